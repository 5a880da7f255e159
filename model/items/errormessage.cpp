#include "model/items/errormessage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace bundlinje {

namespace {

struct Sentences {
    const char *what; ///< %1 is the value that caused it.
    const char *todo;
};

Sentences valueSentences(Error::Code code)
{
    switch (code) {
    case Error::Code::MixedCurrency:
        return {QT_TRANSLATE_NOOP("Errors", "Amounts in different currencies cannot be added: %1."),
                QT_TRANSLATE_NOOP("Errors", "Look at each currency by itself.")};
    case Error::Code::Overflow:
        return {QT_TRANSLATE_NOOP("Errors", "The figure is larger than the program can hold: %1."),
                QT_TRANSLATE_NOOP("Errors", "Check whether there are too many digits.")};
    case Error::Code::NotAnAmount:
        return {QT_TRANSLATE_NOOP("Errors", "This cannot be read as an amount: %1."),
                QT_TRANSLATE_NOOP("Errors", "Write for example 12.5m or 850,000.")};
    case Error::Code::NotADate:
        return {QT_TRANSLATE_NOOP("Errors", "This cannot be read as a date: %1."),
                QT_TRANSLATE_NOOP("Errors", "Write for example 7 Mar 2026, Mar 2026 or 2026.")};
    case Error::Code::NotANumber:
        return {QT_TRANSLATE_NOOP("Errors", "This cannot be read as a number: %1."),
                QT_TRANSLATE_NOOP("Errors", "Write digits only.")};
    case Error::Code::NotFound:
        return {QT_TRANSLATE_NOOP("Errors", "There is no such thing in the file: %1."),
                QT_TRANSLATE_NOOP("Errors", "Check the name or the id.")};
    case Error::Code::Ambiguous:
        return {QT_TRANSLATE_NOOP("Errors", "More than one investment fits: %1."),
                QT_TRANSLATE_NOOP("Errors", "Give the id or the whole name.")};
    default:
        return {QT_TRANSLATE_NOOP("Errors", "The value was refused: %1."),
                QT_TRANSLATE_NOOP("Errors", "Correct the value and try again.")};
    }
}

Sentences fileSentences(Error::Code code)
{
    switch (code) {
    case Error::Code::Conflict:
        return {
            QT_TRANSLATE_NOOP("Errors", "Somebody else has saved in the meantime."),
            QT_TRANSLATE_NOOP("Errors",
                              "Look at the newer version and enter the change again. Nothing was "
                              "overwritten.")};
    case Error::Code::FileMissing:
        return {QT_TRANSLATE_NOOP("Errors", "The file is not there."),
                QT_TRANSLATE_NOOP("Errors", "Check the name, and whether the drive is connected.")};
    case Error::Code::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Errors", "The file cannot be read."),
                QT_TRANSLATE_NOOP("Errors", "Ask for permission to read it, or check the drive.")};
    case Error::Code::FileExists:
        return {QT_TRANSLATE_NOOP("Errors", "There is already a file of that name."),
                QT_TRANSLATE_NOOP("Errors", "Choose another name. The file was not changed.")};
    case Error::Code::NotAPortfolio:
        return {QT_TRANSLATE_NOOP("Errors", "The file is not a Bundlinje portfolio."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Open a file that ends in .bundlinje, or import it. "
                                  "The file was not changed.")};
    case Error::Code::FileTooNew:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "The file was made with a newer Bundlinje (file version %1)."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Update the program, or ask for a JSON export. The "
                                  "file was not changed.")};
    case Error::Code::FileDamaged:
        return {QT_TRANSLATE_NOOP("Errors", "The file is damaged."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Open a safety copy, or fetch the file from the "
                                  "backup. The file was not changed.")};
    case Error::Code::FileReadOnly:
        return {QT_TRANSLATE_NOOP("Errors", "The file can only be read, so nothing was saved."),
                QT_TRANSLATE_NOOP("Errors", "Save a copy elsewhere, or ask for write access.")};
    case Error::Code::FileLocked:
        return {QT_TRANSLATE_NOOP("Errors", "Another program is writing to the file just now."),
                QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again. Nothing was changed.")};
    case Error::Code::DiskFull:
        return {QT_TRANSLATE_NOOP("Errors", "The disk is full, so nothing was saved."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Free some space and try again. What was saved before "
                                  "is intact.")};
    case Error::Code::CannotWrite:
        return {QT_TRANSLATE_NOOP("Errors", "The file could not be written."),
                QT_TRANSLATE_NOOP("Errors", "Check that the folder exists and can be written.")};
    case Error::Code::ImportUnreadable:
        return {QT_TRANSLATE_NOOP("Errors", "The data cannot be imported."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Choose an INDIGO folder or a JSON file exported by "
                                  "Bundlinje. Nothing was changed.")};
    case Error::Code::UnknownColumns:
        return {QT_TRANSLATE_NOOP("Errors", "The columns are not those expected: %1."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Check that it is an unchanged INDIGO file. Nothing "
                                  "was imported.")};
    default:
        return {QT_TRANSLATE_NOOP("Errors", "The file could not be used."),
                QT_TRANSLATE_NOOP("Errors",
                                  "Try again; if it happens once more, fetch the file "
                                  "from the backup.")};
    }
}

bool isAboutAValue(Error::Code code)
{
    switch (code) {
    case Error::Code::MixedCurrency:
    case Error::Code::Overflow:
    case Error::Code::NotAnAmount:
    case Error::Code::NotADate:
    case Error::Code::NotANumber:
    case Error::Code::InvalidInput:
    case Error::Code::NotFound:
    case Error::Code::Ambiguous:
        return true;
    case Error::Code::Conflict:
    case Error::Code::FileMissing:
    case Error::Code::FileUnreadable:
    case Error::Code::FileExists:
    case Error::Code::NotAPortfolio:
    case Error::Code::FileTooNew:
    case Error::Code::FileDamaged:
    case Error::Code::FileReadOnly:
    case Error::Code::FileLocked:
    case Error::Code::DiskFull:
    case Error::Code::CannotWrite:
    case Error::Code::ImportUnreadable:
    case Error::Code::UnknownColumns:
    case Error::Code::Storage:
        return false;
    }
    return false;
}

/// Long text from a file is shown by its beginning, so that a message stays a sentence.
QString quoted(const QString &value)
{
    constexpr qsizetype longest = 80;
    const QString text = value.simplified();
    return u'«' + (text.size() <= longest ? text : text.left(longest) + u'…') + u'»';
}

} // namespace

ErrorMessage errorMessage(const Error &error)
{
    const bool aboutAValue = isAboutAValue(error.code);
    const Sentences sentences =
        aboutAValue ? valueSentences(error.code) : fileSentences(error.code);
    QString what = QCoreApplication::translate("Errors", sentences.what);
    if (what.contains(u"%1"))
        what = what.arg(error.code == Error::Code::FileTooNew ? error.value : quoted(error.value));
    return {what, error.where, QCoreApplication::translate("Errors", sentences.todo)};
}

QString sentence(const ErrorMessage &message)
{
    QStringList parts{message.what, message.where, message.todo};
    parts.removeAll(QString());
    if (!message.where.isEmpty() && !message.where.endsWith(u'.'))
        parts[1] += u'.';
    return parts.join(u' ');
}

} // namespace bundlinje
