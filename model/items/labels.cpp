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

struct Term {
    const char16_t *key;
    const char *source;
};

/// The translated word for the key, or an empty text.
template <std::size_t Size> QString lookUp(const std::array<Term, Size> &terms, const QString &key)
{
    for (const Term &term : terms) {
        if (key == QStringView(term.key))
            return word(term.source);
    }
    return {};
}

constexpr std::array stages{
    Term{u"Idea", QT_TRANSLATE_NOOP("Labels", "Idea")},
    Term{u"Screening", QT_TRANSLATE_NOOP("Labels", "Screening")},
    Term{u"Development", QT_TRANSLATE_NOOP("Labels", "Development")},
    Term{u"Design", QT_TRANSLATE_NOOP("Labels", "Design")},
    Term{u"Contracted", QT_TRANSLATE_NOOP("Labels", "Contracted")},
    Term{u"Running", QT_TRANSLATE_NOOP("Labels", "Running")},
    Term{u"Repayment", QT_TRANSLATE_NOOP("Labels", "Repayment")},
    Term{u"Closed", QT_TRANSLATE_NOOP("Labels", "Closed")},
};

constexpr std::array fields{
    Term{u"name", QT_TRANSLATE_NOOP("Labels", "Name")},
    Term{u"shortName", QT_TRANSLATE_NOOP("Labels", "Short name")},
    Term{u"theme", QT_TRANSLATE_NOOP("Labels", "Theme")},
    Term{u"stage", QT_TRANSLATE_NOOP("Labels", "Stage")},
    Term{u"tags", QT_TRANSLATE_NOOP("Labels", "Tags")},
    Term{u"parties", QT_TRANSLATE_NOOP("Labels", "Parties")},
    Term{u"targetGroup", QT_TRANSLATE_NOOP("Labels", "Target group")},
    Term{u"targetGroup.description", QT_TRANSLATE_NOOP("Labels", "Target group")},
    Term{u"targetGroup.inclusionCriteria", QT_TRANSLATE_NOOP("Labels", "Inclusion criteria")},
    Term{u"targetGroup.exclusionCriteria", QT_TRANSLATE_NOOP("Labels", "Exclusion criteria")},
    Term{u"citizensPlanned", QT_TRANSLATE_NOOP("Labels", "Citizens planned")},
    Term{u"theoryOfChange", QT_TRANSLATE_NOOP("Labels", "Theory of change")},
    Term{u"theoryOfChange.challenge", QT_TRANSLATE_NOOP("Labels", "Welfare challenge")},
    Term{u"theoryOfChange.input", QT_TRANSLATE_NOOP("Labels", "Input")},
    Term{u"theoryOfChange.activities", QT_TRANSLATE_NOOP("Labels", "Activities")},
    Term{u"theoryOfChange.output", QT_TRANSLATE_NOOP("Labels", "Output")},
    Term{u"theoryOfChange.outcome", QT_TRANSLATE_NOOP("Labels", "Outcome")},
    Term{u"theoryOfChange.impact", QT_TRANSLATE_NOOP("Labels", "Impact")},
    Term{u"theoryOfChange.assumptions", QT_TRANSLATE_NOOP("Labels", "Assumptions")},
    Term{u"contractSigned", QT_TRANSLATE_NOOP("Labels", "Contract signed")},
    Term{u"intake", QT_TRANSLATE_NOOP("Labels", "Intake")},
    Term{u"intake.start", QT_TRANSLATE_NOOP("Labels", "Intake, start")},
    Term{u"intake.plannedEnd", QT_TRANSLATE_NOOP("Labels", "Intake, planned end")},
    Term{u"intake.actualEnd", QT_TRANSLATE_NOOP("Labels", "Intake, actual end")},
    Term{u"effort", QT_TRANSLATE_NOOP("Labels", "Effort")},
    Term{u"effort.start", QT_TRANSLATE_NOOP("Labels", "Effort, start")},
    Term{u"effort.plannedEnd", QT_TRANSLATE_NOOP("Labels", "Effort, planned end")},
    Term{u"effort.actualEnd", QT_TRANSLATE_NOOP("Labels", "Effort, actual end")},
    Term{u"repayment", QT_TRANSLATE_NOOP("Labels", "Repayment")},
    Term{u"repayment.start", QT_TRANSLATE_NOOP("Labels", "Repayment, start")},
    Term{u"repayment.plannedEnd", QT_TRANSLATE_NOOP("Labels", "Repayment, planned end")},
    Term{u"repayment.actualEnd", QT_TRANSLATE_NOOP("Labels", "Repayment, actual end")},
    Term{u"contractAmount", QT_TRANSLATE_NOOP("Labels", "Contract amount")},
    Term{u"contractRange", QT_TRANSLATE_NOOP("Labels", "Contract amount, limits")},
    Term{u"contractRange.atLeast", QT_TRANSLATE_NOOP("Labels", "Contract amount, at least")},
    Term{u"contractRange.atMost", QT_TRANSLATE_NOOP("Labels", "Contract amount, at most")},
    Term{u"ownShare", QT_TRANSLATE_NOOP("Labels", "Own share")},
    Term{u"paidOut", QT_TRANSLATE_NOOP("Labels", "Paid out")},
    Term{u"fundPotential", QT_TRANSLATE_NOOP("Labels", "The fund's potential")},
    Term{u"publicPotential", QT_TRANSLATE_NOOP("Labels", "The public economy's potential")},
    Term{u"businessCases", QT_TRANSLATE_NOOP("Labels", "Business case")},
    Term{u"chosenCase", QT_TRANSLATE_NOOP("Labels", "Chosen business case")},
    Term{u"contract", QT_TRANSLATE_NOOP("Labels", "Contract")},
    Term{u"measurements", QT_TRANSLATE_NOOP("Labels", "Measurements")},
    Term{u"cashFlows", QT_TRANSLATE_NOOP("Labels", "Payments")},
    Term{u"effectGoals", QT_TRANSLATE_NOOP("Labels", "Effect goals")},
    Term{u"sources", QT_TRANSLATE_NOOP("Labels", "Sources")},
    Term{u"publicNote", QT_TRANSLATE_NOOP("Labels", "Public note")},
    Term{u"internalNote", QT_TRANSLATE_NOOP("Labels", "Internal note")},
    Term{u"fundName", QT_TRANSLATE_NOOP("Labels", "Fund")},
    Term{u"boardName", QT_TRANSLATE_NOOP("Labels", "Board")},
    Term{u"currency", QT_TRANSLATE_NOOP("Labels", "Currency")},
    Term{u"priceYear", QT_TRANSLATE_NOOP("Labels", "Price year")},
    Term{u"discountSchedule", QT_TRANSLATE_NOOP("Labels", "Discount schedule")},
    Term{u"priceIndex", QT_TRANSLATE_NOOP("Labels", "Net price index")},
    Term{u"stages", QT_TRANSLATE_NOOP("Labels", "Stages")},
    Term{u"statedTotals", QT_TRANSLATE_NOOP("Labels", "Stated totals")},
    Term{u"smallCountThreshold", QT_TRANSLATE_NOOP("Labels", "Mask counts of citizens below")},
    Term{u"notice", QT_TRANSLATE_NOOP("Labels", "Notice on every page")},
    Term{u"unitPrices", QT_TRANSLATE_NOOP("Labels", "Own unit prices")},
    Term{u"unread", QT_TRANSLATE_NOOP("Labels", "Texts that could not be read")},
    Term{u"origin", QT_TRANSLATE_NOOP("Labels", "Imported data")},
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

QString perspectiveLabel(Perspective perspective)
{
    return perspective == Perspective::Fund
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
    const QString known = lookUp(fields, jsonField);
    return known.isEmpty() ? jsonField : known;
}

} // namespace bundlinje
