#pragma once

#include <QtGui/QCursor>
#include <QtGui/QGuiApplication>

namespace bundlinje {

/// The hour glass for as long as it lives.
class WaitCursor final {
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace bundlinje
