#pragma once

#include "model/domain/error.h"

#include <QtCore/QByteArray>

#include <memory>

namespace bundlinje {

/// A zip file, read part by part. What comes out of it is not trusted: names are looked up and
/// never used as paths, and nothing is unpacked beyond a limit.
class ZipArchive final {
public:
    /// Errors: ImportUnreadable, `value` one of sourcefaults.h: damaged; tooLarge if its parts
    /// together would unfold to more than `largestUnpacked`.
    [[nodiscard]] static Result<ZipArchive> open(const QString &filePath);

    bool contains(const QString &part) const;
    /// Errors: as `open`, also password; NotFound.
    [[nodiscard]] Result<QByteArray> read(const QString &part) const;

    static constexpr qint64 largestUnpacked = 200'000'000; ///< Bytes of all parts together.

private:
    struct Closer {
        void operator()(void *handle) const;
    };

    ZipArchive(const QString &filePath, void *handle);
    Status checkSize() const;

    QString m_filePath;
    std::unique_ptr<void, Closer> m_handle;
};

} // namespace bundlinje
