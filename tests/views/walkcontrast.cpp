#include "tests/views/accessibilitywalk.h"

#include "tests/views/walkedwidgets.h"

#include "views/contrast.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What a widget without a ground of its own stands on.
QColor groundOf(const QWidget *widget)
{
    while (!widget->autoFillBackground() && !widget->isWindow() && widget->parentWidget())
        widget = widget->parentWidget();
    return widget->palette().color(widget->backgroundRole());
}

void compare(QStringList &faults, const QString &where, const QColor &text, const QColor &ground)
{
    if (const double found = contrast(text, ground); found < textContrast)
        faults.append(u"%1: %2 on %3 is %4:1"_s.arg(where, text.name(QColor::HexArgb),
                                                    ground.name(), QString::number(found, 'f', 2)));
}

void compareCells(QStringList &faults, const QAbstractItemView *view)
{
    const QPalette palette = view->palette();
    const QString where = described(view);
    compare(faults, where + u" cells"_s, palette.color(QPalette::Text),
            palette.color(QPalette::Base));
    compare(faults, where + u" chosen"_s, palette.color(QPalette::HighlightedText),
            palette.color(QPalette::Highlight));
    const QAbstractItemModel *model = view->model();
    const bool alternates = view->alternatingRowColors();
    constexpr int enough = 30;
    for (int row = 0; model && row < std::min(enough, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QVariant text = cell.data(Qt::ForegroundRole);
            const QVariant ground = cell.data(Qt::BackgroundRole);
            const QColor usual =
                palette.color(alternates && row % 2 ? QPalette::AlternateBase : QPalette::Base);
            compare(faults, u"%1 cell %2,%3"_s.arg(where).arg(row).arg(column),
                    text.isValid() ? text.value<QBrush>().color() : palette.color(QPalette::Text),
                    ground.isValid() ? ground.value<QBrush>().color() : usual);
        }
    }
}

} // namespace

QStringList faintTexts(const QWidget &top)
{
    QStringList faults;
    for (const QWidget *widget : visible(top)) {
        if (!widget->isEnabled())
            continue;
        const QPalette palette = widget->palette();
        const QString where = described(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (label && !label->text().isEmpty())
            compare(faults, where, palette.color(label->foregroundRole()), groundOf(label));
        if ((isA<QAbstractButton>(widget) && !isInner(widget)) || isA<QComboBox>(widget))
            compare(faults, where, palette.color(QPalette::ButtonText),
                    palette.color(QPalette::Button));
        if (line || isA<QPlainTextEdit>(widget))
            compare(faults, where, palette.color(QPalette::Text), palette.color(QPalette::Base));
        if (line && !line->placeholderText().isEmpty())
            compare(faults, where + u" placeholder"_s, palette.color(QPalette::PlaceholderText),
                    palette.color(QPalette::Base));
        if (view && !isA<QHeaderView>(view))
            compareCells(faults, view);
    }
    return faults;
}

} // namespace bundlinje
