#include "tests/views/editorfixture.h"

#include "model/items/bankpreviewmodel.h"
#include "views/fields/messageline.h"
#include "views/investment/payments.h"

#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

} // namespace

/// The lines of a bank statement beside the ledger they settle, in a real window.
class TestBankPanel final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void bankLinesAreLookedAtFirst();
    void whatWasTickedSurvivesAChangeOfTheLedger();
    void whatComesLateOrInPartIsChosen();
    void theFirstUnreadRowsAreTold();
    void aFileWithoutBankLinesIsTold();

private:
    QList<CashFlow> ledger() const { return m_window->stored().cashFlows; }
    void store(const QList<CashFlow> &flows) const;
    QString written(const QString &name, const QByteArray &text) const;
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<EditorFixture> m_window;
};

void TestBankPanel::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    m_window->editor->resize(1360, 740);
}

void TestBankPanel::store(const QList<CashFlow> &flows) const
{
    const Investment before = m_window->stored();
    Investment after = before;
    after.cashFlows = flows;
    QVERIFY(m_window->document->change({.investments = {{before, after}}, .reason = u"test"_s}));
    m_window->editor->goToField(u"cashFlows"_s);
}

/// @return the path of the file
QString TestBankPanel::written(const QString &name, const QByteArray &text) const
{
    QString path = m_window->folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the file of bank lines cannot be written");
    return path;
}

void TestBankPanel::bankLinesAreLookedAtFirst()
{
    CashFlow rate{.id = QUuid::createUuid(), .amount = kroner(100)};
    rate.date = *PartialDate::fromIso(u"2026-03-01");
    rate.reference = u"Rate 1"_s;
    CashFlow other = rate;
    other.id = QUuid::createUuid();
    other.reference = u"Rate 2"_s;
    other.amount = kroner(200);
    store({rate, other});
    const QString path =
        written(u"bank.csv"_s,
                "Dato;Tekst;Bel\xc3\xb8"
                "b\n02-03-2026;Rate 1 VUGGE;-100,00\n"
                "03-03-2026;Til VUGGE;-200,00\n04-03-2026;Kommunen;50,00\nsnart;x;1\n");
    const int steps = m_window->steps().count();
    auto *payments = m_window->editor->findChild<Payments *>();
    payments->previewBankLines(path);
    auto *lines = m_window->editor->findChild<QTableView *>(u"bankLines"_s);
    QVERIFY(lines->isVisible() && lines->hasFocus());
    QCOMPARE(lines->model()->rowCount(), 3);
    const auto isTicked = [lines](int row) {
        return lines->model()->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked;
    };
    QVERIFY(isTicked(0)); // Its reference stands in the text.
    QVERIFY(!isTicked(1) && !isTicked(2));
    QCOMPARE(m_window->steps().count(), steps); // Nothing is changed yet.
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QVERIFY(isTicked(1));
    const auto buttons = lines->parentWidget()->findChildren<QPushButton *>();
    const auto take = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
        return one->text().startsWith(u"Take over 2"_s);
    });
    QVERIFY(take != buttons.end());
    (*take)->click();
    QVERIFY(!lines->isVisible());
    QCOMPARE(m_window->steps().count(), steps + 1);
    QCOMPARE(ledger().size(), 2);
    QCOMPARE(ledger().at(0).state, CashState::Paid);
    QCOMPARE(ledger().at(1).settledOn, QDate(2026, 3, 3));
    payments->previewBankLines(path);
    QVERIFY(!isTicked(0) && !isTicked(1)); // They are in the table already.
    key(Qt::Key_Escape);
    QVERIFY(!lines->isVisible());
    m_window->steps().undo();
    QCOMPARE(ledger().at(0).state, CashState::Planned);
}

void TestBankPanel::whatWasTickedSurvivesAChangeOfTheLedger()
{
    CashFlow rate{.id = QUuid::createUuid(), .amount = kroner(100)};
    rate.date = *PartialDate::fromIso(u"2026-03-01");
    rate.reference = u"Rate 1"_s;
    CashFlow other = rate;
    other.id = QUuid::createUuid();
    other.reference = u"Rate 2"_s;
    other.amount = kroner(200);
    store({rate, other});
    const QString path =
        written(u"bank.csv"_s,
                "Dato;Tekst;Bel\xc3\xb8"
                "b\n02-03-2026;Rate 1 VUGGE;-100,00\n03-03-2026;Til VUGGE;-200,00\n");
    m_window->editor->findChild<Payments *>()->previewBankLines(path);
    auto *lines = m_window->editor->findChild<QTableView *>(u"bankLines"_s);
    const auto isTicked = [lines](int row) {
        return lines->model()->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked;
    };
    QVERIFY(isTicked(0) && !isTicked(1));
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QVERIFY(!isTicked(0) && isTicked(1));
    // A line before them and another text: both are still open.
    CashFlow first{.id = QUuid::createUuid(), .amount = kroner(1)};
    rate.party = u"VUGGE"_s;
    store({first, rate, other});
    QVERIFY(!isTicked(0) && isTicked(1));
    QVERIFY2(lines->model()->index(1, 3).data().toString().contains(u"line 3"_s),
             qPrintable(lines->model()->index(1, 3).data().toString()));
    store({first, rate}); // What it would settle is gone.
    QVERIFY(!isTicked(0) && !isTicked(1));
}

