#include "model/items/checktext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Code = InvestmentCheck::Code;

const char *sourceText(Code code)
{
    switch (code) {
    case Code::NameMissing:
        return QT_TRANSLATE_NOOP("Checks", "The investment has no name.");
    case Code::ShortNameTooLong:
        return QT_TRANSLATE_NOOP("Checks", "Longer than 28 characters; charts will wrap it.");
    case Code::EndBeforeStart:
        return QT_TRANSLATE_NOOP("Checks", "The end is before the start.");
    case Code::RepaymentBeforeEffort:
        return QT_TRANSLATE_NOOP("Checks", "Repayment starts before the effort does.");
    case Code::RangeReversed:
        return QT_TRANSLATE_NOOP("Checks", "The upper limit is below the lower one.");
    case Code::AmountOutsideRange:
        return QT_TRANSLATE_NOOP("Checks", "The contract amount is outside its limits.");
    case Code::OwnShareAboveContract:
        return QT_TRANSLATE_NOOP("Checks", "The own share is larger than the contract amount.");
    case Code::PaidOutAboveOwnShare:
        return QT_TRANSLATE_NOOP("Checks", "More is paid out than the own share.");
    case Code::NegativeAmount:
        return QT_TRANSLATE_NOOP("Checks", "The amount is negative.");
    case Code::NegativeCount:
        return QT_TRANSLATE_NOOP("Checks", "A number of citizens is negative.");
    case Code::ShareAboveWhole:
        return QT_TRANSLATE_NOOP("Checks", "A target share is above 100%: %1.");
    case Code::UnknownSource:
        return QT_TRANSLATE_NOOP("Checks", "The source %1 is not in the list of sources.");
    case Code::PersonNumber:
        return QT_TRANSLATE_NOOP("Checks",
                                 "This looks like a personal identification number. Remove it.");
    case Code::NotRead:
        return QT_TRANSLATE_NOOP("Checks", "This text was imported but could not be read: %1.");
    }
    return "";
}

/// Long text from a file is shown by its beginning, so that the check stays a sentence.
QString quoted(const QString &value)
{
    constexpr qsizetype longest = 80;
    const QString text = value.simplified();
    return u'«' + (text.size() <= longest ? text : text.left(longest) + u'…') + u'»';
}

} // namespace

QString checkText(const InvestmentCheck &check)
{
    const QString text = QCoreApplication::translate("Checks", sourceText(check.code));
    return text.contains(u"%1") ? text.arg(quoted(check.text)) : text;
}

QHash<QString, QString> checkTexts(const QList<InvestmentCheck> &checks)
{
    QHash<QString, QString> texts;
    for (const InvestmentCheck &check : checks) {
        QString &text = texts[check.field];
        const QString sentence = checkText(check);
        if (!text.contains(sentence))
            text += (text.isEmpty() ? QString() : u" "_s) + sentence;
    }
    return texts;
}

QString newRemark(const QString &field, const QHash<QString, QString> &before,
                  const QHash<QString, QString> &after)
{
    if (const QString own = after.value(field); !own.isEmpty())
        return own;
    for (qsizetype dot = field.lastIndexOf(u'.'); dot > 0; dot = field.lastIndexOf(u'.', dot - 1)) {
        const QString list = field.left(dot);
        if (after.value(list) != before.value(list))
            return after.value(list);
    }
    return {};
}

} // namespace bundlinje
