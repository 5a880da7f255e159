#pragma once

#include "model/items/paletteindex.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace bundlinje {

class InvestmentTableModel;
class Palette;
class PortfolioDocument;

/// The palette over the open portfolio: what it finds, and what was gone to last, which is
/// remembered for the file in the person's settings.
class Finder final : public QObject {
    Q_OBJECT

public:
    Finder(const InvestmentTableModel &model, QWidget *window);

    void setDocument(const PortfolioDocument *document);
    /// @param further what the window offers now besides the portfolio
    void open(const QList<PaletteEntry> &further, const QString &typed);
    /// Something was gone to, by whatever way.
    void noteVisit(const PaletteTarget &target);
    void retranslate();

signals:
    /// @param beside what is shown now should stay in view
    void chosen(const bundlinje::PaletteTarget &target, bool beside);

private:
    void readRecent();
    PaletteIndex makeIndex() const;
    QString answer(InvestmentId investment, int figure) const;

    const InvestmentTableModel &m_model;
    QPointer<const PortfolioDocument> m_document;
    Palette *m_palette;
    QList<PaletteTarget> m_recent; ///< Newest first.
    bool m_isStale = true; ///< The portfolio changed since it was folded for the search.
};

} // namespace bundlinje
