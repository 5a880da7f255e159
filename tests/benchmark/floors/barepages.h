#pragma once

#include "model/items/printedblocks.h"
#include "tests/benchmark/floors/barepicture.h"

namespace bundlinje {

/// The least code that writes a report as PDF on A4: its words and the places of what is in
/// its pictures are ready, columns are as wide as their longest text has letters, and nothing is
/// kept together.
/// @param pictures in place of the figures, in their order
QByteArray barePages(const QList<PrintedBlock> &blocks, const QList<BarePicture> &pictures);

} // namespace bundlinje
