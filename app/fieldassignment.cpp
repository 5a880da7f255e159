#include "app/fieldassignment.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/json/enumnames.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What setting a field needs besides the text.
struct Target {
    Investment &investment;
    const Portfolio &portfolio;
    const QLocale &locale;
};

struct Field {
    QString name;
    std::function<Status(const Target &, const QString &text)> set;
};

Field textField(const QString &name, const std::function<QString &(Investment &)> &member)
{
    return {name, [member](const Target &target, const QString &text) -> Status {
                member(target.investment) = text;
                return {};
            }};
}

Field amountField(const QString &name, std::optional<MoneyFigure> Investment::*member)
{
    return {name, [member](const Target &target, const QString &text) -> Status {
                std::optional<MoneyFigure> &figure = target.investment.*member;
                if (text.isEmpty()) {
                    figure.reset();
                    return {};
                }
                const Currency currency =
                    figure ? figure->amount.currency() : target.portfolio.currency;
                const Result<Money> amount = readAmount(text, currency, target.locale);
                if (!amount)
                    return tl::make_unexpected(amount.error());
                if (!figure || figure->amount != *amount)
                    figure = MoneyFigure{*amount, Basis::Stated,
                                         figure ? figure->provenance : Provenance{}};
                return {};
            }};
}

Field publicPotentialField()
{
    const Field stated = amountField(u"publicPotential"_s, &Investment::publicPotential);
    return {stated.name, [set = stated.set](const Target &target, const QString &text) -> Status {
                if (!target.investment.chosenCase.isNull())
                    return failure(Error::Code::InvalidInput, {}, text,
                                   u"the potential is calculated from the business case"_s);
                return set(target, text);
            }};
}

Field dateField(const QString &name,
                const std::function<std::optional<PartialDate> &(Investment &)> &member)
{
    return {name, [member](const Target &target, const QString &text) -> Status {
                if (text.isEmpty()) {
                    member(target.investment).reset();
                    return {};
                }
                const Result<PartialDate> date = readDate(text, target.locale);
                if (!date)
                    return tl::make_unexpected(date.error());
                member(target.investment) = *date;
                return {};
            }};
}

Status setStage(const Target &target, const QString &text)
{
    for (const Stage &stage : target.portfolio.stages) {
        if (stage.key == text || stageLabel(target.portfolio, stage.key) == text) {
            target.investment.stage = stage.key;
            return {};
        }
    }
    if (!text.isEmpty())
        return failure(Error::Code::InvalidInput, {}, text, u"unknown stage"_s);
    target.investment.stage.clear();
    return {};
}

/// By its word, or by its name in files.
Status setInstrument(const Target &target, const QString &text)
{
    for (const EnumName<Instrument> &one : instrumentNames) {
        if (one.name.compare(text, Qt::CaseInsensitive) == 0
            || instrumentLabel(one.value).compare(text, Qt::CaseInsensitive) == 0) {
            target.investment.instrument = one.value;
            return {};
        }
    }
    if (!text.isEmpty())
        return failure(Error::Code::InvalidInput, {}, text, u"unknown instrument"_s);
    target.investment.instrument = Instrument::NotStated;
    return {};
}

Status setName(const Target &target, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(Error::Code::InvalidInput, {}, text, u"an investment needs a name"_s);
    target.investment.name = text.trimmed();
    return {};
}

Status setTags(const Target &target, const QString &text)
{
    target.investment.tags.clear();
    for (const QString &tag : text.split(u',', Qt::SkipEmptyParts))
        target.investment.tags += tag.trimmed();
    return {};
}

Status setCitizens(const Target &target, const QString &text)
{
    QList<Count> &versions = target.investment.citizensPlanned;
    if (text.isEmpty()) {
        versions.clear();
        return {};
    }
    const Result<qint64> count = readCount(text, target.locale);
    if (!count)
        return tl::make_unexpected(count.error());
    if (versions.isEmpty())
        versions += Count{};
    versions.last().value = *count;
    return {};
}

QList<Field> periodFields(const QString &name, Period Investment::*period)
{
    const auto date = [&](const QString &part, std::optional<PartialDate> Period::*member) {
        return dateField(name + u'.' + part,
                         [period, member](Investment &investment) -> std::optional<PartialDate> & {
                             return investment.*period.*member;
                         });
    };
    return {date(u"start"_s, &Period::start), date(u"plannedEnd"_s, &Period::plannedEnd),
            date(u"actualEnd"_s, &Period::actualEnd)};
}

QList<Field> theoryFields()
{
    const auto text = [](const QString &name, QString TheoryOfChange::*part) {
        return textField(u"theoryOfChange."_s + name, [part](Investment &investment) -> QString & {
            return investment.theoryOfChange.*part;
        });
    };
    return {text(u"challenge"_s, &TheoryOfChange::challenge),
            text(u"input"_s, &TheoryOfChange::input),
            text(u"activities"_s, &TheoryOfChange::activities),
            text(u"output"_s, &TheoryOfChange::output),
            text(u"outcome"_s, &TheoryOfChange::outcome),
            text(u"impact"_s, &TheoryOfChange::impact),
            text(u"assumptions"_s, &TheoryOfChange::assumptions)};
}

QList<Field> fields()
{
    const auto text = [](const QString &name, QString Investment::*member) {
        return textField(
            name, [member](Investment &investment) -> QString & { return investment.*member; });
    };
    QList<Field> all{
        {u"name"_s, setName},
        text(u"shortName"_s, &Investment::shortName),
        text(u"theme"_s, &Investment::theme),
        {u"stage"_s, setStage},
        {u"tags"_s, setTags},
        {u"instrument"_s, setInstrument},
        textField(
            u"targetGroup.description"_s,
            [](Investment &investment) -> QString & { return investment.targetGroup.description; }),
        {u"citizensPlanned"_s, setCitizens},
        dateField(u"contractSigned"_s,
                  [](Investment &investment) -> std::optional<PartialDate> & {
                      return investment.contractSigned;
                  }),
        amountField(u"contractAmount"_s, &Investment::contractAmount),
        amountField(u"ownShare"_s, &Investment::ownShare),
        amountField(u"paidOut"_s, &Investment::paidOut),
        amountField(u"fundPotential"_s, &Investment::fundPotential),
        publicPotentialField(),
        text(u"publicNote"_s, &Investment::publicNote),
        text(u"internalNote"_s, &Investment::internalNote),
    };
    all += periodFields(u"intake"_s, &Investment::intake);
    all += periodFields(u"effort"_s, &Investment::effort);
    all += periodFields(u"repayment"_s, &Investment::repayment);
    all += theoryFields();
    return all;
}

} // namespace

QStringList assignableFields()
{
    QStringList names;
    for (const Field &field : fields())
        names += field.name;
    return names;
}

Status assign(Investment &investment, const Portfolio &portfolio, const QString &assignment,
              const QLocale &locale)
{
    const QString name = assignment.section(u'=', 0, 0).trimmed();
    const QString text = assignment.section(u'=', 1);
    for (const Field &field : fields()) {
        if (field.name != name)
            continue;
        Status done = field.set({investment, portfolio, locale}, text);
        if (!done)
            done.error().where = name;
        return done;
    }
    return failure(Error::Code::InvalidInput, assignableFields().join(u", "_s), assignment,
                   u"unknown field"_s);
}

} // namespace bundlinje
