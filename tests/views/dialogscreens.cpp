#include "tests/views/dialogscreens.h"

#include "views/aboutbox.h"
#include "views/fileflows.h"
#include "views/keylist.h"
#include "views/reports/reportsdialog.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

template <typename Dialog> QWidget *shown(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

QWidget *keyList(const WindowFixture &fixture)
{
    return shown(new KeyList(fixture.menu(), &fixture.window()));
}

QWidget *aboutBox(const WindowFixture &fixture)
{
    return shown(new AboutBox(fixture.file, &fixture.window()));
}

/// The report with all of its choices.
QWidget *reports(const WindowFixture &fixture)
{
    const InvestmentId id = fixture.document().summaries().constFirst().id;
    return shown(new ReportsDialog(fixture.document(), *fixture.window().findChild<FileFlows *>(),
                                   id, false, &fixture.window()));
}

} // namespace

QList<Screen> dialogScreens()
{
    return {{u"list of keys"_s, false, false, true, keyList},
            {u"about"_s, false, false, true, aboutBox},
            {u"reports"_s, true, false, false, reports}};
}

} // namespace bundlinje
