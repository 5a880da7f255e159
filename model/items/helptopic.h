#pragma once

#include "model/items/guide.h"

namespace bundlinje {

/// What help is asked for besides a single field: the places of the window and their parts.
enum class HelpSubject {
    Start,
    NewPortfolio,
    Table,
    EmptyPortfolio,
    Filter,
    Picture,
    Headline,
    Perspective,
    Investment,
    Course,
    Meetings,
    Reports,
    ProducedReports,
    Import,
    Settings,
    Catalogue,
    History,
    Deleted,
    AsOf,
    SafetyCopies,
    Collision,
    Checks,
    Several,
    Saving,
    Palette,
    Help,
};

/// Where the guide explains it.
GuideSpot helpOn(HelpSubject subject);

/// Where the guide explains a field of an investment.
/// @param field its name in the JSON form, "effort.start"; an unknown one gives the page on
/// entering
GuideSpot helpOnField(const QString &field);

/// The same for a field of the portfolio's settings.
GuideSpot helpOnSetting(const QString &field);

} // namespace bundlinje
