#include "model/items/bankpreviewmodel.h"

#include "model/items/amounttext.h"
#include "model/items/cashflowparts.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Between what the bank wrote and what was planned.
constexpr int daysApart = 31;
/// So late or early it may still be meant: a repayment is planned on the day of its check and comes
/// when that is measured, verified and invoiced.
constexpr int mostDaysApart = 184;

bool isSameWay(const CashFlow &entry, const BankLine &line)
{
    const bool isOut = line.amount.minor() < 0;
    return isOpen(entry.state) && (entry.direction == CashDirection::Call) == isOut
        && (!entry.amount || entry.amount->currency() == line.amount.currency());
}

} // namespace

BankPreviewModel::BankPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BankPreviewModel::setLines(const QList<BankLine> &lines, const QList<CashFlow> &ledger,
                                const PartContext &context)
{
    m_lines = lines;
    m_ledger = ledger;
    m_context = context;
    match();
}

void BankPreviewModel::setLedger(const QList<CashFlow> &ledger, const PartContext &context)
{
    const bool isSame = ledger == m_ledger;
    m_context = context;
    if (!isSame) {
        const QList<CashFlow> before = std::exchange(m_ledger, ledger);
        const QList<Row> rows = m_rows;
        match();
        keepChoices(rows, before);
        return;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void BankPreviewModel::match()
{
    beginResetModel();
    m_rows.clear();
    QList<BankLineMatch> matches = matchBankLines(m_lines, m_ledger, daysApart);
    addLateCandidates(matches);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Row row{.line = m_lines.at(i), .match = matches.at(i)};
        row.isThere = isInLedger(row.line, m_ledger);
        if (row.match.sure)
            row.entry = row.match.sure->entry;
        else if (!row.match.candidates.isEmpty())
            row.entry = row.match.candidates.constFirst().entry;
        row.isTicked = row.match.sure && !row.isThere;
        m_rows.append(row);
    }
    endResetModel();
    emit ticksChanged();
}

/// For lines that nothing fits in time; never sure.
void BankPreviewModel::addLateCandidates(QList<BankLineMatch> &matches) const
{
    QList<qsizetype> taken;
    for (const BankLineMatch &match : std::as_const(matches)) {
        if (match.sure)
            taken.append(match.sure->entry);
    }
    const QList<BankLineMatch> late = matchBankLines(m_lines, m_ledger, mostDaysApart);
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (matches.at(i).sure || !matches.at(i).candidates.isEmpty())
            continue;
        QList<BankCandidate> found = late.at(i).candidates;
        if (late.at(i).sure)
            found.prepend(*late.at(i).sure);
        found.removeIf(
            [&](const BankCandidate &candidate) { return taken.contains(candidate.entry); });
        matches[i].candidates = found;
    }
}

void BankPreviewModel::keepChoices(const QList<Row> &before, const QList<CashFlow> &ledger)
{
    QList<qsizetype> settled; // By what was chosen.
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const Row &old = before.at(i);
        if (!old.isChosen || row.isThere != old.isThere)
            continue;
        std::optional<qsizetype> entry;
        if (old.entry) {
            const QUuid id = ledger.at(*old.entry).id;
            const QList<Choice> open = choices(static_cast<int>(i));
            const auto isIt = [&](const Choice &choice) {
                return !choice.key.isEmpty() && m_ledger.at(choice.key.toLongLong()).id == id;
            };
            const auto found = std::find_if(open.cbegin(), open.cend(), isIt);
            if (found == open.cend())
                continue;
            entry = found->key.toLongLong();
            if (old.isTicked)
                settled.append(*entry);
        }
        row.entry = entry;
        row.isTicked = old.isTicked;
        row.isChosen = true;
    }
    for (Row &row : m_rows) { // An entry is settled once.
        if (!row.isChosen && row.entry && settled.contains(*row.entry))
            row.isTicked = false;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit ticksChanged();
}

QString BankPreviewModel::entryText(qsizetype entry) const
{
    const CashFlow &flow = m_ledger.at(entry);
    QStringList said{tr("line %1", "%1 number of the line in the ledger").arg(entry + 1),
                     purposeLabel(flow.purpose)};
    if (flow.date)
        said.append(dateText(*flow.date, m_context.locale));
    if (flow.amount && !m_context.amountsHidden)
        said.append(exactText(*flow.amount, m_context.locale));
    said.append({flow.party, flow.reference});
    said.removeAll(QString());
    return said.join(u", "_s);
}

