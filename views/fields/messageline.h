#pragma once

#include <QtWidgets/QLabel>

namespace bundlinje {

/// Vermilion with at least 4.5:1 on light and on dark windows, for what is to be looked at.
QColor attentionColour(const QPalette &palette);

/// The one line under a field: help, what was understood, something to look at, or an error. Says
/// its level by a symbol and a word for screen readers, not by colour alone.
class MessageLine final : public QLabel {
    Q_OBJECT

public:
    enum class Level { Help, Echo, Check, Error };

    explicit MessageLine(QWidget *parent = nullptr);

    /// An empty text hides the line.
    void show(Level level, const QString &text);
    Level level() const { return m_level; }
    /// The text with the level as a word in place of its symbol, for screen readers.
    QString spoken() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Level m_level = Level::Help;
    QString m_text; ///< Without the symbol.
    bool m_isColouring = false;
};

} // namespace bundlinje
