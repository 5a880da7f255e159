#include "views/investment/measurements.h"

#include "model/calc/plannedentries.h"
#include "model/items/errormessage.h"
#include "model/items/measurementparts.h"
#include "views/announcement.h"
#include "views/fields/field.h"
#include "views/fields/gridfield.h"
#include "views/fields/messageline.h"
#include "views/investment/investmentsession.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

Measurements::Measurements(InvestmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rule(new QLabel(this))
    , m_message(new MessageLine(this))
    , m_expected(new QPushButton(this))
    , m_correct(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_rule);
    column->addWidget(m_message);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    connect(m_expected, &QPushButton::clicked, this, &Measurements::addExpected);
    connect(m_correct, &QPushButton::clicked, this, &Measurements::correct);
}

void Measurements::serve(GridField *grid, Field *reason)
{
    m_grid = grid;
    m_reason = reason;
    for (QPushButton *button : {m_expected, m_correct})
        grid->addButton(button);
    connect(grid, &GridField::rowChanged, this, &Measurements::showButtons);
}

void Measurements::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void Measurements::refresh()
{
    if (!isVisible())
        return; // It is done once it is shown.
    m_message->show(MessageLine::Level::Help, {});
    showButtons();
}

void Measurements::showButtons()
{
    const Investment &investment = m_session.stored();
    const int row = m_grid ? m_grid->row() : -1;
    const bool isRow = row >= 0 && row < investment.measurements.size();
    const bool isVerified = isRow && !whyFixed(investment.measurements.at(row)).isEmpty();
    const bool isEditable = !m_session.isReadOnly();
    const qsizetype expected = expectedMeasurements(investment, m_session.context().today).size();
    m_expected->setVisible(isEditable && investment.contract);
    m_expected->setEnabled(expected > 0);
    const QString why = expected > 0
        ? tr("Adds a line for each component at each check until today.")
        : tr("No check until today lacks a line.");
    m_expected->setToolTip(why);
    describe(*m_expected, why);
    m_correct->setVisible(isEditable && isVerified);
    if (m_reason)
        m_reason->setVisible(isRow && investment.measurements.at(row).entries.size() > 1);
}

void Measurements::save(const Investment &after, const QString &step, const QString &done)
{
    const Status saved = m_session.saveAs(after, step);
    if (saved)
        m_message->show(MessageLine::Level::Echo, done);
    else
        m_message->show(MessageLine::Level::Error, sentence(errorMessage(saved.error())));
}

void Measurements::addExpected()
{
    Investment after = m_session.stored();
    const qsizetype first = after.measurements.size();
    QList<Measurement> expected = expectedMeasurements(after, m_session.context().today);
    const QDate today = m_session.context().today;
    for (Measurement &measurement : expected) {
        for (MeasurementEntry &entry : measurement.entries)
            entry.recordedOn = PartialDate::fromDate(today);
    }
    after.measurements += expected;
    save(after, tr("Add the lines of the checks", "undo"),
         tr("%Ln line(s) are added. Type how many met the goal.", nullptr,
            static_cast<int>(expected.size())));
    m_grid->goTo(u"measurements[%1].entries[0].count"_s.arg(first));
}

void Measurements::correct()
{
    Investment after = m_session.stored();
    const int row = m_grid->row();
    if (row < 0 || row >= after.measurements.size())
        return;
    beginCorrection(after.measurements[row], m_session.context().today);
    save(after, tr("Correct a verified measurement", "undo"),
         tr("A further entry is begun. Write why, and then correct the figures in the line. What "
            "was verified is kept."));
    if (m_reason)
        m_reason->focusInput();
}

void Measurements::retranslate()
{
    m_rule->setText(tr("Counts only: nothing here may point at a person."));
    m_expected->setText(tr("Add the lines of the checks"));
    m_correct->setText(tr("Correct a verified measurement"));
}

} // namespace bundlinje
