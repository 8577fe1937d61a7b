#pragma once

#include "domain/clinic/clinic.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// The first thing anybody does with an empty record: whose it is, and who works in it.
class SetUp {
public:
    explicit SetUp(Desk& desk) : desk_(desk) {}

    [[nodiscard]] ClinicDraft draft() const;
    [[nodiscard]] std::vector<Named<Country>> countries() const;
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    [[nodiscard]] std::string usual_zone(Country country) const { return clinic::usual_zone(country); }

    [[nodiscard]] std::vector<Told> objections(const ClinicDraft&, const std::string& owner) const;
    /// Nothing when it was done; from then on the desk belongs to the owner.
    [[nodiscard]] std::vector<Told> save(const ClinicDraft&, const std::string& owner);

private:
    Desk& desk_;
};

} // namespace clinic
