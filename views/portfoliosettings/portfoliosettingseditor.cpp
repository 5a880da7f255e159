#include "views/portfoliosettings/portfoliosettingseditor.h"

#include "model/document/portfoliodocument.h"
#include "model/items/investmentparts.h"
#include "model/items/portfolioparts.h"
#include "views/fields/fieldplace.h"
#include "views/fields/formbuilder.h"
#include "views/fields/sectionededitor.h"
#include "views/portfoliosettings/offerline.h"
#include "views/portfoliosettings/portfoliosession.h"
#include "views/portfoliosettings/pricesections.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Builder = FormBuilder<Portfolio>;

/// The key of a new stage: what investments will hold, so it says nothing that could change.
Stage newStage(const QList<Stage> &existing)
{
    for (qsizetype number = existing.size() + 1;; ++number) {
        const QString key = u"Stage"_s + QString::number(number);
        if (std::none_of(existing.begin(), existing.end(),
                         [&](const Stage &stage) { return stage.key == key; }))
            return {.key = key};
    }
}

void buildFund(Builder builder)
{
    const auto text = [](const QString &name, QString Portfolio::*member) {
        return part<Portfolio>(name, member);
    };
    builder.add(expected(text(u"name"_s, &Portfolio::name)));
    builder.addRow({expected(text(u"fundName"_s, &Portfolio::fundName)),
                    expected(text(u"boardName"_s, &Portfolio::boardName))});
    builder.addRow(
        {currencyPart(), expected(part<Portfolio>(u"priceYear"_s, &Portfolio::priceYear))});
    builder.addRow({capitalPart(), reinvestedPart()}, u"capital.provenance"_s,
                   through(lens<Portfolio, FundCapital>(&Portfolio::capital),
                           lens<FundCapital, Provenance>(&FundCapital::provenance)));
    builder.add(smallCountPart());
    builder.add(text(u"notice"_s, &Portfolio::notice));
}

void buildStages(Builder builder)
{
    const QList<Part<Stage>> parts = stageParts();
    Part<Stage> word = parts[0];
    word.name = u"stages.word"_s;
    word.text = [](const Stage &stage, const PartContext &context) {
        return stageLabel(context.portfolio, stage.key);
    };
    const auto stages = builder.list(
        ListSpec<Portfolio, Stage>{.name = u"stages"_s,
                                   .rows = lens<Portfolio, QList<Stage>>(&Portfolio::stages),
                                   .columns = {word, parts[1]},
                                   .newRow = newStage});
    builder.addDetailRow(stages, parts);
    builder.form()->addWidget(stages.list);
}

void buildTotals(Builder builder)
{
    const QList<Part<StatedTotal>> parts = totalParts();
    const auto totals = builder.list(ListSpec<Portfolio, StatedTotal>{
        .name = u"statedTotals"_s,
        .rows = lens<Portfolio, QList<StatedTotal>>(&Portfolio::statedTotals),
        .columns = parts.mid(0, 5),
        .newRow = [](const QList<StatedTotal> &) {
            return StatedTotal{};
        }});
    builder.addDetailRow(totals, parts.mid(0, 2));
    builder.addDetailDrawer(u"statedTotals.provenance"_s, totals,
                            lens<StatedTotal, Provenance>(&StatedTotal::provenance),
                            builder.addDetailRow(totals, parts.mid(2, 2)));
    builder.form()->addWidget(totals.list);
}

void buildSources(Builder builder)
{
    const QList<Part<Source>> parts = sourceParts();
    const auto sources = builder.list(
        ListSpec<Portfolio, Source>{.name = u"sources"_s,
                                    .rows = lens<Portfolio, QList<Source>>(&Portfolio::sources),
                                    .columns = parts.mid(0, 3),
                                    .newRow = [](const QList<Source> &existing) {
                                        return Source{.id = freeSourceId(existing)};
                                    }});
    builder.addDetailRow(sources, parts.mid(0, 2));
    builder.addDetailRow(sources, parts.mid(2, 2));
    builder.addDetailRow(sources, parts.mid(4, 2));
    builder.addDetailRow(sources, parts.mid(6, 1));
    builder.form()->addWidget(sources.list);
}

} // namespace

