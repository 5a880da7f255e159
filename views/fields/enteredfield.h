#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace bundlinje {

class Field;

/// The field that has the focus. A list that opens from it, and another window in front, leave it
/// entered.
class EnteredField final : public QObject {
    Q_OBJECT

public:
    explicit EnteredField(QObject *parent);

    /// Whether it is a field at all.
    bool isThere() const;

signals:
    /// The focus has gone to another field, or to something that is none; what was typed in the
    /// one before is saved.
    void changed();

private:
    void follow(const QWidget *focus);

    QPointer<const Field> m_field;
};

} // namespace bundlinje
