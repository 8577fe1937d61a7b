#pragma once

#include "records/patients.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// The clinic's own words for what patients read before deciding.
class ConsentTextEditor {
public:
    explicit ConsentTextEditor(Desk& desk) : desk_(desk) {}

    [[nodiscard]] std::vector<Named<ConsentSubject>> subjects() const { return all_named<ConsentSubject>(desk_.words); }
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    /// Treatment, in the clinic's language, with the words in use.
    [[nodiscard]] ConsentTextDraft draft() const;
    /// What is read now.
    [[nodiscard]] std::string in_use(ConsentSubject, Language) const;
    /// "CF-000002, by …, since 12/05/2026", or that these are the words which the program brings along.
    [[nodiscard]] std::string about(ConsentSubject, Language) const;

    [[nodiscard]] std::vector<Told> objections(const ConsentTextDraft&) const;
    SaveOutcome<ConsentTextId> save(const ConsentTextDraft&);

private:
    Desk& desk_;
};

} // namespace clinic
