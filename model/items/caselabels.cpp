#include "model/items/caselabels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString word(const char *source)
{
    return QCoreApplication::translate("CaseLabels", source);
}

struct Term {
    QStringView field;
    const char *source;
};

constexpr std::array fields{
    Term{u"name", QT_TRANSLATE_NOOP("CaseLabels", "Name")},
    Term{u"successGoal", QT_TRANSLATE_NOOP("CaseLabels", "Success goal")},
    Term{u"baseAlternative", QT_TRANSLATE_NOOP("CaseLabels", "Baseline alternative")},
    Term{u"currency", QT_TRANSLATE_NOOP("CaseLabels", "Currency")},
    Term{u"firstYear", QT_TRANSLATE_NOOP("CaseLabels", "First year")},
    Term{u"priceLevelYear", QT_TRANSLATE_NOOP("CaseLabels", "Price level")},
    Term{u"horizon", QT_TRANSLATE_NOOP("CaseLabels", "Time horizon, years")},
    Term{u"intake", QT_TRANSLATE_NOOP("CaseLabels", "Participants by year")},
    Term{u"intake.persons", QT_TRANSLATE_NOOP("CaseLabels", "Participants")},
    Term{u"intake.year", QT_TRANSLATE_NOOP("CaseLabels", "Year of the case")},
    Term{u"successWith", QT_TRANSLATE_NOOP("CaseLabels", "Success rate with the effort")},
    Term{u"successWithout", QT_TRANSLATE_NOOP("CaseLabels", "Success rate without the effort")},
    Term{u"isNetAsGiven", QT_TRANSLATE_NOOP("CaseLabels", "Only the net rate is known")},
    Term{u"costs", QT_TRANSLATE_NOOP("CaseLabels", "Costs")},
    Term{u"consequences", QT_TRANSLATE_NOOP("CaseLabels", "Consequences")},
    Term{u"ranges", QT_TRANSLATE_NOOP("CaseLabels", "How far other assumptions may go")},
    Term{u"priceIndex", QT_TRANSLATE_NOOP("CaseLabels", "Net price index of the portfolio")},
    Term{u"discountSchedule", QT_TRANSLATE_NOOP("CaseLabels", "Discount rates of the portfolio")},
    Term{u"signedSettings", QT_TRANSLATE_NOOP("CaseLabels", "Discount rates and price index")},
    Term{u"chosenCase", QT_TRANSLATE_NOOP("CaseLabels", "Chosen business case")},
    Term{u"knowledgeDeclaration", QT_TRANSLATE_NOOP("CaseLabels", "Knowledge declaration")},
    Term{u"knowledgeDeclaration.targetGroup", QT_TRANSLATE_NOOP("CaseLabels", "Target group")},
    Term{u"knowledgeDeclaration.method", QT_TRANSLATE_NOOP("CaseLabels", "Method")},
    Term{u"knowledgeDeclaration.implementation", QT_TRANSLATE_NOOP("CaseLabels", "Implementation")},
    Term{u"knowledgeDeclaration.effect", QT_TRANSLATE_NOOP("CaseLabels", "Effect")},
    Term{u"knowledgeDeclaration.economy", QT_TRANSLATE_NOOP("CaseLabels", "Economy")},
};

