#include "model/items/errormessage.h"

#include "model/exchange/sourcefaults.h"
#include "model/items/notfoundtext.h"
#include "model/items/refusaltext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Sentences {
    Error::Code code;
    const char *what; ///< %1 is the value that caused it.
    const char *todo;
};

/// In the order of the codes; the assertion below finds one that is forgotten.
constexpr std::array sentences{
    Sentences{Error::Code::MixedCurrency,
              QT_TRANSLATE_NOOP("Errors", "Amounts in different currencies cannot be added: %1."),
              QT_TRANSLATE_NOOP("Errors", "Look at each currency by itself.")},
    Sentences{Error::Code::Overflow,
              QT_TRANSLATE_NOOP("Errors", "The figure is larger than the program can hold: %1."),
              QT_TRANSLATE_NOOP("Errors", "Check whether there are too many digits.")},
    Sentences{Error::Code::NotAnAmount,
              QT_TRANSLATE_NOOP("Errors", "This cannot be read as an amount: %1."),
              QT_TRANSLATE_NOOP("Errors", "Write for example 12.5m or 850,000.")},
    Sentences{Error::Code::NotADate,
              QT_TRANSLATE_NOOP("Errors", "This cannot be read as a date: %1."),
              QT_TRANSLATE_NOOP("Errors", "Write for example 7 Mar 2026, Mar 2026 or 2026.")},
    Sentences{Error::Code::NotANumber,
              QT_TRANSLATE_NOOP("Errors", "This cannot be read as a number: %1."),
              QT_TRANSLATE_NOOP("Errors", "Write digits only.")},
    Sentences{Error::Code::InvalidInput, QT_TRANSLATE_NOOP("Errors", "The value was refused: %1."),
              QT_TRANSLATE_NOOP("Errors", "Correct the value and try again.")},
    Sentences{Error::Code::NotFound,
              QT_TRANSLATE_NOOP("Errors", "There is no such thing in the file: %1."),
              QT_TRANSLATE_NOOP("Errors", "Check the name or the id.")},
    Sentences{Error::Code::Ambiguous,
              QT_TRANSLATE_NOOP("Errors", "More than one investment fits: %1."),
              QT_TRANSLATE_NOOP("Errors", "Give the id or the whole name.")},
    Sentences{Error::Code::Conflict,
              QT_TRANSLATE_NOOP("Errors", "Somebody else has saved in the meantime."),
              QT_TRANSLATE_NOOP("Errors",
                                "Look at the newer version and enter the change again. Nothing was "
                                "overwritten.")},
    Sentences{Error::Code::CaseFrozen,
              QT_TRANSLATE_NOOP("Errors", "A business case that is signed is kept as it is."),
              QT_TRANSLATE_NOOP("Errors",
                                "Make a copy of it as the latest version and change that. Nothing "
                                "was saved.")},
    Sentences{Error::Code::FileMissing, QT_TRANSLATE_NOOP("Errors", "The file is not there."),
              QT_TRANSLATE_NOOP("Errors", "Check the name, and whether the drive is connected.")},
    Sentences{Error::Code::FileUnreadable, QT_TRANSLATE_NOOP("Errors", "The file cannot be read."),
              QT_TRANSLATE_NOOP("Errors", "Ask for permission to read it, or check the drive.")},
    Sentences{Error::Code::FileExists,
              QT_TRANSLATE_NOOP("Errors", "There is already a file of that name."),
              QT_TRANSLATE_NOOP("Errors", "Choose another name. The file was not changed.")},
    Sentences{Error::Code::NotAPortfolio,
              QT_TRANSLATE_NOOP("Errors", "The file is not a Bundlinje portfolio."),
              QT_TRANSLATE_NOOP("Errors",
                                "Choose a file that ends in .bundlinje, a JSON file exported by "
                                "Bundlinje, or an INDIGO folder. The file was not changed.")},
    Sentences{
        Error::Code::FileTooNew,
        QT_TRANSLATE_NOOP("Errors", "The file was made with a newer Bundlinje (file version %1)."),
        QT_TRANSLATE_NOOP("Errors",
                          "Update the program, or ask for a JSON export. The "
                          "file was not changed.")},
    Sentences{Error::Code::FileDamaged, QT_TRANSLATE_NOOP("Errors", "The file is damaged."),
              QT_TRANSLATE_NOOP("Errors",
                                "Open a safety copy, or fetch the file from the "
                                "backup. The file was not changed.")},
    Sentences{Error::Code::FileReadOnly,
              QT_TRANSLATE_NOOP("Errors", "The file can only be read, so nothing was saved."),
              QT_TRANSLATE_NOOP("Errors", "Save a copy elsewhere, or ask for write access.")},
    Sentences{Error::Code::FileLocked,
              QT_TRANSLATE_NOOP("Errors", "Another program is writing to the file just now."),
              QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again. Nothing was changed.")},
    Sentences{Error::Code::DiskFull,
              QT_TRANSLATE_NOOP("Errors", "The disk is full, so nothing was saved."),
              QT_TRANSLATE_NOOP("Errors",
                                "Free some space and try again. What was saved before "
                                "is intact.")},
    Sentences{Error::Code::CannotWrite,
              QT_TRANSLATE_NOOP("Errors", "The file could not be written."),
              QT_TRANSLATE_NOOP("Errors", "Check that the folder exists and can be written.")},
    Sentences{Error::Code::ImportUnreadable,
              QT_TRANSLATE_NOOP("Errors", "The data cannot be imported."),
              QT_TRANSLATE_NOOP("Errors",
                                "Choose a spreadsheet, an INDIGO folder or a JSON file exported "
                                "by Bundlinje. Nothing was changed.")},
    Sentences{Error::Code::UnknownColumns,
              QT_TRANSLATE_NOOP("Errors", "The columns are not those expected: %1."),
              QT_TRANSLATE_NOOP("Errors",
                                "Check that it is an unchanged INDIGO file. Nothing "
                                "was imported.")},
    Sentences{Error::Code::Storage, QT_TRANSLATE_NOOP("Errors", "The file could not be used."),
              QT_TRANSLATE_NOOP("Errors",
                                "Try again; if it happens once more, fetch the file "
                                "from the backup.")},
};

static_assert(sentences.size() == static_cast<std::size_t>(Error::Code::Storage) + 1);
static_assert([] {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (static_cast<std::size_t>(sentences.at(i).code) != i)
            return false;
    }
    return true;
}());

