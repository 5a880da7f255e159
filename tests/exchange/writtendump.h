#pragma once

#include "model/exchange/indigoreader.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace bundlinje {

/// One project with an investor, a payer and a metric; each test adds the files it is about.
class WrittenDump final {
public:
    WrittenDump()
    {
        write(QStringLiteral("projects.csv"),
              "ID,Impact Bond Name - (Value),Dates - Start date of service provision - (Value),"
              "Overall project finance - Maximum potential outcome payment - Currency - (Value),"
              "Overall project finance - Maximum potential outcome payment - Amount - (Value)\r\n"
              "P-1,Bolig,2020-01,GBP,1000\r\n");
        write(QStringLiteral("organisations.csv"),
              "ID,Name\r\nO-1,Fonden\r\nO-2,Kommunen\r\nO-3,Staten\r\n");
        write(QStringLiteral("projects_investments.csv"),
              "Project ID,Id,Organisation ID - (Value)\r\nP-1,i1,O-1\r\n");
        write(QStringLiteral("projects_outcome_payment_commitments.csv"),
              "Project ID,Organisation ID - (Value)\r\nP-1,O-2\r\nP-1,O-3\r\n");
        write(QStringLiteral("projects_outcome_metrics.csv"),
              "Project ID,Id,Outcome Definition - (Value)\r\n"
              "P-1,m1,I egen bolig\r\nP-1,m2,Bestået prøve\r\nP-1,m2,En anden prøve\r\n");
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// Type, metric, start, end, payers and amount of each row.
    void writePayments(const QList<QByteArrayList> &rows) const
    {
        QByteArray text = "Project ID,Outcome Payment Plan Id - (Value),Type - (Value),Outcome "
                          "Metric Id - (Value),Period - Start - (Value),Period - End - (Value),"
                          "Payer Organisation ID - (Value),Payments - Amount - (Value),"
                          "Payments - Currency - (Value)\r\n";
        for (const QByteArrayList &row : rows)
            text += "P-1," + row.join(',') + ",GBP\r\n";
        write(QStringLiteral("projects_outcome_payments.csv"), text);
    }

    IndigoDump read() const
    {
        Result<IndigoDump> dump = readIndigo(m_folder.path());
        return dump ? *std::move(dump) : IndigoDump();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace bundlinje
