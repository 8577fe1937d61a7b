#include "reports/names.h"

namespace clinic {

std::string name_of(const Words& words, DifferenceKind value)
{
    using enum DifferenceKind;
    switch (value) {
    case added: return words("Added");
    case removed: return words("Removed");
    case concentration_changed: return words("Amount changed");
    case unit_changed: return words("Unit changed");
    case role_changed: return words("Role changed");
    }
    return {};
}

std::string name_of(const Words& words, LineRole value)
{
    using enum LineRole;
    switch (value) {
    case active: return words("Active substance");
    case excipient: return words("Excipient");
    case preservative: return words("Preservative");
    case solvent: return words("Solvent");
    }
    return {};
}

std::string name_of(const Words& words, Route value)
{
    using enum Route;
    switch (value) {
    case intraepidermal: return words("Into the epidermis");
    case intradermal: return words("Into the dermis");
    case subcutaneous: return words("Under the skin");
    }
    return {};
}

std::string name_of(const Words& words, Vehicle value)
{
    using enum Vehicle;
    switch (value) {
    case water_for_injection: return words("Water for injections");
    case saline: return words("Saline 0.9 %");
    case buffered: return words("Buffered solution");
    case alcoholic: return words("Alcoholic");
    case oily: return words("Oily");
    }
    return {};
}

std::string name_of(const Words& words, VersionState value)
{
    using enum VersionState;
    switch (value) {
    case draft: return words("Draft");
    case in_review: return words("In review");
    case approved: return words("Approved, not in force yet");
    case effective: return words("In force now");
    case superseded: return words("Superseded");
    case withdrawn: return words("Withdrawn");
    case rejected: return words("Rejected");
    }
    return {};
}

namespace {

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

/// "7.2 ± 0.2 unit"
std::string target_text(const Words& words, const std::optional<Decimal>& value,
                        const std::optional<Decimal>& tolerance, const std::string& unit)
{
    const auto number = [&words](const Decimal& each) { return to_people(each, decimal_sign(words.language())); };
    return value ? number(*value) + (tolerance ? " ± " + number(*tolerance) : "") + unit : "";
}

std::string hours_text(const Words& words, const std::optional<std::int64_t>& hours)
{
    if (!hours)
        return {};
    return fill(words.plural("{hours} hour", "{hours} hours", static_cast<long>(*hours)),
                {{"hours", std::to_string(*hours)}});
}

template <typename Enum>
std::string name_or_none(const Words& words, const std::optional<Enum>& value)
{
    return value ? name_of(words, *value) : std::string();
}

} // namespace

std::string name_of(const Words& words, SpecificationPart value)
{
    using enum SpecificationPart;
    switch (value) {
    case vehicle: return words("Vehicle");
    case ph: return words("pH");
    case osmolality: return words("Osmolality");
    case route: return words("Route");
    case depth: return words("Depth");
    case volume: return words("Volume in a session");
    case beyond_use: return words("Once mixed");
    case preparation: return words("Preparation");
    case storage: return words("Storage");
    case contraindications: return words("Contraindications");
    case expected_reactions: return words("Expected reactions");
    }
    return {};
}

std::string text_of(const Words& words, SpecificationPart part, const Specification& said)
{
    using enum SpecificationPart;
    switch (part) {
    case vehicle: return name_or_none(words, said.vehicle);
    case ph: return target_text(words, said.ph, said.ph_tolerance, "");
    case osmolality: return target_text(words, said.osmolality, said.osmolality_tolerance, " mOsm/kg");
    case route: return name_or_none(words, said.route);
    case depth: return target_text(words, said.depth, std::nullopt, " mm");
    case volume: return volume_range(words, said);
    case beyond_use: return hours_text(words, said.beyond_use_hours);
    case preparation: return said.preparation;
    case storage: return said.storage;
    case contraindications: return said.contraindications;
    case expected_reactions: return said.expected_reactions;
    }
    return {};
}

} // namespace clinic
