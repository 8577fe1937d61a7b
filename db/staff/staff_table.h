#pragma once

#include "db/staff/catalogue_type_table.h"
#include "db/staff/certification_table.h"
#include "db/staff/training_table.h"

namespace clinic::db {

/// Practitioners, their certifications, and the sheets handed over. Without `writing` it only reads.
class StaffTable final : public StaffStore {
public:
    StaffTable(Connection& record, Writing* writing)
        : record_(record)
        , writing_(writing)
        , certifications_(record, writing)
        , types_(record, writing)
        , trainings_(record, writing)
    {
    }

    [[nodiscard]] std::vector<PractitionerRow> practitioners() const override;
    [[nodiscard]] std::optional<PractitionerRow> practitioner(PractitionerId) const override;
    [[nodiscard]] std::optional<PractitionerId> practitioner_of(const std::string& key) const override;
    [[nodiscard]] std::map<PractitionerId, std::vector<CertificationOnFile>> certifications() const override
    {
        return certifications_.all();
    }
    [[nodiscard]] std::vector<CertificationOnFile> certifications_of(PractitionerId practitioner) const override
    {
        return certifications_.of(practitioner);
    }
    [[nodiscard]] std::optional<CertificationRow> certification(CertificationId id) const override
    {
        return certifications_.find(id);
    }
    [[nodiscard]] std::optional<CertificationId> certification_of(const std::string& key) const override
    {
        return certifications_.of(key);
    }
    [[nodiscard]] bool number_taken(const CertificationDraft& draft) const override
    {
        return certifications_.number_taken(draft);
    }
    [[nodiscard]] std::vector<VerificationRow> verifications() const override
    {
        return certifications_.verifications();
    }
    [[nodiscard]] std::vector<SanctionRow> sanctions() const override { return certifications_.sanctions(); }

    [[nodiscard]] std::vector<HandoverRow> handovers() const override;
    [[nodiscard]] std::vector<HandoverRow> handovers_to(PatientId) const override;

    [[nodiscard]] std::vector<CatalogueTypeOnFile> catalogue_types() const override { return types_.all(); }
    [[nodiscard]] std::optional<CatalogueTypeOnFile> catalogue_type(CatalogueTypeId id) const override
    {
        return types_.find(id);
    }
    [[nodiscard]] std::optional<CatalogueTypeId> catalogue_type_of(const std::string& key) const override
    {
        return types_.of(key);
    }
    [[nodiscard]] std::optional<CatalogueTypeId> catalogue_type_named(const std::string& name) const override
    {
        return types_.named(name);
    }

    [[nodiscard]] std::vector<TrainingOnFile> trainings() const override { return trainings_.all(); }
    [[nodiscard]] std::vector<TrainingOnFile> training_of(PractitionerId practitioner) const override
    {
        return trainings_.of(practitioner);
    }
    [[nodiscard]] std::optional<TrainingOnFile> training(TrainingId id) const override { return trainings_.find(id); }
    [[nodiscard]] std::optional<TrainingId> training_key(const std::string& key) const override
    {
        return trainings_.of(key);
    }

    Added<TrainingId> add(const Training& training) override { return trainings_.add(*training); }
    Added<CatalogueTypeId> add(const CatalogueType& type) override { return types_.add(*type); }
    void amend(CatalogueTypeId id, const CatalogueType& type) override { types_.amend(id, *type); }
    Added<PractitionerId> add(const Practitioner&) override;
    Added<CertificationId> add(const Certification& certification) override
    {
        return certifications_.add(*certification);
    }
    Added<VerificationId> add(const Verification& verification) override { return certifications_.add(*verification); }
    Added<SanctionId> add(const Sanction& sanction) override { return certifications_.add(*sanction); }
    Added<HandoverId> add(const Handover&, Moment at, const std::string& by) override;

private:
    [[nodiscard]] static std::vector<HandoverRow> handovers_in(Statement);

    Connection& record_;
    Writing* writing_;
    CertificationTable certifications_;
    CatalogueTypeTable types_;
    TrainingTable trainings_;
};

/// How the trail's verification reads the things of these tables.
[[nodiscard]] std::vector<KindOfThing> staff_kinds();

} // namespace clinic::db
