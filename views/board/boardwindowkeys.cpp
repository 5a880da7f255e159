// What the keys do in board mode.

#include "model/items/meetingfigures.h"
#include "views/announcement.h"
#include "views/board/boardwindow.h"
#include "views/board/decisionpanel.h"
#include "views/board/keysslide.h"
#include "views/board/speakerview.h"

#include <QtGui/QKeyEvent>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

constexpr qreal textStep = 0.1;

bool isNextKey(int key)
{
    return key == Qt::Key_PageDown || key == Qt::Key_Right || key == Qt::Key_Down
        || key == Qt::Key_Space || key == Qt::Key_N;
}

bool isPreviousKey(int key)
{
    return key == Qt::Key_PageUp || key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_P;
}

/// What is read of a figure, of a bar with what it stands for, or of a line of a table; empty = of
/// another content.
QString wordsOfRow(const Slide &slide, int row)
{
    if (const SlideFigure *figure = slide.figureAt(row))
        return figure->title + QStringLiteral(": ") + figure->value;
    QString words;
    if (const auto *chart = std::get_if<ChartDescription>(&slide.content))
        words = chart->rows.value(row).tooltip;
    else if (const auto *result = std::get_if<ResultChart>(&slide.content))
        words = result->rows.value(row).tooltip;
    else if (const auto *table = std::get_if<SlideTable>(&slide.content))
        words = table->rows.value(row).join(u'\n');
    return words.replace(u'\n', QStringLiteral("; "));
}

/// Of a shortcut, or of a modifier alone: nothing that board mode is driven with.
bool isOfOthers(const QKeyEvent &event)
{
    constexpr std::array modifiers{Qt::Key_Shift,   Qt::Key_Control,    Qt::Key_Alt,
                                   Qt::Key_AltGr,   Qt::Key_Meta,       Qt::Key_Super_L,
                                   Qt::Key_Super_R, Qt::Key_CapsLock,   Qt::Key_NumLock,
                                   Qt::Key_Menu,    Qt::Key_ScrollLock, Qt::Key_unknown};
    return (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0
        || std::find(modifiers.begin(), modifiers.end(), event.key()) != modifiers.end();
}

} // namespace

