#pragma once

#include "domain/clinic/actor.h"
#include "domain/clinic/clinic.h"

#include <optional>

namespace clinic {

/// The clinic itself and who may sign in.
class ClinicStore {
public:
    virtual ~ClinicStore() = default;
    [[nodiscard]] virtual std::optional<ClinicDraft> clinic() const = 0;
    /// The one local account, which holds every role; none in a record that is not set up yet.
    [[nodiscard]] virtual std::optional<Actor> local_account() const = 0;

    virtual void put(const Clinic&) = 0;
    virtual Actor add_local_account(const std::string& name) = 0;
};

/// The clinic's time zone; UTC until it is set up.
[[nodiscard]] inline Zone zone_of(const ClinicStore& store)
{
    const auto clinic = store.clinic();
    return Zone(clinic ? clinic->zone : "Etc/UTC");
}

} // namespace clinic
