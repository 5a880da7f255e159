#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// What people have written in a part of an investment, and the marks of the sources it names.
struct TextsAndSources {
    QStringList texts;
    QStringList sourceIds; ///< Each once.

    void look(const Provenance &provenance);
};

/// Of its contract with amendments, and of what was measured and paid.
TextsAndSources contractTextsOf(const Investment &investment);

} // namespace bundlinje
