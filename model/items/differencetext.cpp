#include "model/items/differencetext.h"

#include "model/exchange/investmentdifference.h"
#include "model/items/casedifferencetext.h"
#include "model/items/caselabels.h"
#include "model/items/checknumbers.h"
#include "model/items/contractlabels.h"
#include "model/items/investmentparts.h"
#include "model/items/measurementdifference.h"
#include "model/items/meetingwords.h"
#include "model/items/momenttext.h"
#include "model/items/partlabels.h"
#include "model/items/parts.h"
#include "model/items/portfolioparts.h"
#include "model/items/rownames.h"
#include "model/json/enumnames.h"
#include "model/json/investmentjson.h"
#include "model/json/portfoliojson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Writer = QString (*)(const QString &neutral, const PartContext &context);

QString moneyText(const QString &neutral, const PartContext &context)
{
    static const QRegularExpression form(u"^(-?)(\\d+)(?:\\.(\\d+))? ([A-Z]{3})$"_s);
    const QRegularExpressionMatch match = form.match(neutral);
    const Result<Currency> currency = Currency::fromCode(match.captured(4));
    if (!match.hasMatch() || !currency)
        return neutral;
    bool isNumber = false;
    const qint64 minor =
        QString(match.captured(1) + match.captured(2) + match.captured(3)).toLongLong(&isNumber);
    const Money amount = Money::fromMinor(minor, *currency);
    // The decimals of this currency, or it was another form.
    return isNumber && u"%1 %2"_s.arg(toDecimal(amount), currency->code()) == neutral
        ? exactText(amount, context.locale)
        : neutral;
}

QString dateTextOf(const QString &neutral, const PartContext &context)
{
    const Result<PartialDate> date = PartialDate::fromIso(neutral);
    return date ? fieldText(std::optional(*date), context) : neutral;
}

QString shareText(const QString &neutral, const PartContext &context)
{
    const Result<Percentage> share = percentageFromDecimal(neutral);
    return share ? fieldText(*share, context) : neutral;
}

QString quantityTextOf(const QString &neutral, const PartContext &context)
{
    const Result<Quantity> quantity = quantityFromDecimal(neutral);
    return quantity ? fieldText(std::optional(*quantity), context) : neutral;
}

/// What is planned at a check, of which the number may not be there yet.
QString plannedText(const QString &neutral, const PartContext &context)
{
    const bool isOneRow = !neutral.contains(u';');
    if (isOneRow && neutral.startsWith(u"period: "))
        return QCoreApplication::translate("Differences", "no number yet",
                                           "what is planned at a check");
    return isOneRow ? quantityTextOf(neutral, context) : neutral;
}

QString numberText(const QString &neutral, const PartContext &context)
{
    bool isNumber = false;
    const qint64 number = neutral.toLongLong(&isNumber);
    return isNumber ? fieldText(number, context) : neutral;
}

QString yesNoText(const QString &neutral, const PartContext & /*context*/)
{
    return neutral == "true"_L1 ? QCoreApplication::translate("InvestmentParts", "Yes")
                                : QCoreApplication::translate("InvestmentParts", "No");
}

QString reinvestedText(const QString &neutral, const PartContext & /*context*/)
{
    return reinvestedLabel(neutral == "true"_L1);
}

QString stageText(const QString &neutral, const PartContext &context)
{
    return stageLabel(context.portfolio, neutral);
}

/// What the id of a meeting, or of an item of its agenda, stands for.
QString meetingText(const QString &neutral, const PartContext &context)
{
    const QUuid id = QUuid::fromString(neutral);
    for (const Meeting &meeting : context.portfolio.meetings) {
        if (meeting.id == id)
            return meetingName(meeting);
        for (const AgendaItem &item : meeting.agenda) {
            if (item.id == id)
                return agendaItemName(item, {});
        }
    }
    return neutral;
}

QString momentTextOf(const QString &neutral, const PartContext &context)
{
    const QDateTime moment = QDateTime::fromString(neutral, Qt::ISODate);
    return moment.isValid() ? momentText(moment.toLocalTime(), context.locale) : neutral;
}

template <const auto &Names, auto Label>
QString wordText(const QString &neutral, const PartContext & /*context*/)
{
    for (const auto &entry : Names) {
        if (entry.name == neutral)
            return Label(entry.value);
    }
    return neutral;
}

