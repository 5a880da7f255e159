// The second process of the tests of the store: saves until it is killed, or holds a lock.

#include "model/store/portfoliostore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Gives all investments the next number as their name, again and again, and says each number once
/// it is saved.
int saveForever(const QString &filePath, QTextStream &out)
{
    const auto store = PortfolioStore::open(filePath, QDate(2026, 11, 24));
    if (!store)
        return 1;
    for (int number = 1;; ++number) {
        const Result<PortfolioContent> content = (*store)->content();
        if (!content)
            return 2;
        ChangeSet changes;
        for (const Investment &before : content->investments) {
            Investment after = before;
            after.name = QString::number(number);
            changes.investments.append({before, after});
        }
        if (!(*store)->save(changes, {u"Mette"_s, QDateTime::currentDateTimeUtc(), {}}))
            return 3;
        out << number << Qt::endl;
    }
}

/// Says "locked" and keeps the file until something is written to it, or "busy" at once.
int lock(const QString &filePath, QTextStream &out)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(filePath);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!database.open())
        return 1;
    QSqlQuery query(database);
    if (!query.exec(u"BEGIN EXCLUSIVE"_s)) {
        out << "busy" << Qt::endl;
        return 0;
    }
    out << "locked" << Qt::endl;
    QTextStream(stdin).readLine();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() != 3)
        return 64;
    if (arguments.at(1) == "save"_L1)
        return saveForever(arguments.at(2), out);
    return lock(arguments.at(2), out);
}
