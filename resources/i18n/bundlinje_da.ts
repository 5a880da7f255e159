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
    <name>CellEdit</name>
    <message>
        <source>%1 may be meant as it stands or in millions. Write “%1 %2” or “%1 m”.</source>
        <comment>%1 number, %2 currency</comment>
        <translation>%1 kan være ment, som det står, eller i millioner. Skriv «%1 %2» eller «%1 mio».</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Invested, %1</source>
        <translation>Investeret, %1</translation>
    </message>
    <message>
        <source>Potential, %1</source>
        <translation>Potentiale, %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Invested (own share) and calculated potential, %1, %2</source>
        <translation>Investeret (egen andel) og beregnet potentiale, %1, %2</translation>
    </message>
    <message>
        <source>Invested (contract amount) and calculated potential, %1, %2</source>
        <translation>Investeret (kontraktbeløb) og beregnet potentiale, %1, %2</translation>
    </message>
    <message>
        <source>Invested (own share) and stated potential, %1, %2</source>
        <translation>Investeret (egen andel) og opgivet potentiale, %1, %2</translation>
    </message>
    <message>
        <source>Invested (contract amount) and stated potential, %1, %2</source>
        <translation>Investeret (kontraktbeløb) og opgivet potentiale, %1, %2</translation>
    </message>
    <message>
        <source>Invested (own share) and potential, %1, %2</source>
        <translation>Investeret (egen andel) og potentiale, %1, %2</translation>
    </message>
    <message>
        <source>Invested (contract amount) and potential, %1, %2</source>
        <translation>Investeret (kontraktbeløb) og potentiale, %1, %2</translation>
    </message>
    <message>
        <source>%1 calculated</source>
        <translation>%1 beregnet</translation>
    </message>
    <message>
        <source>%1 stated</source>
        <comment>how many potentials</comment>
        <translation>%1 opgivet</translation>
    </message>
    <message>
        <source>%1 of %2 with a potential</source>
        <translation>%1 af %2 med potentiale</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>%1 in another currency</source>
        <translation>%1 i anden valuta</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Kilde: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 with an invested amount.</source>
        <translation>%1 af %2 med investeret beløb.</translation>
    </message>
    <message>
        <source>Not shown, in other currencies: %1.</source>
        <translation>Ikke vist, i andre valutaer: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>én</translation>
    </message>
    <message>
        <source>two</source>
        <translation>to</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seks</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>syv</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>otte</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>ni</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elleve</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>tolv</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>%1 stated</source>
        <translation>%1&#xa0;opg.</translation>
    </message>
    <message>
        <source>too large to add up</source>
        <translation>for stort at lægge sammen</translation>
    </message>
    <message>
        <source>Invested: %1</source>
        <translation>Investeret: %1</translation>
    </message>
    <message>
        <source>Potential: %1</source>
        <translation>Potentiale: %1</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation>%1 (opgivet)</translation>
    </message>
    <message>
        <source>There are no investments to show.</source>
        <translation>Der er ingen investeringer at vise.</translation>
    </message>
    <message>
        <source>No investment has both an invested amount and a potential.</source>
        <translation>Ingen investering har både investeret beløb og potentiale.</translation>
    </message>
    <message>
        <source>The one investment with both amounts has a larger potential than it has cost.</source>
        <translation>Den ene investering med begge beløb har større potentiale, end den har kostet.</translation>
    </message>
    <message>
        <source>The one investment with both amounts does not have a larger potential than it has cost.</source>
        <translation>Den ene investering med begge beløb har ikke større potentiale, end den har kostet.</translation>
    </message>
    <message>
        <source>None of %1 investments has a larger potential than it has cost.</source>
        <translation>Ingen af %1 investeringer har større potentiale, end de har kostet.</translation>
    </message>
    <message>
        <source>All %1 investments have a larger potential than they have cost.</source>
        <translation>Alle %1 investeringer har større potentiale, end de har kostet.</translation>
    </message>
    <message>
        <source>All %1 investments with both amounts have a larger potential than they have cost.</source>
        <translation>Alle %1 investeringer med begge beløb har større potentiale, end de har kostet.</translation>
    </message>
    <message>
        <source>One of %1 investments has a larger potential than it has cost.</source>
        <translation>Én af %1 investeringer har større potentiale, end den har kostet.</translation>
    </message>
    <message>
        <source>%1 of %2 investments have a larger potential than they have cost.</source>
        <translation>%1 af %2 investeringer har større potentiale, end de har kostet.</translation>
    </message>
    <message>
        <source>Potential − invested: %1</source>
        <translation>Potentiale − investeret: %1</translation>
    </message>
    <message>
        <source>invested %1 (%2 of %3) · potential %4 (%5 of %3)</source>
        <translation>investeret %1 (%2 af %3) · potentiale %4 (%5 af %3)</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>øvrige %1</translation>
    </message>
    <message>
        <source>%1 investments</source>
        <translation>%1 investeringer</translation>
    </message>
    <message>
        <source>potential = invested</source>
        <translation>potentiale = investeret</translation>
    </message>
    <message>
        <source>An empty dot is a stated potential.</source>
        <translation>En tom prik er et opgivet potentiale.</translation>
    </message>
    <message>
        <source>A larger dot is several investments near each other.</source>
        <translation>En større prik er flere investeringer tæt på hinanden.</translation>
    </message>
    <message>
        <source>%1 without both amounts</source>
        <translation>%1 uden begge beløb</translation>
    </message>
    <message>
        <source>invested</source>
        <translation>investeret</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potentiale</translation>
    </message>
    <message>
        <source>the whole, as published</source>
        <translation>det hele, som offentliggjort</translation>
    </message>
    <message>
        <source>%1 of %2, with both amounts</source>
        <translation>%1 af %2, med begge beløb</translation>
    </message>
    <message>
        <source>%1 of %2, without a potential</source>
        <translation>%1 af %2, uden potentiale</translation>
    </message>
    <message>
        <source>%1 of %2, without an invested amount</source>
        <translation>%1 af %2, uden investeret beløb</translation>
    </message>
    <message>
        <source>The potential is larger than what was invested: %1 for each %2 invested.</source>
        <translation>Potentialet er større end det investerede: %1 for hver investeret %2.</translation>
    </message>
    <message>
        <source>The potential is smaller than what was invested: %1 for each %2 invested.</source>
        <translation>Potentialet er mindre end det investerede: %1 for hver investeret %2.</translation>
    </message>
    <message>
        <source>The potential is as large as what was invested: %1 for each %2 invested.</source>
        <translation>Potentialet er lige så stort som det investerede: %1 for hver investeret %2.</translation>
    </message>
    <message>
        <source>of potential for each one invested (%1 of %2)</source>
        <translation>potentiale i forhold til det investerede (%1 af %2)</translation>
    </message>
    <message>
        <source>of potential for each one invested, by the two totals stated</source>
        <translation>potentiale i forhold til det investerede, efter de to opgivne totaler</translation>
    </message>
    <message>
        <source>The amounts are too large to add up.</source>
        <translation>Beløbene er for store til at lægge sammen.</translation>
    </message>
    <message>
        <source>Nothing has been invested in the investments that have both amounts.</source>
        <translation>Der er ikke investeret noget i de investeringer, der har begge beløb.</translation>
    </message>
    <message>
        <source>about %1 stated</source>
        <translation>ca.&#xa0;%1 opg.</translation>
    </message>
    <message>
        <source>more than %1 stated</source>
        <translation>mere end %1 opg.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The investment has no name.</source>
        <translation>Investeringen har intet navn.</translation>
    </message>
    <message>
        <source>Longer than 28 characters; charts will wrap it.</source>
        <translation>Længere end 28 tegn; diagrammer deler det over to linjer.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slut ligger før start.</translation>
    </message>
    <message>
        <source>Repayment starts before the effort does.</source>
        <translation>Tilbagebetalingen starter før indsatsen.</translation>
    </message>
    <message>
        <source>The upper limit is below the lower one.</source>
        <translation>Den øvre grænse er under den nedre.</translation>
    </message>
    <message>
        <source>The contract amount is outside its limits.</source>
        <translation>Kontraktbeløbet er uden for sine grænser.</translation>
    </message>
    <message>
        <source>The own share is larger than the contract amount.</source>
        <translation>Egen andel er større end kontraktbeløbet.</translation>
    </message>
    <message>
        <source>More is paid out than the own share.</source>
        <translation>Der er udbetalt mere end egen andel.</translation>
    </message>
    <message>
        <source>The amount is negative.</source>
        <translation>Beløbet er negativt.</translation>
    </message>
    <message>
        <source>A number of citizens is negative.</source>
        <translation>Et antal borgere er negativt.</translation>
    </message>
    <message>
        <source>A target share is above 100%: %1.</source>
        <translation>En andel i et mål er over 100&#xa0;%: %1.</translation>
    </message>
    <message>
        <source>The source %1 is not in the list of sources.</source>
        <translation>Kilden %1 står ikke på listen over kilder.</translation>
    </message>
    <message>
        <source>This looks like a personal identification number. Remove it.</source>
        <translation>Det ligner et CPR-nummer. Fjern det.</translation>
    </message>
    <message>
        <source>This text was imported but could not be read: %1.</source>
        <translation>Teksten er importeret, men kunne ikke læses: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See bundlinje --help.</source>
        <translation>Se bundlinje --help.</translation>
    </message>
    <message>
        <source>See bundlinje %1 --help.</source>
        <translation>Se bundlinje %1 --help.</translation>
    </message>
    <message>
        <source>An option has a value that it cannot take.</source>
        <translation>Et tilvalg har en værdi, det ikke kan have.</translation>
    </message>
    <message>
        <source>Bundlinje – a portfolio of social investments: one file, one table, one picture. Without a command the window opens.</source>
        <translation>Bundlinje – en portefølje af sociale investeringer: én fil, én tabel, ét billede. Uden kommando åbner vinduet.</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Denne hjælp</translation>
    </message>
    <message>
        <source>The program&apos;s version</source>
        <translation>Programmets version</translation>
    </message>
    <message>
        <source>Answer as JSON, for programs</source>
        <translation>Svar som JSON, til programmer</translation>
    </message>
    <message>
        <source>Language; otherwise that of the system</source>
        <translation>Sprog; ellers systemets</translation>
    </message>
    <message>
        <source>The portfolio as it stood on that day</source>
        <translation>Porteføljen, som den stod den dag</translation>
    </message>
    <message>
        <source>Whose potential; otherwise the fund&apos;s</source>
        <translation>Hvis potentiale; ellers fondens</translation>
    </message>
    <message>
        <source>Write the answer to this file; - is standard output</source>
        <translation>Skriv svaret til denne fil; - er standard output</translation>
    </message>
    <message>
        <source>Overwrite that file</source>
        <translation>Overskriv den fil</translation>
    </message>
    <message>
        <source>Only say what would be changed</source>
        <translation>Sig kun, hvad der ville blive ændret</translation>
    </message>
    <message>
        <source>No messages, only the answer</source>
        <translation>Ingen beskeder, kun svaret</translation>
    </message>
    <message>
        <source>No colours (the program uses none)</source>
        <translation>Ingen farver (programmet bruger ingen)</translation>
    </message>
    <message>
        <source>An option is not complete, or has a value that it cannot take.</source>
        <translation>Et tilvalg er ikke fuldstændigt eller har en værdi, det ikke kan have.</translation>
    </message>
    <message>
        <source>Write for example 2026-03-07.</source>
        <translation>Skriv for eksempel 2026-03-07.</translation>
    </message>
    <message>
        <source>This command works on the portfolio as it stands.</source>
        <translation>Kommandoen arbejder på porteføljen, som den står nu.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Der er ikke angivet en kommando.</translation>
    </message>
    <message>
        <source>Something is missing after bundlinje %1.</source>
        <translation>Der mangler noget efter bundlinje %1.</translation>
    </message>
    <message>
        <source>The program does not know this word.</source>
        <translation>Programmet kender ikke ordet.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Mente du %1?</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Brug:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Eksempler:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Kommandoer:</translation>
    </message>
    <message>
        <source>Takes:</source>
        <translation>Tager:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Tilvalg til alle kommandoer:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tilvalg:</translation>
    </message>
    <message>
        <source>Options of every command: see bundlinje --help.</source>
        <translation>Tilvalg til alle kommandoer: se bundlinje --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 done, with findings · 2 wrong usage · 3 file cannot be read · 4 not a portfolio, newer or damaged · 5 input refused · 6 locked or conflict · 7 cannot write · 8 no such investment · 130 interrupted</source>
        <translation>Slutkoder: 0 gjort · 1 gjort, med fund · 2 forkert brug · 3 filen kan ikke læses · 4 ikke en portefølje, nyere eller beskadiget · 5 input ikke taget imod · 6 låst eller konflikt · 7 kan ikke skrive · 8 investeringen findes ikke · 130 afbrudt</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>Skriv et af disse ord: %1.</translation>
    </message>
    <message>
        <source>Write a whole number from 3 to 10.</source>
        <translation>Skriv et helt tal fra 3 til 10.</translation>
    </message>
    <message>
        <source>Let the name of the file end in one of these: %1.</source>
        <translation>Lad filens navn ende på et af disse: %1.</translation>
    </message>
    <message>
        <source>Numbers of citizens below this are masked in what is written for others; otherwise as the portfolio says</source>
        <translation>Antal borgere under dette maskeres i det, der skrives til andre; ellers som porteføljen siger</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>No parties yet. A party is an authority, a provider or an investor, with its roles.</source>
        <translation>Ingen parter endnu. En part er en myndighed, en leverandør eller en investor med sine roller.</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Tilføj part</translation>
    </message>
    <message>
        <source>No roles yet. A role says what the party does, and for how much.</source>
        <translation>Ingen roller endnu. En rolle siger, hvad parten gør, og for hvor meget.</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Tilføj rolle</translation>
    </message>
    <message>
        <source>No number of citizens yet. It says how many the effort is meant for, and according to whom.</source>
        <translation>Intet antal borgere endnu. Antallet siger, hvor mange indsatsen er tænkt til, og ifølge hvem.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Tilføj antal</translation>
    </message>
    <message>
        <source>No effect goals yet. An effect goal says what the contract pays for.</source>
        <translation>Ingen effektmål endnu. Et effektmål siger, hvad kontrakten betaler for.</translation>
    </message>
    <message>
        <source>Add effect goal</source>
        <translation>Tilføj effektmål</translation>
    </message>
    <message>
        <source>No sources yet. A source says where a figure is from.</source>
        <translation>Ingen kilder endnu. En kilde siger, hvor et tal er fra.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Tilføj kilde</translation>
    </message>
    <message>
        <source>There is no imported text that could not be read.</source>
        <translation>Der er ingen importeret tekst, som ikke kunne læses.</translation>
    </message>
    <message>
        <source>There are no imported rows.</source>
        <translation>Der er ingen importerede rækker.</translation>
    </message>
    <message>
        <source>No stages yet. A stage says how far an investment has come.</source>
        <translation>Ingen faser endnu. En fase siger, hvor langt en investering er nået.</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Tilføj fase</translation>
    </message>
    <message>
        <source>No rates yet. A rate says how much less a later year counts.</source>
        <translation>Ingen satser endnu. En sats siger, hvor meget mindre et senere år tæller.</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Tilføj sats</translation>
    </message>
    <message>
        <source>No stated totals yet. A stated total was published as a whole, without its parts.</source>
        <translation>Ingen opgivne totaler endnu. En opgivet total er offentliggjort samlet, uden sine dele.</translation>
    </message>
    <message>
        <source>Add stated total</source>
        <translation>Tilføj opgivet total</translation>
    </message>
