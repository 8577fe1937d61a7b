#pragma once

#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "screens/patients/patient_head.h"

namespace clinic::ui {

[[nodiscard]] inline BannerText banner_text(const PatientHead& head)
{
    BannerText text{to_wx(head.name), to_wx(head.age_and_birth), to_wx(head.number), {}};
    for (const auto& mark : head.marks)
        text.marks.push_back({to_wx(mark.text), mark.tone});
    return text;
}

} // namespace clinic::ui
