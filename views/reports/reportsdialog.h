#pragma once

#include "model/domain/changeset.h"
#include "model/items/reporttemplates.h"
#include "model/items/reportwriters.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace bundlinje {

class FileFlows;
class PortfolioDocument;
class ReportPreview;

/// What is reported, of what, with which sections and as which kind of file; beside it the pages as
/// they will be printed. What was chosen last is chosen the next time.
class ReportsDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param document outlives the dialog; so does `files`, which writes the report
    /// @param investment chosen at first, even if it has nothing to report; null = the first one
    /// @param amountsHidden shows no pages, as those have amounts; what is saved has them
    ReportsDialog(const PortfolioDocument &document, FileFlows &files, InvestmentId investment,
                  bool amountsHidden, QWidget *parent);

    /// Whose potential the reports show: as the window does.
    void setPerspective(ShownPerspective perspective) { m_perspective = perspective; }
    /// Begins with that report, of that meeting.
    void choose(ReportTemplate which, const QUuid &meeting);

private:
    void layOut();
    void fillTemplates();
    void fillInvestments(InvestmentId chosen);
    void fillScope();
    void fillMeetings();
    void fillFormats();
    QUuid chosenMeeting() const;
    void fillSections(const Report &report);
    void fillYears();
    QString workKey() const;
    void recallWork();
    void keepWork();
    void showTemplate();
    void makeReport();
    QString whyNoReport() const;
    void refuseAll(const Error &error);
    void showReport();
    void keepSections();
    void save();
    ReportTemplate chosenTemplate() const;
    ReportFormat chosenFormat() const;
    const Investment *chosenInvestment() const;
    QSet<QString> leftOut() const;

    const PortfolioDocument &m_document;
    FileFlows &m_files;
    bool m_amountsHidden;
    ShownPerspective m_perspective;
    PortfolioContent m_content;
    std::optional<Report> m_report; ///< With all of its sections; empty = there is none.
    QTimer m_later; ///< Several choices in a row make one preview.
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
    QComboBox *m_format;
    QListWidget *m_sections;
    QLabel *m_message;
    ReportPreview *m_preview;
    QPushButton *m_save;
};

} // namespace bundlinje
