#pragma once

#include "model/domain/error.h"
#include "views/bar.h"

#include <QtCore/QDateTime>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bundlinje {

/// The band above a portfolio that is looked at as it stood at a moment: it asks for the moment,
/// says which one is shown, and leads back.
class AsOfBand final : public Bar {
    Q_OBJECT

public:
    explicit AsOfBand(QWidget *parent);

    /// Shows the band, to ask for a moment.
    void ask();
    /// Says what is shown now; empty hides the band.
    void setMoment(const std::optional<QDateTime> &moment);
    /// Says why a moment cannot be shown.
    void refuse(const QString &why);

signals:
    void momentChosen(const QDateTime &moment);
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void giveUp();
    void retranslate();

    std::optional<QDateTime> m_moment;
    QLabel *m_text;
    QLabel *m_label;
    QLineEdit *m_input;
    QPushButton *m_show;
    QPushButton *m_back;
    QLabel *m_refusal;
};

} // namespace bundlinje
