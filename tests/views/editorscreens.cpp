#include "tests/views/editorscreens.h"

#include "views/fields/calendarpopup.h"
#include "views/investment/investmenteditor.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

InvestmentEditor *editor(const WindowFixture &fixture)
{
    if (!fixture.window().findChild<InvestmentEditor *>()->isVisible())
        fixture.menu().investment->trigger();
    return fixture.window().findChild<InvestmentEditor *>();
}

std::function<QWidget *(const WindowFixture &)> section(int number)
{
    return [number](const WindowFixture &fixture) -> QWidget * {
        editor(fixture)->showSection(number);
        return &fixture.window();
    };
}

/// A contract with a component behind a gate, and what its buttons ask.
QWidget *typedContract(const WindowFixture &fixture)
{
    constexpr int contractSection = 4;
    InvestmentEditor *shown = editor(fixture);
    shown->showSection(contractSection);
    const auto press = [shown](const QString &name) {
        if (auto *button = shown->findChild<QPushButton *>(name); button->isVisible())
            button->click();
    };
    press(u"contract.add"_s);
    shown->goToField(u"contract.startsOn"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"1.12.2021"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    shown->goToField(u"contract.terms.components"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    press(u"contract.makeChecks"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    press(u"contract.makeRates"_s);
    press(u"contract.makeChecks"_s);
    shown->goToField(u"contract.terms.components.gate.comparison"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    return &fixture.window();
}

QWidget *drawer(const WindowFixture &fixture)
{
    editor(fixture)->goToField(u"ownShare"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
    return &fixture.window();
}

QWidget *unreadableField(const WindowFixture &fixture)
{
    editor(fixture)->goToField(u"ownShare"_s);
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"about twelve"_s);
    QTest::keyClick(field, Qt::Key_Return);
    fixture.menu().portfolio->trigger();
    return &fixture.window();
}

QWidget *calendar(const WindowFixture &fixture)
{
    editor(fixture)->goToField(u"contractSigned"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    return fixture.window().findChild<CalendarPopup *>();
}

} // namespace

QList<Screen> editorScreens()
{
    return {{u"master data"_s, true, false, true, section(0)},
            {u"theory of change"_s, true, false, true, section(1)},
            {u"economy"_s, true, false, true, section(2)},
            {u"business case"_s, true, false, true, section(3)},
            {u"contract"_s, true, false, true, section(4)},
            {u"payments"_s, true, false, true, section(5)},
            {u"effects"_s, true, false, true, section(6)},
            {u"decisions"_s, true, false, true, section(7)},
            {u"sources and notes"_s, true, false, true, section(8)},
            {u"contract, typed"_s, true, true, false, typedContract},
            {u"drawer"_s, true, true, true, drawer},
            {u"unreadable field"_s, true, true, true, unreadableField},
            {u"calendar"_s, true, true, true, calendar}};
}

} // namespace bundlinje
