#pragma once

namespace bundlinje {

/// Lives while something would be left half done if the process ended now: a transaction, a file
/// that is not whole. Ctrl+C waits for the last of them, which first takes back what was begun. It
/// stands in this layer because the store and what is written for others both know it.
class Unfinished final {
public:
    Unfinished();
    ~Unfinished();
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    /// It is whole after all: an interruption came too late, the process goes on and says so.
    void complete();

private:
    bool m_isComplete = false;
};

/// Ends the process with this code, at once or as soon as nothing is unfinished. May be called from
/// a signal handler.
void interrupt(int exitCode) noexcept;

/// Whether the process is to end: what is unfinished is then taken back, not completed.
bool isInterrupted();

} // namespace bundlinje
