#pragma once

#include "model/domain/error.h"

#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;

namespace bundlinje {

class MessageLine;

/// A button that does something for a list as one step, and a sentence about it.
class OfferLine final : public QWidget {
    Q_OBJECT

public:
    struct Offer {
        QString button;
        QString sentence; ///< What it would do, or why it cannot; may be empty.
        bool isOpen = true; ///< Whether there is anything to do.
    };

    /// @param offer in the language and the state of the moment
    /// @param take on a click; errors are said under the button
    OfferLine(const QString &name, std::function<Offer()> offer, std::function<Status()> take,
              QWidget *parent);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<Offer()> m_offer;
    QPushButton *m_button;
    MessageLine *m_message;
};

} // namespace bundlinje
