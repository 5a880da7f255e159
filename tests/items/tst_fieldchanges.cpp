#include "model/items/amounttext.h"
#include "model/items/checktext.h"
#include "model/items/datetext.h"
#include "model/items/fieldchanges.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

FieldState state(int day, const QString &person, const QString &text)
{
    return {{.at = QDateTime(QDate(2026, 3, day), QTime(13, 2), Qt::UTC), .person = person}, text};
}

} // namespace

class TestFieldChanges final : public QObject {
    Q_OBJECT

private slots:
    void onlySavesThatChangedTheFieldAreListed();
    void aChangeAsCells();
    void severalChecksOfAFieldFollowEachOther();
    void everyCheckHasASentence();
    void aSentenceNamesWhatItIsAbout_data();
    void aSentenceNamesWhatItIsAbout();
    void aRemarkIsAboutTheFieldOrNewInItsList();
};

void TestFieldChanges::onlySavesThatChangedTheFieldAreListed()
{
    const QList<FieldState> states{state(4, u"KL"_s, {}), state(3, u"MH"_s, u"2"_s),
                                   state(2, u"KL"_s, u"1"_s), state(1, u"MH"_s, u"1"_s)};
    const QList<FieldChange> expected{{states.at(0).revision.at, u"KL"_s, u"2"_s, {}},
                                      {states.at(1).revision.at, u"MH"_s, u"1"_s, u"2"_s},
                                      {states.at(3).revision.at, u"MH"_s, {}, u"1"_s}};
    QCOMPARE(fieldChanges(states), expected);
    QVERIFY(fieldChanges({}).isEmpty());
    QVERIFY(fieldChanges({state(1, u"MH"_s, {})}).isEmpty());
}

void TestFieldChanges::aChangeAsCells()
{
    const FieldChange change{
        QDateTime(QDate(2026, 3, 7), QTime(13, 2), Qt::UTC), u"MH"_s, {}, u"5"_s};
    // Copenhagen is an hour ahead in winter.
    QCOMPARE(changeCells(change, QLocale(QLocale::Danish, QLocale::Denmark)),
             (QStringList{u"07.03.2026 14.02"_s, u"MH"_s, u"–"_s, u"5"_s}));
}

void TestFieldChanges::severalChecksOfAFieldFollowEachOther()
{
    const InvestmentCheck negative{InvestmentCheck::Code::NegativeAmount, u"ownShare"_s, {}};
    const InvestmentCheck large{InvestmentCheck::Code::OwnShareAboveContract, u"ownShare"_s, {}};
    const QHash<QString, QString> texts = checkTexts({negative, large, negative});
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.value(u"ownShare"_s), checkText(negative) + u' ' + checkText(large));
}

void TestFieldChanges::everyCheckHasASentence()
{
    using Code = InvestmentCheck::Code;
    for (int code = 0; code < static_cast<int>(Code::InBusinessCase); ++code) {
        const QString text = checkText({static_cast<Code>(code), {}, u"7"_s});
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(code)));
        QVERIFY2(!text.contains(u'%' + QString::number(1)), qPrintable(text));
    }
}

void TestFieldChanges::aSentenceNamesWhatItIsAbout_data()
{
    using Code = InvestmentCheck::Code;
    QTest::addColumn<InvestmentCheck>("check");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("named");
    InvestmentCheck unplanned{Code::InstalmentsUnplanned, u"cashFlows"_s, u"3"_s};
    unplanned.amount = Money::fromMinor(150'000'000, Currency::DKK);
    QTest::newRow("instalments") << unplanned << u"Payments"_s
                                 << QStringList{u"3 "_s, exactText(*unplanned.amount, QLocale()),
                                                u"Payments"_s};
    unplanned.code = Code::RepaymentsUnplanned;
    QTest::newRow("repayments") << unplanned << u"Payments"_s
                                << QStringList{u"3, "_s, exactText(*unplanned.amount, QLocale()),
                                               u"Payments"_s};
    const InvestmentCheck signedTwice{Code::SignedTwice, u"contractSigned"_s, u"2024-03-01"_s};
    QTest::newRow("signature") << signedTwice << u"Contract signed"_s
                               << QStringList{longDateText(*PartialDate::fromIso(u"2024-03-01"),
                                                           QLocale())};
    InvestmentCheck unknown{Code::UnknownParty, u"cashFlows[1].party"_s, u"Aarhus"_s};
    QTest::newRow("unknown party")
        << unknown << checkLabel(unknown) << QStringList{u"«Aarhus»"_s, u"add the party"_s};
    unknown.meant = u"Aarhus Kommune"_s;
    QTest::newRow("known by another name")
        << unknown << checkLabel(unknown) << QStringList{u"«Aarhus»"_s, u"«Aarhus Kommune»"_s};
    const InvestmentCheck empty{Code::MeasuredNothing, u"measurements[0]"_s, u"2"_s};
    QTest::newRow("measurement") << empty << u"Measurements"_s << QStringList{u"check 2"_s};
}

void TestFieldChanges::aSentenceNamesWhatItIsAbout()
{
    QFETCH(InvestmentCheck, check);
    QFETCH(QString, label);
    QFETCH(QStringList, named);
    QCOMPARE(checkLabel(check), label);
    for (const QString &each : named)
        QVERIFY2(checkText(check).contains(each), qPrintable(checkText(check)));
}

void TestFieldChanges::aRemarkIsAboutTheFieldOrNewInItsList()
{
    const QHash<QString, QString> before{{u"sources"_s, u"old"_s}};
    const QHash<QString, QString> after{
        {u"sources"_s, u"old"_s}, {u"parties"_s, u"new"_s}, {u"name"_s, u"own"_s}};
    QCOMPARE(newRemark(u"name"_s, before, after), u"own"_s);
    QCOMPARE(newRemark(u"name"_s, after, after), u"own"_s);
    QCOMPARE(newRemark(u"parties.roles.text"_s, before, after), u"new"_s);
    QCOMPARE(newRemark(u"sources.title"_s, before, after), QString());
    QCOMPARE(newRemark(u"theme"_s, before, after), QString());
}

QTEST_GUILESS_MAIN(TestFieldChanges)
#include "tst_fieldchanges.moc"
