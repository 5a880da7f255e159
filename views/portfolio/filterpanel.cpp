#include "views/portfolio/filterpanel.h"

#include "model/items/filterwords.h"
#include "views/charts/wrappinglayout.h"
#include "views/messagebar.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace bundlinje {

namespace {

/// A longer name is shortened; the tooltip has it whole.
constexpr int mostCharacters = 60;

} // namespace

FilterPanel::FilterPanel(SavedFilters &saved, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_pieces(new WrappingLayout)
    , m_done(new MessageBar(MessageBar::Kind::Notice, MessageBar::Closing::Dismissable, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_pieces);
    column->addWidget(m_done);
    connect(&m_saved, &SavedFilters::changed, this, &FilterPanel::rebuild);
    connect(m_done, &MessageBar::actionTriggered, this, [this] {
        m_done->hide();
        m_saved.restore(m_before);
    });
    rebuild();
}

void FilterPanel::setFilter(const PortfolioFilter &filter, const Portfolio &portfolio)
{
    if (filter == m_filter && portfolio == m_portfolio)
        return;
    m_filter = filter;
    m_portfolio = portfolio;
    m_naming = Naming::No;
    m_done->hide();
    rebuild();
}

void FilterPanel::setTabsFollow(QWidget *before)
{
    m_tabsFollow = before;
    orderTabs();
}

void FilterPanel::startSaving()
{
    startNaming(Naming::New);
}

void FilterPanel::rebuild()
{
    takeDown();
    if (m_naming != Naming::No)
        addNameLine();
    else if (!m_filter.conditions.isEmpty() || !m_saved.nameOf(m_filter).isEmpty())
        addConditions();
    orderTabs();
    setVisible(m_pieces->count() > 0 || m_done->isVisibleTo(this));
}

void FilterPanel::takeDown()
{
    m_buttons.clear();
    m_name = nullptr;
    while (m_pieces->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_pieces->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be what was just clicked.
    }
}

void FilterPanel::orderTabs()
{
    // What is made later would come last in the window; this belongs behind what it follows.
    QWidget *before = m_tabsFollow;
    QList<QWidget *> parts(m_buttons.begin(), m_buttons.end());
    if (m_name)
        parts.prepend(m_name);
    for (QWidget *part : std::as_const(parts)) {
        if (before)
            setTabOrder(before, part);
        before = part;
    }
}

void FilterPanel::addWord(const QString &text)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    m_pieces->addWidget(label);
    label->show();
}

QPushButton *FilterPanel::addButton(const QString &text)
{
    auto *button = new QPushButton(this);
    button->setText(text);
    button->setAutoDefault(false);
    button->installEventFilter(this);
    m_pieces->addWidget(button);
    m_buttons.append(button);
    button->show();
    return button;
}

void FilterPanel::addConditions()
{
    if (const QString name = m_saved.nameOf(m_filter); !name.isEmpty())
        addWord(tr("“%1”:", "name of the saved filter that is on").arg(name));
    // Alternatives stand together, whenever they were added.
    QList<FilterCondition> rest = m_filter.conditions;
    while (!rest.isEmpty()) {
        const FilterCondition first = rest.first();
        bool isFirst = true;
        for (const FilterCondition &condition : std::as_const(rest)) {
            if (!isSameKind(first, condition))
                continue;
            if (!isFirst)
                addWord(tr("or", "between two values of a filter"));
            isFirst = false;
            const QString label = conditionLabel(condition, m_portfolio);
            QPushButton *chip = addButton({});
            const int width = fontMetrics().averageCharWidth() * mostCharacters;
            chip->setText(tr("%1 ✕", "a condition, the sign that takes it away")
                              .arg(fontMetrics()
                                       .elidedText(label, Qt::ElideMiddle, width)
                                       .replace(u'&', QStringLiteral("&&"))));
            chip->setAccessibleName(tr("Remove from the filter: %1").arg(label));
            chip->setToolTip(chip->accessibleName().toHtmlEscaped());
            chip->setProperty("isCondition", true);
            connect(chip, &QPushButton::clicked, this,
                    [this, condition] { removeCondition(condition); });
        }
        rest.removeIf([&](const FilterCondition &other) { return isSameKind(first, other); });
    }
    addCommands();
}

