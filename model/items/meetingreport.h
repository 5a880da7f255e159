#pragma once

#include "model/items/meetingfigures.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// What reports on a meeting are made of besides.
ReportSetting settingOf(const MeetingFigures &figures, const QLocale &locale);

/// A draft of the minutes of a meeting: when and who, each item of the agenda with what was decided
/// under it, the decisions as a table, the closing notes, and the figures that were on the wall.
Report meetingMinutes(const MeetingFigures &figures, const ReportSetting &setting);

/// The agenda as the first section of what a board is given before its meeting.
ReportSection agendaSection(const MeetingFigures &figures, const QLocale &locale);

/// When and where it is, a line each.
QStringList meetingLines(const MeetingFigures &figures, const QLocale &locale);

} // namespace bundlinje
