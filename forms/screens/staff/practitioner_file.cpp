#include "screens/staff/practitioner_file.h"

#include "reports/names.h"
#include "screens/day_words.h"

namespace clinic {

namespace {

enum class CertificationColumn { type, issuer, number, issued, expires, status, covers };

} // namespace

std::vector<Column> CertificationList::columns() const
{
    const Words& words = desk().words;
    return {{words("Certification"), 165}, {words("Issuer"), 150},      {words("Number"), 135}, {words("Issued"), 106},
            {words("Expires"), 115},       {words("On that day"), 100}, {words("Covers"), 185}};
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
    case type: return name_of(words, row.type);
    case issuer: return row.issuer;
    case number: return row.number;
    case issued: return to_people(row.issued);
    case expires: return row.expires ? to_people(*row.expires) : words("never expires");
    case status: return name_of(words, status_on(on_, row.issued, row.expires));
    default: break;
    }
    std::string techniques;
    for (const auto each : row.covers)
        techniques += (techniques.empty() ? "" : ", ") + name_of(words, each);
    return techniques;
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
    switch (status_on(on_, at(row).issued, at(row).expires)) {
    case CertificationStatus::valid: return Tone::good;
    case CertificationStatus::expiring: return Tone::warning;
    case CertificationStatus::expired: return Tone::danger;
    case CertificationStatus::not_yet_valid: return Tone::muted;
    }
    return Tone::plain;
}

std::string CertificationList::entitled_to() const
{
    const Words& words = desk().words;
    const auto all = read();
    std::string techniques;
    for (const auto technique : all_of<Technique>())
        if (entitlement(all, technique, on_))
            techniques += (techniques.empty() ? "" : ", ") + name_of(words, technique);
    const auto day = to_people(on_);
    if (techniques.empty())
        return fill(words("On {day} no technique is covered."), {{"day", day}});
    return fill(words("On {day} entitled to: {techniques}."), {{"day", day}, {"techniques", techniques}});
}

PractitionerHead practitioner_head(const Desk& desk, PractitionerId id)
{
    const auto row = desk.records.staff().practitioner(id).value();
    const auto& practitioner = row.practitioner;
    auto facts = practitioner.profession;
    if (!practitioner.register_number.empty())
        facts += " · " + practitioner.register_number;
    return {practitioner.name, facts, row.key};
}

} // namespace clinic