/// The last members, which mean the same wherever they stand.
constexpr std::array endings{
    Term{u"amount", QT_TRANSLATE_NOOP("CaseLabels", "Amount")},
    Term{u"amounts", QT_TRANSLATE_NOOP("CaseLabels", "Amounts")},
    Term{u"approvedBy", QT_TRANSLATE_NOOP("CaseLabels", "Approved by")},
    Term{u"approvedOn", QT_TRANSLATE_NOOP("CaseLabels", "Approved on")},
    Term{u"assumption", QT_TRANSLATE_NOOP("CaseLabels", "Assumption")},
    Term{u"caution", QT_TRANSLATE_NOOP("CaseLabels", "Caution")},
    Term{u"chosenScenario", QT_TRANSLATE_NOOP("CaseLabels", "Scenario used in the contract")},
    Term{u"confidence", QT_TRANSLATE_NOOP("CaseLabels", "Confidence")},
    Term{u"consequence", QT_TRANSLATE_NOOP("CaseLabels", "Consequence")},
    Term{u"date", QT_TRANSLATE_NOOP("CaseLabels", "Date of the figure")},
    Term{u"duration", QT_TRANSLATE_NOOP("CaseLabels", "Duration, years")},
    Term{u"englishCaution", QT_TRANSLATE_NOOP("CaseLabels", "Caution in English")},
    Term{u"englishName", QT_TRANSLATE_NOOP("CaseLabels", "Name in English")},
    Term{u"expected", QT_TRANSLATE_NOOP("CaseLabels", "Expected")},
    Term{u"fixed", QT_TRANSLATE_NOOP("CaseLabels", "Amount by year")},
    Term{u"followsFrom", QT_TRANSLATE_NOOP("CaseLabels", "Follows from")},
    Term{u"fromYear", QT_TRANSLATE_NOOP("CaseLabels", "From year")},
    Term{u"grade", QT_TRANSLATE_NOOP("CaseLabels", "Evidence grade")},
    Term{u"high", QT_TRANSLATE_NOOP("CaseLabels", "High")},
    Term{u"id", QT_TRANSLATE_NOOP("CaseLabels", "Id")},
    Term{u"kind", QT_TRANSLATE_NOOP("CaseLabels", "Kind of cost")},
    Term{u"low", QT_TRANSLATE_NOOP("CaseLabels", "Low")},
    Term{u"marylandLevel", QT_TRANSLATE_NOOP("CaseLabels", "Maryland scale")},
    Term{u"municipality", QT_TRANSLATE_NOOP("CaseLabels", "Municipality")},
    Term{u"name", QT_TRANSLATE_NOOP("CaseLabels", "Name")},
    Term{u"note", QT_TRANSLATE_NOOP("CaseLabels", "Note")},
    Term{u"other", QT_TRANSLATE_NOOP("CaseLabels", "Others")},
    Term{u"page", QT_TRANSLATE_NOOP("CaseLabels", "Page")},
    Term{u"parameter", QT_TRANSLATE_NOOP("CaseLabels", "Assumption")},
    Term{u"perParticipant", QT_TRANSLATE_NOOP("CaseLabels", "Amount per participant")},
    Term{u"persons", QT_TRANSLATE_NOOP("CaseLabels", "Participants")},
    Term{u"priceYear", QT_TRANSLATE_NOOP("CaseLabels", "Price year")},
    Term{u"profile", QT_TRANSLATE_NOOP("CaseLabels", "Size year by year")},
    Term{u"provenance", QT_TRANSLATE_NOOP("CaseLabels", "Source")},
    Term{u"reasons", QT_TRANSLATE_NOOP("CaseLabels", "Reasons")},
    Term{u"region", QT_TRANSLATE_NOOP("CaseLabels", "Region")},
    Term{u"reimbursement", QT_TRANSLATE_NOOP("CaseLabels", "State reimbursement")},
    Term{u"retention", QT_TRANSLATE_NOOP("CaseLabels", "What is left each year")},
    Term{u"share", QT_TRANSLATE_NOOP("CaseLabels", "Share concerned")},
    Term{u"source", QT_TRANSLATE_NOOP("CaseLabels", "Source")},
    Term{u"sourceId", QT_TRANSLATE_NOOP("CaseLabels", "Source")},
    Term{u"splits", QT_TRANSLATE_NOOP("CaseLabels", "Payers")},
    Term{u"start", QT_TRANSLATE_NOOP("CaseLabels", "Starts after, years")},
    Term{u"state", QT_TRANSLATE_NOOP("CaseLabels", "State")},
    Term{u"status", QT_TRANSLATE_NOOP("CaseLabels", "Status")},
    Term{u"theme", QT_TRANSLATE_NOOP("CaseLabels", "Theme")},
    Term{u"unit", QT_TRANSLATE_NOOP("CaseLabels", "Unit")},
    Term{u"unitPrice", QT_TRANSLATE_NOOP("CaseLabels", "Unit price")},
    Term{u"value", QT_TRANSLATE_NOOP("CaseLabels", "Index")},
    Term{u"version", QT_TRANSLATE_NOOP("CaseLabels", "Version")},
    Term{u"year", QT_TRANSLATE_NOOP("CaseLabels", "Year")},
    Term{u"years", QT_TRANSLATE_NOOP("CaseLabels", "Years")},
};

template <std::size_t Size> QString lookUp(const std::array<Term, Size> &terms, QStringView field)
{
    for (const Term &term : terms) {
        if (term.field == field)
            return word(term.source);
    }
    return {};
}

