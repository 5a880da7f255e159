#pragma once

#include "views/fields/editsession.h"

namespace bundlinje {

class PortfolioDocument;

/// The settings of the open portfolio, and the way to save them.
class PortfolioSession final : public EditSession<Portfolio> {
public:
    explicit PortfolioSession(PortfolioDocument &document);

    const Portfolio &stored() const override;
    PartContext context() const override;
    QHash<QString, QString> checks(const Portfolio &value) const override;
    QList<std::pair<Revision, Portfolio>> past() const override;
    bool isReadOnly() const override;
    [[nodiscard]] Status save(const Portfolio &after, const QString &part) override;

private:
    PortfolioDocument &m_document;
};

} // namespace bundlinje
