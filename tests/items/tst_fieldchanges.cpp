#include "model/items/checktext.h"
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
