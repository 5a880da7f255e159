#pragma once

#include <QtWidgets/QProxyStyle>

namespace bundlinje {

/// The style of the desktop with what it may leave out: buttons, choices and lines of text are
/// large enough to be hit and have an edge in dark colours too, and text that is chosen or only
/// hinted at stands out from its ground.
class ProgramStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// The style that the application has now, or would have.
    ProgramStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QPalette &palette) override;
};

} // namespace bundlinje
