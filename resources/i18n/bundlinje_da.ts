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
    <name>AnnualAccount</name>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 figure, %2 unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bound in investments</source>
        <translation>Bundet i investeringer</translation>
    </message>
    <message>
        <source>By the end of %1, by the ledger.</source>
        <translation>Ved udgangen af %1, ifølge bogføringen.</translation>
    </message>
    <message>
        <source>So far, by the ledger.</source>
        <translation>Indtil nu, ifølge bogføringen.</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Afskrevet</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Udestående</translation>
    </message>
    <message>
        <source>Results of each year</source>
        <translation>Resultater år for år</translation>
    </message>
    <message>
        <source>What moved in each year, %1</source>
        <comment>%1 currency</comment>
        <translation>Pengenes bevægelser år for år, %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>of it for results</source>
        <translation>heraf for resultater</translation>
    </message>
    <message>
        <source>not dated</source>
        <comment>a payment</comment>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Der er endnu ingen betalinger.</translation>
    </message>
    <message>
        <source>%1: contract signed %2</source>
        <comment>%1 investment, %2 date</comment>
        <translation>%1: kontrakt underskrevet %2</translation>
    </message>
    <message>
        <source>%1: the effort begins %2</source>
        <comment>%1 investment</comment>
        <translation>%1: indsatsen begynder %2</translation>
    </message>
    <message>
        <source>%1: the effort ended %2</source>
        <comment>%1 investment</comment>
        <translation>%1: indsatsen sluttede %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: effects measured %Ln time(s)</source>
        <comment>%1 investment</comment>
        <translation>
            <numerusform>%1: effekter målt %Ln gang</numerusform>
            <numerusform>%1: effekter målt %Ln gange</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened in %1</source>
        <translation>Det skete i %1</translation>
    </message>
    <message>
        <source>No contract was signed, no effort began and no effect was measured.</source>
        <translation>Ingen kontrakt blev underskrevet, ingen indsats begyndte, og ingen effekt blev målt.</translation>
    </message>
    <message>
        <source>Work on the market, and notes</source>
        <translation>Arbejdet med at opbygge markedet, og noter</translation>
    </message>
    <message>
        <source>What was done to build the market is not written yet.</source>
        <translation>Det er endnu ikke skrevet, hvad der er gjort for at opbygge markedet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 investment, %2 note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work on the market: not written</source>
        <translation>Arbejdet med at opbygge markedet: ikke skrevet</translation>
    </message>
    <message>
        <source>%1: has moved money in another currency, which is in no sum of this account</source>
        <comment>%1 investment</comment>
        <translation>%1: har betalinger i en anden valuta, som ikke er med i nogen sum i redegørelsen</translation>
    </message>
    <message>
        <source>The fund&apos;s capital</source>
        <translation>Fondens kapital</translation>
    </message>
    <message>
        <source>The own share in %1 of %2 bound investments, as it stands now.</source>
        <translation>Egen andel i %1 af %2 bundne investeringer, som den er nu.</translation>
    </message>
    <message>
        <source>Free for new investments</source>
        <translation>Frit til nye investeringer</translation>
    </message>
    <message>
        <source>Paid out and neither come back nor written off; what one investment has given back beyond that covers no other.</source>
        <translation>Udbetalt og hverken kommet tilbage eller afskrevet; hvad en investering har givet tilbage derudover, dækker ikke en anden.</translation>
    </message>
</context>
<context>
    <name>CaseAssumptionSections</name>
    <message>
        <source>What is missing</source>
        <translation>Hvad der mangler</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>%1 input, %2 is missing</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Nothing that the results need is missing.</source>
        <translation>Der mangler intet, som resultaterne behøver.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 field, %2 what is to be looked at</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To be looked at:</source>
        <translation>Til eftersyn:</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>Knowledge declaration</source>
        <translation>Vidensdeklaration</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Grade, A is best</source>
        <translation>Karakter, A er bedst</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ikke vurderet endnu</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <comment>%1 mark, %2 title of a source</comment>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
</context>
<context>
    <name>CaseCharts</name>
    <message>
        <source>In prices of %1.</source>
        <translation>I %1-priser.</translation>
    </message>
    <message>
        <source>The amounts are too large to add up.</source>
        <translation>Beløbene er for store til at lægge sammen.</translation>
    </message>
    <message>
        <source>This cannot be computed yet.</source>
        <translation>Det kan ikke beregnes endnu.</translation>
    </message>
    <message>
        <source>Here the picture stands as soon as this is stated: %1.</source>
        <translation>Her kommer billedet, så snart dette er udfyldt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Here the picture stands as soon as this is stated: %1, and %Ln more.</source>
        <translation>
            <numerusform>Her kommer billedet, så snart dette er udfyldt: %1, og %Ln mere.</numerusform>
            <numerusform>Her kommer billedet, så snart dette er udfyldt: %1, og %Ln mere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseChecks</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 a cost or consequence, %2 a sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseFigureText</name>
    <message>
        <source>missing</source>
        <comment>a figure whose inputs are missing</comment>
        <translation>mangler</translation>
    </message>
    <message>
        <source>– there are no costs</source>
        <translation>– der er ingen omkostninger</translation>
    </message>
    <message>
        <source>– there are no participants</source>
        <translation>– der er ingen deltagere</translation>
    </message>
    <message>
        <source>– no more succeed than without the effort</source>
        <translation>– der er ikke flere, der får succes, end uden indsatsen</translation>
    </message>
    <message>
        <source>– not inside the time horizon</source>
        <translation>– ikke inden for tidshorisonten</translation>
    </message>
    <message>
        <source>– the result does not depend on it</source>
        <translation>– resultatet afhænger ikke af det</translation>
    </message>
    <message>
        <source>– impossible</source>
        <translation>– umuligt</translation>
    </message>
    <message>
        <source>– too large</source>
        <translation>– for stort</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>has no price index</source>
        <translation>har intet prisindeks</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kan ikke bruges</translation>
    </message>
    <message>
        <source>not unique: %1</source>
        <translation>ikke entydig: %1</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Nettonutidsværdi</translation>
    </message>
    <message>
        <source>Gains, present value</source>
        <translation>Gevinster, nutidsværdi</translation>
    </message>
    <message>
        <source>Costs, present value</source>
        <translation>Omkostninger, nutidsværdi</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Intern rente</translation>
    </message>
    <message>
        <source>Paid back after, years</source>
        <translation>Tjent hjem efter, år</translation>
    </message>
    <message>
        <source>The same, discounted</source>
        <translation>Det samme, diskonteret</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>More who succeed</source>
        <translation>Flere, der får succes</translation>
    </message>
    <message>
        <source>Net per participant</source>
        <translation>Netto pr. deltager</translation>
    </message>
    <message>
        <source>Net per success</source>
        <translation>Netto pr. ekstra succes</translation>
    </message>
    <message>
        <source>Budget effect in all, undiscounted</source>
        <translation>Budgetvirkning i alt, ikke diskonteret</translation>
    </message>
    <message>
        <source>Gain per unit of cost</source>
        <translation>Gevinst pr. krone</translation>
    </message>
    <message>
        <source>– no payments</source>
        <translation>– ingen betalinger</translation>
    </message>
    <message>
        <source>– cannot be calculated: only payments out</source>
        <translation>– kan ikke beregnes: kun udbetalinger</translation>
    </message>
    <message>
        <source>– cannot be calculated: only payments in</source>
        <translation>– kan ikke beregnes: kun indbetalinger</translation>
    </message>
    <message>
        <source>– cannot be calculated: at no rate do the payments balance</source>
        <translation>– kan ikke beregnes: ved ingen rente går betalingerne op</translation>
    </message>
</context>
<context>
    <name>CaseLabels</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 field or line, %2 its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <comment>%1 a list, %2 a year</comment>
        <translation>%1, år %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Success goal</source>
        <translation>Succesmål</translation>
    </message>
    <message>
        <source>Baseline alternative</source>
        <translation>Basisalternativ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Første år</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>Prisniveau</translation>
    </message>
    <message>
        <source>Time horizon, years</source>
        <translation>Tidshorisont, år</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Year of the case</source>
        <translation>År i beregningen</translation>
    </message>
    <message>
        <source>Success rate with the effort</source>
        <translation>Succesrate med indsatsen</translation>
    </message>
    <message>
        <source>Success rate without the effort</source>
        <translation>Succesrate uden indsatsen</translation>
    </message>
    <message>
        <source>Only the net rate is known</source>
        <translation>Kun nettosuccesraten kendes</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Omkostninger</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>How far other assumptions may go</source>
        <translation>Andre forudsætningers spændvidde</translation>
    </message>
    <message>
        <source>Net price index of the portfolio</source>
        <translation>Porteføljens nettoprisindeks</translation>
    </message>
    <message>
        <source>Discount rates of the portfolio</source>
        <translation>Porteføljens diskonteringsrenter</translation>
    </message>
    <message>
        <source>Chosen business case</source>
        <translation>Valgt business case</translation>
    </message>
    <message>
        <source>Knowledge declaration</source>
        <translation>Vidensdeklaration</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementering</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkendt den</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagelse</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Forbehold</translation>
    </message>
    <message>
        <source>Scenario used in the contract</source>
        <translation>Scenarie, der bruges i kontrakten</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pålidelighed</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Date of the figure</source>
        <translation>Tallets dato</translation>
    </message>
    <message>
        <source>Duration, years</source>
        <translation>Varighed, år</translation>
    </message>
    <message>
        <source>Caution in English</source>
        <translation>Forbehold på engelsk</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Navn på engelsk</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Amount by year</source>
        <translation>Beløb pr. år</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Følger af</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Fra år</translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation>Evidensgrad</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Omkostningens art</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Maryland scale</source>
        <translation>Maryland-skala</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Amount per participant</source>
        <translation>Beløb pr. deltager</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Prisår</translation>
    </message>
    <message>
        <source>Size year by year</source>
        <translation>Størrelse år for år</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>State reimbursement</source>
        <translation>Statsrefusion</translation>
    </message>
    <message>
        <source>What is left each year</source>
        <translation>Det, der er tilbage hvert år</translation>
    </message>
    <message>
        <source>Share concerned</source>
        <translation>Andel, det gælder</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Betalere</translation>
    </message>
    <message>
        <source>Starts after, years</source>
        <translation>Begynder efter, år</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Enhedspris</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Som underskrevet</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Seneste</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Opstart</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Saved cost of the alternative</source>
        <translation>Sparet omkostning ved alternativet</translation>
    </message>
    <message>
        <source>each one more who succeeds</source>
        <translation>hver ekstra, der får succes</translation>
    </message>
    <message>
        <source>each participant</source>
        <translation>hver deltager</translation>
    </message>
    <message>
        <source>All costs, times</source>
        <translation>Alle omkostninger, gange</translation>
    </message>
    <message>
        <source>Consequences, times</source>
        <translation>Konsekvenser, gange</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskonteringsrente</translation>
    </message>
    <message>
        <source>Number of participants, times</source>
        <translation>Antal deltagere, gange</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenarie %1</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Omkostning %1</translation>
    </message>
    <message>
        <source>Consequence %1</source>
        <translation>Konsekvens %1</translation>
    </message>
    <message>
        <source>as on the day of the signing</source>
        <translation>som på underskriftsdagen</translation>
    </message>
    <message>
        <source>Discount rates and price index</source>
        <translation>Diskonteringsrenter og prisindeks</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>Deltagere år for år</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>År %1</translation>
    </message>
</context>
<context>
    <name>CaseParts</name>
    <message>
        <source>Only the net rate is known</source>
        <translation>Kun nettosuccesraten kendes</translation>
    </message>
    <message>
        <source>With and without the effort</source>
        <translation>Både med og uden indsatsen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>0: a model only</source>
        <translation>0: kun en model</translation>
    </message>
    <message>
        <source>1: before and after</source>
        <translation>1: før og efter</translation>
    </message>
    <message>
        <source>5: drawn by lot</source>
        <translation>5: lodtrækning</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 assumption, %2 consequence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 mark, %2 name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is a newer version of this price: take it again to use it.</source>
        <translation>Der er en nyere udgave af denne pris: tag den igen for at bruge den.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 investment, %2 version, %3 scenario</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>This is a draft: nobody has approved it.</source>
        <translation>Dette er et udkast: Ingen har godkendt det.</translation>
    </message>
    <message>
        <source>This is what is expected now. It is not what was signed.</source>
        <translation>Dette er, hvad der ventes nu. Det er ikke det, der blev underskrevet.</translation>
    </message>
    <message>
        <source>Signed %1 by %2.</source>
        <comment>%1 date, %2 person</comment>
        <translation>Underskrevet %1 af %2.</translation>
    </message>
    <message>
        <source>Signed %1; by whom is not stated.</source>
        <translation>Underskrevet %1; det er ikke oplyst af hvem.</translation>
    </message>
    <message>
        <source>Signed by %1; when is not stated.</source>
        <translation>Underskrevet af %1; det er ikke oplyst hvornår.</translation>
    </message>
    <message>
        <source>Signed; when and by whom is not stated.</source>
        <translation>Underskrevet; det er ikke oplyst hvornår og af hvem.</translation>
    </message>
    <message>
        <source>Tried with %1, which is not saved.</source>
        <translation>Prøvet med %1, som ikke er gemt.</translation>
    </message>
    <message>
        <source>Perspective: %1. What municipality, region and state pay and gain; who pays first is no part of it.</source>
        <translation>Perspektiv: %1. Hvad kommune, region og stat betaler og vinder; hvem der lægger ud, indgår ikke.</translation>
    </message>
    <message>
        <source>Amounts are %1 in fixed prices of %2.</source>
        <comment>%1 currency, %2 year</comment>
        <translation>Beløb er %1 i faste %2-priser.</translation>
    </message>
    <message>
        <source>Amounts are %1 in fixed prices; of which year is not stated.</source>
        <translation>Beløb er %1 i faste priser; det er ikke oplyst for hvilket år.</translation>
    </message>
    <message>
        <source>As the portfolio stood at the end of %1.</source>
        <translation>Som porteføljen så ud ved udgangen af %1.</translation>
    </message>
    <message>
        <source>Written %1 by Bundlinje %2.</source>
        <comment>%1 date, %2 version</comment>
        <translation>Skrevet %1 af Bundlinje %2.</translation>
    </message>
    <message>
        <source>Unit price %1, version %2</source>
        <translation>Enhedspris %1, version %2</translation>
    </message>
    <message>
        <source>Calculated with the discount rates and the price index of the day of the signing.</source>
        <translation>Beregnet med underskriftsdagens diskonteringsrenter og prisindeks.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 unit price, %2 how it was used and its caution</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseResults</name>
    <message>
        <source>All consequences</source>
        <translation>Alle konsekvenser</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>Alle omkostninger</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>Antal deltagere</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>for stort</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>år %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>no cost to divide by</source>
        <translation>ingen omkostning at dele med</translation>
    </message>
    <message>
        <source>no participants</source>
        <translation>ingen deltagere</translation>
    </message>
    <message>
        <source>no more who succeed</source>
        <translation>ikke flere, der får succes</translation>
    </message>
    <message>
        <source>not paid back</source>
        <translation>ikke tjent hjem</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ændrer intet</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikke muligt</translation>
    </message>
</context>
<context>
    <name>CashFlowParts</name>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <comment>%1 state of a payment</comment>
        <translation>
            <numerusform>%1, %Ln dag for sent</numerusform>
            <numerusform>%1, %Ln dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no component of a contract</comment>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>What the service costs.</source>
        <translation>Hvad ydelsen koster.</translation>
    </message>
    <message>
        <source>The tariff of one provider or course, no national average.</source>
        <translation>En enkelt leverandørs eller et enkelt forløbs takst, ikke et landsgennemsnit.</translation>
    </message>
    <message>
        <source>A rate of income, of its own year.</source>
        <translation>En ydelsessats, for sit eget år.</translation>
    </message>
    <message>
        <source>A net gain: it contains prices of services already, so use it alone.</source>
        <translation>En nettogevinst: den indeholder allerede priser på ydelser, så brug den alene.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>week</source>
        <translation>uge</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>night</source>
        <translation>døgn</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>time</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltager</translation>
    </message>
    <message>
        <source>course</source>
        <translation>forløb</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>opstart</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Betalere</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mærke</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>%1 amount, %2 unit</comment>
        <translation>%1 pr. %2</translation>
    </message>
    <message>
        <source>Target group and programme</source>
        <translation>Målgruppe og indsats</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Hvad der blev målt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Uden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 target group, %2 programme</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>Fulgt op: %1</translation>
    </message>
    <message>
        <source>Without a control group there is no net success rate: it cannot be taken.</source>
        <translation>Uden kontrolgruppe er der ingen nettosuccesrate: den kan ikke tages.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>%1 programme, %2 measure, %3 source</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>CellEdit</name>
    <message>
        <source>%1 may be meant as it stands or in millions. Write “%1 %2” or “%1 m”.</source>
        <comment>%1 number, %2 currency</comment>
        <translation>%1 kan være ment, som det står, eller i millioner. Skriv «%1 %2« eller »%1 mio».</translation>
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
    <message>
        <source>%1, the %2 largest of %3</source>
        <comment>title of a chart, investments, investments</comment>
        <translation>%1, de %2 største af %3</translation>
    </message>
    <message>
        <source>The fund&apos;s potential, %1</source>
        <translation>Fondens potentiale, %1</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential, %1</source>
        <translation>Offentligt potentiale, %1</translation>
    </message>
    <message>
        <source>The fund, %1</source>
        <translation>Fonden, %1</translation>
    </message>
    <message>
        <source>The public economy, %1</source>
        <translation>Den offentlige økonomi, %1</translation>
    </message>
    <message>
        <source>The two potentials are never added together.</source>
        <translation>De to potentialer lægges aldrig sammen.</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential: %1</source>
        <translation>Offentligt potentiale: %1</translation>
    </message>
    <message>
        <source>The fund&apos;s potential: %1</source>
        <translation>Fondens potentiale: %1</translation>
    </message>
    <message>
        <source>%1 of %2 investments have a larger potential for the fund than they have cost, and %3 of %4 for the public economy.</source>
        <translation>%1 af %2 investeringer har større potentiale for fonden, end de har kostet, og %3 af %4 for den offentlige økonomi.</translation>
    </message>
    <message>
        <source>For the fund: %1 For the public economy: %2</source>
        <translation>For fonden: %1 For den offentlige økonomi: %2</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential − invested: %1</source>
        <translation>Offentligt potentiale − investeret: %1</translation>
    </message>
    <message>
        <source>The fund&apos;s potential − invested: %1</source>
        <translation>Fondens potentiale − investeret: %1</translation>
    </message>
    <message>
        <source>invested %1 (%2 of %3) · the fund&apos;s potential %4 (%5 of %3) · the public economy&apos;s %6 (%7 of %3)</source>
        <translation>investeret %1 (%2 af %3) · fondens potentiale %4 (%5 af %3) · offentligt potentiale %6 (%7 af %3)</translation>
    </message>
    <message>
        <source>For each %1 invested there is a potential of %2 for the fund, and of %3 for the public economy.</source>
        <translation>For hver investeret %1 er der et potentiale på %2 for fonden og på %3 for den offentlige økonomi.</translation>
    </message>
    <message>
        <source>For each %1 invested there is a potential of %2 for the fund; for the public economy it is not known.</source>
        <translation>For hver investeret %1 er der et potentiale på %2 for fonden; for den offentlige økonomi kendes det ikke.</translation>
    </message>
    <message>
        <source>For each %1 invested there is a potential of %2 for the public economy; for the fund it is not known.</source>
        <translation>For hver investeret %1 er der et potentiale på %2 for den offentlige økonomi; for fonden kendes det ikke.</translation>
    </message>
    <message>
        <source>fund&apos;s potential</source>
        <translation>fondens potentiale</translation>
    </message>
    <message>
        <source>public potential</source>
        <translation>offentligt potentiale</translation>
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
    <message>
        <source>The business case that is chosen is not there any more, so there is no potential.</source>
        <translation>Den valgte business case findes ikke længere, så der er intet potentiale.</translation>
    </message>
    <message>
        <source>There are more scenarios than can be compared: %1.</source>
        <translation>Der er flere scenarier, end der kan sammenlignes: %1.</translation>
    </message>
    <message>
        <source>Two scenarios have the same id.</source>
        <translation>To scenarier har samme id.</translation>
    </message>
    <message>
        <source>There is a newer version of the unit price %1.</source>
        <translation>Der findes en nyere version af enhedsprisen %1.</translation>
    </message>
    <message>
        <source>The result is larger than the program can hold.</source>
        <translation>Resultatet er større, end programmet kan rumme.</translation>
    </message>
    <message>
        <source>The price has no id, so no business case can name it.</source>
        <translation>Prisen har intet id, så ingen business case kan henvise til den.</translation>
    </message>
    <message>
        <source>Two prices have the id %1. The first one counts.</source>
        <translation>To priser har id %1. Den første gælder.</translation>
    </message>
    <message>
        <source>There are two amounts for one year.</source>
        <translation>Der er to beløb for ét år.</translation>
    </message>
    <message>
        <source>An amount is 0. Write the price, or remove the line if it is not known.</source>
        <translation>Et beløb er 0. Skriv prisen, eller fjern linjen, hvis den ikke kendes.</translation>
    </message>
    <message>
        <source>A discount rate is not between 0% and 100%.</source>
        <translation>En diskonteringsrente er ikke mellem 0 % og 100 %.</translation>
    </message>
    <message>
        <source>The rates must follow each other from year 1 without a gap; the one from year %1 does not.</source>
        <translation>Renterne skal følge efter hinanden fra år 1 uden huller; den fra år %1 gør det ikke.</translation>
    </message>
    <message>
        <source>There is no rate from year %1 on. Leave the last year of the last rate empty.</source>
        <translation>Der er ingen rente fra år %1 og frem. Lad slutåret i den sidste rente være tomt.</translation>
    </message>
    <message>
        <source>The time horizon is not 1 to 200 years: %1.</source>
        <translation>Tidshorisonten er ikke 1 til 200 år: %1.</translation>
    </message>
    <message>
        <source>This is no calendar year: %1.</source>
        <translation>Det er ikke et kalenderår: %1.</translation>
    </message>
    <message>
        <source>A year is before the case or more than 200 years after: %1.</source>
        <translation>Et år ligger før beregningen eller mere end 200 år efter: %1.</translation>
    </message>
    <message>
        <source>The same year is there twice: %1.</source>
        <translation>Det samme år er der to gange: %1.</translation>
    </message>
    <message>
        <source>A number of participants is negative.</source>
        <translation>Et antal deltagere er negativt.</translation>
    </message>
    <message>
        <source>The rate is not between 0% and 100%.</source>
        <translation>Raten er ikke mellem 0&#xa0;% og 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The share is not between 0% and 100%.</source>
        <translation>Andelen er ikke mellem 0&#xa0;% og 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The duration is negative.</source>
        <translation>Varigheden er negativ.</translation>
    </message>
    <message>
        <source>The start is before the participant&apos;s first year.</source>
        <translation>Begyndelsen ligger før deltagerens første år.</translation>
    </message>
    <message>
        <source>The size is given year by year, and a start, duration or fading as well. Keep one of them.</source>
        <translation>Størrelsen er angivet år for år, og der er også en begyndelse, varighed eller aftagen. Behold den ene.</translation>
    </message>
    <message>
        <source>The payers&apos; shares do not add up to 100%.</source>
        <translation>Betalernes andele giver ikke tilsammen 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The first shares hold from the beginning, and each of the others from a later year.</source>
        <translation>De første andele gælder fra begyndelsen, og hver af de andre fra et senere år.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the business case: %1.</source>
        <translation>Beløbet er i en anden valuta end business casen: %1.</translation>
    </message>
    <message>
        <source>The same line is there twice: %1.</source>
        <translation>Den samme linje er der to gange: %1.</translation>
    </message>
    <message>
        <source>The price index is not above 0 for the year %1.</source>
        <translation>Prisindekset er ikke over 0 for året %1.</translation>
    </message>
    <message>
        <source>The price index has the same year twice: %1.</source>
        <translation>Prisindekset har det samme år to gange: %1.</translation>
    </message>
    <message>
        <source>The assumption cannot have such a value.</source>
        <translation>Forudsætningen kan ikke have sådan en værdi.</translation>
    </message>
    <message>
        <source>Fewer succeed with the effort than without it.</source>
        <translation>Færre får succes med indsatsen end uden den.</translation>
    </message>
    <message>
        <source>The expected rate is not between the low and the high one.</source>
        <translation>Den forventede rate er ikke mellem den lave og den høje.</translation>
    </message>
    <message>
        <source>There is no price index for the year %1. What needs it is not calculated.</source>
        <translation>Der er intet prisindeks for året %1. Det, der skal bruge det, beregnes ikke.</translation>
    </message>
    <message>
        <source>Participants enter after the time horizon, in year %1, and are not counted.</source>
        <translation>Der optages deltagere efter tidshorisonten, i år %1; de tælles ikke med.</translation>
    </message>
    <message>
        <source>Costs after the time horizon are not counted.</source>
        <translation>Omkostninger efter tidshorisonten tælles ikke med.</translation>
    </message>
    <message>
        <source>It lasts past the time horizon; the last years are not counted.</source>
        <translation>Den varer ud over tidshorisonten; de sidste år tælles ikke med.</translation>
    </message>
    <message>
        <source>This probably counts the same gain as %1.</source>
        <translation>Det tæller formentlig den samme gevinst som %1.</translation>
    </message>
    <message>
        <source>There are more than 200 years.</source>
        <translation>Der er mere end 200 år.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 field, %2 the line it belongs to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A price is missing, so nothing is calculated. Write the price.</source>
        <translation>En pris mangler, så intet beregnes. Skriv prisen.</translation>
    </message>
    <message>
        <source>A price is negative.</source>
        <translation>En pris er negativ.</translation>
    </message>
    <message>
        <source>The steps do not rise from the first to the last.</source>
        <translation>Trinene stiger ikke fra det første til det sidste.</translation>
    </message>
    <message>
        <source>A step begins before the one before it ends, or is empty.</source>
        <translation>Et trin begynder, før det forrige slutter, eller er tomt.</translation>
    </message>
    <message>
        <source>A cap, quota or minimum is negative.</source>
        <translation>Et loft, en kvote eller et minimum er negativt.</translation>
    </message>
    <message>
        <source>The number of decimals is not 0 to 7.</source>
        <translation>Antallet af decimaler er ikke 0 til 7.</translation>
    </message>
    <message>
        <source>A payer&apos;s part is negative.</source>
        <translation>En betalers del er negativ.</translation>
    </message>
    <message>
        <source>A payer is not among those of the contract.</source>
        <translation>En betaler er ikke blandt kontraktens betalere.</translation>
    </message>
    <message>
        <source>The same payer is there twice.</source>
        <translation>Den samme betaler står der to gange.</translation>
    </message>
    <message>
        <source>The parts of the repayment do not add up to 100%.</source>
        <translation>Tilbagebetalingens dele giver ikke 100 % tilsammen.</translation>
    </message>
    <message>
        <source>A part is paid before the period, or never.</source>
        <translation>En del betales før perioden eller aldrig.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the contract: %1.</source>
        <translation>Beløbet er i en anden valuta end kontrakten: %1.</translation>
    </message>
    <message>
        <source>The periods are counted 1, 2, 3; %1 is none of them.</source>
        <translation>Perioderne tælles 1, 2, 3; %1 er ikke en af dem.</translation>
    </message>
    <message>
        <source>The return cap is not between 0% and 100% a year.</source>
        <translation>Afkastloftet er ikke mellem 0 % og 100 % om året.</translation>
    </message>
    <message>
        <source>An instalment is negative.</source>
        <translation>En rate er negativ.</translation>
    </message>
    <message>
        <source>The amendment has no date that it applies from. Write it.</source>
        <translation>Tillægget har ingen dato, det gælder fra. Skriv den.</translation>
    </message>
    <message>
        <source>The amendment applies before the one before it.</source>
        <translation>Tillægget gælder før det forrige.</translation>
    </message>
    <message>
        <source>The contract has no check date of period %1, so nothing is calculated. Correct the period.</source>
        <translation>Kontrakten har ingen måledato i periode %1, så intet beregnes. Ret perioden.</translation>
    </message>
    <message>
        <source>The number is larger than the program can hold.</source>
        <translation>Tallet er større, end programmet kan rumme.</translation>
    </message>
    <message>
        <source>Where the gate opens, the cap or quota is reached already.</source>
        <translation>Hvor tærsklen nås, er loftet eller kvoten allerede brugt op.</translation>
    </message>
    <message>
        <source>A larger effect is paid less.</source>
        <translation>Der betales mindre for en større effekt.</translation>
    </message>
    <message>
        <source>The minimum is above what is ever repaid.</source>
        <translation>Den mindste tilbagebetaling er over det, der nogensinde betales tilbage.</translation>
    </message>
    <message>
        <source>A later period has an earlier date.</source>
        <translation>En senere periode har en tidligere dato.</translation>
    </message>
    <message>
        <source>The amendment&apos;s cap is below what is repaid before it. What was paid stays paid.</source>
        <translation>Tillæggets loft er under det, der er betalt tilbage før det. Det betalte forbliver betalt.</translation>
    </message>
    <message>
        <source>The amendment&apos;s quota is below what was paid for before it: %1.</source>
        <translation>Tillæggets kvote er under det, der er betalt for før det: %1.</translation>
    </message>
    <message>
        <source>More met the goal than were measured.</source>
        <translation>Flere nåede målet, end der blev målt.</translation>
    </message>
    <message>
        <source>It was measured before the contract starts.</source>
        <translation>Der er målt, før kontrakten begynder.</translation>
    </message>
    <message>
        <source>The same is measured twice at one check. Correct the first one instead.</source>
        <translation>Det samme er målt to gange på én måledato. Ret den første i stedet.</translation>
    </message>
    <message>
        <source>Something that is paid for has no id, so nothing measured can name it.</source>
        <translation>Noget, der betales for, har intet id, så ingen måling kan nævne det.</translation>
    </message>
    <message>
        <source>The gate has no threshold.</source>
        <translation>Tærsklen mangler en grænse.</translation>
    </message>
    <message>
        <source>Two check dates are for period %1.</source>
        <translation>To måledatoer hører til periode %1.</translation>
    </message>
    <message>
        <source>Something is measured that the contract does not pay for in that period.</source>
        <translation>Der er målt noget, som kontrakten ikke betaler for i den periode.</translation>
    </message>
    <message>
        <source>The correction has no reason.</source>
        <translation>Rettelsen har ingen begrundelse.</translation>
    </message>
    <message>
        <source>It is not paid for at check %1, so nothing is calculated. Correct the check, or the checks that it is paid at.</source>
        <translation>Der betales ikke for det ved måling %1, så intet beregnes. Ret målingen, eller de målinger, der betales ved.</translation>
    </message>
    <message>
        <source>It is paid at check %1, which the contract does not have, so nothing is calculated. Correct the checks that it is paid at.</source>
        <translation>Der betales ved måling %1, som kontrakten ikke har, så intet beregnes. Ret de målinger, der betales ved.</translation>
    </message>
    <message>
        <source>The checks that it is paid at do not rise from the first to the last.</source>
        <translation>De målinger, der betales ved, stiger ikke fra den første til den sidste.</translation>
    </message>
    <message>
        <source>It is counted before intake and effort begin.</source>
        <translation>Der er talt, før optag og indsats begynder.</translation>
    </message>
    <message>
        <source>The report %1 is delivered before intake and effort begin.</source>
        <translation>Rapporten %1 er afleveret, før optag og indsats begynder.</translation>
    </message>
    <message>
        <source>The fund&apos;s capital is less than what is bound in investments.</source>
        <translation>Fondens kapital er mindre end det, der er bundet i investeringer.</translation>
    </message>
    <message>
        <source>The decision has no text.</source>
        <translation>Beslutningen har ingen tekst.</translation>
    </message>
    <message>
        <source>The deadline is before the decision was made.</source>
        <translation>Fristen ligger før beslutningen.</translation>
    </message>
    <message>
        <source>It was completed before the decision was made.</source>
        <translation>Den er udført, før beslutningen blev truffet.</translation>
    </message>
    <message>
        <source>The meeting of the decision is not there any more.</source>
        <translation>Beslutningens møde findes ikke længere.</translation>
    </message>
    <message>
        <source>An item of the agenda takes less than 0 minutes.</source>
        <translation>Et punkt på dagsordenen tager under 0 minutter.</translation>
    </message>
    <message>
        <source>More started than were referred.</source>
        <translation>Flere er startet, end der er henvist.</translation>
    </message>
    <message>
        <source>More completed than reached the step before.</source>
        <translation>Flere har gennemført, end der nåede trinnet før.</translation>
    </message>
    <message>
        <source>More met the goal than reached the step before.</source>
        <translation>Flere nåede målet, end der nåede trinnet før.</translation>
    </message>
    <message>
        <source>More are measured to have met the goal than completed.</source>
        <translation>Der er målt flere, som nåede målet, end der har gennemført.</translation>
    </message>
    <message>
        <source>The amount is negative, or in another currency than the contract.</source>
        <translation>Beløbet er negativt eller i en anden valuta end kontraktens.</translation>
    </message>
    <message>
        <source>The contract itself says that it was signed on another date: %1. Correct the one that is wrong.</source>
        <translation>Kontrakten selv angiver en anden underskriftsdato: %1. Ret den, der er forkert.</translation>
    </message>
    <message>
        <source>A measurement at check %1 has no number. Write what was measured, or delete the line.</source>
        <translation>En linje ved måling %1 har intet tal. Skriv, hvad der blev målt, eller slet linjen.</translation>
    </message>
    <message>
        <source>A measurement at check %1 does not say what was measured, so it counts nowhere. Choose the payment component or the goal.</source>
        <translation>En linje ved måling %1 siger ikke, hvad der er målt, og tæller derfor ingen steder. Vælg betalingskomponenten eller målet.</translation>
    </message>
    <message>
        <source>An instalment is paid out, but here it comes in. Correct the direction or what the payment is for.</source>
        <translation>En rate betales ud, men her kommer den ind. Ret retningen, eller hvad betalingen er for.</translation>
    </message>
    <message>
        <source>A repayment comes in, but here it is paid out. Correct the direction or what the payment is for.</source>
        <translation>En tilbagebetaling kommer ind, men her betales den ud. Ret retningen, eller hvad betalingen er for.</translation>
    </message>
    <message>
        <source>%1 is not among the parties of the investment. Correct the name, or add the party.</source>
        <translation>%1 er ikke blandt investeringens parter. Ret navnet, eller tilføj parten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instalment(s) of the contract, %1 in all, are in no payment. Plan the instalments under Payments.</source>
        <translation>
            <numerusform>%Ln af kontraktens rater, på %1, står ikke under Betalinger. Planlæg raterne dér.</numerusform>
            <numerusform>%Ln af kontraktens rater, i alt %1, står ikke under Betalinger. Planlæg raterne dér.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repayment is planned or received, but by the contract %Ln, %1 in all, can be expected. Plan the repayments under Payments.</source>
        <translation>
            <numerusform>Ingen tilbagebetaling er planlagt eller modtaget, men der kan ventes %Ln tilbagebetaling på %1 efter kontrakten. Planlæg tilbagebetalingerne under Betalinger.</numerusform>
            <numerusform>Ingen tilbagebetaling er planlagt eller modtaget, men der kan ventes %Ln tilbagebetalinger på i alt %1 efter kontrakten. Planlæg tilbagebetalingerne under Betalinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not among the parties of the investment. %2 is; is that who is meant?</source>
        <translation>%1 er ikke blandt investeringens parter. Det er %2; er det den, der menes?</translation>
    </message>
    <message>
        <source>Something is planned for check %1, which the contract does not have. Choose one of its checks, or remove the line.</source>
        <translation>Der er planlagt noget ved måling %1, som kontrakten ikke har. Vælg en af dens målinger, eller fjern linjen.</translation>
    </message>
    <message>
        <source>Check %1 is planned for twice, and only the first number counts. Remove one of the lines.</source>
        <translation>Måling %1 er planlagt to gange, og kun det første tal gælder. Fjern den ene linje.</translation>
    </message>
    <message>
        <source>What is planned for check %1 is below 0, so the target holds there. Correct the number.</source>
        <translation>Det planlagte ved måling %1 er under 0, så målet gælder dér. Ret tallet.</translation>
    </message>
    <message>
        <source>What is planned for the checks does not add up to the target for the whole life. Correct the plan or the target.</source>
        <translation>Det planlagte ved målingerne giver ikke tilsammen målet for hele løbetiden. Ret planen eller målet.</translation>
    </message>
    <message>
        <source>%1 is repaid, which is more than the contract ever repays. Correct the payments, or a cap or quota of the contract.</source>
        <translation>Der er tilbagebetalt mere, end kontrakten nogensinde tilbagebetaler: %1 i alt. Ret betalingerne eller et loft eller en kvote i kontrakten.</translation>
    </message>
    <message>
        <source>The payment is in %1, but the contract is in another currency, so the payment does not count in what is repaid or owed. Correct the currency, or convert the amount.</source>
        <translation>Betalingen er i %1, men kontrakten er i en anden valuta, så betalingen tæller ikke med i det, der er tilbagebetalt eller skyldes. Ret valutaen, eller omregn beløbet.</translation>
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
    <name>ComponentSentence</name>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outcome(s)</source>
        <translation>
            <numerusform>%1 resultat</numerusform>
            <numerusform>%1 resultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 dag</numerusform>
            <numerusform>%1 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage point(s)</source>
        <translation>
            <numerusform>%1 procentpoint</numerusform>
            <numerusform>%1 procentpoint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cohort(s)</source>
        <translation>
            <numerusform>%1 årgang</numerusform>
            <numerusform>%1 årgange</numerusform>
        </translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>for hver person</translation>
    </message>
    <message>
        <source>for each person who meets “%1”</source>
        <translation>for hver person, der når «%1»</translation>
    </message>
    <message>
        <source>for each outcome</source>
        <translation>for hvert resultat</translation>
    </message>
    <message>
        <source>for each outcome of “%1”</source>
        <translation>for hvert resultat af «%1»</translation>
    </message>
    <message>
        <source>for each day</source>
        <translation>for hver dag</translation>
    </message>
    <message>
        <source>for each day of “%1”</source>
        <translation>for hver dag med «%1»</translation>
    </message>
    <message>
        <source>for each percentage point</source>
        <translation>for hvert procentpoint</translation>
    </message>
    <message>
        <source>for each percentage point of “%1”</source>
        <translation>for hvert procentpoint af «%1»</translation>
    </message>
    <message>
        <source>for each cohort</source>
        <translation>for hver årgang</translation>
    </message>
    <message>
        <source>for each cohort that meets “%1”</source>
        <translation>for hver årgang, der når «%1»</translation>
    </message>
    <message>
        <source>for each %1</source>
        <translation>for hver %1</translation>
    </message>
    <message>
        <source>for each unit</source>
        <translation>for hver enhed</translation>
    </message>
    <message>
        <source>for each unit of “%1”</source>
        <translation>for hver enhed af «%1»</translation>
    </message>
    <message>
        <source>%1 for those above %2</source>
        <translation>%1 for dem over %2</translation>
    </message>
    <message>
        <source>%1 for those up to %2</source>
        <translation>%1 for dem til og med %2</translation>
    </message>
    <message>
        <source>%1 for those above %2 and up to %3</source>
        <translation>%1 for dem over %2 til og med %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ved %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>On a straight line between: %1</source>
        <translation>På en ret linje mellem: %1</translation>
    </message>
    <message>
        <source>For “%1”, on a straight line between: %2</source>
        <translation>For «%1» på en ret linje mellem: %2</translation>
    </message>
    <message>
        <source>On a straight line between: %1 (below the first: nothing)</source>
        <translation>På en ret linje mellem: %1 (under det første: intet)</translation>
    </message>
    <message>
        <source>For “%1”, on a straight line between: %2 (below the first: nothing)</source>
        <translation>For «%1» på en ret linje mellem: %2 (under det første: intet)</translation>
    </message>
    <message>
        <source>No price yet %1</source>
        <translation>Ingen pris endnu %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 an amount, %2 “for each person”</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>I alt: %1</translation>
    </message>
    <message>
        <source>In all for “%1”: %2</source>
        <translation>I alt for «%1»: %2</translation>
    </message>
    <message>
        <source>Paid %1, also those below the step: %2</source>
        <translation>Betales %1, også dem under trinet: %2</translation>
    </message>
    <message>
        <source>Paid %1, step by step: %2</source>
        <translation>Betales %1, trin for trin: %2</translation>
    </message>
    <message>
        <source>What counts is how far it is above the reference.</source>
        <translation>Det, der tæller, er, hvor langt det er over referencen.</translation>
    </message>
    <message>
        <source>What counts is how far it is below the reference.</source>
        <translation>Det, der tæller, er, hvor langt det er under referencen.</translation>
    </message>
    <message>
        <source>What counts is how many per cent it is below the reference.</source>
        <translation>Det, der tæller, er, hvor mange procent det er under referencen.</translation>
    </message>
    <message>
        <source>What counts are those beyond what the reference rate gives.</source>
        <translation>Det, der tæller, er dem ud over, hvad referenceraten giver.</translation>
    </message>
    <message>
        <source>Rounded down to a whole number.</source>
        <translation>Afrundet ned til et helt tal.</translation>
    </message>
    <message numerus="yes">
        <source>Rounded down to %n decimal(s).</source>
        <translation>
            <numerusform>Afrundet ned til %n decimal.</numerusform>
            <numerusform>Afrundet ned til %n decimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounded to the nearest whole number.</source>
        <translation>Afrundet til nærmeste hele tal.</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>Afrundet til %n decimal.</numerusform>
            <numerusform>Afrundet til %n decimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid only from %1 on.</source>
        <translation>Betales kun fra %1.</translation>
    </message>
    <message>
        <source>Paid only above %1.</source>
        <translation>Betales kun over %1.</translation>
    </message>
    <message>
        <source>Paid only up to %1.</source>
        <translation>Betales kun til og med %1.</translation>
    </message>
    <message>
        <source>Paid only below %1.</source>
        <translation>Betales kun under %1.</translation>
    </message>
    <message>
        <source>the gate&apos;s own measure</source>
        <translation>tærsklens eget mål</translation>
    </message>
    <message>
        <source>Paid only if %1 is at least %2.</source>
        <translation>Betales kun, hvis %1 er mindst %2.</translation>
    </message>
    <message>
        <source>Paid only if %1 is above %2.</source>
        <translation>Betales kun, hvis %1 er over %2.</translation>
    </message>
    <message>
        <source>Paid only if %1 is at most %2.</source>
        <translation>Betales kun, hvis %1 er højst %2.</translation>
    </message>
    <message>
        <source>Paid only if %1 is below %2.</source>
        <translation>Betales kun, hvis %1 er under %2.</translation>
    </message>
    <message>
        <source>%1, at most %2.</source>
        <comment>%1 what is paid, %2 how many in all</comment>
        <translation>%1, højst %2.</translation>
    </message>
    <message>
        <source>Of this %1 is repaid.</source>
        <translation>Heraf tilbagebetales %1.</translation>
    </message>
    <message>
        <source>At most %1 for each measurement.</source>
        <translation>Højst %1 for hver måling.</translation>
    </message>
    <message numerus="yes">
        <source>Paid at check(s) %1.</source>
        <comment>%1 one number or several</comment>
        <translation>
            <numerusform>Betales ved måling %1.</numerusform>
            <numerusform>Betales ved måling %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractChoice</name>
    <message>
        <source>As signed</source>
        <translation>Som underskrevet</translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation>Tillæg %1</translation>
    </message>
