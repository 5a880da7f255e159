#include "model/exchange/samples.h"
#include "model/items/slideagenda.h"
#include "tests/slideportfolio.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

SlideQuestion danish()
{
    return {.today = today, .locale = QLocale(QLocale::Danish, QLocale::Denmark)};
}

} // namespace

/// What slides must not tell: hidden amounts, few citizens, internal notes.
class TestSlidePrivacy final : public QObject {
    Q_OBJECT

private slots:
    void fewCitizensAreMasked();
    void fewCitizensAreNotToldByTheOthers();
    void hiddenAmountsKeepTheShape();
    void hiddenAmountsAreNowhere();
    void countsStayWhereAmountsAreHidden();
    void internalNotesAreOnNoSlide();
    void partsOfFewCitizensAreMasked();
};

void TestSlidePrivacy::fewCitizensAreMasked()
{
    PortfolioContent content = slidePortfolio(1, SlideAmounts::Usual);
    content.portfolio.smallCountThreshold = 5;
    Count citizens;
    citizens.value = 4;
    content.investments[0].citizensPlanned = {citizens};
    const SlideShow show = slideShow(content, danish());
    bool isMasked = false;
    for (const Slide &slide : show.slides) {
        const auto *figures = std::get_if<QList<SlideFigure>>(&slide.content);
        for (qsizetype i = 0; figures && i < figures->size(); ++i) {
            QVERIFY(figures->at(i).value != u"4");
            isMasked = isMasked || figures->at(i).value == u"<5";
        }
    }
    QVERIFY(isMasked);
}

void TestSlidePrivacy::fewCitizensAreNotToldByTheOthers()
{
    PortfolioContent content = slidePortfolio(2, SlideAmounts::Usual);
    content.portfolio.smallCountThreshold = 5;
    for (qsizetype i = 0; i < 2; ++i) {
        Count citizens;
        citizens.value = i == 0 ? 3 : 40;
        content.investments[i].citizensPlanned = {citizens};
    }
    const SlideShow show = slideShow(content, danish());
    for (const Slide &slide : show.slides) {
        if (slide.kind != Slide::Kind::Investment)
            continue;
        const auto &figures = std::get<QList<SlideFigure>>(slide.content);
        for (const SlideFigure &figure : figures)
            QVERIFY2(figure.value != u"3" && figure.value != u"40", qPrintable(figure.value));
    }
}

void TestSlidePrivacy::hiddenAmountsKeepTheShape()
{
    const SlideShow show = slideShow(slidePortfolio(9, SlideAmounts::Usual), danish());
    for (const Slide &slide : show.slides) {
        const Slide hidden = withoutAmounts(slide);
        QCOMPARE(hidden.content.index(), slide.content.index());
        QVERIFY2(!hidden.message.contains(u"mio"_s) || hidden.message.contains(u"•••"_s),
                 qPrintable(hidden.message));
        if (const auto *figures = std::get_if<QList<SlideFigure>>(&hidden.content)) {
            for (const SlideFigure &figure : *figures)
                QVERIFY2(!figure.isAmount || figure.value.contains(u"•••"_s),
                         qPrintable(figure.value));
        }
        if (const auto *chart = std::get_if<ResultChart>(&hidden.content)) {
            for (const ChartDescription::Tick &tick : chart->ticks)
                QCOMPARE(tick.label, u"•••"_s);
        }
    }
}

void TestSlidePrivacy::hiddenAmountsAreNowhere()
{
    const PortfolioContent content = *sample(Sample::Example);
    QList<Slide> all = slideShow(content, danish()).slides;
    for (const Investment &investment : content.investments)
        all += detailSlides(content, investment.id, danish());
    const QRegularExpression amount(u"\\d[\\s\u00a0]*(?:mio|kr)"_s);
    for (const Slide &slide : std::as_const(all)) {
        QStringList texts;
        for (const Slide &each : QList{slide} + asTable(slide, danish().locale)) {
            const Slide hidden = withoutAmounts(each);
            texts += {hidden.message, hidden.below(), hidden.title};
            if (const auto *figures = std::get_if<QList<SlideFigure>>(&hidden.content)) {
                for (const SlideFigure &figure : *figures)
                    texts += {figure.title, figure.value, figure.remark};
            } else if (const auto *lines = std::get_if<QStringList>(&hidden.content)) {
                texts += *lines;
            } else if (const auto *table = std::get_if<SlideTable>(&hidden.content)) {
                for (const QStringList &row : table->rows)
                    texts += row;
            } else if (const auto *chart = std::get_if<ChartDescription>(&hidden.content)) {
                for (const ChartDescription::Row &row : chart->rows)
                    texts += row.tooltip;
            } else if (const auto *result = std::get_if<ResultChart>(&hidden.content)) {
                for (const ResultChart::Row &row : result->rows)
                    texts += row.tooltip;
            }
        }
        for (const QString &text : std::as_const(texts))
            QVERIFY2(!amount.match(text).hasMatch(), qPrintable(text));
    }
}

void TestSlidePrivacy::countsStayWhereAmountsAreHidden()
{
    Slide slide;
    slide.message = u"2 af 9 investeringer: 56,0\u00a0mio.\u00a0kr., 950\u00a0kr. og 8\u00a0%."_s;
    slide.rest = u"DKK\u00a0950, 12.000\u00a0kr. den 15. december 2029."_s;
    const Slide hidden = withoutAmounts(slide);
    QCOMPARE(hidden.message,
             u"2 af 9 investeringer: •••\u00a0mio.\u00a0kr., •••\u00a0kr. og •••\u00a0%."_s);
    QCOMPARE(hidden.rest, u"DKK\u00a0•••, •••\u00a0kr. den 15. december 2029."_s);
}

void TestSlidePrivacy::internalNotesAreOnNoSlide()
{
    PortfolioContent content = slidePortfolio(1, SlideAmounts::Usual);
    content.investments[0].internalNote = u"hemmelig"_s;
    const InvestmentId id = content.investments.constFirst().id;
    const QList<Slide> all =
        slideShow(content, danish()).slides + detailSlides(content, id, danish());
    for (const Slide &slide : all)
        QVERIFY(!slide.message.contains(u"hemmelig"_s) && !slide.caption.contains(u"hemmelig"_s));
}

void TestSlidePrivacy::partsOfFewCitizensAreMasked()
{
    PortfolioContent content = slidePortfolio(2, SlideAmounts::Usual);
    content.portfolio.smallCountThreshold = 5;
    for (qsizetype i = 0; i < 2; ++i) {
        Count planned;
        planned.value = i == 0 ? 3 : 120;
        content.investments[i].citizensPlanned = {planned};
    }
    for (const Slide &slide : partSlides(content, SlideFigure::Parts::Citizens, danish())) {
        for (const QStringList &row : std::get<SlideTable>(slide.content).rows)
            QVERIFY2(row.at(1) != u"3"_s, qPrintable(row.join(u" "_s)));
    }
}

QTEST_GUILESS_MAIN(TestSlidePrivacy)
#include "tst_slideprivacy.moc"
