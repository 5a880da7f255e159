#pragma once

#include "model/items/entryadvice.h"
#include "model/items/gridcolumn.h"
#include "views/fields/formbuilder.h"
#include "views/fields/gridfield.h"

#include <QtCore/QHash>

namespace bundlinje {

/// A list in the whole that is typed in as a table.
template <typename Whole, typename Row> struct GridSpec {
    QString name;
    Lens<Whole, QList<Row>> rows;
    /// They may follow what the whole says, as the components that can be chosen do.
    std::function<QList<GridColumn<Row>>(const Whole &)> columns;
    std::function<Row(const Whole &)> newRow;
    std::function<QString(const Row &)> whyFixed; ///< In a sentence, empty = it is not.
    std::function<bool(const Row &)> isFilled; ///< Has what a row says at least.
    std::function<int(const Whole &)> missingRows; ///< That are expected; empty = none are.
};

/// The rows of a list of what is being edited.
template <typename Whole, typename Row> class RowsGridSource final : public GridSource {
public:
    RowsGridSource(EditSession<Whole> &session, GridSpec<Whole, Row> spec)
        : m_session(session)
        , m_spec(std::move(spec))
    {
    }

    QList<GridColumnInfo> columns() const override
    {
        m_columns = m_spec.columns(m_session.stored());
        m_context = m_session.context();
        QList<GridColumnInfo> infos;
        for (const GridColumn<Row> &column : m_columns)
            infos.append({column.part.name, partLabel(column.part.name), column.part.kind,
                          column.isNumber || column.part.kind == PartKind::Amount});
        return infos;
    }

    int rows() const override
    {
        const QList<Row> *list = m_spec.rows.get(m_session.stored());
        return list ? static_cast<int>(list->size()) : 0;
    }

    QUuid id(int row) const override { return at(row) ? at(row)->id : QUuid(); }

    QString text(int row, int column) const override
    {
        const Row *found = at(row);
        return found ? m_columns.at(column).part.text(*found, m_context) : QString();
    }

    QString shownText(int row, int column) const override
    {
        const Row *found = at(row);
        if (!found)
            return {};
        const GridColumn<Row> &shown = m_columns.at(column);
        QString text = shown.shown ? shown.shown(*found, m_context)
                                   : displayText(shown.part, *found, m_context);
        if (shown.part.isSmallCount && shown.part.isSmallCount(*found, m_context))
            text += QStringLiteral(" *");
        return text;
    }

    bool isUrgent(int row, int column) const override
    {
        const Row *found = at(row);
        const auto &isUrgent = m_columns.at(column).isUrgent;
        return found && isUrgent && isUrgent(*found, m_context);
    }

    bool isEditable(int row, int column) const override
    {
        return !isReadOnly() && m_columns.at(column).part.read && whyFixed(row).isEmpty();
    }

    QString whyFixed(int row) const override
    {
        const Row *found = at(row);
        return found && m_spec.whyFixed ? m_spec.whyFixed(*found) : QString();
    }

    QList<Choice> choices(int row, int column) const override
    {
        const GridColumn<Row> &offering = m_columns.at(column);
        if (!offering.part.choices)
            return {};
        const Row *found = at(row);
        return choicesOf(offering, found ? *found : m_spec.newRow(m_session.stored()));
    }

    QStringList proposals(int column) const override { return m_columns.at(column).proposals; }

    QString echo(int row, int column, const QString &text) const override
    {
        const GridColumn<Row> &typed = m_columns.at(column);
        return typed.part.echo ? typed.part.echo(text, contextOf(at(row), typed)) : QString();
    }

    QString advice(const Error &error, int row, int column) const override
    {
        const Part<Row> &part = m_columns.at(column).part;
        if (error.code == Error::Code::InvalidInput && part.choices)
            return choiceAdvice(choices(row, column));
        if (const QString why = whyFixed(row); !why.isEmpty())
            return why;
        const Row *found = at(row);
        return entryAdvice(error, found ? displayText(part, *found, m_context) : QString(),
                           m_context.locale);
    }

    bool isReadOnly() const override
    {
        return m_session.isReadOnly() || m_session.isFixed(m_spec.name);
    }

    GridEntry enter(const QList<CellText> &texts) override
    {
        GridEntry entry;
        Whole after = m_session.stored();
        QList<Row> *list = m_spec.rows.edit(after);
        if (!list || isReadOnly())
            return entry;
        const bool isBlock = texts.size() > 1;
        const auto before = static_cast<int>(list->size());
        QList<QList<CellText>> newRows;
        QHash<int, qsizetype> places; // In them.
        for (const CellText &text : texts) {
            if (text.row < before) {
                // As it is stored: one cell of a block may be what makes the row a fixed one.
                take(entry, (*list)[text.row], text, !whyFixed(text.row).isEmpty());
            } else if (!text.text.trimmed().isEmpty()) {
                if (!places.contains(text.row)) {
                    places.insert(text.row, newRows.size());
                    newRows.append(QList<CellText>());
                }
                newRows[places.value(text.row)].append(text);
            }
        }
        for (const QList<CellText> &cells : std::as_const(newRows)) {
            Row made = m_spec.newRow(after);
            const auto refused = entry.refused.size();
            for (const CellText &text : cells)
                take(entry, made, text, false);
            if (isBlock || entry.refused.size() == refused)
                list->append(made);
            else
                entry.refused.last().row = QUuid();
        }
        if (!(after == m_session.stored()))
            entry.saved = m_session.save(
                after, isBlock ? m_spec.name : m_columns.at(texts.constFirst().column).part.name);
        return entry;
    }

    Status remove(const QList<int> &rows) override
    {
        Whole after = m_session.stored();
        QList<Row> *list = m_spec.rows.edit(after);
        if (!list || isReadOnly())
            return {};
        QList<int> ordered = rows;
        std::sort(ordered.begin(), ordered.end(), std::greater<>());
        for (const int row : ordered) {
            if (row < list->size() && whyFixed(row).isEmpty())
                list->removeAt(row);
        }
        return after == m_session.stored() ? Status() : m_session.save(after, m_spec.name);
    }

private:
    const Row *at(int row) const
    {
        const QList<Row> *list = m_spec.rows.get(m_session.stored());
        return list && row >= 0 && row < list->size() ? &list->at(row) : nullptr;
    }

    PartContext contextOf(const Row *row, const GridColumn<Row> &column) const
    {
        PartContext context = m_context;
        const auto &amountOf = column.part.amount;
        if (column.currency)
            context.currency = column.currency(row, m_context);
        else if (const auto amount = row && amountOf ? amountOf(*row) : std::nullopt)
            context.currency = amount->currency();
        return context;
    }

    /// With what stands there already.
    QList<Choice> choicesOf(const GridColumn<Row> &column, const Row &row) const
    {
        QList<Choice> choices = column.part.choices(m_context);
        if (column.offers) {
            const QString current = column.part.text(row, m_context);
            choices.removeIf([&](const Choice &choice) {
                return choice.key != current && !column.offers(row, choice.key);
            });
        }
        return choices;
    }

    /// Reads a text into the row, or notes why it cannot be.
    void take(GridEntry &entry, Row &row, const CellText &text, bool isFixed) const
    {
        const GridColumn<Row> &column = m_columns.at(text.column);
        const Part<Row> &part = column.part;
        if (!part.read)
            return; // It is calculated.
        Status read;
        if (isFixed) {
            if (part.text(row, m_context) == text.text
                || displayText(part, row, m_context) == text.text)
                return;
            read = failure(Error::Code::InvalidInput, {}, text.text);
        } else if (part.choices && !text.isKey) {
            const std::optional<QString> key = choiceMeant(choicesOf(column, row), text.text);
            if (!key && text.text.trimmed().isEmpty())
                return; // It cannot be empty.
            read = key ? part.read(row, *key, m_context)
                       : failure(Error::Code::InvalidInput, {}, text.text);
        } else {
            read = part.read(row, withoutMark(text.text), contextOf(&row, column));
        }
        if (!read)
            entry.refused.append({text, row.id, read.error()});
    }

    /// What is missing may come back from a copy as its sign.
    static QString withoutMark(const QString &text)
    {
        return text.trimmed() == QString::fromUtf16(missingText) ? QString() : text;
    }

    EditSession<Whole> &m_session;
    GridSpec<Whole, Row> m_spec;
    // As of the last `columns`, which comes before every look at the rows.
    mutable QList<GridColumn<Row>> m_columns;
    mutable PartContext m_context;
};

/// A grid that was built: the lens to the row that is selected, for the fields under its table.
template <typename Whole, typename Row> struct BuiltGrid {
    GridField *grid;
    Lens<Whole, Row> selected;
    RowTrail<Whole> trail; ///< Of the row that is selected.
};

/// Makes the table, which is not in the form yet.
template <typename Whole, typename Row>
BuiltGrid<Whole, Row> buildGrid(FormBuilder<Whole> &builder, const GridSpec<Whole, Row> &spec)
{
    const auto row = std::make_shared<int>(-1);
    EditSession<Whole> &session = builder.session();
    GridWords words{.name = spec.name};
    words.select = [row](int selected) {
        *row = selected;
    };
    words.missing = [&session, spec] {
        const QList<Row> *rows = spec.rows.get(session.stored());
        const auto unfilled = rows && spec.isFilled
            ? rows->size() - std::count_if(rows->begin(), rows->end(), spec.isFilled)
            : 0;
        return static_cast<int>(unfilled)
            + (spec.missingRows ? spec.missingRows(session.stored()) : 0);
    };
    auto *made = new GridField(std::make_unique<RowsGridSource<Whole, Row>>(session, spec),
                               std::move(words), builder.form());
    builder.form()->adopt(made);
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
    return {made, selected, trailOf<Whole, Row>(spec.rows.get, row, {})};
}

} // namespace bundlinje