</context>
<context>
    <name>ContractEdits</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>after the start</comment>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractHelp</name>
    <message>
        <source>Check dates are counted from here.</source>
        <translation>Måledatoer tælles herfra.</translation>
    </message>
    <message>
        <source>Three letters, of every amount in the contract.</source>
        <translation>Tre bogstaver, for alle beløb i kontrakten.</translation>
    </message>
    <message>
        <source>Those who repay the investors for what is reached.</source>
        <translation>Dem, der tilbagebetaler investorerne for det, der nås.</translation>
    </message>
    <message>
        <source>What the investors pay out, and when.</source>
        <translation>Det, investorerne betaler ud, og hvornår.</translation>
    </message>
    <message>
        <source>Empty means: all investors together.</source>
        <translation>Tomt betyder: alle investorer tilsammen.</translation>
    </message>
    <message>
        <source>What must be reached first; empty means the date alone.</source>
        <translation>Hvad der først skal være nået; tomt betyder datoen alene.</translation>
    </message>
    <message>
        <source>The first check on or after that day counts by it. What was paid before stays paid.</source>
        <translation>Den første måledato på eller efter dagen regnes efter det. Det, der er betalt før, står ved magt.</translation>
    </message>
    <message>
        <source>When the effects are counted and fall due.</source>
        <translation>Hvornår effekterne tælles og betalingen forfalder.</translation>
    </message>
    <message>
        <source>What is paid for. Caps are used up in this order.</source>
        <translation>Det, der betales for. Lofter bruges op i denne rækkefølge.</translation>
    </message>
    <message>
        <source>Empty means that it is not rounded.</source>
        <translation>Tomt betyder, at der ikke afrundes.</translation>
    </message>
    <message>
        <source>Where the gate opens. Behind it all is paid, not only what is above.</source>
        <translation>Grænsen, der skal nås. Når den er nået, betales det hele, ikke kun det, der er over.</translation>
    </message>
    <message>
        <source>100%, unless the price is a saving of which a part is repaid.</source>
        <translation>100 %, medmindre prisen er en besparelse, som en del tilbagebetales af.</translation>
    </message>
    <message>
        <source>Empty means no cap.</source>
        <translation>Tomt betyder intet loft.</translation>
    </message>
    <message>
        <source>The most that are paid for over the whole life. Empty means no quota.</source>
        <translation>Så mange betales der højst for i hele løbetiden. Tomt betyder ingen kvote.</translation>
    </message>
    <message>
        <source>The most for one person over all check dates.</source>
        <translation>Det højeste for én person over alle måledatoer.</translation>
    </message>
    <message>
        <source>The most that is repaid over the whole life. Empty means no cap.</source>
        <translation>Det højeste, der tilbagebetales i hele løbetiden. Tomt betyder intet loft.</translation>
    </message>
    <message>
        <source>Is repaid over the whole life, whatever is reached.</source>
        <translation>Tilbagebetales over hele løbetiden, uanset hvad der nås.</translation>
    </message>
    <message>
        <source>The contract must say how the return is counted; it is asked, never assumed.</source>
        <translation>Kontrakten skal sige, hvordan afkastet tælles; det spørges der om, og det gættes ikke.</translation>
    </message>
    <message>
        <source>The parts add up to 100%; 0 periods later is at once.</source>
        <translation>Delene giver 100 % tilsammen; 0 perioder senere er straks.</translation>
    </message>
    <message>
        <source>Shares add up to 100%. Proportions are any numbers, as the amounts of an annex.</source>
        <translation>Andele giver 100 % tilsammen. Forhold er vilkårlige tal, som beløbene i et bilag.</translation>
    </message>
    <message>
        <source>The numbers of the checks, as 1, 3 or 1-3. Empty means all.</source>
        <translation>Målingernes numre, for eksempel 1, 3 eller 1-3. Tomt betyder alle.</translation>
    </message>
    <message>
        <source>Who covers what the investors lose. They pay in this order, and apart from what is repaid for results.</source>
        <translation>Hvem der dækker det, investorerne taber. De betaler i denne rækkefølge og ved siden af det, der tilbagebetales for resultater.</translation>
    </message>
    <message>
        <source>The most that the guarantor pays; empty means no limit but the loss.</source>
        <translation>Det højeste, garanten betaler; tom betyder kun tabet som grænse.</translation>
    </message>
    <message>
        <source>The parts of the investment in the order that they are repaid; none means that all investors are repaid alike.</source>
        <translation>Investeringens dele i den rækkefølge, de betales tilbage; ingen betyder, at alle investorer betales tilbage på samme måde.</translation>
    </message>
</context>
<context>
    <name>ContractLabels</name>
    <message>
        <source>Amendments</source>
        <translation>Tillæg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Price steps</source>
        <translation>Pristrin</translation>
    </message>
    <message>
        <source>Weights are</source>
        <translation>Vægtene er</translation>
    </message>
    <message>
        <source>Check dates</source>
        <translation>Måledatoer</translation>
    </message>
    <message>
        <source>Compared how</source>
        <translation>Sammenlignes hvordan</translation>
    </message>
    <message>
        <source>Payment component</source>
        <translation>Betalingskomponent</translation>
    </message>
    <message>
        <source>Payment components</source>
        <translation>Betalingskomponenter</translation>
    </message>
    <message>
        <source>Cap of the contract</source>
        <translation>Kontraktens loft</translation>
    </message>
    <message>
        <source>Number who met the goal</source>
        <translation>Antal, der nåede målet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
    <message>
        <source>Periods later</source>
        <translation>Perioder senere</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Ind eller ud</translation>
    </message>
    <message>
        <source>Effect goal</source>
        <translation>Effektmål</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Det målte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tærskel for betaling</translation>
    </message>
    <message>
        <source>Value at the gate</source>
        <translation>Værdi ved tærsklen</translation>
    </message>
    <message>
        <source>The gate has its own measure</source>
        <translation>Tærsklen har sit eget mål</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Nothing below the first point</source>
        <translation>Intet under det første punkt</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Pristype</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Cap of each measurement</source>
        <translation>Loft for hver måling</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Number measured</source>
        <translation>Antal målte</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Målt den</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milepæl</translation>
    </message>
    <message>
        <source>Minimum repayment</source>
        <translation>Mindste tilbagebetaling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Betalere</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Cap of each period</source>
        <translation>Loft for hver periode</translation>
    </message>
    <message>
        <source>What is above the period&apos;s cap</source>
        <translation>Det, der er over periodens loft</translation>
    </message>
    <message>
        <source>Person, by number</source>
        <translation>Person, ved nummer</translation>
    </message>
    <message>
        <source>Cap of each person</source>
        <translation>Loft for hver person</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hvad det er for</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kvote</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Sats om året</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Rettelsens begrundelse</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registreret den</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Return cap</source>
        <translation>Afkastloft</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afrunding</translation>
    </message>
    <message>
        <source>Part of the saving</source>
        <translation>Andel af besparelsen</translation>
    </message>
    <message>
        <source>Payment schedule</source>
        <translation>Betalingsplan</translation>
    </message>
    <message>
        <source>Amount moved</source>
        <translation>Betalt beløb</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Betalt den</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet den</translation>
    </message>
    <message>
        <source>Division between payers</source>
        <translation>Fordeling mellem betalerne</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begynder den</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Betalingens status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation>Enhed i ord</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vægte</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>percentage point</source>
        <translation>procentpoint</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>som målt</translation>
    </message>
    <message>
        <source>above the reference</source>
        <translation>over referencen</translation>
    </message>
    <message>
        <source>below the reference</source>
        <translation>under referencen</translation>
    </message>
    <message>
        <source>per cent below the reference</source>
        <translation>procent under referencen</translation>
    </message>
    <message>
        <source>more than the reference rate gives</source>
        <translation>flere end referenceraten giver</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindst</translation>
    </message>
    <message>
        <source>above</source>
        <translation>over</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>højst</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>til nærmeste</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nedad</translation>
    </message>
    <message>
        <source>the same for each unit</source>
        <translation>det samme for hver enhed</translation>
    </message>
    <message>
        <source>an amount for each step</source>
        <translation>et beløb pr. trin</translation>
    </message>
    <message>
        <source>the step&apos;s price for all units</source>
        <translation>trinets pris for alle enheder</translation>
    </message>
    <message>
        <source>each unit by its step</source>
        <translation>hver enhed efter sit trin</translation>
    </message>
    <message>
        <source>on a line between points</source>
        <translation>på en linje mellem punkter</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>andele</translation>
    </message>
    <message>
        <source>proportions</source>
        <translation>forholdstal</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>tabt</translation>
    </message>
    <message>
        <source>carried to the next period</source>
        <translation>overført til næste periode</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>internal rate of return</source>
        <translation>intern rente</translation>
    </message>
    <message>
        <source>yearly average</source>
        <translation>årligt gennemsnit</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stat</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløbig</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificeret</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ud</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ind</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>tilbagebetaling</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>garanti</translation>
    </message>
    <message>
        <source>other payment</source>
        <translation>anden betaling</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>forfalden</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>faktureret</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>modtaget</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>afskrevet</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>Name of the amendment</source>
        <translation>Tillæggets navn</translation>
    </message>
    <message>
        <source>Date, or expected</source>
        <translation>Dato, eller ventes</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kaldes</translation>
    </message>
    <message>
        <source>The gate looks at</source>
        <translation>Tærsklen ser på</translation>
    </message>
    <message>
        <source>Measure of the gate</source>
        <translation>Tærsklens mål</translation>
    </message>
    <message>
        <source>Below the first point</source>
        <translation>Under det første punkt</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Paid at checks</source>
        <translation>Betales ved måling</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Op til</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>Garantier</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Indskud</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Hvad der dækkes</translation>
    </message>
    <message>
        <source>Share of the loss</source>
        <translation>Andel af tabet</translation>
    </message>
    <message>
        <source>up to an amount</source>
        <translation>op til et beløb</translation>
    </message>
    <message>
        <source>a share of the loss</source>
        <translation>en andel af tabet</translation>
    </message>
</context>
<context>
    <name>ContractParts</name>
    <message>
        <source>No effect goal chosen</source>
        <translation>Intet effektmål valgt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>As at the first point</source>
        <translation>Som ved det første punkt</translation>
    </message>
    <message>
        <source>No gate: always paid</source>
        <translation>Ingen tærskel: betales altid</translation>
    </message>
    <message>
        <source>Something else that is measured</source>
        <translation>Noget andet, der måles</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>Det, der betales for</translation>
    </message>
    <message>
        <source>No return cap</source>
        <translation>Intet afkastloft</translation>
    </message>
    <message>
        <source>No payer chosen</source>
        <translation>Ingen betaler valgt</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>gate closed</source>
        <translation>tærsklen er ikke nået</translation>
    </message>
    <message>
        <source>cap of each measurement</source>
        <translation>loft for hver måling</translation>
    </message>
    <message>
        <source>cap of each person</source>
        <translation>loft for hver person</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>kvote</translation>
    </message>
    <message>
        <source>cap of the period</source>
        <translation>periodens loft</translation>
    </message>
    <message>
        <source>carried to the next period</source>
        <translation>overført til næste periode</translation>
    </message>
    <message>
        <source>cap of the contract</source>
        <translation>kontraktens loft</translation>
    </message>
    <message>
        <source>return cap</source>
        <translation>afkastloft</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>det målte</translation>
    </message>
    <message>
        <source>what it is compared with</source>
        <translation>det, der sammenlignes med</translation>
    </message>
    <message>
        <source>how many were measured</source>
        <translation>hvor mange der blev målt</translation>
    </message>
    <message>
        <source>the value at the gate</source>
        <translation>værdien ved tærsklen</translation>
    </message>
    <message>
        <source>how the payers divide it</source>
        <translation>hvordan betalerne deler det</translation>
    </message>
    <message>
        <source>a share of the payment schedule</source>
        <translation>en andel i betalingsplanen</translation>
    </message>
    <message>
        <source>how the return cap is counted</source>
        <translation>hvordan afkastloftet regnes</translation>
    </message>
    <message>
        <source>the rate of the return cap</source>
        <translation>afkastloftets sats</translation>
    </message>
    <message>
        <source>the exact day of the check</source>
        <translation>måledatoens præcise dag</translation>
    </message>
    <message>
        <source>amount or exact day of an instalment</source>
        <translation>beløb eller præcis dag for en rate</translation>
    </message>
    <message>
        <source>the check dates</source>
        <translation>måledatoerne</translation>
    </message>
    <message>
        <source>the number that its effect goal aims at</source>
        <translation>det antal, effektmålet sigter mod</translation>
    </message>
    <message>
        <source>what its effect goal is compared with</source>
        <translation>det, effektmålet sammenlignes med</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 component, %2 what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Period %1: %2</source>
        <comment>%1 period, %2 what is missing</comment>
        <translation>Periode %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 period, %2 its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Up to the minimum repayment</source>
        <translation>Op til den mindste tilbagebetaling</translation>
    </message>
    <message>
        <source>%1, carried from period %2</source>
        <comment>%1 component</comment>
        <translation>%1, overført fra periode %2</translation>
    </message>
    <message>
        <source>the authorities</source>
        <translation>myndighederne</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>kommunen</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>regionen</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>staten</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>myndigheden</translation>
    </message>
    <message>
        <source>without upper limit</source>
        <translation>uden øvre grænse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>%1 share, %2 number, %3 all who take part</comment>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outcomes</source>
        <translation>
            <numerusform>%1 resultat</numerusform>
            <numerusform>%1 resultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 dag</numerusform>
            <numerusform>%1 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points</source>
        <translation>
            <numerusform>%1 procentpoint</numerusform>
            <numerusform>%1 procentpoint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cohorts</source>
        <translation>
            <numerusform>%1 årgang</numerusform>
            <numerusform>%1 årgange</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 number, %2 unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>resultater</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentpoint</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>årgange</translation>
    </message>
    <message>
        <source>units</source>
        <translation>enheder</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Betalingsmål %1</translation>
    </message>
    <message>
        <source>share of all who take part</source>
        <translation>andel af alle, der deltager</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 field, %2 name of its row</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>checks</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 field, %2 its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no number yet</source>
        <comment>what is planned at a check</comment>
        <translation>intet tal endnu</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>måledato %1</translation>
    </message>
    <message>
        <source>%1, check %2</source>
        <comment>%1 effect goal</comment>
        <translation>%1, måling %2</translation>
    </message>
</context>
<context>
    <name>EffectReport</name>
    <message>
        <source>confirmed</source>
        <translation>verificeret</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløbig</translation>
    </message>
    <message>
        <source>Effect against the goals</source>
        <translation>Effekt i forhold til målene</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Måledato</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Måltal</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Undersøgt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Målt den</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ikke målt endnu</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Tæller ikke: %1</translation>
    </message>
    <message>
        <source>Counted in: %1</source>
        <translation>Talt i: %1</translation>
    </message>
    <message>
        <source>To be confirmed by: %1</source>
        <translation>Verificeret af: %1</translation>
    </message>
    <message>
        <source>Effect statement</source>
        <translation>Effektopgørelse</translation>
    </message>
    <message>
        <source>%1: no effect goals are entered</source>
        <translation>%1: Der er ikke indtastet effektmål</translation>
    </message>
    <message>
        <source>No effect goals are entered.</source>
        <translation>Der er ikke indtastet effektmål.</translation>
    </message>
    <message>
        <source>There are no investments to report on.</source>
        <translation>Der er ingen investeringer at rapportere om.</translation>
    </message>
    <message>
        <source>All goals and checks</source>
        <translation>Alle mål og måledatoer</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Each goal is shown at each check, as it was counted last. Reached of looked at is of those whom somebody looked at, not of all who took part.</source>
        <translation>Hvert mål er vist ved hver måledato, som det sidst er talt. Andelen er af dem, nogen har set på, ikke af alle, der har deltaget.</translation>
    </message>
    <message>
        <source>Preliminary is what nobody else has confirmed yet. What is not measured is not 0.</source>
        <translation>Foreløbigt er det, som ingen anden har verificeret endnu. Det, der ikke er målt, er ikke 0.</translation>
    </message>
    <message>
        <source>Aimed at is what is planned for that check, else the target of the goal.</source>
        <translation>Måltallet er det, der er planlagt ved målingen, ellers effektmålets måltal.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>%1 number aimed at over all checks</comment>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 number, %2 share aimed at</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>No costs yet. A cost says what the effort needs, and who pays it.</source>
        <translation>Ingen omkostninger endnu. En omkostning siger, hvad indsatsen kræver, og hvem der betaler.</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>Tilføj omkostning</translation>
    </message>
    <message>
        <source>Nobody pays this yet.</source>
        <translation>Ingen betaler for dette endnu.</translation>
    </message>
    <message>
        <source>Add payers</source>
        <translation>Tilføj betalere</translation>
    </message>
    <message>
        <source>No consequences yet. A consequence says which public spending changes, and what that is worth.</source>
        <translation>Ingen konsekvenser endnu. En konsekvens siger, hvilken offentlig udgift der ændrer sig, og hvad det er værd.</translation>
    </message>
    <message>
        <source>Add consequence</source>
        <translation>Tilføj konsekvens</translation>
    </message>
    <message>
        <source>Nobody gains by this yet.</source>
        <translation>Ingen har gevinst af dette endnu.</translation>
    </message>
    <message>
        <source>No other assumptions have a low and a high value yet.</source>
        <translation>Ingen andre forudsætninger har en lav og en høj værdi endnu.</translation>
    </message>
    <message>
        <source>Add assumption</source>
        <translation>Tilføj forudsætning</translation>
    </message>
    <message>
        <source>No index yet. Without it a price counts in its own year alone.</source>
        <translation>Intet indeks endnu. Uden det gælder en pris kun i sit eget år.</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Tilføj år</translation>
    </message>
    <message>
        <source>No unit prices of your own yet. A unit price says what one night, year or course costs, and who bears it.</source>
        <translation>Ingen egne enhedspriser endnu. En enhedspris siger, hvad ét døgn, ét år eller ét forløb koster, og hvem der bærer det.</translation>
    </message>
    <message>
        <source>Add unit price</source>
        <translation>Tilføj enhedspris</translation>
    </message>
    <message>
        <source>No price yet. The newest year counts where a case asks for a year that is not here.</source>
        <translation>Ingen pris endnu. Det nyeste år gælder, når en case spørger efter et år, der ikke er her.</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Tilføj pris</translation>
    </message>
    <message>
        <source>It is not stated yet who bears it.</source>
        <translation>Det er endnu ikke angivet, hvem der bærer det.</translation>
    </message>
    <message>
        <source>Add shares</source>
        <translation>Tilføj andele</translation>
    </message>
    <message>
        <source>No payments yet. A payment is planned, due or paid, out to the effort or back to the fund. Rows of a spreadsheet can be pasted.</source>
        <translation>Ingen betalinger endnu. En betaling er planlagt, forfalden eller betalt, ud til indsatsen eller tilbage til fonden. Linjer fra et regneark kan sættes ind.</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Tilføj betaling</translation>
    </message>
    <message>
        <source>Nothing is measured yet. A measurement says how many met a goal at a check. Rows of a spreadsheet can be pasted.</source>
        <translation>Intet er målt endnu. En måling siger, hvor mange der nåede et mål. Linjer fra et regneark kan sættes ind.</translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation>Tilføj måling</translation>
    </message>
    <message>
        <source>No payers yet. A payer repays the investors for what is reached.</source>
        <translation>Ingen betalere endnu. En betaler tilbagebetaler investorerne for det, der nås.</translation>
    </message>
    <message>
        <source>Add payer</source>
        <translation>Tilføj betaler</translation>
    </message>
    <message>
        <source>No instalments yet. An instalment is paid out on a date, or when something is reached.</source>
        <translation>Ingen rater endnu. En rate udbetales på en dato, eller når noget er nået.</translation>
    </message>
    <message>
        <source>Add instalment</source>
        <translation>Tilføj rate</translation>
    </message>
    <message>
        <source>No check dates yet. On a check date the effects are counted and fall due.</source>
        <translation>Ingen måledatoer endnu. På en måledato tælles effekterne, og betalingen forfalder.</translation>
    </message>
    <message>
        <source>Add check date</source>
        <translation>Tilføj måledato</translation>
    </message>
    <message>
        <source>Nothing is paid for yet. A payment component says what one effect is worth.</source>
        <translation>Der betales ikke for noget endnu. En betalingskomponent siger, hvad én effekt er værd.</translation>
    </message>
    <message>
        <source>Add payment component</source>
        <translation>Tilføj betalingskomponent</translation>
    </message>
    <message>
        <source>No steps yet. A step says from where which amount holds.</source>
        <translation>Ingen trin endnu. Et trin siger, hvorfra hvilket beløb gælder.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Tilføj trin</translation>
    </message>
    <message>
        <source>Divided between the payers as the whole contract is.</source>
        <translation>Deles mellem betalerne som hele kontrakten.</translation>
    </message>
    <message>
        <source>Divide it in another way</source>
        <translation>Del den på en anden måde</translation>
    </message>
    <message>
        <source>Everything is paid in the period it is counted in.</source>
        <translation>Alt betales i den periode, det er talt i.</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Tilføj del</translation>
    </message>
    <message>
        <source>It is not stated yet who pays how much.</source>
        <translation>Det er ikke oplyst endnu, hvem der betaler hvor meget.</translation>
    </message>
    <message>
        <source>Add payer&apos;s part</source>
        <translation>Tilføj betalers del</translation>
    </message>
    <message>
        <source>Nobody is counted yet. A line says how many were referred, started, completed and met the goal by a day.</source>
        <translation>Ingen er talt endnu. En linje siger, hvor mange der er henvist, startet, har gennemført og nået målet på en dag.</translation>
    </message>
    <message>
        <source>Add count</source>
        <translation>Tilføj optælling</translation>
    </message>
    <message>
        <source>No reports yet. A report is due on a day, and somebody is to have it.</source>
        <translation>Ingen rapporter endnu. En rapport skal afleveres en dag, og nogen skal have den.</translation>
    </message>
    <message>
        <source>Add report</source>
        <translation>Tilføj rapport</translation>
    </message>
    <message>
        <source>No guarantees yet. A guarantor covers what the investors lose, up to a limit.</source>
        <translation>Ingen garantier endnu. En garant dækker det, investorerne taber, op til en grænse.</translation>
    </message>
    <message>
        <source>Add guarantee</source>
        <translation>Tilføj garanti</translation>
    </message>
    <message>
        <source>No tranches: all investors are repaid alike. A tranche is repaid before those below it.</source>
        <translation>Ingen trancher: alle investorer betales tilbage på samme måde. En tranche betales tilbage før dem under den.</translation>
    </message>
    <message>
        <source>Add tranche</source>
        <translation>Tilføj tranche</translation>
    </message>
    <message>
        <source>No decisions yet. A decision says what the board agreed on, who does it and until when. In board mode D enters one.</source>
        <translation>Ingen beslutninger endnu. En beslutning siger, hvad bestyrelsen blev enig om, hvem der gør det, og hvornår. I mødevisningen skriver D en.</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Tilføj beslutning</translation>
    </message>
    <message>
        <source>No agenda yet. Each item has slides of its own. The usual agenda can be proposed.</source>
        <translation>Ingen dagsorden endnu. Hvert punkt har sine egne sider. Den sædvanlige dagsorden kan foreslås.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Tilføj punkt</translation>
    </message>
    <message>
        <source>Nothing is planned for a single check: the target holds at each.</source>
        <translation>Intet er planlagt ved en enkelt måling: Målet gælder ved dem alle.</translation>
    </message>
    <message>
        <source>Plan for a check</source>
        <translation>Planlæg ved en måling</translation>
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
    <message>
        <source>A number below 0 cannot stand here.</source>
        <translation>Et tal under 0 kan ikke stå her.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Skriv 0 eller mere.</translation>
    </message>
    <message>
        <source>This is none of the words to choose from: %1. Nothing is changed.</source>
        <translation>Det er ikke et af de ord, der kan vælges: %1. Intet er ændret.</translation>
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
    <message>
        <source>A business case that is signed is kept as it is.</source>
        <translation>En underskrevet business case bevares, som den er.</translation>
    </message>
    <message>
        <source>Make a copy of it as the latest version and change that. Nothing was saved.</source>
        <translation>Lav en kopi som seneste version, og ret i den. Intet er gemt.</translation>
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
    <message>
        <source>assumed</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Repaid, currency</source>
        <translation>Tilbagebetalt, valuta</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Udestående</translation>
    </message>
    <message>
        <source>Outstanding, currency</source>
        <translation>Udestående, valuta</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Optjent</translation>
    </message>
    <message>
        <source>Earned, currency</source>
        <translation>Optjent, valuta</translation>
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
        <translation>Optag</translation>
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
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Hvad ændrer sig</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hvad koster det</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Hvad er det værd</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert er det</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Aftalen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Lofter</translation>
    </message>
    <message>
        <source>When and by whom it is repaid</source>
        <translation>Hvornår og af hvem der tilbagebetales</translation>
    </message>
    <message>
        <source>When it is counted</source>
        <translation>Hvornår der tælles</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>Hvad der betales for</translation>
    </message>
    <message>
        <source>What the investors pay out</source>
        <translation>Hvad investorerne betaler ud</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Who bears a loss, and who is repaid first</source>
        <translation>Hvem der bærer et tab, og hvem der betales først</translation>
    </message>
    <message>
        <source>From referral to goal</source>
        <translation>Fra henvisning til mål</translation>
    </message>
    <message>
        <source>Reports to be delivered</source>
        <translation>Rapporter, der skal afleveres</translation>
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
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Prisår</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Prisens valuta</translation>
    </message>
    <message>
        <source>Municipality, share</source>
        <translation>Kommune, andel</translation>
    </message>
    <message>
        <source>Region, share</source>
        <translation>Region, andel</translation>
    </message>
    <message>
        <source>State, share</source>
        <translation>Stat, andel</translation>
    </message>
    <message>
        <source>Others, share</source>
        <translation>Andre, andel</translation>
    </message>
    <message>
        <source>60,5 is 60.5%</source>
        <translation>60,5 er 60,5 %</translation>
    </message>
    <message>
        <source>0,605 is 60.5%</source>
        <translation>0,605 er 60,5 %</translation>
    </message>
    <message>
        <source>60.5 is 60.5%</source>
        <translation>60.5 er 60,5 %</translation>
    </message>
    <message>
        <source>0.605 is 60.5%</source>
        <translation>0.605 er 60,5 %</translation>
    </message>
    <message>
        <source>Price, year not stated</source>
        <translation>Pris, år ikke angivet</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <comment>%1 a year</comment>
        <translation>Pris i %1</translation>
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
    <message>
        <source>S%1</source>
        <comment>mark of a source, as it is written beside a figure: %1 a number</comment>
        <translation>K%1</translation>
    </message>
    <message>
        <source>The contract&apos;s whole life</source>
        <translation>Hele kontraktens løbetid</translation>
    </message>
    <message>
        <source>Each check</source>
        <translation>Hver måling</translation>
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
        <translation>Optag</translation>
    </message>
    <message>
        <source>Intake, start</source>
        <translation>Optag, start</translation>
    </message>
    <message>
        <source>Intake, planned end</source>
        <translation>Optag, planlagt slut</translation>
    </message>
    <message>
        <source>Intake, actual end</source>
        <translation>Optag, faktisk slut</translation>
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
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Chosen business case</source>
        <translation>Valgt business case</translation>
    </message>
    <message>
        <source>Net price index</source>
        <translation>Nettoprisindeks</translation>
    </message>
    <message>
        <source>Own unit prices</source>
        <translation>Egne enhedspriser</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>both perspectives</source>
        <translation>begge perspektiver</translation>
    </message>
    <message>
        <source>Citizens counted</source>
        <translation>Borgere talt op</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>The fund&apos;s capital</source>
        <translation>Fondens kapital</translation>
    </message>
    <message>
        <source>Conditional grant</source>
        <translation>Betinget tilskud</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garanti</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
