#include "tests/views/samples.h"

#include "model/document/portfoliodocument.h"
#include "model/json/portfoliojson.h"
#include "views/fields/fieldplace.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestPortfolioSettingsEditor final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFieldsAreMadeWhenTheyAreAskedFor();
    void aFieldIsSavedAsOneStep();
    void anUnknownCurrencyIsNotSaved();
    void theCapitalIsTyped();
    void everyMemberHasAField();
    void ratesFollowEachOther();
    void aNewStageHasAKeyOfItsOwn();
    void undoShowsInTheFields();
    void theLimitOfSmallCountsIsChosen();
    void personNumbersAreFlagged();
    void settingsHaveAHistory();

private:
    QLineEdit *line(const QString &name) const { return m_editor->findChild<QLineEdit *>(name); }
    void type(const QString &name, const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    std::unique_ptr<PortfolioSettingsEditor> m_editor;
};

void TestPortfolioSettingsEditor::init()
{
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    m_folder = std::make_unique<QTemporaryDir>();
    auto document =
        PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s), fullContent(), u"MH"_s);
    QVERIFY(document);
    m_document = std::move(*document);
    m_editor = std::make_unique<PortfolioSettingsEditor>(*m_document);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestPortfolioSettingsEditor::cleanup()
{
    m_editor.reset();
    m_document.reset();
}

void TestPortfolioSettingsEditor::type(const QString &name, const QString &text) const
{
    m_editor->goToField(name);
    QVERIFY2(line(name), qPrintable(name));
    line(name)->selectAll();
    QTest::keyClicks(line(name), text);
}

void TestPortfolioSettingsEditor::theFieldsAreMadeWhenTheyAreAskedFor()
{
    PortfolioSettingsEditor later(*m_document);
    QVERIFY(!later.findChild<QLineEdit *>());
    QVERIFY(later.commit());
    // The palette lists them before anybody has seen them.
    QCOMPARE(later.places().size(), m_editor->places().size());
    QCOMPARE(later.findChild<QLineEdit *>(u"name"_s)->text(), line(u"name"_s)->text());
}

void TestPortfolioSettingsEditor::aFieldIsSavedAsOneStep()
{
    type(u"priceYear"_s, u"2025"_s);
    QTest::keyClick(line(u"priceYear"_s), Qt::Key_Tab);
    QCOMPARE(m_document->portfolio().priceYear, std::optional(2025));
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"Change price year"_s);
}

void TestPortfolioSettingsEditor::anUnknownCurrencyIsNotSaved()
{
    type(u"currency"_s, u"kroner"_s);
    QVERIFY(!m_editor->commit());
    QCOMPARE(m_document->portfolio().currency, Currency::DKK);
    type(u"currency"_s, u"eur"_s);
    QVERIFY(m_editor->commit());
    QCOMPARE(m_document->portfolio().currency.code(), u"EUR"_s);
}

