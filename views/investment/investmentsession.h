#pragma once

#include "model/domain/investment.h"
#include "views/fields/editsession.h"

namespace bundlinje {

class PortfolioDocument;

/// One investment of the open portfolio as it is stored, and the way to save it.
class InvestmentSession final : public EditSession<Investment> {
public:
    explicit InvestmentSession(PortfolioDocument &document);

    /// Reads it anew. Returns false, and holds an empty one, when there is none of that id.
    bool load(InvestmentId id);

    /// Shows dots for amounts where they are not being edited.
    void setAmountsHidden(bool hidden) { m_amountsHidden = hidden; }

    const Investment &stored() const override { return m_stored; }
    PartContext context() const override;
    QHash<QString, QString> checks(const Investment &value) const override;
    QList<std::pair<Revision, Investment>> past() const override;
    bool isReadOnly() const override;
    [[nodiscard]] Status save(const Investment &after, const QString &part) override;

private:
    QStringList textsUsedFor(const QString &part) const;

    PortfolioDocument &m_document;
    Investment m_stored;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
