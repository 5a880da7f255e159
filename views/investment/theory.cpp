#include "views/investment/sections.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

void buildTheory(FormBuilder<Investment> builder)
{
    const auto add = [&](const QString &name, QString TheoryOfChange::*member) {
        builder.add(longText(
            expected(part(u"theoryOfChange."_s + name,
                          through(lens<Investment, TheoryOfChange>(&Investment::theoryOfChange),
                                  lens<TheoryOfChange, QString>(member))))));
    };
    add(u"challenge"_s, &TheoryOfChange::challenge);
    add(u"input"_s, &TheoryOfChange::input);
    add(u"activities"_s, &TheoryOfChange::activities);
    add(u"output"_s, &TheoryOfChange::output);
    add(u"outcome"_s, &TheoryOfChange::outcome);
    add(u"impact"_s, &TheoryOfChange::impact);
    add(u"assumptions"_s, &TheoryOfChange::assumptions);
}

} // namespace bundlinje
