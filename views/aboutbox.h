#pragma once

#include <QtWidgets/QDialog>

namespace bundlinje {

/// Version of the program and of Qt, and the open file; all of it can be copied.
class AboutBox final : public QDialog {
    Q_OBJECT

public:
    /// @param filePath empty = no portfolio is open
    AboutBox(const QString &filePath, QWidget *parent);
};

} // namespace bundlinje
