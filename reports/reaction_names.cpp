#include "reports/names.h"

namespace clinic {

std::string name_of(const Words& words, ReactionPlace value)
{
    using enum ReactionPlace;
    switch (value) {
    case treated_area: return words("In the treated area");
    case around_it: return words("Around it");
    case elsewhere: return words("Elsewhere on the body");
    case whole_body: return words("The whole body");
    }
    return {};
}

std::string name_of(const Words& words, ReporterType value)
{
    using enum ReporterType;
    switch (value) {
    case physician: return words("A physician");
    case pharmacist: return words("A pharmacist");
    case other_professional: return words("Another health professional");
    case lawyer: return words("A lawyer");
    case patient: return words("The patient, or somebody for them");
    }
    return {};
}

std::string latency_text(const Words& words, const Latency& latency)
{
    using namespace std::chrono;
    if (latency.exact && *latency.exact < minutes(0))
        return words("while it was injected");
    if (latency.exact && *latency.exact < hours(1))
        return fill(words("{count} min after the session"), {{"count", std::to_string(latency.exact->count())}});
    if (latency.exact && *latency.exact < hours(72))
        return fill(words("{count} h after the session"),
                    {{"count", std::to_string(duration_cast<hours>(*latency.exact).count())}});
    if (latency.days == days(0))
        return words("on the day of the session");
    return fill(words.plural("{count} day after the session", "{count} days after the session",
                             static_cast<long>(latency.days.count())),
                {{"count", std::to_string(latency.days.count())}});
}

} // namespace clinic
