#include "services/clinic/set_up_clinic.h"

namespace clinic {

namespace {

/// Before there is an account, setting up is everybody's right and the owner's deed.
Actor owner_to_be(const std::string& name)
{
    return {.account = AccountId(0), .name = name, .roles = {}};
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
    return change->commit("clinic.set_up");
}

Actor local_actor(const Stores& stores)
{
    if (auto account = stores.clinic().local_account())
        return *account;
    throw NotSetUp("the record holds no clinic yet");
}

} // namespace clinic
