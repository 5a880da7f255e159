#include "model/document/portfoliodocument.h"
#include "tests/beside.h"
#include "tests/document/plainfile.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// A program that is killed while it edits and imports: all that it had confirmed is in the file,
/// the step under way is there as a whole or not at all, and the file is intact.
/// BUNDLINJE_KILLS=200 kills so many times instead of twenty, BUNDLINJE_SEED=123 at the moments
/// that an earlier run printed the seed of.
class TestKilledProgram final : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasConfirmed();
};

namespace {

PlainInvestments plain(const PortfolioContent &content)
{
    PlainInvestments investments;
    for (const Investment &investment : content.investments)
        investments[investment.name.toInt()] = {investment.theme, {}, {}};
    return investments;
}

/// The file after what one process said.
struct Said {
    PlainInvestments confirmed;
    PlainInvestments underWay; ///< With the step that was announced and not confirmed, if any.
    int steps = 0; ///< Confirmed ones.
    int imports = 0;
    int last = 0; ///< Number of the last one announced.
};

void doStep(const QStringList &words, PlainFile &file, PlainUndo &undo)
{
    const QString &kind = words.at(2);
    if (kind == "undo"_L1) {
        undo.undo(file);
        return;
    }
    if (kind == "redo"_L1) {
        undo.redo(file);
        return;
    }
    PlainStep step;
    for (const QString &name : words.mid(3)) {
        const int number = name.toInt();
        std::optional<PlainFields> after;
        if (kind != "delete"_L1)
            after = PlainFields{words.at(1), {}, {}};
        step.append({number, file.stored(number), after});
    }
    undo.push(file.save(step).done);
}

Said understood(const PlainInvestments &before, const QStringList &lines)
{
    PlainFile file{before};
    PlainUndo undo;
    Said said{before, before};
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.at(0) == "saved"_L1) {
            said.confirmed = said.underWay;
            ++said.steps;
            continue;
        }
        doStep(words, file, undo);
        said.underWay = file.investments;
        said.imports += words.at(2) == "import"_L1 ? 1 : 0;
        said.last = words.at(1).toInt();
    }
    return said;
}

/// What a process says until it is killed: at a random moment after it has confirmed up to three
/// steps, so that a slow machine confirms some, too. The last line is left out where it is not
/// complete.
QStringList linesUntilKilled(const QString &filePath, int firstStep, QRandomGenerator &random)
{
    QProcess process;
    process.start(test::beside(u"busy_process"_s), {filePath, QString::number(firstStep)});
    const int confirmed = random.bounded(4);
    QByteArray said;
    do {
        if (!process.waitForReadyRead())
            return {};
        said += process.readAllStandardOutput();
    } while (said.count("saved ") < confirmed);
    QThread::usleep(random.bounded(60'000U)); // the moment of death, not a wait for something
    process.kill();
    process.waitForFinished();
    if (process.exitStatus() != QProcess::CrashExit)
        return {};
    said += process.readAllStandardOutput();
    QStringList lines = QString::fromLatin1(said).split(u'\n');
    lines.removeLast();
    return lines;
}

} // namespace

void TestKilledProgram::keepsWhatWasConfirmed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.bundlinje"_s);
    PortfolioContent content{newPortfolio(u"Fonden"_s), {}};
    for (int i = 0; i < 40; ++i) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = QString::number(i);
        investment.publicNote = u"Note %1 "_s.arg(i).repeated(1000);
        content.investments.append(investment);
    }
    QVERIFY(PortfolioDocument::create(path, content, u"Mette"_s));

    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("BUNDLINJE_KILLS", &isGiven);
    const int kills = isGiven ? given : 20;
    bool isSeeded = false;
    const int wantedSeed = qEnvironmentVariableIntValue("BUNDLINJE_SEED", &isSeeded);
    const int seed = isSeeded ? wantedSeed : QRandomGenerator::global()->bounded(1'000'000);
    qInfo("BUNDLINJE_SEED=%d", seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    PlainInvestments stored = plain(content);
    int last = 0;
    int steps = 0;
    int imports = 0;
    int cutShort = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QStringList lines = linesUntilKilled(path, last + 1, random);
        QVERIFY(!lines.isEmpty());
        const Said said = understood(stored, lines);

        const auto document = PortfolioDocument::open(path, u"Jens"_s);
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        const Status intact = (*document)->verify();
        QVERIFY2(intact, intact ? "" : qPrintable(intact.error().detail));
        stored = plain(*(*document)->content());
        QVERIFY2(stored == said.confirmed || stored == said.underWay,
                 qPrintable(lines.join(u'\n')));
        cutShort += stored == said.underWay ? 0 : 1;
        last = said.last;
        steps += said.steps;
        imports += said.imports;
    }
    qInfo("%d kills: %d steps confirmed, %d imports begun, %d steps taken back", kills, steps,
          imports, cutShort);
    QVERIFY(kills == 0 || steps > 0);
}

QTEST_GUILESS_MAIN(TestKilledProgram)
#include "tst_killedprogram.moc"
