#pragma once

#include "model/domain/payer.h"
#include "model/items/chartdescription.h"

#include <QtCore/QPointF>

namespace bundlinje {

/// What a chart of results says, in words and figures, without where anything stands or how
/// it looks. Made by pure functions, drawn by views/results. All texts are plain text.
struct ResultChart {
    enum class Form {
        Sentence, ///< Nothing to draw: the sentence stands alone.
        Waterfall, ///< A bar for each row, each beginning where the one before ends.
        Lines, ///< Over the years; a row for each year.
        StackedYears, ///< Costs down, gains up; a row for each year.
        Tornado, ///< A bar for each row on both sides of the base.
        Curve, ///< Lines over effects or time, with points of their own; rows are what is read.
        Bullets, ///< A track for each row with what is reached and what is aimed at.
    };

    /// What a bar or line stands for; gives colour and pattern.
    enum class Part {
        Cost, ///< What is paid or lost.
        Net,
        Municipality,
        Region,
        State,
        Others,
        First, ///< The largest consequence, then the next ones.
        Second,
        Third,
        Rest, ///< All further ones together.
        PaidOut, ///< By investors.
        Repaid, ///< To them; what is reached of a goal.
        PublicGain, ///< What municipality, region and state gain.
    };

    /// From one value to another, millions.
    struct Bar {
        Part part = Part::Net;
        double from = 0;
        double to = 0;

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    /// What is read and pointed at as one.
    struct Row {
        QString name;
        QString note; ///< Below the name: "30%–50%".
        QList<Bar> bars;
        QString label; ///< At the end of the bars: "+3.1"; of a tornado at the low end.
        QString highLabel; ///< Of a tornado at the high end; of a bullet at the target.
        double total = 0; ///< Of a year: its net; of a curve: of its first line.
        double across = 0; ///< Of a curve: where it stands.
        std::optional<double> target; ///< Of a bullet: its line, on the scale of its bar.
        std::optional<double> threshold; ///< Of a bullet: from here on the contract pays.
        QString tooltip; ///< To whole kroner, name first.
        QStringList figures; ///< Its line of the table, as a spreadsheet reads it.
        std::optional<Payer> payer; ///< Whose it is.
        std::optional<int> year; ///< Of the case.

        friend bool operator==(const Row &, const Row &) = default;
    };

    struct Line {
        Part part = Part::Net;
        QString name;
        QList<double> values; ///< Millions, one for each row.
        QList<QPointF> points; ///< In place of the values, of a curve: millions over what it is of.

        friend bool operator==(const Line &, const Line &) = default;
    };

    /// A place on the first line that is named.
    struct Mark {
        double across = 0; ///< Years.
        double up = 0; ///< Millions.
        QString label;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// A straight line through all of a curve, named at its end.
    struct Rule {
        bool isUpright = false;
        double at = 0; ///< Millions; of an upright one where it stands.
        QString label;

        friend bool operator==(const Rule &, const Rule &) = default;
    };

    /// What a part is called where its bars cannot say it.
    struct Key {
        Part part = Part::Net;
        QString name;

        friend bool operator==(const Key &, const Key &) = default;
    };

    Form form = Form::Sentence;
    QString title; ///< What, unit, perspective.
    QString sentence; ///< The message.
    QString caption; ///< Price level and what to know.
    QStringList heads; ///< Of the table.
    QList<Row> rows;
    QList<Line> lines;
    QList<Mark> marks;
    QList<Key> keys;
    QList<Rule> rules; ///< Of a curve.
    QList<ChartDescription::Tick> acrossTicks; ///< Of a curve; the first and last are the ends.
    std::optional<double> solidUntil; ///< Of a curve: what is to the right is planned, dashed.
    QList<ChartDescription::Tick> ticks; ///< Of amounts; the first and last are the ends.
    double base = 0; ///< Of a tornado: the result as it is, millions.
    QString baseLabel;

    friend bool operator==(const ResultChart &, const ResultChart &) = default;
};

/// Ticks that span the amounts and zero, in millions; hidden where amounts are.
QList<ChartDescription::Tick> amountTicks(double least, double greatest, const QLocale &locale,
                                          bool amountsHidden);

} // namespace bundlinje
