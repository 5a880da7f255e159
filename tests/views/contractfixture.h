#pragma once

#include "tests/views/editorfixture.h"

#include "views/fields/listfield.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace bundlinje {

/// The editor window at the contract of the full investment, which has none yet.
class ContractFixture final : public EditorFixture {
public:
    static constexpr int contractSection = 4;

    /// Returns false when something could not be made.
    bool openContract()
    {
        if (!open())
            return false;
        editor->resize(1250, 740);
        editor->showSection(contractSection);
        return true;
    }

    QPushButton *button(const QString &name) const
    {
        return editor->findChild<QPushButton *>(name);
    }

    QComboBox *choice(const QString &name) const { return editor->findChild<QComboBox *>(name); }

    /// Answers what the panel with the focus asks.
    static void ask(const QStringList &lines)
    {
        using namespace Qt::StringLiterals;
        QWidget *panel = QApplication::focusWidget()->parentWidget();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            auto *line = panel->findChild<QLineEdit *>(u"ask.%1"_s.arg(i));
            QVERIFY(line);
            line->selectAll();
            QTest::keyClicks(line, lines.at(i));
        }
        QTest::keyClick(panel->findChild<QLineEdit *>(u"ask.0"_s), Qt::Key_Return);
    }

    /// Types into the input with the focus and goes on with Enter.
    static void enter(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, text);
        QTest::keyClick(focus, Qt::Key_Return);
    }

    /// Writes over a member of the contract and goes on with Enter.
    void enter(const QString &member, const QString &text) const
    {
        const QString name = QStringLiteral("contract.") + member;
        type(name, text);
        QTest::keyClick(line(name), Qt::Key_Return);
    }

    /// Takes one of the choices of a member of the contract, as the arrow keys do.
    void choose(const QString &member, const QString &label) const
    {
        const QString name = QStringLiteral("contract.") + member;
        editor->goToField(name);
        QComboBox *box = choice(name);
        QVERIFY2(box, qPrintable(name));
        const int row = box->findText(label);
        QVERIFY2(row >= 0, qPrintable(label));
        while (box->currentIndex() != row)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }

    ListField *list(const QString &member) const
    {
        const auto lists = editor->findChildren<ListField *>();
        for (ListField *one : lists) {
            if (one->name() == QStringLiteral("contract.") + member)
                return one;
        }
        return nullptr;
    }

    void addRow(const QString &member) const { QTest::keyClick(list(member), Qt::Key_Insert); }

    bool isShown(const QString &member) const
    {
        const auto *input = editor->findChild<QWidget *>(QStringLiteral("contract.") + member);
        return input && input->isVisibleTo(editor.get());
    }

    /// What the list of sections says of the contract.
    QString state() const
    {
        return editor->findChild<QListWidget *>()->item(contractSection)->text();
    }

    InvestmentContract contract() const { return stored().contract.value_or(InvestmentContract()); }

    /// Two components, checks every half year, from an empty section.
    void typeSmallContract() const
    {
        using namespace Qt::StringLiterals;
        button(u"contract.add"_s)->click();
        enter(u"Housing First"_s);
        enter(u"startsOn"_s, u"1.12.21"_s);
        button(u"contract.makeChecks"_s)->click();
        enter(u"6"_s);
        editor->setFocus();
        addRow(u"terms.components"_s);
        enter(u"Bolig"_s);
        enter(u"terms.components.price.price"_s, u"28 tkr"_s);
        enter(u"terms.components.quota"_s, u"45"_s);
        addRow(u"terms.components"_s);
        enter(u"Job"_s);
    }
};

} // namespace bundlinje
