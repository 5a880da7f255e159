#pragma once

#include "model/document/portfoliodocument.h"
#include "tests/views/samples.h"
#include "views/mainwindow.h"
#include "views/portfolio/portfolioplace.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>

namespace bundlinje {

/// The real window with a few investments, its own settings, and either language.
class FindingWindow final {
public:
    FindingWindow()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
        PortfolioContent content = fullContent();
        content.investments[1].stage = QStringLiteral("Idea");
        content.investments[1].parties = {
            {.name = QStringLiteral("Odense Kommune"), .roles = {{.role = Role::Authority}}}};
        content.investments.append({.id = InvestmentId::create(),
                                    .name = QStringLiteral("Ærø & Søn"),
                                    .stage = QStringLiteral("Running")});
        m_file = m_folder.filePath(QStringLiteral("test.bundlinje"));
        static_cast<void>(PortfolioDocument::create(m_file, content, QStringLiteral("MH")));
    }
    ~FindingWindow() { setLanguage(QLocale::English); }

    void setLanguage(QLocale::Language language)
    {
        QCoreApplication::removeTranslator(&m_translator);
        const bool danish = language == QLocale::Danish;
        QLocale::setDefault(danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (m_translator.load(danish ? QStringLiteral(":/i18n/bundlinje_da")
                                     : QStringLiteral(":/i18n/bundlinje_en")))
            QCoreApplication::installTranslator(&m_translator);
        QCoreApplication::processEvents();
    }

    /// Opens the file in a new window, as wide as that.
    bool open(int width = 1366)
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(width, 740);
        m_window->show();
        m_window->openFile(m_file);
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) && m_window->document();
    }
    void close() { m_window.reset(); }

    MainWindow &window() const { return *m_window; }
    PortfolioDocument &document() const { return *m_window->document(); }
    PortfolioPlace &place() const { return *m_window->findChild<PortfolioPlace *>(); }
    InvestmentTableModel &model() const { return place().model(); }
    /// Into whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;
    QTranslator m_translator;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bundlinje
