#include "services/clinic/set_up_clinic.h"

#include "domain/staff/usual_types.h"
#include "records/staff.h"

namespace clinic {

namespace {

/// Before there is an account, setting up is everybody's right and the owner's deed.
Actor owner_to_be(const std::string& name)
{
    return {.account = AccountId(0), .name = name, .roles = {}};
}

/// What the catalogue of certifications starts with.
void add_usual_types(Change& change, Country country)
{
    for (const auto& each : usual_types(country))
        if (const auto type = CatalogueType::accept(each.type, CatalogueTypeFacts{}))
            change.staff().add(*type);
}

} // namespace

Outcome<Receipt, ClinicViolations> set_up_clinic(Records& records, const ClinicDraft& draft, const std::string& owner,
                                                 const std::string& request_id)
{
    if (records.clinic().local_account())
        throw NotPermitted(Right::create_user);
    const auto change = records.begin_change({.actor = owner_to_be(owner), .request_id = request_id});
    const auto clinic = Clinic::accept(draft, ClinicFacts{.zone_exists = Zone::exists(draft.zone)});
    if (!clinic)
        return clinic.reasons();
    change->clinic().put(*clinic);
    change->clinic().add_local_account(owner);
    add_usual_types(*change, draft.country.value_or(Country::other));
    return change->commit("clinic.set_up");
}

Actor local_actor(const Stores& stores)
{
    if (auto account = stores.clinic().local_account())
        return *account;
    throw NotSetUp("the record holds no clinic yet");
}

} // namespace clinic
