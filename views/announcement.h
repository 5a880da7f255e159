#pragma once

#include <QtCore/QString>

class QWidget;

namespace bundlinje {

/// Has a screen reader say the text, whatever has the focus: what changed elsewhere in the window
/// of `place`, or in a picture that has no text of its own. Says nothing where the text is empty,
/// the place is not seen, or no screen reader listens. The last of several at once is said.
void announce(const QWidget &place, const QString &text);

/// Names or describes the control for screen readers, which are told only where the words are
/// others: an editor that is filled would else tell of each of its controls, and the reader would
/// be behind, and miss what is announced.
void entitle(QWidget &control, const QString &text);
void describe(QWidget &control, const QString &text);

} // namespace bundlinje
