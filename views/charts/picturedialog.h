#pragma once

#include <QtCore/QString>

#include <optional>

class QWidget;

namespace bundlinje {

/// Asks where a picture is to be written, as .png, .svg or .pdf; empty when nobody wants it.
std::optional<QString> askPicturePath(QWidget *parent);

} // namespace bundlinje
