#pragma once

#include "model/document/safetycopies.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace bundlinje {

struct PortfolioContent;
class PortfolioDocument;
class RowsModel;

/// The safety copies of the open file: what each holds, how it differs from now, and the way back
/// as one step of undo or as a file of its own.
class SafetyCopiesPage final : public QWidget {
    Q_OBJECT

public:
    explicit SafetyCopiesPage(QWidget *parent);

    /// Null shows nothing. The document must outlive its use here.
    void setDocument(PortfolioDocument *document);
    /// Puts a sign in place of each number in what differs.
    void setAmountsHidden(bool hidden);

signals:
    void failed(const bundlinje::Error &error);
    /// @param isStep it can be undone as one step
    void done(const QString &text, bool isStep);
    /// The person wants a copy of that file, to be opened.
    void copyAsked(const QString &filePath);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void load();
    void updateButtons();
    void compare();
    void restore();
    const SafetyCopy *chosen() const;
    /// Empty after `failed`.
    std::optional<PortfolioContent> contentOf(const SafetyCopy &copy);
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    QList<SafetyCopy> m_copies;
    RowsModel *m_model;
    RowsModel *m_differences;
    bool m_amountsHidden = false;
    QLabel *m_intro;
    QTableView *m_table;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_openCopy;
    QLabel *m_compared;
    QTableView *m_differenceTable;
};

} // namespace bundlinje
