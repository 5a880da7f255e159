#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// What an action is called where its text is read and not pressed: "Filter" for "&Filter".
inline QString withoutMnemonic(QString text)
{
    using namespace Qt::StringLiterals;
    text.replace(u"&&"_s, QString(QChar::ObjectReplacementCharacter));
    return text.remove(u'&').replace(QChar(QChar::ObjectReplacementCharacter), u'&');
}

} // namespace bundlinje
