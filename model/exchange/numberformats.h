#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace bundlinje {

/// How a workbook shows a number, as far as it tells what the number is.
enum class NumberFormat { General, Percent, Date };

/// What a format code of a workbook shows: "0.0 %", "dd/mm/yyyy". Times of day are no dates.
NumberFormat numberFormatOf(const QString &code);

/// The formats of a workbook's cell styles in their order, out of its styles.xml. A part that is
/// not well-formed gives those before the fault.
QList<NumberFormat> cellFormats(const QByteArray &stylesXml);

/// The day a serial number of a spreadsheet means; empty outside 1900–9999.
/// @param from1904 the workbook counts from 1904 and not from 1900
std::optional<QDate> dateOfSerial(double serial, bool from1904);

} // namespace bundlinje
