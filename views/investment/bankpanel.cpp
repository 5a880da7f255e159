#include "views/investment/bankpanel.h"

#include "model/items/bankpreviewmodel.h"
#include "views/fields/columnshares.h"
#include "views/fields/messageline.h"
#include "views/fields/quietcombobox.h"
#include "views/rowheight.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

BankPanel::BankPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new BankPreviewModel(this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_choiceLabel(new QLabel(this))
    , m_choice(new QuietComboBox(this))
    , m_message(new MessageLine(this))
    , m_take(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_table->setObjectName(u"bankLines"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_choiceLabel->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_choiceLabel);
    choice->addWidget(m_choice, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_take, m_close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addLayout(choice);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_model, &BankPreviewModel::ticksChanged, this, &BankPanel::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BankPanel::showLine);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_model->choose(m_table->currentIndex().row(), m_choice->currentData().toString());
    });
    connect(m_take, &QPushButton::clicked, this, [this] { emit taken(m_model->settlements()); });
    connect(m_close, &QPushButton::clicked, this, &BankPanel::closed);
    retranslate();
}

void BankPanel::show(const BankStatement &statement, const QList<CashFlow> &ledger,
                     const PartContext &context)
{
    m_file = statement.file;
    m_unread = statement.unread;
    m_model->setLines(statement.lines, ledger, context);
    retranslate();
    setVisible(true);
    fit();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void BankPanel::setLedger(const QList<CashFlow> &ledger, const PartContext &context)
{
    const int row = m_table->currentIndex().row();
    m_model->setLedger(ledger, context);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showLine();
}

void BankPanel::showLine()
{
    const int row = m_table->currentIndex().row();
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    const bool isLine = row >= 0 && row < m_model->rowCount();
    const QList<Choice> choices = isLine ? m_model->choices(row) : QList<Choice>();
    for (const Choice &choice : choices)
        m_choice->addItem(choice.label, choice.key);
    if (isLine)
        m_choice->setCurrentIndex(m_choice->findData(m_model->choice(row)));
    m_choice->setEnabled(choices.size() > 1);
}

void BankPanel::showCount()
{
    const auto count = static_cast<int>(m_model->settlements().size());
    m_take->setText(tr("Take over %Ln line(s)", nullptr, count));
    m_take->setEnabled(count > 0);
}

void BankPanel::retranslate()
{
    m_title->setText(
        tr("Bank lines of %1. Only those with a tick are taken over; Space sets and takes it.",
           "%1 name of a file")
            .arg(m_file));
    m_table->setAccessibleName(tr("Bank lines"));
    m_choiceLabel->setText(tr("The line becomes:"));
    m_choice->setAccessibleName(m_choiceLabel->text());
    m_close->setText(tr("Take over nothing"));
    if (m_unread.isEmpty())
        m_message->show(MessageLine::Level::Help, {});
    else
        m_message->show(MessageLine::Level::Check,
                        tr("%Ln row(s) have no day or amount that can be read and are left out: "
                           "%1. Type what they say into the table.",
                           nullptr, static_cast<int>(m_unread.size()))
                            .arg(unreadText()));
    showCount();
    showLine();
}

/// The first of the rows that could not be read, and how many more there are.
QString BankPanel::unreadText() const
{
    constexpr qsizetype most = 5;
    const QList<UnreadBankRow> told = m_unread.first(std::min(most, m_unread.size()));
    QStringList said;
    for (const UnreadBankRow &row : told) {
        const QString number = QString::number(row.row);
        said.append(row.reason == UnreadBankRow::Reason::Currency
                        ? tr("row %1: “%2” (its currency is not known)", "%1 number, %2 the cells")
                              .arg(number, row.text)
                        : tr("row %1: “%2”", "%1 number, %2 the cells").arg(number, row.text));
    }
    const QString first = said.join(u"; "_s);
    const auto more = static_cast<int>(m_unread.size() - said.size());
    return more == 0 ? first : tr("%1 and %Ln more", "%1 rows of a table", more).arg(first);
}

void BankPanel::fit()
{
    constexpr int most = 12;
    const int height = rowHeight(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    shareColumns(*m_table);
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(header + std::clamp(m_model->rowCount(), 1, most) * height
                            + 2 * m_table->frameWidth());
}

void BankPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

bool BankPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_model->toggle(m_table->currentIndex().row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bundlinje
