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

QTableWidget *lineTable(const HeadlineExplanation &explanation, QWidget *parent)
{
    const bool hasBasis =
        std::any_of(explanation.lines.begin(), explanation.lines.end(),
                    [](const HeadlineExplanation::Line &line) { return !line.basis.isEmpty(); });
    auto *table =
        new QTableWidget(static_cast<int>(explanation.lines.size()), hasBasis ? 3 : 2, parent);
    table->setHorizontalHeaderLabels(
        {FigurePanel::tr("Investment"), FigurePanel::tr("Figure"), FigurePanel::tr("Basis")});
    table->verticalHeader()->hide();
    rowsFollowText(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(FigurePanel::tr("What the figure is made of"));
    table->setTabKeyNavigation(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const HeadlineExplanation::Line &line = explanation.lines.at(row);
        table->setItem(row, 0, new QTableWidgetItem(line.name));
        auto *value = new QTableWidgetItem(line.value);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 1, value);
        if (hasBasis)
            table->setItem(row, 2, new QTableWidgetItem(line.basis));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

} // namespace

FigurePanel::FigurePanel(const HeadlineExplanation &explanation, QWidget *parent)
    : QFrame(parent, Qt::Popup)
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
    const int rows = std::min(12, static_cast<int>(explanation.lines.size()));
    resize(metrics.averageCharWidth() * 70, metrics.height() * (8 + 2 * rows));
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
