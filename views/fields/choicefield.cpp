#include "views/fields/choicefield.h"

#include "views/announcement.h"
#include "views/fields/quietcombobox.h"

#include <QtCore/QSignalBlocker>

namespace bundlinje {

namespace {

/// Filling the list anew tells screen readers of each step, for every list of an editor at each
/// change of one field.
bool holdsChoices(const QComboBox &box, const QList<Choice> &choices)
{
    if (box.count() != choices.size())
        return false;
    for (int row = 0; row < box.count(); ++row) {
        const Choice &choice = choices.at(row);
        if (box.itemData(row).toString() != choice.key || box.itemText(row) != choice.label)
            return false;
    }
    return true;
}

} // namespace

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
    const QSignalBlocker blocker(m_box);
    const QList<Choice> choices = binding().choices();
    if (m_box->currentData().toString() == text && holdsChoices(*m_box, choices))
        return;
    m_box->clear();
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
