#pragma once

#include "views/fields/field.h"

class QComboBox;
class QLineEdit;

namespace bundlinje {

/// One line of text; for an amount with its currency beside it.
class LineField final : public Field {
    Q_OBJECT

public:
    LineField(FieldBinding binding, QWidget *parent);
    void retranslate() override;

protected:
    QString inputText() const override;
    QString typedText() const override;
    void setInputText(const QString &text) override;
    void setInputReadOnly(bool readOnly) override;
    Currency inputCurrency() const override;

private:
    void addCurrency();
    void addSuggestions();
    void showCurrency();

    QLineEdit *m_line;
    QComboBox *m_currency = nullptr;
};

} // namespace bundlinje
