#include "views/businesscase/caseexplanationpanel.h"

#include "views/results/resulttableview.h"

#include <QtGui/QScreen>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace bundlinje {

namespace {

QLabel *plainLabel(const QString &text, bool isBold, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CaseExplanationPanel::CaseExplanationPanel(const CaseExplanation &explanation, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("How this figure came about"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(explanation.title, true, this));
    column->addWidget(plainLabel(explanation.sentence, false, this));
    int rows = 0;
    for (const ResultTable &part : explanation.parts) {
        column->addWidget(plainLabel(part.title, true, this));
        auto *table = new ResultTableView(this);
        table->setTable(part, part, false);
        connect(table, &ResultTableView::done, this, &CaseExplanationPanel::done);
        column->addWidget(table, 1);
        if (rows == 0)
            setFocusProxy(table);
        rows += std::min(10, static_cast<int>(part.rows.size()) + 1);
    }
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 110, metrics.height() * (10 + 2 * rows));
}

void CaseExplanationPanel::showBelow(const QWidget &widget)
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
