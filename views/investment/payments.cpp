#include "views/investment/payments.h"

#include "model/calc/plannedentries.h"
#include "model/calc/plannedrepayments.h"
#include "model/exchange/bankstatement.h"
#include "model/items/cashflowparts.h"
#include "model/items/errormessage.h"
#include "model/items/ledgerfigures.h"
#include "views/announcement.h"
#include "views/fields/gridbuilder.h"
#include "views/fields/messageline.h"
#include "views/investment/bankpanel.h"
#include "views/investment/investmentsession.h"

#include <QtCore/QEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

Payments::Payments(InvestmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sums(new QGridLayout)
    , m_message(new MessageLine(this))
    , m_instalments(new QPushButton(this))
    , m_repayments(new QPushButton(this))
    , m_bankLines(new QPushButton(this))
    , m_bank(new BankPanel(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // For the bank lines.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_sums);
    column->addWidget(m_bank);
    m_bank->hide();
    m_sums->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    m_sums->setVerticalSpacing(0);
    m_sums->setColumnStretch(2, 1);
    connect(m_instalments, &QPushButton::clicked, this, &Payments::planInstalments);
    connect(m_repayments, &QPushButton::clicked, this, &Payments::planRepayments);
    connect(m_bankLines, &QPushButton::clicked, this, &Payments::askForBankLines);
    connect(m_bank, &BankPanel::taken, this, &Payments::takeOver);
    connect(m_bank, &BankPanel::closed, this, &Payments::closeBank);
}

void Payments::addTo(Form *form, GridField *grid)
{
    for (QPushButton *button : {m_bankLines, m_instalments, m_repayments})
        grid->addButton(button);
    form->addWidget(grid);
    form->addWidget(m_message); // Above the table it would push rows away from under the hand.
}

QString Payments::said() const
{
    return m_message->text();
}

void Payments::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void Payments::refresh()
{
    if (!isVisible())
        return; // It is done once it is shown.
    m_message->show(MessageLine::Level::Help, {});
    showFigures();
    showButtons(); // May say that something is outdated.
    if (m_investment != m_session.stored().id)
        m_bank->hide(); // It was about another ledger.
    m_investment = m_session.stored().id;
    if (m_bank->isVisibleTo(this))
        m_bank->setLedger(m_session.stored().cashFlows, m_session.context());
}

void Payments::showFigures()
{
    const QList<LedgerFigure> figures =
        ledgerFigures(m_session.stored().cashFlows, m_session.context());
    constexpr qsizetype columns = 3;
    while (m_labels.size() < figures.size() * columns) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        const auto place = static_cast<int>(m_labels.size());
        const int column = place % static_cast<int>(columns);
        if (column == 1) {
            QFont bold = label->font();
            bold.setWeight(QFont::DemiBold);
            label->setFont(bold);
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        label->setWordWrap(column == 2);
        m_sums->addWidget(label, place / static_cast<int>(columns), column);
        m_labels.append(label);
    }
    for (qsizetype place = 0; place < m_labels.size(); ++place) {
        QLabel *label = m_labels.at(place);
        const LedgerFigure figure = figures.value(place / columns);
        const QStringList texts{figure.name, figure.amount, figure.words};
        label->setVisible(place / columns < figures.size());
        label->setText(texts.at(place % columns));
        QPalette colours;
        if (figure.isUrgent)
            colours.setColor(QPalette::WindowText, attentionColour(colours));
        label->setPalette(colours);
    }
}

void Payments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFigures(); // What is late stands out on the new ground as well.
}

void Payments::showButtons()
{
    const Investment &investment = m_session.stored();
    const bool canPlan = investment.contract && !m_session.isReadOnly();
    m_bankLines->setVisible(!m_session.isReadOnly());
    m_instalments->setVisible(canPlan);
    m_repayments->setVisible(canPlan);
    if (!canPlan)
        return;
    const auto show = [](QPushButton *button, bool isUseful, const QString &why) {
        button->setEnabled(isUseful);
        button->setToolTip(why);
        describe(*button, why);
    };
    const bool hasInstalments = !investment.contract->instalments.isEmpty();
    const bool areMissing =
        !missingInstalments(investment, m_session.context().portfolio.fundName).isEmpty();
    show(m_instalments, areMissing,
         areMissing           ? tr("Adds those that are not in the table yet.")
             : hasInstalments ? tr("All instalments of the contract are in the table.")
                              : tr("The contract has no instalments."));
    const Result<PlannedRepayments> repayments = plannedRepayments(investment);
    const bool isOutdated = repayments && repayments->isOutdated();
    const bool isUseful = repayments && !repayments->isEmpty();
    m_repayments->setText(isOutdated ? tr("Update the planned repayments")
                                     : tr("Plan the repayments"));
    show(m_repayments, isUseful,
         !repayments    ? tr("The contract cannot be calculated yet. The checks (F7) say why.")
             : isUseful ? tr("What is measured counts as it is; all else as if it met its target.")
                        : tr("No further repayment can be calculated: either all are in the table, "
                             "or no target can be counted."));
    if (isOutdated)
        m_message->show(
            MessageLine::Level::Check,
            tr("%Ln planned repayment(s) are no longer what the contract gives with what is "
               "measured now. “Update the planned repayments” brings them up to date.",
               nullptr, static_cast<int>(repayments->changed.size() + repayments->removed.size())));
}

void Payments::plan(const PlannedRepayments &planned, const QString &step, const QString &remark)
{
    Investment after = m_session.stored();
    after.cashFlows = withPlanned(after.cashFlows, planned);
    const Status saved = m_session.saveAs(after, step);
    if (!saved)
        m_message->show(MessageLine::Level::Error, sentence(errorMessage(saved.error())));
    else
        m_message->show(
            MessageLine::Level::Echo,
            (planned.isOutdated()
                 ? tr("%Ln planned line(s) are brought up to date. Ctrl+Z takes it back.", nullptr,
                      static_cast<int>(planned.entries.size() + planned.changed.size()
                                       + planned.removed.size()))
                 : tr("%Ln line(s) are planned. Ctrl+Z takes them back.", nullptr,
                      static_cast<int>(planned.entries.size())))
                + (remark.isEmpty() ? QString() : u' ' + remark));
}

void Payments::planInstalments()
{
    PlannedRepayments instalments;
    instalments.entries =
        missingInstalments(m_session.stored(), m_session.context().portfolio.fundName);
    plan(instalments, tr("Plan the instalments of the contract", "undo"), {});
}

void Payments::planRepayments()
{
    const Result<PlannedRepayments> found = plannedRepayments(m_session.stored());
    if (!found)
        return m_message->show(MessageLine::Level::Error, sentence(errorMessage(found.error())));
    const QString remark = found->withoutTarget.isEmpty()
        ? QString()
        : tr("Left out, because their goal has no target that can be counted: %1.")
              .arg(found->withoutTarget.join(u", "_s));
    plan(*found, tr("Plan the repayments", "undo"), remark);
}

void Payments::askForBankLines()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Bank lines"), QString(),
                                     tr("Tables") + u" (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)"_s);
    if (!path.isEmpty())
        previewBankLines(path);
}

