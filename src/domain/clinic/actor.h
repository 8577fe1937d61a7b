#pragma once

#include "base/strong_id.h"

#include <set>
#include <string>

namespace clinic {

using AccountId = StrongId<struct AccountTag>;

/// What a person is to the clinic; rights hang on it (roles.csv).
enum class Role { front_desk, practitioner, manager, auditor, administrator, break_glass };

/// The signed-in person on whose behalf something is done; every change of the record names one.
struct Actor {
    AccountId account;
    std::string name;
    std::set<Role> roles;
};

} // namespace clinic
