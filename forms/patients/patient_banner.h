#pragma once

#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "forms/kit/form_page.h"
#include "screens/patients/patient_head.h"

#include <wx/sizer.h>

namespace clinic::ui {

[[nodiscard]] inline BannerText banner_text(const PatientHead& head)
{
    BannerText text{to_wx(head.name), to_wx(head.age_and_birth), to_wx(head.number), {}};
    for (const auto& mark : head.marks)
        text.marks.push_back({to_wx(mark.text), mark.tone});
    return text;
}

/// Whose form it is, above everything else on it.
inline void show_patient_on(FormPage& form, const Desk& desk, PatientId patient)
{
    auto* const banner = new Banner(&form);
    banner->show(banner_text(patient_head(desk, patient)));
    form.GetSizer()->Insert(0, banner, wxSizerFlags().Expand());
}

} // namespace clinic::ui
