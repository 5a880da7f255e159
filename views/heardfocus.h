#pragma once

#include <QtCore/QObject>

class QAbstractItemView;

namespace bundlinje {

/// Tells screen readers which cell of a table, or line of a list, has the focus when the focus
/// comes to it: Qt 6.4 names the table alone. One for the application.
class HeardFocus final : public QObject {
    Q_OBJECT

public:
    explicit HeardFocus(QObject *parent);

private:
    static void tell(QAbstractItemView &view);
};

} // namespace bundlinje
