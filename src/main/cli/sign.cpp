#include "main/cli/sign.h"

#include "main/cli/care_fields.h"
#include "services/care/sessions.h"

namespace clinic::cli {

namespace {

bool is_objection(const std::string& rule)
{
    return rule == code_of(SessionRule::standing_objection) || rule == code_of(SessionRule::against_directive);
}

Problems with_alternatives(const Desk& desk, const SessionDraft& draft, Problems problems)
{
    std::vector<std::string> keys;
    std::string list;
    for (const auto& each : alternatives_for(desk.records, draft)) {
        keys.push_back(each.key);
        list += (list.empty() ? "" : ", ") + each.key;
    }
    for (auto& each : problems)
        if (is_objection(each.rule) && !keys.empty()) {
            each.alternatives = keys;
            each.message += ' ' + fill(desk.words("These could be used instead: {versions}."), {{"versions", list}});
        }
    return problems;
}

} // namespace

Reply sign_input(const Desk& desk, const Deed& deed, const Json& input)
{
    SessionDraft seen;
    auto answer = read_and_save(
        desk, input, SessionDraft{}, session_fields(),
        [&](const SessionDraft& draft) {
            seen = draft;
            return check_session(desk.records, draft, std::nullopt);
        },
        [&](const SessionDraft& draft) { return sign_session(desk.records, deed, draft, std::nullopt); });
    return answer ? answer : with_alternatives(desk, seen, answer.reasons());
}

Reply sign_on_file(const Desk& desk, const Deed& deed, SessionId id)
{
    const auto draft = desk.records.care().session(id).value().session;
    auto warnings = only_warnings(worded(desk, check_session(desk.records, draft, id)));
    const auto saved = sign_session(desk.records, deed, draft, id);
    if (!saved)
        return with_alternatives(desk, draft, worded(desk, saved.reasons()));
    return Done{saved->receipt, std::move(warnings)};
}

} // namespace clinic::cli
