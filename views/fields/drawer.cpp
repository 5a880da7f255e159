#include "views/fields/drawer.h"

#include "model/items/partlabels.h"
#include "views/announcement.h"
#include "views/fields/changelist.h"
#include "views/fields/field.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

Drawer::Drawer(const QString &name, std::function<QString()> summary,
               std::function<QList<Field *>(QWidget *parent)> makeFields, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_summary(std::move(summary))
    , m_makeFields(std::move(makeFields))
    , m_button(new QToolButton(this))
{
    m_button->setObjectName(name);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QToolButton::toggled, this, &Drawer::open);
    retranslate();
}

Drawer::Drawer(const QString &name, Field *field)
    : Drawer(name + u".changes"_s, {}, {}, field)
{
    m_field = field;
    m_button->hide();
    hide();
}

void Drawer::attach(Field *field)
{
    if (!m_field)
        m_field = field;
    field->setDetails([this, field] { toggle(field); }, [this, field] { goIn(field); });
}

void Drawer::makeBody()
{
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    const int indent = fontMetrics().averageCharWidth() * 2;
    grid->setContentsMargins(indent, fontMetrics().descent(), 0, fontMetrics().descent());
    const QList<Field *> fields = m_makeFields ? m_makeFields(m_body) : QList<Field *>();
    constexpr int columns = 2;
    for (int i = 0; i < fields.size(); ++i) {
        grid->addWidget(fields.at(i), i / columns, i % columns);
        fields.at(i)->setDetails([this] { close(); }, {});
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    if (m_field) {
        m_changes = new ChangeList(m_name, m_body);
        grid->addWidget(m_changes, grid->rowCount(), 0, 1, columns);
    }
    layout()->addWidget(m_body);
    orderFocus();
}

/// What is made late would come last in the order of the keys.
void Drawer::orderFocus()
{
    for (QWidget *widget = m_body->nextInFocusChain(); m_body->isAncestorOf(widget);
         widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            m_reachable.append(widget);
    }
    QWidget *previous = m_summary || !m_field ? m_button : m_field->input();
    for (QWidget *widget : std::as_const(m_reachable)) {
        setTabOrder(previous, widget);
        previous = widget;
    }
}

void Drawer::open(bool isOpen)
{
    if (isOpen && !m_body)
        makeBody();
    if (isOpen)
        showChanges();
    if (m_body)
        m_body->setVisible(isOpen);
    if (!m_summary)
        setVisible(isOpen);
    m_button->setChecked(isOpen);
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
}

bool Drawer::isOpen() const
{
    return m_body && m_body->isVisibleTo(this);
}

void Drawer::toggle(Field *field)
{
    if (isOpen() && m_field == field)
        close();
    else
        goIn(field);
}

void Drawer::goIn(Field *field)
{
    m_field = field;
    open(true);
    const auto first =
        std::find_if(m_reachable.begin(), m_reachable.end(), [](const QWidget *widget) {
            return widget->isVisible() && widget->isEnabled();
        });
    if (first != m_reachable.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void Drawer::close()
{
    const bool wasInside = m_body && m_body->isAncestorOf(window()->focusWidget());
    open(false);
    if (wasInside && m_field)
        m_field->focusInput();
}

void Drawer::showChanges()
{
    if (m_changes && m_field)
        m_changes->show(m_field->label(), m_field->changes());
}

void Drawer::refresh()
{
    if (isOpen())
        showChanges();
    if (!m_summary)
        return;
    m_button->setText(m_summary());
    const QString figure = m_name.left(m_name.lastIndexOf(u'.'));
    entitle(*m_button,
            tr("%1: %2", "%1 figure, %2 its source").arg(partLabel(figure), m_button->text()));
}

void Drawer::retranslate()
{
    open(m_button->isChecked());
    refresh();
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    const bool isControlI = event->key() == Qt::Key_I && event->modifiers() == Qt::ControlModifier;
    const bool isInside = m_body && m_body->isAncestorOf(window()->focusWidget());
    if ((isControlI || event->key() == Qt::Key_Escape) && isOpen() && isInside)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bundlinje
