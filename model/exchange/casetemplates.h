#pragma once

#include "model/exchange/catalogue.h"

#include "model/domain/businesscase.h"

namespace bundlinje {

/// A cost or consequence that a template proposes.
struct TemplateLine {
    QString name;
    QString englishName;
    CostKind kind = CostKind::Running; ///< Of a cost.
    FollowsFrom followsFrom = FollowsFrom::NetSuccess;
    QString unitPrice; ///< In the catalogue; empty = no amount is proposed.
    Quantity units; ///< Fewer for each person and year.
    int start = 0;
    std::optional<Quantity> duration;

    friend bool operator==(const TemplateLine &, const TemplateLine &) = default;
};

/// What a business case for a target group may be started from. Illustrative: what only the user
/// can know, as intake and own costs, is left out.
struct CaseTemplate {
    QString id;
    QString name;
    QString englishName;
    QString successGoal;
    QString englishSuccessGoal;
    QString baseAlternative;
    QString englishBaseAlternative;
    QString effect; ///< Of the catalogue, with a control group; empty = the rates are left out.
    int horizon = 10;
    QList<TemplateLine> costs;
    QList<TemplateLine> consequences;
    QString note;
    QString englishNote;

    friend bool operator==(const CaseTemplate &, const CaseTemplate &) = default;
};

/// The templates that come with the program.
QList<CaseTemplate> caseTemplates();

/// Templates in the form of that file. Errors: FileDamaged if it is not JSON, NotAPortfolio if it
/// holds no templates, InvalidInput with the path of the member in `where`.
[[nodiscard]] Result<QList<CaseTemplate>> templatesFromJson(const QByteArray &text);

/// The scenario with what the template proposes. Amounts are those of the catalogue; a price that
/// is not there leaves the amount missing.
/// @param isDanish which of the two names is taken
BusinessCase filledFrom(const CaseTemplate &made, BusinessCase scenario, const Catalogue &catalogue,
                        bool isDanish);

} // namespace bundlinje
