#include "model/items/archivepdf.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What Qt writes anew each time, and what stands there instead. Only what is as long as that is
/// replaced, because the file's table of contents counts bytes.
struct Passing {
    const char *before;
    char end;
    QByteArray lasting;
};

void makeLasting(QByteArray &pdf, const Passing &passing)
{
    qsizetype at = pdf.indexOf(passing.before);
    while (at >= 0) {
        at += static_cast<qsizetype>(qstrlen(passing.before));
        if (pdf.indexOf(passing.end, at) - at == passing.lasting.size())
            pdf.replace(at, passing.lasting.size(), passing.lasting);
        at = pdf.indexOf(passing.before, at);
    }
}

} // namespace

ArchivePdf::ArchivePdf(const QString &title)
    : m_buffer(&m_bytes)
    , m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setTitle(title);
    m_writer.setCreator(u"Bundlinje "_s + QStringLiteral(BUNDLINJE_VERSION));
}

QByteArray ArchivePdf::bytes() const
{
    QByteArray pdf = m_bytes;
    const QByteArray identifier(32, '0');
    // Of times, Qt writes the difference to Greenwich unless there is none.
    const std::array passing{
        Passing{"/CreationDate (D:", ')', "20000101000000Z"},
        Passing{"/CreationDate (D:", ')', "20000101000000+00'00'"},
        Passing{"xmp:CreateDate=\"", '"', "2000-01-01T00:00:00Z"},
        Passing{"xmp:CreateDate=\"", '"', "2000-01-01T00:00:00+00:00"},
        Passing{"xmp:ModifyDate=\"", '"', "2000-01-01T00:00:00Z"},
        Passing{"xmp:ModifyDate=\"", '"', "2000-01-01T00:00:00+00:00"},
        Passing{"/ID [ <", '>', identifier},
        Passing{"/ID [ <00000000000000000000000000000000> <", '>', identifier},
    };
    for (const Passing &each : passing)
        makeLasting(pdf, each);
    return pdf;
}

} // namespace bundlinje
