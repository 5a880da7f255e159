#include "model/exchange/importwords.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Words {
    QStringView meant;
    QStringView words; ///< Separated by "|", as `plainWords` gives them.
};

constexpr std::array headers{
    Words{u"id", u"id|bundlinje id"},
    Words{u"externalId",
          u"externalid|external id|eksternt id|ekstern id|sagsnummer|sagsnr|sag|journalnummer|"
          "journalnr|projektnummer|projektnr|projekt id|project id|project number|reference|"
          "løbenummer|nr|nummer|number|nøgle|key|investerings id|investment id"},
    Words{u"name",
          u"name|navn|titel|title|investering|investment|projekt|project|projektnavn|project name|"
          "investeringens navn|indsatsens navn|sagsnavn"},
    Words{u"shortName", u"shortname|short name|kort navn|kortnavn|forkortelse|abbreviation"},
    Words{u"stage", u"stage|fase|stadie|status|stadium|tilstand|trin"},
    Words{u"theme", u"theme|tema|område|investeringsområde|indsatsområde|policy area|fagområde"},
    Words{u"tags", u"tags|mærker|emneord|nøgleord|keywords|etiketter"},
    Words{u"authorities",
          u"authorities|authority|myndighed|myndigheder|kommune|municipality|bestiller|"
          "commissioner|region|forvaltning"},
    Words{u"providers",
          u"providers|provider|leverandør|leverandører|udfører|operatør|service provider|"
          "organisation|driver"},
    Words{u"investors", u"investors|investor|investorer"},
    Words{u"outcomePayers",
          u"outcomepayers|outcome payer|outcome payers|resultatbetaler|resultatbetalere|betaler|"
          "outcomebetaler|payer"},
    Words{u"coInvestors", u"coinvestors|co investor|co investors|medinvestor|medinvestorer"},
    Words{u"guarantors", u"guarantors|guarantor|garant|garanter"},
    Words{u"evaluators", u"evaluators|evaluator|evaluatorer"},
    Words{u"intermediaries", u"intermediaries|intermediary|mellemled|formidler"},
    Words{u"contractAmount",
          u"contractamount|contract amount|kontraktbeløb|kontraktsum|investeringssum|"
          "investeret beløb|samlet beløb|samlet investering|total investment|investment amount|"
          "beløb|amount|beløb i alt|total amount|bevilling|kontraktværdi|contract value"},
    Words{u"contractAmount.currency",
          u"contractamount currency|contract amount currency|kontraktbeløb valuta"},
    Words{u"ownShare",
          u"ownshare|own share|egen andel|vores andel|fondens andel|our share|investeret|"
          "egen investering|invested|fund share|tilsagn|commitment"},
    Words{u"ownShare.currency", u"ownshare currency|own share currency|egen andel valuta"},
    Words{u"paidOut",
          u"paidout|paid out|udbetalt|udbetalinger|udbetaling|disbursed|disbursement|"
          "udbetalt til dato|paid"},
    Words{u"paidOut.currency", u"paidout currency|paid out currency|udbetalt valuta"},
    Words{u"fundPotential",
          u"fundpotential|the fund s potential|fund potential|fondens potentiale|"
          "potentiale for fonden|potential for the fund|potentiale|potential|"
          "tilbagebetaling|repayment|forventet tilbagebetaling|beregnet potentiale|"
          "expected repayment|maksimal tilbagebetaling"},
    Words{u"fundPotential.currency",
          u"fundpotential currency|the fund s potential currency|fondens potentiale valuta"},
    Words{u"fundPotential.basis",
          u"fundpotential basis|the fund s potential basis|fondens potentiale grundlag"},
    Words{u"publicPotential",
          u"publicpotential|the public economy s potential|public potential|"
          "den offentlige økonomis potentiale|offentligt potentiale|offentlig gevinst|"
          "public gain|samfundsøkonomisk gevinst|besparelse|savings|gevinst"},
    Words{u"publicPotential.currency",
          u"publicpotential currency|the public economy s potential currency|"
          "den offentlige økonomis potentiale valuta"},
    Words{u"publicPotential.basis",
          u"publicpotential basis|the public economy s potential basis|"
          "den offentlige økonomis potentiale grundlag"},
    Words{u"contractRange.atLeast",
          u"contract amount at least|kontraktbeløb mindst|mindst|minimum|at least"},
    Words{u"contractRange.atMost",
          u"contract amount at most|kontraktbeløb højst|højst|maksimum|at most|loft"},
    Words{u"currency", u"currency|valuta|møntfod"},
    Words{u"contractSigned",
          u"contractsigned|contract signed|kontrakt underskrevet|underskrevet|kontraktdato|"
          "signed|contract date|aftaledato|indgået"},
    Words{u"effort.start",
          u"effort start|indsats start|start|startdato|start date|fra|from|begyndelse|"
          "indsatsstart|opstart|periode start|projektstart"},
    Words{u"effort.end",
          u"effort end|indsats slut|slut|slutdato|end|end date|til|to|afslutning|indsatsslut|"
          "periode slut|udløb|projektslut"},
    Words{u"effort.plannedEnd",
          u"effort plannedend|effort planned end|indsats planlagt slut|planlagt slut|planned end|"
          "forventet slut|forventet afslutning"},
    Words{u"effort.actualEnd",
          u"effort actualend|effort actual end|indsats faktisk slut|faktisk slut|actual end|"
          "afsluttet"},
    Words{u"intake.start", u"intake start|indtag start|første borger"},
    Words{u"intake.plannedEnd", u"intake plannedend|intake planned end|indtag planlagt slut"},
    Words{u"intake.actualEnd", u"intake actualend|intake actual end|indtag faktisk slut"},
    Words{u"repayment.start", u"repayment start|tilbagebetaling start"},
    Words{u"repayment.plannedEnd",
          u"repayment plannedend|repayment planned end|tilbagebetaling planlagt slut"},
    Words{u"repayment.actualEnd",
          u"repayment actualend|repayment actual end|tilbagebetaling faktisk slut"},
    Words{u"citizens",
          u"citizens|borgere|antal borgere|antal|deltagere|antal deltagere|participants|"
          "number of citizens|borgere planlagt|citizens planned|målgruppens størrelse|personer|"
          "antal personer|persons|people"},
    Words{u"citizens.unit", u"citizens unit|borgere enhed|enhed|unit"},
    Words{u"targetGroup.description", u"targetgroup description|target group|målgruppe|målgruppen"},
    Words{u"targetGroup.inclusionCriteria",
          u"targetgroup inclusioncriteria|inclusion criteria|inklusionskriterier"},
    Words{u"targetGroup.exclusionCriteria",
          u"targetgroup exclusioncriteria|exclusion criteria|eksklusionskriterier"},
    Words{u"theoryOfChange.challenge",
          u"theoryofchange challenge|welfare challenge|velfærdsudfordring|udfordring|challenge|"
          "problem"},
    Words{u"theoryOfChange.input", u"theoryofchange input|input"},
    Words{u"theoryOfChange.activities",
          u"theoryofchange activities|activities|aktiviteter|indsats|intervention"},
    Words{u"theoryOfChange.output", u"theoryofchange output|output"},
    Words{u"theoryOfChange.outcome",
          u"theoryofchange outcome|outcome|virkning|resultat|effekt|effect"},
    Words{u"theoryOfChange.impact", u"theoryofchange impact|impact|samfundsvirkning"},
    Words{u"theoryOfChange.assumptions",
          u"theoryofchange assumptions|assumptions|antagelser|forudsætninger"},
    Words{u"publicNote",
          u"publicnote|public note|offentlig note|beskrivelse|description|resume|resumé|summary"},
    Words{u"internalNote",
          u"internalnote|internal note|intern note|note|noter|notes|bemærkning|bemærkninger|"
          "kommentar|kommentarer|comment|comments|remarks"},
};

