#include "views/fields/form.h"

#include "model/items/partlabels.h"
#include "views/fields/boundedcolumn.h"
#include "views/fields/drawer.h"
#include "views/fields/field.h"
#include "views/fields/fieldplace.h"
#include "views/fields/fieldrow.h"
#include "views/fields/gridfield.h"
#include "views/fields/listfield.h"
#include "views/heading.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// A check about "parties.roles" is shown at the list "parties".
bool isAbout(const QString &check, const QString &name)
{
    return check == name || check.startsWith(name + u'.');
}

} // namespace

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_column(new BoundedColumn(this))
{
    const int space = fontMetrics().height();
    m_column->setContentsMargins(space, space / 2, space, space);
    m_column->setSpacing(space * 2 / 3);
    m_column->addStretch(1);
    fitWidth();
}

void Form::addHeading(const char *source)
{
    constexpr double larger = 1.15;
    auto *label = new bundlinje::Heading(larger, QFont::DemiBold, this);
    label->setText(QCoreApplication::translate("Form", source));
    label->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_headings.append({label, source});
    addWidget(label);
}

void Form::addRow(const QList<Field *> &fields)
{
    auto *row = new FieldRow(fields);
    row->setSpacing(fontMetrics().averageCharWidth() * 2);
    m_column->insertLayout(m_column->count() - 1, row);
}

void Form::addWidget(QWidget *widget)
{
    m_column->insertPart(m_column->count() - 1, widget);
    fitWidth();
}

void Form::setWide()
{
    m_isWide = true;
    fitWidth();
}

void Form::adopt(Field *field)
{
    m_fields.append(field);
    connect(field, &Field::refusedChanged, this, &Form::refusedChanged);
    connect(field, &Field::restored, this, &Form::restored);
    connect(field, &Field::typed, this, &Form::unsavedChanged);
    connect(field, &Field::refusedChanged, this, &Form::unsavedChanged);
    connect(field, &Field::restored, this, &Form::unsavedChanged);
}

void Form::adopt(ListField *list)
{
    m_lists.append(list);
    connect(list, &ListField::rowChanged, this, &Form::refresh);
    connect(list, &ListField::exampleAsked, this, &Form::exampleAsked);
}

void Form::adopt(GridField *grid)
{
    m_grids.append(grid);
    connect(grid, &GridField::rowChanged, this, [this] {
        for (ListField *list : std::as_const(m_lists))
            list->refresh();
        for (Field *field : std::as_const(m_fields))
            field->refresh();
        for (Drawer *drawer : std::as_const(m_drawers))
            drawer->refresh();
    });
    connect(grid, &GridField::exampleAsked, this, &Form::exampleAsked);
    connect(grid, &GridField::refusedChanged, this, &Form::refusedChanged);
    connect(grid, &GridField::refusedChanged, this, &Form::unsavedChanged);
    connect(grid, &GridField::typed, this, &Form::unsavedChanged);
    connect(grid, &GridField::restored, this, &Form::restored);
    connect(grid, &GridField::restored, this, &Form::unsavedChanged);
}

void Form::adopt(Drawer *drawer)
{
    m_drawers.append(drawer);
}

void Form::refresh()
{
    for (GridField *grid : std::as_const(m_grids))
        grid->refresh();
    for (ListField *list : std::as_const(m_lists))
        list->refresh();
    for (Field *field : std::as_const(m_fields))
        field->refresh();
    for (Drawer *drawer : std::as_const(m_drawers))
        drawer->refresh();
}

void Form::setChecks(const QHash<QString, QString> &checks)
{
    for (Field *field : std::as_const(m_fields))
        field->setCheck(checks.value(field->name()));
    for (ListField *list : std::as_const(m_lists)) {
        QString text;
        for (auto check = checks.cbegin(); check != checks.cend() && text.isEmpty(); ++check) {
            if (isAbout(check.key(), list->name()))
                text = check.value();
        }
        list->setCheck(text);
    }
    const QStringList names = checks.keys();
    m_checkCount =
        static_cast<int>(std::count_if(names.begin(), names.end(), [this](const QString &name) {
            return std::any_of(m_fields.begin(), m_fields.end(),
                               [&](const Field *field) { return field->name() == name; })
                || std::any_of(m_lists.begin(), m_lists.end(),
                               [&](const ListField *list) { return isAbout(name, list->name()); });
        }));
    for (GridField *grid : std::as_const(m_grids))
        m_checkCount += grid->setChecks(checks);
}

