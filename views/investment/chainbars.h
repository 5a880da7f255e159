#pragma once

#include "model/items/participationtext.h"

#include <QtWidgets/QWidget>

namespace bundlinje {

/// The links of a chain under each other: step, bar, number, share.
class ChainBars final : public QWidget {
    Q_OBJECT

public:
    explicit ChainBars(QWidget *parent);

    void setLinks(const QList<ShownLink> &links);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The widest of these texts.
    int widest(QString ShownLink::*text) const;
    int rowHeight() const;
    QString numberOf(const ShownLink &link) const;

    QList<ShownLink> m_links;
};

} // namespace bundlinje
