#pragma once

#include "model/items/fieldchanges.h"
#include "model/items/part.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bundlinje {

class Drawer;
class MessageLine;

/// What a field needs to know of the value behind it. Made from a `Part` by `bindingOf`.
struct FieldBinding {
    QString name; ///< As in the JSON form; becomes the object name of the input.
    PartKind kind = PartKind::Line;
    bool isExpected = false;
    std::function<QString()> stored; ///< For editing; empty = missing.
    std::function<QString()> storedForReading; ///< As a sentence names it: "12,5 mio. kr.".
    /// Reads and saves. Empty for what cannot be edited.
    std::function<Status(const QString &text, Currency currency)> save;
    /// What would be said of the text if it were saved: an error, something to look at, or nothing.
    std::function<Result<QString>(const QString &text, Currency currency)> review;
    /// Told of every key: what is typed and can be read is looked at before it is saved.
    std::function<void(const QString &text, Currency currency)> tryOut;
    std::function<QString(const QString &text, Currency currency)> echo;
    /// A name used before that is probably meant; empty = none.
    std::function<QString(const QString &text)> similar;
    std::function<QList<FieldChange>()> changes; ///< Newest first.
    std::function<QList<Choice>()> choices;
    std::function<QStringList()> suggestions;
    std::function<Currency()> currency;
    /// After the input: how an amount came about, that a count is small; empty function = none.
    std::function<QString()> mark;
    /// Whether dots stand in the place of the stored text while the field does not have the focus;
    /// empty = never.
    std::function<bool()> isHidden;
    std::function<bool()> exists;
    /// Whether it can only be read just now; empty = never.
    std::function<bool()> isFixed;
};

/// A label, an input with its unit and mark, and one line under it. Saved when it is left and on
/// Enter; a text that cannot be read stays and says so. What is wrong with a text is said when the
/// keys rest, never on the first one.
class Field : public QWidget {
    Q_OBJECT

public:
    Field(FieldBinding binding, QWidget *parent);

    QString name() const { return m_binding.name; }
    QString label() const;
    /// What says the label; a row of fields gives it its height.
    QLabel *labelAbove() const { return m_label; }
    /// The label with what it belongs to, for where the field stands alone: "Effort, start".
    QString fullLabel() const;
    bool isExpected() const { return m_binding.isExpected; }
    /// What is stored, as it is read; empty = missing.
    QString textForReading() const { return m_binding.storedForReading(); }
    bool isMissing() const { return m_binding.stored().isEmpty(); }
    /// Whether a person may change it, now.
    bool isEditable() const
    {
        return m_binding.save && !(m_binding.isFixed && m_binding.isFixed());
    }
    /// Whether the input holds something else than what is stored.
    bool isDirty() const { return inputText() != m_shown; }
    /// Whether something is typed that is not saved, refused or not: it was begun upon the state
    /// that is shown.
    bool isBeingTyped() const { return isDirty() && !m_isSaving; }
    /// Whether the last attempt to save failed; the text stands in the field still.
    bool isRefused() const { return m_isRefused; }
    /// Whether that failed because of the file, and what stands here is still what was refused:
    /// saving it again may help.
    bool isWaiting() const { return m_isRefused && inputText() == m_waiting; }

    /// Saves what was typed. Returns false if it cannot be read or saved.
    bool commit();
    /// Puts the stored value back.
    void restore();
    /// Shows a changed stored value, except over what is being typed.
    void refresh();
    /// Something to look at, under the field until it is put right; empty = nothing.
    void setCheck(const QString &text);
    void focusInput();
    /// What is typed or chosen in. No focus proxy leads to it: Tab would stop at the field as well,
    /// and in a drawer, whose fields are made late, never get past it.
    QWidget *input() const { return m_input; }
    /// Draws the eye to the field for two seconds.
    void mark();
    /// Puts a widget at the end of the input's row.
    void addBeside(QWidget *widget);
    /// What Ctrl+I opens and closes; without it, a drawer that shows how the field has changed.
    /// @param open leaves open what is open; empty for a field that lies in what is opened
    void setDetails(std::function<void()> toggle, std::function<void()> open);
    QList<FieldChange> changes() const;
    /// Opens or closes them, as Ctrl+I does.
    void toggleDetails();
    void openDetails();
    virtual void retranslate();

signals:
    /// The text was refused, or is no longer.
    void refusedChanged();
    /// The stored value stands in the input again.
    void restored();
    /// A person changed what stands in the input.
    void typed();

protected:
    /// All that a person can change in the input, to tell whether it was.
    virtual QString inputText() const = 0;
    /// What is read.
    virtual QString typedText() const { return inputText(); }
    /// What is chosen, where a screen reader says the label alone: a list with a label beside it
    /// has no other place for it on Linux. Empty = it is read without that.
    virtual QString spokenValue() const { return {}; }
    virtual void setInputText(const QString &text) = 0;
    virtual void setInputReadOnly(bool readOnly) = 0;
    virtual Currency inputCurrency() const
    {
        return m_binding.currency ? m_binding.currency() : Currency();
    }

    const FieldBinding &binding() const { return m_binding; }
    /// To be called once by the constructor of each kind.
    void setInput(QWidget *input);
    /// To be called when a person changes the input.
    void noteTyping();
    /// Puts another text in the place of what is typed, and saves it.
    void replaceText(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTakeButton();
    void makeDrawer();
    bool hasFocusInside() const;
    void showStored();
    void review();
    QString refusal() const;
    void showMessage();
    QString remarks() const;
    void showRefusal(const Error &error);
    void setRefused(bool refused);
    void goOn();
    bool handleKey(const QKeyEvent &event);

    FieldBinding m_binding;
    QLabel *m_label;
    QHBoxLayout *m_row;
    QLabel *m_mark;
    MessageLine *m_message;
    QPushButton *m_take; ///< Takes the similar name.
    QWidget *m_input = nullptr;
    Drawer *m_drawer = nullptr; ///< Made when it is opened first.
    std::function<void()> m_toggleDetails;
    std::function<void()> m_openDetails;
    QTimer m_pause; ///< Long texts are saved when the keys rest.
    QTimer m_shortPause; ///< What is wrong is said when the keys rest.
    QTimer m_marking;
    QString m_shown;
    QString m_check; ///< Of the stored value.
    QString m_typedCheck; ///< Of what is being typed.
    std::optional<Error> m_error; ///< What is wrong with the text; its words follow the language.
    QString m_similar;
    std::optional<QString> m_waiting; ///< In the input, when the file refused it.
    bool m_isRefused = false;
    bool m_isSaving = false;
};

} // namespace bundlinje
