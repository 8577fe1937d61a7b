#include "main/cli/input.h"
#include "main/cli/sign.h"
#include "main/cli/verbs.h"
#include "services/care/after_session.h"
#include "services/care/courses.h"
#include "services/care/photos.h"
#include "services/care/prp.h"
#include "services/care/sessions.h"
#include "services/formulas/formulas.h"
#include "services/formulas/lots.h"
#include "services/patients/consents.h"

namespace clinic::cli {

namespace {

struct DeedTyped {
    std::string key;
    std::string reason;
    std::string by;
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

Ending submit(Call& call, const DeedTyped& typed)
{
    return with_key<VersionId>(call, typed.key, submit_version);
}

/// As `with_key`, with the person who decides.
template <typename Do>
Ending decide(Call& call, const DeedTyped& typed, Do deed)
{
    const auto desk = call.write();
    const auto id = find_key<VersionId>(desk.records, typed.key);
    const auto by = find_key<PractitionerId>(desk.records, typed.by);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "key", typed.key)});
    if (!by)
        return refuse(call, {unknown_key(desk.words, "by", typed.by)});
    return tell(call, answer_of(desk, deed(desk.records, call.deed_of(desk), *id, *by)));
}

Ending approve(Call& call, const DeedTyped& typed)
{
    return decide(call, typed, approve_version);
}

Ending reject(Call& call, const DeedTyped& typed)
{
    return decide(call, typed, [&typed](Records& records, const Deed& deed, VersionId id, PractitionerId by) {
        return reject_version(records, deed, id, by, typed.reason);
    });
}

Ending enforce(Call& call, const DeedTyped& typed)
{
    return with_key<VersionId>(call, typed.key, enforce_version);
}

Ending withdraw(Call& call, const DeedTyped& typed)
{
    return with_key<VersionId>(call, typed.key, [&typed](Records& records, const Deed& deed, VersionId id) {
        return withdraw_version(records, deed, id, typed.reason);
    });
}

Ending withdraw_given(Call& call, const DeedTyped& typed)
{
    return with_key<ConsentId>(call, typed.key, [&typed](Records& records, const Deed& deed, ConsentId id) {
        return withdraw_consent(records, deed, {.consent = id, .at = records.now(), .note = typed.reason});
    });
}

Ending invalidate(Call& call, const DeedTyped& typed)
{
    const auto desk = call.write();
    const auto id = find_key<SessionId>(desk.records, typed.key);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "key", typed.key)});
    const InvalidationDraft draft{.session = *id, .reason = typed.reason};
    auto odd = only_warnings(worded(desk, check_invalidation(desk.records, draft)));
    const auto done = invalidate_session(desk.records, call.deed_of(desk), draft);
    return tell(call, done ? Reply(Done{done->receipt, std::move(odd)}) : answer_of(desk, done));
}

Ending invalidate_preparation(Call& call, const DeedTyped& typed)
{
    return with_key<PrpId>(call, typed.key, [&typed](Records& records, const Deed& deed, PrpId id) {
        return invalidate_prp(records, deed, {.prp = id, .reason = typed.reason});
    });
}

Ending end(Call& call, const DeedTyped& typed)
{
    return with_key<CourseId>(call, typed.key, [&typed](Records& records, const Deed& deed, CourseId id) {
        return end_course(records, deed, {.course = id, .reason = typed.reason});
    });
}

Ending hide(Call& call, const DeedTyped& typed)
{
    return with_key<PhotoId>(call, typed.key, [&typed](Records& records, const Deed& deed, PhotoId id) {
        return hide_photo(records, deed, {.photo = id, .reason = typed.reason});
    });
}

/// `Id` is what is held: a lot, a version or a vial.
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

    constexpr const char* which_version = "Version, such as HAIR-01@2";
    constexpr const char* who_decides = "Who of the staff decides, such as PR-000002";
    keyed_verb(group(app, "submit", "Hand something over for review"), "version", "Freeze a draft and have it reviewed",
               submit, which_version);
    const auto [approving, approved] =
        keyed_verb(group(app, "approve", "Approve what is in review"), "version",
                   "Approve a version in review; never by its author", approve, which_version);
    approving->add_option("--by", approved->by, who_decides)->required();
    const auto [rejecting, rejected] = keyed_verb(group(app, "reject", "Refuse what is in review"), "version",
                                                  "Refuse a version in review", reject, which_version);
    rejecting->add_option("--by", rejected->by, who_decides)->required();
    rejecting->add_option("--reason", rejected->reason, "Why")->required();
    keyed_verb(group(app, "enforce", "Put something in force"), "version",
               "Put an approved version in force; it supersedes the one before", enforce, which_version);
    auto& out_of_use = group(app, "withdraw", "Take something out of use");
    const auto [withdrawing, withdrawn] =
        keyed_verb(out_of_use, "version", "Take a version out of use", withdraw, which_version);
    withdrawing->add_option("--reason", withdrawn->reason, "Why")->required();
    const auto [taking_back, taken_back] = keyed_verb(out_of_use, "consent", "The patient takes a consent back, now",
                                                      withdraw_given, "Consent, such as CO-000001");
    taking_back->add_option("--reason", taken_back->reason, "What the patient says; no reason is needed");
    const auto reasoned = [&](CLI::App& parent, const char* name, const char* meaning, auto deed, const char* what) {
        const auto [verb, typed] = keyed_verb(parent, name, meaning, deed, what);
        verb->add_option("--reason", typed->reason, "Why, in at least 10 characters")->required();
    };
    auto& invalidating = group(app, "invalidate", "Declare something on file invalid; it stays readable");
    reasoned(invalidating, "session", "Declare a signed session invalid; it stays readable and counts nowhere",
             invalidate, "Session, such as S-000001");
    reasoned(invalidating, "prp", "Declare a preparation of blood invalid; it is never injected",
             invalidate_preparation, "Preparation, such as PRP-000001");
    reasoned(group(app, "end", "End something before its time"), "course", "End a course before its last session", end,
             "Course, such as CU-000001");
    reasoned(group(app, "hide", "Let nobody be shown something any more"), "photo",
             "Hide a photograph; it stays in the record", hide, "Photograph, such as PH-000001");
    auto& holding = group(app, "hold", "Block something everywhere, at once");
    reasoned(holding, "lot", "Put a lot on hold", begin_hold<LotId>, "Lot, by key or lot number");
    reasoned(holding, "version", "Put a version on hold", begin_hold<VersionId>, "Version, such as HAIR-01@2");
    reasoned(holding, "vial", "Put a vial or preparation on hold", begin_hold<VialId>, "Vial, such as V-000001");
    auto& releasing = group(app, "release", "Let what is on hold be used again");
    reasoned(releasing, "lot", "Release a lot", end_hold<LotId>, "Lot, by key or lot number");
    reasoned(releasing, "version", "Release a version", end_hold<VersionId>, "Version, such as HAIR-01@2");
    reasoned(releasing, "vial", "Release a vial or preparation", end_hold<VialId>, "Vial, such as V-000001");
    const auto [clearing, cleared] =
        keyed_verb(app, "clear", "End one aftercare item for a patient", clear, "Item, such as S-000123/NO_POOL");
    clearing->add_option("--reason", cleared->reason, "Why; needed before the minimum has passed");
}

} // namespace clinic::cli
