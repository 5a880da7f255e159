<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>AmountText</name>
    <message>
        <source>DKK</source>
        <comment>danish kroner beside an amount</comment>
        <translation>kr.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>millions of a currency, as a unit</comment>
        <translation>mio. %1</translation>
    </message>
    <message>
        <source>%2 %1m</source>
        <comment>an amount in millions; %1 number, %2 currency</comment>
        <translation>%1 mio. %2</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <comment>an exact amount; %1 number, %2 currency</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Amounts in different currencies cannot be added: %1.</source>
        <translation>Beløb i forskellige valutaer kan ikke lægges sammen: %1.</translation>
    </message>
    <message>
        <source>Look at each currency by itself.</source>
        <translation>Se på hver valuta for sig.</translation>
    </message>
    <message>
        <source>The figure is larger than the program can hold: %1.</source>
        <translation>Tallet er større, end programmet kan rumme: %1.</translation>
    </message>
    <message>
        <source>Check whether there are too many digits.</source>
        <translation>Se efter, om der er for mange cifre.</translation>
    </message>
    <message>
        <source>This cannot be read as an amount: %1.</source>
        <translation>Dette kan ikke læses som et beløb: %1.</translation>
    </message>
    <message>
        <source>Write for example 12.5m or 850,000.</source>
        <translation>Skriv for eksempel 12,5 mio. eller 850.000.</translation>
    </message>
    <message>
        <source>This cannot be read as a date: %1.</source>
        <translation>Dette kan ikke læses som en dato: %1.</translation>
    </message>
    <message>
        <source>Write for example 7 Mar 2026, Mar 2026 or 2026.</source>
        <translation>Skriv for eksempel 7.3.2026, marts 2026 eller 2026.</translation>
    </message>
    <message>
        <source>This cannot be read as a number: %1.</source>
        <translation>Dette kan ikke læses som et tal: %1.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Skriv kun cifre.</translation>
    </message>
    <message>
        <source>There is no such thing in the file: %1.</source>
        <translation>Det findes ikke i filen: %1.</translation>
    </message>
    <message>
        <source>Check the name or the id.</source>
        <translation>Se efter, om navnet eller id&apos;et er rigtigt.</translation>
    </message>
    <message>
        <source>More than one investment fits: %1.</source>
        <translation>Mere end én investering passer: %1.</translation>
    </message>
    <message>
        <source>Give the id or the whole name.</source>
        <translation>Angiv id&apos;et eller hele navnet.</translation>
    </message>
    <message>
        <source>The value was refused: %1.</source>
        <translation>Værdien blev ikke taget imod: %1.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Ret værdien, og prøv igen.</translation>
    </message>
    <message>
        <source>Somebody else has saved in the meantime.</source>
        <translation>En anden har gemt i mellemtiden.</translation>
    </message>
    <message>
        <source>Look at the newer version and enter the change again. Nothing was overwritten.</source>
        <translation>Se den nyere udgave, og skriv ændringen igen. Intet er overskrevet.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen findes ikke.</translation>
    </message>
    <message>
        <source>Check the name, and whether the drive is connected.</source>
        <translation>Se efter, om navnet er rigtigt, og om drevet er tilsluttet.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or check the drive.</source>
        <translation>Bed om adgang til at læse den, eller se efter, om drevet svarer.</translation>
    </message>
    <message>
        <source>There is already a file of that name.</source>
        <translation>Der findes allerede en fil med det navn.</translation>
    </message>
    <message>
        <source>Choose another name. The file was not changed.</source>
        <translation>Vælg et andet navn. Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>The file is not a Bundlinje portfolio.</source>
        <translation>Filen er ikke en Bundlinje-portefølje.</translation>
    </message>
    <message>
        <source>Open a file that ends in .bundlinje, or import it. The file was not changed.</source>
        <translation>Åbn en fil, der ender på .bundlinje, eller importér den. Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>The file was made with a newer Bundlinje (file version %1).</source>
        <translation>Filen er lavet med en nyere Bundlinje (filversion %1).</translation>
    </message>
    <message>
        <source>Update the program, or ask for a JSON export. The file was not changed.</source>
        <translation>Opdatér programmet, eller bed om en JSON-eksport. Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er beskadiget.</translation>
    </message>
    <message>
        <source>Open a safety copy, or fetch the file from the backup. The file was not changed.</source>
        <translation>Åbn en sikkerhedskopi, eller hent filen fra backuppen. Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>The file can only be read, so nothing was saved.</source>
        <translation>Filen kan kun læses, så intet er gemt.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, or ask for write access.</source>
        <translation>Gem en kopi et andet sted, eller bed om skriveadgang.</translation>
    </message>
    <message>
        <source>Another program is writing to the file just now.</source>
        <translation>Et andet program skriver i filen lige nu.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>Vent et øjeblik, og prøv igen. Intet er ændret.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation>Disken er fuld, så intet er gemt.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was saved before is intact.</source>
        <translation>Frigør plads, og prøv igen. Det, der var gemt før, er uskadt.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written.</source>
        <translation>Se efter, om mappen findes, og om der kan skrives i den.</translation>
    </message>
    <message>
        <source>The data cannot be imported.</source>
        <translation>Dataene kan ikke importeres.</translation>
    </message>
    <message>
        <source>Choose an INDIGO folder or a JSON file exported by Bundlinje. Nothing was changed.</source>
        <translation>Vælg en INDIGO-mappe eller en JSON-fil eksporteret fra Bundlinje. Intet er ændret.</translation>
    </message>
    <message>
        <source>The columns are not those expected: %1.</source>
        <translation>Kolonnerne er ikke de ventede: %1.</translation>
    </message>
    <message>
        <source>Check that it is an unchanged INDIGO file. Nothing was imported.</source>
        <translation>Se efter, om det er en uændret INDIGO-fil. Intet er importeret.</translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation>Filen kunne ikke bruges.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, fetch the file from the backup.</source>
        <translation>Prøv igen; sker det en gang til, så hent filen fra backuppen.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Kontrakt indgået</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I drift</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Tilbagebetaling</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort navn</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Inclusion criteria</source>
        <translation>Inklusionskriterier</translation>
    </message>
    <message>
        <source>Exclusion criteria</source>
        <translation>Eksklusionskriterier</translation>
    </message>
    <message>
        <source>Citizens planned</source>
        <translation>Borgere, planlagt</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Forandringsteori</translation>
    </message>
    <message>
        <source>Welfare challenge</source>
        <translation>Velfærdsudfordring</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Samfundsvirkning</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Antagelser</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Kontrakt underskrevet</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Indtag</translation>
    </message>
    <message>
        <source>Intake, start</source>
        <translation>Indtag, start</translation>
    </message>
    <message>
        <source>Intake, planned end</source>
        <translation>Indtag, planlagt slut</translation>
    </message>
    <message>
        <source>Intake, actual end</source>
        <translation>Indtag, faktisk slut</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Effort, start</source>
        <translation>Indsats, start</translation>
    </message>
    <message>
        <source>Effort, planned end</source>
        <translation>Indsats, planlagt slut</translation>
    </message>
    <message>
        <source>Effort, actual end</source>
        <translation>Indsats, faktisk slut</translation>
    </message>
    <message>
        <source>Repayment, start</source>
        <translation>Tilbagebetaling, start</translation>
    </message>
    <message>
        <source>Repayment, planned end</source>
        <translation>Tilbagebetaling, planlagt slut</translation>
    </message>
    <message>
        <source>Repayment, actual end</source>
        <translation>Tilbagebetaling, faktisk slut</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Kontraktbeløb</translation>
    </message>
    <message>
        <source>Contract amount, limits</source>
        <translation>Kontraktbeløb, grænser</translation>
    </message>
    <message>
        <source>Contract amount, at least</source>
        <translation>Kontraktbeløb, mindst</translation>
    </message>
    <message>
        <source>Contract amount, at most</source>
        <translation>Kontraktbeløb, højst</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>Egen andel</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>The fund&apos;s potential</source>
        <translation>Fondens potentiale</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential</source>
        <translation>Offentlig økonomis potentiale</translation>
    </message>
    <message>
        <source>Effect goals</source>
        <translation>Effektmål</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>Offentlig note</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern note</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Råd eller bestyrelse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Prisår</translation>
    </message>
    <message>
        <source>Discount schedule</source>
        <translation>Diskonteringsrenter</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Stated totals</source>
        <translation>Opgivne totaler</translation>
    </message>
    <message>
        <source>Notice on every page</source>
        <translation>Oplysning på hver side</translation>
    </message>
    <message>
        <source>Texts that could not be read</source>
        <translation>Tekster, der ikke kunne læses</translation>
    </message>
    <message>
        <source>Imported data</source>
        <translation>Importerede data</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Outcome payer</source>
        <translation>Resultatbetaler</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Co-investor</source>
        <translation>Medinvestor</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Mellemled</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Anden rolle</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familier</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>anden enhed</translation>
    </message>
    <message>
        <source>unit not stated</source>
        <translation>enhed ikke oplyst</translation>
    </message>
    <message>
        <source>Individual goal</source>
        <translation>Individuelt mål</translation>
    </message>
    <message>
        <source>Collective goal</source>
        <translation>Kollektivt mål</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Fastholdelse</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>the fund&apos;s perspective</source>
        <translation>fondens perspektiv</translation>
    </message>
    <message>
        <source>the public economy&apos;s perspective</source>
        <translation>den offentlige økonomis perspektiv</translation>
    </message>
    <message>
        <source>own share</source>
        <translation>egen andel</translation>
    </message>
    <message>
        <source>contract amount</source>
        <translation>kontraktbeløb</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>opgivet</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringer</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Investeret</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>præcis</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ca.</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mere end</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1%</source>
        <comment>a per cent figure</comment>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
