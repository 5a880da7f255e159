#pragma once

#include <QtCore/QCoreApplication>

namespace bundlinje::test {

/// A program that the build puts beside the tests, such as the one under test.
inline QString beside(const QString &program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + program;
}

} // namespace bundlinje::test
