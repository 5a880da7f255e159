#include "views/import/columnspane.h"

#include "model/exchange/textencoding.h"
#include "model/items/columnmappingmodel.h"
#include "views/import/choicedelegate.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace bundlinje {

ColumnsPane::ColumnsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnMappingModel(this))
    , m_subjectLabel(new QLabel(this))
    , m_subject(new QComboBox(this))
    , m_sheetLabel(new QLabel(this))
    , m_sheet(new QComboBox(this))
    , m_headerLabel(new QLabel(this))
    , m_headerRow(new QSpinBox(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_separatorLabel(new QLabel(this))
    , m_separator(new QComboBox(this))
    , m_currencyLabel(new QLabel(this))
    , m_currency(new QLineEdit(this))
    , m_matchingLabel(new QLabel(this))
    , m_matching(new QComboBox(this))
    , m_unmapped(new QLabel(this))
    , m_table(new QTableView(this))
    , m_save(new QPushButton(this))
    , m_load(new QPushButton(this))
{
    layOut();
    fillChoices();
    connect(m_subject, &QComboBox::activated, this, [this] {
        emit subjectChosen(static_cast<ImportSubject>(m_subject->currentData().toInt()));
    });
    connect(m_sheet, &QComboBox::activated, this,
            [this] { emit sheetChosen(m_sheet->currentData().toString()); });
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ColumnsPane::headerRowChosen);
    connect(m_encoding, &QComboBox::activated, this, &ColumnsPane::chooseTextFormat);
    connect(m_separator, &QComboBox::activated, this, &ColumnsPane::chooseTextFormat);
    connect(m_currency, &QLineEdit::editingFinished, this, &ColumnsPane::choose);
    connect(m_matching, &QComboBox::activated, this, &ColumnsPane::choose);
    connect(m_model, &ColumnMappingModel::columnsChanged, this, &ColumnsPane::choose);
    connect(m_save, &QPushButton::clicked, this, &ColumnsPane::saveAsked);
    connect(m_load, &QPushButton::clicked, this, &ColumnsPane::loadAsked);
    retranslate();
}

void ColumnsPane::layOut()
{
    auto *grid = new QGridLayout;
    const auto add = [&](QLabel *label, QWidget *field, int row, int column) {
        label->setBuddy(field);
        grid->addWidget(label, row, 2 * column);
        grid->addWidget(field, row, 2 * column + 1);
    };
    add(m_subjectLabel, m_subject, 0, 0);
    add(m_headerLabel, m_headerRow, 0, 1);
    add(m_sheetLabel, m_sheet, 1, 0);
    add(m_encodingLabel, m_encoding, 2, 0);
    add(m_separatorLabel, m_separator, 2, 1);
    add(m_matchingLabel, m_matching, 3, 0);
    add(m_currencyLabel, m_currency, 3, 1);
    grid->setColumnStretch(4, 1);
    m_headerRow->setRange(0, 10'000);
    m_currency->setMaxLength(3);
    m_unmapped->setTextFormat(Qt::PlainText);
    m_unmapped->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChoiceDelegate(this));
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    rowsFollowText(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unmapped, 1);
    buttons->addWidget(m_load);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void ColumnsPane::fillChoices()
{
    for (const QStringView encoding : {utf8Encoding, utf16Encoding, windowsEncoding})
        m_encoding->addItem(encoding.toString(), encoding.toString());
    for (const char16_t separator : {u';', u',', u'\t', u'|'})
        m_separator->addItem(QString(), QString(QChar(separator)));
    for (const ImportSubject subject : {ImportSubject::Investments, ImportSubject::UnitPrices})
        m_subject->addItem(QString(), static_cast<int>(subject));
    for (const RowMatching matching :
         {RowMatching::ExternalIdOrName, RowMatching::Name, RowMatching::None})
        m_matching->addItem(QString(), static_cast<int>(matching));
}

void ColumnsPane::show(const ImportSession &session)
{
    const Spreadsheet *table = session.table();
    if (!table)
        return;
    m_mapping = session.mapping();
    const QSignalBlocker headerBlocker(m_headerRow);
    m_sheet->clear();
    for (const Sheet &sheet : table->sheets) {
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name,
                         sheet.name);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(m_mapping.sheet));
    const bool isText = table->textFormat.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_sheetLabel, m_sheet})
        part->setVisible(!isText);
    for (QWidget *part : std::initializer_list<QWidget *>{m_encodingLabel, m_encoding,
                                                          m_separatorLabel, m_separator})
        part->setVisible(isText);
    m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(m_mapping.subject)));
    const bool isOfInvestments = m_mapping.subject == ImportSubject::Investments;
    m_matchingLabel->setVisible(isOfInvestments); // Prices by id, else by name.
    m_matching->setVisible(isOfInvestments);
    m_encoding->setCurrentIndex(m_encoding->findData(m_mapping.textFormat.encoding));
    m_separator->setCurrentIndex(m_separator->findData(QString(m_mapping.textFormat.separator)));
    m_headerRow->setValue(m_mapping.headerRow);
    m_currency->setText(m_mapping.currency);
    m_matching->setCurrentIndex(m_matching->findData(static_cast<int>(m_mapping.matching)));
    m_model->setTable(session.sheet(), m_mapping);
    m_table->resizeColumnsToContents();
    sayUnmapped();
}

