#pragma once

#include <QtCore/QObject>

namespace bundlinje {

/// The size of all text, from 80 to 200 per cent of the system's, remembered per person.
class TextSize final : public QObject {
    Q_OBJECT

public:
    explicit TextSize(QObject *parent);

    void larger();
    void smaller();
    void normal();

private:
    void set(int percent);

    double m_systemPoints;
    int m_percent = 100;
};

} // namespace bundlinje
