#include "model/domain/errorcode.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

QString codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::MixedCurrency:
        return u"MixedCurrency"_s;
    case Error::Code::Overflow:
        return u"Overflow"_s;
    case Error::Code::NotAnAmount:
        return u"NotAnAmount"_s;
    case Error::Code::NotADate:
        return u"NotADate"_s;
    case Error::Code::NotANumber:
        return u"NotANumber"_s;
    case Error::Code::InvalidInput:
        return u"InvalidInput"_s;
    case Error::Code::NotFound:
        return u"NotFound"_s;
    case Error::Code::Ambiguous:
        return u"Ambiguous"_s;
    case Error::Code::Conflict:
        return u"Conflict"_s;
    case Error::Code::CaseFrozen:
        return u"CaseFrozen"_s;
    case Error::Code::FileMissing:
        return u"FileMissing"_s;
    case Error::Code::FileUnreadable:
        return u"FileUnreadable"_s;
    case Error::Code::FileExists:
        return u"FileExists"_s;
    case Error::Code::NotAPortfolio:
        return u"NotAPortfolio"_s;
    case Error::Code::FileTooNew:
        return u"FileTooNew"_s;
    case Error::Code::FileDamaged:
        return u"FileDamaged"_s;
    case Error::Code::FileReadOnly:
        return u"FileReadOnly"_s;
    case Error::Code::FileLocked:
        return u"FileLocked"_s;
    case Error::Code::DiskFull:
        return u"DiskFull"_s;
    case Error::Code::CannotWrite:
        return u"CannotWrite"_s;
    case Error::Code::ImportUnreadable:
        return u"ImportUnreadable"_s;
    case Error::Code::UnknownColumns:
        return u"UnknownColumns"_s;
    case Error::Code::Storage:
        return u"Storage"_s;
    }
    return {};
}

bool mayPass(Error::Code code)
{
    switch (code) {
    case Error::Code::FileMissing:
    case Error::Code::FileUnreadable:
    case Error::Code::FileLocked:
    case Error::Code::FileReadOnly:
    case Error::Code::DiskFull:
    case Error::Code::CannotWrite:
        return true;
    default:
        return false;
    }
}

} // namespace bundlinje
