#include "model/items/historymodel.h"

#include "model/document/portfoliodocument.h"
#include "model/items/hiddenamounts.h"
#include "model/items/labels.h"
#include "model/items/momenttext.h"
#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"
#include "model/items/searchtext.h"

#include <QtCore/QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// About two screens.
constexpr qsizetype rowsAtOnce = 60;
/// Compared in well under the time that a key press may take.
constexpr qsizetype entriesAtOnce = 300;

/// A version that is not there is none: what was added or deleted. Errors: those of reading.
template <typename Value> Result<std::optional<Value>> orNone(Result<Value> read)
{
    if (read)
        return std::optional<Value>(std::move(*read));
    if (read.error().code == Error::Code::NotFound)
        return std::optional<Value>();
    return tl::make_unexpected(read.error());
}

bool isSameEntry(const Revision &a, const Revision &b)
{
    return a.sequence == b.sequence && a.at == b.at && a.investment == b.investment
        && a.revision == b.revision;
}

QStringList sorted(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return list;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::setDocument(PortfolioDocument *document, std::optional<InvestmentId> subject)
{
    m_document = document;
    m_subject = subject;
    m_known.clear();
    reload();
}

void HistoryModel::setSubject(std::optional<InvestmentId> subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    reload();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = searchWords(filter.text);
    m_isUnreadable = false;
    beginReset();
    endReset();
}

void HistoryModel::setAmountsHidden(bool hidden)
{
    if (std::exchange(m_amountsHidden, hidden) == hidden || m_rows.isEmpty())
        return;
    emit dataChanged(index(0, BeforeColumn), index(rowCount() - 1, AfterColumn));
}

/// Whoever hears of the reset may ask for more rows at once; there are none to be had until it is
/// over, because rows must not come in the middle of it.
void HistoryModel::beginReset()
{
    m_next = m_entries.size();
    beginResetModel();
    m_rows.clear();
}

void HistoryModel::endReset()
{
    m_next = m_entries.size();
    endResetModel();
    m_next = 0;
}

void HistoryModel::reload()
{
    QList<Revision> entries;
    if (m_document) {
        if (Result<QList<Revision>> history = m_document->history(m_subject))
            entries = std::move(*history);
        else
            emit failed(history.error());
    }
    assign(std::move(entries));
}

void HistoryModel::assign(QList<Revision> entries)
{
    m_isUnreadable = false;
    beginReset();
    m_entries = std::move(entries);
    endReset();
}

void HistoryModel::update()
{
    if (!m_document)
        return;
    const Result<QList<Revision>> history = m_document->history(m_subject);
    if (!history) {
        emit failed(history.error());
        return;
    }
    m_isUnreadable = false;
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.constFirst().sequence;
    const auto known =
        std::find_if(history->cbegin(), history->cend(),
                     [newest](const Revision &entry) { return entry.sequence <= newest; });
    if (m_entries.isEmpty()
        || !std::equal(known, history->cend(), m_entries.cbegin(), m_entries.cend(), isSameEntry)) {
        m_known.clear(); // Of another file, whose place this one has taken.
        assign(*history);
        return;
    }
    QList<Row> rows;
    for (auto entry = history->cbegin(); entry != known; ++entry) {
        const Result<QList<Row>> matching = matchingRows(*entry);
        if (!matching) {
            emit failed(matching.error()); // The next update brings them.
            return;
        }
        rows += *matching;
    }
    m_next += known - history->cbegin();
    m_entries = *history;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

void HistoryModel::retranslate()
{
    m_known.clear();
    reload();
}

const Revision &HistoryModel::entryAt(int row) const
{
    return m_rows.at(row).entry;
}

QStringList HistoryModel::persons() const
{
    QSet<QString> persons;
    for (const Revision &entry : m_entries)
        persons.insert(entry.person);
    persons.remove(QString());
    return sorted(persons);
}

QStringList HistoryModel::fields() const
{
    QSet<QString> fields;
    for (const QList<ShownDifference> &differences : m_known) {
        for (const ShownDifference &difference : differences)
            fields.insert(difference.label);
    }
    return sorted(fields);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isUnreadable && m_next < m_entries.size();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    QList<Row> rows;
    for (qsizetype read = 0;
         m_next < m_entries.size() && read < entriesAtOnce && rows.size() < rowsAtOnce; ++read) {
        const Result<QList<Row>> matching = matchingRows(m_entries.at(m_next));
        if (!matching) {
            m_isUnreadable = true;
            emit failed(matching.error());
            break;
        }
        rows += *matching;
        ++m_next;
    }
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

Result<QList<HistoryModel::Row>> HistoryModel::matchingRows(const Revision &entry)
{
    QList<Row> rows;
    if (!m_filter.person.isEmpty() && entry.person != m_filter.person)
        return rows;
    const Result<QList<ShownDifference>> differences = differencesOf(entry);
    if (!differences)
        return tl::make_unexpected(differences.error());
    for (const ShownDifference &difference : *differences) {
        if (matches(entry, difference))
            rows.append({entry, difference});
    }
    return rows;
}

bool HistoryModel::matches(const Revision &entry, const ShownDifference &difference) const
{
    if (!m_filter.field.isEmpty() && difference.label != m_filter.field)
        return false;
    if (m_words.isEmpty())
        return true;
    const QByteArray all =
        searchFolded(QStringList{entry.person, entry.name, entry.reason,
                                 differenceTitle(difference), difference.before, difference.after}
                         .join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QByteArray &word) { return all.contains(word); });
}

Result<QList<ShownDifference>> HistoryModel::differencesOf(const Revision &entry)
{
    if (const auto known = m_known.constFind(entry.sequence); known != m_known.cend())
        return *known;
    Result<QList<ShownDifference>> found =
        entry.investment.isNull() ? comparedSettings(entry) : compared(entry);
    if (!found)
        return found;
    if (found->isEmpty())
        *found = {withoutDifference(entry)};
    m_known.insert(entry.sequence, *found);
    return found;
}

Result<QList<ShownDifference>> HistoryModel::compared(const Revision &entry) const
{
    const auto after = orNone(m_document->investmentAt(entry.investment, entry.revision));
    if (!after)
        return tl::make_unexpected(after.error());
    const auto before = orNone(m_document->investmentAt(entry.investment, entry.revision - 1));
    if (!before)
        return tl::make_unexpected(before.error());
    if (*before && *after)
        return shownDifferences(**before, **after, context());
    return QList<ShownDifference>{{{},
                                   tr("(the whole)"),
                                   *before ? (*before)->name : QString(),
                                   *after ? (*after)->name : QString()}};
}

Result<QList<ShownDifference>> HistoryModel::comparedSettings(const Revision &entry) const
{
    const Result<Portfolio> after = m_document->settingsAt(entry.revision);
    if (!after)
        return tl::make_unexpected(after.error());
    const auto before = orNone(m_document->settingsAt(entry.revision - 1));
    if (!before)
        return tl::make_unexpected(before.error());
    if (*before)
        return shownDifferences(**before, *after, context());
    return QList<ShownDifference>{{{}, tr("(the whole)"), {}, entry.name}};
}

/// An entry that changed no field still has one row, which says what it is.
ShownDifference HistoryModel::withoutDifference(const Revision &entry)
{
    if (entry.action == Revision::Action::Imported)
        return {{}, tr("(imported data)"), {}, {}};
    return {{}, tr("Remark"), {}, entry.reason};
}

PartContext HistoryModel::context() const
{
    PartContext context;
    context.portfolio = m_document->portfolio();
    return context;
}

QString HistoryModel::text(const Row &row, int column) const
{
    switch (column) {
    case WhenColumn:
        return momentText(row.entry.at, QLocale());
    case PersonColumn:
        return row.entry.person;
    case InvestmentColumn:
        return row.entry.investment.isNull() ? tr("(settings of the portfolio)") : row.entry.name;
    case FieldColumn:
        return differenceTitle(row.difference);
    case BeforeColumn:
        return m_amountsHidden ? withoutAmounts(row.difference.before) : row.difference.before;
    case AfterColumn:
        return m_amountsHidden ? withoutAmounts(row.difference.after) : row.difference.after;
    case ActionColumn:
        return actionLabel(row.entry.action);
    case ReasonColumn:
        return row.entry.reason;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // Fonts and colours are asked for at each paint, and a text is worked out each time.
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(m_rows.at(index.row()), index.column());
    const bool isValue = index.column() == BeforeColumn || index.column() == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isValue && shown.isEmpty())
            return QStringView(missingText).toString();
        return QString(shown).replace(u'\n', u' '); // On one line; the tool tip has them all.
    case Qt::AccessibleTextRole:
        return isValue && shown.isEmpty() ? tr("missing") : shown;
    case Qt::ToolTipRole:
        return shown.isEmpty() ? QVariant() : plainToolTip(shown);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case PersonColumn:
        return tr("Who");
    case InvestmentColumn:
        return tr("Investment");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case ActionColumn:
        return tr("What");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace bundlinje
