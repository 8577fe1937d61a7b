#pragma once

#include "domain/formulas/ingredient.h"
#include "domain/patients/patient.h"

namespace clinic {

/// One row of a table that comes in; `line` is its place in the file.
struct IncomingIngredient {
    std::size_t line;
    IngredientDraft ingredient;
};

/// One row of a table or one card that comes in; `line` is its place in the file.
struct IncomingPatient {
    std::size_t line;
    PatientDraft patient;
};

} // namespace clinic
