#include "tests/benchmark/startgoals.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int few = 9;

bool hasDisplay()
{
    if (qEnvironmentVariableIsSet("DISPLAY"))
        return true;
    qWarning("Skipped: start and memory need a display, as under xvfb-run.");
    return false;
}

/// What a program says on stderr, with the milliseconds since it was started: that its window
/// stands and answers, and that table and chart of all investments are painted.
enum class Said { WindowPainted, AllPainted };

/// A program of the build folder with a portfolio file, until it said so and no longer than this
/// object.
class StartedProgram final {
public:
    StartedProgram(const Workbench &workbench, const QString &program, const QString &filePath,
                   Said awaited = Said::AllPainted)
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(
            u"BUNDLINJE_T0_NS"_s,
            QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
        environment.insert(u"XDG_CONFIG_HOME"_s, workbench.filePath(u"settings"_s));
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, {filePath});
        waitFor(awaited == Said::AllPainted ? "first paint " : "window painted ");
    }
    ~StartedProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(StartedProgram)

    double seconds() const { return m_seconds; }
    /// Proportional share of memory, once it no longer changes.
    double kibibytes() const
    {
        constexpr int pauseMilliseconds = 200;
        double before = 0;
        double now = readKibibytes();
        while (now != before) {
            QThread::msleep(pauseMilliseconds);
            before = std::exchange(now, readKibibytes());
        }
        return now;
    }

private:
    void waitFor(const QByteArray &mark)
    {
        constexpr int patienceMilliseconds = 60'000;
        QByteArray said;
        while (!said.contains(mark) || !said.endsWith('\n')) {
            if (!m_process.waitForReadyRead(patienceMilliseconds))
                qFatal("%s never painted", qPrintable(m_process.program()));
            said += m_process.readAllStandardError();
        }
        const QByteArray milliseconds = said.mid(said.indexOf(mark) + mark.size());
        m_seconds = milliseconds.left(milliseconds.indexOf(' ')).toDouble() / 1000;
    }
    double readKibibytes() const
    {
        QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                return line.simplified().split(' ').at(1).toDouble();
        }
        return 0;
    }

    mutable QProcess m_process;
    double m_seconds = 0;
};

const QString ours = u"bundlinje"_s;
const QString bareWindow = u"benchmark_window"_s;

} // namespace

QList<Measured> measureStart(Workbench &workbench)
{
    if (!hasDisplay())
        return {};
    const QString file = workbench.portfolioFile(few);
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs,
        [&] { return StartedProgram(workbench, bareWindow, file).seconds(); },
        [&] { return StartedProgram(workbench, ours, file).seconds(); });
    return {{u"start with 9 until painted / bare window with table and chart"_s, 3.0, ratio}};
}

QList<Measured> measureStartWithMany(Workbench &workbench)
{
    if (!hasDisplay())
        return {};
    const QString fewFile = workbench.portfolioFile(few);
    const QString manyFile = workbench.portfolioFile(workbench.scale().rows);
    const Run withFew = [&] {
        return StartedProgram(workbench, ours, fewFile).seconds();
    };
    const Ratio all = ratioInTurn(workbench.scale().pairs, withFew, [&] {
        return StartedProgram(workbench, ours, manyFile).seconds();
    });
    const Ratio window = ratioInTurn(workbench.scale().pairs, withFew, [&] {
        return StartedProgram(workbench, ours, manyFile, Said::WindowPainted).seconds();
    });
    return {{u"start with many until all is painted / with 9"_s, 3.5, all},
            {u"start with many until the window stands and answers / with 9"_s, 1.5, window}};
}

QList<Measured> measureMemory(Workbench &workbench)
{
    if (!hasDisplay())
        return {};
    const QString file = workbench.portfolioFile(few);
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs,
        [&] { return StartedProgram(workbench, bareWindow, file).kibibytes(); },
        [&] { return StartedProgram(workbench, ours, file).kibibytes(); });
    return {{u"memory (PSS) with 9 / bare window"_s, 2.5, ratio}};
}

} // namespace bundlinje