struct Way {
    QStringView ending; ///< The last member of the path.
    Writer text;
};

constexpr std::array ways{
    Way{u"contractAmount", moneyText},
    Way{u"ownShare", moneyText},
    Way{u"paidOut", moneyText},
    Way{u"fundPotential", moneyText},
    Way{u"publicPotential", moneyText},
    Way{u"capital", moneyText},
    Way{u"isReinvested", reinvestedText},
    Way{u"instrument", wordText<instrumentNames, instrumentLabel>},
    Way{u"countedOn", dateTextOf},
    Way{u"dueOn", dateTextOf},
    Way{u"deliveredOn", dateTextOf},
    Way{u"referred", numberText},
    Way{u"started", numberText},
    Way{u"completed", numberText},
    Way{u"metGoal", numberText},
    Way{u"amount", moneyText},
    Way{u"atLeast", moneyText},
    Way{u"atMost", moneyText},
    Way{u"meeting", meetingText},
    Way{u"agendaItem", meetingText},
    Way{u"frozenAt", momentTextOf},
    Way{u"kind", wordText<agendaKindNames, agendaKindLabel>},
    Way{u"outcome", wordText<decisionOutcomeNames, decisionOutcomeLabel>},
    Way{u"deadline", dateTextOf},
    Way{u"decidedOn", dateTextOf},
    Way{u"completedOn", dateTextOf},
    Way{u"contractSigned", dateTextOf},
    Way{u"start", dateTextOf},
    Way{u"plannedEnd", dateTextOf},
    Way{u"actualEnd", dateTextOf},
    Way{u"date", dateTextOf},
    Way{u"published", dateTextOf},
    Way{u"accessed", dateTextOf},
    Way{u"targetShare", shareText},
    Way{u"targetCount", numberText},
    Way{u"targetValue", quantityTextOf},
    Way{u"baseline", quantityTextOf},
    Way{u"planned", plannedText},
    Way{u"value", quantityTextOf},
    Way{u"isPaymentGoal", yesNoText},
    Way{u"stage", stageText},
    Way{u"basis", wordText<basisNames, basisLabel>},
    Way{u"confidence", wordText<confidenceNames, confidenceLabel>},
    Way{u"role", wordText<roleNames, roleLabel>},
    Way{u"unit", wordText<countUnitNames, countUnitLabel>},
    Way{u"scope", wordText<goalScopeNames, goalScopeLabel>},
};

/// Those that mean something else in a contract, its measurements and its payments.
constexpr std::array contractWays{
    Way{u"appliesFrom", dateTextOf},
    Way{u"hasOwnMeasure", yesNoText},
    Way{u"isZeroBelow", yesNoText},
    Way{u"measuredOn", dateTextOf},
    Way{u"rate", shareText},
    Way{u"recordedOn", dateTextOf},
    Way{u"savingShare", shareText},
    Way{u"settledOn", dateTextOf},
    Way{u"share", shareText},
    Way{u"signedOn", dateTextOf},
    Way{u"startsOn", dateTextOf},
    Way{u"date", dateTextOf},
    Way{u"confidence", wordText<confidenceNames, confidenceLabel>},
};

/// The checks of a component; nothing is all of them.
QString checksOfComponentText(const QString &neutral)
{
    QList<int> periods;
    for (const QStringView period : QStringView(neutral).tokenize(u"; ", Qt::SkipEmptyParts))
        periods.append(period.toInt());
    return periods.isEmpty() ? QCoreApplication::translate("Differences", "all", "checks")
                             : checkNumbersText(periods);
}

QString contractValue(QStringView member, const QString &neutral, const PartContext &context)
{
    if (const QString word = contractWord(member, neutral); !word.isEmpty())
        return word;
    const auto found = std::find_if(contractWays.begin(), contractWays.end(),
                                    [member](const Way &way) { return way.ending == member; });
    return found == contractWays.end() ? moneyText(neutral, context)
                                       : found->text(neutral, context);
}

template <typename Row>
QString rowsText(const QList<Row> &rows, const QList<Part<Row>> &parts, const PartContext &context)
{
    QStringList texts;
    for (const Row &row : rows) {
        QStringList cells;
        for (const Part<Row> &part : parts) {
            if (!part.text(row, context).isEmpty())
                cells.append(displayText(part, row, context));
        }
        texts.append(cells.join(u", "_s));
    }
    return texts.join(u"; "_s);
}

