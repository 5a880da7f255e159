#pragma once

#include "model/items/resultchart.h"

#include <variant>

namespace bundlinje {

/// A large figure of a slide.
struct SlideFigure {
    /// What it is added up from, which one drills down to.
    enum class Parts {
        None,
        Invested,
        FundPotential,
        PublicPotential,
        Repaid,
        Citizens,
        Effects,
    };

    QString title;
    QString value;
    QString remark; ///< What it covers; may be empty.
    bool isAmount = true; ///< Hidden where amounts are.
    Parts parts = Parts::None;

    friend bool operator==(const SlideFigure &, const SlideFigure &) = default;
};

/// A table as the last row of a room can read it.
struct SlideTable {
    struct Column {
        QString head;
        bool isNumber = false; ///< Stands to the right.
        bool isAmount = false; ///< Hidden where amounts are.

        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns;
    QList<QStringList> rows;

    friend bool operator==(const SlideTable &, const SlideTable &) = default;
};

/// So much a slide shows at most (interface, section 11.2).
inline constexpr qsizetype mostSlideRows = 10;
inline constexpr qsizetype mostSlideColumns = 5;

/// What a board looks at as one: a message and one thing that shows it. In words and figures,
/// without where anything stands or how it looks; drawn by views/board.
struct Slide {
    enum class Kind {
        Empty, ///< There is nothing to show yet.
        Keys, ///< What board mode is driven with.
        KeyFigures,
        WholePortfolio,
        InvestedPotential,
        Effects,
        MoneyBack,
        Payers,
        Late, ///< What should have been done.
        Checks, ///< What looks wrong.
        Investment,
        Parts, ///< What a figure is added up from, where one drills down to.
        Goals, ///< From here on of one investment, where one drills down to.
        Contract,
        Course,
        BusinessCase,
        Sources,
        Agenda, ///< From here on of a meeting.
        Words,
        Changes,
        Decisions,
    };

    /// At most one thing: figures, a chart, a table, or lines of text.
    using Content = std::variant<std::monostate, QList<SlideFigure>, ChartDescription, ResultChart,
                                 SlideTable, QStringList>;

    Kind kind = Kind::Empty;
    InvestmentId investment; ///< Of one that is about an investment.
    QString message; ///< A sentence.
    QString title; ///< What is shown, in which unit, of when.
    Content content;
    QString rest; ///< What the message was too long for; stands before the caption.
    QString caption; ///< What to know, and the source.
    /// Where each row of the content leads to; null = nowhere. Empty = no row leads anywhere.
    QList<InvestmentId> leadsTo;
    QUuid agendaItem; ///< Of a meeting; null = none.
    QString item; ///< What that item is called: "2. Key figures".

    /// All that stands below the content.
    QString below() const;
    /// The figure at that place; null where the content is something else.
    const SlideFigure *figureAt(qsizetype at) const;

    friend bool operator==(const Slide &, const Slide &) = default;
};

/// The part of the meeting that the slide belongs to: its item of the agenda, or without one what
/// it is about: the portfolio, what needs attention, an investment.
QString sectionOf(const Slide &slide);

/// Slides in their order, with what stands below each of them.
struct SlideShow {
    QList<Slide> slides;
    QString fund;
    QString dating; ///< "current figures", or of which day they are.
    QString notice; ///< "Illustrative figures"; empty for one's own.
    QUuid meeting = {}; ///< Null = of none.

    /// The place of the investment's slide; −1 where it has none.
    qsizetype placeOf(InvestmentId investment) const;
};

/// The slide with the shape it has, and a sign in place of each amount that could be read.
Slide withoutAmounts(Slide slide);

/// The same figures as a table, on as many slides as they need. A table, figures and texts stay as
/// they are.
QList<Slide> asTable(const Slide &slide, const QLocale &locale);

/// The slide on as many slides as its rows need; each says in its title which part it is.
/// @param most rows of one slide, at least 1
QList<Slide> inParts(const Slide &slide, qsizetype most, const QLocale &locale);

/// The same, but three slides at most; the caption says how many rows are left out.
QList<Slide> firstParts(const Slide &slide, qsizetype most, const QLocale &locale);

} // namespace bundlinje
