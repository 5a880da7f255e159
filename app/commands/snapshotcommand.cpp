#include "app/commands/command.h"

#include "app/openfile.h"
#include "app/picturefile.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class SnapshotCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::SnapshotCommand)

public:
    const char *name() const override { return "snapshot"; }
    QString summary() const override { return tr("A safety copy beside the file"); }
    QStringList examples() const override
    {
        return {u"snapshot min.bundlinje"_s, u"snapshot min.bundlinje -o copy.bundlinje"_s,
                u"snapshot min.bundlinje -o copy.bundlinje --force"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const QString file = QString::fromStdString(m_file);
        const auto document = openFile(file);
        if (!document)
            return tl::make_unexpected(document.error());
        Answer answer;
        if (options.output == u"-") {
            const Result<QByteArray> bytes =
                bytesOfFile(u"bundlinje"_s, [&document](const QString &path) {
                    return (*document)->writeCopy(path);
                });
            if (!bytes)
                return tl::make_unexpected(bytes.error());
            answer.bytes = *bytes;
            return answer;
        }
        const QString copy = options.output.isEmpty() ? besideFile(file) : options.output;
        const bool replaces =
            options.force && QFileInfo::exists(copy) && QFileInfo(copy) != QFileInfo(file);
        if (!options.dryRun) {
            const Status written =
                replaces ? replace(**document, copy) : (*document)->writeCopy(copy);
            if (!written)
                return tl::make_unexpected(written.error());
        }
        answer.json = QJsonObject{{u"file"_s, copy}};
        answer.text = copy + u'\n';
        answer.hasWrittenOutput = true;
        return answer;
    }

private:
    /// "fund 2026-11-12 140259.bundlinje": sorts by time in any file list.
    static QString besideFile(const QString &file)
    {
        const QFileInfo info(file);
        const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s);
        return info.dir().filePath(u"%1 %2.%3"_s.arg(info.completeBaseName(), time, info.suffix()));
    }

    /// The old file goes only when the new one is whole.
    static Status replace(const PortfolioDocument &document, const QString &copy)
    {
        const QString fresh =
            copy + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
        if (const Status written = document.writeCopy(fresh); !written)
            return written;
        std::error_code problem;
        std::filesystem::rename(fresh.toStdU16String(), copy.toStdU16String(), problem);
        if (!problem)
            return {};
        QFile::remove(fresh);
        return failure(Error::Code::CannotWrite, copy, {},
                       QString::fromStdString(problem.message()));
    }

    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeSnapshotCommand()
{
    return std::make_unique<SnapshotCommand>();
}

} // namespace bundlinje
