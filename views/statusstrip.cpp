#include "views/statusstrip.h"

#include "model/domain/errorcode.h"
#include "model/items/errormessage.h"
#include "model/items/labels.h"
#include "views/announcement.h"
#include "views/linkbutton.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAccessible>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStatusBar>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// In the order of the switch.
constexpr std::array perspectives{ShownPerspective(Perspective::Fund),
                                  ShownPerspective(Perspective::PublicEconomy),
                                  ShownPerspective::both()};

/// The words stand inside sentences elsewhere.
QString asHeading(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

StatusStrip::StatusStrip(QStatusBar &bar)
    : QObject(&bar)
    , m_saving(new QLabel(&bar))
    , m_goToRefused(new LinkButton(&bar))
    , m_contentsLabel(new QLabel(&bar))
    , m_price(new QLabel(&bar))
    , m_hidden(new QLabel(&bar))
    , m_perspective(new QComboBox(&bar))
    , m_language(new QComboBox(&bar))
{
    for (QLabel *label : {m_saving, m_contentsLabel, m_price, m_hidden})
        label->setTextFormat(Qt::PlainText);
    m_saving->setAutoFillBackground(true);
    m_saving->setMargin(2);
    m_standsOut.setSingleShot(true);
    m_standsOut.setInterval(std::chrono::seconds(2));
    connect(&m_standsOut, &QTimer::timeout, this, [this] {
        m_saving->setBackgroundRole(QPalette::Window);
        m_saving->setForegroundRole(QPalette::WindowText);
        if (m_state == State::NothingOpen)
            m_saving->clear();
    });
    bar.addWidget(m_saving);
    bar.addWidget(m_goToRefused);
    m_goToRefused->hide();
    connect(m_goToRefused, &QPushButton::clicked, this, &StatusStrip::refusedAsked);
    bar.addWidget(m_contentsLabel, 1);
    m_contentsLabel->setAlignment(Qt::AlignCenter);
    bar.addPermanentWidget(m_hidden);
    m_hidden->hide();
    bar.addPermanentWidget(m_perspective);
    bar.addPermanentWidget(m_price);
    bar.addPermanentWidget(m_language);
    // Each language in its own words, so that whoever is lost finds the way back.
    m_language->addItem(u"Dansk"_s, QVariant::fromValue(QLocale::Danish));
    m_language->addItem(u"English"_s, QVariant::fromValue(QLocale::English));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Danish ? 0 : 1);
    connect(m_perspective, &QComboBox::activated, this,
            [this] { emit perspectiveChosen(perspective()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().value<QLocale::Language>()); });
    retranslate();
}

void StatusStrip::showNothingOpen()
{
    m_state = State::NothingOpen;
    m_unsaved.clear();
    m_isRefused = false;
    updateState();
    updateContents();
}

void StatusStrip::showOpened(bool readOnly)
{
    m_state = readOnly ? State::ReadOnly : State::Opened;
    updateState();
    updateContents();
}

void StatusStrip::showSaved(const QDateTime &at)
{
    m_state = State::Saved;
    m_savedAt = at.toLocalTime();
    updateState();
}

void StatusStrip::showNotSaved(const Error &error)
{
    m_state = State::NotSaved;
    m_error = error;
    updateState();
}

void StatusStrip::setUnsaved(const QStringList &fields, bool isRefused)
{
    if (m_unsaved == fields && m_isRefused == isRefused)
        return;
    m_unsaved = fields;
    m_isRefused = isRefused;
    // What the file refused was in that field, and was given up. After a collision it waits in the
    // bar that asks.
    if (fields.isEmpty() && m_state == State::NotSaved && mayPass(m_error.code))
        m_state = State::Opened;
    updateState();
}

QString StatusStrip::unsavedText() const
{
    const auto others = static_cast<int>(m_unsaved.size()) - 1;
    const QString names = others == 0
        ? m_unsaved.first()
        : tr("%1 and %Ln more", "name of a field, number of fields", others).arg(m_unsaved.first());
    return tr("Not saved: %1", "fields in which something is typed").arg(names);
}

void StatusStrip::showSaving()
{
    m_state = State::Saving;
    updateState();
}

void StatusStrip::showContents(const PortfolioContents &contents)
{
    m_contents = contents;
    updateContents();
}

void StatusStrip::showPointedAt(const QString &text)
{
    m_pointedAt = text;
    updateContents();
}

