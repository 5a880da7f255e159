// What Field says of what is typed in it, under itself and to screen readers.

#include "views/fields/field.h"

#include "model/domain/errorcode.h"
#include "model/items/entryadvice.h"
#include "model/items/parthelp.h"
#include "views/announcement.h"
#include "views/fields/messageline.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

void Field::setCheck(const QString &text)
{
    m_check = text;
    showMessage();
}

void Field::review()
{
    if (isDirty() && m_binding.review) {
        const Result<QString> found = m_binding.review(typedText(), inputCurrency());
        m_error = found ? std::nullopt : std::optional(found.error());
        m_typedCheck = found ? *found : QString();
    }
    if (m_binding.similar)
        m_similar = m_binding.similar(typedText());
    showMessage();
    if (m_error)
        announce(*this, m_message->spoken());
}

QString Field::refusal() const
{
    return m_error ? entryAdvice(*m_error, m_binding.storedForReading(), QLocale()) : QString();
}

QString Field::remarks() const
{
    QStringList texts{isDirty() ? m_typedCheck : m_check};
    if (!m_similar.isEmpty())
        texts.append(tr("Almost the same as “%1”, which is used already.").arg(m_similar));
    texts.removeAll(QString());
    return texts.join(u' ');
}

void Field::showMessage()
{
    const QString echo =
        isDirty() && m_binding.echo ? m_binding.echo(typedText(), inputCurrency()) : QString();
    const QString remarks = this->remarks();
    const QString refusal = this->refusal();
    if (!echo.isEmpty() && !remarks.isEmpty())
        m_message->show(MessageLine::Level::Check, echo + u" · "_s + remarks);
    else if (!echo.isEmpty())
        m_message->show(MessageLine::Level::Echo, echo);
    else if (!refusal.isEmpty())
        m_message->show(MessageLine::Level::Error, refusal);
    else if (!remarks.isEmpty())
        m_message->show(MessageLine::Level::Check, remarks);
    else
        m_message->show(MessageLine::Level::Help, partHelp(m_binding.name));
    const bool isQuiet = m_message->level() == MessageLine::Level::Help;
    QStringList parts{spokenValue(), isQuiet ? m_mark->text() : QString(), m_message->spoken()};
    parts.removeAll(QString());
    describe(*m_input, parts.join(u". "_s));
    m_take->setText(tr("Use “%1”").arg(QString(m_similar).replace(u'&', "&&"_L1)));
    m_take->setVisible(!m_similar.isEmpty() && isEditable());
}

void Field::showRefusal(const Error &error)
{
    m_waiting = mayPass(error.code) ? std::optional(inputText()) : std::nullopt;
    m_error = error;
    setRefused(true);
    showMessage();
    announce(*this, m_message->spoken());
}

void Field::setRefused(bool refused)
{
    if (std::exchange(m_isRefused, refused) != refused)
        emit refusedChanged();
}

} // namespace bundlinje
