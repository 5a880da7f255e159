#include "views/help/helpbrowser.h"

#include <QtCore/QtMath>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPixmap>
#include <QtGui/QTextBlock>
#include <QtGui/QTextFrame>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Lets the links to headings find them. Answers the block of the one that is looked for.
QTextBlock dressHeadings(QTextDocument *document, const QList<GuideHeading> &headings,
                         const QString &wanted)
{
    QTextBlock found;
    qsizetype next = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || next >= headings.size())
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat anchor;
        anchor.setAnchor(true);
        anchor.setAnchorNames({headings.at(next).anchor});
        cursor.mergeCharFormat(anchor);
        if (headings.at(next).anchor == wanted)
            found = block;
        ++next;
    }
    return found;
}

/// Leaves so much room under the last lines that the heading can stand at the top.
void makeRoom(QTextDocument *document, const QTextBlock &heading, int height)
{
    const double top = document->documentLayout()->blockBoundingRect(heading).top();
    const double below = document->size().height() - top;
    QTextFrameFormat format = document->rootFrame()->frameFormat();
    format.setBottomMargin(format.bottomMargin() + std::max(0.0, height - below));
    document->rootFrame()->setFrameFormat(format);
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    // Pictures are as wide as the page; a bar that comes later would take some of it away.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2);
    m_widthTimer.setSingleShot(true);
    m_widthTimer.setInterval(std::chrono::milliseconds(150));
    connect(&m_widthTimer, &QTimer::timeout, this, &HelpBrowser::showAgain);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::finishPage);
}

void HelpBrowser::show(const GuideSpot &spot)
{
    setSource(QUrl(guideAddress(guideLanguage(), spot)), QTextDocument::MarkdownResource);
}

void HelpBrowser::retranslate()
{
    const GuideSpot spot = shown();
    if (spot.page.isEmpty())
        return;
    show(spot);
    clearHistory();
}

/// The base class goes to the heading before this one has told it where that is.
void HelpBrowser::finishPage(const QUrl &address)
{
    // `source()` follows only later.
    m_shown = guideSpot(address.toString()).value_or(GuideSpot());
    QTextBlock heading;
    if (const auto page = guidePage(guideLanguage(), m_shown.page))
        heading = dressHeadings(document(), page->headings, m_shown.anchor);
    if (heading.isValid() && m_shown.anchor != u"top") {
        makeRoom(document(), heading, viewport()->height());
        scrollToAnchor(m_shown.anchor);
    }
    m_arrivedAt = verticalScrollBar()->value();
    m_pictureWidth = widthForPictures();
    // Qt 6.4 calls a browser a label, of which Orca reads the name alone.
    setAccessibleName(toPlainText());
    emit shownChanged();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource) {
        const auto spot = guideSpot(name.toString(QUrl::RemoveFragment));
        const auto page = spot ? guidePage(guideLanguage(), spot->page) : std::nullopt;
        return page ? QVariant(page->markdown.toUtf8()) : QVariant();
    }
    if (type != QTextDocument::ImageResource)
        return {}; // Nothing from anywhere else.
    const QUrl anyPage(guideAddress(guideLanguage(), {u"start"_s, QString()}));
    QPixmap picture(u':' + anyPage.resolved(name).path());
    const qreal ratio = devicePixelRatioF();
    const int width = qRound(widthForPictures() * ratio);
    if (picture.width() > width)
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

int HelpBrowser::widthForPictures() const
{
    return std::max(1, viewport()->width() - qCeil(document()->documentMargin() * 2));
}

/// Whoever has not scrolled since stays at the heading, all others at the paragraph they read.
void HelpBrowser::showAgain()
{
    const bool hasScrolled = verticalScrollBar()->value() != m_arrivedAt;
    const int paragraph = cursorForPosition({0, 0}).blockNumber();
    reload();
    if (!hasScrolled)
        return;
    const QTextBlock read = document()->findBlockByNumber(paragraph);
    const QRectF place = document()->documentLayout()->blockBoundingRect(read);
    verticalScrollBar()->setValue(qRound(place.top()));
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (widthForPictures() != m_pictureWidth && !shown().page.isEmpty())
        m_widthTimer.start();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // The colour of links is written into the text when it is read.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_widthTimer.start();
}

} // namespace bundlinje
