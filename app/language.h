#pragma once

#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <optional>

namespace bundlinje {

/// The language of the program and the form of its numbers and dates, which follow it. Switched at
/// once for the whole application. Exists once, for as long as the application.
class Language final {
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// Danish or English by the person's system: Danish if it is Danish, else English.
    static QLocale ofSystem();
    /// "da" or "en"; empty for anything else.
    static std::optional<QLocale> fromCode(QStringView code);

    /// Translates what is shown from now on and makes the locale the default.
    void set(const QLocale &locale);

private:
    QTranslator m_own; ///< The program's own words.
    QTranslator m_qt; ///< Those of the toolkit: "Cancel", colour names.
};

} // namespace bundlinje
