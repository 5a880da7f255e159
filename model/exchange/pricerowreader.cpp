#include "model/exchange/pricerowreader.h"

#include "model/exchange/findingreasons.h"
#include "model/exchange/priceimportfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct TextField {
    QStringView field;
    QString UnitPrice::*member;
};

constexpr std::array textFields{
    TextField{u"name", &UnitPrice::name},
    TextField{u"englishName", &UnitPrice::englishName},
    TextField{u"theme", &UnitPrice::theme},
    TextField{u"source", &UnitPrice::source},
    TextField{u"caution", &UnitPrice::caution},
    TextField{u"englishCaution", &UnitPrice::englishCaution},
};

struct ShareField {
    QStringView field;
    Percentage PayerSplit::*member;
};

constexpr std::array shareFields{
    ShareField{u"municipality", &PayerSplit::municipality},
    ShareField{u"region", &PayerSplit::region},
    ShareField{u"state", &PayerSplit::state},
    ShareField{u"other", &PayerSplit::other},
    ShareField{u"reimbursement", &PayerSplit::reimbursement},
};

/// One row of a table as it is read.
class Reader {
public:
    Reader(const SpreadsheetRow &row, const TableMapping &mapping)
        : m_row(row)
        , m_mapping(mapping)
    {
    }

    PriceRow read()
    {
        m_read.id = text(u"id");
        for (const TextField &field : textFields) {
            if (const QString words = text(field.field); !words.isEmpty())
                m_read.texts.insert(field.field.toString(), words);
        }
        m_read.name = text(u"name");
        readWord(u"unit", reasons::unknownUnit, priceUnitNamed, m_read.unit);
        readWord(u"kind", reasons::unknownKind, priceKindNamed, m_read.kind);
        readWord(u"grade", reasons::notAGrade, gradeNamed, m_read.grade);
        readAmount();
        readShares();
        return m_read;
    }

private:
    struct Cell {
        SpreadsheetCell cell;
        ColumnMapping column;
        bool isEmpty = true; ///< Also where no column is read into the field.
    };

    Cell at(QStringView field) const
    {
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.columns.at(i).field != field)
                continue;
            const SpreadsheetCell cell = cellAt(m_row, i);
            return {cell, m_mapping.columns.at(i), cell.text.trimmed().isEmpty()};
        }
        return {};
    }

    void refuse(const Cell &found, const QString &reason)
    {
        m_read.unread.append({found.column.header, found.cell.text, reason});
    }

    QString text(QStringView field)
    {
        const Cell found = at(field);
        if (found.isEmpty)
            return {};
        const Result<QString> words = textOf(found.cell);
        if (!words && field != u"name") // The name is asked for twice.
            refuse(found, words.error().detail);
        return words.value_or(QString());
    }

    static std::optional<EvidenceGrade> gradeNamed(const QString &word)
    {
        const QString letter = word.trimmed().toUpper();
        const bool isGrade = letter.size() == 1 && letter >= u"A" && letter <= u"D";
        return isGrade ? std::optional(EvidenceGrade(letter.front().unicode() - u'A'))
                       : std::nullopt;
    }

    template <typename Value>
    void readWord(QStringView field, QStringView reason,
                  std::optional<Value> (*named)(const QString &), std::optional<Value> &value)
    {
        const Cell found = at(field);
        if (found.isEmpty)
            return;
        value = named(found.cell.text);
        if (!value)
            refuse(found, reason.toString());
    }

    void readAmount()
    {
        const Cell amount = at(u"amount");
        const Cell year = at(u"year");
        std::optional<int> ofYear;
        if (!year.isEmpty) {
            const Result<PartialDate> date = dateOf(year.cell);
            if (date)
                ofYear = date->year();
            else
                refuse(year, reasons::notAYear.toString());
        }
        if (amount.isEmpty)
            return;
        const Result<Money> money = amountOf(amount.cell, amount.column.reading, currency());
        if (!money)
            refuse(amount, money.error().detail);
        else if (year.isEmpty || ofYear)
            m_read.amount = YearPrice{.year = ofYear, .amount = *money};
    }

    std::optional<Currency> currency()
    {
        const Cell stated = at(u"currency");
        const QString code = stated.cell.text.trimmed().toUpper();
        const bool isSaid = !stated.isEmpty && code != u"KR" && code != u"KR.";
        const Result<Currency> known = Currency::fromCode(isSaid ? code : m_mapping.currency);
        return known ? std::optional(*known) : std::nullopt;
    }

    void readShares()
    {
        PayerSplit split;
        qint64 sum = 0;
        QStringList columns;
        QStringList values;
        bool isRead = true;
        for (const ShareField &field : shareFields) {
            const Cell found = at(field.field);
            if (found.isEmpty)
                continue;
            const Result<Percentage> share = shareOf(found.cell, found.column.reading);
            if (!share) {
                refuse(found, share.error().detail);
                isRead = false;
                continue;
            }
            split.*field.member = *share;
            m_read.hasReimbursement = m_read.hasReimbursement || !isPayerShare(field.field);
            columns.append(found.column.header);
            values.append(found.cell.text);
            if (isPayerShare(field.field))
                sum += share->tenMillionths();
        }
        if (!isRead || columns.isEmpty())
            return;
        if (sum == Quantity::perWhole)
            m_read.split = split;
        else
            m_read.unread.append(
                {columns.join(u", "_s), values.join(u" | "_s), reasons::notWhole.toString()});
    }

    const SpreadsheetRow &m_row;
    const TableMapping &m_mapping;
    PriceRow m_read;
};

} // namespace

QString UnitPrice::*priceText(const QString &field)
{
    const auto *found = std::find_if(textFields.begin(), textFields.end(),
                                     [&field](const TextField &one) { return one.field == field; });
    return found == textFields.end() ? nullptr : found->member;
}

PriceRow readPriceRow(const SpreadsheetRow &row, const TableMapping &mapping)
{
    return Reader(row, mapping).read();
}

} // namespace bundlinje
