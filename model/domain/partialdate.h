#pragma once

#include "model/domain/error.h"

#include <QtCore/QDate>

#include <compare>

namespace bundlinje {

/// What is known of a date: 2019, 2019-Q2, 2019-04 or 2019-04-01. Never completed by guessing.
class PartialDate {
public:
    enum class Precision { Year, Quarter, Month, Day };

    /// Errors: NotADate if the year is not 1–9999 or the month or day does not exist.
    [[nodiscard]] static Result<PartialDate> fromParts(int year, int month = 0, int day = 0);
    /// Errors: NotADate if the year is not 1–9999 or the quarter not 1–4.
    [[nodiscard]] static Result<PartialDate> fromQuarter(int year, int quarter);
    /// Reads ISO text of four, seven or ten characters, and quarters as "2019-Q2".
    /// Errors: NotADate.
    [[nodiscard]] static Result<PartialDate> fromIso(QStringView text);
    static PartialDate fromDate(QDate date);

    Precision precision() const;
    int year() const { return m_year; }
    int quarter() const { return m_quarter; } ///< 1–4; 0 = not known.
    int month() const { return m_month; } ///< 0 = not known.
    int day() const { return m_day; } ///< 0 = not known.

    /// "2019", "2019-Q2", "2019-04" or "2019-04-01".
    QString toIso() const;
    /// First and last day that it may mean.
    QDate earliest() const;
    QDate latest() const;

    /// By the known parts; a less precise date comes before the days it contains.
    friend constexpr auto operator<=>(const PartialDate &, const PartialDate &) = default;
    friend constexpr bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    constexpr PartialDate(int year, int quarter, int month, int day)
        : m_year(year)
        , m_quarter(quarter)
        , m_month(month)
        , m_day(day)
    {
    }

    int m_year = 1;
    int m_quarter = 0; ///< Before the month, so that a quarter comes before its first month.
    int m_month = 0;
    int m_day = 0;
};

} // namespace bundlinje
