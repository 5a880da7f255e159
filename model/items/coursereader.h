#pragma once

#include "model/calc/fundshares.h"
#include "model/calc/investmentcourse.h"
#include "model/items/duerow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace bundlinje {

class PortfolioDocument;

/// What the place Schedule shows of one investment.
struct CourseEntry {
    InvestmentId id;
    QString name; ///< In full.
    QString shortName; ///< For charts.
    QList<DueRow> due; ///< Without end.
    QList<CourseStep> steps;
    QList<CashFlow> cashFlows; ///< Of the fund itself.
    QList<FundShare> shares;
};

/// @param today what is late and to come is told from it
/// @param currency of the portfolio
CourseEntry courseEntry(const Investment &investment, QDate today, Currency currency);

/// Reads the whole investments of the open portfolio for what is due, their course and their money,
/// in short turns of the event loop, and only while somebody watches.
class CourseReader final : public QObject {
    Q_OBJECT

public:
    explicit CourseReader(QObject *parent = nullptr);
    ~CourseReader() override;

    /// Null for none.
    void setDocument(PortfolioDocument *document);
    /// What changes meanwhile is read when somebody watches again; so is all on another day.
    void setWatched(bool watched);

    /// The day that late and to come are told from: that of a look at the past, else today.
    QDate today() const { return m_today; }
    int all() const;
    /// How many still wait to be read.
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Investments that the file cannot give.
    int unreadable() const { return static_cast<int>(m_unreadable.size()); }
    /// What was read so far, in the order in which the investments were added.
    QList<const CourseEntry *> entries() const;

signals:
    /// Other entries than before: while much is read only now and then.
    void changed();
    /// More was read, or there is more to read.
    void progressed();

private:
    void wait(const QList<InvestmentId> &ids);
    void waitForAll();
    void startTurns();
    void takeTurn();
    /// Whether it was read; it waits on when the file may give it later.
    bool read(InvestmentId id);
    void tell();
    QDate dayNow() const;

    QPointer<PortfolioDocument> m_document;
    QHash<InvestmentId, CourseEntry> m_entries;
    QList<InvestmentId> m_queue; ///< May name some that wait no more.
    QSet<InvestmentId> m_waiting;
    QSet<InvestmentId> m_unreadable;
    QTimer m_turn;
    QElapsedTimer m_sinceTold;
    qint64 m_tellAfter = 0; ///< Milliseconds.
    QElapsedTimer m_sinceProgress;
    QDate m_today;
    bool m_isWatched = false;
};

} // namespace bundlinje
