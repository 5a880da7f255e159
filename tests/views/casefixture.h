#pragma once

#include "tests/views/editorfixture.h"

#include "views/fields/listfield.h"
#include "views/investment/businesscasebar.h"
#include "views/investment/businesscasepage.h"

#include <QtWidgets/QApplication>

namespace bundlinje {

/// The field of a member of the scenario that is shown.
inline QString caseField(const QString &member)
{
    return QStringLiteral("businessCases.scenarios.") + member;
}

/// The editor window at the business case of the full investment, which has none yet.
class CaseFixture final : public EditorFixture {
public:
    using Action = BusinessCaseBar::Action;

    /// Returns false when something could not be made.
    bool openCase()
    {
        if (!open())
            return false;
        editor->resize(1250, 740);
        editor->showSection(3);
        return true;
    }

    BusinessCaseBar *bar() const { return editor->findChild<BusinessCaseBar *>(); }
    void act(Action action) const { emit bar()->asked(action); }

    /// A line that the business case asks for; the contract has such lines too.
    QLineEdit *asked(int place) const
    {
        return editor->findChild<BusinessCasePage *>()->findChild<QLineEdit *>(
            QStringLiteral("ask.%1").arg(place));
    }

    /// Types into the input with the focus and goes on with Enter.
    static void enter(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, text);
        QTest::keyClick(focus, Qt::Key_Return);
    }

    /// Writes over a member of the scenario and goes on with Enter.
    void enter(const QString &member, const QString &text) const
    {
        type(caseField(member), text);
        QTest::keyClick(line(caseField(member)), Qt::Key_Return);
    }

    void addRow(const QString &list) const
    {
        const auto lists = editor->findChildren<ListField *>();
        for (ListField *one : lists) {
            if (one->name() == caseField(list))
                QTest::keyClick(one, Qt::Key_Insert);
        }
    }

    /// The first scenario of the last version.
    BusinessCase scenario() const
    {
        return stored().businessCases.constLast().scenarios.constFirst();
    }

    /// The case of tests/calc/examplecase.h with one consequence.
    void typeSmallCase() const
    {
        using namespace Qt::StringLiterals;
        act(Action::EmptyVersion);
        enter(u"priceLevelYear"_s, u"2025"_s);
        enter(u"horizon"_s, u"5"_s);
        enter(u"intake"_s, u"10"_s);
        enter(u"successWith.expected"_s, u"60"_s);
        enter(u"successWithout.expected"_s, u"20 %"_s);
        addRow(u"costs"_s);
        enter(u"Støtte"_s);
        enter(u"costs.fixed"_s, u"100.000"_s);
        enter(u"costs.perParticipant"_s, u"20.000 x 2"_s);
        addRow(u"costs.splits"_s);
        enter(u"100"_s);
        addRow(u"consequences"_s);
        enter(u"Kontanthjælp"_s);
        enter(u"consequences.amount"_s, u"60.000"_s);
        enter(u"consequences.start"_s, u"1"_s);
        enter(u"consequences.duration"_s, u"3"_s);
        addRow(u"consequences.splits"_s);
        enter(u"70"_s);
        enter(u"consequences.splits.state"_s, u"30"_s);
    }
};

} // namespace bundlinje
