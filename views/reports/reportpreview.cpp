#include "views/reports/reportpreview.h"

#include "views/waitcursor.h"

#include <QtCore/QLocale>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace bundlinje {

namespace {

constexpr double pageInches = 210 / 25.4; // A4
constexpr int leastPageWidth = 320;
constexpr int mostPageWidth = 1200;
/// So much narrower or wider before the pages are drawn anew.
constexpr int unnoticedPixels = 40;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget(this))
    , m_column(new QVBoxLayout(m_sheet))
{
    m_sheet->setBackgroundRole(QPalette::Mid);
    m_sheet->setAutoFillBackground(true);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus); // The arrow keys scroll.
    setAccessibleName(tr("Preview of the pages"));
}

void ReportPreview::showPages(const PrintedText &text)
{
    m_text = text;
    draw();
    verticalScrollBar()->setValue(0);
}

void ReportPreview::clear()
{
    m_text = {};
    draw();
}

int ReportPreview::pageCount() const
{
    return m_column->count();
}

void ReportPreview::draw()
{
    const WaitCursor waiting;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QMargins margins = m_column->contentsMargins();
    m_drawnWidth = std::clamp(viewport()->width() - margins.left() - margins.right(),
                              leastPageWidth, mostPageWidth);
    if (m_text.html.isEmpty())
        return;
    const double sharpness = devicePixelRatioF();
    const QList<QImage> pages = pagesOf(m_text, QLocale(), m_drawnWidth * sharpness / pageInches);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        auto *page = new QLabel(m_sheet);
        QPixmap picture = QPixmap::fromImage(pages.at(i));
        picture.setDevicePixelRatio(sharpness);
        page->setPixmap(picture);
        page->setAlignment(Qt::AlignHCenter);
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        m_column->addWidget(page);
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const QMargins margins = m_column->contentsMargins();
    const int width = std::clamp(viewport()->width() - margins.left() - margins.right(),
                                 leastPageWidth, mostPageWidth);
    if (!m_text.html.isEmpty() && std::abs(width - m_drawnWidth) > unnoticedPixels)
        draw();
}

} // namespace bundlinje
