<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AnnualAccount</name>
    <message numerus="yes">
        <source>%1: effects measured %Ln time(s)</source>
        <comment>%1 investment</comment>
        <translation>
            <numerusform>%1: effects measured %Ln time</numerusform>
            <numerusform>%1: effects measured %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCharts</name>
    <message numerus="yes">
        <source>Here the picture stands as soon as this is stated: %1, and %Ln more.</source>
        <translation>
            <numerusform>Here the picture stands as soon as this is stated: %1, and %Ln more.</numerusform>
            <numerusform>Here the picture stands as soon as this is stated: %1, and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashFlowParts</name>
    <message numerus="yes">
        <source>%1, %Ln day(s) late</source>
        <comment>%1 state of a payment</comment>
        <translation>
            <numerusform>%1, %Ln day late</numerusform>
            <numerusform>%1, %Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln instalment(s) of the contract, %1 in all, are in no payment. Plan the instalments under Payments.</source>
        <translation>
            <numerusform>%Ln instalment of the contract, of %1, is in no payment. Plan the instalments under Payments.</numerusform>
            <numerusform>%Ln instalments of the contract, %1 in all, are in no payment. Plan the instalments under Payments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repayment is planned or received, but by the contract %Ln, %1 in all, can be expected. Plan the repayments under Payments.</source>
        <translation>
            <numerusform>No repayment is planned or received, but by the contract %Ln, of %1, can be expected. Plan the repayments under Payments.</numerusform>
            <numerusform>No repayment is planned or received, but by the contract %Ln, %1 in all, can be expected. Plan the repayments under Payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComponentSentence</name>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outcome(s)</source>
        <translation>
            <numerusform>%1 outcome</numerusform>
            <numerusform>%1 outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage point(s)</source>
        <translation>
            <numerusform>%1 percentage point</numerusform>
            <numerusform>%1 percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cohort(s)</source>
        <translation>
            <numerusform>%1 cohort</numerusform>
            <numerusform>%1 cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded down to %n decimal(s).</source>
        <translation>
            <numerusform>Rounded down to %n decimal.</numerusform>
            <numerusform>Rounded down to %n decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimal(s).</source>
        <translation>
            <numerusform>Rounded to %n decimal.</numerusform>
            <numerusform>Rounded to %n decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid at check(s) %1.</source>
        <comment>%1 one number or several</comment>
        <translation>
            <numerusform>Paid at check %1.</numerusform>
            <numerusform>Paid at checks %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractEdits</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>after the start</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outcomes</source>
        <translation>
            <numerusform>%1 outcome</numerusform>
            <numerusform>%1 outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points</source>
        <translation>
            <numerusform>%1 percentage point</numerusform>
            <numerusform>%1 percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cohorts</source>
        <translation>
            <numerusform>%1 cohort</numerusform>
            <numerusform>%1 cohorts</numerusform>
        </translation>
    </message>
