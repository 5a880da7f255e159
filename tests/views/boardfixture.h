#pragma once

#include "tests/views/windowfixture.h"

#include "views/board/boardwindow.h"

namespace bundlinje {

/// A window with the sample, and its board mode.
class BoardFixture final {
public:
    BoardFixture() { m_fixture.openSample(); }

    MainWindow &window() const { return m_fixture.window(); }
    MainMenu &menu() const { return m_fixture.menu(); }
    PortfolioDocument &document() const { return m_fixture.document(); }
    PortfolioPlace &place() const { return m_fixture.place(); }
    QTableView *table() const { return m_fixture.table(); }

    /// Null while no slides are shown.
    BoardWindow *board() const { return window().findChild<BoardWindow *>(); }
    /// From the start, by its key.
    BoardWindow *present() const
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F5);
        return board();
    }

private:
    WindowFixture m_fixture;
};

} // namespace bundlinje
