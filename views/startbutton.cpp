#include "views/startbutton.h"

#include "views/leasttarget.h"
#include "views/svgicon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// A quiet surface that shows focus, pointer and press.
void paintSurface(QPainter &painter, const QPushButton &button, QPalette::ColorRole ground)
{
    const QPalette &colors = button.palette();
    const bool isFocused = button.hasFocus();
    const double width = isFocused ? 2 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = colors.color(QPalette::Mid);
    if (isFocused || button.underMouse())
        line = colors.color(QPalette::Highlight);
    painter.setPen(QPen(line, width));
    painter.setBrush(colors.color(button.isDown() ? QPalette::AlternateBase : ground));
    const double radius = button.fontMetrics().height() / 2.5;
    painter.drawRoundedRect(
        QRectF(button.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
        radius);
}

/// Weaker than the title, still read with ease.
QColor dimmed(const QPalette &colors)
{
    QColor color = colors.color(QPalette::Text);
    color.setAlphaF(0.78F);
    return color;
}

} // namespace

StartButton::StartButton(const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_icon(svgIcon(icon))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
}

void StartButton::setDescription(const QString &text)
{
    m_description = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QFont StartButton::titleFont() const
{
    QFont title = font();
    constexpr double larger = 1.2;
    title.setPointSizeF(title.pointSizeF() * larger);
    title.setWeight(QFont::DemiBold);
    return title;
}

QRect StartButton::wrappedRect(const QFont &font, const QString &text, int width) const
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 100'000),
                                           Qt::TextWordWrap | Qt::TextShowMnemonic, text);
}

int StartButton::heightForWidth(int width) const
{
    const int room = width - textLeft() - padding();
    const int texts = wrappedRect(titleFont(), text(), room).height()
        + wrappedRect(font(), m_description, room).height() + fontMetrics().descent();
    return std::max(texts, iconSide()) + 2 * padding();
}

QSize StartButton::sizeHint() const
{
    const int width = textLeft() + padding()
        + std::max(QFontMetrics(titleFont()).horizontalAdvance(text()),
                   fontMetrics().averageCharWidth() * 36);
    return {width, heightForWidth(width)};
}

QSize StartButton::minimumSizeHint() const
{
    const int width = textLeft() + padding() + fontMetrics().averageCharWidth() * 22;
    return {width, iconSide() + 2 * padding()};
}

void StartButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter, *this, QPalette::Base);
    const int side = iconSide();
    m_icon.paint(&painter, QRect(padding(), (height() - side) / 2, side, side));

    const int room = width() - textLeft() - padding();
    const int titleHeight = wrappedRect(titleFont(), text(), room).height();
    const int texts =
        titleHeight + wrappedRect(font(), m_description, room).height() + fontMetrics().descent();
    QRect place(textLeft(), (height() - texts) / 2, room, titleHeight);
    painter.setFont(titleFont());
    style()->drawItemText(&painter, place, Qt::TextWordWrap | Qt::TextShowMnemonic, palette(), true,
                          text(), QPalette::Text);
    place.setTop(place.bottom() + 1 + fontMetrics().descent());
    place.setBottom(height() - 1);
    painter.setFont(font());
    painter.setPen(dimmed(palette()));
    painter.drawText(place, Qt::TextWordWrap, m_description);
}

RecentButton::RecentButton(const QString &name, const QString &folder, const QString &date,
                           QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_folder(folder)
    , m_date(date)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("%1, %2, %3", "recent file: name, folder, date").arg(name, folder, date));
    setToolTip(folder);
}

QSize RecentButton::sizeHint() const
{
    const int height = fontMetrics().height() * 9 / 5;
    return {fontMetrics().averageCharWidth() * 60, std::max(height, leastTarget)};
}

QSize RecentButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void RecentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus() || underMouse())
        paintSurface(painter, *this, QPalette::Base);
    const QFontMetrics metrics = fontMetrics();
    const int gap = metrics.averageCharWidth() * 2;
    const int dateWidth = metrics.horizontalAdvance(m_date);
    const int room = width() - dateWidth - 4 * gap;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    // The name may take half of the room even beside a long folder.
    const int nameWidth = std::min(strongMetrics.horizontalAdvance(m_name), room / 2);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(gap, 0, nameWidth, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     strongMetrics.elidedText(m_name, Qt::ElideRight, nameWidth));
    painter.setFont(font());
    painter.setPen(dimmed(palette()));
    const int folderWidth = room - nameWidth;
    painter.drawText(QRect(2 * gap + nameWidth, 0, folderWidth, height()),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_folder, Qt::ElideMiddle, folderWidth));
    painter.drawText(QRect(width() - gap - dateWidth, 0, dateWidth, height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_date);
}

} // namespace bundlinje
