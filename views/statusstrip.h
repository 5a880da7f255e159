#pragma once

#include "model/calc/shownperspective.h"
#include "model/domain/error.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStatusBar;

namespace bundlinje {

/// What the status bar says of the portfolio.
struct PortfolioContents {
    int shown = 0; ///< Investments that fit the filter.
    int investments = 0;
    int withoutPotential = 0; ///< Of those shown.
    std::optional<int> priceYear;
};

/// What stands in the status bar: the state of saving, what the portfolio holds, and the switches
/// for perspective and language.
class StatusStrip final : public QObject {
    Q_OBJECT

public:
    /// Fills the bar, which must outlive this.
    explicit StatusStrip(QStatusBar &bar);

    void showNothingOpen();
    void showOpened(bool readOnly);
    void showSaved(const QDateTime &at);
    void showNotSaved(const Error &error);
    /// The fields in which something is typed that is not saved, whatever was saved before; empty
    /// goes back to what was said.
    /// @param isRefused whether one of them could not be saved: a button leads there
    void setUnsaved(const QStringList &fields, bool isRefused = false);
    /// A large change is being saved behind the window.
    void showSaving();
    /// Draws the eye, and a screen reader, to the state of saving, also where it says what it said.
    void standOut();
    /// Exact figures of what is pointed at, in place of the contents; empty when it is over.
    void showPointedAt(const QString &text);
    void showContents(const PortfolioContents &contents);

    /// Says that amounts are hidden, for as long as they are.
    void setAmountsHidden(bool hidden);

    /// Makes its switches the last that the Tab key comes to, after all that was made since.
    void tabLast();

    ShownPerspective perspective() const;
    /// Emits nothing.
    void setPerspective(ShownPerspective perspective);
    void retranslate();

signals:
    /// To go to the text that could not be saved.
    void refusedAsked();
    void perspectiveChosen(bundlinje::ShownPerspective perspective);
    void languageChosen(QLocale::Language language);

private:
    enum class State { NothingOpen, Opened, ReadOnly, Saving, Saved, NotSaved };

    void updateState();
    QString unsavedText() const;
    void updateContents();
    void fillPerspectives();

    State m_state = State::NothingOpen;
    QDateTime m_savedAt;
    Error m_error; ///< Why it is not saved.
    QStringList m_unsaved; ///< Names of fields.
    bool m_isRefused = false; ///< One of these.
    PortfolioContents m_contents;

    QString m_pointedAt; ///< Empty = nothing.
    QTimer m_standsOut; ///< For as long as the state of saving stands out.
    QLabel *m_saving;
    QPushButton *m_goToRefused;
    QLabel *m_contentsLabel;
    QLabel *m_price;
    QLabel *m_hidden;
    QComboBox *m_perspective;
    QComboBox *m_language;
};

} // namespace bundlinje
