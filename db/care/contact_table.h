#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"

namespace clinic::db {

/// The SQL about attempts to reach a patient.
class ContactTable {
public:
    ContactTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<ContactRow> of(SessionId) const;
    [[nodiscard]] std::optional<ContactRow> find(ContactId) const;

    Added<ContactId> add(const ContactDraft&, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing contact_kind();

} // namespace clinic::db
