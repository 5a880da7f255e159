#include "model/items/htmlpage.h"
#include "model/items/printeddocument.h"
#include "model/items/printedlayout.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr double paddingOfColumns = 6;

PrintedColumnNeed textColumn(double word, double line)
{
    return {.word = word, .line = line};
}

HtmlTable tableOf(int rows, const QString &words)
{
    HtmlTable table{.caption = u"Linjer"_s, .headings = {u"Hvad"_s, u"Beløb"_s}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({words, QString::number(row)});
    return table;
}

} // namespace

/// Reports on paper: no word is broken, no row is split, and nothing stands alone.
class TestPrintedLayout final : public QObject {
    Q_OBJECT

private slots:
    void wordsDecideHowATableStands_data();
    void wordsDecideHowATableStands();
    void columnsFillTheRoom_data();
    void columnsFillTheRoom();
    void thePageIsReadAgain();
    void noRowIsSplit();
    void headsAreRepeated();
    void aRowHigherThanAPageGoesOn();
    void aTotalStandsWithWhatItAddsUp();
    void headingsStayWithWhatTheyHead();
    void aCaptionStaysWithItsPicture();
    void aWideTableTurnsItsPage();
    void aFewSheetsAreMadeDenser();
    void largeFiguresStandBesideEachOther();

private:
    QList<PrintedPage> pagesOf(const HtmlPage &page)
    {
        return PrintedLayout(m_type, m_upright, m_across, {}).pages(printedBlocks(page.html()));
    }
    static QString textOf(const PrintedPage &page)
    {
        QStringList texts;
        for (const PrintedPage::Lines &lines : page.lines)
            texts += lines.text->text();
        return texts.join(u'\n');
    }

    QBuffer m_nothing;
    QPdfWriter m_writer{&m_nothing};
    QFont m_font{u"DejaVu Sans"_s, 9};
    PrintedType m_type{m_writer, m_font};
    QSizeF m_upright{m_type.points(490), m_type.points(730)};
    QSizeF m_across{m_type.points(730), m_type.points(480)};
};

void TestPrintedLayout::wordsDecideHowATableStands_data()
{
    QTest::addColumn<QList<PrintedColumnNeed>>("needs");
    QTest::addColumn<bool>("isSmaller");
    QTest::addColumn<bool>("isAcross");
    QTest::addColumn<int>("parts");
    const QList<PrintedColumnNeed> few(3, textColumn(60, 90));
    const QList<PrintedColumnNeed> dense(8, textColumn(58, 60));
    const QList<PrintedColumnNeed> wide(9, textColumn(70, 75));
    const QList<PrintedColumnNeed> endless(30, textColumn(80, 90));
    QTest::newRow("room for all") << few << false << false << 1;
    QTest::newRow("smaller letters") << dense << true << false << 1;
    QTest::newRow("a turned page") << wide << false << true << 1;
    QTest::newRow("parts") << endless << true << true << 4;
}

void TestPrintedLayout::wordsDecideHowATableStands()
{
    QFETCH(const QList<PrintedColumnNeed>, needs);
    QFETCH(const bool, isSmaller);
    QFETCH(const bool, isAcross);
    QFETCH(const int, parts);
    constexpr double upright = 490;
    constexpr double across = 730;
    const TableFit fit = tableFit(needs, upright, across, paddingOfColumns);
    QCOMPARE(fit.scale < 1, isSmaller);
    QVERIFY(fit.scale * 9 >= 7.5);
    QCOMPARE(fit.isAcross, isAcross);
    QCOMPARE(fit.parts.size(), parts);
    QSet<int> shown;
    for (const QList<int> &part : fit.parts) {
        QCOMPARE(part.constFirst(), 0); // Each part says what its rows are.
        double width = 0;
        for (const int column : part) {
            shown.insert(column);
            width += needs.at(column).word * fit.scale + paddingOfColumns;
        }
        QVERIFY(width <= (fit.isAcross ? across : upright) + 1e-6);
    }
    QCOMPARE(shown.size(), needs.size());
}

void TestPrintedLayout::columnsFillTheRoom_data()
{
    QTest::addColumn<QList<PrintedColumnNeed>>("needs");
    QTest::newRow("short cells") << QList{textColumn(30, 60), textColumn(20, 20)};
    QTest::newRow("long cells") << QList{textColumn(30, 900), textColumn(20, 20)};
    QTest::newRow("numbers") << QList{textColumn(30, 60), PrintedColumnNeed{40, 40, true}};
}