void StatusStrip::standOut()
{
    if (m_state == State::NothingOpen)
        m_saving->setText(tr("No portfolio is open; there is nothing to save"));
    else if (m_state == State::ReadOnly)
        m_saving->setText(tr("Read only; there is nothing to save"));
    m_saving->setAccessibleName(m_saving->text());
    m_saving->setBackgroundRole(QPalette::Highlight);
    m_saving->setForegroundRole(QPalette::HighlightedText);
    QAccessibleEvent event(m_saving, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    announce(*m_saving, m_saving->text());
    m_standsOut.start();
}

void StatusStrip::setAmountsHidden(bool hidden)
{
    if (m_hidden->isHidden() == !hidden)
        return;
    m_hidden->setVisible(hidden);
    announce(*m_saving, hidden ? m_hidden->text() : tr("Amounts shown"));
    updateContents();
    QAccessibleEvent event(m_hidden, hidden ? QAccessible::ObjectShow : QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&event);
}

void StatusStrip::tabLast()
{
    QWidget *last = m_language->window()->previousInFocusChain();
    while (last->focusPolicy() == Qt::NoFocus || last == m_goToRefused)
        last = last->previousInFocusChain();
    if (last == m_language)
        return;
    QWidget::setTabOrder(last, m_goToRefused);
    QWidget::setTabOrder(m_goToRefused, m_perspective);
    QWidget::setTabOrder(m_perspective, m_language);
}

ShownPerspective StatusStrip::perspective() const
{
    return perspectives.at(static_cast<std::size_t>(std::max(0, m_perspective->currentIndex())));
}

void StatusStrip::setPerspective(ShownPerspective perspective)
{
    const auto *const found = std::find(perspectives.begin(), perspectives.end(), perspective);
    m_perspective->setCurrentIndex(static_cast<int>(found - perspectives.begin()));
}

void StatusStrip::updateState()
{
    switch (m_state) {
    case State::NothingOpen:
        m_saving->clear();
        break;
    case State::Opened:
        m_saving->setText(tr("All is saved"));
        break;
    case State::ReadOnly:
        m_saving->setText(tr("Read only"));
        break;
    case State::Saving:
        m_saving->setText(tr("Saving…"));
        break;
    case State::Saved:
        m_saving->setText(tr("All is saved %1", "time of day")
                              .arg(QLocale().toString(m_savedAt.time(), QLocale::ShortFormat)));
        break;
    case State::NotSaved:
        m_saving->setText(tr("Not saved: %1", "reason").arg(errorMessage(m_error).what));
        break;
    }
    const bool wasSaved = m_state == State::Opened || m_state == State::Saved;
    if (wasSaved && !m_unsaved.isEmpty())
        m_saving->setText(unsavedText());
    entitle(*m_saving, m_saving->text());
    const bool leadsToRefused = m_isRefused && m_state != State::NothingOpen;
    m_goToRefused->setVisible(leadsToRefused);
    m_contentsLabel->setVisible(!leadsToRefused); // Else large letters would not fit beside it.
}

void StatusStrip::updateContents()
{
    const bool open = m_state != State::NothingOpen;
    m_perspective->setVisible(open);
    m_price->setVisible(open && m_contents.priceYear);
    if (m_contents.priceYear)
        m_price->setText(tr("price year %1").arg(*m_contents.priceYear));
    // What is pointed at is also said beside it, and must not push the window apart.
    const bool isPointing = open && !m_pointedAt.isEmpty();
    m_contentsLabel->setSizePolicy(isPointing ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                                   QSizePolicy::Preferred);
    if (isPointing)
        m_contentsLabel->setText(m_contentsLabel->fontMetrics().elidedText(
            m_pointedAt, Qt::ElideRight, m_contentsLabel->width()));
    if (!open)
        m_contentsLabel->clear();
    if (isPointing || !open)
        return;
    QString investments = tr("%Ln investment(s)", nullptr, m_contents.investments);
    if (m_contents.shown != m_contents.investments)
        investments =
            tr("%1 of %Ln investment(s)", "those that fit the filter, all", m_contents.investments)
                .arg(QLocale().toString(m_contents.shown));
    const int without = m_contents.withoutPotential;
    m_contentsLabel->setText(
        without == 0 ? investments
                     : tr("%1, %Ln without a potential", "number of investments, …", without)
                           .arg(investments));
}

void StatusStrip::fillPerspectives()
{
    const QSignalBlocker blocker(m_perspective);
    const int chosen = std::max(0, m_perspective->currentIndex());
    m_perspective->clear();
    for (const ShownPerspective perspective : perspectives)
        m_perspective->addItem(asHeading(perspectiveLabel(perspective)));
    m_perspective->setCurrentIndex(chosen);
}

void StatusStrip::retranslate()
{
    fillPerspectives();
    m_goToRefused->setText(tr("Go to the field", "that could not be saved"));
    m_hidden->setText(tr("Amounts hidden"));
    m_hidden->setToolTip(tr("Hidden in this window. Copies and files have them."));
    m_hidden->setAccessibleDescription(m_hidden->toolTip());
    m_perspective->setAccessibleName(tr("Perspective"));
    m_perspective->setToolTip(tr("Whose bottom line all figures show"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setAccessibleDescription(tr("Language")); // On Linux the value is its name.
    m_language->setCurrentIndex(QLocale().language() == QLocale::Danish ? 0 : 1);
    updateState();
    updateContents();
}

} // namespace bundlinje
