#pragma once

#include "views/fields/field.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace bundlinje {

class CalendarPopup;

/// One line of text; for an amount with its currency beside it, for a date with a calendar that
/// Down opens.
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCurrency();
    void addCalendar();
    void openCalendar();
    void addSuggestions();
    void showCurrency();

    QLineEdit *m_line;
    QComboBox *m_currency = nullptr;
    QToolButton *m_calendarButton = nullptr;
    CalendarPopup *m_calendar = nullptr; ///< Made when it is opened first.
};

} // namespace bundlinje
