#include "tests/views/samples.h"

#include "model/exchange/importsession.h"
#include "views/import/importpage.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QString rows = u"Id\tYdelse\tEnhed\tÅr\tPris\tKommune\tStat\n"
                     "HJ-1\tHerberg\tdøgn\t2023\t1.600\t0,6\t0,4\n"
                     "KH-1\tKontanthjælp\tmåned\t2023\t11.944\t0,2\t0,8\n"
                     "X\tUkendt\tdøgn\tca. 2019\t5\t1\t0\n"_s;

} // namespace

/// The page of an import when the rows are unit prices.
class TestPriceImportPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void thePricesAreShownWithTicks();
    void aTickTakenAwayLeavesThePrice();
    void theRowsCanBeCalledPricesOnThePage();
    void theMappingIsRemembered();

private:
    ImportSession session() const;
    QPushButton *accept() const;
    QComboBox *subjects() const;

    std::unique_ptr<ImportPage> m_page;
};

void TestPriceImportPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Bundlinje tests"_s);
    QCoreApplication::setApplicationName(u"tst_priceimportpage"_s);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
}

void TestPriceImportPage::init()
{
    QSettings().clear();
    m_page = std::make_unique<ImportPage>(nullptr);
    m_page->show();
}

ImportSession TestPriceImportPage::session() const
{
    return ImportSession::ofText(rows, u"priser"_s, fullContent(), DecimalSign::Comma).value();
}

QPushButton *TestPriceImportPage::accept() const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().startsWith(u"I&mport"))
            return button;
    }
    return nullptr;
}

QComboBox *TestPriceImportPage::subjects() const
{
    const auto boxes = m_page->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->findText(u"unit prices"_s) >= 0)
            return box;
    }
    return nullptr;
}

void TestPriceImportPage::thePricesAreShownWithTicks()
{
    ImportSession prices = session();
    QVERIFY(prices.setSubject(ImportSubject::UnitPrices));
    m_page->start(prices);
    QVERIFY(m_page->isOfPrices());
    QVERIFY(accept()->isEnabled());
    QVERIFY2(accept()->text().contains(u"2 unit price"), qPrintable(accept()->text()));
    const ImportPlan plan = m_page->plan();
    QCOMPARE(plan.prices.size(), 2);
    QCOMPARE(plan.changes.portfolio->after.unitPrices.size(), 2);
    QCOMPARE(plan.changes.portfolio->after.unitPrices.first().splits.first().municipality,
             Percentage::fromPpm(600'000));
    QVERIFY(!m_page->report().unreadable.isEmpty());
    const QAbstractItemModel *lines = m_page->findChild<QTreeView *>()->model();
    QStringList fields;
    const QModelIndex first = lines->index(0, 0);
    for (int row = 0; row < lines->rowCount(first); ++row)
        fields.append(lines->index(row, 0, first).data().toString() + u" = "_s
                      + lines->index(row, 3, first).data().toString());
    QVERIFY2(fields.contains(u"Price of one = night"_s), qPrintable(fields.join(u'\n')));
    QVERIFY2(fields.join(u'\n').contains(u"Price of 2023 = "), qPrintable(fields.join(u'\n')));
    QVERIFY2(fields.join(u'\n').contains(u"Municipality = 60"), qPrintable(fields.join(u'\n')));
}

void TestPriceImportPage::aTickTakenAwayLeavesThePrice()
{
    ImportSession prices = session();
    QVERIFY(prices.setSubject(ImportSubject::UnitPrices));
    m_page->start(prices);
    QAbstractItemModel *lines = m_page->findChild<QTreeView *>()->model();
    QVERIFY(lines->setData(lines->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_page->plan().changes.portfolio->after.unitPrices.size(), 1);
    QVERIFY(lines->setData(lines->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!m_page->plan().changes.portfolio);
    QVERIFY(!accept()->isEnabled());
}

void TestPriceImportPage::theRowsCanBeCalledPricesOnThePage()
{
    m_page->start(session());
    QVERIFY(!m_page->isOfPrices());
    QComboBox *box = subjects();
    QVERIFY(box);
    box->setCurrentIndex(box->findText(u"unit prices"_s));
    emit box->activated(box->currentIndex());
    QVERIFY(m_page->isOfPrices());
    QCOMPARE(m_page->plan().prices.size(), 2);
    QVERIFY(m_page->plan().changes.investments.isEmpty());
}

void TestPriceImportPage::theMappingIsRemembered()
{
    ImportSession prices = session();
    QVERIFY(prices.setSubject(ImportSubject::UnitPrices));
    m_page->start(prices);
    m_page->remember();
    m_page->start(session()); // Such a table was of prices last time.
    QVERIFY(m_page->isOfPrices());
}

QTEST_MAIN(TestPriceImportPage)
#include "tst_priceimportpage.moc"
