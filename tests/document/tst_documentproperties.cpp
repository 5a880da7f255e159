#include "model/document/portfoliodocument.h"
#include "model/exchange/importplan.h"
#include "model/exchange/jsonexchange.h"
#include "tests/generators.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What holds for any content and any sequence of changes, compared with plain lists.
class TestDocumentProperties final : public QObject {
    Q_OBJECT

private slots:
    void anythingIsSavedAndLoaded();
    void anySequenceEndsAsThePlainOne();
    void whatIsExportedIsImported();
    void importingOverOthersTakesAll();

private:
    std::unique_ptr<PortfolioDocument> created(const PortfolioContent &content,
                                               const QString &name) const;

    QTemporaryDir m_folder;
};

namespace {

PortfolioContent withoutRevisions(PortfolioContent content)
{
    content.portfolio.revision = 0;
    for (Investment &investment : content.investments)
        investment.revision = 0;
    return content;
}

/// Some of the stored investments changed or deleted, some added, perhaps the settings too.
/// @param model the plain lists, without revisions, to which the same is done
ChangeSet anyChanges(const PortfolioContent &stored, PortfolioContent &model)
{
    ChangeSet changes{{}, {}, u"Any"_s};
    for (qsizetype i = stored.investments.size() - 1; i >= 0; --i) {
        const Investment &before = stored.investments.at(i);
        const int kind = *rc::gen::inRange(0, 4);
        if (kind == 0) {
            changes.investments.append({before, {}});
            model.investments.removeAt(i);
        } else if (kind == 1) {
            Investment after = *rc::gen::arbitrary<Investment>();
            after.id = before.id;
            changes.investments.append({before, after});
            model.investments[i] = after;
        }
    }
    for (const Investment &added : generators::several(generators::investment, 2)) {
        changes.investments.append({{}, added});
        model.investments.append(added);
    }
    if (*rc::gen::arbitrary<bool>()) {
        changes.portfolio = PortfolioChange{stored.portfolio, *rc::gen::arbitrary<Portfolio>()};
        model.portfolio = changes.portfolio->after;
    }
    return changes;
}

/// A document on a file, and the plain states that it went through.
class History final {
public:
    explicit History(std::unique_ptr<PortfolioDocument> document)
        : m_document(std::move(document))
        , m_states{withoutRevisions(*m_document->content())}
    {
        for (const Investment &investment : m_states.constFirst().investments)
            m_everThere.append(investment.id);
    }

    const PortfolioDocument &document() const { return *m_document; }

    void doAnything()
    {
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            m_document->undoStack().undo();
            m_at = std::max<qsizetype>(m_at - 1, 0);
            break;
        case 1:
            m_document->undoStack().redo();
            m_at = std::min(m_at + 1, m_states.size() - 1);
            break;
        case 2:
            reload();
            break;
        case 3:
            restoreAny();
            break;
        case 4:
            restoreDeleted();
            break;
        default:
            PortfolioContent next = m_states.at(m_at);
            RC_ASSERT(m_document->change(anyChanges(*m_document->content(), next)).has_value());
            push(next);
        }
        RC_ASSERT(withoutRevisions(*m_document->content()) == m_states.at(m_at));
    }

    /// Keeps what would be exported now, to be compared with the look back at this moment.
    void exportNow()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_exports.append({now, exportedJson(*m_document->content())});
        // What is saved in the same millisecond would be of this moment too.
        while (QDateTime::currentDateTimeUtc() <= now)
            QThread::yieldCurrentThread();
    }

    void checkExports() const
    {
        for (const auto &[moment, text] : m_exports) {
            const auto then = PortfolioDocument::openAsOf(m_document->filePath(), moment);
            RC_ASSERT(then.has_value());
            RC_ASSERT(exportedJson(*(*then)->content()) == text);
        }
    }

    void reload()
    {
        const QString filePath = m_document->filePath();
        m_document.reset();
        auto again = PortfolioDocument::open(filePath, u"Jens"_s);
        RC_ASSERT(again.has_value());
        m_document = std::move(*again);
        m_states = {m_states.at(m_at)};
        m_at = 0;
        RC_ASSERT(withoutRevisions(*m_document->content()) == m_states.at(m_at));
    }

