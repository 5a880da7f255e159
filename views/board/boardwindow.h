#pragma once

#include "model/items/slideagenda.h"
#include "views/board/awakescreen.h"
#include "views/board/begundecision.h"
#include "views/board/boardplace.h"
#include "views/board/boardscreens.h"
#include "views/board/overview.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace bundlinje {

class DecisionPanel;
class SpeakerView;

/// How a decision is kept: of an investment, or of the portfolio for a null id.
using SaveDecision = std::function<Status(const Decision &, InvestmentId)>;

/// Board mode: slides over a whole screen without any part of a window, driven by keys or a clicker
/// (interface, section 11.6). Nothing comes up over them. Neighbours are drawn ahead, so that the
/// next slide is there at once.
class BoardWindow final : public QWidget {
    Q_OBJECT

public:
    /// @param content what the slides are made of: the open portfolio, or one that was frozen
    BoardWindow(const PortfolioContent &content, const SlideQuestion &question,
                QWidget *parent = nullptr);
    /// The same with slides that were made already, as those of a meeting.
    BoardWindow(const PortfolioContent &content, const SlideQuestion &question,
                const SlideShow &show, QWidget *parent = nullptr);
    ~BoardWindow() override;

    /// What the decision panel does with a decision. Without it the panel says why not.
    void setDecisions(const SaveDecision &save, const QString &whyNot = {});

    /// Fills a screen, from the first slide or from that investment's on.
    /// @param main name of the screen with the main window
    void start(const QString &main, InvestmentId from = {});
    /// Where the slides go with these screens: at the start, and when one comes or vanishes.
    void placeOn(const QList<BoardScreen> &screens);

    void setAmountsHidden(bool hidden);

    const SlideShow &slides() const { return m_show; }
    const BoardPlace &place() const { return m_place; }
    SlideTheme theme() const { return m_theme; }
    qreal textSize() const { return m_textSize; }
    bool areAmountsHidden() const { return m_amountsHidden; }
    bool isOverview() const { return m_overview.has_value(); }
    bool isPointing() const { return m_isPointing; }
    /// Nothing but one colour; empty = the slide.
    const std::optional<QColor> &blank() const { return m_blank; }
    /// The row that Enter drills down to; −1 = none.
    int currentRow() const { return m_row; }
    /// The speaker's own screen; null without one.
    const SpeakerView *speakerView() const { return m_speaker.get(); }
    const QString &speakerScreen() const { return m_speakerScreen; }
    /// Places of the slides that are drawn already, in their order.
    QList<qsizetype> readySlides() const;
    /// The slide that is seen, as it is laid out.
    const SlideScene &scene();
    /// Null until it is opened for the first time.
    DecisionPanel *decisionPanel() const { return m_decision; }
    /// What was begun when the slides were shown before, for the panel to go on with.
    void setDecisionBegun(const std::optional<BegunDecision> &begun);
    /// What is typed of a decision and not saved.
    std::optional<BegunDecision> decisionBegun() const;

signals:
    void ended();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A slide that is ready to be shown.
    struct Drawn {
        std::unique_ptr<SlideScene> scene;
        QPixmap pixmap;
    };

    bool keyInOverview(int key);
    bool keyToMove(int key);
    bool keyToLook(int key);
    void typeDigit(int digit);
    void enter();
    void goBack();
    void go(bool (BoardPlace::*to)());
    void escape();
    void drillIntoRow(int row);
    void drillInto(InvestmentId investment);
    void showTable();
    void showKeys();
    void openDecision();
    void saveDecision(Decision decision, InvestmentId investment);
    void closeDecision();
    void openOverview();
    void swapScreens();
    void setTextSize(qreal factor);
    void moveRow(int step);

    /// After something changed that every slide shows.
    void drawAnew();
    void showSlide();
    const Drawn &drawn(qsizetype at);
    void drawAhead();
    void tellSpeaker();
    void endSpeaker();
    SlideShow levelShow() const;
    SlideLook look() const;

    AwakeScreen m_awake{tr("Board mode")};
    const PortfolioContent m_content;
    const SlideQuestion m_question;
    const SlideShow m_show;
    BoardPlace m_place;
    std::map<qsizetype, Drawn> m_drawn; ///< Of the level one is at.
    SlideTheme m_theme = SlideTheme::Light;
    qreal m_textSize = 1;
    bool m_amountsHidden = false;
    bool m_isPointing = false;
    bool m_isAheadQueued = false;
    std::optional<QColor> m_blank;
    std::optional<Overview> m_overview;
    QString m_typed; ///< Digits of a slide's number.
    int m_row = -1;
    qsizetype m_tableDepth = -1; ///< Of the level that shows a table in place of a chart.
    QPoint m_pointer;
    QString m_mainScreen;
    QString m_speakerScreen; ///< Empty = there is none.
    QList<BoardScreen> m_screens;
    QElapsedTimer m_sinceStart;
    QTimer m_placing; ///< Several screens change at once.
    std::unique_ptr<SpeakerView> m_speaker;
    DecisionPanel *m_decision = nullptr;
    std::optional<BegunDecision> m_decisionBegun;
    SaveDecision m_saveDecision;
    QString m_whyNoDecision;
};

} // namespace bundlinje
