// The second program of the test of two: edits one investment a bounded number of times, or for so
// many seconds, as a window does, from the state that it has seen last.

#include "model/document/portfoliodocument.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QTextStream>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Saves one number in the person's own field and in the shared one. "saved", "told" or an error.
QString edit(PortfolioDocument &document, const Investment &before, const QString &person,
             int number)
{
    Investment after = before;
    (person == "Mette"_L1 ? after.publicNote : after.internalNote) = QString::number(number);
    after.theme = u"%1 %2"_s.arg(person).arg(number);
    while (true) {
        const Status done = document.change({{{before, after}}, {}, u"Count"_s});
        if (done)
            return u"saved"_s;
        if (done.error().code == Error::Code::Conflict)
            return u"told"_s;
        if (done.error().code != Error::Code::FileLocked)
            return u"failed: "_s + done.error().detail;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 64;
    const int edits = arguments.at(3).toInt();
    const QDeadlineTimer end(arguments.at(4).toInt() * 1000LL);
    const auto document = PortfolioDocument::open(arguments.at(1), arguments.at(2));
    if (!document)
        return 1;
    int told = 0;
    QObject::connect(document->get(), &PortfolioDocument::conflicted, document->get(),
                     [&told] { ++told; });
    QTextStream out(stdout);
    const InvestmentId id = (*document)->summaries().constFirst().id;
    for (int number = 1; number <= edits || !end.hasExpired(); ++number) {
        const Result<Investment> seen = (*document)->investment(id);
        if (!seen)
            return 2;
        // As long as a person types: until the other one has saved, but not for ever.
        constexpr int looks = 500;
        const int revision = (*document)->summary(id)->revision;
        for (int look = 0; look < looks && (*document)->summary(id)->revision == revision; ++look)
            static_cast<void>((*document)->refresh());
        const int before = told;
        const QString answer = edit(**document, *seen, arguments.at(2), number);
        if (answer.startsWith(u"failed"_s) || (answer == "told"_L1) != (told > before))
            return 3;
        out << number << ' ' << answer << Qt::endl;
    }
    return 0;
}
