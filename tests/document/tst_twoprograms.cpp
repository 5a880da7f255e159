#include "model/document/portfoliodocument.h"
#include "tests/beside.h"

#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <array>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Two programs edit one investment as fast as they can, each counting in a field of its own and in
/// one that both use. BUNDLINJE_EDITING_SECONDS=120 lets them do so for that long.
class TestTwoPrograms final : public QObject {
    Q_OBJECT

private slots:
    void loseNothing();
};

void TestTwoPrograms::loseNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.bundlinje"_s);
    Investment first;
    first.id = InvestmentId::create();
    first.name = u"Ungehjem Vest"_s;
    QVERIFY(PortfolioDocument::create(path, {newPortfolio(u"Fonden"_s), {first}}, u"Mette"_s));

    constexpr int edits = 60; // each, at the least
    const int seconds = qEnvironmentVariableIntValue("BUNDLINJE_EDITING_SECONDS");
    std::array<QProcess, 2> processes;
    const QStringList names{u"Mette"_s, u"Jens"_s};
    for (std::size_t i = 0; i < processes.size(); ++i)
        processes.at(i).start(test::beside(u"editing_process"_s),
                              {path, names.at(static_cast<int>(i)), QString::number(edits),
                               QString::number(seconds)});
    std::array<int, 2> saved{};
    std::array<qsizetype, 2> told{};
    for (std::size_t i = 0; i < processes.size(); ++i) {
        QVERIFY(processes.at(i).waitForFinished(seconds * 1000 + 240'000));
        QCOMPARE(processes.at(i).exitStatus(), QProcess::NormalExit);
        QCOMPARE(processes.at(i).exitCode(), 0);
        const QStringList said = QString::fromUtf8(processes.at(i).readAllStandardOutput())
                                     .split(u'\n', Qt::SkipEmptyParts);
        saved.at(i) = static_cast<int>(said.size());
        told.at(i) = said.filter(u"told"_s).size();
        QVERIFY(saved.at(i) >= edits);
    }

    const auto document = PortfolioDocument::open(path, u"?"_s);
    QVERIFY(document);
    QVERIFY((*document)->verify());
    // The fields that only one of them edits hold that one's last number.
    const Investment last = *(*document)->investment(first.id);
    QCOMPARE(last.publicNote, QString::number(saved[0]));
    QCOMPARE(last.internalNote, QString::number(saved[1]));
    // The shared field: each number by each of them is in the history, stored or kept aside.
    QSet<QString> seen;
    const QList<Revision> history = *(*document)->history(first.id);
    for (const Revision &entry : history) {
        if (const auto then = (*document)->investmentAt(first.id, entry.revision))
            seen.insert(then->theme);
    }
    for (std::size_t i = 0; i < processes.size(); ++i) {
        for (int number = 1; number <= saved.at(i); ++number) {
            const QString wanted = u"%1 %2"_s.arg(names.at(static_cast<int>(i))).arg(number);
            QVERIFY2(seen.contains(wanted), qPrintable(wanted));
        }
    }
    // How often they got into each other's way depends on how the machine shares its time.
    qInfo("%d and %d edits, %d and %d conflicts told, %d revisions", saved[0], saved[1],
          static_cast<int>(told[0]), static_cast<int>(told[1]), static_cast<int>(history.size()));
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