</context>
<context>
    <name>MeasurementParts</name>
    <message>
        <source>Goal: %1</source>
        <comment>%1 definition of an effect goal</comment>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>what is measured</comment>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>It is verified, so it stays as it is. “Correct a verified measurement” adds a further entry with the reason.</source>
        <translation>Målingen er verificeret og bliver stående. «Ret en verificeret måling» tilføjer en ny registrering med begrundelse.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>%1 share, %2 those who met the goal, %3 those measured</comment>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message>
        <source>Goal, without payment: %1</source>
        <comment>%1 definition of an effect goal</comment>
        <translation>Mål, uden betaling: %1</translation>
    </message>
</context>
<context>
    <name>MeetingSession</name>
    <message>
        <source>Delete the meeting “%1”</source>
        <translation>Slet mødet «%1»</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Check the name or the id.</source>
        <translation>Se efter, om navnet eller id&apos;et er rigtigt.</translation>
    </message>
    <message>
        <source>There is no investment %1 in the file.</source>
        <translation>Der er ingen investering %1 i filen.</translation>
    </message>
    <message>
        <source>The investment is not in the file.</source>
        <translation>Investeringen er ikke i filen.</translation>
    </message>
    <message>
        <source>There is no meeting %1 in the file.</source>
        <translation>Der er intet møde %1 i filen.</translation>
    </message>
    <message>
        <source>The meeting is not in the file.</source>
        <translation>Mødet er ikke i filen.</translation>
    </message>
    <message>
        <source>Give its name, its date or its id.</source>
        <translation>Skriv mødets navn, dato eller id.</translation>
    </message>
    <message>
        <source>There is no contract %1.</source>
        <translation>Der er ingen kontrakt %1.</translation>
    </message>
    <message>
        <source>The investment has no contract.</source>
        <translation>Investeringen har ingen kontrakt.</translation>
    </message>
    <message>
        <source>Enter the contract first.</source>
        <translation>Udfyld kontrakten først.</translation>
    </message>
    <message>
        <source>The contract has no check %1.</source>
        <translation>Kontrakten har ingen måledato %1.</translation>
    </message>
    <message>
        <source>The contract has no such check.</source>
        <translation>Kontrakten har ikke den måledato.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Se efter, om nummeret er rigtigt.</translation>
    </message>
    <message>
        <source>The contract has no payer %1.</source>
        <translation>Kontrakten har ingen betaler %1.</translation>
    </message>
    <message>
        <source>The contract has no such payer.</source>
        <translation>Kontrakten har ikke den betaler.</translation>
    </message>
    <message>
        <source>Check the name of the payer.</source>
        <translation>Se efter, om betalerens navn er rigtigt.</translation>
    </message>
    <message>
        <source>There is no business case %1.</source>
        <translation>Der er ingen business case %1.</translation>
    </message>
    <message>
        <source>There is no business case.</source>
        <translation>Der er ingen business case.</translation>
    </message>
    <message>
        <source>Enter a business case first.</source>
        <translation>Udfyld en business case først.</translation>
    </message>
    <message>
        <source>There is no version %1 of the business case.</source>
        <translation>Business casen har ingen version %1.</translation>
    </message>
    <message>
        <source>There is no such version of the business case.</source>
        <translation>Business casen har ikke den version.</translation>
    </message>
    <message>
        <source>Check the name of the version.</source>
        <translation>Se efter, om versionens navn er rigtigt.</translation>
    </message>
    <message>
        <source>The business case has no scenario %1.</source>
        <translation>Business casen har intet scenarie %1.</translation>
    </message>
    <message>
        <source>The business case has no scenario.</source>
        <translation>Business casen har intet scenarie.</translation>
    </message>
    <message>
        <source>Check the name of the scenario.</source>
        <translation>Se efter, om scenariets navn er rigtigt.</translation>
    </message>
    <message>
        <source>There is nothing to draw the chart %1 from.</source>
        <translation>Der er intet at tegne diagrammet %1 af.</translation>
    </message>
    <message>
        <source>There is nothing to draw the chart from.</source>
        <translation>Der er intet at tegne diagrammet af.</translation>
    </message>
    <message>
        <source>Enter the figures it shows first.</source>
        <translation>Udfyld først de tal, det viser.</translation>
    </message>
    <message>
        <source>No investment has what the report %1 is about.</source>
        <translation>Ingen investering har det, som rapporten %1 handler om.</translation>
    </message>
    <message>
        <source>No investment has what the report is about.</source>
        <translation>Ingen investering har det, som rapporten handler om.</translation>
    </message>
    <message>
        <source>Enter it first, or choose another report.</source>
        <translation>Udfyld det først, eller vælg en anden rapport.</translation>
    </message>
    <message>
        <source>The file has no figures from %1.</source>
        <translation>Filen har ingen tal fra %1.</translation>
    </message>
    <message>
        <source>The file does not have the frozen figures.</source>
        <translation>Filen har ikke de frosne tal.</translation>
    </message>
    <message>
        <source>Freeze the figures of the meeting anew.</source>
        <translation>Frys mødets tal igen.</translation>
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
    <name>PartHelp</name>
    <message>
        <source>Type in a cell; Tab goes right, Enter down, the last line is a new one. Each item has the slides of what it shows.</source>
        <translation>Skriv i en celle; Tab går til højre, Enter ned, den sidste linje er en ny. Hvert punkt har siderne for det, det viser.</translation>
    </message>
    <message>
        <source>The question to the board, or what is to be said. Each line stands by itself on the slide.</source>
        <translation>Spørgsmålet til bestyrelsen, eller det, der skal siges. Hver linje står for sig på siden.</translation>
    </message>
    <message>
        <source>Type in a cell; Tab goes right, Enter down, the last line is a new one. What is not completed stands in the schedule.</source>
        <translation>Skriv i en celle; Tab går til højre, Enter ned, den sidste linje er en ny. Det, der ikke er udført, står i Forløb.</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Ét på hver linje.</translation>
    </message>
    <message>
        <source>For example 14.30.</source>
        <translation>For eksempel 14.30.</translation>
    </message>
    <message>
        <source>What the minutes say besides the agenda and the decisions.</source>
        <translation>Det, referatet siger ud over dagsordenen og beslutningerne.</translation>
    </message>
    <message>
        <source>Type in a cell; Tab goes right, Enter down, the last line is a new one. Ctrl+V pastes lines from a spreadsheet.</source>
        <translation>Skriv i en celle; Tab går til højre, Enter ned, den sidste linje er en ny. Ctrl+V sætter linjer ind fra et regneark.</translation>
    </message>
    <message>
        <source>Type in a cell; Tab goes right, Enter down, the last line is a new one. Ctrl+V pastes lines from a spreadsheet. * marks a small number, which is masked outside this window.</source>
        <translation>Skriv i en celle; Tab går til højre, Enter ned, den sidste linje er en ny. Ctrl+V sætter linjer ind fra et regneark. * mærker et lille antal, som skjules uden for dette vindue.</translation>
    </message>
    <message>
        <source>How many had come so far by a day, counted from the start. Leave “Met the goal” empty to take it from the measurements. * marks a small number, which is masked outside this window.</source>
        <translation>Hvor mange der var nået så langt på en dag, talt fra begyndelsen. Lad «Nåede målet» stå tom, så tages tallet fra målingerne. * mærker et lille antal, som skjules uden for dette vindue.</translation>
    </message>
    <message>
        <source>The final report, the yearly one to the board. What is not delivered stands among what is due.</source>
        <translation>Slutrapporten, den årlige status til bestyrelsen. Det, der ikke er afleveret, står i Forløb, når det forfalder.</translation>
    </message>
    <message>
        <source>As what the fund puts in its money.</source>
        <translation>Som hvad fonden lægger sine penge.</translation>
    </message>
    <message>
        <source>What the fund may bind at any time. What is free for new investments follows from it.</source>
        <translation>Det, fonden højst må have bundet på én gang. Det frie til nye investeringer følger af det.</translation>
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
        <source>Versions in the order they were made; the last one applies.</source>
        <translation>Udgaver i den rækkefølge, de er lavet; den sidste gælder.</translation>
    </message>
    <message>
        <source>Small numbers are masked in tables that are exported, as the settings say.</source>
        <translation>Små antal maskeres i tabeller, der eksporteres, som indstillingerne siger.</translation>
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
        <source>Turns prices of one year into those of another. A year that is not here is not guessed.</source>
        <translation>Omregner priser fra ét år til et andet. Et år, der ikke er her, gættes ikke.</translation>
    </message>
    <message>
        <source>Come before those of the built-in catalogue where both have the same id.</source>
        <translation>Går forud for det indbyggede katalogs, når begge har samme id.</translation>
    </message>
    <message>
        <source>What business cases know the price by.</source>
        <translation>Det, businesscases kender prisen på.</translation>
    </message>
    <message>
        <source>Empty means that the source does not say; it cannot be converted then.</source>
        <translation>Tomt betyder, at kilden ikke siger det; så kan prisen ikke omregnes.</translation>
    </message>
    <message>
        <source>The part of the municipality&apos;s share that the state pays back.</source>
        <translation>Den del af kommunens andel, som staten betaler tilbage.</translation>
    </message>
    <message>
        <source>Empty means: from the beginning.</source>
        <translation>Tomt betyder: fra begyndelsen.</translation>
    </message>
    <message>
        <source>Shares before reimbursement; they make 100% together.</source>
        <translation>Andele før refusion; tilsammen er de 100 %.</translation>
    </message>
    <message>
        <source>Counts up when a price, a share or a caution changes, and business cases say so.</source>
        <translation>Tæller op, når en pris, en andel eller et forbehold ændres, og businesscases siger det.</translation>
    </message>
    <message>
        <source>What it must not be used for; shown wherever the price is used.</source>
        <translation>Hvad den ikke må bruges til; vises overalt, hvor prisen bruges.</translation>
    </message>
    <message>
        <source>A rate of a benefit is never converted by the index: each year has its own.</source>
        <translation>En ydelsessats omregnes aldrig med indekset: hvert år har sin egen.</translation>
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
        <source>Smaller numbers may point at single persons, and are masked in tables that are exported.</source>
        <translation>Mindre antal kan pege på enkelte personer og maskeres i tabeller, der eksporteres.</translation>
    </message>
    <message>
        <source>What a participant must have reached to count.</source>
        <translation>Hvad en deltager skal have opnået for at tælle med.</translation>
    </message>
    <message>
        <source>What the participants are offered without the effort.</source>
        <translation>Hvad deltagerne tilbydes uden indsatsen.</translation>
    </message>
    <message>
        <source>The calendar year of year 0.</source>
        <translation>Kalenderåret for år 0.</translation>
    </message>
    <message>
        <source>The year whose prices all results are in.</source>
        <translation>Det år, hvis priser alle resultater er i.</translation>
    </message>
    <message>
        <source>How many years are counted.</source>
        <translation>Hvor mange år der regnes med.</translation>
    </message>
    <message>
        <source>From year 0 on: 45; 45; 50. The same for four years: 45 × 4 (or 45 x 4).</source>
        <translation>Fra år 0: 45; 45; 50. Det samme i fire år: 45 × 4 (eller 45 x 4).</translation>
    </message>
    <message>
        <source>A net rate is what is left when those who would have succeeded anyway are taken away.</source>
        <translation>En nettosuccesrate er det, der er tilbage, når de, der alligevel ville have nået målet, er trukket fra.</translation>
    </message>
    <message>
        <source>The full cost, whoever pays it first.</source>
        <translation>Den fulde omkostning, uanset hvem der betaler først.</translation>
    </message>
    <message>
        <source>Empty means: the price level of the case.</source>
        <translation>Tomt betyder: beregningens prisniveau.</translation>
    </message>
    <message>
        <source>From year 0 on, whatever the number of participants: 400,000; 250,000. The same every year for four years: 250,000 × 4.</source>
        <translation>Fra år 0, uanset antallet af deltagere: 400.000; 250.000. Det samme hvert år i fire år: 250.000 × 4.</translation>
    </message>
    <message>
        <source>For one participant in the first, second … year: 60,000; 20,000.</source>
        <translation>For én deltager i det første, andet … år: 60.000; 20.000.</translation>
    </message>
    <message>
        <source>What the public spends less on, or more, because of the effort.</source>
        <translation>Hvad det offentlige på grund af indsatsen bruger færre eller flere penge på.</translation>
    </message>
    <message>
        <source>With a minus where the public pays more.</source>
        <translation>Med minus, hvor det offentlige betaler mere.</translation>
    </message>
    <message>
        <source>0 means: in the year of entering.</source>
        <translation>0 betyder: i det år, man begynder.</translation>
    </message>
    <message>
        <source>100% means that nothing fades.</source>
        <translation>100 % betyder, at intet aftager.</translation>
    </message>
    <message>
        <source>In place of start, duration and fading: 1; 0.9; 0.8.</source>
        <translation>I stedet for start, varighed og aftagen: 1; 0,9; 0,8.</translation>
    </message>
    <message>
        <source>Of those whom it follows from.</source>
        <translation>Af dem, den følger af.</translation>
    </message>
    <message>
        <source>The shares add up to 100%.</source>
        <translation>Andelene giver tilsammen 100 %.</translation>
    </message>
    <message>
        <source>Of the municipality&apos;s share.</source>
        <translation>Af kommunens andel.</translation>
    </message>
    <message>
        <source>How far costs, prices and the number of participants may go.</source>
        <translation>Hvor langt omkostninger, priser og antallet af deltagere kan svinge.</translation>
    </message>
    <message>
        <source>A is well founded, D is not known.</source>
        <translation>A er velbegrundet, D vides ikke.</translation>
    </message>
    <message>
        <source>Stands on every page, as “Illustrative figures”.</source>
        <translation>Står på hver side, for eksempel «Illustrative tal».</translation>
    </message>
    <message>
        <source>Comes before the target at its check, as it is measured: citizens, days, points.</source>
        <translation>Gælder i stedet for målet ved sin måling, som det måles: borgere, dage, point.</translation>
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
        <source>Assumption</source>
        <translation>Antagelse</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pålidelighed</translation>
    </message>
    <message>
        <source>Net price index</source>
        <translation>Nettoprisindeks</translation>
    </message>
    <message>
        <source>Price by year</source>
        <translation>Pris pr. år</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Slags pris</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Hvem bærer det</translation>
    </message>
    <message>
        <source>Holds from year</source>
        <translation>Gælder fra år</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Pris for én</translation>
    </message>
    <message>
        <source>Success rate with the effort</source>
        <translation>Succesrate med indsatsen</translation>
    </message>
    <message>
        <source>With the effort, low</source>
        <translation>Med indsatsen, lav</translation>
    </message>
    <message>
        <source>With the effort, high</source>
        <translation>Med indsatsen, høj</translation>
    </message>
    <message>
        <source>Success rate without the effort</source>
        <translation>Succesrate uden indsatsen</translation>
    </message>
    <message>
        <source>Without the effort, low</source>
        <translation>Uden indsatsen, lav</translation>
    </message>
    <message>
        <source>Without the effort, high</source>
        <translation>Uden indsatsen, høj</translation>
    </message>
    <message>
        <source>What is known of the effect</source>
        <translation>Hvad man ved om effekten</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>Deltagere år for år</translation>
    </message>
    <message>
        <source>Worth per person and year</source>
        <translation>Værdi pr. person og år</translation>
    </message>
    <message>
        <source>Change %1 in the business case</source>
        <comment>undo; %1 field</comment>
        <translation>Ret %1 i business casen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Undtagelser</translation>
    </message>
    <message>
        <source>Target, another measure</source>
        <translation>Mål, andet end antal</translation>
    </message>
    <message>
        <source>The target is for</source>
        <translation>Målet gælder</translation>
    </message>
    <message>
        <source>Without the effort</source>
        <translation>Uden indsatsen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Payment component or goal</source>
        <translation>Betalingskomponent eller mål</translation>
    </message>
    <message>
        <source>Share who met the goal</source>
        <translation>Andel, der nåede målet</translation>
    </message>
    <message>
        <source>The fund&apos;s capital</source>
        <translation>Fondens kapital</translation>
    </message>
    <message>
        <source>What is repaid</source>
        <translation>Det, der betales tilbage</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Talt den</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Met the goal</source>
        <translation>Nåede målet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Outcome of the decision</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Udført den</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>About the investment</source>
        <translation>Om investeringen</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>Punkt på dagsordenen</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Mødedato</translation>
    </message>
    <message>
        <source>Start of the meeting</source>
        <translation>Begynder kl.</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Figures frozen at</source>
        <translation>Tal frosset</translation>
    </message>
    <message>
        <source>Notes for the minutes</source>
        <translation>Noter til referatet</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Planned at single checks</source>
        <translation>Planlagt ved de enkelte målinger</translation>
    </message>
    <message>
        <source>Planned number</source>
        <translation>Planlagt tal</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Afvigelse</translation>
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
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Gem billede</translation>
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
</context>
<context>
    <name>PortfolioParts</name>
    <message>
        <source>May be invested again</source>
        <translation>Må investeres igen</translation>
    </message>
    <message>
        <source>Leaves the fund</source>
        <translation>Forlader fonden</translation>
    </message>
</context>
<context>
    <name>PrintedDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>RateCardRefusal</name>
    <message>
        <source>“%1” is measured at check %2 already, and with this card that measurement would have no price. Keep the price that it has there, or delete the measurement first.</source>
        <comment>%1 effect goal, %2 check</comment>
        <translation>«%1» er allerede målt ved måledato %2, og med dette rate card får målingen ingen pris. Behold den pris, der står der, eller slet først målingen.</translation>
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
    <message>
        <source>not a share between 0 and 100 %</source>
        <translation>ikke en andel mellem 0 og 100 %</translation>
    </message>
    <message>
        <source>the payers&apos; shares do not add up to 100 %</source>
        <translation>betalernes andele giver ikke 100 % tilsammen</translation>
    </message>
    <message>
        <source>the price has shares that hold from several years and keeps them</source>
        <translation>prisen har andele, der gælder fra flere år, og beholder dem</translation>
    </message>
    <message>
        <source>not one of the known kinds of price</source>
        <translation>ikke en af de kendte slags priser</translation>
    </message>
    <message>
        <source>not a grade from A to D</source>
        <translation>ikke en grad fra A til D</translation>
    </message>
    <message>
        <source>not a year</source>
        <translation>ikke et år</translation>
    </message>
    <message>
        <source>the row has no price that can be read</source>
        <translation>rækken har ingen pris, der kan læses</translation>
    </message>
    <message>
        <source>the row does not say what the price is for: year, night …</source>
        <translation>rækken siger ikke, hvad prisen er for: år, døgn …</translation>
    </message>
    <message>
        <source>several unit prices have this name</source>
        <translation>flere enhedspriser har dette navn</translation>
    </message>
    <message>
        <source>another row states the price of this year</source>
        <translation>en anden række angiver prisen for dette år</translation>
    </message>
    <message>
        <source>another row of the same price says otherwise</source>
        <translation>en anden række om samme pris siger noget andet</translation>
    </message>
    <message>
        <source>numbers are read as per cent: 60 is 60 %</source>
        <translation>tal læses som procent: 60 er 60 %</translation>
    </message>
    <message>
        <source>numbers are read as parts of a whole: 0.6 is 60 %</source>
        <translation>tal læses som dele af en helhed: 0,6 er 60 %</translation>
    </message>
    <message>
        <source>the result is told in words</source>
        <translation>resultatet er fortalt med ord</translation>
    </message>
    <message>
        <source>more is paid than the maximum payment</source>
        <translation>der er betalt mere end den højeste betaling</translation>
    </message>
    <message>
        <source>a later plan is in force, so it is not in the ledger</source>
        <translation>en senere plan gælder, så den er ikke blandt betalingerne</translation>
    </message>
    <message>
        <source>what was paid is stated for other periods, so the plan is not in the ledger</source>
        <translation>det betalte er oplyst for andre perioder, så planen er ikke blandt betalingerne</translation>
    </message>
    <message>
        <source>the row does not say whether it is planned or paid</source>
        <translation>rækken siger ikke, om det er planlagt eller betalt</translation>
    </message>
    <message>
        <source>no investor of the project sends or receives it</source>
        <translation>ingen af projektets investorer sender eller modtager det</translation>
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
    <message>
        <source>a number such as 2.5 is expected</source>
        <translation>der ventes et tal som 2.5</translation>
    </message>
    <message>
        <source>the potential is calculated from the business case</source>
        <translation>potentialet beregnes af business casen</translation>
    </message>
    <message>
        <source>the mapping is of investments</source>
        <translation>koblingen er af investeringer</translation>
    </message>
    <message>
        <source>a whole day such as 2019-04-01 is expected</source>
        <translation>der ventes en hel dag som 2019-04-01</translation>
    </message>
    <message>
        <source>a list of whole numbers is expected</source>
        <translation>der ventes en liste af hele tal</translation>
    </message>
    <message>
        <source>checks such as 1, 3 or 1-3 are expected</source>
        <translation>der ventes målinger som 1, 3 eller 1-3</translation>
    </message>
    <message>
        <source>a list of at least one whole number is expected</source>
        <translation>der ventes en liste med mindst ét helt tal</translation>
    </message>
</context>
<context>
    <name>RepaymentReport</name>
    <message>
        <source>When it is paid</source>
        <translation>Hvornår der betales</translation>
    </message>
    <message>
        <source>Payments by date, %1</source>
        <translation>Betalinger efter dato, %1</translation>
    </message>
    <message>
        <source>Earned at check</source>
        <translation>Optjent ved måledato</translation>
    </message>
    <message>
        <source>Falls due at check</source>
        <translation>Forfalder ved måledato</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Måledato</translation>
    </message>
    <message>
        <source>Date in the plan</source>
        <translation>Dato i planen</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>The dates are not known: the payment schedule lacks a share.</source>
        <translation>Datoerne kendes ikke: Der mangler en andel i betalingsplanen.</translation>
    </message>
    <message>
        <source>Nothing is to be paid.</source>
        <translation>Der skal ikke betales noget.</translation>
    </message>
    <message>
        <source>Parts of what is earned fall due at later checks, so that the table shows what this check earns and what falls due at it.</source>
        <translation>Dele af det optjente forfalder ved senere måledatoer. Tabellen viser både det, der er optjent ved denne måledato, og det, der forfalder ved den.</translation>
    </message>
    <message>
        <source>Received, %1</source>
        <translation>Modtaget, %1</translation>
    </message>
    <message>
        <source>Planned or invoiced and not received, %1</source>
        <translation>Planlagt eller faktureret og ikke modtaget, %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Måledato</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Modtaget den</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Forfalder den</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is paid already</source>
        <translation>Hvad der allerede er betalt</translation>
    </message>
    <message>
        <source>Nothing is received of it yet.</source>
        <translation>Der er ikke modtaget noget af det endnu.</translation>
    </message>
    <message>
        <source>Who counted, who confirmed, and sources</source>
        <translation>Hvem der har talt og verificeret, og kilder</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Hvad der er målt</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Målt den</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registreret den</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Talt i</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Der er ikke målt noget endnu.</translation>
    </message>
    <message>
        <source>Corrections:</source>
        <translation>Rettelser:</translation>
    </message>
    <message>
        <source>Check %1, %2: %3</source>
        <comment>%2 what is measured, %3 why it was corrected</comment>
        <translation>Måledato %1, %2: %3</translation>
    </message>
    <message>
        <source>corrected, why is not stated</source>
        <translation>rettet, uden at grunden er oplyst</translation>
    </message>
    <message>
        <source>Expected, no part of what is owed</source>
        <translation>Forventet, ikke en del af kravet</translation>
    </message>
    <message>
        <source>At checks that are not measured yet at most %1 can be earned, by all payers together.</source>
        <translation>Ved de måledatoer, der ikke er målt endnu, kan der højst optjenes %1, alle betalere tilsammen.</translation>
    </message>
    <message>
        <source>What can still be earned has no upper limit: no cap and no quota ends it.</source>
        <translation>Det, der endnu kan optjenes, har ingen øvre grænse: Intet loft og ingen kvote sætter en stopper for det.</translation>
    </message>
    <message>
        <source>What can still be earned is not known: something is missing.</source>
        <translation>Det vides ikke, hvad der endnu kan optjenes: Der mangler noget.</translation>
    </message>
    <message>
        <source>The ledger has no planned or invoiced payments for it.</source>
        <translation>Der er ingen planlagte eller fakturerede betalinger for det.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hvad der mangler</translation>
    </message>
    <message>
        <source>Check %1: not measured yet</source>
        <translation>Måledato %1: ikke målt endnu</translation>
    </message>
    <message>
        <source>Check %1, %2: not measured yet</source>
        <comment>%2 what is to be measured</comment>
        <translation>Måledato %1, %2: ikke målt endnu</translation>
    </message>
    <message>
        <source>A payment of %1 received for results names no check or no payer of the contract, and is not counted here.</source>
        <translation>En modtaget betaling på %1 for resultater nævner ingen måledato eller ingen af kontraktens betalere og er ikke talt med her.</translation>
    </message>
    <message>
        <source>Nothing that the statement needs.</source>
        <translation>Intet af det, opgørelsen skal bruge.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>What is measured is turned into units as the contract says, and priced. Gates come first, then the caps of measurement, person, quota, period, contract and return, in this order.</source>
        <translation>Det målte regnes om til enheder, som kontrakten siger, og får en pris. Først kommer tærskler, derefter lofter for måling, person, kvote, periode, kontrakt og afkast, i den rækkefølge.</translation>
    </message>
    <message>
        <source>Amounts are rounded once, to the øre, so that lines, checks and payers each add up to the total.</source>
        <translation>Beløb afrundes én gang, til hele øre, så linjer, måledatoer og betalere hver for sig giver det samlede beløb.</translation>
    </message>
    <message>
        <source>Results of this statement are realised. What is planned or expected stands apart and is no part of any sum.</source>
        <translation>Opgørelsens resultater er realiserede. Det planlagte og forventede står for sig og indgår ikke i nogen sum.</translation>
    </message>
    <message>
        <source>Paid is what the ledger has as received for results, by the check and the payer that the entry names.</source>
        <translation>Betalt er det, der er bogført som modtaget for resultater, efter den måledato og den betaler, som posteringen nævner.</translation>
    </message>
    <message>
        <source>Numbers of citizens below %1 are shown as “&lt;%1”. Amounts are not masked, because they are to be paid: who knows the price can work out a number, so give the statement to the parties of the contract alone.</source>
        <translation>Antal borgere under %1 vises som «&lt;%1». Beløb er ikke maskeret, for de skal betales: Den, der kender prisen, kan regne et antal ud, så giv kun opgørelsen til kontraktens parter.</translation>
    </message>
    <message>
        <source>As the portfolio stood at the end of %1.</source>
        <translation>Som porteføljen så ud ved udgangen af %1.</translation>
    </message>
    <message>
        <source>Perspective: the contract between investors and payers. Figures of %1, written by Bundlinje %2.</source>
        <translation>Perspektiv: kontrakten mellem investorer og betalere. Tal pr. %1, skrevet af Bundlinje %2.</translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation>Investering: %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Kontrakt: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Underskrevet: %1</translation>
    </message>
    <message>
        <source>Check: %1, %2</source>
        <comment>%1 period and its name, %2 date</comment>
        <translation>Måledato: %1, %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Måledato: %1</translation>
    </message>
    <message>
        <source>Checks: all that are measured</source>
        <translation>Måledatoer: alle, der er målt</translation>
    </message>
    <message>
        <source>Payer: %1</source>
        <translation>Betaler: %1</translation>
    </message>
    <message>
        <source>Payers: all</source>
        <translation>Betalere: alle</translation>
    </message>
    <message>
        <source>Amounts: %1, to the last øre, as agreed and not converted to other prices</source>
        <translation>Beløb: %1, til sidste øre, som aftalt og ikke omregnet til andre priser</translation>
    </message>
    <message numerus="yes">
        <source>Not final: %Ln result(s) are measured but not confirmed by anybody else.</source>
        <translation>
            <numerusform>Ikke endelig: %Ln resultat er målt, men ikke verificeret af en anden.</numerusform>
            <numerusform>Ikke endelig: %Ln resultater er målt, men ikke verificeret af en anden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the total: something is missing, see “What is missing”.</source>
        <translation>Ikke det fulde beløb: Der mangler noget, se «Hvad der mangler».</translation>
    </message>
    <message>
        <source>Nothing is measured yet, so nothing is owed.</source>
        <translation>Der er ikke målt noget endnu, så der skal ikke betales noget.</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>måledato %1</translation>
    </message>
    <message>
        <source>Statement of repayment</source>
        <translation>Tilbagebetalingsopgørelse</translation>
    </message>
    <message>
        <source>%1: %2, check %3</source>
        <comment>%1 kind of report, %2 investment, %3 number</comment>
        <translation>%1: %2, måledato %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 kind of report, %2 investment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not divided between the payers</source>
        <translation>ikke delt mellem betalerne</translation>
    </message>
    <message>
        <source>not determined</source>
        <comment>a line</comment>
        <translation>kan ikke beregnes endnu</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a line</comment>
        <translation>aftalt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a line</comment>
        <translation>verificeret</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>a line</comment>
        <translation>foreløbig</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Hvad der skal betales</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 figure, %2 unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Earned by what is measured</source>
        <translation>Optjent ved det målte</translation>
    </message>
    <message>
        <source>of it not confirmed yet</source>
        <translation>heraf ikke verificeret endnu</translation>
    </message>
    <message>
        <source>Owed once somebody else has confirmed what was counted.</source>
        <translation>Skal først betales, når en anden har bekræftet tallene.</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Forfalder</translation>
    </message>
    <message>
        <source>The payment schedule lacks a share.</source>
        <translation>Der mangler en andel i betalingsplanen.</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>Heraf betalt</translation>
    </message>
    <message>
        <source>By the ledger.</source>
        <translation>Ifølge bogføringen.</translation>
    </message>
    <message>
        <source>More is paid than falls due.</source>
        <translation>Der er betalt mere, end der forfalder.</translation>
    </message>
    <message>
        <source>How the payers divide it is not stated in the contract.</source>
        <translation>Det er ikke oplyst i kontrakten, hvordan betalerne deler det.</translation>
    </message>
    <message>
        <source>By check and payer, %1</source>
        <translation>Efter måledato og betaler, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Optjent</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>What was measured and its price</source>
        <translation>Hvad der er målt, og prisen</translation>
    </message>
    <message>
        <source>No gate and no cap takes anything off.</source>
        <translation>Ingen tærskel og intet loft tager noget fra.</translation>
    </message>
    <message>
        <source>What gate and caps took off:</source>
        <translation>Det, tærskel og lofter har taget fra:</translation>
    </message>
    <message>
        <source>The terms</source>
        <translation>Vilkårene</translation>
    </message>
    <message>
        <source>Line by line, %1</source>
        <translation>Linje for linje, %1</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>Hvad der betales for</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Nåede det</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Undersøgt</translation>
    </message>
    <message>
        <source>Units paid</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Trukket fra</translation>
    </message>
    <message>
        <source>Check %1, %2: %3 −%4</source>
        <comment>%3 reason, %4 amount</comment>
        <translation>Måledato %1, %2: %3 −%4</translation>
    </message>
    <message>
        <source>%1 is carried past the last check and not paid.</source>
        <translation>%1 er overført ud over den sidste måledato og betales ikke.</translation>
    </message>
    <message>
        <source>Amendments: %1. Each check counts by the terms that apply at it.</source>
        <translation>Tillæg: %1. Hver måledato tæller efter de vilkår, der gælder ved den.</translation>
    </message>
    <message>
        <source>Who pays for what, %1</source>
        <translation>Hvem der betaler for hvad, %1</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>Alle betalere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 kind of cap, %2 amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this payer is to pay when is not known.</source>
        <translation>Det vides ikke, hvad denne betaler skal betale hvornår.</translation>
    </message>
    <message>
        <source>Agreed minimum, at the last check: up to it %1 would be added, by all payers together. It is no part of what is earned until that check is measured.</source>
        <translation>Aftalt minimum ved den sidste måledato: op til det skulle alle betalere tilsammen lægge %1 til. Det er ikke en del af det optjente, før den måledato er målt.</translation>
    </message>
    <message>
        <source>Something is missing, see “What is missing”.</source>
        <translation>Noget mangler, se «Hvad der mangler».</translation>
    </message>
    <message>
        <source>%1 received is not counted here.</source>
        <comment>%1 amount</comment>
        <translation>%1, der er modtaget, er ikke talt med her.</translation>
    </message>
    <message>
        <source>Falls due by %1</source>
        <comment>%1 date</comment>
        <translation>Forfalder senest %1</translation>
    </message>
    <message>
        <source>Left to pay by %1</source>
        <comment>%1 date</comment>
        <translation>Mangler at blive betalt pr. %1</translation>
    </message>
    <message>
        <source>of what is left not confirmed yet</source>
        <translation>heraf ikke verificeret endnu</translation>
    </message>
    <message>
        <source>Falls due later</source>
        <translation>Forfalder senere</translation>
    </message>
    <message>
        <source>What this payer owes is not known: the contract does not say how the payers divide it.</source>
        <translation>Det vides ikke, hvad denne betaler skal betale: kontrakten siger ikke, hvordan betalerne deler beløbet.</translation>
    </message>
    <message>
        <source>These are the terms that apply from check %1.</source>
        <comment>%1 number and name</comment>
        <translation>Det er vilkårene, som de gælder fra måledato %1.</translation>
    </message>
    <message>
        <source>To be confirmed by</source>
        <translation>Skal bekræftes af</translation>
    </message>
    <message>
        <source>%1 measurements of one citizen each were corrected</source>
        <translation>%1 målinger af hver én borger er rettet</translation>
    </message>
    <message>
        <source>%1 is received for results, but the contract is in %2: it is not counted here, because nobody has said what it is worth.</source>
        <comment>%1 amount, %2 currency</comment>
        <translation>%1 er modtaget for resultater, men kontrakten er i %2: beløbet er ikke regnet med her, fordi ingen har sagt, hvad det er værd.</translation>
    </message>
    <message>
        <source>%1 received is not counted here: the contract is in %2.</source>
        <comment>%1 amount, %2 currency</comment>
        <translation>%1 modtaget er ikke regnet med her: kontrakten er i %2.</translation>
    </message>
    <message>
        <source>That goal in full: %1</source>
        <comment>%1 its definition</comment>
        <translation>Målet i sin helhed: %1</translation>
    </message>
    <message>
        <source>Return cap: %1 a year, counted as: %2.</source>
        <comment>%2 internal rate of return, or another method</comment>
        <translation>Loft over afkast: %1 om året, opgjort som: %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>figures as of %1</source>
        <translation>tal pr. %1</translation>
    </message>