void TestPortfolioSettingsEditor::theCapitalIsTyped()
{
    type(u"capital.amount"_s, u"40 mio"_s);
    QVERIFY(m_editor->commit());
    QCOMPARE(m_document->portfolio().capital.amount,
             Money::fromMinor(4'000'000'000, Currency::DKK));
    auto *again = m_editor->findChild<QComboBox *>(u"capital.isReinvested"_s);
    QVERIFY(again);
    QVERIFY(m_document->portfolio().capital.isReinvested);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Down);
    QVERIFY(m_editor->commit());
    QVERIFY(!m_document->portfolio().capital.isReinvested);
    m_document->undoStack().undo();
    QVERIFY(m_document->portfolio().capital.isReinvested);
    type(u"capital.amount"_s, u"meget"_s);
    QVERIFY(!m_editor->commit()); // Stays in the field; what is stored stays in force.
    QCOMPARE(m_document->portfolio().capital.amount,
             Money::fromMinor(4'000'000'000, Currency::DKK));
}

void TestPortfolioSettingsEditor::everyMemberHasAField()
{
    const auto buttons = m_editor->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    Portfolio full = m_document->portfolio();
    full.capital.amount = Money::fromMinor(1, Currency::DKK);
    full.unitPrices = {{.id = u"P-01"_s,
                        .theme = u"Hjemløshed"_s,
                        .name = u"Herberg"_s,
                        .englishName = u"Shelter"_s,
                        .amounts = {{2023, Money::fromMinor(160'000, Currency::DKK)}},
                        .splits = {{.municipality = Percentage::whole()}},
                        .grade = EvidenceGrade::C,
                        .source = u"Kommunen"_s,
                        .caution = u"Kun her"_s,
                        .englishCaution = u"Only here"_s}};
    const QJsonObject members = toJson(full);
    for (auto member = members.begin(); member != members.end(); ++member) {
        QString name = member.key();
        if (name == u"revision"_s)
            continue;
        if (name == u"discountSchedule"_s)
            name = u"discountSchedule.rates"_s;
        if (name == u"capital"_s)
            name = u"capital.amount"_s;
        if (name == u"priceIndex"_s)
            name = u"priceIndex.years"_s;
        QVERIFY2(m_editor->findChild<QWidget *>(name), qPrintable(name));
        const QJsonObject row = member->toArray().first().toObject();
        for (auto part = row.begin(); part != row.end(); ++part) {
            const QString partName = name + u'.' + part.key();
            QVERIFY2(m_editor->findChild<QWidget *>(partName), qPrintable(partName));
        }
    }
    QVERIFY(m_editor->findChild<QWidget *>(u"discountSchedule.rates.toYear"_s));
    QVERIFY(m_editor->findChild<QWidget *>(u"priceIndex.years.value"_s));
    QVERIFY(m_editor->findChild<QWidget *>(u"priceIndex.provenance.sourceId"_s));
    QVERIFY(m_editor->findChild<QWidget *>(u"unitPrices.amounts.year"_s));
    QVERIFY(m_editor->findChild<QWidget *>(u"unitPrices.splits.reimbursement"_s));
    QVERIFY(m_editor->findChild<QWidget *>(u"discountSchedule.provenance.sourceId"_s));
}

void TestPortfolioSettingsEditor::ratesFollowEachOther()
{
    m_editor->goToField(u"discountSchedule.rates"_s);
    auto *rates = m_editor->findChild<QTableView *>(u"discountSchedule.rates"_s);
    QTest::keyClick(rates, Qt::Key_Insert);
    const QList<DiscountRate> stored = m_document->portfolio().discountSchedule.rates;
    QCOMPARE(stored.size(), 4);
    QCOMPARE(stored.last().fromYear, 72);
    type(u"discountSchedule.rates.rate"_s, u"1,25"_s);
    QVERIFY(m_editor->commit());
    QCOMPARE(m_document->portfolio().discountSchedule.rates.last().rate,
             Percentage::fromPpm(12'500));
}

void TestPortfolioSettingsEditor::aNewStageHasAKeyOfItsOwn()
{
    m_editor->goToField(u"stages"_s);
    auto *stages = m_editor->findChild<QTableView *>(u"stages"_s);
    QTest::keyClick(stages, Qt::Key_Insert);
    QCOMPARE(m_document->portfolio().stages.last().key, u"Stage9"_s);
    QVERIFY(line(u"stages.key"_s)->isReadOnly());
    QTest::keyClick(stages, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_document->portfolio().stages.at(7).key, u"Stage9"_s);
}

void TestPortfolioSettingsEditor::undoShowsInTheFields()
{
    type(u"boardName"_s, u"Bestyrelsen"_s);
    QVERIFY(m_editor->commit());
    m_document->undoStack().undo();
    QCOMPARE(line(u"boardName"_s)->text(), u"Rådet"_s);
}

void TestPortfolioSettingsEditor::theLimitOfSmallCountsIsChosen()
{
    auto *limit = m_editor->findChild<QComboBox *>(u"smallCountThreshold"_s);
    QCOMPARE(limit->currentText(), u"5"_s);
    limit->setCurrentIndex(limit->findText(u"10"_s));
    QVERIFY(m_editor->commit());
    QCOMPARE(m_document->portfolio().smallCountThreshold, 10);
    QCOMPARE(PortfolioDocument::open(m_document->filePath(), {}).value()->portfolio(),
             m_document->portfolio());
}

void TestPortfolioSettingsEditor::personNumbersAreFlagged()
{
    type(u"notice"_s, u"Spørg 010199-1234"_s);
    QVERIFY(m_editor->commit());
    QVERIFY(line(u"notice"_s)->accessibleDescription().startsWith(u"To check: "_s));
}

void TestPortfolioSettingsEditor::settingsHaveAHistory()
{
    type(u"priceYear"_s, u"2025"_s);
    QTest::keyClick(line(u"priceYear"_s), Qt::Key_Return);
    QTest::keyClick(line(u"priceYear"_s), Qt::Key_I, Qt::ControlModifier);
    const auto *history = m_editor->findChild<QTableView *>(u"priceYear.changes.history"_s);
    QVERIFY(history && history->isVisible());
    QCOMPARE(history->model()->rowCount(), 2);
    QCOMPARE(history->model()->index(0, 2).data().toString(), u"2024"_s);
    QCOMPARE(history->model()->index(0, 3).data().toString(), u"2025"_s);
    QTest::keyClick(m_editor->focusWidget(), Qt::Key_Escape);
    QVERIFY(!history->isVisible());
    QVERIFY(line(u"priceYear"_s)->hasFocus());
}

QTEST_MAIN(TestPortfolioSettingsEditor)
#include "tst_portfoliosettingseditor.moc"
