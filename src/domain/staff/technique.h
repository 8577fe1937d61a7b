#pragma once

#include "base/codes.h"

namespace clinic {

/// What a certification covers and a session needs (domain.md 5.1, scope).
enum class Technique { mesotherapy_face, mesotherapy_scalp, mesotherapy_body, prp, fillers, lipolysis };
template <>
struct CodeTable<Technique> {
    static constexpr auto rows = std::to_array<Code<Technique>>({
        {Technique::mesotherapy_face, "MESOTHERAPY_FACE"},
        {Technique::mesotherapy_scalp, "MESOTHERAPY_SCALP"},
        {Technique::mesotherapy_body, "MESOTHERAPY_BODY"},
        {Technique::prp, "PRP"},
        {Technique::fillers, "FILLERS"},
        {Technique::lipolysis, "LIPOLYSIS"},
    });
};

} // namespace clinic
