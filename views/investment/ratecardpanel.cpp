#include "views/investment/ratecardpanel.h"

#include "model/items/ratecardmodel.h"
#include "views/fields/columnshares.h"
#include "views/rowheight.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

RateCardPanel::RateCardPanel(QWidget *parent)
    : Bar(parent)
    , m_model(new RateCardModel(this))
    , m_question(new QLabel(this))
    , m_table(new QTableView(this))
    , m_refusal(new QLabel(this))
    , m_take(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_table->setObjectName(u"rateCard"_s);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(
        static_cast<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(0);
    header->setTextElideMode(Qt::ElideNone); // Titles wrap.
    header->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // The columns share its width.
    m_table->viewport()->installEventFilter(this);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false); // At its ends Tab leaves the table.
    m_table->installEventFilter(this);
    m_take->setObjectName(u"rateCard.take"_s);
    for (QLabel *label : {m_question, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_take, m_leave}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addWidget(m_table);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &RateCardPanel::take);
    connect(m_leave, &QPushButton::clicked, this, &RateCardPanel::leave);
    connect(m_model, &RateCardModel::dataChanged, this, &RateCardPanel::fit);
    connect(m_model, &RateCardModel::rowsInserted, this, &RateCardPanel::fit);
    hide();
}

void RateCardPanel::ask(const ContractTerms &terms, const QList<EffectGoal> &goals,
                        const PartContext &context,
                        std::function<QString(const QList<RateCardRow> &)> taken)
{
    m_taken = std::move(taken);
    m_before = QApplication::focusWidget();
    m_model->setCard(terms, goals, context);
    retranslate();
    say({});
    show();
    fit();
    m_table->setCurrentIndex(m_model->index(0, goals.isEmpty() ? 0 : 1));
    m_table->setFocus(Qt::OtherFocusReason);
}

void RateCardPanel::leave()
{
    if (m_before && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    m_taken = {};
}

void RateCardPanel::retranslate()
{
    m_table->setAccessibleName(tr("Rate card"));
    m_question->setText(
        tr("The price of each goal at each check date: type it, or paste it from a spreadsheet "
           "with Ctrl+V. A goal becomes a payment component, one for each of its prices; where a "
           "cell is empty it is not paid."));
    m_take->setText(tr("Make components"));
    m_leave->setText(tr("Cancel"));
}

void RateCardPanel::take()
{
    if (!m_taken)
        return;
    if (const QModelIndex cell = m_model->unread(); cell.isValid()) {
        const auto words = [this](int row, int column) {
            return m_model->index(row, column).data().toString();
        };
        m_table->setCurrentIndex(cell);
        m_table->setFocus(Qt::OtherFocusReason);
        return say(
            tr("“%1” (%2, %3) cannot be read as an amount. Write the price, or leave the cell "
               "empty.",
               "%1 a text, %2 row, %3 column")
                .arg(words(cell.row(), cell.column()), words(cell.row(), 0),
                     m_model->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole)
                         .toString()));
    }
    const QList<RateCardRow> rows = m_model->rows();
    if (rows.isEmpty())
        return say(tr("There is no price yet."));
    const auto taken = m_taken; // What is done may close the panel.
    const QString refusal = taken(rows);
    say(refusal);
    if (refusal.isEmpty())
        leave();
}

void RateCardPanel::paste()
{
    const int left = m_model->paste(m_table->currentIndex(), QGuiApplication::clipboard()->text());
    say(left > 0 ? tr("%Ln column(s) had no check date and were left out. Make the check dates "
                      "first.",
                      nullptr, left)
                 : QString());
}

void RateCardPanel::goDown()
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex below = current.siblingAtRow(current.row() + 1);
    if (below.isValid())
        m_table->setCurrentIndex(below);
}

bool RateCardPanel::goAcross(int step)
{
    const int columns = m_model->columnCount();
    const QModelIndex current = m_table->currentIndex();
    int place = current.row() * columns + current.column();
    do {
        place += step;
        if (place < 0 || place >= columns * m_model->rowCount())
            return false;
    } while (
        !m_model->index(place / columns, place % columns).flags().testFlag(Qt::ItemIsEditable));
    m_table->setCurrentIndex(m_model->index(place / columns, place % columns));
    return true;
}

void RateCardPanel::say(const QString &text)
{
    m_refusal->setText(text);
    m_refusal->setVisible(!text.isEmpty());
    m_table->setAccessibleDescription(text);
}

void RateCardPanel::fit()
{
    constexpr int most = 10;
    const int height = rowHeight(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    shareColumns(*m_table);
    widenNames();
    const int header = wrappedHeaderHeight(*m_table);
    m_table->horizontalHeader()->setFixedHeight(header);
    const int rows = qMin(m_model->rowCount(), most);
    m_table->setFixedHeight(header + rows * height + 2 * m_table->frameWidth());
}

/// Goals that begin alike are told apart, where the prices have room enough still.
void RateCardPanel::widenNames()
{
    const int columns = m_model->columnCount() - 1;
    const int all = m_table->viewport()->width();
    const int name = all / 4;
    if (columns < 1 || m_table->columnWidth(0) >= name)
        return;
    const int price = (all - name) / columns;
    for (int column = 1; column <= columns; ++column) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QStringList words = title.split(u' ');
        for (const QString &word : words) {
            if (m_table->fontMetrics().horizontalAdvance(word) + fontMetrics().averageCharWidth()
                > price)
                return;
        }
    }
    for (int column = 1; column <= columns; ++column)
        m_table->setColumnWidth(column, price);
    m_table->setColumnWidth(0, all - columns * price);
}

bool RateCardPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit(); // A narrower title has more lines.
    if (watched == m_table && event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &RateCardPanel::fit); // Once the header has followed.
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Bar::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        m_model->setData(m_table->currentIndex(), QString(), Qt::EditRole);
        return true;
    }
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        return goAcross(key->key() == Qt::Key_Tab ? 1 : -1);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter) {
        goDown(); // Also from a cell that is edited, which it saves.
        return true;
    }
    return false;
}

void RateCardPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Bar::keyPressEvent(event);
}

} // namespace bundlinje
