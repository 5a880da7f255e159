#include "views/history/filekeeper.h"

#include "model/document/portfoliodocument.h"
#include "model/document/safetycopies.h"
#include "model/document/syncedfolder.h"
#include "model/items/momenttext.h"

#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtCore/QThreadPool>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString sinceText(const QDateTime &since)
{
    const QDateTime local = since.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate()
        ? locale.toString(local.time(), QLocale::ShortFormat)
        : momentText(local, locale);
}

} // namespace

FileKeeper::FileKeeper(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::seconds(20));
    connect(&m_timer, &QTimer::timeout, this, &FileKeeper::look);
}

FileKeeper::~FileKeeper() = default;

void FileKeeper::setDocument(const PortfolioDocument *document, const QString &person)
{
    const bool isKept = document && !document->isReadOnly();
    const QString filePath = isKept ? document->filePath() : QString();
    if (filePath == m_filePath)
        return;
    m_filePath = filePath;
    m_note.reset();
    m_others.clear();
    if (isKept) {
        m_note = std::make_unique<PresenceNote>(filePath, person, QDateTime::currentDateTimeUtc());
        m_others = m_note->others();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    emit othersChanged();
}

void FileKeeper::look()
{
    m_note->renew();
    const QList<Presence> others = m_note->others();
    if (others == m_others)
        return;
    m_others = others;
    emit othersChanged();
}

void FileKeeper::copyIfDue()
{
    const QString filePath = m_filePath;
    if (filePath.isEmpty())
        return;
    QThreadPool::globalInstance()->start([filePath] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        // One that fails is tried at the next opening; nothing of the file depends on it.
        if (isOpeningCopyDue(filePath, now))
            static_cast<void>(makeSafetyCopy(filePath, SafetyCopy::Reason::Opening, now));
    });
}

QString FileKeeper::othersText() const
{
    QStringList sentences;
    for (const Presence &other : m_others) {
        sentences.append(
            tr("Open at a colleague's (%1, %2) since %3.", "%1 person, %2 computer, %3 time")
                .arg(other.person.isEmpty() ? u"?"_s : other.person, other.computer,
                     sinceText(other.since)));
    }
    if (!m_others.isEmpty())
        sentences.append(tr(
            "Both may edit: different fields are merged, and you are asked where they collide."));
    if (const QString service = m_filePath.isEmpty() ? QString() : synchronizerOf(m_filePath);
        !service.isEmpty())
        sentences.append(
            tr("The file lies in a folder that %1 synchronises. If two have it open at once, two "
               "versions of it come about. Keep it on a shared drive, or let only one at a time "
               "have it open.",
               "%1 such as OneDrive")
                .arg(service));
    return sentences.join(u' ');
}

} // namespace bundlinje