</context>
<context>
    <name>ReportMethod</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 kind of report, %2 what it is of</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hvad der mangler</translation>
    </message>
    <message>
        <source>Nothing that the report needs.</source>
        <translation>Intet af det, rapporten skal bruge.</translation>
    </message>
    <message>
        <source>Numbers of citizens below %1 are shown as “&lt;%1”, and shares of so few not at all.</source>
        <translation>Antal borgere under %1 vises som «&lt;%1», og andele af så få vises ikke.</translation>
    </message>
    <message>
        <source>Amounts are as agreed and paid; business cases are in prices of their own year. Price year of the portfolio: %1.</source>
        <translation>Beløb er som aftalt og betalt; business cases er i deres eget års priser. Porteføljens prisår: %1.</translation>
    </message>
    <message>
        <source>Amounts are as agreed and paid; business cases are in prices of their own year.</source>
        <translation>Beløb er som aftalt og betalt; business cases er i deres eget års priser.</translation>
    </message>
    <message>
        <source>“–” means that something is missing or does not apply; it is never counted as 0.</source>
        <translation>«–» betyder, at noget mangler eller ikke er relevant; det tæller aldrig som 0.</translation>
    </message>
    <message>
        <source>As the portfolio stood at the end of %1.</source>
        <translation>Som porteføljen så ud ved udgangen af %1.</translation>
    </message>
    <message>
        <source>Figures of %1, written by Bundlinje %2.</source>
        <translation>Tal pr. %1, skrevet af Bundlinje %2.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Invested is what the fund has bound itself to. The fund&apos;s potential is what the contracts repay it when the goals are met, that of the public economy what municipality, region and state gain; the two are never added. What is stated is drawn hatched, what is calculated is filled.</source>
        <translation>Investeret er det, fonden har bundet sig til. Fondens potentiale er det, kontrakterne betaler den tilbage, når målene nås; den offentlige økonomis er det, kommune, region og stat vinder. De to lægges aldrig sammen. Det oplyste er skraveret, det beregnede er fyldt.</translation>
    </message>
    <message>
        <source>Invested is what the fund has bound itself to; the potential is of the public economy: what municipality, region and state gain. What is stated is drawn hatched, what is calculated is filled.</source>
        <translation>Investeret er det, fonden har bundet sig til; potentialet er den offentlige økonomis: det, kommune, region og stat vinder. Det oplyste er skraveret, det beregnede er fyldt.</translation>
    </message>
    <message>
        <source>Invested and potential are of the fund: what it has bound itself to, and what the contracts repay it when the goals are met. What is stated is drawn hatched, what is calculated is filled.</source>
        <translation>Investeret og potentiale er fondens: det, den har bundet sig til, og det, kontrakterne betaler den tilbage, når målene nås. Det oplyste er skraveret, det beregnede er fyldt.</translation>
    </message>
    <message>
        <source>Repaid is what the ledger has as received. Sums leave out what is missing and say how many investments they cover; currencies are never added.</source>
        <translation>Tilbagebetalt er det, der er bogført som modtaget. Summer udelader det, der mangler, og siger, hvor mange investeringer de dækker; valutaer lægges aldrig sammen.</translation>
    </message>
    <message>
        <source>What is missing: nothing that the report needs.</source>
        <translation>Hvad der mangler: intet af det, rapporten skal bruge.</translation>
    </message>
</context>
<context>
    <name>ReportTemplates</name>
    <message>
        <source>Statement of repayment</source>
        <translation>Tilbagebetalingsopgørelse</translation>
    </message>
    <message>
        <source>Investment sheet</source>
        <translation>Investeringsark</translation>
    </message>
    <message>
        <source>Portfolio overview</source>
        <translation>Porteføljeoversigt</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Bestyrelsespakke</translation>
    </message>
    <message>
        <source>Effect statement</source>
        <translation>Effektopgørelse</translation>
    </message>
    <message>
        <source>Annual account</source>
        <translation>Årsredegørelse</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Mødereferat</translation>
    </message>
    <message>
        <source>Business case with assumptions</source>
        <translation>Business case med forudsætninger</translation>
    </message>
</context>
<context>
    <name>UnitPrices</name>
    <message>
        <source>Not judged</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>full year</source>
        <translation>helår</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>week</source>
        <translation>uge</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>night</source>
        <translation>døgn</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>time</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltager</translation>
    </message>
    <message>
        <source>course</source>
        <translation>forløb</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>opstart</translation>
    </message>
    <message>
        <source>gross price</source>
        <translation>bruttopris</translation>
    </message>
    <message>
        <source>tariff of one provider</source>
        <translation>én udbyders takst</translation>
    </message>
    <message>
        <source>rate of a benefit</source>
        <translation>ydelsessats</translation>
    </message>
    <message>
        <source>net gain</source>
        <translation>nettogevinst</translation>
    </message>
    <message>
        <source>%1; of the municipality&apos;s share the state reimburses %2</source>
        <comment>%1 who bears what, %2 per cent</comment>
        <translation>%1; af kommunens andel refunderer staten %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>%1 year, %2 who bears what</comment>
        <translation>fra %1: %2</translation>
    </message>
    <message>
        <source>%1 (year not stated)</source>
        <comment>%1 an amount</comment>
        <translation>%1 (år ikke oplyst)</translation>
    </message>
    <message>
        <source>%1 for each %2 × %3</source>
        <comment>%1 amount, %2 unit, %3 number of units</comment>
        <translation>%1 pr. %2 × %3</translation>
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
    <name>YearTexts</name>
    <message numerus="yes">
        <source>= %1 in %n year(s)</source>
        <comment>%1 a sum</comment>
        <translation>
            <numerusform>= %1 på %n år</numerusform>
            <numerusform>= %1 på %n år</numerusform>
        </translation>
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
    <name>bundlinje::AskPanel</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>bundlinje::AssumptionSheet</name>
    <message>
        <source>Assumptions: %1</source>
        <comment>name of a scenario</comment>
        <translation>Forudsætninger: %1</translation>
    </message>
    <message>
        <source>Change the coloured cells; everything else follows. Years, costs and consequences are added in Bundlinje.</source>
        <translation>Ret de farvede celler; alt andet følger med. År, omkostninger og konsekvenser tilføjes i Bundlinje.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
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
        <source>Grade</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Antaget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>They stand on the first sheet of assumptions and hold for all scenarios.</source>
        <translation>De står på det første ark med forudsætninger og gælder for alle scenarier.</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Sikkerhed: %1</translation>
    </message>
    <message>
        <source>Empty = %1</source>
        <translation>Tom = %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>bundlinje::AssumptionTable</name>
    <message>
        <source>Assumption</source>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>som ovenfor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 number, %2 unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>[%1]</source>
        <comment>mark of a source</comment>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>side %1</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>antaget: %1</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>sikkerhed: %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::AttentionSlides</name>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Hvornår</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) should have been done by now; the oldest since %1.</source>
        <translation>
            <numerusform>Én ting er over fristen, siden %1.</numerusform>
            <numerusform>%Ln ting er over fristen; den ældste siden %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue, the oldest first</source>
        <translation>Overskredet, det ældste først</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>At se på</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>further remarks about an investment</comment>
        <translation>Flere</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %Ln investment(s) have something to look at.</source>
        <translation>
            <numerusform>Der er noget at se på i tallene for én investering.</numerusform>
            <numerusform>Der er noget at se på i tallene for %Ln investeringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program found in the figures</source>
        <translation>Hvad programmet fandt i tallene</translation>
    </message>
</context>
<context>
    <name>bundlinje::BankPanel</name>
    <message>
        <source>row %1: “%2”</source>
        <comment>%1 number, %2 the cells</comment>
        <translation>række %1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln line(s)</source>
        <translation>
            <numerusform>Tag %Ln linje med</numerusform>
            <numerusform>Tag %Ln linjer med</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank lines of %1. Only those with a tick are taken over; Space sets and takes it.</source>
        <comment>%1 name of a file</comment>
        <translation>Banklinjer i %1. Kun dem med flueben tages med; mellemrum sætter og fjerner det.</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Banklinjer</translation>
    </message>
    <message>
        <source>The line becomes:</source>
        <translation>Linjen bliver til:</translation>
    </message>
    <message>
        <source>Take over nothing</source>
        <translation>Tag intet med</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no day or amount that can be read and are left out: %1. Type what they say into the table.</source>
        <translation>
            <numerusform>%Ln række har ingen dag eller intet beløb, der kan læses, og er ikke med: %1. Skriv indholdet i tabellen.</numerusform>
            <numerusform>%Ln rækker har ingen dag eller intet beløb, der kan læses, og er ikke med: %1. Skriv indholdet i tabellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: “%2” (its currency is not known)</source>
        <comment>%1 number, %2 the cells</comment>
        <translation>række %1: «%2» (valutaen er ukendt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1 rows of a table</comment>
        <translation>
            <numerusform>%1 og %Ln mere</numerusform>
            <numerusform>%1 og %Ln flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::BankPreviewModel</name>
    <message>
        <source>line %1</source>
        <comment>%1 number of the line in the ledger</comment>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>en ny linje</translation>
    </message>
    <message>
        <source>is in the table already, and would be there twice</source>
        <translation>er i tabellen i forvejen og ville stå der to gange</translation>
    </message>
    <message>
        <source>is in the table already</source>
        <translation>er i tabellen i forvejen</translation>
    </message>
    <message>
        <source>no open payment fits; would be a new line</source>
        <translation>ingen åben betaling passer; ville blive en ny linje</translation>
    </message>
    <message>
        <source>would be a new line</source>
        <translation>ville blive en ny linje</translation>
    </message>
    <message>
        <source>settles %1</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>afstemmer %1</translation>
    </message>
    <message>
        <source>may settle %1: the amount fits, the text does not tell</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>kan afstemme %1: beløbet passer, teksten siger det ikke</translation>
    </message>
    <message numerus="yes">
        <source>may settle %1, or %Ln other(s)</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>
            <numerusform>kan afstemme %1 eller %Ln anden</numerusform>
            <numerusform>kan afstemme %1 eller %Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of a bank line</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a bank line</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad den bliver til</translation>
    </message>
    <message>
        <source>settles %1, with another amount: the rest is not expected any more</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>afstemmer %1 med et andet beløb: resten ventes ikke længere</translation>
    </message>
    <message>
        <source>would settle %1</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>ville afstemme %1</translation>
    </message>
    <message numerus="yes">
        <source>may settle %1: the amount fits, the date is %Ln day(s) away</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>
            <numerusform>kan afstemme %1: beløbet passer, datoen ligger %Ln dag væk</numerusform>
            <numerusform>kan afstemme %1: beløbet passer, datoen ligger %Ln dage væk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::BoardWindow</name>
    <message>
        <source>Board mode</source>
        <translation>Mødevisning</translation>
    </message>
    <message>
        <source>Decisions cannot be saved here.</source>
        <translation>Beslutninger kan ikke gemmes her.</translation>
    </message>
</context>
<context>
    <name>bundlinje::BusinessCaseBar</name>
    <message>
        <source>Copy of the one &amp;shown</source>
        <translation>Kopi af den &amp;viste</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Tom</translation>
    </message>
    <message>
        <source>From a &amp;template…</source>
        <translation>Fra en &amp;skabelon…</translation>
    </message>
    <message>
        <source>Copy of &amp;another investment&apos;s…</source>
        <translation>Kopi af en &amp;anden investerings…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Omdøb…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Underskriv…</translation>
    </message>
    <message>
        <source>Use for the &amp;potential</source>
        <translation>Brug til &amp;potentialet</translation>
    </message>
    <message>
        <source>&amp;Delete this version</source>
        <translation>&amp;Slet denne version</translation>
    </message>
    <message>
        <source>&amp;Add a copy of the one shown</source>
        <translation>&amp;Tilføj en kopi af det viste</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Omdøb…</translation>
    </message>
    <message>
        <source>Use in the &amp;contract</source>
        <translation>Brug i &amp;kontrakten</translation>
    </message>
    <message>
        <source>De&amp;lete this scenario</source>
        <translation>&amp;Slet dette scenarie</translation>
    </message>
    <message>
        <source>As signed: nothing in it is changed any more. To go on, make a copy under New version.</source>
        <translation>Som underskrevet: intet i den ændres mere. Lav en kopi under Ny version for at gå videre.</translation>
    </message>
    <message>
        <source>Signed on %1: nothing in it is changed any more. To go on, make a copy under New version.</source>
        <translation>Underskrevet %1: intet i den ændres mere. Lav en kopi under Ny version for at gå videre.</translation>
    </message>
    <message>
        <source>Signed on %1 by %2: nothing in it is changed any more. To go on, make a copy under New version.</source>
        <comment>%1 date, %2 person or board</comment>
        <translation>Underskrevet %1 af %2: intet i den ændres mere. Lav en kopi under Ny version for at gå videre.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>New business case</source>
        <translation>Ny business case</translation>
    </message>
    <message>
        <source>%1 (used for the potential)</source>
        <comment>%1 version</comment>
        <translation>%1 (bruges til potentialet)</translation>
    </message>
    <message>
        <source>%1 (used in the contract)</source>
        <comment>%1 scenario</comment>
        <translation>%1 (bruges i kontrakten)</translation>
    </message>
    <message>
        <source>No business case yet. It says what the effort costs, what it changes and what that is worth for municipality, region and state, and calculates the public economy&apos;s potential.</source>
        <translation>Ingen business case endnu. Den siger, hvad indsatsen koster, hvad den ændrer, og hvad det er værd for kommune, region og stat, og beregner den offentlige økonomis potentiale.</translation>
    </message>
    <message>
        <source>No version is used for the potential. Choose one under Version.</source>
        <translation>Ingen version bruges til potentialet. Vælg en under Version.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenarie</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what can be done to the version</comment>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about the version</source>
        <translation>Mere om versionen</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what can be done to the scenario</comment>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about the scenario</source>
        <translation>Mere om scenariet</translation>
    </message>
    <message>
        <source>Version of the business case</source>
        <translation>Version af business casen</translation>
    </message>
    <message>
        <source>Scenario of the business case</source>
        <translation>Scenarie i business casen</translation>
    </message>
    <message>
        <source>It keeps the discount rates and the price index of that day.</source>
        <translation>Den beholder den dags diskonteringsrenter og prisindeks.</translation>
    </message>
</context>
<context>
    <name>bundlinje::BusinessCasePage</name>
    <message>
        <source>Copy of %1</source>
        <comment>%1 a version or scenario</comment>
        <translation>Kopi af %1</translation>
    </message>
    <message>
        <source>Start a business case</source>
        <translation>Begynd en business case</translation>
    </message>
    <message>
        <source>Copy version %1</source>
        <translation>Kopiér versionen %1</translation>
    </message>
    <message>
        <source>Use version %1 for the potential</source>
        <translation>Brug versionen %1 til potentialet</translation>
    </message>
    <message>
        <source>Delete version %1</source>
        <translation>Slet versionen %1</translation>
    </message>
    <message>
        <source>Use scenario %1 in the contract</source>
        <translation>Brug scenariet %1 i kontrakten</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Slet scenariet %1</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Tilføj et scenarie</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Omdøb scenariet</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Omdøb versionen</translation>
    </message>
    <message>
        <source>What is the scenario called?</source>
        <translation>Hvad hedder scenariet?</translation>
    </message>
    <message>
        <source>What is the version called?</source>
        <translation>Hvad hedder versionen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Signing freezes the version: nothing in it can be changed after that. It can be undone with Ctrl+Z, and copied to go on.</source>
        <translation>Når versionen underskrives, fryses den: intet i den kan ændres derefter. Det kan fortrydes med Ctrl+Z, og den kan kopieres for at gå videre.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkendt den</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underskriv</translation>
    </message>
    <message>
        <source>Write who approved it.</source>
        <translation>Skriv, hvem der godkendte den.</translation>
    </message>
    <message>
        <source>Sign version %1</source>
        <translation>Underskriv versionen %1</translation>
    </message>
    <message>
        <source>Start from a template. Each is illustrative: what only you can know is left empty.</source>
        <translation>Begynd med en skabelon. Hver af dem er illustrativ: det, kun I kan vide, står tomt.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Start a business case from the template %1</source>
        <translation>Begynd en business case fra skabelonen %1</translation>
    </message>
    <message>
        <source>Copy the business case of another investment</source>
        <translation>Kopiér en anden investerings business case</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>It has no business case any more.</source>
        <translation>Den har ikke længere nogen business case.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>%1 an investment</comment>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Copy the business case of %1</source>
        <translation>Kopiér business casen fra %1</translation>
    </message>
    <message>
        <source>Take the amount from a unit price</source>
        <translation>Tag beløbet fra en enhedspris</translation>
    </message>
    <message>
        <source>Units saved per person and year</source>
        <translation>Sparede enheder pr. person og år</translation>
    </message>
    <message>
        <source>Take the price</source>
        <translation>Tag prisen</translation>
    </message>
    <message>
        <source>Take the unit price %1</source>
        <translation>Tag enhedsprisen %1</translation>
    </message>
    <message>
        <source>Take the success rates that a study found</source>
        <translation>Tag de succesrater, et studie fandt</translation>
    </message>
    <message>
        <source>Take the rates</source>
        <translation>Tag raterne</translation>
    </message>
    <message>
        <source>Take the success rates of %1</source>
        <translation>Tag succesraterne fra %1</translation>
    </message>
    <message>
        <source>There is something to check in another version or scenario too; the list of checks leads there.</source>
        <translation>Der er også noget at tjekke i en anden version eller et andet scenarie; listen over tjek fører derhen.</translation>
    </message>
    <message>
        <source>Unit price…</source>
        <translation>Enhedspris…</translation>
    </message>
    <message>
        <source>From studies…</source>
        <translation>Fra studier…</translation>
    </message>
    <message>
        <source>Take the success rates of a published study</source>
        <translation>Tag succesraterne fra et offentliggjort studie</translation>
    </message>
</context>
<context>
    <name>bundlinje::BusinessCaseReport</name>
    <message>
        <source>Fund: %1</source>
        <translation>Fond: %1</translation>
    </message>
    <message>
        <source>Target group: %1</source>
        <translation>Målgruppe: %1</translation>
    </message>
    <message>
        <source>Success goal: %1</source>
        <translation>Succesmål: %1</translation>
    </message>
    <message>
        <source>Without the effort: %1</source>
        <translation>Uden indsatsen: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Who pays and who gains</source>
        <translation>Hvem betaler og hvem vinder</translation>
    </message>
    <message>
        <source>Present values by payer</source>
        <translation>Nutidsværdier pr. betaler</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Omkostninger</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>%1 gives %2 %3.</source>
        <comment>%1 and %2 payers, %3 amount</comment>
        <translation>%1 giver %2 %3.</translation>
    </message>
    <message>
        <source>So that nobody loses:</source>
        <translation>Så ingen taber:</translation>
    </message>
    <message>
        <source>Together they lose, so that no transfer is enough for all.</source>
        <translation>Tilsammen taber de, så ingen overførsel er nok til alle.</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År for år</translation>
    </message>
    <message>
        <source>Effect on the budgets, undiscounted</source>
        <translation>Budgetvirkning, ikke diskonteret</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Accumulated</source>
        <translation>Akkumuleret</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>Diskonteringsfaktor</translation>
    </message>
    <message>
        <source>Amounts are rounded when shown, so that they need not add up.</source>
        <translation>Afrunding kan medføre, at tal ikke summer.</translation>
    </message>
    <message>
        <source>What the result hangs on</source>
        <translation>Hvad resultatet afhænger af</translation>
    </message>
    <message>
        <source>Where the net present value is 0, all else equal</source>
        <translation>Hvor nettonutidsværdien er 0, alt andet lige</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>kan ikke nås</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>The effect is what more reach the goal with the effort than without it. Each of them gives its consequences for as long as they are stated to last.</source>
        <translation>Virkningen er, hvor mange flere der når målet med indsatsen end uden den. Hver af dem giver sine konsekvenser, så længe de er oplyst at vare.</translation>
    </message>
    <message>
        <source>All amounts are turned into the price level of the case with the price index, and discounted year by year with the rates stated; the first year is not discounted.</source>
        <translation>Alle beløb omregnes til beregningens prisniveau med prisindekset og diskonteres år for år med de oplyste renter; det første år diskonteres ikke.</translation>
    </message>
    <message>
        <source>The net present value is the gains less the costs of the effort, whoever pays first. How the effort is financed is no part of it.</source>
        <translation>Nettonutidsværdien er gevinsterne minus indsatsens omkostninger, uanset hvem der lægger ud. Hvordan indsatsen finansieres, indgår ikke.</translation>
    </message>
    <message>
        <source>What the state pays back to the municipality is the state&apos;s.</source>
        <translation>Det, staten refunderer kommunen, er statens.</translation>
    </message>
    <message>
        <source>Results are rounded once, when they are shown. What is missing is not counted as 0: the figures that need it are missing too.</source>
        <translation>Resultater afrundes én gang, når de vises. Det, der mangler, tæller ikke som 0: De tal, der behøver det, mangler også.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 caption, %2 currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>År %1</translation>
    </message>
    <message>
        <source>It cannot be said yet: inputs are missing.</source>
        <translation>Det kan ikke siges endnu: Der mangler oplysninger.</translation>
    </message>
    <message>
        <source>Scenarios of this version</source>
        <translation>Versionens scenarier</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Costs and consequences, present values</source>
        <translation>Omkostninger og konsekvenser, nutidsværdier</translation>
    </message>
    <message>
        <source>Cost or consequence</source>
        <translation>Omkostning eller konsekvens</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Nutidsværdi</translation>
    </message>
    <message>
        <source>Net present value when one assumption is at its limit</source>
        <translation>Nettonutidsværdi, når én forudsætning er ved sin grænse</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Gives</source>
        <comment>of the high value</comment>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Business case: %1</source>
        <comment>%1 investment, version and scenario</comment>
        <translation>Business case: %1</translation>
    </message>
    <message>
        <source>Inputs are missing: see what is missing below.</source>
        <translation>Der mangler oplysninger: Se nedenfor, hvad der mangler.</translation>
    </message>
</context>
<context>
    <name>bundlinje::CalculationSheet</name>
    <message>
        <source>Price level: times</source>
        <translation>Prisniveau: gange</translation>
    </message>
    <message>
        <source>Inputs missing</source>
        <translation>Oplysninger, der mangler</translation>
    </message>
    <message>
        <source>Amount in prices of its own year</source>
        <translation>Beløb i sit eget års priser</translation>
    </message>
    <message>
        <source>Size, so many years after the person&apos;s own</source>
        <translation>Størrelse, så mange år efter borgerens eget</translation>
    </message>
    <message>
        <source>Persons times size, all years of intake</source>
        <translation>Personer gange størrelse, alle årgange</translation>
    </message>
    <message>
        <source>Amount in prices of the case, costs negative</source>
        <translation>Beløb i beregningens priser, omkostninger negative</translation>
    </message>
    <message>
        <source>Payers missing or not 100 %</source>
        <translation>Betalere, der mangler eller ikke giver 100 %</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Beregning</translation>
    </message>
    <message>
        <source>Everything here is a formula. Years after the time horizon are left blank.</source>
        <translation>Alt her er formler. År efter tidshorisonten står tomme.</translation>
    </message>
    <message>
        <source>Year of the case</source>
        <translation>Beregningens år</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Nutidsværdi</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Time horizon missing or too long for this sheet</source>
        <translation>Tidshorisont, der mangler eller er for lang til arket</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Tælles med</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderår</translation>
    </message>
    <message>
        <source>Discount rate of the year</source>
        <translation>Årets diskonteringsrente</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>Diskonteringsfaktor</translation>
    </message>
    <message>
        <source>Discount rates missing</source>
        <translation>Diskonteringsrenter, der mangler</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>More who succeed, of each who takes part</source>
        <translation>Flere, der får succes, pr. deltager</translation>
    </message>
    <message>
        <source>More who succeed</source>
        <translation>Flere, der får succes</translation>
    </message>
    <message>
        <source>Success rates missing</source>
        <translation>Succesrater, der mangler</translation>
    </message>
    <message>
        <source>Participants who enter</source>
        <translation>Deltagere, der begynder</translation>
    </message>
    <message>
        <source>More who succeed because of the effort</source>
        <translation>Flere, der får succes på grund af indsatsen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alt sammen</translation>
    </message>
    <message>
        <source>Paid back after, years</source>
        <translation>Tjent hjem efter, år</translation>
    </message>
    <message>
        <source>Inputs missing in costs</source>
        <translation>Oplysninger, der mangler i omkostninger</translation>
    </message>
    <message>
        <source>Inputs missing in consequences</source>
        <translation>Oplysninger, der mangler i konsekvenser</translation>
    </message>
    <message>
        <source>Inputs missing in the net flow</source>
        <translation>Oplysninger, der mangler i nettostrømmen</translation>
    </message>
    <message>
        <source>Inputs missing for the payers</source>
        <translation>Oplysninger, der mangler for betalerne</translation>
    </message>
    <message>
        <source>Costs, present value</source>
        <translation>Omkostninger, nutidsværdi</translation>
    </message>
    <message>
        <source>Gains, present value</source>
        <translation>Gevinster, nutidsværdi</translation>
    </message>
    <message>
        <source>Net flow</source>
        <translation>Nettostrøm</translation>
    </message>
    <message>
        <source>Net flow: %1</source>
        <comment>of one payer</comment>
        <translation>Nettostrøm: %1</translation>
    </message>
    <message>
        <source>Sign of the net flow, or the last one before</source>
        <translation>Nettostrømmens fortegn, ellers det seneste før</translation>
    </message>
    <message>
        <source>Accumulated</source>
        <translation>Akkumuleret</translation>
    </message>
    <message>
        <source>Accumulated sizes, for the imprecision of sums</source>
        <translation>Akkumulerede størrelser, til summernes unøjagtighed</translation>
    </message>
    <message>
        <source>Year, where the accumulated is below 0</source>
        <translation>År, hvor det akkumulerede er under 0</translation>
    </message>
    <message>
        <source>Net flow, discounted</source>
        <translation>Nettostrøm, diskonteret</translation>
    </message>
    <message>
        <source>Paid back after, years, discounted</source>
        <translation>Tjent hjem efter, år, diskonteret</translation>
    </message>
    <message>
        <source>Participants by year missing</source>
        <translation>Deltagere år for år, der mangler</translation>
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
    <name>bundlinje::CaseAssumptions</name>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>year %1 (%2)</source>
        <comment>of the case, of the calendar</comment>
        <translation>år %1 (%2)</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>år %1</translation>
    </message>
    <message>
        <source>Participants and effect</source>
        <translation>Deltagere og virkning</translation>
    </message>
    <message>
        <source>Participants, %1</source>
        <comment>in one year</comment>
        <translation>Deltagere, %1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Net success rate, as given</source>
        <translation>Netto-succesrate, som oplyst</translation>
    </message>
    <message>
        <source>Maryland %1</source>
        <comment>scale</comment>
        <translation>Maryland %1</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <comment>in one year</comment>
        <translation>Beløb, %1</translation>
    </message>
    <message>
        <source>For each participant, year %1 of taking part</source>
        <translation>Pr. deltager, deltagerens år %1</translation>
    </message>
    <message>
        <source>Follows from %1.</source>
        <comment>each participant</comment>
        <translation>Følger af %1.</translation>
    </message>
    <message>
        <source>Amount for each person and year</source>
        <translation>Beløb pr. person og år</translation>
    </message>
    <message>
        <source>Size, %1 years after the person&apos;s own</source>
        <translation>Størrelse, %1 år efter borgerens eget</translation>
    </message>
    <message>
        <source>times</source>
        <translation>gange</translation>
    </message>
    <message>
        <source>the price level of the case</source>
        <translation>beregningens prisniveau</translation>
    </message>
    <message>
        <source>Payers from the year</source>
        <translation>Betalere fra året</translation>
    </message>
    <message>
        <source>Paid back to the municipality by the state</source>
        <translation>Refusion fra staten til kommunen</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <comment>of one payer</comment>
        <translation>Andel: %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Sådan regnes der</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>Discount rates</source>
        <translation>Diskonteringsrenter</translation>
    </message>
    <message>
        <source>Rate %1 from year</source>
        <translation>Rente %1 fra år</translation>
    </message>
    <message>
        <source>Rate %1 to year</source>
        <translation>Rente %1 til år</translation>
    </message>
    <message>
        <source>and onwards</source>
        <translation>og frem</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Rente %1</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>om året</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Prisindeks</translation>
    </message>
    <message>
        <source>%1, times</source>
        <comment>%1 name of a consequence</comment>
        <translation>%1, gange</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseComparison</name>
    <message>
        <source>%1 points</source>
        <comment>of a rate</comment>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>Scenarios beside each other, public economy</source>
        <translation>Scenarier side om side, offentlig økonomi</translation>
    </message>
    <message>
        <source>There is one scenario. With a second one, for example a cautious one, they stand here beside each other.</source>
        <translation>Der er ét scenarie. Når der er et til, for eksempel et forsigtigt, står de her side om side.</translation>
    </message>
    <message>
        <source>Below each figure: the difference to the first scenario.</source>
        <translation>Under hvert tal: forskellen til det første scenarie.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>%1 (used in the contract)</source>
        <comment>scenario</comment>
        <translation>%1 (bruges i kontrakten)</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>version and scenario</comment>
        <translation>Sammenlignet med %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Der er ingen forskelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation>
            <numerusform>%Ln felt er forskelligt.</numerusform>
            <numerusform>%Ln felter er forskellige.</numerusform>
        </translation>
    </message>
    <message>
        <source>others than shown</source>
        <translation>andre end de viste</translation>
    </message>
    <message>
        <source>those shown</source>
        <translation>de viste</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseCumulative</name>
    <message>
        <source>Net result added up over the years, %1, public economy</source>
        <translation>Nettoresultat lagt sammen over årene, %1, offentlig økonomi</translation>
    </message>
    <message>
        <source>Not discounted.</source>
        <translation>Ikke tilbagediskonteret.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a payer, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a payer, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <comment>an amount</comment>
        <translation>lavest: %1</translation>
    </message>
    <message>
        <source>paid back after %1 years</source>
        <translation>tjent hjem efter %1 år</translation>
    </message>
    <message>
        <source>The money is back after %1 years; at the end of %2 it has become %3 before discounting.</source>
        <comment>years, a year, an amount</comment>
        <translation>Pengene er tjent hjem efter %1 år; ved udgangen af %2 er der %3 i overskud, uden diskontering.</translation>
    </message>
    <message>
        <source>Never in the red; at the end of %1 it has become %2 before discounting.</source>
        <comment>a year, an amount</comment>
        <translation>Aldrig i minus; ved udgangen af %1 er der %2 i overskud, uden diskontering.</translation>
    </message>
    <message>
        <source>Not paid back: at the end of %1 %2 is still missing before discounting.</source>
        <comment>a year, an amount</comment>
        <translation>Ikke tjent hjem: ved udgangen af %1 mangler der stadig %2, uden diskontering.</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseDerivation</name>
    <message>
        <source>%1 to the power of %2</source>
        <comment>what is left each year, years</comment>
        <translation>%1 i %2. potens</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <comment>a number, or a sum in brackets</comment>
        <translation>%1 personer</translation>
    </message>
    <message>
        <source>nobody in that year</source>
        <translation>ingen i det år</translation>
    </message>
    <message>
        <source>(%1 − %2)</source>
        <comment>success rates with and without the effort</comment>
        <translation>(%1 − %2)</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <comment>a share</comment>
        <translation>%1 af dem</translation>
    </message>
    <message>
        <source>%1 ÷ %2 (prices of %3)</source>
        <comment>index, index, year</comment>
        <translation>%1 ÷ %2 (%3-priser)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a share, a payer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, after the state reimburses %3 of the municipality&apos;s share)</source>
        <comment>a share, a payer, a share</comment>
        <translation>%1 (%2, efter at staten refunderer %3 af kommunens andel)</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseExplanation</name>
    <message>
        <source>%1, %2</source>
        <comment>column title, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year, how its amount came about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Costs and consequences</source>
        <translation>Omkostninger og konsekvenser</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Nutidsværdi</translation>
    </message>
    <message>
        <source>How, in its largest year</source>
        <translation>Hvordan, i det største år</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År for år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>Diskonteringsfaktor</translation>
    </message>
    <message>
        <source>The net of each year times its discount factor, added up.</source>
        <translation>Hvert års netto ganget med årets diskonteringsfaktor og lagt sammen.</translation>
    </message>
    <message>
        <source>Present value of the consequences ÷ present value of the costs.</source>
        <translation>Nutidsværdi af konsekvenserne ÷ nutidsværdi af omkostningerne.</translation>
    </message>
    <message>
        <source>The discount rate at which the net present value would be zero.</source>
        <translation>Den diskonteringsrente, hvor nettonutidsværdien ville være nul.</translation>
    </message>
    <message>
        <source>When the net of the years, added up, is no longer below zero.</source>
        <translation>Hvornår årenes netto, lagt sammen, ikke længere er under nul.</translation>
    </message>
    <message>
        <source>When the discounted net of the years, added up, is no longer below zero.</source>
        <translation>Hvornår årenes tilbagediskonterede netto, lagt sammen, ikke længere er under nul.</translation>
    </message>
    <message>
        <source>What all consequences are worth, each year times its discount factor.</source>
        <translation>Hvad alle konsekvenser er værd, hvert år ganget med årets diskonteringsfaktor.</translation>
    </message>
    <message>
        <source>What all costs come to, each year times its discount factor.</source>
        <translation>Hvad alle omkostninger beløber sig til, hvert år ganget med årets diskonteringsfaktor.</translation>
    </message>
    <message>
        <source>The net of all years added up, not discounted.</source>
        <translation>Alle års netto lagt sammen, ikke tilbagediskonteret.</translation>
    </message>
    <message>
        <source>Net present value ÷ number of participants.</source>
        <translation>Nettonutidsværdi ÷ antal deltagere.</translation>
    </message>
    <message>
        <source>Present value of the costs ÷ number of participants.</source>
        <translation>Nutidsværdi af omkostningerne ÷ antal deltagere.</translation>
    </message>
    <message>
        <source>Net present value ÷ number of further people who succeed.</source>
        <translation>Nettonutidsværdi ÷ antal ekstra, der får succes.</translation>
    </message>
    <message>
        <source>Present value of the costs ÷ number of further people who succeed.</source>
        <translation>Nutidsværdi af omkostningerne ÷ antal ekstra, der får succes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 participants, of whom %2 more succeed because of the effort.</source>
        <translation>%1 deltagere, og %2 flere får succes på grund af indsatsen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year, a payer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: all payers</source>
        <comment>a year</comment>
        <translation>%1: alle betalere</translation>
    </message>
    <message>
        <source>What each cost and consequence adds in that year.</source>
        <translation>Hvad hver omkostning og konsekvens bidrager med i det år.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseExplanationPanel</name>
    <message>
        <source>How this figure came about</source>
        <translation>Sådan er tallet fremkommet</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseHeadline</name>
    <message>
        <source>The amounts are too large to add up.</source>
        <translation>Beløbene er for store til at lægge sammen.</translation>
    </message>
    <message>
        <source>It is not paid back within the time horizon.</source>
        <translation>Pengene tjenes ikke hjem inden for tidshorisonten.</translation>
    </message>
    <message>
        <source>It is never in the red.</source>
        <translation>Den er aldrig i minus.</translation>
    </message>
    <message numerus="yes">
        <source>The result waits for %Ln inputs.</source>
        <translation>
            <numerusform>Resultatet mangler %Ln oplysning.</numerusform>
            <numerusform>Resultatet mangler %Ln oplysninger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known so far: it costs %1.</source>
        <translation>Kendt indtil videre: %1 i omkostninger.</translation>
    </message>
    <message>
        <source>Known so far: the consequences are worth %1.</source>
        <translation>Kendt indtil videre: konsekvenser for %1 i alt.</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <comment>a year</comment>
        <translation>regnet fra %1</translation>
    </message>
    <message>
        <source>counted from year 0</source>
        <translation>regnet fra år 0</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>payback</comment>
        <translation>straks</translation>
    </message>
    <message>
        <source>never in the red</source>
        <translation>aldrig i minus</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>Net of %1</source>
        <comment>a payer</comment>
        <translation>Netto, %1</translation>
    </message>
    <message>
        <source>gain for each one paid</source>
        <translation>gevinst ÷ omkostning</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Intern rente</translation>
    </message>
    <message>
        <source>not unique</source>
        <translation>ikke entydig</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>kan ikke beregnes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pr. år</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Nettonutidsværdi</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln years</source>
        <translation>
            <numerusform>over %Ln år</numerusform>
            <numerusform>over %Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Tjent hjem</translation>
    </message>
    <message>
        <source>Present value of the consequences</source>
        <translation>Nutidsværdi af konsekvenserne</translation>
    </message>
    <message>
        <source>Present value of the costs</source>
        <translation>Nutidsværdi af omkostningerne</translation>
    </message>
    <message>
        <source>Net without discounting</source>
        <translation>Netto uden tilbagediskontering</translation>
    </message>
    <message>
        <source>Net for each participant</source>
        <translation>Netto pr. deltager</translation>
    </message>
    <message>
        <source>Cost for each participant</source>
        <translation>Omkostning pr. deltager</translation>
    </message>
    <message>
        <source>Net for each one more who succeeds</source>
        <translation>Netto pr. ekstra succes</translation>
    </message>
    <message>
        <source>Cost for each one more who succeeds</source>
        <translation>Omkostning pr. ekstra succes</translation>
    </message>
    <message>
        <source>%1 (no price index for that year)</source>
        <translation>%1 (intet prisindeks for det år)</translation>
    </message>
    <message>
        <source>%1 (cannot be used as it stands)</source>
        <translation>%1 (kan ikke bruges, som det står)</translation>
    </message>
    <message>
        <source>Gain per unit of cost</source>
        <translation>Gevinst pr. krone</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Tjent hjem, diskonteret</translation>
    </message>
    <message numerus="yes">
        <source>The public economy neither gains nor loses in present value over %Ln years.</source>
        <translation>
            <numerusform>Den offentlige økonomi hverken vinder eller taber i nutidsværdi over %Ln år.</numerusform>
            <numerusform>Den offentlige økonomi hverken vinder eller taber i nutidsværdi over %Ln år.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy gains %1 in present value over %Ln years.</source>
        <translation>
            <numerusform>Den offentlige økonomi vinder %1 i nutidsværdi over %Ln år.</numerusform>
            <numerusform>Den offentlige økonomi vinder %1 i nutidsværdi over %Ln år.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy loses %1 in present value over %Ln years.</source>
        <translation>
            <numerusform>Den offentlige økonomi taber %1 i nutidsværdi over %Ln år.</numerusform>
            <numerusform>Den offentlige økonomi taber %1 i nutidsværdi over %Ln år.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy gains %1 in present value over %Ln years: %2 times what it costs.</source>
        <translation>
            <numerusform>Den offentlige økonomi vinder %1 i nutidsværdi over %Ln år: %2 gange omkostningen.</numerusform>
            <numerusform>Den offentlige økonomi vinder %1 i nutidsværdi over %Ln år: %2 gange omkostningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy loses %1 in present value over %Ln years: only %2 times the cost comes back.</source>
        <translation>
            <numerusform>Den offentlige økonomi taber %1 i nutidsværdi over %Ln år: kun %2 gange omkostningen kommer igen.</numerusform>
            <numerusform>Den offentlige økonomi taber %1 i nutidsværdi over %Ln år: kun %2 gange omkostningen kommer igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy gains %1 in present value over %Ln years: %2 kr. for each krone.</source>
        <translation>
            <numerusform>Den offentlige økonomi vinder %1 i nutidsværdi over %Ln år: %2 kr. for hver krone.</numerusform>
            <numerusform>Den offentlige økonomi vinder %1 i nutidsværdi over %Ln år: %2 kr. for hver krone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy loses %1 in present value over %Ln years: only %2 kr. comes back for each krone.</source>
        <translation>
            <numerusform>Den offentlige økonomi taber %1 i nutidsværdi over %Ln år: kun %2 kr. kommer igen for hver krone.</numerusform>
            <numerusform>Den offentlige økonomi taber %1 i nutidsværdi over %Ln år: kun %2 kr. kommer igen for hver krone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid back after one year before discounting.</source>
        <translation>Tjent hjem efter et år, uden diskontering.</translation>
    </message>
    <message>
        <source>Paid back after %1 years before discounting.</source>
        <translation>Tjent hjem efter %1 år, uden diskontering.</translation>
    </message>
    <message>
        <source>present value</source>
        <translation>nutidsværdi</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseResultsPane</name>
    <message>
        <source>Here the result stands as soon as there is a business case.</source>
        <translation>Her kommer resultatet, så snart der er en business case.</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseSensitivity</name>
    <message>
        <source>Choose two different assumptions.</source>
        <translation>Vælg to forskellige forudsætninger.</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 procentpoint</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how much more or less</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>kan ikke nås</translation>
    </message>
    <message>
        <source>Where the net present value would be zero, public economy</source>
        <translation>Hvor nettonutidsværdien ville være nul, offentlig økonomi</translation>
    </message>
    <message>
        <source>So much has to become better, each alone, before the effort pays.</source>
        <translation>Så meget skal hver forudsætning alene blive bedre, før indsatsen betaler sig.</translation>
    </message>
    <message>
        <source>So much can become worse, each alone, before the effort no longer pays.</source>
        <translation>Så meget kan hver forudsætning alene blive dårligere, før indsatsen ikke længere betaler sig.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Result is zero at</source>
        <translation>Nul ved</translation>
    </message>
    <message>
        <source>How far away</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Net present value, %1, by “%2” (down) and “%3” (across)</source>
        <translation>Nettonutidsværdi, %1, efter «%2» (nedad) og «%3» (hen ad)</translation>
    </message>
    <message>
        <source>In brackets: as it is now. ▼: the public economy loses.</source>
        <translation>I klammer: som det er nu. ▼: den offentlige økonomi taber.</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseTables</name>
    <message>
        <source>Rounding may mean that figures do not add up.</source>
        <translation>Afrunding kan medføre, at tal ikke summer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column title, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key figures, public economy</source>
        <translation>Nøgletal, offentlig økonomi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>No payer loses.</source>
        <translation>Ingen betaler taber.</translation>
    </message>
    <message>
        <source>All together lose, so no transfer lets each of them break even.</source>
        <translation>Alle tilsammen taber, så ingen overførsel kan få hver af dem til at gå i nul.</translation>
    </message>
    <message>
        <source>%1 gives %2 %3</source>
        <comment>a payer, another, an amount</comment>
        <translation>%1 giver %2 %3</translation>
    </message>
    <message>
        <source>Each breaks even when %1.</source>
        <translation>Når %1, går hver mindst i nul.</translation>
    </message>
    <message>
        <source>Who pays and who gains, present values, public economy</source>
        <translation>Hvem betaler og hvem vinder, nutidsværdier, offentlig økonomi</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Udgift</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gevinst</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Receives to break even</source>
        <translation>Modtager for at gå i nul</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Effect on the budgets by payer and year, not discounted</source>
        <translation>Virkning på budgetterne efter betaler og år, ikke tilbagediskonteret</translation>
    </message>
    <message>
        <source>What each payer&apos;s budget gains or, with a minus, pays.</source>
        <translation>Hvad hver betalers budget vinder eller, med minus, betaler.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Lagt sammen</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseTornado</name>
    <message>
        <source>What the net present value depends on, %1, public economy</source>
        <translation>Hvad nettonutidsværdien afhænger af, %1, offentlig økonomi</translation>
    </message>
    <message>
        <source>State how low and how high the success rate or another assumption may turn out; then this shows how far the result moves.</source>
        <translation>Angiv, hvor lav og hvor høj succesraten eller en anden forudsætning kan blive; så vises det her, hvor langt resultatet flytter sig.</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <comment>the result</comment>
        <translation>som det er: %1</translation>
    </message>
    <message>
        <source>Each assumption alone, all else as it is.</source>
        <translation>Hver forudsætning alene, alt andet som det er.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Result at low, %1</source>
        <translation>Resultat ved lav, %1</translation>
    </message>
    <message>
        <source>Result at high, %1</source>
        <translation>Resultat ved høj, %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>low and high end of an assumption</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>value of an assumption, the result</comment>
        <translation>Ved %1: %2</translation>
    </message>
    <message>
        <source>The result depends most on “%1” (from %2 to %3). One assumption alone can turn gain into loss or back.</source>
        <translation>Resultatet afhænger mest af «%1» (fra %2 til %3). En enkelt forudsætning kan vende gevinst til tab eller omvendt.</translation>
    </message>
    <message>
        <source>The result depends most on “%1” (from %2 to %3).</source>
        <translation>Resultatet afhænger mest af «%1» (fra %2 til %3).</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseViews</name>
    <message>
        <source>What is shown</source>
        <translation>Hvad der vises</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>Efter betaler</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År for år</translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation>Hvad det afhænger af</translation>
    </message>
    <message>
        <source>Where it breaks even</source>
        <translation>Hvor det går i nul</translation>
    </message>
    <message>
        <source>Two assumptions together</source>
        <translation>To forudsætninger sammen</translation>
    </message>
    <message>
        <source>Who pays and who gains</source>
        <translation>Hvem betaler og hvem vinder</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Gains by</source>
        <translation>Gevinster efter</translation>
    </message>
    <message>
        <source>Gains by consequence</source>
        <translation>Gevinster efter konsekvens</translation>
    </message>
    <message>
        <source>Gains by payer</source>
        <translation>Gevinster efter betaler</translation>
    </message>
    <message>
        <source>Assumption down</source>
        <translation>Forudsætning nedad</translation>
    </message>
    <message>
        <source>Assumption across</source>
        <translation>Forudsætning hen ad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>version, scenario</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no other version or scenario to compare with yet.</source>
        <translation>Der er ikke nogen anden version eller noget andet scenarie at sammenligne med endnu.</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseWaterfall</name>
    <message>
        <source>Who pays and who gains, present value, %1, public economy</source>
        <translation>Hvem betaler og hvem vinder, nutidsværdi, %1, offentlig økonomi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Beløb, %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Omkostninger</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Who gains is not stated for every line yet.</source>
        <translation>Det er endnu ikke angivet for alle linjer, hvem der vinder.</translation>
    </message>
    <message>
        <source>Gains of %1</source>
        <comment>a payer</comment>
        <translation>Gevinst, %1</translation>
    </message>
    <message>
        <source>Gains: %1</source>
        <translation>Gevinst: %1</translation>
    </message>
    <message>
        <source>Pays: %1</source>
        <translation>Betaler: %1</translation>
    </message>
    <message>
        <source>Net: %1</source>
        <translation>Netto: %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>No payer gains; %1 loses the most (%2).</source>
        <comment>a payer, an amount</comment>
        <translation>Ingen betaler vinder; mest taber %1 (%2).</translation>
    </message>
    <message>
        <source>%1 gains the most (%2), and nobody loses.</source>
        <comment>a payer, an amount</comment>
        <translation>%1 vinder mest (%2), og ingen taber.</translation>
    </message>
    <message>
        <source>%1 gains the most (%2), and %3 loses (%4).</source>
        <comment>a payer, an amount, another, its amount</comment>
        <translation>%1 vinder mest (%2), og %3 taber (%4).</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseWorkbook</name>
    <message>
        <source>%1 %2</source>
        <comment>%1 sheet, %2 number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Læs mig</translation>
    </message>
    <message>
        <source>Every input has one coloured cell on the sheet of assumptions. Change it and the results change as in Bundlinje. Bundlinje itself does not see the change.</source>
        <translation>Hver oplysning har én farvet celle på arket med forudsætninger. Ret den, og resultaterne ændrer sig som i Bundlinje. Bundlinje selv ser ikke rettelsen.</translation>
    </message>
    <message>
        <source>“%1” means that an input is missing; it is never counted as 0.</source>
        <translation>“%1” betyder, at der mangler en oplysning; den tæller aldrig som 0.</translation>
    </message>
    <message>
        <source>Results are not rounded. Discounted amounts are amounts times the factor of their year; the first year is not discounted.</source>
        <translation>Resultater er ikke afrundet. Diskonterede beløb er beløb gange årets faktor; det første år diskonteres ikke.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>%1 number, %2 scenario</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Success goal: %1</source>
        <translation>Succesmål: %1</translation>
    </message>
    <message>
        <source>Without the effort: %1</source>
        <translation>Uden indsatsen: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Der mangler intet.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>%1 input, %2 is missing</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Beregning</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <comment>name of a scenario</comment>
        <translation>Resultat: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseYears</name>
    <message>
        <source>Costs and gains of each year, %1, public economy</source>
        <translation>Omkostninger og gevinster år for år, %1, offentlig økonomi</translation>
    </message>
    <message>
        <source>Not discounted.</source>
        <translation>Ikke tilbagediskonteret.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Omkostninger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>consequences</comment>
        <translation>
            <numerusform>%Ln anden</numerusform>
            <numerusform>%Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Gains of %1</source>
        <comment>a payer</comment>
        <translation>Gevinst, %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is paid or gained, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>Netto, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is paid or gained, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Net: %1</source>
        <translation>Netto: %1</translation>
    </message>
    <message>
        <source>No year gives more than it costs.</source>
        <translation>Intet år giver mere, end det koster.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the first year that gives more than it costs; %Ln years do.</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%1 er det første år, der giver mere, end det koster; %Ln år gør.</numerusform>
            <numerusform>%1 er det første år, der giver mere, end det koster; det gør %Ln år i alt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CashPane</name>
    <message>
        <source>&amp;Open the investment</source>
        <translation>Å&amp;bn investeringen</translation>
    </message>
    <message>
        <source>See how it looks in the ex&amp;ample</source>
        <translation>Se, hvordan det ser ud i eksemp&amp;let</translation>
    </message>
