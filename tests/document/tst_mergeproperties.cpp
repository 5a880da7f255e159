#include "model/document/portfoliodocument.h"
#include "tests/document/plainfile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// Two people in one file, in any order: it holds what the plain picture of it holds, each
/// collision is told, and what was not stored is in the history.
class TestMergeProperties final : public QObject {
    Q_OBJECT

private slots:
    void anySequenceOfTwoEndsAsThePlainOne();

private:
    QTemporaryDir m_folder;
};

namespace {

PlainFields fieldsOf(const Investment &investment)
{
    return {investment.theme, investment.publicNote, investment.internalNote};
}

Investment with(Investment investment, const PlainFields &fields)
{
    investment.theme = fields[0];
    investment.publicNote = fields[1];
    investment.internalNote = fields[2];
    return investment;
}

/// Few, so that people often write the same.
QString anyText()
{
    return *rc::gen::elementOf(std::vector<QString>{{}, u"a"_s, u"b"_s, u"c"_s});
}

/// The file, its plain picture, and the investments by their number, which is their name.
struct Both {
    QString path;
    PlainFile plain;
    QList<InvestmentId> ids;
};

/// One person: an open document, what was on the screen when it was looked at last, and the same in
/// plain terms.
class Person final {
public:
    Person(Both &both, const QString &name)
        : m_both(both)
        , m_name(name)
    {
        reopen();
    }

    const PortfolioDocument &document() const { return *m_document; }

    void doAnything()
    {
        m_told.clear();
        m_kept.clear();
        switch (*rc::gen::inRange(0, 9)) {
        case 0:
            m_document->undoStack().undo();
            m_kept = m_undo.undo(m_both.plain);
            break;
        case 1:
            m_document->undoStack().redo();
            m_kept = m_undo.redo(m_both.plain);
            break;
        case 2:
            reopen();
            break;
        case 3:
            restoreAny();
            break;
        case 4:
            keepMine();
            break;
        default:
            changeAny();
        }
        checkTold();
        look();
    }

    void look()
    {
        RC_ASSERT(m_document->refresh().has_value());
        const Result<PortfolioContent> content = m_document->content();
        RC_ASSERT(content.has_value());
        m_seen = content->investments;
        PlainInvestments seen;
        for (const Investment &investment : std::as_const(m_seen))
            seen[investment.name.toInt()] = fieldsOf(investment);
        RC_ASSERT(seen == m_both.plain.investments);
        RC_ASSERT(std::is_sorted(m_seen.cbegin(), m_seen.cend(),
                                 [](const Investment &a, const Investment &b) {
                                     return a.name.toInt() < b.name.toInt();
                                 }));
    }

private:
    void reopen()
    {
        m_document.reset();
        auto opened = PortfolioDocument::open(m_both.path, m_name);
        RC_ASSERT(opened.has_value());
        m_document = std::move(*opened);
        m_undo = {};
        QObject::connect(m_document.get(), &PortfolioDocument::conflicted, m_document.get(),
                         [this](const EditConflict &conflict) { m_told.append(conflict); });
        look();
    }

    /// Of what was seen, some changed and some deleted; perhaps one added.
    void changeAny()
    {
        ChangeSet changes{{}, {}, u"Any"_s};
        PlainStep step;
        for (const Investment &before : std::as_const(m_seen)) {
            std::optional<Investment> after = before;
            const int kind = *rc::gen::inRange(0, 6);
            if (kind == 0)
                after.reset();
            else if (kind < 4)
                after = with(before, changed(fieldsOf(before)));
            append(changes, step, before, after);
        }
        if (*rc::gen::inRange(0, 3) == 0) {
            Investment added;
            added.id = InvestmentId::create();
            added.name = QString::number(m_both.ids.size());
            m_both.ids.append(added.id);
            append(changes, step, {}, with(added, {anyText(), anyText(), anyText()}));
        }
        save(changes, step);
    }

    static PlainFields changed(PlainFields fields)
    {
        fields.at(*rc::gen::inRange<std::size_t>(0, fields.size())) = anyText();
        return fields;
    }

    static void append(ChangeSet &changes, PlainStep &step, const std::optional<Investment> &before,
                       const std::optional<Investment> &after)
    {
        PlainChange change{(before ? before : after)->name.toInt(), {}, {}};
        if (before)
            change.before = fieldsOf(*before);
        if (after)
            change.after = fieldsOf(*after);
        changes.investments.append({before, after});
        if (change.before != change.after)
            step.append(change);
    }

