#include "main/cli/care_fields.h"
#include "main/cli/kind.h"
#include "services/care/after_session.h"
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
            {"clearance_reason", row.clearance_reason}};
}

Json check_in_json(const Desk& desk, const CheckInRow& row)
{
    Json json{{"key", row.key},
              {"session", row.session_key},
              {"patient", row.patient_key},
              {"patient_name", row.patient_name},
              {"kind", code_of(row.scheduled.kind)},
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

Kind addendum_kind()
{
    return kind_of(
        "addendum", "Something added to a signed session later.", addendum_fields(),
        [](const Stores& stores, const AddendumDraft& draft) {
            const auto session = draft.session ? stores.care().session(*draft.session) : std::nullopt;
            return check(draft,
                         AddendumFacts{.session_signed = session && session->row.state == SessionState::signed_off});
        },
        add_addendum);
}

} // namespace

std::vector<Kind> care_kinds()
{
    return {session_kind(), check_in_kind(), contact_kind(), addendum_kind()};
}

} // namespace clinic::cli