</context>
<context>
    <name>EntryAdvice</name>
    <message>
        <source>Cannot be read as an amount.</source>
        <translation>Kan ikke læses som beløb.</translation>
    </message>
    <message>
        <source>Cannot be read as a date.</source>
        <translation>Kan ikke læses som dato.</translation>
    </message>
    <message>
        <source>Cannot be read as a number.</source>
        <translation>Kan ikke læses som tal.</translation>
    </message>
    <message>
        <source>Write %1: a full stop separates thousands.</source>
        <translation>Skriv %1: punktum adskiller tusinder.</translation>
    </message>
    <message>
        <source>Write %1: a comma separates thousands.</source>
        <translation>Skriv %1: komma adskiller tusinder.</translation>
    </message>
    <message>
        <source>The stored value is still missing.</source>
        <translation>Gemt værdi mangler stadig.</translation>
    </message>
    <message>
        <source>The stored value is still %1.</source>
        <translation>Gemt værdi er stadig %1.</translation>
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
    <message>
        <source>Choose a spreadsheet, an INDIGO folder or a JSON file exported by Bundlinje. Nothing was changed.</source>
        <translation>Vælg et regneark, en INDIGO-mappe eller en JSON-fil eksporteret fra Bundlinje. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file is protected by a password and cannot be read.</source>
        <translation>Filen er beskyttet med adgangskode og kan ikke læses.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, save a copy without a password and import that. Nothing was changed.</source>
        <translation>Åbn den i regnearket, gem en kopi uden adgangskode, og importér kopien. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file is an Excel workbook of the old kind (.xls).</source>
        <translation>Filen er en Excel-projektmappe af den gamle slags (.xls).</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, save it as .xlsx and import that. Nothing was changed.</source>
        <translation>Åbn den i regnearket, gem den som .xlsx, og importér den. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file is larger than can be imported.</source>
        <translation>Filen er større, end der kan importeres.</translation>
    </message>
    <message>
        <source>Save a copy that holds the table with the investments alone, and import that. Nothing was changed.</source>
        <translation>Gem en kopi, der kun rummer tabellen med investeringerne, og importér den. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Filen er beskadiget og kan ikke læses.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it anew, or ask for another copy. Nothing was changed.</source>
        <translation>Åbn den i regnearket, og gem den på ny, eller bed om en anden kopi. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file holds no table that can be read.</source>
        <translation>Filen rummer ingen tabel, der kan læses.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .xlsx, .ods or .csv. Nothing was changed.</source>
        <translation>Vælg en fil, der ender på .xlsx, .ods eller .csv. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and that it has been saved. Nothing was changed.</source>
        <translation>Tjek, at det er den rigtige fil, og at den er gemt. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file has no sheet of that name.</source>
        <translation>Filen har intet ark med det navn.</translation>
    </message>
    <message>
        <source>Check the name of the sheet. Nothing was changed.</source>
        <translation>Tjek arkets navn. Intet er ændret.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .bundlinje, a JSON file exported by Bundlinje, or an INDIGO folder. The file was not changed.</source>
        <translation>Vælg en fil, der ender på .bundlinje, en JSON-fil eksporteret fra Bundlinje eller en INDIGO-mappe. Filen er ikke ændret.</translation>
    </message>
    <message>
        <source>This was refused: %1.</source>
        <translation>Det blev afvist: %1.</translation>
    </message>
    <message>
        <source>The value was refused: %1, %2.</source>
        <comment>value, what is wrong with it</comment>
        <translation>Værdien blev afvist: %1, %2.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8: line %1.</source>
        <translation>Filen er ikke tekst i UTF-8: linje %1.</translation>
    </message>
    <message>
        <source>Fetch the file anew, or save it as UTF-8. Nothing was imported.</source>
        <translation>Hent filen igen, eller gem den som UTF-8. Intet er importeret.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>calculated</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>opgivet</translation>
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
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Eksternt id</translation>
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
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investorer</translation>
    </message>
    <message>
        <source>Effort, start</source>
        <translation>Indsats, start</translation>
    </message>
    <message>
        <source>Effort, end</source>
        <translation>Indsats, slut</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Citizens, unit</source>
        <translation>Borgere, enhed</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Kontraktbeløb</translation>
    </message>
    <message>
        <source>Contract amount, currency</source>
        <translation>Kontraktbeløb, valuta</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>Egen andel</translation>
    </message>
    <message>
        <source>Own share, currency</source>
        <translation>Egen andel, valuta</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Paid out, currency</source>
        <translation>Udbetalt, valuta</translation>
    </message>
    <message>
        <source>The fund&apos;s potential</source>
        <translation>Fondens potentiale</translation>
    </message>
    <message>
        <source>The fund&apos;s potential, currency</source>
        <translation>Fondens potentiale, valuta</translation>
    </message>
    <message>
        <source>The fund&apos;s potential, basis</source>
        <translation>Fondens potentiale, grundlag</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential</source>
        <translation>Den offentlige økonomis potentiale</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential, currency</source>
        <translation>Den offentlige økonomis potentiale, valuta</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential, basis</source>
        <translation>Den offentlige økonomis potentiale, grundlag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>skjult</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of citizens masked: below %1, or needed so that one below it cannot be worked out.</source>
        <translation>
            <numerusform>%Ln antal borgere er skjult: under %1 eller nødvendigt, så et antal under det ikke kan regnes ud.</numerusform>
            <numerusform>%Ln antal borgere er skjult: under %1 eller nødvendige, så et antal under det ikke kan regnes ud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of citizens below %1 stand in it unmasked.</source>
        <translation>
            <numerusform>%Ln antal borgere under %1 står uskjult i den.</numerusform>
            <numerusform>%Ln antal borgere under %1 står uskjult i den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal note(s) stand in it.</source>
        <translation>
            <numerusform>%Ln intern note står i den.</numerusform>
            <numerusform>%Ln interne noter står i den.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Invested</source>
        <translation>Investeret</translation>
    </message>
    <message>
        <source>Economic potential</source>
        <translation>Økonomisk potentiale</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Indtag</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Tilbagebetaling</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Hvem deltager</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>From the import</source>
        <translation>Fra importen</translation>
    </message>
</context>
<context>
    <name>FormBuilder</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>* below %1</source>
        <comment>mark at a small count</comment>
        <translation>* under %1</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Id in Bundlinje</source>
        <translation>Id i Bundlinje</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Eksternt id</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investorer</translation>
    </message>
    <message>
        <source>Outcome payer</source>
        <translation>Resultatbetaler</translation>
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
        <source>Effort, end</source>
        <translation>Indsats, slut</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Citizens, unit</source>
        <translation>Borgere, enhed</translation>
    </message>
    <message>
        <source>Currency of all amounts</source>
        <translation>Alle beløbs valuta</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, in thousands</source>
        <translation>%1 i tusinder</translation>
    </message>
    <message>
        <source>%1, in millions</source>
        <translation>%1 i mio.</translation>
    </message>
    <message>
        <source>%1, in billions</source>
        <translation>%1 i mia.</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <comment>%1 an amount</comment>
        <translation>%1, valuta</translation>
    </message>
    <message>
        <source>%1, basis</source>
        <comment>%1 an amount</comment>
        <translation>%1, grundlag</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>(importeres ikke)</translation>
    </message>
