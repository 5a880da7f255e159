// What stands in the cells and headers of GridModel.

#include "model/items/gridmodel.h"

#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// On one line; spaces that keep a number and its unit together stay.
QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').trimmed();
}

} // namespace

QString GridModel::display(const QModelIndex &index) const
{
    if (const Refusal *refusal = refusalAt(index)) {
        QString text = refusal->text;
        const QList<Choice> choices =
            refusal->isKey ? m_source.choices(index.row(), index.column()) : QList<Choice>();
        for (const Choice &choice : choices) {
            if (choice.key == refusal->text)
                text = choice.label;
        }
        return u"✖ "_s + oneLine(text);
    }
    const QString text = oneLine(m_rows.value(index.row()).value(index.column()).shown);
    if (isNewRow(index.row()))
        return text;
    const QString mark = m_checks.contains({index.row(), index.column()}) ? u"▲ "_s : QString();
    return mark + (text.isEmpty() ? QString::fromUtf16(missingText) : text);
}

QString GridModel::message(const QModelIndex &index) const
{
    if (const Refusal *refusal = refusalAt(index))
        return m_source.advice(refusal->error, index.row(), index.column());
    return m_checks.value({index.row(), index.column()});
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString shown = m_rows.value(index.row()).value(index.column()).shown;
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::EditRole:
        return editText(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (m_columns.at(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        if (isNewRow(index.row()) && !refusalAt(index))
            return tr("empty, for a new line");
        return shown.isEmpty() && !refusalAt(index) ? tr("missing") : display(index);
    case Qt::AccessibleDescriptionRole:
    case MessageRole:
        return message(index);
    case Qt::ToolTipRole: {
        const QString told = message(index).isEmpty() ? shown : message(index);
        return told.isEmpty() ? QVariant() : plainToolTip(told);
    }
    case RefusedRole:
        return refusalAt(index) != nullptr;
    case UrgentRole:
        return refusalAt(index) || m_checks.contains({index.row(), index.column()})
            || m_rows.value(index.row()).value(index.column()).isUrgent;
    default:
        return {};
    }
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isChoice = m_columns.at(index.column()).kind == PartKind::Choice;
    return enter(index, value.toString(), isChoice);
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_source.isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return isNewRow(section) ? QVariant(u"+"_s) : QVariant(section + 1);
        return {};
    }
    const QString title = m_columns.value(section).title;
    if (role == Qt::ToolTipRole)
        return plainToolTip(title);
    if (role == Qt::TextAlignmentRole && m_columns.value(section).isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap);
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

} // namespace bundlinje
