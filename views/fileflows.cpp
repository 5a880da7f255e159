#include "views/fileflows.h"

#include "model/document/backgroundwork.h"
#include "model/document/personname.h"
#include "model/document/portfoliodocument.h"
#include "model/document/safetycopies.h"
#include "model/exchange/jsonexchange.h"
#include "model/items/momenttext.h"
#include "views/waitcursor.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/examples"_s;
}

QString fileNameOf(Sample which)
{
    switch (which) {
    case Sample::Aarhus:
        return u"Aarhus"_s;
    case Sample::Example:
        return u"Eksempelfonden"_s;
    case Sample::HousingFirst:
        break;
    }
    return u"Housing First"_s;
}

QString withSuffix(QString filePath, const QString &suffix)
{
    if (!filePath.isEmpty() && QFileInfo(filePath).suffix().isEmpty())
        filePath += u'.' + suffix;
    return filePath;
}

} // namespace

FileFlows::FileFlows(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

FileFlows::~FileFlows() = default;

QString FileFlows::documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

std::unique_ptr<PortfolioDocument> FileFlows::open(const QString &filePath)
{
    if (PortfolioDocument::isLarge(filePath)) {
        openBehind(filePath);
        return nullptr;
    }
    const WaitCursor waiting;
    return valueOrSay(PortfolioDocument::open(filePath, personName())).value_or(nullptr);
}

void FileFlows::workBehind(const QString &title,
                           const std::function<void(const ProgressWatch &)> &work,
                           const std::function<void()> &whenDone)
{
    m_work = std::make_unique<BackgroundWork>(work, nullptr);
    connect(m_work.get(), &BackgroundWork::finished, this, [this, whenDone] {
        m_work.release()->deleteLater(); // It is its signal that this answers.
        whenDone();
    });
    emit workStarted(m_work.get(), title);
}

void FileFlows::openBehind(const QString &filePath)
{
    const auto opened = std::make_shared<Result<std::unique_ptr<PortfolioDocument>>>();
    const auto open = [opened, filePath, name = personName(),
                       window = thread()](const ProgressWatch &watch) {
        *opened = PortfolioDocument::openLarge(filePath, name, watch);
        if (*opened && watch({WorkProgress::Step::Starting}))
            (**opened)->handOverTo(window);
        else if (*opened)
            opened->value().reset(); // Nobody waits for it any more.
    };
    workBehind(tr("Opening %1").arg(QFileInfo(filePath).fileName()), open, [this, opened] {
        m_opened = valueOrSay(std::move(*opened)).value_or(nullptr);
        if (!m_opened) {
            emit workEnded();
            return;
        }
        m_opened->checkBehind();
        emit this->opened();
    });
}

std::unique_ptr<PortfolioDocument> FileFlows::takeOpened()
{
    return std::move(m_opened);
}

void FileFlows::stopWork()
{
    if (std::exchange(m_work, nullptr))
        emit workEnded();
}

QString FileFlows::askWhatToOpen()
{
    return QFileDialog::getOpenFileName(
        m_window, tr("Open or import"), documents(),
        tr("Portfolios and sources (*.bundlinje *.json *.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;"
           "Portfolios (*.bundlinje);;All files (*)"));
}

std::unique_ptr<PortfolioDocument> FileFlows::openSample(Sample which)
{
    const std::optional<PortfolioContent> content = valueOrSay(sample(which));
    if (!content)
        return nullptr;
    const QDir folder(sampleFolder());
    if (!folder.mkpath(u"."_s)) {
        emit failed({.code = Error::Code::CannotWrite, .where = folder.path()});
        return nullptr;
    }
    const QString name = fileNameOf(which);
    QString file = folder.filePath(name + u".bundlinje"_s);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(u"%1 %2.bundlinje"_s.arg(name).arg(number));
    return create(file, *content);
}

std::unique_ptr<PortfolioDocument> FileFlows::create(const QString &filePath,
                                                     const PortfolioContent &content)
{
    const WaitCursor waiting;
    return valueOrSay(PortfolioDocument::create(filePath, content, personName())).value_or(nullptr);
}

std::unique_ptr<PortfolioDocument> FileFlows::saveAsOwn(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Save as my own"), tr("Portfolios (*.bundlinje)"), u"bundlinje"_s);
    if (target.isEmpty())
        return nullptr;
    if (const Status written = document.writeCopy(target); !written) {
        emit failed(written.error());
        return nullptr;
    }
    return open(target);
}

std::unique_ptr<PortfolioDocument> FileFlows::saveAsOwn(const QString &safetyCopy,
                                                        const PortfolioDocument &document)
{
    const QString proposed =
        QFileInfo(document.filePath())
            .dir()
            .filePath(QFileInfo(safetyCopy).completeBaseName() + u".bundlinje"_s);
    const QString target =
        withSuffix(QFileDialog::getSaveFileName(m_window, tr("Save as my own"), proposed,
                                                tr("Portfolios (*.bundlinje)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite),
                   u"bundlinje"_s);
    if (target.isEmpty())
        return nullptr;
    if (const Status written = writeSafetyCopy(safetyCopy, target); !written) {
        emit failed(written.error());
        return nullptr;
    }
    return open(target);
}

bool FileFlows::isSample(const QString &filePath)
{
    return QFileInfo(filePath).absolutePath() == QFileInfo(sampleFolder()).absoluteFilePath();
}

QString FileFlows::askWhereTo(const PortfolioDocument &document, const QString &title,
                              const QString &filter, const QString &suffix, const QString &name)
{
    const QFileInfo file(document.filePath());
    const QString folder = isSample(document.filePath()) ? documents() : file.absolutePath();
    // What is looked at as of a date says so in its name.
    QString stem = name.isEmpty() ? file.completeBaseName() : name;
    if (document.moment()) {
        const QString moment = momentForFileName(*document.moment());
        const QString day = moment.left(10); // "2026-11-12"; a report ends with it already.
        stem += stem.endsWith(day) ? moment.mid(day.size()) : u' ' + moment;
    }
    const QString proposed = QDir(folder).filePath(stem + u'.' + suffix);
    // A copy of the file itself is never written over another portfolio; the store refuses that.
    const QFileDialog::Options options = suffix == u"bundlinje"
        ? QFileDialog::Options(QFileDialog::DontConfirmOverwrite)
        : QFileDialog::Options();
    return withSuffix(
        QFileDialog::getSaveFileName(m_window, title, proposed, filter, nullptr, options), suffix);
}

void FileFlows::saveCopy(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Save a copy"), tr("Portfolios (*.bundlinje)"), u"bundlinje"_s);
    if (target.isEmpty())
        return;
    if (const Status written = document.writeCopy(target); !written)
        emit failed(written.error());
    else
        emit done(tr("A copy was saved: %1").arg(QDir::toNativeSeparators(target)));
}

bool FileFlows::write(const QString &filePath, const QByteArray &content, const QString &remark)
{
    if (const Status written = writeFile(filePath, content, Overwrite::Replace); !written) {
        emit failed(written.error());
        return false;
    }
    sayExported(filePath, remark);
    return true;
}

void FileFlows::sayExported(const QString &filePath, const QString &remark)
{
    const QString file = QDir::toNativeSeparators(filePath);
    emit done(remark.isEmpty() ? tr("Exported: %1").arg(file)
                               : tr("Exported: %1. %2", "file, remark").arg(file, remark));
}

} // namespace bundlinje
