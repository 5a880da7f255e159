#pragma once

#include <QtWidgets/QDialog>

namespace bundlinje {

class MainMenu;

/// All keys of the window with what they do, read from the menu so that the two always agree.
class KeyList final : public QDialog {
    Q_OBJECT

public:
    KeyList(const MainMenu &menu, QWidget *parent);
};

} // namespace bundlinje