/// A repayment is planned on the day of its check and comes when that is invoiced.
void TestBankPanel::whatComesLateOrInPartIsChosen()
{
    CashFlow late{.id = QUuid::createUuid(), .direction = CashDirection::Distribution};
    late.purpose = CashPurpose::OutcomePayment;
    late.amount = kroner(724);
    late.date = *PartialDate::fromIso(u"2026-03-01");
    late.party = u"Vesterby"_s;
    CashFlow other = late;
    other.id = QUuid::createUuid();
    other.amount = kroner(900);
    store({late, other});
    const QString path =
        written(u"bank.csv"_s,
                "Dato;Tekst;Bel\xc3\xb8"
                "b\n18-05-2026;Vesterby 12 mdr;724,00\n19-05-2026;Vesterby rest;500,00\n");
    m_window->editor->findChild<Payments *>()->previewBankLines(path);
    auto *model = m_window->editor->findChild<BankPreviewModel *>();
    QVERIFY(model);
    QCOMPARE(model->choice(0), u"0"_s); // Proposed, and not taken before somebody has looked.
    const QString proposed = model->index(0, BankPreviewModel::OutcomeColumn).data().toString();
    QVERIFY2(proposed.startsWith(u"may settle line 1"_s) && proposed.contains(u"78 day"),
             qPrintable(proposed));
    QVERIFY(model->settlements().isEmpty());
    QCOMPARE(model->choice(1), QString());
    const QList<Choice> choices = model->choices(1);
    QVERIFY(std::any_of(choices.cbegin(), choices.cend(),
                        [](const Choice &one) { return one.key == u"1"; }));
    model->choose(1, u"1"_s);
    QCOMPARE(model->settlements().size(), 1);
    QCOMPARE(model->settlements().constFirst().entry, std::optional<qsizetype>(1));
    const QString said = model->index(1, BankPreviewModel::OutcomeColumn).data().toString();
    QVERIFY2(said.startsWith(u"settles line 2"_s) && said.contains(u"another amount"),
             qPrintable(said));
}

void TestBankPanel::theFirstUnreadRowsAreTold()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    QByteArray text =
        "Date;Text;Amount;Currency\n02-03-2026;x;-100,00;DKK\n03-03-2026;y;1,00;QQQ\n";
    for (int row = 1; row <= 6; ++row)
        text += "soon;unread " + QByteArray::number(row) + ";1,00;DKK\n";
    const QString path = written(u"bank.csv"_s, text);
    m_window->editor->findChild<Payments *>()->previewBankLines(path);
    const auto *lines = m_window->editor->findChild<QTableView *>(u"bankLines"_s);
    const auto *message = lines->parentWidget()->findChild<MessageLine *>();
    QVERIFY(message);
    const QString said = message->text();
    QVERIFY2(said.contains(u"QQQ” (its currency is not known)"_s), qPrintable(said));
    QVERIFY2(said.contains(u"unread 4"_s) && !said.contains(u"unread 5"_s), qPrintable(said));
    QVERIFY2(said.contains(u"and 2 more"_s), qPrintable(said));
}

void TestBankPanel::aFileWithoutBankLinesIsTold()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    const QString path = written(u"by.csv"_s, "Navn;By\nAnna;Aarhus\nBo;Ribe\n");
    auto *payments = m_window->editor->findChild<Payments *>();
    payments->previewBankLines(path);
    QVERIFY2(payments->said().contains(u"Navn, By"_s), qPrintable(payments->said()));
    payments->previewBankLines(m_window->folder.filePath(u"nowhere.csv"_s));
    QVERIFY2(payments->said().contains(u"nowhere.csv"_s), qPrintable(payments->said()));
}

QTEST_MAIN(TestBankPanel)
#include "tst_bankpanel.moc"
