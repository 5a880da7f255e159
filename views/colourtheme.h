#pragma once

#include <QtCore/QObject>
#include <QtGui/QPalette>

class QAction;
class QMenu;

namespace bundlinje {

/// The colours of all windows: those of the system, or what a person needs in a bright room, before
/// a projector or to see at all. Remembered per person.
class ColourTheme final : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };

    /// Takes over what the person chose before, and fills the menu.
    ColourTheme(QMenu &menu, QObject *parent);

    /// The colours of a choice; those of `System` are the system's own.
    static QPalette palette(Choice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    static QString label(Choice choice);
    void choose(Choice choice);

    QList<std::pair<Choice, QAction *>> m_actions;
};

} // namespace bundlinje
