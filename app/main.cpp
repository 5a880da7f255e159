#include "app/commandline.h"
#include "app/language.h"
#include "app/standardstreams.h"
#include "app/window.h"

#include <QtCore/QHashFunctions>
#include <QtWidgets/QApplication>

using namespace bundlinje;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Bundlinje"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BUNDLINJE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Bundlinje"));
}

QStringList typedArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Installs the language first, because the parser's texts are translated as they are made.
int runCommand(const QStringList &arguments)
{
    Language language;
    language.set(languageOf(arguments));
    return static_cast<int>(runCommandLine(arguments));
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    const QStringList typed = typedArguments(argc, argv);
    if (!isCommandLine(typed))
        return showWindow(argc, argv);

    keepToolkitQuiet();
    endOnInterrupt();
    if (needsFonts(typed)) {
        // The order of fonts in a PDF is that of a hash: the same input gives the same bytes.
        QHashSeed::setDeterministicGlobalSeed();
        // A command never needs a display, also where there is one.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return runCommand(typed);
    }
    const QCoreApplication application(argc, argv);
    return runCommand(typed);
}
