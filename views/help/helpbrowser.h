#pragma once

#include "model/items/guide.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTextBrowser>

namespace bundlinje {

/// Shows pages of the guide, in the program's language, text size and colours.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent);

    void show(const GuideSpot &spot);
    /// Empty before the first page.
    GuideSpot shown() const { return m_shown; }
    /// Shows the same page in the language of now; what was visited before is forgotten.
    void retranslate();

signals:
    void shownChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void finishPage(const QUrl &address);
    void showAgain();
    int widthForPictures() const;

    GuideSpot m_shown;
    QTimer m_widthTimer; ///< Pictures are drawn anew once the width has come to rest.
    int m_pictureWidth = 0;
    int m_arrivedAt = 0; ///< Scroll position where the page was opened.
};

} // namespace bundlinje
