#include "tests/views/windowfixture.h"

#include "model/calc/discounting.h"
#include "model/exchange/samples.h"
#include "model/items/businesscasereport.h"
#include "views/investment/businesscasebar.h"
#include "views/investment/investmenteditor.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace bundlinje {

/// File > Export of the business case of the investment that is shown.
class TestCaseExport final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_caseexport"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void onlyAnInvestmentWithACase();
    void documentsAreWritten_data();
    void documentsAreWritten();
    void itsPicturesStandInThePage();
    void thePicturesAreOfWhatTheReportIsCalculatedWith();
    void theOneThatIsShownIsNamed();
    void oneThatIsShownNeedsNoPotential();
    void thinkingBetterOfItWritesNothing();

private:
    QList<QAction *> actions() const
    {
        const MainMenu &menu = m_fixture->menu();
        return {menu.exportCaseWorkbook, menu.exportCasePage, menu.exportCasePdf};
    }
    InvestmentEditor &editor() const
    {
        return *m_fixture->window().findChild<InvestmentEditor *>();
    }
    /// Answers the dialog that the action opens. Returns the name that it proposed.
    QString triggered(QAction *action, const QString &path);

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_title; ///< Of the dialog.
};

void TestCaseExport::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
}

QString TestCaseExport::triggered(QAction *action, const QString &path)
{
    QString proposed;
    QTimer::singleShot(0, this, [this, &proposed, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        proposed = dialog->findChild<QLineEdit *>()->text();
        m_title = dialog->windowTitle();
        if (path.isEmpty()) {
            dialog->reject();
            return;
        }
        dialog->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    action->trigger();
    return proposed;
}

void TestCaseExport::onlyAnInvestmentWithACase()
{
    m_fixture->table()->clearSelection();
    for (const QAction *action : actions())
        QVERIFY(!action->isEnabled());
    m_fixture->table()->selectRow(0);
    for (const QAction *action : actions())
        QVERIFY(action->isEnabled());
    const InvestmentId id = m_fixture->place().selected().first();
    const Investment before = m_fixture->document().investment(id).value();
    Investment without = before;
    without.chosenCase = {};
    QVERIFY(m_fixture->document().change({{{before, without}}, {}, u"Test"_s}));
    for (const QAction *action : actions())
        QTRY_VERIFY(!action->isEnabled());
}

void TestCaseExport::documentsAreWritten_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("workbook") << 0 << u"sag.xlsx"_s << u"sag.xlsx"_s << QByteArray("PK");
    QTest::newRow("page without an ending")
        << 1 << u"sag"_s << u"sag.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << 2 << u"sag.pdf"_s << u"sag.pdf"_s << QByteArray("%PDF-");
}

void TestCaseExport::documentsAreWritten()
{
    QFETCH(int, action);
    QFETCH(QString, name);
    QFETCH(QString, written);
    QFETCH(QByteArray, start);
    m_fixture->table()->selectRow(0);
    const QString proposed = triggered(actions().at(action), m_fixture->inFolder(name));
    QVERIFY2(proposed.startsWith(u"Business case_"_s), qPrintable(proposed));
    QFile file(m_fixture->inFolder(written));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestCaseExport::itsPicturesStandInThePage()
{
    m_fixture->table()->selectRow(0);
    const QString path = m_fixture->inFolder(u"sag.html"_s);
    triggered(actions().at(1), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QStringList labels;
    QString drawn;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"svg")
            labels += reader.attributes().value(u"aria-label"_s).toString();
        if (reader.isStartElement() && reader.name() == u"text")
            drawn += reader.readElementText() + u'\n';
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(labels.size(), 2);
    QVERIFY2(labels.first().startsWith(u"Net result added up"_s), qPrintable(labels.first()));
    QVERIFY2(labels.last().startsWith(u"Who pays and who gains"_s), qPrintable(labels.last()));
    QVERIFY2(drawn.contains(u"Gains of municipality"_s), qPrintable(drawn));
}

void TestCaseExport::thePicturesAreOfWhatTheReportIsCalculatedWith()
{
    const Result<PortfolioContent> content = sample(Sample::Example);
    QVERIFY(content);
    auto report =
        caseReport(content->portfolio, content->investments.constFirst(), QDate(2026, 11, 12));
    QVERIFY(report);
    const QLocale locale(QLocale::English);
    const auto sentenceOfPayers = [&] {
        const Report made = businessCaseReport(*report, locale);
        for (const ReportSection &section : made.sections) {
            for (const ReportBlock &block : section.blocks) {
                const auto *chart = std::get_if<ReportChart>(&block);
                if (chart && chart->key == u"byPayer")
                    return chart->sentence();
            }
        }
        return QString();
    };
    const QString before = sentenceOfPayers();
    report->settings.discountSchedule = flatSchedule(Percentage::fromPpm(500'000));
    QVERIFY(!before.isEmpty());
    QVERIFY(before != sentenceOfPayers());
}

void TestCaseExport::theOneThatIsShownIsNamed()
{
    m_fixture->table()->selectRow(0);
    m_fixture->menu().openInvestment->trigger();
    emit editor().findChild<BusinessCaseBar *>()->asked(BusinessCaseBar::Action::CopyVersion);
    const InvestmentId id = editor().shown();
    const Investment shown = *m_fixture->document().investment(id);
    const CaseVersion &copy = shown.businessCases.constLast();
    QVERIFY(shown.chosenCase != copy.id);
    const QString path = m_fixture->inFolder(u"sag.html"_s);
    const QString proposed = triggered(actions().at(1), path);
    QVERIFY2(proposed.contains(copy.name), qPrintable(proposed));
    QVERIFY2(m_title.contains(copy.name), qPrintable(m_title));
    QVERIFY(m_fixture->barSaying(copy.name));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(copy.name.toHtmlEscaped()));
}

void TestCaseExport::oneThatIsShownNeedsNoPotential()
{
    m_fixture->table()->selectRow(0);
    m_fixture->menu().openInvestment->trigger();
    const Investment before = *m_fixture->document().investment(editor().shown());
    Investment without = before;
    without.chosenCase = {};
    QVERIFY(m_fixture->document().change({{{before, without}}, {}, u"Test"_s}));
    m_fixture->menu().portfolio->trigger();
    m_fixture->menu().investment->trigger(); // What can be done is looked at anew.
    QCOMPARE(editor().shown(), before.id);
    for (const QAction *action : actions())
        QVERIFY(action->isEnabled());
}

void TestCaseExport::thinkingBetterOfItWritesNothing()
{
    m_fixture->table()->selectRow(0);
    triggered(actions().constFirst(), {});
    const QDir folder(QFileInfo(m_fixture->file).path());
    QVERIFY(folder.entryList({u"*.xlsx"_s}, QDir::Files).isEmpty());
}

} // namespace bundlinje

QTEST_MAIN(bundlinje::TestCaseExport)
#include "tst_caseexport.moc"
