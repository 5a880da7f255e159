#include "views/board/slideexport.h"

#include "model/exchange/filewriter.h"
#include "model/items/archivepdf.h"

#include <QtGui/QImage>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>

namespace bundlinje {

namespace {

void layOutSlide(SlideScene &scene, const SlideShow &show, qsizetype at, const SlideLook &look,
                 const QLocale &locale)
{
    const Slide &whole = show.slides.at(at);
    const Slide slide = look.amountsHidden ? withoutAmounts(whole) : whole;
    scene.setSlide(slide, slideFooter(show, at, slide, locale));
    scene.layOut(slideStyle(look.theme), look.size);
}

} // namespace

QImage slideImage(const SlideShow &show, qsizetype at, const SlideLook &look, const QLocale &locale)
{
    SlideScene scene;
    layOutSlide(scene, show, at, look, locale);
    QImage image(look.size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(slideStyle(look.theme).background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, image.rect(), scene.sceneRect());
    return image;
}

Status writeSlides(const SlideShow &show, const SlideLook &look, const QLocale &locale,
                   const QString &filePath)
{
    ArchivePdf pdf(show.fund);
    QPdfWriter &writer = pdf.writer();
    constexpr int resolution = 1200;
    constexpr qreal pointsHigh = 540; // Of a page, as slides usually have.
    writer.setResolution(resolution);
    const QSizeF page(pointsHigh * look.size.width() / look.size.height(), pointsHigh);
    writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    SlideScene scene;
    for (qsizetype i = 0; i < show.slides.size(); ++i) {
        if (i > 0)
            writer.newPage();
        layOutSlide(scene, show, i, look, locale);
        scene.render(&painter, QRectF(0, 0, writer.width(), writer.height()), scene.sceneRect());
    }
    if (!painter.end())
        return failure(Error::Code::CannotWrite, filePath);
    return writeFile(filePath, pdf.bytes(), Overwrite::Replace);
}

} // namespace bundlinje
