#include "views/fields/choicefield.h"

#include "views/fields/quietcombobox.h"

#include <QtCore/QSignalBlocker>

namespace bundlinje {

ChoiceField::ChoiceField(FieldBinding binding, QWidget *parent)
    : Field(std::move(binding), parent)
    , m_box(new QuietComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int shortest = 12;
    m_box->setMinimumContentsLength(shortest);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::commit);
    retranslate();
}

QString ChoiceField::inputText() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setInputText(const QString &text)
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    const QList<Choice> choices = binding().choices();
    for (const Choice &choice : choices)
        m_box->addItem(choice.label, choice.key);
    int row = m_box->findData(text);
    if (row < 0) {
        row = m_box->count();
        m_box->addItem(text, text);
    }
    m_box->setCurrentIndex(row);
    m_box->setToolTip(m_box->currentText().toHtmlEscaped()); // It may be longer than the box.
}

void ChoiceField::setInputReadOnly(bool readOnly)
{
    m_box->setDisabled(readOnly);
}

} // namespace bundlinje
