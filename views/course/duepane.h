#pragma once

#include "model/items/duemodel.h"

#include <QtWidgets/QStackedWidget>

class QTreeView;

namespace bundlinje {

class SentencePage;

/// What is due, late ones first. Enter goes to where it is entered, Ctrl+C copies what is selected.
class DuePane final : public QStackedWidget {
    Q_OBJECT

public:
    DuePane(DueModel &model, QWidget *parent);

    /// Says that there is nothing while all of it is still being read.
    void setReading(bool reading);
    void copy();

signals:
    void activated(bundlinje::InvestmentId id, const QString &field);
    void meetingAsked(const QUuid &meeting);
    /// What was done, for a line that says so.
    void done(const QString &text);
    /// All that is due is to be shown, whatever is chosen now.
    void everythingAsked();
    /// Nothing is due at all: the person wants to enter something.
    void investmentAsked();
    /// To see an example.
    void exampleAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showWhatThereIs();
    void begin();
    void fitColumns();
    void fitToWhatHasCome();
    void retranslate();

    DueModel &m_model;
    QTreeView *m_tree;
    SentencePage *m_noMatch;
    SentencePage *m_nothing;
    bool m_isReading = false;
    bool m_isBegun = false; ///< The first rows are there.
    bool m_isFitting = false;
    bool m_hasChosenWidths = false; ///< Somebody has drawn a column wider or narrower.
};

} // namespace bundlinje
