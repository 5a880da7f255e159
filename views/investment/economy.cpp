#include "views/investment/sections.h"

#include "model/items/investmentparts.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// @param isExpected whether its beginning and its end count as missing where nobody knows them
void addPeriod(FormBuilder<Investment> &builder, const QString &name, Period Investment::*member,
               bool isExpected = false)
{
    using Date = std::optional<PartialDate>;
    const Lens<Investment, Period> period = lens<Investment, Period>(member);
    const auto date = [&](const QString &ending, Date Period::*end) {
        Part<Investment> made = part(name + ending, through(period, lens<Period, Date>(end)));
        made.isExpected = isExpected && end != &Period::actualEnd;
        return made;
    };
    builder.addRow({date(u".start"_s, &Period::start), date(u".plannedEnd"_s, &Period::plannedEnd),
                    date(u".actualEnd"_s, &Period::actualEnd)},
                   name + u".provenance"_s,
                   through(period, lens<Period, Provenance>(&Period::provenance)));
}

Lens<Investment, Provenance> rangeProvenance()
{
    return {[](const Investment &investment) {
                return investment.contractRange ? &investment.contractRange->provenance : nullptr;
            },
            [](Investment &investment) {
                return investment.contractRange ? &investment.contractRange->provenance : nullptr;
            }};
}

} // namespace

void buildEconomy(FormBuilder<Investment> builder)
{
    Form *form = builder.form();
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Invested"));
    builder.add(instrumentPart());
    builder.addFigure(u"contractAmount"_s, &Investment::contractAmount);
    builder.addRow({limitPart(u"contractRange.atLeast"_s, &MoneyRange::atLeast),
                    limitPart(u"contractRange.atMost"_s, &MoneyRange::atMost)},
                   u"contractRange.provenance"_s, rangeProvenance());
    builder.addFigure(u"ownShare"_s, &Investment::ownShare);
    builder.addRow({expected(paidOutPart())}, u"paidOut.provenance"_s,
                   provenanceOf(&Investment::paidOut));
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Economic potential"));
    builder.addRow({expected(fundPotentialPart())}, u"fundPotential.provenance"_s,
                   provenanceOf(&Investment::fundPotential));
    const auto settings = [&session = builder.session()] {
        return caseSettings(session.context().portfolio);
    };
    builder.addRow({expected(publicPotentialPart(settings))}, u"publicPotential.provenance"_s,
                   provenanceOf(&Investment::publicPotential));
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Contract"));
    builder.add(expected(part<Investment>(u"contractSigned"_s, &Investment::contractSigned)));
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Intake"));
    addPeriod(builder, u"intake"_s, &Investment::intake);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Effort"));
    addPeriod(builder, u"effort"_s, &Investment::effort, true);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Repayment"));
    addPeriod(builder, u"repayment"_s, &Investment::repayment);
}

} // namespace bundlinje
