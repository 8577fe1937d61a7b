#pragma once

#include "records/staff.h"
#include "screens/held_list.h"

namespace clinic {

/// The clinic's catalogue of certification types, by name.
class CatalogueTypeList final : public HeldList<CatalogueTypeOnFile> {
public:
    using HeldList::HeldList;

    [[nodiscard]] std::vector<Column> columns() const override;

protected:
    [[nodiscard]] std::vector<CatalogueTypeOnFile> read() const override;
    [[nodiscard]] std::string cell_of(const CatalogueTypeOnFile&, int column) const override;
    [[nodiscard]] std::string order_of(const CatalogueTypeOnFile&, int column) const override;
};

/// "Fillers (only: Skin rejuvenation)"; without indications it is for all.
[[nodiscard]] std::string covers_text(const Words&, const std::set<Technique>&, const std::set<Indication>&);
/// "90, 60, 30, 7", as it is shown and typed.
[[nodiscard]] std::string reminders_text(const Reminders&);
/// What was typed so; nothing at all when something in it is no number.
[[nodiscard]] Reminders reminders_typed(const std::string&);

} // namespace clinic
