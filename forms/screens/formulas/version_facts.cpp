#include "reports/names.h"
#include "screens/formulas/formula_file.h"

namespace clinic {

namespace {

using Facts = std::vector<FormulaFile::Fact>;

/// Collects what is said; what is not has no row.
class SaidFacts {
public:
    explicit SaidFacts(const Words& words) : words_(words) {}

    void add(const std::string& label, const std::string& value)
    {
        if (!value.empty())
            facts_.push_back({label, value});
    }
    template <typename Enum>
    void add_name(const std::string& label, const std::optional<Enum>& value)
    {
        if (value)
            add(label, name_of(words_, *value));
    }
    /// "7.2 ± 0.2 unit"
    void add_target(const std::string& label, const std::optional<Decimal>& value,
                    const std::optional<Decimal>& tolerance, const std::string& unit)
    {
        if (value)
            add(label, number(*value) + (tolerance ? " ± " + number(*tolerance) : "") + unit);
    }
    [[nodiscard]] Facts facts() && { return std::move(facts_); }

private:
    [[nodiscard]] std::string number(const Decimal& value) const
    {
        return to_people(value, decimal_sign(words_.language()));
    }

    const Words& words_;
    Facts facts_;
};

std::string volume_range(const Words& words, const Specification& said)
{
    if (said.least_volume && said.most_volume)
        return fill(words("{least} to {most}"), {{"least", volume_text(words, *said.least_volume)},
                                                 {"most", volume_text(words, *said.most_volume)}});
    if (said.most_volume)
        return fill(words("at most {most}"), {{"most", volume_text(words, *said.most_volume)}});
    return said.least_volume ? fill(words("at least {least}"), {{"least", volume_text(words, *said.least_volume)}})
                             : "";
}

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
    const Specification& said = version.specification;
    SaidFacts facts(words);
    facts.add_name(words("Vehicle"), said.vehicle);
    facts.add_target(words("pH"), said.ph, said.ph_tolerance, "");
    facts.add_target(words("Osmolality"), said.osmolality, said.osmolality_tolerance, " mOsm/kg");
    facts.add_name(words("Route"), said.route);
    facts.add_target(words("Depth"), said.depth, std::nullopt, " mm");
    facts.add(words("Volume in a session"), volume_range(words, said));
    if (said.beyond_use_hours)
        facts.add(words("Once mixed"),
                  fill(words.plural("{hours} hour", "{hours} hours", static_cast<long>(*said.beyond_use_hours)),
                       {{"hours", std::to_string(*said.beyond_use_hours)}}));
    facts.add(words("Preparation"), said.preparation);
    facts.add(words("Storage"), said.storage);
    facts.add(words("Contraindications"), said.contraindications);
    facts.add(words("Expected reactions"), said.expected_reactions);
    return std::move(facts).facts();
}

Facts FormulaFile::history(const VersionRow& version) const
{
    const Words& words = desk_.words;
    const Zone zone = desk_.zone();
    const auto moment = [&zone](const std::optional<Moment>& at) { return at ? zone.to_people(*at) : std::string(); };
    SaidFacts facts(words);
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
