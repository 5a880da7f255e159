#pragma once

#include "model/items/meetingfigures.h"
#include "model/items/slideagenda.h"

namespace bundlinje {

/// How the figures of a meeting are looked at.
SlideQuestion meetingQuestion(const MeetingFigures &figures, ShownPerspective perspective,
                              const QLocale &locale);

/// The slides of a meeting: its agenda, then those of each item in their order. What an item says
/// in words stands before what it shows; an item that has nothing to show yet says so. A meeting
/// without an agenda has the slides of its figures.
SlideShow meetingSlides(const MeetingFigures &figures, const SlideQuestion &question);

} // namespace bundlinje
