#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace bundlinje {

/// What stands in the way of somebody without a mouse, with weak sight, or who hears the window
/// instead of seeing it. Each function looks at what is visible in a window, popup or dialog and
/// gives one line for each fault, which names the widget; an empty list is what all should give.

/// Controls that a screen reader could not name, or whose kind it does not know; messages under a
/// field that the field does not pass on.
QStringList unnamedControls(const QWidget &top);

/// Controls that neither Tab nor an arrow or named key reaches, places where Tab goes no further,
/// and controls that look the same with and without the focus. Moves the focus.
QStringList controlsBeyondKeys(QWidget &top);

/// Letters that Alt and the letter could mean two things for, with the menus of the window.
QStringList ambiguousLetters(const QWidget &top);

/// Controls and rows smaller than 24 × 24 pixels.
QStringList smallTargets(const QWidget &top);

/// Words with less than 4.5:1 on what they stand on, by the palettes of their widgets.
QStringList faintTexts(const QWidget &top);

/// Words that are cut off, and areas that have to be scrolled sideways.
QStringList clippedTexts(const QWidget &top);

/// Every word in view or read aloud, each line with the widget it is in, for comparing two windows.
QStringList wordsOf(const QWidget &top);

} // namespace bundlinje
