#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"

namespace clinic::db {

/// The SQL about what was prepared of patients' own blood, which is only ever added.
class PrpTable {
public:
    PrpTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<PrpOnFile> of(PatientId) const;
    [[nodiscard]] std::vector<PrpOnFile> with(const std::string& lot) const;
    [[nodiscard]] std::optional<PrpOnFile> find(PrpId) const;
    [[nodiscard]] std::optional<PrpOnFile> last() const;

    Added<PrpId> add(const PrpDraft&, Moment at, const std::string& by);
    void invalidate(PrpId, const PrpInvalid&);

private:
    [[nodiscard]] std::vector<PrpOnFile> all_in(Statement) const;

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing prp_kind();
[[nodiscard]] KindOfThing prp_invalidation_kind();

/// "BIRTH_DATE FULL_NAME": by what somebody was recognised, as it is kept, and back.
[[nodiscard]] std::string text_of(const Identity&);
[[nodiscard]] Identity identity_in(const std::string&);

} // namespace clinic::db
