#include "model/items/commonedit.h"

#include "model/items/amounttext.h"
#include "model/items/hiddenamounts.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/parttext.h"

#include <QtCore/QCoreApplication>

namespace bundlinje {

namespace {

/// The same number of another currency; as it was where the number does not fit.
Money inCurrency(Money amount, Currency currency)
{
    const qint64 before = amount.currency().minorPerUnit();
    const qint64 after = currency.minorPerUnit();
    if (before >= after)
        return Money::fromMinor(roundedQuotient(amount.minor(), before / after), currency);
    qint64 minor = 0;
    if (__builtin_mul_overflow(amount.minor(), after / before, &minor))
        return amount;
    return Money::fromMinor(minor, currency);
}

void setCurrency(std::optional<MoneyFigure> &figure, Currency currency)
{
    if (figure && figure->amount.currency() != currency)
        figure =
            MoneyFigure{inCurrency(figure->amount, currency), Basis::Stated, figure->provenance};
}

void setCurrency(std::optional<Money> &amount, Currency currency)
{
    if (amount)
        amount = inCurrency(*amount, currency);
}

void setCurrency(Investment &investment, Currency currency)
{
    for (std::optional<MoneyFigure> *figure :
         {&investment.contractAmount, &investment.ownShare, &investment.paidOut,
          &investment.fundPotential, &investment.publicPotential})
        setCurrency(*figure, currency);
    if (investment.contractRange) {
        setCurrency(investment.contractRange->atLeast, currency);
        setCurrency(investment.contractRange->atMost, currency);
    }
    for (Party &party : investment.parties) {
        for (PartyRole &role : party.roles)
            setCurrency(role.amount, currency);
    }
}

class CommonEditText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CommonEdit)

public:
    static QString currency(Currency currency, int investments, const std::optional<Money> &example,
                            const QLocale &locale, bool amountsHidden)
    {
        if (!example)
            return tr("The %Ln investment(s) have no amounts; nothing would change.", nullptr,
                      investments);
        const auto shown = [&](Money amount) {
            const QString text = exactText(amount, locale);
            return amountsHidden ? withoutNumbers(text) : text;
        };
        return tr("All amounts of %Ln investment(s) become %1 with the numbers they have; nothing "
                  "is converted: %2 becomes %3. What was calculated is stated from then on.",
                  nullptr, investments)
            .arg(currencyText(currency), shown(*example), shown(inCurrency(*example, currency)));
    }
    static QString words(const CommonEdit &edit, const QString &value, int investments)
    {
        switch (edit.field) {
        case CommonField::Stage:
            return tr("The stage of %Ln investment(s) becomes “%1”.", nullptr, investments)
                .arg(value);
        case CommonField::Theme:
            return value.isEmpty()
                ? tr("The theme of %Ln investment(s) is removed.", nullptr, investments)
                : tr("The theme of %Ln investment(s) becomes “%1”.", nullptr, investments)
                      .arg(value);
        case CommonField::AddedTag:
            return tr("%Ln investment(s) get the tag “%1” beside those they have.", nullptr,
                      investments)
                .arg(value);
        case CommonField::RemovedTag:
            return tr("The tag “%1” is taken from %Ln investment(s); their other tags stay.",
                      nullptr, investments)
                .arg(value);
        case CommonField::Currency:
            break;
        }
        return {};
    }
    static QString nothing() { return tr("Choose or type what to set."); }
    static QString reason(CommonField field, int investments)
    {
        switch (field) {
        case CommonField::Stage:
            return tr("Set the stage of %Ln investment(s)", nullptr, investments);
        case CommonField::Theme:
            return tr("Set the theme of %Ln investment(s)", nullptr, investments);
        case CommonField::AddedTag:
            return tr("Add a tag to %Ln investment(s)", nullptr, investments);
        case CommonField::RemovedTag:
            return tr("Remove a tag from %Ln investment(s)", nullptr, investments);
        case CommonField::Currency:
            return tr("Set the currency of %Ln investment(s)", nullptr, investments);
        }
        return {};
    }
};

} // namespace

Investment withCommon(Investment investment, const CommonEdit &edit)
{
    const QString value = edit.value.trimmed();
    switch (edit.field) {
    case CommonField::Stage:
        investment.stage = value;
        break;
    case CommonField::Theme:
        investment.theme = value;
        break;
    case CommonField::AddedTag:
        for (const QString &tag : readWords(value)) {
            if (!investment.tags.contains(tag))
                investment.tags.append(tag);
        }
        break;
    case CommonField::RemovedTag:
        for (const QString &tag : readWords(value))
            investment.tags.removeAll(tag);
        break;
    case CommonField::Currency:
        if (const Result<Currency> currency = Currency::fromCode(value); currency)
            setCurrency(investment, *currency);
        break;
    }
    return investment;
}

QString commonEditSentence(const CommonEdit &edit, int investments,
                           const std::optional<Money> &example, const PartContext &context,
                           bool amountsHidden)
{
    const QString value = edit.value.trimmed();
    if (edit.field == CommonField::Currency) {
        const Result<Currency> currency = Currency::fromCode(value);
        return currency ? CommonEditText::currency(*currency, investments, example, context.locale,
                                                   amountsHidden)
                        : CommonEditText::nothing();
    }
    if (edit.field == CommonField::Stage)
        return CommonEditText::words(edit, choiceLabel(stageChoices(context), value), investments);
    if (edit.field != CommonField::Theme && readWords(value).isEmpty())
        return CommonEditText::nothing();
    return CommonEditText::words(edit, value, investments);
}

QString commonEditReason(CommonField field, int investments)
{
    return CommonEditText::reason(field, investments);
}

} // namespace bundlinje
