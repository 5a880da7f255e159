#include "model/store/migrations.h"

#include "model/store/portfoliofile.h"
#include "model/store/transaction.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

Status runStep(const Database &database, const QString &step, int version,
               const std::function<Status()> &finish)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    // One statement at a time: QSQLITE runs no more, and triggers have semicolons inside.
    for (const QString &statement : step.split(u"\n--;\n"_s)) {
        if (const Status done = database.run(statement); !done)
            return done;
    }
    // A pragma takes no bound value; both numbers are the program's own.
    if (const Status done = database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
        return done;
    if (const Status done = database.run(u"PRAGMA user_version = %1"_s.arg(version)); !done)
        return done;
    if (finish) {
        if (const Status done = finish(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

QStringList migrationSteps()
{
    QStringList steps;
    while (true) {
        QFile file(u":/sql/%1.sql"_s.arg(steps.size() + 1, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.append(QString::fromUtf8(file.readAll()));
    }
}

Result<int> fileVersion(const Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    return version->toInt();
}

Status migrate(const Database &database, const QStringList &steps,
               const std::function<Status()> &finish)
{
    const Result<int> version = fileVersion(database);
    if (!version)
        return tl::make_unexpected(version.error());
    for (int next = *version; next < steps.size(); ++next) {
        const bool isLast = next + 1 == steps.size();
        if (const Status done =
                runStep(database, steps.at(next), next + 1, isLast ? finish : nullptr);
            !done)
            return done;
    }
    return {};
}

} // namespace bundlinje
