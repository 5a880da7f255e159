#pragma once

#include "model/items/chartdescription.h"
#include "views/charts/picturescene.h"

namespace bundlinje {

/// The picture of what is invested and its potential.
class ChartScene final : public PictureScene {
    Q_OBJECT

public:
    using PictureScene::PictureScene;

    void setDescription(const ChartDescription &description) { m_description = description; }
    const ChartDescription &description() const { return m_description; }
    /// Both steps in one.
    void show(const ChartDescription &description, const ChartStyle &style, QSizeF atLeast);

    void layOut(const ChartStyle &style, QSizeF atLeast) override;
    QString title() const override { return m_description.title; }
    QString sentence() const override { return m_description.sentence; }
    void setSelected(const QList<InvestmentId> &investments);

private:
    ChartDescription m_description;
};

} // namespace bundlinje
