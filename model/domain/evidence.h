#pragma once

#include <QtCore/QString>

#include <optional>

namespace bundlinje {

/// How well a number or a judgement is founded, as in a knowledge declaration: A is best.
enum class EvidenceGrade { A, B, C, D };

/// The Maryland scale: 0 = a model only, 1 = before and after, 5 = randomised.
inline constexpr int highestMarylandLevel = 5;

/// A reasoned professional judgement of what is known on five dimensions; an empty one is not
/// judged yet.
struct KnowledgeDeclaration {
    std::optional<EvidenceGrade> targetGroup;
    std::optional<EvidenceGrade> method;
    std::optional<EvidenceGrade> implementation;
    std::optional<EvidenceGrade> effect;
    std::optional<EvidenceGrade> economy;
    QString reasons;

    friend bool operator==(const KnowledgeDeclaration &, const KnowledgeDeclaration &) = default;
};

} // namespace bundlinje
