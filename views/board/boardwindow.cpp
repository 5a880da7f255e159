#include "views/board/boardwindow.h"

#include "views/announcement.h"
#include "views/board/decisionpanel.h"
#include "views/board/speakerview.h"

#include <QtCore/QSettings>
#include <QtGui/QGuiApplication>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr qsizetype keptNeighbours = 2;

QString screenSetting(const QList<BoardScreen> &screens)
{
    return u"board/slidesOn/"_s + screensKey(screens);
}

void fillScreen(QWidget &window, const QRect &geometry)
{
    if (window.isFullScreen())
        window.showNormal(); // A window that fills one screen does not move to another.
    if (QScreen *screen = QGuiApplication::screenAt(geometry.center()))
        window.setScreen(screen);
    window.setGeometry(geometry);
    window.showFullScreen();
}

} // namespace

BoardWindow::BoardWindow(const PortfolioContent &content, const SlideQuestion &question,
                         QWidget *parent)
    : BoardWindow(content, question, slideShow(content, question), parent)
{
}

BoardWindow::BoardWindow(const PortfolioContent &content, const SlideQuestion &question,
                         const SlideShow &show, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_content(content)
    , m_question(question)
    , m_show(show)
    , m_place(m_show.slides)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::BlankCursor);
    setWindowTitle(tr("Board mode"));
    setAttribute(Qt::WA_QuitOnClose, false);
    // What is removed is still among the screens while it is told.
    m_placing.setSingleShot(true);
    connect(&m_placing, &QTimer::timeout, this, [this] { placeOn(machineScreens()); });
    const auto placeSoon = [this] {
        m_placing.start(0);
    };
    const auto follow = [this, placeSoon](const QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, placeSoon);
    };
    for (const QScreen *screen : QGuiApplication::screens())
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, follow);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, placeSoon);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, placeSoon);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, placeSoon);
}

BoardWindow::~BoardWindow() = default;

void BoardWindow::start(const QString &main, InvestmentId from)
{
    m_mainScreen = main;
    m_sinceStart.start();
    m_place.goToAgenda(std::max(qsizetype{0}, m_show.placeOf(from)));
    placeOn(machineScreens());
}

void BoardWindow::placeOn(const QList<BoardScreen> &screens)
{
    if (screens.isEmpty())
        return; // The meeting waits until one is there again.
    m_screens = screens;
    int main = -1;
    for (int i = 0; i < screens.size(); ++i) {
        if (screens.at(i).name == m_mainScreen)
            main = i;
    }
    const ScreenPlan plan =
        screenPlan(screens, main, QSettings().value(screenSetting(screens)).toString());
    m_speakerScreen = plan.speaker < 0 ? QString() : screens.at(plan.speaker).name;
    if (plan.speaker < 0) {
        endSpeaker();
    } else {
        if (!m_speaker) {
            m_speaker = std::make_unique<SpeakerView>(m_question.locale);
            m_speaker->setAttribute(Qt::WA_QuitOnClose, false);
            m_speaker->installEventFilter(this);
        }
        fillScreen(*m_speaker, screens.at(plan.speaker).geometry);
    }
    fillScreen(*this, screens.at(plan.slides).geometry);
    activateWindow();
    if (!m_decision || !m_decision->isVisible()) // What is being typed there goes on.
        setFocus();
    showSlide();
}

void BoardWindow::swapScreens()
{
    if (!m_speaker)
        return;
    QSettings().setValue(screenSetting(m_screens), m_speakerScreen);
    placeOn(m_screens);
}

void BoardWindow::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    drawAnew();
}

void BoardWindow::setTextSize(qreal factor)
{
    constexpr qreal smallest = 0.8;
    constexpr qreal largest = 1.6;
    m_textSize = std::clamp(factor, smallest, largest);
    drawAnew();
}

SlideLook BoardWindow::look() const
{
    return {
        .size = size() * devicePixelRatioF(), .theme = m_theme, .amountsHidden = m_amountsHidden};
}

SlideShow BoardWindow::levelShow() const
{
    SlideShow level = m_show;
    level.slides = m_place.slides();
    return level;
}

const SlideScene &BoardWindow::scene()
{
    return *drawn(m_place.at()).scene;
}

QList<qsizetype> BoardWindow::readySlides() const
{
    QList<qsizetype> places;
    for (const auto &[at, slide] : m_drawn)
        places.append(at);
    return places;
}

