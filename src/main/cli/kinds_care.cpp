#include "main/cli/care_fields.h"
#include "main/cli/kind.h"
#include "services/care/after_session.h"
#include "services/care/courses.h"
#include "services/care/sessions.h"

#include <algorithm>

namespace clinic::cli {

namespace {

using enum Need;

Fields<AddendumDraft> addendum_fields()
{
    return {
        key_field("session", &AddendumDraft::session, "session", required, "The signed session that it belongs to."),
        text_field("text", &AddendumDraft::text, required, "What is added; nothing in the session changes."),
    };
}

Field<CheckInDraft> adherence_field()
{
    return {"adherence",
            optional,
            "How far each aftercare item was followed, by its code; needed when asked.",
            map_shape("aftercare code", code_shape<Adherence>()),
            [](CheckInDraft& draft, const Cell& cell) {
                draft.adherence.clear();
                for (const auto& [code, kept] : cell.members())
                    if (const auto value = kept.code<Adherence>())
                        draft.adherence.emplace(code, *value);
            },
            [](const CheckInDraft& draft, const Desk&) {
                Json json = Json::object();
                for (const auto& [code, kept] : draft.adherence)
                    json[code] = code_of(kept);
                return json;
            }};
}

Fields<CheckInDraft> check_in_fields()
{
    using Draft = CheckInDraft;
    return {
        key_field("check_in", &Draft::check_in, "check_in", required, "The check-in that is closed."),
        answer_field("asked", &Draft::asked, required, "Whether the patient was reached and asked."),
        moment_field("at", &Draft::at, required, "When the contact was."),
        answer_field("reaction", &Draft::reaction, optional, "The patient's answer, when asked."),
        adherence_field(),
        codes_field("symptoms", &Draft::symptoms, optional, "What is still there, when asked."),
        {"pain", optional, "0 none to 10 the worst; left out: not asked.", whole_number_shape(),
         [](Draft& draft, const Cell& cell) {
             const auto pain = cell.whole_number();
             draft.pain = pain ? std::optional(static_cast<int>(std::clamp<std::int64_t>(*pain, -1, worst_pain + 1)))
                               : std::nullopt;
         },
         [](const Draft& draft, const Desk&) { return draft.pain ? Json(*draft.pain) : Json(); }},
        code_field("satisfaction", &Draft::satisfaction, optional, "How content the patient is, when asked."),
        text_field("note", &Draft::note, optional, "Why the patient was not reached, or what else was said."),
    };
}

Json aftercare_json(const Desk& desk, const AftercareRow& row)
{
    const auto moment = [&desk](Moment at) { return desk.zone.to_iso(at); };
    return {{"key", row.key},
            {"code", row.line.code},
            {"state", code_of(state_at(row.line, row.cleared_at, desk.records.now()))},
            {"starts", moment(row.line.starts)},
            {"minimum_ends", or_null(row.line.minimum_ends, moment)},
            {"recommended_ends", or_null(row.line.recommended_ends, moment)},
            {"needs_clearance", row.line.needs_clearance},
            {"cleared_at", or_null(row.cleared_at, moment)},
            {"cleared_by", row.cleared_by},
            {"clearance_reason", row.clearance_reason},
            {"longer_by", row.planned.longer_by},
            {"change_reason", row.changed ? Json(row.changed->reason) : Json()}};
}

Json check_in_json(const Desk& desk, const CheckInRow& row)
{
    Json json{{"key", row.key},
              {"session", row.session_key},
              {"patient", row.patient_key},
              {"patient_name", row.patient_name},
              {"kind", code_of(row.scheduled.kind)},
              {"day", row.scheduled.day ? Json(*row.scheduled.day) : Json()},
              {"look_for", row.scheduled.look_for},
              {"due", desk.zone.to_iso(row.scheduled.due)},
              {"late_from", desk.zone.to_iso(row.scheduled.late_from)},
              {"closed", row.closed}};
    json["urgent"] = Json::array();
    for (const auto each : row.urgent)
        json["urgent"].push_back(code_of(each));
    if (row.closed)
        json["outcome"] = shown(row.outcome, desk, check_in_fields());
    return json;
}

Fields<ContactDraft> contact_fields()
{
    using Draft = ContactDraft;
    return {
        key_field("session", &Draft::session, "session", required, "The signed session that it is about."),
        moment_field("at", &Draft::at, required, "When it was tried."),
        code_field("channel", &Draft::channel, required, "How."),
        answer_field("reached", &Draft::reached, required, "Whether the patient was reached; ends an urgent call."),
        text_field("note", &Draft::note, optional, "What was said; needed when the patient was reached."),
    };
}

Json contact_json(const Desk& desk, const ContactRow& row)
{
    auto json = keyed(row.key, row.contact, desk, contact_fields());
    json["by"] = row.by;
    return json;
}

Fields<AftercareChangeDraft> aftercare_change_fields()
{
    using Draft = AftercareChangeDraft;
    return {
        key_field("item", &Draft::item, "aftercare item", required, "The item, such as S-000123/NO_POOL."),
        moment_field("until", &Draft::until, required, "When it ends for this patient."),
        text_field("reason", &Draft::reason, required, "Why, in at least 10 characters."),
    };
}

Fields<AdviceDraft> advice_fields()
{
    using Draft = AdviceDraft;
    return {
        key_field("session", &Draft::session, "session", required, "The signed session that it follows."),
        code_field("kind", &Draft::kind, required, "What kind of advice."),
        text_field("text", &Draft::text, required, "What the patient is told, or the product; printed as it stands."),
        text_field("how", &Draft::how, optional, "Of a product: when and how it is used."),
        moment_field("until", &Draft::until, optional, "When it ends."),
    };
}

Json advice_json(const Desk& desk, const AdviceRow& row)
{
    auto json = keyed(row.key, row.advice, desk, advice_fields());
    json["at"] = desk.zone.to_iso(row.at);
    json["by"] = row.by;
    return json;
}

Fields<HandoutDraft> handout_fields()
{
    using Draft = HandoutDraft;
    return {
        key_field("session", &Draft::session, "session", required, "The signed session that it is about."),
        moment_field("at", &Draft::at, required, "When it was handed over."),
        code_field("language", &Draft::language, required, "Its language."),
        code_field("way", &Draft::way, required, "How the patient got it."),
        code_field("acknowledged", &Draft::acknowledged, required, "What the patient said to it."),
        text_field("note", &Draft::note, optional, "Why it was not acknowledged, or anything else."),
    };
}

Json handout_json(const Desk& desk, const HandoutOnFile& row)
{
    auto json = keyed(row.key, row.handout, desk, handout_fields());
    json["rules_version"] = row.rules_version;
    json["by"] = row.by;
    return json;
}

Json row_json(const Desk& desk, const SessionRow& row)
{
    return {{"key", row.key},
            {"state", code_of(row.state)},
            {"started", desk.zone.to_iso(row.started)},
            {"patient", row.patient_key},
            {"patient_name", row.patient_name},
            {"practitioner_name", row.practitioner_name},
            {"region", or_null(row.region, [](Region region) { return code_of(region); })},
            {"indication", or_null(row.indication, [](Indication indication) { return code_of(indication); })},
            {"version", row.version_key}};
}

void add_what_followed(const Desk& desk, const SessionRecord& record, Json& json)
{
    json["aftercare"] = Json::array();
    for (const auto& item : desk.records.care().aftercare_of(record.row.id))
        json["aftercare"].push_back(aftercare_json(desk, item));
    json["check_ins"] = Json::array();
    for (const auto& each : desk.records.care().check_ins_of(record.row.id))
        json["check_ins"].push_back(check_in_json(desk, each));
    json["contacts"] = Json::array();
    for (const auto& each : desk.records.care().contacts_of(record.row.id))
        json["contacts"].push_back(contact_json(desk, each));
    json["advice"] = Json::array();
    for (const auto& each : desk.records.care().advice_of(record.row.id))
        json["advice"].push_back(advice_json(desk, each));
    json["handouts"] = Json::array();
    for (const auto& each : desk.records.care().handouts_of(record.row.id))
        json["handouts"].push_back(handout_json(desk, each));
    json["addenda"] = Json::array();
    for (const auto& each : record.addenda)
        json["addenda"].push_back({{"at", desk.zone.to_iso(each.at)}, {"author", each.author}, {"text", each.text}});
}

Json session_json(const Desk& desk, const SessionRecord& record)
{
    auto json = keyed(record.row.key, record.session, desk, session_fields());
    json["state"] = code_of(record.row.state);
    if (record.signature)
        json["signed"] = {{"at", desk.zone.to_iso(record.signature->at)}, {"by", record.signature->by}};
    if (const auto capsule = desk.records.care().capsule_of(record.row.id))
        json["sealed"] = capsule->sha256;
    if (record.invalidation)
        json["invalid"] = {{"at", desk.zone.to_iso(record.invalidation->at)},
                           {"by", record.invalidation->by},
                           {"reason", record.invalidation->reason}};
    add_what_followed(desk, record, json);
    return json;
}

Kind session_kind()
{
    const auto nothing_odd_yet = [](const Stores&, const SessionDraft&) { return SessionViolations{}; };
    Kind kind{.name = "session",
              .meaning = "What was done to a patient, before, during and after the needle.",
              .shape = object_shape(session_fields())};
    let_check(kind, session_fields(), [](const Stores& stores, const SessionDraft& draft) {
        return check_session(stores, draft, std::nullopt);
    });
    let_add(kind, session_fields(), nothing_odd_yet, [](Records& records, const Deed& deed, const SessionDraft& draft) {
        return save_session(records, deed, draft, std::nullopt);
    });
    let_amend<SessionId>(
        kind, session_fields(),
        [](const Stores& stores, SessionId id) { return stores.care().session(id).value().session; },
        [](const Stores&, const SessionDraft&, SessionId) { return SessionViolations{}; },
        [](Records& records, const Deed& deed, SessionId id, const SessionDraft& draft) {
            return save_session(records, deed, draft, id);
        });
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<SessionId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return session_json(desk, desk.records.care().session(*id).value());
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.care().sessions({}).rows)
            rows.push_back(row_json(desk, row));
        return rows;
    };
    kind.seen_with = Right::list_sessions;
    return kind;
}

