#include "model/items/historymodel.h"

#include "model/document/portfoliodocument.h"
#include "model/items/hiddenamounts.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/searchtext.h"

#include <QtCore/QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// About two screens.
constexpr qsizetype rowsAtOnce = 60;
/// Compared in well under the time that a key press may take.
constexpr qsizetype entriesAtOnce = 300;

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
    beginReset();
    m_entries.clear();
    if (m_document) {
        if (Result<QList<Revision>> history = m_document->history(m_subject))
            m_entries = std::move(*history);
        else
            emit failed(history.error());
    }
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
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.constFirst().sequence;
    QList<Row> rows;
    qsizetype added = 0;
    for (; added < history->size() && history->at(added).sequence > newest; ++added)
        rows += matchingRows(history->at(added));
    m_entries = *history;
    m_next += added;
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
    return !parent.isValid() && m_next < m_entries.size();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    QList<Row> rows;
    for (qsizetype read = 0;
         m_next < m_entries.size() && read < entriesAtOnce && rows.size() < rowsAtOnce; ++read)
        rows += matchingRows(m_entries.at(m_next++));
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QList<HistoryModel::Row> HistoryModel::matchingRows(const Revision &entry)
{
    QList<Row> rows;
    if (!m_filter.person.isEmpty() && entry.person != m_filter.person)
        return rows;
    for (const ShownDifference &difference : differencesOf(entry)) {
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
        searchFolded(QStringList{entry.person, entry.name, entry.reason, difference.label,
                                 difference.before, difference.after}
                         .join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QByteArray &word) { return all.contains(word); });
}

const QList<ShownDifference> &HistoryModel::differencesOf(const Revision &entry)
{
    auto known = m_known.find(entry.sequence);
    if (known == m_known.end())
        known = m_known.insert(entry.sequence, compared(entry));
    return *known;
}

/// An entry without a difference still has one row, which says what it is.
QList<ShownDifference> HistoryModel::compared(const Revision &entry) const
{
    QList<ShownDifference> shown;
    const QString whole = tr("(the whole)");
    if (entry.investment.isNull()) {
        const Result<Portfolio> after = m_document->settingsAt(entry.revision);
        const Result<Portfolio> before = m_document->settingsAt(entry.revision - 1);
        if (!before)
            return {{{}, whole, {}, entry.name}};
        if (after)
            shown = shownDifferences(*before, *after, context());
    } else {
        const Result<Investment> after = m_document->investmentAt(entry.investment, entry.revision);
        const Result<Investment> before =
            m_document->investmentAt(entry.investment, entry.revision - 1);
        if (!before || !after)
            return {
                {{}, whole, before ? before->name : QString(), after ? after->name : QString()}};
        shown = shownDifferences(*before, *after, context());
    }
    if (!shown.isEmpty())
        return shown;
    if (entry.action == Revision::Action::Imported)
        return {{{}, tr("(imported data)"), {}, {}}};
    return {{{}, tr("Remark"), {}, entry.reason}};
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
        return QLocale().toString(row.entry.at.toLocalTime(), QLocale::ShortFormat);
    case PersonColumn:
        return row.entry.person;
    case InvestmentColumn:
        return row.entry.investment.isNull() ? tr("(settings of the portfolio)") : row.entry.name;
    case FieldColumn:
        return row.difference.label;
    case BeforeColumn:
        return m_amountsHidden ? withoutNumbers(row.difference.before) : row.difference.before;
    case AfterColumn:
        return m_amountsHidden ? withoutNumbers(row.difference.after) : row.difference.after;
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
        // Text from data is never read as markup.
        return shown.isEmpty() ? QVariant() : u"<p>"_s + shown.toHtmlEscaped() + u"</p>"_s;
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
