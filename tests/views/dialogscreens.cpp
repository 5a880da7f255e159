#include "tests/views/dialogscreens.h"

#include "views/aboutbox.h"
#include "views/keylist.h"

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

} // namespace

QList<Screen> dialogScreens()
{
    return {{u"list of keys"_s, false, false, true, keyList},
            {u"about"_s, false, false, true, aboutBox}};
}

} // namespace bundlinje
