#include "views/course/courseplace.h"

#include "model/document/portfoliodocument.h"
#include "model/items/cashwords.h"
#include "model/items/coursechart.h"
#include "model/items/duecalendar.h"
#include "model/items/duemodel.h"
#include "model/items/numbertext.h"
#include "views/course/cashpane.h"
#include "views/course/duepane.h"
#include "views/course/timelinepane.h"
#include "views/filesettings.h"
#include "views/portfolio/sentencepage.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QFocusEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// From so many investments on, what is shown waits for a pause in the typing.
constexpr int manyInvestments = 1000;
constexpr int pauseMilliseconds = 200;

/// How far ahead is looked, in days; 0 = without end.
constexpr std::array days{30, 91, 365, 0};
constexpr int usualDays = 2; ///< Which of them.

constexpr std::array kinds{DueItem::Kind::Payment,      DueItem::Kind::Measurement,
                           DueItem::Kind::Verification, DueItem::Kind::Report,
                           DueItem::Kind::Milestone,    DueItem::Kind::Decision};

} // namespace

CoursePlace::CoursePlace(QWidget *parent)
    : QWidget(parent)
    , m_reader(new CourseReader(this))
    , m_dueModel(new DueModel(this))
    , m_wordsLabel(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_untilLabel(new QLabel(this))
    , m_until(new QComboBox(this))
    , m_calendar(new QPushButton(this))
    , m_progress(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_due(new DuePane(*m_dueModel, m_tabs))
    , m_timeline(new TimelinePane(m_tabs))
    , m_cash(new CashPane(m_tabs))
    , m_empty(new SentencePage(this))
    , m_pause(new QTimer(this))
{
    layOut();
    connectParts();
    retranslate();
    updateFilter();
}

CoursePlace::~CoursePlace() = default;

void CoursePlace::layOut()
{
    m_wordsLabel->setBuddy(m_words);
    m_kindLabel->setBuddy(m_kind);
    m_untilLabel->setBuddy(m_until);
    m_words->setClearButtonEnabled(true);
    m_kind->addItem({});
    for (const DueItem::Kind kind : kinds)
        m_kind->addItem({}, static_cast<int>(kind));
    for (const int ahead : days)
        m_until->addItem({}, ahead);
    m_until->setCurrentIndex(usualDays);
    for (QComboBox *box : {m_kind, m_until})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_progress->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_wordsLabel);
    row->addWidget(m_words, 1);
    row->addWidget(m_kindLabel);
    row->addWidget(m_kind);
    row->addWidget(m_untilLabel);
    row->addWidget(m_until);
    row->addWidget(m_calendar);

    m_tabs->setDocumentMode(true);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_due, m_timeline, m_cash})
        m_tabs->addTab(pane, QString());
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(contents);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->addWidget(m_pages);
    m_pause->setSingleShot(true);
}

void CoursePlace::connectParts()
{
    connect(m_reader, &CourseReader::changed, this, &CoursePlace::updateAll);
    connect(m_reader, &CourseReader::progressed, this, &CoursePlace::showProgress);
    connect(m_words, &QLineEdit::textChanged, m_pause,
            [this] { m_pause->start(m_reader->all() < manyInvestments ? 0 : pauseMilliseconds); });
    connect(m_pause, &QTimer::timeout, this, &CoursePlace::updateFilter);
    for (const QComboBox *box : {m_kind, m_until})
        connect(box, &QComboBox::currentIndexChanged, this, &CoursePlace::updateFilter);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CoursePlace::updateTab);
    connect(m_calendar, &QPushButton::clicked, this, &CoursePlace::calendarAsked);

    connect(m_due, &DuePane::activated, this, &CoursePlace::activated);
    connect(m_due, &DuePane::meetingAsked, this, &CoursePlace::meetingAsked);
    connect(m_due, &DuePane::done, this, &CoursePlace::done);
    connect(m_due, &DuePane::everythingAsked, this, &CoursePlace::showEverything);
    connect(m_due, &DuePane::investmentAsked, this, &CoursePlace::investmentAsked);
    connect(m_due, &DuePane::exampleAsked, this, &CoursePlace::exampleAsked);
    connect(m_timeline, &TimelinePane::activated, this, &CoursePlace::activated);
    connect(m_timeline, &TimelinePane::pointedAt, this, &CoursePlace::pointedAt);
    connect(m_timeline, &TimelinePane::done, this, &CoursePlace::done);
    connect(m_timeline, &TimelinePane::failed, this, &CoursePlace::failed);
    connect(m_cash, &CashPane::pointedAt, this, &CoursePlace::pointedAt);
    connect(m_cash, &CashPane::done, this, &CoursePlace::done);
    connect(m_cash, &CashPane::investmentAsked, this, &CoursePlace::investmentAsked);
    connect(m_cash, &CashPane::exampleAsked, this, &CoursePlace::exampleAsked);
    connect(m_empty, &SentencePage::firstChosen, this, &CoursePlace::newInvestmentAsked);
    connect(m_empty, &SentencePage::linkChosen, this, &CoursePlace::exampleAsked);
    const auto onKeys = [this](const QList<QKeySequence> &keys, int by) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { stepTab(by); });
    };
    onKeys({Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, 1);
    onKeys({Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab,
            Qt::CTRL | Qt::Key_PageUp},
           -1);
}

void CoursePlace::stepTab(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
    m_tabs->currentWidget()->setFocus(Qt::TabFocusReason);
}

void CoursePlace::setDocument(PortfolioDocument *document)
{
    m_document = document;
    m_words->clear();
    m_kind->setCurrentIndex(0);
    recall();
    m_reader->setDocument(document);
    m_empty->setButtonsEnabled(document && !document->isReadOnly());
}

