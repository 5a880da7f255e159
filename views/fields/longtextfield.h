#pragma once

#include "views/fields/field.h"

class QPlainTextEdit;

namespace bundlinje {

/// Several lines of plain text, as high as what is written, within limits. Tab leaves it.
class LongTextField final : public Field {
    Q_OBJECT

public:
    LongTextField(FieldBinding binding, QWidget *parent);

protected:
    QString inputText() const override;
    void setInputText(const QString &text) override;
    void setInputReadOnly(bool readOnly) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    bool m_isSetting = false;
};

} // namespace bundlinje