</context>
<context>
    <name>bundlinje::CashWords</name>
    <message>
        <source>Money by quarter, %1</source>
        <comment>%1 date</comment>
        <translation>Penge pr. kvartal, %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ud</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Løbende sum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>No payments yet. A payment says what is paid or repaid, and when.</source>
        <translation>Ingen betalinger endnu. En betaling siger, hvad der udbetales eller tilbagebetales, og hvornår.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) of unknown amount are left out.</source>
        <translation>
            <numerusform>%Ln betaling med ukendt beløb er ikke med.</numerusform>
            <numerusform>%Ln betalinger med ukendt beløb er ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amounts are too large to be added up. Look for an amount with too many zeros.</source>
        <translation>Beløbene er for store til at blive lagt sammen. Se efter et beløb med for mange nuller.</translation>
    </message>
    <message numerus="yes">
        <source>Committed %1 in %Ln investment(s) · paid out %2 · still to be paid out %3 · repaid %4 · outstanding %5</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>Bundet %1 i %Ln investering · udbetalt %2 · endnu ikke udbetalt %3 · tilbagebetalt %4 · udestående %5</numerusform>
            <numerusform>Bundet %1 i %Ln investeringer · udbetalt %2 · endnu ikke udbetalt %3 · tilbagebetalt %4 · udestående %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The own share is missing in %Ln of them.</source>
        <translation>
            <numerusform>Fondens andel mangler i %Ln af dem.</numerusform>
            <numerusform>Fondens andel mangler i %Ln af dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>%1, quarter not known</source>
        <comment>%1 year</comment>
        <translation>%1, kvartal ikke kendt</translation>
    </message>
    <message>
        <source>some of it is late</source>
        <translation>noget er over tiden</translation>
    </message>
    <message>
        <source>some of it has happened</source>
        <translation>noget er sket</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>sket</translation>
    </message>
    <message>
        <source>late</source>
        <translation>over tiden</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>forventet</translation>
    </message>
    <message>
        <source>What is free for new investments is not known, because the own share is missing in some of them.</source>
        <translation>Det vides ikke, hvad der er frit til nye investeringer, fordi egen andel mangler i nogle af dem.</translation>
    </message>
    <message>
        <source>▲ The capital of %1 is less than what is bound: %2 are lacking.</source>
        <comment>%1 and %2 amounts</comment>
        <translation>▲ Kapitalen på %1 er %2 mindre end det, der er bundet.</translation>
    </message>
    <message>
        <source>Free for new investments: %1 of a capital of %2, with what is repaid.</source>
        <comment>%1 and %2 amounts</comment>
        <translation>Frit til nye investeringer: %1 af en kapital på %2, med det, der er betalt tilbage.</translation>
    </message>
    <message>
        <source>Free for new investments: %1 of a capital of %2, without what is repaid.</source>
        <comment>%1 and %2 amounts</comment>
        <translation>Frit til nye investeringer: %1 af en kapital på %2, uden det, der er betalt tilbage.</translation>
    </message>
    <message>
        <source>What is free for new investments is not known, because the fund&apos;s capital is not in the settings of the portfolio.</source>
        <translation>Det vides ikke, hvad der er frit til nye investeringer, fordi fondens kapital ikke står i porteføljens indstillinger.</translation>
    </message>
</context>
<context>
    <name>bundlinje::CashflowCommand</name>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>No payments are entered.</source>
        <translation>Der er ingen betalinger.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Planned out</source>
        <translation>Planlagt ud</translation>
    </message>
    <message>
        <source>Planned in</source>
        <translation>Planlagt ind</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uden dato</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of unknown amount are left out.</source>
        <translation>
            <numerusform>%n betaling med ukendt beløb er ikke med.</numerusform>
            <numerusform>%n betalinger med ukendt beløb er ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was planned, paid and received by quarter, and what the fund has free</source>
        <translation>Hvad der er planlagt, betalt og modtaget pr. kvartal, og hvad fonden har frit</translation>
    </message>
</context>
<context>
    <name>bundlinje::CatalogueModel</name>
    <message>
        <source>%1 per %2</source>
        <comment>%1 a price with its year, %2 a unit</comment>
        <translation>%1 pr. %2</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Forbehold: %1</translation>
    </message>
    <message>
        <source>Price of one %1: %2</source>
        <comment>%1 a unit, %2 prices by year</comment>
        <translation>Pris pr. %1: %2</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Slags: %1</translation>
    </message>
    <message>
        <source>Who bears it: %1</source>
        <translation>Hvem bærer det: %1</translation>
    </message>
    <message>
        <source>Evidence grade: %1</source>
        <translation>Evidensgrad: %1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>%1 with, %2 without</source>
        <translation>%1 med, %2 uden</translation>
    </message>
    <message>
        <source>%1 with, no control group</source>
        <translation>%1 med, ingen kontrolgruppe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 target group, %2 programme</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a control group this is no net success rate.</source>
        <translation>Uden kontrolgruppe er det ikke en nettosuccesrate.</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Målt: %1</translation>
    </message>
    <message>
        <source>Followed for: %1</source>
        <translation>Fulgt i: %1</translation>
    </message>
    <message>
        <source>Net price index</source>
        <translation>Nettoprisindeks</translation>
    </message>
    <message>
        <source>Net price index of %1: %2</source>
        <translation>Nettoprisindeks for %1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Nyeste pris</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Succesrate</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Hvem bærer det</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>bundlinje::CataloguePage</name>
    <message>
        <source>Choose an entry to see all that is known of it.</source>
        <translation>Vælg en post for at se alt, hvad der vides om den.</translation>
    </message>
    <message>
        <source>%1 of %2 entries fit</source>
        <comment>%1 found, %2 all</comment>
        <translation>%1 af %2 poster passer</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln unit price(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Kopiér %Ln enhedspris</numerusform>
            <numerusform>Kopiér %Ln enhedspriser</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the portfolio&apos;s own unit prices: %1.</source>
        <translation>Kopieret til porteføljens egne enhedspriser: %1.</translation>
    </message>
    <message>
        <source>Catalogue of unit prices</source>
        <translation>Katalog over enhedspriser</translation>
    </message>
    <message>
        <source>Published prices, effects, index and rules that come with the program. Nothing in it is a recommendation. Gross prices and net gains are never added for the same person.</source>
        <translation>Offentliggjorte priser, effekter, indeks og regler, der følger med programmet. Intet i det er en anbefaling. Bruttopriser og nettogevinster lægges aldrig sammen for samme person.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>V&amp;is</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekter</translation>
    </message>
    <message>
        <source>Net price index</source>
        <translation>Nettoprisindeks</translation>
    </message>
    <message>
        <source>Financing rules</source>
        <translation>Finansieringsregler</translation>
    </message>
    <message>
        <source>Search by name, id, theme or source</source>
        <translation>Søg på navn, id, tema eller kilde</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Søg i kataloget</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>Katalogets poster</translation>
    </message>
    <message>
        <source>All that is known of the entry</source>
        <translation>Alt, hvad der vides om posten</translation>
    </message>
    <message>
        <source>Cop&amp;y to own prices</source>
        <translation>Kopiér til e&amp;gne priser</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
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
    <name>bundlinje::ChainWords</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Henvist</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Met the goal</source>
        <translation>Nåede målet</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <comment>%1 how many</comment>
        <translation>%1 planlagt</translation>
    </message>
    <message>
        <source>%1 referred</source>
        <comment>%1 how many</comment>
        <translation>%1 henvist</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>%1 how many</comment>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <comment>%1 how many</comment>
        <translation>%1 gennemført</translation>
    </message>
    <message>
        <source>%1 met the goal</source>
        <comment>%1 how many</comment>
        <translation>%1 nåede målet</translation>
    </message>
    <message>
        <source>Counted on %1.</source>
        <comment>%1 date</comment>
        <translation>Talt den %1.</translation>
    </message>
    <message>
        <source>Each share is of the step before.</source>
        <translation>Andelen er af trinnet før.</translation>
    </message>
    <message>
        <source>Those who met the goal are taken from the measurements.</source>
        <translation>Hvor mange der nåede målet, er taget fra målingerne.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 step, %2 share</comment>
        <translation>%1 (%2)</translation>
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
        <source>invested-potential: does each investment have more potential than it costs? portfolio: the whole? timeline: when does what happen? j-curve: when is the money back? waterfall: who gains, who pays? tornado: how sure is it?</source>
        <translation>invested-potential: har hver investering større potentiale, end den koster? portfolio: det hele? timeline: hvad sker hvornår? j-curve: hvornår er pengene tilbage? waterfall: hvem vinder, hvem betaler? tornado: hvor sikkert er det?</translation>
    </message>
    <message>
        <source>Of j-curve, waterfall and tornado: one investment; otherwise all</source>
        <translation>For j-curve, waterfall og tornado: én investering; ellers alle</translation>
    </message>
    <message>
        <source>Width and height; otherwise 1280x720</source>
        <translation>Bredde og højde; ellers 1280x720</translation>
    </message>
    <message>
        <source>Write for example 1920x1080, from 320x200 to 8000x8000.</source>
        <translation>Skriv for eksempel 1920x1080, fra 320x200 til 8000x8000.</translation>
    </message>
    <message>
        <source>What counts as invested; otherwise the own share where any is known</source>
        <translation>Hvad der tæller som investeret; ellers egen andel, hvor nogen er kendt</translation>
    </message>
    <message>
        <source>The chart %1 does not take %2. Leave it out.</source>
        <comment>%1 word to type, %2 option</comment>
        <translation>Diagrammet %1 bruger ikke %2. Udelad det.</translation>
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
    <message>
        <source>By the fund&apos;s potential − invested</source>
        <translation>Efter fondens potentiale − investeret</translation>
    </message>
    <message>
        <source>By the fund&apos;s potential ÷ invested</source>
        <translation>Efter fondens potentiale ÷ investeret</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChartPicture</name>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
</context>
<context>
    <name>bundlinje::ChartView</name>
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
    <name>bundlinje::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Hvad der kan vælges</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Søg i: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Nothing fits what is typed.</source>
        <translation>Intet passer til det skrevne.</translation>
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
    <message>
        <source>The r&amp;ows are</source>
        <translation>R&amp;ækkerne er</translation>
    </message>
    <message>
        <source>investments</source>
        <translation>investeringer</translation>
    </message>
    <message>
        <source>unit prices</source>
        <translation>enhedspriser</translation>
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
    <name>bundlinje::ContractBar</name>
    <message>
        <source>Add a contract</source>
        <translation>Tilføj en kontrakt</translation>
    </message>
    <message>
        <source>Delete the contract</source>
        <translation>Slet kontrakten</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>Tilføj et tillæg</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>%1 amendment</comment>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>On %1 the terms of “%2” applied.</source>
        <comment>%1 date, %2 version of the terms</comment>
        <translation>Den %1 gjaldt vilkårene «%2».</translation>
    </message>
    <message>
        <source>Which terms applied on a day?</source>
        <translation>Hvilke vilkår gjaldt på en bestemt dag?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Check dates are counted in months from the start of the contract, and added after those that are there. First every 6 months until month 24 and then every 12 until month 60 is done in two goes.</source>
        <translation>Måledatoer tælles i måneder fra kontraktens start og føjes til efter dem, der er. Først hver 6. måned til måned 24 og så hver 12. til måned 60 gøres ad to gange.</translation>
    </message>
    <message>
        <source>Until month</source>
        <translation>Til måned</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Write two whole numbers of months, such as 12 and 60.</source>
        <translation>Skriv to hele tal måneder, for eksempel 12 og 60.</translation>
    </message>
    <message>
        <source>Write first on which day or in which month the contract starts.</source>
        <translation>Skriv først, hvilken dag eller måned kontrakten starter.</translation>
    </message>
    <message>
        <source>No check date would be added: the last one is later already, or there would be more than %1.</source>
        <translation>Der ville ikke komme nogen måledato til: den sidste er allerede senere, eller der ville blive flere end %1.</translation>
    </message>
    <message>
        <source>Make check dates</source>
        <translation>Lav måledatoer</translation>
    </message>
    <message>
        <source>Add a rate card</source>
        <translation>Tilføj et rate card</translation>
    </message>
    <message>
        <source>There is something to check in other terms of the contract too; the list of checks leads there.</source>
        <translation>Der er også noget at tjekke i andre af kontraktens vilkår; listen over tjek fører derhen.</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>%1 amendment, %2 date</comment>
        <translation>%1 (fra %2)</translation>
    </message>
    <message>
        <source>These terms apply today. What was paid before they did stays paid.</source>
        <translation>Disse vilkår gælder i dag. Det, der er betalt før dem, står ved magt.</translation>
    </message>
    <message>
        <source>These terms apply from %1.</source>
        <translation>Disse vilkår gælder fra %1.</translation>
    </message>
    <message>
        <source>These terms do not apply today; those of “%1” do.</source>
        <translation>Disse vilkår gælder ikke i dag; det gør «%1».</translation>
    </message>
    <message>
        <source>No contract yet. It says what the authorities repay for which effects, up to where, and when the investors pay out.</source>
        <translation>Ingen kontrakt endnu. Den siger, hvad myndighederne tilbagebetaler for hvilke effekter, hvor meget højst, og hvornår investorerne betaler ud.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Terms of the contract</source>
        <translation>Kontraktens vilkår</translation>
    </message>
    <message>
        <source>&amp;Add contract</source>
        <translation>&amp;Tilføj kontrakt</translation>
    </message>
    <message>
        <source>New amend&amp;ment</source>
        <translation>N&amp;yt tillæg</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what can be done to the contract</comment>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about the contract</source>
        <translation>Mere om kontrakten</translation>
    </message>
    <message>
        <source>Show the terms of a da&amp;y…</source>
        <translation>&amp;Vis vilkårene på en dag…</translation>
    </message>
    <message>
        <source>&amp;Delete this amendment</source>
        <translation>&amp;Slet dette tillæg</translation>
    </message>
    <message>
        <source>Delete the &amp;contract</source>
        <translation>Slet &amp;kontrakten</translation>
    </message>
    <message>
        <source>Make check dates…</source>
        <translation>Lav måledatoer…</translation>
    </message>
    <message>
        <source>Rate card…</source>
        <translation>Rate card…</translation>
    </message>
    <message>
        <source>Months between check dates</source>
        <translation>Måneder mellem måledatoer</translation>
    </message>
</context>
<context>
    <name>bundlinje::ContractEvaluationText</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 investment, %2 contract</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>kontrakt</translation>
    </message>
    <message>
        <source>Carried past the last period and not paid: %1</source>
        <comment>%1 amount</comment>
        <translation>Overført ud over den sidste periode og ikke betalt: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Check date</source>
        <translation>Måledato</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Skal betale</translation>
    </message>
    <message>
        <source>not determined: something is missing</source>
        <translation>kan ikke beregnes endnu: noget mangler</translation>
    </message>
    <message>
        <source>%1: −%2</source>
        <comment>%1 reason, %2 amount</comment>
        <translation>%1: −%2</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>Hvad der betales for</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mængde</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Trukket fra</translation>
    </message>
    <message>
        <source>unbounded: no cap, quota or price ends it</source>
        <translation>ubegrænset: intet loft, ingen kvote og ingen pris sætter en grænse</translation>
    </message>
    <message>
        <source>unknown: something is missing in the contract</source>
        <translation>ukendt: noget mangler i kontrakten</translation>
    </message>
    <message>
        <source>Still to earn: %1</source>
        <comment>%1 amount</comment>
        <translation>Kan endnu optjenes: %1</translation>
    </message>
    <message>
        <source>Maximum of the contract: %1</source>
        <comment>%1 amount</comment>
        <translation>Kontraktens maksimum: %1</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>for stort</translation>
    </message>
    <message>
        <source>Before caps</source>
        <translation>Før lofter</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Mangler:</translation>
    </message>
    <message>
        <source>The fund&apos;s perspective: what the authorities repay for results.</source>
        <translation>Fondens perspektiv: hvad myndighederne betaler tilbage for resultater.</translation>
    </message>
    <message>
        <source>Known so far: %1, which is not the total, because something is missing.</source>
        <comment>%1 amount</comment>
        <translation>Kendt indtil nu: %1, som ikke er hele beløbet, for noget mangler.</translation>
    </message>
    <message>
        <source>Of this for verified measurements: %1</source>
        <comment>%1 amount</comment>
        <translation>Heraf for verificerede målinger: %1</translation>
    </message>
    <message>
        <source>Nothing is calculated until this is put right</source>
        <translation>Intet beregnes, før dette er rettet</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Se efter</translation>
    </message>
    <message>
        <source>Earned by what is measured: %1</source>
        <comment>%1 amount</comment>
        <translation>Optjent for det målte: %1</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Der er ikke målt noget endnu.</translation>
    </message>
    <message>
        <source>Up to the minimum repayment: %1</source>
        <comment>%1 amount</comment>
        <translation>Op til mindstebeløbet: %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ikke målt endnu</translation>
    </message>
</context>
<context>
    <name>bundlinje::ContractHeadline</name>
    <message>
        <source>Nothing is calculated until this is put right.</source>
        <translation>Der beregnes intet, før dette er rettet.</translation>
    </message>
    <message>
        <source>Here the result stands as soon as the contract says what it pays for.</source>
        <translation>Her står resultatet, så snart kontrakten siger, hvad den betaler for.</translation>
    </message>
    <message>
        <source>Nothing is measured yet; at most %1 can be repaid.</source>
        <translation>Intet er målt endnu; højst %1 kan tilbagebetales.</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Intet er målt endnu.</translation>
    </message>
    <message>
        <source>%1 is earned as far as is known; it is not the total, because something is missing.</source>
        <translation>%1 er optjent, så vidt det vides; det er ikke det hele, for noget mangler.</translation>
    </message>
    <message>
        <source>%1 of at most %2 is earned so far.</source>
        <translation>%1 af højst %2 er optjent indtil nu.</translation>
    </message>
    <message>
        <source>%1 is earned so far.</source>
        <translation>%1 er optjent indtil nu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 field, %2 what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what the contract pays for</source>
        <translation>hvad kontrakten betaler for</translation>
    </message>
    <message>
        <source>the target of the goal that %1 pays for</source>
        <comment>a component</comment>
        <translation>måltallet for det effektmål, som «%1» betaler for</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Optjent</translation>
    </message>
    <message>
        <source>nothing is measured yet</source>
        <translation>intet er målt endnu</translation>
    </message>
    <message>
        <source>as far as is known</source>
        <translation>så vidt det vides</translation>
    </message>
    <message>
        <source>all of it verified</source>
        <translation>alt er verificeret</translation>
    </message>
    <message>
        <source>%1 of it verified</source>
        <comment>an amount</comment>
        <translation>heraf %1 verificeret</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>no payments are entered</source>
        <translation>ingen betalinger er indtastet</translation>
    </message>
    <message>
        <source>of %1 paid out</source>
        <comment>an amount</comment>
        <translation>af %1 udbetalt</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Afkast pr. år</translation>
    </message>
    <message>
        <source>with what is still planned</source>
        <translation>med det, der endnu er planlagt</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>Still to earn</source>
        <translation>Kan endnu optjenes</translation>
    </message>
    <message>
        <source>what the contract pays for is missing</source>
        <translation>det mangler, hvad kontrakten betaler for</translation>
    </message>
    <message>
        <source>%1; and %2 up to the minimum repayment</source>
        <comment>%1 a remark, %2 an amount</comment>
        <translation>%1; og %2 op til mindstebeløbet</translation>
    </message>
</context>
<context>
    <name>bundlinje::ContractResultsPane</name>
    <message>
        <source>Here the result stands as soon as there is a contract.</source>
        <translation>Her står resultatet, så snart der er en kontrakt.</translation>
    </message>
</context>
<context>
    <name>bundlinje::ContractTables</name>
    <message>
        <source>%1, %2</source>
        <comment>column title, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>for stort</translation>
    </message>
    <message>
        <source>Here the table stands as soon as the contract can be calculated.</source>
        <translation>Her står tabellen, så snart kontrakten kan beregnes.</translation>
    </message>
    <message>
        <source>not determined: something is missing</source>
        <translation>kan ikke beregnes endnu: noget mangler</translation>
    </message>
    <message>
        <source>%1 −%2</source>
        <comment>%1 reason, %2 amount</comment>
        <translation>%1 −%2</translation>
    </message>
    <message>
        <source>not determined</source>
        <comment>a line</comment>
        <translation>kan ikke beregnes endnu</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a line</comment>
        <translation>aftalt</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>a line</comment>
        <translation>verificeret</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>a line</comment>
        <translation>foreløbig</translation>
    </message>
    <message>
        <source>What is repaid, line by line</source>
        <translation>Hvad der tilbagebetales, linje for linje</translation>
    </message>
    <message>
        <source>Here the lines stand as soon as something is measured.</source>
        <translation>Her står linjerne, så snart noget er målt.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>Der betales for</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mængde</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taget fra</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No gate and no cap takes anything off.</source>
        <translation>Ingen tærskel og intet loft tager noget fra.</translation>
    </message>
    <message numerus="yes">
        <source>A gate or cap takes something off %Ln lines.</source>
        <translation>
            <numerusform>En tærskel eller et loft tager noget fra %Ln linje.</numerusform>
            <numerusform>En tærskel eller et loft tager noget fra %Ln linjer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>as far as is known</source>
        <translation>så vidt det vides</translation>
    </message>
    <message>
        <source>%1 is carried past the last period and not paid.</source>
        <comment>an amount</comment>
        <translation>%1 er overført ud over den sidste periode og ikke betalt.</translation>
    </message>
    <message>
        <source>What each payer repays in each period</source>
        <translation>Hvad hver betaler tilbagebetaler i hver periode</translation>
    </message>
    <message>
        <source>Check date</source>
        <translation>Måledato</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ikke målt</translation>
    </message>
    <message>
        <source>Here the periods stand as soon as the contract has check dates.</source>
        <translation>Her står perioderne, så snart kontrakten har måledatoer.</translation>
    </message>
    <message>
        <source>Earned so far</source>
        <translation>Optjent indtil nu</translation>
    </message>
    <message>
        <source>%1 is earned so far, of which %2 is verified; %3 can still be earned.</source>
        <comment>three amounts</comment>
        <translation>%1 er optjent indtil nu, heraf %2 verificeret; %3 kan endnu optjenes.</translation>
    </message>
    <message>
        <source>%1 is earned so far, of which %2 is verified.</source>
        <comment>two amounts</comment>
        <translation>%1 er optjent indtil nu, heraf er %2 verificeret.</translation>
    </message>
    <message>
        <source>How the payers divide it is not stated.</source>
        <translation>Det er ikke oplyst, hvordan betalerne deler.</translation>
    </message>
    <message>
        <source>not paid back</source>
        <translation>ikke tilbagebetalt</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>%1 years (%2)</source>
        <comment>a number, a calendar year</comment>
        <translation>%1 år (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, a calendar year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The investors&apos; return, all of them together</source>
        <translation>Investorernes afkast, alle under ét</translation>
    </message>
    <message>
        <source>Here the return stands as soon as payments are entered.</source>
        <translation>Her står afkastet, så snart der er indtastet betalinger.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Som planlagt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Indtil nu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Repaid ÷ paid out (DPI)</source>
        <translation>Tilbagebetalt ÷ udbetalt (DPI)</translation>
    </message>
    <message>
        <source>Multiple with what is left (MOIC)</source>
        <translation>Multipel med det, der er tilbage (MOIC)</translation>
    </message>
    <message>
        <source>Return a year (IRR)</source>
        <translation>Afkast pr. år (IRR)</translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation>Tilbagebetalt efter</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Laveste punkt</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Der er endnu ikke betalt noget.</translation>
    </message>
    <message>
        <source>%1 of %2 paid out has come back.</source>
        <comment>two amounts</comment>
        <translation>%1 af udbetalte %2 er kommet tilbage.</translation>
    </message>
    <message>
        <source>Expected is what has moved and what is still planned. So far is as if nothing more came; it has no multiple, because nobody has valued what is left.</source>
        <translation>Forventet er det, der er betalt, og det, der endnu er planlagt. Indtil nu er regnet, som om intet mere kommer; der er ingen multipel, for ingen har værdisat det, der er tilbage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries without day or amount are not in it.</source>
        <translation>
            <numerusform>%Ln betaling uden dato eller beløb er ikke med.</numerusform>
            <numerusform>%Ln betalinger uden dato eller beløb er ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would tell a small number of citizens is not shown.</source>
        <translation>Det, der ville røbe et lille antal borgere, vises ikke.</translation>
    </message>
    <message>
        <source>What is repaid is not shown, because it would tell a very small number of citizens.</source>
        <translation>Det tilbagebetalte vises ikke, fordi det ville røbe et meget lille antal borgere.</translation>
    </message>
    <message>
        <source>Earned so far, with what is added up to the minimum</source>
        <translation>Optjent indtil nu, med det, der lægges til op til mindstebeløbet</translation>
    </message>
</context>
<context>
    <name>bundlinje::ContractViews</name>
    <message>
        <source>What is shown</source>
        <translation>Det, der vises</translation>
    </message>
    <message>
        <source>Repayment at each effect</source>
        <translation>Tilbagebetaling ved hver effekt</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>Effects against targets</source>
        <translation>Effekter og måltal</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Linje for linje</translation>
    </message>
    <message>
        <source>Payers and periods</source>
        <translation>Betalere og perioder</translation>
    </message>
    <message>
        <source>The investors&apos; return</source>
        <translation>Investorernes afkast</translation>
    </message>
    <message>
        <source>What all else shows</source>
        <translation>Hvad alt andet viser</translation>
    </message>
    <message>
        <source>All else at its target</source>
        <translation>Alt andet på måltallet</translation>
    </message>
    <message>
        <source>All else as measured</source>
        <translation>Alt andet som målt</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Det, der afprøves</translation>
    </message>
    <message>
        <source>Guarantees and tranches</source>
        <translation>Garantier og trancher</translation>
    </message>
</context>
<context>
    <name>bundlinje::CoursePlace</name>
    <message>
        <source>Read %1 of %2 investments so far.</source>
        <translation>Læst %1 af %2 investeringer indtil nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) could not be read.</source>
        <translation>
            <numerusform>%Ln investering kunne ikke læses.</numerusform>
            <numerusform>%Ln investeringer kunne ikke læses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>F&amp;iltrér</translation>
    </message>
    <message>
        <source>Investment, what or who</source>
        <translation>Investering, hvad eller hvem</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Vi&amp;s</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Til o&amp;g med</translation>
    </message>
    <message>
        <source>30 days ahead</source>
        <translation>30 dage frem</translation>
    </message>
    <message>
        <source>3 months ahead</source>
        <translation>3 måneder frem</translation>
    </message>
    <message>
        <source>1 year ahead</source>
        <translation>1 år frem</translation>
    </message>
    <message>
        <source>all that is known</source>
        <translation>alt, der kendes</translation>
    </message>
    <message>
        <source>Export as &amp;calendar…</source>
        <translation>E&amp;ksportér som kalender…</translation>
    </message>
    <message>
        <source>Parts of the schedule</source>
        <translation>Dele af forløbet</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>F&amp;orfalder</translation>
    </message>
    <message>
        <source>&amp;Time line</source>
        <translation>&amp;Tidslinje</translation>
    </message>
    <message>
        <source>&amp;Money by quarter</source>
        <translation>&amp;Penge pr. kvartal</translation>
    </message>
    <message>
        <source>What is due in the fund&apos;s investments will stand here.</source>
        <translation>Her kommer det, der forfalder i fondens investeringer.</translation>
    </message>
    <message>
        <source>New inve&amp;stment</source>
        <translation>N&amp;y investering</translation>
    </message>
    <message>
        <source>See how it looks in the ex&amp;ample</source>
        <translation>Se, hvordan det ser ud i eksemp&amp;let</translation>
    </message>
</context>
<context>
    <name>bundlinje::CourseTableModel</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>bundlinje::CourseText</name>
    <message>
        <source>Course of the investments, %1</source>
        <comment>%1 date</comment>
        <translation>Investeringernes forløb, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s).</source>
        <translation>
            <numerusform>%Ln investering.</numerusform>
            <numerusform>%Ln investeringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) late.</source>
        <translation>
            <numerusform>%Ln ting er over tiden.</numerusform>
            <numerusform>%Ln ting er over tiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without any date.</source>
        <translation>
            <numerusform>%Ln uden nogen dato.</numerusform>
            <numerusform>%Ln uden nogen dato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Optag</translation>
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
        <source>Contract signed</source>
        <translation>Kontrakt underskrevet</translation>
    </message>
    <message>
        <source>Payment out</source>
        <translation>Udbetaling</translation>
    </message>
    <message>
        <source>Payment in</source>
        <translation>Indbetaling</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>the planned end is over</source>
        <translation>den planlagte slut er gået</translation>
    </message>
    <message>
        <source>late</source>
        <translation>over tiden</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>modtaget</translation>
    </message>
    <message>
        <source>counted and verified</source>
        <translation>talt op og verificeret</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>sket</translation>
    </message>
    <message>
        <source>over</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>start missing</source>
        <translation>start mangler</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>end missing</source>
        <translation>slut mangler</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilken</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
