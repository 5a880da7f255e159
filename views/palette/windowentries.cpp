#include "views/palette/windowentries.h"

#include "model/items/labels.h"
#include "model/items/meetingwords.h"
#include "views/actiontext.h"
#include "views/fields/fieldplace.h"
#include "views/portfolio/savedfilters.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class WindowEntries final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::WindowEntries)

public:
    static QString inMenu(const QString &menu, const QString &action)
    {
        return tr("%1 › %2", "menu, what is in it").arg(menu, action);
    }
    static QString perspective() { return tr("Perspective"); }
    static QString language() { return tr("Language"); }
    static QString settings() { return tr("Portfolio settings"); }
    static QString savedFilter() { return tr("saved filter"); }
    static QString pair(const QString &kind, const QString &value)
    {
        return tr("%1: %2", "setting, what it is set to").arg(kind, value);
    }
};

/// The source text, which no language changes, or what the action is about.
QString keyOf(const QAction &action)
{
    return action.objectName().isEmpty() ? action.text() : action.objectName();
}

using Visit = std::function<void(QAction &action, const QString &path)>;

void visit(const QList<QAction *> &actions, const QString &path, const Visit &visitor)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (QMenu *menu = action->menu()) {
            emit menu->aboutToShow(); // Some are filled only then.
            visit(menu->actions(), path.isEmpty() ? text : WindowEntries::inMenu(path, text),
                  visitor);
        } else {
            visitor(*action, path);
        }
    }
}

/// The first line of a text, for one line of the palette.
QString firstLine(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.section(u'\n', 0, 0).simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QList<PaletteEntry> commandEntries(const QMenuBar &bar)
{
    QList<PaletteEntry> entries;
    visit(bar.actions(), {}, [&](QAction &action, const QString &path) {
        QString title = withoutMnemonic(action.text());
        if (action.isCheckable() && action.isChecked())
            title += u" ✓"_s;
        entries.append(
            {.target = {PaletteKind::Command, {}, keyOf(action)},
             .title = title,
             .detail = joined({path, action.shortcut().toString(QKeySequence::NativeText)}),
             .words = path});
    });
    return entries;
}

QAction *commandNamed(const QMenuBar &bar, const QString &key)
{
    QAction *found = nullptr;
    visit(bar.actions(), {}, [&](QAction &action, const QString &) {
        if (!found && keyOf(action) == key)
            found = &action;
    });
    return found;
}

QList<PaletteEntry> fieldEntries(const QList<FieldPlace> &places, InvestmentId investment,
                                 const QString &name)
{
    QList<PaletteEntry> entries;
    for (const FieldPlace &place : places)
        entries.append({.target = {PaletteKind::Field, investment, place.name},
                        .title = WindowEntries::inMenu(place.section, place.label),
                        .detail = joined({firstLine(place.text), name}),
                        .words = {}});
    return entries;
}

QList<PaletteEntry> settingEntries(const QList<FieldPlace> &places)
{
    QList<PaletteEntry> entries;
    for (const FieldPlace &place : places)
        entries.append({.target = {PaletteKind::Setting, {}, place.name},
                        .title = WindowEntries::inMenu(place.section, place.label),
                        .detail = firstLine(place.text),
                        .words = WindowEntries::settings()});
    return entries;
}

QList<PaletteEntry> savedFilterEntries(const SavedFilters &saved)
{
    QList<PaletteEntry> entries;
    for (const SavedFilter &one : saved.all())
        entries.append({.target = {PaletteKind::Filter, {}, savedFilterMark + one.name},
                        .title = one.name,
                        .detail = WindowEntries::savedFilter(),
                        .words = WindowEntries::savedFilter()});
    return entries;
}

QList<PaletteEntry> meetingEntries(const QList<Meeting> &meetings)
{
    QList<Meeting> ordered = meetings;
    sortNextFirst(ordered, QDate::currentDate());
    QList<PaletteEntry> entries;
    for (const Meeting &meeting : std::as_const(ordered)) {
        QStringList words{meeting.place};
        for (const AgendaItem &item : meeting.agenda)
            words.append(agendaItemName(item, {}));
        entries.append({.target = {PaletteKind::Meeting, {}, meeting.id.toString()},
                        .title = meetingName(meeting),
                        .detail = meetingTime(meeting, QLocale()),
                        .words = words.join(u' ')});
    }
    return entries;
}

QList<PaletteEntry> switchEntries()
{
    const auto entry = [](QLatin1String key, const QString &kind, const QString &value) {
        return PaletteEntry{.target = {PaletteKind::Setting, {}, key},
                            .title = WindowEntries::pair(kind, value),
                            .detail = {},
                            .words = {}};
    };
    // Each language in its own words, so that whoever is lost finds the way back.
    return {
        entry(fundKey, WindowEntries::perspective(), perspectiveLabel(Perspective::Fund)),
        entry(publicKey, WindowEntries::perspective(),
              perspectiveLabel(Perspective::PublicEconomy)),
        entry(bothKey, WindowEntries::perspective(), perspectiveLabel(ShownPerspective::both())),
        entry(danishKey, WindowEntries::language(), u"Dansk"_s),
        entry(englishKey, WindowEntries::language(), u"English"_s)};
}

} // namespace bundlinje
