#include "app/language.h"
#include "model/exchange/samples.h"
#include "model/items/slideagenda.h"
#include "tests/slideportfolio.h"
#include "views/board/slidescene.h"

#include <QtTest/QTest>

#include <cmath>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](float value) {
        const auto c = static_cast<double>(value);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

/// What is wrong with a slide for those in the last row; empty = nothing.
QString faultOf(const SlideScene &scene, const ChartStyle &style)
{
    if (!scene.isWhole())
        return u"has no room"_s;
    const QList<PlacedText> texts = scene.texts();
    QList<QRectF> inks;
    for (const PlacedText &text : texts) {
        const QRectF ink = text.ink();
        if (!scene.sceneRect().contains(ink) && !ink.isEmpty())
            return u"beyond the edge: "_s + text.text;
        if (text.font.pixelSize() < SlideScene::leastText)
            return u"too small: "_s + text.text;
        if (text.text.endsWith(u'…'))
            return u"cut: "_s + text.text;
        if (contrastOf(text.colour, style.background) < 6.995)
            return u"too pale: "_s + text.text;
        // Letters may touch the line above by a hair.
        const QRectF core = ink.adjusted(1, 2, -1, -2);
        for (qsizetype i = 0; i < inks.size(); ++i) {
            if (core.isValid() && inks.at(i).isValid() && inks.at(i).intersects(core))
                return u"over each other: %1 | %2"_s.arg(texts.at(i).text, text.text);
        }
        inks.append(core);
    }
    return {};
}

} // namespace

/// Every slide of every portfolio is legible on every screen.
class TestSlideScene final : public QObject {
    Q_OBJECT

private slots:
    void allIsLegible_data();
    void allIsLegible();
    void theExampleIsLegible_data();
    void theExampleIsLegible();
    void aNarrowScreenIsLaidOutAnew();
    void largerTextIsLargerWhereItFits();
    void fewBarsFillTheWall();
    void labelsOfTheCurveLieOnNoLine_data();
    void labelsOfTheCurveLieOnNoLine();
    void linesAreToldApartWithoutColour();

private:
    void checkAll(const PortfolioContent &content, QSize size, SlideTheme theme);

    Language m_language;
};

void TestSlideScene::checkAll(const PortfolioContent &content, QSize size, SlideTheme theme)
{
    const SlideQuestion question{.today = QDate(2026, 11, 27),
                                 .date = {},
                                 .perspective = Perspective::Fund,
                                 .locale = QLocale()};
    SlideShow show = slideShow(content, question);
    if (!content.investments.isEmpty())
        show.slides += detailSlides(content, content.investments.constFirst().id, question);
    const ChartStyle style = slideStyle(theme);
    SlideScene scene;
    // Those of 200 investments are alike.
    for (qsizetype i = 0; i < std::min(show.slides.size(), qsizetype{45}); ++i) {
        for (const bool hidden : {false, true}) {
            const Slide &slide = show.slides.at(i);
            scene.setSlide(hidden ? withoutAmounts(slide) : slide,
                           slideFooter(show, i, show.slides.at(i), question.locale));
            scene.layOut(style, size);
            const QString fault = faultOf(scene, style);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"%1: %2: %3"_s.arg(i + 1).arg(slide.message, fault)));
        }
    }
}

void TestSlideScene::allIsLegible_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<SlideTheme>("theme");
    QTest::addColumn<int>("count");
    QTest::addColumn<SlideAmounts>("amounts");
    const QList<QSize> sizes{{1280, 720}, {1920, 1080}, {1024, 768}, {3840, 2160}, {1920, 1200}};
    const QList<SlideTheme> themes{SlideTheme::Light, SlideTheme::Dark, SlideTheme::Contrast};
    int turn = 0;
    for (const QString &language : {u"da"_s, u"en"_s}) {
        for (const QSize &size : sizes) {
            for (const int count : {0, 1, 9, 20, 200}) {
                for (const SlideAmounts amounts : {SlideAmounts::Usual, SlideAmounts::Huge,
                                                   SlideAmounts::Negative, SlideAmounts::Missing}) {
                    // A theme changes no place: each is tried with every size and number.
                    const SlideTheme theme = themes.at(turn++ % themes.size());
                    QTest::addRow("%s %dx%d %d investments, figures %d, theme %d",
                                  qPrintable(language), size.width(), size.height(), count,
                                  static_cast<int>(amounts), static_cast<int>(theme))
                        << language << size << theme << count << amounts;
                }
            }
        }
    }
}

void TestSlideScene::allIsLegible()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(SlideTheme, theme);
    QFETCH(int, count);
    QFETCH(SlideAmounts, amounts);
    m_language.set(*Language::fromCode(language));
    checkAll(slidePortfolio(count, amounts), size, theme);
}

void TestSlideScene::theExampleIsLegible_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Sample>("which");
    for (const QSize &size : {QSize(1920, 1080), QSize(1024, 768)}) {
        for (const Sample which : {Sample::Example, Sample::Aarhus, Sample::HousingFirst})
            QTest::addRow("%d, sample %d", size.width(), static_cast<int>(which)) << size << which;
    }
}

void TestSlideScene::theExampleIsLegible()
{
    QFETCH(QSize, size);
    QFETCH(Sample, which);
    for (const QString &language : {u"da"_s, u"en"_s}) {
        m_language.set(*Language::fromCode(language));
        checkAll(*sample(which), size, SlideTheme::Light);
    }
}

