#pragma once

#include "db/writing.h"
#include "records/clinic.h"

namespace clinic::db {

/// The clinic and who may sign in. Without `writing` it only reads.
class ClinicTable final : public ClinicStore {
public:
    ClinicTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::optional<ClinicDraft> clinic() const override;
    [[nodiscard]] std::optional<Actor> local_account() const override;

    void put(const Clinic&) override;
    Actor add_local_account(const std::string& name) override;

private:
    Connection& record_;
    Writing* writing_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> clinic_kinds();

} // namespace clinic::db
