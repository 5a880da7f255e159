#include "tests/benchmark/documentedit.h"

#include "tests/benchmark/measurement.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

DocumentEdit::DocumentEdit(const QString &filePath)
    : m_document(required(PortfolioDocument::open(filePath, u"Benchmark"_s)))
{
}

double DocumentEdit::seconds(int row)
{
    const Investment before = required(m_document->investment(m_document->summaries().at(row).id));
    Investment after = before;
    after.ownShare = MoneyFigure{Money::fromMinor(1'000'000 + ++m_edits, Currency::DKK), {}, {}};
    after.publicNote = QString::number(m_edits);
    return secondsOf([&] { required(m_document->change({{{before, after}}, {}, u"Edit"_s})); });
}

} // namespace bundlinje
