#include "views/startpage.h"

#include "model/items/datetext.h"
#include "views/passfocus.h"
#include "views/startbutton.h"
#include "views/svgicon.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Wider than this a line is not read with ease.
constexpr int widestCharacters = 100;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_subheading(new QLabel(this))
    , m_example(new StartButton(u"start-example"_s, this))
    , m_aarhus(new StartButton(u"start-published"_s, this))
    , m_housingFirst(new StartButton(u"start-published"_s, this))
    , m_new(new StartButton(u"start-new"_s, this))
    , m_open(new StartButton(u"start-open"_s, this))
    , m_recentHeading(new QLabel(this))
    , m_recentList(new QWidget(this))
    , m_recent(new QVBoxLayout(m_recentList))
    , m_language(new QLabel(this))
{
    layOut();
    passFocus(*this, *m_example);
    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleChosen);
    connect(m_aarhus, &QPushButton::clicked, this, &StartPage::aarhusChosen);
    connect(m_housingFirst, &QPushButton::clicked, this, &StartPage::housingFirstChosen);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newChosen);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openChosen);
    retranslate();
    fitFonts();
}

void StartPage::layOut()
{
    const int line = fontMetrics().height();
    m_column = new QWidget(this);
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(line * 2 / 3);
    column->setContentsMargins(line, line, line, line);
    column->addStretch(1);
    column->addWidget(makeHeading());
    column->addSpacing(line / 2);
    column->addWidget(m_example);
    auto *published = new QHBoxLayout;
    published->setSpacing(line * 2 / 3);
    published->addWidget(m_aarhus, 1);
    published->addWidget(m_housingFirst, 1);
    column->addLayout(published);
    column->addWidget(m_new);
    column->addWidget(m_open);
    column->addSpacing(line / 2);
    column->addWidget(m_recentHeading);
    m_recent->setContentsMargins({});
    m_recent->setSpacing(0);
    column->addWidget(m_recentList);
    column->addStretch(2);
    column->addWidget(makeLanguages());

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(1);
    constexpr int fillsFirst = 1000; // Up to its own limit, before the space on both sides.
    row->addWidget(m_column, fillsFirst);
    row->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
}

QWidget *StartPage::makeHeading()
{
    auto *heading = new QWidget(m_column);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_subheading);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height());
    row->addWidget(m_symbol);
    row->addLayout(words, 1);
    for (QLabel *label : {m_heading, m_subheading})
        label->setWordWrap(true);
    return heading;
}

QWidget *StartPage::makeLanguages()
{
    auto *languages = new QWidget(m_column);
    auto *row = new QHBoxLayout(languages);
    row->setContentsMargins({});
    row->addWidget(m_language);
    const auto add = [&](const QString &word, QLocale::Language language) {
        auto *button = new QPushButton(word, languages);
        button->setFlat(true);
        row->addWidget(button);
        m_languages.append(button);
        connect(button, &QPushButton::clicked, this,
                [this, language] { emit languageChosen(language); });
    };
    add(u"Dansk"_s, QLocale::Danish);
    add(u"English"_s, QLocale::English);
    row->addStretch();
    return languages;
}

void StartPage::fitFonts()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_recentHeading->setFont(strong);
    const int side = fontMetrics().height() * 7 / 2;
    m_symbol->setPixmap(svgIcon(u"bundlinje"_s).pixmap(QSize(side, side), devicePixelRatioF()));
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * widestCharacters);
}

void StartPage::setRecentFiles(const QStringList &files)
{
    m_recentFiles = files;
    showRecentFiles();
}

void StartPage::showRecentFiles()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_recentHeading->setVisible(!m_recentFiles.isEmpty());
    m_recentList->setVisible(!m_recentFiles.isEmpty());
    for (const QString &file : std::as_const(m_recentFiles)) {
        const QFileInfo info(file);
        auto *button = new RecentButton(
            info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath()),
            dateText(PartialDate::fromDate(info.lastModified().date()), QLocale()), m_recentList);
        connect(button, &QPushButton::clicked, this, [this, file] { emit recentFileChosen(file); });
        m_recent->addWidget(button);
    }
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitFonts();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_heading->setText(tr("Bundlinje – from investment to bottom line"));
    m_subheading->setText(
        tr("What each social investment has cost, what it is expected to give, and where the "
           "figures are from."));
    m_example->setText(tr("See the example portfo&lio"));
    m_example->setDescription(tr("Nine invented investments, the whole chain filled in"));
    m_aarhus->setText(tr("&Aarhus, published figures"));
    m_aarhus->setDescription(tr("What is published, and nothing else"));
    m_housingFirst->setText(tr("Ho&using First, a printed sheet"));
    m_housingFirst->setDescription(tr("One contract's cash flow, and the error in its sheet"));
    m_new->setText(tr("&New portfolio"));
    m_new->setDescription(tr("Name, currency, price year and where the file lives"));
    m_open->setText(tr("&Open or import…"));
    m_open->setDescription(
        tr("A .bundlinje file, a spreadsheet, JSON of a portfolio, or an INDIGO folder"));
    m_recentHeading->setText(tr("Opened last"));
    m_language->setText(tr("Language:"));
    for (QPushButton *button : std::as_const(m_languages))
        button->setAccessibleDescription(tr("Language"));
    showRecentFiles();
}

} // namespace bundlinje