    void save(const ChangeSet &changes, const PlainStep &step)
    {
        const Status done = m_document->change(changes);
        const PlainSave saved = m_both.plain.save(step);
        m_undo.push(saved.done);
        m_kept = saved.keepMine;
        RC_ASSERT(done.has_value() == m_kept.isEmpty());
        if (!done) // No ||: RC_ASSERT works out both of its sides.
            RC_ASSERT(done.error().code == Error::Code::Conflict);
    }

    /// Any that ever was, as it was first.
    void restoreAny()
    {
        if (m_both.ids.isEmpty())
            return;
        look();
        const int number = *rc::gen::inRange(0, static_cast<int>(m_both.ids.size()));
        const Result<Investment> first = m_document->investmentAt(m_both.ids.at(number), 1);
        RC_ASSERT(first.has_value());
        RC_ASSERT(m_document->restore(m_both.ids.at(number), 1).has_value());
        const PlainSave saved =
            m_both.plain.save({{number, m_both.plain.stored(number), fieldsOf(*first)}});
        m_undo.push(saved.done);
    }

    /// The answer to the last question, perhaps long after it was put.
    void keepMine()
    {
        if (m_questions.isEmpty())
            return;
        const EditConflict question = m_questions.takeLast();
        PlainStep step;
        ChangeSet changes{{}, {}, u"Keep mine"_s};
        const InvestmentChange &wanted = question.keepMine.investments.constFirst();
        append(changes, step, wanted.before, wanted.after);
        save(question.keepMine, step);
    }

    /// As many as there should be, each with what is stored and what was wanted, and this is kept.
    void checkTold()
    {
        RC_ASSERT(m_told.size() == m_kept.size());
        for (const PlainChange &kept : std::as_const(m_kept)) {
            const InvestmentId id = m_both.ids.at(kept.number);
            const auto told =
                std::find_if(m_told.cbegin(), m_told.cend(), [id](const EditConflict &conflict) {
                    return conflict.investment == id;
                });
            RC_ASSERT(told != m_told.cend());
            const InvestmentChange &change = told->keepMine.investments.constFirst();
            RC_ASSERT(plain(change.before) == kept.before);
            RC_ASSERT(plain(change.after) == kept.after);
            if (kept.after)
                RC_ASSERT(isInHistory(id, *kept.after));
        }
        m_questions += m_told;
    }

    static std::optional<PlainFields> plain(const std::optional<Investment> &investment)
    {
        return investment ? std::optional(fieldsOf(*investment)) : std::nullopt;
    }

    bool isInHistory(InvestmentId id, const PlainFields &fields) const
    {
        const QList<Revision> history = *m_document->history(id);
        return std::any_of(history.cbegin(), history.cend(), [&](const Revision &entry) {
            const Result<Investment> then = m_document->investmentAt(id, entry.revision);
            return then && fieldsOf(*then) == fields;
        });
    }

    Both &m_both;
    QString m_name;
    std::unique_ptr<PortfolioDocument> m_document;
    QList<Investment> m_seen;
    PlainUndo m_undo;
    QList<EditConflict> m_told; ///< In this step.
    PlainStep m_kept; ///< What should be told in this step.
    QList<EditConflict> m_questions;
};

} // namespace

void TestMergeProperties::anySequenceOfTwoEndsAsThePlainOne()
{
    QVERIFY(rc::check("two in one file end as the plain picture of them", [this] {
        Both both{m_folder.filePath(u"any.bundlinje"_s), {}, {}};
        QFile::remove(both.path);
        RC_ASSERT(PortfolioDocument::create(both.path, {newPortfolio(u"Fonden"_s), {}}, u"Mette"_s)
                      .has_value());
        Person mette(both, u"Mette"_s);
        Person jens(both, u"Jens"_s);
        for (int step = *rc::gen::inRange(0, 25); step > 0; --step)
            (*rc::gen::arbitrary<bool>() ? mette : jens).doAnything();
        mette.look();
        jens.look();
        RC_ASSERT(mette.document().summaries() == jens.document().summaries());
        RC_ASSERT(mette.document().verify().has_value());
    }));
}

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
