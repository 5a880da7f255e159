#pragma once

#include "tests/beside.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUuid>

namespace bundlinje::test {

using namespace Qt::StringLiterals;

/// How the program ended and what it said.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The program as a person or a script starts it: no display, no language but the one asked for.
inline Outcome run(const QStringList &arguments, const QByteArray &input = {},
                   const QString &program = beside(u"bundlinje"_s), const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {.exitCode = -1, .out = {}, .err = u"did not end by itself"_s};
    return {.exitCode = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

inline QByteArray contentOf(const QString &filePath)
{
    QFile file(filePath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &filePath, const QByteArray &content)
{
    QFile file(filePath);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A fresh copy of the invented sample in that folder; empty if it could not be made.
inline QString exampleIn(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"example.bundlinje"_s);
    const Outcome made = run({u"new"_s, file, u"--sample"_s, u"example"_s});
    return made.exitCode == 0 ? file : QString();
}

/// An export of that file with this many investments, each with a note of 2,000 letters: enough for
/// an import to outgrow the page cache of the database, so that the file itself is being written.
inline QByteArray manyInvestments(const QString &file, int count)
{
    QJsonObject content = run({u"export"_s, file}).json().object();
    const QJsonArray originals = content.value(u"investments"_s).toArray();
    QJsonArray many;
    for (int i = 0; i < count && !originals.isEmpty(); ++i) {
        QJsonObject investment = originals.at(i % originals.size()).toObject();
        investment.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        investment.insert(u"publicNote"_s, QString(2000, u'x'));
        many.append(investment);
    }
    content.insert(u"investments"_s, many);
    return QJsonDocument(content).toJson();
}

/// The parts of an error that was told as JSON.
inline QJsonObject errorOf(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.err.toUtf8()).object().value(u"error"_s).toObject();
}

/// The id of the first investment in the list.
inline QString firstId(const QString &file)
{
    const QJsonArray all = run({u"list"_s, file, u"--json"_s}).json().array();
    return all.at(0).toObject().value(u"id"_s).toString();
}

} // namespace bundlinje::test
