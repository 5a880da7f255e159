#pragma once

#include "views/fields/field.h"

class QComboBox;

namespace bundlinje {

/// One of a list of words. A stored key that is not in the list is shown as it stands.
class ChoiceField final : public Field {
    Q_OBJECT

public:
    ChoiceField(FieldBinding binding, QWidget *parent);

protected:
    QString inputText() const override;
    QString spokenValue() const override;
    void setInputText(const QString &text) override;
    void setInputReadOnly(bool readOnly) override;

private:
    QComboBox *m_box;
};

} // namespace bundlinje
