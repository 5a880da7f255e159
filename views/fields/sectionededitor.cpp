#include "views/fields/sectionededitor.h"

#include "views/fields/drawer.h"
#include "views/fields/fieldplace.h"
#include "views/fields/form.h"
#include "views/fields/formarea.h"
#include "views/passfocus.h"
#include "views/quietview.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

SectionedEditor::SectionedEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new QuietView<QListWidget>(this))
    , m_pages(new QStackedWidget(this))
    , m_right(new QVBoxLayout)
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setContentsMargins({});
    m_right->setSpacing(0);
    m_right->addWidget(makeBar());
    m_right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list);
    passFocus(*this, *m_list); // The keys of the sections work as soon as the editor is opened.
    row->addLayout(m_right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionedEditor::turnTo);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionedEditor::sectionChanged);
    addShortcuts();
}

QWidget *SectionedEditor::makeBar()
{
    auto *bar = new QFrame(this);
    bar->setFrameShape(QFrame::StyledPanel);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::ToolTipBase);
    bar->setForegroundRole(QPalette::ToolTipText);
    m_barText = new QLabel(bar);
    m_barText->setTextFormat(Qt::PlainText);
    m_barText->setWordWrap(true);
    m_correct = new QPushButton(bar);
    m_discard = new QPushButton(bar);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_barText, 1);
    row->addWidget(m_correct);
    row->addWidget(m_discard);
    bar->hide();
    connect(m_correct, &QPushButton::clicked, this, &SectionedEditor::goToRefused);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        discard();
        emit discarded();
    });
    m_bar = bar;
    return bar;
}

void SectionedEditor::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto does) {
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, does);
        }
    };
    add({Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, [this] { step(1); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}, [this] { step(-1); });
    const auto close = [this] {
        if (commit())
            emit closeRequested();
    };
    add({Qt::CTRL | Qt::Key_W}, close);
    // The way back from where a picture led; in a text it deletes.
    auto *back = new QShortcut(Qt::Key_Backspace, m_list);
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, close);
}

void SectionedEditor::setHeader(QWidget *header)
{
    m_right->insertWidget(0, header);
}

Form *SectionedEditor::addSection(std::function<QString()> title)
{
    auto *area = new FormArea(m_pages);
    auto *page = new QWidget(area);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    auto *form = new Form(page);
    constexpr int fillsFirst = 1000; // The form grows to its own limit before the space beside it.
    row->addWidget(form, fillsFirst);
    row->addStretch(1);
    area->setWidget(page);
    m_pages->addWidget(area);
    m_sections.append({std::move(title), form, area});
    m_list->addItem(QString());
    connect(form, &Form::refusedChanged, this, [this] {
        showStates();
        if (m_bar->isVisible())
            showBar();
    });
    connect(form, &Form::restored, this, &SectionedEditor::restored);
    connect(form, &Form::unsavedChanged, this, &SectionedEditor::unsavedChanged);
    connect(form, &Form::exampleAsked, this, &SectionedEditor::exampleAsked);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    return form;
}

void SectionedEditor::wrap(const Form *form, const WrappedPage &makePage)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).form != form)
            continue;
        QScrollArea *area = m_sections.at(i).page;
        m_pages->removeWidget(area);
        m_pages->insertWidget(i, makePage(area, m_pages));
        m_pages->setCurrentIndex(section());
    }
}

void SectionedEditor::refresh(const QHash<QString, QString> &checks)
{
    for (const Section &section : std::as_const(m_sections)) {
        section.form->refresh();
        section.form->setChecks(checks);
    }
    showStates();
}

void SectionedEditor::retranslate()
{
    m_list->setAccessibleName(tr("Sections"));
    m_correct->setText(tr("C&orrect"));
    m_discard->setText(tr("Di&scard"));
    for (const Section &section : std::as_const(m_sections))
        section.form->retranslate();
    showStates();
    if (m_bar->isVisible())
        showBar();
}

bool SectionedEditor::commit()
{
    bool isSaved = true;
    for (const Section &section : std::as_const(m_sections))
        isSaved = section.form->commit() && isSaved;
    showBar();
    return isSaved;
}

bool SectionedEditor::isBeingTyped() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const Section &section) { return section.form->isBeingTyped(); });
}

QStringList SectionedEditor::unsaved() const
{
    QStringList names;
    for (const Section &section : m_sections) {
        const QList<UnsavedText> texts = section.form->unsaved();
        for (const UnsavedText &text : texts)
            names.append(text.label);
    }
    return names;
}

void SectionedEditor::goToField(const QString &field)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).form->focusField(field)) {
            showSection(i);
            m_sections.at(i).form->focusField(field); // Focus needs the page to be in view.
            return;
        }
    }
}

