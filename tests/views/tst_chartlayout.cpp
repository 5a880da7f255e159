#include "model/items/portfoliochart.h"
#include "views/charts/chartscene.h"

#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Makes every text of the charts 40 % longer, as Danish may be.
class LongWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QLatin1StringView(context) != "Charts"_L1)
            return {};
        return text + u'x' + u"ø"_s.repeated(text.size() * 2 / 5);
    }
};

SummaryAmount amount(double millions, Basis basis = Basis::Calculated)
{
    return {Money::fromMinor(static_cast<qint64>(millions * 1e8), Currency::DKK), basis};
}

enum class Amounts { Usual, Huge, Negative, Missing, Tiny };

InvestmentSummary sample(int i, Amounts amounts)
{
    InvestmentSummary investment;
    investment.id = InvestmentId::create();
    investment.name = i % 3 == 0
        ? u"Helhedsorienteret indsats for unge uden job og uddannelse %1"_s.arg(i + 1, 3, 10,
                                                                                QChar(u'0'))
        : u"Investering %1"_s.arg(i + 1);
    const double invested = 2 + (i * 37 % 100) / 10.0;
    const double potential = 1 + (i * 61 % 130) / 10.0;
    const Basis basis = i % 3 == 2 ? Basis::Stated : Basis::Calculated;
    switch (amounts) {
    case Amounts::Usual:
        investment.ownShare = amount(invested, Basis::Stated);
        if (i % 4 != 3)
            investment.fundPotential = amount(potential, basis);
        break;
    case Amounts::Huge:
        investment.ownShare = amount(invested * 1e4, Basis::Stated);
        investment.fundPotential = amount((i % 2 == 0 ? 1 : -1) * potential * 1e4, basis);
        break;
    case Amounts::Negative:
        investment.ownShare = amount(invested, Basis::Stated);
        investment.fundPotential = amount(-potential, basis);
        break;
    case Amounts::Missing:
        break;
    case Amounts::Tiny:
        investment.ownShare = amount(i == 0 ? 100 : 0.001, Basis::Stated);
        investment.fundPotential = amount(0, basis);
        break;
    }
    return investment;
}

QList<InvestmentSummary> samples(int count, Amounts amounts)
{
    QList<InvestmentSummary> investments;
    for (int i = 0; i < count; ++i)
        investments.append(sample(i, amounts));
    return investments;
}

ChartDescription describe(int count, Amounts amounts, const QString &form)
{
    Portfolio portfolio = newPortfolio(u"Fonden"_s);
    portfolio.notice = u"ILLUSTRATIVE TAL"_s;
    const QLocale danish(QLocale::Danish, QLocale::Denmark);
    InvestedPotentialOptions options{.currency = {},
                                     .allAsPoints = form == u"points",
                                     .date = PartialDate::fromDate({2026, 11, 12})};
    QList<InvestmentSummary> investments = samples(count, amounts);
    if (form.endsWith(u"both"_s)) {
        options.perspective = ShownPerspective::both();
        for (qsizetype i = 0; i < investments.size(); ++i) {
            if (i % 5 != 4)
                investments[i].publicPotential = investments.at(i).ownShare;
        }
    }
    if (!form.startsWith(u"whole"_s))
        return investedPotentialChart(portfolio, investments, options, danish);
    portfolio.statedTotals = {
        {TotalSubject::Invested, TotalPrecision::About, {}, amount(1'234'567).amount, {}},
        {TotalSubject::FundPotential, TotalPrecision::MoreThan, {}, amount(987.6).amount, {}}};
    return portfolioChart(portfolio, investments, true, options, danish);
}

ChartStyle style(QSize size)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(15);
    ChartStyle light = ChartStyle::light(font);
    light.withSentence = size.height() > 450;
    return light;
}

QList<PlacedText> textsOf(const ChartScene &scene)
{
    QList<PlacedText> texts = scene.words().texts;
    for (const ChartRowItem *row : scene.rows())
        texts += row->texts;
    return texts;
}

void keepPicture(ChartScene &scene)
{
    const QString folder = qEnvironmentVariable("BUNDLINJE_KEEP_PICTURES");
    if (folder.isEmpty())
        return;
    QImage image(scene.sceneRect().size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), scene.sceneRect());
    QVERIFY(image.save(folder + u"/layout-"_s
                       + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-')
                       + u".png"_s));
}

} // namespace

Q_DECLARE_METATYPE(Amounts)

