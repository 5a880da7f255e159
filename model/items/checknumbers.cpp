#include "model/items/checknumbers.h"

#include "model/calc/contractchecks.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Where the numbers that follow one another end.
qsizetype endOfRun(const QList<int> &periods, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < periods.size() && periods.at(end) == periods.at(end - 1) + 1)
        ++end;
    return end;
}

tl::unexpected<Error> notCheckNumbers(const QString &typed)
{
    return failure(Error::Code::InvalidInput, {}, typed,
                   u"checks such as 1, 3 or 1-3 are expected"_s);
}

} // namespace

QStringList checkNumbers(const QList<int> &periods)
{
    constexpr qsizetype shortestRun = 3;
    QStringList numbers;
    for (qsizetype first = 0, end = 0; first < periods.size(); first = end) {
        end = endOfRun(periods, first);
        if (end - first >= shortestRun) {
            numbers.append(u"%1-%2"_s.arg(periods.at(first)).arg(periods.at(end - 1)));
            continue;
        }
        for (qsizetype i = first; i < end; ++i)
            numbers.append(QString::number(periods.at(i)));
    }
    return numbers;
}

QString checkNumbersText(const QList<int> &periods)
{
    return checkNumbers(periods).join(u", "_s);
}

Result<QList<int>> readCheckNumbers(const QString &text)
{
    static const QRegularExpression dash(u"\\s*[-–—]\\s*"_s);
    static const QRegularExpression between(u"(?:[\\s,;&]|\\b(?:og|and)\\b)+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression piece(u"^(\\d{1,4})(?:-(\\d{1,4}))?$"_s);
    QList<int> periods;
    const QString plain = QString(text).replace(dash, u"-"_s);
    const QStringList pieces = plain.split(between, Qt::SkipEmptyParts);
    if (pieces.isEmpty() && !plain.trimmed().isEmpty()) // All checks are meant by nothing alone.
        return notCheckNumbers(plain.trimmed());
    for (const QString &typed : pieces) {
        const QRegularExpressionMatch found = piece.match(typed);
        const int first = found.captured(1).toInt();
        const int last = found.capturedLength(2) > 0 ? found.captured(2).toInt() : first;
        if (!found.hasMatch() || first < 1 || last < first || last > longestContract)
            return notCheckNumbers(typed);
        for (int period = first; period <= last; ++period)
            periods.append(period);
    }
    std::sort(periods.begin(), periods.end());
    periods.resize(std::unique(periods.begin(), periods.end()) - periods.begin());
    return periods;
}

} // namespace bundlinje
