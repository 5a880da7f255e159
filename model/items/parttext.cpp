#include "model/items/parttext.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/yeartexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Reads into an optional value; nothing typed is nothing known.
template <typename Value, typename Read>
Status readOptional(const QString &text, std::optional<Value> &value, Read read)
{
    if (text.trimmed().isEmpty()) {
        value.reset();
        return {};
    }
    const Result<Value> result = read(text);
    if (!result)
        return tl::make_unexpected(result.error());
    value = *result;
    return {};
}

/// Reads a value that cannot be missing.
template <typename Value>
Status readRequired(const QString &text, const PartContext &context, Value &value)
{
    std::optional<Value> read;
    if (const Status done = readField(text, context, read); !done)
        return done;
    if (!read)
        return failure(Error::Code::NotANumber, {}, text);
    value = *read;
    return {};
}

QStringList tidied(const QStringList &texts)
{
    QStringList kept;
    for (const QString &text : texts) {
        if (const QString part = text.trimmed(); !part.isEmpty())
            kept.append(part);
    }
    return kept;
}

} // namespace

QString fieldText(const QString &value, const PartContext & /*context*/)
{
    return value;
}

QString fieldText(const QStringList &lines, const PartContext & /*context*/)
{
    return lines.join(u'\n');
}

QString fieldText(const std::optional<PartialDate> &value, const PartContext &context)
{
    return value ? dateText(*value, context.locale) : QString();
}

QString fieldText(const std::optional<qint64> &value, const PartContext &context)
{
    return value ? countText(*value, context.locale) : QString();
}

QString fieldText(qint64 value, const PartContext &context)
{
    return countText(value, context.locale);
}

QString fieldText(const std::optional<int> &year, const PartContext & /*context*/)
{
    return year ? QString::number(*year) : QString();
}

QString fieldText(int year, const PartContext & /*context*/)
{
    return QString::number(year);
}

QString fieldText(const std::optional<Percentage> &value, const PartContext &context)
{
    return value ? percentText(*value, context.locale) : QString();
}

QString fieldText(const std::optional<Quantity> &value, const PartContext &context)
{
    return value ? quantityText(*value, context.locale) : QString();
}

QString fieldText(Percentage value, const PartContext &context)
{
    return percentText(value, context.locale);
}

Status readField(const QString &text, const PartContext & /*context*/, QString &value)
{
    value = text.trimmed();
    return {};
}

Status readField(const QString &text, const PartContext & /*context*/, QStringList &lines)
{
    lines = tidied(text.split(u'\n'));
    return {};
}

Status readField(const QString &text, const PartContext &context, std::optional<PartialDate> &value)
{
    return readOptional(text, value, [&](const QString &typed) {
        return readDate(typed, context.locale, context.today);
    });
}

Status readField(const QString &text, const PartContext &context, std::optional<qint64> &value)
{
    return readOptional(text, value,
                        [&](const QString &typed) { return readCount(typed, context.locale); });
}

Status readField(const QString &text, const PartContext &context, qint64 &value)
{
    return readRequired(text, context, value);
}

Status readField(const QString &text, const PartContext & /*context*/, std::optional<int> &year)
{
    return readOptional(text, year, [](const QString &typed) -> Result<int> {
        constexpr int latestYear = 9999;
        bool isNumber = false;
        const int number = typed.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || number > latestYear)
            return failure(Error::Code::NotANumber, {}, typed);
        return number;
    });
}

Status readField(const QString &text, const PartContext &context, int &year)
{
    return readRequired(text, context, year);
}

Status readField(const QString &text, const PartContext &context, std::optional<Percentage> &value)
{
    return readOptional(
        text, value, [&](const QString &typed) { return readPercentage(typed, context.locale); });
}

Status readField(const QString &text, const PartContext &context, std::optional<Quantity> &value)
{
    return readOptional(text, value,
                        [&](const QString &typed) { return readQuantity(typed, context.locale); });
}

Status readField(const QString &text, const PartContext &context, Percentage &value)
{
    return readRequired(text, context, value);
}

Status readField(const QString &text, const PartContext &context, std::optional<Money> &value)
{
    return readOptional(text, value, [&](const QString &typed) {
        return readAmount(typed, context.currency, context.locale);
    });
}

QString amountEcho(const QString &text, const PartContext &context)
{
    const Result<Money> amount = readAmount(text, context.currency, context.locale);
    return amount ? u"= "_s + exactText(*amount, context.locale) : QString();
}

QString dateEcho(const QString &text, const PartContext &context)
{
    const Result<PartialDate> date = readDate(text, context.locale, context.today);
    if (!date)
        return {};
    const QString understood = u"= "_s + longDateText(*date, context.locale);
    if (!isCountedFromToday(text))
        return understood;
    const PartialDate today = PartialDate::fromDate(context.today);
    return QCoreApplication::translate("PartText", "%1, counted from today, %2",
                                       "%1 the date, %2 today's date")
        .arg(understood, longDateText(today, context.locale));
}

QString wordsText(const QStringList &words)
{
    return words.join(u", "_s);
}

QStringList readWords(const QString &text)
{
    QStringList words = tidied(text.split(u','));
    words.removeDuplicates();
    return words;
}

QList<Choice> sourceChoices(const PartContext &context)
{
    QList<Choice> choices{{QString(), QCoreApplication::translate("PartText", "No source stated")}};
    for (const Source &source : context.sources) {
        constexpr qsizetype longest = 60;
        const QString title = source.title.left(longest);
        choices.append({source.id, title.isEmpty() ? source.id : source.id + u" – "_s + title});
    }
    return choices;
}

QList<Choice> stageChoices(const PartContext &context)
{
    QList<Choice> choices{{QString(), stageLabel(context.portfolio, {})}};
    for (const Stage &stage : context.portfolio.stages)
        choices.append({stage.key, stageLabel(context.portfolio, stage.key)});
    return choices;
}

QString choiceLabel(const QList<Choice> &choices, const QString &key)
{
    for (const Choice &choice : choices) {
        if (choice.key == key)
            return choice.label;
    }
    return key;
}

QString provenanceText(const Provenance &provenance)
{
    if (provenance.sourceId.isEmpty() || provenance.page.isEmpty())
        return provenance.sourceId;
    return QCoreApplication::translate("PartText", "%1, p. %2", "%1 source, %2 page")
        .arg(provenance.sourceId, provenance.page);
}

QString originText(const Provenance &provenance)
{
    constexpr qsizetype longest = 60;
    if (!provenance.sourceId.isEmpty())
        return QCoreApplication::translate("PartText", "Source: %1")
            .arg(provenanceText(provenance).left(longest));
    const QString note = provenance.note.simplified();
    return note.isEmpty()
        ? QCoreApplication::translate("PartText", "No source stated")
        : QCoreApplication::translate("PartText", "Note: %1").arg(note.left(longest));
}

QString sourceText(const Provenance &provenance, const QList<Source> &sources)
{
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const Source &each) {
        return !each.id.isEmpty() && each.id == provenance.sourceId && !each.title.isEmpty();
    });
    if (source == sources.end())
        return provenanceText(provenance);
    return provenance.page.isEmpty() ? source->title
                                     : QCoreApplication::translate("PartText", "%1, page %2")
                                           .arg(source->title, provenance.page);
}

} // namespace bundlinje
