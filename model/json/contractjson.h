#pragma once

#include "model/domain/cashflow.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

namespace bundlinje {

class JsonReader;
class JsonWriter;

// Prices, caps and payments are amounts, quantities and weights text with a decimal point ("2.5"),
// shares as elsewhere. Everything that a contract lacks is left out.

void write(JsonWriter &writer, const InvestmentContract &contract);
void write(JsonWriter &writer, const Measurement &measurement);
void write(JsonWriter &writer, const CashFlow &flow);

void readInto(JsonReader &reader, InvestmentContract &contract);
void readInto(JsonReader &reader, Measurement &measurement);
void readInto(JsonReader &reader, CashFlow &flow);

} // namespace bundlinje
