#pragma once

#include "base/codes.h"

namespace clinic {

/// The kinds of proof (domain.md 5.1).
enum class CertificationType {
    licence,
    diploma,
    specialty_board,
    certificate,
    insurance,
    life_support,
    cme,
    data_protection,
    privilege
};
template <>
struct CodeTable<CertificationType> {
    static constexpr auto rows = std::to_array<Code<CertificationType>>({
        {CertificationType::licence, "LICENCE"},
        {CertificationType::diploma, "DIPLOMA"},
        {CertificationType::specialty_board, "SPECIALTY_BOARD"},
        {CertificationType::certificate, "CERTIFICATE"},
        {CertificationType::insurance, "INSURANCE"},
        {CertificationType::life_support, "BLS_ALS"},
        {CertificationType::cme, "CME"},
        {CertificationType::data_protection, "DATA_PROTECTION_TRAINING"},
        {CertificationType::privilege, "PRIVILEGE"},
    });
};

/// Proofs that others issue count only once the issuer has confirmed them (domain.md 5.1, S49); an insurance, a course
/// of the clinic or a privilege does not need that.
[[nodiscard]] constexpr bool needs_verification(CertificationType type)
{
    using enum CertificationType;
    return type == licence || type == diploma || type == specialty_board || type == certificate;
}

} // namespace clinic
