#include "views/newportfoliopage.h"

#include "model/items/checktext.h"

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QIntValidator>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// A name that every office system accepts for a file.
QString fileName(QString name)
{
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u' ' && letter != u'-' && letter != u'_')
            letter = u'-';
    }
    return name.simplified();
}

/// Where one keeps documents. That folder may not be there yet: `create` makes it; where it cannot
/// be made, the person's own folder.
QString proposedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileInfo nearest(documents);
    while (!nearest.exists() && !nearest.isRoot())
        nearest = QFileInfo(nearest.absolutePath());
    return nearest.isDir() && nearest.isWritable() ? documents : QDir::homePath();
}

} // namespace

NewPortfolioPage::NewPortfolioPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_next(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_currencyLabel(new QLabel(this))
    , m_currency(new QComboBox(this))
    , m_priceYearLabel(new QLabel(this))
    , m_priceYear(new QLineEdit(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_nameLabel->setBuddy(m_name);
    m_currencyLabel->setBuddy(m_currency);
    m_priceYearLabel->setBuddy(m_priceYear);
    m_fileLabel->setBuddy(m_file);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_currency->setEditable(true);
    m_currency->addItems({u"DKK"_s, u"EUR"_s, u"SEK"_s, u"NOK"_s, u"GBP"_s, u"USD"_s});
    m_priceYear->setValidator(new QIntValidator(1900, 2200, m_priceYear));

    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout;
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_next);
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>{m_nameLabel, m_name},
                                       {m_currencyLabel, m_currency},
                                       {m_priceYearLabel, m_priceYear}}) {
        column->addWidget(label);
        column->addWidget(field);
    }
    column->addWidget(m_fileLabel);
    column->addLayout(file);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);

    connect(m_name, &QLineEdit::textChanged, this, &NewPortfolioPage::proposeFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    for (QLineEdit *field : {m_name, m_file, m_priceYear}) {
        connect(field, &QLineEdit::textChanged, this, &NewPortfolioPage::check);
        connect(field, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    }
    connect(m_currency, &QComboBox::currentTextChanged, this, &NewPortfolioPage::check);
    connect(m_choose, &QPushButton::clicked, this, &NewPortfolioPage::chooseFile);
    connect(m_create, &QPushButton::clicked, this, &NewPortfolioPage::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewPortfolioPage::cancelled);
    setFocusProxy(m_name);
    retranslate();
}

void NewPortfolioPage::start()
{
    m_source.clear();
    m_fileChosen = false;
    m_name->clear();
    m_currency->setCurrentText(u"DKK"_s);
    m_priceYear->setText(QString::number(QDate::currentDate().year()));
    proposeFile();
    retranslate();
}

void NewPortfolioPage::startFor(const QString &source, const Portfolio &proposed)
{
    start();
    m_source = source;
    m_name->setText(proposed.name);
    m_currency->setCurrentText(proposed.currency.code());
    m_priceYear->setText(proposed.priceYear ? QString::number(*proposed.priceYear) : QString());
    retranslate();
}

void NewPortfolioPage::proposeFile()
{
    if (m_fileChosen)
        return;
    const QString name = fileName(m_name->text());
    m_file->setText(QDir::toNativeSeparators(
        QDir(proposedFolder())
            .filePath((name.isEmpty() ? tr("Portfolio") : name) + u".bundlinje"_s)));
}

void NewPortfolioPage::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Where the portfolio lives"), m_file->text(), tr("Portfolios (*.bundlinje)"));
    if (chosen.isEmpty())
        return;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(chosen));
}

void NewPortfolioPage::check()
{
    QString hint;
    if (m_name->text().trimmed().isEmpty())
        hint = tr("Write the fund's name.");
    else if (!Currency::fromCode(m_currency->currentText()))
        hint = tr("Write the currency as three capital letters, for example DKK.");
    else if (!m_priceYear->text().isEmpty() && !m_priceYear->hasAcceptableInput())
        hint = tr("Write the price year with four digits, or leave it empty.");
    else if (QFileInfo::exists(m_file->text()))
        hint = tr("There is a file of that name already. Choose another name; nothing is "
                  "overwritten.");
    m_hint->setText(hint);
    m_create->setEnabled(hint.isEmpty() && !m_file->text().trimmed().isEmpty());
    if (hint.isEmpty() && looksLikePersonNumber(m_name->text()))
        m_hint->setText(checkText({.code = InvestmentCheck::Code::PersonNumber}));
}

void NewPortfolioPage::create()
{
    Portfolio portfolio = newPortfolio(m_name->text().trimmed());
    if (const Result<Currency> currency = Currency::fromCode(m_currency->currentText()))
        portfolio.currency = *currency;
    if (!m_priceYear->text().isEmpty())
        portfolio.priceYear = m_priceYear->text().toInt();
    QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(file).suffix().isEmpty())
        file += u".bundlinje"_s;
    // One that the person wrote is not made: it may be a slip.
    if (QFileInfo(file).absolutePath() == QDir(proposedFolder()).absolutePath())
        QDir().mkpath(proposedFolder());
    emit created(portfolio, file);
}

void NewPortfolioPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewPortfolioPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        proposeFile(); // Its name has a word in it while the fund has none.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewPortfolioPage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_heading->setText(tr("New portfolio"));
    m_nameLabel->setText(tr("Fund's &name"));
    m_currencyLabel->setText(tr("C&urrency"));
    m_priceYearLabel->setText(tr("&Price year"));
    m_fileLabel->setText(tr("F&ile"));
    m_choose->setText(tr("&Browse…"));
    m_choose->setAccessibleName(tr("Choose where the file lives"));
    m_next->setVisible(!m_source.isEmpty());
    m_next->setText(
        tr("What you chose is no portfolio yet: %1. Say what the new one is called; then "
           "you see what would be imported into it.")
            .arg(QDir::toNativeSeparators(m_source)));
    m_create->setText(m_source.isEmpty() ? tr("C&reate") : tr("C&reate and go on"));
    m_cancel->setText(tr("Cance&l"));
    check();
}

} // namespace bundlinje
