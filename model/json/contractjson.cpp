#include "model/json/contractjson.h"

#include "model/json/contractnames.h"
#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void write(JsonWriter &writer, const Measure &measure)
{
    writer.text("comparison", nameOf(comparisonNames, measure.comparison));
    writer.number("decimals", measure.decimals);
    writer.text("rounding", nameOf(measureRoundingNames, measure.rounding));
}

static void write(JsonWriter &writer, const Gate &gate)
{
    writer.text("comparison", nameOf(gateComparisonNames, gate.comparison));
    writer.flag("hasOwnMeasure", gate.hasOwnMeasure);
    writer.text("measure", gate.measure);
    writer.decimal("threshold", gate.threshold);
}

static void write(JsonWriter &writer, const PriceBand &band)
{
    writer.object("amount", band.amount);
    writer.decimal("from", band.from);
    writer.decimal("to", band.to);
}

static void write(JsonWriter &writer, const PriceShape &shape)
{
    writer.list("bands", shape.bands);
    writer.flag("isZeroBelow", shape.isZeroBelow);
    writer.text("kind", nameOf(priceKindNames, shape.kind));
    writer.object("price", shape.price);
}

static void write(JsonWriter &writer, const PayerWeight &weight)
{
    writer.id("payer", weight.payer);
    writer.decimal("weight", weight.weight);
}

static void write(JsonWriter &writer, const PaymentSplit &split)
{
    if (split == PaymentSplit())
        return;
    writer.text("basis", nameOf(splitBasisNames, split.basis));
    writer.list("weights", split.weights);
}

static void write(JsonWriter &writer, const PaymentComponent &component)
{
    writer.id("effectGoal", component.effectGoal);
    writer.object("gate", component.gate);
    writer.id("id", component.id);
    writer.object("lineCap", component.lineCap);
    writer.object("measure", component.measure);
    writer.text("name", component.name);
    writer.numbers("periods", component.periods);
    writer.object("price", component.price);
    writer.object("provenance", component.provenance);
    writer.decimal("quota", component.quota);
    writer.text("savingShare", toDecimal(component.savingShare));
    writer.object("split", component.split);
    writer.text("unit", nameOf(measureUnitNames, component.unit));
    writer.text("unitText", component.unitText);
}

static void write(JsonWriter &writer, const CheckDate &check)
{
    writer.date("date", check.date);
    writer.text("name", check.name);
    writer.number("period", check.period);
}

static void write(JsonWriter &writer, const ReturnCap &cap)
{
    writer.text("method", nameOf(returnMethodNames, cap.method));
    writer.share("rate", cap.rate);
}

static void write(JsonWriter &writer, const RepaymentPart &part)
{
    writer.number("delay", part.delay);
    writer.share("share", part.share);
}

static void write(JsonWriter &writer, const ContractTerms &terms)
{
    writer.list("checks", terms.checks);
    writer.list("components", terms.components);
    writer.object("contractCap", terms.contractCap);
    writer.object("minimumRepayment", terms.minimumRepayment);
    writer.object("periodCap", terms.periodCap);
    writer.text("periodExcess", nameOf(periodExcessNames, terms.periodExcess));
    writer.object("personCap", terms.personCap);
    writer.object("returnCap", terms.returnCap);
    writer.list("schedule", terms.schedule);
    writer.object("split", terms.split);
}

static void write(JsonWriter &writer, const OutcomePayer &payer)
{
    writer.id("id", payer.id);
    writer.text("level", nameOf(payerNames, payer.level));
    writer.text("name", payer.name);
}

static void write(JsonWriter &writer, const Instalment &instalment)
{
    writer.object("amount", instalment.amount);
    writer.date("date", instalment.date);
    writer.id("id", instalment.id);
    writer.text("investor", instalment.investor);
    writer.text("milestone", instalment.milestone);
    writer.object("provenance", instalment.provenance);
}

static void write(JsonWriter &writer, const Guarantee &guarantee)
{
    writer.object("cap", guarantee.cap);
    writer.object("floor", guarantee.floor);
    writer.text("guarantor", guarantee.guarantor);
    writer.id("id", guarantee.id);
    writer.text("kind", nameOf(guaranteeKindNames, guarantee.kind));
    writer.share("share", guarantee.share);
}

static void write(JsonWriter &writer, const Tranche &tranche)
{
    writer.id("id", tranche.id);
    writer.text("investor", tranche.investor);
    writer.text("name", tranche.name);
    writer.object("principal", tranche.principal);
    writer.share("rate", tranche.rate);
}

static void write(JsonWriter &writer, const Amendment &amendment)
{
    writer.date("appliesFrom", amendment.appliesFrom);
    writer.text("approvedBy", amendment.approvedBy);
    writer.id("id", amendment.id);
    writer.text("name", amendment.name);
    writer.text("note", amendment.note);
    writer.date("signedOn", amendment.signedOn);
    writer.object("terms", amendment.terms);
}

void write(JsonWriter &writer, const InvestmentContract &contract)
{
    writer.list("amendments", contract.amendments);
    writer.text("currency", contract.currency.code());
    writer.list("guarantees", contract.guarantees);
    writer.id("id", contract.id);
    writer.list("instalments", contract.instalments);
    writer.text("name", contract.name);
    writer.text("note", contract.note);
    writer.list("payers", contract.payers);
    writer.date("signedOn", contract.signedOn);
    writer.date("startsOn", contract.startsOn);
    writer.object("terms", contract.terms);
    writer.list("tranches", contract.tranches);
}

static void readInto(JsonReader &reader, Measure &measure)
{
    reader.read(u"comparison", measure.comparison, comparisonNames);
    reader.read(u"decimals", measure.decimals);
    reader.read(u"rounding", measure.rounding, measureRoundingNames);
}

