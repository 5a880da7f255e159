#pragma once

#include "model/items/gaptext.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace bundlinje {

/// What the results still lack, as links to the inputs; the first is the next thing to fill.
class GapList final : public QWidget {
    Q_OBJECT

public:
    explicit GapList(QWidget *parent);

    void setGaps(const QList<GapText> &gaps);

signals:
    void chosen(const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fit();

    QList<GapText> m_gaps;
    bool m_showsAll = false;
    QVBoxLayout *m_rows;
};

} // namespace bundlinje
