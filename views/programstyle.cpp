#include "views/programstyle.h"

#include "views/contrast.h"
#include "views/leasttarget.h"

#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace bundlinje {

namespace {

/// Away from the text until it can be read.
QColor standingBehind(const QColor &text, QColor ground)
{
    constexpr int step = 108; // Per cent; small enough to stay near what the desktop chose.
    constexpr int mostSteps = 40;
    const bool isDarker = text.lightness() > ground.lightness();
    for (int i = 0; i < mostSteps && contrast(text, ground) < textContrast; ++i)
        ground = isDarker ? ground.darker(step) : ground.lighter(step);
    return ground;
}

/// Less transparent until it can be read.
QColor standingOut(QColor text, const QColor &ground)
{
    constexpr float step = 0.05F;
    while (text.alphaF() < 1 && contrast(text, ground) < textContrast)
        text.setAlphaF(std::min(1.0F, text.alphaF() + step));
    return text;
}

/// What is drawn as an edge in light colours is a darker shade of the window, and so not to be seen
/// where the window is dark already.
void drawEdge(const QStyleOption &option, QPainter &painter)
{
    constexpr int dark = 128;
    if (option.palette.color(QPalette::Window).lightness() >= dark)
        return;
    QColor edge = option.palette.color(QPalette::WindowText);
    edge.setAlphaF(option.state & QStyle::State_Enabled ? 0.6F : 0.3F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

ProgramStyle::ProgramStyle() = default;

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), leastTarget));
        break;
    default:
        break;
    }
    return size;
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_Frame || element == PE_PanelButtonCommand
        || element == PE_IndicatorCheckBox)
        drawEdge(*option, *painter);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, *painter);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    // Some desktops open what is clicked once; here a click chooses, and what is chosen is
    // restored.
    return hint == SH_ItemView_ActivateItemOnSingleClick
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, data);
}

void ProgramStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight,
                         standingBehind(palette.color(group, QPalette::HighlightedText),
                                        palette.color(group, QPalette::Highlight)));
        palette.setColor(group, QPalette::PlaceholderText,
                         standingOut(palette.color(group, QPalette::PlaceholderText),
                                     palette.color(group, QPalette::Base)));
    }
}

} // namespace bundlinje
