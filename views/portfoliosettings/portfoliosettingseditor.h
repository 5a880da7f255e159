#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace bundlinje {

struct FieldPlace;
class OfferLine;
class PortfolioDocument;
class PortfolioSession;
class SectionedEditor;

/// The settings of the portfolio: fund, board, currency, stages, discount schedule, price index,
/// own unit prices, stated totals, sources. Saved field by field, like an investment. The fields
/// are made when somebody comes to see them.
class PortfolioSettingsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioSettingsEditor(PortfolioDocument &document, QWidget *parent = nullptr);
    ~PortfolioSettingsEditor() override;

    /// Saves what is being typed. Returns false, and says so in a bar, while a field cannot be
    /// read or saved.
    [[nodiscard]] bool commit();

    /// The names of the fields in which something is typed that is not saved, refused or not.
    QStringList unsaved() const;

    /// Whether a text could not be saved.
    bool hasRefused() const;
    /// To the first of those; nothing happens where there is none.
    void goToRefused();
    /// Takes back one text that cannot be saved and goes to its field; false when there is none.
    bool undoTyping();

    /// Brings the field of that JSON name ("priceYear") into view and gives it focus.
    void goToField(const QString &field);
    /// All its fields and lists in the order of reading.
    QList<FieldPlace> places();

    /// Shows dots in the place of amounts, except in the field with the focus.
    void setAmountsHidden(bool hidden);

    /// Makes the fields first: what is made while it is shown comes into view only afterwards.
    void setVisible(bool visible) override;

signals:
    /// What `unsaved` answers may be another.
    void unsavedChanged();
    /// Esc or Ctrl+W, with nothing left to restore or save.
    void closeRequested();
    /// The built-in catalogue is wanted.
    void catalogueRequested();
    /// Unit prices are to be read from a table.
    void priceImportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Makes the fields, once.
    void build();
    void buildSections();
    void load();
    void refresh();

    std::unique_ptr<PortfolioSession> m_session;
    SectionedEditor *m_editor;
    QList<OfferLine *> m_offers;
    bool m_isBuilt = false; ///< Whether the fields are there.
    bool m_isStale = false; ///< Something else is stored, but something is being typed.
};

} // namespace bundlinje