</context>
<context>
    <name>InvestmentParts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, række %2, kolonne %3</translation>
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
        <translation>Den offentlige økonomis potentiale</translation>
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
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>gendannet</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importeret</translation>
    </message>
    <message>
        <source>Mask counts of citizens below</source>
        <translation>Maskér antal borgere under</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
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
<context>
    <name>PartLabels</name>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role as published</source>
        <translation>Rolle som offentliggjort</translation>
    </message>
    <message>
        <source>Amount in this role</source>
        <translation>Beløb i denne rolle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Unit as published</source>
        <translation>Enhed som offentliggjort</translation>
    </message>
    <message>
        <source>What the number counts</source>
        <translation>Hvad antallet tæller</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Slags mål</translation>
    </message>
    <message>
        <source>Payment goal</source>
        <translation>Betalingsmål</translation>
    </message>
    <message>
        <source>Target, share</source>
        <translation>Mål, andel</translation>
    </message>
    <message>
        <source>Target, citizens</source>
        <translation>Mål, borgere</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Mål i ord</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datakilde</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificering</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Udgiver</translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation>Adresse eller fil</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Offentliggjort</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Fasens navn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Key of the stage</source>
        <translation>Fasens nøgle</translation>
    </message>
    <message>
        <source>Discount rates</source>
        <translation>Diskonteringsrenter</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Fra år</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Til år</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>Total af</translation>
    </message>
    <message>
        <source>Stated as</source>
        <translation>Opgivet som</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Hvorfor den ikke kunne læses</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Imported rows</source>
        <translation>Importerede rækker</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importeret fra</translation>
    </message>
    <message>
        <source>In the latest import</source>
        <translation>Med i seneste import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Date of the figure</source>
        <translation>Tallets dato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Key in the imported data</source>
        <translation>Nøgle i de importerede data</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planlagt slut</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Faktisk slut</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>For charts and narrow places, at most 28 characters.</source>
        <translation>Til diagrammer og smalle steder, højst 28 tegn.</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Adskilt af komma.</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Ét på hver linje.</translation>
    </message>
    <message>
        <source>Versions in the order they were made; the last one applies.</source>
        <translation>Udgaver i den rækkefølge, de er lavet; den sidste gælder.</translation>
    </message>
    <message>
        <source>All investors together.</source>
        <translation>Alle investorer tilsammen.</translation>
    </message>
    <message>
        <source>This fund&apos;s part of the contract amount.</source>
        <translation>Denne fonds del af kontraktbeløbet.</translation>
    </message>
    <message>
        <source>By this fund, so far.</source>
        <translation>Af denne fond, indtil nu.</translation>
    </message>
    <message>
        <source>What the contract repays when the goals are met.</source>
        <translation>Hvad kontrakten betaler tilbage, når målene nås.</translation>
    </message>
    <message>
        <source>The gain for municipality, region and state.</source>
        <translation>Gevinsten for kommune, region og stat.</translation>
    </message>
    <message>
        <source>May stand in reports and exports.</source>
        <translation>Må stå i rapporter og eksporter.</translation>
    </message>
    <message>
        <source>Never leaves the secretariat.</source>
        <translation>Forlader aldrig sekretariatet.</translation>
    </message>
    <message>
        <source>What must have happened, so that two people count the same.</source>
        <translation>Hvad der skal være sket, så to personer tæller ens.</translation>
    </message>
    <message>
        <source>Three letters; proposed for new amounts.</source>
        <translation>Tre bogstaver; foreslås til nye beløb.</translation>
    </message>
    <message>
        <source>The year whose prices are used.</source>
        <translation>Det år, hvis priser bruges.</translation>
    </message>
    <message>
        <source>Empty means: and onwards.</source>
        <translation>Tomt betyder: og frem.</translation>
    </message>
    <message>
        <source>Empty means the program&apos;s own word for the key.</source>
        <translation>Tomt betyder programmets eget ord for nøglen.</translation>
    </message>
    <message>
        <source>Published as a whole; never spread over investments.</source>
        <translation>Offentliggjort samlet; fordeles aldrig på investeringer.</translation>
    </message>
    <message>
        <source>Stands on every page, as “Illustrative figures”.</source>
        <translation>Står på hver side, for eksempel «Illustrative tal».</translation>
    </message>
    <message>
        <source>Change %1 (%2)</source>
        <comment>undo; %1 field or list, %2 its part</comment>
        <translation>Ret %1 (%2)</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>undo; %1 field</comment>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 field or list, %2 its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who takes part, and in which roles.</source>
        <translation>Hvem der deltager, og i hvilke roller.</translation>
    </message>
    <message>
        <source>Which change is aimed at, and whether the contract pays for it.</source>
        <translation>Hvilken ændring der sigtes efter, og om kontrakten betaler for den.</translation>
    </message>
    <message>
        <source>Contracts, reports and pages that the figures are from.</source>
        <translation>Kontrakter, rapporter og sider, som tallene kommer fra.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagelse</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pålidelighed</translation>
    </message>
    <message>
        <source>Small numbers are masked in tables that are exported, as the settings say.</source>
        <translation>Små antal maskeres i tabeller, der eksporteres, som indstillingerne siger.</translation>
    </message>
    <message>
        <source>Smaller numbers may point at single persons, and are masked in tables that are exported.</source>
        <translation>Mindre antal kan pege på enkelte personer og maskeres i tabeller, der eksporteres.</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>No source stated</source>
        <translation>Ingen kilde oplyst</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <comment>%1 source, %2 page</comment>
        <translation>%1, s.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, counted from today, %2</source>
        <comment>%1 the date, %2 today&apos;s date</comment>
        <translation>%1, regnet fra i dag, %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, side %2</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>not a date</source>
        <translation>ikke en dato</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ikke et helt tal</translation>
    </message>
    <message>
        <source>not a plain number</source>
        <translation>ikke et rent tal</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>tallet er for stort</translation>
    </message>
    <message>
        <source>a formula is not evaluated</source>
        <translation>en formel regnes ikke ud</translation>
    </message>
    <message>
        <source>an error value of a spreadsheet</source>
        <translation>en fejlværdi fra et regneark</translation>
    </message>
    <message>
        <source>a currency sign is not an amount</source>
        <translation>et valutategn er ikke et beløb</translation>
    </message>
    <message>
        <source>not an ISO 4217 currency code</source>
        <translation>ikke en ISO 4217-valutakode</translation>
    </message>
    <message>
        <source>the currency is not an ISO 4217 code</source>
        <translation>valutaen er ikke en ISO 4217-kode</translation>
    </message>
    <message>
        <source>no currency is stated</source>
        <translation>ingen valuta er oplyst</translation>
    </message>
    <message>
        <source>not one of the known stages</source>
        <translation>ikke en af de kendte faser</translation>
    </message>
    <message>
        <source>not one of the known units</source>
        <translation>ikke en af de kendte enheder</translation>
    </message>
    <message>
        <source>not a number of a global goal</source>
        <translation>ikke nummeret på et verdensmål</translation>
    </message>
    <message>
        <source>the row has fewer cells than the header</source>
        <translation>rækken har færre celler end overskriften</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>rækken har flere celler end overskriften</translation>
    </message>
    <message>
        <source>the quotes of the row do not fit together</source>
        <translation>rækkens anførselstegn passer ikke sammen</translation>
    </message>
    <message>
        <source>the row has no project id</source>
        <translation>rækken har intet projekt-id</translation>
    </message>
    <message>
        <source>white space round the code was left out</source>
        <translation>mellemrum omkring koden er udeladt</translation>
    </message>
    <message>
        <source>rounded to the smallest unit of the currency</source>
        <translation>afrundet til valutaens mindste enhed</translation>
    </message>
    <message>
        <source>no stage is stated</source>
        <translation>ingen fase er oplyst</translation>
    </message>
    <message>
        <source>a currency is stated and no amount</source>
        <translation>valuta er oplyst, men intet beløb</translation>
    </message>
    <message>
        <source>an exact amount and limits are both stated</source>
        <translation>både et præcist beløb og grænser er oplyst</translation>
    </message>
    <message>
        <source>not in the currency of the commitment</source>
        <translation>ikke i samme valuta som kontraktbeløbet</translation>
    </message>
    <message>
        <source>the maximum payment is below the commitment</source>
        <translation>den højeste betaling er under kontraktbeløbet</translation>
    </message>
    <message>
        <source>the parties&apos; amounts do not add up to this amount</source>
        <translation>parternes beløb giver ikke tilsammen dette beløb</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>slut ligger før start</translation>
    </message>
    <message>
        <source>signed after the start of the effort</source>
        <translation>underskrevet efter indsatsens start</translation>
    </message>
    <message>
        <source>signed after the end of the effort</source>
        <translation>underskrevet efter indsatsens slut</translation>
    </message>
    <message>
        <source>complete, but without an actual end</source>
        <translation>afsluttet, men uden faktisk slut</translation>
    </message>
    <message>
        <source>in implementation, but with an actual end</source>
        <translation>i drift, men med faktisk slut</translation>
    </message>
    <message>
        <source>the organisation is not in organisations.csv</source>
        <translation>organisationen står ikke i organisations.csv</translation>
    </message>
    <message>
        <source>the row names no organisation</source>
        <translation>rækken nævner ingen organisation</translation>
    </message>
    <message>
        <source>the row has no id of its own</source>
        <translation>rækken har ikke sit eget id</translation>
    </message>
    <message>
        <source>the id is used more than once in this project</source>
        <translation>id&apos;et er brugt mere end én gang i projektet</translation>
    </message>
    <message>
        <source>there is no such outcome metric in this project</source>
        <translation>det effektmål findes ikke i projektet</translation>
    </message>
    <message>
        <source>there is no such source in this project</source>
        <translation>den kilde findes ikke i projektet</translation>
    </message>
    <message>
        <source>the fund is not in funds.csv</source>
        <translation>fonden står ikke i funds.csv</translation>
    </message>
    <message>
        <source>the same row stands there twice</source>
        <translation>den samme række står der to gange</translation>
    </message>
    <message>
        <source>another project has the same name</source>
        <translation>et andet projekt har samme navn</translation>
    </message>
    <message>
        <source>the project id is used more than once</source>
        <translation>projekt-id&apos;et er brugt mere end én gang</translation>
    </message>
    <message>
        <source>the project is not in projects.csv</source>
        <translation>projektet står ikke i projects.csv</translation>
    </message>
    <message>
        <source>several investments here have this id</source>
        <translation>flere investeringer her har dette id</translation>
    </message>
    <message>
        <source>not an id of an investment</source>
        <translation>ikke en investerings id</translation>
    </message>
    <message>
        <source>neither calculated nor stated</source>
        <translation>hverken beregnet eller opgivet</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <translation>rækken har intet navn</translation>
    </message>
    <message>
        <source>the row adds up others</source>
        <translation>rækken lægger andre sammen</translation>
    </message>
    <message>
        <source>another row is about the same investment</source>
        <translation>en anden række handler om samme investering</translation>
    </message>
    <message>
        <source>several investments have this name</source>
        <translation>flere investeringer har det navn</translation>
    </message>
    <message>
        <source>nothing stands in the columns that are imported</source>
        <translation>der står intet i de kolonner, der importeres</translation>
    </message>
    <message>
        <source>merged cells: the value counts in the first row alone</source>
        <translation>flettede celler: værdien tæller kun i den første række</translation>
    </message>
    <message>
        <source>looks like a personal identification number</source>
        <translation>ligner et CPR-nummer</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>a value is required</source>
        <translation>der skal stå en værdi</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>der ventes et helt tal</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>der ventes en tekst</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>der ventes true eller false</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>tallet er for stort</translation>
    </message>
    <message>
        <source>an id is expected</source>
        <translation>der ventes et id</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>der ventes en liste af tekster</translation>
    </message>
    <message>
        <source>texts are expected</source>
        <translation>der ventes tekster</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>der ventes et objekt</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>der ventes en liste</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>der ventes en liste af objekter</translation>
    </message>
    <message>
        <source>an ISO 4217 currency is expected</source>
        <translation>der ventes en valuta fra ISO 4217</translation>
    </message>
    <message>
        <source>a per cent figure such as 3.5 is expected</source>
        <translation>der ventes et procenttal som 3.5</translation>
    </message>
    <message>
        <source>a member is not known to this version</source>
        <translation>et felt er ukendt for denne version</translation>
    </message>
    <message>
        <source>not one of the known words</source>
        <translation>ikke et af de kendte ord</translation>
    </message>
    <message>
        <source>two investments have the same id</source>
        <translation>to investeringer har samme id</translation>
    </message>
    <message>
        <source>the id is there twice</source>
        <translation>id&apos;et står der to gange</translation>
    </message>
    <message>
        <source>not an ISO 4217 currency code</source>
        <translation>ikke en valutakode fra ISO 4217</translation>
    </message>
    <message>
        <source>an investment needs a name</source>
        <translation>en investering skal have et navn</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>ukendt felt</translation>
    </message>
    <message>
        <source>unknown stage</source>
        <translation>ukendt fase</translation>
    </message>
    <message>
        <source>a table is drawn as pdf or png</source>
        <translation>en tabel tegnes som pdf eller png</translation>
    </message>
    <message>
        <source>a chart is drawn as png, svg or pdf</source>
        <translation>et diagram tegnes som png, svg eller pdf</translation>
    </message>
    <message>
        <source>a picture is from 320x200 to 8000x8000</source>
        <translation>et billede er fra 320x200 til 8000x8000</translation>
    </message>
    <message>
        <source>a date such as 2019, 2019-Q2, 2019-04 or 2019-04-01 is expected</source>
        <translation>der ventes en dato som 2019, 2019-Q2, 2019-04 eller 2019-04-01</translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message>
        <source>Investments</source>
        <translation>Investeringer</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>I alt %1</translation>
    </message>
    <message>
        <source>Investments with an amount in %1</source>
        <translation>Investeringer med beløb i %1</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Læs mig</translation>
    </message>
    <message>
        <source>%1 investments.</source>
        <translation>%1 investeringer.</translation>
    </message>
    <message>
        <source>An empty cell is missing, not zero. Sums leave out what is missing and say below how many investments they cover.</source>
        <translation>En tom celle mangler; den er ikke nul. Summer udelader det, der mangler, og under dem står, hvor mange investeringer de dækker.</translation>
    </message>
    <message>
        <source>Amounts are in whole units of the currency beside them; amounts of different currencies are never added.</source>
        <translation>Beløb er i hele enheder af valutaen ved siden af; beløb i forskellige valutaer lægges aldrig sammen.</translation>
    </message>
    <message>
        <source>Years and months of which the day is not known are text.</source>
        <translation>År og måneder, hvor dagen ikke kendes, er tekst.</translation>
    </message>
    <message>
        <source>Written by Bundlinje %1.</source>
        <translation>Skrevet af Bundlinje %1.</translation>
    </message>
    <message>
        <source>As the portfolio stood at the end of %1.</source>
        <translation>Sådan stod porteføljen ved udgangen af %1.</translation>
    </message>
</context>
<context>
    <name>bundlinje::AboutBox</name>
    <message>
        <source>About Bundlinje</source>
        <translation>Om Bundlinje</translation>
    </message>
    <message>
        <source>Portfolio of social investments: one file, one table, one picture.</source>
        <translation>Portefølje af sociale investeringer: én fil, én tabel, ét billede.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fri software under GNU General Public License, version 3 eller senere.</translation>
    </message>
    <message>
        <source>Open file: %1</source>
        <translation>Åben fil: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
</context>
<context>
    <name>bundlinje::AsOfBand</name>
    <message>
        <source>This cannot be read as a date. Write for example 12.11.2026, 12.11.2026 14.02 or 2026-11-12.</source>
        <translation>Det kan ikke læses som en dato. Skriv for eksempel 12.11.2026, 12.11.2026 14.02 eller 2026-11-12.</translation>
    </message>
    <message>
        <source>Figures as of %1. Nothing can be edited here.</source>
        <comment>%1 date, time</comment>
        <translation>Tal pr. %1. Her kan ikke redigeres.</translation>
    </message>
    <message>
        <source>Show all figures as they stood on a day.</source>
        <translation>Vis alle tal, som de stod på en dag.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a band</comment>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Date, with or witho&amp;ut time</source>
        <translation>D&amp;ato, med eller uden klokkeslæt</translation>
    </message>
    <message>
        <source>Bac&amp;k to now</source>
        <translation>Tilbage til &amp;nu</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Vis da&amp;gen</translation>
    </message>
