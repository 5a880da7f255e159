// What stands in the cells and headers of InvestmentTableModel.

#include "model/items/investmenttablemodel.h"

#include "model/calc/smallcounts.h"
#include "model/document/portfoliodocument.h"
#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"

#include <QtGui/QBrush>
#include <QtGui/QFont>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

const QString missing = QString::fromUtf16(missingText);
const QString hidden = QString::fromUtf16(hiddenText);

InvestmentColumn columnOf(const QModelIndex &index)
{
    return static_cast<InvestmentColumn>(index.column());
}

QVariant markBrush()
{
    QColor color = QGuiApplication::palette().color(QPalette::Highlight);
    color.setAlphaF(0.3F);
    return QBrush(color);
}

} // namespace

QVariant InvestmentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InvestmentSummary &row = rowAt(index.row());
    const InvestmentColumn column = columnOf(index);
    const ColumnKind kind = columnInfo(column).kind;
    const std::optional<SummaryAmount> amount = columnAmount(row, column, context());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return columnInfo(column).text ? row.*columnInfo(column).text : text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (kind == ColumnKind::Text || kind == ColumnKind::Stage
                                          ? Qt::AlignLeft
                                          : Qt::AlignRight));
    case Qt::FontRole: {
        if (!amount || amount->basis != Basis::Stated)
            return {};
        QFont font;
        font.setItalic(true);
        return font;
    }
    case Qt::BackgroundRole:
        return m_marked.contains(row.id) ? markBrush() : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, column);
        return shown == missing ? tr("missing") : shown;
    }
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, column);
    case SortRole:
        return value(row, column);
    case IdRole:
        return QVariant::fromValue(row.id);
    case BasisRole:
        return amount ? QVariant(static_cast<int>(amount->basis)) : QVariant();
    case ExactRole:
        return exactText(row, column);
    default:
        return {};
    }
}

QVariant InvestmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        return role == Qt::DisplayRole ? QVariant(displayName(rowAt(section))) : QVariant();
    }
    if (section < 0 || section >= investmentColumnCount)
        return {};
    const auto column = static_cast<InvestmentColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::ToolTipRole:
        return plainToolTip(columnDescription(column, context()));
    case Qt::TextAlignmentRole: {
        const ColumnKind kind = columnInfo(column).kind;
        const bool left = kind == ColumnKind::Text || kind == ColumnKind::Stage;
        return QVariant::fromValue(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
    }
    default:
        return {};
    }
}

QString InvestmentTableModel::title(InvestmentColumn column) const
{
    QString title = columnTitle(column);
    if (const std::optional<Currency> unit = currency(column))
        title = tr("%1,\n%2", "column title, unit under it").arg(title, millionUnit(*unit));
    // With one sort column the header's own arrow says it all.
    const QList<ColumnSort> &sort = sortColumns();
    for (qsizetype i = 1; i < sort.size(); ++i) {
        if (sort.at(i).column == column)
            title += sort.at(i).order == Qt::AscendingOrder ? u" ▲%1"_s.arg(i + 1)
                                                            : u" ▼%1"_s.arg(i + 1);
    }
    return title;
}

QString InvestmentTableModel::text(const InvestmentSummary &row, InvestmentColumn column) const
{
    switch (columnInfo(column).kind) {
    case ColumnKind::Text: {
        const QString text = columnWords(row, column);
        return text.isEmpty() ? missing : text;
    }
    case ColumnKind::Stage:
        return m_document ? stageLabel(m_document->portfolio(), row.stage) : row.stage;
    case ColumnKind::Count:
        // The tooltip says why it is marked.
        if (!row.citizens)
            return missing;
        return citizensText(row, isSmallCount(row.citizens, threshold()) ? u" *"_s : QString());
    case ColumnKind::Amount: {
        const std::optional<SummaryAmount> figure = columnAmount(row, column, context());
        if (!figure)
            return missing;
        const QString amount = context().amountsHidden ? hidden
            : currency(column)                         ? millionText(figure->amount, m_locale)
                                                       : millionWithUnit(figure->amount, m_locale);
        if (figure->isAssumed)
            return tr("assumed %1", "short mark and amount").arg(amount);
        return figure->basis == Basis::Stated ? tr("stated %1", "short mark and amount").arg(amount)
                                              : amount;
    }
    case ColumnKind::Ratio: {
        const std::optional<double> ratio = columnRatio(row, context());
        return ratio ? ratioText(*ratio, m_locale) : missing;
    }
    case ColumnKind::Share: {
        const QString share = columnShareText(row, column, m_locale, 0);
        return share.isEmpty() ? missing : share;
    }
    case ColumnKind::Date: {
        const std::optional<PartialDate> date = columnDate(row, column);
        return date ? dateText(*date, m_locale) : missing;
    }
    }
    return {};
}

