#pragma once

#include "model/items/participationtext.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace bundlinje {

class ChainBars;
class InvestmentSession;

/// How far the citizens of an investment have come: planned, referred, started, completed, goal
/// met, as a bar each with its number and share.
class ParticipationPicture final : public QWidget {
    Q_OBJECT

public:
    ParticipationPicture(InvestmentSession &session, QWidget *parent);

    void refresh();

private:
    InvestmentSession &m_session;
    QLabel *m_nothing; ///< What comes here, while nothing is counted or planned.
    ChainBars *m_bars;
    QLabel *m_caption;
};

} // namespace bundlinje
