#include "views/portfolio/figurepanel.h"

#include "views/rowheight.h"

#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

enum Column { NameColumn, FigureColumn, BasisColumn, SourceColumn, ColumnCount };

void fillRow(QTableWidget &table, int row, const HeadlineExplanation::Line &line)
{
    table.setItem(row, NameColumn, new QTableWidgetItem(line.name));
    auto *value = new QTableWidgetItem(line.value);
    value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setItem(row, FigureColumn, value);
    table.setItem(row, BasisColumn, new QTableWidgetItem(line.basis));
    table.setItem(row, SourceColumn, new QTableWidgetItem(line.source));
}

/// A line that sums up leads nowhere.
void makeTotal(QTableWidget &table, int row)
{
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem *item = table.item(row, column);
        QFont bold = table.font();
        bold.setBold(true);
        item->setFont(bold);
        item->setFlags(Qt::ItemIsEnabled);
    }
}

QTableWidget *lineTable(const HeadlineExplanation &explanation, QWidget *parent)
{
    using Line = HeadlineExplanation::Line;
    const auto lines = static_cast<int>(explanation.lines.size());
    const auto totals = static_cast<int>(explanation.totals.size());
    auto *table = new QTableWidget(lines + totals, ColumnCount, parent);
    table->setHorizontalHeaderLabels({FigurePanel::tr("Investment"), FigurePanel::tr("Figure"),
                                      FigurePanel::tr("Basis"), FigurePanel::tr("Source")});
    const auto hideIfEmpty = [&](Column column, QString Line::*text) {
        const auto isEmpty = [text](const Line &line) {
            return (line.*text).isEmpty();
        };
        table->setColumnHidden(
            column, std::all_of(explanation.lines.begin(), explanation.lines.end(), isEmpty));
    };
    hideIfEmpty(BasisColumn, &Line::basis);
    hideIfEmpty(SourceColumn, &Line::source);
    table->verticalHeader()->hide();
    rowsFollowText(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(FigurePanel::tr("What the figure is made of"));
    table->setTabKeyNavigation(false);
    for (int row = 0; row < lines; ++row)
        fillRow(*table, row, explanation.lines.at(row));
    for (int i = 0; i < totals; ++i) {
        fillRow(*table, lines + i, explanation.totals.at(i));
        makeTotal(*table, lines + i);
    }
    table->setCurrentCell(0, NameColumn);
    table->resizeColumnsToContents();
    // The rest is for what may be long: the source in full, or else the name.
    const bool hasSource = !table->isColumnHidden(SourceColumn);
    table->horizontalHeader()->setSectionResizeMode(hasSource ? SourceColumn : NameColumn,
                                                    QHeaderView::Stretch);
    return table;
}

} // namespace

FigurePanel::FigurePanel(const HeadlineExplanation &explanation, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_lines(explanation.lines)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("How this figure came about"));
    auto *layout = new QVBoxLayout(this);
    QLabel *title = plainLabel(explanation.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    layout->addWidget(plainLabel(explanation.sentence, this));
    if (!explanation.lines.isEmpty()) {
        QTableWidget *table = lineTable(explanation, this);
        layout->addWidget(table, 1);
        setFocusProxy(table);
        table->setToolTip(tr("Enter or a click leads to where the figure is entered"));
        table->setAccessibleDescription(table->toolTip());
        connect(table, &QTableWidget::cellClicked, this, &FigurePanel::choose);
        connect(table, &QTableWidget::cellActivated, this, &FigurePanel::choose);
    }
    if (explanation.moreLines > 0)
        layout->addWidget(plainLabel(
            tr("… and %Ln more; the table has them all.", nullptr, explanation.moreLines), this));
    if (!explanation.leftOut.isEmpty()) {
        QString names = explanation.leftOut.mid(0, 20).join(u", "_s);
        const int unnamed = static_cast<int>(explanation.leftOut.size()) + explanation.moreLeftOut
            - std::min(20, static_cast<int>(explanation.leftOut.size()));
        if (unnamed > 0)
            names = tr("%1 and %Ln more", "names of investments", unnamed).arg(names);
        layout->addWidget(plainLabel(tr("Left out, because it is missing: %1").arg(names), this));
    }
    const QFontMetrics metrics = fontMetrics();
    const int rows =
        std::min(12, static_cast<int>(explanation.lines.size() + explanation.totals.size()));
    resize(metrics.averageCharWidth() * 100, metrics.height() * (8 + 2 * rows));
}

void FigurePanel::choose(int row)
{
    // A style may activate what is clicked, and say so as well.
    if (!isVisible() || row >= m_lines.size())
        return;
    close();
    emit lineChosen(m_lines.at(row).id);
}

void FigurePanel::showBelow(const QWidget &widget)
{
    const QRect screen = widget.screen()->availableGeometry();
    const QSize size = this->size().boundedTo(screen.size());
    QPoint corner = widget.mapToGlobal(QPoint(0, widget.height()));
    corner.setX(std::clamp(corner.x(), screen.left(), screen.right() - size.width() + 1));
    corner.setY(std::clamp(corner.y(), screen.top(), screen.bottom() - size.height() + 1));
    setGeometry(QRect(corner, size));
    show();
    setFocus();
}

} // namespace bundlinje
