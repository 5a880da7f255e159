#include "model/items/celledit.h"

#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/checktext.h"
#include "model/items/datetext.h"
#include "model/items/entryadvice.h"
#include "model/items/investmentparts.h"
#include "model/items/partlabels.h"
#include "model/items/parts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Columns are headed in millions: a bare number below this may be meant so.
constexpr qint64 fewestUnits = 1000;
const QString namePart = u"name"_s;

Part<Investment> effortPart(const QString &name, std::optional<PartialDate> Period::*date)
{
    return part(name,
                through(lens<Investment, Period>(&Investment::effort),
                        lens<Period, std::optional<PartialDate>>(date)));
}

/// The number of the version that applies, with all that is said of it. A first number makes the
/// first version.
Part<Investment> citizensPart()
{
    const Lens<Investment, Count> last{
        [](const Investment &whole) {
            return whole.citizensPlanned.isEmpty() ? nullptr : &whole.citizensPlanned.constLast();
        },
        [](Investment &whole) {
            return whole.citizensPlanned.isEmpty() ? nullptr : &whole.citizensPlanned.last();
        }};
    Part<Investment> made = lift(countParts().constFirst(), last);
    made.read = [read = made.read](Investment &whole, const QString &text,
                                   const PartContext &context) -> Status {
        Investment after = whole;
        if (after.citizensPlanned.isEmpty() && !text.trimmed().isEmpty())
            after.citizensPlanned.append(Count{});
        if (const Status done = read(after, text, context); !done)
            return done;
        whole = after;
        return {};
    };
    return made;
}

/// @param stored says which of two dates the column shows
std::optional<Part<Investment>> partOf(InvestmentColumn column, const Investment &stored,
                                       const CaseSettings &settings)
{
    switch (column) {
    case InvestmentColumn::Name:
        return part<Investment>(namePart, &Investment::name);
    case InvestmentColumn::ShortName:
        return part<Investment>(u"shortName"_s, &Investment::shortName);
    case InvestmentColumn::Theme:
        return proposed(part<Investment>(u"theme"_s, &Investment::theme));
    case InvestmentColumn::Tags:
        return wordsPart<Investment>(u"tags"_s, &Investment::tags);
    case InvestmentColumn::Stage:
        return stagePart();
    case InvestmentColumn::Citizens:
        return citizensPart();
    case InvestmentColumn::EffortStart:
        return effortPart(u"effort.start"_s, &Period::start);
    case InvestmentColumn::EffortEnd:
        return stored.effort.actualEnd ? effortPart(u"effort.actualEnd"_s, &Period::actualEnd)
                                       : effortPart(u"effort.plannedEnd"_s, &Period::plannedEnd);
    case InvestmentColumn::ContractAmount:
        return figurePart(u"contractAmount"_s, &Investment::contractAmount);
    case InvestmentColumn::OwnShare:
        return figurePart(u"ownShare"_s, &Investment::ownShare);
    case InvestmentColumn::PaidOut:
        return paidOutPart();
    case InvestmentColumn::FundPotential:
        return fundPotentialPart();
    case InvestmentColumn::PublicPotential:
        return publicPotentialPart([settings] { return settings; });
    default:
        return std::nullopt;
    }
}

bool isBareNumber(const QString &typed)
{
    return !typed.trimmed().startsWith(u'=')
        && std::none_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isLetter(); });
}

/// Whether the typed text, read from `before` to `after`, is a bare number small enough for that.
bool mayBeMillions(const Part<Investment> &part, const Investment &before, const Investment &after,
                   const QString &typed)
{
    const auto amount = part.amount ? part.amount(after) : std::nullopt;
    return amount && amount != part.amount(before) && isBareNumber(typed) && amount->minor() != 0
        && std::abs(amount->minor()) < fewestUnits * amount->currency().minorPerUnit();
}

} // namespace

CellEdit::CellEdit(PortfolioDocument &document, const Investment &stored, InvestmentColumn column,
                   Part<Investment> part)
    : m_document(&document)
    , m_stored(stored)
    , m_column(column)
    , m_part(std::move(part))
{
}

bool CellEdit::isPossible(InvestmentColumn column)
{
    switch (column) {
    case InvestmentColumn::Name:
    case InvestmentColumn::ShortName:
    case InvestmentColumn::Stage:
    case InvestmentColumn::Theme:
    case InvestmentColumn::Tags:
    case InvestmentColumn::Citizens:
    case InvestmentColumn::EffortStart:
    case InvestmentColumn::EffortEnd:
        return true;
    default:
        return columnInfo(column).amount != nullptr;
    }
}

