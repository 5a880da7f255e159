#pragma once

#include "model/items/portfoliofilter.h"

#include <QtCore/QObject>

namespace bundlinje {

/// A filter that a person wants to come back to.
struct SavedFilter {
    QString name;
    PortfolioFilter filter;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The filters that a person saved for one file. They are in the person's settings, as all that
/// is about how somebody looks at a file, so that a file that can only be read has them too.
class SavedFilters final : public QObject {
    Q_OBJECT

public:
    explicit SavedFilters(QObject *parent);

    /// @param filePath empty = no file, no filters
    void setFile(const QString &filePath);

    const QList<SavedFilter> &all() const { return m_all; }
    /// Null where none has that name.
    const SavedFilter *named(const QString &name) const;
    /// The name under which the same filter is saved; empty = it is not.
    QString nameOf(const PortfolioFilter &filter) const;

    /// Adds it at the end, or replaces the one of that name.
    void put(const QString &name, const PortfolioFilter &filter);
    /// Another one of the new name goes.
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// Puts back what `all` gave before.
    void restore(const QList<SavedFilter> &all);

signals:
    void changed();

private:
    void keep();

    QString m_filePath;
    QList<SavedFilter> m_all;
};

} // namespace bundlinje
