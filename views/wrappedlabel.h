#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QLabel>

namespace bundlinje {

/// A label that breaks into lines and knows how high it is in each width. One layout asks for that
/// dozens of times, and a label of Qt sets its words anew each time.
class WrappedLabel : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        if (m_text != text() || m_font != font()) {
            m_heights.clear();
            m_text = text();
            m_font = font();
        }
        const auto known = m_heights.constFind(width);
        if (known != m_heights.constEnd())
            return *known;
        return *m_heights.insert(width, QLabel::heightForWidth(width));
    }

private:
    mutable QHash<int, int> m_heights; ///< In pixels by width, of this text in this font.
    mutable QString m_text;
    mutable QFont m_font;
};

} // namespace bundlinje
