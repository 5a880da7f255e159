#pragma once

#include <QtGui/QFont>
#include <QtGui/QTextLayout>

#include <memory>

class QPaintDevice;

namespace bundlinje {

using PrintedLines = std::shared_ptr<const QTextLayout>;

/// Sets texts in lines for a device.
class PrintedType final {
public:
    /// @param font of plain text
    /// @param density below 1, all is smaller
    PrintedType(const QPaintDevice &device, const QFont &font, double density = 1);

    double density() const { return m_density; }
    /// The length of so many points, in dots; shorter where all is smaller.
    double points(double points) const { return points * m_density * m_dots; }
    /// @param scale of the letters, 1 = plain
    PrintedLines set(const QString &text, double width, double scale = 1, bool isBold = false,
                     Qt::Alignment alignment = Qt::AlignLeft) const;
    /// On one line, plain.
    double widthOf(const QString &text, bool isBold) const;
    /// Of its widest part that is not broken; of a word without end a part of it.
    double longestWord(const QString &text, bool isBold) const;
    double lineHeight() const { return m_lineHeight; }

private:
    QFont fontOf(double scale, bool isBold) const;

    const QPaintDevice &m_device;
    QFont m_font;
    double m_density;
    double m_dots;
    double m_lineHeight;
};

/// Of all its lines.
double heightOf(const PrintedLines &lines);

} // namespace bundlinje
