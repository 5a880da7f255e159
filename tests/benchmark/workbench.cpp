#include "tests/benchmark/workbench.h"

#include "model/store/portfoliostore.h"
#include "tests/benchmark/inventedportfolio.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace bundlinje {

Workbench::Workbench(const Scale &scale)
    : m_scale(scale)
    , m_folder(QCoreApplication::applicationDirPath() + u"/benchmark-XXXXXX"_s)
{
    if (!m_folder.isValid())
        qFatal("%s", qPrintable(m_folder.errorString()));
}

QString Workbench::filePath(const QString &name) const
{
    return m_folder.filePath(name);
}

QString Workbench::portfolioFile(int investments)
{
    const QString path = filePath(QString::number(investments) + u".bundlinje"_s);
    if (!QFile::exists(path))
        required(PortfolioStore::create(path, inventedPortfolio(investments),
                                        {u"Benchmark"_s, QDateTime::currentDateTimeUtc(), {}}));
    return path;
}

QString Workbench::portfolioCopy(int investments, const QString &name)
{
    const QString path = filePath(name);
    QFile::remove(path);
    if (!QFile::copy(portfolioFile(investments), path))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace bundlinje
