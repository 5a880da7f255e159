#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

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
                   const QString &program = QStringLiteral(BUNDLINJE_PROGRAM))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
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

/// The id of the first investment in the list.
inline QString firstId(const QString &file)
{
    const QJsonArray all = run({u"list"_s, file, u"--json"_s}).json().array();
    return all.at(0).toObject().value(u"id"_s).toString();
}

} // namespace bundlinje::test
