#include "views/savingagain.h"

#include "views/fields/field.h"
#include "views/fields/gridfield.h"
#include "views/portfolio/celltable.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <chrono>

namespace bundlinje {

SavingAgain::SavingAgain(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_timer.setInterval(std::chrono::seconds(10));
    connect(&m_timer, &QTimer::timeout, this, &SavingAgain::tryNow);
}

void SavingAgain::begin()
{
    if (m_timer.isActive())
        return;
    QTimer::singleShot(0, this, [this] {
        if (m_timer.isActive() || !isAnythingWaiting())
            return;
        m_timer.start();
        emit begun();
    });
}

bool SavingAgain::isAnythingWaiting() const
{
    const auto *cells = m_window->findChild<CellTable *>();
    const QList<Field *> fields = m_window->findChildren<Field *>();
    const QList<GridField *> grids = m_window->findChildren<GridField *>();
    return (cells && cells->isWaiting())
        || std::any_of(grids.begin(), grids.end(),
                       [](const GridField *grid) { return grid->isWaiting(); })
        || std::any_of(fields.begin(), fields.end(),
                       [](const Field *field) { return field->isWaiting(); });
}

void SavingAgain::tryNow()
{
    if (auto *cells = m_window->findChild<CellTable *>())
        cells->saveAgain();
    const QList<GridField *> grids = m_window->findChildren<GridField *>();
    for (GridField *grid : grids)
        grid->saveAgain();
    // Saving one may take away others, such as those of a row that a colleague deleted.
    const QList<Field *> found = m_window->findChildren<Field *>();
    const QList<QPointer<Field>> fields(found.begin(), found.end());
    for (const QPointer<Field> &field : fields) {
        if (field && field->isWaiting())
            static_cast<void>(field->commit());
    }
    if (!isAnythingWaiting())
        m_timer.stop();
}

} // namespace bundlinje
