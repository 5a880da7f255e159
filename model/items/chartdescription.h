#pragma once

#include "model/domain/figure.h"
#include "model/domain/investment.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace bundlinje {

/// What a chart says, in words and figures, without where anything stands or how it looks. Made by
/// pure functions, drawn by views/charts. All texts are plain text in the language of the program.
struct ChartDescription {
    enum class Form {
        Sentence, ///< Nothing to draw: the sentence stands alone.
        PairedBars, ///< One bar below the other for each mark of a row.
        Dumbbells, ///< Two marks on one line for each row, values in columns.
        Scatter, ///< Invested to the right, potential upwards, with the line where they are equal.
    };

    /// Which amount a mark is; gives colour and place.
    enum class Series {
        Invested,
        Potential, ///< Where both perspectives are shown: the fund's.
        SecondPotential, ///< The public economy's beside it.
    };

    /// One amount of a row.
    struct Mark {
        Series series = Series::Invested;
        std::optional<Money> amount; ///< In `currency`; empty = no bar, `label` stands at the axis.
        bool stated = false; ///< Drawn hatched.
        QString label; ///< "9.4", "9.4 stated" or "missing".
        QString figure; ///< The part of the label that stands in a column of figures: "9.4".

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// What is read, pointed at and chosen as one: an investment, a total, or several together.
    struct Row {
        QList<InvestmentId> investments; ///< None for a total.
        QString name;
        QList<Mark> marks;
        QString text; ///< Drawn in place of the marks where it is not empty.
        QString tooltip; ///< To the last minor unit.

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// One or several investments in the plane of a scatter.
    struct Point {
        int row = 0; ///< Index into `rows`.
        double invested = 0; ///< Millions.
        double potential = 0;
        int count = 1;
        bool stated = false; ///< All of them.

        friend bool operator==(const Point &, const Point &) = default;
    };

    /// A place on the axis of a scatter that is named.
    struct Tick {
        double value = 0; ///< Millions.
        QString label; ///< "2.5".

        friend bool operator==(const Tick &, const Tick &) = default;
    };

    Form form = Form::Sentence;
    Currency currency;
    QString title; ///< What, unit, perspective, date.
    QString sentence; ///< The message.
    QString caption; ///< How many of how many, and the source.
    QString figure; ///< One large number, as "1.11"; empty where there is none.
    QString figureText; ///< What that number is.
    QString investedName; ///< Names the series in the first bar: "invested".
    QString potentialName;
    QString secondPotentialName; ///< Empty where one perspective is shown.
    QString equalName; ///< Names the line of a scatter where the two are equal.
    QList<Row> rows;
    QList<Point> points; ///< For `Scatter`.
    QList<Tick> acrossTicks; ///< For `Scatter`; the first and the last are the ends of the axis.
    QList<Tick> upTicks;

    friend bool operator==(const ChartDescription &, const ChartDescription &) = default;
};

/// An amount in millions as a place on a scale; not rounded, for drawing only.
double chartValue(Money amount);

/// Round values at even distances that span all from `least` to `greatest`; 4 to 10 of them.
/// @param least in millions, not greater than `greatest`; both are taken to be 0 where not finite
QList<ChartDescription::Tick> chartTicks(double least, double greatest, const QLocale &locale);

/// What the series is called in the picture.
const QString &seriesName(const ChartDescription &description, ChartDescription::Series series);

/// Header and cells of the chart's figures, amounts to the last minor unit and without currency, as
/// a spreadsheet in that language reads them. The name comes first and the remark last.
QList<QStringList> chartTable(const ChartDescription &description, const QLocale &locale);

} // namespace bundlinje