private:
    void push(const PortfolioContent &next)
    {
        for (const Investment &investment : next.investments) {
            if (!m_everThere.contains(investment.id))
                m_everThere.append(investment.id);
        }
        if (next == m_states.at(m_at))
            return;
        m_states.resize(++m_at);
        m_states.append(next);
    }

    /// In the place of its first addition, whether it is there or was deleted.
    void put(PortfolioContent &content, Investment investment) const
    {
        investment.revision = 0;
        const qsizetype place = m_everThere.indexOf(investment.id);
        auto next = content.investments.begin();
        while (next != content.investments.end() && m_everThere.indexOf(next->id) < place)
            ++next;
        if (next != content.investments.end() && next->id == investment.id)
            *next = investment;
        else
            content.investments.insert(next, investment);
    }

    void restoreAny()
    {
        QList<Revision> saved = *m_document->history();
        saved.removeIf([](const Revision &entry) {
            return entry.action == Revision::Action::Deleted || entry.investment.isNull();
        });
        if (saved.isEmpty())
            return;
        const Revision entry = saved.at(*rc::gen::inRange<qsizetype>(0, saved.size()));
        const Result<Investment> then = m_document->investmentAt(entry.investment, entry.revision);
        if (!then) {
            RC_ASSERT(then.error().code == Error::Code::NotFound); // Undoing deleted it.
            return;
        }
        PortfolioContent next = m_states.at(m_at);
        put(next, *then);
        RC_ASSERT(m_document->restore(entry.investment, entry.revision).has_value());
        push(next);
    }

    void restoreDeleted()
    {
        const QList<Revision> deletions = *m_document->deletions();
        RC_ASSERT(deletions.size() == m_everThere.size() - m_states.at(m_at).investments.size());
        PortfolioContent next = m_states.at(m_at);
        for (const Revision &deletion : deletions)
            put(next, *m_document->investmentAt(deletion.investment, deletion.revision - 1));
        RC_ASSERT(m_document->restoreDeleted(deletions).has_value());
        push(next);
    }

    std::unique_ptr<PortfolioDocument> m_document;
    QList<PortfolioContent> m_states; ///< Without revisions.
    qsizetype m_at = 0; ///< The state that there is; those behind it can be redone.
    QList<InvestmentId> m_everThere; ///< In the order of their first addition.
    QList<std::pair<QDateTime, QByteArray>> m_exports;
};

} // namespace

std::unique_ptr<PortfolioDocument> TestDocumentProperties::created(const PortfolioContent &content,
                                                                   const QString &name) const
{
    const QString filePath = m_folder.filePath(name);
    QFile::remove(filePath);
    auto document = PortfolioDocument::create(filePath, content, u"Mette"_s);
    if (!document)
        RC_FAIL(document.error().detail.toStdString());
    return std::move(*document);
}

void TestDocumentProperties::anythingIsSavedAndLoaded()
{
    QVERIFY(rc::check("what is saved is loaded", [this](const PortfolioContent &any) {
        const auto document = created(any, u"any.bundlinje"_s);
        RC_ASSERT(withoutRevisions(*document->content()) == any);
        RC_ASSERT(document->verify().has_value());
    }));
}

void TestDocumentProperties::anySequenceEndsAsThePlainOne()
{
    QVERIFY(rc::check("what was done, undone, restored and reloaded stands as in the plain lists, "
                      "and a look back shows what was exported then",
                      [this] {
                          History history(
                              created(*rc::gen::arbitrary<PortfolioContent>(), u"any.bundlinje"_s));
                          for (int step = *rc::gen::inRange(0, 12); step > 0; --step) {
                              if (*rc::gen::inRange(0, 3) == 0)
                                  history.exportNow();
                              history.doAnything();
                          }
                          history.exportNow();
                          const QList<InvestmentSummary> shown = history.document().summaries();
                          history.reload();
                          RC_ASSERT(history.document().summaries() == shown);
                          RC_ASSERT(history.document().verify().has_value());
                          history.checkExports();
                      }));
}

void TestDocumentProperties::whatIsExportedIsImported()
{
    QVERIFY(rc::check(
        "export and import are identity, through files", [this](const PortfolioContent &any) {
            const QString filePath = m_folder.filePath(u"any.json"_s);
            const auto document = created(any, u"any.bundlinje"_s);
            RC_ASSERT(
                writeJsonFile(filePath, *document->content(), Overwrite::Replace).has_value());
            const Result<PortfolioContent> read = readJsonFile(filePath);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == any);

            const auto second = created({newPortfolio(u"Fonden"_s), {}}, u"second.bundlinje"_s);
            const Result<ImportPlan> plan = planContentImport(*second->content(), *read);
            RC_ASSERT(plan.has_value());
            RC_ASSERT(second->change(plan->changes).has_value());
            RC_ASSERT(withoutRevisions(*second->content()) == any);
            RC_ASSERT(exportedJson(*second->content()) == exportedJson(any));
            const Result<ImportPlan> again = planContentImport(*second->content(), *read);
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->changes.investments.isEmpty());
            RC_ASSERT(!again->changes.portfolio);
        }));
}

void TestDocumentProperties::importingOverOthersTakesAll()
{
    QVERIFY(rc::check(
        "importing over other versions of the same leaves those that came in",
        [this](const PortfolioContent &any) {
            PortfolioContent others = any;
            const auto document = created(any, u"any.bundlinje"_s);
            RC_ASSERT(document->change(anyChanges(*document->content(), others)).has_value());
            const Result<ImportPlan> plan =
                planContentImport(*document->content(), any, {.clearEmptied = true});
            RC_ASSERT(plan.has_value());
            RC_ASSERT(document->change(plan->changes).has_value());
            for (const Investment &wanted : any.investments) {
                Result<Investment> stored = document->investment(wanted.id);
                RC_ASSERT(stored.has_value());
                stored->revision = 0;
                RC_ASSERT(*stored == wanted);
            }
            if (plan->changes.investments.isEmpty() && !plan->changes.portfolio)
                return; // Nothing to undo.
            document->undoStack().undo();
            RC_ASSERT(withoutRevisions(*document->content()) == others);
        }));
}

QTEST_GUILESS_MAIN(TestDocumentProperties)
#include "tst_documentproperties.moc"
