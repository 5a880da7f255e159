#pragma once

#include "model/domain/error.h"
#include "model/items/coursechart.h"

#include <QtWidgets/QStackedWidget>

class QTableView;

namespace bundlinje {

class CourseTableModel;
class TimelineView;

/// The courses of all investments: as a time line, or, by T, the same as a table.
class TimelinePane final : public QStackedWidget {
    Q_OBJECT

public:
    explicit TimelinePane(QWidget *parent);

    void show(const CourseChart &chart);
    void setAmountsHidden(bool hidden);
    void showAsTable(bool table);
    bool isTable() const;
    void copy();
    void copyPicture();
    /// Asks where.
    void savePicture();

signals:
    void activated(bundlinje::InvestmentId id, const QString &field);
    void pointedAt(const QString &text);
    /// What was done, for a line that says so.
    void done(const QString &text);
    void failed(const bundlinje::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillTable();
    void fitColumns();
    void savePictureAs(const QString &path);
    void openMenu(QPoint globalPosition);

    TimelineView *m_picture;
    QTableView *m_table;
    CourseTableModel *m_model;
    CourseChart m_chart;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
