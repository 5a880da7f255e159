#pragma once

#include "model/domain/investmentsummary.h"
#include "model/items/commonedit.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace bundlinje {

class MessageLine;

/// Above the table: sets something for all investments that are selected, after saying in a
/// sentence what that will do. It follows the selection while it is open.
class CommonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CommonPanel(QWidget *parent);

    /// Shows the panel, with the focus in it.
    void open();
    /// Hides it and gives the focus back, if it is open.
    void close();
    void setAmountsHidden(bool hidden);
    /// @param all of the file, for what can be proposed
    void setChosen(const QList<InvestmentSummary> &chosen, const QList<InvestmentSummary> &all,
                   const Portfolio &portfolio);

signals:
    /// The panel stays open until that is done.
    void asked(const bundlinje::CommonEdit &edit);
    /// The person is done here.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CommonEdit edit() const;
    void offerValues();
    void say();
    void retranslate();

    QList<InvestmentSummary> m_chosen;
    QStringList m_themes; ///< Used anywhere in the file.
    QStringList m_tags; ///< Used anywhere in the file.
    PartContext m_context;
    bool m_amountsHidden = false;
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QLabel *m_valueLabel;
    QComboBox *m_value;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    MessageLine *m_sentence;
};

} // namespace bundlinje
