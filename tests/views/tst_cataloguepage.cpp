#include "tests/views/samples.h"

#include "model/document/portfoliodocument.h"
#include "views/catalogue/cataloguepage.h"

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

class TestCataloguePage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPriceIsFoundAndCopied();
    void aSecondCopyGetsAnIdOfItsOwn();
    void onlyPricesAreCopied();
    void escCloses();

private:
    QTableView *table() const { return m_page->findChild<QTableView *>(); }
    QPushButton *copyButton() const;
    void search(const QString &words) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    std::unique_ptr<CataloguePage> m_page;
};

void TestCataloguePage::init()
{
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    m_folder = std::make_unique<QTemporaryDir>();
    auto document =
        PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s), fullContent(), u"MH"_s);
    QVERIFY(document);
    m_document = std::move(*document);
    m_page = std::make_unique<CataloguePage>(nullptr);
    m_page->setDocument(m_document.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusSearch();
}

void TestCataloguePage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

QPushButton *TestCataloguePage::copyButton() const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Cop&y to own prices")
            return button;
    }
    return nullptr;
}

void TestCataloguePage::search(const QString &words) const
{
    m_page->focusSearch(); // What stands there is selected, and goes.
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), words);
    QVERIFY(table()->model()->rowCount() > 0);
    table()->setFocus();
    table()->selectRow(0);
}

void TestCataloguePage::aPriceIsFoundAndCopied()
{
    QVERIFY(!copyButton()->isEnabled());
    search(u"HJ-04"_s);
    QVERIFY(copyButton()->isEnabled());
    const QSignalSpy copied(m_page.get(), &CataloguePage::copied);
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(m_document->portfolio().unitPrices.size(), 1);
    QCOMPARE(m_document->portfolio().unitPrices.first().id, u"HJ-04"_s);
    QVERIFY(!m_document->portfolio().unitPrices.first().source.isEmpty());
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QVERIFY(m_document->portfolio().unitPrices.isEmpty());
}

void TestCataloguePage::aSecondCopyGetsAnIdOfItsOwn()
{
    search(u"HJ-04"_s);
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QCOMPARE(m_document->portfolio().unitPrices.size(), 2);
    QCOMPARE(m_document->portfolio().unitPrices.last().id, u"HJ-04-2"_s);
}

void TestCataloguePage::onlyPricesAreCopied()
{
    auto *kind = m_page->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findText(u"Financing rules"_s));
    search(u"R-01"_s);
    QVERIFY(!copyButton()->isVisible());
    kind->setCurrentIndex(0);
    QVERIFY(copyButton()->isVisible());
    m_page->setDocument(nullptr);
    search(u"HJ-04"_s);
    QVERIFY(!copyButton()->isEnabled());
}

void TestCataloguePage::escCloses()
{
    const QSignalSpy closed(m_page.get(), &CataloguePage::closeRequested);
    QTest::keyClick(m_page->findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
