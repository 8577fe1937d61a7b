#include "db/staff/catalogue_type_table.h"

#include "base/text.h"

namespace clinic::db {

namespace {

constexpr const char* select_type =
    "SELECT id, key, name, name_fr, name_el, category, issuer, validity_months, row_version FROM certification_type ";

CatalogueTypeOnFile catalogue_type_in(const Statement& row)
{
    const auto months = row.get<std::optional<std::int64_t>>("validity_months");
    return {.id = row.get<CatalogueTypeId>("id"),
            .key = row.get<std::string>("key"),
            .type = {.name = row.get<std::string>("name"),
                     .name_fr = row.get<std::string>("name_fr"),
                     .name_el = row.get<std::string>("name_el"),
                     .category = row.get<CertificationType>("category"),
                     .issuer = row.get<std::string>("issuer"),
                     .validity_months = months,
                     .never_expires = !months,
                     .reminders = {},
                     .row_version = row.get<std::int64_t>("row_version")}};
}

} // namespace

const KindOfThing& certification_type_kind()
{
    static const KindOfThing kind{
        "certification_type", "SELECT id FROM certification_type ORDER BY id",
        [](Connection& record, std::int64_t row) {
            return canonical_text(
                record, row,
                "SELECT key, name, name_fr, name_el, category, issuer, validity_months, row_version "
                "FROM certification_type WHERE id = $1",
                {{"reminder", "SELECT days FROM certification_type_reminder WHERE type_id = $1 ORDER BY days DESC"},
                 {"covers", "SELECT technique FROM certification_type_technique WHERE type_id = $1 ORDER BY technique"},
                 {"for",
                  "SELECT indication FROM certification_type_indication WHERE type_id = $1 ORDER BY indication"}});
        }};
    return kind;
}

template <typename... Values>
std::vector<CatalogueTypeOnFile> CatalogueTypeTable::read(const std::string& which, const Values&... values) const
{
    std::vector<CatalogueTypeOnFile> types;
    std::map<CatalogueTypeId, std::size_t> places;
    for (Statement row = record_.query(select_type + which + " ORDER BY name_folded", values...); row.step();) {
        types.push_back(catalogue_type_in(row));
        places.emplace(types.back().id, types.size() - 1);
    }
    const std::string of_these = " WHERE type_id IN (SELECT id FROM certification_type " + which + ")";
    const auto for_each_part = [&](const std::string& select, auto put) {
        for (Statement row = record_.query(select + of_these, values...); row.step();)
            put(types[places.at(row.template get<CatalogueTypeId>("type_id"))].type, row);
    };
    for_each_part("SELECT type_id, days FROM certification_type_reminder",
                  [](auto& type, const Statement& row) { type.reminders.insert(row.get<std::int64_t>("days")); });
    for_each_part("SELECT type_id, technique FROM certification_type_technique",
                  [](auto& type, const Statement& row) { type.covers.insert(row.get<Technique>("technique")); });
    for_each_part("SELECT type_id, indication FROM certification_type_indication",
                  [](auto& type, const Statement& row) { type.indications.insert(row.get<Indication>("indication")); });
    return types;
}

std::vector<CatalogueTypeOnFile> CatalogueTypeTable::all() const
{
    return read("");
}

std::optional<CatalogueTypeOnFile> CatalogueTypeTable::find(CatalogueTypeId id) const
{
    auto types = read("WHERE id = $1", id);
    return types.empty() ? std::nullopt : std::optional(std::move(types.front()));
}

std::optional<CatalogueTypeId> CatalogueTypeTable::of(const std::string& key) const
{
    return record_.first<CatalogueTypeId>("SELECT id FROM certification_type WHERE key = $1", key);
}

std::optional<CatalogueTypeId> CatalogueTypeTable::named(const std::string& name) const
{
    return record_.first<CatalogueTypeId>("SELECT id FROM certification_type WHERE name_folded = $1", folded(name));
}

void CatalogueTypeTable::put_lists(CatalogueTypeId id, const CatalogueTypeDraft& type)
{
    record_.run("DELETE FROM certification_type_reminder WHERE type_id = $1", id);
    for (const auto days : type.reminders)
        record_.run("INSERT INTO certification_type_reminder (type_id, days) VALUES ($1, $2)", id, days);
    record_.run("DELETE FROM certification_type_technique WHERE type_id = $1", id);
    for (const auto technique : type.covers)
        record_.run("INSERT INTO certification_type_technique (type_id, technique) VALUES ($1, $2)", id, technique);
    record_.run("DELETE FROM certification_type_indication WHERE type_id = $1", id);
    for (const auto indication : type.indications)
        record_.run("INSERT INTO certification_type_indication (type_id, indication) VALUES ($1, $2)", id, indication);
}

Added<CatalogueTypeId> CatalogueTypeTable::add(const CatalogueTypeDraft& type)
{
    Writing& writing = writable(writing_);
    const CatalogueTypeId id(writing.ids.next());
    const std::string key = next_key(record_, "CT");
    touch(record_, writing, certification_type_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO certification_type (id, key, name, name_folded, name_fr, name_el, category, issuer, "
                    "validity_months, row_version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)",
                    id, key, type.name, folded(type.name), type.name_fr, type.name_el, type.category, type.issuer,
                    type.validity_months);
        put_lists(id, type);
    });
    return {id, key};
}

void CatalogueTypeTable::amend(CatalogueTypeId id, const CatalogueTypeDraft& type)
{
    const auto key = record_.first<std::string>("SELECT key FROM certification_type WHERE id = $1", id).value();
    touch(record_, writable(writing_), certification_type_kind(), key, id.value(), [&] {
        record_.run("UPDATE certification_type SET name = $2, name_folded = $3, name_fr = $4, name_el = $5, "
                    "category = $6, issuer = $7, validity_months = $8, row_version = row_version + 1 WHERE id = $1",
                    id, type.name, folded(type.name), type.name_fr, type.name_el, type.category, type.issuer,
                    type.validity_months);
        put_lists(id, type);
    });
}

} // namespace clinic::db