class TestChartLayout final : public QObject {
    Q_OBJECT

private slots:
    void everythingIsReadable_data();
    void everythingIsReadable();
    void marksStandWhereTheirAmountsSay();
    void missingStandsAtTheAxis();
    void firstPairIsNamed();
    void headsShowTheMarksThatTheyName();
    void scatterStaysInItsPlane();
    void bothPotentialsAreToldApartWithoutColour();
};

void TestChartLayout::everythingIsReadable_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Amounts>("amounts");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longWords");
    const QList<std::pair<const char *, Amounts>> kinds{{"usual", Amounts::Usual},
                                                        {"huge", Amounts::Huge},
                                                        {"negative", Amounts::Negative},
                                                        {"missing", Amounts::Missing},
                                                        {"tiny", Amounts::Tiny}};
    for (const QSize size :
         {QSize(640, 420), QSize(900, 500), QSize(1366, 600), QSize(1024, 768)}) {
        for (const auto &[name, amounts] : kinds) {
            for (const int count : {0, 1, 9, 20, 40, 320, 5'000}) {
                for (const QString &form :
                     {u"rows"_s, u"points"_s, u"whole"_s, u"both"_s, u"whole both"_s}) {
                    if (form == u"points" && count <= mostRows)
                        continue;
                    for (const bool longWords : {false, true}) {
                        // Three values in each row need more room than two.
                        const int least = longWords ? 1366 : count > 40 ? 900 : 0;
                        if (form.endsWith(u"both"_s) && size.width() < least)
                            continue;
                        QTest::addRow("%s %d %s %dx%d%s", qPrintable(form), count, name,
                                      size.width(), size.height(), longWords ? " long" : "")
                            << count << amounts << form << size << longWords;
                    }
                }
            }
        }
    }
}

void TestChartLayout::everythingIsReadable()
{
    QFETCH(const int, count);
    QFETCH(const Amounts, amounts);
    QFETCH(const QString, form);
    QFETCH(const QSize, size);
    QFETCH(const bool, longWords);
    LongWords translator;
    if (longWords)
        QCoreApplication::installTranslator(&translator);
    ChartScene scene;
    scene.show(describe(count, amounts, form), style(size), size);
    QCoreApplication::removeTranslator(&translator);
    keepPicture(scene);

    const QList<PlacedText> texts = textsOf(scene);
    QVERIFY(!texts.isEmpty());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const PlacedText &text = texts.at(i);
        QVERIFY2(!text.text.contains(u'…'), qPrintable(text.text));
        QVERIFY2(text.font.pixelSize() >= 15, qPrintable(text.text));
        QVERIFY2(scene.sceneRect().contains(text.ink()), qPrintable(text.text));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!text.ink().intersects(texts.at(j).ink()),
                     qPrintable(text.text + u" over "_s + texts.at(j).text));
    }
    for (const ChartRowItem *row : scene.rows()) {
        for (const PlacedBar &bar : row->bars)
            QVERIFY(row->area.adjusted(-1, 0, 1, 0).contains(bar.rect));
        for (const PlacedText &text : row->texts)
            QVERIFY2(row->area.contains(text.ink()), qPrintable(text.text));
    }
}

void TestChartLayout::marksStandWhereTheirAmountsSay()
{
    ChartScene scene;
    scene.show(describe(9, Amounts::Usual, u"rows"_s), style({900, 500}), {900, 500});
    qreal perMillion = 0;
    for (qsizetype i = 0; i < scene.rows().size(); ++i) {
        const ChartRowItem &row = *scene.rows().at(i);
        QCOMPARE(row.bars.constFirst().rect.left(),
                 scene.rows().constFirst()->bars.constFirst().rect.left());
        const double millions = chartValue(*scene.description().rows.at(i).marks.at(0).amount);
        const qreal length = row.bars.constFirst().rect.width() / millions;
        if (i > 0)
            QVERIFY(std::abs(length - perMillion) < 0.01);
        perMillion = length;
    }
}

void TestChartLayout::bothPotentialsAreToldApartWithoutColour()
{
    const ChartStyle colours = style({900, 500});
    for (const ChartStyle &each :
         {colours, ChartStyle::dark(colours.font), ChartStyle::contrast(colours.font)}) {
        ChartScene scene;
        scene.show(describe(4, Amounts::Huge, u"both"_s), each, {900, 500});
        const QList<PlacedBar> &bars = scene.rows().constFirst()->bars;
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars.at(0).rect.left(), bars.at(2).rect.left());
        QVERIFY(bars.at(1).rect.bottom() <= bars.at(2).rect.top() + 0.01);
        QVERIFY(std::abs(qGray(bars.at(1).fill.rgb()) - qGray(bars.at(2).fill.rgb())) > 50);
    }
    ChartScene scene; // Each head stands after the mark that its column has.
    scene.show(describe(20, Amounts::Usual, u"both"_s), colours, {900, 500});
    QList<PlacedDot::Shape> shapes;
    for (const PlacedDot &dot : scene.words().dots)
        shapes.append(dot.shape);
    QCOMPARE(
        shapes,
        (QList{PlacedDot::Shape::Circle, PlacedDot::Shape::Diamond, PlacedDot::Shape::Square}));
}