</context>
<context>
    <name>bundlinje::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>bundlinje::CellDelegate</name>
    <message>
        <source>Saved. %1: %2</source>
        <comment>column, what looks wrong</comment>
        <translation>Gemt. %1: %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChangeList</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>%1 has never been filled in.</source>
        <translation>%1 har aldrig været udfyldt.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik for %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChartCommand</name>
    <message>
        <source>A picture: svg, png or pdf</source>
        <translation>Et billede: svg, png eller pdf</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>invested-potential: does each investment have more potential than it costs? portfolio: the whole?</source>
        <translation>invested-potential: har hver investering større potentiale, end den koster? portfolio: det hele?</translation>
    </message>
    <message>
        <source>Width and height; otherwise 1280x720</source>
        <translation>Bredde og højde; ellers 1280x720</translation>
    </message>
    <message>
        <source>What counts as invested; otherwise the own share where any is known</source>
        <translation>Hvad der tæller som investeret; ellers egen andel, hvor nogen er kendt</translation>
    </message>
    <message>
        <source>Write for example 1920x1080, from 320x200 to 8000x8000.</source>
        <translation>Skriv for eksempel 1920x1080, fra 320x200 til 8000x8000.</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChartPane</name>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Each investment</source>
        <translation>Hver investering</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Hele porteføljen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>By potential − invested</source>
        <translation>Efter potentiale − investeret</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter navn</translation>
    </message>
    <message>
        <source>By invested</source>
        <translation>Efter investeret</translation>
    </message>
    <message>
        <source>By potential ÷ invested</source>
        <translation>Efter potentiale ÷ investeret</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Som i tabellen</translation>
    </message>
    <message>
        <source>What counts as invested</source>
        <translation>Hvad der tæller som investeret</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>Egen andel</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Kontraktbeløb</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Largest %1</source>
        <translation>Største %1</translation>
    </message>
    <message>
        <source>All as points</source>
        <translation>Alle som punkter</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChartView</name>
    <message>
        <source>Save picture</source>
        <translation>Gem billede</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Kopiér som &amp;billede</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Kopiér &amp;tal</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Gem billede…</translation>
    </message>
    <message>
        <source>S&amp;how as picture</source>
        <translation>&amp;Vis som billede</translation>
    </message>
    <message>
        <source>S&amp;how as table</source>
        <translation>&amp;Vis som tabel</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Billedet er kopieret.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Billede (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Side (*.pdf)</translation>
    </message>
    <message>
        <source>The picture was saved: %1.</source>
        <translation>Billedet er gemt: %1.</translation>
    </message>
</context>
<context>
    <name>bundlinje::CheckCommand</name>
    <message>
        <source>What looks wrong, and whether the file is intact</source>
        <translation>Hvad der ser forkert ud, og om filen er hel</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Hvad der ser forkert ud</translation>
    </message>
    <message>
        <source>The file is intact, and nothing looks wrong.</source>
        <translation>Filen er hel, og intet ser forkert ud.</translation>
    </message>
    <message numerus="yes">
        <source>The file is intact. %Ln thing(s) to look at.</source>
        <translation>
            <numerusform>Filen er hel. %Ln ting at se på.</numerusform>
            <numerusform>Filen er hel. %Ln ting at se på.</numerusform>
        </translation>
    </message>
    <message>
        <source>(settings of the portfolio)</source>
        <translation>(porteføljens indstillinger)</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChecklistStrip</name>
    <message>
        <source>Stage, theme and parties</source>
        <translation>Fase, tema og parter</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Kontraktbeløb</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiale</translation>
    </message>
    <message>
        <source>Effect goal</source>
        <translation>Effektmål</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, gjort</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <comment>a step</comment>
        <translation>%1, ikke gjort endnu</translation>
    </message>
    <message>
        <source>First steps:</source>
        <translation>De første skridt:</translation>
    </message>
    <message>
        <source>Close the first steps; Help shows them again</source>
        <translation>Luk de første skridt; Hjælp viser dem igen</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Luk de første skridt</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChecksModel</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln at tjekke</numerusform>
            <numerusform>%Ln at tjekke</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of the portfolio</source>
        <translation>Porteføljens indstillinger</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(uden navn)</translation>
    </message>
    <message>
        <source>Investment and field</source>
        <translation>Investering og felt</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Hvad der ser forkert ud</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChecksPane</name>
    <message>
        <source>Nothing to check.</source>
        <translation>Intet at tjekke.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to check.</source>
        <translation>
            <numerusform>%Ln ting at tjekke.</numerusform>
            <numerusform>%Ln ting at tjekke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1 of %2; %3 to check so far.</source>
        <translation>Set på %1 af %2; %3 at tjekke indtil nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) could not be read.</source>
        <translation>
            <numerusform>%Ln investering kunne ikke læses.</numerusform>
            <numerusform>%Ln investeringer kunne ikke læses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Tjek</translation>
    </message>
</context>
<context>
    <name>bundlinje::ColourTheme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyse</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørke</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Høj kontrast</translation>
    </message>
</context>
<context>
    <name>bundlinje::ColumnMappingModel</name>
    <message>
        <source>Stays in the spreadsheet alone</source>
        <translation>Bliver kun i regnearket</translation>
    </message>
    <message>
        <source>Another column is read into this field too</source>
        <translation>En anden kolonne læses også ind i dette felt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Hvad der står</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Tal skrives</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
</context>
<context>
    <name>bundlinje::ColumnsPane</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (skjult)</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1</source>
        <translation>Kolonner, der ikke importeres: %1</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>Ar&amp;k</translation>
    </message>
    <message>
        <source>Titles in ro&amp;w</source>
        <translation>&amp;Overskrifter i række</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>&amp;Tegnsæt</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Skilleteg&amp;n</translation>
    </message>
    <message>
        <source>C&amp;urrency of amounts without one</source>
        <translation>Val&amp;uta for beløb uden</translation>
    </message>
    <message>
        <source>Rows find their investment &amp;by</source>
        <translation>Rækker finder &amp;deres investering ved</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>lodret streg</translation>
    </message>
    <message>
        <source>external id, else name</source>
        <translation>eksternt id, ellers navn</translation>
    </message>
    <message>
        <source>name alone</source>
        <translation>navn alene</translation>
    </message>
    <message>
        <source>nothing: all are new</source>
        <translation>intet: alle er nye</translation>
    </message>
    <message>
        <source>Columns and the fields that they are read into</source>
        <translation>Kolonner og de felter, de læses ind i</translation>
    </message>
    <message>
        <source>Save the mappin&amp;g…</source>
        <translation>Gem opsætnin&amp;g…</translation>
    </message>
    <message>
        <source>Fetch a m&amp;apping…</source>
        <translation>H&amp;ent opsætning…</translation>
    </message>
</context>
<context>
    <name>bundlinje::CommonEdit</name>
    <message numerus="yes">
        <source>The %Ln investment(s) have no amounts; nothing would change.</source>
        <translation>
            <numerusform>%Ln investering har ingen beløb; intet vil ændre sig.</numerusform>
            <numerusform>%Ln investeringer har ingen beløb; intet vil ændre sig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All amounts of %Ln investment(s) become %1 with the numbers they have; nothing is converted: %2 becomes %3. What was calculated is stated from then on.</source>
        <translation>
            <numerusform>Alle beløb i %Ln investering bliver %1 med de tal, de har; intet omregnes: %2 bliver %3. Det beregnede er derefter opgivet.</numerusform>
            <numerusform>Alle beløb i %Ln investeringer bliver %1 med de tal, de har; intet omregnes: %2 bliver %3. Det beregnede er derefter opgivet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage of %Ln investment(s) becomes “%1”.</source>
        <translation>
            <numerusform>Fasen for %Ln investering bliver «%1».</numerusform>
            <numerusform>Fasen for %Ln investeringer bliver «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme of %Ln investment(s) is removed.</source>
        <translation>
            <numerusform>Temaet for %Ln investering fjernes.</numerusform>
            <numerusform>Temaet for %Ln investeringer fjernes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme of %Ln investment(s) becomes “%1”.</source>
        <translation>
            <numerusform>Temaet for %Ln investering bliver «%1».</numerusform>
            <numerusform>Temaet for %Ln investeringer bliver «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) get the tag “%1” beside those they have.</source>
        <translation>
            <numerusform>%Ln investering får mærket «%1» ud over dem, den har.</numerusform>
            <numerusform>%Ln investeringer får mærket «%1» ud over dem, de har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “%1” is taken from %Ln investment(s); their other tags stay.</source>
        <translation>
            <numerusform>Mærket «%1» tages fra %Ln investering; dens andre mærker bliver.</numerusform>
            <numerusform>Mærket «%1» tages fra %Ln investeringer; deres andre mærker bliver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or type what to set.</source>
        <translation>Vælg eller skriv, hvad der skal sættes.</translation>
    </message>
    <message numerus="yes">
        <source>Set the stage of %Ln investment(s)</source>
        <translation>
            <numerusform>Sæt fasen for %Ln investering</numerusform>
            <numerusform>Sæt fasen for %Ln investeringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the theme of %Ln investment(s)</source>
        <translation>
            <numerusform>Sæt temaet for %Ln investering</numerusform>
            <numerusform>Sæt temaet for %Ln investeringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %Ln investment(s)</source>
        <translation>
            <numerusform>Føj et mærke til %Ln investering</numerusform>
            <numerusform>Føj et mærke til %Ln investeringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %Ln investment(s)</source>
        <translation>
            <numerusform>Fjern et mærke fra %Ln investering</numerusform>
            <numerusform>Fjern et mærke fra %Ln investeringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the currency of %Ln investment(s)</source>
        <translation>
            <numerusform>Sæt valutaen for %Ln investering</numerusform>
            <numerusform>Sæt valutaen for %Ln investeringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CommonPanel</name>
    <message>
        <source>Select the investments in the table or the picture.</source>
        <translation>Vælg investeringerne i tabellen eller billedet.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tilføj mærke</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Fjern mærke</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>&amp;Set for those selected:</source>
        <translation>S&amp;æt for de valgte:</translation>
    </message>
    <message>
        <source>What to set for those selected</source>
        <translation>Hvad der sættes for de valgte</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>set something to a value</comment>
        <translation>ti&amp;l</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>Værdi, der sættes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Udfør</translation>
    </message>
</context>
<context>
    <name>bundlinje::ConflictBar</name>
    <message numerus="yes">
        <source>%Ln more after this.</source>
        <translation>
            <numerusform>%Ln mere efter denne.</numerusform>
            <numerusform>%Ln flere efter denne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring &amp;mine back</source>
        <translation>Hent &amp;min tilbage</translation>
    </message>
    <message>
        <source>Delete it &amp;anyway</source>
        <translation>Slet &amp;alligevel</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Behold &amp;mit</translation>
    </message>
    <message>
        <source>A colleague (%1) deleted %2 at %3, which you were editing. Your version is kept in the history.</source>
        <comment>%1 person, %2 investment, %3 time of day</comment>
        <translation>En kollega (%1) slettede %2 kl. %3, mens du redigerede. Din version er gemt i historikken.</translation>
    </message>
    <message>
        <source>A colleague (%1) changed %2 at %3, which you were deleting. It is still there.</source>
        <comment>%1 person, %2 investment, %3 time of day</comment>
        <translation>En kollega (%1) ændrede %2 kl. %3, mens du slettede. Den står der stadig.</translation>
    </message>
    <message>
        <source>%1: yours %2, the colleague&apos;s %3.</source>
        <comment>%1 field, %2 and %3 values</comment>
        <translation>%1: dit %2, kollegaens %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s).</source>
        <translation>
            <numerusform>%Ln felt mere.</numerusform>
            <numerusform>%Ln felter mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague (%1) saved %2 at %3. %4</source>
        <comment>%1 person, %2 investment, %3 time of day, %4 sentences about fields</comment>
        <translation>En kollega (%1) gemte %2 kl. %3. %4</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>&amp;Keep it deleted</source>
        <translation>Lad d&amp;en være slettet</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Lad den st&amp;å</translation>
    </message>
    <message>
        <source>Use the collea&amp;gue&apos;s</source>
        <translation>&amp;Brug kollegaens</translation>
    </message>
    <message>
        <source>Show diffe&amp;rences</source>
        <translation>Vis f&amp;orskelle</translation>
    </message>
