#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace bundlinje {

class ChangeList;
class Field;

/// Where a figure comes from and how it has changed. Closed it names source and page on a button,
/// open it shows the fields of the provenance and the history of the field it was opened for. What
/// is in it is made when it is opened first.
class Drawer final : public QWidget {
    Q_OBJECT

public:
    /// @param name of the provenance in the JSON form: "ownShare.provenance"
    Drawer(const QString &name, std::function<QString()> summary,
           std::function<QList<Field *>(QWidget *parent)> makeFields, QWidget *parent);
    /// The drawer of a field without provenance: the history alone, and no button.
    Drawer(const QString &name, Field *field);

    /// Ctrl+I on that field opens and closes the drawer.
    void attach(Field *field);

    void refresh();
    void retranslate();
    void open(bool isOpen);
    bool isOpen() const;
    /// Opens for that field and goes in, or closes and goes back to it.
    void toggle(Field *field);
    /// Opens for that field, or none, if need be, and goes in.
    void goIn(Field *field);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeBody();
    void orderFocus();
    void close();
    void showChanges();

    QString m_name;
    std::function<QString()> m_summary;
    std::function<QList<Field *>(QWidget *)> m_makeFields;
    QToolButton *m_button;
    QWidget *m_body = nullptr;
    ChangeList *m_changes = nullptr; ///< Null for what belongs to no field.
    QList<QWidget *> m_reachable; ///< By the keys, in the order of reading.
    QPointer<Field> m_field; ///< Whose history is shown.
};

} // namespace bundlinje