void FilterPanel::addCommands()
{
    const auto add = [this](const QString &text, auto does) {
        QPushButton *button = addButton(text);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, does);
    };
    if (m_saved.nameOf(m_filter).isEmpty()) {
        add(tr("Save filte&r…"), [this] { startNaming(Naming::New); });
    } else {
        add(tr("Rena&me…"), [this] { startNaming(Naming::Other); });
        add(tr("Delete saved filte&r"), [this] { removeSaved(); });
    }
    add(tr("Cle&ar filter"), [this] {
        emit filterAsked({});
        emit left();
    });
}

void FilterPanel::addNameLine()
{
    const QString current = m_saved.nameOf(m_filter);
    const bool isNew = m_naming == Naming::New;
    addWord(isNew ? tr("Name of the filter:") : tr("New name of “%1”:").arg(current));
    m_name = new QLineEdit(isNew ? filterLabel(m_filter, m_portfolio) : current, this);
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * mostCharacters / 2);
    m_name->installEventFilter(this);
    m_pieces->addWidget(m_name);
    m_name->show();
    QPushButton *accept = addButton({});
    const auto followName = [this, accept, current] {
        const QString name = m_name->text().simplified();
        const SavedFilter *other = m_saved.named(name);
        accept->setText(other && other->name != current ? tr("Repl&ace the one of that name")
                                                        : tr("S&ave"));
        accept->setEnabled(!name.isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, accept, followName);
    followName();
    connect(accept, &QPushButton::clicked, this, [this] { finishNaming(true); });
    connect(addButton(tr("&Cancel")), &QPushButton::clicked, this, [this] { finishNaming(false); });
}

void FilterPanel::startNaming(Naming naming)
{
    m_naming = naming;
    m_done->hide();
    rebuild();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void FilterPanel::finishNaming(bool accepted)
{
    const QString name = m_name->text().simplified();
    if (accepted && name.isEmpty())
        return;
    const Naming naming = std::exchange(m_naming, Naming::No);
    if (accepted && naming == Naming::New)
        m_saved.put(name, m_filter);
    if (accepted && naming == Naming::Other)
        m_saved.rename(m_saved.nameOf(m_filter), name);
    if (!accepted)
        rebuild();
    emit left();
}

void FilterPanel::removeSaved()
{
    const QString name = m_saved.nameOf(m_filter);
    m_before = m_saved.all();
    m_done->showMessage(tr("The saved filter “%1” is deleted.").arg(name), tr("&Undo"));
    m_saved.remove(name);
    emit left();
}

void FilterPanel::removeCondition(const FilterCondition &condition)
{
    const auto *focus = qobject_cast<QPushButton *>(focusWidget());
    const qsizetype place = m_buttons.indexOf(focus);
    PortfolioFilter filter = m_filter;
    filter.conditions.removeAll(condition);
    emit filterAsked(filter); // Comes back with other buttons.
    if (place < 0)
        return;
    if (filter.conditions.isEmpty())
        emit left();
    else
        m_buttons.at(std::min(place, filter.conditions.size() - 1))->setFocus(Qt::OtherFocusReason);
}

bool FilterPanel::moveFocus(QObject *from, int step)
{
    const qsizetype place = m_buttons.indexOf(qobject_cast<QPushButton *>(from)) + step;
    if (place < 0 || place >= m_buttons.size())
        return false;
    m_buttons.at(place)->setFocus(Qt::TabFocusReason);
    return true;
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_name) {
        if (!isEnter && key != Qt::Key_Escape)
            return false;
        finishNaming(isEnter);
        return true;
    }
    auto *button = qobject_cast<QPushButton *>(watched);
    const bool takesAway = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (takesAway && button->property("isCondition").toBool()) {
        button->click();
        return true;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return moveFocus(watched, key == Qt::Key_Left ? -1 : 1);
    if (key == Qt::Key_Escape || key == Qt::Key_Down) {
        if (m_naming != Naming::No && key == Qt::Key_Escape)
            finishNaming(false);
        else
            emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace bundlinje
