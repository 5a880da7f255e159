#include "model/exchange/priceimportfields.h"

#include "model/exchange/findingreasons.h"
#include "model/exchange/importwords.h"
#include "model/json/enumnames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Words separated by bars, as `plainWords` gives them, and what they mean.
struct Words {
    QStringView meaning;
    QStringView words;
};

constexpr std::array headers{
    Words{u"id", u"id|nr|nummer|kode|code|pris id|prisid|price id|nøgle|key|løbenummer"},
    Words{u"name",
          u"navn|name|ydelse|ydelsesnavn|service|konsekvens|consequence|benævnelse|betegnelse|"
          u"titel|title|prisnavn|indsats|foranstaltning"},
    Words{u"englishName", u"engelsk navn|navn på engelsk|english name|name in english"},
    Words{u"theme", u"tema|theme|emne|område|målgruppe|target group|kategori|category"},
    Words{u"unit", u"enhed|unit|prisenhed|pr|per|pr enhed|per unit|price of one"},
    Words{u"kind", u"art|type|kind|pristype|prisart|kind of price"},
    Words{u"amount",
          u"pris|price|beløb|amount|enhedspris|unit price|takst|sats|kr|kroner|dkk|"
          u"pris i kr|pris kr|beløb kr|pris pr enhed|price per unit|kr pr enhed"},
    Words{u"year",
          u"år|year|prisår|price year|prisniveau|price level|årstal|pl|pl år|prisniveau år"},
    Words{u"municipality",
          u"kommune|kommunal andel|kommuneandel|kommunens andel|andel kommune|kommune andel|"
          u"kommune pct|andel til kommunen|municipality|municipal share|municipality share|"
          u"share of municipality"},
    Words{u"region",
          u"region|regional andel|regionandel|regionens andel|andel region|region andel|"
          u"region pct|region share|regional share|share of region"},
    Words{u"state",
          u"stat|staten|statslig andel|statsandel|statens andel|andel stat|stat andel|stat pct|"
          u"state|state share|share of state"},
    Words{u"other",
          u"andre|øvrige|andre andel|øvrige andel|andres andel|other|others|other share|citizen|"
          u"borger|a kasse"},
    Words{u"reimbursement",
          u"refusion|statsrefusion|refusionsprocent|refusion pct|reimbursement|"
          u"state reimbursement|refund"},
    Words{u"grade", u"grad|evidensgrad|grade|evidence grade|kvalitet"},
    Words{u"source", u"kilde|source|kilder|sources|reference"},
    Words{u"caution", u"forbehold|caution|bemærkning|bemærkninger|note|noter|remark"},
    Words{u"englishCaution", u"forbehold på engelsk|engelsk forbehold|caution in english"},
    Words{u"currency", u"valuta|currency"},
};

constexpr std::array units{
    Words{u"Year",
          u"år|helår|helårsperson|årsperson|person år|personår|borger år|årsværk|pr år|pr helår|"
          u"year|full year|person year|citizen year|per year|elevår|barn år|plads år"},
    Words{u"Month", u"måned|md|mdr|pr måned|pr md|month|per month"},
    Words{u"Week", u"uge|pr uge|week|per week"},
    Words{u"Day", u"dag|pr dag|day|per day|dagstakst"},
    Words{u"Night", u"døgn|nat|overnatning|pr døgn|pr nat|night|per night|døgntakst|sengedag"},
    Words{u"Hour", u"time|pr time|hour|per hour|timetakst"},
    Words{u"Contact",
          u"kontakt|besøg|konsultation|pr kontakt|pr besøg|contact|visit|consultation|"
          u"per contact|ambulant besøg|indlæggelse|sag|anmeldelse|stk"},
    Words{u"Participant",
          u"deltager|borger|person|pr deltager|pr borger|pr person|participant|citizen|"
          u"per participant|per person|elev|barn"},
    Words{u"Course", u"forløb|pr forløb|course|per course|behandlingsforløb"},
    Words{u"Setup", u"opstart|etablering|set up|setup"},
};

