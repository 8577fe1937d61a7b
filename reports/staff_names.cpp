#include "reports/names.h"

namespace clinic {

std::string name_of(const Words& words, CertificationStatus value)
{
    using enum CertificationStatus;
    switch (value) {
    case not_yet_valid: return words("Not yet valid");
    case valid: return words("Valid");
    case expiring: return words("Expiring");
    case expired: return words("Expired");
    case suspended: return words("Suspended");
    case revoked: return words("Revoked");
    case unverified: return words("Not verified");
    }
    return {};
}

std::string name_of(const Words& words, Proof value)
{
    using enum Proof;
    switch (value) {
    case nothing: return words("Not checked");
    case paper_seen: return words("Paper seen only, not verified");
    case confirmed: return words("Confirmed by the issuer");
    case doubted: return words("Not confirmed by the issuer");
    }
    return {};
}

std::string name_of(const Words& words, SanctionKind value)
{
    using enum SanctionKind;
    switch (value) {
    case suspended: return words("Suspended");
    case revoked: return words("Revoked");
    case reinstated: return words("Reinstated");
    }
    return {};
}

std::string name_of(const Words& words, VerificationMethod value)
{
    using enum VerificationMethod;
    switch (value) {
    case online_register: return words("The issuer's online register");
    case letter_or_email: return words("Letter or e-mail from the issuer");
    case phone: return words("Telephone call to the issuer");
    case original_seen: return words("Original seen (not the issuer)");
    case certified_copy: return words("Certified copy");
    case equivalent_source: return words("Designated equivalent source");
    case copy_only: return words("Copy seen (not the issuer)");
    }
    return {};
}

std::string name_of(const Words& words, VerificationResult value)
{
    using enum VerificationResult;
    switch (value) {
    case confirmed: return words("Confirmed");
    case discrepancy: return words("Differs from the paper");
    case not_found: return words("Not found");
    }
    return {};
}

std::string name_of(const Words& words, CertificationType value)
{
    using enum CertificationType;
    switch (value) {
    case licence: return words("Licence to practise");
    case diploma: return words("Diploma");
    case specialty_board: return words("Specialty board");
    case certificate: return words("Certificate");
    case insurance: return words("Liability insurance");
    case life_support: return words("Life support training");
    case cme: return words("Continuing education");
    case data_protection: return words("Data protection training");
    case privilege: return words("Privilege of this clinic");
    }
    return {};
}

std::string name_of(const Words& words, Technique value)
{
    using enum Technique;
    switch (value) {
    case mesotherapy_face: return words("Mesotherapy of the face");
    case mesotherapy_scalp: return words("Mesotherapy of the scalp");
    case mesotherapy_body: return words("Mesotherapy of the body");
    case prp: return words("Platelet-rich plasma");
    case fillers: return words("Fillers");
    case lipolysis: return words("Lipolytic injections");
    }
    return {};
}

std::string certification_name(const Words& words, const CertificationOnFile& certification)
{
    return certification.catalogue_type ? name_in(certification.catalogue_type->type, words.language())
                                        : name_of(words, certification.type);
}

std::string allowance_text(const Words& words, Technique technique, const std::set<Indication>& limits)
{
    if (limits.empty())
        return name_of(words, technique);
    return fill(words("{technique} (only: {indications})"),
                {{"technique", name_of(words, technique)}, {"indications", names_of(words, limits)}});
}

std::string training_text(const Words& words, const TrainingTotals& totals)
{
    if (totals.by_year.empty())
        return words("none on file");
    const auto sign = decimal_sign(words.language());
    auto text = fill(words("{hours} h in the last 12 months"), {{"hours", to_people(totals.last_12_months, sign)}});
    const std::vector latest_first(totals.by_year.rbegin(), totals.by_year.rend());
    for (const auto& [year, hours] : latest_first)
        text += " · " +
                fill(words("{year}: {hours} h"), {{"year", std::to_string(year)}, {"hours", to_people(hours, sign)}});
    return text;
}

} // namespace clinic
