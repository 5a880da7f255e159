#include "tests/views/casefixture.h"

#include "model/calc/casepotential.h"
#include "model/calc/evaluatebusinesscase.h"
#include "views/businesscase/caseresultspane.h"
#include "views/fields/field.h"
#include "views/fields/fieldrow.h"
#include "views/portfolio/figurebutton.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Action = CaseFixture::Action;

/// A business case typed into its form, and what the form says of it at once.
class TestBusinessCaseEditor final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aSmallCaseIsTypedByKeyboard();
    void resultsFollowEachKey();
    void aUnitPriceIsTaken();
    void onlyStudiesWithAControlGroupAreOffered();
    void goingToAFieldShowsScenarioAndRow();
    void theSectionCountsWhatIsMissing();
    void resultsStandBelowWhereThereIsNoRoom();
    void inputsOfARowStandInOneLine();
    void whatMovedIsComparedWithBeforeTheField();

private:
    QWidget *named(const QString &name) const
    {
        return m_window->editor->findChild<QWidget *>(name);
    }
    QString results() const;

    std::unique_ptr<CaseFixture> m_window;
};

void TestBusinessCaseEditor::init()
{
    m_window = std::make_unique<CaseFixture>();
    QVERIFY(m_window->openCase());
}

QString TestBusinessCaseEditor::results() const
{
    QStringList texts;
    const auto labels = m_window->editor->findChild<CaseResultsPane *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

void TestBusinessCaseEditor::aSmallCaseIsTypedByKeyboard()
{
    m_window->typeSmallCase();
    const BusinessCase typed = m_window->scenario();
    QCOMPARE(typed.costs.size(), 1);
    QCOMPARE(typed.costs.constFirst().name, u"Støtte"_s);
    QCOMPARE(typed.costs.constFirst().perParticipant.size(), 2);
    QCOMPARE(typed.consequences.constFirst().splits.constFirst().state,
             Percentage::fromPpm(300'000));
    const BusinessCaseResult result =
        evaluate(typed, caseSettings(m_window->document->portfolio()));
    QVERIFY(result.netPresentValue.has_value());
    // 10 persons × 40 % × 60,000 in years 1, 2 and 3, less 500,000 in years 0 and 1.
    QCOMPARE(std::llround(result.netFlow->at(0)), -30'000'000);
    QCOMPARE(std::llround(result.netFlow->at(1)), 4'000'000);
    const auto potential =
        publicPotentialOf(m_window->stored(), caseSettings(m_window->document->portfolio()));
    QVERIFY(potential && *potential);
    QCOMPARE((*potential)->basis, Basis::Calculated);
    QCOMPARE((*potential)->amount.minor(), std::llround(*result.netPresentValue));

    const int steps = m_window->steps().index();
    m_window->steps().undo();
    QCOMPARE(m_window->steps().index(), steps - 1);
    QCOMPARE(m_window->scenario().consequences.constFirst().splits.constFirst().state,
             Percentage());
    QCOMPARE(m_window->line(caseField(u"consequences.splits.state"_s))->text(), u"0%"_s);
    m_window->steps().redo();
    QCOMPARE(m_window->scenario(), typed);
}

void TestBusinessCaseEditor::resultsFollowEachKey()
{
    m_window->typeSmallCase();
    m_window->editor->goToField(caseField(u"successWith.expected"_s));
    QLineEdit *rate = m_window->line(caseField(u"successWith.expected"_s));
    const QString before = results();
    const BusinessCase stored = m_window->scenario();
    rate->selectAll();
    QTest::keyClicks(rate, u"90"_s);
    QVERIFY(results() != before);
    QCOMPARE(m_window->scenario(), stored);
    QTest::keyClick(rate, Qt::Key_Escape);
    QCOMPARE(results(), before);
    QCOMPARE(m_window->scenario(), stored);
}

void TestBusinessCaseEditor::aUnitPriceIsTaken()
{
    m_window->typeSmallCase();
    m_window->editor->goToField(caseField(u"consequences.amount"_s));
    m_window->editor->findChild<QPushButton *>(u"unitPrice.choose"_s)->click();
    QLineEdit *search = m_window->line(u"chooser.search"_s);
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"HJ-02"_s);
    QLineEdit *units = m_window->line(u"chooser.number"_s);
    QCOMPARE(units->text(), u"365"_s);
    units->setText(u"60"_s);
    QTest::keyClick(units, Qt::Key_Return);
    const Consequence taken = m_window->scenario().consequences.constFirst();
    QCOMPARE(taken.unitPrice.id, u"HJ-02"_s);
    QCOMPARE(taken.amount->minor(), Q_INT64_C(9'042'000));
    QCOMPARE(taken.name, u"Kontanthjælp"_s);
    QVERIFY(!taken.splits.isEmpty());
    // What the price must not be used for stands where it is used.
    const auto *shown =
        m_window->editor->findChild<QPlainTextEdit *>(caseField(u"consequences.unitPrice"_s));
    QVERIFY(shown->toPlainText().startsWith(u"HJ-02"_s));
    QVERIFY(shown->toPlainText().contains(u'\n'));
    QVERIFY(shown->isReadOnly());
}

void TestBusinessCaseEditor::onlyStudiesWithAControlGroupAreOffered()
{
    m_window->act(Action::EmptyVersion);
    m_window->editor->findChild<QPushButton *>(u"effect.choose"_s)->click();
    QLineEdit *search = m_window->line(u"chooser.search"_s);
    auto *take = m_window->editor->findChild<QPushButton *>(u"chooser.take"_s);
    QTest::keyClicks(search, u"Housing First"_s);
    QVERIFY(!take->isEnabled());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(search->isVisible());
    search->setText(u"IPS-MA"_s);
    QVERIFY(take->isEnabled());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->scenario().successWith.expected, Percentage::fromPpm(444'000));
    QCOMPARE(m_window->scenario().successWithout.expected, Percentage::fromPpm(378'000));
    QVERIFY(!m_window->scenario().successWith.provenance.note.isEmpty());
}

void TestBusinessCaseEditor::goingToAFieldShowsScenarioAndRow()
{
    m_window->typeSmallCase();
    m_window->addRow(u"consequences"_s);
    m_window->enter(u"Læge"_s);
    m_window->act(Action::AddScenario);
    QTest::keyClick(m_window->asked(0), Qt::Key_Escape);
    m_window->enter(u"horizon"_s, u"8"_s);
    m_window->editor->showSection(0);
    m_window->editor->goToField(u"businessCases[0].scenarios[0].consequences[1].amount"_s);
    QCOMPARE(m_window->editor->section(), 3);
    QCOMPARE(m_window->line(caseField(u"horizon"_s))->text(), u"5"_s);
    QCOMPARE(m_window->line(caseField(u"consequences.name"_s))->text(), u"Læge"_s);
    QCOMPARE(QApplication::focusWidget(), m_window->line(caseField(u"consequences.amount"_s)));
    m_window->editor->goToField(u"businessCases[0].scenarios[1].consequences[0].name"_s);
    QCOMPARE(m_window->line(caseField(u"horizon"_s))->text(), u"8"_s);
    QCOMPARE(m_window->line(caseField(u"consequences.name"_s))->text(), u"Kontanthjælp"_s);
    auto *pane = m_window->editor->findChild<CaseResultsPane *>();
    emit pane->gapChosen(u"consequences[1].amount"_s);
    QCOMPARE(m_window->line(caseField(u"consequences.name"_s))->text(), u"Læge"_s);
    QCOMPARE(QApplication::focusWidget(), m_window->line(caseField(u"consequences.amount"_s)));
    QSignalSpy settings(m_window->editor.get(), &InvestmentEditor::settingAsked);
    emit pane->gapChosen(u"priceIndex"_s);
    QCOMPARE(settings.count(), 1);
}

void TestBusinessCaseEditor::theSectionCountsWhatIsMissing()
{
    const auto state = [this] {
        return m_window->editor->findChild<QListWidget *>()->item(3)->text().section(u'\n', 1);
    };
    QVERIFY(state().startsWith(u"◐"_s));
    QVERIFY(!named(caseField(u"horizon"_s))->isVisible());
    m_window->typeSmallCase();
    QVERIFY2(state().startsWith(u"●"_s), qPrintable(state()));
    m_window->enter(u"consequences.splits.state"_s, u"20"_s);
    QVERIFY2(state().startsWith(u"▲ 1"_s), qPrintable(state()));
}

void TestBusinessCaseEditor::resultsStandBelowWhereThereIsNoRoom()
{
    m_window->typeSmallCase();
    m_window->editor->resize(1600, 740);
    auto *pane = m_window->editor->findChild<CaseResultsPane *>();
    const QWidget *form = named(caseField(u"horizon"_s));
    const auto at = [this](const QWidget *part) {
        return part->mapTo(m_window->editor.get(), QPoint());
    };
    QTRY_VERIFY(at(pane).x() > at(form).x() + form->width());
    m_window->editor->resize(700, 740);
    QTRY_VERIFY(at(pane).y() > at(m_window->bar()).y() + 200);
    QVERIFY(at(pane).x() <= at(form).x());
}

void TestBusinessCaseEditor::inputsOfARowStandInOneLine()
{
    m_window->act(Action::EmptyVersion);
    const QWidget *form = named(caseField(u"successWith.expected"_s))->window();
    const QList<FieldRow *> rows = form->findChildren<FieldRow *>();
    bool isWrapped = false;
    const auto stepAside = [&] {
        QStringList names;
        for (const FieldRow *row : rows) {
            QSet<int> tops;
            for (int i = 0; i < row->count(); ++i) {
                const auto *field = qobject_cast<const Field *>(row->itemAt(i)->widget());
                const auto *input = field->findChild<QLineEdit *>(field->name());
                if (!field->isVisible() || !input)
                    continue;
                tops.insert(input->mapTo(form, QPoint()).y());
                const QLabel *label = field->labelAbove();
                isWrapped = isWrapped
                    || label->fontMetrics().horizontalAdvance(label->text()) > label->width();
            }
            if (tops.size() > 1)
                names.append(qobject_cast<Field *>(row->itemAt(0)->widget())->name());
        }
        return names.join(u' ');
    };
    const auto highestLabel = [&] {
        int highest = 0;
        for (const FieldRow *row : rows) {
            const auto *field = qobject_cast<const Field *>(row->itemAt(0)->widget());
            highest = std::max(highest, field->isVisible() ? field->labelAbove()->height() : 0);
        }
        return highest;
    };
    m_window->editor->resize(1250, 740);
    QTRY_COMPARE(stepAside(), QString());
    const int before = highestLabel();
    for (const int width : {1000, 850}) {
        m_window->editor->resize(width, 740);
        QTRY_COMPARE(stepAside(), QString());
    }
    QVERIFY(isWrapped);
    m_window->editor->resize(1250, 740); // What had to be high is not any more.
    QTRY_COMPARE(highestLabel(), before);
    QTRY_COMPARE(stepAside(), QString());
}

void TestBusinessCaseEditor::whatMovedIsComparedWithBeforeTheField()
{
    m_window->typeSmallCase();
    const auto *net = m_window->editor->findChild<CaseResultsPane *>()->findChild<FigureButton *>();
    const auto before = [net] {
        return net->accessibleName().section(u"before: "_s, 1);
    };
    m_window->editor->goToField(caseField(u"consequences.followsFrom"_s));
    auto *kind = named(caseField(u"consequences.followsFrom"_s));
    QTest::keyClick(kind, Qt::Key_Down);
    const QString was = before();
    QVERIFY2(!was.isEmpty(), qPrintable(net->accessibleName()));
    QTest::keyClick(kind, Qt::Key_Up); // Each key is saved; this one is as it was.
    QVERIFY2(before().isEmpty(), qPrintable(net->accessibleName()));
    // So it is with what is typed, and in the next field what is compared with is another.
    const auto typeOver = [&](const QString &member, const QString &text) {
        m_window->editor->goToField(caseField(member));
        QLineEdit *line = m_window->line(caseField(member));
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    typeOver(u"successWith.expected"_s, u"90"_s);
    QCOMPARE(before(), was);
    typeOver(u"successWithout.expected"_s, u"1"_s);
    QVERIFY2(before() != was && !before().isEmpty(), qPrintable(net->accessibleName()));
}

QTEST_MAIN(TestBusinessCaseEditor)
#include "tst_businesscaseeditor.moc"
