#include "views/results/viewparts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace bundlinje {

QLabel *makeWrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
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
    const int index = box->currentIndex();
    const QString word = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(words);
    const int same = box->findText(word);
    box->setCurrentIndex(same >= 0 ? same : std::clamp(index, 0, std::max(0, box->count() - 1)));
    box->setAccessibleName(name);
    box->setToolTip(name);
}

} // namespace bundlinje
