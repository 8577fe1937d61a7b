#include "main/cli/kind.h"

namespace clinic::cli {

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> list{patient_kind()};
        for (auto subject :
             {document_kinds(), staff_kinds(), formula_kinds(), care_kinds(), safety_kinds(), request_kinds()})
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

} // namespace clinic::cli