Kind check_in_kind()
{
    auto kind = kind_of("check_in", "A contact after a session, closed with what was asked and answered.",
                        check_in_fields(), check_check_in, close_check_in);
    let_amend<CheckInId>(
        kind, check_in_fields(),
        [](const Stores&, CheckInId id) {
            CheckInDraft draft;
            draft.check_in = id;
            return draft;
        },
        [](const Stores& stores, const CheckInDraft& draft, CheckInId) { return check_check_in(stores, draft); },
        [](Records& records, const Deed& deed, CheckInId, const CheckInDraft& draft) {
            return close_check_in(records, deed, draft);
        });
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<CheckInId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return check_in_json(desk, desk.records.care().check_in(*id).value());
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.care().check_ins_due_by(Moment::max()))
            rows.push_back(check_in_json(desk, row));
        return rows;
    };
    kind.seen_with = Right::open_session;
    return kind;
}

Kind contact_kind()
{
    auto kind = kind_of("contact", "An attempt to reach the patient of a session.", contact_fields(), check_contact,
                        add_contact);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<ContactId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return contact_json(desk, desk.records.care().contact(*id).value());
    };
    kind.seen_with = Right::open_session;
    return kind;
}

Kind handout_kind()
{
    auto kind = kind_of("handout", "The aftercare of a session in the patient's hands.", handout_fields(),
                        check_handout, hand_over);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<HandoutId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return handout_json(desk, desk.records.care().handout(*id).value());
    };
    kind.seen_with = Right::open_session;
    return kind;
}

