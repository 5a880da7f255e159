#pragma once

#include "model/items/part.h"
#include "model/items/ratecard.h"
#include "views/bar.h"

#include "model/domain/effectgoal.h"

#include <QtCore/QPointer>

class QLabel;
class QPushButton;
class QTableView;

namespace bundlinje {

class RateCardModel;

/// A rate card to type or paste, in place instead of in a dialog: a cell is edited by typing, Enter
/// goes down, Tab goes right, Ctrl+V pastes, Esc leaves.
class RateCardPanel final : public Bar {
    Q_OBJECT

public:
    explicit RateCardPanel(QWidget *parent);

    /// @param taken is given the rows that have prices; a text it returns says why not
    void ask(const ContractTerms &terms, const QList<EffectGoal> &goals, const PartContext &context,
             std::function<QString(const QList<RateCardRow> &)> taken);
    /// Goes away without taking anything.
    void leave();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void paste();
    void goDown();
    /// To the next or previous cell that is typed in; false = there is none.
    bool goAcross(int step);
    void say(const QString &text);
    void fit();
    void widenNames();

    QPointer<QWidget> m_before; ///< Had the focus.
    RateCardModel *m_model;
    QLabel *m_question;
    QTableView *m_table;
    QLabel *m_refusal;
    QPushButton *m_take;
    QPushButton *m_leave;
    std::function<QString(const QList<RateCardRow> &)> m_taken;
};

} // namespace bundlinje
