#pragma once

#include "db/writing.h"
#include "records/staff.h"

namespace clinic::db {

/// The clinic's catalogue of certification types. Without `writing` it only reads.
class CatalogueTypeTable {
public:
    CatalogueTypeTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<CatalogueTypeOnFile> all() const;
    [[nodiscard]] std::optional<CatalogueTypeOnFile> find(CatalogueTypeId) const;
    [[nodiscard]] std::optional<CatalogueTypeId> of(const std::string& key) const;
    [[nodiscard]] std::optional<CatalogueTypeId> named(const std::string& name) const;

    Added<CatalogueTypeId> add(const CatalogueTypeDraft&);
    void amend(CatalogueTypeId, const CatalogueTypeDraft&);

private:
    /// Those that the condition names, by name: always the same number of statements.
    template <typename... Values>
    [[nodiscard]] std::vector<CatalogueTypeOnFile> read(const std::string& which, const Values&...) const;
    void put_lists(CatalogueTypeId, const CatalogueTypeDraft&);

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& certification_type_kind();

} // namespace clinic::db
