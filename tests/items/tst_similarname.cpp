#include "model/items/similarname.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestSimilarName final : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsProbablyMeant_data();
    void findsWhatIsProbablyMeant();
    void aUsedNameIsNotSimilarToAnother();
    void isTheSameBothWays();
};

void TestSimilarName::findsWhatIsProbablyMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("used");
    QTest::addColumn<bool>("similar");
    const auto row = [](const char16_t *typed, const char16_t *used, bool similar) {
        const QString left = QString::fromUtf16(typed);
        const QString right = QString::fromUtf16(used);
        QTest::newRow(qPrintable(left + u" / "_s + right)) << left << right << similar;
    };
    row(u"Aarhus Komune", u"Aarhus Kommune", true);
    row(u"Århus Kommune", u"Aarhus Kommune", true);
    row(u"Århus Komune", u"Aarhus Kommune", true);
    row(u"aarhus kommune", u"Aarhus Kommune", true);
    row(u"Aarhsu Kommune", u"Aarhus Kommune", true);
    row(u"Jord & Hjem", u"Jord Hjem", true);
    row(u"Ung Hjem", u"Unghjem", true);
    row(u"Købnhavns Kommune", u"Københavns Kommune", true);
    row(u"Vejen Kommune", u"Vejle Kommune", false);
    row(u"Odder Kommune", u"Odense Kommune", false);
    row(u"Region Nord", u"Region Syd", false);
    row(u"Fond 1", u"Fond 2", false);
    row(u"Kommune", u"Aarhus Kommune", false);
    row(u"Aarhus Kommune", u"Aarhus Kommune", false);
    row(u"", u"Aarhus Kommune", false);
    row(u"–", u"–", false);
}

void TestSimilarName::findsWhatIsProbablyMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, used);
    QFETCH(bool, similar);
    QCOMPARE(similarName(typed, {u"Helt Andet"_s, used}), similar ? used : QString());
}

void TestSimilarName::aUsedNameIsNotSimilarToAnother()
{
    const QStringList used{u"Aarhus Komune"_s, u"Aarhus Kommune"_s};
    QCOMPARE(similarName(u" Aarhus  Kommune "_s, used), QString());
}

void TestSimilarName::isTheSameBothWays()
{
    const bool holds = rc::check("similar both ways", [] {
        const auto name =
            rc::gen::container<std::string>(rc::gen::element('a', 'b', 'c', ' ', '1'));
        const QString one = QString::fromStdString(*name).simplified();
        const QString other = QString::fromStdString(*name).simplified();
        RC_ASSERT(similarName(one, {other}).isEmpty() == similarName(other, {one}).isEmpty());
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestSimilarName)
#include "tst_similarname.moc"