constexpr std::array stages{
    Words{u"Idea", u"idea|idé|ide|henvendelse|enquiry|ansøgning|application"},
    Words{u"Screening", u"screening|til screening"},
    Words{u"Development", u"development|udvikling|under udvikling|in development"},
    Words{u"Design", u"design|under design"},
    Words{u"Contracted",
          u"contracted|kontrakt indgået|indgået|kontrakt|aftale indgået|signed|underskrevet"},
    Words{u"Running",
          u"running|i drift|drift|igangværende|i gang|aktiv|active|ongoing|implementation"},
    Words{u"Repayment", u"repayment|tilbagebetaling|under tilbagebetaling"},
    Words{u"Closed", u"closed|afsluttet|lukket|ophørt|completed|complete|finished|færdig|slut"},
};

constexpr std::array units{
    Words{u"persons", u"persons|personer|person|borgere|borger|citizens|people|individer"},
    Words{u"families", u"families|familier|familie|family"},
    Words{u"none", u"unit not stated|enhed ikke oplyst|not stated|ikke oplyst"},
};

constexpr std::array bases{
    Words{u"calculated", u"calculated|beregnet"},
    Words{u"stated", u"stated|assumed|opgivet|antaget|oplyst"},
};

constexpr QStringView totals = u"i alt|ialt|total|totalt|sum|samlet|subtotal|hovedtotal|"
                               "grand total|totals";

