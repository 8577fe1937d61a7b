#pragma once

#include "domain/patients/clinic_weight.h"
#include "domain/patients/consent.h"
#include "domain/patients/history.h"
#include "domain/patients/patient.h"
#include "records/page.h"

namespace clinic {

/// A patient as read: the draft is what would be edited.
struct PatientRow {
    PatientId id;
    std::string key; // "P-000123"
    PatientDraft patient;
};

/// The patients.
class PatientStore {
public:
    virtual ~PatientStore() = default;
    /// Every word must begin a word of the name, in any order, case and accents ignored; digits are also looked for in
    /// the number, the phone and the birth date (any common way to write it). Columns: key, name, born. Allergies are
    /// not read.
    [[nodiscard]] virtual ListPage<PatientRow> patients(const ListQuery&) const = 0;
    [[nodiscard]] virtual std::optional<PatientRow> patient(PatientId) const = 0;
    /// These, in no order, without their allergies; whoever is not on file is left out.
    [[nodiscard]] virtual std::vector<PatientRow> patients_of(const std::vector<PatientId>&) const = 0;
    [[nodiscard]] virtual std::optional<PatientId> patient_of(const std::string& key) const = 0;
    /// "P-000123 Παπαδοπούλου Ελένη" of everybody with the same folded name and birth date, but for `except`.
    [[nodiscard]] virtual std::vector<std::string> same_person(const PatientDraft&,
                                                               std::optional<PatientId> except) const = 0;

    /// Every history that was taken of the patient, the last first.
    [[nodiscard]] virtual std::vector<HistoryOnFile> histories_of(PatientId) const = 0;
    /// The one that counts.
    [[nodiscard]] virtual std::optional<HistoryOnFile> last_history_of(PatientId) const = 0;
    [[nodiscard]] virtual std::optional<HistoryOnFile> history(HistoryId) const = 0;
    [[nodiscard]] virtual std::optional<HistoryId> history_of(const std::string& key) const = 0;

    /// Every decision of the patient, the one decided last first.
    [[nodiscard]] virtual std::vector<ConsentOnFile> consents_of(PatientId) const = 0;
    [[nodiscard]] virtual std::optional<ConsentOnFile> consent(ConsentId) const = 0;
    [[nodiscard]] virtual std::optional<ConsentId> consent_of(const std::string& key) const = 0;
    /// The clinic's own words, the last written first.
    [[nodiscard]] virtual std::vector<ConsentTextOnFile> consent_texts() const = 0;
    /// Those that are read now; nothing where the clinic has written none of its own.
    [[nodiscard]] virtual std::optional<ConsentTextOnFile> consent_text_in_use(ConsentSubject, Language) const = 0;

    /// How the clinic weighs contraindications, in the order in which it was said.
    [[nodiscard]] virtual std::vector<ClinicWeightOnFile> clinic_weights() const = 0;

    virtual Added<PatientId> add(const Patient&) = 0;
    virtual void amend(PatientId, const Patient&) = 0;
    virtual Added<HistoryId> add(const History&, Moment taken_at, const std::string& taken_by) = 0;
    virtual Added<ConsentId> add(const Consent&, Moment recorded_at, const std::string& recorded_by) = 0;
    virtual Added<ConsentId> add(const Withdrawal&, Moment recorded_at, const std::string& recorded_by) = 0;
    virtual Added<ConsentTextId> add(const ConsentText&, Moment written_at, const std::string& written_by) = 0;
    virtual Added<ClinicWeightId> add(const ClinicWeight&, Moment at, const std::string& by) = 0;
};

} // namespace clinic
