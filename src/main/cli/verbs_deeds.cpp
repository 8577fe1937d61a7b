#include "main/cli/input.h"
#include "main/cli/sign.h"
#include "main/cli/verbs.h"
#include "services/care/after_session.h"
#include "services/formulas/formulas.h"
#include "services/formulas/lots.h"

namespace clinic::cli {

namespace {

struct DeedTyped {
    std::string key;
    std::string reason;
    Source source;
};

template <typename Outcome>
Reply answer_of(const Desk& desk, const Outcome& outcome)
{
    if (!outcome)
        return worded(desk, outcome.reasons());
    return Done{outcome->receipt};
}

/// Finds the thing and does the deed with it.
template <typename Id, typename Do>
Ending with_key(Call& call, const std::string& key, Do deed)
{
    const auto desk = call.write();
    const auto id = find_key<Id>(desk.records, key);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "key", key)});
    return tell(call, answer_of(desk, deed(desk.records, call.deed_of(desk), *id)));
}

Ending approve(Call& call, const DeedTyped& typed)
{
    return with_key<VersionId>(call, typed.key, [](Records& records, const Deed& deed, VersionId id) {
        return approve_version(records, deed, id);
    });
}

Ending withdraw(Call& call, const DeedTyped& typed)
{
    return with_key<VersionId>(call, typed.key, [&typed](Records& records, const Deed& deed, VersionId id) {
        return withdraw_version(records, deed, id, typed.reason);
    });
}

/// `Id` is what is held: a lot or a version.
template <typename Id>
Ending begin_hold(Call& call, const DeedTyped& typed)
{
    return with_key<Id>(call, typed.key, [&typed](Records& records, const Deed& deed, Id id) {
        return put_on_hold(records, deed, {.thing = id, .reason = typed.reason});
    });
}

template <typename Id>
Ending end_hold(Call& call, const DeedTyped& typed)
{
    return with_key<Id>(call, typed.key, [&typed](Records& records, const Deed& deed, Id id) {
        return release_hold(records, deed, {.thing = id, .reason = typed.reason});
    });
}

Ending clear(Call& call, const DeedTyped& typed)
{
    return with_key<AftercareItemId>(call, typed.key, [&typed](Records& records, const Deed& deed, AftercareItemId id) {
        return clear_aftercare(records, deed, {.item = id, .reason = typed.reason});
    });
}

/// "S-000123" is a session on file; anything with a folder or an extension, and "-", is an input.
bool names_a_session(const std::string& word)
{
    return word.starts_with("S-") && !std::filesystem::exists(word);
}

Ending sign(Call& call, const DeedTyped& typed)
{
    if (!names_a_session(typed.source.file))
        return save_input(call, typed.source, sign_input);
    const auto desk = call.write();
    const auto id = find_key<SessionId>(desk.records, typed.source.file);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "key", typed.source.file)});
    return tell(call, sign_on_file(desk, call.deed_of(desk), *id));
}

CLI::App& group(CLI::App& app, const char* name, const char* meaning)
{
    CLI::App* verb = app.add_subcommand(name, meaning);
    verb->require_subcommand(1);
    verb->fallthrough();
    return *verb;
}

} // namespace

void add_deed_verbs(CLI::App& app, Call& call)
{
    const auto keyed_verb = [&call](CLI::App& parent, const char* name, const char* meaning, auto deed,
                                    const char* what) {
        const auto typed = std::make_shared<DeedTyped>();
        auto& verb = add_verb<DeedTyped>(parent, call, name, meaning, typed, deed);
        verb.add_option("KEY", typed->key, what)->required();
        return std::pair(&verb, typed);
    };
    const auto signing = std::make_shared<DeedTyped>();
    auto& session = add_verb<DeedTyped>(group(app, "sign", "Sign a session"), call, "session",
                                        "Sign a session on file, or save and sign what comes in", signing, sign);
    session.add_option("KEY|FILE", signing->source.file, "A session's key, or JSON; - or nothing: standard input");
    session.add_flag("--atomic", signing->source.atomic, "One object a line, all of them or none");

    keyed_verb(group(app, "approve", "Put something in force"), "version", "Put a draft version in force", approve,
               "Version, such as HAIR-01@2");
    const auto [withdrawing, withdrawn] =
        keyed_verb(group(app, "withdraw", "Take something out of use"), "version", "Take a version out of use",
                   withdraw, "Version, such as HAIR-01@2");
    withdrawing->add_option("--reason", withdrawn->reason, "Why")->required();
    const auto reasoned = [&](CLI::App& parent, const char* name, const char* meaning, auto deed, const char* what) {
        const auto [verb, typed] = keyed_verb(parent, name, meaning, deed, what);
        verb->add_option("--reason", typed->reason, "Why, in at least 10 characters")->required();
    };
    auto& holding = group(app, "hold", "Block something everywhere, at once");
    reasoned(holding, "lot", "Put a lot on hold", begin_hold<LotId>, "Lot, by key or lot number");
    reasoned(holding, "version", "Put a version on hold", begin_hold<VersionId>, "Version, such as HAIR-01@2");
    auto& releasing = group(app, "release", "Let what is on hold be used again");
    reasoned(releasing, "lot", "Release a lot", end_hold<LotId>, "Lot, by key or lot number");
    reasoned(releasing, "version", "Release a version", end_hold<VersionId>, "Version, such as HAIR-01@2");
    const auto [clearing, cleared] =
        keyed_verb(app, "clear", "End one aftercare item for a patient", clear, "Item, such as S-000123/NO_POOL");
    clearing->add_option("--reason", cleared->reason, "Why; needed before the minimum has passed");
}

} // namespace clinic::cli
