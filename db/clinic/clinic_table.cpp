#include "db/clinic/clinic_table.h"

namespace clinic::db {

namespace {

constexpr std::int64_t the_clinic = 1; // the only row

const KindOfThing& clinic_kind()
{
    static const KindOfThing kind{"clinic", "SELECT id FROM clinic ORDER BY id",
                                  [](Connection& record, std::int64_t row) {
                                      return canonical_text(record, row,
                                                            "SELECT name, country, zone, language, phone, address, "
                                                            "sample FROM clinic WHERE id = $1");
                                  }};
    return kind;
}

const KindOfThing& account_kind()
{
    static const KindOfThing kind{"account", "SELECT id FROM account ORDER BY id",
                                  [](Connection& record, std::int64_t row) {
                                      return canonical_text(record, row, "SELECT key, name FROM account WHERE id = $1");
                                  }};
    return kind;
}

Actor local_actor(std::int64_t id, std::string name)
{
    using enum Role;
    return {.account = AccountId(id),
            .name = std::move(name),
            .roles = {front_desk, practitioner, manager, auditor, administrator, break_glass}};
}

} // namespace

std::vector<KindOfThing> clinic_kinds()
{
    return {clinic_kind(), account_kind()};
}

std::optional<ClinicDraft> ClinicTable::clinic() const
{
    Statement row = record_.query("SELECT name, country, zone, language, phone, address, sample FROM clinic");
    if (!row.step())
        return std::nullopt;
    return ClinicDraft{.name = row.get<std::string>("name"),
                       .country = from_code<Country>(row.get<std::string>("country")),
                       .zone = row.get<std::string>("zone"),
                       .language = row.get<Language>("language"),
                       .phone = row.get<std::string>("phone"),
                       .address = row.get<std::string>("address"),
                       .sample = row.get<bool>("sample")};
}

std::optional<Actor> ClinicTable::local_account() const
{
    Statement row = record_.query("SELECT id, name FROM account ORDER BY id LIMIT 1");
    return row.step() ? std::optional(local_actor(row.get<std::int64_t>("id"), row.get<std::string>("name")))
                      : std::nullopt;
}

void ClinicTable::put(const Clinic& clinic)
{
    touch(record_, writable(writing_), clinic_kind(), "clinic", the_clinic, [&] {
        record_.run(R"(
            INSERT INTO clinic (id, name, country, zone, language, phone, address, sample)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country, zone = excluded.zone,
                language = excluded.language, phone = excluded.phone, address = excluded.address,
                sample = excluded.sample)",
                    the_clinic, clinic->name, code_of(clinic->country.value()), clinic->zone, clinic->language,
                    clinic->phone, clinic->address, clinic->sample);
    });
}

Actor ClinicTable::add_local_account(const std::string& name)
{
    Writing& writing = writable(writing_);
    const std::int64_t id = writing.ids.next();
    const std::string key = next_key(record_, "A");
    touch(record_, writing, account_kind(), key, id,
          [&] { record_.run("INSERT INTO account (id, key, name) VALUES ($1, $2, $3)", id, key, name); });
    return local_actor(id, name);
}

} // namespace clinic::db
