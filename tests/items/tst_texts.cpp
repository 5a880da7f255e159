#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/entryadvice.h"
#include "model/items/errormessage.h"
#include "model/items/hiddenamounts.h"
#include "model/items/numbertext.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QLocale danish(QLocale::Danish, QLocale::Denmark);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Money kroner(qint64 ore)
{
    return Money::fromMinor(ore, Currency::DKK);
}

} // namespace

class TestTexts final : public QObject {
    Q_OBJECT

private slots:
    void hidingAmountsLeavesDatesAndYears_data();
    void hidingAmountsLeavesDatesAndYears();
    void millions_data();
    void millions();
    void amountsAsTyped_data();
    void amountsAsTyped();
    void refusedAmounts_data();
    void refusedAmounts();
    void whatIsShownForEditingIsReadBack();
    void amountsInASentence();
    void refusalsSayWhatToWrite_data();
    void refusalsSayWhatToWrite();
    void belowZeroIsSaidAsSuch();
    void tooLargeIsSaidInASentence();
    void whatCountsFromTodayNeedsToday();
    void datesAsTyped_data();
    void datesAsTyped();
    void datesAreShownAsFarAsKnown();
    void percentages();
    void everyErrorHasItsSentences();
    void whatIsNotFoundIsNamedByItsSort_data();
    void whatIsNotFoundIsNamedByItsSort();
};