static void readInto(JsonReader &reader, Gate &gate)
{
    reader.require(u"comparison");
    reader.read(u"comparison", gate.comparison, gateComparisonNames);
    reader.read(u"threshold", gate.threshold);
    reader.read(u"hasOwnMeasure", gate.hasOwnMeasure);
    reader.read(u"measure", gate.measure);
}

static void readInto(JsonReader &reader, PriceBand &band)
{
    reader.read(u"from", band.from);
    reader.read(u"to", band.to);
    reader.readObject(u"amount", band.amount);
}

static void readInto(JsonReader &reader, PriceShape &shape)
{
    reader.require(u"kind");
    reader.read(u"kind", shape.kind, priceKindNames);
    reader.readObject(u"price", shape.price);
    reader.readList(u"bands", shape.bands);
    reader.read(u"isZeroBelow", shape.isZeroBelow);
}

static void readInto(JsonReader &reader, PayerWeight &weight)
{
    reader.read(u"payer", weight.payer);
    reader.read(u"weight", weight.weight);
}

static void readInto(JsonReader &reader, PaymentSplit &split)
{
    reader.read(u"basis", split.basis, splitBasisNames);
    reader.readList(u"weights", split.weights);
}

static void readInto(JsonReader &reader, PaymentComponent &component)
{
    reader.read(u"id", component.id);
    reader.read(u"name", component.name);
    reader.read(u"effectGoal", component.effectGoal);
    reader.read(u"periods", component.periods);
    reader.read(u"unit", component.unit, measureUnitNames);
    reader.read(u"unitText", component.unitText);
    reader.readObject(u"measure", component.measure);
    reader.readObject(u"gate", component.gate);
    reader.readObject(u"price", component.price);
    reader.read(u"savingShare", component.savingShare);
    reader.readObject(u"lineCap", component.lineCap);
    reader.read(u"quota", component.quota);
    reader.readObject(u"split", component.split);
    reader.readObject(u"provenance", component.provenance);
}

static void readInto(JsonReader &reader, CheckDate &check)
{
    reader.require(u"period");
    reader.read(u"period", check.period);
    reader.read(u"name", check.name);
    reader.read(u"date", check.date);
}

static void readInto(JsonReader &reader, ReturnCap &cap)
{
    reader.require(u"method");
    reader.read(u"method", cap.method, returnMethodNames);
    reader.read(u"rate", cap.rate);
}

static void readInto(JsonReader &reader, RepaymentPart &part)
{
    reader.read(u"delay", part.delay);
    reader.read(u"share", part.share);
}

static void readInto(JsonReader &reader, ContractTerms &terms)
{
    reader.readList(u"components", terms.components);
    reader.readList(u"checks", terms.checks);
    reader.readObject(u"personCap", terms.personCap);
    reader.readObject(u"periodCap", terms.periodCap);
    reader.read(u"periodExcess", terms.periodExcess, periodExcessNames);
    reader.readObject(u"contractCap", terms.contractCap);
    reader.readObject(u"returnCap", terms.returnCap);
    reader.readObject(u"minimumRepayment", terms.minimumRepayment);
    reader.readList(u"schedule", terms.schedule);
    reader.readObject(u"split", terms.split);
}

static void readInto(JsonReader &reader, OutcomePayer &payer)
{
    reader.require(u"level");
    reader.read(u"id", payer.id);
    reader.read(u"level", payer.level, payerNames);
    reader.read(u"name", payer.name);
}

static void readInto(JsonReader &reader, Instalment &instalment)
{
    reader.read(u"id", instalment.id);
    reader.read(u"investor", instalment.investor);
    reader.readObject(u"amount", instalment.amount);
    reader.read(u"date", instalment.date);
    reader.read(u"milestone", instalment.milestone);
    reader.readObject(u"provenance", instalment.provenance);
}

static void readInto(JsonReader &reader, Guarantee &guarantee)
{
    reader.require(u"kind");
    reader.read(u"id", guarantee.id);
    reader.read(u"guarantor", guarantee.guarantor);
    reader.read(u"kind", guarantee.kind, guaranteeKindNames);
    reader.readObject(u"floor", guarantee.floor);
    reader.read(u"share", guarantee.share);
    reader.readObject(u"cap", guarantee.cap);
}

static void readInto(JsonReader &reader, Tranche &tranche)
{
    reader.read(u"id", tranche.id);
    reader.read(u"name", tranche.name);
    reader.read(u"investor", tranche.investor);
    reader.readObject(u"principal", tranche.principal);
    reader.read(u"rate", tranche.rate);
}

static void readInto(JsonReader &reader, Amendment &amendment)
{
    reader.read(u"id", amendment.id);
    reader.read(u"name", amendment.name);
    reader.read(u"signedOn", amendment.signedOn);
    reader.read(u"appliesFrom", amendment.appliesFrom);
    reader.read(u"approvedBy", amendment.approvedBy);
    reader.read(u"note", amendment.note);
    reader.readObject(u"terms", amendment.terms);
}

void readInto(JsonReader &reader, InvestmentContract &contract)
{
    reader.require(u"currency");
    reader.read(u"id", contract.id);
    reader.read(u"name", contract.name);
    reader.read(u"currency", contract.currency);
    reader.read(u"signedOn", contract.signedOn);
    reader.read(u"startsOn", contract.startsOn);
    reader.readList(u"payers", contract.payers);
    reader.readObject(u"terms", contract.terms);
    reader.readList(u"amendments", contract.amendments);
    reader.readList(u"instalments", contract.instalments);
    reader.readList(u"guarantees", contract.guarantees);
    reader.readList(u"tranches", contract.tranches);
    reader.read(u"note", contract.note);
}

} // namespace bundlinje