PortfolioSettingsEditor::PortfolioSettingsEditor(PortfolioDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_session(std::make_unique<PortfolioSession>(document))
    , m_editor(new SectionedEditor(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_editor);
    setFocusProxy(m_editor);
    connect(m_editor, &SectionedEditor::unsavedChanged, this,
            &PortfolioSettingsEditor::unsavedChanged);
    connect(m_editor, &SectionedEditor::closeRequested, this,
            &PortfolioSettingsEditor::closeRequested);
    connect(&document, &PortfolioDocument::portfolioChanged, this, [this] {
        // What is typed was begun upon the state shown: only so is it noticed, when it is saved,
        // that a colleague changed the same meanwhile.
        m_isStale = m_editor->isBeingTyped();
        if (m_isStale)
            refresh();
        else
            load();
    });
    connect(&document, &PortfolioDocument::changeNotSaved, this, &PortfolioSettingsEditor::load);
    connect(m_editor, &SectionedEditor::restored, this, [this] {
        if (m_isStale && !m_editor->isBeingTyped())
            load();
    });
}

PortfolioSettingsEditor::~PortfolioSettingsEditor()
{
    m_editor->finish(); // The session goes before the fields.
}

void PortfolioSettingsEditor::build()
{
    if (m_isBuilt)
        return;
    buildSections();
    m_isBuilt = true;
    m_editor->retranslate();
    refresh();
}

void PortfolioSettingsEditor::buildSections()
{
    const auto builder = [this](Form *form) {
        return Builder(form, *m_session);
    };
    buildFund(builder(m_editor->addSection([] { return tr("Fund and board"); })));
    buildStages(builder(m_editor->addSection([] { return tr("Stages"); })));
    m_offers = {buildDiscounting(builder(m_editor->addSection([] { return tr("Discounting"); }))),
                buildPriceIndex(builder(m_editor->addSection([] { return tr("Price index"); })))};
    m_offers += buildUnitPrices(
        builder(m_editor->addSection([] { return tr("Unit prices"); })),
        [this] { emit catalogueRequested(); }, [this] { emit priceImportRequested(); });
    buildTotals(builder(m_editor->addSection([] { return tr("Stated totals"); })));
    buildSources(builder(m_editor->addSection([] { return tr("Sources"); })));
}

void PortfolioSettingsEditor::load()
{
    m_isStale = false;
    m_session->load();
    refresh();
}

void PortfolioSettingsEditor::setAmountsHidden(bool hidden)
{
    m_session->setAmountsHidden(hidden);
    refresh();
}

void PortfolioSettingsEditor::refresh()
{
    if (!m_isBuilt)
        return;
    m_editor->refresh(m_session->checks(m_session->stored()));
    for (OfferLine *offer : std::as_const(m_offers))
        offer->refresh();
}

bool PortfolioSettingsEditor::commit()
{
    const bool isSaved = m_editor->commit();
    if (m_isStale && isSaved)
        load();
    return isSaved;
}

QStringList PortfolioSettingsEditor::unsaved() const
{
    return m_editor->unsaved();
}

bool PortfolioSettingsEditor::hasRefused() const
{
    return m_editor->hasRefused();
}

void PortfolioSettingsEditor::goToRefused()
{
    m_editor->goToRefused();
}

bool PortfolioSettingsEditor::undoTyping()
{
    return m_editor->undoTyping();
}

QList<FieldPlace> PortfolioSettingsEditor::places()
{
    build();
    return m_editor->places();
}

void PortfolioSettingsEditor::goToField(const QString &field)
{
    build();
    m_editor->goToField(field);
}

void PortfolioSettingsEditor::setVisible(bool visible)
{
    if (visible)
        build();
    QWidget::setVisible(visible);
}

void PortfolioSettingsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_editor->retranslate();
    refresh();
}

} // namespace bundlinje
