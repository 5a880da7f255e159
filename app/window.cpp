#include "app/window.h"

#include "app/commandline.h"
#include "app/commandparser.h"
#include "app/language.h"
#include "views/heardfocus.h"
#include "views/mainwindow.h"
#include "views/portfolio/firstpaint.h"
#include "views/programstyle.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The language chosen last in the window; the command line and the system come before and after.
QLocale startingLocale(const QStringList &arguments)
{
    if (arguments.indexOf(QRegularExpression(u"^--lang(=.*)?$"_s)) >= 0)
        return languageOf(arguments);
    const QString chosen = QSettings().value(u"language"_s).toString();
    return Language::fromCode(chosen).value_or(Language::ofSystem());
}

/// What is typed for the window: a file, and whether it is shown to a board and how.
struct WindowArguments {
    QString file;
    bool isBoard = false;
    ShownPerspective perspective;
    QString meeting; ///< Whose slides are shown; empty = those of the portfolio.
};

WindowArguments windowArguments(const QStringList &arguments)
{
    QStringList words = plainWords(arguments);
    WindowArguments read;
    read.isBoard = words.value(0) == u"present";
    if (read.isBoard) {
        words.removeFirst();
        CommandParser parser;
        if (parser.parse(arguments))
            read.perspective = parser.options().perspective;
    }
    if (!words.isEmpty())
        read.file = words.constLast();
    for (qsizetype i = 0; read.isBoard && i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--meeting")
            read.meeting = arguments.value(i + 1);
        else if (argument.startsWith(u"--meeting="))
            read.meeting = argument.mid(argument.indexOf(u'=') + 1);
    }
    return read;
}

/// For the benchmark: the milliseconds from the start of the process, given in nanoseconds of the
/// monotonic clock.
void reportTime(const char *what)
{
    const qint64 start = qEnvironmentVariable("BUNDLINJE_T0_NS").toLongLong();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto elapsed = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - start;
    std::fprintf(stderr, "%s %.1f ms\n", what, static_cast<double>(elapsed) / 1e6);
}

} // namespace

int showWindow(int &argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ProgramStyle);
    const HeardFocus heardFocus(nullptr);
    const QStringList arguments = QApplication::arguments().mid(1);
    Language language;
    language.set(startingLocale(arguments));

    MainWindow window;
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [&language](QLocale::Language chosen) {
                         const QString code = chosen == QLocale::Danish ? u"da"_s : u"en"_s;
                         QSettings().setValue(u"language"_s, code);
                         language.set(*Language::fromCode(code));
                     });
    FirstPaint windowPaint(&window);
    if (qEnvironmentVariableIsSet("BUNDLINJE_T0_NS")) {
        windowPaint.waitFor({&window});
        QObject::connect(&windowPaint, &FirstPaint::painted, &window,
                         [] { reportTime("window painted"); });
        QObject::connect(&window, &MainWindow::firstPainted, &window,
                         [] { reportTime("first paint"); });
    }
    window.show();
    const WindowArguments typed = windowArguments(arguments);
    if (!typed.file.isEmpty())
        window.openFile(typed.file);
    else
        window.openLast();
    if (typed.isBoard && window.document()) { // Otherwise the window says why it did not open.
        window.setPerspective(typed.perspective);
        if (typed.meeting.isEmpty())
            window.present();
        else
            window.presentMeetingNamed(typed.meeting);
    }
    return QApplication::exec();
}

} // namespace bundlinje
