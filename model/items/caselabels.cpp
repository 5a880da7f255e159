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

struct CaseTerm {
    QStringView field;
    const char *source;
};

constexpr std::array fields{
    CaseTerm{u"name", QT_TRANSLATE_NOOP("CaseLabels", "Name")},
    CaseTerm{u"successGoal", QT_TRANSLATE_NOOP("CaseLabels", "Success goal")},
    CaseTerm{u"baseAlternative", QT_TRANSLATE_NOOP("CaseLabels", "Baseline alternative")},
    CaseTerm{u"currency", QT_TRANSLATE_NOOP("CaseLabels", "Currency")},
    CaseTerm{u"firstYear", QT_TRANSLATE_NOOP("CaseLabels", "First year")},
    CaseTerm{u"priceLevelYear", QT_TRANSLATE_NOOP("CaseLabels", "Price level")},
    CaseTerm{u"horizon", QT_TRANSLATE_NOOP("CaseLabels", "Time horizon, years")},
    CaseTerm{u"intake", QT_TRANSLATE_NOOP("CaseLabels", "Participants by year")},
    CaseTerm{u"intake.persons", QT_TRANSLATE_NOOP("CaseLabels", "Participants")},
    CaseTerm{u"intake.year", QT_TRANSLATE_NOOP("CaseLabels", "Year of the case")},
    CaseTerm{u"successWith", QT_TRANSLATE_NOOP("CaseLabels", "Success rate with the effort")},
    CaseTerm{u"successWithout", QT_TRANSLATE_NOOP("CaseLabels", "Success rate without the effort")},
    CaseTerm{u"isNetAsGiven", QT_TRANSLATE_NOOP("CaseLabels", "Only the net rate is known")},
    CaseTerm{u"costs", QT_TRANSLATE_NOOP("CaseLabels", "Costs")},
    CaseTerm{u"consequences", QT_TRANSLATE_NOOP("CaseLabels", "Consequences")},
    CaseTerm{u"ranges", QT_TRANSLATE_NOOP("CaseLabels", "How far other assumptions may go")},
    CaseTerm{u"priceIndex", QT_TRANSLATE_NOOP("CaseLabels", "Net price index of the portfolio")},
    CaseTerm{u"discountSchedule",
             QT_TRANSLATE_NOOP("CaseLabels", "Discount rates of the portfolio")},
    CaseTerm{u"signedSettings", QT_TRANSLATE_NOOP("CaseLabels", "Discount rates and price index")},
    CaseTerm{u"chosenCase", QT_TRANSLATE_NOOP("CaseLabels", "Chosen business case")},
    CaseTerm{u"knowledgeDeclaration", QT_TRANSLATE_NOOP("CaseLabels", "Knowledge declaration")},
    CaseTerm{u"knowledgeDeclaration.targetGroup", QT_TRANSLATE_NOOP("CaseLabels", "Target group")},
    CaseTerm{u"knowledgeDeclaration.method", QT_TRANSLATE_NOOP("CaseLabels", "Method")},
    CaseTerm{u"knowledgeDeclaration.implementation",
             QT_TRANSLATE_NOOP("CaseLabels", "Implementation")},
    CaseTerm{u"knowledgeDeclaration.effect", QT_TRANSLATE_NOOP("CaseLabels", "Effect")},
    CaseTerm{u"knowledgeDeclaration.economy", QT_TRANSLATE_NOOP("CaseLabels", "Economy")},
};

