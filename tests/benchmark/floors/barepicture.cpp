#include "tests/benchmark/floors/barepicture.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace bundlinje {

BarePicture barePicture(const PictureScene &scene, const QColor &background)
{
    BarePicture made{.size = scene.sceneRect().size(), .background = background};
    const auto take = [&made](const ChartRowItem &item) {
        made.texts += item.texts;
        made.bars += item.bars;
        made.lines += item.lines;
        made.dots += item.dots;
    };
    take(scene.words());
    for (const ChartRowItem *row : scene.rows())
        take(*row);
    return made;
}

void paintBare(QPainter &painter, const BarePicture &picture)
{
    for (const PlacedLine &line : picture.lines) {
        painter.setPen(QPen(line.colour, line.width, line.pattern));
        painter.drawLine(line.line);
    }
    for (const PlacedBar &bar : picture.bars) {
        painter.setPen(bar.outline);
        painter.setBrush(QBrush(bar.fill, bar.hatched ? Qt::BDiagPattern : Qt::SolidPattern));
        painter.drawRect(bar.rect);
    }
    for (const PlacedDot &dot : picture.dots) {
        painter.setPen(dot.outline);
        painter.setBrush(dot.fill);
        painter.drawEllipse(dot.centre, dot.radius, dot.radius);
    }
    for (const PlacedText &text : picture.texts) {
        painter.setPen(text.colour);
        painter.setFont(text.font);
        painter.drawText(text.baseline, text.text);
    }
}

QByteArray barePng(const BarePicture &picture)
{
    QImage image(picture.size.toSize(), QImage::Format_RGB32);
    image.fill(picture.background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBare(painter, picture);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace bundlinje
