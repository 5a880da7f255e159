#include "app/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>

using namespace Qt::StringLiterals;

namespace bundlinje {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QLocale Language::ofSystem()
{
    const bool isDanish = QLocale::system().language() == QLocale::Danish;
    return *fromCode(isDanish ? u"da" : u"en");
}

std::optional<QLocale> Language::fromCode(QStringView code)
{
    if (code == u"da")
        return QLocale(QLocale::Danish, QLocale::Denmark);
    // Day before month and kroner are Danish facts in either language, hence not the United States.
    if (code == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return {};
}

void Language::set(const QLocale &locale)
{
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English needs its file too, for plural forms.
    const QString name = locale.language() == QLocale::Danish ? u"da"_s : u"en"_s;
    if (m_own.load(u":/i18n/bundlinje_"_s + name))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace bundlinje
