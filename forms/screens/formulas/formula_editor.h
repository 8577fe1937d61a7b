#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/formulas/formulas.h"

namespace clinic {

/// A formula being put on file; its composition follows as its first version.
class FormulaEditor {
public:
    explicit FormulaEditor(Desk& desk) : desk_(desk) {}

    [[nodiscard]] std::vector<Named<Indication>> indications() const { return all_named<Indication>(desk_.words); }
    [[nodiscard]] std::vector<Told> objections(const FormulaDraft& draft) const
    {
        return told(desk_, check_formula(desk_.records, draft));
    }
    SaveOutcome<FormulaId> save(const FormulaDraft& draft)
    {
        return told(desk_, add_formula(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
};

} // namespace clinic
