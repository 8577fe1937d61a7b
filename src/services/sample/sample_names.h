#pragma once

#include "base/words.h"
#include "domain/patients/patient.h"
#include "services/sample/dice.h"

namespace clinic {

struct SampleName {
    std::string family;
    std::string given;
};

/// A common family name and a common given name that met by chance.
[[nodiscard]] SampleName sample_name(Dice&, Language, Sex);

/// A number that nobody has: from the ranges kept free for stories where the country has one.
[[nodiscard]] std::string sample_phone(Dice&, Language);

} // namespace clinic