const BoardWindow::Drawn &BoardWindow::drawn(qsizetype at)
{
    const auto known = m_drawn.find(at);
    if (known != m_drawn.end())
        return known->second;
    const Slide &whole = m_place.slides().at(at);
    const Slide slide = m_amountsHidden ? withoutAmounts(whole) : whole;
    Drawn made{std::make_unique<SlideScene>(), QPixmap(size() * devicePixelRatioF())};
    SlideFooter footer = slideFooter(levelShow(), at, slide, m_question.locale);
    if (m_place.depth() > 0)
        footer.page = slideFooter(m_show, m_place.atInAgenda(), slide, m_question.locale).page;
    made.scene->setSlide(slide, footer);
    made.scene->setTextSize(m_textSize);
    made.scene->layOut(slideStyle(m_theme), size());
    QPainter painter(&made.pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(made.pixmap.rect(), slideStyle(m_theme).background);
    made.scene->render(&painter, made.pixmap.rect(), made.scene->sceneRect());
    painter.end();
    made.pixmap.setDevicePixelRatio(devicePixelRatioF());
    return m_drawn.insert_or_assign(at, std::move(made)).first->second;
}

void BoardWindow::drawAhead()
{
    m_isAheadQueued = false;
    const qsizetype at = m_place.at();
    std::erase_if(m_drawn,
                  [at](const auto &entry) { return std::abs(entry.first - at) > keptNeighbours; });
    for (const qsizetype near : {at + 1, at - 1}) {
        if (near >= 0 && near < m_place.slides().size())
            drawn(near);
    }
    tellSpeaker();
}

void BoardWindow::drawAnew()
{
    m_drawn.clear();
    showSlide();
}

void BoardWindow::showSlide()
{
    m_row = -1;
    m_overview.reset();
    const Slide slide = m_amountsHidden ? withoutAmounts(m_place.slide()) : m_place.slide();
    setAccessibleName(slide.message);
    setAccessibleDescription(slide.title + u". "_s + slide.below());
    announce(*this, slide.message + u' ' + accessibleDescription());
    update();
    if (!m_isAheadQueued && isVisible()) {
        m_isAheadQueued = true;
        QTimer::singleShot(0, this, &BoardWindow::drawAhead);
    }
}

void BoardWindow::tellSpeaker()
{
    if (!m_speaker)
        return;
    const qsizetype next = m_place.at() + 1;
    const qsizetype nextInAgenda = m_place.atInAgenda() + 1;
    QPixmap after;
    if (next < m_place.slides().size())
        after = drawn(next).pixmap;
    else if (m_place.depth() > 0 && nextInAgenda < m_show.slides.size())
        after = QPixmap::fromImage(slideImage(m_show, nextInAgenda, look(), m_question.locale));
    m_speaker->setSlides(drawn(m_place.at()).pixmap, after);
    m_speaker->setStarted(m_sinceStart);
}

void BoardWindow::openOverview()
{
    m_overview.emplace(m_show, look(), m_question.locale, size());
    const qsizetype at = m_place.depth() == 0
        ? m_place.at()
        : std::max(qsizetype{0}, m_show.placeOf(m_place.slide().investment));
    m_overview->mark(at);
    update();
}

void BoardWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_blank) {
        painter.fillRect(rect(), *m_blank);
        return;
    }
    if (m_overview) {
        m_overview->paint(painter);
        return;
    }
    const Drawn &slide = drawn(m_place.at());
    painter.drawPixmap(0, 0, slide.pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = height() / SlideScene::unitsHigh;
    const ChartStyle style = slideStyle(m_theme);
    if (m_row >= 0) {
        const QRectF area = slide.scene->rows().at(m_row)->area;
        painter.setPen(QPen(style.text, 5 * unit));
        painter.drawRect(QRectF(area.topLeft() * unit, area.size() * unit));
    }
    if (m_isPointing) {
        constexpr qreal radius = 26;
        constexpr qreal ring = 6;
        QColor spot = style.potential;
        painter.setPen(QPen(style.text, ring * unit));
        spot.setAlphaF(0.5F);
        painter.setBrush(spot);
        painter.drawEllipse(m_pointer, qRound(radius * unit), qRound(radius * unit));
    }
}

void BoardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_decision)
        m_decision->setGeometry(rect());
    drawAnew();
}

/// Perhaps within one of its own events.
void BoardWindow::endSpeaker()
{
    if (!m_speaker)
        return;
    m_speaker->removeEventFilter(this);
    m_speaker->hide();
    m_speaker.release()->deleteLater();
}

void BoardWindow::closeEvent(QCloseEvent *event)
{
    m_placing.stop();
    endSpeaker();
    QWidget::closeEvent(event);
    if (parentWidget())
        parentWidget()->window()->activateWindow();
    emit ended();
}

} // namespace bundlinje
