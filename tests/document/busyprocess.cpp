// The program of the test of killing: edits and imports without end, and says each step before it
// is done ("will 12 import 3 5 1200") and once its saving is confirmed ("saved 12"). A step gives
// its number as the theme of investments, whose names are numbers too.

#include "model/document/portfoliodocument.h"
#include "model/exchange/importsession.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTextStream>
#include <QtGui/QUndoStack>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

void announce(int step, const QString &what, const QStringList &names)
{
    out << "will " << step << ' ' << what << ' ' << names.join(u' ') << Qt::endl;
}

/// Names of investments that there never were: no two steps give the same.
QStringList newNames(int step, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QString::number(step * 100 + i));
    return names;
}

QStringList namesOf(const QList<Investment> &investments)
{
    QStringList names;
    for (const Investment &investment : investments)
        names.append(investment.name);
    return names;
}

Status add(PortfolioDocument &document, int step, int count)
{
    const QStringList names = newNames(step, count);
    announce(step, u"add"_s, names);
    ChangeSet changes;
    for (const QString &name : names) {
        Investment added;
        added.id = InvestmentId::create();
        added.name = name;
        added.theme = QString::number(step);
        changes.investments.append({{}, added});
    }
    return document.change(changes);
}

Status edit(PortfolioDocument &document, int step, const QList<Investment> &chosen)
{
    announce(step, u"edit"_s, namesOf(chosen));
    ChangeSet changes;
    for (const Investment &before : chosen) {
        Investment after = before;
        after.theme = QString::number(step);
        changes.investments.append({before, after});
    }
    return document.change(changes);
}

Status remove(PortfolioDocument &document, int step, const QList<Investment> &chosen)
{
    announce(step, u"delete"_s, namesOf(chosen));
    ChangeSet changes;
    for (const Investment &before : chosen)
        changes.investments.append({before, {}});
    return document.change(changes);
}

Status import(PortfolioDocument &document, int step, const QList<Investment> &chosen)
{
    const QStringList names = namesOf(chosen) + newNames(step, 10);
    QString table = u"Navn;Tema\n"_s;
    for (const QString &name : names)
        table += u"%1;%2\n"_s.arg(name).arg(step);
    const Result<PortfolioContent> current = document.content();
    if (!current)
        return tl::make_unexpected(current.error());
    const auto session = ImportSession::ofText(table, u"any.csv"_s, *current, DecimalSign::Comma);
    if (!session)
        return tl::make_unexpected(session.error());
    const Result<ImportPlan> plan = session->plan();
    if (!plan)
        return tl::make_unexpected(plan.error());
    announce(step, u"import"_s, names);
    return document.change(plan->changes);
}

Status doAnything(PortfolioDocument &document, int step, QRandomGenerator &random)
{
    const Result<PortfolioContent> content = document.content();
    if (!content)
        return tl::make_unexpected(content.error());
    QList<Investment> chosen = content->investments;
    std::shuffle(chosen.begin(), chosen.end(), random);
    if (chosen.size() > 60)
        return remove(document, step, chosen.mid(40));
    switch (random.bounded(6)) {
    case 0:
        return add(document, step, 1 + random.bounded(3));
    case 1:
        return import(document, step, chosen.mid(random.bounded(20)));
    case 2:
        if (!document.undoStack().canUndo())
            break;
        announce(step, u"undo"_s, {});
        document.undoStack().undo();
        return {};
    case 3:
        if (!document.undoStack().canRedo())
            break;
        announce(step, u"redo"_s, {});
        document.undoStack().redo();
        return {};
    default:
        break;
    }
    return edit(document, step, chosen.mid(random.bounded(static_cast<int>(chosen.size()))));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 64;
    const auto document = PortfolioDocument::open(arguments.at(1), u"Mette"_s);
    if (!document)
        return 1;
    bool hasFailed = false;
    QObject::connect(document->get(), &PortfolioDocument::failed, document->get(),
                     [&hasFailed] { hasFailed = true; });
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    for (int step = arguments.at(2).toInt();; ++step) {
        if (!doAnything(**document, step, random) || hasFailed)
            return 2;
        out << "saved " << step << Qt::endl;
    }
}
