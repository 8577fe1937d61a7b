#pragma once

#include "domain/clinic/country.h"

#include <span>
#include <string_view>

namespace clinic {

/// Where the right to practise is written down (domain.md 5.1).
enum class ProfessionalRegister { rpps, adeli, isa, amka, gmc, nmc, gdc, npi, state_licence };
template <>
struct CodeTable<ProfessionalRegister> {
    static constexpr auto rows = std::to_array<Code<ProfessionalRegister>>({
        {ProfessionalRegister::rpps, "RPPS"},
        {ProfessionalRegister::adeli, "ADELI"},
        {ProfessionalRegister::isa, "ISA"},
        {ProfessionalRegister::amka, "AMKA"},
        {ProfessionalRegister::gmc, "GMC"},
        {ProfessionalRegister::nmc, "NMC"},
        {ProfessionalRegister::gdc, "GDC"},
        {ProfessionalRegister::npi, "NPI"},
        {ProfessionalRegister::state_licence, "STATE_LICENCE"},
    });
};

/// A register as its own country knows it: its name there, and the public page where a number can be looked up, if it
/// has one.
struct RegisterRow {
    ProfessionalRegister id;
    Country country;
    std::string_view name;
    std::string_view address;
};
[[nodiscard]] std::span<const RegisterRow> professional_registers();
[[nodiscard]] const RegisterRow& register_row(ProfessionalRegister);

/// False when the number's form or check digit is wrong: NPI, RPPS and AMKA have a Luhn digit (domain.md 4.3); of the
/// others nothing is known that could be checked.
[[nodiscard]] bool looks_right(ProfessionalRegister, std::string_view number);

} // namespace clinic
