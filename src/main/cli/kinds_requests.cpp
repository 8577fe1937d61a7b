#include "main/cli/kind.h"
#include "services/requests/requests.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<RequestDraft> request_fields()
{
    using Draft = RequestDraft;
    return {
        key_field("patient", &Draft::patient, "patient", required, "Whose documents are asked for."),
        day_field("received", &Draft::received, required, "Day of receipt, from which the law counts."),
        code_field("channel", &Draft::channel, required, "How it came in."),
        code_field("language", &Draft::language, required, "Language of the answer."),
        text_field("note", &Draft::note, optional, "Anything else."),
    };
}

Fields<AnswerDraft> answer_fields()
{
    using Draft = AnswerDraft;
    return {
        key_field("request", &Draft::request, "request", required, "The request that is answered."),
        text_field("identity_seen", &Draft::identity_seen, required, "Which proof of identity was seen, and by whom."),
        text_field("handed_over", &Draft::handed_over, required, "How the dossier was handed over."),
        text_field("paper", &Draft::paper_digest, required, "SHA-256 of the dossier's bytes, in hex."),
    };
}

Json request_json(const Desk& desk, const RequestRow& row)
{
    auto json = keyed(row.key, row.request, desk, request_fields());
    json["patient_name"] = row.patient_name;
    json["due"] = to_iso(row.due.target);
    json["legal_limit"] = to_iso(row.due.legal_limit);
    json["answered_at"] = or_null(row.answered_at, [&desk](Moment at) { return desk.zone.to_iso(at); });
    if (row.answered_at) {
        json["answered_by"] = row.answered_by;
        json["answer"] = shown(row.answer, desk, answer_fields());
    }
    return json;
}

} // namespace

std::vector<Kind> request_kinds()
{
    auto request = kind_of("request", "A patient's request for the documents of what was injected.", request_fields(),
                           check_request, register_request);
    request.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<RequestId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return request_json(desk, desk.records.requests().request(*id).value());
    };
    request.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.requests().requests({}).rows)
            rows.push_back(request_json(desk, row));
        return rows;
    };
    return {std::move(request), kind_of("answer", "Handing the dossier over, which ends a request.", answer_fields(),
                                        check_answer, answer_request)};
}

} // namespace clinic::cli
