#pragma once

#include "views/fields/unsavedtext.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QLabel;

namespace bundlinje {

class BoundedColumn;
struct FieldPlace;
class Drawer;
class Field;
class GridField;
class ListField;

/// One section of an editor: a column of fields and lists under headings, no wider than one reads
/// with ease.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget *parent);

    /// @param source text of context "Form", translated when the language changes
    void addHeading(const char *source);
    /// Fields that belong together stand side by side.
    void addRow(const QList<Field *> &fields);
    void addWidget(QWidget *widget);
    /// Lets what wants to expand sideways, as tables that are typed in do, be as wide as the
    /// window; all else stays as narrow as one reads with ease.
    void setWide();

    /// Each field, list and drawer of the form, also those inside of others.
    void adopt(Field *field);
    void adopt(ListField *list);
    void adopt(GridField *grid);
    void adopt(Drawer *drawer);

    void refresh();
    /// @param checks sentence by field name; a name finds its field or the list it lies in
    void setChecks(const QHash<QString, QString> &checks);
    void retranslate();

    bool commit();
    /// Whether something is typed that is not saved, refused or not.
    bool isBeingTyped() const;
    /// Puts the stored values back where something else is typed.
    void discard();
    QList<UnsavedText> refused() const;
    /// Those in which something is typed that is not saved, refused or not.
    QList<UnsavedText> unsaved() const;
    /// What is missing and to be looked at besides what its own fields say.
    void setFurther(int missing, int toCheck);
    int missing() const;
    /// Whether nothing is stored in any field or list of it.
    bool isEmpty() const;
    int toCheck() const;
    /// Its fields and lists in the order of reading; not those of a list's row.
    QList<FieldPlace> places(const QString &section) const;
    /// Whether the form has that field or the list it lies in; gives it focus.
    bool focusField(const QString &name);

signals:
    void refusedChanged();
    /// A person gave up what was typed in a field, or it was saved.
    void restored();
    /// What `unsaved` answers may be another.
    void unsavedChanged();
    void exampleAsked(const QString &list);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    QList<UnsavedText> texts(bool refusedAlone) const;

    struct Heading {
        QLabel *label;
        const char *source;
    };

    BoundedColumn *m_column;
    QList<Heading> m_headings;
    QList<Field *> m_fields;
    QList<ListField *> m_lists;
    QList<GridField *> m_grids;
    QList<Drawer *> m_drawers;
    bool m_isWide = false;
    int m_checkCount = 0; ///< Of checks that a field or list of it shows.
    int m_furtherMissing = 0;
    int m_furtherToCheck = 0;
};

} // namespace bundlinje
