#include "views/investment/investmenteditor.h"

#include "model/document/portfoliodocument.h"
#include "views/fields/field.h"
#include "views/fields/fieldplace.h"
#include "views/fields/sectionededitor.h"
#include "views/investment/investmentheader.h"
#include "views/investment/investmentsession.h"
#include "views/investment/sections.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>

#include <algorithm>
#include <utility>

namespace bundlinje {

InvestmentEditor::InvestmentEditor(PortfolioDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(std::make_unique<InvestmentSession>(document))
    , m_layout(new QStackedLayout(this))
    , m_empty(new QLabel(this))
    , m_editor(new SectionedEditor(this))
    , m_header(new InvestmentHeader(m_editor))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_editor);
    m_editor->setHeader(m_header);
    setFocusProxy(m_editor);
    buildSections();
    retranslate();

    connect(m_editor, &SectionedEditor::closeRequested, this, &InvestmentEditor::closeRequested);
    connect(m_editor, &SectionedEditor::sectionChanged, this, &InvestmentEditor::sectionChanged);
    connect(m_editor, &SectionedEditor::exampleAsked, this, &InvestmentEditor::exampleAsked);
    connect(m_editor, &SectionedEditor::discarded, this, [this] {
        if (const auto wanted = std::exchange(m_wanted, std::nullopt))
            load(*wanted);
    });
    connect(&m_document, &PortfolioDocument::changed, this, [this](const QList<InvestmentId> &ids) {
        if (!ids.contains(m_shown))
            return;
        // What is typed was begun upon the state shown: only so is it noticed, when it is saved,
        // that a colleague changed the same meanwhile.
        m_isStale = m_editor->isBeingTyped();
        if (m_isStale)
            refresh();
        else
            load(m_shown);
    });
    connect(m_editor, &SectionedEditor::restored, this, [this] {
        if (m_isStale && !m_editor->isBeingTyped())
            load(m_shown);
    });
    connect(&m_document, &PortfolioDocument::portfolioChanged, this, &InvestmentEditor::refresh);
}

InvestmentEditor::~InvestmentEditor()
{
    m_editor->finish(); // The session goes before the fields.
}

void InvestmentEditor::buildSections()
{
    const auto builder = [this](Form *form) {
        return FormBuilder<Investment>(form, *m_session);
    };
    buildMasterData(builder(m_editor->addSection([] { return tr("Master data"); })));
    buildTheory(builder(m_editor->addSection([] { return tr("Theory of change"); })));
    buildEconomy(builder(m_editor->addSection([] { return tr("Economy"); })));
    buildEffects(builder(m_editor->addSection([] { return tr("Effects"); })));
    buildSourcesAndNotes(builder(m_editor->addSection([] { return tr("Sources and notes"); })),
                         [this](const QString &field) { goToField(field); });
}

void InvestmentEditor::showInvestment(InvestmentId id)
{
    m_wanted.reset();
    if (id == m_shown)
        return;
    if (!commit()) {
        m_wanted = id;
        return;
    }
    load(id);
}

InvestmentId InvestmentEditor::shown() const
{
    return m_shown;
}

bool InvestmentEditor::commit()
{
    const bool isSaved = m_shown.isNull() || m_editor->commit();
    if (m_isStale && isSaved)
        load(m_shown);
    return isSaved;
}

bool InvestmentEditor::undoTyping()
{
    return m_editor->undoTyping();
}

QList<FieldPlace> InvestmentEditor::places() const
{
    return m_editor->places();
}

void InvestmentEditor::goToField(const QString &field)
{
    m_editor->goToField(field);
}

void InvestmentEditor::setAmountsHidden(bool hidden)
{
    m_session->setAmountsHidden(hidden);
    refresh();
}

void InvestmentEditor::explainField(const QString &field)
{
    goToField(field);
    const QList<Field *> fields = findChildren<Field *>();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field *one) { return one->name() == field; });
    if (found != fields.end())
        (*found)->openDetails();
}

int InvestmentEditor::section() const
{
    return m_editor->section();
}

QString InvestmentEditor::sectionTitle() const
{
    return m_editor->sectionTitle();
}

void InvestmentEditor::showSection(int section)
{
    m_editor->showSection(section);
}

void InvestmentEditor::focusForm()
{
    m_editor->focusForm();
}

int InvestmentEditor::scrollPosition(int section) const
{
    return m_editor->scrollPosition(section);
}

void InvestmentEditor::setScrollPosition(int section, int position)
{
    m_editor->setScrollPosition(section, position);
}

void InvestmentEditor::load(InvestmentId id)
{
    m_wanted.reset();
    m_isStale = false;
    const bool isThere = !id.isNull() && m_session->load(id);
    m_shown = isThere ? id : InvestmentId{};
    if (!isThere)
        m_editor->discard();
    if (isThere)
        refresh();
    m_layout->setCurrentWidget(isThere ? static_cast<QWidget *>(m_editor) : m_empty);
}

void InvestmentEditor::refresh()
{
    if (m_session->stored().id.isNull())
        return;
    const PartContext context = m_session->context();
    m_header->show(m_session->stored(), context.portfolio, context.today, context.amountsHidden);
    m_editor->refresh(m_session->checks(m_session->stored()));
}

void InvestmentEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvestmentEditor::retranslate()
{
    m_empty->setText(tr("No investment is shown. Choose one in the table."));
    m_editor->retranslate();
    refresh();
}

} // namespace bundlinje
