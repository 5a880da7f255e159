#pragma once

#include <QtWidgets/QGraphicsView>

namespace bundlinje {

/// The chart as it is looked at, walked through and read aloud: one picture whose name is the title
/// and a sentence, and while the arrow keys go through it the point they are at.
class ChartPicture final : public QGraphicsView {
    Q_OBJECT

public:
    ChartPicture(QGraphicsScene *scene, QWidget *parent);

    /// What the whole picture is called.
    void setTitle(const QString &title, const QString &caption);
    /// Says where the arrow keys are now; empty = nowhere in particular.
    void sayPoint(const QString &point);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_title;
    QString m_caption;
};

} // namespace bundlinje
