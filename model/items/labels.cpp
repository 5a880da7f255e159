#include "model/items/labels.h"

#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString word(const char *source)
{
    return QCoreApplication::translate("Labels", source);
}

struct LabelTerm {
    const char16_t *key;
    const char *source;
};

/// The translated word for the key, or an empty text.
template <std::size_t Size>
QString lookUp(const std::array<LabelTerm, Size> &terms, const QString &key)
{
    for (const LabelTerm &term : terms) {
        if (key == QStringView(term.key))
            return word(term.source);
    }
    return {};
}

constexpr std::array stages{
    LabelTerm{u"Idea", QT_TRANSLATE_NOOP("Labels", "Idea")},
    LabelTerm{u"Screening", QT_TRANSLATE_NOOP("Labels", "Screening")},
    LabelTerm{u"Development", QT_TRANSLATE_NOOP("Labels", "Development")},
    LabelTerm{u"Design", QT_TRANSLATE_NOOP("Labels", "Design")},
    LabelTerm{u"Contracted", QT_TRANSLATE_NOOP("Labels", "Contracted")},
    LabelTerm{u"Running", QT_TRANSLATE_NOOP("Labels", "Running")},
    LabelTerm{u"Repayment", QT_TRANSLATE_NOOP("Labels", "Repayment")},
    LabelTerm{u"Closed", QT_TRANSLATE_NOOP("Labels", "Closed")},
};

