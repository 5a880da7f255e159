#include "views/textsize.h"

#include <QtCore/QSettings>
#include <QtGui/QFont>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace bundlinje {

namespace {

constexpr QLatin1String textSizeKey("textSize");
constexpr QLatin1String systemPointsProperty("bundlinjeSystemPoints");

/// What the system asked for, also when another window has already changed it.
double systemPoints()
{
    const QVariant known = qApp->property(systemPointsProperty.data());
    if (known.isValid())
        return known.toDouble();
    const double points = QApplication::font().pointSizeF();
    qApp->setProperty(systemPointsProperty.data(), points);
    return points;
}

} // namespace

TextSize::TextSize(QObject *parent)
    : QObject(parent)
    , m_systemPoints(systemPoints())
{
    const int remembered = QSettings().value(textSizeKey, 100).toInt();
    if (remembered != 100)
        set(remembered);
}

void TextSize::larger()
{
    set(m_percent + 10);
}

void TextSize::smaller()
{
    set(m_percent - 10);
}

void TextSize::normal()
{
    set(100);
}

void TextSize::set(int percent)
{
    m_percent = std::clamp(percent, 80, 200);
    QSettings().setValue(textSizeKey, m_percent);
    QFont font = QApplication::font();
    font.setPointSizeF(m_systemPoints * m_percent / 100);
    QApplication::setFont(font);
}

} // namespace bundlinje