int InvestmentTableModel::threshold() const
{
    return m_document ? m_document->portfolio().smallCountThreshold : usualSmallCountThreshold;
}

QString InvestmentTableModel::citizensText(const InvestmentSummary &row, const QString &mark) const
{
    const QString count = countText(*row.citizens, m_locale) + mark;
    if (row.citizensUnit == CountUnit::Persons)
        return count;
    return tr("%1 (%2)", "number, what is counted").arg(count, countUnitLabel(row.citizensUnit));
}

QString InvestmentTableModel::exactText(const InvestmentSummary &row, InvestmentColumn column) const
{
    if (const auto amount = columnAmount(row, column, context()))
        return currency(column) ? editText(amount->amount, m_locale)
                                : bundlinje::exactText(amount->amount, m_locale);
    if (column == InvestmentColumn::Citizens)
        return row.citizens ? citizensText(row, {}) : QString();
    const QString shown = text(row, column);
    return shown == missing ? QString() : shown;
}

QString InvestmentTableModel::toolTip(const InvestmentSummary &row, InvestmentColumn column) const
{
    const QString name = columnTitle(column);
    if (const auto amount = columnAmount(row, column, context()))
        return tr("%1: %2, %3", "column, exact amount, how it came about")
            .arg(name,
                 context().amountsHidden ? hidden : bundlinje::exactText(amount->amount, m_locale),
                 figureBasisLabel(*amount));
    const QString shown = text(row, column);
    if (column == InvestmentColumn::Citizens && isSmallCount(row.citizens, threshold()))
        return tr("%1: %2 Below %3, and so masked in tables that are exported.",
                  "column, value with its mark *")
            .arg(name, shown)
            .arg(threshold());
    return tr("%1: %2", "column, value").arg(name, shown == missing ? tr("missing") : shown);
}

QVariant InvestmentTableModel::value(const InvestmentSummary &row, InvestmentColumn column) const
{
    switch (columnInfo(column).kind) {
    case ColumnKind::Text:
    case ColumnKind::Stage:
        return columnWords(row, column);
    case ColumnKind::Count:
        return row.citizens ? QVariant(*row.citizens) : QVariant();
    case ColumnKind::Amount:
        if (const auto amount = columnAmount(row, column, context()))
            return amount->amount.minor();
        return {};
    case ColumnKind::Ratio:
        if (const auto ratio = columnRatio(row, context()))
            return *ratio;
        return {};
    case ColumnKind::Share:
        if (const auto share = columnShare(row, column))
            return share->tenMillionths();
        return {};
    case ColumnKind::Date:
        if (const auto date = columnDate(row, column))
            return date->toIso();
        return {};
    }
    return {};
}

Qt::ItemFlags InvestmentTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_document && !m_document->isReadOnly()
        && CellEdit::isPossible(columnOf(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

std::optional<CellEdit> InvestmentTableModel::beginEdit(const QModelIndex &index)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return std::nullopt;
    const Result<CellEdit> edit =
        CellEdit::begin(*m_document, rowAt(index.row()).id, columnOf(index));
    if (!edit) {
        emit failed(edit.error());
        return std::nullopt;
    }
    return *edit;
}

bool InvestmentTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<CellEdit> edit =
        role == Qt::EditRole ? beginEdit(index) : std::optional<CellEdit>();
    if (!edit)
        return false;
    const Status saved = edit->save(value.toString());
    if (!saved)
        emit failed(saved.error());
    return saved.has_value();
}

} // namespace bundlinje
