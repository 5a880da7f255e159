#pragma once

#include <QtCore/QStringList>

namespace CLI {
class App;
}

namespace bundlinje {

/// The width that help is written for.
inline constexpr qsizetype helpWidth = 80;

/// What `--help` prints for a parser or one of its commands: examples, usage, what it takes. No
/// line is longer than `helpWidth`.
/// @param examples lines to type, without "bundlinje"
QString helpText(const CLI::App &parser, const QStringList &examples);

/// Text broken at spaces into lines of at most `width` characters.
QStringList wrapped(const QString &text, qsizetype width);

} // namespace bundlinje
