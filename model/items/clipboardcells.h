#pragma once

#include <QtCore/QStringList>

namespace bundlinje {

/// The cells of a text from the clipboard, line by line. A spreadsheet puts a cell of several lines
/// in quotes; quotes that do not end with the cell are part of its text.
QList<QStringList> clipboardCells(const QString &text);

/// A cell's text for the clipboard.
QString clipboardText(QString text);

} // namespace bundlinje
