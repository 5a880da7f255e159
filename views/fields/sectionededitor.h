#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace bundlinje {

struct FieldPlace;
class Form;

/// Forms behind a list of sections that says of each whether it is complete, what is missing and
/// what to look at; and a bar that speaks while a field cannot be saved.
class SectionedEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SectionedEditor(QWidget *parent);

    /// Stands above the forms, always in view.
    void setHeader(QWidget *header);
    /// @param title gives the words in the current language
    Form *addSection(std::function<QString()> title);

    using WrappedPage = std::function<QWidget *(QScrollArea *area, QWidget *parent)>;
    /// Puts the scroll area of the section into a page that has something beside it.
    void wrap(const Form *form, const WrappedPage &makePage);

    void refresh(const QHash<QString, QString> &checks);
    void retranslate();
    [[nodiscard]] bool commit();
    /// Whether something is typed that is not saved, refused or not.
    bool isBeingTyped() const;
    /// The names of the fields in which that is.
    QStringList unsaved() const;
    /// Whether a text could not be saved.
    bool hasRefused() const;
    /// To the first of those; nothing happens where there is none.
    void goToRefused();
    /// Gives up what is typed and not saved.
    void discard();
    /// Saves or gives up what is typed and lets the focus go: fields ask for what they are bound
    /// to when they lose it. To be called before that goes.
    void finish();
    /// Takes back one text that cannot be saved, the one being typed before others, and goes to its
    /// field; false when there is none.
    bool undoTyping();
    void goToField(const QString &field);
    /// All fields and lists in the order of reading.
    QList<FieldPlace> places() const;
    void showSection(int section);
    /// To the next section, or the one before, and round; its name gets the focus.
    void step(int by);
    int section() const;
    QString sectionTitle() const;
    /// Gives the focus to the first field of the section.
    void focusForm();
    /// The list of the sections and what stands beside it.
    QList<QWidget *> panes() const;
    /// How far a section is scrolled down, in pixels.
    int scrollPosition(int section) const;
    void setScrollPosition(int section, int position);

signals:
    void closeRequested();
    void sectionChanged();
    /// A person gave up the texts that could not be saved.
    void discarded();
    /// The stored value stands in a field again, because it was saved or given up.
    void restored();
    /// What `unsaved` answers may be another.
    void unsavedChanged();
    /// To see a list that is empty here in the example.
    void exampleAsked(const QString &list);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        std::function<QString()> title;
        Form *form;
        QScrollArea *page;
    };

    QWidget *makeBar();
    void addShortcuts();
    void turnTo(int section);
    bool closeDrawer();
    void showStates();
    void showBar();
    void fitList();

    QList<Section> m_sections;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QVBoxLayout *m_right;
    QWidget *m_bar = nullptr;
    QLabel *m_barText = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace bundlinje