constexpr std::array kinds{
    Words{u"GrossPrice", u"bruttopris|pris|gross price|price|gennemsnitspris|enhedspris"},
    Words{u"Tariff", u"takst|én udbyders takst|tariff|tariff of one provider"},
    Words{u"BenefitRate", u"sats|ydelsessats|ydelse|benefit rate|rate of a benefit|rate"},
    Words{u"NetGain", u"nettogevinst|gevinst|nettoeffekt|net gain|gain"},
};

template <std::size_t Size>
QStringView meantBy(const std::array<Words, Size> &all, QStringView word)
{
    for (const Words &words : all) {
        for (const QStringView one : words.words.split(u'|')) {
            if (one == word)
                return words.meaning;
        }
    }
    return {};
}

template <typename Enum, std::size_t Size, std::size_t Names>
std::optional<Enum> valueNamed(const QString &word, const std::array<Words, Size> &words,
                               const std::array<EnumName<Enum>, Names> &names)
{
    const QStringView meaning = meantBy(words, plainWords(word));
    for (const EnumName<Enum> &name : names) {
        if (name.name == meaning || name.name == word.trimmed())
            return name.value;
    }
    return std::nullopt;
}

/// A number that may have the sign of per cent, and whether it has.
struct WrittenShare {
    Result<QString> decimal;
    bool isPercent = false;
};

WrittenShare writtenShare(const SpreadsheetCell &cell, DecimalSign sign)
{
    if (cell.kind == SpreadsheetCell::Kind::Number)
        return {cell.text, false};
    QString text = cell.text.simplified();
    bool isPercent = false;
    for (const QLatin1StringView ending : {"%"_L1, "pct."_L1, "pct"_L1}) {
        if (!isPercent && text.endsWith(ending, Qt::CaseInsensitive)) {
            text = text.chopped(ending.size()).trimmed();
            isPercent = true;
        }
    }
    return {decimalOf(text, sign), isPercent};
}

} // namespace

const QStringList &priceImportFields()
{
    static const QStringList fields = [] {
        QStringList names;
        for (const Words &header : headers)
            names.append(header.meaning.toString());
        return names;
    }();
    return fields;
}

bool isPayerShare(QStringView field)
{
    return field == u"municipality" || field == u"region" || field == u"state" || field == u"other";
}

bool isShare(QStringView field)
{
    return isPayerShare(field) || field == u"reimbursement";
}

bool isPriceNumber(QStringView field)
{
    return field == u"amount" || isShare(field);
}

QString priceFieldNamed(const QString &header)
{
    return meantBy(headers, plainWords(header)).toString();
}

std::optional<PriceUnit> priceUnitNamed(const QString &word)
{
    return valueNamed(word, units, priceUnitNames);
}

std::optional<UnitPriceKind> priceKindNamed(const QString &word)
{
    return valueNamed(word, kinds, unitPriceKindNames);
}

Result<Percentage> shareOf(const SpreadsheetCell &cell, const NumberReading &reading)
{
    const auto refused = [&] {
        return failure(Error::Code::NotANumber, {}, cell.text, reasons::notAShare.toString());
    };
    const bool isNumber = cell.kind == SpreadsheetCell::Kind::Number;
    if (!isNumber && cell.kind != SpreadsheetCell::Kind::Text)
        return refused();
    const WrittenShare written = writtenShare(cell, reading.decimal);
    const Result<Quantity> number =
        written.decimal ? quantityFromDecimal(*written.decimal) : refused();
    if (!number)
        return refused();
    const bool isPart = cell.isPercent || (!written.isPercent && reading.zeros == 2);
    const qint64 whole = isPart ? Quantity::perWhole : 100 * Quantity::perWhole;
    const qint64 parts = number->tenMillionths();
    if (parts < 0 || parts > whole)
        return refused();
    // A percentage has its decimals in ten millionths of the whole.
    if (!isPart && parts % 100 != 0)
        return refused();
    return Percentage::fromTenMillionths(isPart ? parts : parts / 100);
}

bool isAboveWhole(const SpreadsheetCell &cell, DecimalSign sign)
{
    if (cell.isPercent)
        return false;
    const WrittenShare written = writtenShare(cell, sign);
    const Result<Quantity> number = written.decimal && !written.isPercent
        ? quantityFromDecimal(*written.decimal)
        : Result<Quantity>(Quantity());
    return number && *number > Quantity::fromWhole(1);
}

} // namespace bundlinje
