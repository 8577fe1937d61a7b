#pragma once

#include "domain/documents/completeness.h"
#include "records/records.h"

namespace clinic {

/// How complete the papers are of what was injected in the twelve months that end with this day.
[[nodiscard]] Completeness completeness_of_year(const Stores&, const Actor&, Day last);

/// What must be on file of a lot or an ingredient, or of every ingredient of a version, with its state on the day.
struct ExpectedOfThing {
    DocumentOwner at;
    std::vector<PaperCheck> papers;
};
[[nodiscard]] std::vector<ExpectedOfThing> expected_papers(const Stores&, const Actor&, const DocumentOwner&, Day);

} // namespace clinic
