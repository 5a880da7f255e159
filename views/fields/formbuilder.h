#pragma once

#include "model/items/partlabels.h"
#include "model/items/parts.h"
#include "views/fields/choicefield.h"
#include "views/fields/drawer.h"
#include "views/fields/editsession.h"
#include "views/fields/form.h"
#include "views/fields/linefield.h"
#include "views/fields/listfield.h"
#include "views/fields/longtextfield.h"
#include "views/fields/partbinding.h"
#include "views/fields/rowtrail.h"

#include <algorithm>
#include <memory>

namespace bundlinje {

/// A list in the whole: its rows, how a row is shown and edited, and how one is made.
template <typename Whole, typename Row> struct ListSpec {
    QString name;
    Lens<Whole, QList<Row>> rows;
    QList<Part<Row>> columns; ///< Of the table.
    std::function<Row(const QList<Row> &existing)> newRow; ///< Empty = not added by hand.
    bool isRemovable = true;
    bool isOrdered = true;
    bool isExpected = false;
    std::function<bool(const Row &row)> isFilled; ///< Has what a row says at least; empty = always.
    QString removeText;
    RowTrail<Whole> within; ///< Of the list in whose selected row this one lies.
};

/// A list that was built: the lens to the row that is selected, for the fields under its table.
template <typename Whole, typename Row> struct BuiltList {
    ListField *list;
    Lens<Whole, Row> selected;
    RowTrail<Whole> trail; ///< Of the row that is selected.
};

/// Makes fields and lists from parts and binds them to what is being edited.
template <typename Whole> class FormBuilder {
public:
    FormBuilder(Form *form, EditSession<Whole> &session)
        : m_form(form)
        , m_session(session)
    {
    }

    Form *form() const { return m_form; }
    EditSession<Whole> &session() const { return m_session; }

    Field *field(const Part<Whole> &part, QWidget *parent = nullptr,
                 const RowTrail<Whole> &trail = {})
    {
        FieldBinding binding = bundlinje::bindingOf(part, m_session, trail);
        QWidget *owner = parent ? parent : m_form;
        Field *made = nullptr;
        switch (part.kind) {
        case PartKind::Line:
        case PartKind::Date:
        case PartKind::Amount:
            made = new LineField(std::move(binding), owner);
            break;
        case PartKind::LongText:
            made = new LongTextField(std::move(binding), owner);
            break;
        case PartKind::Choice:
            made = new ChoiceField(std::move(binding), owner);
            break;
        }
        m_form->adopt(made);
        return made;
    }

    void add(const Part<Whole> &part) { m_form->addRow({field(part)}); }

    /// Parts that stand side by side.
    QList<Field *> addRow(const QList<Part<Whole>> &parts)
    {
        QList<Field *> fields;
        for (const Part<Whole> &part : parts)
            fields.append(field(part));
        m_form->addRow(fields);
        return fields;
    }

    /// Parts that stand side by side and share where they are written, which comes after them in
    /// the order of Tab because it is made after them.
    void addRow(const QList<Part<Whole>> &parts, const QString &name,
                const Lens<Whole, Provenance> &way)
    {
        const QList<Field *> fields = addRow(parts);
        Drawer *source = drawer(name, way);
        for (Field *field : fields)
            source->attach(field);
        m_form->addWidget(source);
    }

    Drawer *drawer(const QString &name, const Lens<Whole, Provenance> &way,
                   const RowTrail<Whole> &trail = {})
    {
        EditSession<Whole> &session = m_session;
        auto *made = new Drawer(
            name,
            [&session, way] {
                const Provenance *provenance = way.get(session.stored());
                return originText(provenance ? *provenance : Provenance());
            },
            [builder = *this, name, way, trail](QWidget *parent) mutable {
                QList<Field *> fields;
                for (const Part<Whole> &part : provenanceParts(name, way))
                    fields.append(builder.field(part, parent, trail));
                return fields;
            },
            m_form);
        m_form->adopt(made);
        return made;
    }

    /// An amount and where it is written.
    void addFigure(const QString &name, std::optional<MoneyFigure> Whole::*member)
    {
        addRow({expected(figurePart(name, member))}, name + QStringLiteral(".provenance"),
               provenanceOf(member));
    }

    template <typename Row> BuiltList<Whole, Row> list(const ListSpec<Whole, Row> &spec)
    {
        const auto row = std::make_shared<int>(-1);
        ListBinding binding = bindingOf(spec);
        binding.select = [row](int selected) {
            *row = selected;
        };
        auto *made = new ListField(std::move(binding), m_form);
        m_form->adopt(made);
        const auto inRange = [row](const QList<Row> *rows) {
            return rows && *row >= 0 && *row < rows->size();
        };
        const Lens<Whole, Row> selected{
            [rows = spec.rows, row, inRange](const Whole &whole) -> const Row * {
                const QList<Row> *found = rows.get(whole);
                return inRange(found) ? &found->at(*row) : nullptr;
            },
            [rows = spec.rows, row, inRange](Whole &whole) -> Row * {
                QList<Row> *found = rows.edit(whole);
                return inRange(found) ? &(*found)[*row] : nullptr;
            }};
        return {made, selected, trailOf<Whole, Row>(spec.rows.get, row, spec.within)};
    }

    /// Fields of the selected row, side by side.
    template <typename Row>
    QList<Field *> addDetailRow(const BuiltList<Whole, Row> &built, const QList<Part<Row>> &parts)
    {
        QList<Field *> fields;
        for (const Part<Row> &part : parts)
            fields.append(field(lift(part, built.selected), built.list, built.trail));
        built.list->addDetailRow(fields);
        return fields;
    }

    /// Where figures of the selected row are written.
    template <typename Row>
    void addDetailDrawer(const QString &name, const BuiltList<Whole, Row> &built,
                         const Lens<Row, Provenance> &way, const QList<Field *> &figures)
    {
        Drawer *made = drawer(name, through(built.selected, way), built.trail);
        for (Field *figure : figures)
            made->attach(figure);
        built.list->addDetail(made);
    }

private:
    template <typename Row> ListBinding bindingOf(const ListSpec<Whole, Row> &spec)
    {
        EditSession<Whole> &session = m_session;
        ListBinding binding{.name = spec.name, .isExpected = spec.isExpected};
        binding.removeText = spec.removeText;
        binding.unfilled = [&session, spec] {
            const QList<Row> *rows = spec.rows.get(session.stored());
            return rows && spec.isFilled ? static_cast<int>(
                       rows->size() - std::count_if(rows->begin(), rows->end(), spec.isFilled))
                                         : 0;
        };
        binding.titles = [spec] {
            QStringList titles;
            for (const Part<Row> &part : spec.columns)
                titles.append(partLabel(part.name));
            return titles;
        };
        binding.rows = [&session, spec] {
            QList<QStringList> texts;
            const PartContext context = session.context();
            if (const QList<Row> *rows = spec.rows.get(session.stored())) {
                for (const Row &row : *rows) {
                    QStringList cells;
                    for (const Part<Row> &part : spec.columns)
                        cells.append(displayText(part, row, context));
                    texts.append(cells);
                }
            }
            return texts;
        };
        // One edit of the rows, saved as one step.
        const auto edit = [&session, spec](const std::function<void(QList<Row> &)> &change) {
            Whole after = session.stored();
            if (QList<Row> *rows = spec.rows.edit(after))
                change(*rows);
            return session.save(after, spec.name);
        };
        binding.isFixed = [&session, name = spec.name] {
            return session.isFixed(name);
        };
        if (session.isReadOnly())
            return binding;
        if (spec.newRow)
            binding.add = [edit, spec] {
                return edit([&](QList<Row> &rows) { rows.append(spec.newRow(rows)); });
            };
        if (spec.isRemovable)
            binding.remove = [edit](int row) {
                return edit([row](QList<Row> &rows) { rows.removeAt(row); });
            };
        if (spec.isOrdered)
            binding.move = [edit](int from, int to) {
                return edit([from, to](QList<Row> &rows) { rows.insert(to, rows.takeAt(from)); });
            };
        return binding;
    }

    Form *m_form;
    EditSession<Whole> &m_session;
};

} // namespace bundlinje
