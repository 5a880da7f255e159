#include "tests/views/samples.h"

#include "model/document/portfoliodocument.h"
#include "model/exchange/catalogue.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What business cases calculate with, as a person enters it in the settings.
class TestPriceSettings final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPriceIsEnteredWithTheKeyboard();
    void aChangedPriceIsANewVersion();
    void faultsAreSaidAtTheList();
    void missingYearsOfTheIndexAreTakenAsOneStep();
    void anIndexOfAnotherBaseIsLeftAlone();
    void theDanishRatesAreTakenAsOneStep();
    void theWayToCatalogueAndImport();

private:
    QLineEdit *line(const QString &name) const { return m_editor->findChild<QLineEdit *>(name); }
    QPushButton *button(const QString &name) const
    {
        return m_editor->findChild<QPushButton *>(name);
    }
    QTableView *table(const QString &name) const { return m_editor->findChild<QTableView *>(name); }
    void type(const QString &name, const QString &text) const;
    void start(const Portfolio &portfolio);
    const Portfolio &portfolio() const { return m_document->portfolio(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    std::unique_ptr<PortfolioSettingsEditor> m_editor;
};

void TestPriceSettings::init()
{
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    start(fullContent().portfolio);
}

void TestPriceSettings::start(const Portfolio &portfolio)
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    auto document = PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s),
                                              {.portfolio = portfolio}, u"MH"_s);
    QVERIFY(document);
    m_document = std::move(*document);
    m_editor = std::make_unique<PortfolioSettingsEditor>(*m_document);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestPriceSettings::cleanup()
{
    m_editor.reset();
    m_document.reset();
}

void TestPriceSettings::type(const QString &name, const QString &text) const
{
    QVERIFY2(line(name), qPrintable(name));
    line(name)->setFocus();
    line(name)->selectAll();
    QTest::keyClicks(line(name), text);
    QTest::keyClick(line(name), Qt::Key_Return);
}

