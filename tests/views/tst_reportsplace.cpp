#include "tests/views/windowfixture.h"

#include "model/items/htmlpage.h"
#include "model/items/printeddocument.h"
#include "views/fileflows.h"
#include "views/history/asofband.h"
#include "views/portfolio/sentencepage.h"
#include "views/reports/producedreportspane.h"
#include "views/reports/reportpreview.h"
#include "views/reports/reportprinting.h"
#include "views/reports/reportsplace.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

/// The place Reports in a real window: what is chosen is what is seen and written, and what was
/// written is listed.
class TestReportsPlace final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_reportsplace"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void thePreviewFollowsTheChoice();
    void thePreviewFollowsTheDocument();
    void theChosenInvestmentIsReported();
    void sectionsAreRemembered();
    void aTextIsOfferedWhereThereAreNoPictures();
    void theFileIsWrittenAndNoted();
    void aNotedReportIsMadeAgain();
    void aReportOfWhatIsGoneIsNotSwapped();
    void aWorkbookThatCalculatesIsWhole();
    void theFiguresOfAReportAreSeen();
    void hiddenAmountsAreNotPreviewed();
    void anInvestmentWithoutContractIsNotSwapped();
    void anEmptyPlaceSaysWhatToDo();
    void onePageAndAllPagesArePrinted();
    void backLeadsToWhereOneWas();

private:
    ReportsPlace &place() const { return *m_fixture->window().findChild<ReportsPlace *>(); }
    ReportPreview &preview() const { return *place().findChild<ReportPreview *>(); }
    QListWidget &sections() const { return *place().findChild<QListWidget *>(); }
    QTabWidget &beside() const { return *place().findChild<QTabWidget *>(); }
    QTableView &written() const
    {
        return *place().findChild<ProducedReportsPane *>()->findChild<QTableView *>();
    }
    void go() const
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(place().isVisible());
    }
    void choose(const QVariant &data) const;
    QPushButton *button(const QString &text) const;
    /// Answers the file dialog that saving opens; the name it proposed.
    QString saved(const QString &path);
    void waitForPages() const { QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() > 0, 30'000); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestReportsPlace::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
    m_fixture->table()->selectRow(0);
}

void TestReportsPlace::choose(const QVariant &data) const
{
    for (QComboBox *box : place().findChildren<QComboBox *>()) {
        if (const int row = box->findData(data); row >= 0)
            return box->setCurrentIndex(row);
    }
    QFAIL("nothing to choose it in");
}

