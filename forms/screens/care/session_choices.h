#pragma once

#include "domain/care/session.h"
#include "screens/desk.h"
#include "screens/named.h"

#include <map>
#include <optional>

namespace clinic {

struct VialRow;

/// What a session may be made of: people, versions, lots, with the reason for each that cannot be chosen now.
class SessionChoices {
public:
    explicit SessionChoices(Desk& desk) : desk_(desk) {}

    [[nodiscard]] std::vector<Choosable<PatientId>> patients(const std::string& typed) const;
    [[nodiscard]] std::optional<Named<PatientId>> patient(PatientId) const;
    /// Those of the staff who treat: with something on file that may allow it.
    [[nodiscard]] std::vector<Named<PractitionerId>> practitioners() const;
    /// The one who treats, where the clinic has only one.
    [[nodiscard]] std::optional<PractitionerId> only_practitioner() const;
    [[nodiscard]] std::vector<Named<Region>> regions() const { return all_named<Region>(desk_.words); }
    [[nodiscard]] std::vector<Named<Indication>> indications() const { return all_named<Indication>(desk_.words); }
    [[nodiscard]] std::string question(Question) const;

    /// Those in force at that moment come first, the ones for the indication before the others.
    [[nodiscard]] std::vector<Choosable<VersionId>> versions(std::optional<Indication>, std::optional<Moment>) const;
    [[nodiscard]] std::optional<Named<VersionId>> version(VersionId) const;
    /// Those that come in lots; the patient's own blood does not.
    [[nodiscard]] std::vector<Named<IngredientId>> ingredients(VersionId) const;
    /// Its ingredients that are the patient's own blood.
    [[nodiscard]] std::set<IngredientId> blood(VersionId) const;
    /// "PRP-000012, drawn 29/03/2026 10:05, 4 mL left": of this patient, what may be injected on that day, the last
    /// first; and the one that is named already, whatever is left of it.
    [[nodiscard]] std::vector<Named<PrpId>> preparations(PatientId, Day, std::optional<PrpId> named) const;
    /// The one that was made for a session on this day, where there is no doubt.
    [[nodiscard]] std::optional<PrpId> preparation_of(PatientId, Day) const;
    [[nodiscard]] std::vector<Named<Identifier>> identifiers() const { return all_named<Identifier>(desk_.words); }
    /// An ingredient of a version as it is written there.
    struct Written {
        IngredientId id;
        std::string key;
        std::string name; // "PROCAINE, 2 % w/v"
        ConcentrationUnit unit;
    };
    [[nodiscard]] std::vector<Written> written(VersionId) const;
    [[nodiscard]] std::string unit(ConcentrationUnit) const;
    /// Earliest expiry first; those on hold, expired on that day or used up cannot be chosen.
    [[nodiscard]] std::vector<Choosable<LotId>> lots(IngredientId, Day) const;
    [[nodiscard]] std::optional<Named<LotId>> lot(LotId) const;
    /// "of 10 vials": how much of a lot is there; nothing where it is not counted.
    [[nodiscard]] std::optional<std::string> on_hand(LotId) const;
    /// A vial that a session with this version may draw from at that moment, with the lots that are in it.
    struct Drawable {
        VialId id;
        std::string key;
        std::string name; // "HAIR-01@2, 17.5 mL left until 29/03/2026 12:00"
        std::map<IngredientId, LotId> lots;
    };
    [[nodiscard]] std::vector<Drawable> vials(VersionId, Moment) const;
    /// One that a session names already, whether it may still be drawn from or not.
    [[nodiscard]] std::optional<Drawable> vial(VialId) const;
    /// The lot that was used last, if it can still be used.
    [[nodiscard]] std::optional<LotId> last_used_lot(IngredientId, Day) const;

private:
    [[nodiscard]] Drawable drawable(const VialRow&) const;
    [[nodiscard]] Named<PrpId> named(const PrpOnFile&) const;

    Desk& desk_;
};

} // namespace clinic