struct Fault {
    QStringView fault; ///< `Error::value`, of sourcefaults.h.
    const char *what;
    const char *todo;
};

/// What `ImportUnreadable` says where it is known why.
constexpr std::array faults{
    Fault{sourcefaults::password,
          QT_TRANSLATE_NOOP("Errors", "The file is protected by a password and cannot be read."),
          QT_TRANSLATE_NOOP("Errors",
                            "Open it in the spreadsheet, save a copy without a password and import "
                            "that. Nothing was changed.")},
    Fault{sourcefaults::oldExcel,
          QT_TRANSLATE_NOOP("Errors", "The file is an Excel workbook of the old kind (.xls)."),
          QT_TRANSLATE_NOOP("Errors",
                            "Open it in the spreadsheet, save it as .xlsx and import that. Nothing "
                            "was changed.")},
    Fault{sourcefaults::tooLarge,
          QT_TRANSLATE_NOOP("Errors", "The file is larger than can be imported."),
          QT_TRANSLATE_NOOP("Errors",
                            "Save a copy that holds the table with the investments alone, and "
                            "import that. Nothing was changed.")},
    Fault{sourcefaults::damaged,
          QT_TRANSLATE_NOOP("Errors", "The file is damaged and cannot be read."),
          QT_TRANSLATE_NOOP("Errors",
                            "Open it in the spreadsheet and save it anew, or ask for another copy. "
                            "Nothing was changed.")},
    Fault{sourcefaults::notATable,
          QT_TRANSLATE_NOOP("Errors", "The file holds no table that can be read."),
          QT_TRANSLATE_NOOP("Errors",
                            "Choose a file that ends in .xlsx, .ods or .csv. Nothing was "
                            "changed.")},
    Fault{sourcefaults::empty, QT_TRANSLATE_NOOP("Errors", "The file is empty."),
          QT_TRANSLATE_NOOP("Errors",
                            "Check that it is the right file, and that it has been saved. Nothing "
                            "was changed.")},
    Fault{sourcefaults::noSheet, QT_TRANSLATE_NOOP("Errors", "The file has no sheet of that name."),
          QT_TRANSLATE_NOOP("Errors", "Check the name of the sheet. Nothing was changed.")},
};

/// Long text from a file is shown by its beginning, so that a message stays a sentence.
QString quoted(const QString &value, qsizetype longest = 80)
{
    const QString text = value.simplified();
    return u'«' + (text.size() <= longest ? text : text.left(longest) + u'…') + u'»';
}

QString shownValue(const Error &error)
{
    switch (error.code) {
    case Error::Code::FileTooNew:
        return error.value.left(10); // a number
    case Error::Code::Ambiguous:
        return quoted(error.value, 300); // a list, of which each counts
    default:
        return quoted(error.value);
    }
}

QString whatHappened(const Error &error, const char *usual)
{
    const QString refusal = refusalText(error);
    if (!refusal.isEmpty() && error.value.isEmpty())
        return QCoreApplication::translate("Errors", "This was refused: %1.").arg(refusal);
    if (!refusal.isEmpty())
        return QCoreApplication::translate("Errors", "The value was refused: %1, %2.",
                                           "value, what is wrong with it")
            .arg(shownValue(error), refusal);
    QString what = QCoreApplication::translate("Errors", usual);
    if (error.value.isEmpty())
        what.remove(u": %1"_s); // A sum names none.
    return what.contains(u"%1") ? what.arg(shownValue(error)) : what;
}

/// Where it is known why a source cannot be read.
std::optional<ErrorMessage> unreadableSource(const Error &error)
{
    if (error.code != Error::Code::ImportUnreadable)
        return {};
    for (const Fault &known : faults) {
        if (known.fault == error.value)
            return ErrorMessage{QCoreApplication::translate("Errors", known.what), error.where,
                                QCoreApplication::translate("Errors", known.todo)};
    }
    bool isLine = false;
    const int line = error.value.toInt(&isLine);
    if (!isLine)
        return {};
    const QString what =
        QCoreApplication::translate("Errors", "The file is not text in UTF-8: line %1.").arg(line);
    return ErrorMessage{what, error.where,
                        QCoreApplication::translate("Errors",
                                                    "Fetch the file anew, or save it as UTF-8. "
                                                    "Nothing was imported.")};
}

} // namespace

ErrorMessage errorMessage(const Error &error)
{
    if (const auto known = unreadableSource(error))
        return *known;
    if (const auto missing = notFoundText(error, shownValue(error)))
        return {missing->what, error.where, missing->todo};
    const Sentences &found = sentences.at(static_cast<std::size_t>(error.code));
    return {whatHappened(error, found.what), error.where,
            QCoreApplication::translate("Errors", found.todo)};
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
