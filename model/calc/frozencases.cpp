#include "model/calc/frozencases.h"

#include <algorithm>

namespace bundlinje {

namespace {

QList<CaseVersion>::const_iterator sameVersion(const QList<CaseVersion> &versions, const QUuid &id)
{
    return std::find_if(versions.cbegin(), versions.cend(),
                        [&id](const CaseVersion &version) { return version.id == id; });
}

} // namespace

Status keepsFrozenCases(const Investment &before, const Investment &after)
{
    for (const CaseVersion &version : before.businessCases) {
        if (!version.isFrozen())
            continue;
        const auto kept = sameVersion(after.businessCases, version.id);
        if (kept == after.businessCases.cend() || *kept != version)
            return failure(Error::Code::CaseFrozen, before.name, version.name);
    }
    return {};
}

Status keepsFrozenCases(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.investments) {
        if (!before || !after)
            continue;
        if (const Status kept = keepsFrozenCases(*before, *after); !kept)
            return kept;
    }
    return {};
}

Investment withFrozenCases(const Investment &before, Investment after)
{
    for (qsizetype at = 0; at < before.businessCases.size(); ++at) {
        const CaseVersion &version = before.businessCases.at(at);
        if (!version.isFrozen())
            continue;
        const auto kept = sameVersion(after.businessCases, version.id);
        if (kept == after.businessCases.cend())
            after.businessCases.insert(std::min(at, after.businessCases.size()), version);
        else
            after.businessCases[kept - after.businessCases.cbegin()] = version;
    }
    return after;
}

} // namespace bundlinje
