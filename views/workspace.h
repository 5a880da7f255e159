#pragma once

#include <QtWidgets/QWidget>

class QSplitter;

namespace bundlinje {

class InvestmentEditor;
class PortfolioPlace;

/// The portfolio and the editor of one investment: side by side where the window is wide enough and
/// something is in the editor, else one of the two.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    enum class Part { Portfolio, Editor };

    Workspace(PortfolioPlace *portfolio, QWidget *parent);
    ~Workspace() override;

    /// Takes the editor of another document in; null while none is open.
    void setEditor(InvestmentEditor *editor);
    /// Brings that part into view and gives it the focus.
    void show(Part part);
    Part part() const { return m_part; }
    bool isBeside() const { return m_beside; }
    /// Whether an investment that is chosen stands beside the portfolio.
    bool hasRoomForBoth() const;

    /// Figures, filter, picture, table and the parts of the editor, as far as they are in view.
    QList<QWidget *> panes() const;

    /// What the editor has of the width, in thousandths.
    int editorShare() const { return m_editorShare; }
    void setEditorShare(int share);

    /// Follows what there is to show: an empty editor has no room, nor one beside an empty
    /// portfolio.
    void arrange();

signals:
    /// The focus went to the other part, the two parted or came together.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followFocus(const QWidget *now);
    void applyShare();

    PortfolioPlace *m_portfolio;
    InvestmentEditor *m_editor = nullptr;
    QSplitter *m_splitter;
    Part m_part = Part::Portfolio;
    bool m_beside = false;
    int m_editorShare;
};

} // namespace bundlinje
