#pragma once

#include "records/clinic.h"
#include "services/perform.h"

namespace clinic {

/// Names the clinic of an empty record and makes its one local account, which holds every role.
Outcome<Receipt, ClinicViolations> set_up_clinic(Records&, const ClinicDraft&, const std::string& owner,
                                                 const std::string& request_id);

/// The account that acts until accounts and sign-in exist; throws NotSetUp for a record without one.
[[nodiscard]] Actor local_actor(const Stores&);

/// The record holds no clinic yet.
class NotSetUp : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace clinic
