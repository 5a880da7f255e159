#include "model/items/palettemodel.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// More than this nobody reads; another letter narrows it down.
constexpr int mostFound = 50;
constexpr int mostRecent = 10;

/// Stays the same for ever: it stands in settings.
QString kindKey(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Investment:
        return u"investment"_s;
    case PaletteKind::Figure:
        return u"figure"_s;
    case PaletteKind::Field:
        return u"field"_s;
    case PaletteKind::Party:
        return u"party"_s;
    case PaletteKind::Meeting:
        return u"meeting"_s;
    case PaletteKind::Filter:
        return u"filter"_s;
    case PaletteKind::Command:
        return u"command"_s;
    case PaletteKind::Setting:
        return u"setting"_s;
    }
    return {};
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setContents(PaletteIndex index, Answer answer)
{
    m_index = std::move(index);
    m_answer = std::move(answer);
    update();
}

void PaletteModel::setFurther(const QList<PaletteEntry> &entries)
{
    m_index.setFurther(entries);
    update();
}

void PaletteModel::setRecent(const QList<PaletteTarget> &targets)
{
    m_recent = targets;
    update();
}

void PaletteModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    update();
}

void PaletteModel::update()
{
    beginResetModel();
    m_rows.clear();
    if (m_typed.trimmed().isEmpty()) {
        for (const PaletteTarget &target : std::as_const(m_recent)) {
            const std::optional<PaletteHit> hit = m_index.find(target);
            if (hit && m_rows.size() < mostRecent)
                m_rows.append(rowFor(*hit));
        }
    } else {
        const QList<PaletteHit> hits = m_index.search(m_typed, mostFound);
        for (const PaletteHit &hit : hits)
            m_rows.append(rowFor(hit));
    }
    endResetModel();
}

PaletteModel::Row PaletteModel::rowFor(const PaletteHit &hit) const
{
    const PaletteEntry &entry = m_index.entries().at(hit.entry);
    Row row{.title = entry.title, .detail = entry.detail, .target = m_index.target(hit)};
    if (hit.figure >= 0)
        row.title = tr("%1: %2", "investment, figure")
                        .arg(entry.title, m_index.figures().at(hit.figure).title);
    if (entry.target.kind == PaletteKind::Investment && m_answer)
        row.detail = m_answer(entry.target.investment, hit.figure);
    return row;
}

PaletteTarget PaletteModel::target(int row) const
{
    return m_rows.at(row).target;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString kind = paletteKindLabel(row.target.kind);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case KindRole:
        return kind;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty()
            ? tr("%1: %2", "kind, what was found").arg(kind, row.title)
            : tr("%1: %2, %3", "kind, what was found, answer").arg(kind, row.title, row.detail);
    default:
        return {};
    }
}

QString paletteKindLabel(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Investment:
        return PaletteModel::tr("Investment");
    case PaletteKind::Figure:
        return PaletteModel::tr("Figure");
    case PaletteKind::Field:
        return PaletteModel::tr("Field");
    case PaletteKind::Party:
        return PaletteModel::tr("Party");
    case PaletteKind::Meeting:
        return PaletteModel::tr("Meeting");
    case PaletteKind::Filter:
        return PaletteModel::tr("Filter");
    case PaletteKind::Command:
        return PaletteModel::tr("Command");
    case PaletteKind::Setting:
        return PaletteModel::tr("Setting");
    }
    return {};
}

QString paletteTargetText(const PaletteTarget &target)
{
    const QString id = target.investment.isNull() ? QString() : target.investment.toString();
    return QStringList{kindKey(target.kind), id, target.key}.join(u'/');
}

std::optional<PaletteTarget> paletteTargetFromText(const QString &text)
{
    if (text.count(u'/') < 2)
        return std::nullopt;
    for (const PaletteKind kind : paletteKinds) {
        if (text.section(u'/', 0, 0) == kindKey(kind))
            return PaletteTarget{.kind = kind,
                                 .investment = {QUuid::fromString(text.section(u'/', 1, 1))},
                                 .key = text.section(u'/', 2)};
    }
    return std::nullopt;
}

} // namespace bundlinje
