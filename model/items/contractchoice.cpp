#include "model/items/contractchoice.h"

#include "model/items/differencetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

template <typename Row> qsizetype rowOf(const QList<Row> &rows, const QString &key)
{
    bool isNumber = false;
    const qsizetype number = key.toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 && number < rows.size() ? number : -1;
    if constexpr (requires { rows.constFirst().id; }) {
        const QUuid id = QUuid::fromString(key);
        const auto found =
            std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.id == id; });
        return found == rows.cend() || id.isNull() ? -1 : found - rows.cbegin();
    }
    return -1;
}

struct Segment {
    QString list;
    QString key;
};

/// The lists with a key that the field goes through: "contract.payers[1].name" has one.
QList<Segment> segmentsOf(const QString &field)
{
    static const QRegularExpression keyed(u"(\\w+)\\[(.*?)\\](?=\\.|$)"_s);
    QList<Segment> segments;
    for (auto match = keyed.globalMatch(field); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        segments.append({found.captured(1), found.captured(2)});
    }
    return segments;
}

qsizetype rowInTerms(const ContractTerms &terms, const Segment &segment, qsizetype component)
{
    if (segment.list == u"components")
        return rowOf(terms.components, segment.key);
    if (segment.list == u"checks")
        return rowOf(terms.checks, segment.key);
    if (segment.list == u"schedule")
        return rowOf(terms.schedule, segment.key);
    // Checks name the weights of a split by the split itself.
    if (segment.list == u"split" || segment.list == u"weights")
        return rowOf(component < 0 ? terms.split.weights
                                   : terms.components.at(component).split.weights,
                     segment.key);
    if (segment.list == u"bands" && component >= 0)
        return rowOf(terms.components.at(component).price.bands, segment.key);
    return -1;
}

/// What is said of a whole is said where its first field or its list is.
/// @param component that it lies in; null = in none
QString nameOf(const QString &field, const PaymentComponent *component)
{
    QString name = withoutKeys(field);
    if (name == u"contract")
        return u"contract.name"_s;
    name.replace("contract.amendments.terms"_L1, "contract.terms"_L1);
    if (name.endsWith(u".split"))
        return name + u".weights"_s;
    if (name.endsWith(u".gate"))
        return name + u".comparison"_s;
    if (name.endsWith(u".returnCap"))
        return name + u".method"_s;
    if (component && name.endsWith(u"components.price"))
        return name + (component->price.kind == PriceKind::Flat ? u".price"_s : u".bands"_s);
    return name;
}

/// The way to a list as `selected` is asked: "components.price.bands".
QString listName(const ContractRow &row, bool isInComponent)
{
    const QString name =
        row.list == u"split" || row.list == u"weights" ? u"split.weights"_s : row.list;
    if (!isInComponent)
        return name;
    return row.list == u"bands" ? u"components.price.bands"_s : u"components."_s + name;
}

/// What people call the row that a check is about.
QString rowName(const InvestmentContract &contract, const ContractPlace &place)
{
    const ContractRow &row = place.rows.constFirst();
    if (row.list == u"components")
        return termsOf(contract, place.version).components.at(row.row).name.simplified();
    if (row.list == u"checks")
        return termsOf(contract, place.version).checks.at(row.row).name.simplified();
    if (row.list == u"payers")
        return contract.payers.at(row.row).name.simplified();
    return {};
}

} // namespace

qsizetype termsAt(const InvestmentContract &contract, const ContractChoice &choice)
{
    const qsizetype last = contract.amendments.size();
    if (!choice.amendment)
        return last;
    if (choice.amendment->isNull())
        return 0;
    for (qsizetype i = 0; i < last; ++i) {
        if (contract.amendments.at(i).id == *choice.amendment)
            return i + 1;
    }
    return last;
}

qsizetype termsOn(const InvestmentContract &contract, QDate day)
{
    for (qsizetype i = contract.amendments.size(); i > 0; --i) {
        const auto &from = contract.amendments.at(i - 1).appliesFrom;
        if (from && from->earliest() <= day)
            return i;
    }
    return 0;
}

const ContractTerms &termsOf(const InvestmentContract &contract, qsizetype version)
{
    return version <= 0 ? contract.terms : contract.amendments.at(version - 1).terms;
}

QString termsName(const InvestmentContract &contract, qsizetype version)
{
    if (version <= 0)
        return QCoreApplication::translate("ContractChoice", "As signed");
    const QString name = contract.amendments.at(version - 1).name.simplified();
    return name.isEmpty()
        ? QCoreApplication::translate("ContractChoice", "Amendment %1").arg(version)
        : name;
}

Lens<Investment, InvestmentContract> contractLens()
{
    return {[](const Investment &investment) {
                return investment.contract ? &*investment.contract : nullptr;
            },
            [](Investment &investment) {
                return investment.contract ? &*investment.contract : nullptr;
            }};
}