void TestPriceSettings::aPriceIsEnteredWithTheKeyboard()
{
    m_editor->goToField(u"unitPrices"_s);
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_Space); // The button of the empty list.
    QCOMPARE(portfolio().unitPrices.size(), 1);
    QCOMPARE(portfolio().unitPrices.first().id, u"P-01"_s);
    type(u"unitPrices.name"_s, u"Herberg, pr. døgn"_s);
    auto *unit = m_editor->findChild<QComboBox *>(u"unitPrices.unit"_s);
    unit->setCurrentIndex(unit->findText(u"night"_s));
    emit unit->activated(unit->currentIndex());
    table(u"unitPrices.amounts"_s)->parentWidget()->setFocus();
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_Space);
    type(u"unitPrices.amounts.year"_s, u"2023"_s);
    type(u"unitPrices.amounts.amount"_s, u"1.600,50"_s);
    table(u"unitPrices.splits"_s)->parentWidget()->setFocus();
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_Space);
    type(u"unitPrices.splits.municipality"_s, u"60 %"_s);
    type(u"unitPrices.splits.state"_s, u"40"_s);
    QVERIFY(m_editor->commit());

    const UnitPrice &price = portfolio().unitPrices.first();
    QCOMPARE(price.name, u"Herberg, pr. døgn"_s);
    QCOMPARE(price.unit, PriceUnit::Night);
    QCOMPARE(price.amounts, (QList{YearPrice{2023, Money::fromMinor(160'050, Currency::DKK)}}));
    QCOMPARE(price.splits.size(), 1);
    QCOMPARE(price.splits.first().municipality, Percentage::fromPpm(600'000));
    QCOMPARE(price.splits.first().state, Percentage::fromPpm(400'000));
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    QVERIFY(portfolio().unitPrices.isEmpty());
}

void TestPriceSettings::aChangedPriceIsANewVersion()
{
    Portfolio portfolio = fullContent().portfolio;
    portfolio.unitPrices = {{.id = u"P-01"_s,
                             .name = u"Herberg"_s,
                             .amounts = {{2023, Money::fromMinor(160'000, Currency::DKK)}},
                             .splits = {{.municipality = Percentage::whole()}}}};
    start(portfolio);
    m_editor->goToField(u"unitPrices"_s);
    type(u"unitPrices.name"_s, u"Forsorgshjem"_s);
    QCOMPARE(this->portfolio().unitPrices.first().version, 1);
    type(u"unitPrices.amounts.amount"_s, u"1700"_s);
    QCOMPARE(this->portfolio().unitPrices.first().version, 2);
    QCOMPARE(line(u"unitPrices.version"_s)->text(), u"2"_s);
    type(u"unitPrices.amounts.amount"_s, QString());
    QTest::keyClick(line(u"unitPrices.amounts.amount"_s), Qt::Key_Backspace);
    QVERIFY(!m_editor->commit()); // A price that is not known is a line less.
    QVERIFY(m_editor->undoTyping());
    m_document->undoStack().undo();
    QCOMPARE(this->portfolio().unitPrices.first().version, 1);
}

void TestPriceSettings::faultsAreSaidAtTheList()
{
    Portfolio portfolio = fullContent().portfolio;
    portfolio.unitPrices = {{.id = u"P-01"_s,
                             .amounts = {{2023, Money::fromMinor(0, Currency::DKK)}},
                             .splits = {{.municipality = Percentage::fromPpm(990'000)}}},
                            {.id = u"P-01"_s}};
    portfolio.priceIndex.years = {{2020, Quantity()}, {2020, Quantity::fromWhole(100)}};
    start(portfolio);
    const QString prices = table(u"unitPrices"_s)->accessibleDescription();
    QVERIFY2(prices.contains(u"P-01: An amount is 0."), qPrintable(prices));
    QVERIFY2(prices.contains(u"P-01: The payers' shares do not add up to 100%."),
             qPrintable(prices));
    QVERIFY2(prices.contains(u"P-01: Two prices have the id «P-01»."), qPrintable(prices));
    const QString index = table(u"priceIndex.years"_s)->accessibleDescription();
    QVERIFY2(index.contains(u"not above 0 for the year 2020"), qPrintable(index));
    QVERIFY2(index.contains(u"the same year twice: 2020"), qPrintable(index));
}

void TestPriceSettings::missingYearsOfTheIndexAreTakenAsOneStep()
{
    Portfolio portfolio = fullContent().portfolio;
    const PriceIndex whole = builtInCatalogue().netPriceIndex;
    portfolio.priceIndex.years =
        whole.years.mid(2, 3) + QList{PriceIndexYear{2030, Quantity::fromWhole(130)}};
    const QList<PriceIndexYear> before = portfolio.priceIndex.years;
    start(portfolio);
    m_editor->goToField(u"priceIndex.years"_s);
    QPushButton *take = button(u"priceIndex.offer"_s);
    QVERIFY(take && take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(this->portfolio().priceIndex.years,
             (whole.years + QList{PriceIndexYear{2030, Quantity::fromWhole(130)}}));
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(!take->isEnabled());
    m_document->undoStack().undo();
    QCOMPARE(this->portfolio().priceIndex.years, before);
    QVERIFY(take->isEnabled());
}

void TestPriceSettings::anIndexOfAnotherBaseIsLeftAlone()
{
    Portfolio portfolio = fullContent().portfolio;
    portfolio.priceIndex.years = {{2020, Quantity::fromWhole(90)},
                                  {2025, Quantity::fromWhole(100)}};
    start(portfolio);
    QPushButton *take = button(u"priceIndex.offer"_s);
    QVERIFY(!take->isEnabled());
    QVERIFY(take->accessibleDescription().contains(u"another value for 2020"));
}

void TestPriceSettings::theDanishRatesAreTakenAsOneStep()
{
    Portfolio portfolio = fullContent().portfolio;
    const DiscountSchedule danish = portfolio.discountSchedule;
    portfolio.discountSchedule = {.rates = {{.fromYear = 1, .rate = Percentage::fromPpm(40'000)}},
                                  .provenance = {}};
    portfolio.sources.clear();
    start(portfolio);
    m_editor->goToField(u"discountSchedule.rates"_s);
    QTest::mouseClick(button(u"discountSchedule.offer"_s), Qt::LeftButton);
    QCOMPARE(this->portfolio().discountSchedule, danish);
    QCOMPARE(this->portfolio().sources.size(), 1); // Which the rates name.
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(!button(u"discountSchedule.offer"_s)->isEnabled());
    m_document->undoStack().undo();
    QCOMPARE(this->portfolio().discountSchedule, portfolio.discountSchedule);
    QVERIFY(this->portfolio().sources.isEmpty());
}

void TestPriceSettings::theWayToCatalogueAndImport()
{
    const QSignalSpy catalogue(m_editor.get(), &PortfolioSettingsEditor::catalogueRequested);
    const QSignalSpy import(m_editor.get(), &PortfolioSettingsEditor::priceImportRequested);
    m_editor->goToField(u"unitPrices"_s);
    QTest::mouseClick(button(u"unitPrices.catalogue"_s), Qt::LeftButton);
    QCOMPARE(catalogue.count(), 1);
    QTest::mouseClick(button(u"unitPrices.import"_s), Qt::LeftButton);
    QCOMPARE(import.count(), 1);
}

QTEST_MAIN(TestPriceSettings)
#include "tst_pricesettings.moc"