QPushButton *TestReportsPlace::button(const QString &text) const
{
    for (QPushButton *one : place().findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QString TestReportsPlace::saved(const QString &path)
{
    QString proposed;
    QTimer::singleShot(0, this, [&] {
        auto *asked = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(asked);
        proposed = asked->findChild<QLineEdit *>()->text();
        asked->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(asked, "accept");
    });
    button(u"Save as…"_s)->click();
    return proposed;
}

void TestReportsPlace::thePreviewFollowsTheChoice()
{
    go();
    choose(u"portfolio"_s);
    QTRY_COMPARE_WITH_TIMEOUT(preview().pageCount() > 0 && preview().pageCount() <= 3, true,
                              30'000);
    const int few = preview().pageCount();
    choose(u"pack"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() > few, 30'000);
}

void TestReportsPlace::thePreviewFollowsTheDocument()
{
    go();
    choose(u"pack"_s);
    waitForPages();
    const int before = preview().pageCount();
    PortfolioContent content = *m_fixture->document().content();
    content.investments.resize(1);
    QVERIFY(m_fixture->document().replaceBy(content, u"test"_s));
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() < before, 30'000);
}

void TestReportsPlace::theChosenInvestmentIsReported()
{
    go();
    choose(u"sheet"_s);
    m_fixture->menu().portfolio->trigger();
    m_fixture->table()->selectRow(3);
    const QString name =
        m_fixture->document().summary(m_fixture->place().selected().constFirst())->name;
    QTest::keyClick(&m_fixture->window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(place().isVisible());
    const QList<QComboBox *> boxes = place().findChildren<QComboBox *>();
    QVERIFY(std::any_of(boxes.cbegin(), boxes.cend(), [&](const QComboBox *box) {
        return box->currentText() == name.simplified();
    }));
}

void TestReportsPlace::sectionsAreRemembered()
{
    go();
    choose(u"repayment"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sections().count() > 4, 30'000);
    sections().item(4)->setCheckState(Qt::Unchecked);
    m_fixture->openWindow({1366, 740});
    m_fixture->window().openFile(m_fixture->file);
    go();
    QTRY_VERIFY_WITH_TIMEOUT(sections().count() > 4, 30'000);
    QCOMPARE(sections().item(4)->checkState(), Qt::Unchecked);
    QCOMPARE(sections().item(3)->checkState(), Qt::Checked);
}

void TestReportsPlace::aTextIsOfferedWhereThereAreNoPictures()
{
    const auto offersText = [this] {
        const QList<QComboBox *> boxes = place().findChildren<QComboBox *>();
        return std::any_of(boxes.cbegin(), boxes.cend(),
                           [](const QComboBox *box) { return box->findData(u"odt"_s) >= 0; });
    };
    go();
    choose(u"effects"_s);
    QTRY_VERIFY_WITH_TIMEOUT(offersText(), 30'000);
    choose(u"portfolio"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!offersText(), 30'000);
    for (int row = 0; row < sections().count(); ++row) {
        if (sections().item(row)->data(Qt::UserRole) == u"picture"_s)
            sections().item(row)->setCheckState(Qt::Unchecked);
    }
    QVERIFY(offersText()); // Without the picture.
}

void TestReportsPlace::theFileIsWrittenAndNoted()
{
    go();
    choose(u"repayment"_s);
    choose(u"csv"_s);
    waitForPages();
    const QString proposed = saved(m_fixture->inFolder(u"krav"_s));
    QVERIFY2(proposed.startsWith(u"Statement of repayment_"_s), qPrintable(proposed));
    QVERIFY(QFile::exists(m_fixture->inFolder(u"krav.csv"_s)));
    beside().setCurrentIndex(1);
    QTRY_COMPARE(written().model()->rowCount(), 1);
    constexpr int report = 1;
    constexpr int figures = 2;
    constexpr int file = 3;
    const auto text = [this](int column) {
        return written().model()->index(0, column).data().toString();
    };
    QVERIFY(text(report).startsWith(u"Statement of repayment"_s));
    QCOMPARE(text(file), u"krav.csv"_s);
    QVERIFY(!text(figures).contains(u"changed since"_s));
    const Investment before =
        *m_fixture->document().investment(m_fixture->document().summaries().constFirst().id);
    Investment after = before;
    after.shortName = u"Ny"_s;
    QVERIFY(m_fixture->document().change({{{before, after}}, {}, u"test"_s}));
    QTRY_VERIFY(text(figures).contains(u"changed since"_s));
}

void TestReportsPlace::aNotedReportIsMadeAgain()
{
    const InvestmentId third = m_fixture->document().summaries().at(2).id;
    QVERIFY(m_fixture->document().noteReport(
        {.kind = u"sheet"_s, .title = u"Ark"_s, .investment = third.value}));
    go();
    choose(u"pack"_s);
    beside().setCurrentIndex(1);
    QTRY_COMPARE(written().model()->rowCount(), 1);
    written().setFocus();
    QTest::keyClick(&written(), Qt::Key_Return);
    QCOMPARE(beside().currentIndex(), 0);
    const QList<QComboBox *> boxes = place().findChildren<QComboBox *>();
    const auto isChosen = [&](const QVariant &data) {
        return std::any_of(boxes.cbegin(), boxes.cend(),
                           [&](const QComboBox *box) { return box->currentData() == data; });
    };
    QVERIFY(isChosen(u"sheet"_s));
    QVERIFY(isChosen(third.toString()));
}

void TestReportsPlace::aReportOfWhatIsGoneIsNotSwapped()
{
    QVERIFY(m_fixture->document().noteReport(
        {.kind = u"sheet"_s, .title = u"Ark"_s, .investment = QUuid::createUuid()}));
    go();
    choose(u"pack"_s);
    beside().setCurrentIndex(1);
    QTRY_COMPARE(written().model()->rowCount(), 1);
    button(u"Make it again"_s)->click();
    QVERIFY(m_fixture->barSaying(u"not in the portfolio any more"_s));
    QCOMPARE(beside().currentIndex(), 1);
}

void TestReportsPlace::aWorkbookThatCalculatesIsWhole()
{
    go();
    choose(u"business-case"_s);
    waitForPages();
    choose(u"xlsx"_s);
    QVERIFY(!sections().isEnabled());
    choose(u"pdf"_s);
    QVERIFY(sections().isEnabled());
}

void TestReportsPlace::theFiguresOfAReportAreSeen()
{
    QVERIFY(m_fixture->document().noteReport({.kind = u"pack"_s, .title = u"Pakke"_s}));
    const QDateTime then = m_fixture->document().reports()->constFirst().figuresAt;
    go();
    beside().setCurrentIndex(1);
    QTRY_COMPARE(written().model()->rowCount(), 1);
    button(u"Show the figures"_s)->click();
    QVERIFY(m_fixture->document().moment());
    QCOMPARE(*m_fixture->document().moment(), then);
    QVERIFY(m_fixture->window().findChild<AsOfBand *>()->isVisible());
}

void TestReportsPlace::hiddenAmountsAreNotPreviewed()
{
    m_fixture->menu().hideAmounts->setChecked(true);
    go();
    choose(u"portfolio"_s);
    choose(u"html"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sections().count() > 2, 30'000);
    QCOMPARE(preview().pageCount(), 0);
    QVERIFY(preview().findChild<QLabel *>()->text().contains(u"Amounts are hidden"_s));
    saved(m_fixture->inFolder(u"all"_s));
    QVERIFY(QFile::exists(m_fixture->inFolder(u"all.html"_s)));
    m_fixture->menu().hideAmounts->setChecked(false);
    QVERIFY(preview().pageCount() > 0);
}

void TestReportsPlace::anInvestmentWithoutContractIsNotSwapped()
{
    Result<PortfolioContent> content = m_fixture->document().content();
    QVERIFY(content);
    Investment &bare = content->investments[1];
    bare.contract.reset();
    QVERIFY(m_fixture->document().replaceBy(*content, u"test"_s));
    go();
    place().chooseInvestment(bare.id);
    choose(u"repayment"_s);
    const auto isSaid = [&] {
        const QList<QLabel *> labels = place().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->text().contains(u"has no contract"_s)
                && label->text().contains(bare.name.simplified());
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 30'000);
    QVERIFY(!button(u"Save as…"_s)->isEnabled());
    QVERIFY(!button(u"Print…"_s)->isEnabled());
}

void TestReportsPlace::anEmptyPlaceSaysWhatToDo()
{
    QVERIFY(m_fixture->document().replaceBy({newPortfolio(u"Fonden"_s), {}}, u"test"_s));
    go();
    auto *empty = place().findChild<SentencePage *>();
    QVERIFY(empty->isVisible() && !preview().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // The first button.
    QTRY_COMPARE(m_fixture->document().summaries().size(), 1);
    go();
    QVERIFY(preview().isVisible());
}

void TestReportsPlace::onePageAndAllPagesArePrinted()
{
    HtmlPage text(u"Prøve"_s, QLocale());
    for (int i = 0; i < 200; ++i)
        text.paragraph(u"Ét afsnit af mange, som fylder en linje."_s);
    const PrintedPages pages({.html = text.html(), .title = u"Prøve"_s}, QLocale());
    QVERIFY(pages.count() > 2);
    const auto bytesOf = [&](const QPageRanges &ranges) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_fixture->inFolder(u"print.pdf"_s));
        printer.setPageRanges(ranges);
        [&] {
            QVERIFY(printPages(pages, printer));
        }();
        QFile file(m_fixture->inFolder(u"print.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto pagesIn = [](const QByteArray &pdf) {
        return pdf.count("/Type /Page\n");
    };
    QCOMPARE(pagesIn(bytesOf({})), pages.count());
    QCOMPARE(pagesIn(bytesOf(QPageRanges::fromString(u"2"_s))), 1);
}

void TestReportsPlace::backLeadsToWhereOneWas()
{
    go();
    QTest::keyClick(&m_fixture->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(m_fixture->table()->isVisible());
    QVERIFY(!place().isVisible());
}

} // namespace bundlinje

QTEST_MAIN(bundlinje::TestReportsPlace)
#include "tst_reportsplace.moc"
