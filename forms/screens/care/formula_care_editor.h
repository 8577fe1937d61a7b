#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/care/formula_care.h"

namespace clinic {

/// What a formula asks for after its sessions, being written.
class FormulaCareEditor {
public:
    FormulaCareEditor(Desk& desk, FormulaId formula) : desk_(desk), formula_(formula) {}

    [[nodiscard]] FormulaId formula() const { return formula_; }
    [[nodiscard]] std::string title() const; // "After every session with HAIR-01"
    /// What is to be avoided, for how many hours by the rules.
    struct Item {
        std::string code;
        std::string name;
        std::string usual; // "usually 72 h"
    };
    [[nodiscard]] std::vector<Item> items() const;
    /// What counts now.
    [[nodiscard]] FormulaCareDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const FormulaCareDraft& draft) const
    {
        return told(desk_, check_formula_care(desk_.records, draft));
    }
    SaveOutcome<FormulaCareId> save(const FormulaCareDraft& draft)
    {
        return told(desk_, put_formula_care(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    FormulaId formula_;
};

} // namespace clinic
