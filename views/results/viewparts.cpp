#include "views/results/viewparts.h"

#include "views/wrappedlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace bundlinje {

namespace {

QStringList wordsIn(const QComboBox &box)
{
    QStringList words;
    for (int i = 0; i < box.count(); ++i)
        words.append(box.itemText(i));
    return words;
}

} // namespace

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
    if (wordsIn(*box) == words)
        return; // To fill it has all around it laid out anew.
    const int index = box->currentIndex();
    const QString word = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(words);
    const int same = box->findText(word);
    box->setCurrentIndex(same >= 0 ? same : std::clamp(index, 0, std::max(0, box->count() - 1)));
}

} // namespace bundlinje
