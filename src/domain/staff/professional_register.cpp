#include "domain/staff/professional_register.h"

#include "base/text.h"
#include "domain/clinic/luhn.h"

#include <algorithm>
#include <array>
#include <string>

namespace clinic {

namespace {

constexpr std::array<RegisterRow, 9> registers{{
    {ProfessionalRegister::rpps, Country::fr, "RPPS (Annuaire Santé)", "annuaire.sante.fr"},
    {ProfessionalRegister::adeli, Country::fr, "ADELI", ""},
    {ProfessionalRegister::isa, Country::gr, "Ιατρικός Σύλλογος", "pis.gr"},
    {ProfessionalRegister::amka, Country::gr, "ΑΜΚΑ", ""},
    {ProfessionalRegister::gmc, Country::gb, "General Medical Council", "gmc-uk.org"},
    {ProfessionalRegister::nmc, Country::gb, "Nursing and Midwifery Council", "nmc.org.uk"},
    {ProfessionalRegister::gdc, Country::gb, "General Dental Council", "gdc-uk.org"},
    {ProfessionalRegister::npi, Country::us, "National Provider Identifier", "npiregistry.cms.hhs.gov"},
    {ProfessionalRegister::state_licence, Country::us, "State licence", ""},
}};

bool is_luhn_number(std::string_view number, std::size_t length, std::string_view prefix = "")
{
    std::string digits(number);
    std::erase(digits, ' ');
    return digits.size() == length && std::all_of(digits.begin(), digits.end(), is_digit) &&
           passes_luhn(std::string(prefix) + digits);
}

} // namespace

std::span<const RegisterRow> professional_registers()
{
    return registers;
}

const RegisterRow& register_row(ProfessionalRegister id)
{
    return *std::find_if(registers.begin(), registers.end(), [id](const auto& each) { return each.id == id; });
}

bool looks_right(ProfessionalRegister id, std::string_view number)
{
    using enum ProfessionalRegister;
    switch (id) {
    case rpps:
    case amka: return is_luhn_number(number, 11);
    case npi: return is_luhn_number(number, 10, "80840");
    case adeli:
    case isa:
    case gmc:
    case nmc:
    case gdc:
    case state_licence: return true;
    }
    return true;
}

} // namespace clinic