QList<FieldPlace> SectionedEditor::places() const
{
    QList<FieldPlace> places;
    for (const Section &section : m_sections)
        places += section.form->places(section.title());
    return places;
}

void SectionedEditor::showSection(int section)
{
    if (section >= 0 && section < m_sections.size())
        m_list->setCurrentRow(section);
}

int SectionedEditor::section() const
{
    return m_list->currentRow();
}

QString SectionedEditor::sectionTitle() const
{
    return section() < 0 ? QString() : m_sections.at(section()).title();
}

void SectionedEditor::focusForm()
{
    if (section() < 0)
        return;
    QWidget *page = m_pages->currentWidget();
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QList<QWidget *> SectionedEditor::panes() const
{
    return {m_list, m_pages->currentWidget()};
}

int SectionedEditor::scrollPosition(int section) const
{
    const bool exists = section >= 0 && section < m_sections.size();
    return exists ? m_sections.at(section).page->verticalScrollBar()->value() : 0;
}

void SectionedEditor::setScrollPosition(int section, int position)
{
    if (section >= 0 && section < m_sections.size())
        m_sections.at(section).page->verticalScrollBar()->setValue(position);
}

void SectionedEditor::turnTo(int section)
{
    const int before = m_pages->currentIndex();
    if (before >= 0 && before < m_sections.size())
        static_cast<void>(m_sections.at(before).form->commit());
    m_pages->setCurrentIndex(section);
    showBar(); // What could not be saved is out of sight now.
}

void SectionedEditor::step(int by)
{
    const auto count = static_cast<int>(m_sections.size());
    if (count == 0)
        return;
    showSection((section() + by + count) % count);
    m_list->setFocus();
}

void SectionedEditor::showStates()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        const int toCheck = section.form->toCheck();
        const int missing = section.form->missing();
        QString state = tr("● complete");
        if (toCheck > 0)
            state = tr("▲ %Ln to check", nullptr, toCheck);
        else if (missing > 0)
            state = tr("◐ %Ln missing", nullptr, missing);
        else if (section.form->isEmpty())
            state = tr("○ nothing entered"); // Nothing has to be, but that is no full section.
        m_list->item(i)->setText(section.title() + u'\n' + state);
    }
    fitList();
}

void SectionedEditor::fitList()
{
    m_list->setSpacing(fontMetrics().height() / 3); // Measures the rows anew as well.
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        const QStringList lines = m_list->item(i)->text().split(u'\n');
        for (const QString &line : lines)
            widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(line));
    }
    m_list->setFixedWidth(widest + m_list->fontMetrics().averageCharWidth() * 8);
}

void SectionedEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void SectionedEditor::showBar()
{
    QStringList names;
    for (const Section &section : std::as_const(m_sections)) {
        const QList<UnsavedText> texts = section.form->refused();
        for (const UnsavedText &text : texts)
            names.append(text.label);
    }
    m_bar->setVisible(!names.isEmpty());
    m_barText->setText(tr("%Ln field(s) not saved: %1.", nullptr, static_cast<int>(names.size()))
                           .arg(names.join(u", "_s)));
}

bool SectionedEditor::hasRefused() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const Section &section) { return !section.form->refused().isEmpty(); });
}

void SectionedEditor::goToRefused()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        const QList<UnsavedText> texts = m_sections.at(i).form->refused();
        if (texts.isEmpty())
            continue;
        showSection(i);
        return texts.constFirst().goTo();
    }
}

void SectionedEditor::discard()
{
    for (const Section &section : std::as_const(m_sections))
        section.form->discard();
    showBar();
}

void SectionedEditor::finish()
{
    if (!commit())
        discard();
    if (QWidget *inside = QApplication::focusWidget(); inside && isAncestorOf(inside))
        inside->clearFocus();
}

bool SectionedEditor::undoTyping()
{
    int found = -1;
    UnsavedText last;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QList<UnsavedText> texts = m_sections.at(i).form->refused();
        for (const UnsavedText &text : texts) {
            if (found >= 0 && !text.hasFocus)
                continue;
            last = text;
            found = i;
        }
    }
    if (found < 0)
        return false;
    last.restore();
    showSection(found);
    last.goTo();
    showBar();
    return true;
}

/// One that is open in the section shown; false when there is none.
bool SectionedEditor::closeDrawer()
{
    const QList<Drawer *> drawers = m_pages->currentWidget()->findChildren<Drawer *>();
    const auto open = std::find_if(drawers.begin(), drawers.end(), [](const Drawer *drawer) {
        return drawer->isVisible() && drawer->isOpen();
    });
    if (open != drawers.end())
        (*open)->open(false);
    return open != drawers.end();
}

void SectionedEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (!closeDrawer() && commit())
        emit closeRequested();
}

} // namespace bundlinje
