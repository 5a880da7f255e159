#include "views/charts/chartexport.h"

#include "model/exchange/filewriter.h"
#include "model/items/archivepdf.h"
#include "views/charts/chartscene.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Lays out with the largest text with which the rows fit, but never below 11 pt.
void fit(PictureScene &scene, QSize size)
{
    QFont font = QGuiApplication::font();
    for (int pixels = std::max(15, std::min(size.height() * 30 / 1080, size.width() * 30 / 1440));
         pixels >= 15; --pixels) {
        font.setPixelSize(pixels);
        scene.layOut(ChartStyle::light(font), size);
        if (scene.height() <= size.height())
            return;
    }
}

QByteArray pdfOf(PictureScene &scene)
{
    ArchivePdf pdf(scene.title());
    QPdfWriter &writer = pdf.writer();
    writer.setResolution(960);
    writer.setPageSize(
        QPageSize(scene.sceneRect().size() * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    scene.render(&painter, QRectF(0, 0, writer.width(), writer.height()), scene.sceneRect());
    painter.end();
    return pdf.bytes();
}

QImage imageOf(PictureScene &scene, qreal scale)
{
    QImage image((scene.sceneRect().size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, image.rect(), scene.sceneRect());
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace

QByteArray sceneSvg(PictureScene &scene)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(scene.sceneRect().size().toSize());
    generator.setViewBox(scene.sceneRect());
    generator.setTitle(scene.title());
    generator.setDescription(scene.sentence());
    QPainter painter(&generator);
    scene.render(&painter, scene.sceneRect(), scene.sceneRect());
    painter.end();
    return bytes;
}

QImage chartImage(const ChartDescription &description, QSize size, qreal scale)
{
    ChartScene scene;
    scene.setDescription(description);
    return pictureImage(scene, size, scale);
}

QImage pictureImage(PictureScene &scene, QSize size, qreal scale)
{
    fit(scene, size);
    return imageOf(scene, scale);
}

Status writeChart(const ChartDescription &description, QSize size, const QString &filePath)
{
    ChartScene scene;
    scene.setDescription(description);
    return writePicture(scene, size, filePath);
}

Status writePicture(PictureScene &scene, QSize size, const QString &filePath)
{
    const QString suffix = QFileInfo(filePath).suffix().toLower();
    if (size.width() < 320 || size.height() < 200 || size.width() > 8000 || size.height() > 8000)
        return failure(Error::Code::InvalidInput, filePath,
                       u"%1x%2"_s.arg(size.width()).arg(size.height()),
                       u"a picture is from 320x200 to 8000x8000"_s);
    fit(scene, size);
    QByteArray bytes;
    if (suffix == u"svg") {
        bytes = sceneSvg(scene);
    } else if (suffix == u"pdf") {
        bytes = pdfOf(scene);
    } else if (suffix == u"png") {
        QBuffer buffer(&bytes);
        if (!imageOf(scene, 2).save(&buffer, "PNG"))
            return failure(Error::Code::CannotWrite, filePath);
    } else {
        return failure(Error::Code::InvalidInput, filePath, suffix,
                       u"a chart is drawn as png, svg or pdf"_s);
    }
    return writeFile(filePath, bytes, Overwrite::Replace);
}

} // namespace bundlinje
