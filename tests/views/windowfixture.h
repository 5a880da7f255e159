#pragma once

#include "model/document/portfoliodocument.h"
#include "model/exchange/samples.h"
#include "views/mainmenu.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfolio/tablepane.h"
#include "views/programstyle.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

#include <memory>

namespace bundlinje {

/// A main window with a folder and settings of its own, for the tests that drive it.
class WindowFixture final {
public:
    /// Once for each test program.
    static void prepare(const QString &test)
    {
        using namespace Qt::StringLiterals;
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(new ProgramStyle);
        QCoreApplication::setOrganizationName(u"Bundlinje"_s);
        QCoreApplication::setApplicationName(test);
        QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    }

    explicit WindowFixture(QSize size = {1366, 740})
    {
        using namespace Qt::StringLiterals;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
        file = m_folder.filePath(u"test.bundlinje"_s);
        openWindow(size);
    }

    /// Another window, as after a new start of the program.
    void openWindow(QSize size)
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void makeSample() const
    {
        using namespace Qt::StringLiterals;
        const auto made = PortfolioDocument::create(file, *sample(Sample::Example), u"MH"_s);
        QVERIFY(made);
    }

    void openSample() const
    {
        makeSample();
        m_window->openFile(file);
        QVERIFY(m_window->document());
    }

    MainWindow &window() const { return *m_window; }
    MainMenu &menu() const { return *m_window->findChild<MainMenu *>(); }
    PortfolioDocument &document() const { return *m_window->document(); }
    PortfolioPlace &place() const { return *m_window->findChild<PortfolioPlace *>(); }
    QTableView *table() const { return m_window->findChild<TablePane *>()->table(); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    MessageBar *barSaying(const QString &text) const
    {
        for (MessageBar *bar : m_window->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(text))
                return bar;
        }
        return nullptr;
    }

    QString file;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bundlinje
