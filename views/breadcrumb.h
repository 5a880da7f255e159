#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace bundlinje {

/// Says where one is: "Portfolio › Ungehjem Vest › Economy". Each part is a button that leads
/// there.
class Breadcrumb final : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent);

    /// At most three, shown as they are; a single one says nothing that the window does not say
    /// already and is not shown.
    void setParts(const QStringList &parts);
    QStringList parts() const { return m_parts; }

signals:
    /// @param part counted from the first
    void chosen(int part);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStringList m_parts;
    QList<QToolButton *> m_buttons; ///< All there can be, so that they keep their place in the
                                    ///< order of the Tab key.
    QList<QLabel *> m_marks; ///< Before each but the first.
};

} // namespace bundlinje
