#include "views/help/helppane.h"

#include "views/help/helpbrowser.h"
#include "views/passfocus.h"
#include "views/quietview.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// As narrow as pages are still read with ease, and as wide as they are at first.
constexpr int fewestCharacters = 40;
constexpr int usualCharacters = 55;

constexpr int spotRole = Qt::UserRole;

bool isBack(const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Left;
}

bool isForward(const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Right;
}

} // namespace

HelpPane::HelpPane(QWidget *window)
    : QDockWidget(window)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_splitter(new QSplitter(this))
    , m_contents(new QuietView<QListWidget>(this))
    , m_browser(new HelpBrowser(this))
{
    setObjectName(u"help"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    layOut();
    connectParts();
    retranslate();
    hide();
}

void HelpPane::layOut()
{
    m_back->setArrowType(Qt::LeftArrow);
    m_forward->setArrowType(Qt::RightArrow);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setEnabled(false);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_search->setClearButtonEnabled(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setWordWrap(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_browser);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(content);
    const int gap = fontMetrics().height() / 3;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(row);
    column->addWidget(m_splitter, 1);
    setWidget(content);
    passFocus(*content, *m_browser);
}

void HelpPane::connectParts()
{
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &HelpBrowser::shownChanged, this, &HelpPane::markPage);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPane::showContents);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_contents->count() > 0 && !m_contents->currentItem())
            m_contents->setCurrentRow(0);
        follow();
    });
    connect(m_contents, &QListWidget::itemClicked, this, &HelpPane::follow);
    connect(m_contents, &QListWidget::itemActivated, this, [this] {
        follow();
        m_browser->setFocus(Qt::OtherFocusReason);
    });
}

void HelpPane::open(const GuideSpot &spot)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus))
        m_cameFrom = focus;
    if (!isVisible()) {
        setFloating(!hasRoomBeside());
        const QSize wanted(fontMetrics().averageCharWidth() * usualCharacters,
                           parentWidget()->height());
        if (isFloating())
            resize(wanted.boundedTo(parentWidget()->size()));
        show();
        if (auto *window = qobject_cast<QMainWindow *>(parentWidget()); window && !isFloating())
            window->resizeDocks({this}, {wanted.width()}, Qt::Horizontal);
    }
    m_search->clear();
    m_browser->show(spot);
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

/// Whether the window can spare the width; else the help stands in a window of its own.
bool HelpPane::hasRoomBeside() const
{
    const auto *window = qobject_cast<QMainWindow *>(parentWidget());
    if (!window || !window->centralWidget())
        return false;
    const int spare = window->width() - window->centralWidget()->minimumSizeHint().width();
    return spare >= fontMetrics().averageCharWidth() * fewestCharacters;
}

GuideSpot HelpPane::shown() const
{
    return m_browser->shown();
}

void HelpPane::showContents()
{
    m_contents->clear();
    if (!isVisible())
        return; // All pages are read for it.
    const auto add = [this](const QString &text, const GuideSpot &spot) {
        auto *item = new QListWidgetItem(text, m_contents);
        item->setData(spotRole, guideAddress(guideLanguage(), spot));
    };
    if (m_search->text().trimmed().isEmpty()) {
        const QStringList names = guidePages();
        for (const QString &name : names) {
            if (const auto page = guidePage(guideLanguage(), name))
                add(page->title, {name, u"top"_s});
        }
        markPage();
        return;
    }
    const QList<GuideHit> hits = searchGuide(guideLanguage(), m_search->text());
    for (const GuideHit &hit : hits)
        add(hit.title == hit.heading
                ? hit.title
                : tr("%1 › %2", "page of the guide, heading on it").arg(hit.title, hit.heading),
            hit.spot);
    if (hits.isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("No page has all of these words."), m_contents);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

/// The list of contents says where one is; the hits of a search stay as they are.
void HelpPane::markPage()
{
    if (!m_search->text().trimmed().isEmpty())
        return;
    const auto row = static_cast<int>(guidePages().indexOf(m_browser->shown().page));
    m_contents->setCurrentRow(row);
}

void HelpPane::follow()
{
    const QListWidgetItem *item = m_contents->currentItem();
    if (const auto spot = item ? guideSpot(item->data(spotRole).toString()) : std::nullopt)
        m_browser->show(*spot);
}

/// Contents stand above the page, or beside it where there is room.
void HelpPane::arrange()
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * 100;
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    const int whole = isWide ? width() : height();
    if (m_isArranged && m_splitter->orientation() == wanted)
        return;
    m_isArranged = true;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes({whole / 4, whole - whole / 4});
}

void HelpPane::leave()
{
    QWidget *back = m_cameFrom;
    close();
    parentWidget()->activateWindow();
    if (back && back->isVisible())
        back->setFocus(Qt::OtherFocusReason);
}

bool HelpPane::event(QEvent *event)
{
    // In here these keys belong to the guide, not to the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isBack(*key) || isForward(*key) || key->key() == Qt::Key_Escape)
            event->accept();
    }
    return QDockWidget::event(event);
}

void HelpPane::keyPressEvent(QKeyEvent *event)
{
    if (isBack(*event))
        m_browser->backward();
    else if (isForward(*event))
        m_browser->forward();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QDockWidget::keyPressEvent(event);
}

void HelpPane::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    arrange();
}

void HelpPane::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    showContents();
}

void HelpPane::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpPane::retranslate()
{
    setWindowTitle(tr("Help"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back in the guide"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward in the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_contents->setAccessibleName(tr("Pages of the guide"));
    m_browser->retranslate();
    showContents();
}

} // namespace bundlinje
