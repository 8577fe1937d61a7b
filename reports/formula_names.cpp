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

} // namespace clinic
