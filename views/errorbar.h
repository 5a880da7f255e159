#pragma once

#include "model/domain/error.h"
#include "views/messagebar.h"

#include <optional>

namespace bundlinje {

/// Says what could not be done, where and what to do, in whatever language is chosen meanwhile; the
/// code and the details for whoever helps are behind a button.
class ErrorBar final : public MessageBar {
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent);

    /// @param isTriedAgain what could not be saved is saved as soon as that is possible
    void showError(const Error &error, bool isTriedAgain);
    /// What it says is tried again from now on.
    void sayTriedAgain();
    /// Takes it away if it speaks of saving, or of a file that could not be reached.
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    std::optional<Error> m_error; ///< The last one shown.
    bool m_isTriedAgain = false;
};

} // namespace bundlinje
