#pragma once

#include <QtGui/QIcon>

namespace bundlinje {

/// A drawing of `resources/icons` as it is: sharp at any size.
QIcon svgIcon(const QString &name);

/// The same in the colour that text has on a button, whatever the palette is when it is drawn.
QIcon textColoredIcon(const QString &name);

} // namespace bundlinje