Kind addendum_kind()
{
    return kind_of(
        "addendum", "Something added to a signed session later.", addendum_fields(),
        [](const Stores& stores, const AddendumDraft& draft) {
            const auto session = draft.session ? stores.care().session(*draft.session) : std::nullopt;
            return check(draft, AddendumFacts{.session_signed = session && session->row.state != SessionState::open});
        },
        add_addendum);
}

Fields<CourseDraft> course_fields()
{
    using Draft = CourseDraft;
    return {
        key_field("patient", &Draft::patient, "patient", required, "Whose course it is."),
        code_field("indication", &Draft::indication, required, "What is treated."),
        code_field("region", &Draft::region, required, "Where."),
        count_field("planned", &Draft::planned, required, "How many sessions."),
        count_field("interval_days", &Draft::interval, required, "Days from one session to the next."),
        day_field("begins", &Draft::begins, required, "Earlier sessions are none of it."),
        text_field("note", &Draft::note, optional, "Anything else."),
    };
}

Json course_json(const Desk& desk, const CourseOnFile& row)
{
    const auto standing = course_standing(desk.records, row);
    const auto day = [](Day each) { return to_iso(each); };
    auto json = keyed(row.key, row.course, desk, course_fields());
    json["state"] = code_of(standing.state);
    json["next"] = or_null(standing.next, day);
    json["sessions"] = Json::array();
    for (const auto& each : standing.sessions)
        json["sessions"].push_back({{"key", each.key}, {"day", to_iso(each.day)}});
    json["planned_at"] = desk.zone.to_iso(row.planned_at);
    json["planned_by"] = row.planned_by;
    json["ended"] = or_null(row.ended, day);
    json["ended_by"] = row.ended_by;
    json["end_reason"] = row.end_reason;
    return json;
}

Kind course_kind()
{
    auto kind =
        kind_of("course", "So many sessions of one treatment, so many days apart; where it is follows from them.",
                course_fields(), check_course, plan_course);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<CourseId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return course_json(desk, desk.records.care().course(*id).value());
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& running : running_courses(desk.records))
            rows.push_back(course_json(desk, running.course));
        return rows;
    };
    kind.seen_with = Right::open_session;
    return kind;
}

} // namespace

std::vector<Kind> care_kinds()
{
    return {session_kind(),
            check_in_kind(),
            contact_kind(),
            kind_of("aftercare_change", "Another end of an aftercare item for one patient, with the reason.",
                    aftercare_change_fields(), check_aftercare_change, change_aftercare),
            kind_of("advice", "What a patient is told beside the plan, products among it.", advice_fields(),
                    check_advice, give_advice),
            handout_kind(),
            addendum_kind(),
            course_kind()};
}

} // namespace clinic::cli
