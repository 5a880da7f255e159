#pragma once

#include <QtWidgets/QPushButton>

namespace bundlinje {

/// A large button of the start page: an icon, a title, and what it does in a sentence.
class StartButton final : public QPushButton {
    Q_OBJECT

public:
    /// @param icon of ":/icons"
    StartButton(const QString &icon, QWidget *parent);

    void setDescription(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    int padding() const { return fontMetrics().height() * 2 / 3; }
    int iconSide() const { return fontMetrics().height() * 5 / 2; }
    int textLeft() const { return padding() * 2 + iconSide(); }
    QRect wrappedRect(const QFont &font, const QString &text, int width) const;

    QIcon m_icon;
    QString m_description;
};

/// A line of the start page that opens a file used before: its name, its folder, its date.
class RecentButton final : public QPushButton {
    Q_OBJECT

public:
    RecentButton(const QString &name, const QString &folder, const QString &date, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_folder;
    QString m_date;
};

} // namespace bundlinje