template <typename Whole, typename Write>
void rewrite(QList<ShownDifference> &shown, const QString &field, const Whole &before,
             const Whole &after, const Write &write)
{
    for (ShownDifference &difference : shown) {
        if (difference.field == field) {
            difference.before = write(before);
            difference.after = write(after);
        }
    }
}

/// Those of business cases again, with the names of what they belong to.
template <typename Whole>
void rewriteCases(QList<ShownDifference> &shown, const Whole &before, const Whole &after,
                  const PartContext &context)
{
    std::optional<CaseSides> sides;
    for (ShownDifference &difference : shown) {
        if (!isOfCase(difference.field))
            continue;
        if (!sides)
            sides = CaseSides{toJson(before), toJson(after)};
        difference = shownCaseDifference(difference.field, *sides, context);
    }
}

/// The chosen version by its name.
QString chosenText(const Investment &investment)
{
    const CaseVersion *chosen = chosenVersion(investment);
    return chosen ? versionName(*chosen) : QString();
}

QString differenceLabel(const QString &field)
{
    return partFullLabel(withoutKeys(field));
}

/// That field of neutral form as the editor shows it.
QString differenceValue(const QString &field, const QString &neutral, const PartContext &context)
{
    const QString name = withoutKeys(field);
    const QStringView ending = QStringView(name).mid(name.lastIndexOf(u'.') + 1);
    if (isOfContract(field) && ending == u"periods")
        return checksOfComponentText(neutral);
    if (neutral.isEmpty())
        return neutral;
    if (isOfContract(field))
        return contractValue(ending, neutral, context);
    // "start" and "amount" are another thing in a business case.
    for (const Way &way : ways) {
        if (way.ending == ending && (!isOfCase(field) || way.text == moneyText))
            return way.text(neutral, context);
    }
    return isOfCase(field) ? caseValueText(ending, neutral, context) : neutral;
}

} // namespace

QString differenceTitle(const ShownDifference &difference)
{
    return difference.row.isEmpty()
        ? difference.label
        : QCoreApplication::translate("Differences", "%1 (%2)", "%1 field, %2 name of its row")
              .arg(difference.label, difference.row);
}

QString withoutKeys(QString field)
{
    static const QRegularExpression key(u"\\[.*?\\](?=\\.|$)"_s);
    return field.remove(key);
}

QList<ShownDifference> shownDifferences(const QList<FieldDifference> &found,
                                        const PartContext &context)
{
    QList<ShownDifference> shown;
    shown.reserve(found.size());
    for (const FieldDifference &field : found)
        shown.append({field.field, differenceLabel(field.field),
                      differenceValue(field.field, field.before, context),
                      differenceValue(field.field, field.after, context)});
    return shown;
}

QList<ShownDifference> shownDifferences(const Investment &before, const Investment &after,
                                        const PartContext &context)
{
    QList<ShownDifference> shown = shownDifferences(differences(before, after), context);
    rewrite(shown, u"citizensPlanned"_s, before, after, [&](const Investment &side) {
        return rowsText(side.citizensPlanned, countParts(), context);
    });
    rewrite(shown, u"unread"_s, before, after,
            [&](const Investment &side) { return rowsText(side.unread, unreadParts(), context); });
    rewrite(shown, u"chosenCase"_s, before, after, chosenText);
    nameRows(shown, toJson(before), toJson(after), context.locale);
    nameMeasurements(shown, before, after, context);
    rewriteCases(shown, before, after, context);
    return shown;
}

QList<ShownDifference> shownDifferences(const Portfolio &before, const Portfolio &after,
                                        const PartContext &context)
{
    QList<ShownDifference> shown = shownDifferences(differences(before, after), context);
    rewrite(shown, u"discountSchedule.rates"_s, before, after, [&](const Portfolio &side) {
        return rowsText(side.discountSchedule.rates, rateParts(), context);
    });
    rewrite(shown, u"statedTotals"_s, before, after, [&](const Portfolio &side) {
        return rowsText(side.statedTotals, totalParts(), context);
    });
    nameRows(shown, toJson(before), toJson(after), context.locale);
    rewriteCases(shown, before, after, context);
    return shown;
}

} // namespace bundlinje
