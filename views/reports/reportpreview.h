#pragma once

#include "model/items/printeddocument.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace bundlinje {

/// The pages of a document below each other, as they will be printed and as wide as there is room.
class ReportPreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent);

    void showPages(const PrintedText &text);
    void clear();
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    PrintedText m_text;
    QWidget *m_sheet;
    QVBoxLayout *m_column;
    int m_drawnWidth = 0; ///< Pixels of the pages that are shown.
};

} // namespace bundlinje
