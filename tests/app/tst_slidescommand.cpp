#include "tests/app/program.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

/// The built program makes slides, without a display.
class TestSlidesCommand final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = exampleIn(*m_folder);
        QVERIFY(!m_file.isEmpty());
    }
    void listsTheMessages();
    void writesOnePictureForEachSlide();
    void writesAPdf();
    void neverOverwritesUnasked();
    void replacesTheFormerPictures();
    void hidesAmounts();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void aMissingFileIsSaid();
    void presentHasHelp();
    void presentRefusesWhatItDoesNotKnow_data();
    void presentRefusesWhatItDoesNotKnow();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonArray slides(const QStringList &options = {}) const
    {
        return run(QStringList{u"slides"_s, m_file, u"--json"_s} + options)
            .json()
            .object()
            .value(u"slides"_s)
            .toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSlidesCommand::listsTheMessages()
{
    const QJsonArray all = slides({u"--lang"_s, u"da"_s});
    QVERIFY(all.size() > 9);
    for (const QJsonValue &slide : all)
        QVERIFY(!slide.toObject().value(u"message"_s).toString().isEmpty());
    const Outcome text = run({u"slides"_s, m_file, u"--lang"_s, u"da"_s});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out.count('\n'), all.size());
}

void TestSlidesCommand::writesOnePictureForEachSlide()
{
    const Outcome made =
        run({u"slides"_s, m_file, u"--size"_s, u"1024x768"_s, u"-o"_s, path(u"wall"_s)});
    QCOMPARE(made.exitCode, 0);
    const QStringList pictures = QDir(path(u"wall"_s)).entryList({u"*.png"_s});
    QCOMPARE(pictures.size(), slides().size());
    for (const QString &picture : pictures)
        QCOMPARE(QImage(path(u"wall/"_s + picture)).size(), QSize(1024, 768));
}

void TestSlidesCommand::writesAPdf()
{
    QByteArray first;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
        QCOMPARE(run({u"slides"_s, m_file, u"--theme"_s, u"dark"_s, u"-o"_s, path(name)}).exitCode,
                 0);
        const QByteArray pdf = contentOf(path(name));
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), slides().size());
        QVERIFY(first.isEmpty() || first == pdf); // Same input, same bytes.
        first = pdf;
    }
}

void TestSlidesCommand::neverOverwritesUnasked()
{
    for (const QString &name : {u"wall"_s, u"wall.pdf"_s}) {
        const QStringList arguments{u"slides"_s,  m_file,  u"--size"_s,
                                    u"640x360"_s, u"-o"_s, path(name)};
        QCOMPARE(run(arguments).exitCode, 0);
        QCOMPARE(run(arguments).exitCode, 7);
        QCOMPARE(run(arguments + QStringList{u"--force"_s}).exitCode, 0);
    }
    QVERIFY(write(path(u"plain"_s), "mine"));
    QCOMPARE(run({u"slides"_s, m_file, u"-o"_s, path(u"plain"_s)}).exitCode, 7);
    QCOMPARE(contentOf(path(u"plain"_s)), QByteArray("mine"));
}

void TestSlidesCommand::replacesTheFormerPictures()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"wall"_s));
    for (const QString &name : {u"slide-99.png"_s, u"slide-title.png"_s})
        QVERIFY(write(path(u"wall/"_s + name), "old"));
    QCOMPARE(run({u"slides"_s, m_file, u"--size"_s, u"640x360"_s, u"--force"_s, u"-o"_s,
                  path(u"wall"_s)})
                 .exitCode,
             0);
    QVERIFY(!QFileInfo::exists(path(u"wall/slide-99.png"_s)));
    QVERIFY(QFileInfo::exists(path(u"wall/slide-title.png"_s)));
}

void TestSlidesCommand::hidesAmounts()
{
    const QString shown = slides().at(0).toObject().value(u"message"_s).toString();
    const QString hidden =
        slides({u"--hide-amounts"_s}).at(0).toObject().value(u"message"_s).toString();
    QVERIFY(hidden.contains(u"•••"_s));
    QVERIFY(!shown.contains(u"•••"_s));
}

void TestSlidesCommand::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("size") << QStringList{u"--size"_s, u"wide"_s};
    QTest::newRow("too small") << QStringList{u"--size"_s, u"10x10"_s};
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("ending") << QStringList{u"-o"_s, u"board.pptx"_s};
    QTest::newRow("word") << QStringList{u"--slow"_s};
}

void TestSlidesCommand::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, options);
    QCOMPARE(run(QStringList{u"slides"_s, m_file} + options).exitCode, 2);
}

void TestSlidesCommand::aMissingFileIsSaid()
{
    QCOMPARE(run({u"slides"_s, path(u"none.bundlinje"_s), u"-o"_s, path(u"x.pdf"_s)}).exitCode, 3);
    QVERIFY(!QFileInfo::exists(path(u"x.pdf"_s)));
}

void TestSlidesCommand::presentHasHelp()
{
    const Outcome help = run({u"present"_s, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("present min.bundlinje"));
}

void TestSlidesCommand::presentRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("option") << QStringList{u"min.bundlinje"_s, u"--slow"_s};
    QTest::newRow("value") << QStringList{u"--perspective"_s, u"min.bundlinje"_s};
    QTest::newRow("two files") << QStringList{u"min.bundlinje"_s, u"din.bundlinje"_s};
}

void TestSlidesCommand::presentRefusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(QStringList{u"present"_s} + arguments).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestSlidesCommand)
#include "tst_slidescommand.moc"