</context>
<context>
    <name>bundlinje::DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Gem (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back to the slides (Esc)</source>
        <translation>Tilbage til siderne (Esc)</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>Hvad er besluttet?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Write what is decided first.</source>
        <translation>Skriv først, hvad der er besluttet.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write for example %2, or leave it empty. Nothing is saved yet.</source>
        <translation>«%1» kan ikke læses som en dato. Skriv for eksempel %2, eller lad feltet stå tomt. Intet er gemt endnu.</translation>
    </message>
    <message>
        <source>Decision saved: %1</source>
        <comment>%1 its outcome</comment>
        <translation>Beslutningen er gemt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 what it is about, %2 the outcome of a decision</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>It is saved. Any key goes back to the slides.</source>
        <translation>Den er gemt. Enhver tast går tilbage til siderne.</translation>
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
        <source>%1: %2</source>
        <comment>%1 figure, %2 its source</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::DueCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 investment, %2 what is due</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Beløb: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Hvem: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Reference: %1</translation>
    </message>
    <message>
        <source>All that is known of the date is %1. It stands on the last day that it may mean.</source>
        <translation>Af datoen kendes kun %1. Den står på den sidste dag, den kan være.</translation>
    </message>
    <message>
        <source>%1: due</source>
        <comment>calendar, name of the portfolio</comment>
        <translation>%1: forløb</translation>
    </message>
</context>
<context>
    <name>bundlinje::DueCommand</name>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Write a date such as 2026-12-31.</source>
        <translation>Skriv en dato som 2026-12-31.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Intet er forfaldent.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>The last day that is looked at; otherwise today, or the day of --as-of</source>
        <translation>Den sidste dag, der ses på; ellers i dag eller dagen i --as-of</translation>
    </message>
    <message>
        <source>Write it as iCalendar to this file as well; - writes it instead of the answer, and so does --output with a name in .ics</source>
        <translation>Skriv det også som iCalendar til denne fil; - skriver det i stedet for svaret, og det gør --output med et navn på .ics også</translation>
    </message>
    <message>
        <source>Payments, measurements, reports, decisions and dates that are due, late ones first</source>
        <translation>Betalinger, målinger, rapporter, beslutninger og datoer, der er forfaldne, det forsinkede først</translation>
    </message>
</context>
<context>
    <name>bundlinje::DueModel</name>
    <message>
        <source>Late: %1</source>
        <comment>%1 how many</comment>
        <translation>Over fristen: %1</translation>
    </message>
    <message>
        <source>Next 30 days: %1</source>
        <comment>%1 how many</comment>
        <translation>Næste 30 dage: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <comment>%1 how many</comment>
        <translation>Senere: %1</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(uden navn)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
</context>
<context>
    <name>bundlinje::DuePane</name>
    <message numerus="yes">
        <source>Nothing of the %Ln thing(s) to come is due in that time or fits what is chosen.</source>
        <translation>
            <numerusform>Den ene ting, der kommer, forfalder ikke i den tid eller passer ikke til det valgte.</numerusform>
            <numerusform>Intet af de %Ln ting, der kommer, forfalder i den tid og passer til det valgte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln række er kopieret.</numerusform>
            <numerusform>%Ln rækker er kopieret.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>What is due, late ones first</source>
        <translation>Hvad der forfalder, det ældste først</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Vis &amp;alt</translation>
    </message>
    <message>
        <source>Payments, measurements and dates that are to come will stand here. They are entered with each investment.</source>
        <translation>Her kommer betalinger, målinger og datoer, der skal passes. De indtastes i hver investering.</translation>
    </message>
    <message>
        <source>&amp;Open the investment</source>
        <translation>Å&amp;bn investeringen</translation>
    </message>
    <message>
        <source>See how it looks in the ex&amp;ample</source>
        <translation>Se, hvordan det ser ud i eksemp&amp;let</translation>
    </message>
</context>
<context>
    <name>bundlinje::DueText</name>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Verificeringer</translation>
    </message>
    <message>
        <source>Starts and ends</source>
        <translation>Start og slut</translation>
    </message>
    <message>
        <source>to be measured: %1</source>
        <comment>%1 component</comment>
        <translation>skal måles: %1</translation>
    </message>
    <message>
        <source>to be verified: %1</source>
        <comment>%1 component</comment>
        <translation>skal verificeres: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) over</source>
        <translation>
            <numerusform>%Ln dag for sent</numerusform>
            <numerusform>%Ln dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>today at the latest</source>
        <translation>senest i dag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>om %Ln dag</numerusform>
            <numerusform>om %Ln dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>inden %Ln dag</numerusform>
            <numerusform>inden %Ln dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>om %Ln måned</numerusform>
            <numerusform>om %Ln måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>om %Ln år</numerusform>
            <numerusform>om %Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 what is paid, %2 its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what is measured, %2 at which check</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>report to be delivered</source>
        <translation>rapport skal afleveres</translation>
    </message>
    <message>
        <source>report to be delivered: %1</source>
        <comment>%1 its title</comment>
        <translation>rapport skal afleveres: %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <comment>%1 its text</comment>
        <translation>beslutning: %1</translation>
    </message>
    <message>
        <source>without deadline</source>
        <translation>uden frist</translation>
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
    <name>bundlinje::EvaluateCommand</name>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Id, unique start of it, or name; otherwise all</source>
        <translation>Id, entydig begyndelse på det, eller navn; ellers alle</translation>
    </message>
    <message>
        <source>Version, or version/scenario; otherwise the chosen one, else the last</source>
        <translation>Version, eller version/scenarie; ellers den valgte, ellers den sidste</translation>
    </message>
    <message>
        <source>A document of one case for others: a workbook that calculates, or a page with all assumptions. Otherwise by the ending of the output file.</source>
        <translation>Et dokument af én business case til andre: en projektmappe, der regner, eller en side med alle forudsætninger. Ellers efter filens endelse.</translation>
    </message>
    <message>
        <source>Try another assumption without saving it: a field by its name in the JSON form, or discountRate</source>
        <translation>Prøv en anden forudsætning uden at gemme den: et felt ved dets navn i JSON-formen, eller discountRate</translation>
    </message>
    <message>
        <source>Write for example successWith.expected=55.</source>
        <translation>Skriv for eksempel successWith.expected=55.</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) are missing; the document says which.</source>
        <translation>
            <numerusform>Der mangler %n oplysning; dokumentet siger hvilken.</numerusform>
            <numerusform>Der mangler %n oplysninger; dokumentet siger hvilke.</numerusform>
        </translation>
    </message>
    <message>
        <source>What business cases and contracts give, and what that hangs on</source>
        <translation>Hvad business cases og kontrakter giver, og hvad det afhænger af</translation>
    </message>
    <message>
        <source>No investment has a business case or a contract.</source>
        <translation>Ingen investering har en business case eller en kontrakt.</translation>
    </message>
</context>
<context>
    <name>bundlinje::EvaluationText</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 investment, %2 version, %3 scenario</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential of the investment is this one&apos;s.</source>
        <translation>Investeringens potentiale for den offentlige økonomi er denne beregning.</translation>
    </message>
    <message>
        <source>Tried with %1. Nothing is saved.</source>
        <translation>Prøvet med %1. Intet er gemt.</translation>
    </message>
    <message>
        <source>Payer, present values</source>
        <translation>Betaler, nutidsværdier</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Omkostninger</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>År %1</translation>
    </message>
    <message>
        <source>Budget effect by year</source>
        <translation>Budgetvirkning pr. år</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Accumulated</source>
        <translation>Akkumuleret</translation>
    </message>
    <message>
        <source>Cost or consequence</source>
        <translation>Omkostning eller konsekvens</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Nutidsværdi</translation>
    </message>
    <message>
        <source>The result is 0 at</source>
        <translation>Resultatet er 0 ved</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>kan ikke nås</translation>
    </message>
    <message>
        <source>Net present value with</source>
        <translation>Nettonutidsværdi med</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>giver</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>gives</source>
        <comment>of the high value</comment>
        <translation>giver</translation>
    </message>
    <message>
        <source>So that nobody loses</source>
        <translation>Så ingen taber</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <comment>two payers</comment>
        <translation>%1 giver %2</translation>
    </message>
    <message>
        <source>Fill next</source>
        <translation>Udfyld som det næste</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Til eftersyn</translation>
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
    <message>
        <source>Enter or a click leads to where the figure is entered</source>
        <translation>Enter eller et klik fører til, hvor tallet er skrevet</translation>
    </message>
</context>
<context>
    <name>bundlinje::FigureSlides</name>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>stated or calculated</comment>
        <translation>Grundlag</translation>
    </message>
    <message numerus="yes">
        <source>Without the figure: %1 and %Ln more.</source>
        <comment>%1 investments</comment>
        <translation>
            <numerusform>Uden tallet: %1 og %Ln mere.</numerusform>
            <numerusform>Uden tallet: %1 og %Ln flere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the figure: %1.</source>
        <comment>%1 investments</comment>
        <translation>Uden tallet: %1.</translation>
    </message>
    <message>
        <source>%1: this is how the figure comes about.</source>
        <comment>what a figure is called</comment>
        <translation>%1: sådan er tallet kommet frem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <comment>investments</comment>
        <translation>
            <numerusform>Én mere er ikke vist.</numerusform>
            <numerusform>%Ln flere er ikke vist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::FigureStrip</name>
    <message>
        <source>before: %1</source>
        <comment>a value</comment>
        <translation>før: %1</translation>
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
    <message>
        <source>Import unit prices</source>
        <translation>Importér enhedspriser</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Regneark (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Websider (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <comment>%1 investment, version and scenario of a business case</comment>
        <translation>Den viser %1.</translation>
    </message>
    <message>
        <source>Export what is due as calendar</source>
        <translation>Eksportér det, der forfalder, som kalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendere (*.ics)</translation>
    </message>
    <message>
        <source>Save the report %1</source>
        <comment>%1 its title</comment>
        <translation>Gem rapporten %1</translation>
    </message>
    <message>
        <source>Something is missing; the report says what.</source>
        <translation>Der mangler noget; rapporten siger hvad.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>name of a file</comment>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-tekst (*.odt)</translation>
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
    <name>bundlinje::GapList</name>
    <message>
        <source>Next: %1</source>
        <comment>input to fill</comment>
        <translation>Næste: %1</translation>
    </message>
    <message>
        <source>Goes to the input</source>
        <translation>Går til feltet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln mere …</numerusform>
            <numerusform>%Ln flere …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::GoalBullets</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>%1 share, %2 number, %3 all who were looked at</comment>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message>
        <source>is measured %1</source>
        <comment>a date</comment>
        <translation>måles %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ikke målt</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>a measurement</comment>
        <translation>verificeret</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>a measurement</comment>
        <translation>foreløbig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, verified or preliminary</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goal without words</source>
        <translation>Effektmål uden ord</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>a share or number</comment>
        <translation>måltal %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>intet måltal</translation>
    </message>
    <message>
        <source>%1
Measured: %2
Target: %3</source>
        <comment>%1 goal, %2 level, %3 target</comment>
        <translation>%1
Målt: %2
Måltal: %3</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln goals is measured yet.</source>
        <translation>
            <numerusform>Effektmålet er ikke målt endnu.</numerusform>
            <numerusform>Ingen af %Ln effektmål er målt endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target.</source>
        <translation>
            <numerusform>%1 af %Ln effektmål har nået måltallet.</numerusform>
            <numerusform>%1 af %Ln effektmål har nået måltallet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target; %2 are not measured yet.</source>
        <translation>
            <numerusform>%1 af %Ln effektmål har nået måltallet; %2 er ikke målt endnu.</numerusform>
            <numerusform>%1 af %Ln effektmål har nået måltallet; %2 er ikke målt endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effects against targets, the last measurement of each goal</source>
        <translation>Effekter og måltal, seneste måling af hvert effektmål</translation>
    </message>
    <message>
        <source>Here the goals stand as soon as there are any.</source>
        <translation>Her står effektmålene, så snart der er nogen.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Effektmål</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Måltal</translation>
    </message>
    <message>
        <source>When and how sure</source>
        <translation>Hvornår og hvor sikkert</translation>
    </message>
    <message>
        <source>Each track is 0–100% of those who were looked at; the line is the target.</source>
        <translation>Hver bane er 0–100 % af dem, der er målt; stregen er måltallet.</translation>
    </message>
    <message>
        <source>The line is the target; the tracks have different scales.</source>
        <translation>Stregen er måltallet; banerne har forskellig skala.</translation>
    </message>
    <message>
        <source>fewer than %1 citizens</source>
        <translation>under %1 borgere</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target, as shares of those who were looked at.</source>
        <translation>
            <numerusform>%1 af %Ln effektmål har nået måltallet som andel af dem, der er målt.</numerusform>
            <numerusform>%1 af %Ln effektmål har nået måltallet som andel af dem, der er målt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target, as shares of those who were looked at; %2 are not measured yet.</source>
        <translation>
            <numerusform>%1 af %Ln effektmål har nået måltallet som andel af dem, der er målt; %2 er ikke målt endnu.</numerusform>
            <numerusform>%1 af %Ln effektmål har nået måltallet som andel af dem, der er målt; %2 er ikke målt endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <comment>a share or number</comment>
        <translation>planlagt %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::GoalsNote</name>
    <message>
        <source>To the effect goals, in the section “Effects”</source>
        <translation>Til effektmålene i afsnittet Effekter</translation>
    </message>
</context>
<context>
    <name>bundlinje::GridField</name>
    <message>
        <source>%1: “%2”</source>
        <comment>%1 place of a cell, %2 its text</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln mere</numerusform>
            <numerusform>og %Ln flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be read and are not saved: %1. Their text stands in the table. Correct it, or press Esc in the cell to let it go.</source>
        <translation>
            <numerusform>%Ln celle kan ikke læses og er ikke gemt: %1. Teksten står i tabellen. Ret den, eller tryk Esc i cellen for at lade den fare.</numerusform>
            <numerusform>%Ln celler kan ikke læses og er ikke gemt: %1. Teksterne står i tabellen. Ret dem, eller tryk Esc i cellen for at lade den fare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted. Ctrl+Z takes it all back.</source>
        <translation>Sat ind. Ctrl+Z tager det hele tilbage.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>See it in the example</source>
        <translation>Se det i eksemplet</translation>
    </message>
    <message>
        <source>See in the example: %1</source>
        <translation>Se i eksemplet: %1</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Fjern linje</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Del)</source>
        <translation>Fjern linjen (Ctrl+Del)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 button, %2 list</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) lie to the right of the last column and are not pasted.</source>
        <translation>
            <numerusform>%Ln celle ligger til højre for den sidste kolonne og er ikke sat ind.</numerusform>
            <numerusform>%Ln celler ligger til højre for den sidste kolonne og er ikke sat ind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 The text stands in the table. Correct it, or press Esc in the cell to let it go.</source>
        <comment>%1 place of a cell, %2 why it cannot be read</comment>
        <translation>%1: %2 Teksten står i tabellen. Ret den, eller tryk Esc i cellen for at slippe den.</translation>
    </message>
</context>
<context>
    <name>bundlinje::GridModel</name>
    <message>
        <source>Line %1, %2</source>
        <comment>%1 number of the line in a table, %2 column</comment>
        <translation>Linje %1, %2</translation>
    </message>
    <message>
        <source>empty, for a new line</source>
        <translation>tom, til en ny linje</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>%1 column, %2 text</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The table no longer has the column for this, so it is not saved: %1.</source>
        <translation>Tabellen har ikke længere en kolonne til dette, så det er ikke gemt: %1.</translation>
    </message>
</context>
<context>
    <name>bundlinje::GuaranteeTable</name>
    <message>
        <source>What guarantors pay, and how the tranches are repaid</source>
        <translation>Hvad garanterne betaler, og hvordan trancherne tilbagebetales</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <comment>a guarantor</comment>
        <translation>%1 betaler</translation>
    </message>
    <message>
        <source>Guarantor %1</source>
        <comment>its number</comment>
        <translation>Garant %1</translation>
    </message>
    <message>
        <source>The investors have with the guarantees</source>
        <translation>Investorerne har med garantierne</translation>
    </message>
    <message>
        <source>Still lost</source>
        <translation>Stadig tabt</translation>
    </message>
    <message>
        <source>Tranche %1</source>
        <comment>its number</comment>
        <translation>Tranche %1</translation>
    </message>
    <message>
        <source>%1: paid</source>
        <comment>a tranche</comment>
        <translation>%1: betalt</translation>
    </message>
    <message>
        <source>%1: outstanding, with interest</source>
        <comment>a tranche</comment>
        <translation>%1: udestående, med renter</translation>
    </message>
    <message>
        <source>%1: return a year (IRR)</source>
        <comment>a tranche</comment>
        <translation>%1: afkast pr. år (intern rente)</translation>
    </message>
    <message>
        <source>Left when all tranches are paid</source>
        <translation>Tilbage, når alle trancher er betalt</translation>
    </message>
    <message>
        <source>The contract has no guarantee and no tranches. They are entered under Contract.</source>
        <translation>Kontrakten har ingen garantier og ingen trancher. De indtastes under Kontrakt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Som planlagt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Indtil nu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Guarantees pay of what the investors lose on the payments entered; they are no part of what results repay.</source>
        <translation>Garantierne betaler af det, som investorerne taber på de indtastede betalinger; de er ikke en del af det, resultaterne tilbagebetaler.</translation>
    </message>
    <message>
        <source>Tranches are paid in their order, year by year, first interest and then principal; a figure is missing where a principal or a rate is.</source>
        <translation>Trancherne betales i deres rækkefølge, år for år, først renter og så hovedstol; et tal mangler, hvor en hovedstol eller en rente mangler.</translation>
    </message>
    <message>
        <source>The principals come to %1, but %2 is paid out as planned.</source>
        <comment>two amounts</comment>
        <translation>Hovedstolene er i alt %1, men der udbetales %2 efter planen.</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <comment>what is a rate</comment>
        <translation>%1, procent</translation>
    </message>
</context>
<context>
    <name>bundlinje::GuaranteeWords</name>
    <message>
        <source>A guarantor</source>
        <translation>En garant</translation>
    </message>
    <message>
        <source>%1 pays what the investors lack up to %2.</source>
        <comment>%1 guarantor, %2 amount</comment>
        <translation>Op til %2 betaler %1 det, investorerne mangler.</translation>
    </message>
    <message>
        <source>%1 covers %2 of what the investors lose.</source>
        <comment>%1 guarantor, %2 share</comment>
        <translation>%1 dækker %2 af det, investorerne taber.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>%1 amount</comment>
        <translation>Højst %1 i alt.</translation>
    </message>
    <message>
        <source>%1 is put in at %2 a year.</source>
        <comment>%1 amount, %2 rate</comment>
        <translation>Der lægges %1 til %2 om året.</translation>
    </message>
    <message>
        <source>%1 puts in %2 at %3 a year.</source>
        <comment>%1 investor, %2 amount, %3 rate</comment>
        <translation>%1 lægger %2 til %3 om året.</translation>
    </message>
    <message>
        <source>It is repaid with its interest before those below it get anything.</source>
        <translation>Den betales tilbage med renter, før dem under den får noget.</translation>
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
        <translation>for %1 af %2, der har begge tal</translation>
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
    <message>
        <source>In all</source>
        <comment>the last line of a list of figures</comment>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Repaid so far</source>
        <translation>Tilbagebetalt til nu</translation>
    </message>
    <message>
        <source>The fund&apos;s, per invested krone</source>
        <translation>Fondens potentiale pr. investeret krone</translation>
    </message>
    <message>
        <source>The fund&apos;s ÷ invested</source>
        <translation>Fondens potentiale ÷ investeret</translation>
    </message>
    <message>
        <source>The public economy&apos;s, per invested krone</source>
        <translation>Offentligt potentiale pr. investeret krone</translation>
    </message>
    <message>
        <source>The public economy&apos;s ÷ invested</source>
        <translation>Offentligt potentiale ÷ investeret</translation>
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
    <message>
        <source>The rows are unit prices of the portfolio: one for each price and year</source>
        <translation>Rækkerne er porteføljens enhedspriser: én for hver pris og hvert år</translation>
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
    <message numerus="yes">
        <source>I&amp;mport %Ln unit price(s) as one step</source>
        <translation>
            <numerusform>I&amp;mportér %Ln enhedspris som ét trin</numerusform>
            <numerusform>I&amp;mportér %Ln enhedspriser som ét trin</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;it prices</source>
        <translation>Enhedspr&amp;iser</translation>
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
    <message>
        <source>Name and field</source>
        <translation>Navn og felt</translation>
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
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Udestående</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Optjent</translation>
    </message>
    <message>
        <source>Earned of the potential</source>
        <translation>Optjent af potentialet</translation>
    </message>
    <message>
        <source>Effect to date</source>
        <translation>Effekt til dato</translation>
    </message>
    <message>
        <source>Expected return</source>
        <translation>Forventet afkast</translation>
    </message>
    <message>
        <source>What came back to this fund so far</source>
        <translation>Hvad der indtil nu er kommet tilbage til fonden</translation>
    </message>
    <message>
        <source>What this fund paid out and that neither came back nor is lost</source>
        <translation>Hvad fonden har udbetalt, og som hverken er kommet tilbage eller tabt</translation>
    </message>
    <message>
        <source>What the contract repays this fund for what is measured and verified</source>
        <translation>Hvad kontrakten tilbagebetaler fonden for det, der er målt og verificeret</translation>
    </message>
    <message>
        <source>How much of the fund&apos;s potential is earned</source>
        <translation>Hvor meget af fondens potentiale der er optjent</translation>
    </message>
    <message>
        <source>Return a year of what is paid, received and still planned</source>
        <translation>Årligt afkast af det, der er betalt, modtaget og stadig planlagt</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Payment model</source>
        <translation>Betalingsmodel</translation>
    </message>
    <message>
        <source>As what the fund puts in its money</source>
        <translation>Som hvad fonden lægger sine penge</translation>
    </message>
    <message>
        <source>How the contract prices what is reached</source>
        <translation>Hvordan kontrakten prissætter det, der nås</translation>
    </message>
    <message>
        <source>Goals reached by citizens, of the number aimed at</source>
        <translation>Mål nået af borgere, af det antal, der sigtes efter</translation>
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
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
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
        <comment>%1 what is due, %2 the date</comment>
        <translation>Næste: %1, %2</translation>
    </message>
    <message>
        <source>Effect: %1 of %2</source>
        <comment>%1 reached, %2 aimed at</comment>
        <translation>Effekt: %1 af %2</translation>
    </message>
    <message>
        <source>Effect goals: missing</source>
        <translation>Effektmål: mangler</translation>
    </message>
    <message>
        <source>Effect: not a number of citizens</source>
        <translation>Effekt: ikke et antal borgere</translation>
    </message>
    <message>
        <source>Effect: not measured yet</source>
        <translation>Effekt: endnu ikke målt</translation>
    </message>
    <message>
        <source>Effect: counted, but without a target in citizens</source>
        <translation>Effekt: talt, men uden måltal i borgere</translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentSheet</name>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Invested and what it may give</source>
        <translation>Hvad der er investeret, og hvad det kan give</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>The fund&apos;s potential is what the contract repays when the goals are met. The public potential is the gain of municipality, region and state. The two are never added.</source>
        <translation>Fondens potentiale er det, kontrakten betaler tilbage, når målene nås. Det offentlige potentiale er gevinsten for kommune, region og stat. De to lægges aldrig sammen.</translation>
    </message>
    <message>
        <source>Effect against the goals</source>
        <translation>Effekt i forhold til målene</translation>
    </message>
    <message>
        <source>No effect goals are entered.</source>
        <translation>Der er ikke indtastet effektmål.</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Tilbagebetaling</translation>
    </message>
    <message>
        <source>No contract is entered.</source>
        <translation>Der er ikke indtastet nogen kontrakt.</translation>
    </message>
    <message>
        <source>The contract in sentences</source>
        <translation>Kontrakten i sætninger</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Contract signed: %1</source>
        <translation>Kontrakt underskrevet: %1</translation>
    </message>
    <message>
        <source>Effort begins: %1</source>
        <translation>Indsatsen begynder: %1</translation>
    </message>
    <message>
        <source>Effort ends: %1</source>
        <translation>Indsatsen slutter: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planlagt: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1 number, %2 unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 field, %2 sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>%1 field</comment>
        <translation>%1: mangler</translation>
    </message>
    <message>
        <source>Investment sheet</source>
        <translation>Investeringsark</translation>
    </message>
    <message>
        <source>Amounts are not masked, because they are to be paid: who knows the price can work out a small number of citizens, so give this to the parties of the contract alone.</source>
        <translation>Beløb er ikke skjult, fordi de skal betales: den, der kender prisen, kan regne et lille antal borgere ud, så giv kun dette til kontraktens parter.</translation>
    </message>
    <message>
        <source>Earned is by what is measured; planned and expected stand apart.</source>
        <translation>Optjent bygger på det målte; planlagt og forventet står for sig.</translation>
    </message>
