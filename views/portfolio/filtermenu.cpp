#include "views/portfolio/filtermenu.h"

#include "model/items/filterwords.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/numbertext.h"
#include "views/portfolio/savedfilters.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// More than this no screen shows without scrolling.
constexpr int mostChoices = 25;

/// The text is data: an ampersand in a name is no mnemonic.
QString quoted(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FilterMenu::FilterMenu(const InvestmentTableModel &model, const SavedFilters &saved,
                       QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_saved(saved)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    clear();
    addSaved();
    for (const InvestmentColumn column : filterColumns()) {
        const QString title = columnTitle(column);
        addKind(title, [this, column, title](QMenu &menu) {
            addChoices(menu, filterChoices(m_model.order(), column, m_portfolio), title);
            if (menu.isEmpty())
                menu.addAction(tr("None of the investments shown has any"))->setEnabled(false);
        });
    }
    const QString title = conditionKindLabel({.column = {}, .value = {}});
    addKind(title, [this, title](QMenu &menu) {
        addChoices(menu, missingChoices(m_model.order()), title);
        if (menu.isEmpty())
            menu.addAction(tr("Nothing is missing"))->setEnabled(false);
    });
    addSeparator();
    const bool isOn = !m_model.filter().isEmpty();
    QAction *save = addAction(tr("&Save this filter…"), this, &FilterMenu::saveAsked);
    save->setEnabled(isOn && m_saved.nameOf(m_model.filter()).isEmpty());
    addAction(tr("&Clear the filter"), this, &FilterMenu::clearAsked)->setEnabled(isOn);
}

void FilterMenu::addSaved()
{
    const QString current = m_saved.nameOf(m_model.filter());
    for (const SavedFilter &saved : m_saved.all()) {
        const QString name = saved.name;
        QAction *action = addAction(quoted(name), this, [this, name] { emit savedChosen(name); });
        action->setCheckable(true);
        action->setChecked(name == current);
    }
    if (!m_saved.all().isEmpty())
        addSeparator();
}

void FilterMenu::addKind(const QString &title, const std::function<void(QMenu &)> &fillKind)
{
    QMenu *menu = addMenu(title);
    // Counting goes through all investments: only for what is looked at.
    connect(menu, &QMenu::aboutToShow, this, [menu, fillKind] {
        menu->clear();
        fillKind(*menu);
    });
}

void FilterMenu::addChoices(QMenu &menu, const QList<FilterChoice> &choices, const QString &words)
{
    const QList<FilterCondition> chosen = m_model.filter().conditions;
    const QLocale locale;
    for (const FilterChoice &choice : choices.mid(0, mostChoices)) {
        QAction *action =
            menu.addAction(tr("%1 (%2)", "value, how many investments have it")
                               .arg(quoted(conditionValueLabel(choice.condition, m_portfolio)),
                                    countText(choice.count, locale)),
                           this, [this, choice] { emit toggled(choice.condition); });
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.condition));
    }
    if (const auto more = static_cast<int>(choices.size()) - mostChoices; more > 0) {
        menu.addSeparator();
        menu.addAction(tr("%Ln more, to be searched for…", nullptr, more), this,
                       [this, words] { emit moreAsked(words); });
    }
}

} // namespace bundlinje
