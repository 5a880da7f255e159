#pragma once

#include <QtCore/QStringList>

class QComboBox;
class QLabel;
class QWidget;

namespace bundlinje {

// What stands around a picture or table of results.

/// Plain text in as many lines as it needs.
QLabel *makeWrappedLabel(QWidget *parent);
/// Without text it takes no room.
void setLabelText(QLabel *label, const QString &text);
/// Long names do not widen what it stands in.
QComboBox *makeChooser(QWidget *parent);
/// Puts the words in and stays at the same one, else at the same place, where it can. Says nothing
/// of it.
void fillChooser(QComboBox *box, const QString &name, const QStringList &words);

} // namespace bundlinje
