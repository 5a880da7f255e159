#include "model/items/guide.h"
#include "model/items/helptopic.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"da"_s, u"en"_s};

QStringList anchorsOf(const QString &language, const QString &name)
{
    QStringList anchors;
    if (const auto page = guidePage(language, name)) {
        for (const GuideHeading &heading : page->headings)
            anchors.append(heading.anchor);
    }
    return anchors;
}

bool exists(const GuideSpot &spot)
{
    return anchorsOf(u"da"_s, spot.page).contains(spot.anchor)
        && anchorsOf(u"en"_s, spot.page).contains(spot.anchor);
}

/// What stands between the brackets of "](…)".
QStringList targetsOf(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList targets;
    for (auto match = link.globalMatch(markdown); match.hasNext();)
        targets.append(match.next().captured(1));
    return targets;
}

} // namespace

class TestGuide final : public QObject {
    Q_OBJECT

private slots:
    void everyPageIsInTheContents();
    void languagesHaveTheSamePagesAndAnchors();
    void everyHeadingHasItsOwnAnchor();
    void linksAndPicturesResolve();
    void showsNoAnchors();
    void pagesAreShort();
    void findsWordsUnderTheirHeading_data();
    void findsWordsUnderTheirHeading();
    void addressesComeBack();
    void everySubjectHasAPage();
    void everyFieldHasAPage_data();
    void everyFieldHasAPage();
    void settingsHaveTheirOwnPage();
};

void TestGuide::everyPageIsInTheContents()
{
    for (const QString &language : languages) {
        QStringList found;
        QDirIterator files(u":/help/"_s + language, {u"*.md"_s});
        while (files.hasNext())
            found.append(QFileInfo(files.next()).completeBaseName());
        QStringList listed = guidePages();
        found.sort();
        listed.sort();
        QCOMPARE(found, listed);
    }
}

void TestGuide::languagesHaveTheSamePagesAndAnchors()
{
    for (const QString &name : guidePages()) {
        QVERIFY2(guidePage(u"da"_s, name), qPrintable(name));
        QVERIFY2(guidePage(u"en"_s, name), qPrintable(name));
        QCOMPARE(anchorsOf(u"da"_s, name), anchorsOf(u"en"_s, name));
    }
}

void TestGuide::everyHeadingHasItsOwnAnchor()
{
    for (const QString &language : languages) {
        for (const QString &name : guidePages()) {
            const auto page = guidePage(language, name);
            QVERIFY(page);
            static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
            QCOMPARE(page->markdown.count(heading), page->headings.size());
            const QStringList anchors = anchorsOf(language, name);
            QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
            QCOMPARE(anchors.constFirst(), u"top"_s);
            QCOMPARE(page->headings.constFirst().level, 1);
        }
    }
}

void TestGuide::linksAndPicturesResolve()
{
    int pictures = 0;
    for (const QString &language : languages) {
        for (const QString &name : guidePages()) {
            for (const QString &target : targetsOf(guidePage(language, name)->markdown)) {
                const QString where = language + u'/' + name + u": "_s + target;
                if (target.endsWith(u".png")) {
                    ++pictures;
                    QVERIFY2(target.startsWith(u"../pictures/"_s + language), qPrintable(where));
                    QVERIFY2(QFileInfo::exists(u":/help/"_s + language + u'/' + target),
                             qPrintable(where));
                    continue;
                }
                auto spot = guideSpot(u"qrc:/help/"_s + language + u'/' + target);
                QVERIFY2(spot, qPrintable(where));
                if (spot->anchor.isEmpty())
                    spot->anchor = u"top"_s;
                QVERIFY2(exists(*spot), qPrintable(where));
            }
        }
    }
    QVERIFY(pictures > 0);
}

void TestGuide::showsNoAnchors()
{
    for (const QString &language : languages) {
        for (const QString &name : guidePages())
            QVERIFY2(!guidePage(language, name)->markdown.contains(u"{#"), qPrintable(name));
    }
}

void TestGuide::pagesAreShort()
{
    for (const QString &language : languages) {
        for (const QString &name : guidePages()) {
            const auto words = guidePage(language, name)->markdown.simplified().count(u' ');
            QVERIFY2(words < 400, qPrintable(language + u'/' + name));
        }
    }
}

