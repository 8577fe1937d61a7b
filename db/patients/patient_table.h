#pragma once

#include "db/patients/clinic_weight_table.h"
#include "db/patients/consent_table.h"
#include "db/patients/history_table.h"

namespace clinic::db {

/// The patients. Without `writing` it only reads.
class PatientTable final : public PatientStore {
public:
    PatientTable(Connection& record, Writing* writing)
        : record_(record)
        , writing_(writing)
        , histories_(record, writing)
        , consents_(record, writing)
        , weights_(record, writing)
    {
    }

    [[nodiscard]] ListPage<PatientRow> patients(const ListQuery&) const override;
    [[nodiscard]] std::optional<PatientRow> patient(PatientId) const override;
    [[nodiscard]] std::vector<PatientRow> patients_of(const std::vector<PatientId>&) const override;
    [[nodiscard]] std::optional<PatientId> patient_of(const std::string& key) const override;
    [[nodiscard]] std::vector<std::string> same_person(const PatientDraft&,
                                                       std::optional<PatientId> except) const override;

    [[nodiscard]] std::vector<HistoryOnFile> histories_of(PatientId patient) const override
    {
        return histories_.of(patient);
    }
    [[nodiscard]] std::optional<HistoryOnFile> last_history_of(PatientId patient) const override
    {
        return histories_.last_of(patient);
    }
    [[nodiscard]] std::optional<HistoryOnFile> history(HistoryId id) const override { return histories_.find(id); }
    [[nodiscard]] std::optional<HistoryId> history_of(const std::string& key) const override;

    [[nodiscard]] std::vector<ConsentOnFile> consents_of(PatientId patient) const override
    {
        return consents_.of(patient);
    }
    [[nodiscard]] std::optional<ConsentOnFile> consent(ConsentId id) const override { return consents_.find(id); }
    [[nodiscard]] std::optional<ConsentId> consent_of(const std::string& key) const override;
    [[nodiscard]] std::vector<ConsentTextOnFile> consent_texts() const override { return consents_.texts(); }
    [[nodiscard]] std::optional<ConsentTextOnFile> consent_text_in_use(ConsentSubject subject,
                                                                       Language language) const override
    {
        return consents_.text_in_use(subject, language);
    }

    [[nodiscard]] std::vector<ClinicWeightOnFile> clinic_weights() const override { return weights_.all(); }

    Added<PatientId> add(const Patient&) override;
    void amend(PatientId, const Patient&) override;
    Added<HistoryId> add(const History& history, Moment taken_at, const std::string& taken_by) override
    {
        return histories_.add(*history, taken_at, taken_by);
    }
    Added<ConsentId> add(const Consent& consent, Moment recorded_at, const std::string& recorded_by) override
    {
        return consents_.add(*consent, recorded_at, recorded_by);
    }
    Added<ConsentId> add(const Withdrawal& withdrawal, Moment recorded_at, const std::string& recorded_by) override
    {
        return consents_.add(*withdrawal, recorded_at, recorded_by);
    }
    Added<ConsentTextId> add(const ConsentText& text, Moment written_at, const std::string& written_by) override
    {
        return consents_.add(*text, written_at, written_by);
    }
    Added<ClinicWeightId> add(const ClinicWeight& weight, Moment at, const std::string& by) override
    {
        return weights_.add(*weight, at, by);
    }

private:
    void put_lists(PatientId, const std::string& key, const PatientDraft&);

    Connection& record_;
    Writing* writing_;
    HistoryTable histories_;
    ConsentTable consents_;
    ClinicWeightTable weights_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> patient_kinds();

} // namespace clinic::db
