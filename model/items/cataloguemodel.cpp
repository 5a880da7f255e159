#include "model/items/cataloguemodel.h"

#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/items/searchtext.h"
#include "model/items/unitpricetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The lines that say anything.
QString lines(const QStringList &all)
{
    QStringList said = all;
    said.removeAll(QString());
    return said.join(u'\n');
}

QString labelled(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : label.arg(text);
}

} // namespace

CatalogueModel::CatalogueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CatalogueModel::setCatalogue(const Catalogue &catalogue, const QLocale &locale)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_locale = locale;
    fill();
    endResetModel();
}

void CatalogueModel::setKind(Kind kind)
{
    beginResetModel();
    m_kind = kind;
    fill();
    endResetModel();
}

void CatalogueModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words;
    find();
    endResetModel();
}

qsizetype CatalogueModel::wholeCount() const
{
    return m_entries.size();
}

QString CatalogueModel::details(int row) const
{
    return m_entries.at(m_found.at(row)).details;
}

const UnitPrice *CatalogueModel::price(int row) const
{
    return m_entries.at(m_found.at(row)).price;
}

CatalogueModel::Entry CatalogueModel::priceEntry(const UnitPrice &price) const
{
    const QString amounts = yearPricesText(price.amounts, m_locale);
    const QString newest =
        price.amounts.isEmpty() ? QString() : yearPricesText({price.amounts.last()}, m_locale);
    const QString perUnit = tr("%1 per %2", "%1 a price with its year, %2 a unit")
                                .arg(newest, priceUnitWord(price.unit));
    QStringList notes;
    for (const PayerSplit &split : price.splits)
        notes.append(split.provenance.note);
    return {.cells = {price.id, nameOf(price, m_locale), perUnit,
                      payersText(price.splits, m_locale), gradeLetter(price.grade), price.source},
            .details = lines(
                {labelled(tr("Caution: %1"), cautionOf(price, m_locale)),
                 tr("Price of one %1: %2", "%1 a unit, %2 prices by year")
                     .arg(priceUnitWord(price.unit), amounts),
                 tr("Kind: %1").arg(priceKindWord(price.kind)),
                 labelled(tr("Who bears it: %1"), payersText(price.splits, m_locale)), lines(notes),
                 labelled(tr("Evidence grade: %1"), gradeLetter(price.grade)),
                 labelled(tr("Theme: %1"), price.theme), labelled(tr("Source: %1"), price.source)}),
            .haystack = searchFolded(price.name + u'\n' + price.englishName + u'\n'), // In both.
            .price = &price};
}

CatalogueModel::Entry CatalogueModel::effectEntry(const EffectSize &effect) const
{
    const auto rate = [this](const std::optional<Percentage> &share) {
        return share ? percentText(*share, m_locale) : QString();
    };
    QString value;
    if (effect.with && effect.without)
        value = tr("%1 with, %2 without").arg(rate(effect.with), rate(effect.without));
    else if (effect.with)
        value = tr("%1 with, no control group").arg(rate(effect.with));
    const bool isEnglish = m_locale.language() == QLocale::English;
    const QString caution =
        isEnglish && !effect.englishCaution.isEmpty() ? effect.englishCaution : effect.caution;
    return {.cells = {effect.id,
                      tr("%1: %2", "%1 target group, %2 programme")
                          .arg(effect.targetGroup, effect.programme),
                      value, QString(), gradeLetter(effect.grade), effect.source},
            .details = lines({labelled(tr("Caution: %1"), caution), value,
                              effect.without ? QString()
                                             : tr("Without a control group this is no net success "
                                                  "rate."),
                              labelled(tr("Measured: %1"), effect.measure),
                              labelled(tr("Followed for: %1"), effect.followUp),
                              labelled(tr("Evidence grade: %1"), gradeLetter(effect.grade)),
                              labelled(tr("Source: %1"), effect.source)}),
            .haystack = {}};
}

CatalogueModel::Entry CatalogueModel::yearEntry(const PriceIndexYear &year) const
{
    const QString value = toDecimal(year.value).replace(u'.', m_locale.decimalPoint());
    return {.cells = {QString::number(year.year), tr("Net price index"), value, QString(),
                      QString(), QString()},
            .details =
                lines({tr("Net price index of %1: %2").arg(QString::number(year.year), value),
                       m_catalogue.netPriceIndex.provenance.note}),
            .haystack = {}};
}

CatalogueModel::Entry CatalogueModel::ruleEntry(const FinancingRule &rule) const
{
    const bool isEnglish = m_locale.language() == QLocale::English && !rule.englishRule.isEmpty();
    const QString text = isEnglish ? rule.englishRule : rule.rule;
    const QString from = rule.from ? dateText(*rule.from, m_locale) : QString();
    return {.cells = {rule.id, text, labelled(tr("from %1"), from), QString(),
                      gradeLetter(rule.grade), rule.source},
            .details = lines({text, labelled(tr("From %1"), from),
                              labelled(tr("Evidence grade: %1"), gradeLetter(rule.grade)),
                              labelled(tr("Source: %1"), rule.source)}),
            .haystack = {}};
}

void CatalogueModel::fill()
{
    m_entries.clear();
    switch (m_kind) {
    case Kind::Prices:
        for (const UnitPrice &price : std::as_const(m_catalogue.prices))
            m_entries.append(priceEntry(price));
        break;
    case Kind::Effects:
        for (const EffectSize &effect : std::as_const(m_catalogue.effects))
            m_entries.append(effectEntry(effect));
        break;
    case Kind::Index:
        for (const PriceIndexYear &year : std::as_const(m_catalogue.netPriceIndex.years))
            m_entries.append(yearEntry(year));
        break;
    case Kind::Rules:
        for (const FinancingRule &rule : std::as_const(m_catalogue.rules))
            m_entries.append(ruleEntry(rule));
        break;
    }
    for (Entry &entry : m_entries)
        entry.haystack += searchFolded(entry.cells.join(u'\n') + u'\n' + entry.details);
    find();
}

void CatalogueModel::find()
{
    const QList<QByteArray> words = searchWords(m_words);
    m_found.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QByteArray &haystack = m_entries.at(i).haystack;
        if (std::all_of(words.begin(), words.end(),
                        [&](const QByteArray &word) { return haystack.contains(word); }))
            m_found.append(i);
    }
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(m_found.at(index.row()));
    return role == Qt::DisplayRole ? entry.cells.at(index.column()) : QVariant();
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn:
        return m_kind == Kind::Index ? tr("Year") : tr("Id");
    case NameColumn:
        return m_kind == Kind::Rules ? tr("Rule") : tr("Name");
    case ValueColumn:
        return m_kind == Kind::Prices ? tr("Newest price")
            : m_kind == Kind::Effects ? tr("Success rate")
            : m_kind == Kind::Index   ? tr("Index")
                                      : tr("Holds");
    case PayersColumn:
        return tr("Who bears it");
    case GradeColumn:
        return tr("Grade");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace bundlinje
