#pragma once

#include "model/items/gridcolumn.h"
#include "model/items/gridsource.h"

#include <QtCore/QHash>

#include <functional>

namespace bundlinje {

/// Words and numbers: a column of text, one of whole numbers, one of choices, and what the number
/// is twice.
class FakeSource final : public GridSource {
public:
    struct Row {
        QUuid id = QUuid::createUuid();
        QString word;
        std::optional<int> number;
        QString choice;
        bool isFixed = false;
    };

    QList<GridColumnInfo> columns() const override
    {
        QList<GridColumnInfo> infos{
            {QStringLiteral("word"), QStringLiteral("Word"), PartKind::Line, false},
            {QStringLiteral("number"), QStringLiteral("Number"), PartKind::Line, true},
            {QStringLiteral("choice"), QStringLiteral("Choice"), PartKind::Choice, false},
            {QStringLiteral("twice"), QStringLiteral("Twice"), PartKind::Line, true}};
        return infos.mid(0, columnCount);
    }
    int rows() const override { return static_cast<int>(list.size()); }
    QUuid id(int row) const override { return list.at(row).id; }
    QString text(int row, int column) const override
    {
        if (row >= rows())
            return {};
        const Row &found = list.at(row);
        const QString number = found.number ? QString::number(*found.number) : QString();
        return column == 0 ? found.word
            : column == 1  ? number
            : column == 2  ? found.choice
                           : QString();
    }
    QString shownText(int row, int column) const override
    {
        if (column == 2)
            return choiceLabelOf(list.at(row).choice);
        if (column == 3)
            return list.at(row).number ? QString::number(*list.at(row).number * 2) : QString();
        return text(row, column);
    }
    bool isUrgent(int, int) const override { return false; }
    bool isEditable(int row, int column) const override
    {
        return !readOnly && column < 3 && whyFixed(row).isEmpty();
    }
    QString whyFixed(int row) const override
    {
        return row < rows() && list.at(row).isFixed ? QStringLiteral("It is signed.") : QString();
    }
    QList<Choice> choices(int /*row*/, int column) const override
    {
        return column == 2 ? QList<Choice>{{QStringLiteral("a"), QStringLiteral("Apple")},
                                           {QStringLiteral("b"), QStringLiteral("Banana")}}
                           : QList<Choice>();
    }
    QStringList proposals(int) const override { return {}; }
    QString echo(int, int, const QString &text) const override
    {
        return QStringLiteral("= ") + text;
    }
    QString advice(const Error &error, int, int) const override
    {
        return QStringLiteral("No number: ") + error.value;
    }
    bool isReadOnly() const override { return readOnly; }

    GridEntry enter(const QList<CellText> &texts) override
    {
        GridEntry entry;
        if (isDiskFull) {
            entry.saved = failure(Error::Code::DiskFull);
            return entry;
        }
        ++saves;
        const int before = rows();
        QHash<int, int> places; // Of the new rows, one after the other.
        for (const CellText &text : texts) {
            if (text.row >= before && !places.contains(text.row)) {
                places.insert(text.row, rows());
                list.append(Row{});
            }
            Row &row = list[text.row < before ? text.row : places.value(text.row)];
            bool isNumber = true;
            if (text.column == 0)
                row.word = text.text;
            else if (text.column == 1 && text.text.isEmpty())
                row.number.reset();
            else if (text.column == 1 && text.text.toInt(&isNumber) != 0)
                row.number = text.text.toInt();
            else if (text.column == 2)
                row.choice = text.isKey ? text.text
                                        : choiceMeant(choices(0, 2), text.text).value_or(QString());
            if (!isNumber)
                entry.refused.append({text, row.id, {Error::Code::NotANumber, {}, text.text, {}}});
        }
        if (saved)
            saved();
        return entry;
    }
    Status remove(const QList<int> &rowsToGo) override
    {
        for (qsizetype at = rowsToGo.size(); at > 0; --at)
            list.removeAt(rowsToGo.at(at - 1));
        return {};
    }

    QString choiceLabelOf(const QString &key) const
    {
        const QList<Choice> offered = choices(0, 2);
        for (const Choice &choice : offered) {
            if (choice.key == key)
                return choice.label;
        }
        return {};
    }

    QList<Row> list;
    int saves = 0;
    bool readOnly = false;
    bool isDiskFull = false;
    int columnCount = 4;
    std::function<void()> saved; ///< What a save brings about.
};

} // namespace bundlinje
