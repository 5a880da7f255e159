#include "model/items/guaranteeparts.h"
#include "model/items/numbertext.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

PartContext englishContext(bool hidden = false)
{
    PartContext context;
    context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    context.amountsHidden = hidden;
    return context;
}

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestGuaranteeParts final : public QObject {
    Q_OBJECT

private slots:
    void guaranteesAreReadBack();
    void tranchesAreReadBack();
    void whatDoesNotApplyIsNotThere();
    void theyAreTyped();
};

void TestGuaranteeParts::guaranteesAreReadBack()
{
    Guarantee guarantee{.guarantor = u"Lindegård Legatet"_s,
                        .kind = GuaranteeKind::LossShare,
                        .share = Percentage::fromPpm(500'000),
                        .cap = kroner(2'000'000)};
    QCOMPARE(plain(guaranteeSentence(guarantee, englishContext())),
             u"Lindegård Legatet covers 50% of what the investors lose. At most DKK 2,000,000."_s);
    guarantee = {.floor = kroner(3'000'000)};
    QCOMPARE(plain(guaranteeSentence(guarantee, englishContext())),
             u"A guarantor pays what the investors lack up to DKK 3,000,000."_s);
    QVERIFY(guaranteeSentence(guarantee, englishContext(true))
                .contains(QString::fromUtf16(hiddenText)));
    guarantee.floor.reset(); // Missing is not 0.
    QVERIFY(guaranteeSentence(guarantee, englishContext()).contains(u"up to –"_s));
}

void TestGuaranteeParts::tranchesAreReadBack()
{
    const Tranche tranche{.investor = u"Eksempelfonden"_s,
                          .principal = kroner(3'000'000),
                          .rate = Percentage::fromPpm(40'000)};
    QVERIFY2(plain(trancheSentence(tranche, englishContext()))
                 .startsWith(u"Eksempelfonden puts in DKK 3,000,000 at 4% a year."_s),
             qPrintable(trancheSentence(tranche, englishContext())));
    QVERIFY(plain(trancheSentence({}, englishContext())).startsWith(u"– is put in at – a year."_s));
}

void TestGuaranteeParts::whatDoesNotApplyIsNotThere()
{
    const QList<Part<Guarantee>> parts = guaranteeParts();
    Guarantee guarantee;
    QVERIFY(parts.at(2).exists(guarantee) && !parts.at(3).exists(guarantee));
    guarantee.kind = GuaranteeKind::LossShare;
    QVERIFY(!parts.at(2).exists(guarantee) && parts.at(3).exists(guarantee));
}

void TestGuaranteeParts::theyAreTyped()
{
    const PartContext context = englishContext();
    Guarantee guarantee;
    const QList<Part<Guarantee>> parts = guaranteeParts();
    QVERIFY(parts.at(1).read(guarantee, QString::number(static_cast<int>(GuaranteeKind::LossShare)),
                             context));
    QVERIFY(parts.at(3).read(guarantee, u"50%"_s, context));
    QVERIFY(parts.at(4).read(guarantee, u"2m"_s, context));
    QCOMPARE(guarantee.share, Percentage::fromPpm(500'000));
    QVERIFY(guarantee.cap);
    QVERIFY(!parts.at(3).read(guarantee, u"half"_s, context));
    QCOMPARE(guarantee.share, Percentage::fromPpm(500'000));
    QVERIFY(!parts.constLast().read); // The sentence is calculated.
}

QTEST_GUILESS_MAIN(TestGuaranteeParts)
#include "tst_guaranteeparts.moc"
