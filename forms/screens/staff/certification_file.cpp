#include "screens/staff/certification_file.h"

#include "reports/names.h"

#include <algorithm>

namespace clinic {

Tone tone_of(CertificationStatus status)
{
    using enum CertificationStatus;
    switch (status) {
    case valid: return Tone::good;
    case expiring:
    case unverified: return Tone::warning;
    case expired:
    case suspended:
    case revoked: return Tone::danger;
    case not_yet_valid: return Tone::muted;
    }
    return Tone::plain;
}

std::string CertificationFile::title() const
{
    const auto certification = row().certification;
    return certification_name(desk_.words, certification) + " · " + certification.number;
}

DayWords CertificationFile::state() const
{
    const auto certification = row().certification;
    const auto status = status_on(certification, today());
    if (status == CertificationStatus::expiring)
        return expiry_words(desk_.words, today(), certification.expires, days_expiring(certification));
    return {name_of(desk_.words, status), tone_of(status)};
}

std::string CertificationFile::time_of(const CertificationOnFile& each) const
{
    return to_people(each.issued) + " – " + (each.expires ? to_people(*each.expires) : desk_.words("never expires"));
}

std::vector<CertificationFile::Fact> CertificationFile::facts() const
{
    const Words& words = desk_.words;
    const auto certification = row().certification;
    const auto techniques = names_of(words, certification.covers);
    std::vector<Fact> facts{
        {words("Certification"), name_of(words, certification.type)},
        {words("Issuer"), certification.issuer},
        {words("Number"), certification.number},
        {words("Issued"), to_people(certification.issued)},
        {words("Expires"), certification.expires ? to_people(*certification.expires) : words("never expires")},
        {words("Covers"), techniques.empty() ? "–" : techniques}};
    if (certification.catalogue_type)
        facts.insert(facts.begin(), {words("Type"), certification_name(words, certification)});
    if (!certification.indications.empty())
        facts.push_back({words("Only for"), names_of(words, certification.indications)});
    if (!certification.jurisdiction.empty())
        facts.push_back({words("Counts in"), certification.jurisdiction});
    if (!certification.conditions.empty())
        facts.push_back({words("Conditions"), certification.conditions});
    facts.push_back({words("Verification"), name_of(words, proof_on(certification.verifications, today()))});
    return facts;
}

std::vector<CertificationFile::Fact> CertificationFile::checks() const
{
    const Words& words = desk_.words;
    std::vector<Fact> facts;
    for (const auto& each : row().certification.verifications) {
        std::string said = name_of(words, each.result) + " · " + name_of(words, each.method);
        for (const auto& part : {each.source, each.reference, each.verified_by})
            if (!part.empty())
                said += " · " + part;
        if (each.next_due)
            said += " · " + fill(words("next check {day}"), {{"day", to_people(*each.next_due)}});
        facts.push_back({to_people(each.on), said});
    }
    std::reverse(facts.begin(), facts.end());
    return facts;
}

std::vector<CertificationFile::Fact> CertificationFile::sanctions() const
{
    std::vector<Fact> facts;
    for (const auto& each : row().certification.sanctions)
        facts.push_back({to_people(each.from), name_of(desk_.words, each.kind) + " · " + each.reason});
    std::reverse(facts.begin(), facts.end());
    return facts;
}

std::vector<CertificationFile::Fact> CertificationFile::renewals() const
{
    const auto own = row();
    const auto all = desk_.records.staff().certifications_of(own.practitioner);
    const auto by_id = [&all](CertificationId id) {
        return *std::find_if(all.begin(), all.end(), [id](const auto& each) { return each.id == id; });
    };
    const auto told = [&](const CertificationOnFile& each) {
        const bool shown = each.id == id_;
        return Fact{each.key, time_of(each) + (shown ? " · " + desk_.words("this one") : "")};
    };
    std::vector<Fact> chain{told(own.certification)};
    for (auto earlier = own.certification.renews; earlier; earlier = by_id(*earlier).renews)
        chain.push_back(told(by_id(*earlier)));
    for (auto last = id_;;) {
        const auto later =
            std::find_if(all.begin(), all.end(), [last](const auto& each) { return each.renews == last; });
        if (later == all.end())
            break;
        chain.insert(chain.begin(), told(*later));
        last = later->id;
    }
    return chain.size() > 1 ? chain : std::vector<Fact>();
}

std::vector<Named<PractitionerId>> CertificationFile::checkers() const
{
    std::vector<Named<PractitionerId>> people;
    const auto holder = practitioner();
    for (const auto& each : desk_.records.staff().practitioners())
        if (each.id != holder)
            people.push_back({each.id, each.key, each.practitioner.name});
    return people;
}

VerificationDraft CertificationFile::verification_draft() const
{
    VerificationDraft draft{.certification = id_, .on = today()};
    const auto holder = desk_.records.staff().practitioner(practitioner()).value().practitioner;
    if (holder.in_register && row().certification.type == CertificationType::licence)
        draft.source = std::string(register_row(*holder.in_register).address);
    return draft;
}

} // namespace clinic
