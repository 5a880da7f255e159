#pragma once

#include "views/results/resultchartscene.h"

#include "model/domain/error.h"

#include <QtWidgets/QStackedWidget>

namespace bundlinje {

class ResultTableView;
class ChartPicture;

/// A chart of results on screen: pointed at, walked through with the arrow keys, or shown
/// as a table (T).
class ResultChartView final : public QStackedWidget {
    Q_OBJECT

public:
    explicit ResultChartView(QWidget *parent);

    /// @param whole with its amounts also where the screen hides them; what is copied and saved
    /// @param showMoves marks the rows that differ from what stood there, until `forgetMoves`
    void setChart(const ResultChart &onScreen, const ResultChart &whole, bool showMoves);
    void forgetMoves();
    const ResultChart &chart() const { return m_scene.chart(); }
    const ResultChartScene &scene() const { return m_scene; }
    void showAsTable(bool table);
    bool isTable() const;
    void copyNumbers();
    void copyPicture();
    void saveAs();

signals:
    /// What was done, for a line that says so.
    void done(const QString &text);
    void failed(const bundlinje::Error &error);
    /// Exact figures of what the person points at; empty when it is over.
    void pointedAt(const QString &text);
    /// The person asks how that row came about.
    void rowAsked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    bool walked(int key);
    void setCurrent(int row);
    bool mouseDid(QEvent *event);
    void openMenu(QPoint globalPosition);
    void saveTo(const QString &path);

    ResultChartScene m_scene;
    ChartPicture *m_picture;
    ResultTableView *m_table;
    ResultChart m_whole;
    QSet<int> m_moved;
    int m_current = -1;
};

} // namespace bundlinje
