#pragma once

#include "views/visithistory.h"

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QStackedWidget;

namespace bundlinje {

class Breadcrumb;
class InvestmentEditor;
class MeetingsPlace;
class PlaceRail;
class PortfolioDocument;
class PortfolioPlace;
class PortfolioSettingsEditor;
class Workspace;

/// Which place of the window is shown, how one gets to another, and the way back.
class Navigator final : public QObject {
    Q_OBJECT

public:
    /// What it steers; all of it outlives the navigator.
    struct Parts {
        QStackedWidget *pages;
        Workspace *workspace;
        PortfolioPlace *portfolio;
        PlaceRail *rail;
        Breadcrumb *breadcrumb;
    };

    Navigator(const Parts &parts, QObject *parent);

    /// A page that stands in for portfolio and editor.
    void setPage(Place place, QWidget *page);
    /// The page of the meetings, which has fields of its own.
    void setMeetings(MeetingsPlace *meetings);
    /// Another document with its two editors; null for none. Where it was left is not restored yet.
    void setDocument(const PortfolioDocument *document, InvestmentEditor *editor,
                     PortfolioSettingsEditor *settings);

    Place place() const { return m_place; }
    bool isPortfolioInView() const;
    /// What commands apply to: the selection, or the investment in the editor.
    QList<InvestmentId> currentInvestments() const;

    /// Saves what is being typed; false when it cannot be, and the page has to stay. Also false as
    /// long as a change is saved behind the window: whatever is to come after it has to wait.
    [[nodiscard]] bool leave();
    /// Takes back one text that cannot be saved, where one stands in the place that is shown.
    void undoTyping();
    /// Goes there once what is being typed is saved.
    void go(Place place);
    /// Goes there whatever is being typed.
    void show(Place place);
    void openInvestment(InvestmentId id);
    /// The same with the focus in that field; empty = where it is. The way back is one step.
    void openField(InvestmentId id, const QString &field);
    /// The editor with the investment shown last, else the one selected, else the first.
    void openEditor();
    /// Shows the one selected in the editor beside the portfolio, where there is room for it.
    void followSelection();

    void back();
    void forward();
    bool canGoBack() const;
    bool canGoForward() const;

    /// Where this document was left, by this person.
    void recall();
    void remember() const;

    /// Names in the breadcrumb changed.
    void updateBreadcrumb();

    /// Selects them in the portfolio, and has them in view when somebody comes back to it.
    void returnTo(const QList<InvestmentId> &ids);

signals:
    /// Another place, investment or section is shown.
    void moved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Saves what is being typed, perhaps behind the window.
    bool commit();
    void bringIntoView(Place place);
    QWidget *pageOf(Place place) const;
    bool isInWorkspace() const;
    bool canReturn() const;
    void followPart();
    void followSection();
    void chooseBreadcrumb(int part);
    Visit here() const;
    bool exists(const Visit &visit) const;
    void noteLeaving();
    void noteArrival();
    void restore(const Visit &visit);
    void stepBack(bool forward);

    Parts m_parts;
    QMap<Place, QWidget *> m_pages;
    const PortfolioDocument *m_document = nullptr;
    InvestmentEditor *m_editor = nullptr;
    PortfolioSettingsEditor *m_settings = nullptr;
    MeetingsPlace *m_meetings = nullptr;
    Place m_place = Place::Start;
    VisitHistory m_history;
    QPointer<QWidget> m_leftFocus; ///< Had the focus before a page that is given up.
    bool m_restoring = false; ///< What is shown now is no further visit.
    QTimer m_selectionTimer; ///< Running through the table loads only where one stops.
};

} // namespace bundlinje
