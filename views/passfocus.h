#pragma once

class QWidget;

namespace bundlinje {

/// Gives the focus on to `to` when `from`, which it is in, gets it. Unlike a focus proxy this is no
/// stop of the Tab key, which would leave out what stands before `to`, or never get past it.
void passFocus(QWidget &from, QWidget &to);

} // namespace bundlinje
