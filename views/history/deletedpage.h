#pragma once

#include "model/domain/error.h"
#include "model/domain/revision.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace bundlinje {

class PortfolioDocument;
class RowsModel;

/// The investments that are deleted now, with the way back. Emptying the list is asked about beside
/// it and names what goes; nothing else is.
class DeletedPage final : public QWidget {
    Q_OBJECT

public:
    explicit DeletedPage(QWidget *parent);

    /// Null shows nothing. The document must outlive its use here.
    void setDocument(PortfolioDocument *document);

signals:
    void failed(const bundlinje::Error &error);
    /// @param isStep it can be undone as one step
    void done(const QString &text, bool isStep);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void load();
    QString introText() const;
    void updateButtons();
    void restore();
    void askToEmpty();
    void ask();
    void empty();
    QList<Revision> chosen() const;
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    QList<Revision> m_deletions;
    QList<Revision> m_toEmpty; ///< What the question named.
    RowsModel *m_model;
    QLabel *m_intro;
    QTableView *m_table;
    QPushButton *m_restore;
    QPushButton *m_empty;
    QFrame *m_question;
    QLabel *m_questionText;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace bundlinje
