#pragma once

#include "model/domain/changeset.h"
#include "tests/benchmark/measurement.h"

#include <QtCore/QTemporaryDir>

#include <map>

namespace bundlinje {

/// How much is measured.
struct Scale {
    int rows = 100'000; ///< Investments where a goal speaks of many.
    int pairs = 7;
    int edits = 100; ///< In each pair, where the slowest of many counts.
};

/// What all goals share: how much is measured, and portfolio files that are made once.
class Workbench final {
public:
    explicit Workbench(const Scale &scale);

    const Scale &scale() const { return m_scale; }
    /// A file of that name in a folder that is removed at the end. On the disk that the program is
    /// on: writing to memory would cost nothing and prove nothing.
    QString filePath(const QString &name) const;
    /// A portfolio file with that many investments. Whoever changes it works on a copy.
    QString portfolioFile(int investments);
    /// A copy of it under that name.
    QString portfolioCopy(int investments, const QString &name);

private:
    Scale m_scale;
    QTemporaryDir m_folder;
};

/// One row of the report.
struct Measured {
    QString what; ///< With the floor behind a slash.
    double goal = 0;
    Ratio ratio;
};

/// A goal of the table in the document on performance.
struct Goal {
    int number = 0;
    QList<Measured> (*measure)(Workbench &workbench);
};

} // namespace bundlinje
