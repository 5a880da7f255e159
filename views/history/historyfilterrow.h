#pragma once

#include "model/domain/investment.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bundlinje {

struct HistoryFilter;

/// Whose history is shown, and what of it: by person, by field, by words.
class HistoryFilterRow final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterRow(QWidget *parent);

    /// Offers one investment beside the whole file, and chooses it; a null id = the settings.
    /// @param name empty where it is not known any more
    void setInvestment(std::optional<InvestmentId> investment, const QString &name);
    /// Empty = the whole file.
    std::optional<InvestmentId> subject() const;
    HistoryFilter filter() const;
    /// Leaves nothing out.
    void clear();
    /// What can be chosen; a choice that is not among it is given up.
    void setChoices(const QStringList &persons, const QStringList &fields);
    void focusText();

signals:
    void subjectChosen();
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillScopes();
    void retranslate();

    std::optional<InvestmentId> m_investment;
    QString m_name;
    QLabel *m_scopeLabel;
    QComboBox *m_scope;
    QLabel *m_personLabel;
    QComboBox *m_person;
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QLabel *m_textLabel;
    QLineEdit *m_text;
};

} // namespace bundlinje
