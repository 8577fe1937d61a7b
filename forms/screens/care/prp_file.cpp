#include "screens/care/prp_file.h"

#include "reports/names.h"

namespace clinic {

std::string PrpFile::title() const
{
    const auto row = on_file();
    return fill(desk_.words("Own plasma {key}, {moment}"),
                {{"key", row.key}, {"moment", desk_.zone().to_people(*row.prp.drawn)}});
}

std::vector<SessionFile::Fact> PrpFile::facts() const
{
    const auto row = on_file();
    std::vector<SessionFile::Fact> facts;
    if (const auto& invalid = row.invalid)
        facts.push_back({desk_.words("Invalid"), fill(desk_.words("since {moment}, declared by {name}: {reason}"),
                                                      {{"moment", desk_.zone().to_people(invalid->at)},
                                                       {"name", invalid->by},
                                                       {"reason", invalid->reason}})});
    for (const auto& each : facts_of(desk_.words, desk_.zone(), row))
        facts.push_back({each.label, each.value});
    facts.push_back({desk_.words("Put down"), desk_.zone().to_people(row.added_at) + ", " + row.added_by});
    return facts;
}

std::vector<SessionFile::Fact> PrpFile::use() const
{
    std::vector<SessionFile::Fact> rows;
    for (const auto& row : desk_.records.care().sessions_with(prp_)) {
        const auto used = desk_.records.care().session(row.id)->session.prp;
        rows.push_back({row.key + ", " + desk_.zone().to_people(row.started),
                        volume_text(desk_.words, used.amount.value()) + " · " + names_of(desk_.words, used.identity)});
    }
    rows.push_back({rows.empty() ? desk_.words("Nothing injected yet; there is") : desk_.words("Left over, discarded"),
                    volume_text(desk_.words, on_file().left)});
    return rows;
}

} // namespace clinic
