// Floor of starting: a window with a table and a chart of what is in a portfolio file, and nothing
// else. Says on stderr when both are painted, as the program does with BUNDLINJE_T0_NS.

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChartView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>

namespace {

void fill(QTableWidget &table, QBarSeries &series, const QByteArray &filePath)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *row = nullptr;
    sqlite3_open(filePath.constData(), &database);
    sqlite3_prepare_v2(database, "SELECT name, own_share, fund_potential FROM investment", -1, &row,
                       nullptr);
    const QList<QBarSet *> sets{new QBarSet({}, &series), new QBarSet({}, &series)};
    while (sqlite3_step(row) == SQLITE_ROW) {
        const int last = table.rowCount();
        table.insertRow(last);
        for (int column = 0; column < 3; ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
            table.setItem(last, column, new QTableWidgetItem(QString::fromUtf8(text)));
        }
        sets.first()->append(sqlite3_column_double(row, 1));
        sets.last()->append(sqlite3_column_double(row, 2));
    }
    series.append(sets);
    sqlite3_finalize(row);
    sqlite3_close(database);
}

/// Waits for the first paint of both.
class PaintWatcher final : public QObject {
public:
    PaintWatcher(QWidget &table, QWidget &chart)
        : m_unpainted{&table, &chart}
    {
        table.installEventFilter(this);
        chart.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_unpainted.removeOne(watched)
            && m_unpainted.isEmpty())
            QMetaObject::invokeMethod(this, &PaintWatcher::report, Qt::QueuedConnection);
        return false;
    }

private:
    void report() const
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const double nanoseconds = std::chrono::duration<double, std::nano>(now).count()
            - qEnvironmentVariable("BUNDLINJE_T0_NS").toDouble();
        std::fprintf(stderr, "first paint %.1f ms\n", nanoseconds / 1e6);
    }

    QList<QObject *> m_unpainted;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QSplitter window(Qt::Vertical);
    auto *chart = new QChartView(&window);
    auto *table = new QTableWidget(0, 3, &window);
    auto *series = new QBarSeries(chart->chart());
    fill(*table, *series, argv[argc - 1]);
    chart->chart()->addSeries(series);
    chart->chart()->createDefaultAxes();
    const PaintWatcher watcher(*table->viewport(), *chart->viewport());
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
