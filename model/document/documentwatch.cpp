#include "model/document/documentwatch.h"

#include "model/document/portfoliodocument.h"

#include <chrono>

namespace bundlinje {

DocumentWatch::DocumentWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::seconds(2));
    connect(&m_timer, &QTimer::timeout, this, &DocumentWatch::look);
}

void DocumentWatch::setDocument(PortfolioDocument *document)
{
    m_document = document;
    m_isLost = false;
    if (document && !document->moment())
        m_timer.start();
    else
        m_timer.stop();
}

void DocumentWatch::look()
{
    if (!m_document)
        return;
    const Status current = m_document->refresh();
    if (!current && current.error().code == Error::Code::FileLocked)
        return; // Somebody is saving; the next look will do.
    if (current && m_isLost) {
        m_isLost = false;
        emit found();
    } else if (!current && !m_isLost) {
        m_isLost = true;
        emit lost(current.error());
    }
}

} // namespace bundlinje
