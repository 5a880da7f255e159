#include "model/exchange/editmerge.h"

#include "model/exchange/importmerge.h"
#include "model/json/investmentjson.h"
#include "model/json/portfoliojson.h"

namespace bundlinje {

namespace {

template <typename Whole> QJsonObject withoutRevision(const Whole &whole)
{
    QJsonObject object = toJson(whole);
    object.remove(u"revision");
    return object;
}

template <typename Whole, typename Read>
Result<MergedEdits<Whole>> merge(const Whole &base, const Whole &mine, const Whole &theirs,
                                 Read read)
{
    const QJsonObject before = withoutRevision(base);
    const QJsonObject here = withoutRevision(mine);
    const QJsonObject there = withoutRevision(theirs);
    // `mergeFields` lets the second side win; so once with each of them there.
    const MergeResult hereWins = mergeFields({before, here, there}, true);
    const MergeResult thereWins = mergeFields({before, there, here}, true);
    Result<Whole> own = read(hereWins.merged);
    Result<Whole> merged = read(thereWins.merged);
    if (!own || !merged)
        return tl::make_unexpected((own ? merged : own).error());
    own->revision = merged->revision = theirs.revision;
    return MergedEdits<Whole>{std::move(*merged), std::move(*own), hereWins.kept};
}

} // namespace

Result<MergedEdits<Investment>> mergeEdits(const Investment &base, const Investment &mine,
                                           const Investment &theirs)
{
    return merge(base, mine, theirs, investmentFromJson);
}

Result<MergedEdits<Portfolio>> mergeEdits(const Portfolio &base, const Portfolio &mine,
                                          const Portfolio &theirs)
{
    return merge(base, mine, theirs, portfolioFromJson);
}

} // namespace bundlinje