/// The last members, which mean the same wherever they stand.
constexpr std::array endings{
    CaseTerm{u"amount", QT_TRANSLATE_NOOP("CaseLabels", "Amount")},
    CaseTerm{u"amounts", QT_TRANSLATE_NOOP("CaseLabels", "Amounts")},
    CaseTerm{u"approvedBy", QT_TRANSLATE_NOOP("CaseLabels", "Approved by")},
    CaseTerm{u"approvedOn", QT_TRANSLATE_NOOP("CaseLabels", "Approved on")},
    CaseTerm{u"assumption", QT_TRANSLATE_NOOP("CaseLabels", "Assumption")},
    CaseTerm{u"caution", QT_TRANSLATE_NOOP("CaseLabels", "Caution")},
    CaseTerm{u"chosenScenario", QT_TRANSLATE_NOOP("CaseLabels", "Scenario used in the contract")},
    CaseTerm{u"confidence", QT_TRANSLATE_NOOP("CaseLabels", "Confidence")},
    CaseTerm{u"consequence", QT_TRANSLATE_NOOP("CaseLabels", "Consequence")},
    CaseTerm{u"date", QT_TRANSLATE_NOOP("CaseLabels", "Date of the figure")},
    CaseTerm{u"duration", QT_TRANSLATE_NOOP("CaseLabels", "Duration, years")},
    CaseTerm{u"englishCaution", QT_TRANSLATE_NOOP("CaseLabels", "Caution in English")},
    CaseTerm{u"englishName", QT_TRANSLATE_NOOP("CaseLabels", "Name in English")},
    CaseTerm{u"expected", QT_TRANSLATE_NOOP("CaseLabels", "Expected")},
    CaseTerm{u"fixed", QT_TRANSLATE_NOOP("CaseLabels", "Amount by year")},
    CaseTerm{u"followsFrom", QT_TRANSLATE_NOOP("CaseLabels", "Follows from")},
    CaseTerm{u"fromYear", QT_TRANSLATE_NOOP("CaseLabels", "From year")},
    CaseTerm{u"grade", QT_TRANSLATE_NOOP("CaseLabels", "Evidence grade")},
    CaseTerm{u"high", QT_TRANSLATE_NOOP("CaseLabels", "High")},
    CaseTerm{u"id", QT_TRANSLATE_NOOP("CaseLabels", "Id")},
    CaseTerm{u"kind", QT_TRANSLATE_NOOP("CaseLabels", "Kind of cost")},
    CaseTerm{u"low", QT_TRANSLATE_NOOP("CaseLabels", "Low")},
    CaseTerm{u"marylandLevel", QT_TRANSLATE_NOOP("CaseLabels", "Maryland scale")},
    CaseTerm{u"municipality", QT_TRANSLATE_NOOP("CaseLabels", "Municipality")},
    CaseTerm{u"name", QT_TRANSLATE_NOOP("CaseLabels", "Name")},
    CaseTerm{u"note", QT_TRANSLATE_NOOP("CaseLabels", "Note")},
    CaseTerm{u"other", QT_TRANSLATE_NOOP("CaseLabels", "Others")},
    CaseTerm{u"page", QT_TRANSLATE_NOOP("CaseLabels", "Page")},
    CaseTerm{u"parameter", QT_TRANSLATE_NOOP("CaseLabels", "Assumption")},
    CaseTerm{u"perParticipant", QT_TRANSLATE_NOOP("CaseLabels", "Amount per participant")},
    CaseTerm{u"persons", QT_TRANSLATE_NOOP("CaseLabels", "Participants")},
    CaseTerm{u"priceYear", QT_TRANSLATE_NOOP("CaseLabels", "Price year")},
    CaseTerm{u"profile", QT_TRANSLATE_NOOP("CaseLabels", "Size year by year")},
    CaseTerm{u"provenance", QT_TRANSLATE_NOOP("CaseLabels", "Source")},
    CaseTerm{u"reasons", QT_TRANSLATE_NOOP("CaseLabels", "Reasons")},
    CaseTerm{u"region", QT_TRANSLATE_NOOP("CaseLabels", "Region")},
    CaseTerm{u"reimbursement", QT_TRANSLATE_NOOP("CaseLabels", "State reimbursement")},
    CaseTerm{u"retention", QT_TRANSLATE_NOOP("CaseLabels", "What is left each year")},
    CaseTerm{u"share", QT_TRANSLATE_NOOP("CaseLabels", "Share concerned")},
    CaseTerm{u"source", QT_TRANSLATE_NOOP("CaseLabels", "Source")},
    CaseTerm{u"sourceId", QT_TRANSLATE_NOOP("CaseLabels", "Source")},
    CaseTerm{u"splits", QT_TRANSLATE_NOOP("CaseLabels", "Payers")},
    CaseTerm{u"start", QT_TRANSLATE_NOOP("CaseLabels", "Starts after, years")},
    CaseTerm{u"state", QT_TRANSLATE_NOOP("CaseLabels", "State")},
    CaseTerm{u"status", QT_TRANSLATE_NOOP("CaseLabels", "Status")},
    CaseTerm{u"theme", QT_TRANSLATE_NOOP("CaseLabels", "Theme")},
    CaseTerm{u"unit", QT_TRANSLATE_NOOP("CaseLabels", "Unit")},
    CaseTerm{u"unitPrice", QT_TRANSLATE_NOOP("CaseLabels", "Unit price")},
    CaseTerm{u"value", QT_TRANSLATE_NOOP("CaseLabels", "Index")},
    CaseTerm{u"version", QT_TRANSLATE_NOOP("CaseLabels", "Version")},
    CaseTerm{u"year", QT_TRANSLATE_NOOP("CaseLabels", "Year")},
    CaseTerm{u"years", QT_TRANSLATE_NOOP("CaseLabels", "Years")},
};

template <std::size_t Size>
QString lookUp(const std::array<CaseTerm, Size> &terms, QStringView field)
{
    for (const CaseTerm &term : terms) {
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
