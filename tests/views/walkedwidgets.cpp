#include "tests/views/walkedwidgets.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString wordsOn(const QWidget *widget)
{
    QString text = widget->property("text").toString();
    if (text.isEmpty())
        text = widget->accessibleName();
    return text.simplified().left(60);
}

bool isControl(const QWidget *widget)
{
    const bool isKnown = isA<QAbstractButton>(widget) || isA<QComboBox>(widget)
        || isA<QLineEdit>(widget) || isA<QAbstractItemView>(widget) || isA<QPlainTextEdit>(widget)
        || isA<QAbstractSpinBox>(widget) || isA<QTabBar>(widget) || isA<QGraphicsView>(widget);
    return (isKnown || (widget->focusPolicy() & Qt::TabFocus)) && !widget->focusProxy()
        && !isInner(widget);
}

} // namespace

QString described(const QWidget *widget)
{
    QString path = QLatin1String(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        path += u'#' + widget->objectName();
    if (const QString words = wordsOn(widget); !words.isEmpty())
        path += u" “"_s + words + u'”';
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const QLatin1String name(above->metaObject()->className());
        if (name.startsWith("bundlinje::"_L1))
            return path + u" in "_s + name;
    }
    return path;
}

bool isInner(const QWidget *widget)
{
    const QWidget *owner = widget->parentWidget();
    return isA<QHeaderView>(widget) || isA<QScrollBar>(widget) || widget->inherits("QSizeGrip")
        || widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton")
        || widget->objectName().startsWith("qt_"_L1)
        || (owner && isA<QLineEdit>(widget)
            && (isA<QComboBox>(owner) || isA<QAbstractSpinBox>(owner)))
        || (owner && owner->inherits("QTabBar"));
}

QList<QWidget *> controls(const QWidget &top)
{
    QList<QWidget *> found;
    for (QWidget *widget : visible(top)) {
        if (widget->isEnabled() && isControl(widget))
            found.append(widget);
    }
    return found;
}

} // namespace bundlinje
