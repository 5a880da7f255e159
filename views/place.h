#pragma once

namespace bundlinje {

/// What the window can show; the first and the pages that lead to something else have no entry in
/// the rail.
enum class Place {
    Start,
    Portfolio,
    Investment,
    Course,
    Meetings,
    Reports,
    NewPortfolio,
    Import,
    Settings,
    Catalogue,
    History,
    Working
};

} // namespace bundlinje
