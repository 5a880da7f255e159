#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>

namespace bundlinje {

/// A table of a page: the first cell of each row names it, unless it is of figures.
struct HtmlTable {
    QString caption;
    QStringList headings;
    QList<QStringList> rows;
    int textColumns = 1; ///< So many at the left are text, the others numbers.
    std::optional<QList<int>> numberColumns; ///< Where not all numbers stand at the right: which.
    bool hasTotals = false; ///< The last row adds up those above.
    bool isOfFigures = false; ///< The first row is large, each cell for itself; text, no numbers.

    bool isNumber(qsizetype column) const
    {
        return numberColumns ? numberColumns->contains(static_cast<int>(column))
                             : column >= textColumns;
    }
};

/// One self-contained page, put together from above; all texts are escaped.
class HtmlPage final {
public:
    HtmlPage(const QString &title, const QLocale &locale);

    /// A heading and the names of what follows. @param level 1 to 6
    void heading(int level, const QString &text);
    /// The same at the top of a sheet, where it is printed.
    void headingOnNewSheet(int level, const QString &text);
    void paragraph(const QString &text);
    /// Shown so that nobody overlooks it.
    void notice(const QString &text);
    void list(const QStringList &items);
    /// A drawing that is part of the page. @param svg a whole file
    /// @param text what is to be seen in it, for who cannot see it
    void picture(const QByteArray &svg, const QString &text);
    /// Nothing without rows.
    void table(const HtmlTable &table);

    QString html() const;

private:
    QString m_title;
    QString m_language;
    QString m_body;
};

} // namespace bundlinje