</context>
<context>
    <name>bundlinje::InvestmentSlides</name>
    <message>
        <source>No amounts are entered yet.</source>
        <translation>Der er ikke indtastet beløb endnu.</translation>
    </message>
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
        <source>Repaid so far</source>
        <translation>Tilbagebetalt til nu</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <comment>citizens, families …</comment>
        <translation>Planlagt: %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ikke målt endnu</translation>
    </message>
    <message>
        <source>The numbers are not shown, because some of them are of very few citizens.</source>
        <translation>Tallene vises ikke, fordi nogle af dem gælder meget få borgere.</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Kontrakten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message numerus="yes">
        <source>The figures rest on %Ln source(s).</source>
        <translation>
            <numerusform>Tallene bygger på én kilde.</numerusform>
            <numerusform>Tallene bygger på %Ln kilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Nothing is known of its figures yet.</source>
        <translation>Tallene kendes ikke endnu.</translation>
    </message>
    <message>
        <source>The fund&apos;s potential</source>
        <translation>Fondens potentiale</translation>
    </message>
    <message>
        <source>The potential for the public economy</source>
        <translation>Potentialet for den offentlige økonomi</translation>
    </message>
    <message>
        <source>%2 invested. %1 is %3.</source>
        <comment>%1 whose potential, %2 and %3 amounts</comment>
        <translation>%2 er investeret. %1 er %3.</translation>
    </message>
    <message>
        <source>%1 is as large as what is invested.</source>
        <comment>whose potential</comment>
        <translation>%1 er lige så stort som det investerede.</translation>
    </message>
    <message>
        <source>%1 is %2 larger than what is invested.</source>
        <comment>whose potential, an amount</comment>
        <translation>%1 er %2 større end det investerede.</translation>
    </message>
    <message>
        <source>%1 is %2 smaller than what is invested.</source>
        <comment>whose potential, an amount</comment>
        <translation>%1 er %2 mindre end det investerede.</translation>
    </message>
    <message>
        <source>%2 invested. %1 is not known yet.</source>
        <comment>%1 whose potential, %2 an amount</comment>
        <translation>%2 er investeret. %1 kendes ikke endnu.</translation>
    </message>
    <message>
        <source>%1 is %2; what is invested is not known yet.</source>
        <comment>whose potential, an amount</comment>
        <translation>%1 er %2; det investerede kendes ikke endnu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an investment, a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goals reached by citizens</source>
        <translation>Mål nået af borgere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>goals, goals aimed at</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>a citizen may have several</source>
        <translation>en borger kan have flere</translation>
    </message>
    <message>
        <source>Expected return per year</source>
        <translation>Forventet afkast pr. år</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) overdue.</source>
        <translation>
            <numerusform>%Ln ting er over fristen.</numerusform>
            <numerusform>%Ln ting er over fristen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next on %2 – %1.</source>
        <comment>%1 what is due, %2 a date</comment>
        <translation>Næste %2 – %1.</translation>
    </message>
    <message>
        <source>The statement of repayment has the amounts, for the parties of the contract alone.</source>
        <translation>Beløbene står i tilbagebetalingsopgørelsen, som kun er til kontraktens parter.</translation>
    </message>
    <message>
        <source>by the planned payments the money comes back, and no more</source>
        <translation>efter de planlagte betalinger kommer pengene tilbage, men ikke mere</translation>
    </message>
    <message>
        <source>by the payments made and planned</source>
        <translation>efter de betalinger, der er sket og planlagt</translation>
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
    <message>
        <source>assumed %1</source>
        <comment>short mark and amount</comment>
        <translation>ant.&#xa0;%1</translation>
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
    <message>
        <source>Missing in the business case</source>
        <translation>Mangler i business casen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
</context>
<context>
    <name>bundlinje::JCurve</name>
    <message>
        <source>Paid out and repaid, added up over time, %1, all investors together</source>
        <translation>Udbetalt og tilbagebetalt, lagt sammen over tid, %1, alle investorer under ét</translation>
    </message>
    <message>
        <source>Here the curve stands as soon as payments are entered, planned or made.</source>
        <translation>Her står kurven, så snart der er indtastet betalinger, planlagte eller foretagne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries without day or amount are not in it.</source>
        <translation>
            <numerusform>%Ln betaling uden dato eller beløb er ikke med.</numerusform>
            <numerusform>%Ln betalinger uden dato eller beløb er ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Paid out, %1</source>
        <translation>Udbetalt, %1</translation>
    </message>
    <message>
        <source>Repaid, %1</source>
        <translation>Tilbagebetalt, %1</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>Netto, %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Paid out: %1</source>
        <translation>Udbetalt: %1</translation>
    </message>
    <message>
        <source>Repaid: %1</source>
        <translation>Tilbagebetalt: %1</translation>
    </message>
    <message>
        <source>Net: %1</source>
        <translation>Netto: %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a date</comment>
        <translation>i dag, %1</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <comment>an amount</comment>
        <translation>lavest: %1</translation>
    </message>
    <message>
        <source>money back %1</source>
        <comment>a date</comment>
        <translation>pengene er tilbage %1</translation>
    </message>
    <message>
        <source>The money came back on %1; the investors end with %2 more than they paid out.</source>
        <comment>a date, an amount</comment>
        <translation>Pengene kom tilbage den %1; investorerne ender med %2 mere, end de udbetalte.</translation>
    </message>
    <message>
        <source>As planned the money is back on %1; the investors end with %2 more than they pay out.</source>
        <comment>a date, an amount</comment>
        <translation>Efter planen er pengene tilbage den %1; investorerne ender med %2 mere, end de udbetaler.</translation>
    </message>
    <message>
        <source>The investors are never in the red; on %1 they have %2 more.</source>
        <comment>a date, an amount</comment>
        <translation>Investorerne er aldrig i minus; den %1 har de %2 mere.</translation>
    </message>
    <message>
        <source>Paid out and repaid, added up over time, %1, the fund&apos;s own money</source>
        <translation>Udbetalt og tilbagebetalt, lagt sammen over tid, %1, fondens egne penge</translation>
    </message>
    <message>
        <source>The fund is never in the red; on %1 it has %2 more.</source>
        <comment>a date, an amount</comment>
        <translation>Fonden er aldrig i minus; den %1 har den %2 mere.</translation>
    </message>
    <message>
        <source>The money came back on %1; the fund ends with %2 more than it paid out.</source>
        <comment>a date, an amount</comment>
        <translation>Pengene kom tilbage den %1; fonden ender med %2 mere, end den betalte ud.</translation>
    </message>
    <message>
        <source>As planned the money is back on %1; the fund ends with %2 more than it pays out.</source>
        <comment>a date, an amount</comment>
        <translation>Efter planen er pengene tilbage den %1; fonden ender med %2 mere, end den betaler ud.</translation>
    </message>
    <message>
        <source>The money came back on %1, neither more nor less.</source>
        <comment>a date</comment>
        <translation>Pengene kom tilbage den %1, hverken mere eller mindre.</translation>
    </message>
    <message>
        <source>As planned the money is back on %1, neither more nor less.</source>
        <comment>a date</comment>
        <translation>Efter planen er pengene tilbage den %1, hverken mere eller mindre.</translation>
    </message>
    <message>
        <source>overdue, not paid</source>
        <translation>forfaldent, ikke betalt</translation>
    </message>
    <message>
        <source>money back with what is overdue</source>
        <translation>pengene tilbage med det forfaldne</translation>
    </message>
    <message>
        <source>Overdue: %1 not paid out and %2 not repaid; drawn as planned, from today on.</source>
        <comment>two amounts</comment>
        <translation>Forfaldent: %1 ikke udbetalt og %2 ikke tilbagebetalt; tegnet som planlagt fra i dag.</translation>
    </message>
    <message>
        <source>Overdue: %1 not paid out; drawn as planned, from today on.</source>
        <comment>an amount</comment>
        <translation>Forfaldent: %1 ikke udbetalt; tegnet som planlagt fra i dag.</translation>
    </message>
    <message>
        <source>Overdue: %1 not repaid; drawn as planned, from today on.</source>
        <comment>an amount</comment>
        <translation>Forfaldent: %1 ikke tilbagebetalt; tegnet som planlagt fra i dag.</translation>
    </message>
    <message>
        <source>The money is back when what is overdue is paid, neither more nor less.</source>
        <translation>Pengene er tilbage, når det forfaldne er betalt, hverken mere eller mindre.</translation>
    </message>
    <message>
        <source>The money is back when what is overdue is paid; the fund ends with %1 more than it pays out.</source>
        <comment>an amount</comment>
        <translation>Pengene er tilbage, når det forfaldne er betalt; fonden ender med %1 mere, end den udbetaler.</translation>
    </message>
    <message>
        <source>The money is back when what is overdue is paid; the investors end with %1 more than they pay out.</source>
        <comment>an amount</comment>
        <translation>Pengene er tilbage, når det forfaldne er betalt; investorerne ender med %1 mere, end de udbetaler.</translation>
    </message>
    <message>
        <source>The fund is never in the red; it has %1 more when what is overdue is paid.</source>
        <comment>an amount</comment>
        <translation>Fonden er aldrig i minus; den har %1 mere, når det forfaldne er betalt.</translation>
    </message>
    <message>
        <source>The investors are never in the red; they have %1 more when what is overdue is paid.</source>
        <comment>an amount</comment>
        <translation>Investorerne er aldrig i minus; de har %1 mere, når det forfaldne er betalt.</translation>
    </message>
    <message>
        <source>With what is paid, planned and overdue, %1 is still missing.</source>
        <comment>an amount</comment>
        <translation>Med det betalte, det planlagte og det forfaldne mangler der stadig %1.</translation>
    </message>
    <message>
        <source>With what is paid and planned, %2 is still missing on %1.</source>
        <comment>a date, an amount</comment>
        <translation>Med det betalte og planlagte mangler der stadig %2 pr. %1.</translation>
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
    <message>
        <source>Fields of a list&apos;s row: the next row, after the last a new one</source>
        <translation>Felterne til en række i en liste: næste række, efter den sidste en ny</translation>
    </message>
</context>
<context>
    <name>bundlinje::KeysSlide</name>
    <message>
        <source>The keys of board mode</source>
        <translation>Tasterne i mødevisning</translation>
    </message>
    <message>
        <source>F1 or Backspace goes back to the slide</source>
        <translation>F1 eller Tilbage går tilbage til siden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hvad den gør</translation>
    </message>
    <message>
        <source>PgDn, Right, Space</source>
        <translation>PgDn, Højre, mellemrum</translation>
    </message>
    <message>
        <source>next slide</source>
        <translation>næste side</translation>
    </message>
    <message>
        <source>PgUp, Left</source>
        <translation>PgUp, Venstre</translation>
    </message>
    <message>
        <source>previous slide</source>
        <translation>forrige side</translation>
    </message>
    <message>
        <source>number and Enter</source>
        <translation>tal og Enter</translation>
    </message>
    <message>
        <source>to that slide; Home the first, End the last</source>
        <translation>til den side; Home den første, End den sidste</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>all slides at once</source>
        <translation>alle sider på én gang</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>B, W</translation>
    </message>
    <message>
        <source>black or white screen, until the next key</source>
        <translation>sort eller hvid skærm, til næste tast</translation>
    </message>
    <message>
        <source>T, + and −</source>
        <translation>T, + og −</translation>
    </message>
    <message>
        <source>chart as a table; larger and smaller text</source>
        <translation>figur som tabel; større og mindre tekst</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back, and from a slide of the agenda: end</source>
        <translation>tilbage, og fra en side på dagsordenen: slut</translation>
    </message>
    <message>
        <source>C, H, L</source>
        <translation>C, H, L</translation>
    </message>
    <message>
        <source>colours; hide amounts; light spot</source>
        <translation>farver; skjul beløb; lysplet</translation>
    </message>
    <message>
        <source>D, S</source>
        <translation>D, S</translation>
    </message>
    <message>
        <source>enter a decision; swap the screens</source>
        <translation>skriv en beslutning; byt skærme</translation>
    </message>
    <message>
        <source>mark a row or figure, look into it; Backspace goes back</source>
        <translation>markér en række eller et tal, se ind i det; Tilbage går tilbage</translation>
    </message>
</context>
<context>
    <name>bundlinje::LedgerFigures</name>
    <message numerus="yes">
        <source>%Ln payment(s) without an amount are in none of these sums.</source>
        <translation>
            <numerusform>%Ln betaling uden beløb er ikke med i nogen af summerne.</numerusform>
            <numerusform>%Ln betalinger uden beløb er ikke med i nogen af summerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is to be paid out or was, but for what is written off.</source>
        <translation>Alt, der skal betales ud eller er det, undtagen det afskrevne.</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>With the amounts that were moved.</source>
        <translation>Med de beløb, der blev betalt.</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Due or invoiced to others, and not received yet.</source>
        <translation>Forfaldent eller faktureret til andre og ikke modtaget endnu.</translation>
    </message>
    <message>
        <source>Nothing is past its date.</source>
        <translation>Intet er over datoen.</translation>
    </message>
    <message>
        <source>What came back.</source>
        <translation>Det, der er kommet ind.</translation>
    </message>
    <message>
        <source>What came back, %1 of it from a guarantee.</source>
        <translation>Det, der er kommet ind, heraf %1 fra en garanti.</translation>
    </message>
    <message>
        <source>Payments out</source>
        <translation>Udbetalinger i alt</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Tilgodehavende</translation>
    </message>
    <message>
        <source>Late to be received</source>
        <translation>Forsinket til fonden</translation>
    </message>
    <message>
        <source>Late to be paid</source>
        <translation>Forsinket fra fonden</translation>
    </message>
    <message>
        <source>Its date is past.</source>
        <translation>Datoen er overskredet.</translation>
    </message>
    <message>
        <source>Its date is past; %1 of it is only planned, and not claimed.</source>
        <translation>Datoen er overskredet; %1 er kun planlagt og ikke krævet.</translation>
    </message>
    <message>
        <source>Its date is past; it is only planned, and not claimed.</source>
        <translation>Datoen er overskredet; det er kun planlagt og ikke krævet.</translation>
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
    <message>
        <source>Ins. In the fields of a row Ctrl+Enter goes to the next row, and after the last one adds a row.</source>
        <translation>Ins. I en rækkes felter går Ctrl+Enter til næste række og tilføjer en ny efter den sidste.</translation>
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
        <translation>Fre&amp;m</translation>
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
    <message>
        <source>&amp;Unit prices…</source>
        <translation>&amp;Enhedspriser…</translation>
    </message>
    <message>
        <source>Business case as &amp;workbook…</source>
        <translation>Business case som &amp;regneark…</translation>
    </message>
    <message>
        <source>Business case as &amp;HTML…</source>
        <translation>Business case som &amp;HTML…</translation>
    </message>
    <message>
        <source>Business case as P&amp;DF…</source>
        <translation>Business case som P&amp;DF…</translation>
    </message>
    <message>
        <source>Catalogue of &amp;unit prices</source>
        <translation>Katalo&amp;g over enhedspriser</translation>
    </message>
    <message>
        <source>What is due as c&amp;alendar…</source>
        <translation>Forløb som k&amp;alender…</translation>
    </message>
    <message>
        <source>Sch&amp;edule</source>
        <translation>Forl&amp;øb</translation>
    </message>
    <message>
        <source>Board mode from the s&amp;tart</source>
        <translation>Mødevisning p&amp;å storskærm</translation>
    </message>
    <message>
        <source>Pro&amp;ject this investment</source>
        <translation>Vis investeringen for best&amp;yrelsen</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>Møde&amp;r</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>N&amp;æste rude</translation>
    </message>
    <message>
        <source>Hide &amp;amounts</source>
        <translation>Skjul &amp;beløb</translation>
    </message>
    <message>
        <source>Repor&amp;t or print…</source>
        <translation>Rappor&amp;t eller udskrift…</translation>
    </message>
    <message>
        <source>Report&amp;s</source>
        <translation>Rapport&amp;er</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Tekst&amp;størrelse</translation>
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
    <message numerus="yes">
        <source>Imported: %Ln unit price(s) added or changed.</source>
        <translation>
            <numerusform>Importeret: %Ln enhedspris tilføjet eller ændret.</numerusform>
            <numerusform>Importeret: %Ln enhedspriser tilføjet eller ændret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <comment>what was changed</comment>
        <translation>Gemmer: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulleret. Intet blev ændret.</translation>
    </message>
    <message>
        <source>“%1” was not saved. Nothing was changed.</source>
        <comment>what was wanted</comment>
        <translation>«%1» blev ikke gemt. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Do it a&amp;fter all</source>
        <translation>&amp;Gør det alligevel</translation>
    </message>
    <message>
        <source>Board meeting</source>
        <translation>Bestyrelsesmøde</translation>
    </message>
    <message>
        <source>These are figures as of an earlier date, where nothing can be saved. Go back to now to enter decisions.</source>
        <translation>Det er tal fra en tidligere dato, hvor intet kan gemmes. Gå tilbage til nu for at skrive beslutninger.</translation>
    </message>
    <message>
        <source>The file can only be read, so no decision can be saved in it.</source>
        <translation>Filen kan kun læses, så en beslutning kan ikke gemmes i den.</translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <comment>undo</comment>
        <translation>Bestyrelsens beslutning</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gentaget: %1</translation>
    </message>
    <message>
        <source>A decision is begun and not saved. Present again (F5) and press D to go on with it.</source>
        <translation>En beslutning er begyndt og ikke gemt. Vis igen (F5), og tryk D for at fortsætte.</translation>
    </message>
</context>
<context>
    <name>bundlinje::Measurements</name>
    <message>
        <source>Adds a line for each component at each check until today.</source>
        <translation>Tilføjer en linje for hver betalingskomponent ved hver måling indtil i dag.</translation>
    </message>
    <message>
        <source>No check until today lacks a line.</source>
        <translation>Ingen måling indtil i dag mangler en linje.</translation>
    </message>
    <message>
        <source>Add the lines of the checks</source>
        <comment>undo</comment>
        <translation>Tilføj målingernes linjer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are added. Type how many met the goal.</source>
        <translation>
            <numerusform>%Ln linje er tilføjet. Skriv, hvor mange der nåede målet.</numerusform>
            <numerusform>%Ln linjer er tilføjet. Skriv, hvor mange der nåede målet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct a verified measurement</source>
        <comment>undo</comment>
        <translation>Ret en verificeret måling</translation>
    </message>
    <message>
        <source>A further entry is begun. Write why, and then correct the figures in the line. What was verified is kept.</source>
        <translation>En ny registrering er begyndt. Skriv hvorfor, og ret så tallene i linjen. Det verificerede bliver stående.</translation>
    </message>
    <message>
        <source>Counts only: nothing here may point at a person.</source>
        <translation>Kun antal: intet her må pege på en person.</translation>
    </message>
    <message>
        <source>Add the lines of the checks</source>
        <translation>Tilføj målingernes linjer</translation>
    </message>
    <message>
        <source>Correct a verified measurement</source>
        <translation>Ret en verificeret måling</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingChanges</name>
    <message>
        <source>New investment</source>
        <translation>Ny investering</translation>
    </message>
    <message>
        <source>Not in the portfolio any more</source>
        <translation>Ikke længere i porteføljen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
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
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>The fund&apos;s potential</source>
        <translation>Fondens potentiale</translation>
    </message>
    <message>
        <source>The public economy&apos;s potential</source>
        <translation>Potentiale for det offentlige</translation>
    </message>
    <message>
        <source>Goals reached by citizens</source>
        <translation>Mål nået af borgere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>goals, goals aimed at</comment>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingEditor</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Figures frozen %1. The slides, the board pack and the minutes show them.</source>
        <comment>%1 date and time</comment>
        <translation>Tallene er frosset %1. Sider, bestyrelsespakke og referat viser dem.</translation>
    </message>
    <message>
        <source>Current figures: the meeting shows them as they stand when it is held. Freeze them when the papers go out.</source>
        <translation>Aktuelle tal: mødet viser dem, som de står, når det holdes. Frys dem, når materialet sendes ud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all.</source>
        <translation>
            <numerusform>%Ln minut i alt.</numerusform>
            <numerusform>%Ln minutter i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an item of the agenda</source>
        <comment>undo</comment>
        <translation>Flyt et punkt på dagsordenen</translation>
    </message>
    <message>
        <source>Freeze the figures of “%1”</source>
        <comment>undo</comment>
        <translation>Frys tallene til «%1»</translation>
    </message>
    <message>
        <source>The figures of “%1” are frozen as they stand now. What is entered from now on does not change them. Ctrl+Z takes it back.</source>
        <translation>Tallene til «%1» er frosset, som de står nu. Det, der tastes herfra, ændrer dem ikke. Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>Show current figures at “%1”</source>
        <comment>undo</comment>
        <translation>Vis aktuelle tal på «%1»</translation>
    </message>
    <message>
        <source>“%1” shows current figures again. Ctrl+Z takes it back.</source>
        <translation>«%1» viser aktuelle tal igen. Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>The agenda has all of the usual items already.</source>
        <translation>Dagsordenen har allerede alle de sædvanlige punkter.</translation>
    </message>
    <message>
        <source>Propose the usual agenda</source>
        <comment>undo</comment>
        <translation>Foreslå den sædvanlige dagsorden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) added to the agenda. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln punkt er tilføjet dagsordenen. Ctrl+Z fortryder.</numerusform>
            <numerusform>%Ln punkter er tilføjet dagsordenen. Ctrl+Z fortryder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose the &amp;usual agenda</source>
        <translation>F&amp;oreslå den sædvanlige dagsorden</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Flyt o&amp;p</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flyt ne&amp;d</translation>
    </message>
    <message>
        <source>“%1” is deleted. What it decided about investments stays with them. Ctrl+Z takes it back.</source>
        <translation>«%1» er slettet. Det, der blev besluttet om investeringer, bliver stående ved dem. Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>Current figures: the meeting is over, and its figures were not frozen. Its minutes show those of today.</source>
        <translation>Aktuelle tal: mødet er holdt, og dets tal blev ikke frosset. Referatet viser dagens tal.</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingFigures</name>
    <message numerus="yes">
        <source>Entered after the figures were frozen: %1 and %Ln more.</source>
        <comment>%1 investments</comment>
        <translation>
            <numerusform>Indtastet, efter at tallene blev frosset: %1 og %Ln mere.</numerusform>
            <numerusform>Indtastet, efter at tallene blev frosset: %1 og %Ln flere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered after the figures were frozen: %1.</source>
        <comment>%1 investments</comment>
        <translation>Indtastet, efter at tallene blev frosset: %1.</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingListModel</name>
    <message>
        <source>no date yet</source>
        <translation>ingen dato endnu</translation>
    </message>
    <message>
        <source>%1, figures frozen</source>
        <comment>%1 date</comment>
        <translation>%1, tal frosset</translation>
    </message>
    <message>
        <source>%1, held</source>
        <comment>%1 date</comment>
        <translation>%1, holdt</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingReport</name>
    <message>
        <source>%1. %2</source>
        <comment>%1 number of an item of the agenda, %2 what it is called</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>The decisions in one table</source>
        <translation>Beslutningerne samlet</translation>
    </message>
    <message>
        <source>No decision is entered.</source>
        <translation>Ingen beslutning er skrevet ind.</translation>
    </message>
    <message>
        <source>Agenda and decisions</source>
        <translation>Dagsorden og beslutninger</translation>
    </message>
    <message>
        <source>The meeting has no agenda.</source>
        <translation>Mødet har ingen dagsorden.</translation>
    </message>
    <message>
        <source>Under no item of the agenda</source>
        <translation>Uden for dagsordenens punkter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Figures as they were frozen on %1.</source>
        <comment>%1 date and time</comment>
        <translation>Tal, som de blev frosset %1.</translation>
    </message>
    <message>
        <source>Figures as of %1.</source>
        <comment>%1 date</comment>
        <translation>Tal pr. %1.</translation>
    </message>
    <message>
        <source>The figures are not frozen: they are those of the day of writing.</source>
        <translation>Tallene er ikke frosset: de er fra den dag, dette er skrevet.</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tid: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Sted: %1</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Deltagere: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Om: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Decision, %1: %2</source>
        <comment>%1 its outcome, %2 its text</comment>
        <translation>Beslutning, %1: %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all.</source>
        <translation>
            <numerusform>%Ln minut i alt.</numerusform>
            <numerusform>%Ln minutter i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingSlides</name>
    <message>
        <source>%1. %2</source>
        <comment>%1 number of an item of the agenda, %2 what it is called</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all.</source>
        <translation>
            <numerusform>%Ln minut i alt.</numerusform>
            <numerusform>%Ln minutter i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Der er ikke noget at vise endnu.</translation>
    </message>
    <message>
        <source>The file has no figures from the meeting before.</source>
        <translation>Filen har ingen tal fra mødet før.</translation>
    </message>
    <message>
        <source>There is no earlier meeting to compare with.</source>
        <translation>Der er ikke noget tidligere møde at sammenligne med.</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <comment>%1 a meeting, %2 a date</comment>
        <translation>Siden %1, %2</translation>
    </message>
    <message>
        <source>No figure has changed since %1.</source>
        <comment>%1 a date</comment>
        <translation>Ingen tal er ændret siden %1.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) changed since %1.</source>
        <comment>%1 a date</comment>
        <translation>
            <numerusform>%Ln investering er ændret siden %1.</numerusform>
            <numerusform>%Ln investeringer er ændret siden %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier decision waits to be carried out.</source>
        <translation>Ingen tidligere beslutning venter på at blive udført.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) wait(s) to be carried out.</source>
        <translation>
            <numerusform>%Ln beslutning venter på at blive udført.</numerusform>
            <numerusform>%Ln beslutninger venter på at blive udført.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided earlier and still open, what is due first</source>
        <translation>Besluttet tidligere og ikke udført, det nærmeste først</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingWords</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Key figures and both bottom lines</source>
        <translation>Nøgletal og de to bundlinjer</translation>
    </message>
    <message>
        <source>Invested against potential</source>
        <translation>Investeret mod potentiale</translation>
    </message>
    <message>
        <source>Effect against goal</source>
        <translation>Effekt mod mål</translation>
    </message>
    <message>
        <source>When is the money back?</source>
        <translation>Hvornår er pengene tilbage?</translation>
    </message>
    <message>
        <source>Who gains, and who pays?</source>
        <translation>Hvem vinder, og hvem betaler?</translation>
    </message>
    <message>
        <source>What has changed since last meeting?</source>
        <translation>Hvad er ændret siden sidste møde?</translation>
    </message>
    <message>
        <source>What is late or looks wrong?</source>
        <translation>Hvad er overskredet eller ser forkert ud?</translation>
    </message>
    <message>
        <source>What needs a decision?</source>
        <translation>Hvad skal besluttes?</translation>
    </message>
    <message>
        <source>The investments one by one</source>
        <translation>Investeringerne en for en</translation>
    </message>
    <message>
        <source>An investment in detail</source>
        <translation>En investering i detaljer</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkendt</translation>
    </message>
    <message>
        <source>approved with changes</source>
        <translation>godkendt med ændringer</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afslået</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>udsat</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>til orientering</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Møde uden titel</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 date, %2 time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingsPlace</name>
    <message>
        <source>Board meeting</source>
        <translation>Bestyrelsesmøde</translation>
    </message>
    <message>
        <source>New meeting</source>
        <comment>undo</comment>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Use &amp;current figures</source>
        <translation>Br&amp;ug aktuelle tal</translation>
    </message>
    <message>
        <source>Free&amp;ze figures</source>
        <translation>Frys &amp;tal</translation>
    </message>
    <message>
        <source>The meeting follows what is entered again.</source>
        <translation>Mødet følger igen det, der tastes.</translation>
    </message>
    <message>
        <source>The slides, the board pack and the minutes then agree, whatever is entered afterwards.</source>
        <translation>Sider, bestyrelsespakke og referat viser så det samme, uanset hvad der tastes bagefter.</translation>
    </message>
    <message>
        <source>Meetings, what comes next first</source>
        <translation>Møder, det næste først</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nyt møde</translation>
    </message>
    <message>
        <source>Star&amp;t the meeting</source>
        <translation>&amp;Start mødet</translation>
    </message>
    <message>
        <source>&amp;Board pack…</source>
        <translation>&amp;Bestyrelsespakke…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>M&amp;ødereferat…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;let mødet</translation>
    </message>
    <message>
        <source>The board&apos;s meetings will stand here: agenda, slides, decisions and minutes, with figures that are frozen when the papers go out.</source>
        <translation>Her kommer bestyrelsens møder: dagsorden, sider, beslutninger og referat, med tal, der fryses, når materialet sendes ud.</translation>
    </message>
    <message>
        <source>See how it looks in the ex&amp;ample</source>
        <translation>Se, hvordan det ser ud i e&amp;ksemplet</translation>
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
    <name>bundlinje::MoneySlides</name>
    <message>
        <source>For every payer costs and gains are equal.</source>
        <translation>For alle betalere er omkostning og gevinst lige store.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) in other currencies are not in it.</source>
        <translation>
            <numerusform>Én betaling i en anden valuta er ikke med.</numerusform>
            <numerusform>%Ln betalinger i andre valutaer er ikke med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The business cases of %Ln investment(s) added up.</source>
        <translation>
            <numerusform>Én investerings business case.</numerusform>
            <numerusform>%Ln investeringers business cases lagt sammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further business case(s) cannot be calculated yet.</source>
        <translation>
            <numerusform>Én business case mere kan ikke beregnes endnu.</numerusform>
            <numerusform>%Ln business cases mere kan ikke beregnes endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>Kommunerne</translation>
    </message>
    <message>
        <source>The regions</source>
        <translation>Regionerne</translation>
    </message>
    <message>
        <source>State authorities</source>
        <translation>Staten</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>who are no public authority</comment>
        <translation>Andre</translation>
    </message>
    <message>
        <source>No payer gains; most is lost by %1 (%2).</source>
        <comment>a payer, an amount</comment>
        <translation>Ingen vinder; mest taber %1 (%2).</translation>
    </message>
    <message>
        <source>%1 gain the most (%2), and nobody loses.</source>
        <comment>payers, an amount</comment>
        <translation>%1 vinder mest (%2), og ingen taber.</translation>
    </message>
    <message>
        <source>%1 gain the most (%2), and %3 lose %4.</source>
        <comment>payers, an amount, others, their amount</comment>
        <translation>%1 vinder mest (%2), og %3 taber %4.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Costs, %1</source>
        <translation>Omkostninger, %1</translation>
    </message>
    <message>
        <source>Gains, %1</source>
        <translation>Gevinster, %1</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>Netto, %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle tilsammen</translation>
    </message>
    <message>
        <source>The plan is what is entered as planned payments; the potential counts every goal as reached.</source>
        <translation>Planen er de planlagte betalinger, der er indtastet; potentialet regner alle mål som nået.</translation>
    </message>
    <message>
        <source>What is left to whom, gains less costs, present value, %1</source>
        <translation>Hvad hver betaler står tilbage med, gevinster minus omkostninger, nutidsværdi, %1</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <comment>a year</comment>
        <translation>prisniveau %1</translation>
    </message>
    <message>
        <source>each case in prices of its own year</source>
        <translation>hver beregning i sit eget prisniveau</translation>
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
    <message>
        <source>Catalogue of unit prices</source>
        <translation>Katalog over enhedspriser</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
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
    <message numerus="yes">
        <source>%1 is made, with %Ln investment(s).</source>
        <translation>
            <numerusform>%1 er lavet med %Ln investering.</numerusform>
            <numerusform>%1 er lavet med %Ln investeringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start from invented figures, from those Aarhus has published, or from the cash flow that a Housing First contract prints</source>
        <translation>Begynd med opdigtede tal, med dem, Aarhus har offentliggjort, eller med den pengestrøm, en Housing First-kontrakt viser</translation>
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
    <name>bundlinje::Overview</name>
    <message>
        <source>%1 to %2 of %3; the arrow keys go on</source>
        <comment>slides on this page</comment>
        <translation>%1 til %2 af %3; piletasterne går videre</translation>
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
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
</context>
<context>
    <name>bundlinje::ParticipationPicture</name>
    <message>
        <source>How far the citizens have come</source>
        <translation>Hvor langt borgerne er kommet</translation>
    </message>
    <message>
        <source>Here it stands how far the citizens have come, as soon as it is known how many are planned or counted.</source>
        <translation>Her står, hvor langt borgerne er kommet, så snart det vides, hvor mange der er planlagt eller talt op.</translation>
    </message>
