#include "views/history/historyfilterrow.h"

#include "model/items/historymodel.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace bundlinje {

namespace {

/// Replaces the entries after the first, which means "all", and keeps the choice.
void fill(QComboBox &box, const QStringList &texts)
{
    QStringList known;
    for (int i = 1; i < box.count(); ++i)
        known.append(box.itemText(i));
    if (known == texts)
        return;
    const QSignalBlocker blocker(box);
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    while (box.count() > 1)
        box.removeItem(1);
    box.addItems(texts);
    box.setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, box.findText(chosen)));
}

QString choice(const QComboBox &box)
{
    return box.currentIndex() > 0 ? box.currentText() : QString();
}

} // namespace

HistoryFilterRow::HistoryFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_scopeLabel(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_personLabel(new QLabel(this))
    , m_person(new QComboBox(this))
    , m_fieldLabel(new QLabel(this))
    , m_field(new QComboBox(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QLineEdit(this))
{
    m_person->addItem(QString());
    m_field->addItem(QString());
    // A long name must not make the window wider.
    constexpr int charactersShown = 16;
    for (QComboBox *box : {m_scope, m_person, m_field}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(charactersShown);
    }
    m_scopeLabel->setBuddy(m_scope);
    m_personLabel->setBuddy(m_person);
    m_fieldLabel->setBuddy(m_field);
    m_textLabel->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("historyWords"));
    m_text->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_scopeLabel, m_scope, m_personLabel, m_person, m_fieldLabel, m_field, m_textLabel})
        row->addWidget(part);
    row->addWidget(m_text, 1);
    connect(m_scope, &QComboBox::activated, this, &HistoryFilterRow::subjectChosen);
    connect(m_person, &QComboBox::activated, this, &HistoryFilterRow::filterChanged);
    connect(m_field, &QComboBox::activated, this, &HistoryFilterRow::filterChanged);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryFilterRow::filterChanged);
    retranslate();
}

void HistoryFilterRow::setInvestment(std::optional<InvestmentId> investment, const QString &name)
{
    m_investment = investment;
    m_name = name;
    fillScopes();
    m_scope->setCurrentIndex(0);
}

std::optional<InvestmentId> HistoryFilterRow::subject() const
{
    return m_scope->currentIndex() == 0 ? m_investment : std::nullopt;
}

HistoryFilter HistoryFilterRow::filter() const
{
    return {choice(*m_person), choice(*m_field), m_text->text()};
}

void HistoryFilterRow::clear()
{
    m_person->setCurrentIndex(0);
    m_field->setCurrentIndex(0);
    m_text->clear();
}

void HistoryFilterRow::setChoices(const QStringList &persons, const QStringList &fields)
{
    fill(*m_person, persons);
    fill(*m_field, fields);
}

void HistoryFilterRow::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryFilterRow::fillScopes()
{
    const int chosen = std::max(0, m_scope->currentIndex());
    m_scope->clear();
    if (m_investment) {
        const QString unnamed =
            m_investment->isNull() ? tr("(settings of the portfolio)") : tr("This investment");
        m_scope->addItem(m_name.isEmpty() ? unnamed : m_name);
    }
    m_scope->addItem(tr("The whole file"));
    m_scope->setCurrentIndex(std::min(chosen, m_scope->count() - 1));
}

void HistoryFilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryFilterRow::retranslate()
{
    m_scopeLabel->setText(tr("Hi&story of"));
    m_personLabel->setText(tr("&Who"));
    m_person->setItemText(0, tr("everybody"));
    m_fieldLabel->setText(tr("Fie&ld"));
    m_field->setItemText(0, tr("all fields"));
    m_textLabel->setText(tr("Conta&ins"));
    m_text->setAccessibleName(tr("Only changes that contain these words"));
    fillScopes();
}

} // namespace bundlinje
