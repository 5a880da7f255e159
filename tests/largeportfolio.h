#pragma once

#include "model/domain/changeset.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

namespace bundlinje {

/// Who saved the file: stands in the history alone.
inline const QString historyMark = QStringLiteral("Mette-Marie");
/// In the notes of the last investment: stands in the list alone, because the history packs it.
inline const QString listMark = QStringLiteral("findes kun i listen");

/// Investments with long notes that no packing makes small: from 600 on the file is large.
inline PortfolioContent largeContent(int investments)
{
    constexpr qsizetype noteBytes = 9000;
    QRandomGenerator random(1);
    PortfolioContent content{.portfolio = newPortfolio(QStringLiteral("Stor fond")),
                             .investments = {}};
    content.investments.reserve(investments);
    for (int number = 1; number <= investments; ++number) {
        QByteArray noise(noteBytes, Qt::Uninitialized);
        random.generate(reinterpret_cast<quint32 *>(noise.begin()),
                        reinterpret_cast<quint32 *>(noise.end()));
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = QStringLiteral("Indsats %1").arg(number);
        investment.ownShare =
            MoneyFigure{.amount = Money::fromMinor(number * 100, Currency::DKK), .provenance = {}};
        investment.publicNote = QString::fromLatin1(noise.toBase64());
        content.investments.append(investment);
    }
    content.investments.last().publicNote.prepend(listMark);
    return content;
}

/// Overwrites the last page of the file in which the text stands.
inline bool damagePageWith(const QString &filePath, const QString &mark)
{
    constexpr qsizetype pageBytes = 4096;
    QFile file(filePath);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qsizetype at = file.readAll().lastIndexOf(mark.toUtf8());
    return at >= pageBytes && file.seek(at - at % pageBytes)
        && file.write(QByteArray(pageBytes, '\xa5')) == pageBytes;
}

inline QByteArray bytesOf(const QString &filePath)
{
    QFile file(filePath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace bundlinje