constexpr std::array fieldTerms{
    LabelTerm{u"name", QT_TRANSLATE_NOOP("Labels", "Name")},
    LabelTerm{u"shortName", QT_TRANSLATE_NOOP("Labels", "Short name")},
    LabelTerm{u"theme", QT_TRANSLATE_NOOP("Labels", "Theme")},
    LabelTerm{u"stage", QT_TRANSLATE_NOOP("Labels", "Stage")},
    LabelTerm{u"tags", QT_TRANSLATE_NOOP("Labels", "Tags")},
    LabelTerm{u"parties", QT_TRANSLATE_NOOP("Labels", "Parties")},
    LabelTerm{u"targetGroup", QT_TRANSLATE_NOOP("Labels", "Target group")},
    LabelTerm{u"targetGroup.description", QT_TRANSLATE_NOOP("Labels", "Target group")},
    LabelTerm{u"targetGroup.inclusionCriteria", QT_TRANSLATE_NOOP("Labels", "Inclusion criteria")},
    LabelTerm{u"targetGroup.exclusionCriteria", QT_TRANSLATE_NOOP("Labels", "Exclusion criteria")},
    LabelTerm{u"citizensPlanned", QT_TRANSLATE_NOOP("Labels", "Citizens planned")},
    LabelTerm{u"theoryOfChange", QT_TRANSLATE_NOOP("Labels", "Theory of change")},
    LabelTerm{u"theoryOfChange.challenge", QT_TRANSLATE_NOOP("Labels", "Welfare challenge")},
    LabelTerm{u"theoryOfChange.input", QT_TRANSLATE_NOOP("Labels", "Input")},
    LabelTerm{u"theoryOfChange.activities", QT_TRANSLATE_NOOP("Labels", "Activities")},
    LabelTerm{u"theoryOfChange.output", QT_TRANSLATE_NOOP("Labels", "Output")},
    LabelTerm{u"theoryOfChange.outcome", QT_TRANSLATE_NOOP("Labels", "Outcome")},
    LabelTerm{u"theoryOfChange.impact", QT_TRANSLATE_NOOP("Labels", "Impact")},
    LabelTerm{u"theoryOfChange.assumptions", QT_TRANSLATE_NOOP("Labels", "Assumptions")},
    LabelTerm{u"contractSigned", QT_TRANSLATE_NOOP("Labels", "Contract signed")},
    LabelTerm{u"intake", QT_TRANSLATE_NOOP("Labels", "Intake")},
    LabelTerm{u"intake.start", QT_TRANSLATE_NOOP("Labels", "Intake, start")},
    LabelTerm{u"intake.plannedEnd", QT_TRANSLATE_NOOP("Labels", "Intake, planned end")},
    LabelTerm{u"intake.actualEnd", QT_TRANSLATE_NOOP("Labels", "Intake, actual end")},
    LabelTerm{u"effort", QT_TRANSLATE_NOOP("Labels", "Effort")},
    LabelTerm{u"effort.start", QT_TRANSLATE_NOOP("Labels", "Effort, start")},
    LabelTerm{u"effort.plannedEnd", QT_TRANSLATE_NOOP("Labels", "Effort, planned end")},
    LabelTerm{u"effort.actualEnd", QT_TRANSLATE_NOOP("Labels", "Effort, actual end")},
    LabelTerm{u"repayment", QT_TRANSLATE_NOOP("Labels", "Repayment")},
    LabelTerm{u"repayment.start", QT_TRANSLATE_NOOP("Labels", "Repayment, start")},
    LabelTerm{u"repayment.plannedEnd", QT_TRANSLATE_NOOP("Labels", "Repayment, planned end")},
    LabelTerm{u"repayment.actualEnd", QT_TRANSLATE_NOOP("Labels", "Repayment, actual end")},
    LabelTerm{u"contractAmount", QT_TRANSLATE_NOOP("Labels", "Contract amount")},
    LabelTerm{u"contractRange", QT_TRANSLATE_NOOP("Labels", "Contract amount, limits")},
    LabelTerm{u"contractRange.atLeast", QT_TRANSLATE_NOOP("Labels", "Contract amount, at least")},
    LabelTerm{u"contractRange.atMost", QT_TRANSLATE_NOOP("Labels", "Contract amount, at most")},
    LabelTerm{u"ownShare", QT_TRANSLATE_NOOP("Labels", "Own share")},
    LabelTerm{u"paidOut", QT_TRANSLATE_NOOP("Labels", "Paid out")},
    LabelTerm{u"fundPotential", QT_TRANSLATE_NOOP("Labels", "The fund's potential")},
    LabelTerm{u"publicPotential", QT_TRANSLATE_NOOP("Labels", "The public economy's potential")},
    LabelTerm{u"businessCases", QT_TRANSLATE_NOOP("Labels", "Business case")},
    LabelTerm{u"chosenCase", QT_TRANSLATE_NOOP("Labels", "Chosen business case")},
    LabelTerm{u"contract", QT_TRANSLATE_NOOP("Labels", "Contract")},
    LabelTerm{u"measurements", QT_TRANSLATE_NOOP("Labels", "Measurements")},
    LabelTerm{u"participation", QT_TRANSLATE_NOOP("Labels", "Citizens counted")},
    LabelTerm{u"reportDuties", QT_TRANSLATE_NOOP("Labels", "Reports")},
    LabelTerm{u"instrument", QT_TRANSLATE_NOOP("Labels", "Instrument")},
    LabelTerm{u"cashFlows", QT_TRANSLATE_NOOP("Labels", "Payments")},
    LabelTerm{u"decisions", QT_TRANSLATE_NOOP("Labels", "Decisions")},
    LabelTerm{u"effectGoals", QT_TRANSLATE_NOOP("Labels", "Effect goals")},
    LabelTerm{u"sources", QT_TRANSLATE_NOOP("Labels", "Sources")},
    LabelTerm{u"publicNote", QT_TRANSLATE_NOOP("Labels", "Public note")},
    LabelTerm{u"internalNote", QT_TRANSLATE_NOOP("Labels", "Internal note")},
    LabelTerm{u"fundName", QT_TRANSLATE_NOOP("Labels", "Fund")},
    LabelTerm{u"boardName", QT_TRANSLATE_NOOP("Labels", "Board")},
    LabelTerm{u"capital", QT_TRANSLATE_NOOP("Labels", "The fund's capital")},
    LabelTerm{u"currency", QT_TRANSLATE_NOOP("Labels", "Currency")},
    LabelTerm{u"priceYear", QT_TRANSLATE_NOOP("Labels", "Price year")},
    LabelTerm{u"discountSchedule", QT_TRANSLATE_NOOP("Labels", "Discount schedule")},
    LabelTerm{u"priceIndex", QT_TRANSLATE_NOOP("Labels", "Net price index")},
    LabelTerm{u"stages", QT_TRANSLATE_NOOP("Labels", "Stages")},
    LabelTerm{u"statedTotals", QT_TRANSLATE_NOOP("Labels", "Stated totals")},
    LabelTerm{u"smallCountThreshold", QT_TRANSLATE_NOOP("Labels", "Mask counts of citizens below")},
    LabelTerm{u"notice", QT_TRANSLATE_NOOP("Labels", "Notice on every page")},
    LabelTerm{u"meetings", QT_TRANSLATE_NOOP("Labels", "Meetings")},
    LabelTerm{u"unitPrices", QT_TRANSLATE_NOOP("Labels", "Own unit prices")},
    LabelTerm{u"unread", QT_TRANSLATE_NOOP("Labels", "Texts that could not be read")},
    LabelTerm{u"origin", QT_TRANSLATE_NOOP("Labels", "Imported data")},
};

} // namespace

