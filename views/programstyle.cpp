#include "views/programstyle.h"

#include "views/contrast.h"
#include "views/leasttarget.h"

#include <QtGui/QPalette>

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
