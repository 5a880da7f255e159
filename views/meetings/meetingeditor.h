#pragma once

#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace bundlinje {

struct Error;
class GridField;
class MeetingSession;
class PortfolioDocument;
class SectionedEditor;

/// One meeting: when and where, its agenda and its decisions as tables that are typed in, and what
/// the minutes say besides. Saved field by field, like an investment.
class MeetingEditor final : public QWidget {
    Q_OBJECT

public:
    explicit MeetingEditor(PortfolioDocument &document, QWidget *parent = nullptr);
    ~MeetingEditor() override;

    /// Once what is being typed is saved; otherwise the one shown stays. Null = none.
    /// @return whether it is shown
    bool showMeeting(const QUuid &meeting);
    QUuid shown() const;
    const MeetingSession &session() const { return *m_session; }

    /// Saves what is being typed. Returns false, and says so in a bar, while a field cannot be
    /// read or saved.
    [[nodiscard]] bool commit();
    QStringList unsaved() const;
    bool hasRefused() const;
    void goToRefused();
    bool undoTyping();
    void goToField(const QString &field);
    void stepSection(int by);
    /// The list of sections and the form, for F6.
    QList<QWidget *> panes() const;

    // Each is one step of undo; a sentence says what was done.

    void freeze();
    void unfreeze();
    void proposeAgenda();
    void removeMeeting();

signals:
    void unsavedChanged();
    void closeRequested();
    /// Another meeting, or another state of it, is shown.
    void changed();
    void done(const QString &sentence);
    void failed(const bundlinje::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSections();
    void makeAgendaButtons(GridField *grid);
    void load();
    void refresh();
    void moveItem(int by);
    void retranslate();

    std::unique_ptr<MeetingSession> m_session;
    PortfolioDocument &m_document;
    SectionedEditor *m_editor;
    QLabel *m_figures; ///< Which figures the meeting shows.
    GridField *m_agenda = nullptr;
    QLabel *m_minutes = nullptr; ///< How long the agenda takes.
    QPushButton *m_propose;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isStale = false; ///< Something else is stored, but something is being typed.
};

} // namespace bundlinje