void CoursePlace::recall()
{
    if (!m_document)
        return;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_document->filePath()));
    m_tabs->setCurrentIndex(
        std::clamp(settings.value(u"courseTab"_s).toInt(), 0, m_tabs->count() - 1));
    const int ahead =
        m_until->findData(settings.value(u"courseDays"_s, days.at(usualDays)).toInt());
    m_until->setCurrentIndex(ahead < 0 ? usualDays : ahead);
}

void CoursePlace::remember() const
{
    if (!m_document)
        return;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_document->filePath()));
    settings.setValue(u"courseTab"_s, m_tabs->currentIndex());
    settings.setValue(u"courseDays"_s, m_until->currentData().toInt());
}

void CoursePlace::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    m_dueModel->setAmountsHidden(hidden);
    m_timeline->setAmountsHidden(hidden);
    updateTab();
}

void CoursePlace::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool CoursePlace::hasDue() const
{
    return m_document && m_reader->waiting() == 0 && m_dueModel->shown() > 0;
}

QByteArray CoursePlace::calendar() const
{
    return dueCalendar(m_dueModel->shownRows(), m_document->portfolio().name.simplified(),
                       m_reader->today(), QLocale());
}

bool CoursePlace::hasPicture() const
{
    return m_document && m_reader->all() > 0 && m_tabs->currentWidget() == m_timeline;
}

void CoursePlace::copyPicture()
{
    m_timeline->copyPicture();
}

void CoursePlace::savePicture()
{
    m_timeline->savePicture();
}

void CoursePlace::updateAll()
{
    m_pages->setCurrentIndex(m_reader->all() == 0 ? 1 : 0);
    updateDue();
    updateTab();
    showProgress();
}

void CoursePlace::updateDue()
{
    QList<DueRow> rows;
    const QList<const CourseEntry *> entries = m_reader->entries();
    for (const CourseEntry *entry : entries)
        rows += entry->due;
    if (m_document)
        rows += dueRows(m_document->portfolio(), m_reader->today(), QDate(9999, 12, 31));
    m_dueModel->setRows(rows, m_reader->today());
    m_calendar->setEnabled(hasDue());
    emit shownChanged();
}

/// What is not in view is made only when somebody goes there.
void CoursePlace::updateTab()
{
    const QWidget *pane = m_tabs->currentWidget();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_untilLabel, m_until, m_calendar})
        widget->setVisible(pane == m_due);
    emit shownChanged();
    if (!m_document)
        return;
    const QString words = m_words->text();
    if (pane == m_timeline)
        m_timeline->show(courseChart(m_reader->entries(), m_reader->today(), words, QLocale()));
    else if (pane == m_cash)
        m_cash->show(cashView(m_reader->entries(), m_document->portfolio().capital,
                              m_reader->today(), words, QLocale(), m_amountsHidden));
}

void CoursePlace::updateFilter()
{
    DueFilter filter{.kind = {}, .days = {}, .words = m_words->text()};
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<DueItem::Kind>(m_kind->currentData().toInt());
    if (const int ahead = m_until->currentData().toInt(); ahead > 0)
        filter.days = ahead;
    m_dueModel->setFilter(filter);
    m_calendar->setEnabled(hasDue());
    updateTab();
    emit shownChanged();
}

void CoursePlace::showEverything()
{
    m_words->clear();
    m_kind->setCurrentIndex(0);
    m_until->setCurrentIndex(m_until->count() - 1);
    updateFilter();
    m_due->setFocus(Qt::OtherFocusReason);
}

void CoursePlace::showProgress()
{
    const QLocale locale;
    const int waiting = m_reader->waiting();
    QString text;
    if (waiting > 0 && waiting < m_reader->all())
        text = tr("Read %1 of %2 investments so far.")
                   .arg(countText(m_reader->all() - waiting, locale),
                        countText(m_reader->all(), locale));
    else if (m_reader->unreadable() > 0)
        text = tr("%Ln investment(s) could not be read.", nullptr, m_reader->unreadable());
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
    m_due->setReading(waiting > 0);
}

void CoursePlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->setWatched(true);
}

void CoursePlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader->setWatched(false);
}

void CoursePlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QWidget *shown = m_pages->currentWidget() == m_empty ? m_empty : m_tabs->currentWidget();
    shown->setFocus(event->reason());
}

void CoursePlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CoursePlace::retranslate()
{
    m_wordsLabel->setText(tr("Fi&lter"));
    m_words->setPlaceholderText(tr("Investment, what or who"));
    m_kindLabel->setText(tr("Sho&w"));
    m_kind->setItemText(0, tr("Everything"));
    for (int i = 0; i < static_cast<int>(kinds.size()); ++i)
        m_kind->setItemText(i + 1, dueKindLabel(kinds.at(static_cast<std::size_t>(i))));
    m_untilLabel->setText(tr("&Until"));
    const std::array words{tr("30 days ahead"), tr("3 months ahead"), tr("1 year ahead"),
                           tr("all that is known")};
    for (int i = 0; i < m_until->count(); ++i)
        m_until->setItemText(i, words.at(static_cast<std::size_t>(i)));
    m_calendar->setText(tr("Export as &calendar…"));
    m_tabs->setAccessibleName(tr("Parts of the schedule"));
    m_tabs->setTabText(0, tr("&Due"));
    m_tabs->setTabText(1, tr("&Time line"));
    m_tabs->setTabText(2, tr("&Money by quarter"));
    m_empty->setSentence(tr("What is due in the fund's investments will stand here."));
    m_empty->setButtons(tr("New inve&stment"));
    m_empty->setLink(tr("See how it looks in the ex&ample"));
    m_dueModel->retranslate();
    updateTab();
    showProgress();
}

} // namespace bundlinje