void Payments::previewBankLines(const QString &filePath)
{
    const PartContext context = m_session.context();
    const Result<BankStatement> statement = readBankStatement(filePath, context.currency);
    if (!statement) {
        const Error &error = statement.error();
        const QString told = error.code == Error::Code::UnknownColumns
            ? tr("No column of %1 holds days and none holds amounts that can be read: %2. Name "
                 "them Date and Amount in the first row. Nothing is changed.",
                 "%1 name of a file, %2 the titles found")
                  .arg(error.where, error.value)
            : sentence(errorMessage(error));
        return m_message->show(MessageLine::Level::Error, told);
    }
    m_message->show(MessageLine::Level::Help, {});
    m_bank->show(*statement, m_session.stored().cashFlows, context);
}

void Payments::takeOver(const QList<BankSettlement> &settlements)
{
    Investment after = m_session.stored();
    const auto open = [](const QList<CashFlow> &ledger) {
        return std::count_if(ledger.begin(), ledger.end(),
                             [](const CashFlow &entry) { return isOpen(entry.state); });
    };
    const QList<CashFlow> before = after.cashFlows;
    after.cashFlows = withSettlements(before, settlements);
    const Status saved = m_session.saveAs(after, tr("Take over bank lines", "undo"));
    if (!saved)
        return m_message->show(MessageLine::Level::Error, sentence(errorMessage(saved.error())));
    closeBank();
    const auto settled = static_cast<int>(open(before) - open(after.cashFlows));
    const auto added = static_cast<int>(after.cashFlows.size() - before.size());
    m_message->show(MessageLine::Level::Echo,
                    tr("%Ln payment(s) settled", nullptr, settled) + u", "_s
                        + tr("%Ln new line(s) added. Ctrl+Z takes it all back.", nullptr, added));
}

void Payments::closeBank()
{
    m_bank->hide();
    m_bankLines->setFocus(Qt::OtherFocusReason);
}

void Payments::retranslate()
{
    m_bankLines->setText(tr("Bank lines from a file…"));
    m_bank->retranslate();
    m_instalments->setText(tr("Plan the contract's instalments"));
    showButtons();
}

Payments *buildPayments(FormBuilder<Investment> builder, InvestmentSession &session)
{
    builder.form()->setWide();
    auto *payments = new Payments(session, builder.form());
    builder.form()->addWidget(payments);
    const auto ledger = buildGrid(
        builder,
        GridSpec<Investment, CashFlow>{
            .name = u"cashFlows"_s,
            .rows = lens<Investment, QList<CashFlow>>(&Investment::cashFlows),
            .columns = cashFlowColumns,
            .newRow = newCashFlow,
            .isFilled = static_cast<bool (*)(const CashFlow &)>(isFilled),
            .missingRows = [](const Investment &investment) {
                return static_cast<int>(investment.contract && investment.cashFlows.isEmpty());
            }});
    ledger.grid->setDrawer(builder.drawer(
        u"cashFlows.provenance"_s,
        through(ledger.selected, lens<CashFlow, Provenance>(&CashFlow::provenance)), ledger.trail));
    payments->addTo(builder.form(), ledger.grid);
    return payments;
}

} // namespace bundlinje
