#pragma once

#include "model/domain/count.h"
#include "model/domain/figure.h"
#include "model/domain/portfolio.h"

namespace bundlinje {

// The words that secretariats write in their own tables, in Danish and in English. Not texts of the
// program: they are recognised whatever language it speaks.

/// Small letters, digits and single spaces; what stands in brackets is left out.
QString plainWords(const QString &text);

/// Name of the import field that a column of that header holds; empty if it tells none.
QString fieldNamed(const QString &header);

/// The unit that a header states: "Beløb (mio. kr.)" is 6 zeros, "1.000 kr." is 3, else 0.
int zerosNamed(const QString &header);

/// Key of the stage of that name: of the portfolio, or by one of the program's words.
std::optional<QString> stageNamed(const QString &word, const Portfolio &portfolio);

/// `Other` for a word that is not known.
CountUnit unitNamed(const QString &word);

std::optional<Basis> basisNamed(const QString &word);

/// Whether a row of that name adds up others.
bool isTotal(const QString &name);

} // namespace bundlinje
