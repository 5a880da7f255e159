#pragma once

#include "model/items/meetingparts.h"
#include "views/fields/editsession.h"

#include <QtCore/QHash>

namespace bundlinje {

class PortfolioDocument;

/// One meeting of the open portfolio with its decisions, wherever they are kept, and the way to
/// save them.
class MeetingSession final : public EditSession<MeetingSheet> {
public:
    explicit MeetingSession(PortfolioDocument &document);

    /// Null = none. Errors: those of reading.
    [[nodiscard]] Status show(const QUuid &meeting);
    const QUuid &shown() const { return m_sheet.meeting.id; }
    /// Reads the settings anew.
    void load();
    /// Reads the decisions of these investments anew. Errors: those of reading.
    [[nodiscard]] Status takeChanged(const QList<InvestmentId> &ids);

    /// Those that items and decisions may be about.
    QList<Choice> investments() const;
    [[nodiscard]] Status saveAs(const MeetingSheet &after, const QString &reason);
    /// Takes the meeting away; its decisions stay, of no meeting any more.
    [[nodiscard]] Status removeMeeting();

    const MeetingSheet &stored() const override { return m_sheet; }
    PartContext context() const override;
    QHash<QString, QString> checks(const MeetingSheet &value) const override;
    QList<std::pair<Revision, MeetingSheet>> past() const override;
    bool isReadOnly() const override;
    [[nodiscard]] Status save(const MeetingSheet &after, const QString &part) override;

private:
    [[nodiscard]] Status readAll();
    MeetingSheet sheetOf(const Meeting &meeting) const;
    /// What changes in the investments that have, had or get one of the decisions.
    [[nodiscard]] Result<QList<InvestmentChange>> investmentChanges(const MeetingSheet &after);
    [[nodiscard]] Status change(const MeetingSheet &after, const Portfolio &portfolio,
                                const QString &reason);

    PortfolioDocument &m_document;
    Portfolio m_portfolio; ///< That `m_sheet` was read from.
    MeetingSheet m_sheet;
    QHash<InvestmentId, QList<Decision>> m_decisions; ///< Of the investments that have some.
    bool m_isRead = false;
};

} // namespace bundlinje
