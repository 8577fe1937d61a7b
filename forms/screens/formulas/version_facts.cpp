#include "reports/names.h"
#include "screens/formulas/formula_file.h"

namespace clinic {

namespace {

using Facts = std::vector<FormulaFile::Fact>;

/// Collects what is said; what is not has no row.
class SaidFacts {
public:
    void add(const std::string& label, const std::string& value)
    {
        if (!value.empty())
            facts_.push_back({label, value});
    }
    [[nodiscard]] Facts facts() && { return std::move(facts_); }

private:
    Facts facts_;
};

/// A hash in groups that an eye can compare.
std::string in_groups(const std::string& hash)
{
    constexpr std::size_t group = 8;
    std::string text;
    for (std::size_t i = 0; i < hash.size(); i += group)
        text += (i ? " " : "") + hash.substr(i, group);
    return text;
}

std::string decided(const Words& words, const Zone& zone, const VersionDecision& decision)
{
    const auto text =
        fill(words("{moment}, by {person}"), {{"moment", zone.to_people(decision.at)}, {"person", decision.name}});
    return decision.reason.empty() ? text : text + ": " + decision.reason;
}

} // namespace

Facts FormulaFile::specification(const VersionRow& version) const
{
    const Words& words = desk_.words;
    SaidFacts facts;
    for (const auto& row : CodeTable<SpecificationPart>::rows)
        facts.add(name_of(words, row.first), text_of(words, row.first, version.specification));
    return std::move(facts).facts();
}

Facts FormulaFile::history(const VersionRow& version) const
{
    const Words& words = desk_.words;
    const Zone zone = desk_.zone();
    const auto moment = [&zone](const std::optional<Moment>& at) { return at ? zone.to_people(*at) : std::string(); };
    SaidFacts facts;
    facts.add(words("Written by"), version.author_name);
    facts.add(words("Submitted for review"), moment(version.submitted));
    if (version.approved)
        facts.add(words("Approved"), decided(words, zone, *version.approved));
    if (version.rejected)
        facts.add(words("Rejected"), decided(words, zone, *version.rejected));
    facts.add(words("In force from"), moment(version.in_force_from));
    facts.add(version.state == VersionState::withdrawn ? words("Withdrawn") : words("Superseded"),
              moment(version.in_force_until) +
                  (version.withdrawal_reason.empty() ? "" : ": " + version.withdrawal_reason));
    facts.add(words("Fingerprint (SHA-256)"), in_groups(version.content_hash));
    return std::move(facts).facts();
}

} // namespace clinic
