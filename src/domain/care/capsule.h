#pragma once

#include "domain/care/aftercare.h"
#include "domain/care/session.h"

namespace clinic {

/// A paper that was on file, by its bytes.
struct SealedPaper {
    std::string key; // "D-000001"
    std::string type;
    std::string sha256;
};

/// What was injected of one ingredient, as its lot stood on the day of the signature.
struct SealedLot {
    std::string ingredient; // INCI
    Concentration concentration;
    std::string key;  // "L-000012"
    std::string code; // the manufacturer's
    std::string manufacturer;
    std::optional<Day> expires; // none: none on the label
    std::vector<SealedPaper> papers;
};

/// An ingredient that was mixed for this patient otherwise than the version says.
struct SealedDeviation {
    std::string ingredient; // INCI
    Concentration written;
    std::optional<Concentration> injected; // nothing: left out
};

/// What was injected of the patient's own blood.
struct SealedPrp {
    std::string ingredient; // INCI
    Concentration concentration;
    PrpOnFile preparation;
};

struct SealedVial {
    std::string key;
    Moment opened;
    std::string opened_by;
    std::string checked_by;
    Volume drawn;
};

/// Everything around a session that its signature vouches for, as it was at that moment.
struct CapsuleFacts {
    std::string session; // "S-000123"
    std::string patient; // "P-000001"
    std::string patient_name;
    std::optional<Day> patient_born;
    std::optional<HistoryOnFile> history = {}; // taken last
    std::optional<ConsentOnFile> consent = {}; // that the session rests on
    std::string version;                       // "HAIR-01@2"
    std::string version_name;
    std::string version_hash;    // of its frozen content
    std::vector<SealedLot> lots; // of what was injected
    std::vector<SealedDeviation> deviations = {};
    std::optional<SealedPrp> prp = {};
    std::vector<SealedVial> vials;
    std::string practitioner; // "PR-000001"
    std::string practitioner_name;
    std::string profession;
    std::string register_number;
    Entitlement entitlement;                                  // on the day of the session
    std::vector<ContraindicationRule> contraindications = {}; // those that the clinic itself has weighed
    std::vector<AftercareLine> aftercare;
    Moment signed_at{};
    std::string signed_by;
};

/// What a signature froze: one text, and its SHA-256 in hex. Whatever is changed on file later, it stays as it was.
struct Capsule {
    std::string text;
    std::string sha256;
    bool operator==(const Capsule&) const = default;
};
/// "name=value" line by line, the same bytes on every machine and in every language.
[[nodiscard]] Capsule capsule_of(const SessionDraft&, const CapsuleFacts&);

} // namespace clinic