QList<Choice> BankPreviewModel::choices(int row) const
{
    QList<Choice> choices;
    const BankLineMatch &match = m_rows.at(row).match;
    const auto add = [&](const BankCandidate &candidate) {
        choices.append({QString::number(candidate.entry), entryText(candidate.entry)});
    };
    if (match.sure)
        add(*match.sure);
    for (const BankCandidate &candidate : match.candidates)
        add(candidate);
    choices.append({QString(), tr("a new line")});
    // All else that is open the same way: a part was paid, or more, or it comes very late.
    for (qsizetype entry = 0; entry < m_ledger.size(); ++entry) {
        const QString key = QString::number(entry);
        const bool isThere = std::any_of(choices.cbegin(), choices.cend(),
                                         [&](const Choice &one) { return one.key == key; });
        if (!isThere && isSameWay(m_ledger.at(entry), m_rows.at(row).line))
            choices.append({key, entryText(entry)});
    }
    return choices;
}

QString BankPreviewModel::choice(int row) const
{
    const std::optional<qsizetype> entry = m_rows.at(row).entry;
    return entry ? QString::number(*entry) : QString();
}

void BankPreviewModel::choose(int row, const QString &key)
{
    Row &chosen = m_rows[row];
    chosen.entry = key.isEmpty() ? std::nullopt : std::optional<qsizetype>(key.toLongLong());
    chosen.isTicked = true;
    chosen.isChosen = true;
    // An entry is settled once.
    for (Row &other : m_rows) {
        if (&other != &chosen && chosen.entry && other.entry == chosen.entry)
            other.isTicked = false;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit ticksChanged();
}

void BankPreviewModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    if (m_rows.at(row).isTicked) {
        m_rows[row].isTicked = false;
        m_rows[row].isChosen = true;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        emit ticksChanged();
    } else {
        choose(row, choice(row));
    }
}

QList<BankSettlement> BankPreviewModel::settlements() const
{
    QList<BankSettlement> ticked;
    for (const Row &row : m_rows) {
        if (row.isTicked)
            ticked.append({row.line, row.entry});
    }
    return ticked;
}

int BankPreviewModel::settling() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTicked && row.entry; }));
}

bool BankPreviewModel::isAmountSame(const Row &row) const
{
    const std::optional<Money> &planned = m_ledger.at(*row.entry).amount;
    return !planned || std::abs(planned->minor()) == std::abs(row.line.amount.minor());
}

QString BankPreviewModel::outcome(const Row &row) const
{
    if (row.isThere)
        return row.isTicked ? tr("is in the table already, and would be there twice")
                            : tr("is in the table already");
    if (!row.entry)
        return row.match.candidates.isEmpty() && !row.match.sure
            ? tr("no open payment fits; would be a new line")
            : tr("would be a new line");
    const QString entry = entryText(*row.entry);
    if (row.match.sure || row.isTicked)
        return isAmountSame(row)
            ? tr("settles %1", "%1 an entry of the ledger").arg(entry)
            : tr("settles %1, with another amount: the rest is not expected any more",
                 "%1 an entry of the ledger")
                  .arg(entry);
    const QList<BankCandidate> &candidates = row.match.candidates;
    const auto found =
        std::find_if(candidates.cbegin(), candidates.cend(),
                     [&](const BankCandidate &candidate) { return candidate.entry == *row.entry; });
    if (found == candidates.cend())
        return tr("would settle %1", "%1 an entry of the ledger").arg(entry);
    if (found->days > daysApart)
        return tr("may settle %1: the amount fits, the date is %Ln day(s) away",
                  "%1 an entry of the ledger", found->days)
            .arg(entry);
    const auto others = static_cast<int>(row.match.candidates.size()) - 1;
    return others == 0
        ? tr("may settle %1: the amount fits, the text does not tell", "%1 an entry of the ledger")
              .arg(entry)
        : tr("may settle %1, or %Ln other(s)", "%1 an entry of the ledger", others).arg(entry);
}

QString BankPreviewModel::text(const Row &row, int column) const
{
    switch (column) {
    case DayColumn:
        return dateText(PartialDate::fromDate(row.line.date), m_context.locale);
    case AmountColumn:
        return m_context.amountsHidden ? QString::fromUtf16(hiddenText)
                                       : exactText(row.line.amount, m_context.locale);
    case TextColumn:
        return row.line.text;
    case OutcomeColumn:
        return outcome(row);
    default:
        return {};
    }
}

int BankPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BankPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BankPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::CheckStateRole:
        return index.column() == DayColumn ? QVariant(row.isTicked ? Qt::Checked : Qt::Unchecked)
                                           : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool BankPreviewModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    toggle(index.row());
    return true;
}

Qt::ItemFlags BankPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == DayColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant BankPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day", "of a bank line");
    case AmountColumn:
        return tr("Amount");
    case TextColumn:
        return tr("Text", "of a bank line");
    case OutcomeColumn:
        return tr("What becomes of it");
    default:
        return {};
    }
}

} // namespace bundlinje
