#pragma once

#include "model/document/portfoliodocument.h"

namespace bundlinje {

/// An open portfolio in which one investment after the other is edited, as by a person.
class DocumentEdit final {
public:
    explicit DocumentEdit(const QString &filePath);

    PortfolioDocument &document() { return *m_document; }
    /// Gives the investment another share and another note. Seconds until it is saved and everybody
    /// who listens knows.
    double seconds(int row);

private:
    std::unique_ptr<PortfolioDocument> m_document;
    int m_edits = 0;
};

} // namespace bundlinje