</context>
<context>
    <name>bundlinje::DeletedPage</name>
    <message>
        <source>Nothing is deleted. Deleted investments stand here until the list is emptied.</source>
        <translation>Intet er slettet. Slettede investeringer står her, til listen tømmes.</translation>
    </message>
    <message>
        <source>Deleted investments. Restoring one brings it back as it was; it can be undone.</source>
        <translation>Slettede investeringer. En gendannet kommer tilbage, som den var; det kan fortrydes.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Gendannet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) leave this list: %1. This cannot be undone. Their versions stay in the history of the whole file, so that figures reported earlier can still be followed.</source>
        <translation>
            <numerusform>%Ln investering forlader listen: %1. Det kan ikke fortrydes. Dens versioner bliver i hele filens historik, så tal, der er meldt ud, stadig kan følges.</numerusform>
            <numerusform>%Ln investeringer forlader listen: %1. Det kan ikke fortrydes. Deres versioner bliver i hele filens historik, så tal, der er meldt ud, stadig kan følges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was emptied. %Ln investment(s) can still be found in the history.</source>
        <translation>
            <numerusform>Listen er tømt. %Ln investering står kun i historikken.</numerusform>
            <numerusform>Listen er tømt. %Ln investeringer står kun i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Deleted investments</source>
        <translation>Slettede investeringer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gendan</translation>
    </message>
    <message>
        <source>E&amp;mpty the list…</source>
        <translation>T&amp;øm listen…</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behold dem</translation>
    </message>
    <message>
        <source>What is deleted is shown for the file as it stands now. Go back to now to see it.</source>
        <translation>Slettede vises for filen, som den står nu. Gå tilbage til nu for at se dem.</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Tøm</translation>
    </message>
</context>
<context>
    <name>bundlinje::DiffCommand</name>
    <message>
        <source>What differs: from another file, or since a day</source>
        <translation>Forskelle fra en anden fil eller siden en dag</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>The file to compare with</source>
        <translation>Filen at sammenligne med</translation>
    </message>
    <message>
        <source>Compare with the portfolio as it stood on that day</source>
        <translation>Sammenlign med porteføljen, som den stod den dag</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Der er ingen forskel.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>(settings of the portfolio)</source>
        <translation>(porteføljens indstillinger)</translation>
    </message>
    <message>
        <source>(added)</source>
        <translation>(tilføjet)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(slettet)</translation>
    </message>
</context>
<context>
    <name>bundlinje::Drawer</name>
    <message>
        <source>No source stated</source>
        <translation>Ingen kilde oplyst</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 figure, %2 its source</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::ErrorBar</name>
    <message>
        <source>%1 Bundlinje tries again every 10 seconds. What you typed is still there.</source>
        <comment>%1 what is wrong and what to do about it</comment>
        <translation>%1 Bundlinje prøver igen hvert 10. sekund. Det, du skriver, står her endnu.</translation>
    </message>
</context>
<context>
    <name>bundlinje::ExportCommand</name>
    <message>
        <source>Everything as JSON, or the table as CSV or Excel</source>
        <translation>Alt som JSON, eller tabellen som CSV eller Excel</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>json keeps everything; csv and xlsx are tables for people. Otherwise by the ending of the output file.</source>
        <translation>json bevarer alt; csv og xlsx er tabeller til mennesker. Ellers efter outputfilens endelse.</translation>
    </message>
</context>
<context>
    <name>bundlinje::Field</name>
    <message>
        <source>Almost the same as “%1”, which is used already.</source>
        <translation>Ligner “%1”, som er brugt før.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Brug “%1”</translation>
    </message>
</context>
<context>
    <name>bundlinje::FigureButton</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, value, what it covers</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Shows how the figure came about</source>
        <translation>Viser, hvordan tallet er fremkommet</translation>
    </message>
    <message>
        <source>How this figure came about</source>
        <translation>Sådan er tallet fremkommet</translation>
    </message>
