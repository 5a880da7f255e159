#include "model/document/portfoliodocument.h"
#include "tests/generators.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
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
    void anySequenceIsUndoneAndRedone();

private:
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

} // namespace

void TestDocumentProperties::anythingIsSavedAndLoaded()
{
    QVERIFY(rc::check("what is saved is loaded", [this](const PortfolioContent &any) {
        const QString filePath = m_folder.filePath(u"any.bundlinje"_s);
        QFile::remove(filePath);
        const auto document = PortfolioDocument::create(filePath, any, u"Mette"_s);
        if (!document)
            RC_FAIL(document.error().detail.toStdString());
        RC_ASSERT(withoutRevisions(*(*document)->content()) == any);
        RC_ASSERT((*document)->verify().has_value());
    }));
}

void TestDocumentProperties::anySequenceIsUndoneAndRedone()
{
    QVERIFY(rc::check("undo and redo lead through the states there were", [this] {
        const QString filePath = m_folder.filePath(u"any.bundlinje"_s);
        QFile::remove(filePath);
        auto created = PortfolioDocument::create(filePath, *rc::gen::arbitrary<PortfolioContent>(),
                                                 u"Mette"_s);
        RC_ASSERT(created.has_value());
        const auto document = std::move(*created);
        QList<PortfolioContent> states{withoutRevisions(*document->content())};
        qsizetype at = 0;
        for (int step = *rc::gen::inRange(0, 10); step > 0; --step) {
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                document->undoStack().undo();
                at = std::max<qsizetype>(at - 1, 0);
                break;
            case 1:
                document->undoStack().redo();
                at = std::min(at + 1, states.size() - 1);
                break;
            default:
                PortfolioContent next = states.at(at);
                RC_ASSERT(document->change(anyChanges(*document->content(), next)).has_value());
                if (next == states.at(at))
                    break;
                states.resize(++at);
                states.append(next);
            }
            RC_ASSERT(withoutRevisions(*document->content()) == states.at(at));
        }
        const auto again = std::move(*PortfolioDocument::open(filePath, u"Jens"_s));
        RC_ASSERT(withoutRevisions(*again->content()) == states.at(at));
        RC_ASSERT(again->summaries() == document->summaries());
        RC_ASSERT(again->verify().has_value());
    }));
}

QTEST_GUILESS_MAIN(TestDocumentProperties)
#include "tst_documentproperties.moc"
