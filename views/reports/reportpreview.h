#pragma once

#include "model/items/printeddocument.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace bundlinje {

/// The pages of a document below each other, as they will be printed and as wide as there is room.
/// Pages are drawn when they are seen.
class ReportPreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent);
    ~ReportPreview() override;

    void showPages(const PrintedText &text);
    /// Stands in the place of the pages.
    void showSentence(const QString &sentence);
    void clear();
    int pageCount() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void empty();
    void fitPages();

    std::unique_ptr<PrintedPages> m_pages; ///< Null = there are none.
    QWidget *m_sheet;
    QVBoxLayout *m_column;
};

} // namespace bundlinje
