#include "screens/wording/who_may.h"

#include <array>

namespace clinic {

namespace {

/// Who may break the glass does so for a patient in danger; to mend things is not what it is for.
constexpr std::array mending_roles{Role::front_desk, Role::practitioner, Role::manager, Role::auditor,
                                   Role::administrator};

std::string role_name(const Words& words, Role role)
{
    switch (role) {
    case Role::front_desk: return words("front desk");
    case Role::practitioner: return words("practitioner");
    case Role::manager: return words("manager");
    case Role::auditor: return words("auditor");
    case Role::administrator: return words("administrator");
    case Role::break_glass: return words("emergency access");
    }
    return {};
}

} // namespace

std::string who_may(const Words& words, Right right)
{
    std::string names;
    for (const Role role : mending_roles)
        if (permits({.account = AccountId(0), .name = {}, .roles = {role}}, right))
            names += (names.empty() ? "" : ", ") + role_name(words, role);
    return names;
}

} // namespace clinic
