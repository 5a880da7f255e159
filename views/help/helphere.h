#pragma once

#include "model/items/guide.h"
#include "views/place.h"

class QWidget;

namespace bundlinje {

/// Where the guide explains what a person is at.
/// @param focus what has the focus, may be null
/// @param place the place shown in the window
GuideSpot helpHere(const QWidget *focus, Place place);

} // namespace bundlinje
