#include "main/cli/kind.h"

namespace clinic::cli {

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> list{patient_kind(),          history_kind(),       consent_kind(), consent_text_kind(),
                               contraindication_kind(), clinic_weight_kind(), photo_kind(),   prp_kind(),
                               formula_care_kind()};
        for (auto subject : {document_kinds(), staff_kinds(), formula_kinds(), vial_kinds(), care_kinds(),
                             safety_kinds(), change_kinds(), request_kinds()})
            for (auto& kind : subject)
                list.push_back(std::move(kind));
        return list;
    }();
    return all;
}

const Kind* kind_of_name(std::string_view name)
{
    for (const auto& kind : kinds())
        if (kind.name == name)
            return &kind;
    return nullptr;
}

Kind listed(Kind kind, std::function<std::vector<Json>(const Desk&)> list)
{
    kind.list = list;
    kind.show = [list = std::move(list)](const Desk& desk, const std::string& key) -> std::optional<Json> {
        for (auto& row : list(desk))
            if (row["key"] == key)
                return row;
        return std::nullopt;
    };
    kind.seen_with = Right::view_certificates;
    kind.exported_with = Right::view_certificates;
    return kind;
}

} // namespace clinic::cli
