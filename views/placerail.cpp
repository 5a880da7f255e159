#include "views/placerail.h"

#include "views/leasttarget.h"
#include "views/railbutton.h"
#include "views/svgicon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

PlaceRail::PlaceRail(QWidget *parent)
    : QFrame(parent)
    , m_filters(new QListWidget(this))
    , m_filterMenu(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    addPlace(Place::Portfolio, u"portfolio"_s, QT_TR_NOOP("Portfolio"),
             QT_TR_NOOP("Headline figures, picture and table (Ctrl+1)"));
    layout->addWidget(m_filters);
    layout->addWidget(m_filterMenu);
    addPlace(Place::Investment, u"investment"_s, QT_TR_NOOP("Investment"),
             QT_TR_NOOP("The investment last opened (Ctrl+2)"));
    addPlace(Place::Course, u"course"_s, QT_TR_NOOP("Schedule"),
             QT_TR_NOOP("What is due, the time line and the money by quarter (Ctrl+3)"));
    addPlace(Place::Meetings, u"meetings"_s, QT_TR_NOOP("Meetings"),
             QT_TR_NOOP("The board's meetings: agenda, slides, decisions, minutes (Ctrl+4)"));
    addPlace(Place::Reports, u"reports"_s, QT_TR_NOOP("Reports"),
             QT_TR_NOOP("Reports to print and send, and those that were written (Ctrl+5)"));
    layout->addStretch();
    m_filters->setFrameShape(QFrame::NoFrame);
    m_filters->setSelectionMode(QAbstractItemView::NoSelection); // What is on is bold.
    m_filters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filters->setTextElideMode(Qt::ElideRight);
    m_filters->setWordWrap(true);
    m_filters->setBackgroundRole(QPalette::Window);
    m_filters->viewport()->setAutoFillBackground(false);
    const auto choose = [this](const QListWidgetItem *item) {
        const QString name = m_names.at(m_filters->row(item)); // The list changes meanwhile.
        emit filterChosen(name);
    };
    connect(m_filters, &QListWidget::itemClicked, this, choose);
    connect(m_filters, &QListWidget::itemActivated, this, choose);
    makeFilterMenu();
    fit();
    retranslate();
}

void PlaceRail::makeFilterMenu()
{
    m_filterMenu->setIcon(textColoredIcon(u"filter"_s));
    m_filterMenu->setAutoRaise(true);
    m_filterMenu->setFocusPolicy(Qt::StrongFocus);
    m_filterMenu->setPopupMode(QToolButton::InstantPopup);
    m_filterMenu->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = new QMenu(m_filterMenu);
    m_filterMenu->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &name : std::as_const(m_names)) {
            // The text is data: an ampersand in a name is no mnemonic.
            QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(name == m_current);
            connect(action, &QAction::triggered, this, [this, name] { emit filterChosen(name); });
        }
    });
}

void PlaceRail::setFilters(const QStringList &names, const QString &current)
{
    if (names == m_names && current == m_current)
        return;
    m_names = names;
    m_current = current;
    fillFilters();
}

void PlaceRail::fillFilters()
{
    const int row = m_filters->currentRow();
    m_filters->clear();
    for (const QString &name : std::as_const(m_names)) {
        auto *item = new QListWidgetItem(name, m_filters); // The list takes it over.
        const bool isOn = name == m_current;
        QFont look = font();
        look.setBold(isOn);
        item->setFont(look);
        const QString words = isOn ? tr("The saved filter “%1” is on").arg(name)
                                   : tr("Use the saved filter “%1”").arg(name);
        item->setToolTip(words.toHtmlEscaped());
        item->setData(Qt::AccessibleTextRole, words);
    }
    m_filters->setCurrentRow(std::min(std::max(row, 0), m_filters->count() - 1),
                             QItemSelectionModel::NoUpdate);
    m_filters->setVisible(!m_names.isEmpty() && !m_isCollapsed);
    m_filterMenu->setVisible(!m_names.isEmpty() && m_isCollapsed);
    fit();
}

void PlaceRail::addPlace(Place place, const QString &icon, const char *text, const char *tip)
{
    auto *button = new RailButton(this);
    button->setIcon(textColoredIcon(icon));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, place] { emit placeChosen(place); });
    // The place that is shown takes the focus, but who goes through them is not done.
    connect(button, &RailButton::movedOn, this, &PlaceRail::focusCurrent);
    layout()->addWidget(button);
    m_places.append({place, button, text, tip});
}

QList<QToolButton *> PlaceRail::buttons() const
{
    QList<QToolButton *> buttons;
    for (const PlaceItem &item : m_places)
        buttons.append(item.button);
    return buttons;
}

QToolButton *PlaceRail::buttonOf(Place place) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [=](const PlaceItem &item) { return item.place == place; });
    return found == m_places.end() ? nullptr : found->button;
}

void PlaceRail::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    for (QToolButton *button : buttons())
        button->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextUnderIcon);
    fillFilters();
}

void PlaceRail::fit()
{
    const int side = fontMetrics().height() * 3 / 2;
    for (QToolButton *button : buttons() + QList{m_filterMenu})
        button->setIconSize({side, side});
    // As wide as the places are anyway; the whole name is in the tooltip.
    int widest = 0;
    for (const QToolButton *button : buttons())
        widest = std::max(widest, button->sizeHint().width());
    m_filters->setFixedWidth(widest);
    const int line = fontMetrics().height();
    int height = 0;
    for (int i = 0; i < m_filters->count(); ++i) {
        const int lines = needsTwoLines(*m_filters->item(i)) ? 2 : 1;
        const int row = std::max(leastTarget, lines * line + line / 2);
        m_filters->item(i)->setSizeHint({0, row});
        height += row;
    }
    m_filters->setMaximumHeight(height);
}

bool PlaceRail::needsTwoLines(const QListWidgetItem &filter) const
{
    const int margin = m_filters->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    return QFontMetrics(filter.font()).horizontalAdvance(filter.text())
        >= m_filters->width() - 2 * margin;
}

/// Tab comes to the one that is chosen, from which the arrow keys go on.
void PlaceRail::setShown(Place place)
{
    QToolButton *chosen = buttonOf(place);
    if (!chosen)
        return;
    chosen->setChecked(true);
    for (QToolButton *button : buttons())
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

void PlaceRail::focusCurrent()
{
    for (QToolButton *button : buttons()) {
        if (button->isChecked())
            button->setFocus(Qt::OtherFocusReason);
    }
}

void PlaceRail::setInvestmentEnabled(bool enabled)
{
    buttonOf(Place::Investment)->setEnabled(enabled);
}

void PlaceRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fillFilters();
    QFrame::changeEvent(event);
}

void PlaceRail::retranslate()
{
    setAccessibleName(tr("Places"));
    m_filters->setAccessibleName(tr("Saved filters"));
    m_filterMenu->setAccessibleName(tr("Saved filters"));
    m_filterMenu->setToolTip(tr("Saved filters"));
    for (const PlaceItem &item : std::as_const(m_places)) {
        item.button->setText(tr(item.text));
        item.button->setToolTip(tr(item.tip));
    }
    fillFilters(); // As wide as these words.
}

} // namespace bundlinje
