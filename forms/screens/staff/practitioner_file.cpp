#include "screens/staff/practitioner_file.h"

#include "domain/staff/renewal.h"
#include "domain/staff/standing.h"
#include "reports/names.h"
#include "screens/day_words.h"
#include "screens/staff/catalogue_type_list.h"
#include "screens/staff/certification_file.h"

namespace clinic {

namespace {

enum class CertificationColumn { type, number, issued, expires, status, proof, covers };

/// "Licence to practise 123: Expired", or that there is none.
std::string gap_text(const Words& words, const EntitlementGap& gap)
{
    const auto type =
        gap.requirement == Requirement::licence ? CertificationType::licence : CertificationType::insurance;
    if (!gap.nearest)
        return fill(words("{kind}: none on file"), {{"kind", name_of(words, type)}});
    return fill(
        words("{kind} {number}: {status}"),
        {{"kind", name_of(words, type)}, {"number", gap.nearest->number}, {"status", name_of(words, *gap.why)}});
}

} // namespace

std::vector<Column> CertificationList::columns() const
{
    const Words& words = desk().words;
    return {{words("Certification"), 165}, {words("Number"), 135},      {words("Issued"), 106},
            {words("Expires"), 115},       {words("On that day"), 110}, {words("Verification"), 200},
            {words("Covers"), 185}};
}

std::vector<CertificationOnFile> CertificationList::read() const
{
    return desk().records.staff().certifications_of(practitioner_);
}

std::string CertificationList::cell_of(const CertificationOnFile& row, int column) const
{
    const Words& words = desk().words;
    using enum CertificationColumn;
    switch (static_cast<CertificationColumn>(column)) {
    case type: return certification_name(words, row);
    case number: return row.number;
    case issued: return to_people(row.issued);
    case expires: return row.expires ? to_people(*row.expires) : words("never expires");
    case status: return name_of(words, status_on(row, on_));
    case proof: return needs_verification(row.type) ? name_of(words, proof_on(row.verifications, on_)) : "–";
    default: break;
    }
    return covers_text(words, row.covers, row.indications);
}

std::string CertificationList::order_of(const CertificationOnFile& row, int column) const
{
    if (static_cast<CertificationColumn>(column) == CertificationColumn::issued)
        return to_iso(row.issued);
    if (static_cast<CertificationColumn>(column) == CertificationColumn::expires ||
        static_cast<CertificationColumn>(column) == CertificationColumn::status)
        return row.expires ? to_iso(*row.expires) : "9999";
    return HeldList::order_of(row, column);
}

Tone CertificationList::tone(long row, int column)
{
    if (static_cast<CertificationColumn>(column) != CertificationColumn::status)
        return Tone::plain;
    const auto status = status_on(at(row), on_);
    const bool is_history = status == CertificationStatus::expired && is_renewed_on(all(), at(row).id, on_);
    return is_history ? Tone::muted : tone_of(status);
}

std::string CertificationList::entitled_to() const
{
    const Words& words = desk().words;
    const auto day = to_people(on_);
    const auto scope = scope_on(read(), on_);
    std::string techniques;
    for (const auto& [technique, limits] : scope.allowed)
        techniques += (techniques.empty() ? "" : ", ") + allowance_text(words, technique, limits);
    std::string missing;
    for (const auto& each : scope.missing)
        missing += (missing.empty() ? "" : "; ") + gap_text(words, each);
    if (!missing.empty())
        return fill(words("On {day} entitled to nothing. {missing}."), {{"day", day}, {"missing", missing}});
    if (techniques.empty())
        return fill(words("On {day} no technique is covered."), {{"day", day}});
    return fill(words("On {day} entitled to: {techniques}."), {{"day", day}, {"techniques", techniques}});
}

std::string training_line(const Desk& desk, PractitionerId id)
{
    const auto totals = training_totals(desk.records.staff().training_of(id), desk.today());
    return fill(desk.words("Training: {hours}"), {{"hours", training_text(desk.words, totals)}});
}

PractitionerHead practitioner_head(const Desk& desk, PractitionerId id)
{
    const auto row = desk.records.staff().practitioner(id).value();
    const auto& practitioner = row.practitioner;
    auto facts = practitioner.profession;
    if (!practitioner.register_number.empty())
        facts += " · " +
                 (practitioner.in_register ? std::string(register_row(*practitioner.in_register).name) + " " : "") +
                 practitioner.register_number;
    return {practitioner.name, facts, row.key};
}

} // namespace clinic
