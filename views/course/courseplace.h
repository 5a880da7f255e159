#pragma once

#include "model/domain/investment.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace bundlinje {

class CashPane;
class CourseReader;
class DueModel;
class DuePane;
class PortfolioDocument;
class SentencePage;
class TimelinePane;

/// The place Schedule: what is due, the courses of all investments on one line of time, and their
/// money by quarter. Reads only while it is in view.
class CoursePlace final : public QWidget {
    Q_OBJECT

public:
    explicit CoursePlace(QWidget *parent);
    ~CoursePlace() override;

    /// Shows that document with what was remembered for its file; null shows nothing.
    void setDocument(PortfolioDocument *document);
    void setAmountsHidden(bool hidden);
    void focusFilter();
    /// Whether anything is in view that `calendar` would hold.
    bool hasDue() const;
    /// What is due and shown, as iCalendar.
    QByteArray calendar() const;
    /// Whether a picture is in view: the time line.
    bool hasPicture() const;
    void copyPicture();
    void savePicture();
    /// Writes tab and choice to the person's settings for this file.
    void remember() const;

signals:
    /// @param field where it is entered; empty for an investment as a whole
    void activated(bundlinje::InvestmentId id, const QString &field);
    void meetingAsked(const QUuid &meeting);
    void pointedAt(const QString &text);
    /// What was done, for a line that says so.
    void done(const QString &text);
    void failed(const bundlinje::Error &error);
    /// Something else is due than before, or is shown.
    void shownChanged();
    void calendarAsked();
    void newInvestmentAsked();
    /// To see the investment last opened.
    void investmentAsked();
    /// To see an example instead of an empty place.
    void exampleAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void connectParts();
    void recall();
    void updateAll();
    void updateDue();
    void updateTab();
    void updateFilter();
    void showProgress();
    void showEverything();
    void stepTab(int by);
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    CourseReader *m_reader;
    DueModel *m_dueModel;
    bool m_amountsHidden = false;

    QLabel *m_wordsLabel;
    QLineEdit *m_words;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_untilLabel;
    QComboBox *m_until;
    QPushButton *m_calendar;
    QLabel *m_progress;
    QStackedWidget *m_pages;
    QTabWidget *m_tabs;
    DuePane *m_due;
    TimelinePane *m_timeline;
    CashPane *m_cash;
    SentencePage *m_empty;
    QTimer *m_pause; ///< While somebody types.
};

} // namespace bundlinje
