#include "tests/benchmark/boardgoals.h"

#include "tests/benchmark/inventedportfolio.h"
#include "views/board/boardwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int investments = 20;
constexpr QSize screenSize(1920, 1080);

/// The least that shows a slide: a picture that is there already.
class BarePicture final : public QWidget {
public:
    BarePicture()
        : m_picture(screenSize)
    {
        m_picture.fill(Qt::white);
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(screenSize);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawPixmap(0, 0, m_picture); }

private:
    QPixmap m_picture;
};

void press(QWidget &widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

QList<Measured> measureBoard(Workbench &workbench)
{
    BoardWindow board(inventedPortfolio(investments),
                      {.today = QDate(2026, 11, 12), .locale = QLocale()});
    board.start({});
    board.showNormal();
    board.resize(screenSize);
    BarePicture floor;
    floor.show();
    QCoreApplication::processEvents();
    double slowest = 0; // To be seen beside the ratio.
    const auto bare = [&floor] {
        return secondsOf([&] { floor.repaint(); });
    };
    const auto next = [&] {
        press(board, Qt::Key_Home);
        QCoreApplication::processEvents(); // Neighbours are drawn while the board looks at it.
        const double seconds = secondsOf([&] {
            press(board, Qt::Key_Right);
            board.repaint();
        });
        slowest = std::max(slowest, seconds);
        return seconds;
    };
    const auto unprepared = [&] {
        press(board, Qt::Key_Home);
        QCoreApplication::processEvents();
        return secondsOf([&] {
            press(board, Qt::Key_End);
            board.repaint();
        });
    };
    const Ratio ahead = ratioInTurn(workbench.scale().pairs, bare, next);
    const Ratio jump = ratioInTurn(workbench.scale().pairs, bare, unprepared);
    QTextStream(stderr) << "board: slowest change " << slowest * 1000 << " ms" << Qt::endl;
    return {{u"next slide / a bare repaint of a picture"_s, 3.0, ahead},
            {u"a slide that is not drawn ahead / a bare repaint"_s, 60.0, jump}};
}

} // namespace bundlinje
