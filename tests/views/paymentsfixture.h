#pragma once

#include "tests/views/editorfixture.h"

#include "views/fields/gridfield.h"
#include "views/fields/gridtable.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace bundlinje {

inline Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

/// The editor window at the ledger of the full investment.
class PaymentsFixture final : public EditorFixture {
public:
    /// Of its table.
    enum Column {
        Direction,
        Purpose,
        State,
        Date,
        Amount,
        SettledOn,
        SettledAmount,
        Variance,
        Party
    };

    /// Returns false when something could not be made.
    bool open()
    {
        const bool isOpen = EditorFixture::open();
        if (isOpen)
            editor->resize(1360, 740);
        return isOpen;
    }

    GridTable *table() const { return editor->findChild<GridTable *>(QStringLiteral("cashFlows")); }
    GridField *grid() const { return qobject_cast<GridField *>(table()->parentWidget()); }
    QString shown(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QList<CashFlow> ledger() const { return stored().cashFlows; }

    /// Puts these in the place of the ledger and goes there.
    void store(const QList<CashFlow> &flows) const
    {
        Investment after = stored();
        after.cashFlows = flows;
        change(after);
    }

    /// The same without a ledger and with a contract: two instalments, and two checks at which one
    /// payer pays for each citizen.
    void storeContract() const
    {
        Investment after = stored();
        after.cashFlows.clear();
        const QUuid payer = QUuid::createUuid();
        InvestmentContract contract{.id = QUuid::createUuid()};
        contract.payers = {{.id = payer, .name = QStringLiteral("Aarhus Kommune")}};
        PaymentComponent housing{.id = QUuid::createUuid(), .name = QStringLiteral("Egen bolig")};
        housing.effectGoal = after.effectGoals.constFirst().id;
        housing.price.price = kroner(1000);
        contract.terms.components = {housing};
        contract.terms.checks = {{.period = 1, .name = {}, .date = *PartialDate::fromIso(u"2030")},
                                 {.period = 2, .name = {}, .date = *PartialDate::fromIso(u"2031")}};
        contract.terms.split.weights = {{payer, Quantity::fromWhole(1)}};
        Instalment first{.id = QUuid::createUuid()};
        first.amount = kroner(500'000);
        first.date = *PartialDate::fromIso(u"2029-01-01");
        Instalment second = first;
        second.id = QUuid::createUuid();
        second.date = *PartialDate::fromIso(u"2029-07-01");
        contract.instalments = {first, second};
        after.contract = contract;
        change(after);
    }

    /// Null = there is none of that text.
    QPushButton *button(const QString &text) const
    {
        const auto all = grid()->findChildren<QPushButton *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const QPushButton *one) { return one->text() == text; });
        return found == all.end() ? nullptr : *found;
    }

    /// Types into whatever has the focus, as a person does.
    static void keys(const QString &text)
    {
        for (const QChar sign : text) // The first one opens an editor, which gets the others.
            QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private:
    void change(const Investment &after) const
    {
        QVERIFY(document->change(
            {.investments = {{stored(), after}}, .reason = QStringLiteral("test")}));
        editor->goToField(QStringLiteral("cashFlows"));
    }
};

} // namespace bundlinje
