#pragma once

#include "model/domain/investment.h"
#include "model/items/casechoice.h"
#include "model/items/contractchoice.h"
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

    /// Which of its business cases is looked at.
    const std::shared_ptr<CaseChoice> &caseChoice() const { return m_caseChoice; }
    /// Which terms of its contract are looked at.
    const std::shared_ptr<ContractChoice> &contractChoice() const { return m_contractChoice; }
    /// @param selected gives the selected row of a list of the contract
    void setSelectedContractRows(std::function<qsizetype(const QString &list)> selected);
    /// @param selected gives the selected row of a list of the business case
    void setSelectedRows(std::function<qsizetype(const QString &list)> selected);
    /// @param look is told what would be stored, with every key
    void setTrial(std::function<void(const Investment &typed)> look);

    const Investment &stored() const override { return m_stored; }
    PartContext context() const override;
    QHash<QString, QString> checks(const Investment &value) const override;
    QList<std::pair<Revision, Investment>> past() const override;
    bool isReadOnly() const override;
    bool isFixed(const QString &part) const override;
    void tryOut(const Investment &typed) override;
    [[nodiscard]] Status save(const Investment &after, const QString &part) override;
    /// Saves as one step of undo of that name. Errors: those of `PortfolioDocument::change`.
    [[nodiscard]] Status saveAs(const Investment &after, const QString &reason);

private:
    QStringList textsUsedFor(const QString &part) const;

    PortfolioDocument &m_document;
    Investment m_stored;
    std::shared_ptr<CaseChoice> m_caseChoice;
    std::shared_ptr<ContractChoice> m_contractChoice;
    std::function<qsizetype(const QString &)> m_selectedRow;
    std::function<qsizetype(const QString &)> m_selectedContractRow;
    std::function<void(const Investment &)> m_trial;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
