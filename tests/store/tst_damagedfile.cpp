#include "model/store/content.h"
#include "model/store/portfoliostore.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// A file that SQLite finds intact, but in which somebody has changed something by hand.
class TestDamagedFile final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void historyRefusesToBeChanged_data();
    void historyRefusesToBeChanged();
    void verifyFindsWhatWasTamperedWith_data();
    void verifyFindsWhatWasTamperedWith();
    void contentThatCannotBeReadIsSaid();

private:
    QSqlError changed(const QString &sql, const QByteArray &content = {}) const;

    QTemporaryDir m_folder;
    QString m_path;
    Investment m_investment;
};

namespace {

const QDate today(2026, 11, 24);

} // namespace

void TestDamagedFile::init()
{
    m_path = m_folder.filePath(u"p.bundlinje"_s);
    QFile::remove(m_path);
    Investment other;
    other.id = InvestmentId::create();
    other.name = u"Hjemløse unge"_s;
    m_investment = other;
    m_investment.id = InvestmentId::create();
    m_investment.name = u"Café Solsikken"_s;
    m_investment.ownShare = MoneyFigure{Money::fromMinor(100, Currency::DKK), {}, {}};
    const SaveNote note{u"Mette"_s, QDateTime::currentDateTimeUtc(), {}};
    QVERIFY(
        PortfolioStore::create(m_path, {newPortfolio(u"Fonden"_s), {m_investment, other}}, note));
    const auto store = PortfolioStore::open(m_path, today);
    Investment after = *(*store)->investment(m_investment.id);
    after.theme = u"Beskæftigelse"_s;
    QVERIFY((*store)->save({{{*(*store)->investment(m_investment.id), after}}, {}, {}}, note));
    QVERIFY((*store)->verify());
}

/// @param content bound to the place in the statement, if it has one
QSqlError TestDamagedFile::changed(const QString &sql, const QByteArray &content) const
{
    QSqlError error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(m_path);
        if (!database.open())
            return database.lastError();
        for (const QString &statement : sql.split(u';')) {
            QSqlQuery query(database);
            query.prepare(statement);
            if (statement.contains(u'?'))
                query.addBindValue(content);
            if (!query.exec())
                error = query.lastError();
        }
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    return error;
}

void TestDamagedFile::historyRefusesToBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE history SET person = 'Jens'"_s;
    QTest::newRow("delete") << u"DELETE FROM history WHERE revision = 1"_s;
    QTest::newRow("number twice")
        << u"INSERT INTO history (step, subject, revision, name, action, at, person, reason)"
           " SELECT 9, subject, revision, name, action, at, person, reason FROM history"_s;
    QTest::newRow("unknown action")
        << u"INSERT INTO history (step, subject, revision, name, action, at, person, reason)"
           " SELECT 9, subject, 99, name, 'forged', at, person, reason FROM history LIMIT 1"_s;
}

void TestDamagedFile::historyRefusesToBeChanged()
{
    QFETCH(QString, sql);
    QVERIFY(changed(sql).isValid());
    const auto store = PortfolioStore::open(m_path, today);
    QVERIFY((*store)->verify());
    QCOMPARE((*store)->history({})->size(), 4);
    QCOMPARE((*store)->history({})->constLast().person, u"Mette"_s);
}

void TestDamagedFile::verifyFindsWhatWasTamperedWith_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("cached amount") << u"UPDATE investment SET own_share = 999 WHERE position = 2"_s;
    QTest::newRow("cached name") << u"UPDATE investment SET name = 'B' WHERE position = 2"_s;
    QTest::newRow("cached currency that is none")
        << u"UPDATE investment SET own_share_currency = 'kr.' WHERE position = 2"_s;
    QTest::newRow("date that is none") << u"UPDATE investment SET effort_start = '2023-02-30'"_s;
    QTest::newRow("missing in the list") << u"DELETE FROM investment WHERE position = 2"_s;
    QTest::newRow("earlier revision in the list")
        << u"UPDATE investment SET revision = 1 WHERE position = 2"_s;
    QTest::newRow("revision that never was") << u"UPDATE investment SET revision = 7"_s;
    QTest::newRow("id of nobody") << u"UPDATE investment SET id = 'x' WHERE position = 2"_s;
    const QString put = u"DROP TRIGGER history_refuses_update;"
                        "UPDATE history SET content = %1 WHERE subject <> 'portfolio'"_s;
    QTest::newRow("other content") << put.arg(u"?"_s);
    QTest::newRow("content that is none") << put.arg(u"x'00000004ffff'"_s);
    QTest::newRow("content of terabytes") << put.arg(u"x'ffffffff789c'"_s);
    QTest::newRow("no content") << put.arg(u"x''"_s);
    QTest::newRow("deleted behind the list's back") << put.arg(u"NULL"_s);
    QTest::newRow("settings lost") << u"DROP TRIGGER history_refuses_delete;"
                                      "DELETE FROM history WHERE subject = 'portfolio'"_s;
}

void TestDamagedFile::verifyFindsWhatWasTamperedWith()
{
    QFETCH(QString, sql);
    Investment another = m_investment;
    another.name = u"Et andet navn"_s;
    const QSqlError error = changed(sql, packed(another));
    QVERIFY2(!error.isValid(), qPrintable(error.text()));

    const auto store = PortfolioStore::open(m_path, today);
    QVERIFY(store);
    const Status intact = (*store)->verify();
    QVERIFY(!intact);
    QCOMPARE(intact.error().code, Error::Code::FileDamaged);
    QVERIFY(!intact.error().where.isEmpty());
}

/// The rest of the file stays usable: the list, and every other investment.
void TestDamagedFile::contentThatCannotBeReadIsSaid()
{
    const QSqlError error = changed(u"DROP TRIGGER history_refuses_update;"
                                    "UPDATE history SET content = x'00' WHERE subject = '%1'"_s.arg(
                                        m_investment.id.toString()));
    QVERIFY2(!error.isValid(), qPrintable(error.text()));
    const auto store = PortfolioStore::open(m_path, today);
    QVERIFY(store);
    const QList<ListedInvestment> listed = *(*store)->list();
    QCOMPARE(listed.size(), 2);
    QCOMPARE((*store)->investment(m_investment.id).error().code, Error::Code::FileDamaged);
    QCOMPARE((*store)->investment(listed.at(1).summary.id)->name, u"Hjemløse unge"_s);
}

QTEST_GUILESS_MAIN(TestDamagedFile)
#include "tst_damagedfile.moc"
