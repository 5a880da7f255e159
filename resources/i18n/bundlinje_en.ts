<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
