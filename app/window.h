#pragma once

namespace bundlinje {

/// Opens the window with the file of the arguments, if there is one, and stays until it is closed.
/// @return the exit code of the program
int showWindow(int &argc, char *argv[]);

} // namespace bundlinje
