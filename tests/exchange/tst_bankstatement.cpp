#include "model/exchange/bankstatement.h"
#include "model/exchange/texttablereader.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Bank statements as Danish and English banks write them.
class TestBankStatement final : public QObject {
    Q_OBJECT

private slots:
    void movementsAreRead_data();
    void movementsAreRead();
    void aColumnIsNotFoundInAnotherWord();
    void whatCannotBeReadIsKept();
    void anUnknownCurrencyIsNotGuessed();
    void withoutColumnsItIsRefused();

private:
    static Result<BankStatement> read(const QString &text)
    {
        const Result<Spreadsheet> table = readTextTable(text.toUtf8(), u"bank.csv"_s);
        if (!table)
            return tl::make_unexpected(table.error());
        return bankStatement(*table, Currency::DKK);
    }
};

void TestBankStatement::movementsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Danish") << u"Dato;Tekst;Beløb;Saldo\n"
                               "01-03-2026;VUGGE rate 1;-1.250.000,50;9.000.000,00\n"
                               "02-03-2026;Aarhus Kommune;400.000,00;9.400.000,00\n"_s;
    QTest::newRow("day of posting beside another")
        << u"Dato;Bogført dato;Beskrivelse;Beløb i DKK\n"
           "28-02-2026;01-03-2026;VUGGE rate 1;-1250000,50\n"
           "01-03-2026;02-03-2026;Aarhus Kommune;400000,00\n"_s;
    QTest::newRow("English") << u"Booking date,Description,Amount,Currency\n"
                                "2026-03-01,VUGGE rate 1,\"-1,250,000.50\",DKK\n"
                                "2026-03-02,Aarhus Kommune,\"400,000.00\",DKK\n"_s;
    QTest::newRow("without titles") << u"01-03-2026;VUGGE rate 1;-1.250.000,50\n"
                                       "02-03-2026;Aarhus Kommune;400.000,00\n"_s;
    QTest::newRow("a heading above") << u"Konto 1234\n\nDato;Tekst;Beløb\n"
                                        "01-03-2026;VUGGE rate 1;-1.250.000,50\n"
                                        "02-03-2026;Aarhus Kommune;400.000,00\n"_s;
}

void TestBankStatement::movementsAreRead()
{
    QFETCH(QString, text);
    const Result<BankStatement> statement = read(text);
    QVERIFY2(statement, qPrintable(statement ? QString() : statement.error().value));
    QVERIFY(statement->unread.isEmpty());
    const QList<BankLine> expected{
        {QDate(2026, 3, 1), Money::fromMinor(-125'000'050, Currency::DKK), u"VUGGE rate 1"_s},
        {QDate(2026, 3, 2), Money::fromMinor(40'000'000, Currency::DKK), u"Aarhus Kommune"_s}};
    QCOMPARE(statement->lines, expected);
    QCOMPARE(statement->file, u"bank.csv"_s);
}

void TestBankStatement::aColumnIsNotFoundInAnotherWord()
{
    const Result<BankStatement> statement =
        read(u"Bogført;Valutadato;Beskrivelse;Saldo kr.;Beløb;Valuta\n"
             "01-03-2026;02-03-2026;VUGGE;9.000,00;-5,00;EUR\n"
             "02-03-2026;03-03-2026;Renter;8.000,00;7,00;kr.\n"_s);
    QVERIFY(statement);
    QVERIFY(statement->unread.isEmpty());
    const QList<BankLine> expected{
        {QDate(2026, 3, 1), Money::fromMinor(-500, Currency::fromCode(u"EUR").value()), u"VUGGE"_s},
        {QDate(2026, 3, 2), Money::fromMinor(700, Currency::DKK), u"Renter"_s}};
    QCOMPARE(statement->lines, expected);
    const Result<BankStatement> ofSigns =
        read(u"Dato;Beskrivelse;Valutadato;Kr.\n01-03-2026;VUGGE;02-03-2026;-5,00\n"_s);
    QVERIFY(ofSigns);
    const QList<BankLine> one{
        {QDate(2026, 3, 1), Money::fromMinor(-500, Currency::DKK), u"VUGGE"_s}};
    QCOMPARE(ofSigns->lines, one);
}

void TestBankStatement::anUnknownCurrencyIsNotGuessed()
{
    const Result<BankStatement> statement =
        read(u"Dato;Tekst;Beløb;Valuta\n01-03-2026;Rate;-5,00;QQQ\n02-03-2026;Rente;7,00;\n"_s);
    QVERIFY(statement);
    QCOMPARE(statement->lines.size(), 1);
    QCOMPARE(statement->lines.at(0).amount, Money::fromMinor(700, Currency::DKK));
    const QList<UnreadBankRow> unread{
        {2, u"01-03-2026 · Rate · -5,00 · QQQ"_s, UnreadBankRow::Reason::Currency}};
    QCOMPARE(statement->unread, unread);
}

void TestBankStatement::whatCannotBeReadIsKept()
{
    const Result<BankStatement> statement =
        read(u"Dato;Tekst;Beløb\n01-03-2026;Rate;-5,00\nmarts 2026;Rente;ca. 7\n;;\n"_s);
    QVERIFY(statement);
    QCOMPARE(statement->lines.size(), 1);
    QCOMPARE(statement->unread, QList<UnreadBankRow>({{3, u"marts 2026 · Rente · ca. 7"_s}}));
}

void TestBankStatement::withoutColumnsItIsRefused()
{
    const Result<BankStatement> statement = read(u"Navn;By\nAnna;Aarhus\nBo;Ribe\n"_s);
    QVERIFY(!statement);
    QCOMPARE(statement.error().code, Error::Code::UnknownColumns);
    QCOMPARE(statement.error().value, u"Navn, By"_s);
}

QTEST_GUILESS_MAIN(TestBankStatement)
#include "tst_bankstatement.moc"
