#include "model/items/guaranteeparts.h"

#include "model/items/contractwordpart.h"
#include "model/items/parts.h"
#include "model/json/contractnames.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class GuaranteeWords final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::GuaranteeWords)

public:
    explicit GuaranteeWords(const PartContext &context)
        : m_context(context)
    {
    }

    QString sentence(const Guarantee &guarantee) const
    {
        const QString who =
            guarantee.guarantor.isEmpty() ? tr("A guarantor") : guarantee.guarantor.simplified();
        const QString what = guarantee.kind == GuaranteeKind::Floor
            ? tr("%1 pays what the investors lack up to %2.", "%1 guarantor, %2 amount")
                  .arg(who, amount(guarantee.floor))
            : tr("%1 covers %2 of what the investors lose.", "%1 guarantor, %2 share")
                  .arg(who, share(guarantee.share));
        return guarantee.cap
            ? what + u' ' + tr("At most %1.", "%1 amount").arg(amount(guarantee.cap))
            : what;
    }

    QString sentence(const Tranche &tranche) const
    {
        const QString what = tranche.investor.isEmpty()
            ? tr("%1 is put in at %2 a year.", "%1 amount, %2 rate")
                  .arg(amount(tranche.principal), share(tranche.rate))
            : tr("%1 puts in %2 at %3 a year.", "%1 investor, %2 amount, %3 rate")
                  .arg(tranche.investor.simplified(), amount(tranche.principal),
                       share(tranche.rate));
        return what + u' '
            + tr("It is repaid with its interest before those below it get anything.");
    }

private:
    QString amount(const std::optional<Money> &amount) const
    {
        if (!amount)
            return QString::fromUtf16(missingText);
        return m_context.amountsHidden ? QString::fromUtf16(hiddenText)
                                       : exactText(*amount, m_context.locale);
    }

    QString share(const std::optional<Percentage> &share) const
    {
        return share ? percentText(*share, m_context.locale) : QString::fromUtf16(missingText);
    }

    const PartContext &m_context;
};

template <typename Row>
Part<Row> sentencePart(const QString &name, QString (*sentence)(const Row &, const PartContext &))
{
    Part<Row> made;
    made.name = name;
    made.kind = PartKind::LongText;
    made.text = sentence;
    return made;
}

} // namespace

QList<Part<Guarantee>> guaranteeParts()
{
    Part<Guarantee> floor = amountPart(u"contract.guarantees.floor"_s, &Guarantee::floor);
    floor.exists = [](const Guarantee &guarantee) {
        return guarantee.kind == GuaranteeKind::Floor;
    };
    Part<Guarantee> share = part<Guarantee>(u"contract.guarantees.share"_s, &Guarantee::share);
    share.exists = [](const Guarantee &guarantee) {
        return guarantee.kind == GuaranteeKind::LossShare;
    };
    return {proposed(part<Guarantee>(u"contract.guarantees.guarantor"_s, &Guarantee::guarantor)),
            contractWordPart(u"contract.guarantees.kind"_s, &Guarantee::kind, guaranteeKindNames,
                             u"kind"_s),
            floor,
            share,
            amountPart(u"contract.guarantees.cap"_s, &Guarantee::cap),
            sentencePart<Guarantee>(u"contract.guarantees.sentence"_s, guaranteeSentence)};
}

QList<Part<Tranche>> trancheParts()
{
    return {part<Tranche>(u"contract.tranches.name"_s, &Tranche::name),
            proposed(part<Tranche>(u"contract.tranches.investor"_s, &Tranche::investor)),
            amountPart(u"contract.tranches.principal"_s, &Tranche::principal),
            part<Tranche>(u"contract.tranches.rate"_s, &Tranche::rate),
            sentencePart<Tranche>(u"contract.tranches.sentence"_s, trancheSentence)};
}

QString guaranteeSentence(const Guarantee &guarantee, const PartContext &context)
{
    return GuaranteeWords(context).sentence(guarantee);
}

QString trancheSentence(const Tranche &tranche, const PartContext &context)
{
    return GuaranteeWords(context).sentence(tranche);
}

} // namespace bundlinje
