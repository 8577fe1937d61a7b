#include "db/care/contact_table.h"

namespace clinic::db {

namespace {

const std::string contacts = R"(
    SELECT contact.id, contact.key, contact.session_id, session.key AS session_key, at, by_name, channel, reached,
           contact.note
    FROM contact JOIN session ON session.id = contact.session_id )";

ContactRow contact_in(const Statement& row)
{
    return {.id = row.get<ContactId>("id"),
            .key = row.get<std::string>("key"),
            .session_key = row.get<std::string>("session_key"),
            .contact = {.session = row.get<SessionId>("session_id"),
                        .at = row.get<Moment>("at"),
                        .channel = row.get<ContactChannel>("channel"),
                        .reached = row.get<bool>("reached"),
                        .note = row.get<std::string>("note")},
            .by = row.get<std::string>("by_name")};
}

} // namespace

std::vector<ContactRow> ContactTable::of(SessionId session) const
{
    Statement row =
        record_.query(contacts + "WHERE contact.session_id = $1 ORDER BY at DESC, contact.id DESC", session);
    std::vector<ContactRow> rows;
    while (row.step())
        rows.push_back(contact_in(row));
    return rows;
}

std::optional<ContactRow> ContactTable::find(ContactId id) const
{
    Statement row = record_.query(contacts + "WHERE contact.id = $1", id);
    return row.step() ? std::optional(contact_in(row)) : std::nullopt;
}

Added<ContactId> ContactTable::add(const ContactDraft& contact, const std::string& by)
{
    Writing& writing = writable(writing_);
    const ContactId id(writing.ids.next());
    const std::string key = next_key(record_, "K");
    touch(record_, writing, contact_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO contact (id, key, session_id, at, by_name, channel, reached, note) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    id, key, contact.session, contact.at, by, contact.channel, contact.reached, contact.note);
    });
    return {id, key};
}

KindOfThing contact_kind()
{
    return {"contact", "SELECT id FROM contact ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT id, key, session_id, at, by_name, channel, reached, note "
                                      "FROM contact WHERE id = $1");
            }};
}

} // namespace clinic::db
