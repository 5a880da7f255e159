// Opens the window with the example portfolio and draws parts of it for the guide.

#include "model/document/portfoliodocument.h"
#include "model/exchange/samples.h"
#include "views/board/boardwindow.h"
#include "views/charts/chartpane.h"
#include "views/course/courseplace.h"
#include "views/fields/field.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/mainwindow.h"
#include "views/meetings/meetingsplace.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfolio/tablepane.h"
#include "views/reports/reportsplace.h"
#include "views/startpage.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

#include <cstdio>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// The pictures of one language.
class Album final {
public:
    Album(const QString &folder, const QString &language)
        : m_folder(QDir(folder).filePath(language))
        , m_file(m_portfolios.filePath(u"Eksempelfonden.bundlinje"_s))
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_portfolios.path());
    }

    /// Answers false when something could not be made or written.
    bool draw()
    {
        const auto content = sample(Sample::Example);
        if (!content || !PortfolioDocument::create(m_file, *content, u"MH"_s))
            return false;
        MainWindow window;
        window.resize(1000, 860);
        window.show();
        QTest::qWait(100);
        save(window.findChild<StartPage *>(), u"start"_s);
        window.openFile(m_file);
        QTest::qWait(500);
        window.findChild<TablePane *>()->table()->selectRow(0);
        save(window.findChild<HeadlineStrip *>(), u"figures"_s);
        save(window.findChild<ChartPane *>(), u"picture"_s);
        save(window.findChild<TablePane *>(), u"table"_s);
        drawEditor(window);
        drawPlaces(window);
        return m_isWritten;
    }

private:
    void drawEditor(MainWindow &window)
    {
        auto *editor = window.findChild<InvestmentEditor *>();
        window.findChild<MainMenu *>()->investment->trigger();
        editor->goToField(u"contractAmount"_s);
        QTest::qWait(200);
        save(editor, u"economy"_s);
        auto *amount = editor->findChild<QLineEdit *>(u"contractAmount"_s);
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, u"ca. 17 mio"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QTest::qWait(200);
        for (QWidget *around = amount; around; around = around->parentWidget()) {
            if (qobject_cast<Field *>(around))
                save(around, u"unreadable"_s);
        }
        QTest::keyClick(amount, Qt::Key_Escape);
    }

    void drawPlaces(MainWindow &window)
    {
        constexpr int businessCaseSection = 3;
        constexpr int contractSection = 4;
        const auto *menu = window.findChild<MainMenu *>();
        auto *editor = window.findChild<InvestmentEditor *>();
        window.resize(1280, 760); // Results stand beside what they come from.
        editor->showSection(businessCaseSection);
        QTest::qWait(500);
        save(editor, u"business-case"_s);
        editor->showSection(contractSection);
        QTest::qWait(500);
        save(editor, u"contract"_s);
        editor->goToField(u"measurements"_s);
        QTest::qWait(500);
        save(editor, u"effects"_s);
        window.resize(1000, 700);
        menu->course->trigger();
        QTest::qWait(500);
        save(window.findChild<CoursePlace *>(), u"schedule"_s);
        menu->meetings->trigger();
        QTest::qWait(500);
        save(window.findChild<MeetingsPlace *>(), u"meetings"_s);
        menu->reports->trigger();
        QTest::qWait(2000);
        save(window.findChild<ReportsPlace *>(), u"reports"_s);
        menu->boardMode->trigger();
        QTest::qWait(500);
        auto *board = window.findChild<BoardWindow *>();
        board->resize(1000, 563);
        QTest::keyClick(board, Qt::Key_Right);
        QTest::qWait(500);
        save(board, u"board"_s);
        board->close();
    }

    void save(QWidget *widget, const QString &name)
    {
        const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        constexpr int smallest = 0;
        const QString file = u"%1/%2.png"_s.arg(m_folder, name);
        m_isWritten = image.save(file, "PNG", smallest) && m_isWritten;
    }

    QTemporaryDir m_portfolios;
    QString m_folder;
    QString m_file;
    bool m_isWritten = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: guide_pictures FOLDER\n", stderr);
        return 2;
    }
    for (const QString &language : {u"da"_s, u"en"_s}) {
        QTranslator translator;
        if (!translator.load(u":/i18n/bundlinje_"_s + language))
            return 1;
        QApplication::installTranslator(&translator);
        QLocale::setDefault(language == u"da" ? QLocale(QLocale::Danish, QLocale::Denmark)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (!Album(arguments.at(1), language).draw())
            return 1;
    }
    return 0;
}
