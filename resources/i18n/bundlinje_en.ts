<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ExportTable</name>
    <message numerus="yes">
        <source>%n number(s) of citizens masked: below %1, or needed so that one below it cannot be worked out.</source>
        <translation>
            <numerusform>%n number of citizens masked: below %1, or needed so that one below it cannot be worked out.</numerusform>
            <numerusform>%n numbers of citizens masked: below %1, or needed so that one below it cannot be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of citizens below %1 stand in it unmasked.</source>
        <translation>
            <numerusform>%n number of citizens below %1 stands in it unmasked.</numerusform>
            <numerusform>%n numbers of citizens below %1 stand in it unmasked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal note(s) stand in it.</source>
        <translation>
            <numerusform>%n internal note stands in it.</numerusform>
            <numerusform>%n internal notes stand in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CheckCommand</name>
    <message numerus="yes">
        <source>The file is intact. %n thing(s) to look at.</source>
        <translation>
            <numerusform>The file is intact. %n thing to look at.</numerusform>
            <numerusform>The file is intact. %n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ChecksModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ChecksPane</name>
    <message numerus="yes">
        <source>%n thing(s) to check.</source>
        <translation>
            <numerusform>%n thing to check.</numerusform>
            <numerusform>%n things to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s) could not be read.</source>
        <translation>
            <numerusform>%n investment could not be read.</numerusform>
            <numerusform>%n investments could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CommonEdit</name>
    <message numerus="yes">
        <source>The %n investment(s) have no amounts; nothing would change.</source>
        <translation>
            <numerusform>%n investment has no amounts; nothing would change.</numerusform>
            <numerusform>%n investments have no amounts; nothing would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All amounts of %n investment(s) become %1 with the numbers they have; nothing is converted: %2 becomes %3. What was calculated is stated from then on.</source>
        <translation>
            <numerusform>All amounts of %n investment become %1 with the numbers they have; nothing is converted: %2 becomes %3. What was calculated is stated from then on.</numerusform>
            <numerusform>All amounts of %n investments become %1 with the numbers they have; nothing is converted: %2 becomes %3. What was calculated is stated from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage of %n investment(s) becomes “%1”.</source>
        <translation>
            <numerusform>The stage of %n investment becomes “%1”.</numerusform>
            <numerusform>The stage of %n investments becomes “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme of %n investment(s) is removed.</source>
        <translation>
            <numerusform>The theme of %n investment is removed.</numerusform>
            <numerusform>The theme of %n investments is removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme of %n investment(s) becomes “%1”.</source>
        <translation>
            <numerusform>The theme of %n investment becomes “%1”.</numerusform>
            <numerusform>The theme of %n investments becomes “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s) get the tag “%1” beside those they have.</source>
        <translation>
            <numerusform>%n investment gets the tag “%1” beside those it has.</numerusform>
            <numerusform>%n investments get the tag “%1” beside those they have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “%1” is taken from %n investment(s); their other tags stay.</source>
        <translation>
            <numerusform>The tag “%1” is taken from %n investment; its other tags stay.</numerusform>
            <numerusform>The tag “%1” is taken from %n investments; their other tags stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the stage of %n investment(s)</source>
        <translation>
            <numerusform>Set the stage of %n investment</numerusform>
            <numerusform>Set the stage of %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the theme of %n investment(s)</source>
        <translation>
            <numerusform>Set the theme of %n investment</numerusform>
            <numerusform>Set the theme of %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n investment(s)</source>
        <translation>
            <numerusform>Add a tag to %n investment</numerusform>
            <numerusform>Add a tag to %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n investment(s)</source>
        <translation>
            <numerusform>Remove a tag from %n investment</numerusform>
            <numerusform>Remove a tag from %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the currency of %n investment(s)</source>
        <translation>
            <numerusform>Set the currency of %n investment</numerusform>
            <numerusform>Set the currency of %n investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ConflictBar</name>
    <message numerus="yes">
        <source>%n more after this.</source>
        <translation>
            <numerusform>%n more after this.</numerusform>
            <numerusform>%n more after this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s).</source>
        <translation>
            <numerusform>%n more field.</numerusform>
            <numerusform>%n more fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::DeletedPage</name>
    <message numerus="yes">
        <source>%n investment(s) leave this list: %1. This cannot be undone. Their versions stay in the history of the whole file, so that figures reported earlier can still be followed.</source>
        <translation>
            <numerusform>%n investment leaves this list: %1. This cannot be undone. Its versions stay in the history of the whole file, so that figures reported earlier can still be followed.</numerusform>
            <numerusform>%n investments leave this list: %1. This cannot be undone. Their versions stay in the history of the whole file, so that figures reported earlier can still be followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was emptied. %n investment(s) can still be found in the history.</source>
        <translation>
            <numerusform>The list was emptied. %n investment can still be found in the history.</numerusform>
            <numerusform>The list was emptied. %n investments can still be found in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::FigurePanel</name>
    <message numerus="yes">
        <source>… and %n more; the table has them all.</source>
        <translation>
            <numerusform>… and %n more; the table has them all.</numerusform>
            <numerusform>… and %n more; the table has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of investments</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::FilterMenu</name>
    <message numerus="yes">
        <source>%n more, to be searched for…</source>
        <translation>
            <numerusform>%n more, to be searched for…</numerusform>
            <numerusform>%n more, to be searched for…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::Headline</name>
    <message numerus="yes">
        <source>%1, besides %n other currencies</source>
        <translation>
            <numerusform>%1, besides %n other currency</numerusform>
            <numerusform>%1, besides %n other currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ImportPage</name>
    <message numerus="yes">
        <source>I&amp;mport %n investment(s) as one step</source>
        <translation>
            <numerusform>I&amp;mport %n investment as one step</numerusform>
            <numerusform>I&amp;mport %n investments as one step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentCommands</name>
    <message numerus="yes">
        <source>Duplicate %n investment(s)</source>
        <translation>
            <numerusform>Duplicate %n investment</numerusform>
            <numerusform>Duplicate %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n investment(s)</source>
        <translation>
            <numerusform>Delete %n investment</numerusform>
            <numerusform>Delete %n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investment(s)</source>
        <translation>
            <numerusform>%n investment</numerusform>
            <numerusform>%n investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::MainWindow</name>
    <message numerus="yes">
        <source>Imported: %n investment(s) added or changed.</source>
        <translation>
            <numerusform>Imported: %n investment added or changed.</numerusform>
            <numerusform>Imported: %n investments added or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n cell(s) could not be read; see File › Import › Report of the last import.</source>
        <comment>%1 what was imported</comment>
        <translation>
            <numerusform>%1 %n cell could not be read; see File › Import › Report of the last import.</numerusform>
            <numerusform>%1 %n cells could not be read; see File › Import › Report of the last import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::NewCommand</name>
    <message numerus="yes">
        <source>%1 is made, with %n investment(s).</source>
        <translation>
            <numerusform>%1 is made, with %n investment.</numerusform>
            <numerusform>%1 is made, with %n investments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::PaletteEntries</name>
    <message numerus="yes">
        <source>%n investment(s)</source>
        <translation>
            <numerusform>%n investment</numerusform>
            <numerusform>%n investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::PortfolioDocument</name>
    <message numerus="yes">
        <source>Restore %n investment(s)</source>
        <translation>
            <numerusform>Restore %n investment</numerusform>
            <numerusform>Restore %n investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::SafetyCopiesPage</name>
    <message numerus="yes">
        <source>%n field(s) differ from the copy of %1.</source>
        <translation>
            <numerusform>%n field differs from the copy of %1.</numerusform>
            <numerusform>%n fields differ from the copy of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::SectionedEditor</name>
    <message numerus="yes">
        <source>▲ %n to check</source>
        <translation>
            <numerusform>▲ %n to check</numerusform>
            <numerusform>▲ %n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %n missing</source>
        <translation>
            <numerusform>◐ %n missing</numerusform>
            <numerusform>◐ %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved: %1.</source>
        <translation>
            <numerusform>%n field not saved: %1.</numerusform>
            <numerusform>%n fields not saved: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::StatusStrip</name>
    <message numerus="yes">
        <source>%n investment(s)</source>
        <translation>
            <numerusform>%n investment</numerusform>
            <numerusform>%n investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a potential</source>
        <comment>number of investments, …</comment>
        <translation>
            <numerusform>%1, %n without a potential</numerusform>
            <numerusform>%1, %n without a potential</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n investment(s)</source>
        <comment>those that fit the filter, all</comment>
        <translation>
            <numerusform>%1 of %n investment</numerusform>
            <numerusform>%1 of %n investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::TotalsRowModel</name>
    <message numerus="yes">
        <source>%1, %n other currencies</source>
        <comment>after n of N</comment>
        <translation>
            <numerusform>%1, %n other currency</numerusform>
            <numerusform>%1, %n other currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total
%n investments</source>
        <translation>
            <numerusform>Total
%n investment</numerusform>
            <numerusform>Total
%n investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::WorkPage</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
