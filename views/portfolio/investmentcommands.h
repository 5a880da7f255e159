#pragma once

#include "model/domain/error.h"
#include "model/domain/investment.h"
#include "model/items/commonedit.h"

#include <QtCore/QObject>

namespace bundlinje {

struct InvestmentChange;
class PortfolioDocument;

/// Adding, duplicating and deleting investments, each one step of undo.
class InvestmentCommands final : public QObject {
    Q_OBJECT

public:
    explicit InvestmentCommands(QObject *parent);

    void setDocument(PortfolioDocument *document) { m_document = document; }

    /// Adds an investment that has a name and nothing else; null when that failed.
    InvestmentId add();
    /// Adds a copy of each, in one step.
    void duplicate(const QList<InvestmentId> &ids);
    /// Deletes all of them in one step.
    void remove(const QList<InvestmentId> &ids);
    /// Sets the same for all of them in one step.
    void set(const QList<InvestmentId> &ids, const CommonEdit &edit);

signals:
    void added(const QList<bundlinje::InvestmentId> &ids);
    /// @param what the name of the one, or how many
    void removed(const QString &what);
    /// @param investments how many were changed by it
    void commonSet(bundlinje::CommonField field, int investments);
    void failed(const bundlinje::Error &error);

private:
    bool apply(QList<InvestmentChange> changes, const QString &reason);
    /// Null when one of them cannot be read; `failed` then says why.
    std::optional<QList<Investment>> read(const QList<InvestmentId> &ids);

    PortfolioDocument *m_document = nullptr;
};

} // namespace bundlinje
