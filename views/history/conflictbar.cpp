#include "views/history/conflictbar.h"

#include "model/document/portfoliodocument.h"
#include "model/items/differencetext.h"
#include "model/items/hiddenamounts.h"
#include "model/items/numbertext.h"
#include "views/announcement.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// So much fits on a line; the others are behind "Show differences".
constexpr qsizetype namedFields = 3;

QString shortened(const QString &value)
{
    constexpr qsizetype longest = 60;
    if (value.isEmpty())
        return QStringView(missingText).toString();
    const QString line = QString(value).replace(u'\n', u' ');
    return line.size() > longest ? line.left(longest) + u"…"_s : line;
}

} // namespace

ConflictBar::ConflictBar(QWidget *parent)
    : Bar(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_mine(new QPushButton(this))
    , m_theirs(new QPushButton(this))
    , m_differences(new QPushButton(this))
{
    m_symbol->setTextFormat(Qt::PlainText);
    m_symbol->setText(u"▲"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins(gap, 2, gap, 2);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_mine, m_theirs, m_differences})
        layout->addWidget(button);
    connect(m_mine, &QPushButton::clicked, this, &ConflictBar::keepMine);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictBar::next);
    connect(m_differences, &QPushButton::clicked, this, [this] {
        if (!m_conflicts.isEmpty())
            emit differencesAsked(m_conflicts.constFirst().investment);
    });
    hide();
    retranslate();
}

void ConflictBar::setDocument(PortfolioDocument *document, const QList<EditConflict> &waiting)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_conflicts = waiting;
    showFirst();
    if (document)
        connect(document, &PortfolioDocument::conflicted, this, &ConflictBar::add);
}

void ConflictBar::add(const EditConflict &conflict)
{
    m_conflicts.append(conflict);
    showFirst();
}

void ConflictBar::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    showFirst();
}

void ConflictBar::keepMine()
{
    if (m_conflicts.isEmpty() || !m_document)
        return;
    const EditConflict conflict = m_conflicts.takeFirst();
    const Status kept = m_document->change(conflict.keepMine);
    // A further collision has been added by now; anything else is tried again.
    if (!kept && kept.error().code != Error::Code::Conflict)
        m_conflicts.prepend(conflict);
    showFirst();
}

void ConflictBar::next()
{
    if (!m_conflicts.isEmpty())
        m_conflicts.removeFirst();
    showFirst();
}

void ConflictBar::showFirst()
{
    setVisible(!m_conflicts.isEmpty());
    if (m_conflicts.isEmpty())
        return;
    const EditConflict &conflict = m_conflicts.constFirst();
    QString shown = text(conflict);
    if (m_conflicts.size() > 1)
        shown +=
            u' ' + tr("%Ln more after this.", nullptr, static_cast<int>(m_conflicts.size() - 1));
    m_text->setText(shown);
    m_text->setAccessibleName(shown);
    if (conflict.isDeletedThere()) {
        m_mine->setText(tr("Bring &mine back"));
        m_theirs->setText(tr("&Keep it deleted"));
    } else if (conflict.isDeletedHere()) {
        m_mine->setText(tr("Delete it &anyway"));
        m_theirs->setText(tr("&Keep it"));
    } else {
        m_mine->setText(tr("Keep &mine"));
        m_theirs->setText(tr("Use the collea&gue's"));
    }
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    announce(*this, shown);
}

QString ConflictBar::text(const EditConflict &conflict) const
{
    const QString who = conflict.person.isEmpty() ? u"?"_s : conflict.person;
    const QString when = QLocale().toString(conflict.at.toLocalTime().time(), QLocale::ShortFormat);
    if (conflict.isDeletedThere())
        return tr("A colleague (%1) deleted %2 at %3, which you were editing. Your version is kept "
                  "in the history.",
                  "%1 person, %2 investment, %3 time of day")
            .arg(who, conflict.name, when);
    if (conflict.isDeletedHere())
        return tr("A colleague (%1) changed %2 at %3, which you were deleting. It is still there.",
                  "%1 person, %2 investment, %3 time of day")
            .arg(who, conflict.name, when);
    PartContext context;
    context.portfolio = m_document ? m_document->portfolio() : Portfolio();
    QStringList fields;
    const QList<ShownDifference> shown = shownDifferences(conflict.fields, context);
    const auto value = [this](const QString &text) {
        return shortened(m_amountsHidden ? withoutAmounts(text) : text);
    };
    for (const ShownDifference &field : shown.first(std::min(shown.size(), namedFields)))
        fields.append(tr("%1: yours %2, the colleague's %3.", "%1 field, %2 and %3 values")
                          .arg(field.label, value(field.before), value(field.after)));
    if (shown.size() > namedFields)
        fields.append(
            tr("%Ln more field(s).", nullptr, static_cast<int>(shown.size() - namedFields)));
    return tr("A colleague (%1) saved %2 at %3. %4",
              "%1 person, %2 investment, %3 time of day, %4 sentences about fields")
        .arg(who, conflict.name, when, fields.join(u' '));
}

void ConflictBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Bar::changeEvent(event);
}

void ConflictBar::retranslate()
{
    m_symbol->setAccessibleName(tr("Choose"));
    m_differences->setText(tr("Show diffe&rences"));
    showFirst();
}

} // namespace bundlinje
