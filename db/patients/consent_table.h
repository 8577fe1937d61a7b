#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/patients.h"

namespace clinic::db {

/// The SQL about consents, their withdrawals and the clinic's own consent texts, all of which are only ever added.
class ConsentTable {
public:
    ConsentTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<ConsentOnFile> of(PatientId) const;
    [[nodiscard]] std::optional<ConsentOnFile> find(ConsentId) const;
    [[nodiscard]] std::vector<ConsentTextOnFile> texts() const;
    [[nodiscard]] std::optional<ConsentTextOnFile> text_in_use(ConsentSubject, Language) const;

    Added<ConsentId> add(const ConsentDraft&, Moment recorded_at, const std::string& recorded_by);
    Added<ConsentId> add(const WithdrawalDraft&, Moment recorded_at, const std::string& recorded_by);
    Added<ConsentTextId> add(const ConsentTextDraft&, Moment written_at, const std::string& written_by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing consent_kind();
[[nodiscard]] KindOfThing consent_text_kind();

} // namespace clinic::db
