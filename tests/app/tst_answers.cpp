#include "tests/app/program.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

class TestAnswers final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void newMakesAFile();
    void sampleHasItsFigures();
    void summaryCountsWhatIsMissing();
    void danishNumbers();
    void shapeOfSummary_data() { files(); }
    void shapeOfSummary();
    void shapeOfList_data() { files(); }
    void shapeOfList();
    void shapeOfImport();
    void showSaysWhyAFigureIsMissing();
    void showTellsWhatIsPlanned();
    void perspectiveChoosesThePotential();
    void bothPerspectivesStandBesideEachOther();

private:
    void files();
    QString fileNamed(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString example() const { return exampleIn(*m_folder); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAnswers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestAnswers::newMakesAFile()
{
    const QString file = path(u"Vores fond.bundlinje"_s);
    const Outcome made = run({u"new"_s, file, u"--name"_s, u"Årets fond"_s});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.out.isEmpty());
    const QJsonObject summary = run({u"summary"_s, file, u"--json"_s}).json().object();
    QCOMPARE(summary.value(u"name"_s).toString(), u"Årets fond"_s);
    QCOMPARE(summary.value(u"investments"_s).toInt(-1), 0);
    QVERIFY(summary.value(u"ratio"_s).toObject().value(u"value"_s).isNull());
    QVERIFY(!summary.value(u"ratio"_s).toObject().value(u"reason"_s).toString().isEmpty());
    QCOMPARE(run({u"new"_s, file}).exitCode, 7);
}

void TestAnswers::sampleHasItsFigures()
{
    const QJsonObject summary = run({u"summary"_s, example(), u"--json"_s}).json().object();
    QCOMPARE(summary.value(u"investments"_s).toInt(), 9);
    const QJsonObject own = summary.value(u"ownShare"_s).toArray().at(0).toObject();
    QCOMPARE(own.value(u"currency"_s).toString(), u"DKK"_s);
    QCOMPARE(own.value(u"minor"_s).toInteger(), 5'600'000'000);
    QCOMPARE(own.value(u"of"_s).toInt(), 9);
    const QJsonObject potential = summary.value(u"potential"_s).toArray().at(0).toObject();
    QCOMPARE(potential.value(u"minor"_s).toInteger(), 6'200'000'000);
    QCOMPARE(potential.value(u"stated"_s).toInt() + potential.value(u"calculated"_s).toInt(),
             potential.value(u"n"_s).toInt());
    const QJsonObject ratio = summary.value(u"ratio"_s).toObject();
    QCOMPARE(ratio.value(u"over"_s).toString(), u"ownShare"_s);
    QCOMPARE(ratio.value(u"n"_s).toInt(), 9);
    QVERIFY(qAbs(ratio.value(u"value"_s).toDouble() - 62.0 / 56.0) < 1e-9);
}

void TestAnswers::summaryCountsWhatIsMissing()
{
    const QString file = path(u"aarhus.bundlinje"_s);
    QCOMPARE(run({u"new"_s, file, u"--sample"_s, u"aarhus"_s}).exitCode, 0);
    const QJsonObject summary = run({u"summary"_s, file, u"--json"_s}).json().object();
    QCOMPARE(summary.value(u"investments"_s).toInt(), 9);
    QVERIFY(!summary.value(u"statedTotals"_s).toArray().isEmpty());
    const QJsonObject citizens = summary.value(u"citizens"_s).toObject();
    QCOMPARE(citizens.value(u"of"_s).toInt(), 9);
    QVERIFY(citizens.value(u"n"_s).toInt() < 9);
}

void TestAnswers::danishNumbers()
{
    const QString file = example();
    const QString danish = QString::fromUtf8(run({u"summary"_s, file, u"--lang"_s, u"da"_s}).out);
    QVERIFY2(danish.contains(u"56,0\u00a0mio.\u00a0kr."), qPrintable(danish));
    const QString english = QString::fromUtf8(run({u"summary"_s, file, u"--lang"_s, u"en"_s}).out);
    QVERIFY2(english.contains(u"56.0m"), qPrintable(english));
}

void TestAnswers::files()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"example", "aarhus", "empty", "indigo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Empty where the data is not there.
QString TestAnswers::fileNamed(const QString &name) const
{
    const QString file = path(name + u".bundlinje"_s);
    const QString dump = QStringLiteral(BUNDLINJE_SHARED_DATA "/indigo-2024-04-08");
    const bool isSample = name == u"example" || name == u"aarhus";
    if (name == u"indigo" && !QFile::exists(dump))
        return {};
    QStringList arguments{u"new"_s, file};
    if (isSample)
        arguments += {u"--sample"_s, name};
    if (run(arguments).exitCode != 0)
        return {};
    if (name == u"indigo" && run({u"import"_s, file, dump}).exitCode != 0)
        return {};
    return file;
}

void TestAnswers::shapeOfSummary()
{
    QFETCH(QString, name);
    const QString file = fileNamed(name);
    if (file.isEmpty())
        QSKIP("skipped: the INDIGO dump is not here");
    const QJsonObject summary = run({u"summary"_s, file, u"--json"_s}).json().object();
    const int investments = summary.value(u"investments"_s).toInt(-1);
    QCOMPARE(investments,
             static_cast<int>(run({u"list"_s, file, u"--json"_s}).json().array().size()));

    int staged = 0;
    for (const QJsonValue &count : summary.value(u"stages"_s).toObject())
        staged += count.toInt();
    QCOMPARE(staged, investments);

    const QJsonObject citizens = summary.value(u"citizens"_s).toObject();
    QCOMPARE(citizens.value(u"of"_s).toInt(-1), investments);
    QCOMPARE(citizens.value(u"sum"_s).isNull(), citizens.value(u"n"_s).toInt(-1) == 0);
    QCOMPARE(citizens.value(u"sum"_s).isNull(), citizens.contains(u"reason"_s));

    for (const QString &figure :
         {u"contractAmount"_s, u"ownShare"_s, u"paidOut"_s, u"potential"_s}) {
        QVERIFY2(summary.value(figure).isArray(), qPrintable(figure));
        QStringList currencies;
        for (const QJsonValue &value : summary.value(figure).toArray()) {
            const QJsonObject sum = value.toObject();
            QVERIFY(sum.value(u"minor"_s).isDouble());
            QVERIFY(sum.value(u"n"_s).toInt() > 0 && sum.value(u"n"_s).toInt() <= investments);
            QCOMPARE(sum.value(u"of"_s).toInt(), investments);
            QVERIFY(!currencies.contains(sum.value(u"currency"_s).toString()));
            currencies += sum.value(u"currency"_s).toString();
            if (figure == u"potential")
                QCOMPARE(sum.value(u"calculated"_s).toInt(-1) + sum.value(u"stated"_s).toInt(-1),
                         sum.value(u"n"_s).toInt());
        }
    }

    const QJsonObject ratio = summary.value(u"ratio"_s).toObject();
    QVERIFY(ratio.contains(u"value"_s));
    QCOMPARE(ratio.value(u"value"_s).isNull(), ratio.value(u"n"_s).toInt(-1) == 0);
    QCOMPARE(ratio.value(u"value"_s).isNull(), ratio.contains(u"reason"_s));
    QCOMPARE(ratio.value(u"over"_s).toString(),
             name == u"indigo" ? u"contractAmount"_s : u"ownShare"_s);
    QVERIFY(summary.value(u"statedTotals"_s).isArray());
    QCOMPARE(summary.value(u"statedTotals"_s).toArray().isEmpty(), name != u"aarhus");
}

void TestAnswers::shapeOfList()
{
    QFETCH(QString, name);
    const QString file = fileNamed(name);
    if (file.isEmpty())
        QSKIP("skipped: the INDIGO dump is not here");
    const QJsonDocument list = run({u"list"_s, file, u"--json"_s}).json();
    QVERIFY(list.isArray());
    for (const QJsonValue &value : list.array()) {
        const QJsonObject row = value.toObject();
        QVERIFY(!row.value(u"id"_s).toString().isEmpty());
        QCOMPARE(row.value(u"externalId"_s).toString().startsWith(u"INDIGO-POJ-"),
                 name == u"indigo");
        QVERIFY(row.value(u"name"_s).isString() && row.value(u"stage"_s).isString());
        for (const QString &figure : {u"ownShare"_s, u"contractAmount"_s, u"potential"_s}) {
            QVERIFY2(row.contains(figure), qPrintable(figure));
            const QJsonObject amount = row.value(figure).toObject();
            QVERIFY(row.value(figure).isNull()
                    || (amount.value(u"minor"_s).isDouble()
                        && amount.value(u"currency"_s).toString().size() == 3));
        }
        QVERIFY(row.value(u"citizens"_s).isNull() || row.value(u"citizens"_s).isDouble());
        const QJsonObject missing = row.value(u"missing"_s).toObject();
        for (auto field = row.begin(); field != row.end(); ++field)
            QCOMPARE(field->isNull(), !missing.value(field.key()).toString().isEmpty());
    }
}

void TestAnswers::shapeOfImport()
{
    const QString file = fileNamed(u"empty"_s);
    const QByteArray source = run({u"export"_s, example()}).out;
    const QJsonObject report =
        run({u"import"_s, file, u"-"_s, u"--json"_s}, source).json().object();
    QCOMPARE(report.value(u"added"_s).toInt(-1), 9);
    for (const QString &count : {u"changed"_s, u"unchanged"_s, u"emptied"_s, u"removed"_s})
        QCOMPARE(report.value(count).toInt(-1), 0);
    QVERIFY(report.value(u"unreadable"_s).isArray());
}

void TestAnswers::showSaysWhyAFigureIsMissing()
{
    const QString file = fileNamed(u"aarhus"_s);
    const QJsonObject shown = run({u"show"_s, file, firstId(file), u"--json"_s}).json().object();
    QVERIFY(shown.contains(u"paidOut"_s) && shown.value(u"paidOut"_s).isNull());
    QCOMPARE(shown.value(u"missing"_s).toObject().value(u"paidOut"_s).toString(), u"not stated"_s);
    QVERIFY(!shown.contains(u"internalNote"_s));
}

void TestAnswers::showTellsWhatIsPlanned()
{
    const QString file = example();
    QJsonObject content = run({u"export"_s, file}).json().object();
    QJsonArray investments = content.value(u"investments"_s).toArray();
    QJsonObject investment = investments.first().toObject();
    investment.insert(
        u"effectGoals"_s,
        QJsonArray{QJsonObject{
            {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"definition"_s, u"Bor i egen bolig."_s},
            {u"targetCount"_s, 27},
            {u"planned"_s, QJsonArray{QJsonObject{{u"period"_s, 2}, {u"value"_s, u"17"_s}}}}}});
    investments.replace(0, investment);
    content.insert(u"investments"_s, investments);
    const Outcome imported = run({u"import"_s, file, u"-"_s}, QJsonDocument(content).toJson());
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const QString shown =
        QString::fromUtf8(run({u"show"_s, file, investment.value(u"id"_s).toString()}).out);
    static const QRegularExpression goal(u"Effect goal +Bor i egen bolig\\. +27\\n"
                                         "Planned +2[^\\n]* +17\\n"_s);
    QVERIFY2(shown.contains(goal), qPrintable(shown));
}

void TestAnswers::perspectiveChoosesThePotential()
{
    const QString file = example();
    const auto potential = [&](const QString &perspective) {
        const QJsonObject summary =
            run({u"summary"_s, file, u"--json"_s, u"--perspective"_s, perspective}).json().object();
        if (summary.value(u"perspective"_s).toString() != perspective)
            return qint64(-1);
        return summary.value(u"potential"_s)
            .toArray()
            .at(0)
            .toObject()
            .value(u"minor"_s)
            .toInteger();
    };
    QCOMPARE(potential(u"fund"_s), 6'200'000'000);
    QCOMPARE(potential(u"public"_s), 16'293'072'036); // Of its business cases.
    QCOMPARE(potential(u"both"_s), 6'200'000'000); // Of the fund; the other has its own key.
}

void TestAnswers::bothPerspectivesStandBesideEachOther()
{
    const QString file = example();
    const QStringList both{u"--json"_s, u"--perspective"_s, u"both"_s};
    const QJsonObject summary = run(QStringList{u"summary"_s, file} + both).json().object();
    QCOMPARE(summary.value(u"publicPotential"_s)
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(u"minor"_s)
                 .toInteger(),
             16'293'072'036);
    QVERIFY(summary.value(u"publicRatio"_s).toObject().value(u"value"_s).toDouble()
            > summary.value(u"ratio"_s).toObject().value(u"value"_s).toDouble());
    const QJsonArray rows = run(QStringList{u"chart"_s, file, u"invested-potential"_s} + both)
                                .json()
                                .object()
                                .value(u"rows"_s)
                                .toArray();
    QCOMPARE(rows.size(), 9);
    for (const QJsonValue &row : rows) {
        for (const QString &key : {u"invested"_s, u"potential"_s, u"publicPotential"_s})
            QVERIFY(row.toObject().contains(key));
    }
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
