#pragma once

class QTableView;
class QWidget;

namespace bundlinje {

/// As high as its text needs, and high enough to be hit; pixels.
int rowHeight(const QWidget &table);

/// Lets the rows of a plain table be as high as its text needs, also when the size of text is
/// changed, and high enough to be hit.
void rowsFollowText(QTableView &table);

} // namespace bundlinje