void TestGuide::findsWordsUnderTheirHeading_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("a heading comes first") << u"da"_s << u"datoer"_s << u"entering"_s << u"top"_s;
    QTest::newRow("another way of writing æ")
        << u"da"_s << u"raekkefoelge"_s << u"picture"_s << u"order"_s;
    QTest::newRow("part of a word") << u"en"_s << u"hatch"_s << u"picture"_s << u"missing"_s;
    QTest::newRow("words in any order, title included")
        << u"en"_s << u"tkr amounts 850k"_s << QString() << QString();
    QTest::newRow("two words of one passage")
        << u"en"_s << u"calendar six months"_s << u"entering"_s << u"dates"_s;
    QTest::newRow("nothing for nothing") << u"da"_s << u"  "_s << QString() << QString();
}

void TestGuide::findsWordsUnderTheirHeading()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, page);
    QFETCH(QString, anchor);
    const QList<GuideHit> hits = searchGuide(language, words);
    QCOMPARE(hits.isEmpty(), page.isEmpty());
    if (!hits.isEmpty())
        QCOMPARE(hits.constFirst().spot, (GuideSpot{page, anchor}));
}

void TestGuide::addressesComeBack()
{
    for (const GuideSpot &spot :
         {GuideSpot{u"new-portfolio"_s, u"from-source"_s}, GuideSpot{u"economy"_s, QString()}})
        QCOMPARE(guideSpot(guideAddress(u"da"_s, spot)), spot);
    QVERIFY(!guideSpot(u"https://example.org/help/da/economy.md"_s));
    QVERIFY(!guideSpot(u"qrc:/help/pictures/da/table.png"_s));
    QVERIFY(!guidePage(u"da"_s, u"no-such-page"_s));
}

void TestGuide::everySubjectHasAPage()
{
    for (int subject = 0; subject <= static_cast<int>(HelpSubject::Help); ++subject)
        QVERIFY2(exists(helpOn(static_cast<HelpSubject>(subject))),
                 qPrintable(QString::number(subject)));
}

void TestGuide::everyFieldHasAPage_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<GuideSpot>("spot");
    const auto row = [](const char *field, const char *page, const char *anchor) {
        QTest::newRow(field) << QString::fromLatin1(field)
                             << GuideSpot{QString::fromLatin1(page), QString::fromLatin1(anchor)};
    };
    row("name", "master-data", "name");
    row("parties", "master-data", "parties");
    row("parties.roles.amount", "master-data", "parties");
    row("citizensPlanned.meaning", "master-data", "citizens");
    row("theoryOfChange.impact", "theory", "fields");
    row("contractRange.atMost", "economy", "limits");
    row("contract.name", "contract", "agreement");
    row("contract.payers.name", "contract", "agreement");
    row("contract.amendments.appliesFrom", "contract", "amendments");
    row("contract.terms.checks.date", "contract", "checks");
    row("contract.terms.components.price.bands.from", "contract", "components");
    row("contract.terms.personCap", "contract", "limits");
    row("contract.terms.split.weights.weight", "contract", "repayment");
    row("contract.instalments.amount", "contract", "instalments");
    row("effort.start", "economy", "periods");
    row("effectGoals.targetShare", "effects", "target");
    row("effectGoals.planned.value", "effects", "target");
    row("effectGoals.definition", "effects", "goals");
    row("measurements", "effects", "measured");
    row("measurements.entries.reason", "effects", "correction");
    row("cashFlows", "payments", "table");
    row("cashFlows.state", "payments", "states");
    row("sources.title", "sources", "sources");
    row("paidOut.provenance.page", "sources", "provenance");
    row("unread", "sources", "unread");
    row("namesake", "entering", "top");
    row("noSuchField", "entering", "top");
}

void TestGuide::everyFieldHasAPage()
{
    QFETCH(QString, field);
    QFETCH(GuideSpot, spot);
    QCOMPARE(helpOnField(field), spot);
    QVERIFY(exists(spot));
}

void TestGuide::settingsHaveTheirOwnPage()
{
    for (const QString &field :
         {u"name"_s, u"currency"_s, u"stages.word"_s, u"statedTotals.amount"_s,
          u"discountSchedule.rates"_s, u"sources.title"_s, u"notice"_s}) {
        QCOMPARE(helpOnSetting(field).page, u"settings"_s);
        QVERIFY2(exists(helpOnSetting(field)), qPrintable(field));
    }
}

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
