#include "main/cli/kind.h"
#include "reports/consent_text.h"
#include "services/patients/consents.h"

namespace clinic::cli {

namespace {

using enum Need;

Field<ConsentDraft> signature_field()
{
    return {"signature",
            optional,
            "Drawn on the screen: strokes “x,y x,y;x,y …” in thousandths of the pad's width, 0 to 1000 across and 0 to "
            "300 down.",
            text_shape(),
            [](ConsentDraft& draft, const Cell& cell) {
                draft.signature = signature_from(cell.text()).value_or(DrawnSignature{});
            },
            [](const ConsentDraft& draft, const Desk&) { return Json(text_of(draft.signature)); }};
}

Fields<ConsentDraft> consent_fields()
{
    using Draft = ConsentDraft;
    return {
        key_field("patient", &Draft::patient, "patient", required, "Who decides."),
        code_field("subject", &Draft::subject, required, "What is to be agreed to, each on its own."),
        key_field("version", &Draft::version, "version", optional, "The formula version; of a treatment."),
        code_field("indication", &Draft::indication, optional, "What the treatment is for; of a treatment."),
        key_field("practitioner", &Draft::practitioner, "practitioner", required, "Who explained it and answered."),
        code_field("language", &Draft::language, required, "The language in which it was read."),
        text_field("text", &Draft::text, optional,
                   "Exactly what was read; when it is left out, the text that the program would show."),
        text_field("form", &Draft::form, optional, "Whose words they were; with the text."),
        code_field("decision", &Draft::decision, required, "What the patient decided."),
        moment_field("decided", &Draft::decided, optional, "When; now when it is left out."),
        code_field("way", &Draft::way, optional, "How a consent was signed; needed when it was given."),
        signature_field(),
        key_field("scan", &Draft::scan, "document", optional, "The signed paper among the patient's documents."),
        text_field("guardian", &Draft::guardian, optional, "Who signs for a patient under 18."),
        text_field("interpreter", &Draft::interpreter, optional, "Who translated it or read it aloud."),
        text_field("note", &Draft::note, optional, "Anything else."),
    };
}

/// With the moment and the text that belong to it where none was given.
ConsentDraft completed(const Desk& desk, ConsentDraft draft)
{
    if (!draft.decided)
        draft.decided = desk.records.now();
    if (draft.text.empty() && draft.language)
        read_by(draft, desk.words.in(*draft.language), consent_reading(desk.records, draft));
    return draft;
}

Json consent_json(const Desk& desk, const ConsentOnFile& row, ConsentState state)
{
    auto json = keyed(row.key, row.consent, desk, consent_fields());
    json["state"] = code_of(state);
    json["text_sha256"] = row.sha256;
    json["recorded_at"] = desk.zone.to_iso(row.recorded_at);
    json["recorded_by"] = row.recorded_by;
    json["withdrawn"] = or_null(row.withdrawn, [&desk](Moment at) { return desk.zone.to_iso(at); });
    json["withdrawal_note"] = row.withdrawal_note;
    return json;
}

Fields<ConsentTextDraft> consent_text_fields()
{
    using Draft = ConsentTextDraft;
    return {
        code_field("subject", &Draft::subject, required, "What is to be agreed to."),
        code_field("language", &Draft::language, required, "The language of the words."),
        text_field("body", &Draft::body, required,
                   "Paragraphs set apart by empty lines; “# ” begins a heading, “- ” an item of a list."),
    };
}

} // namespace

Kind consent_kind()
{
    Kind kind{.name = "consent",
              .meaning = "What a patient read and decided before a treatment or photographs; the last decision counts.",
              .shape = object_shape(consent_fields())};
    const auto check_with_text = [](const Desk& desk) {
        return [&desk](const ConsentDraft& each) { return check_consent(desk.records, completed(desk, each)); };
    };
    kind.check = [check_with_text](const Desk& desk, const Json& input) {
        ConsentDraft draft;
        bool readable = false;
        return judge(desk, input, draft, consent_fields(), check_with_text(desk), readable);
    };
    kind.add = [check_with_text](const Desk& desk, const Deed& deed, const Json& input) {
        return read_and_save(
            desk, input, ConsentDraft{}, consent_fields(), check_with_text(desk),
            [&](const ConsentDraft& draft) { return record_consent(desk.records, deed, completed(desk, draft)); });
    };
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<ConsentId>(desk.records, key);
        if (!id)
            return std::nullopt;
        const auto decided = decided_consent(desk.records, *id).value();
        return consent_json(desk, decided.consent, decided.state);
    };
    kind.seen_with = Right::open_clinical_file;
    return kind;
}

Kind consent_text_kind()
{
    Kind kind{.name = "consent_text",
              .meaning =
                  "The clinic's own words for what patients read before deciding; the last of a language counts.",
              .shape = object_shape(consent_text_fields())};
    const auto check_words = [](const Desk& desk) {
        return [&desk](const ConsentTextDraft& each) {
            return check_consent_text(desk.records, each, brought_along(desk.words, each));
        };
    };
    kind.check = [check_words](const Desk& desk, const Json& input) {
        ConsentTextDraft draft;
        bool readable = false;
        return judge(desk, input, draft, consent_text_fields(), check_words(desk), readable);
    };
    kind.add = [check_words](const Desk& desk, const Deed& deed, const Json& input) {
        return read_and_save(desk, input, ConsentTextDraft{}, consent_text_fields(), check_words(desk),
                             [&](const ConsentTextDraft& draft) {
                                 return write_consent_text(desk.records, deed, draft, brought_along(desk.words, draft));
                             });
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.patients().consent_texts()) {
            rows.push_back(keyed(row.key, row.text, desk, consent_text_fields()));
            rows.back()["written_at"] = desk.zone.to_iso(row.written_at);
            rows.back()["written_by"] = row.written_by;
        }
        return rows;
    };
    kind.seen_with = Right::view_formula;
    kind.exported_with = Right::view_formula;
    return kind;
}

} // namespace clinic::cli