QString stageLabel(const Portfolio &portfolio, const QString &key)
{
    if (key.isEmpty())
        return QString::fromUtf16(missingText);
    for (const Stage &stage : portfolio.stages) {
        if (stage.key == key && !stage.name.isEmpty())
            return stage.name;
    }
    const QString known = lookUp(stages, key);
    return known.isEmpty() ? key : known;
}

QString roleLabel(Role role)
{
    switch (role) {
    case Role::Authority:
        return word(QT_TRANSLATE_NOOP("Labels", "Authority"));
    case Role::OutcomePayer:
        return word(QT_TRANSLATE_NOOP("Labels", "Outcome payer"));
    case Role::Provider:
        return word(QT_TRANSLATE_NOOP("Labels", "Provider"));
    case Role::Investor:
        return word(QT_TRANSLATE_NOOP("Labels", "Investor"));
    case Role::CoInvestor:
        return word(QT_TRANSLATE_NOOP("Labels", "Co-investor"));
    case Role::Guarantor:
        return word(QT_TRANSLATE_NOOP("Labels", "Guarantor"));
    case Role::Evaluator:
        return word(QT_TRANSLATE_NOOP("Labels", "Evaluator"));
    case Role::Intermediary:
        return word(QT_TRANSLATE_NOOP("Labels", "Intermediary"));
    case Role::Other:
        return word(QT_TRANSLATE_NOOP("Labels", "Other role"));
    }
    return {};
}

QString countUnitLabel(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Persons:
        return word(QT_TRANSLATE_NOOP("Labels", "persons"));
    case CountUnit::Families:
        return word(QT_TRANSLATE_NOOP("Labels", "families"));
    case CountUnit::Other:
        return word(QT_TRANSLATE_NOOP("Labels", "other unit"));
    case CountUnit::NotStated:
        return word(QT_TRANSLATE_NOOP("Labels", "unit not stated"));
    }
    return {};
}

