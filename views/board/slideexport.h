#pragma once

#include "views/board/slidescene.h"

#include <QtCore/QSize>

class QImage;

namespace bundlinje {

/// How slides are drawn for a file.
struct SlideLook {
    QSize size{1920, 1080}; ///< Pixels.
    SlideTheme theme = SlideTheme::Light;
    bool amountsHidden = false;
};

/// The slide as it is seen on a screen of that size.
QImage slideImage(const SlideShow &show, qsizetype at, const SlideLook &look,
                  const QLocale &locale);

/// All slides as vectors, one on each page. Errors: CannotWrite.
[[nodiscard]] Status writeSlides(const SlideShow &show, const SlideLook &look,
                                 const QLocale &locale, const QString &filePath);

} // namespace bundlinje
