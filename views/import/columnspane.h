#pragma once

#include "model/exchange/importsession.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace bundlinje {

class ColumnMappingModel;

/// How a table is understood: sheet, header row, encoding and separator, and which column is read
/// into which field.
class ColumnsPane final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPane(QWidget *parent);

    void show(const ImportSession &session);
    void setAmountsHidden(bool hidden);
    void focusTable();

signals:
    void subjectChosen(bundlinje::ImportSubject subject);
    void sheetChosen(const QString &sheet);
    void headerRowChosen(int row);
    void textFormatChosen(const bundlinje::TextFormat &format);
    /// Columns, currency or matching were chosen.
    void mappingChosen(const bundlinje::TableMapping &mapping);
    void saveAsked();
    void loadAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void sayUnmapped();
    void fillChoices();
    void choose();
    void chooseTextFormat();

    TableMapping m_mapping;
    ColumnMappingModel *m_model;
    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_headerLabel;
    QSpinBox *m_headerRow;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QLabel *m_currencyLabel;
    QLineEdit *m_currency;
    QLabel *m_matchingLabel;
    QComboBox *m_matching;
    QLabel *m_unmapped;
    QTableView *m_table;
    QPushButton *m_save;
    QPushButton *m_load;
};

} // namespace bundlinje