QString instrumentLabel(Instrument instrument)
{
    switch (instrument) {
    case Instrument::ConditionalGrant:
        return word(QT_TRANSLATE_NOOP("Labels", "Conditional grant"));
    case Instrument::Loan:
        return word(QT_TRANSLATE_NOOP("Labels", "Loan"));
    case Instrument::Guarantee:
        return word(QT_TRANSLATE_NOOP("Labels", "Guarantee"));
    case Instrument::Capital:
        return word(QT_TRANSLATE_NOOP("Labels", "Capital"));
    case Instrument::NotStated:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Labels", "Not stated"));
}

QString goalScopeLabel(GoalScope scope)
{
    switch (scope) {
    case GoalScope::Individual:
        return word(QT_TRANSLATE_NOOP("Labels", "Individual goal"));
    case GoalScope::Collective:
        return word(QT_TRANSLATE_NOOP("Labels", "Collective goal"));
    case GoalScope::Retention:
        return word(QT_TRANSLATE_NOOP("Labels", "Retention"));
    case GoalScope::NotStated:
        return word(QT_TRANSLATE_NOOP("Labels", "Not stated"));
    }
    return {};
}

QString perspectiveLabel(ShownPerspective perspective)
{
    if (perspective.isBoth())
        return word(QT_TRANSLATE_NOOP("Labels", "both perspectives"));
    return perspective.leading() == Perspective::Fund
        ? word(QT_TRANSLATE_NOOP("Labels", "the fund's perspective"))
        : word(QT_TRANSLATE_NOOP("Labels", "the public economy's perspective"));
}

QString measureLabel(InvestedMeasure measure)
{
    return measure == InvestedMeasure::OwnShare
        ? word(QT_TRANSLATE_NOOP("Labels", "own share"))
        : word(QT_TRANSLATE_NOOP("Labels", "contract amount"));
}

QString basisLabel(Basis basis)
{
    return basis == Basis::Stated ? word(QT_TRANSLATE_NOOP("Labels", "stated"))
                                  : word(QT_TRANSLATE_NOOP("Labels", "calculated"));
}

QString figureBasisLabel(const MoneyFigure &figure)
{
    return figureBasisLabel(
        SummaryAmount{figure.amount, figure.basis,
                      figure.basis == Basis::Stated && !figure.provenance.assumption.isEmpty()});
}

QString figureBasisLabel(const SummaryAmount &figure)
{
    return figure.isAssumed ? word(QT_TRANSLATE_NOOP("Labels", "assumed"))
                            : basisLabel(figure.basis);
}

QString confidenceLabel(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return word(QT_TRANSLATE_NOOP("Labels", "Low"));
    case Confidence::Medium:
        return word(QT_TRANSLATE_NOOP("Labels", "Medium"));
    case Confidence::High:
        return word(QT_TRANSLATE_NOOP("Labels", "High"));
    case Confidence::NotStated:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Labels", "Not stated"));
}

QString totalSubjectLabel(TotalSubject subject)
{
    switch (subject) {
    case TotalSubject::Investments:
        return word(QT_TRANSLATE_NOOP("Labels", "Investments"));
    case TotalSubject::Citizens:
        return word(QT_TRANSLATE_NOOP("Labels", "Citizens"));
    case TotalSubject::Invested:
        return word(QT_TRANSLATE_NOOP("Labels", "Invested"));
    case TotalSubject::FundPotential:
        return word(QT_TRANSLATE_NOOP("Labels", "The fund's potential"));
    case TotalSubject::PublicPotential:
        return word(QT_TRANSLATE_NOOP("Labels", "The public economy's potential"));
    }
    return {};
}

QString totalPrecisionLabel(TotalPrecision precision)
{
    switch (precision) {
    case TotalPrecision::Exact:
        return word(QT_TRANSLATE_NOOP("Labels", "exactly"));
    case TotalPrecision::About:
        return word(QT_TRANSLATE_NOOP("Labels", "about"));
    case TotalPrecision::MoreThan:
        return word(QT_TRANSLATE_NOOP("Labels", "more than"));
    }
    return {};
}

QString actionLabel(Revision::Action action)
{
    switch (action) {
    case Revision::Action::Added:
        return word(QT_TRANSLATE_NOOP("Labels", "added"));
    case Revision::Action::Changed:
        return word(QT_TRANSLATE_NOOP("Labels", "changed"));
    case Revision::Action::Deleted:
        return word(QT_TRANSLATE_NOOP("Labels", "deleted"));
    case Revision::Action::Undone:
        return word(QT_TRANSLATE_NOOP("Labels", "undone"));
    case Revision::Action::Restored:
        return word(QT_TRANSLATE_NOOP("Labels", "restored"));
    case Revision::Action::Imported:
        return word(QT_TRANSLATE_NOOP("Labels", "imported"));
    }
    return {};
}

QString fieldLabel(const QString &jsonField)
{
    const QString known = lookUp(fieldTerms, jsonField);
    return known.isEmpty() ? jsonField : known;
}

} // namespace bundlinje
