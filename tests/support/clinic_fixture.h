#pragma once

#include "base/clock.h"
#include "records/care.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/records.h"
#include "records/safety.h"
#include "records/staff.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <memory>

namespace clinic::testing {

/// A folder of its own for one test, gone with it.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A small clinic in Paris in a real record, with a stopped clock: everything was set up on 1 August 2026, and now it
/// is 22 November 2026, 11:00 in Paris. Its helpers make valid things and fail the test when one is refused.
class ClinicFixture {
public:
    ClinicFixture();

    [[nodiscard]] Deed deed() const;

    IngredientId add_ingredient(const std::string& inci, const AllergenGroups& groups = {});
    /// A formula with a first version of these ingredients, in force since now.
    VersionId add_formula(const std::string& code, const std::string& name, const std::vector<IngredientId>&,
                          const std::set<Indication>&);
    /// Takes a draft that names no author through review and approval.
    void put_in_force(VersionId);
    LotId add_lot(IngredientId, const std::string& code, Day expires);
    PractitionerId add_practitioner(const std::string& name);
    /// A licence for all techniques, issued on 1 January 2020 and confirmed by its issuer, and an insurance.
    CertificationId add_licence(PractitionerId, Day expires);
    void confirm(CertificationId, Day on);
    PatientId add_patient(const std::string& family_name, const std::string& given_name);
    /// Everything asked, everything denied.
    [[nodiscard]] static HistoryDraft nothing_remarkable(PatientId);
    /// Read and signed on the screen, now.
    ConsentId agree(PatientId, VersionId, Indication = Indication::skin_rejuvenation);
    ConsentId agree_to_photos(PatientId);
    /// Everything that a signature needs, a consent on file included: face, skin rejuvenation, one hour until a quarter
    /// past ten this morning.
    [[nodiscard]] SessionDraft session_draft(PatientId, VersionId);
    /// The same, begun at this moment and half an hour long, with the lots that last longest.
    [[nodiscard]] SessionDraft session_draft_at(PatientId, VersionId, Moment started);
    SessionId sign(const SessionDraft&);
    ReactionId report_urticaria(SessionId, Day onset);
    /// Closes the record, and opens its file as the next start of the program does; `records` is gone from then on.
    [[nodiscard]] std::unique_ptr<Records> next_start();

private:
    ScratchFolder folder_;

public:
    StoppedClock clock;
    std::unique_ptr<Records> owned;
    Records& records;
    Actor actor;

    PractitionerId practitioner;
    PractitionerId manager;    // checks what the others show
    IngredientId hyaluronate;  // of GLOW-01
    IngredientId vitamin_c;    // of GLOW-01
    IngredientId dexpanthenol; // of GLOW-02
    IngredientId caffeine;     // of FRESH-01, a xanthine
    VersionId glow_1;
    VersionId glow_2;
    VersionId fresh;
    PatientId eleni; // Παπαδοπούλου Ελένη, born on 3 May 1985
};

} // namespace clinic::testing