</context>
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
    <name>RepaymentReport</name>
    <message numerus="yes">
        <source>Not final: %Ln result(s) are measured but not confirmed by anybody else.</source>
        <translation>
            <numerusform>Not final: %Ln result is measured but not confirmed by anybody else.</numerusform>
            <numerusform>Not final: %Ln results are measured but not confirmed by anybody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearTexts</name>
    <message numerus="yes">
        <source>= %1 in %n year(s)</source>
        <comment>%1 a sum</comment>
        <translation>
            <numerusform>= %1 in %n year</numerusform>
            <numerusform>= %1 in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::AttentionSlides</name>
    <message numerus="yes">
        <source>%Ln thing(s) should have been done by now; the oldest since %1.</source>
        <translation>
            <numerusform>One thing should have been done by now; since %1.</numerusform>
            <numerusform>%Ln things should have been done by now; the oldest since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %Ln investment(s) have something to look at.</source>
        <translation>
            <numerusform>The figures of one investment have something to look at.</numerusform>
            <numerusform>The figures of %Ln investments have something to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::BankPanel</name>
    <message numerus="yes">
        <source>Take over %Ln line(s)</source>
        <translation>
            <numerusform>Take over %Ln line</numerusform>
            <numerusform>Take over %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no day or amount that can be read and are left out: %1. Type what they say into the table.</source>
        <translation>
            <numerusform>%Ln row has no day or amount that can be read and is left out: %1. Type what it says into the table.</numerusform>
            <numerusform>%Ln rows have no day or amount that can be read and are left out: %1. Type what they say into the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1 rows of a table</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::BankPreviewModel</name>
    <message numerus="yes">
        <source>may settle %1, or %Ln other(s)</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>
            <numerusform>may settle %1, or %Ln other</numerusform>
            <numerusform>may settle %1, or %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may settle %1: the amount fits, the date is %Ln day(s) away</source>
        <comment>%1 an entry of the ledger</comment>
        <translation>
            <numerusform>may settle %1: the amount fits, the date is %Ln day away</numerusform>
            <numerusform>may settle %1: the amount fits, the date is %Ln days away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseComparison</name>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation>
            <numerusform>%Ln field differs.</numerusform>
            <numerusform>%Ln fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseHeadline</name>
    <message numerus="yes">
        <source>The result waits for %Ln inputs.</source>
        <translation>
            <numerusform>The result waits for %Ln input.</numerusform>
            <numerusform>The result waits for %Ln inputs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln years</source>
        <translation>
            <numerusform>over %Ln year</numerusform>
            <numerusform>over %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy neither gains nor loses in present value over %Ln years.</source>
        <translation>
            <numerusform>The public economy neither gains nor loses in present value over %Ln year.</numerusform>
            <numerusform>The public economy neither gains nor loses in present value over %Ln years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy gains %1 in present value over %Ln years.</source>
        <translation>
            <numerusform>The public economy gains %1 in present value over %Ln year.</numerusform>
            <numerusform>The public economy gains %1 in present value over %Ln years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy loses %1 in present value over %Ln years.</source>
        <translation>
            <numerusform>The public economy loses %1 in present value over %Ln year.</numerusform>
            <numerusform>The public economy loses %1 in present value over %Ln years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy gains %1 in present value over %Ln years: %2 times what it costs.</source>
        <translation>
            <numerusform>The public economy gains %1 in present value over %Ln year: %2 times what it costs.</numerusform>
            <numerusform>The public economy gains %1 in present value over %Ln years: %2 times what it costs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy loses %1 in present value over %Ln years: only %2 times the cost comes back.</source>
        <translation>
            <numerusform>The public economy loses %1 in present value over %Ln year: only %2 times the cost comes back.</numerusform>
            <numerusform>The public economy loses %1 in present value over %Ln years: only %2 times the cost comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy gains %1 in present value over %Ln years: %2 kr. for each krone.</source>
        <translation>
            <numerusform>The public economy gains %1 in present value over %Ln year: %2 kr. for each krone.</numerusform>
            <numerusform>The public economy gains %1 in present value over %Ln years: %2 kr. for each krone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public economy loses %1 in present value over %Ln years: only %2 kr. comes back for each krone.</source>
        <translation>
            <numerusform>The public economy loses %1 in present value over %Ln year: only %2 kr. comes back for each krone.</numerusform>
            <numerusform>The public economy loses %1 in present value over %Ln years: only %2 kr. comes back for each krone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CaseYears</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>consequences</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the first year that gives more than it costs; %Ln years do.</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%1 is the first year that gives more than it costs; %Ln year does.</numerusform>
            <numerusform>%1 is the first year that gives more than it costs; %Ln years do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CashWords</name>
    <message numerus="yes">
        <source>%Ln payment(s) of unknown amount are left out.</source>
        <translation>
            <numerusform>%Ln payment of unknown amount is left out.</numerusform>
            <numerusform>%Ln payments of unknown amount are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Committed %1 in %Ln investment(s) · paid out %2 · still to be paid out %3 · repaid %4 · outstanding %5</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>Committed %1 in %Ln investment · paid out %2 · still to be paid out %3 · repaid %4 · outstanding %5</numerusform>
            <numerusform>Committed %1 in %Ln investments · paid out %2 · still to be paid out %3 · repaid %4 · outstanding %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The own share is missing in %Ln of them.</source>
        <translation>
            <numerusform>The own share is missing in %Ln of them.</numerusform>
            <numerusform>The own share is missing in %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CashflowCommand</name>
    <message numerus="yes">
        <source>%n payment(s) of unknown amount are left out.</source>
        <translation>
            <numerusform>%n payment of unknown amount is left out.</numerusform>
            <numerusform>%n payments of unknown amount are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CataloguePage</name>
    <message numerus="yes">
        <source>Copy %Ln unit price(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Copy %Ln unit price</numerusform>
            <numerusform>Copy %Ln unit prices</numerusform>
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
    <name>bundlinje::ContractTables</name>
    <message numerus="yes">
        <source>A gate or cap takes something off %Ln lines.</source>
        <translation>
            <numerusform>A gate or cap takes something off %Ln line.</numerusform>
            <numerusform>A gate or cap takes something off %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries without day or amount are not in it.</source>
        <translation>
            <numerusform>%Ln entry without day or amount is not in it.</numerusform>
            <numerusform>%Ln entries without day or amount are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CoursePlace</name>
    <message numerus="yes">
        <source>%Ln investment(s) could not be read.</source>
        <translation>
            <numerusform>%Ln investment could not be read.</numerusform>
            <numerusform>%Ln investments could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::CourseText</name>
    <message numerus="yes">
        <source>%Ln investment(s).</source>
        <translation>
            <numerusform>%Ln investment.</numerusform>
            <numerusform>%Ln investments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) late.</source>
        <translation>
            <numerusform>%Ln thing is late.</numerusform>
            <numerusform>%Ln things are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without any date.</source>
        <translation>
            <numerusform>%Ln without any date.</numerusform>
            <numerusform>%Ln without any date.</numerusform>
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
    <name>bundlinje::DuePane</name>
    <message numerus="yes">
        <source>Nothing of the %Ln thing(s) to come is due in that time or fits what is chosen.</source>
        <translation>
            <numerusform>The one thing to come is not due in that time or does not fit what is chosen.</numerusform>
            <numerusform>Nothing of the %Ln things to come is due in that time and fits what is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::DueText</name>
    <message numerus="yes">
        <source>%Ln day(s) over</source>
        <translation>
            <numerusform>%Ln day over</numerusform>
            <numerusform>%Ln days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::EvaluateCommand</name>
    <message numerus="yes">
        <source>%n input(s) are missing; the document says which.</source>
        <translation>
            <numerusform>%n input is missing; the document says which.</numerusform>
            <numerusform>%n inputs are missing; the document says which.</numerusform>
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
    <name>bundlinje::FigureSlides</name>
    <message numerus="yes">
        <source>Without the figure: %1 and %Ln more.</source>
        <comment>%1 investments</comment>
        <translation>
            <numerusform>Without the figure: %1 and %Ln more.</numerusform>
            <numerusform>Without the figure: %1 and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <comment>investments</comment>
        <translation>
            <numerusform>%Ln more is not shown.</numerusform>
            <numerusform>%Ln more are not shown.</numerusform>
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
    <name>bundlinje::GapList</name>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln more …</numerusform>
            <numerusform>%Ln more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::GoalBullets</name>
    <message numerus="yes">
        <source>None of %Ln goals is measured yet.</source>
        <translation>
            <numerusform>The goal is not measured yet.</numerusform>
            <numerusform>None of %Ln goals is measured yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target.</source>
        <translation>
            <numerusform>%1 of %Ln goal has reached the target.</numerusform>
            <numerusform>%1 of %Ln goals have reached the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target; %2 are not measured yet.</source>
        <translation>
            <numerusform>%1 of %Ln goal has reached the target; %2 are not measured yet.</numerusform>
            <numerusform>%1 of %Ln goals have reached the target; %2 are not measured yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target, as shares of those who were looked at.</source>
        <translation>
            <numerusform>%1 of %Ln goal has reached the target, as a share of those who were looked at.</numerusform>
            <numerusform>%1 of %Ln goals have reached the target, as shares of those who were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln goals have reached the target, as shares of those who were looked at; %2 are not measured yet.</source>
        <translation>
            <numerusform>%1 of %Ln goal has reached the target, as a share of those who were looked at; %2 are not measured yet.</numerusform>
            <numerusform>%1 of %Ln goals have reached the target, as shares of those who were looked at; %2 are not measured yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::GridField</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be read and are not saved: %1. Their text stands in the table. Correct it, or press Esc in the cell to let it go.</source>
        <translation>
            <numerusform>%Ln cell cannot be read and is not saved: %1. Its text stands in the table. Correct it, or press Esc in the cell to let it go.</numerusform>
            <numerusform>%Ln cells cannot be read and are not saved: %1. Their text stands in the table. Correct it, or press Esc in the cell to let it go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) lie to the right of the last column and are not pasted.</source>
        <translation>
            <numerusform>%Ln cell lies to the right of the last column and is not pasted.</numerusform>
            <numerusform>%Ln cells lie to the right of the last column and are not pasted.</numerusform>
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
    <message numerus="yes">
        <source>I&amp;mport %Ln unit price(s) as one step</source>
        <translation>
            <numerusform>I&amp;mport %Ln unit price as one step</numerusform>
            <numerusform>I&amp;mport %Ln unit prices as one step</numerusform>
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
    <name>bundlinje::InvestmentSlides</name>
    <message numerus="yes">
        <source>The figures rest on %Ln source(s).</source>
        <translation>
            <numerusform>The figures rest on one source.</numerusform>
            <numerusform>The figures rest on %Ln sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) overdue.</source>
        <translation>
            <numerusform>%Ln thing overdue.</numerusform>
            <numerusform>%Ln things overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::JCurve</name>
    <message numerus="yes">
        <source>%Ln entries without day or amount are not in it.</source>
        <translation>
            <numerusform>%Ln entry without day or amount is not in it.</numerusform>
            <numerusform>%Ln entries without day or amount are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::LedgerFigures</name>
    <message numerus="yes">
        <source>%Ln payment(s) without an amount are in none of these sums.</source>
        <translation>
            <numerusform>%Ln payment without an amount is in none of these sums.</numerusform>
            <numerusform>%Ln payments without an amount are in none of these sums.</numerusform>
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
    <message numerus="yes">
        <source>Imported: %Ln unit price(s) added or changed.</source>
        <translation>
            <numerusform>Imported: %Ln unit price added or changed.</numerusform>
            <numerusform>Imported: %Ln unit prices added or changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::Measurements</name>
    <message numerus="yes">
        <source>%Ln line(s) are added. Type how many met the goal.</source>
        <translation>
            <numerusform>%Ln line is added. Type how many met the goal.</numerusform>
            <numerusform>%Ln lines are added. Type how many met the goal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingEditor</name>
    <message numerus="yes">
        <source>%Ln minute(s) in all.</source>
        <translation>
            <numerusform>%Ln minute in all.</numerusform>
            <numerusform>%Ln minutes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) added to the agenda. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln item added to the agenda. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln items added to the agenda. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingFigures</name>
    <message numerus="yes">
        <source>Entered after the figures were frozen: %1 and %Ln more.</source>
        <comment>%1 investments</comment>
        <translation>
            <numerusform>Entered after the figures were frozen: %1 and %Ln more.</numerusform>
            <numerusform>Entered after the figures were frozen: %1 and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingReport</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all.</source>
        <translation>
            <numerusform>%Ln minute in all.</numerusform>
            <numerusform>%Ln minutes in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::MeetingSlides</name>
    <message numerus="yes">
        <source>%Ln minute(s) in all.</source>
        <translation>
            <numerusform>%Ln minute in all.</numerusform>
            <numerusform>%Ln minutes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s) changed since %1.</source>
        <comment>%1 a date</comment>
        <translation>
            <numerusform>%Ln investment changed since %1.</numerusform>
            <numerusform>%Ln investments changed since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) wait(s) to be carried out.</source>
        <translation>
            <numerusform>%Ln decision waits to be carried out.</numerusform>
            <numerusform>%Ln decisions wait to be carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::MoneySlides</name>
    <message numerus="yes">
        <source>%Ln payment(s) in other currencies are not in it.</source>
        <translation>
            <numerusform>One payment in another currency is not in it.</numerusform>
            <numerusform>%Ln payments in other currencies are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The business cases of %Ln investment(s) added up.</source>
        <translation>
            <numerusform>The business case of one investment.</numerusform>
            <numerusform>The business cases of %Ln investments added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further business case(s) cannot be calculated yet.</source>
        <translation>
            <numerusform>One further business case cannot be calculated yet.</numerusform>
            <numerusform>%Ln further business cases cannot be calculated yet.</numerusform>
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
    <name>bundlinje::PaymentCurve</name>
    <message numerus="yes">
        <source>The same effect at each of %Ln checks, over the life of the contract.</source>
        <translation>
            <numerusform>The effect at the contract&apos;s one check.</numerusform>
            <numerusform>The same effect at each of %Ln checks, over the life of the contract.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::Payments</name>
    <message numerus="yes">
        <source>%Ln line(s) are planned. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln line is planned. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln lines are planned. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) settled</source>
        <translation>
            <numerusform>%Ln payment settled</numerusform>
            <numerusform>%Ln payments settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new line(s) added. Ctrl+Z takes it all back.</source>
        <translation>
            <numerusform>%Ln new line added. Ctrl+Z takes it all back.</numerusform>
            <numerusform>%Ln new lines added. Ctrl+Z takes it all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned repayment(s) are no longer what the contract gives with what is measured now. “Update the planned repayments” brings them up to date.</source>
        <translation>
            <numerusform>%Ln planned repayment is no longer what the contract gives with what is measured now. “Update the planned repayments” brings it up to date.</numerusform>
            <numerusform>%Ln planned repayments are no longer what the contract gives with what is measured now. “Update the planned repayments” brings them up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned line(s) are brought up to date. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln planned line is brought up to date. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln planned lines are brought up to date. Ctrl+Z takes it back.</numerusform>
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
    <name>bundlinje::PortfolioPlace</name>
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
    <name>bundlinje::PortfolioSlides</name>
    <message numerus="yes">
        <source>%Ln investment(s): %1 invested, and %2 may come back to the fund.</source>
        <translation>
            <numerusform>One investment: %1 invested, and %2 may come back to the fund.</numerusform>
            <numerusform>%Ln investments: %1 invested, and %2 may come back to the fund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s): %1 invested. What may come back is not known yet.</source>
        <translation>
            <numerusform>One investment: %1 invested. What may come back is not known yet.</numerusform>
            <numerusform>%Ln investments: %1 invested. What may come back is not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s): %1 may come back to the fund.</source>
        <translation>
            <numerusform>One investment: %1 may come back to the fund.</numerusform>
            <numerusform>%Ln investments: %1 may come back to the fund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s). No amounts are entered yet.</source>
        <translation>
            <numerusform>One investment. No amounts are entered yet.</numerusform>
            <numerusform>%Ln investments. No amounts are entered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investment(s): %1 invested; %2 may come back to the fund.</source>
        <translation>
            <numerusform>%Ln investment: %1 invested; %2 may come back to the fund.</numerusform>
            <numerusform>%Ln investments: %1 invested; %2 may come back to the fund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln investment(s) with measured effect has reached the number it aims at.</source>
        <translation>
            <numerusform>The one investment with measured effect has not reached the number it aims at.</numerusform>
            <numerusform>None of %Ln investments with measured effect has reached the number it aims at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln investment(s) with measured effect have reached the number they aim at.</source>
        <translation>
            <numerusform>The one investment with measured effect has reached the number it aims at.</numerusform>
            <numerusform>All %Ln investments with measured effect have reached the number they aim at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln investment(s) with measured effect have reached the number they aim at.</source>
        <translation>
            <numerusform>%1 of %Ln investment with measured effect has reached the number it aims at.</numerusform>
            <numerusform>%1 of %Ln investments with measured effect have reached the number they aim at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::PriceSections</name>
    <message numerus="yes">
        <source>%Ln year(s) would be added; what stands here is not changed.</source>
        <translation>
            <numerusform>%Ln year would be added; what stands here is not changed.</numerusform>
            <numerusform>%Ln years would be added; what stands here is not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::RateCardPanel</name>
    <message numerus="yes">
        <source>%Ln column(s) had no check date and were left out. Make the check dates first.</source>
        <translation>
            <numerusform>%Ln column had no check date and was left out. Make the check dates first.</numerusform>
            <numerusform>%Ln columns had no check date and were left out. Make the check dates first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::ReturnsCommand</name>
    <message numerus="yes">
        <source>%n without day or amount</source>
        <translation>
            <numerusform>%n without day or amount</numerusform>
            <numerusform>%n without day or amount</numerusform>
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
    <name>bundlinje::Slide</name>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln more is not shown.</numerusform>
            <numerusform>%Ln more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::SlidesCommand</name>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln slide</numerusform>
            <numerusform>%Ln slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::SpeakerView</name>
    <message numerus="yes">
        <source>%1 · %n minute(s) used</source>
        <comment>the clock</comment>
        <translation>
            <numerusform>%1 · %n minute used</numerusform>
            <numerusform>%1 · %n minutes used</numerusform>
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
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>name of a field, number of fields</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundlinje::TimelineView</name>
    <message numerus="yes">
        <source>%1: %Ln thing(s) in its course</source>
        <translation>
            <numerusform>%1: %Ln thing in its course</numerusform>
            <numerusform>%1: %Ln things in its course</numerusform>
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