</context>
<context>
    <name>bundlinje::PaymentCurve</name>
    <message>
        <source>Here the curve stands as soon as the contract has check dates.</source>
        <translation>Her står kurven, så snart kontrakten har måledatoer.</translation>
    </message>
    <message>
        <source>%1 is measured person by person: one number for all of them does not tell what is repaid.</source>
        <comment>a component</comment>
        <translation>«%1» måles person for person: ét tal for alle siger ikke, hvad der tilbagebetales.</translation>
    </message>
    <message>
        <source>Here the curve stands as soon as the goal that %1 pays for has a target.</source>
        <comment>a component</comment>
        <translation>Her står kurven, så snart det effektmål, som «%1» betaler for, har et måltal.</translation>
    </message>
    <message>
        <source>Here the curve stands as soon as the contract says what it pays for.</source>
        <translation>Her står kurven, så snart kontrakten siger, hvad den betaler for.</translation>
    </message>
    <message>
        <source>Repayment at each effect of %1 (%2), %3</source>
        <comment>%1 component, %2 what effects are counted in, %3 unit of amounts</comment>
        <translation>Tilbagebetaling ved hver effekt af «%1» (%2), %3</translation>
    </message>
    <message>
        <source>Repayment at each effect, %1</source>
        <comment>unit of amounts</comment>
        <translation>Tilbagebetaling ved hver effekt, %1</translation>
    </message>
    <message>
        <source>Here the curve stands as soon as the contract can be calculated.</source>
        <translation>Her står kurven, så snart kontrakten kan beregnes.</translation>
    </message>
    <message>
        <source>The amounts are too large to add up.</source>
        <translation>Beløbene er for store til at lægges sammen.</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Public gain</source>
        <translation>Offentlig gevinst</translation>
    </message>
    <message>
        <source>Effect at each check</source>
        <translation>Effekt ved hver måling</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Repaid ÷ paid out</source>
        <translation>Tilbagebetalt ÷ udbetalt</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Afkast pr. år</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Repaid ÷ paid out: %1; return a year: %2</source>
        <comment>%1 ratio, %2 rate</comment>
        <translation>Tilbagebetalt ÷ udbetalt: %1; afkast pr. år: %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>an amount</comment>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>paid out %1</source>
        <comment>an amount</comment>
        <translation>udbetalt %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>måltal: %1</translation>
    </message>
    <message>
        <source>measured %1: %2</source>
        <comment>a date, an effect</comment>
        <translation>målt %1: %2</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <comment>an effect</comment>
        <translation>målt: %1</translation>
    </message>
    <message>
        <source>At every effect shown the investors lose.</source>
        <translation>Ved alle viste effekter taber investorerne.</translation>
    </message>
    <message>
        <source>At no effect shown do the investors lose.</source>
        <translation>Ved ingen af de viste effekter taber investorerne.</translation>
    </message>
    <message>
        <source>Below %1 the investors lose.</source>
        <comment>an effect</comment>
        <translation>Under %1 taber investorerne.</translation>
    </message>
    <message>
        <source>At no effect shown is more repaid than the public gains.</source>
        <translation>Ved ingen af de viste effekter tilbagebetales mere, end det offentlige vinder.</translation>
    </message>
    <message>
        <source>At the highest effect shown more is repaid than the public gains.</source>
        <translation>Ved den højeste viste effekt tilbagebetales mere, end det offentlige vinder.</translation>
    </message>
    <message>
        <source>Above %1 the public gains more than is repaid.</source>
        <comment>an effect</comment>
        <translation>Over %1 vinder det offentlige mere, end der tilbagebetales.</translation>
    </message>
    <message>
        <source>At %1 %2 repays %3 of at most %4.</source>
        <comment>%1 effect, %2 the authority, %3 and %4 amounts</comment>
        <translation>Ved %1 tilbagebetaler %2 %3 af højst %4.</translation>
    </message>
    <message>
        <source>At %1 %3 is repaid by %2.</source>
        <comment>%1 effect, %2 the authority, %3 amount</comment>
        <translation>Ved %1 tilbagebetales %3 af %2.</translation>
    </message>
    <message numerus="yes">
        <source>The same effect at each of %Ln checks, over the life of the contract.</source>
        <translation>
            <numerusform>Effekten ved kontraktens ene måling.</numerusform>
            <numerusform>Samme effekt ved hver af %Ln målinger, i hele kontraktens løbetid.</numerusform>
        </translation>
    </message>
    <message>
        <source>All else that is paid for is at its target.</source>
        <translation>Alt andet, der betales for, er på sit måltal.</translation>
    </message>
    <message>
        <source>All else that is paid for is as it was measured.</source>
        <translation>Alt andet, der betales for, er som målt.</translation>
    </message>
    <message>
        <source>Without a target, so nothing is counted for it: %1.</source>
        <comment>components</comment>
        <translation>Uden måltal, så der regnes intet for det: %1.</translation>
    </message>
    <message>
        <source>The cap of each person is not applied.</source>
        <translation>Loftet pr. person er ikke regnet med.</translation>
    </message>
    <message>
        <source>Public gain: present value in the chosen business case with this share as its success rate, before the cost of the effort and in fixed prices; what is repaid is in the amounts of its time.</source>
        <translation>Offentlig gevinst: nutidsværdi i den valgte business case med denne andel som succesrate, før indsatsens omkostninger og i faste priser; tilbagebetalingen er i løbende priser.</translation>
    </message>
    <message>
        <source>Shares are of all %1 who take part; of the %2 who were looked at last, %3 reached the goal.</source>
        <comment>%1 and %2 numbers, %3 share</comment>
        <translation>Andele er af alle %1, der deltager; af de %2, der er målt senest, nåede %3 målet.</translation>
    </message>
</context>
<context>
    <name>bundlinje::Payments</name>
    <message>
        <source>Adds those that are not in the table yet.</source>
        <translation>Tilføjer dem, der ikke er i tabellen endnu.</translation>
    </message>
    <message>
        <source>All instalments of the contract are in the table.</source>
        <translation>Alle kontraktens rater er i tabellen.</translation>
    </message>
    <message>
        <source>The contract has no instalments.</source>
        <translation>Kontrakten har ingen rater.</translation>
    </message>
    <message>
        <source>The contract cannot be calculated yet. The checks (F7) say why.</source>
        <translation>Kontrakten kan ikke beregnes endnu. Tjek (F7) siger hvorfor.</translation>
    </message>
    <message>
        <source>What is measured counts as it is; all else as if it met its target.</source>
        <translation>Det målte tæller, som det er; resten som om målet nås.</translation>
    </message>
    <message>
        <source>No further repayment can be calculated: either all are in the table, or no target can be counted.</source>
        <translation>Der kan ikke beregnes flere tilbagebetalinger: enten er alle i tabellen, eller ingen mål kan tælles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are planned. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln linje er planlagt. Ctrl+Z tager den tilbage.</numerusform>
            <numerusform>%Ln linjer er planlagt. Ctrl+Z tager dem tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the instalments of the contract</source>
        <comment>undo</comment>
        <translation>Planlæg kontraktens rater</translation>
    </message>
    <message>
        <source>Left out, because their goal has no target that can be counted: %1.</source>
        <translation>Ikke med, fordi deres mål ikke har et tal, der kan tælles: %1.</translation>
    </message>
    <message>
        <source>Plan the repayments</source>
        <comment>undo</comment>
        <translation>Planlæg tilbagebetalingerne</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Banklinjer</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>No column of %1 holds days and none holds amounts that can be read: %2. Name them Date and Amount in the first row. Nothing is changed.</source>
        <comment>%1 name of a file, %2 the titles found</comment>
        <translation>%1 har ikke både en kolonne med dage og en med beløb, der kan læses: %2. Kald dem Dato og Beløb i første række. Intet er ændret.</translation>
    </message>
    <message>
        <source>Take over bank lines</source>
        <comment>undo</comment>
        <translation>Tag banklinjer med</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) settled</source>
        <translation>
            <numerusform>%Ln betaling er afstemt</numerusform>
            <numerusform>%Ln betalinger er afstemt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new line(s) added. Ctrl+Z takes it all back.</source>
        <translation>
            <numerusform>%Ln ny linje er tilføjet. Ctrl+Z tager det hele tilbage.</numerusform>
            <numerusform>%Ln nye linjer er tilføjet. Ctrl+Z tager det hele tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank lines from a file…</source>
        <translation>Banklinjer fra en fil…</translation>
    </message>
    <message>
        <source>Plan the contract&apos;s instalments</source>
        <translation>Planlæg kontraktens rater</translation>
    </message>
    <message>
        <source>Plan the repayments</source>
        <translation>Planlæg tilbagebetalingerne</translation>
    </message>
    <message>
        <source>Update the planned repayments</source>
        <translation>Opdatér de planlagte tilbagebetalinger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned repayment(s) are no longer what the contract gives with what is measured now. “Update the planned repayments” brings them up to date.</source>
        <translation>
            <numerusform>%Ln planlagt tilbagebetaling svarer ikke længere til, hvad kontrakten giver med det, der er målt nu. «Opdatér de planlagte tilbagebetalinger» retter den til.</numerusform>
            <numerusform>%Ln planlagte tilbagebetalinger svarer ikke længere til, hvad kontrakten giver med det, der er målt nu. «Opdatér de planlagte tilbagebetalinger» retter dem til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned line(s) are brought up to date. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln planlagt linje er opdateret. Ctrl+Z fortryder.</numerusform>
            <numerusform>%Ln planlagte linjer er opdateret. Ctrl+Z fortryder.</numerusform>
        </translation>
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
    <message>
        <source>Schedule</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>What is due, the time line and the money by quarter (Ctrl+3)</source>
        <translation>Hvad der forfalder, tidslinjen og pengene pr. kvartal (Ctrl+3)</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>The board&apos;s meetings: agenda, slides, decisions, minutes (Ctrl+4)</source>
        <translation>Bestyrelsens møder: dagsorden, sider, beslutninger, referat (Ctrl+4)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Reports to print and send, and those that were written (Ctrl+5)</source>
        <translation>Rapporter til at trykke og sende, og dem, der er skrevet før (Ctrl+5)</translation>
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
    <message numerus="yes">
        <source>%1 of %Ln investment(s)</source>
        <comment>those that fit the filter, all</comment>
        <translation>
            <numerusform>%1 af %Ln investering</numerusform>
            <numerusform>%1 af %Ln investeringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::PortfolioReport</name>
    <message>
        <source>There are no investments to report on.</source>
        <translation>Der er ingen investeringer at rapportere om.</translation>
    </message>
    <message>
        <source>Perspective: %1</source>
        <translation>Perspektiv: %1</translation>
    </message>
    <message>
        <source>Invested is: %1</source>
        <translation>Investeret er: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringer</translation>
    </message>
    <message>
        <source>Invested and potential</source>
        <translation>Investeret og potentiale</translation>
    </message>
    <message>
        <source>The investments</source>
        <translation>Investeringerne</translation>
    </message>
    <message>
        <source>None are entered.</source>
        <translation>Der er ikke indtastet nogen.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Hvad der kræver opmærksomhed</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing falls due in the next three months.</source>
        <translation>Intet er forsinket, og intet forfalder de næste tre måneder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 investment, %2 what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
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
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Fund&apos;s potential</source>
        <translation>Fondens potentiale</translation>
    </message>
    <message>
        <source>Investments, %1</source>
        <comment>%1 currency</comment>
        <translation>Investeringer, %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Portfolio overview</source>
        <translation>Porteføljeoversigt</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Bestyrelsespakke</translation>
    </message>
    <message>
        <source>Late, and due in the next three months, %1</source>
        <comment>%1 currency</comment>
        <translation>Forsinket, og forfalder de næste tre måneder, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 number, %2 unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Potential per unit invested</source>
        <translation>Potentiale pr. krone</translation>
    </message>
    <message>
        <source>Annual account</source>
        <translation>Årsredegørelse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 title, %2 year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key figures, picture and investments are as of %1; capital and results are those by the end of %2.</source>
        <comment>%1 a date, %2 a year</comment>
        <translation>Nøgletal, figur og investeringer er pr. %1; kapital og resultater er dem ved udgangen af %2.</translation>
    </message>
    <message>
        <source>Public economy&apos;s potential</source>
        <translation>Den offentlige økonomis potentiale</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Kontraktbeløb</translation>
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
    <message>
        <source>Price index</source>
        <translation>Prisindeks</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Enhedspriser</translation>
    </message>
</context>
<context>
    <name>bundlinje::PortfolioSlides</name>
    <message numerus="yes">
        <source>%Ln investment(s): %1 invested, and %2 may come back to the fund.</source>
        <translation>
            <numerusform>Én investering: %1 er investeret, og %2 kan komme tilbage til fonden.</numerusform>
            <numerusform>%Ln investeringer: %1 er investeret, og %2 kan komme tilbage til fonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s): %1 invested. What may come back is not known yet.</source>
        <translation>
            <numerusform>Én investering: %1 er investeret. Hvad der kan komme tilbage, er ikke kendt endnu.</numerusform>
            <numerusform>%Ln investeringer: %1 er investeret. Hvad der kan komme tilbage, er ikke kendt endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s): %1 may come back to the fund.</source>
        <translation>
            <numerusform>Én investering: %1 kan komme tilbage til fonden.</numerusform>
            <numerusform>%Ln investeringer: %1 kan komme tilbage til fonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s). No amounts are entered yet.</source>
        <translation>
            <numerusform>Én investering. Der er ikke indtastet beløb endnu.</numerusform>
            <numerusform>%Ln investeringer. Der er ikke indtastet beløb endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money and the people</source>
        <translation>Pengene og menneskene</translation>
    </message>
    <message>
        <source>Enter what is invested and what it may give, and the figures stand here.</source>
        <translation>Skriv, hvad der er investeret, og hvad det kan give; så står tallene her.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source> (known for %1 of %2)</source>
        <comment>behind an amount; investments</comment>
        <translation> (kendt for %1 af %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s): %1 invested; %2 may come back to the fund.</source>
        <translation>
            <numerusform>%Ln investering: %1 er investeret; %2 kan komme tilbage til fonden.</numerusform>
            <numerusform>%Ln investeringer: %1 er investeret; %2 kan komme tilbage til fonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals reached by citizens</source>
        <translation>Mål nået af borgere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>goals, goals aimed at</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>a citizen may have several; %1 of %2 investments</source>
        <translation>en borger kan have flere; %1 af %2 investeringer</translation>
    </message>
    <message>
        <source>aim %1</source>
        <comment>a number of goals</comment>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Måltal</translation>
    </message>
    <message>
        <source>Goals reached by citizens, against the number aimed at</source>
        <translation>Mål nået af borgere, over for det antal, der sigtes efter</translation>
    </message>
    <message>
        <source>Each bar has a scale of its own, so that the number aimed at (the line) stands at one place. A citizen may have several goals. Measured in %1 of %2 investments.</source>
        <translation>Hver bjælke har sin egen skala, så det antal, der sigtes efter (stregen), står samme sted. En borger kan have flere mål. Målt i %1 af %2 investeringer.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln investment(s) with measured effect has reached the number it aims at.</source>
        <translation>
            <numerusform>Den ene investering med målt effekt har ikke nået det antal, den sigter efter.</numerusform>
            <numerusform>Ingen af %Ln investeringer med målt effekt har nået det antal, de sigter efter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln investment(s) with measured effect have reached the number they aim at.</source>
        <translation>
            <numerusform>Den ene investering med målt effekt har nået det antal, den sigter efter.</numerusform>
            <numerusform>Alle %Ln investeringer med målt effekt har nået det antal, de sigter efter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln investment(s) with measured effect have reached the number they aim at.</source>
        <translation>
            <numerusform>%1 af %Ln investering med målt effekt har nået det antal, den sigter efter.</numerusform>
            <numerusform>%1 af %Ln investeringer med målt effekt har nået det antal, de sigter efter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::PresentCommand</name>
    <message>
        <source>Opens the window in board mode</source>
        <translation>Åbner vinduet i mødevisning</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>The slides of a meeting: its id, date or title, or next</source>
        <translation>Sider fra et møde: dets id, dato eller titel, eller next</translation>
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
    <name>bundlinje::PriceSections</name>
    <message>
        <source>Use the Ministry of Finance&apos;s rates</source>
        <translation>Brug Finansministeriets renter</translation>
    </message>
    <message>
        <source>These are the Ministry of Finance&apos;s rates of 7 January 2021.</source>
        <translation>Det er Finansministeriets renter af 7. januar 2021.</translation>
    </message>
    <message>
        <source>3.5% to year 35, 2.5% to year 70, then 1.5%: the Ministry of Finance&apos;s note of 7 January 2021.</source>
        <translation>3,5 % til år 35, 2,5 % til år 70, derefter 1,5 %: Finansministeriets notat af 7. januar 2021.</translation>
    </message>
    <message>
        <source>Take the years that are missing from the built-in index</source>
        <translation>Hent de år, der mangler, fra det indbyggede indeks</translation>
    </message>
    <message>
        <source>The built-in index has another value for %1 and counts from another base. Indices of two bases cannot be mixed; nothing can be taken.</source>
        <translation>Det indbyggede indeks har et andet tal for %1 og regner fra et andet basisår. Indeks med to basisår kan ikke blandes; intet kan hentes.</translation>
    </message>
    <message>
        <source>The built-in index (%1–%2, 2015 = 100) has no year in common with this one, so nobody can tell whether both count from the same base.</source>
        <translation>Det indbyggede indeks (%1–%2, 2015 = 100) har intet år fælles med dette, så ingen kan sige, om begge regner fra samme basisår.</translation>
    </message>
    <message>
        <source>All years of the built-in index (%1–%2, 2015 = 100) are here.</source>
        <translation>Alle år i det indbyggede indeks (%1–%2, 2015 = 100) er her.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) would be added; what stands here is not changed.</source>
        <translation>
            <numerusform>%Ln år tilføjes; det, der står her, ændres ikke.</numerusform>
            <numerusform>%Ln år tilføjes; det, der står her, ændres ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in catalogue…</source>
        <translation>Det indbyggede katalog…</translation>
    </message>
    <message>
        <source>Published prices, effects and rules, each with its source. What you want to change is copied from there.</source>
        <translation>Offentliggjorte priser, effekter og regler, hver med sin kilde. Det, du vil ændre, kopieres derfra.</translation>
    </message>
    <message>
        <source>Import from a spreadsheet…</source>
        <translation>Importér fra et regneark…</translation>
    </message>
    <message>
        <source>Your own table of prices: one row for each price and year, with unit and shares.</source>
        <translation>Din egen tabel med priser: én række for hver pris og hvert år, med enhed og andele.</translation>
    </message>
</context>
<context>
    <name>bundlinje::ProducedReportsPane</name>
    <message>
        <source>%1, changed since</source>
        <comment>the moment of a report&apos;s figures</comment>
        <translation>%1, ændret siden</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>udskrevet</translation>
    </message>
    <message>
        <source>Reports that were written</source>
        <translation>Rapporter, der er skrevet</translation>
    </message>
    <message>
        <source>No report has been written of this portfolio yet. Each one that is saved or printed will stand here, with the figures that it has.</source>
        <translation>Der er ikke skrevet nogen rapport fra denne portefølje endnu. Hver rapport, der gemmes eller udskrives, kommer til at stå her med de tal, den har.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Tal pr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Make it a&amp;gain</source>
        <translation>&amp;Lav den igen</translation>
    </message>
    <message>
        <source>Chooses the same report, with the figures as they stand now</source>
        <translation>Vælger den samme rapport med tallene, som de står nu</translation>
    </message>
    <message>
        <source>Earlier reports</source>
        <translation>Tidligere rapporter</translation>
    </message>
    <message>
        <source>Show the fig&amp;ures</source>
        <translation>Vis tall&amp;ene</translation>
    </message>
    <message>
        <source>Shows the portfolio as it stood when the figures were taken</source>
        <translation>Viser porteføljen, som den stod, da tallene blev taget</translation>
    </message>
</context>
<context>
    <name>bundlinje::RateCardModel</name>
    <message>
        <source>Paid for</source>
        <translation>Betales for</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
</context>
<context>
    <name>bundlinje::RateCardPanel</name>
    <message>
        <source>Rate card</source>
        <translation>Rate card</translation>
    </message>
    <message>
        <source>Make components</source>
        <translation>Lav komponenter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) cannot be read as an amount. Write the price, or leave the cell empty.</source>
        <comment>%1 a text, %2 row, %3 column</comment>
        <translation>«%1» (%2, %3) kan ikke læses som et beløb. Skriv prisen, eller lad cellen stå tom.</translation>
    </message>
    <message>
        <source>There is no price yet.</source>
        <translation>Der er ingen pris endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) had no check date and were left out. Make the check dates first.</source>
        <translation>
            <numerusform>%Ln kolonne havde ingen måledato og er udeladt. Lav måledatoerne først.</numerusform>
            <numerusform>%Ln kolonner havde ingen måledato og er udeladt. Lav måledatoerne først.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of each goal at each check date: type it, or paste it from a spreadsheet with Ctrl+V. A goal becomes a payment component, one for each of its prices; where a cell is empty it is not paid.</source>
        <translation>Prisen for hvert mål på hver måledato: skriv den, eller sæt den ind fra et regneark med Ctrl+V. Et mål bliver til en betalingskomponent for hver af sine priser; er feltet tomt, betales der ikke.</translation>
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
    <name>bundlinje::ReportChoices</name>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle måledatoer</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>Alle betalere</translation>
    </message>
    <message>
        <source>None: the portfolio as it stands</source>
        <translation>Intet møde: porteføljen, som den er nu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 a meeting, %2 when it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no meeting yet. Enter one in the place Meetings (Ctrl+4).</source>
        <translation>Der er intet møde endnu. Lav et under Møder (Ctrl+4).</translation>
    </message>
    <message>
        <source>There are no investments.</source>
        <translation>Der er ingen investeringer.</translation>
    </message>
    <message>
        <source>“%1” has no contract.</source>
        <translation>«%1» har ingen kontrakt.</translation>
    </message>
    <message>
        <source>No investment has a contract.</source>
        <translation>Ingen investering har en kontrakt.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>&amp;Investment</source>
        <translation>&amp;Investering</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Måleda&amp;to</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Betaler</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Work on the market</source>
        <translation>Arbe&amp;jdet med markedet</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Mø&amp;de</translation>
    </message>
    <message>
        <source>What was done to build the market, for this account</source>
        <translation>Hvad der er gjort for at opbygge markedet, til denne redegørelse</translation>
    </message>
    <message>
        <source>“%1” has no business case.</source>
        <translation>«%1» har ingen business case.</translation>
    </message>
    <message>
        <source>No investment has a business case.</source>
        <translation>Ingen investering har en business case.</translation>
    </message>
</context>
<context>
    <name>bundlinje::ReportCommand</name>
    <message>
        <source>A report for others: pdf, html, xlsx or csv</source>
        <translation>En rapport til andre: pdf, html, xlsx eller csv</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 word to type, %2 kind of report</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of which investment: id, unique start of it, or name</source>
        <translation>Om hvilken investering: id, entydig begyndelse på det eller navn</translation>
    </message>
    <message>
        <source>Of repayment: the number of one check; otherwise all of them</source>
        <translation>Til repayment: nummeret på én måledato; ellers alle</translation>
    </message>
    <message>
        <source>Write the number of a check, from 1.</source>
        <translation>Skriv nummeret på en måledato, fra 1.</translation>
    </message>
    <message>
        <source>Of repayment: one payer by name; otherwise all of them</source>
        <translation>Til repayment: én betaler ved navn; ellers alle</translation>
    </message>
    <message>
        <source>Otherwise by the ending of the output file; html without one</source>
        <translation>Ellers efter outputfilens endelse; html uden</translation>
    </message>
    <message>
        <source>Something is missing; the report says what.</source>
        <translation>Der mangler noget; rapporten siger hvad.</translation>
    </message>
    <message>
        <source>The report %1 does not take %2. Leave it out.</source>
        <comment>%1 word to type, %2 option</comment>
        <translation>Rapporten %1 bruger ikke %2. Udelad det.</translation>
    </message>
    <message>
        <source>Of account: its year; otherwise that of the figures</source>
        <translation>For account: året; ellers tallenes år</translation>
    </message>
    <message>
        <source>Write a year, as 2026.</source>
        <translation>Skriv et årstal, f.eks. 2026.</translation>
    </message>
    <message>
        <source>Of account: what was done to build the market</source>
        <translation>For account: hvad der er gjort for at opbygge markedet</translation>
    </message>
    <message>
        <source>Of minutes and pack: id, date or title of a meeting, or next or last</source>
        <translation>Til referat og bestyrelsespakke: et mødes id, dato eller titel, eller next eller last</translation>
    </message>
</context>
<context>
    <name>bundlinje::ReportParts</name>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, til at trykke og sende</translation>
    </message>
    <message>
        <source>HTML, to read on screen</source>
        <translation>HTML, til at læse på skærmen</translation>
    </message>
    <message>
        <source>OpenDocument text, to edit</source>
        <translation>OpenDocument-tekst, til at rette i</translation>
    </message>
    <message>
        <source>Excel workbook, a sheet for each table</source>
        <translation>Excel-projektmappe, et ark for hver tabel</translation>
    </message>
    <message>
        <source>CSV, the main table</source>
        <translation>CSV, hovedtabellen</translation>
    </message>
    <message>
        <source>Secti&amp;ons in it</source>
        <translation>&amp;Afsnit</translation>
    </message>
    <message>
        <source>Wri&amp;te as</source>
        <translation>S&amp;kriv som</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Rapportens afsnit</translation>
    </message>
    <message>
        <source>The workbook calculates, so that all of the report is in it.</source>
        <translation>Projektmappen regner, så hele rapporten er med i den.</translation>
    </message>
</context>
<context>
    <name>bundlinje::ReportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Forhåndsvisning af siderne</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::ReportWriters</name>
    <message>
        <source>Read me</source>
        <translation>Læs mig</translation>
    </message>
    <message>
        <source>%1: see the sheet “%2”.</source>
        <comment>%1 table, %2 sheet</comment>
        <translation>%1: se arket «%2».</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>bundlinje::ReportsPlace</name>
    <message>
        <source>Amounts are hidden; the file has them.</source>
        <translation>Beløb er skjult; de står i filen.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Udskriv «%1»</translation>
    </message>
    <message>
        <source>“%1” was printed.</source>
        <translation>«%1» er udskrevet.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Gem som…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>Reports on the investments will stand here: for the board, the authority that repays, and the public.</source>
        <translation>Her kommer rapporter om investeringerne: til bestyrelsen, til myndigheden, der betaler tilbage, og til offentligheden.</translation>
    </message>
    <message>
        <source>&amp;New investment</source>
        <translation>&amp;Ny investering</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importér…</translation>
    </message>
    <message>
        <source>See how it looks in the ex&amp;ample</source>
        <translation>Se, hvordan det ser ud i &amp;eksemplet</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Der er ikke noget at udskrive.</translation>
    </message>
    <message>
        <source>What “%1” is of is not in the portfolio any more.</source>
        <translation>Det, «%1» handler om, er ikke i porteføljen mere.</translation>
    </message>
    <message>
        <source>Earlier reports</source>
        <translation>Tidligere rapporter</translation>
    </message>
</context>
<context>
    <name>bundlinje::ResultChartView</name>
    <message>
        <source>The picture was copied.</source>
        <translation>Billedet er kopieret.</translation>
    </message>
    <message>
        <source>The picture was saved: %1.</source>
        <translation>Billedet er gemt: %1.</translation>
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
</context>
<context>
    <name>bundlinje::ResultSheet</name>
    <message>
        <source>Net present value</source>
        <translation>Nettonutidsværdi</translation>
    </message>
    <message>
        <source>Gains, present value</source>
        <translation>Gevinster, nutidsværdi</translation>
    </message>
    <message>
        <source>Costs, present value</source>
        <translation>Omkostninger, nutidsværdi</translation>
    </message>
    <message>
        <source>Paid back after, years</source>
        <translation>Tjent hjem efter, år</translation>
    </message>
    <message>
        <source>The same, discounted</source>
        <translation>Det samme, diskonteret</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>More who succeed, of each who takes part</source>
        <translation>Flere, der får succes, pr. deltager</translation>
    </message>
    <message>
        <source>More who succeed</source>
        <translation>Flere, der får succes</translation>
    </message>
    <message>
        <source>Net per participant</source>
        <translation>Netto pr. deltager</translation>
    </message>
    <message>
        <source>Costs per participant</source>
        <translation>Omkostning pr. deltager</translation>
    </message>
    <message>
        <source>Net per success</source>
        <translation>Netto pr. ekstra succes</translation>
    </message>
    <message>
        <source>Costs per success</source>
        <translation>Omkostning pr. ekstra succes</translation>
    </message>
    <message>
        <source>Budget effect in all, undiscounted</source>
        <translation>Budgetvirkning i alt, ikke diskonteret</translation>
    </message>
    <message>
        <source>– cannot be calculated</source>
        <translation>– kan ikke beregnes</translation>
    </message>
    <message>
        <source>– perhaps several: Bundlinje finds them all</source>
        <translation>– måske flere: Bundlinje finder dem alle</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Intern rente</translation>
    </message>
    <message>
        <source>Payer, present values</source>
        <translation>Betaler, nutidsværdier</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Omkostninger</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net, undiscounted</source>
        <translation>Netto, ikke diskonteret</translation>
    </message>
    <message>
        <source>Gain per unit of cost</source>
        <translation>Gevinst pr. krone</translation>
    </message>
</context>
<context>
    <name>bundlinje::ResultTableModel</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, som det er nu</translation>
    </message>
    <message>
        <source>%1, just changed</source>
        <translation>%1, lige ændret</translation>
    </message>
</context>
<context>
    <name>bundlinje::ResultTableView</name>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Tabellen er kopieret.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, cell</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Kopiér tabel</translation>
    </message>
</context>
<context>
    <name>bundlinje::ReturnsCommand</name>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Alle investeringer</translation>
    </message>
    <message>
        <source>No payments are entered.</source>
        <translation>Der er ingen betalinger.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Indbetalt</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Tilbagebetalt</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Afkast om året</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Paid and received so far</source>
        <translation>Betalt og modtaget indtil nu</translation>
    </message>
    <message>
        <source>With what is still planned</source>
        <translation>Med det, der stadig er planlagt</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikke talt med</translation>
    </message>
    <message numerus="yes">
        <source>%n without day or amount</source>
        <translation>
            <numerusform>%n uden dag eller beløb</numerusform>
            <numerusform>%n uden dag eller beløb</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaid ÷ paid in</source>
        <translation>Tilbagebetalt ÷ indbetalt</translation>
    </message>
    <message>
        <source>Also what the payments are worth at this rate a year, on the day that the contract starts or the first of them, if that is earlier</source>
        <translation>Også hvad betalingerne er værd ved denne rente om året, på den dag, kontrakten begynder, eller den første af dem, hvis den er tidligere</translation>
    </message>
    <message>
        <source>Write 0 to 100, for example 4 or 3.5.</source>
        <comment>rate a year</comment>
        <translation>Skriv 0 til 100, for eksempel 4 eller 3.5.</translation>
    </message>
    <message>
        <source>Worth at %1 a year</source>
        <comment>%1 a rate</comment>
        <translation>Værdi ved %1 om året</translation>
    </message>
    <message>
        <source>On the day</source>
        <comment>that an amount is worth something on</comment>
        <translation>På dagen</translation>
    </message>
    <message>
        <source>What investors paid in and got back, actual, expected and as it was planned, and their return</source>
        <translation>Hvad investorerne betalte ind og fik tilbage, faktisk, forventet og som planlagt, og deres afkast</translation>
    </message>
    <message>
        <source>As it was planned</source>
        <translation>Som det var planlagt</translation>
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
    <message>
        <source>○ nothing entered</source>
        <translation>○ intet udfyldt</translation>
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
    <name>bundlinje::Slide</name>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>rows of a table or chart that has several slides</comment>
        <translation>%1 til %2 af %3</translation>
    </message>
    <message>
        <source>Each slide has a scale of its own.</source>
        <translation>Hver side har sin egen skala.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Én mere er ikke vist.</numerusform>
            <numerusform>%Ln flere er ikke vist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio</source>
        <comment>a group of slides</comment>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <comment>a group of slides</comment>
        <translation>Hvad der kræver opmærksomhed</translation>
    </message>
    <message>
        <source>The investments</source>
        <comment>a group of slides</comment>
        <translation>Investeringerne</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>a group of slides</comment>
        <translation>Dagsorden</translation>
    </message>
</context>
<context>
    <name>bundlinje::SlideAgenda</name>
    <message>
        <source>The portfolio has no investments yet.</source>
        <translation>Porteføljen har ingen investeringer endnu.</translation>
    </message>
    <message>
        <source>As soon as the first one is entered, its figures stand here.</source>
        <translation>Så snart den første er skrevet ind, står dens tal her.</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <comment>a date</comment>
        <translation>Tal pr. %1</translation>
    </message>
    <message>
        <source>current figures</source>
        <translation>aktuelle tal</translation>
    </message>
</context>
<context>
    <name>bundlinje::SlideScene</name>
    <message>
        <source>%1 / %2</source>
        <comment>which slide, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>bundlinje::SlidesCommand</name>
    <message>
        <source>The slides of board mode as pdf or pictures</source>
        <translation>Mødevisningens sider som pdf eller billeder</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Porteføljen</translation>
    </message>
    <message>
        <source>Width and height of the screen; otherwise 1920x1080</source>
        <translation>Skærmens bredde og højde; ellers 1920x1080</translation>
    </message>
    <message>
        <source>Write for example 1920x1080, from 320x200 to 8000x8000.</source>
        <translation>Skriv for eksempel 1920x1080, fra 320x200 til 8000x8000.</translation>
    </message>
    <message>
        <source>Colours: light unless chosen</source>
        <translation>Farver: lyse, hvis intet vælges</translation>
    </message>
    <message>
        <source>A sign in place of each amount</source>
        <translation>Et tegn i stedet for hvert beløb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln side</numerusform>
            <numerusform>%Ln sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of a meeting: its id, date or title, or next</source>
        <translation>Siderne fra et møde: dets id, dato eller titel, eller next</translation>
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
    <name>bundlinje::SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation>Oplægsholderens skærm</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n minute(s) used</source>
        <comment>the clock</comment>
        <translation>
            <numerusform>%1 · %n minut brugt</numerusform>
            <numerusform>%1 · %n minutter brugt</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>Det er den sidste side</translation>
    </message>
    <message>
        <source>PgDn, PgUp: next, previous · number and Enter: slide · O: overview · B, W: black, white · Tab, Enter: details · Backspace: back · T: table · D: decision · + −: text · H: hide amounts · C: colours · L: pointer · S: swap screens · Esc: end</source>
        <translation>PgDn, PgUp: næste, forrige · tal og Enter: side · O: oversigt · B, W: sort, hvid · Tab, Enter: detaljer · Backspace: tilbage · T: tabel · D: beslutning · + −: tekst · H: skjul beløb · C: farver · L: lysprik · S: byt skærme · Esc: slut</translation>
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
    <message>
        <source>Ho&amp;using First, a printed sheet</source>
        <translation>Ho&amp;using First, et trykt ark</translation>
    </message>
    <message>
        <source>One contract&apos;s cash flow, and the error in its sheet</source>
        <translation>Én kontrakts pengestrøm og fejlen i dens ark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
</context>
<context>
    <name>bundlinje::StatusStrip</name>
    <message>
        <source>Read only</source>
        <translation>Kun læsning</translation>
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
        <source>Hidden in this window. Copies and files have them.</source>
        <translation>Skjult i dette vindue. Kopier og filer har dem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>name of a field, number of fields</comment>
        <translation>
            <numerusform>%1 og %Ln mere</numerusform>
            <numerusform>%1 og %Ln mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>fields in which something is typed</comment>
        <translation>Ikke gemt: %1</translation>
    </message>
    <message>
        <source>Amounts hidden</source>
        <translation>Beløb er skjult</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Alt er gemt</translation>
    </message>
    <message>
        <source>All is saved %1</source>
        <comment>time of day</comment>
        <translation>Alt er gemt %1</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <comment>that could not be saved</comment>
        <translation>Gå til feltet</translation>
    </message>
    <message>
        <source>Amounts shown</source>
        <translation>Beløb vises</translation>
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
    <name>bundlinje::TimelinePane</name>
    <message>
        <source>The dates were copied.</source>
        <translation>Datoerne er kopieret.</translation>
    </message>
    <message>
        <source>Copy the &amp;dates</source>
        <translation>Kopiér &amp;datoerne</translation>
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
        <source>The picture was saved: %1.</source>
        <translation>Billedet er gemt: %1.</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Kopiér som &amp;billede</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Gem billede…</translation>
    </message>
</context>
<context>
    <name>bundlinje::TimelineView</name>
    <message>
        <source>today, %1</source>
        <comment>%1 date</comment>
        <translation>i dag, %1</translation>
    </message>
    <message>
        <source>filled: has happened</source>
        <translation>fyldt: sket</translation>
    </message>
    <message>
        <source>outline: to come</source>
        <translation>omrids: kommer</translation>
    </message>
    <message>
        <source>ring: late</source>
        <translation>ring: over tiden</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>ingen datoer endnu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln thing(s) in its course</source>
        <translation>
            <numerusform>%1: %Ln ting i forløbet</numerusform>
            <numerusform>%1: %Ln ting i forløbet</numerusform>
        </translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
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
    <message>
        <source>No total</source>
        <comment>read aloud in a column that is not added up</comment>
        <translation>Ingen sum</translation>
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
