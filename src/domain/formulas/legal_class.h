#pragma once

#include "base/codes.h"

namespace clinic {

/// What a product is before the law (domain.md 4.1). A cosmetic is not made to be injected.
enum class LegalClass {
    medicine,
    magistral, // made by a pharmacy for one patient
    medical_device,
    mdr_annex_xvi,
    autologous_blood,
    cosmetic,
    homeopathic,
    unknown,
};
template <>
struct CodeTable<LegalClass> {
    static constexpr auto rows = std::to_array<Code<LegalClass>>({
        {LegalClass::medicine, "MEDICINE"},
        {LegalClass::magistral, "MAGISTRAL"},
        {LegalClass::medical_device, "MEDICAL_DEVICE"},
        {LegalClass::mdr_annex_xvi, "MDR_ANNEX_XVI"},
        {LegalClass::autologous_blood, "AUTOLOGOUS_BLOOD"},
        {LegalClass::cosmetic, "COSMETIC"},
        {LegalClass::homeopathic, "HOMEOPATHIC"},
        {LegalClass::unknown, "UNKNOWN"},
    });
};

} // namespace clinic