void TestSlideScene::aNarrowScreenIsLaidOutAnew()
{
    m_language.set(*Language::fromCode(u"da"));
    const SlideShow show =
        slideShow(*sample(Sample::Example), {.today = QDate(2026, 11, 27), .locale = QLocale()});
    SlideScene scene;
    const auto figureOf = [&scene, &show](QSize size) {
        const auto &chart = std::get<ChartDescription>(show.slides.at(1).content);
        scene.setSlide(show.slides.at(1), {});
        scene.layOut(slideStyle(SlideTheme::Light), size);
        for (const PlacedText &text : scene.texts()) {
            if (text.text == chart.figure)
                return text.ink();
        }
        return QRectF();
    };
    const auto bottomOfRows = [&scene] {
        return scene.rows().constLast()->area.bottom();
    };
    const QRectF wide = figureOf({1920, 1080});
    QVERIFY(wide.left() > scene.sceneRect().width() / 2 && wide.top() < bottomOfRows());
    const QRectF narrow = figureOf({1024, 768});
    QVERIFY(narrow.left() < scene.sceneRect().width() / 2 && narrow.top() > bottomOfRows());
}

void TestSlideScene::largerTextIsLargerWhereItFits()
{
    Slide slide;
    slide.message = u"Message"_s;
    slide.content = QStringList{u"A short text."_s};
    const auto sizeOf = [&slide](qreal factor) {
        SlideScene scene;
        scene.setSlide(slide, {});
        scene.setTextSize(factor);
        scene.layOut(slideStyle(SlideTheme::Light), {1920, 1080});
        int largest = 0;
        for (const PlacedText &text : scene.texts()) {
            if (text.text.startsWith(u"A short"_s))
                largest = text.font.pixelSize();
        }
        return largest;
    };
    QCOMPARE(sizeOf(1), 36);
    QCOMPARE(sizeOf(1.5), 54);
    QCOMPARE(sizeOf(0.5), SlideScene::leastText);
}

namespace {

Slide exampleSlide(Slide::Kind kind)
{
    const SlideShow show =
        slideShow(*sample(Sample::Example), {.today = QDate(2026, 11, 27), .locale = QLocale()});
    for (const Slide &slide : show.slides) {
        if (slide.kind == kind)
            return slide;
    }
    return {};
}

bool passes(const QLineF &line, const QRectF &rect)
{
    constexpr int steps = 200;
    for (int i = 0; i <= steps; ++i) {
        if (rect.contains(line.pointAt(double(i) / steps)))
            return true;
    }
    return false;
}

} // namespace

void TestSlideScene::fewBarsFillTheWall()
{
    SlideScene scene;
    scene.setSlide(exampleSlide(Slide::Kind::WholePortfolio), {});
    scene.layOut(slideStyle(SlideTheme::Light), {1920, 1080});
    const QList<PlacedBar> &bars = scene.rows().constFirst()->bars;
    QCOMPARE(bars.size(), 2);
    for (const PlacedBar &bar : bars)
        QVERIFY2(bar.rect.height() > SlideScene::unitsHigh / 8, "too low");
}

void TestSlideScene::labelsOfTheCurveLieOnNoLine_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1920, 1080), QSize(1920, 1200), QSize(1024, 768)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestSlideScene::labelsOfTheCurveLieOnNoLine()
{
    QFETCH(QSize, size);
    m_language.set(*Language::fromCode(u"da"));
    const ChartStyle style = slideStyle(SlideTheme::Light);
    SlideScene scene;
    const Slide slide = exampleSlide(Slide::Kind::MoneyBack);
    scene.setSlide(slide, {});
    scene.layOut(style, size);
    int labels = 0;
    for (const ResultChart::Mark &mark : std::get<ResultChart>(slide.content).marks) {
        for (const PlacedText &text : scene.texts()) {
            if (text.text != mark.label)
                continue;
            ++labels;
            for (const PlacedLine &line : scene.words().lines) {
                const bool isAxis = line.colour == style.grid || line.colour == style.muted;
                QVERIFY2(isAxis || line.pattern == Qt::DotLine || !passes(line.line, text.ink()),
                         qPrintable(text.text));
            }
        }
    }
    QCOMPARE(labels, 2);
}

void TestSlideScene::linesAreToldApartWithoutColour()
{
    SlideScene scene;
    scene.setSlide(exampleSlide(Slide::Kind::MoneyBack), {});
    const auto count = [&scene](PlacedDot::Shape shape) {
        const QList<PlacedDot> &dots = scene.words().dots;
        return std::count_if(dots.cbegin(), dots.cend(), [shape](const PlacedDot &dot) {
            return dot.shape == shape && dot.fill == dot.outline;
        });
    };
    scene.layOut(slideStyle(SlideTheme::Contrast), {1920, 1080});
    QVERIFY(count(PlacedDot::Shape::Square) > 5);
    QVERIFY(count(PlacedDot::Shape::Circle) > 5);
    scene.layOut(slideStyle(SlideTheme::Light), {1920, 1080});
    QCOMPARE(count(PlacedDot::Shape::Square), 0);
}

QTEST_MAIN(TestSlideScene)
#include "tst_slidescene.moc"
