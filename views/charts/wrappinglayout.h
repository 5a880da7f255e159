#pragma once

#include <QtCore/QList>
#include <QtWidgets/QLayout>

namespace bundlinje {

/// Lays widgets out beside each other as text runs: in reading order, on a further line where the
/// width does not do.
class WrappingLayout final : public QLayout {
    Q_OBJECT

public:
    explicit WrappingLayout(QWidget *parent = nullptr);
    ~WrappingLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Answers the height; moves the widgets only where `move` is set.
    int layOut(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
};

} // namespace bundlinje
