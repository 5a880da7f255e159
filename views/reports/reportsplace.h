#pragma once

#include "model/calc/shownperspective.h"
#include "model/domain/changeset.h"
#include "model/domain/producedreport.h"
#include "model/items/report.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace bundlinje {

struct Error;
class FileFlows;
class PortfolioDocument;
class ProducedReportsPane;
class ReportChoices;
class ReportParts;
class ReportPreview;
class SentencePage;
enum class ReportTemplate;

/// Which report, of what, with which sections and as which kind of file; beside it the pages as
/// they will be printed, and the reports that were written before.
class ReportsPlace final : public QWidget {
    Q_OBJECT

public:
    /// @param files writes the reports; outlives the place
    ReportsPlace(FileFlows &files, QWidget *parent);
    ~ReportsPlace() override;

    /// Null for none.
    void setDocument(PortfolioDocument *document);
    /// Whose potential the reports show: as the window does.
    void setPerspective(ShownPerspective perspective);
    /// Shows no pages, as those have amounts; what is saved has them.
    void setAmountsHidden(bool hidden);
    /// Begins with that report, of that meeting.
    void choose(ReportTemplate which, const QUuid &meeting);
    void chooseInvestment(InvestmentId investment);
    /// Asks for a printer and prints what is shown.
    void print();
    /// The choices, and what is beside them.
    QList<QWidget *> panes() const;

signals:
    void failed(const bundlinje::Error &error);
    void done(const QString &sentence);
    void momentAsked(const QDateTime &moment);
    /// It is to be noted in the file.
    void written(const bundlinje::ProducedReport &report);
    /// There is nothing to report on: the person wants to begin, or to see an example.
    void newInvestmentAsked();
    void importAsked();
    void exampleAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showWhatThereIs();
    void catchUp();
    void readContent();
    void makeReport();
    Result<Report> madeReport();
    void showReport();
    void refuse(const Error &error);
    void save();
    ProducedReport produced(const Report &report) const;
    void chooseAgain(const ProducedReport &produced);
    void retranslate();

    FileFlows &m_files;
    QPointer<PortfolioDocument> m_document;
    ShownPerspective m_perspective;
    bool m_amountsHidden = false;
    bool m_isStale = true; ///< The document is another than what was read of it.
    QDateTime m_readAt; ///< The moment the content was read (UTC).
    QDateTime m_figuresAt; ///< The moment the figures of the report stood so (UTC).
    QTimer m_later; ///< Several choices in a row make one preview.
    QStackedWidget *m_pages;
    SentencePage *m_empty;
    ReportChoices *m_choices;
    ReportParts *m_parts;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_print;
    QTabWidget *m_beside;
    ReportPreview *m_preview;
    ProducedReportsPane *m_produced;
};

} // namespace bundlinje
