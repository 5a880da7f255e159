#pragma once

#include "model/domain/investment.h"
#include "views/fields/formbuilder.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace bundlinje {

class Field;
class GridField;
class InvestmentSession;
class MessageLine;
class ParticipationPicture;

/// What stands above the measurements of an investment, and what their buttons do.
class Measurements final : public QWidget {
    Q_OBJECT

public:
    Measurements(InvestmentSession &session, QWidget *parent);

    /// @param reason of the entry that counts, gone to when a correction is begun
    void serve(GridField *grid, Field *reason);
    void refresh();
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addExpected();
    void correct();
    void save(const Investment &after, const QString &step, const QString &done);
    void showButtons();

    InvestmentSession &m_session;
    QLabel *m_rule;
    MessageLine *m_message;
    QPushButton *m_expected;
    QPushButton *m_correct;
    GridField *m_grid = nullptr;
    Field *m_reason = nullptr;
};

/// What of the section of the effects is told of changes.
struct EffectParts {
    Measurements *measurements;
    ParticipationPicture *picture;
};

/// The section of the effects: the goals, how far the citizens have come, what was measured, and
/// the reports that somebody is to have; the last three as tables that are typed in.
EffectParts buildEffects(FormBuilder<Investment> builder, InvestmentSession &session);

} // namespace bundlinje
