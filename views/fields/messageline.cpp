#include "views/fields/messageline.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString symbol(MessageLine::Level level)
{
    switch (level) {
    case MessageLine::Level::Help:
    case MessageLine::Level::Echo:
        return {};
    case MessageLine::Level::Check:
        return u"▲ "_s;
    case MessageLine::Level::Error:
        return u"✖ "_s;
    }
    return {};
}

} // namespace

QColor attentionColour(const QPalette &palette)
{
    constexpr int middle = 128;
    const bool isLight = palette.color(QPalette::Window).lightness() > middle;
    return isLight ? QColor(0xA0, 0x40, 0x00) : QColor(0xFF, 0x8A, 0x4C);
}

MessageLine::MessageLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void MessageLine::show(Level level, const QString &text)
{
    const QString whole = text.isEmpty() ? QString() : symbol(level) + text;
    setVisible(!whole.isEmpty());
    if (whole == this->text() && level == m_level)
        return;
    m_level = level;
    m_text = text;
    setText(whole);
    setAccessibleName(spoken());
    colour();
}

QString MessageLine::spoken() const
{
    switch (m_level) {
    case Level::Help:
    case Level::Echo:
        break;
    case Level::Check:
        return tr("To check: %1", "read aloud before the remark on a field").arg(m_text);
    case Level::Error:
        return tr("Error: %1", "read aloud before what is wrong with a field").arg(m_text);
    }
    return m_text;
}

void MessageLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
}

void MessageLine::colour()
{
    m_isColouring = true;
    QPalette own;
    const bool isQuiet = m_level == Level::Help || m_level == Level::Echo;
    QColor text = own.color(QPalette::WindowText);
    if (!isQuiet)
        text = attentionColour(own);
    else if (m_level == Level::Help)
        text.setAlphaF(0.72F); // 4.5:1 on the window still.
    own.setColor(QPalette::WindowText, text);
    setPalette(own);
    m_isColouring = false;
}

} // namespace bundlinje
