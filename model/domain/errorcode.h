#pragma once

#include "model/domain/error.h"

namespace bundlinje {

/// The name of the code as scripts and whoever helps read it: "FileTooNew".
QString codeName(Error::Code code);

/// Whether trying to save again may help without anybody doing something else here: the file or
/// its disk is in the way, not what is to be saved.
bool mayPass(Error::Code code);

} // namespace bundlinje
