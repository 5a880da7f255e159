#include "model/items/checksmodel.h"

#include "model/calc/fundshares.h"
#include "model/calc/settingschecks.h"
#include "model/calc/unitprices.h"
#include "model/document/portfoliodocument.h"
#include "model/domain/errorcode.h"
#include "model/exchange/catalogue.h"
#include "model/items/checktext.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QFont>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace bundlinje {

namespace {

/// Short enough that typing and scrolling go on as if nothing else happened.
constexpr qint64 turnMilliseconds = 12;
/// A colleague who saves has finished by then; a drive that is away is not asked all the time.
constexpr std::chrono::seconds laterTurn{2};

} // namespace

ChecksModel::ChecksModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    connect(&m_turn, &QTimer::timeout, this, &ChecksModel::takeTurn);
}

ChecksModel::~ChecksModel() = default;

void ChecksModel::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_turn.stop();
    beginResetModel();
    m_document = document;
    m_groups.clear();
    m_byId.clear();
    m_queue.clear();
    m_waiting.clear();
    m_unreadable.clear();
    m_shares.clear();
    m_found = 0;
    endResetModel();
    if (document) {
        connect(document, &PortfolioDocument::changed, this, &ChecksModel::wait);
        connect(document, &PortfolioDocument::portfolioChanged, this,
                [this] { wait({InvestmentId{}}); });
        QList<InvestmentId> ids{InvestmentId{}};
        for (const InvestmentSummary &summary : document->summaries())
            ids.append(summary.id);
        wait(ids);
    } else {
        emit progressed();
    }
}

void ChecksModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && !m_waiting.isEmpty())
        startTurns();
    else if (!watched)
        m_turn.stop();
}

void ChecksModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < groups(); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(group, index(row, ColumnCount - 1));
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

int ChecksModel::all() const
{
    return m_document ? static_cast<int>(m_document->summaries().size()) + 1 : 0;
}

void ChecksModel::wait(const QList<InvestmentId> &ids)
{
    // What was changed just now is looked at before what still waits.
    m_queue = ids + m_queue;
    for (const InvestmentId id : ids) {
        if (id.isNull() || m_document->summary(id)) {
            m_waiting.insert(id);
        } else { // Deleted.
            m_waiting.remove(id);
            m_unreadable.remove(id);
            m_shares.remove(id);
            show(id, {}, {});
            show({}, {}, checksOfSettings());
        }
    }
    if (m_isWatched)
        startTurns();
    emit progressed();
}

void ChecksModel::startTurns()
{
    m_turn.start(std::chrono::milliseconds::zero());
}

void ChecksModel::takeTurn()
{
    QElapsedTimer clock;
    clock.start();
    qsizetype taken = 0;
    bool isAway = false;
    while (taken < m_queue.size() && clock.elapsed() < turnMilliseconds) {
        const InvestmentId id = m_queue.at(taken);
        isAway = m_waiting.contains(id) && !look(id);
        if (isAway)
            break; // It waits where it is, and so do all after it.
        m_waiting.remove(id);
        ++taken;
    }
    m_queue.remove(0, taken);
    if (m_queue.isEmpty()) {
        m_turn.stop();
        show({}, {}, checksOfSettings());
    } else {
        m_turn.start(isAway ? laterTurn : std::chrono::milliseconds::zero());
    }
    emit progressed();
}

bool ChecksModel::look(InvestmentId id)
{
    if (id.isNull()) {
        show(id, {}, checksOfSettings());
        return true;
    }
    const Result<Investment> investment = m_document->investment(id);
    if (!investment && mayPass(investment.error().code))
        return false;
    m_unreadable.remove(id);
    m_shares.remove(id);
    if (!investment)
        m_unreadable.insert(id);
    else if (const auto shares =
                 fundSharesOf(*investment, QDate::currentDate(), m_document->portfolio().currency))
        m_shares.insert(id, *shares);
    show(id, investment ? investment->name : QString(),
         investment ? checksOfOne(*investment) : QList<InvestmentCheck>());
    return true;
}

QList<InvestmentCheck> ChecksModel::checksOfSettings() const
{
    const Portfolio &portfolio = m_document->portfolio();
    if (!portfolio.capital.amount)
        return checksOf(portfolio);
    QList<FundShare> shares;
    for (const QList<FundShare> &ofOne : m_shares)
        shares += ofOne;
    return checksOf(portfolio) + capitalChecksOf(portfolio.capital, shares);
}

