#include "main/cli/kind.h"
#include "services/patients/patients.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<Allergy> allergy_fields()
{
    return {
        text_field("substance", &Allergy::substance, required, "As the patient says it."),
        code_field("group", &Allergy::group, optional, "The group that cross-reacts, where it is known."),
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

} // namespace

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
        return keyed(row.key, row.patient, desk, patient_fields());
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
