#pragma once

#include <QtWidgets/QDialog>

class QTableWidget;

namespace bundlinje {

class MainMenu;

/// All keys of the window and what they do: those of the menus, then those of its parts.
class KeyList final : public QDialog {
    Q_OBJECT

public:
    /// @param menu outlives the list
    KeyList(const MainMenu &menu, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add(const QString &key, const QString &does);

    const MainMenu &m_menu;
    QTableWidget *m_table;
};

} // namespace bundlinje
