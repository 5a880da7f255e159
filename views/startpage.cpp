#include "views/startpage.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_example(new QCommandLinkButton(this))
    , m_aarhus(new QPushButton(this))
    , m_new(new QCommandLinkButton(this))
    , m_open(new QCommandLinkButton(this))
    , m_recentHeading(new QLabel(this))
    , m_recent(new QVBoxLayout)
    , m_language(new QLabel(this))
{
    auto *danish = new QPushButton(u"Dansk"_s, this);
    auto *english = new QPushButton(u"English"_s, this);

    auto *sample = new QHBoxLayout;
    sample->addWidget(m_example, 1);
    sample->addWidget(m_aarhus);
    auto *languages = new QHBoxLayout;
    languages->addWidget(m_language);
    languages->addWidget(danish);
    languages->addWidget(english);
    languages->addStretch();

    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addSpacing(fontMetrics().height());
    column->addLayout(sample);
    column->addWidget(m_new);
    column->addWidget(m_open);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_recentHeading);
    column->addLayout(m_recent);
    column->addStretch(2);
    column->addLayout(languages);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(middle);
    layout->addStretch(1);

    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleChosen);
    connect(m_aarhus, &QPushButton::clicked, this, &StartPage::aarhusChosen);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newChosen);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openChosen);
    connect(danish, &QPushButton::clicked, this, [this] { emit languageChosen(QLocale::Danish); });
    connect(english, &QPushButton::clicked, this,
            [this] { emit languageChosen(QLocale::English); });
    setFocusProxy(m_example);
    retranslate();
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_recentHeading->setVisible(!files.isEmpty());
    for (const QString &file : files) {
        const QFileInfo info(file);
        auto *button = new QPushButton(this);
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left"_s);
        QString name = info.completeBaseName();
        button->setText(
            tr("%1 – %2, %3", "recent file: name, folder, date")
                .arg(name.replace(u'&', u"&&"_s), QDir::toNativeSeparators(info.absolutePath()),
                     QLocale().toString(info.lastModified().date(), QLocale::ShortFormat)));
        connect(button, &QPushButton::clicked, this, [this, file] { emit recentFileChosen(file); });
        m_recent->addWidget(button);
    }
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_heading->setFont(large);
    m_heading->setText(tr("Bundlinje – from investment to bottom line"));
    m_example->setText(tr("See the &example portfolio"));
    m_example->setDescription(tr("Nine invented investments, the whole chain filled in"));
    m_aarhus->setText(tr("&Aarhus, published figures"));
    m_new->setText(tr("&New portfolio"));
    m_new->setDescription(tr("Name, currency, price year and where the file lives"));
    m_open->setText(tr("&Open or import…"));
    m_open->setDescription(
        tr("A .bundlinje file, a spreadsheet, JSON of a portfolio, or an INDIGO folder"));
    m_recentHeading->setText(tr("Opened last"));
    m_language->setText(tr("Language:"));
}

} // namespace bundlinje