bool BoardWindow::event(QEvent *event)
{
    // F1 and F5 mean something else in the window behind.
    if (event->type() == QEvent::ShortcutOverride && !isOfOthers(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QWidget::event(event);
}

bool BoardWindow::focusNextPrevChild(bool)
{
    return false; // Tab goes through what one can drill into.
}

bool BoardWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_speaker && watched == m_speaker.get()) {
        if (event->type() == QEvent::KeyPress) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
        if (event->type() == QEvent::Close) {
            close(); // The meeting ends with either of its windows.
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardWindow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isOfOthers(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_decision && m_decision->isVisible()) {
        if (key == Qt::Key_Escape) // As typed in the speaker view.
            closeDecision();
        return;
    }
    setCursor(Qt::BlankCursor);
    if (event->isAutoRepeat() && !isNextKey(key) && !isPreviousKey(key))
        return;
    if (m_blank) {
        m_blank.reset();
        update();
        return;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && (key != Qt::Key_0 || !m_typed.isEmpty())) {
        typeDigit(key - Qt::Key_0);
        return;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter) {
        enter();
        return;
    }
    const bool hadDigits = !m_typed.isEmpty();
    m_typed.clear();
    if (key == Qt::Key_Escape && hadDigits)
        return;
    if (key == Qt::Key_Escape)
        escape();
    else if (m_overview)
        keyInOverview(key);
    else if (!keyToMove(key) && !keyToLook(key))
        QWidget::keyPressEvent(event);
}

void BoardWindow::typeDigit(int digit)
{
    constexpr qsizetype most = 4; // No meeting has more slides.
    m_typed = (m_typed + QString::number(digit)).right(most);
}

void BoardWindow::enter()
{
    if (!m_typed.isEmpty()) {
        const qsizetype number = m_typed.toLongLong();
        m_typed.clear();
        if (number >= 1 && number <= m_show.slides.size()) {
            if (m_place.depth() > 0)
                m_drawn.clear();
            m_tableDepth = -1;
            m_place.goToAgenda(number - 1);
            showSlide();
        }
        return;
    }
    if (m_overview) {
        const qsizetype at = m_overview->marked();
        if (m_place.depth() > 0)
            m_drawn.clear();
        m_tableDepth = -1;
        m_place.goToAgenda(at);
        showSlide();
        return;
    }
    if (m_row >= 0)
        drillIntoRow(m_row);
    else if (m_place.slide().kind == Slide::Kind::Investment)
        drillInto(m_place.slide().investment);
}

/// To its investment, or to what its figure is made of.
void BoardWindow::drillIntoRow(int row)
{
    const SlideFigure *figure = m_place.slide().figureAt(row);
    if (!figure || figure->parts == SlideFigure::Parts::None)
        drillInto(m_place.slide().leadsTo.value(row));
    else if (m_place.drill(partSlides(m_content, figure->parts, m_question)))
        drawAnew();
}

/// From a row to its investment, from an investment to what is known of it.
void BoardWindow::drillInto(InvestmentId investment)
{
    if (investment.isNull())
        return;
    const bool isThere = m_place.slide().kind == Slide::Kind::Investment;
    const qsizetype at = m_show.placeOf(investment);
    const QList<Slide> below = isThere
        ? detailSlides(m_content, investment, m_question)
        : QList{at >= 0 ? m_show.slides.at(at) : slideOf(m_content, investment, m_question)};
    if (m_place.drill(below))
        drawAnew();
}

void BoardWindow::goBack()
{
    go(m_place.depth() > 0 ? &BoardPlace::leave : &BoardPlace::previous);
}

void BoardWindow::go(bool (BoardPlace::*to)())
{
    const qsizetype depth = m_place.depth();
    if (!(m_place.*to)())
        return;
    if (m_place.depth() < m_tableDepth)
        m_tableDepth = -1;
    if (m_place.depth() == depth)
        showSlide();
    else
        drawAnew();
}

void BoardWindow::escape()
{
    if (m_overview) {
        m_overview.reset();
        update();
    } else if (m_place.depth() > 0) {
        goBack();
    } else {
        close();
    }
}

bool BoardWindow::keyInOverview(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Tab:
        m_overview->mark(m_overview->marked() + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backtab:
        m_overview->mark(m_overview->marked() - 1);
        break;
    case Qt::Key_Down:
        m_overview->mark(m_overview->marked() + Overview::columns);
        break;
    case Qt::Key_Up:
        m_overview->mark(m_overview->marked() - Overview::columns);
        break;
    case Qt::Key_Home:
        m_overview->mark(0);
        break;
    case Qt::Key_End:
        m_overview->mark(m_show.slides.size() - 1);
        break;
    case Qt::Key_O:
        m_overview.reset();
        break;
    default:
        return false;
    }
    update();
    return true;
}

bool BoardWindow::keyToMove(int key)
{
    if (isNextKey(key) || isPreviousKey(key)) {
        go(isNextKey(key) ? &BoardPlace::next : &BoardPlace::previous);
        return true;
    }
    switch (key) {
    case Qt::Key_Backspace:
        goBack();
        return true;
    case Qt::Key_Home:
        if (m_place.goTo(0))
            showSlide();
        return true;
    case Qt::Key_End:
        if (m_place.goTo(m_place.slides().size() - 1))
            showSlide();
        return true;
    case Qt::Key_Tab:
        moveRow(1);
        return true;
    case Qt::Key_Backtab:
        moveRow(-1);
        return true;
    default:
        return false;
    }
}

bool BoardWindow::keyToLook(int key)
{
    switch (key) {
    case Qt::Key_O:
        openOverview();
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_blank = QColor(Qt::black);
        update();
        return true;
    case Qt::Key_W:
        m_blank = QColor(Qt::white);
        update();
        return true;
    case Qt::Key_T:
        showTable();
        return true;
    case Qt::Key_D:
        openDecision();
        return true;
    case Qt::Key_Plus:
        setTextSize(m_textSize + textStep);
        return true;
    case Qt::Key_Minus:
        setTextSize(m_textSize - textStep);
        return true;
    case Qt::Key_0:
        setTextSize(1);
        return true;
    case Qt::Key_H:
        setAmountsHidden(!m_amountsHidden);
        return true;
    case Qt::Key_C:
        m_theme = m_theme == SlideTheme::Light ? SlideTheme::Dark
            : m_theme == SlideTheme::Dark      ? SlideTheme::Contrast
                                               : SlideTheme::Light;
        drawAnew();
        return true;
    case Qt::Key_L:
        m_isPointing = !m_isPointing;
        m_pointer = mapFromGlobal(QCursor::pos());
        update();
        return true;
    case Qt::Key_S:
        swapScreens();
        return true;
    case Qt::Key_F1:
    case Qt::Key_Question:
        showKeys();
        return true;
    default:
        return false;
    }
}

/// A chart as a table, and back.
void BoardWindow::showTable()
{
    if (m_tableDepth >= 0 && m_place.depth() == m_tableDepth) {
        goBack();
        return;
    }
    const Slide &slide = m_place.slide();
    const bool isChart = std::holds_alternative<ChartDescription>(slide.content)
        || std::holds_alternative<ResultChart>(slide.content);
    if (!isChart || !m_place.drill(asTable(slide, m_question.locale)))
        return;
    m_tableDepth = m_place.depth();
    drawAnew();
}

void BoardWindow::showKeys()
{
    if (m_place.slide().kind == Slide::Kind::Keys)
        goBack();
    else if (m_place.drill({keysSlide()}))
        drawAnew();
}

void BoardWindow::moveRow(int step)
{
    const SlideScene &slide = scene();
    const int from = m_row < 0 ? (step > 0 ? 0 : -1) : m_row + step;
    m_row = slide.leadingRow(from, step);
    const QString words = wordsOfRow(slide.slide(), m_row);
    if (!words.isEmpty())
        setAccessibleName(words);
    else if (m_row >= 0)
        setAccessibleName(investmentName(m_content, slide.leadsTo(m_row)));
    announce(*this, m_row < 0 ? QString() : accessibleName());
    update();
}

} // namespace bundlinje
