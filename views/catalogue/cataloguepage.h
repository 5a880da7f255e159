#pragma once

#include "model/domain/error.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace bundlinje {

class CatalogueModel;
class Heading;
class PortfolioDocument;

/// The catalogue that comes with the program: to be searched and read, and copied from into the
/// portfolio's own unit prices.
class CataloguePage final : public QWidget {
    Q_OBJECT

public:
    explicit CataloguePage(QWidget *parent);

    /// Null for none. Nothing is copied into a document that cannot be changed.
    void setDocument(PortfolioDocument *document);
    void focusSearch();

signals:
    void failed(const bundlinje::Error &error);
    /// Prices were copied, as one step.
    void copied(const QString &text);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void retranslate();
    /// Reads the catalogue, which is done when somebody comes to see it.
    void fill();
    void showChosen();
    void fitColumns();
    void copyChosen();

    QPointer<PortfolioDocument> m_document;
    CatalogueModel *m_model;
    Heading *m_heading;
    QLabel *m_explanation;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_details;
    QPushButton *m_copy;
    QPushButton *m_close;
    bool m_isFilled = false;
};

} // namespace bundlinje
