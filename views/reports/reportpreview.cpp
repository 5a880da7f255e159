#include "views/reports/reportpreview.h"

#include "views/waitcursor.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace bundlinje {

namespace {

constexpr int leastPageWidth = 320;
constexpr int mostPageWidth = 1200;

/// One page, drawn anew each time it is seen: pictures of all pages would fill the memory.
class PreviewPage final : public QWidget {
public:
    PreviewPage(const PrintedPages &pages, int number, QWidget *parent)
        : QWidget(parent)
        , m_pages(pages)
        , m_number(number)
    {
    }

    void showAt(double dotsPerInch)
    {
        setFixedSize((m_pages.sheetSize(m_number) * dotsPerInch).toSize());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_pages.draw(painter, m_number, width() / m_pages.sheetSize(m_number).width());
    }

private:
    const PrintedPages &m_pages;
    int m_number;
};

/// A document whose pages have names; Qt knows a scroll area by no role.
QAccessibleInterface *makeAccessiblePreview(const QString &, QObject *object)
{
    auto *preview = qobject_cast<ReportPreview *>(object);
    return preview ? new QAccessibleWidget(preview, QAccessible::Document) : nullptr;
}

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget(this))
    , m_column(new QVBoxLayout(m_sheet))
{
    QAccessible::installFactory(makeAccessiblePreview); // Again is as good as once.
    setWidget(m_sheet);
    viewport()->setBackgroundRole(QPalette::Mid);
    m_sheet->setAutoFillBackground(false); // The ground is the viewport's.
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus); // The arrow keys scroll.
    retranslate();
}

void ReportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void ReportPreview::retranslate()
{
    setAccessibleName(tr("Preview of the pages"));
}

ReportPreview::~ReportPreview()
{
    empty(); // The pages are drawn from what goes before them.
}

void ReportPreview::showPages(const PrintedText &text)
{
    const WaitCursor waiting;
    empty();
    m_pages = std::make_unique<PrintedPages>(text, QLocale());
    for (int number = 0; number < m_pages->count(); ++number) {
        auto *page = new PreviewPage(*m_pages, number, m_sheet);
        page->setAccessibleName(tr("Page %1 of %2").arg(number + 1).arg(m_pages->count()));
        m_column->addWidget(page, 0, Qt::AlignHCenter);
    }
    fitPages();
    verticalScrollBar()->setValue(0);
}

void ReportPreview::showSentence(const QString &sentence)
{
    empty();
    auto *words = new QLabel(sentence, m_sheet);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    m_column->addWidget(words);
}

void ReportPreview::clear()
{
    empty();
}

int ReportPreview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

void ReportPreview::empty()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_pages.reset();
}

void ReportPreview::fitPages()
{
    const QMargins margins = m_column->contentsMargins();
    const int width = std::clamp(viewport()->width() - margins.left() - margins.right(),
                                 leastPageWidth, mostPageWidth);
    double widest = 0; // Of turned ones too: the letters of all pages are of one size.
    for (int number = 0; number < pageCount(); ++number)
        widest = std::max(widest, m_pages->sheetSize(number).width());
    for (int at = 0; m_pages && at < m_column->count(); ++at)
        static_cast<PreviewPage *>(m_column->itemAt(at)->widget())->showAt(width / widest);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitPages();
}

} // namespace bundlinje
