#pragma once

#include "model/items/coursechart.h"

#include <QtCore/QAbstractTableModel>

namespace bundlinje {

/// The courses of investments as a table: a line for each of their steps.
class CourseTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CourseTableModel(QObject *parent = nullptr);

    void setChart(const CourseChart &chart, bool amountsHidden);
    const CourseChart::Row &chartRow(int row) const;
    const CourseStep &step(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// Of a whole line, made once while its cells are asked for one after the other.
    const QStringList &cellsOf(int row) const;

    struct Line {
        qsizetype row;
        qsizetype step;
    };

    CourseChart m_chart;
    QList<Line> m_lines;
    bool m_amountsHidden = false;
    mutable int m_cellsRow = -1;
    mutable QStringList m_cells; ///< Of that row.
};

} // namespace bundlinje
