#include "model/items/caseparts.h"

#include "model/items/caselabels.h"
#include "model/items/parts.h"
#include "model/items/unitpricetext.h"
#include "model/items/yeartexts.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array costKinds{CostKind::Setup, CostKind::Running, CostKind::SavedCost};
constexpr std::array yesAndNo{false, true};

QString nameOf(QStringView member)
{
    return QString(u"businessCases.scenarios."_s).append(member);
}

QString netLabel(bool isNet)
{
    return isNet ? QCoreApplication::translate("CaseParts", "Only the net rate is known")
                 : QCoreApplication::translate("CaseParts", "With and without the effort");
}

/// A grade or level among numbered ones; nothing chosen = not judged.
template <typename Whole, typename Value>
Part<Whole> levelPart(const QString &name, const Lens<Whole, std::optional<Value>> &way, int most,
                      QString (*label)(int))
{
    Part<Whole> made;
    made.name = name;
    made.kind = PartKind::Choice;
    made.text = [way](const Whole &whole, const PartContext &) {
        const std::optional<Value> *value = way.get(whole);
        return value && *value ? QString::number(static_cast<int>(**value)) : QString();
    };
    made.read = [way, most](Whole &whole, const QString &key, const PartContext &) -> Status {
        std::optional<Value> *value = way.edit(whole);
        bool isNumber = false;
        const int level = key.toInt(&isNumber);
        if (value && key.isEmpty())
            value->reset();
        else if (value && isNumber && level >= 0 && level <= most)
            *value = static_cast<Value>(level);
        return {};
    };
    made.choices = [most, label](const PartContext &) {
        QList<Choice> choices{{QString(), QCoreApplication::translate("CaseParts", "Not judged")}};
        for (int level = 0; level <= most; ++level)
            choices.append({QString::number(level), label(level)});
        return choices;
    };
    made.exists = [way](const Whole &whole) {
        return way.get(whole) != nullptr;
    };
    return made;
}

QString gradeLabel(int grade)
{
    return QString(QChar(u'A' + grade));
}

QString marylandLabel(int level)
{
    switch (level) {
    case 0:
        return QCoreApplication::translate("CaseParts", "0: a model only");
    case 1:
        return QCoreApplication::translate("CaseParts", "1: before and after");
    case highestMarylandLevel:
        return QCoreApplication::translate("CaseParts", "5: drawn by lot");
    default:
        return QString::number(level);
    }
}

template <typename Whole, typename Way> Part<Whole> gradePart(const QString &name, Way way)
{
    constexpr int worst = static_cast<int>(EvidenceGrade::D);
    return levelPart(name, lens<Whole, std::optional<EvidenceGrade>>(way), worst, gradeLabel);
}

/// A text for a list of years.
template <typename Whole, typename Value, typename Text, typename Read>
Part<Whole> yearsPart(const QString &name, Value Whole::*member, Text text, Read read)
{
    Part<Whole> made;
    made.name = name;
    made.text = [member, text](const Whole &whole, const PartContext &context) {
        return text(whole.*member, context.locale);
    };
    made.read = [member, read](Whole &whole, const QString &typed, const PartContext &context) {
        return read(typed, context, whole.*member);
    };
    return made;
}

template <typename Whole> Part<Whole> shownPart(const QString &name, QList<PayerSplit> Whole::*way)
{
    Part<Whole> made;
    made.name = name;
    made.text = [way](const Whole &whole, const PartContext &context) {
        return payersText(whole.*way, context.locale);
    };
    return made;
}

/// So that the amounts of all years are hidden as one; empty when there are none to be added.
template <typename List, typename Amount>
std::optional<Money> sumOf(const List &years, const Amount &amountOf)
{
    std::optional<Money> sum;
    for (const auto &year : years) {
        const std::optional<Money> amount = amountOf(year);
        const Result<Money> more = sum && amount ? add(*sum, *amount) : amount.value_or(Money());
        if (amount && more)
            sum = *more;
    }
    return sum;
}

QList<Part<BusinessCase>> successParts(const QString &name, RateEstimate BusinessCase::*member)
{
    const auto rate = lens<BusinessCase, RateEstimate>(member);
    const auto share = [&](const QString &ending, std::optional<Percentage> RateEstimate::*way) {
        return part(name + ending,
                    through(rate, lens<RateEstimate, std::optional<Percentage>>(way)));
    };
    constexpr int worst = static_cast<int>(EvidenceGrade::D);
    return {
        share(u".expected"_s, &RateEstimate::expected), share(u".low"_s, &RateEstimate::low),
        share(u".high"_s, &RateEstimate::high),
        levelPart(
            name + u".grade"_s,
            through(rate, lens<RateEstimate, std::optional<EvidenceGrade>>(&RateEstimate::grade)),
            worst, gradeLabel),
        levelPart(
            name + u".marylandLevel"_s,
            through(rate, lens<RateEstimate, std::optional<int>>(&RateEstimate::marylandLevel)),
            highestMarylandLevel, marylandLabel)};
}

} // namespace

