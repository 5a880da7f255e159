#include "views/help/helphere.h"

#include "model/items/helptopic.h"
#include "views/around.h"
#include "views/charts/chartpane.h"
#include "views/checkspane.h"
#include "views/course/courseplace.h"
#include "views/fields/field.h"
#include "views/fields/fieldplace.h"
#include "views/fields/form.h"
#include "views/fields/gridfield.h"
#include "views/help/helppane.h"
#include "views/history/asofband.h"
#include "views/history/conflictbar.h"
#include "views/history/deletedpage.h"
#include "views/history/safetycopiespage.h"
#include "views/investment/investmenteditor.h"
#include "views/meetings/meetingsplace.h"
#include "views/palette/palette.h"
#include "views/portfolio/commonpanel.h"
#include "views/portfolio/filterpanel.h"
#include "views/portfolio/filterrow.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfolio/sentencepage.h"
#include "views/portfolio/tablepane.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/reports/producedreportspane.h"
#include "views/reports/reportsplace.h"

#include <QtWidgets/QStatusBar>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

template <typename Type> bool isIn(const QWidget *widget)
{
    return around<Type>(widget) != nullptr;
}

/// What has a page of its own inside of its place.
struct PartOfWindow {
    bool (*isIn)(const QWidget *);
    HelpSubject subject;
};

constexpr std::array parts{
    PartOfWindow{isIn<CoursePlace>, HelpSubject::Course},
    PartOfWindow{isIn<MeetingsPlace>, HelpSubject::Meetings},
    PartOfWindow{isIn<ProducedReportsPane>, HelpSubject::ProducedReports},
    PartOfWindow{isIn<ReportsPlace>, HelpSubject::Reports},
    PartOfWindow{isIn<HeadlineStrip>, HelpSubject::Headline},
    PartOfWindow{isIn<FilterRow>, HelpSubject::Filter},
    PartOfWindow{isIn<FilterPanel>, HelpSubject::Filter},
    PartOfWindow{isIn<ChartPane>, HelpSubject::Picture},
    PartOfWindow{isIn<TablePane>, HelpSubject::Table},
    PartOfWindow{isIn<CommonPanel>, HelpSubject::Several},
    PartOfWindow{isIn<SentencePage>, HelpSubject::EmptyPortfolio},
    PartOfWindow{isIn<DeletedPage>, HelpSubject::Deleted},
    PartOfWindow{isIn<SafetyCopiesPage>, HelpSubject::SafetyCopies},
    PartOfWindow{isIn<AsOfBand>, HelpSubject::AsOf},
    PartOfWindow{isIn<ConflictBar>, HelpSubject::Collision},
    PartOfWindow{isIn<ChecksPane>, HelpSubject::Checks},
    PartOfWindow{isIn<Palette>, HelpSubject::Palette},
    PartOfWindow{isIn<HelpPane>, HelpSubject::Help},
    PartOfWindow{isIn<QStatusBar>, HelpSubject::Perspective},
};

/// The page that explains a section is the one that explains its first field.
QString firstFieldName(const QWidget &editor)
{
    const QList<Form *> forms = editor.findChildren<Form *>();
    for (const Form *form : forms) {
        if (!form->isVisible())
            continue;
        if (const auto *field = form->findChild<Field *>())
            return field->name();
        if (const auto *grid = form->findChild<GridField *>())
            return grid->name(); // What else its section has is made when it is asked for.
    }
    return {};
}

GuideSpot helpInEditor(const QWidget *focus, const QWidget &editor,
                       GuideSpot (*helpOnName)(const QString &))
{
    const QString name = fieldAround(focus);
    if (!name.isEmpty())
        return helpOnName(name);
    const QString first = firstFieldName(editor);
    return first.isEmpty() ? helpOn(HelpSubject::Investment)
                           : GuideSpot{helpOnName(first).page, u"top"_s};
}

GuideSpot helpOnPlace(Place place)
{
    switch (place) {
    case Place::Start:
        return helpOn(HelpSubject::Start);
    case Place::Portfolio:
        return helpOn(HelpSubject::Table);
    case Place::Investment:
        return helpOn(HelpSubject::Investment);
    case Place::Course:
        return helpOn(HelpSubject::Course);
    case Place::Meetings:
        return helpOn(HelpSubject::Meetings);
    case Place::Reports:
        return helpOn(HelpSubject::Reports);
    case Place::NewPortfolio:
        return helpOn(HelpSubject::NewPortfolio);
    case Place::Import:
        return helpOn(HelpSubject::Import);
    case Place::Settings:
        return helpOn(HelpSubject::Settings);
    case Place::Catalogue:
        return helpOn(HelpSubject::Catalogue);
    case Place::History:
        return helpOn(HelpSubject::History);
    case Place::Working:
        return helpOn(HelpSubject::Saving);
    }
    return helpOn(HelpSubject::Start);
}

} // namespace

GuideSpot helpHere(const QWidget *focus, Place place)
{
    if (const auto *editor = around<InvestmentEditor>(focus))
        return helpInEditor(focus, *editor, helpOnField);
    if (const auto *editor = around<PortfolioSettingsEditor>(focus))
        return helpInEditor(focus, *editor, helpOnSetting);
    for (const auto &[isIn, subject] : parts) {
        if (isIn(focus))
            return helpOn(subject);
    }
    return helpOnPlace(place);
}

} // namespace bundlinje