/// "%1 field or line, %2 its part".
QString ofWhole(const QString &whole, const QString &part)
{
    return QCoreApplication::translate("CaseLabels", "%1: %2", "%1 field or line, %2 its part")
        .arg(whole, part);
}

QString lineName(const QString &name, const char *numbered, qsizetype at)
{
    const QString text = name.simplified();
    return text.isEmpty() ? word(numbered).arg(at + 1) : text;
}

} // namespace

QString caseStatusLabel(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Draft:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Draft"));
    case CaseStatus::Signed:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "As signed"));
    case CaseStatus::Latest:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Latest"));
    }
    return {};
}

QString costKindLabel(CostKind kind)
{
    switch (kind) {
    case CostKind::Setup:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Set-up"));
    case CostKind::Running:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Running"));
    case CostKind::SavedCost:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Saved cost of the alternative"));
    }
    return {};
}

QString followsFromLabel(FollowsFrom followsFrom)
{
    switch (followsFrom) {
    case FollowsFrom::NetSuccess:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "each one more who succeeds"));
    case FollowsFrom::Participation:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "each participant"));
    }
    return {};
}

QString payerLabel(Payer payer)
{
    switch (payer) {
    case Payer::Municipality:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Municipality"));
    case Payer::Region:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Region"));
    case Payer::State:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "State"));
    case Payer::Other:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Others"));
    }
    return {};
}

QString caseParameterLabel(CaseParameter::Kind kind)
{
    switch (kind) {
    case CaseParameter::Kind::SuccessWith:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Success rate with the effort"));
    case CaseParameter::Kind::SuccessWithout:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Success rate without the effort"));
    case CaseParameter::Kind::CostFactor:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "All costs, times"));
    case CaseParameter::Kind::ConsequenceFactor:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Consequences, times"));
    case CaseParameter::Kind::Discount:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Discount rate"));
    case CaseParameter::Kind::IntakeFactor:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Number of participants, times"));
    case CaseParameter::Kind::Horizon:
        return word(QT_TRANSLATE_NOOP("CaseLabels", "Time horizon, years"));
    }
    return {};
}

QString versionName(const CaseVersion &version)
{
    const QString name = version.name.simplified();
    return name.isEmpty() ? caseStatusLabel(version.status) : name;
}

QString scenarioName(const CaseVersion &version, qsizetype at)
{
    return lineName(version.scenarios.at(at).name, QT_TRANSLATE_NOOP("CaseLabels", "Scenario %1"),
                    at);
}

QString caseFieldLabel(const QString &field)
{
    if (const QString label = lookUp(fields, field); !label.isEmpty())
        return label;
    const qsizetype dot = field.lastIndexOf(u'.');
    const QString ending = lookUp(endings, QStringView(field).mid(dot + 1));
    if (ending.isEmpty())
        return field;
    const QString whole = lookUp(fields, QStringView(field).left(qMax(dot, 0)));
    const bool isLine = field.startsWith(u"costs") || field.startsWith(u"consequences")
        || field.startsWith(u"intake");
    return whole.isEmpty() || isLine ? ending : ofWhole(whole, ending);
}

QString caseFieldText(const BusinessCase &businessCase, const QString &field)
{
    static const QRegularExpression line(u"^(costs|consequences|intake)\\[(\\d+)\\]"_s);
    static const QRegularExpression numbers(u"\\[\\d+\\]"_s);
    const QString label = caseFieldLabel(QString(field).remove(numbers));
    const QRegularExpressionMatch match = line.match(field);
    if (!match.hasMatch())
        return label;
    const qsizetype at = match.captured(2).toLongLong();
    QString name;
    if (match.captured(1) == u"costs" && at < businessCase.costs.size())
        name = lineName(businessCase.costs.at(at).name, QT_TRANSLATE_NOOP("CaseLabels", "Cost %1"),
                        at);
    else if (match.captured(1) == u"consequences" && at < businessCase.consequences.size())
        name = lineName(businessCase.consequences.at(at).name,
                        QT_TRANSLATE_NOOP("CaseLabels", "Consequence %1"), at);
    else if (match.captured(1) == u"intake" && at < businessCase.intake.size())
        name =
            word(QT_TRANSLATE_NOOP("CaseLabels", "Year %1")).arg(businessCase.intake.at(at).year);
    const bool isWholeLine = match.captured(0).size() == field.size();
    return name.isEmpty() || isWholeLine ? (name.isEmpty() ? label : name) : ofWhole(name, label);
}

} // namespace bundlinje
