#include "views/fields/choicefield.h"

#include "views/announcement.h"
#include "views/fields/quietcombobox.h"

namespace bundlinje {

ChoiceField::ChoiceField(FieldBinding binding, QWidget *parent)
    : Field(std::move(binding), parent)
    , m_box(new QuietComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int shortest = 12;
    m_box->setMinimumContentsLength(shortest);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        announce(*m_box, m_box->currentText());
        commit();
    });
    retranslate();
}

QString ChoiceField::inputText() const
{
    return m_box->currentData().toString();
}

QString ChoiceField::spokenValue() const
{
    return m_box->currentText();
}

void ChoiceField::setInputText(const QString &text)
{
    QList<BoxLine> lines;
    int chosen = -1;
    const QList<Choice> choices = binding().choices();
    for (const Choice &choice : choices) {
        if (chosen < 0 && choice.key == text)
            chosen = static_cast<int>(lines.size());
        lines.append({choice.label, choice.key});
    }
    if (chosen < 0) {
        chosen = static_cast<int>(lines.size());
        lines.append({text, text});
    }
    listIn(*m_box, lines, chosen);
    m_box->setToolTip(m_box->currentText().toHtmlEscaped()); // It may be longer than the box.
}

void ChoiceField::setInputReadOnly(bool readOnly)
{
    m_box->setDisabled(readOnly);
}

} // namespace bundlinje