QList<InvestmentCheck> ChecksModel::checksOfOne(const Investment &investment)
{
    const Portfolio &portfolio = m_document->portfolio();
    QList<InvestmentCheck> checks = checksOf(investment, portfolio);
    if (investment.businessCases.isEmpty())
        return checks;
    if (!m_catalogue)
        m_catalogue = builtInCatalogue().prices;
    return checks + unitPriceChecksOf(investment, portfolio.unitPrices + *m_catalogue);
}

void ChecksModel::show(InvestmentId id, const QString &name, const QList<InvestmentCheck> &checks)
{
    Group *group = groupOf(id);
    const bool isSame = group ? group->name == name && group->checks == checks : checks.isEmpty();
    if (isSame)
        return;
    m_found += static_cast<int>(checks.size() - (group ? group->checks.size() : 0));
    if (!group)
        insert(id, name, checks);
    else if (checks.isEmpty())
        remove(group->row);
    else
        replace(*group, name, checks);
}

void ChecksModel::insert(InvestmentId id, const QString &name, const QList<InvestmentCheck> &checks)
{
    const int place = placeOf(id);
    // From the back, because the first look at a file goes from its first to its last.
    int row = groups();
    while (row > 0 && placeOf(m_groups.at(static_cast<std::size_t>(row - 1))->id) > place)
        --row;
    beginInsertRows({}, row, row);
    auto group = std::make_unique<Group>();
    group->id = id;
    group->name = name;
    group->checks = checks;
    m_byId.insert(id, group.get());
    m_groups.insert(m_groups.begin() + row, std::move(group));
    renumber(row);
    endInsertRows();
}

void ChecksModel::replace(Group &group, const QString &name, const QList<InvestmentCheck> &checks)
{
    const QModelIndex parent = index(group.row, 0);
    const auto before = static_cast<int>(group.checks.size());
    const auto after = static_cast<int>(checks.size());
    const int kept = std::min(before, after);
    // What stays is exchanged first, so that coming and going rows leave the others as they are.
    group.name = name;
    std::copy_n(checks.begin(), kept, group.checks.begin());
    emit dataChanged(parent, index(group.row, ColumnCount - 1));
    emit dataChanged(index(0, 0, parent), index(kept - 1, ColumnCount - 1, parent));
    if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        group.checks = checks;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows(parent, before, after - 1);
        group.checks = checks;
        endInsertRows();
    }
}

void ChecksModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const auto group = m_groups.begin() + row;
    m_byId.remove((*group)->id);
    m_groups.erase(group);
    renumber(row);
    endRemoveRows();
}

void ChecksModel::renumber(int from)
{
    for (int row = from; row < groups(); ++row)
        m_groups.at(static_cast<std::size_t>(row))->row = row;
}

ChecksModel::Group *ChecksModel::groupOf(InvestmentId id) const
{
    return m_byId.value(id);
}

int ChecksModel::placeOf(InvestmentId id) const
{
    const InvestmentSummary *found = m_document->summary(id);
    return found ? static_cast<int>(found - m_document->summaries().constData()) + 1 : 0;
}

const ChecksModel::Group &ChecksModel::groupAt(const QModelIndex &index) const
{
    if (const auto *group = static_cast<const Group *>(index.constInternalPointer()))
        return *group;
    return *m_groups.at(static_cast<std::size_t>(index.row()));
}

InvestmentId ChecksModel::investmentAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? groupAt(index).id : InvestmentId{};
}

QString ChecksModel::fieldAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !index.internalPointer())
        return {};
    return groupAt(index).checks.at(index.row()).field;
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid()
        ? createIndex(row, column, m_groups.at(static_cast<std::size_t>(parent.row())).get())
        : createIndex(row, column, nullptr);
}

QModelIndex ChecksModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.constInternalPointer());
    return group ? createIndex(group->row, 0, nullptr) : QModelIndex();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groups();
    const bool isGroup = !parent.internalPointer() && parent.column() == 0;
    return isGroup ? static_cast<int>(groupAt(parent).checks.size()) : 0;
}

int ChecksModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &group = groupAt(index);
    const bool isGroup = !index.internalPointer();
    if (isGroup && role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isGroup && index.column() == SentenceColumn)
        return tr("%Ln to check", nullptr, static_cast<int>(group.checks.size()));
    if (isGroup && group.id.isNull())
        return tr("Settings of the portfolio");
    if (isGroup)
        return group.name.simplified().isEmpty() ? tr("(without a name)") : group.name.simplified();
    const InvestmentCheck &check = group.checks.at(index.row());
    return index.column() == FieldColumn ? checkLabel(check) : checkText(check);
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Investment and field") : tr("What looks wrong");
}

} // namespace bundlinje
