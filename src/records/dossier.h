#pragma once

#include "domain/clinic/clinic.h"
#include "domain/formulas/difference.h"
#include "records/care.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/requests.h"
#include "records/safety.h"
#include "records/staff.h"

namespace clinic {

/// How much of a vial or preparation a session drew.
struct DrawnFrom {
    VialRow vial;
    Volume amount;
};

/// One session as a patient's paper tells it: what was injected, from which lots, by whom and by what right.
struct DossierSession {
    SessionRecord session;
    VersionRow version;
    std::vector<LotRow> lots;
    std::vector<DrawnFrom> drawn;
    std::optional<PrpOnFile> prp = {}; // of the patient's own blood, where it was injected
    PractitionerRow practitioner;
    std::optional<CertificationOnFile> certification; // that was valid on that day
    std::vector<AftercareRow> aftercare;
    std::vector<CheckInRow> check_ins = {}; // of a handout, for the patient's calendar
    std::vector<AdviceRow> advice = {};
    std::vector<HandoutOnFile> handouts = {}; // the newest first
    std::string sealed = {};                  // the SHA-256 of what its signature froze, where it froze something
};

/// What a patient is to read before deciding, and whom and what it is about.
struct ConsentReading {
    ClinicDraft clinic;
    PatientRow patient;
    PractitionerRow practitioner;
    ConsentSubject subject = ConsentSubject::treatment;
    std::optional<VersionRow> version = {};        // of a treatment
    std::map<IngredientId, LegalClass> legal = {}; // of its ingredients, where it is known
    std::optional<Indication> indication = {};     // of a treatment
    std::optional<ConsentTextOnFile> own = {};     // the clinic's own words; none: those the program brings along
    Moment made_at{};
};

/// A decision with whom a paper about it names, and what it is worth at the moment of making.
struct DecidedConsent {
    ClinicDraft clinic;
    PatientRow patient;
    ConsentOnFile consent;
    ConsentState state;
    Moment made_at{};
};

/// What the signature of a session froze, with whom a paper about it names.
struct SealedSession {
    ClinicDraft clinic;
    PatientRow patient;
    SessionRow session;
    Capsule capsule;
    Moment made_at{};
};

/// Everything a dossier or a handout is made of, read at one moment.
struct Dossier {
    ClinicDraft clinic;
    PatientRow patient;
    std::optional<RequestRow> request;
    std::vector<DossierSession> sessions;         // signed ones, oldest first
    std::vector<ReactionRow> reactions;           // oldest first
    std::vector<DirectiveOnFile> directives = {}; // the last first
    std::vector<HistoryOnFile> histories = {};    // the last first
    std::vector<DecidedConsent> consents = {};    // the last first
    std::vector<PhotoRow> photos = {};            // that may be shown, oldest first
    Moment made_at{};
};

/// What a patient who asks may see of whoever treats them, as it stands on a day.
struct CredentialSheet {
    ClinicDraft clinic;
    PractitionerRow practitioner;
    std::vector<CertificationOnFile> certifications; // none that was renewed meanwhile
    TrainingTotals training = {};
    Day on;
    Moment made_at{};
};

/// One session of a recall: who was treated, and how to reach them.
struct RecallLine {
    PatientRow patient;
    SessionRow session;
};

/// Everybody who was treated with one lot, one version or one vial.
struct RecallList {
    ClinicDraft clinic;
    std::optional<LotRow> lot;          // the one
    std::optional<VersionRow> version;  // of the three
    std::optional<VialRow> vial;        // that is asked about
    std::vector<RecallLine> lines;      // by patient, then the newest first
    std::vector<SessionRow> not_signed; // sessions that would still use it
    Moment made_at{};
};

/// A change of a formula from the request to its effect, read at one moment.
struct ChangeReport {
    ClinicDraft clinic;
    ChangeOnFile change;
    std::vector<VersionRow> versions = {};     // that carry it out, oldest first
    std::optional<Difference> difference = {}; // from the version to be changed to the last of them
    std::vector<AffectedPlan> affected = {};
    std::optional<CountedChange> counted = {};
    Moment made_at{};
};

/// What an audit report is made of.
struct AuditReport {
    ClinicDraft clinic;
    AuditQuery query;
    std::string formula; // code of the formula or key of the version asked for, or empty: all
    std::vector<AuditLine> lines;
    AuditCounts all = {}; // every session of the question once, where it is asked by ingredient
    Moment made_at{};
};

} // namespace clinic
