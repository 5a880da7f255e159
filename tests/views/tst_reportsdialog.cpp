#include "tests/views/windowfixture.h"

#include "views/fileflows.h"
#include "views/reports/reportpreview.h"
#include "views/reports/reportsdialog.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

/// File > Reports…: what is chosen is what is seen and written.
class TestReportsDialog final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_reportsdialog"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void thePreviewFollowsTheChoice();
    void sectionsAreRemembered();
    void aTextIsOfferedWhereThereAreNoPictures();
    void theFileIsWritten();
    void whatFailsIsSaidInTheDialog();
    void hiddenAmountsAreNotPreviewed();
    void anInvestmentWithoutContractIsNotSwapped();

private:
    /// Opens the dialog and does that in it while it is open.
    void inDialog(const std::function<void(ReportsDialog &)> &work);
    /// Answers the file dialog that saving opens; the name it proposed.
    QString saved(ReportsDialog &dialog, const QString &path);
    static QComboBox *boxWith(ReportsDialog &dialog, const QVariant &data)
    {
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->findData(data) >= 0)
                return box;
        }
        return nullptr;
    }
    static void choose(ReportsDialog &dialog, const QVariant &data)
    {
        QComboBox *box = boxWith(dialog, data);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(data));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestReportsDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
    m_fixture->table()->selectRow(0);
}

void TestReportsDialog::inDialog(const std::function<void(ReportsDialog &)> &work)
{
    bool isDone = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<ReportsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        work(*dialog);
        isDone = true;
        dialog->reject();
    });
    m_fixture->menu().reports->trigger();
    QVERIFY(isDone);
}

QString TestReportsDialog::saved(ReportsDialog &dialog, const QString &path)
{
    QString proposed;
    QTimer::singleShot(0, this, [&] {
        auto *asked = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(asked);
        proposed = asked->findChild<QLineEdit *>()->text();
        asked->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(asked, "accept");
    });
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault())
            button->click();
    }
    return proposed;
}

void TestReportsDialog::thePreviewFollowsTheChoice()
{
    inDialog([](ReportsDialog &dialog) {
        auto *preview = dialog.findChild<ReportPreview *>();
        choose(dialog, u"portfolio"_s);
        QTRY_COMPARE_WITH_TIMEOUT(preview->pageCount() > 0 && preview->pageCount() <= 3, true,
                                  30'000);
        const int few = preview->pageCount();
        choose(dialog, u"pack"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > few, 30'000);
    });
}

void TestReportsDialog::sectionsAreRemembered()
{
    inDialog([](ReportsDialog &dialog) {
        choose(dialog, u"repayment"_s);
        auto *sections = dialog.findChild<QListWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(sections->count() > 4, 30'000);
        sections->item(4)->setCheckState(Qt::Unchecked);
    });
    inDialog([](ReportsDialog &dialog) {
        auto *sections = dialog.findChild<QListWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(sections->count() > 4, 30'000);
        QCOMPARE(sections->item(4)->checkState(), Qt::Unchecked);
        QCOMPARE(sections->item(3)->checkState(), Qt::Checked);
    });
}

void TestReportsDialog::aTextIsOfferedWhereThereAreNoPictures()
{
    const auto offersText = [](const ReportsDialog &dialog) {
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        return std::any_of(boxes.cbegin(), boxes.cend(),
                           [](const QComboBox *box) { return box->findData(u"odt"_s) >= 0; });
    };
    inDialog([&offersText](ReportsDialog &dialog) {
        auto *sections = dialog.findChild<QListWidget *>();
        choose(dialog, u"effects"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offersText(dialog), 30'000);
        choose(dialog, u"portfolio"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!offersText(dialog), 30'000);
        for (int row = 0; row < sections->count(); ++row) {
            if (sections->item(row)->data(Qt::UserRole) == u"picture"_s)
                sections->item(row)->setCheckState(Qt::Unchecked);
        }
        QVERIFY(offersText(dialog)); // Without the picture.
    });
}

void TestReportsDialog::theFileIsWritten()
{
    inDialog([this](ReportsDialog &dialog) {
        choose(dialog, u"repayment"_s);
        choose(dialog, u"csv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<ReportPreview *>()->pageCount() > 0, 30'000);
        const QString proposed = saved(dialog, m_fixture->inFolder(u"krav"_s));
        QVERIFY2(proposed.startsWith(u"Statement of repayment_"_s), qPrintable(proposed));
        QVERIFY(QFile::exists(m_fixture->inFolder(u"krav.csv"_s)));
    });
}

void TestReportsDialog::whatFailsIsSaidInTheDialog()
{
    inDialog([this](ReportsDialog &dialog) {
        choose(dialog, u"portfolio"_s);
        choose(dialog, u"html"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<ReportPreview *>()->pageCount() > 0, 30'000);
        emit m_fixture->window().findChild<FileFlows *>()->failed(
            {.code = Error::Code::CannotWrite, .where = u"x.html"_s});
        bool isSaid = false;
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid = isSaid || label->text().contains(u"x.html"_s);
        QVERIFY(isSaid);
    });
}

void TestReportsDialog::hiddenAmountsAreNotPreviewed()
{
    m_fixture->menu().hideAmounts->setChecked(true);
    inDialog([this](ReportsDialog &dialog) {
        choose(dialog, u"portfolio"_s);
        choose(dialog, u"html"_s);
        auto *sections = dialog.findChild<QListWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(sections->count() > 2, 30'000);
        auto *preview = dialog.findChild<ReportPreview *>();
        QCOMPARE(preview->pageCount(), 0);
        QVERIFY(preview->findChild<QLabel *>()->text().contains(u"Amounts are hidden"_s));
        saved(dialog, m_fixture->inFolder(u"all"_s));
        QVERIFY(QFile::exists(m_fixture->inFolder(u"all.html"_s)));
    });
    m_fixture->menu().hideAmounts->setChecked(false);
}

void TestReportsDialog::anInvestmentWithoutContractIsNotSwapped()
{
    Result<PortfolioContent> content = m_fixture->document().content();
    QVERIFY(content);
    Investment &bare = content->investments[1];
    bare.contract.reset();
    QVERIFY(m_fixture->document().replaceBy(*content, u"test"_s));
    ReportsDialog dialog(m_fixture->document(), *m_fixture->window().findChild<FileFlows *>(),
                         bare.id, false, &m_fixture->window());
    choose(dialog, u"repayment"_s);
    const auto isSaid = [&] {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->text().contains(u"has no contract"_s)
                && label->text().contains(bare.name.simplified());
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 30'000);
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QCOMPARE(button->isEnabled(), !button->isDefault());
}

} // namespace bundlinje

QTEST_MAIN(bundlinje::TestReportsDialog)
#include "tst_reportsdialog.moc"
