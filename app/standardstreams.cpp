#include "app/standardstreams.h"

#include "model/domain/interruption.h"
#include "model/exchange/filewriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

void onInterrupt(int)
{
    interrupt(static_cast<int>(ExitCode::Interrupted));
}

QByteArray asBytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

void printMessage(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

void printAnswer(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

Status writeAnswer(const Answer &answer, const GlobalOptions &options)
{
    if (!options.quiet && !answer.warning.isEmpty())
        printMessage(answer.warning.toUtf8() + '\n');
    if (!options.quiet && !answer.message.isEmpty() && isatty(STDERR_FILENO) != 0)
        printMessage(answer.message.toUtf8() + '\n');
    QByteArray bytes = answer.bytes;
    if (bytes.isEmpty())
        bytes = options.json && !answer.json.isNull() ? asBytes(answer.json) : answer.text.toUtf8();
    if (!toStandardOutput(options) && !answer.hasWrittenOutput) {
        if (bytes.isEmpty())
            return {};
        return writeFile(options.output, bytes,
                         options.force ? Overwrite::Replace : Overwrite::Refuse);
    }
    printAnswer(bytes);
    if (std::fflush(stdout) != 0)
        return failure(errno == ENOSPC ? Error::Code::DiskFull : Error::Code::CannotWrite, u"-"_s);
    return {};
}

void reportError(const QString &code, const ErrorMessage &message, bool json)
{
    if (!json) {
        printMessage(sentence(message).toUtf8() + '\n');
        return;
    }
    const QJsonObject error{{u"code"_s, code},
                            {u"what"_s, message.what},
                            {u"where"_s, message.where},
                            {u"todo"_s, message.todo}};
    printMessage(QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson());
}

void keepToolkitQuiet()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

void endOnInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGHUP, onInterrupt);
}

} // namespace bundlinje