QList<Part<BusinessCase>> participantParts()
{
    Part<BusinessCase> intake =
        yearsPart(nameOf(u"intake"), &BusinessCase::intake, intakeText, readIntake);
    intake.echo = intakeEcho;
    return {
        longText(part<BusinessCase>(nameOf(u"successGoal"), &BusinessCase::successGoal)),
        longText(part<BusinessCase>(nameOf(u"baseAlternative"), &BusinessCase::baseAlternative)),
        part<BusinessCase>(nameOf(u"firstYear"), &BusinessCase::firstYear),
        part<BusinessCase>(nameOf(u"priceLevelYear"), &BusinessCase::priceLevelYear),
        part<BusinessCase>(nameOf(u"horizon"), &BusinessCase::horizon),
        intake};
}

QList<Part<BusinessCase>> withParts()
{
    return successParts(nameOf(u"successWith"), &BusinessCase::successWith);
}

QList<Part<BusinessCase>> withoutParts()
{
    QList<Part<BusinessCase>> parts =
        successParts(nameOf(u"successWithout"), &BusinessCase::successWithout);
    for (Part<BusinessCase> &one : parts) {
        one.exists = [](const BusinessCase &businessCase) {
            return !businessCase.isNetAsGiven;
        };
    }
    return parts;
}

Part<BusinessCase> netAsGivenPart()
{
    return choicePart(nameOf(u"isNetAsGiven"), &BusinessCase::isNetAsGiven, yesAndNo, netLabel);
}

QList<Part<Cost>> costParts()
{
    const auto name = [](QStringView member) {
        return nameOf(QString(u"costs."_s).append(member));
    };
    Part<Cost> fixed = yearsPart(name(u"fixed"), &Cost::fixed, yearAmountsText, readYearAmounts);
    fixed.echo = amountsEcho;
    fixed.amount = [](const Cost &cost) {
        return sumOf(cost.fixed, [](const YearAmount &year) { return year.amount; });
    };
    Part<Cost> perParticipant =
        yearsPart(name(u"perParticipant"), &Cost::perParticipant, amountsText, readAmounts);
    perParticipant.echo = amountsEcho;
    perParticipant.amount = [](const Cost &cost) {
        return sumOf(cost.perParticipant, [](const std::optional<Money> &year) { return year; });
    };
    return {part<Cost>(name(u"name"), &Cost::name),
            choicePart(name(u"kind"), &Cost::kind, costKinds, costKindLabel),
            part<Cost>(name(u"priceYear"), &Cost::priceYear),
            fixed,
            perParticipant,
            gradePart<Cost>(name(u"grade"), &Cost::grade),
            shownPart(name(u"splits"), &Cost::splits)};
}

QList<Part<PayerSplit>> splitParts(const QString &list)
{
    const auto name = [&](QStringView member) {
        return nameOf(QString(list + u".splits."_s).append(member));
    };
    return {part<PayerSplit>(name(u"fromYear"), &PayerSplit::fromYear),
            part<PayerSplit>(name(u"municipality"), &PayerSplit::municipality),
            part<PayerSplit>(name(u"region"), &PayerSplit::region),
            part<PayerSplit>(name(u"state"), &PayerSplit::state),
            part<PayerSplit>(name(u"other"), &PayerSplit::other),
            part<PayerSplit>(name(u"reimbursement"), &PayerSplit::reimbursement)};
}

QList<Part<BusinessCase>> declarationParts()
{
    const auto declaration =
        lens<BusinessCase, KnowledgeDeclaration>(&BusinessCase::knowledgeDeclaration);
    const auto grade = [&](QStringView member,
                           std::optional<EvidenceGrade> KnowledgeDeclaration::*way) {
        constexpr int worst = static_cast<int>(EvidenceGrade::D);
        return levelPart(
            nameOf(QString(u"knowledgeDeclaration."_s).append(member)),
            through(declaration, lens<KnowledgeDeclaration, std::optional<EvidenceGrade>>(way)),
            worst, gradeLabel);
    };
    return {grade(u"targetGroup", &KnowledgeDeclaration::targetGroup),
            grade(u"method", &KnowledgeDeclaration::method),
            grade(u"implementation", &KnowledgeDeclaration::implementation),
            grade(u"effect", &KnowledgeDeclaration::effect),
            grade(u"economy", &KnowledgeDeclaration::economy),
            longText(
                part(nameOf(u"knowledgeDeclaration.reasons"),
                     through(declaration,
                             lens<KnowledgeDeclaration, QString>(&KnowledgeDeclaration::reasons)))),
            longText(part<BusinessCase>(nameOf(u"note"), &BusinessCase::note))};
}

} // namespace bundlinje
