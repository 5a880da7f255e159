#include "views/errorbar.h"

#include "model/domain/errorcode.h"
#include "model/items/errormessage.h"

#include <QtCore/QEvent>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString detailsOf(const Error &error)
{
    QStringList lines{codeName(error.code), error.where, error.value, error.detail};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : MessageBar(Kind::Error, Closing::Dismissable, parent)
{
}

void ErrorBar::showError(const Error &error, bool isTriedAgain)
{
    m_error = error;
    m_isTriedAgain = isTriedAgain;
    say();
}

void ErrorBar::say()
{
    const QString what = sentence(errorMessage(*m_error));
    setDetails(detailsOf(*m_error));
    showMessage(
        m_isTriedAgain
            ? tr("%1 Bundlinje tries again every 10 seconds. What you typed is still there.",
                 "%1 what is wrong and what to do about it")
                  .arg(what)
            : what);
}

void ErrorBar::sayTriedAgain()
{
    m_isTriedAgain = m_error && mayPass(m_error->code);
    if (m_isTriedAgain)
        say();
}

void ErrorBar::saved()
{
    if (m_error && (mayPass(m_error->code) || m_error->code == Error::Code::Conflict))
        hide();
}

void ErrorBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_error && !isHidden())
        say();
    MessageBar::changeEvent(event);
}

} // namespace bundlinje
