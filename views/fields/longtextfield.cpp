#include "views/fields/longtextfield.h"

#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace bundlinje {

LongTextField::LongTextField(FieldBinding binding, QWidget *parent)
    : Field(std::move(binding), parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_isSetting)
            noteTyping();
    });
    retranslate();
    fitHeight();
}

QString LongTextField::inputText() const
{
    return m_text->toPlainText();
}

void LongTextField::setInputText(const QString &text)
{
    if (text == m_text->toPlainText())
        return;
    m_isSetting = true;
    const int position = m_text->textCursor().position();
    m_text->setPlainText(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(m_text->toPlainText().size())));
    m_text->setTextCursor(cursor);
    m_isSetting = false;
}

void LongTextField::setInputReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    QPalette look;
    if (readOnly)
        look.setBrush(QPalette::Base, look.window());
    m_text->setPalette(look);
}

void LongTextField::fitHeight()
{
    constexpr int fewest = 3;
    constexpr int most = 12;
    const auto wrapped = static_cast<int>(m_text->document()->size().height());
    const int lines = std::clamp(wrapped + 1, fewest, most);
    const int margins =
        2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins);
}

} // namespace bundlinje