void TestChartLayout::missingStandsAtTheAxis()
{
    ChartScene scene;
    const ChartDescription chart = describe(9, Amounts::Usual, u"rows"_s);
    scene.show(chart, style({900, 500}), {900, 500});
    int met = 0;
    for (const ChartRowItem *row : scene.rows()) {
        for (const PlacedText &text : row->texts) {
            if (text.text != u"missing")
                continue;
            ++met;
            QCOMPARE(row->bars.size(), 1);
            const qreal distance = text.baseline.x() - row->bars.constFirst().rect.left();
            QVERIFY(distance > 0 && distance < 15);
        }
    }
    QCOMPARE(met, 2);
}

void TestChartLayout::firstPairIsNamed()
{
    for (const Amounts amounts : {Amounts::Usual, Amounts::Missing, Amounts::Negative}) {
        ChartScene scene;
        scene.show(describe(9, amounts, u"rows"_s), style({900, 500}), {900, 500});
        QStringList first;
        for (const PlacedText &text : scene.rows().constFirst()->texts)
            first << text.text;
        const QString all = first.join(u'|');
        QVERIFY2(all.contains(u"invested"_s) && all.contains(u"potential"_s), qPrintable(all));
    }
}

void TestChartLayout::headsShowTheMarksThatTheyName()
{
    ChartScene scene;
    scene.show(describe(20, Amounts::Usual, u"rows"_s), style({900, 500}), {900, 500});
    const QList<PlacedDot> &marks = scene.words().dots;
    QCOMPARE(marks.size(), 2);
    for (const PlacedDot &mark : marks) {
        const QString name =
            mark.shape == PlacedDot::Shape::Diamond ? u"potential"_s : u"invested"_s;
        const QList<PlacedText> &texts = scene.words().texts;
        const auto named = std::find_if(texts.cbegin(), texts.cend(),
                                        [&](const PlacedText &text) { return text.text == name; });
        QVERIFY2(named != texts.cend(), qPrintable(name));
        const QRectF ink = named->ink();
        QVERIFY(mark.centre.x() + mark.radius < ink.left());
        QVERIFY(ink.left() - mark.centre.x() < 20);
        QVERIFY(std::abs(mark.centre.y() - ink.center().y()) < ink.height() / 2);
        // The same shape and colour as in the rows.
        const QList<PlacedDot> &drawn = scene.rows().constFirst()->dots;
        QVERIFY(std::any_of(drawn.cbegin(), drawn.cend(), [&](const PlacedDot &dot) {
            return dot.shape == mark.shape && dot.outline == mark.outline;
        }));
    }
    scene.show(describe(9, Amounts::Usual, u"rows"_s), style({900, 500}), {900, 500});
    QVERIFY(scene.words().dots.isEmpty());
}

void TestChartLayout::scatterStaysInItsPlane()
{
    ChartScene scene;
    const ChartDescription chart = describe(320, Amounts::Usual, u"points"_s);
    scene.show(chart, style({900, 500}), {900, 500});
    QVERIFY(chart.points.size() > 40);
    // The line where both are equal is the first that neither lies nor stands.
    const QList<PlacedLine> &lines = scene.words().lines;
    const auto slanting = std::find_if(lines.cbegin(), lines.cend(), [](const PlacedLine &line) {
        return std::abs(line.line.dx()) > 1 && std::abs(line.line.dy()) > 1;
    });
    QVERIFY(slanting != lines.cend());
    for (const ChartDescription::Point &point : chart.points) {
        const PlacedDot &dot = scene.rows().at(point.row)->dots.constFirst();
        const QLineF line = slanting->line;
        const qreal height =
            line.y1() + (dot.centre.x() - line.x1()) * line.dy() / line.dx() - dot.centre.y();
        // Above the line exactly where the potential is larger.
        QVERIFY(point.potential > point.invested ? height > -0.01 : height < 0.01);
    }
}

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
