#include "main/cli/kind.h"
#include "services/patients/histories.h"
#include "services/patients/patients.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<Allergy> allergy_fields()
{
    return {
        text_field("substance", &Allergy::substance, required, "As the patient says it."),
        code_field("group", &Allergy::group, optional, "The group that cross-reacts, where it is known."),
        code_field("kind", &Allergy::kind, optional, "Allergy or sensitivity; nothing when nobody asked."),
        code_field("certainty", &Allergy::certainty, optional, "Suspected or definite."),
        code_field("severity", &Allergy::severity, optional, "How intense the reaction was."),
        text_field("reaction", &Allergy::reaction, optional, "What happened."),
    };
}

/// What a list shows; allergies are read for one patient at a time.
Fields<PatientDraft> list_fields()
{
    using Draft = PatientDraft;
    return {
        text_field("family_name", &Draft::family_name, required, "Family name."),
        text_field("given_name", &Draft::given_name, required, "Given name."),
        day_field("born", &Draft::born, required, "Birth date."),
        code_field("sex", &Draft::sex, optional, "Sex; UNKNOWN when nothing is said."),
        text_field("phone", &Draft::phone, optional, "Telephone number."),
        text_field("email", &Draft::email, optional, "E-mail address."),
        text_field("health_number", &Draft::health_number, optional,
                   "Number in the country's health system: NIR, AMKA, NHS number or another."),
        code_field("language", &Draft::language, optional, "Language of the papers that the patient gets."),
        code_field("allergy_state", &Draft::allergy_state, optional,
                   "Whether allergies were asked for, and what came of it."),
    };
}

Fields<PatientDraft> patient_fields()
{
    using Draft = PatientDraft;
    auto fields = list_fields();
    fields.push_back(list_field("allergies", &Draft::allergies, allergy_fields(), optional,
                                "The allergies, when the state is LISTED."));
    fields.push_back(flag_field("another_person", &Draft::another_person,
                                "Confirms that this is somebody else than a patient of the same name and birth date."));
    fields.push_back(row_version_field(&Draft::row_version));
    return fields;
}

Fields<HistoryAnswer> history_answer_fields()
{
    return {
        code_field("answer", &HistoryAnswer::value, required, "What the patient says; UNKNOWN was asked as well."),
        text_field("note", &HistoryAnswer::note, optional, "What there is to tell."),
        day_field("until", &HistoryAnswer::until, optional,
                  "For what passes: the day from which the patient may be treated again."),
    };
}

Fields<MedicineTaken> medicine_fields()
{
    return {
        text_field("name", &MedicineTaken::name, required, "The medicine."),
        text_field("note", &MedicineTaken::note, optional, "Dose, since when, what for."),
    };
}

Fields<TreatmentElsewhere> treatment_fields()
{
    using Draft = TreatmentElsewhere;
    return {
        text_field("when", &Draft::when, optional, "When, as the patient says it."),
        text_field("country", &Draft::country, optional, "In which country."),
        text_field("clinic", &Draft::clinic, optional, "In which clinic."),
        text_field("product", &Draft::product, optional, "What was injected; empty: not known."),
        text_field("reaction", &Draft::reaction, optional, "What came of it."),
    };
}

Field<HistoryDraft> history_answers_field()
{
    Json questions = Json::object();
    for (const auto what : asked_in_history())
        questions[std::string(code_of(what))] = object_shape(history_answer_fields());
    return {"answers",
            required,
            "Condition by condition; each must be asked.",
            {{"type", "object"}, {"properties", questions}, {"additionalProperties", false}},
            [](HistoryDraft& draft, const Cell& cell) {
                draft.answers.clear();
                for (const auto& [name, answer] : cell.members())
                    if (const auto what = from_code<Contraindication>(name))
                        read_into(draft.answers[*what], answer, history_answer_fields());
                    else
                        cell.unknown(name);
            },
            [](const HistoryDraft& draft, const Desk& desk) {
                Json json = Json::object();
                for (const auto& [what, answer] : draft.answers)
                    json[std::string(code_of(what))] = shown(answer, desk, history_answer_fields());
                return json;
            }};
}

Fields<HistoryDraft> history_fields()
{
    using Draft = HistoryDraft;
    return {
        key_field("patient", &Draft::patient, "patient", required, "Whose history."),
        history_answers_field(),
        code_field("takes_medicines", &Draft::takes_medicines, required, "Whether any medicine is taken."),
        list_field("medicines", &Draft::medicines, medicine_fields(), optional, "Those that are taken."),
        code_field("treated_elsewhere", &Draft::treated_elsewhere, required,
                   "Whether another clinic gave mesotherapy before."),
        list_field("treatments", &Draft::treatments, treatment_fields(), optional,
                   "Mesotherapy elsewhere; what is empty is not known."),
        text_field("note", &Draft::note, optional, "Anything else."),
    };
}

Json history_json(const Desk& desk, const HistoryOnFile& row)
{
    auto json = keyed(row.key, row.history, desk, history_fields());
    json["taken_at"] = desk.zone.to_iso(row.taken_at);
    json["taken_by"] = row.taken_by;
    return json;
}

} // namespace

Kind history_kind()
{
    auto kind = kind_of("history", "A patient's history as it was taken on one occasion; the last one counts.",
                        history_fields(), check_history, take_history);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<HistoryId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return history_json(desk, desk.records.patients().history(*id).value());
    };
    kind.seen_with = Right::open_clinical_file;
    return kind;
}

Kind patient_kind()
{
    auto kind = kind_of(
        "patient", "A patient of the clinic.", patient_fields(),
        [](const Stores& stores, const PatientDraft& draft) { return check_patient(stores, draft, std::nullopt); },
        add_patient);
    let_amend<PatientId>(
        kind, patient_fields(),
        [](const Stores& stores, PatientId id) { return stores.patients().patient(id).value().patient; }, check_patient,
        amend_patient);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<PatientId>(desk.records, key);
        if (!id)
            return std::nullopt;
        const auto row = desk.records.patients().patient(*id).value();
        auto json = keyed(row.key, row.patient, desk, patient_fields());
        json["histories"] = Json::array();
        for (const auto& each : desk.records.patients().histories_of(*id))
            json["histories"].push_back(each.key);
        return json;
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.patients().patients({}).rows)
            rows.push_back(keyed(row.key, row.patient, desk, list_fields()));
        return rows;
    };
    return kind;
}

} // namespace clinic::cli
