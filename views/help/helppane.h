#pragma once

#include "model/items/guide.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDockWidget>

class QLineEdit;
class QListWidget;
class QSplitter;
class QToolButton;

namespace bundlinje {

class HelpBrowser;

/// The user's guide beside the work: contents, search and the page. Esc closes it and gives the
/// focus back to what it came from.
class HelpPane final : public QDockWidget {
    Q_OBJECT

public:
    explicit HelpPane(QWidget *window);

    /// Opens if need be, and takes the focus.
    void open(const GuideSpot &spot);
    GuideSpot shown() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showContents();
    void markPage();
    void follow();
    void arrange();
    void leave();
    bool hasRoomBeside() const;
    void retranslate();

    QPointer<QWidget> m_cameFrom;
    bool m_isArranged = false;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_search;
    QSplitter *m_splitter;
    QListWidget *m_contents; ///< All pages, or what the search has found.
    HelpBrowser *m_browser;
};

} // namespace bundlinje
