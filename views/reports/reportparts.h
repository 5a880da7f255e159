#pragma once

#include "model/items/report.h"
#include "model/items/reportwriters.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace bundlinje {

enum class ReportTemplate;

/// Which sections of a report are in it, and as which kind of file it is written. What was chosen
/// last, of sections for each kind of report, is chosen the next time.
class ReportParts final : public QWidget {
    Q_OBJECT

public:
    explicit ReportParts(QWidget *parent);

    void setReport(const Report &report, ReportTemplate which);
    /// There is none to choose parts of.
    void clear();
    bool hasReport() const { return m_report.has_value(); }
    /// As it is to be written, without the sections that are left out; empty = there is none.
    std::optional<Report> report() const;
    ReportFormat format() const;

signals:
    /// Other sections are in it.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillSections();
    void fillFormats();
    void offerSections();
    void keepSections();
    QString sectionsKey() const;
    QSet<QString> leftOut() const;
    void retranslate();

    std::optional<Report> m_report; ///< With all of its sections.
    ReportTemplate m_which{}; ///< Of whose sections the choice is kept.
    QLabel *m_sectionsLabel;
    QListWidget *m_sections;
    QLabel *m_formatLabel;
    QComboBox *m_format;
};

} // namespace bundlinje
