#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"

namespace clinic::db {

/// The SQL about what formulas ask for after their sessions, which is only ever added.
class FormulaCareTable {
public:
    FormulaCareTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<FormulaCareOnFile> of(FormulaId) const;
    [[nodiscard]] std::optional<FormulaCareOnFile> find(FormulaCareId) const;

    Added<FormulaCareId> add(const FormulaCareDraft&, Moment at, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing formula_care_kind();

} // namespace clinic::db