Lens<Investment, ContractTerms> termsLens(const std::shared_ptr<ContractChoice> &choice)
{
    const Lens<InvestmentContract, ContractTerms> terms{
        [choice](const InvestmentContract &contract) {
            return &termsOf(contract, termsAt(contract, *choice));
        },
        [choice](InvestmentContract &contract) {
            const qsizetype version = termsAt(contract, *choice);
            return version == 0 ? &contract.terms : &contract.amendments[version - 1].terms;
        }};
    return through(contractLens(), terms);
}

Lens<Investment, Amendment> amendmentLens(const std::shared_ptr<ContractChoice> &choice)
{
    const Lens<InvestmentContract, Amendment> amendment{
        [choice](const InvestmentContract &contract) -> const Amendment * {
            const qsizetype version = termsAt(contract, *choice);
            return version == 0 ? nullptr : &contract.amendments.at(version - 1);
        },
        [choice](InvestmentContract &contract) -> Amendment * {
            const qsizetype version = termsAt(contract, *choice);
            return version == 0 ? nullptr : &contract.amendments[version - 1];
        }};
    return through(contractLens(), amendment);
}

ContractPlace contractPlace(const QString &field, const Investment &investment)
{
    ContractPlace place;
    const bool isOfContract = field == u"contract" || field.startsWith(u"contract.");
    if (!isOfContract || !investment.contract) {
        place.name = withoutKeys(field);
        return place;
    }
    const InvestmentContract &contract = *investment.contract;
    if (field.startsWith(u"contract.terms"))
        place.version = 0;
    qsizetype component = -1;
    for (const Segment &segment : segmentsOf(field)) {
        if (segment.list == u"amendments") {
            place.version = rowOf(contract.amendments, segment.key) + 1;
            continue;
        }
        ContractRow row{segment.list, -1};
        if (segment.list == u"payers")
            row.row = rowOf(contract.payers, segment.key);
        else if (segment.list == u"instalments")
            row.row = rowOf(contract.instalments, segment.key);
        else if (segment.list == u"guarantees")
            row.row = rowOf(contract.guarantees, segment.key);
        else if (segment.list == u"tranches")
            row.row = rowOf(contract.tranches, segment.key);
        else if (place.version >= 0)
            row.row = rowInTerms(termsOf(contract, place.version), segment, component);
        if (row.row < 0)
            break; // What lies in it cannot be found either.
        if (row.list == u"components")
            component = row.row;
        place.rows.append(row);
    }
    place.name = nameOf(field,
                        component < 0 ? nullptr
                                      : &termsOf(contract, place.version).components.at(component));
    return place;
}

QHash<QString, QString>
shownContractChecks(const QHash<QString, QString> &checks, const Investment &investment,
                    const ContractChoice &choice,
                    const std::function<qsizetype(const QString &list)> &selected)
{
    if (!investment.contract)
        return checks;
    const qsizetype shownVersion = termsAt(*investment.contract, choice);
    QHash<QString, QString> shown;
    for (auto check = checks.cbegin(); check != checks.cend(); ++check) {
        const bool isOfContract = check.key().startsWith(u"contract.");
        const ContractPlace place =
            isOfContract ? contractPlace(check.key(), investment) : ContractPlace();
        if (!isOfContract) {
            shown.insert(check.key(), check.value());
            continue;
        }
        if (place.version >= 0 && place.version != shownVersion) {
            shown.insert(ofOtherTerms + check.key(), check.value());
            continue;
        }
        const bool isInComponent = place.rows.size() > 1;
        const bool isSelected =
            std::all_of(place.rows.cbegin(), place.rows.cend(), [&](const ContractRow &row) {
                const bool isInner = isInComponent && &row != &place.rows.constFirst();
                return selected(listName(row, isInner)) == row.row;
            });
        if (isSelected) {
            QString &text = shown[place.name];
            text += (text.isEmpty() ? QString() : u" "_s) + check.value();
            continue;
        }
        const QString outer = listName(place.rows.constFirst(), false);
        const bool isOfAll = outer == u"payers" || outer == u"instalments" || outer == u"guarantees"
            || outer == u"tranches";
        const QString list = isOfAll ? u"contract."_s : u"contract.terms."_s;
        const QString name = rowName(*investment.contract, place);
        // A key of its own, so that it is counted; it lies in the list of that name.
        shown.insert(list + outer + u'.' + check.key(),
                     name.isEmpty()
                         ? check.value()
                         : QCoreApplication::translate("CaseChecks", "%1: %2",
                                                       "%1 a cost or consequence, %2 a sentence")
                               .arg(name, check.value()));
    }
    return shown;
}

} // namespace bundlinje
