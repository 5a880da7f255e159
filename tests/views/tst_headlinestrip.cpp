#include "views/portfolio/figurebutton.h"
#include "views/portfolio/headlinestrip.h"

#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

QList<HeadlineFigure> figures()
{
    return {{.title = u"Investeret (egen andel)"_s,
             .value = u"56,0 mio. kr."_s,
             .cover = u"sum af 9 af 9"_s},
            {.title = u"Potentiale for fonden"_s,
             .value = u"62,0 mio. kr."_s,
             .cover = u"sum af 9 af 9"_s},
            {.title = u"Potentiale pr. investeret krone"_s,
             .value = u"1,11"_s,
             .cover = u"for de 9 af 9 med begge tal"_s},
            {.title = u"Borgere"_s, .value = u"1.486"_s, .cover = u"sum af 9 af 9"_s}};
}

} // namespace

class TestHeadlineStrip final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutAtAnySizeOfText_data();
    void nothingIsCutAtAnySizeOfText();
    void whatIsCutIsSaidInTheTooltip();
};

void TestHeadlineStrip::nothingIsCutAtAnySizeOfText_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    for (const int percent : {80, 100, 150, 200}) {
        for (const int width : {1290, 1000, 700, 450})
            QTest::addRow("%d %% in %d", percent, width) << percent << width;
    }
}

void TestHeadlineStrip::nothingIsCutAtAnySizeOfText()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    const QFont before = QApplication::font();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *strip = new HeadlineStrip(&window);
    column->addWidget(strip);
    column->addStretch();
    strip->setFigures(figures());
    window.resize(width, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int step = 100; step != percent; step += percent > 100 ? 10 : -10) {
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * (step + (percent > 100 ? 10 : -10)) / 100);
        QApplication::setFont(font);
        QCoreApplication::processEvents();
    }
    window.resize(width, 600); // The system may have made it as wide as it wants to be.
    QCoreApplication::processEvents();
    auto buttons = strip->findChildren<FigureButton *>();
    buttons.removeIf([](const FigureButton *button) { return !button->isVisible(); });
    QCOMPARE(buttons.size(), figures().size());
    for (const FigureButton *button : std::as_const(buttons)) {
        QVERIFY2(button->isWhole(), qPrintable(button->accessibleName()));
        QVERIFY2(strip->rect().contains(button->geometry()), qPrintable(button->accessibleName()));
    }
    QApplication::setFont(before);
}

void TestHeadlineStrip::whatIsCutIsSaidInTheTooltip()
{
    QWidget window;
    auto *button = new FigureButton(&window);
    button->setFigure(figures().at(2));
    button->resize(button->sizeHint());
    QVERIFY(button->isWhole());
    QHelpEvent asked(QEvent::ToolTip, {1, 1}, {1, 1});
    QCoreApplication::sendEvent(button, &asked);
    QVERIFY(!button->toolTip().contains(u"investeret krone"_s));
    button->resize(button->minimumSizeHint());
    QVERIFY(!button->isWhole());
    QCoreApplication::sendEvent(button, &asked);
    QVERIFY2(button->toolTip().contains(u"investeret krone"_s), qPrintable(button->toolTip()));
}

QTEST_MAIN(TestHeadlineStrip)
#include "tst_headlinestrip.moc"
