#include "screens/clinic/set_up.h"

#include "domain/clinic/limits.h"
#include "services/clinic/set_up_clinic.h"

namespace clinic {

namespace {

std::vector<Told> told_of(const Desk& desk, const ClinicViolations& violations, const std::string& owner)
{
    auto all = told(desk, violations);
    if (is_blank(owner) || !is_short_text(owner))
        all.push_back({"clinic.owner", {}, desk.words("Write your name: it stands beside everything you save.")});
    return all;
}

} // namespace

ClinicDraft SetUp::draft() const
{
    ClinicDraft draft;
    draft.language = desk_.words.language();
    return draft;
}

std::vector<Named<Country>> SetUp::countries() const
{
    using enum Country;
    std::vector<Named<Country>> all;
    for (const Country each : {fr, gr, gb, us, other})
        all.push_back({each, std::string(code_of(each)), name_of(desk_.words, each)});
    return all;
}

std::vector<Told> SetUp::objections(const ClinicDraft& draft, const std::string& owner) const
{
    return told_of(desk_, check(draft, {.zone_exists = Zone::exists(draft.zone)}), owner);
}

std::vector<Told> SetUp::save(const ClinicDraft& draft, const std::string& owner)
{
    if (auto against = objections(draft, owner); !against.empty())
        return against;
    const auto outcome = set_up_clinic(desk_.records, draft, owner, fresh_request_id());
    if (!outcome)
        return told(desk_, outcome.reasons());
    desk_.actor = local_actor(desk_.records);
    return {};
}

} // namespace clinic