void Form::retranslate()
{
    for (const Heading &heading : std::as_const(m_headings))
        heading.label->setText(QCoreApplication::translate("Form", heading.source));
    for (GridField *grid : std::as_const(m_grids))
        grid->retranslate();
    for (ListField *list : std::as_const(m_lists))
        list->retranslate();
    for (Field *field : std::as_const(m_fields))
        field->retranslate();
    for (Drawer *drawer : std::as_const(m_drawers))
        drawer->retranslate();
}

bool Form::isBeingTyped() const
{
    return !unsaved().isEmpty();
}

bool Form::commit()
{
    bool isSaved = true;
    const QList<Field *> fields = m_fields;
    for (Field *field : fields)
        isSaved = field->commit() && isSaved;
    for (GridField *grid : std::as_const(m_grids))
        isSaved = grid->commit() && isSaved;
    return isSaved;
}

void Form::discard()
{
    for (Field *field : std::as_const(m_fields)) {
        if (field->isDirty() || field->isRefused())
            field->restore();
    }
    for (GridField *grid : std::as_const(m_grids))
        grid->discard();
}

QList<UnsavedText> Form::texts(bool refusedAlone) const
{
    QList<UnsavedText> found;
    for (Field *field : m_fields) {
        if (refusedAlone ? field->isRefused() : field->isBeingTyped())
            found.append({field->fullLabel(), [field] { field->focusInput(); },
                          [field] { field->restore(); },
                          field->isAncestorOf(window()->focusWidget())});
    }
    for (GridField *grid : m_grids)
        found += grid->unsaved(refusedAlone);
    return found;
}

QList<UnsavedText> Form::refused() const
{
    return texts(true);
}

void Form::setFurther(int missing, int toCheck)
{
    m_furtherMissing = missing;
    m_furtherToCheck = toCheck;
}

QList<UnsavedText> Form::unsaved() const
{
    return texts(false);
}

int Form::missing() const
{
    const auto fields = std::count_if(m_fields.begin(), m_fields.end(), [](const Field *field) {
        return field->isExpected() && field->isMissing();
    });
    int missing = static_cast<int>(fields) + m_furtherMissing;
    for (const ListField *list : m_lists)
        missing += list->missing();
    for (const GridField *grid : m_grids)
        missing += grid->missing();
    return missing;
}

bool Form::isEmpty() const
{
    const auto isMissing = [](const auto *part) {
        return part->isMissing();
    };
    return std::all_of(m_fields.begin(), m_fields.end(), isMissing)
        && std::all_of(m_lists.begin(), m_lists.end(), isMissing)
        && std::all_of(m_grids.begin(), m_grids.end(),
                       [](const GridField *grid) { return grid->isEmpty(); });
}

int Form::toCheck() const
{
    return m_checkCount + m_furtherToCheck + static_cast<int>(refused().size());
}

QList<FieldPlace> Form::places(const QString &section) const
{
    QList<FieldPlace> places;
    const QObjectList parts = children(); // What belongs to a list's row is inside of the list.
    for (const QObject *part : parts) {
        if (const auto *field = qobject_cast<const Field *>(part))
            places.append({field->name(), field->fullLabel(), section, field->textForReading()});
        else if (const auto *list = qobject_cast<const ListField *>(part))
            places.append(
                {list->name(), partFullLabel(list->name()), section, list->textForReading()});
        else if (const auto *grid = qobject_cast<const GridField *>(part))
            places.append(
                {grid->name(), partFullLabel(grid->name()), section, grid->textForReading()});
    }
    return places;
}

bool Form::focusField(const QString &name)
{
    for (Field *field : std::as_const(m_fields)) {
        if (field->name() == name) {
            field->focusInput();
            return true;
        }
    }
    for (GridField *grid : std::as_const(m_grids)) {
        if (grid->goTo(name))
            return true;
    }
    ListField *nearest = nullptr; // "costs.splits" lies in "costs", and is a list of its own.
    for (ListField *list : std::as_const(m_lists)) {
        if (isAbout(name, list->name())
            && (!nearest || nearest->name().size() < list->name().size()))
            nearest = list;
    }
    if (nearest)
        nearest->focusInput();
    return nearest;
}

void Form::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void Form::fitWidth()
{
    constexpr int charactersInLine = 96; // About 720 px with the usual office font.
    const int widest = fontMetrics().averageCharWidth() * charactersInLine;
    setMaximumWidth(m_isWide ? QWIDGETSIZE_MAX : widest);
    if (!m_isWide)
        return;
    const QList<QWidget *> parts = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (part->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding)
            part->setMaximumWidth(widest);
    }
}

} // namespace bundlinje
