#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<ClinicWeightRule>& violation)
{
    using enum ClinicWeightRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case rule_unknown: return tell(mark("“{rule}” is no contraindication that the program knows."));
    case weight_missing: return tell(mark("Say whether it blocks, warns or does not count."));
    case weight_has_no_day:
        return tell(mark("No day is asked for it, so it cannot end by itself. Let it block, warn or not count."));
    case lighter_than_usual:
        return tell(mark("This is less careful than usual: it usually {weight}. Whoever confirms it answers for it."));
    case nothing_changed: return tell(mark("This is what counts already."));
    case source_too_short: return tell(mark("Write where the clinic has it from, or why, in at least 10 characters."));
    case confirmed_by_missing: return tell(mark("Choose the clinician who answers for it."));
    }
    return {};
}

} // namespace clinic
