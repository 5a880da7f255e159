#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace bundlinje {

/// A place in the user's guide: a page and a heading on it.
struct GuideSpot {
    QString page; ///< Name of the file without ending: "economy".
    QString anchor; ///< Of a heading; empty = the top of the page.

    friend bool operator==(const GuideSpot &, const GuideSpot &) = default;
};

struct GuideHeading {
    int level = 1;
    QString text;
    QString anchor;
};

/// One page of the guide in one language, written in Markdown. Each heading ends with the anchor
/// by which it is found in either language: "## Dates {#dates}".
struct GuidePage {
    QString name;
    QString title;
    QList<GuideHeading> headings; ///< All of them in order, the title first.
    QString markdown; ///< To be shown: without the anchors.
};

/// A heading of the guide under which all the words of a search stand.
struct GuideHit {
    GuideSpot spot;
    QString title; ///< Of the page.
    QString heading;
};

/// The names of all pages, in the order of the list of contents.
QStringList guidePages();

/// The language of the guide for the locale in force: "da" or "en".
QString guideLanguage();

/// @param language "da" or "en"
/// Nothing if there is no such page in that language.
std::optional<GuidePage> guidePage(const QString &language, const QString &name);

/// Where words, parts of words and æ written as ae all occur under one heading; titles first, then
/// in the order of the contents. Nothing for no words.
QList<GuideHit> searchGuide(const QString &language, const QString &words);

/// The address of a page among the program's resources, as its links are relative to.
QString guideAddress(const QString &language, const GuideSpot &spot);

/// The spot that such an address names; nothing for an address of something else.
std::optional<GuideSpot> guideSpot(const QString &address);

} // namespace bundlinje