bool holds(QStringView words, const QString &wanted)
{
    return words.split(u'|').contains(QStringView(wanted));
}

template <std::size_t Size>
QStringView meantBy(const std::array<Words, Size> &table, const QString &text)
{
    const QString wanted = plainWords(text);
    for (const Words &words : table) {
        if (!wanted.isEmpty() && holds(words.words, wanted))
            return words.meant;
    }
    return {};
}

} // namespace

QString plainWords(const QString &text)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    QString plain;
    const QString outside = QString(text).remove(brackets);
    for (const QChar c : outside)
        plain += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    return plain.simplified();
}

QString fieldNamed(const QString &header)
{
    if (const QStringView whole = meantBy(headers, header); !whole.isEmpty())
        return whole.toString();
    // "Kontraktbeløb, mio. kr.": the unit is told apart.
    static const QRegularExpression unit(
        u"\\s(i\\s)?(mio|mill|million(er)?|mia|tkr|t kr|1 000|1000|kr|dkk|kroner|eur)"
        "(\\s(kr|dkk|kroner|eur))?$"_s);
    return meantBy(headers, plainWords(header).remove(unit)).toString();
}

int zerosNamed(const QString &header)
{
    static const QRegularExpression milliards(u"\\bmia\\b"_s);
    static const QRegularExpression millions(u"\\b(mio|mill|million(er|s)?)\\b|\\bm kr\\b"_s);
    static const QRegularExpression thousands(
        u"\\b(tkr|t kr|tusind|tusinde|thousands?)\\b|\\b1 ?000 (kr|dkk|kroner|eur)\\b"_s);
    QString plain;
    for (const QChar c : header)
        plain += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    plain = plain.simplified();
    if (plain.contains(milliards))
        return 9;
    if (plain.contains(millions))
        return 6;
    return plain.contains(thousands) ? 3 : 0;
}

std::optional<QString> stageNamed(const QString &word, const Portfolio &portfolio)
{
    const QString wanted = word.trimmed();
    for (const Stage &stage : portfolio.stages) {
        if (wanted.compare(stage.key, Qt::CaseInsensitive) == 0
            || wanted.compare(stage.name, Qt::CaseInsensitive) == 0)
            return stage.key;
    }
    const QString key = meantBy(stages, wanted).toString();
    const bool isKnown = std::any_of(portfolio.stages.begin(), portfolio.stages.end(),
                                     [&](const Stage &stage) { return stage.key == key; });
    return isKnown ? std::optional(key) : std::nullopt;
}

CountUnit unitNamed(const QString &word)
{
    const QStringView meant = meantBy(units, word);
    if (meant == u"persons")
        return CountUnit::Persons;
    if (meant == u"families")
        return CountUnit::Families;
    return meant.isEmpty() ? CountUnit::Other : CountUnit::NotStated;
}

std::optional<Basis> basisNamed(const QString &word)
{
    const QStringView meant = meantBy(bases, word);
    if (meant.isEmpty())
        return std::nullopt;
    return meant == u"calculated" ? Basis::Calculated : Basis::Stated;
}

bool isTotal(const QString &name)
{
    return holds(totals, plainWords(name));
}

} // namespace bundlinje