Result<CellEdit> CellEdit::begin(PortfolioDocument &document, InvestmentId id,
                                 InvestmentColumn column)
{
    const Result<Investment> stored = document.investment(id);
    if (!stored)
        return tl::make_unexpected(stored.error());
    std::optional<Part<Investment>> part =
        partOf(column, *stored, caseSettings(document.portfolio()));
    if (!part)
        return failure(Error::Code::NotFound, {}, columnTitle(column));
    return CellEdit(document, *stored, column, std::move(*part));
}

PartContext CellEdit::context() const
{
    PartContext context;
    const auto day = m_document ? asOfDate(*m_document) : std::nullopt;
    context.today = day ? day->earliest() : QDate::currentDate();
    if (m_document)
        context.portfolio = m_document->portfolio();
    context.currency = context.portfolio.currency;
    if (const auto amount = m_part.amount ? m_part.amount(m_stored) : std::nullopt)
        context.currency = amount->currency();
    return context;
}

QString CellEdit::text() const
{
    return m_part.text(m_stored, context());
}

QList<Choice> CellEdit::choices() const
{
    if (!m_part.choices)
        return {};
    QList<Choice> choices = m_part.choices(context());
    const QString stored = text();
    if (std::none_of(choices.begin(), choices.end(),
                     [&](const Choice &choice) { return choice.key == stored; }))
        choices.append({stored, stored});
    return choices;
}

QStringList CellEdit::proposals() const
{
    QStringList themes;
    if (!m_part.isProposed || !m_document)
        return themes;
    for (const InvestmentSummary &summary : m_document->summaries()) {
        if (!summary.theme.isEmpty())
            themes.append(summary.theme);
    }
    themes.sort();
    themes.removeDuplicates();
    return themes;
}

QString CellEdit::note() const
{
    if (m_column == InvestmentColumn::EffortEnd)
        return partFullLabel(m_part.name);
    if (m_column != InvestmentColumn::Citizens || m_stored.citizensPlanned.isEmpty())
        return {};
    const Count &count = m_stored.citizensPlanned.constLast();
    const auto &date = count.provenance.date;
    QStringList said{count.unit == CountUnit::Other ? count.unitText : countUnitLabel(count.unit),
                     count.meaning, date ? dateText(*date, QLocale()) : QString()};
    said.removeAll(QString());
    return said.join(u" · "_s);
}

QString CellEdit::remark(const QString &typed) const
{
    Investment after = m_stored;
    if (!m_part.read(after, typed, context()))
        return {};
    return newRemark(m_part.name, checkTexts(checksOf(m_stored)), checkTexts(checksOf(after)));
}

QString CellEdit::echo(const QString &typed) const
{
    return m_part.echo && typed != text() ? m_part.echo(typed, context()) : QString();
}

Status CellEdit::save(const QString &typed) const
{
    if (!m_document)
        return failure(Error::Code::NotFound, m_stored.name);
    if (typed == text())
        return {};
    Investment after = m_stored;
    if (const Status read = m_part.read(after, typed, context()); !read)
        return read;
    if (m_part.name == namePart && after.name.isEmpty())
        return failure(Error::Code::InvalidInput, {}, {}, u"an investment needs a name"_s);
    if (mayBeMillions(m_part, m_stored, after, typed))
        return failure(Error::Code::NotAnAmount, {}, typed);
    if (after == m_stored)
        return {};
    return m_document->change({.investments = {{.before = m_stored, .after = after}},
                               .portfolio = {},
                               .reason = changeReason(m_part.name)});
}

QString CellEdit::advice(const Error &error) const
{
    if (error.code == Error::Code::InvalidInput && m_part.choices)
        return choiceAdvice(choices());
    const PartContext now = context();
    Investment after = m_stored;
    const bool isReadable =
        error.code == Error::Code::NotAnAmount && m_part.read(after, error.value, now).has_value();
    if (isReadable && mayBeMillions(m_part, m_stored, after, error.value)) {
        const QString number = error.value.trimmed();
        const QString unit = currencyText(now.currency);
        return QCoreApplication::translate("CellEdit",
                                           "%1 may be meant as it stands or in millions. Write “%1 "
                                           "%2” or “%1 m”.",
                                           "%1 number, %2 currency")
            .arg(number, unit);
    }
    const auto amount = m_part.amount ? m_part.amount(m_stored) : std::nullopt;
    return entryAdvice(error,
                       amount ? exactText(*amount, now.locale) : displayText(m_part, m_stored, now),
                       now.locale);
}

} // namespace bundlinje