void TestPrintedLayout::columnsFillTheRoom()
{
    QFETCH(const QList<PrintedColumnNeed>, needs);
    const QList<double> widths = columnWidths(needs, 1, 400, paddingOfColumns);
    double sum = 0;
    for (qsizetype at = 0; at < needs.size(); ++at) {
        QVERIFY(widths.at(at) >= needs.at(at).word + paddingOfColumns - 1e-6);
        if (needs.at(at).isNumber)
            QCOMPARE(widths.at(at), needs.at(at).line + paddingOfColumns);
        sum += widths.at(at);
    }
    QVERIFY(std::abs(sum - 400) < 1e-6);
}

void TestPrintedLayout::thePageIsReadAgain()
{
    HtmlPage page(u"T"_s, QLocale(QLocale::Danish));
    page.heading(1, u"A & B"_s);
    page.notice(u"Udkast"_s);
    page.list({u"<et>"_s});
    HtmlTable table = tableOf(2, u"x"_s);
    table.hasTotals = true;
    page.table(table);
    const QList<PrintedBlock> blocks = printedBlocks(page.html());
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(std::get<PrintedHeading>(blocks.at(0)).text, u"A & B"_s);
    QVERIFY(std::get<PrintedParagraph>(blocks.at(1)).isNotice);
    QCOMPARE(std::get<PrintedItem>(blocks.at(2)).text, u"<et>"_s);
    const auto read = std::get<HtmlTable>(blocks.at(3));
    QCOMPARE(read.headings, table.headings);
    QCOMPARE(read.rows, table.rows);
    QCOMPARE(read.caption, table.caption);
    QVERIFY(read.hasTotals && read.isNumber(1) && !read.isNumber(0));
}

void TestPrintedLayout::noRowIsSplit()
{
    HtmlPage page(u"T"_s, QLocale::c());
    page.table(tableOf(
        60, u"Fastholdt uddannelse eller beskæftigelse i mindst seks måneder "_s.repeated(4)));
    const QList<PrintedPage> pages = pagesOf(page);
    QVERIFY(pages.size() > 2);
    for (const PrintedPage &one : pages) {
        for (const PrintedPage::Lines &lines : one.lines) {
            QCOMPARE(lines.count, lines.text->lineCount());
            QVERIFY(lines.corner.y() + heightOf(*lines.text, 0, lines.count) <= m_upright.height());
        }
    }
}

void TestPrintedLayout::headsAreRepeated()
{
    HtmlPage page(u"T"_s, QLocale::c());
    page.table(tableOf(200, u"x"_s));
    const QList<PrintedPage> pages = pagesOf(page);
    QVERIFY(pages.size() > 2);
    for (const PrintedPage &one : pages)
        QCOMPARE(textOf(one).count(u"Beløb"_s), 1);
}

void TestPrintedLayout::aRowHigherThanAPageGoesOn()
{
    HtmlPage page(u"T"_s, QLocale::c());
    page.table(tableOf(1, u"ord "_s.repeated(9000)));
    const QList<PrintedPage> pages = pagesOf(page);
    QVERIFY(pages.size() > 1);
    int lines = 0;
    for (const PrintedPage &one : pages) {
        for (const PrintedPage::Lines &some : one.lines) {
            if (some.text->text().startsWith(u"ord"_s))
                lines += some.count;
        }
    }
    for (const PrintedPage::Lines &some : pages.constFirst().lines) {
        if (some.text->text().startsWith(u"ord"_s))
            QCOMPARE(lines, some.text->lineCount()); // Each once.
    }
}

void TestPrintedLayout::aTotalStandsWithWhatItAddsUp()
{
    for (int rows = 30; rows < 70; ++rows) {
        HtmlTable table = tableOf(rows, u"række"_s);
        table.rows.append({u"I alt"_s, u"1"_s});
        table.hasTotals = true;
        HtmlPage page(u"T"_s, QLocale::c());
        page.table(table);
        QVERIFY(textOf(pagesOf(page).constLast()).contains(u"række"_s));
    }
}

void TestPrintedLayout::headingsStayWithWhatTheyHead()
{
    for (int lines = 40; lines < 60; ++lines) {
        HtmlPage page(u"T"_s, QLocale::c());
        for (int line = 0; line < lines; ++line)
            page.paragraph(u"linje"_s);
        page.heading(2, u"Overskrift"_s);
        page.heading(3, u"Under"_s);
        page.table(tableOf(3, u"celle"_s));
        for (const PrintedPage &one : pagesOf(page)) {
            const QString text = textOf(one);
            QCOMPARE(text.contains(u"Overskrift"_s), text.contains(u"celle"_s));
            QCOMPARE(text.contains(u"Under"_s), text.contains(u"celle"_s));
        }
    }
}

