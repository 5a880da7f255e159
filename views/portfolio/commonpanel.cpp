#include "views/portfolio/commonpanel.h"

#include "model/items/checktext.h"
#include "model/items/parttext.h"
#include "views/charts/wrappinglayout.h"
#include "views/fields/messageline.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QStringList tagsOf(const QList<InvestmentSummary> &investments)
{
    QStringList tags;
    for (const InvestmentSummary &investment : investments)
        tags += readWords(investment.tags);
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

QStringList themesOf(const QList<InvestmentSummary> &investments)
{
    QStringList themes;
    for (const InvestmentSummary &investment : investments)
        themes.append(investment.theme);
    themes.removeAll(QString());
    themes.sort();
    themes.removeDuplicates();
    return themes;
}

std::optional<Money> firstAmount(const QList<InvestmentSummary> &investments)
{
    for (const InvestmentSummary &investment : investments) {
        for (const std::optional<SummaryAmount> &figure :
             {investment.contractAmount, investment.ownShare, investment.paidOut,
              investment.fundPotential, investment.publicPotential}) {
            if (figure)
                return figure->amount;
        }
    }
    return std::nullopt;
}

} // namespace

CommonPanel::CommonPanel(QWidget *parent)
    : QWidget(parent)
    , m_fieldLabel(new QLabel(this))
    , m_field(new QComboBox(this))
    , m_valueLabel(new QLabel(this))
    , m_value(new QComboBox(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_sentence(new MessageLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new WrappingLayout;
    column->addLayout(row);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fieldLabel, m_field, m_valueLabel,
                                                          m_value, m_apply, m_cancel})
        row->addWidget(part);
    column->addWidget(m_sentence);
    m_fieldLabel->setBuddy(m_field);
    m_valueLabel->setBuddy(m_value);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    constexpr int fewestCharacters = 24;
    m_value->setMinimumContentsLength(fewestCharacters);
    connect(m_field, &QComboBox::currentIndexChanged, this, &CommonPanel::offerValues);
    connect(m_value, &QComboBox::currentIndexChanged, this, &CommonPanel::say);
    connect(m_value, &QComboBox::editTextChanged, this, &CommonPanel::say);
    connect(m_apply, &QPushButton::clicked, this, [this] { emit asked(edit()); });
    connect(m_cancel, &QPushButton::clicked, this, &CommonPanel::close);
    retranslate();
    hide();
}

void CommonPanel::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommonPanel::setChosen(const QList<InvestmentSummary> &chosen,
                            const QList<InvestmentSummary> &all, const Portfolio &portfolio)
{
    m_chosen = chosen;
    m_themes = themesOf(all);
    m_tags = tagsOf(all);
    m_context.portfolio = portfolio;
    m_context.locale = QLocale();
    const QString typed = m_value->currentText();
    offerValues();
    if (m_value->isEditable())
        m_value->setEditText(typed);
    else if (const int index = m_value->findText(typed); index >= 0)
        m_value->setCurrentIndex(index);
    say();
}

CommonEdit CommonPanel::edit() const
{
    const auto field = static_cast<CommonField>(m_field->currentIndex());
    return {.field = field,
            .value =
                m_value->isEditable() ? m_value->currentText() : m_value->currentData().toString()};
}

void CommonPanel::offerValues()
{
    const QSignalBlocker quiet(m_value);
    const CommonField field = edit().field;
    m_value->clear();
    m_value->setEditable(field != CommonField::Stage && field != CommonField::Currency);
    switch (field) {
    case CommonField::Stage:
        for (const Choice &choice : stageChoices(m_context))
            m_value->addItem(choice.label, choice.key);
        break;
    case CommonField::Theme:
        m_value->addItems(m_themes);
        break;
    case CommonField::AddedTag:
        m_value->addItems(m_tags);
        break;
    case CommonField::RemovedTag:
        m_value->addItems(tagsOf(m_chosen));
        break;
    case CommonField::Currency:
        for (const char *code : {"DKK", "EUR", "SEK", "NOK", "GBP", "USD"})
            m_value->addItem(QLatin1String(code), QLatin1String(code));
        break;
    }
    if (m_value->isEditable())
        m_value->clearEditText();
    say();
}

void CommonPanel::say()
{
    const int count = static_cast<int>(m_chosen.size());
    QString sentence = tr("Select the investments in the table or the picture.");
    if (count > 0)
        sentence =
            commonEditSentence(edit(), count, firstAmount(m_chosen), m_context, m_amountsHidden);
    const bool isFlagged = looksLikePersonNumber(edit().value);
    if (isFlagged)
        sentence += u' ' + checkText({.code = InvestmentCheck::Code::PersonNumber});
    m_sentence->show(isFlagged ? MessageLine::Level::Check : MessageLine::Level::Echo, sentence);
    m_value->setAccessibleDescription(m_sentence->spoken());
    const CommonField field = edit().field;
    const bool needsWord = field == CommonField::AddedTag || field == CommonField::RemovedTag;
    m_apply->setEnabled(count > 0 && !(needsWord && readWords(edit().value).isEmpty()));
}

void CommonPanel::close()
{
    if (!isVisible())
        return;
    hide();
    emit left();
}

void CommonPanel::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    say();
}

void CommonPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_apply->isEnabled())
        emit asked(edit());
    else
        QWidget::keyPressEvent(event);
}

void CommonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommonPanel::retranslate()
{
    {
        const QSignalBlocker quiet(m_field);
        const int field = std::max(0, m_field->currentIndex());
        m_field->clear();
        m_field->addItems(
            {tr("Stage"), tr("Theme"), tr("Add a tag"), tr("Remove a tag"), tr("Currency")});
        m_field->setCurrentIndex(field);
    }
    m_context.locale = QLocale();
    m_fieldLabel->setText(tr("&Set for those selected:"));
    m_field->setAccessibleName(tr("What to set for those selected"));
    m_valueLabel->setText(tr("t&o", "set something to a value"));
    m_value->setAccessibleName(tr("Value to set"));
    m_apply->setText(tr("A&pply"));
    m_cancel->setText(tr("&Cancel"));
    offerValues();
}

} // namespace bundlinje