void TestTexts::millions_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<QString>("text");
    QTest::newRow("one decimal") << Q_INT64_C(5'600'000'000) << u"56,0"_s;
    QTest::newRow("half away from zero") << Q_INT64_C(1'245'000'000) << u"12,5"_s;
    QTest::newRow("just below half") << Q_INT64_C(1'244'999'999) << u"12,4"_s;
    QTest::newRow("negative with a true minus") << Q_INT64_C(-1'245'000'000) << u"\u221212,5"_s;
    QTest::newRow("two decimals under a million") << Q_INT64_C(85'000'000) << u"0,85"_s;
    QTest::newRow("almost a million") << Q_INT64_C(99'999'999) << u"1,0"_s;
    QTest::newRow("zero") << Q_INT64_C(0) << u"0,0"_s;
    QTest::newRow("one krone is not nothing") << Q_INT64_C(100) << u"<0,01"_s;
    QTest::newRow("grouping") << Q_INT64_C(10'000'000'000'000) << u"100.000,0"_s;
}

void TestTexts::millions()
{
    QFETCH(qint64, ore);
    QFETCH(QString, text);
    QCOMPARE(millionText(kroner(ore), danish), text);
}

void TestTexts::amountsAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("inDanish");
    QTest::addColumn<qint64>("ore");
    const auto row = [](const char16_t *typed, bool inDanish, qint64 ore) {
        const QString text = QString::fromUtf16(typed);
        QTest::newRow(qPrintable((inDanish ? u"da "_s : u"en "_s) + text))
            << text << inDanish << ore;
    };
    row(u"12.500.000", true, 1'250'000'000);
    row(u"12500000", true, 1'250'000'000);
    row(u"12 500 000 kr.", true, 1'250'000'000);
    row(u"12,5 mio", true, 1'250'000'000);
    row(u"12,5 mio. kr.", true, 1'250'000'000);
    row(u"850 tkr", true, 85'000'000);
    row(u"1,2 mia", true, 120'000'000'000);
    row(u"=3*450000", true, 135'000'000);
    row(u"=(1,5 + 2) * 1.000.000 / 7", true, 50'000'000);
    row(u"= 100/3", true, 3'333);
    row(u"=-2 + 3 * -(1 - 2)", true, 100);
    row(u"1.234", true, 123'400);
    row(u"-5,25", true, -525);
    row(u"0,05", true, 5);
    row(u"007", true, 700);
    row(u"12.5m", false, 1'250'000'000);
    row(u"DKK 12,500,000", false, 1'250'000'000);
    row(u"1,234.5", false, 123'450);
    row(u"12.50", false, 1'250);
    row(u"1.234m", false, 123'400'000);
    row(u"1,234 mio", true, 123'400'000);
    row(u"1.234,50", true, 123'450);
}

void TestTexts::amountsAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, inDanish);
    QFETCH(qint64, ore);
    const Result<Money> amount = readAmount(typed, Currency::DKK, inDanish ? danish : english);
    QVERIFY(amount);
    QCOMPARE(amount->minor(), ore);
    QCOMPARE(amount->currency(), Currency::DKK);
    QCOMPARE(readAmount(u"2 mio EUR", Currency::DKK, danish)->currency().code(), u"EUR"_s);
}

void TestTexts::refusedAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("inDanish");
    for (const char16_t *typed :
         {u"12.50", u"1,234.5", u"1,234", u"1,234 kr.", u"1,2345", u"12,500"})
        QTest::newRow(qPrintable(u"da "_s + QString::fromUtf16(typed)))
            << QString::fromUtf16(typed) << true;
    for (const char16_t *typed :
         {u"12,50", u"1.234,5", u"1.234", u"DKK 1.234", u"1.2345", u"12.500", u"1.234.567"})
        QTest::newRow(qPrintable(u"en "_s + QString::fromUtf16(typed)))
            << QString::fromUtf16(typed) << false;
    for (const char16_t *typed :
         {u"ca. 60", u"", u"kr.", u"12 mio mio", u"=", u"=1/0", u"=(1", u"=--", u"=2**3", u"=2^3",
          u"=abs(1)", u"=1+", u"#REF!", u"1..2", u"12,5,5", u"1e6", u"12 bananer"}) {
        const QString text = QString::fromUtf16(typed);
        QTest::newRow(qPrintable(u"da "_s + text)) << text << true;
        QTest::newRow(qPrintable(u"en "_s + text)) << text << false;
    }
    QTest::newRow("too large") << u"99.999.999 mia"_s << true;
    QTest::newRow("ten thousand characters") << QString(10'000, u'9') << true;
    QTest::newRow("many parentheses") << u'=' + QString(150, u'(') << true;
    QTest::newRow("many signs") << u'=' + QString(150, u'-') + u'1' << true;
}

void TestTexts::refusedAmounts()
{
    QFETCH(QString, typed);
    QFETCH(bool, inDanish);
    QVERIFY(!readAmount(typed, Currency::DKK, inDanish ? danish : english));
}

void TestTexts::whatIsShownForEditingIsReadBack()
{
    const bool holds = rc::check("editText, then readAmount is identity", [] {
        const Money amount = kroner(*rc::gen::arbitrary<qint32>());
        for (const QLocale &locale : {danish, english}) {
            RC_ASSERT(*readAmount(editText(amount, locale), Currency::DKK, locale) == amount);
            RC_ASSERT(*readAmount(exactText(amount, locale), Currency::DKK, locale) == amount);
        }
    });
    QVERIFY(holds);
}

void TestTexts::whatCountsFromTodayNeedsToday()
{
    QVERIFY(!readDate(u"+6m", danish));
    QVERIFY(isCountedFromToday(u" +6m "));
    QVERIFY(!isCountedFromToday(u"6.6.2026"));
}

void TestTexts::amountsInASentence()
{
    QCOMPARE(shortText(kroner(1'200'000'000), english), u"DKK\u00a012.0m"_s);
    QCOMPARE(shortText(kroner(1'234'500'000), english), u"DKK\u00a012,345,000"_s);
    QCOMPARE(shortText(kroner(85'000'000), english), u"DKK\u00a0850,000"_s);
}

void TestTexts::refusalsSayWhatToWrite_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("inDanish");
    QTest::addColumn<QString>("advice");
    QTest::newRow("point in Danish")
        << u"12.50"_s << true << u"Write 12,50: a full stop separates thousands."_s;
    QTest::newRow("both signs in Danish")
        << u"1,234.5 mio"_s << true << u"Write 1.234,5: a full stop separates thousands."_s;
    QTest::newRow("in a sum") << u"=3*12.50"_s << true
                              << u"Write 12,50: a full stop separates thousands."_s;
    QTest::newRow("comma in English")
        << u"12,50"_s << false << u"Write 12.50: a comma separates thousands."_s;
    QTest::newRow("thousands in Danish")
        << u"1,234"_s << true << u"Write 1.234: a full stop separates thousands."_s;
    QTest::newRow("thousands in English")
        << u"1.234"_s << false << u"Write 1,234: a comma separates thousands."_s;
    QTest::newRow("words") << u"mange"_s << true << u"Write for example 12.5m or 850,000."_s;
    QTest::newRow("neither") << u"12,5,5"_s << true << u"Write for example 12.5m or 850,000."_s;
}

void TestTexts::refusalsSayWhatToWrite()
{
    QFETCH(QString, typed);
    QFETCH(bool, inDanish);
    QFETCH(QString, advice);
    const QLocale &locale = inDanish ? danish : english;
    const Result<Money> amount = readAmount(typed, Currency::DKK, locale);
    QVERIFY(!amount);
    QCOMPARE(entryAdvice(amount.error(), {}, locale),
             u"Cannot be read as an amount. %1 The stored value is still missing."_s.arg(advice));
    const QString kept = entryAdvice(amount.error(), u"12,0 mio. kr."_s, locale);
    QVERIFY(kept.endsWith(u"The stored value is still 12,0 mio. kr."_s));
}

void TestTexts::belowZeroIsSaidAsSuch()
{
    const auto advice = [](const QString &typed) {
        return entryAdvice(failure(Error::Code::NotANumber, {}, typed).value(), {}, danish);
    };
    for (const QString &typed : {u"-1"_s, u"\u22122"_s, u" -3 "_s})
        QVERIFY2(
            advice(typed).startsWith(u"A number below 0 cannot stand here. Write 0 or more."_s),
            qPrintable(advice(typed)));
    for (const QString &typed : {u"-"_s, u"-x"_s, u"en"_s})
        QVERIFY2(advice(typed).startsWith(u"Cannot be read as a number."_s),
                 qPrintable(advice(typed)));
}

void TestTexts::tooLargeIsSaidInASentence()
{
    const Result<Money> amount = readAmount(u"99.999.999 mia", Currency::DKK, danish);
    QCOMPARE(entryAdvice(amount.error(), u"5 kr."_s, danish),
             u"The figure is larger than the program can hold: «99.999.999 mia». Check whether "
             "there are too many digits. The stored value is still 5 kr."_s);
}

void TestTexts::datesAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso"); // empty = refused
    const auto row = [](const char16_t *typed, const char16_t *iso) {
        QTest::newRow(qPrintable(QString::fromUtf16(typed)))
            << QString::fromUtf16(typed) << QString::fromUtf16(iso);
    };
    row(u"7.3.26", u"2026-03-07");
    row(u"07-03-2026", u"2026-03-07");
    row(u"7/3/2026", u"2026-03-07");
    row(u"2026-03-07", u"2026-03-07");
    row(u"7. marts 2026", u"2026-03-07");
    row(u"marts 2026", u"2026-03");
    row(u"Mar 2026", u"2026-03");
    row(u"03.2026", u"2026-03");
    row(u"2026", u"2026");
    row(u"K1 2026", u"2026-Q1");
    row(u"k4 26", u"2026-Q4");
    row(u"Q2 2026", u"2026-Q2");
    row(u"2026-Q3", u"2026-Q3");
    row(u"3. kvartal 2026", u"2026-Q3");
    row(u"1st quarter 2026", u"2026-Q1");
    row(u"K5 2026", u"");
    row(u"K1", u"");
    row(u"+6m", u"2027-02-28");
    row(u"+ 6 måneder", u"2027-02-28");
    row(u"+2u", u"2026-09-14");
    row(u"+2w", u"2026-09-14");
    row(u"+1å", u"2027-08-31");
    row(u"+1 year", u"2027-08-31");
    row(u"+10d", u"2026-09-10");
    row(u"+6", u"");
    row(u"+6x", u"");
    row(u"+9999m", u"");
    row(u"31.2.2026", u"");
    row(u"29.2.2024", u"2024-02-29");
    row(u"29.2.2026", u"");
    row(u"3.26", u"");
    row(u"0.3.2026", u"");
    row(u"current", u"");
    row(u"8th November 2022", u"");
    row(u"2023-01-Apr", u"");
    row(u"", u"");
}

void TestTexts::datesAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    const Result<PartialDate> date = readDate(typed, danish, QDate(2026, 8, 31));
    QCOMPARE(date ? date->toIso() : QString(), iso);
}

void TestTexts::datesAreShownAsFarAsKnown()
{
    QCOMPARE(dateText(*PartialDate::fromIso(u"2026-03-07"), danish), u"07.03.2026"_s);
    QCOMPARE(dateText(*PartialDate::fromIso(u"2026-03"), danish), u"03.2026"_s);
    QCOMPARE(dateText(*PartialDate::fromIso(u"2026"), danish), u"2026"_s);
    QCOMPARE(dateText(*PartialDate::fromIso(u"2026-03-07"), english), u"7 Mar 2026"_s);
    QCOMPARE(dateText(*PartialDate::fromIso(u"2026-Q1"), danish), u"K1 2026"_s);
    QCOMPARE(dateText(*PartialDate::fromIso(u"2026-Q1"), english), u"Q1 2026"_s);
    QCOMPARE(longDateText(*PartialDate::fromIso(u"2026-03-07"), danish), u"7. marts 2026"_s);
    QCOMPARE(longDateText(*PartialDate::fromIso(u"2026-03"), english), u"March 2026"_s);
    for (const char16_t *iso : {u"2026-03-07", u"2026-03", u"2026-Q4", u"2026"}) {
        for (const QLocale &locale : {danish, english}) {
            const PartialDate date = *PartialDate::fromIso(iso);
            QCOMPARE(readDate(dateText(date, locale), locale)->toIso(), date.toIso());
            QCOMPARE(readDate(longDateText(date, locale), locale)->toIso(), date.toIso());
        }
    }
}

void TestTexts::percentages()
{
    QCOMPARE(percentText(Percentage::fromPpm(35'000), danish), u"3,5%"_s);
    QCOMPARE(percentText(Percentage::fromPpm(-1'000'000), danish), u"\u2212100%"_s);
    QCOMPARE(readPercentage(u"3,5 %", danish)->tenMillionths(), 350'000);
    QCOMPARE(readPercentage(u"12,34567", danish)->tenMillionths(), 1'234'567);
    QVERIFY(!readPercentage(u"3.5", danish));
    QVERIFY(!readPercentage(u"mange", danish));
}

void TestTexts::everyErrorHasItsSentences()
{
    QVERIFY(!errorMessage({.code = Error::Code::Overflow}).what.contains(u"«"));
    for (int code = 0; code <= int(Error::Code::Storage); ++code) {
        const Error error{Error::Code(code), u"here"_s, QString(10'000, u'x'), {}};
        const ErrorMessage message = errorMessage(error);
        QVERIFY(!message.what.isEmpty() && !message.todo.isEmpty());
        QVERIFY(!message.what.contains(u'%'));
        QVERIFY(!sentence(message).contains(u".."_s) && !sentence(message).contains(u'!'));
        if (error.code != Error::Code::FileTooNew)
            QVERIFY(sentence(message).size() < 400);
    }
}

void TestTexts::whatIsNotFoundIsNamedByItsSort_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("said");
    QTest::newRow("meeting by name")
        << QString() << u"Q9"_s << u"meeting"_s
        << u"There is no meeting «Q9» in the file. Give its name, its date or its id."_s;
    QTest::newRow("no contract")
        << u"Café"_s << QString() << u"contract"_s
        << u"The investment has no contract. Café. Enter the contract first."_s;
    QTest::newRow("another sort")
        << QString() << u"Q9"_s << u"unheard of"_s
        << u"There is no such thing in the file: «Q9». Check the name or the id."_s;
}

void TestTexts::whatIsNotFoundIsNamedByItsSort()
{
    QFETCH(QString, where);
    QFETCH(QString, value);
    QFETCH(QString, sort);
    QTEST(sentence(errorMessage({Error::Code::NotFound, where, value, sort})), "said");
}

void TestTexts::hidingAmountsLeavesDatesAndYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("amount") << u"12.500.000 kr."_s << u"• kr."_s;
    QTest::newRow("amount in English") << u"DKK 1,250.50"_s << u"DKK •"_s;
    QTest::newRow("less than a thousand") << u"900 kr."_s << u"• kr."_s;
    QTest::newRow("two thousand and some") << u"2.024 kr."_s << u"• kr."_s;
    QTest::newRow("date") << u"07.03.2026"_s << u"07.03.2026"_s;
    QTest::newRow("date in English") << u"7 Mar 2026"_s << u"7 Mar 2026"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s;
    QTest::newRow("amount in prices of a year")
        << u"60.000 kr. (2024-priser)"_s << u"• kr. (2024-priser)"_s;
    QTest::newRow("amount with its date")
        << u"12,5 mio. kr., 07.03.2026"_s << u"• mio. kr., 07.03.2026"_s;
}

void TestTexts::hidingAmountsLeavesDatesAndYears()
{
    QFETCH(QString, text);
    QFETCH(QString, hidden);
    hidden.replace(u"•"_s, QString::fromUtf16(hiddenText));
    QCOMPARE(withoutAmounts(text), hidden);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
