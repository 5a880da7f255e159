#include "app/exitcode.h"

namespace bundlinje {

ExitCode exitCode(Error::Code code)
{
    switch (code) {
    case Error::Code::MixedCurrency:
    case Error::Code::Overflow:
    case Error::Code::NotAnAmount:
    case Error::Code::NotADate:
    case Error::Code::NotANumber:
    case Error::Code::InvalidInput:
    case Error::Code::UnknownColumns:
    case Error::Code::CaseFrozen:
        return ExitCode::Refused;
    case Error::Code::NotFound:
    case Error::Code::Ambiguous:
        return ExitCode::NoSuchInvestment;
    case Error::Code::Conflict:
    case Error::Code::FileLocked:
        return ExitCode::Conflict;
    case Error::Code::FileMissing:
    case Error::Code::FileUnreadable:
    case Error::Code::ImportUnreadable:
    case Error::Code::Storage:
        return ExitCode::Unreadable;
    case Error::Code::NotAPortfolio:
    case Error::Code::FileTooNew:
    case Error::Code::FileDamaged:
        return ExitCode::NotAPortfolio;
    case Error::Code::FileExists:
    case Error::Code::FileReadOnly:
    case Error::Code::DiskFull:
    case Error::Code::CannotWrite:
        return ExitCode::CannotWrite;
    }
    return ExitCode::Unreadable;
}

} // namespace bundlinje
