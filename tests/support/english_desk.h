#pragma once

#include "screens/desk.h"
#include "support/clinic_fixture.h"

namespace clinic::testing {

/// A desk in English at which the fixture's actor sits.
inline Desk english_desk(ClinicFixture& clinic)
{
    return {clinic.records, clinic.actor, Words()};
}

} // namespace clinic::testing
