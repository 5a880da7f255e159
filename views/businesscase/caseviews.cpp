#include "views/businesscase/caseviews.h"

#include "model/calc/casepotential.h"
#include "model/items/casecharts.h"
#include "model/items/caseheadline.h"
#include "model/items/caselabels.h"
#include "model/items/caseparametertext.h"
#include "model/items/casetables.h"
#include "views/charts/wrappinglayout.h"
#include "views/results/resultchartview.h"
#include "views/results/resulttableview.h"
#include "views/results/viewparts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace bundlinje {

CaseViews::CaseViews(QWidget *parent)
    : QWidget(parent)
    , m_pages(makeChooser(this))
    , m_series(makeChooser(this))
    , m_rowParameter(makeChooser(this))
    , m_columnParameter(makeChooser(this))
    , m_other(makeChooser(this))
    , m_sentence(makeWrappedLabel(this))
    , m_caption(makeWrappedLabel(this))
    , m_title(makeWrappedLabel(this))
    , m_chart(new ResultChartView(this))
    , m_table(new ResultTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *controls = new WrappingLayout;
    column->addLayout(controls);
    for (QComboBox *box : {m_pages, m_series, m_rowParameter, m_columnParameter, m_other}) {
        controls->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { refresh(false); });
    }
    m_pages->setObjectName(QStringLiteral("page"));
    m_pages->setMaxVisibleItems(12);
    column->addWidget(m_sentence);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_caption);
    connect(m_chart, &ResultChartView::done, this, &CaseViews::done);
    connect(m_chart, &ResultChartView::failed, this, &CaseViews::failed);
    connect(m_chart, &ResultChartView::pointedAt, this, &CaseViews::pointedAt);
    connect(m_chart, &ResultChartView::rowAsked, this, &CaseViews::chartRowAsked);
    connect(m_table, &ResultTableView::done, this, &CaseViews::done);
    connect(m_table, &ResultTableView::pointedAt, this, &CaseViews::pointedAt);
    connect(m_table, &ResultTableView::rowAsked, this, &CaseViews::tableRowAsked);
    setFocusProxy(m_pages);
    translate();
}

void CaseViews::translate()
{
    fillChooser(m_pages, tr("What is shown"),
                {tr("Over time"), tr("By payer"), tr("Year by year"), tr("What it depends on"),
                 tr("Where it breaks even"), tr("Two assumptions together"),
                 tr("Who pays and who gains"), tr("Budget"), tr("Scenarios"), tr("Compared with"),
                 tr("Key figures")});
    fillChooser(m_series, tr("Gains by"), {tr("Gains by consequence"), tr("Gains by payer")});
    offerParameters();
    offerComparable();
    refresh(false);
}

void CaseViews::setCase(const ShownCase &shown, const CaseVersion &version, bool showMoves)
{
    m_shown = shown;
    m_whole = shown;
    m_whole.amountsHidden = false;
    m_version = version;
    offerParameters();
    offerComparable();
    refresh(showMoves);
}

void CaseViews::setVersions(const QList<CaseVersion> &versions, const CaseSettings &ofPortfolio)
{
    if (m_versions == versions && m_ofPortfolio == ofPortfolio)
        return;
    m_versions = versions;
    m_ofPortfolio = ofPortfolio;
    offerComparable();
    if (page() == Page::Comparison)
        refresh(false);
}

void CaseViews::setPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

void CaseViews::forgetMoves()
{
    m_chart->forgetMoves();
    m_table->forgetMoves();
}

CaseViews::Page CaseViews::page() const
{
    return static_cast<Page>(std::max(0, m_pages->currentIndex()));
}

bool CaseViews::isChart() const
{
    return page() <= Page::Dependence;
}

/// At first the success rate against the amount of the largest consequence.
void CaseViews::offerParameters()
{
    const bool isFirst = m_rowParameter->count() == 0;
    QStringList names;
    const QList<CaseParameter> parameters =
        m_shown ? caseParameters(m_shown->businessCase) : QList<CaseParameter>();
    for (const CaseParameter &parameter : parameters)
        names.append(parameterName(m_shown->businessCase, parameter));
    fillChooser(m_rowParameter, tr("Assumption down"), names);
    fillChooser(m_columnParameter, tr("Assumption across"), names);
    if (!isFirst || !m_shown)
        return;
    const QUuid largest = largestConsequence(m_shown->result);
    const auto found =
        std::find_if(parameters.cbegin(), parameters.cend(), [&](const CaseParameter &parameter) {
            return parameter.kind == CaseParameter::Kind::ConsequenceFactor
                && parameter.consequence == largest;
        });
    const QSignalBlocker quiet(m_columnParameter);
    m_columnParameter->setCurrentIndex(static_cast<int>(std::distance(parameters.cbegin(), found))
                                       % std::max(1, int(names.size())));
}

