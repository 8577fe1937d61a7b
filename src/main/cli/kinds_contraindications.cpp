#include "main/cli/kind.h"
#include "records/patients.h"
#include "services/patients/clinic_weights.h"

namespace clinic::cli {

namespace {

using enum Need;

Json rule_json(const ContraindicationRule& rule)
{
    Json row{{"key", rule.code},
             {"what", code_of(rule.what)},
             {"weight", code_of(rule.weight)},
             {"source", rule.source},
             {"usual", code_of(contraindication_rule(rule.code)->weight)},
             {"weighed_by", rule.weighed_by}};
    row["groups"] = Json::array();
    for (const auto each : rule.groups)
        row["groups"].push_back(code_of(each));
    row["cas"] = Json::array();
    for (const auto each : rule.cas)
        row["cas"].push_back(each);
    return row;
}

Fields<ClinicWeightDraft> clinic_weight_fields()
{
    using Draft = ClinicWeightDraft;
    return {
        text_field("rule", &Draft::rule, required, "The contraindication's key, as its list shows it."),
        code_field("weight", &Draft::weight, required,
                   "ABSOLUTE and TEMPORARY block, RELATIVE warns, NONE lets it not count."),
        text_field("source", &Draft::source, required, "Where the clinic has it from, or why."),
        key_field("confirmed_by", &Draft::confirmed_by, "practitioner", required, "The clinician who answers for it.")};
}

} // namespace

Kind contraindication_kind()
{
    const auto text = [](const char* meaning) { return Json{{"type", "string"}, {"description", meaning}}; };
    const auto list = [](const char* meaning) {
        return Json{{"type", "array"}, {"items", {{"type", "string"}}}, {"description", meaning}};
    };
    Kind kind{.name = "contraindication",
              .meaning = "What stands against an injection, rule by rule, as this clinic weighs it; only listed.",
              .shape = {{"type", "object"},
                        {"properties",
                         {{"key", text("The rule.")},
                          {"what", text("What is asked.")},
                          {"weight", text("ABSOLUTE and TEMPORARY block, RELATIVE warns, NONE does not count.")},
                          {"source", text("Where the weight comes from.")},
                          {"usual", text("What it weighs where no clinic says otherwise.")},
                          {"weighed_by", text("The key of the clinic's own weight, where that counts.")},
                          {"groups", list("Allergen groups of the formulas that it is about; none: all formulas.")},
                          {"cas", list("CAS numbers of the ingredients that it is about.")}}},
                        {"required", {"key", "weight", "source"}},
                        {"additionalProperties", false}}};
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& rule : contraindications_of(desk.records))
            rows.push_back(rule_json(rule));
        return rows;
    };
    kind.seen_with = Right::view_formula;
    kind.exported_with = Right::view_formula;
    return kind;
}

Kind clinic_weight_kind()
{
    auto kind = listed(kind_of("clinic_weight",
                               "How this clinic weighs a contraindication; the last one of a rule counts, for every "
                               "session that is not signed yet.",
                               clinic_weight_fields(), check_clinic_weight, weigh_contraindication),
                       [](const Desk& desk) {
                           std::vector<Json> rows;
                           for (const auto& row : desk.records.patients().clinic_weights()) {
                               rows.push_back(keyed(row.key, row.weight, desk, clinic_weight_fields()));
                               rows.back()["at"] = desk.zone.to_iso(row.at);
                               rows.back()["by"] = row.by;
                           }
                           return rows;
                       });
    kind.seen_with = Right::view_formula;
    kind.exported_with = Right::view_formula;
    return kind;
}

} // namespace clinic::cli
