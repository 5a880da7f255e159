#pragma once

#include "model/items/slide.h"

namespace bundlinje {

/// The keys of board mode, for who has forgotten one in the middle of a meeting.
Slide keysSlide();

} // namespace bundlinje
