#include "views/investment/participationpicture.h"

#include "views/announcement.h"
#include "views/investment/chainbars.h"
#include "views/investment/investmentsession.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

ParticipationPicture::ParticipationPicture(InvestmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_nothing(new QLabel(this))
    , m_bars(new ChainBars(this))
    , m_caption(new QLabel(this))
{
    setObjectName(u"participationPicture"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QLabel *label : {m_nothing, m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    column->addWidget(m_nothing);
    column->addWidget(m_bars);
    column->addWidget(m_caption);
}

void ParticipationPicture::refresh()
{
    const PartContext context = m_session.context();
    const int threshold = context.portfolio.smallCountThreshold;
    const ParticipationChain chain = participationChain(m_session.stored());
    m_bars->setLinks(shownChain(chain, threshold, SmallNumbers::Shown, context.locale));
    entitle(*m_bars, tr("How far the citizens have come"));
    describe(*m_bars, chainText(chain, threshold, SmallNumbers::Shown, context.locale));
    m_caption->setText(chainCaption(chain, context.locale));
    m_nothing->setText(tr("Here it stands how far the citizens have come, as soon as it is known "
                          "how many are planned or counted."));
    const bool isAny = !chain.links.isEmpty();
    m_bars->setVisible(isAny);
    m_caption->setVisible(isAny);
    m_nothing->setVisible(!isAny);
}

} // namespace bundlinje
