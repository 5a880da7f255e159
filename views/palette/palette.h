#pragma once

#include "model/items/palettemodel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace bundlinje {

/// A line to type into and under it what was found, over the window; closes on Escape, on a click
/// elsewhere, and when something was chosen. The keys stay in the line all the time.
class Palette final : public QFrame {
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    PaletteModel &model() { return *m_model; }
    /// Shows it with that text typed already.
    void open(const QString &typed);
    void retranslate();

signals:
    /// @param beside what is shown now should stay in view
    void chosen(const bundlinje::PaletteTarget &target, bool beside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fit();
    void followTyping();
    void makeCurrent(int row);
    void choose(int row, bool beside);

    PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_returnTo; ///< Had the focus before.
};

} // namespace bundlinje
