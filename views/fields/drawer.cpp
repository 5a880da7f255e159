#include "views/fields/drawer.h"

#include "model/items/partlabels.h"
#include "views/fields/field.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

Drawer::Drawer(const QString &name, std::function<QString()> summary,
               std::function<QList<Field *>(QWidget *)> makeFields, QWidget *parent)
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

void Drawer::open(bool isOpen)
{
    if (isOpen && !m_body) {
        m_body = new QWidget(this);
        auto *grid = new QGridLayout(m_body);
        const int indent = fontMetrics().averageCharWidth() * 2;
        grid->setContentsMargins(indent, fontMetrics().descent(), 0, fontMetrics().descent());
        const QList<Field *> fields = m_makeFields(m_body);
        constexpr int columns = 2;
        for (int i = 0; i < fields.size(); ++i)
            grid->addWidget(fields.at(i), i / columns, i % columns);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        layout()->addWidget(m_body);
    }
    if (m_body)
        m_body->setVisible(isOpen);
    m_button->setChecked(isOpen);
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
}

void Drawer::toggle()
{
    m_button->toggle();
}

void Drawer::refresh()
{
    const QString summary = m_summary();
    constexpr qsizetype longest = 60;
    m_button->setText(summary.isEmpty() ? tr("No source stated")
                                        : tr("Source: %1").arg(summary.left(longest)));
    const QString figure = m_name.left(m_name.lastIndexOf(u'.'));
    m_button->setAccessibleName(
        tr("%1: %2", "%1 figure, %2 its source").arg(partLabel(figure), m_button->text()));
}

void Drawer::retranslate()
{
    open(m_button->isChecked());
    refresh();
}

} // namespace bundlinje
