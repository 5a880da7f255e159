<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ExportTable</name>
    <message numerus="yes">
        <source>%Ln number(s) of citizens masked: below %1, or needed so that one below it cannot be worked out.</source>
        <translation>
            <numerusform>%Ln number of citizens masked: below %1, or needed so that one below it cannot be worked out.</numerusform>
            <numerusform>%Ln numbers of citizens masked: below %1, or needed so that one below it cannot be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of citizens below %1 stand in it unmasked.</source>
        <translation>
            <numerusform>%Ln number of citizens below %1 stands in it unmasked.</numerusform>
            <numerusform>%Ln numbers of citizens below %1 stand in it unmasked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal note(s) stand in it.</source>
        <translation>
            <numerusform>%Ln internal note stands in it.</numerusform>
            <numerusform>%Ln internal notes stand in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CheckCommand</name>
    <message numerus="yes">
        <source>The file is intact. %Ln thing(s) to look at.</source>
        <translation>
            <numerusform>The file is intact. %Ln thing to look at.</numerusform>
            <numerusform>The file is intact. %Ln things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ChecksModel</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ChecksPane</name>
    <message numerus="yes">
        <source>%Ln thing(s) to check.</source>
        <translation>
            <numerusform>%Ln thing to check.</numerusform>
            <numerusform>%Ln things to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) could not be read.</source>
        <translation>
            <numerusform>%Ln investment could not be read.</numerusform>
            <numerusform>%Ln investments could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CommonEdit</name>
    <message numerus="yes">
        <source>The %Ln investment(s) have no amounts; nothing would change.</source>
        <translation>
            <numerusform>%Ln investment has no amounts; nothing would change.</numerusform>
            <numerusform>%Ln investments have no amounts; nothing would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All amounts of %Ln investment(s) become %1 with the numbers they have; nothing is converted: %2 becomes %3. What was calculated is stated from then on.</source>
        <translation>
            <numerusform>All amounts of %Ln investment become %1 with the numbers they have; nothing is converted: %2 becomes %3. What was calculated is stated from then on.</numerusform>
            <numerusform>All amounts of %Ln investments become %1 with the numbers they have; nothing is converted: %2 becomes %3. What was calculated is stated from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage of %Ln investment(s) becomes “%1”.</source>
        <translation>
            <numerusform>The stage of %Ln investment becomes “%1”.</numerusform>
            <numerusform>The stage of %Ln investments becomes “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme of %Ln investment(s) is removed.</source>
        <translation>
            <numerusform>The theme of %Ln investment is removed.</numerusform>
            <numerusform>The theme of %Ln investments is removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme of %Ln investment(s) becomes “%1”.</source>
        <translation>
            <numerusform>The theme of %Ln investment becomes “%1”.</numerusform>
            <numerusform>The theme of %Ln investments becomes “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) get the tag “%1” beside those they have.</source>
        <translation>
            <numerusform>%Ln investment gets the tag “%1” beside those it has.</numerusform>
            <numerusform>%Ln investments get the tag “%1” beside those they have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “%1” is taken from %Ln investment(s); their other tags stay.</source>
        <translation>
            <numerusform>The tag “%1” is taken from %Ln investment; its other tags stay.</numerusform>
            <numerusform>The tag “%1” is taken from %Ln investments; their other tags stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the stage of %Ln investment(s)</source>
        <translation>
            <numerusform>Set the stage of %Ln investment</numerusform>
            <numerusform>Set the stage of %Ln investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the theme of %Ln investment(s)</source>
        <translation>
            <numerusform>Set the theme of %Ln investment</numerusform>
            <numerusform>Set the theme of %Ln investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %Ln investment(s)</source>
        <translation>
            <numerusform>Add a tag to %Ln investment</numerusform>
            <numerusform>Add a tag to %Ln investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %Ln investment(s)</source>
        <translation>
            <numerusform>Remove a tag from %Ln investment</numerusform>
            <numerusform>Remove a tag from %Ln investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the currency of %Ln investment(s)</source>
        <translation>
            <numerusform>Set the currency of %Ln investment</numerusform>
            <numerusform>Set the currency of %Ln investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ConflictBar</name>
    <message numerus="yes">
        <source>%Ln more after this.</source>
        <translation>
            <numerusform>%Ln more after this.</numerusform>
            <numerusform>%Ln more after this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s).</source>
        <translation>
            <numerusform>%Ln more field.</numerusform>
            <numerusform>%Ln more fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::DeletedPage</name>
    <message numerus="yes">
        <source>%Ln investment(s) leave this list: %1. This cannot be undone. Their versions stay in the history of the whole file, so that figures reported earlier can still be followed.</source>
        <translation>
            <numerusform>%Ln investment leaves this list: %1. This cannot be undone. Its versions stay in the history of the whole file, so that figures reported earlier can still be followed.</numerusform>
            <numerusform>%Ln investments leave this list: %1. This cannot be undone. Their versions stay in the history of the whole file, so that figures reported earlier can still be followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was emptied. %Ln investment(s) can still be found in the history.</source>
        <translation>
            <numerusform>The list was emptied. %Ln investment can still be found in the history.</numerusform>
            <numerusform>The list was emptied. %Ln investments can still be found in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::FigurePanel</name>
    <message numerus="yes">
        <source>… and %Ln more; the table has them all.</source>
        <translation>
            <numerusform>… and %Ln more; the table has them all.</numerusform>
            <numerusform>… and %Ln more; the table has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of investments</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::FilterMenu</name>
    <message numerus="yes">
        <source>%Ln more, to be searched for…</source>
        <translation>
            <numerusform>%Ln more, to be searched for…</numerusform>
            <numerusform>%Ln more, to be searched for…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::Headline</name>
    <message numerus="yes">
        <source>%1, besides %Ln other currencies</source>
        <translation>
            <numerusform>%1, besides %Ln other currency</numerusform>
            <numerusform>%1, besides %Ln other currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ImportPage</name>
    <message numerus="yes">
        <source>I&amp;mport %Ln investment(s) as one step</source>
        <translation>
            <numerusform>I&amp;mport %Ln investment as one step</numerusform>
            <numerusform>I&amp;mport %Ln investments as one step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentCommands</name>
    <message numerus="yes">
        <source>Duplicate %Ln investment(s)</source>
        <translation>
            <numerusform>Duplicate %Ln investment</numerusform>
            <numerusform>Duplicate %Ln investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln investment(s)</source>
        <translation>
            <numerusform>Delete %Ln investment</numerusform>
            <numerusform>Delete %Ln investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s)</source>
        <translation>
            <numerusform>%Ln investment</numerusform>
            <numerusform>%Ln investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::MainWindow</name>
    <message numerus="yes">
        <source>Imported: %Ln investment(s) added or changed.</source>
        <translation>
            <numerusform>Imported: %Ln investment added or changed.</numerusform>
            <numerusform>Imported: %Ln investments added or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln cell(s) could not be read; see File › Import › Report of the last import.</source>
        <comment>%1 what was imported</comment>
        <translation>
            <numerusform>%1 %Ln cell could not be read; see File › Import › Report of the last import.</numerusform>
            <numerusform>%1 %Ln cells could not be read; see File › Import › Report of the last import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::NewCommand</name>
    <message numerus="yes">
        <source>%1 is made, with %Ln investment(s).</source>
        <translation>
            <numerusform>%1 is made, with %Ln investment.</numerusform>
            <numerusform>%1 is made, with %Ln investments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::PaletteEntries</name>
    <message numerus="yes">
        <source>%Ln investment(s)</source>
        <translation>
            <numerusform>%Ln investment</numerusform>
            <numerusform>%Ln investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::PortfolioDocument</name>
    <message numerus="yes">
        <source>Restore %Ln investment(s)</source>
        <translation>
            <numerusform>Restore %Ln investment</numerusform>
            <numerusform>Restore %Ln investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::SafetyCopiesPage</name>
    <message numerus="yes">
        <source>%Ln field(s) differ from the copy of %1.</source>
        <translation>
            <numerusform>%Ln field differs from the copy of %1.</numerusform>
            <numerusform>%Ln fields differ from the copy of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::SectionedEditor</name>
    <message numerus="yes">
        <source>▲ %Ln to check</source>
        <translation>
            <numerusform>▲ %Ln to check</numerusform>
            <numerusform>▲ %Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %Ln missing</source>
        <translation>
            <numerusform>◐ %Ln missing</numerusform>
            <numerusform>◐ %Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not saved: %1.</source>
        <translation>
            <numerusform>%Ln field not saved: %1.</numerusform>
            <numerusform>%Ln fields not saved: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln investment(s)</source>
        <translation>
            <numerusform>%Ln investment</numerusform>
            <numerusform>%Ln investments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln without a potential</source>
        <comment>number of investments, …</comment>
        <translation>
            <numerusform>%1, %Ln without a potential</numerusform>
            <numerusform>%1, %Ln without a potential</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln investment(s)</source>
        <comment>those that fit the filter, all</comment>
        <translation>
            <numerusform>%1 of %Ln investment</numerusform>
            <numerusform>%1 of %Ln investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::TotalsRowModel</name>
    <message numerus="yes">
        <source>%1, %Ln other currencies</source>
        <comment>after n of N</comment>
        <translation>
            <numerusform>%1, %Ln other currency</numerusform>
            <numerusform>%1, %Ln other currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total
%Ln investments</source>
        <translation>
            <numerusform>Total
%Ln investment</numerusform>
            <numerusform>Total
%Ln investments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::WorkPage</name>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>About %Ln second left</numerusform>
            <numerusform>About %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
