#pragma once

#include <QtCore/QBuffer>
#include <QtCore/QString>
#include <QtGui/QPdfWriter>

namespace bundlinje {

/// A PDF that can be kept for good (PDF/A-1b, ISO 19005-1:2005: fonts embedded, colours defined,
/// nothing shines through), of which the same drawing gives the same bytes. Needs fonts, so a
/// QGuiApplication, but no display.
class ArchivePdf final {
public:
    /// @param title of the document, as programs that show it name it
    explicit ArchivePdf(const QString &title);

    /// To be given its pages and drawn on.
    QPdfWriter &writer() { return m_writer; }
    /// What was drawn; the painter on it must have ended.
    QByteArray bytes() const;

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

} // namespace bundlinje