void ColumnsPane::sayUnmapped()
{
    const QStringList unmapped = unmappedHeaders(m_mapping);
    m_unmapped->setText(unmapped.isEmpty()
                            ? QString()
                            : tr("Columns that are not imported: %1").arg(unmapped.join(u", "_s)));
}

void ColumnsPane::setAmountsHidden(bool hidden)
{
    m_model->setAmountsHidden(hidden);
}

void ColumnsPane::focusTable()
{
    m_table->setFocus();
}

void ColumnsPane::choose()
{
    TableMapping chosen = m_mapping;
    chosen.columns = m_model->columns();
    chosen.currency = m_currency->text().trimmed().toUpper();
    chosen.matching = static_cast<RowMatching>(m_matching->currentData().toInt());
    if (chosen == m_mapping)
        return;
    m_mapping = chosen;
    emit mappingChosen(chosen);
}

void ColumnsPane::chooseTextFormat()
{
    emit textFormatChosen(
        {m_encoding->currentData().toString(), m_separator->currentData().toString().front()});
}

void ColumnsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_table->resizeColumnsToContents();
    QWidget::changeEvent(event);
}

void ColumnsPane::retranslate()
{
    m_subjectLabel->setText(tr("The r&ows are"));
    const QStringList subjects{tr("investments"), tr("unit prices")};
    for (int i = 0; i < subjects.size(); ++i)
        m_subject->setItemText(i, subjects.at(i));
    m_sheetLabel->setText(tr("Shee&t"));
    m_headerLabel->setText(tr("Titles in ro&w"));
    m_headerRow->setSpecialValueText(tr("none"));
    m_encodingLabel->setText(tr("Enco&ding"));
    m_separatorLabel->setText(tr("Se&parator"));
    m_currencyLabel->setText(tr("C&urrency of amounts without one"));
    m_matchingLabel->setText(tr("Rows find their investment &by"));
    const QStringList separators{tr("semicolon"), tr("comma"), tr("tab"), tr("vertical bar")};
    for (int i = 0; i < separators.size(); ++i)
        m_separator->setItemText(i, separators.at(i));
    const QStringList matchings{tr("external id, else name"), tr("name alone"),
                                tr("nothing: all are new")};
    for (int i = 0; i < matchings.size(); ++i)
        m_matching->setItemText(i, matchings.at(i));
    m_table->setAccessibleName(tr("Columns and the fields that they are read into"));
    m_save->setText(tr("Save the mappin&g…"));
    m_load->setText(tr("Fetch a m&apping…"));
    sayUnmapped();
}

} // namespace bundlinje
