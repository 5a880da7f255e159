#pragma once

#include "model/domain/investmentsummary.h"
#include "model/store/statement.h"

namespace bundlinje {

/// The columns of table `investment` from `id` on, in one order for writing and reading.
QString summaryColumns();
int summaryColumnCount();

/// The statement that lists an investment, new or not; its places are those of position, then of
/// `bindSummary`.
QString putSummaryStatement();

/// @param firstPlace of as many as there are columns
void bindSummary(Statement &statement, int firstPlace, const InvestmentSummary &summary);

/// Reads the summary in each row of a statement. Texts that many rows share, like the theme, are
/// made once.
class SummaryReader final {
public:
    /// @param firstColumn of as many as there are
    /// The statement must outlive this.
    SummaryReader(const Statement &statement, int firstColumn);

    /// Of the row that the statement stands at. Errors: FileDamaged for a value that the program
    /// cannot have written.
    [[nodiscard]] Result<InvestmentSummary> read();

private:
    struct Repeated {
        QByteArray utf8;
        QString text;
    };

    QString text() { return m_statement.text(m_column++); }
    const QString &repeatedText();
    int smallInteger() { return static_cast<int>(m_statement.integer(m_column++)); }
    std::optional<qint64> optionalInteger();
    std::optional<PartialDate> date();
    std::optional<SummaryAmount> amount();

    const Statement &m_statement;
    int m_firstColumn;
    int m_column = 0; ///< The one to be read next.
    std::optional<Error> m_error;
    QList<Repeated> m_repeated;
    QByteArray m_currencyCode; ///< Of the amount read last, and
    Currency m_currency; ///< its currency.
};

} // namespace bundlinje