void TestPrintedLayout::aCaptionStaysWithItsPicture()
{
    QList<ReportPicture> pictures(1);
    pictures[0].size = {400, 200};
    for (int lines = 10; lines < 60; ++lines) {
        HtmlPage page(u"T"_s, QLocale::c());
        for (int line = 0; line < lines; ++line)
            page.paragraph(u"linje"_s);
        page.picture("<svg></svg>", u"Billede"_s);
        page.paragraph(u"billedtekst"_s);
        page.table(tableOf(3, u"celle"_s));
        PrintedLayout layout(m_type, m_upright, m_across, pictures);
        for (const PrintedPage &one : layout.pages(printedBlocks(page.html())))
            QCOMPARE(textOf(one).contains(u"billedtekst"_s), !one.drawings.isEmpty());
    }
}

void TestPrintedLayout::aWideTableTurnsItsPage()
{
    HtmlTable wide;
    QStringList row;
    for (int column = 0; column < 9; ++column) {
        wide.headings.append(u"Beskæftigelse"_s);
        row.append(u"Uddannelse"_s);
    }
    wide.rows = {row};
    HtmlPage page(u"T"_s, QLocale::c());
    page.heading(2, u"Smal"_s);
    page.table(tableOf(2, u"celle"_s));
    page.heading(2, u"Bred"_s);
    page.table(wide);
    page.heading(2, u"Smal igen"_s);
    page.paragraph(u"slut"_s);
    const QList<PrintedPage> pages = pagesOf(page);
    QCOMPARE(pages.size(), 3);
    QVERIFY(!pages.at(0).isAcross && pages.at(1).isAcross && !pages.at(2).isAcross);
    QVERIFY(textOf(pages.at(1)).startsWith(u"Bred"_s));
    const PrintedPages printed({.html = page.html()}, QLocale::c());
    QCOMPARE(printed.count(), 3);
    QVERIFY(printed.sheetSize(0).height() > printed.sheetSize(0).width());
    QVERIFY(printed.sheetSize(1).height() < printed.sheetSize(1).width());
}

void TestPrintedLayout::aFewSheetsAreMadeDenser()
{
    const auto sheets = [](int rows, std::optional<int> most) {
        HtmlPage page(u"T"_s, QLocale::c());
        page.table(tableOf(rows, u"celle"_s));
        return PrintedPages({.html = page.html(), .mostSheets = most}, QLocale::c()).count();
    };
    int rows = 1;
    while (sheets(rows, {}) == 1)
        ++rows;
    QCOMPARE(sheets(rows, 1), 1);
    QCOMPARE(sheets(rows, 2), 2);
    QCOMPARE(sheets(rows * 3 / 2, 1), 2); // As large as ever: it would not be legible.
    QCOMPARE(sheets(rows * 3, 1), sheets(rows * 3, {}));
}

void TestPrintedLayout::largeFiguresStandBesideEachOther()
{
    HtmlTable table{.headings = {u"Investeringer"_s, u"Investeret"_s},
                    .rows = {{u"9"_s, u"56,0 mio. kr."_s}, {QString(), u"sum af 9 af 9"_s}},
                    .numberColumns = QList<int>(),
                    .isOfFigures = true};
    HtmlPage page(u"T"_s, QLocale::c());
    page.table(table);
    const QList<PrintedPage> pages = pagesOf(page);
    const auto lineOf = [&](const QString &text) {
        const auto &lines = pages.constFirst().lines;
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const auto &line) {
            return line.text->text() == text;
        });
        return found == lines.cend() ? lines.constFirst() : *found;
    };
    const auto sizeOf = [&](const QString &text) {
        return lineOf(text).text->font().pointSizeF();
    };
    QCOMPARE(lineOf(u"9"_s).corner.y(), lineOf(u"56,0 mio. kr."_s).corner.y());
    QVERIFY(lineOf(u"sum af 9 af 9"_s).corner.y() > lineOf(u"9"_s).corner.y());
    QVERIFY(sizeOf(u"9"_s) > sizeOf(u"Investeret"_s));
}

QTEST_MAIN(TestPrintedLayout)
#include "tst_printedlayout.moc"
