#include "model/domain/currency.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Currencies in use, ISO 4217 list one, in alphabetical order.
constexpr std::string_view codesInUse =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ";

constexpr std::string_view withoutMinorUnit =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";

constexpr std::string_view withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND ";

bool holds(std::string_view list, std::string_view code)
{
    for (std::size_t at = 0; at + 4 <= list.size(); at += 4) {
        if (list.substr(at, 3) == code)
            return true;
    }
    return false;
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const bool wellFormed = code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (wellFormed) {
        const Letters letters{code[0].toLatin1(), code[1].toLatin1(), code[2].toLatin1()};
        if (holds(codesInUse, {letters.data(), letters.size()}))
            return Currency(letters);
    }
    return failure(Error::Code::InvalidInput, {}, code.toString(),
                   u"not an ISO 4217 currency code"_s);
}

Currency::Letters Currency::letters() const
{
    return {static_cast<char>(m_code >> 16), static_cast<char>(m_code >> 8 & 0xff),
            static_cast<char>(m_code & 0xff)};
}

QString Currency::code() const
{
    const Letters code = letters();
    return QString::fromLatin1(code.data(), qsizetype{code.size()});
}

int Currency::minorDigits() const
{
    const Letters code = letters();
    const std::string_view text{code.data(), code.size()};
    if (holds(withoutMinorUnit, text))
        return 0;
    return holds(withThreeDecimals, text) ? 3 : 2;
}

qint64 Currency::minorPerUnit() const
{
    constexpr std::array<qint64, 4> powers{1, 10, 100, 1000};
    return powers.at(static_cast<std::size_t>(minorDigits()));
}

} // namespace bundlinje
