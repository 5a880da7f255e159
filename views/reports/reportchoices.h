#pragma once

#include "model/domain/changeset.h"
#include "model/domain/producedreport.h"
#include "model/items/reporttemplates.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace bundlinje {

/// Which report is made, and of what: fields for what that report needs. What was chosen last is
/// chosen the next time.
class ReportChoices final : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(QWidget *parent);

    /// Takes another content in; what is chosen stays as far as it is there.
    /// @param today decides which years there are to report, and which meeting was the last
    void setContent(const PortfolioContent &content, QDate today);
    const PortfolioContent &content() const { return m_content; }
    void choose(ReportTemplate which);
    /// Chooses it even if it has nothing to report.
    void chooseInvestment(InvestmentId investment);
    void chooseMeeting(const QUuid &meeting);
    /// Chooses what that report was of; false where its investment or meeting is gone.
    [[nodiscard]] bool chooseAsIn(const ProducedReport &produced);

    ReportTemplate which() const;
    /// Without the figures of its meeting.
    ReportRequest request() const;
    /// Null = of none.
    QUuid meeting() const;
    /// Why there is nothing to report; empty where nothing is known against it.
    QString whyNone() const;

signals:
    /// @param isTyped somebody is typing, and will go on
    void changed(bool isTyped);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fillTemplates();
    void fillInvestments(InvestmentId chosen);
    void fillScope();
    void fillYears();
    void fillMeetings();
    void showTemplate();
    QString workKey() const;
    void recallWork();
    void keepWork();
    const Investment *investment() const;
    void retranslate();

    PortfolioContent m_content;
    QDate m_today;
    bool m_isFilling = false; ///< Nobody chooses just now.
    QLabel *m_templateLabel;
    QComboBox *m_template;
    QLabel *m_investmentLabel;
    QComboBox *m_investment;
    QLabel *m_checkLabel;
    QComboBox *m_check;
    QLabel *m_payerLabel;
    QComboBox *m_payer;
    QLabel *m_yearLabel;
    QComboBox *m_year;
    QLabel *m_workLabel;
    QPlainTextEdit *m_work;
    QLabel *m_meetingLabel;
    QComboBox *m_meeting;
};

} // namespace bundlinje
