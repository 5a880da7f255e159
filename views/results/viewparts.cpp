#include "views/results/viewparts.h"

#include "views/fields/quietcombobox.h"
#include "views/wrappedlabel.h"

#include <QtWidgets/QComboBox>

#include <algorithm>

namespace bundlinje {

QLabel *makeWrappedLabel(QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setLabelText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QComboBox *makeChooser(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Long names must not widen the pane.
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 12);
    return box;
}

void fillChooser(QComboBox *box, const QString &name, const QStringList &words)
{
    box->setAccessibleName(name);
    box->setToolTip(name);
    const qsizetype same = words.indexOf(box->currentText());
    const int last = std::max(0, static_cast<int>(words.size()) - 1);
    QList<BoxLine> lines;
    for (const QString &word : words)
        lines.append({word, QVariant()});
    listIn(*box, lines,
           same >= 0 ? static_cast<int>(same) : std::clamp(box->currentIndex(), 0, last));
}

} // namespace bundlinje
