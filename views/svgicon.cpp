#include "views/svgicon.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(const QString &name, bool followsText)
        : m_name(name)
        , m_followsText(followsText)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF({}, size));
        if (m_followsText) {
            const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(drawn.rect(),
                             QGuiApplication::palette().color(group, QPalette::ButtonText));
        }
        return drawn;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_followsText); }

private:
    QString m_name;
    bool m_followsText;
};

} // namespace

QIcon svgIcon(const QString &name)
{
    return QIcon(new SvgIconEngine(name, false)); // The icon owns it.
}

QIcon textColoredIcon(const QString &name)
{
    return QIcon(new SvgIconEngine(name, true));
}

} // namespace bundlinje
