#pragma once

#include <QtCore/QPointer>
#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace bundlinje {

struct Error;
class MeetingEditor;
class MeetingListModel;
class PortfolioDocument;
class SentencePage;

/// The board meetings of the portfolio: which there are, what comes next first, and beside them the
/// one that is chosen. From here a meeting is prepared, held and written down.
class MeetingsPlace final : public QWidget {
    Q_OBJECT

public:
    explicit MeetingsPlace(QWidget *parent = nullptr);
    ~MeetingsPlace() override;

    /// Null for none.
    void setDocument(PortfolioDocument *document);
    /// The meeting that is chosen; null = none.
    QUuid shown() const;
    void showMeeting(const QUuid &meeting);
    /// What of the meeting that is shown: "decisions".
    void goToField(const QString &field);
    [[nodiscard]] bool commit();
    QStringList unsaved() const;
    bool hasRefused() const;
    void goToRefused();
    bool undoTyping();
    /// The list and the parts of the editor, for F6.
    QList<QWidget *> panes() const;

signals:
    void unsavedChanged();
    void shownChanged();
    void done(const QString &sentence);
    void failed(const bundlinje::Error &error);
    void startAsked(const QUuid &meeting);
    void packAsked(const QUuid &meeting);
    void minutesAsked(const QUuid &meeting);
    void exampleAsked();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addMeeting();
    void fillList();
    void makeEditor();
    /// @return whether it is shown; what is being typed is saved first. Null = none.
    bool edit(const QUuid &meeting);
    void chooseRow(int row);
    void updateButtons();
    void toggleFreeze();
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    MeetingListModel *m_model;
    QStackedWidget *m_pages;
    SentencePage *m_empty;
    QSplitter *m_splitter;
    QListView *m_list;
    QWidget *m_right;
    QPushButton *m_new;
    QPushButton *m_start;
    QPushButton *m_freeze;
    QPushButton *m_pack;
    QPushButton *m_minutes;
    QPushButton *m_remove;
    MeetingEditor *m_editor = nullptr; ///< One for each document, once a meeting of it is shown.
    bool m_isChoosing = false;
};

} // namespace bundlinje
