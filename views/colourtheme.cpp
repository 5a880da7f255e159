#include "views/colourtheme.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>

namespace bundlinje {

namespace {

constexpr QLatin1String coloursKey("colours");

/// A palette that is made of two colours shows what is disabled like the rest.
void dim(QPalette &palette, const QColor &text)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, text);
}

QPalette dark()
{
    QPalette palette(QColor(0x35, 0x35, 0x35), QColor(0x2B, 0x2B, 0x2B));
    palette.setColor(QPalette::Base, QColor(0x1E, 0x1E, 0x1E));
    palette.setColor(QPalette::Highlight, QColor(0x2A, 0x5D, 0x8F));
    palette.setColor(QPalette::Link, QColor(0x8A, 0xB4, 0xF8));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3C, 0x3C, 0x3C));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    dim(palette, QColor(0x9A, 0x9A, 0x9A));
    return palette;
}

QPalette highContrast()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::BrightText, QPalette::ToolTipText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    dim(palette, QColor(0xA6, 0xA6, 0xA6));
    return palette;
}

} // namespace

ColourTheme::ColourTheme(QMenu &menu, QObject *parent)
    : QObject(parent)
{
    auto *group = new QActionGroup(this);
    const int remembered = QSettings().value(coloursKey, 0).toInt();
    for (const Choice choice :
         {Choice::System, Choice::Light, Choice::Dark, Choice::HighContrast}) {
        QAction *action = menu.addAction(QString());
        action->setCheckable(true);
        action->setChecked(static_cast<int>(choice) == remembered);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
        m_actions.append({choice, action});
        if (action->isChecked() && choice != Choice::System)
            QApplication::setPalette(palette(choice));
    }
    menu.installEventFilter(this);
    retranslate();
}

bool ColourTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ColourTheme::retranslate()
{
    for (const auto &[choice, action] : std::as_const(m_actions))
        action->setText(label(choice));
}

QString ColourTheme::label(Choice choice)
{
    switch (choice) {
    case Choice::System:
        return tr("As the &system");
    case Choice::Light:
        return tr("&Light");
    case Choice::Dark:
        return tr("&Dark");
    case Choice::HighContrast:
        return tr("&High contrast");
    }
    return {};
}

QPalette ColourTheme::palette(Choice choice)
{
    switch (choice) {
    case Choice::Light:
        return QApplication::style()->standardPalette();
    case Choice::Dark:
        return dark();
    case Choice::HighContrast:
        return highContrast();
    case Choice::System:
        break;
    }
    return {};
}

void ColourTheme::choose(Choice choice)
{
    QSettings().setValue(coloursKey, static_cast<int>(choice));
    QApplication::setPalette(palette(choice));
}

} // namespace bundlinje
