#include "model/calc/casefield.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

QString caseField(QStringView list, qsizetype index, QStringView member)
{
    const QString item = u"%1[%2]"_s.arg(list).arg(index);
    return member.isEmpty() ? item : u"%1.%2"_s.arg(item, member);
}

QString caseField(QStringView list, qsizetype index, QStringView member, qsizetype at)
{
    return caseField(caseField(list, index, member), at);
}

} // namespace bundlinje
