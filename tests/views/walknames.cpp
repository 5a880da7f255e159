#include "tests/views/accessibilitywalk.h"

#include "tests/views/walkedwidgets.h"

#include "views/fields/messageline.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

/// The letter behind the ampersand; null where there is none.
QChar letterOf(QString text)
{
    text.replace(u"&&"_s, QString());
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toUpper() : QChar();
}

QStringList textsWithLetters(const QWidget &top)
{
    QStringList texts;
    for (const QMenuBar *bar : visible<QMenuBar>(top)) {
        for (const QAction *action : bar->actions())
            texts.append(action->text());
    }
    for (const QAbstractButton *button : visible<QAbstractButton>(top)) {
        if (!isInner(button) && button->isEnabled())
            texts.append(button->text());
    }
    for (const QLabel *label : visible<QLabel>(top)) {
        if (label->buddy() && label->buddy()->isEnabled())
            texts.append(label->text());
    }
    for (const QTabBar *tabs : visible<QTabBar>(top)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i))
                texts.append(tabs->tabText(i));
        }
    }
    return texts;
}

} // namespace

QStringList ambiguousLetters(const QWidget &top)
{
    QStringList faults;
    QHash<QChar, QString> taken;
    for (const QString &text : textsWithLetters(top)) {
        const QChar letter = letterOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            faults.append(u"“%1” and “%2”"_s.arg(taken.value(letter), text));
        taken.insert(letter, text);
    }
    return faults;
}

QStringList unnamedControls(const QWidget &top)
{
    QStringList faults;
    for (QWidget *control : controls(top)) {
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(control);
        if (!heard || heard->text(QAccessible::Name).isEmpty())
            faults.append(described(control) + u" has no name"_s);
        if (!heard || heard->role() == QAccessible::NoRole || heard->role() == QAccessible::Client)
            faults.append(described(control) + u" has no role"_s);
    }
    for (const QLabel *label : visible<QLabel>(top)) {
        if (withoutMnemonic(label->text()) != label->text() && !label->buddy())
            faults.append(described(label) + u" has a letter to press and no buddy"_s);
    }
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (const MessageLine *line : visible<MessageLine>(top)) {
        const bool isHeard = std::any_of(all.begin(), all.end(), [line](const QWidget *widget) {
            return widget->accessibleDescription().endsWith(line->spoken());
        });
        if (!isHeard)
            faults.append(described(line) + u" describes no control"_s);
    }
    return faults;
}

} // namespace bundlinje
