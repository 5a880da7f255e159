#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <map>
#include <optional>
#include <utility>

// What a portfolio file, and those who edit it, are in the plainest terms: the tests of the
// document compare it with this after every step.

namespace bundlinje::test {

/// The three texts that people write in an investment.
using PlainFields = std::array<QString, 3>;
using PlainInvestments = std::map<int, PlainFields>;

/// No `before` = added, no `after` = deleted.
struct PlainChange {
    int number = 0;
    std::optional<PlainFields> before;
    std::optional<PlainFields> after;
};
using PlainStep = QList<PlainChange>;

inline PlainStep reversed(PlainStep step)
{
    for (PlainChange &change : step)
        std::swap(change.before, change.after);
    return step;
}

struct PlainSave {
    PlainStep done;
    PlainStep keepMine; ///< One for each investment that collided.
};

struct PlainFile {
    PlainInvestments investments;

    std::optional<PlainFields> stored(int number) const
    {
        const auto found = investments.find(number);
        return found == investments.end() ? std::nullopt : std::optional(found->second);
    }

    void put(int number, const std::optional<PlainFields> &fields)
    {
        if (fields)
            investments[number] = *fields;
        else
            investments.erase(number);
    }

    PlainSave save(const PlainStep &step)
    {
        PlainSave saved;
        for (const PlainChange &change : step)
            save(change, saved);
        return saved;
    }

private:
    void save(const PlainChange &change, PlainSave &saved)
    {
        const std::optional<PlainFields> now = stored(change.number);
        if (now == change.after)
            return;
        if (now == change.before) {
            put(change.number, change.after);
            saved.done.append(change);
            return;
        }
        if (!now || !change.after) {
            saved.keepMine.append({change.number, now, change.after});
            return;
        }
        const PlainFields before = change.before.value_or(PlainFields());
        PlainFields merged = *now;
        PlainFields mine = *now;
        for (std::size_t i = 0; i < merged.size(); ++i) {
            const bool isMine = change.after->at(i) != before.at(i);
            const bool isTheirs = now->at(i) != before.at(i);
            if (isMine)
                mine.at(i) = change.after->at(i);
            if (isMine && !isTheirs)
                merged.at(i) = change.after->at(i);
        }
        if (merged != *now) {
            put(change.number, merged);
            saved.done.append({change.number, now, merged});
        }
        if (mine != merged)
            saved.keepMine.append({change.number, merged, mine});
    }
};

/// What one of them can undo and redo.
struct PlainUndo {
    QList<PlainStep> steps;
    qsizetype at = 0;

    void push(const PlainStep &done)
    {
        if (done.isEmpty())
            return;
        steps.resize(at);
        steps.append(done);
        ++at;
    }

    PlainStep undo(PlainFile &file)
    {
        if (at == 0)
            return {};
        const PlainSave saved = file.save(reversed(steps.at(at - 1)));
        --at;
        keep(reversed(saved.done));
        return saved.keepMine;
    }

    PlainStep redo(PlainFile &file)
    {
        if (at == steps.size())
            return {};
        const PlainSave saved = file.save(steps.at(at));
        if (keep(saved.done))
            ++at;
        return saved.keepMine;
    }

private:
    /// A step of which nothing is left is forgotten.
    bool keep(const PlainStep &step)
    {
        if (step.isEmpty())
            steps.removeAt(at);
        else
            steps[at] = step;
        return !step.isEmpty();
    }
};

} // namespace bundlinje::test
