#pragma once

#include "views/fields/editsession.h"

namespace bundlinje {

class PortfolioDocument;

/// The settings of the open portfolio, and the way to save them.
class PortfolioSession final : public EditSession<Portfolio> {
public:
    explicit PortfolioSession(PortfolioDocument &document);

    /// Reads them anew.
    void load();

    /// Shows dots for amounts where they are not being edited.
    void setAmountsHidden(bool hidden) { m_amountsHidden = hidden; }

    const Portfolio &stored() const override { return m_stored; }
    PartContext context() const override;
    QHash<QString, QString> checks(const Portfolio &value) const override;
    QList<std::pair<Revision, Portfolio>> past() const override;
    bool isReadOnly() const override;
    [[nodiscard]] Status save(const Portfolio &after, const QString &part) override;

private:
    PortfolioDocument &m_document;
    Portfolio m_stored;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
