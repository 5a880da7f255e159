#pragma once

#include "tests/roundcase.h"

#include "views/businesscase/caseresultspane.h"
#include "views/businesscase/caseviews.h"
#include "views/focusring.h"
#include "views/programstyle.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace bundlinje {

/// The pane of results with the case of roundcase.h, in a window of its own.
class ResultsPaneFixture final {
public:
    /// Once for each test program.
    static void prepare()
    {
        QApplication::setStyle(new ProgramStyle);
        new FocusRing(qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// Returns false when the window does not come.
    bool open()
    {
        show();
        pane.resize(600, 800);
        pane.show();
        pane.activateWindow();
        return QTest::qWaitForWindowActive(&pane);
    }

    /// What the version is now.
    void show() { pane.show(&version, 0, settings, false); }
    void choose(CaseViews::Page page) const { pane.findChild<CaseViews *>()->setPage(page); }

    /// The first of that type that is seen.
    template <typename Type> Type *visible() const
    {
        for (Type *each : pane.findChildren<Type *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    CaseVersion version = roundVersion();
    CaseSettings settings = flatSettings(Percentage::fromPpm(35'000));
    CaseResultsPane pane{nullptr};
};

} // namespace bundlinje
