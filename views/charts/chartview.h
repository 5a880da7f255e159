#pragma once

#include "views/charts/chartscene.h"

#include <QtWidgets/QStackedWidget>

QT_BEGIN_NAMESPACE
class QTableWidget;
QT_END_NAMESPACE

namespace bundlinje {

class ChartPicture;

/// The chart on screen: pointed at, walked through with the arrow keys, or shown as a table (T).
class ChartView final : public QStackedWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void show(const ChartDescription &description);
    /// Puts a sign in place of each amount on the screen; what is copied or saved has them.
    void setAmountsHidden(bool hidden);
    /// What the picture is painted on.
    QWidget *canvas() const;
    /// What the picture needs to be seen whole at its present width.
    int wantedHeight() const;
    void setSelected(const QList<InvestmentId> &investments);
    void showAsTable(bool table);
    void copyNumbers() const;
    void copyPicture();
    void saveAs();

signals:
    /// What was done, for a line that says so.
    void done(const QString &text);
    void failed(const bundlinje::Error &error);
    void selected(const QList<bundlinje::InvestmentId> &investments);
    void activated(bundlinje::InvestmentId investment);
    /// Enter on what stands for several.
    void drilledInto(const QList<bundlinje::InvestmentId> &investments);
    /// The way back from there.
    void leftDrillDown();
    void pointedAt(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void saveTo(const QString &path);
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void setCurrent(int row);
    void choose(int row, Qt::KeyboardModifiers modifiers);
    void activate(int row);
    QPoint placeOfCurrent() const;
    void openMenu(QPoint globalPosition);

    ChartScene m_scene;
    ChartPicture *m_picture;
    QTableWidget *m_table;
    ChartDescription m_description;
    ChartDescription m_onScreen; ///< The same, or without its amounts.
    bool m_amountsHidden = false;
    QList<InvestmentId> m_selected;
    int m_current = -1;
    int m_anchor = -1;
};

} // namespace bundlinje