void CaseViews::offerComparable()
{
    m_comparable.clear();
    QStringList names;
    const auto offer = [&](const CaseVersion &version, bool isShownVersion) {
        for (qsizetype i = 0; i < version.scenarios.size(); ++i) {
            if (isShownVersion && m_shown && version.scenarios.at(i).id == m_shown->businessCase.id)
                continue;
            const QString scenario = scenarioName(version, i);
            const QString name = isShownVersion
                ? scenario
                : tr("%1: %2", "version, scenario").arg(versionName(version), scenario);
            m_comparable.append(
                {version.scenarios.at(i), settingsOf(version, m_ofPortfolio), name});
            names.append(name);
        }
    };
    for (const CaseVersion &version : std::as_const(m_versions)) {
        if (version.id != m_version.id)
            offer(version, false);
    }
    offer(m_version, true);
    fillChooser(m_other, tr("Compared with"), names);
}

void CaseViews::showControls()
{
    m_series->setVisible(page() == Page::YearByYear);
    m_rowParameter->setVisible(page() == Page::TwoWay);
    m_columnParameter->setVisible(page() == Page::TwoWay);
    m_other->setVisible(page() == Page::Comparison && !m_comparable.isEmpty());
}

void CaseViews::refresh(bool showMoves)
{
    showControls();
    if (!m_shown)
        return;
    m_chart->setVisible(isChart());
    m_table->setVisible(!isChart());
    if (isChart()) {
        const ResultChart chart = chartOf(*m_shown);
        m_chart->setChart(chart, m_shown->amountsHidden ? chartOf(m_whole) : chart, showMoves);
        const bool isDrawn = chart.form != ResultChart::Form::Sentence;
        setLabelText(m_sentence, isDrawn ? chart.sentence : QString());
        setLabelText(m_title, {}); // The picture has them itself.
        setLabelText(m_caption, {});
        return;
    }
    const ResultTable table = tableOf(*m_shown);
    m_table->setTable(table, m_shown->amountsHidden ? tableOf(m_whole) : table, showMoves);
    m_table->setVisible(!table.rows.isEmpty());
    setLabelText(m_sentence, table.sentence);
    setLabelText(m_title, table.title);
    setLabelText(m_caption, table.caption);
}

ResultChart CaseViews::chartOf(const ShownCase &shown) const
{
    switch (page()) {
    case Page::ByPayer:
        return payerWaterfall(shown);
    case Page::YearByYear:
        return yearByYear(shown, static_cast<YearSeries>(std::max(0, m_series->currentIndex())));
    case Page::Dependence:
        return caseTornado(shown);
    default:
        return cumulativeNet(shown);
    }
}

ResultTable CaseViews::tableOf(const ShownCase &shown) const
{
    const QList<CaseParameter> parameters = caseParameters(shown.businessCase);
    switch (page()) {
    case Page::BreakEven:
        return switchingTable(shown);
    case Page::TwoWay:
        return twoWayTable(shown, parameters.value(m_rowParameter->currentIndex()),
                           parameters.value(m_columnParameter->currentIndex()));
    case Page::Pockets:
        return pocketsTable(shown);
    case Page::Budget:
        return budgetTable(shown);
    case Page::Scenarios:
        return scenarioTable(m_version, shown.settings, shown.locale, shown.amountsHidden);
    case Page::Comparison:
        return comparison(shown);
    default:
        return keyFigureTable(shown);
    }
}

QString CaseViews::nameOfShown() const
{
    for (qsizetype i = 0; i < m_version.scenarios.size(); ++i) {
        if (m_version.scenarios.at(i).id == m_shown->businessCase.id)
            return tr("%1: %2", "version, scenario")
                .arg(versionName(m_version), scenarioName(m_version, i));
    }
    return versionName(m_version);
}

ResultTable CaseViews::comparison(const ShownCase &shown) const
{
    if (m_comparable.isEmpty()) {
        ResultTable table;
        table.sentence = tr("There is no other version or scenario to compare with yet.");
        return table;
    }
    const Comparable &other = m_comparable.at(std::max(0, m_other->currentIndex()));
    return comparisonTable(
        shownCase(other.businessCase, other.settings, shown.locale, shown.amountsHidden),
        other.name, shown, nameOfShown());
}

void CaseViews::chartRowAsked(int row)
{
    const ResultChart::Row &asked = m_chart->chart().rows.at(row);
    if (asked.year)
        emit yearAsked(*asked.year, {}, m_chart);
    else if (asked.payer)
        emit figureAsked(static_cast<int>(CaseFigureKey::NetOfMunicipality)
                             + static_cast<int>(*asked.payer),
                         m_chart);
    else if (page() == Page::ByPayer && row == 0)
        emit figureAsked(static_cast<int>(CaseFigureKey::Costs), m_chart);
    else
        emit figureAsked(static_cast<int>(CaseFigureKey::Net), m_chart);
}

void CaseViews::tableRowAsked(const ResultTable::Row &row)
{
    if (row.year)
        emit yearAsked(*row.year, {}, m_table);
    else if (row.key >= 0)
        emit figureAsked(row.key, m_table);
}

} // namespace bundlinje
