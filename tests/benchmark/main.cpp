#include "tests/benchmark/boardgoals.h"
#include "tests/benchmark/casegoals.h"
#include "tests/benchmark/chartgoals.h"
#include "tests/benchmark/contractgoals.h"
#include "tests/benchmark/keystrokegoals.h"
#include "tests/benchmark/palettegoals.h"
#include "tests/benchmark/recalculationgoals.h"
#include "tests/benchmark/reportgoals.h"
#include "tests/benchmark/returngoals.h"
#include "tests/benchmark/startgoals.h"
#include "tests/benchmark/storegoals.h"
#include "tests/benchmark/tablegoals.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace bundlinje;

namespace {

const QList<Goal> goals{
    {1, measureStart},
    {2, measureStartWithMany},
    {3, measureMemory},
    {4, measureLoad},
    {5, measureWrite},
    {6, measureEdit},
    {7, measureEditUntilPainted},
    {8, measureEditInLargePortfolio},
    {9, measureSort},
    {10, measureFilter},
    {11, measureScroll},
    {12, measureChart},
    {16, measureReports},
    {17, measureGrowth},
    {18, measurePalette},
    {19, measureCases},
    {20, measureContract},
    {21, measureDatedRate},
    {22, measureFundTotals},
    {23, measureRecalculation},
    {24, measureBoard},
    {25, measureKeystroke},
};

QString line(int number, const Measured &measured)
{
    const auto figure = [](double value) {
        return QString::number(value, 'f', 2).rightJustified(8);
    };
    const Ratio &ratio = measured.ratio;
    return QString::number(number).rightJustified(4) + figure(ratio.median) + figure(ratio.least)
        + figure(ratio.most) + figure(measured.goal)
        + (ratio.median <= measured.goal ? u"  met     "_s : u"  missed  "_s) + measured.what;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints how many times longer the program takes than the least code that does the same."_s);
    parser.addHelpOption();
    const QCommandLineOption quick(u"quick"_s, u"10,000 investments in place of 100,000."_s);
    parser.addOption(quick);
    parser.addPositionalArgument(u"goals"_s, u"Numbers of the goals; none = all."_s,
                                 u"[NUMBER…]"_s);
    parser.process(application);

    Workbench workbench(Scale{.rows = parser.isSet(quick) ? 10'000 : 100'000});
    QTextStream out(stdout);
    out << "goal   ratio   least    most    goal" << Qt::endl;
    for (const Goal &goal : goals) {
        const QStringList chosen = parser.positionalArguments();
        if (!chosen.isEmpty() && !chosen.contains(QString::number(goal.number)))
            continue;
        for (const Measured &measured : goal.measure(workbench))
            out << line(goal.number, measured) << Qt::endl;
    }
    return 0;
}
