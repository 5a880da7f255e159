#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace bundlinje {

class Field;

/// The provenance of a figure: closed it names source and page on a button, open it shows the
/// fields. The fields are made when it is opened first.
class Drawer final : public QWidget {
    Q_OBJECT

public:
    /// @param name of the provenance in the JSON form: "ownShare.provenance"
    Drawer(const QString &name, std::function<QString()> summary,
           std::function<QList<Field *>(QWidget *parent)> makeFields, QWidget *parent);

    void refresh();
    void retranslate();
    void open(bool isOpen);
    /// Ctrl+I on the figure does the same as the button.
    void toggle();

private:
    QString m_name;
    std::function<QString()> m_summary;
    std::function<QList<Field *>(QWidget *)> m_makeFields;
    QToolButton *m_button;
    QWidget *m_body = nullptr;
};

} // namespace bundlinje
