#include "main/cli/kind.h"
#include "records/clinic.h"
#include "services/staff/add_staff.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<PractitionerDraft> practitioner_fields()
{
    using Draft = PractitionerDraft;
    return {
        text_field("name", &Draft::name, required, "Full name, as on the licence."),
        text_field("profession", &Draft::profession, required, "Profession, such as physician."),
        text_field("register_number", &Draft::register_number, optional, "Number in the professional register."),
    };
}

Fields<CertificationDraft> certification_fields()
{
    using Draft = CertificationDraft;
    return {
        key_field("practitioner", &Draft::practitioner, "practitioner", required, "Whom it certifies."),
        code_field("type", &Draft::type, required, "What kind of proof it is."),
        text_field("issuer", &Draft::issuer, required, "Who issued it."),
        text_field("number", &Draft::number, required, "The issuer's number."),
        day_field("issued", &Draft::issued, required, "First day on which it counts."),
        day_field("expires", &Draft::expires, optional, "Last day on which it counts, the whole of it."),
        flag_field("never_expires", &Draft::never_expires, "Said explicitly where there is no last day."),
        codes_field("covers", &Draft::covers, optional, "The techniques that it entitles to."),
    };
}

CertificationDraft draft_of(const CertificationOnFile& on_file, PractitionerId practitioner)
{
    return {.practitioner = practitioner,
            .type = on_file.type,
            .issuer = on_file.issuer,
            .number = on_file.number,
            .issued = on_file.issued,
            .expires = on_file.expires,
            .never_expires = !on_file.expires,
            .covers = on_file.covers};
}

std::vector<Json> certifications(const Desk& desk)
{
    std::vector<Json> rows;
    for (const auto& practitioner : desk.records.staff().practitioners())
        for (const auto& each : desk.records.staff().certifications_of(practitioner.id)) {
            rows.push_back(keyed(each.key, draft_of(each, practitioner.id), desk, certification_fields()));
            rows.back()["status"] = code_of(status_on(desk.today(), each.issued, each.expires));
        }
    return rows;
}

std::optional<Json> certification(const Desk& desk, const std::string& key)
{
    for (auto& row : certifications(desk))
        if (row["key"] == key)
            return row;
    return std::nullopt;
}

Kind practitioner_kind()
{
    auto kind = kind_of(
        "practitioner", "Somebody who treats patients.", practitioner_fields(),
        [](const Stores&, const PractitionerDraft& draft) { return check(draft, PractitionerFacts{}); },
        add_practitioner);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<PractitionerId>(desk.records, key);
        if (!id)
            return std::nullopt;
        const auto row = desk.records.staff().practitioner(*id).value();
        return keyed(row.key, row.practitioner, desk, practitioner_fields());
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.staff().practitioners())
            rows.push_back(keyed(row.key, row.practitioner, desk, practitioner_fields()));
        return rows;
    };
    kind.seen_with = Right::view_certificates;
    kind.exported_with = Right::view_certificates;
    return kind;
}

Kind certification_kind()
{
    auto kind = kind_of("certification", "Proof of what a practitioner may do, and until when.", certification_fields(),
                        check_certification, add_certification);
    kind.show = certification;
    kind.list = certifications;
    kind.seen_with = Right::view_certificates;
    kind.exported_with = Right::view_certificates;
    return kind;
}

} // namespace

std::vector<Kind> staff_kinds()
{
    return {practitioner_kind(), certification_kind()};
}

} // namespace clinic::cli