</context>
<context>
    <name>bundlinje::FigurePanel</name>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>What the figure is made of</source>
        <translation>Hvad tallet består af</translation>
    </message>
    <message>
        <source>How this figure came about</source>
        <translation>Sådan er tallet fremkommet</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; the table has them all.</source>
        <translation>
            <numerusform>… og %Ln mere; tabellen har dem alle.</numerusform>
            <numerusform>… og %Ln mere; tabellen har dem alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of investments</comment>
        <translation>
            <numerusform>%1 og %Ln mere</numerusform>
            <numerusform>%1 og %Ln mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because it is missing: %1</source>
        <translation>Udeladt, fordi det mangler: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>bundlinje::FileFlows</name>
    <message>
        <source>Portfolios (*.bundlinje)</source>
        <translation>Porteføljer (*.bundlinje)</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>Gem som min egen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>En kopi er gemt: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Eksporteret: %1</translation>
    </message>
    <message>
        <source>Export everything as JSON</source>
        <translation>Eksportér alt som JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>Eksportér tabellen som CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export as Excel workbook</source>
        <translation>Eksportér som Excel-projektmappe</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-projektmapper (*.xlsx)</translation>
    </message>
    <message>
        <source>Folder with INDIGO&apos;s CSV files</source>
        <translation>Mappe med INDIGOs CSV-filer</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Åbn eller importér</translation>
    </message>
    <message>
        <source>Portfolios and sources (*.bundlinje *.json *.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;Portfolios (*.bundlinje);;All files (*)</source>
        <translation>Porteføljer og kilder (*.bundlinje *.json *.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;Porteføljer (*.bundlinje);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Import into this portfolio</source>
        <translation>Importér til denne portefølje</translation>
    </message>
    <message>
        <source>Spreadsheets, JSON and reports (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Regneark, JSON og rapporter (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Åbner %1</translation>
    </message>
    <message>
        <source>Exported: %1. %2</source>
        <comment>file, remark</comment>
        <translation>Eksporteret: %1. %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Læser %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::FileKeeper</name>
    <message>
        <source>Open at a colleague&apos;s (%1, %2) since %3.</source>
        <comment>%1 person, %2 computer, %3 time</comment>
        <translation>Åben hos en kollega (%1, %2) siden %3.</translation>
    </message>
    <message>
        <source>Both may edit: different fields are merged, and you are asked where they collide.</source>
        <translation>I kan begge redigere: forskellige felter flettes, og du bliver spurgt, hvor de støder sammen.</translation>
    </message>
    <message>
        <source>The file lies in a folder that %1 synchronises. If two have it open at once, two versions of it come about. Keep it on a shared drive, or let only one at a time have it open.</source>
        <comment>%1 such as OneDrive</comment>
        <translation>Filen ligger i en mappe, som %1 synkroniserer. Har to den åben på samme tid, bliver der to udgaver af den. Læg den på et fælles drev, eller lad kun én ad gangen have den åben.</translation>
    </message>
</context>
<context>
    <name>bundlinje::FilterMenu</name>
    <message>
        <source>None of the investments shown has any</source>
        <translation>Ingen af de viste investeringer har nogen</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Intet mangler</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Gem dette filter…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Ryd filteret</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, how many investments have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, to be searched for…</source>
        <translation>
            <numerusform>%Ln mere at søge i…</numerusform>
            <numerusform>%Ln flere at søge i…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::FilterPanel</name>
    <message>
        <source>“%1”:</source>
        <comment>name of the saved filter that is on</comment>
        <translation>«%1»:</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two values of a filter</comment>
        <translation>eller</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a condition, the sign that takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove from the filter: %1</source>
        <translation>Fjern fra filteret: %1</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Filterets navn:</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Nyt navn til «%1»:</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filterets navn</translation>
    </message>
    <message>
        <source>The saved filter “%1” is deleted.</source>
        <translation>Det gemte filter «%1» er slettet.</translation>
    </message>
    <message>
        <source>Save filte&amp;r…</source>
        <translation>&amp;Gem filter…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Omdø&amp;b…</translation>
    </message>
    <message>
        <source>Delete saved filte&amp;r</source>
        <translation>Slet &amp;gemt filter</translation>
    </message>
    <message>
        <source>Cle&amp;ar filter</source>
        <translation>Ryd filt&amp;er</translation>
    </message>
    <message>
        <source>Repl&amp;ace the one of that name</source>
        <translation>Erstat d&amp;et med samme navn</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>F&amp;ortryd</translation>
    </message>
</context>
<context>
    <name>bundlinje::FilterRow</name>
    <message>
        <source>Fil&amp;ter</source>
        <translation>Fil&amp;ter</translation>
    </message>
    <message>
        <source>Name, party, tag, note (Ctrl+F)</source>
        <translation>Navn, part, mærke, note (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the investments</source>
        <translation>Filtrér investeringerne</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>Filtrér &amp;på</translation>
    </message>
    <message>
        <source>Stage, theme, party, tag, or what is missing (Ctrl+Shift+F)</source>
        <translation>Fase, tema, part, mærke eller det, der mangler (Ctrl+Skift+F)</translation>
    </message>
</context>
<context>
    <name>bundlinje::FilterWords</name>
    <message>
        <source>Missing</source>
        <comment>kind of a filter, before what is missing</comment>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a filter, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two values of a filter</comment>
        <translation>%1 eller %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::Headline</name>
    <message>
        <source>Invested (%1)</source>
        <comment>own share or contract amount</comment>
        <translation>Investeret (%1)</translation>
    </message>
    <message>
        <source>Potential for the fund</source>
        <translation>Potentiale for fonden</translation>
    </message>
    <message>
        <source>Potential for the public economy</source>
        <translation>Potentiale for den offentlige økonomi</translation>
    </message>
    <message>
        <source>Potential per invested krone</source>
        <translation>Potentiale pr. investeret krone</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a published number</comment>
        <translation>ca.&#xa0;%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>a published number</comment>
        <translation>mere end %1</translation>
    </message>
    <message>
        <source>stated as a whole</source>
        <translation>opgivet samlet</translation>
    </message>
    <message>
        <source>stated as a whole, known for %1 of %2</source>
        <translation>opgivet samlet, fordelt på %1 af %2</translation>
    </message>
    <message>
        <source>sum of %1 of %2</source>
        <translation>sum af %1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, besides %Ln other currencies</source>
        <translation>
            <numerusform>%1, foruden %Ln anden valuta</numerusform>
            <numerusform>%1, foruden %Ln andre valutaer</numerusform>
        </translation>
    </message>
    <message>
        <source>of the two totals stated as a whole</source>
        <translation>af de to totaler, der er opgivet samlet</translation>
    </message>
    <message>
        <source>over the %1 of %2 with both figures</source>
        <translation>for de %1 af %2 med begge tal</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <comment>potential, invested, ratio</comment>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>figure, what it covers</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Potential ÷ invested</source>
        <translation>Potentiale ÷ investeret</translation>
    </message>
</context>
<context>
    <name>bundlinje::HelpPane</name>
    <message>
        <source>%1 › %2</source>
        <comment>page of the guide, heading on it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ingen side har alle disse ord.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tilbage (Alt+venstre pil)</translation>
    </message>
    <message>
        <source>Back in the guide</source>
        <translation>Tilbage i vejledningen</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Frem (Alt+højre pil)</translation>
    </message>
    <message>
        <source>Forward in the guide</source>
        <translation>Frem i vejledningen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søg i vejledningen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Vejledningens sider</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Side i vejledningen</translation>
    </message>
</context>
<context>
    <name>bundlinje::HistoryCommand</name>
    <message>
        <source>Who changed what and when, newest first</source>
        <translation>Hvem rettede hvad og hvornår, nyeste først</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Only of this investment: id, its start, or name</source>
        <translation>Kun for denne investering: id, dets start eller navn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>(settings of the portfolio)</source>
        <translation>(porteføljens indstillinger)</translation>
    </message>
</context>
<context>
    <name>bundlinje::HistoryFilterRow</name>
    <message>
        <source>(settings of the portfolio)</source>
        <translation>(porteføljens indstillinger)</translation>
    </message>
    <message>
        <source>This investment</source>
        <translation>Denne investering</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Hele filen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>Fe&amp;lt</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>alle felter</translation>
    </message>
    <message>
        <source>Conta&amp;ins</source>
        <translation>&amp;Indeholder</translation>
    </message>
    <message>
        <source>Only changes that contain these words</source>
        <translation>Kun ændringer, der indeholder disse ord</translation>
    </message>
    <message>
        <source>Hi&amp;story of</source>
        <translation>Hi&amp;storik for</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Hv&amp;em</translation>
    </message>
</context>
<context>
    <name>bundlinje::HistoryModel</name>
    <message>
        <source>(the whole)</source>
        <translation>(hele)</translation>
    </message>
    <message>
        <source>(imported data)</source>
        <translation>(importerede data)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>(settings of the portfolio)</source>
        <translation>(porteføljens indstillinger)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>bundlinje::HistoryPage</name>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <comment>%1 name of a field</comment>
        <translation>%1
Før: %2
Efter: %3</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>Ingen ændring passer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ændring</numerusform>
            <numerusform>%Ln ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 entries looked at so far</source>
        <comment>%1 number of changes</comment>
        <translation>%1; %2 af %3 gemte trin set igennem</translation>
    </message>
    <message>
        <source>The version of %1 was restored: %2.</source>
        <comment>%1 date and time, %2 name</comment>
        <translation>Versionen fra %1 er gendannet: %2.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Ændringer, nyeste først</translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation>Den valgte ændring i sin helhed</translation>
    </message>
    <message>
        <source>&amp;Add as a remark</source>
        <translation>Tilføj som &amp;bemærkning</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Gendan denne version</translation>
    </message>
    <message>
        <source>Figures as of &amp;then</source>
        <translation>&amp;Tal pr. dette tidspunkt</translation>
    </message>
    <message>
        <source>Why (may &amp;be empty)</source>
        <translation>Hvorfor (må st&amp;å tomt)</translation>
    </message>
</context>
<context>
    <name>bundlinje::HistoryPlace</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Deleted investments</source>
        <translation>Slettede</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Sikkerhedskopier</translation>
    </message>
</context>
<context>
    <name>bundlinje::ImportCommand</name>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Exit code 1 when a cell could not be read</source>
        <translation>Slutkode 1, når en celle ikke kunne læses</translation>
    </message>
    <message>
        <source>Nothing was changed: this is what the import would do.</source>
        <translation>Intet er ændret: dette ville importen gøre.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Fields emptied in the source</source>
        <translation>Felter tømt i kilden</translation>
    </message>
    <message>
        <source>No longer in the source</source>
        <translation>Ikke længere i kilden</translation>
    </message>
    <message>
        <source>Kept as edited here</source>
        <translation>Bevaret som rettet her</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>Celler, der ikke kunne læses</translation>
    </message>
    <message>
        <source>Cells to look at</source>
        <translation>Celler at se på</translation>
    </message>
    <message>
        <source>Files that are missing:</source>
        <translation>Filer, der mangler:</translation>
    </message>
    <message>
        <source>Columns that are missing:</source>
        <translation>Kolonner, der mangler:</translation>
    </message>
    <message>
        <source>Columns that are not known:</source>
        <translation>Kolonner, der ikke kendes:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Clear the fields that the source has emptied; otherwise they are kept</source>
        <translation>Ryd de felter, som kilden har tømt; ellers beholdes de</translation>
    </message>
    <message>
        <source>Take in a spreadsheet, an INDIGO folder, or a JSON export</source>
        <translation>Importér et regneark, en INDIGO-mappe eller en JSON-eksport</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods, .csv), a folder of INDIGO&apos;s CSV files, or a JSON file of Bundlinje; - is JSON from standard input</source>
        <translation>Et regneark (.xlsx, .ods, .csv), en mappe med INDIGOs CSV-filer eller en JSON-fil fra Bundlinje; - er JSON fra standard input</translation>
    </message>
    <message>
        <source>Which column of a spreadsheet is which field: a JSON file that the window saves; otherwise guessed by the headers</source>
        <translation>Hvilken kolonne i et regneark der er hvilket felt: en JSON-fil, som vinduet gemmer; ellers gættet ud fra overskrifterne</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet; otherwise the first</source>
        <translation>Ark i et regneark; ellers det første</translation>
    </message>
    <message>
        <source>Write the cells that could not be read to this CSV file, or, where its name ends in .json, the whole report; - writes the cells instead of the answer</source>
        <translation>Skriv de celler, der ikke kunne læses, til denne CSV-fil, eller hele rapporten, hvis navnet ender på .json; - skriver cellerne i stedet for svaret</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
</context>
<context>
    <name>bundlinje::ImportFindingsModel</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>bundlinje::ImportPage</name>
    <message>
        <source>Nothing would change.</source>
        <translation>Intet ville blive ændret.</translation>
    </message>
    <message>
        <source>&amp;Investments</source>
        <translation>&amp;Investeringer</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>Celler, der ikke kan læses</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>Two columns are read into the same field: %1. Choose another field for one of them.</source>
        <translation>To kolonner læses ind i samme felt: %1. Vælg et andet felt til den ene.</translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · unchanged: %3 · not in the source any more: %4 · cells that cannot be read: %5</source>
        <translation>Nye: %1 · ændrede: %2 · uændrede: %3 · ikke længere i kilden: %4 · celler, der ikke kan læses: %5</translation>
    </message>
    <message>
        <source>Fields emptied in the source: %1 · kept because a person edited them: %2</source>
        <translation>Felter tømt i kilden: %1 · bevaret, fordi de er rettet her: %2</translation>
    </message>
    <message>
        <source>A saved report of an import: nothing is changed here.</source>
        <translation>En gemt rapport over en import: intet ændres her.</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %Ln investment(s) as one step</source>
        <translation>
            <numerusform>I&amp;mportér %Ln investering som ét trin</numerusform>
            <numerusform>I&amp;mportér %Ln investeringer som ét trin</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>Report that can be opened again (*.json)</source>
        <translation>Rapport, der kan åbnes igen (*.json)</translation>
    </message>
    <message>
        <source>Cells that cannot be read, as CSV (*.csv)</source>
        <translation>Celler, der ikke kan læses, som CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Gem opsætningen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Fetch a mapping</source>
        <translation>Hent en opsætning</translation>
    </message>
    <message>
        <source>What the import of %1 would do</source>
        <translation>Hvad importen af %1 ville gøre</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Ko&amp;lonner</translation>
    </message>
    <message>
        <source>Cells that cannot be &amp;read (%1)</source>
        <translation>Celler, der ikke kan læ&amp;ses (%1)</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Gem ra&amp;pporten…</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Indsatte rækker</translation>
    </message>
</context>
<context>
    <name>bundlinje::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>kept as edited here</source>
        <translation>bevaret som rettet her</translation>
    </message>
    <message>
        <source>emptied there, kept here</source>
        <translation>tømt der, bevaret her</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>tømt</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>%2 the row&apos;s texts</comment>
        <translation>Række %1: %2</translation>
    </message>
    <message>
        <source>Investment and field</source>
        <translation>Investering og felt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>findes ikke mere</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke læst</translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentColumns</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investorer</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Kontraktbeløb</translation>
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
        <source>Fund potential</source>
        <translation>Fondens potentiale</translation>
    </message>
    <message>
        <source>Public potential</source>
        <translation>Offentligt potentiale</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>Effort starts</source>
        <translation>Indsats starter</translation>
    </message>
    <message>
        <source>Effort ends</source>
        <translation>Indsats slutter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation>Nøgle i kilden</translation>
    </message>
    <message>
        <source>The contract&apos;s amount, all investors together</source>
        <translation>Kontraktens beløb, alle investorer tilsammen</translation>
    </message>
    <message>
        <source>This fund&apos;s part of the contract amount</source>
        <translation>Denne fonds del af kontraktbeløbet</translation>
    </message>
    <message>
        <source>What this fund has paid out so far</source>
        <translation>Hvad fonden har udbetalt indtil nu</translation>
    </message>
    <message>
        <source>What the contract repays when the goals are met</source>
        <translation>Hvad kontrakten betaler tilbage, når målene nås</translation>
    </message>
    <message>
        <source>The gain for municipality, region and state</source>
        <translation>Gevinsten for kommune, region og stat</translation>
    </message>
    <message>
        <source>Potential less invested (%1, %2)</source>
        <translation>Potentiale minus investeret (%1, %2)</translation>
    </message>
    <message>
        <source>Potential per invested krone (%1, %2)</source>
        <translation>Potentiale pr. investeret krone (%1, %2)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort navn</translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentCommands</name>
    <message>
        <source>New investment</source>
        <translation>Ny investering</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>Tilføj en investering</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of an investment</comment>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplikér «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln investment(s)</source>
        <translation>
            <numerusform>Duplikér %Ln investering</numerusform>
            <numerusform>Duplikér %Ln investeringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Slet «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln investment(s)</source>
        <translation>
            <numerusform>Slet %Ln investering</numerusform>
            <numerusform>Slet %Ln investeringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s)</source>
        <translation>
            <numerusform>%Ln investering</numerusform>
            <numerusform>%Ln investeringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentEditor</name>
    <message>
        <source>Master data</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Forandringsteori</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekter</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Kilder og noter</translation>
    </message>
    <message>
        <source>No investment is shown. Choose one in the table.</source>
        <translation>Ingen investering vises. Vælg en i tabellen.</translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentHeader</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 amount, %2 how it came about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Invested, %1: %2</source>
        <translation>Investeret, %1: %2</translation>
    </message>
    <message>
        <source>Invested: missing</source>
        <translation>Investeret: mangler</translation>
    </message>
    <message>
        <source>The fund&apos;s potential: %1</source>
        <translation>Fondens potentiale: %1</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential: %1</source>
        <translation>Den offentlige økonomis potentiale: %1</translation>
    </message>
    <message>
        <source>Next date: missing</source>
        <translation>Næste dato: mangler</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>%1 which date, %2 the date</comment>
        <translation>Næste: %1, %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentTableModel</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, what is counted</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>stated %1</source>
        <comment>short mark and amount</comment>
        <translation>opg.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>column, exact amount, how it came about</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1,
%2</source>
        <comment>column title, unit under it</comment>
        <translation>%1,
%2</translation>
    </message>
    <message>
        <source>%1: %2 Below %3, and so masked in tables that are exported.</source>
        <comment>column, value with its mark *</comment>
        <translation>%1: %2 Under %3 og derfor skjult i tabeller, der eksporteres.</translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentText</name>
    <message>
        <source>Could not be read: %1</source>
        <translation>Kunne ikke læses: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation>Nøgle i kilden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Effect goal</source>
        <translation>Effektmål</translation>
    </message>
</context>
<context>
    <name>bundlinje::KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Liste over taster</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gør</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Skift+F10</translation>
    </message>
    <message>
        <source>Open the menu of what has the focus</source>
        <translation>Åbn menuen for det, der har fokus</translation>
    </message>
    <message>
        <source>Table: open the investment. Field: save it</source>
        <translation>Tabel: åbn investeringen. Felt: gem det</translation>
    </message>
    <message>
        <source>Leave the field, the cell or the filter as it was; else close</source>
        <translation>Lad felt, celle eller filter være, som det var; ellers luk</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Skift+Tab</translation>
    </message>
    <message>
        <source>To the next or the previous field or button</source>
        <translation>Til næste eller forrige felt eller knap</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+bogstav</translation>
    </message>
    <message>
        <source>The menu, the field or the button with the underlined letter</source>
        <translation>Menuen, feltet eller knappen med det understregede bogstav</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows, or the whole text</source>
        <translation>Vælg alle rækker eller hele teksten</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+X, Ctrl+C, Ctrl+V</translation>
    </message>
    <message>
        <source>Text: cut, copy, paste</source>
        <translation>Tekst: klip, kopiér, sæt ind</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+click</source>
        <translation>Skift+piletaster, Ctrl+klik</translation>
    </message>
    <message>
        <source>Table and picture: select several</source>
        <translation>Tabel og billede: vælg flere</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+PgDn</source>
        <translation>Ctrl+Tab, Ctrl+PgDn</translation>
    </message>
    <message>
        <source>Investment and settings: the next section</source>
        <translation>Investering og indstillinger: næste afsnit</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab, Ctrl+PgUp</source>
        <translation>Ctrl+Skift+Tab, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Investment and settings: the previous section</source>
        <translation>Investering og indstillinger: forrige afsnit</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close the investment, the settings or the history</source>
        <translation>Luk investeringen, indstillingerne eller historikken</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Field: its source and history</source>
        <translation>Felt: dets kilde og historik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Date: the calendar. Name: what was used before</source>
        <translation>Dato: kalenderen. Navn: det, der er brugt før</translation>
    </message>
    <message>
        <source>Ins, Del</source>
        <translation>Ins, Del</translation>
    </message>
    <message>
        <source>List in the investment: add or remove a row</source>
        <translation>Liste i investeringen: tilføj eller fjern en række</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Pil op, Alt+Pil ned</translation>
    </message>
    <message>
        <source>List in the investment: move the row</source>
        <translation>Liste i investeringen: flyt rækken</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Piletaster, Home, End</translation>
    </message>
    <message>
        <source>Picture: from mark to mark; Enter opens it</source>
        <translation>Billede: fra mærke til mærke; Enter åbner</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Picture: select the mark</source>
        <translation>Billede: vælg mærket</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Picture: as a table, and back</source>
        <translation>Billede: som tabel og tilbage</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Tilbagetast</translation>
    </message>
    <message>
        <source>Back from where the picture led</source>
        <translation>Tilbage fra det, billedet førte til</translation>
    </message>
    <message>
        <source>Left, Right, Del</source>
        <translation>Pil venstre, Pil højre, Del</translation>
    </message>
    <message>
        <source>Filters above the table: to the next, take it away</source>
        <translation>Filtre over tabellen: til det næste, fjern det</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go to: open beside the table</source>
        <translation>Gå til: åbn ved siden af tabellen</translation>
    </message>
</context>
<context>
    <name>bundlinje::LineField</name>
    <message>
        <source>Currency of %1</source>
        <translation>Valuta for %1</translation>
    </message>
    <message>
        <source>Calendar (Down)</source>
        <translation>Kalender (pil ned)</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Kalender til %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::ListCommand</name>
    <message>
        <source>The investments as a table</source>
        <translation>Investeringerne som tabel</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Only those with this value; nothing after = finds those where it is missing. May be given several times.</source>
        <translation>Kun dem med denne værdi; intet efter = finder dem, hvor den mangler. Kan angives flere gange.</translation>
    </message>
    <message>
        <source>Order; - in front of a field puts the largest first</source>
        <translation>Rækkefølge; - foran et felt sætter de største først</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column title, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 investments.</source>
        <translation>%1 af %2 investeringer.</translation>
    </message>
    <message>
        <source>– is missing, not zero.</source>
        <translation>– betyder mangler, ikke nul.</translation>
    </message>
    <message>
        <source>Write for example stage=Running.</source>
        <translation>Skriv for eksempel stage=Running.</translation>
    </message>
    <message>
        <source>What is shown, as in name,stage,potential; also id</source>
        <translation>Hvad der vises, som i name,stage,potential; også id</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>bundlinje::ListField</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 button, %2 list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>See it in the example</source>
        <translation>Se det i eksemplet</translation>
    </message>
    <message>
        <source>See in the example: %1</source>
        <translation>Se i eksemplet: %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>&amp;Ny portefølje…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn &amp;seneste</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importér</translation>
    </message>
    <message>
        <source>&amp;INDIGO folder…</source>
        <translation>&amp;INDIGO-mappe…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportér</translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation>&amp;Excel-projektmappe…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>&amp;CSV-tabel…</translation>
    </message>
    <message>
        <source>&amp;JSON, everything…</source>
        <translation>&amp;JSON, alt…</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>&amp;Gem en kopi som…</translation>
    </message>
    <message>
        <source>&amp;Portfolio settings…</source>
        <translation>&amp;Porteføljens indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Close the portfolio</source>
        <translation>&amp;Luk porteføljen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;New investment</source>
        <translation>&amp;Ny investering</translation>
    </message>
    <message>
        <source>&amp;Open the investment</source>
        <translation>&amp;Åbn investeringen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplikér</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>&amp;Portefølje</translation>
    </message>
    <message>
        <source>&amp;Investment</source>
        <translation>&amp;Investering</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Næste &amp;rude</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Større tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal tekst</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Fuld skærm</translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation>Liste over &amp;taster</translation>
    </message>
    <message>
        <source>&amp;About Bundlinje</source>
        <translation>&amp;Om Bundlinje</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Fortryd: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gentag: %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Fr&amp;em</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Forrige r&amp;ude</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Gem n&amp;u</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet, JSON or report…</source>
        <translation>&amp;Regneark, JSON eller rapport…</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>&amp;Indsæt rækker…</translation>
    </message>
    <message>
        <source>Filter &amp;by…</source>
        <translation>Filtrér &amp;på…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Find næst&amp;e</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find fo&amp;rrige</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Gå &amp;til…</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hjælp til dette</translation>
    </message>
    <message>
        <source>The &amp;guide</source>
        <translation>&amp;Vejledningen</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>De første &amp;skridt</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Billede…</translation>
    </message>
    <message>
        <source>Sa&amp;fety copies</source>
        <translation>Sikkerheds&amp;kopier</translation>
    </message>
    <message>
        <source>Edi&amp;t the cell</source>
        <translation>Redigér &amp;cellen</translation>
    </message>
    <message>
        <source>&amp;Set for those selected…</source>
        <translation>S&amp;æt for de valgte…</translation>
    </message>
    <message>
        <source>Ho&amp;w the figure came about</source>
        <translation>Sådan er tallet fre&amp;mkommet</translation>
    </message>
    <message>
        <source>Copy the p&amp;icture</source>
        <translation>Kopiér &amp;billedet</translation>
    </message>
    <message>
        <source>&amp;Filter the investments</source>
        <translation>Fi&amp;ltrér investeringerne</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>&amp;Deleted investments</source>
        <translation>S&amp;lettede</translation>
    </message>
    <message>
        <source>Fi&amp;gures as of a date…</source>
        <translation>Tal pr. &amp;dato…</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>T&amp;jek</translation>
    </message>
    <message>
        <source>Hide a&amp;mounts</source>
        <translation>Skjul &amp;beløb</translation>
    </message>
    <message>
        <source>&amp;Link a document as a source…</source>
        <translation>&amp;Tilknyt et dokument som kilde…</translation>
    </message>
    <message>
        <source>&amp;Report of the last import</source>
        <translation>Rapport fra &amp;sidste import</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>Klip &amp;ud</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortér efter</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>F&amp;arver</translation>
    </message>
    <message>
        <source>Table onl&amp;y</source>
        <translation>&amp;Vis kun tabellen</translation>
    </message>
</context>
<context>
    <name>bundlinje::MainWindow</name>
    <message>
        <source>Deleted: %1.</source>
        <translation>Slettet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln investment(s) added or changed.</source>
        <translation>
            <numerusform>Importeret: %Ln investering tilføjet eller ændret.</numerusform>
            <numerusform>Importeret: %Ln investeringer tilføjet eller ændret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundlinje</source>
        <translation>Bundlinje</translation>
    </message>
    <message>
        <source>%1 – Bundlinje</source>
        <comment>window title, name of the portfolio</comment>
        <translation>%1 – Bundlinje</translation>
    </message>
    <message>
        <source>The file can only be read: %1. To edit, save a copy where you may write.</source>
        <translation>Filen kan kun læses: %1. Gem en kopi, hvor du må skrive, for at redigere.</translation>
    </message>
    <message>
        <source>Example. Changes are saved only in this copy.</source>
        <translation>Eksempel. Ændringer gemmes kun i denne kopi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>notice, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>seneste ændring</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>undo; %1 file or folder</comment>
        <translation>Importér %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
    <message>
        <source>Make a new portfolio of %1</source>
        <translation>Lav en ny portefølje af %1</translation>
    </message>
    <message>
        <source>Import %1 as a copy into this portfolio</source>
        <translation>Importér %1 som kopi til denne portefølje</translation>
    </message>
    <message>
        <source>Link %1 as a source of %2</source>
        <comment>%1 document, %2 investment</comment>
        <translation>Tilknyt %1 som kilde til %2</translation>
    </message>
    <message>
        <source>Link a source</source>
        <translation>Tilknyt en kilde</translation>
    </message>
    <message>
        <source>%1 was linked as a source of %2.</source>
        <comment>%1 document, %2 investment</comment>
        <translation>%1 er tilknyttet som kilde til %2.</translation>
    </message>
    <message>
        <source>Type what to find into the filter first (Ctrl+F).</source>
        <translation>Skriv først i filteret, hvad der skal findes (Ctrl+F).</translation>
    </message>
    <message>
        <source>No field of this investment has “%1”.</source>
        <translation>Intet felt i denne investering har «%1».</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Importen er annulleret. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. What can be read is shown, and nothing more is saved to it. Open a safety copy, or fetch the file from the backup.</source>
        <translation>Filen er beskadiget: %1. Det, der kan læses, vises, og der gemmes ikke mere i den. Åbn en sikkerhedskopi, eller hent filen fra backuppen.</translation>
    </message>
    <message>
        <source>There was no portfolio yet on that day; it begins on %1.</source>
        <translation>Der var ingen portefølje endnu den dag; den begynder %1.</translation>
    </message>
    <message>
        <source>All of them have that already; nothing was changed.</source>
        <translation>Det har de alle i forvejen; intet er ændret.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <comment>what was done</comment>
        <translation>Udført: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln cell(s) could not be read; see File › Import › Report of the last import.</source>
        <comment>%1 what was imported</comment>
        <translation>
            <numerusform>%1 %Ln celle kunne ikke læses; se Filer › Importér › Rapport fra sidste import.</numerusform>
            <numerusform>%1 %Ln celler kunne ikke læses; se Filer › Importér › Rapport fra sidste import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link a document as a source</source>
        <translation>Tilknyt et dokument som kilde</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>F&amp;ortryd</translation>
    </message>
    <message>
        <source>Save a copy as m&amp;y own…</source>
        <translation>Ge&amp;m en kopi som min egen…</translation>
    </message>
    <message>
        <source>Save as m&amp;y own…</source>
        <translation>Ge&amp;m som min egen…</translation>
    </message>
</context>
<context>
    <name>bundlinje::MessageBar</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Luk beskeden</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detaljer om problemet</translation>
    </message>
    <message>
        <source>Sho&amp;w details</source>
        <translation>Vis detal&amp;jer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a message</comment>
        <translation>L&amp;uk</translation>
    </message>
</context>
<context>
    <name>bundlinje::MessageLine</name>
    <message>
        <source>To check: %1</source>
        <comment>read aloud before the remark on a field</comment>
        <translation>Tjek: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>read aloud before what is wrong with a field</comment>
        <translation>Fejl: %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::Navigator</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Ny portefølje</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>bundlinje::NewCommand</name>
    <message>
        <source>Make a new portfolio, empty or a sample</source>
        <translation>Lav en ny portefølje, tom eller et eksempel</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>Filen, der skal laves</translation>
    </message>
    <message>
        <source>Name of the portfolio</source>
        <translation>Porteføljens navn</translation>
    </message>
    <message>
        <source>Start from invented figures or from those Aarhus has published</source>
        <translation>Begynd med opdigtede tal eller med dem, Aarhus har offentliggjort</translation>
    </message>
    <message numerus="yes">
        <source>%1 is made, with %Ln investment(s).</source>
        <translation>
            <numerusform>%1 er lavet med %Ln investering.</numerusform>
            <numerusform>%1 er lavet med %Ln investeringer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::NewPortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Where the portfolio lives</source>
        <translation>Hvor porteføljen skal ligge</translation>
    </message>
    <message>
        <source>Portfolios (*.bundlinje)</source>
        <translation>Porteføljer (*.bundlinje)</translation>
    </message>
    <message>
        <source>Write the fund&apos;s name.</source>
        <translation>Skriv fondens navn.</translation>
    </message>
    <message>
        <source>Write the currency as three capital letters, for example DKK.</source>
        <translation>Skriv valutaen med tre store bogstaver, for eksempel DKK.</translation>
    </message>
    <message>
        <source>Write the price year with four digits, or leave it empty.</source>
        <translation>Skriv prisåret med fire cifre, eller lad det stå tomt.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name; nothing is overwritten.</source>
        <translation>Der findes allerede en fil med det navn. Vælg et andet navn; intet overskrives.</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Ny portefølje</translation>
    </message>
    <message>
        <source>Fund&apos;s &amp;name</source>
        <translation>Fondens &amp;navn</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Val&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Price year</source>
        <translation>&amp;Prisår</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Fi&amp;l</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gennemse…</translation>
    </message>
    <message>
        <source>Choose where the file lives</source>
        <translation>Vælg, hvor filen skal ligge</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Opret</translation>
    </message>
    <message>
        <source>What you chose is no portfolio yet: %1. Say what the new one is called; then you see what would be imported into it.</source>
        <translation>Det valgte er ikke en portefølje endnu: %1. Skriv, hvad den nye hedder; derefter ser du, hvad der vil blive importeret i den.</translation>
    </message>
    <message>
        <source>C&amp;reate and go on</source>
        <translation>&amp;Opret og gå videre</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annullér</translation>
    </message>
</context>
<context>
    <name>bundlinje::Palette</name>
    <message>
        <source>Enter goes there, Ctrl+Enter opens it beside, Esc closes.</source>
        <translation>Enter går dertil, Ctrl+Enter åbner ved siden af, Esc lukker.</translation>
    </message>
    <message>
        <source>Type the name of an investment, a party, a field, a command or a setting, or a figure and an investment.</source>
        <translation>Skriv navnet på en investering, en part, et felt, en kommando eller en indstilling, eller et tal og en investering.</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Intet har alle disse ord.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Hvad der skal gås til</translation>
    </message>
    <message>
        <source>Investment, party, field, figure, command…</source>
        <translation>Investering, part, felt, tal, kommando…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det fundne</translation>
    </message>
</context>
<context>
    <name>bundlinje::PaletteEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>figure, how it came about</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s)</source>
        <translation>
            <numerusform>%Ln investering</numerusform>
            <numerusform>%Ln investeringer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sum of %2 of %3</source>
        <comment>amount, how many have it, how many there are</comment>
        <translation>%1, sum af %2 af %3</translation>
    </message>
    <message>
        <source>%1 stated, %2 calculated</source>
        <comment>numbers of figures</comment>
        <translation>%1 opgivet, %2 beregnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two remarks on a figure</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <comment>investment, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind, what was found, answer</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
</context>
<context>
    <name>bundlinje::PlaceRail</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Headline figures, picture and table (Ctrl+1)</source>
        <translation>Hovedtal, billede og tabel (Ctrl+1)</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>The investment last opened (Ctrl+2)</source>
        <translation>Den investering, der sidst var åben (Ctrl+2)</translation>
    </message>
    <message>
        <source>The saved filter “%1” is on</source>
        <translation>Det gemte filter «%1» er slået til</translation>
    </message>
    <message>
        <source>Use the saved filter “%1”</source>
        <translation>Brug det gemte filter «%1»</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemte filtre</translation>
    </message>
</context>
<context>
    <name>bundlinje::PortfolioDocument</name>
    <message>
        <source>Restore “%1”</source>
        <translation>Gendan «%1»</translation>
    </message>
    <message>
        <source>Restore “%1”: %2</source>
        <comment>%1 investment, %2 why, as typed</comment>
        <translation>Gendan “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln investment(s)</source>
        <translation>
            <numerusform>Gendan %Ln investering</numerusform>
            <numerusform>Gendan %Ln investeringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list of deleted ones</source>
        <translation>Tøm listen over slettede</translation>
    </message>
    <message>
        <source>Collided with a change by somebody else; kept here</source>
        <translation>Stødte sammen med en andens ændring; gemt her</translation>
    </message>
    <message>
        <source>Collided with a change by %1; kept here</source>
        <comment>%1 person</comment>
        <translation>Stødte sammen med en ændring af %1; gemt her</translation>
    </message>
</context>
<context>
    <name>bundlinje::PortfolioPlace</name>
    <message>
        <source>&amp;New investment</source>
        <translation>&amp;Ny investering</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplikér</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importér…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;ksportér…</translation>
    </message>
    <message>
        <source>%1 of %2 investments match the filter “%3”.</source>
        <translation>%1 af %2 investeringer passer til filteret «%3».</translation>
    </message>
    <message>
        <source>The fund&apos;s investments will stand here.</source>
        <translation>Her kommer fondens investeringer.</translation>
    </message>
    <message>
        <source>New inve&amp;stment</source>
        <translation>N&amp;y investering</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>R&amp;yd filter</translation>
    </message>
    <message>
        <source>See how it looks in the ex&amp;ample</source>
        <translation>Se, hvordan det ser ud i eksemp&amp;let</translation>
    </message>
    <message>
        <source>Imp&amp;ort…</source>
        <translation>Impor&amp;tér…</translation>
    </message>
</context>
<context>
    <name>bundlinje::PortfolioSettingsEditor</name>
    <message>
        <source>Fund and board</source>
        <translation>Fond og bestyrelse</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Discounting</source>
        <translation>Diskontering</translation>
    </message>
    <message>
        <source>Stated totals</source>
        <translation>Opgivne totaler</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
</context>
<context>
    <name>bundlinje::PreviewPane</name>
    <message>
        <source>Missing files: %1</source>
        <translation>Filer, der mangler: %1</translation>
    </message>
    <message>
        <source>Missing columns: %1</source>
        <translation>Kolonner, der mangler: %1</translation>
    </message>
    <message>
        <source>Columns without a field: %1</source>
        <translation>Kolonner uden felt: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of line and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of lines that are shown</source>
        <translation>Slags linjer, der vises</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, field or value</source>
        <translation>Filtrér på navn, felt eller værdi</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Afkryds all&amp;e</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Afkryds in&amp;gen</translation>
    </message>
    <message>
        <source>C&amp;lear the fields that the source has emptied</source>
        <translation>&amp;Tøm de felter, som kilden har tømt</translation>
    </message>
    <message>
        <source>Investments and fields that the import concerns</source>
        <translation>Investeringer og felter, som importen vedrører</translation>
    </message>
</context>
<context>
    <name>bundlinje::RecentButton</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>recent file: name, folder, date</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>bundlinje::RowsModel</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>bundlinje::SafetyCopiesPage</name>
    <message>
        <source>at opening</source>
        <translation>ved åbning</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>før en import</translation>
    </message>
    <message>
        <source>before a safety copy was restored</source>
        <translation>før en sikkerhedskopi blev gendannet</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>før filen blev ført op til nyeste version</translation>
    </message>
    <message>
        <source>Whole copies of the file: one on each day that it was changed and opened, and one before each import. The last %1 of each kind are kept.</source>
        <translation>Hele kopier af filen: én for hver dag, den er ændret og åbnet, og én før hver import. De seneste %1 af hver slags gemmes.</translation>
    </message>
    <message>
        <source>(settings of the portfolio)</source>
        <translation>(porteføljens indstillinger)</translation>
    </message>
    <message>
        <source>(added since)</source>
        <translation>(tilføjet siden)</translation>
    </message>
    <message>
        <source>(deleted since)</source>
        <translation>(slettet siden)</translation>
    </message>
    <message>
        <source>The file is as in the copy of %1.</source>
        <translation>Filen er som i kopien fra %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ from the copy of %1.</source>
        <translation>
            <numerusform>%Ln felt er anderledes end i kopien fra %1.</numerusform>
            <numerusform>%Ln felter er anderledes end i kopien fra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the safety copy of %1</source>
        <translation>Gendan sikkerhedskopien fra %1</translation>
    </message>
    <message>
        <source>Everything is as in the safety copy of %1.</source>
        <translation>Alt er som i sikkerhedskopien fra %1.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Safety copies, newest first</source>
        <translation>Sikkerhedskopier, nyeste først</translation>
    </message>
    <message>
        <source>What differs from the copy</source>
        <translation>Forskelle fra kopien</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gendan</translation>
    </message>
    <message>
        <source>&amp;Open as a file of its own…</source>
        <translation>Å&amp;bn som en fil for sig…</translation>
    </message>
    <message>
        <source>Compare &amp;with now</source>
        <translation>&amp;Sammenlign med nu</translation>
    </message>
</context>
<context>
    <name>bundlinje::SectionedEditor</name>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>● complete</source>
        <translation>● udfyldt</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln to check</source>
        <translation>
            <numerusform>▲ %Ln at tjekke</numerusform>
            <numerusform>▲ %Ln at tjekke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %Ln missing</source>
        <translation>
            <numerusform>◐ %Ln mangler</numerusform>
            <numerusform>◐ %Ln mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not saved: %1.</source>
        <translation>
            <numerusform>%Ln felt er ikke gemt: %1.</numerusform>
            <numerusform>%Ln felter er ikke gemt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>R&amp;et</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>K&amp;assér</translation>
    </message>
</context>
<context>
    <name>bundlinje::SetCommand</name>
    <message>
        <source>Change fields of one investment, with history</source>
        <translation>Ret felter i én investering, med historik</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Id, unique start of it, or name</source>
        <translation>Id, dets entydige start eller navn</translation>
    </message>
    <message>
        <source>Fields by their name in the JSON form; nothing after = clears: %1</source>
        <translation>Felter med deres navn i JSON-formen; intet efter = tømmer: %1</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandolinje</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Intet er anderledes.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is what would be.</source>
        <translation>Intet er ændret: dette ville blive ændret.</translation>
    </message>
    <message>
        <source>Write for example stage=Running.</source>
        <translation>Skriv for eksempel stage=Running.</translation>
    </message>
</context>
<context>
    <name>bundlinje::ShowCommand</name>
    <message>
        <source>One investment, with basis and source of figures</source>
        <translation>Én investering, med tallenes grundlag og kilde</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Id, unique start of it, or name</source>
        <translation>Id, dets entydige start eller navn</translation>
    </message>
</context>
<context>
    <name>bundlinje::SnapshotCommand</name>
    <message>
        <source>A safety copy beside the file</source>
        <translation>En sikkerhedskopi ved siden af filen</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
</context>
<context>
    <name>bundlinje::StartPage</name>
    <message>
        <source>Bundlinje – from investment to bottom line</source>
        <translation>Bundlinje – fra investering til bundlinje</translation>
    </message>
    <message>
        <source>Nine invented investments, the whole chain filled in</source>
        <translation>Ni opdigtede investeringer, hele kæden udfyldt</translation>
    </message>
    <message>
        <source>&amp;Aarhus, published figures</source>
        <translation>&amp;Aarhus, offentliggjorte tal</translation>
    </message>
    <message>
        <source>&amp;New portfolio</source>
        <translation>&amp;Ny portefølje</translation>
    </message>
    <message>
        <source>Name, currency, price year and where the file lives</source>
        <translation>Navn, valuta, prisår og hvor filen skal ligge</translation>
    </message>
    <message>
        <source>&amp;Open or import…</source>
        <translation>&amp;Åbn eller importér…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Sidst åbnet</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprog:</translation>
    </message>
    <message>
        <source>A .bundlinje file, a spreadsheet, JSON of a portfolio, or an INDIGO folder</source>
        <translation>En .bundlinje-fil, et regneark, JSON af en portefølje eller en INDIGO-mappe</translation>
    </message>
    <message>
        <source>What each social investment has cost, what it is expected to give, and where the figures are from.</source>
        <translation>Hvad hver social investering har kostet, hvad den ventes at give, og hvor tallene kommer fra.</translation>
    </message>
    <message>
        <source>What is published, and nothing else</source>
        <translation>Det, der er offentliggjort, og intet andet</translation>
    </message>
    <message>
        <source>See the example portfo&amp;lio</source>
        <translation>Se &amp;eksempelporteføljen</translation>
    </message>
</context>
<context>
    <name>bundlinje::StatusStrip</name>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er gemt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Kun læsning</translation>
    </message>
    <message>
        <source>Everything is saved %1</source>
        <comment>time of day</comment>
        <translation>Alt er gemt %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>reason</comment>
        <translation>Ikke gemt: %1</translation>
    </message>
    <message>
        <source>price year %1</source>
        <translation>prisår %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s)</source>
        <translation>
            <numerusform>%Ln investering</numerusform>
            <numerusform>%Ln investeringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln without a potential</source>
        <comment>number of investments, …</comment>
        <translation>
            <numerusform>%1, %Ln uden potentiale</numerusform>
            <numerusform>%1, %Ln uden potentiale</numerusform>
        </translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Whose bottom line all figures show</source>
        <translation>Hvis bundlinje alle tal viser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>No portfolio is open; there is nothing to save</source>
        <translation>Ingen portefølje er åben; der er intet at gemme</translation>
    </message>
    <message>
        <source>Read only; there is nothing to save</source>
        <translation>Kun læsning; der er intet at gemme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln investment(s)</source>
        <comment>those that fit the filter, all</comment>
        <translation>
            <numerusform>%1 af %Ln investering</numerusform>
            <numerusform>%1 af %Ln investeringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>see the field</source>
        <translation>se feltet</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Beløb er skjult</translation>
    </message>
    <message>
        <source>Hidden in this window. Copies and files have them.</source>
        <translation>Skjult i dette vindue. Kopier og filer har dem.</translation>
    </message>
</context>
<context>
    <name>bundlinje::SummaryCommand</name>
    <message>
        <source>The headline figures, with what they cover</source>
        <translation>Hovedtallene, med hvad de dækker</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringer</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Fase: %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::TablePane</name>
    <message>
        <source>As at the &amp;start</source>
        <translation>&amp;Som fra starten</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringer</translation>
    </message>
    <message>
        <source>Totals of the investments shown</source>
        <translation>Totaler for de viste investeringer</translation>
    </message>
    <message>
        <source>%1 ▲</source>
        <comment>sorted upwards</comment>
        <translation>%1 ▲</translation>
    </message>
    <message>
        <source>%1 ▼</source>
        <comment>sorted downwards</comment>
        <translation>%1 ▼</translation>
    </message>
    <message>
        <source>Hold Shift to sort by this as well</source>
        <translation>Med Shift: efter det, der allerede sorteres efter</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <comment>a column</comment>
        <translation>Flyt «%1» til &amp;venstre</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <comment>a column</comment>
        <translation>Flyt «%1» til &amp;højre</translation>
    </message>
    <message>
        <source>&amp;Fit the width of “%1”</source>
        <comment>a column</comment>
        <translation>&amp;Tilpas bredden af «%1»</translation>
    </message>
</context>
<context>
    <name>bundlinje::TablePicture</name>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; a PDF has them all.</source>
        <translation>De første %1 af %2 rækker; en PDF har dem alle.</translation>
    </message>
</context>
<context>
    <name>bundlinje::TableText</name>
    <message>
        <source>%1, %2</source>
        <comment>column title, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::TotalsRowModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many investments a sum covers</comment>
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln other currencies</source>
        <comment>after n of N</comment>
        <translation>
            <numerusform>%1, %Ln anden valuta</numerusform>
            <numerusform>%1, %Ln andre valutaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total
%Ln investments</source>
        <translation>
            <numerusform>I alt
%Ln investering</numerusform>
            <numerusform>I alt
%Ln investeringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Total of the filter
%1 of %2 investments</source>
        <translation>I alt for filteret
%1 af %2 investeringer</translation>
    </message>
    <message>
        <source>%1: %2, of these %3 stated and %4 calculated</source>
        <comment>sum, n of N, …</comment>
        <translation>%1: %2, heraf %3 opgivet og %4 beregnet</translation>
    </message>
    <message>
        <source>Rounding may mean that the figures do not add up.</source>
        <translation>Afrunding kan medføre, at tal ikke summer.</translation>
    </message>
</context>
<context>
    <name>bundlinje::WindowEntries</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu, what is in it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Portfolio settings</source>
        <translation>Porteføljens indstillinger</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>gemt filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what it is set to</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::WorkPage</name>
    <message>
        <source>Being taken back…</source>
        <translation>Føres tilbage…</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>Cirka %Ln sekund tilbage</numerusform>
            <numerusform>Cirka %Ln sekunder tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whether the file is intact</source>
        <translation>Undersøger, om filen er hel</translation>
    </message>
    <message>
        <source>%1 of %2 investments read</source>
        <translation>%1 af %2 investeringer læst</translation>
    </message>
    <message>
        <source>%1 of %2 investments saved</source>
        <translation>%1 af %2 investeringer gemt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
</context>
</TS>
