#include "main/cli/kind.h"
#include "records/clinic.h"
#include "services/staff/add_staff.h"
#include "services/staff/catalogue_types.h"
#include "services/staff/credentials.h"

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
        code_field("in_register", &Draft::in_register, optional, "Which register's number it is."),
    };
}

Fields<CatalogueTypeDraft> certification_type_fields()
{
    using Draft = CatalogueTypeDraft;
    return {
        text_field("name", &Draft::name, required, "What it is called, in English."),
        text_field("name_fr", &Draft::name_fr, optional, "What it is called in French."),
        text_field("name_el", &Draft::name_el, optional, "What it is called in Greek."),
        code_field("category", &Draft::category, required, "What kind of proof it is."),
        text_field("issuer", &Draft::issuer, optional, "Who usually issues it."),
        {"validity_months", optional, "For how many months it usually counts.", whole_number_shape(),
         [](Draft& draft, const Cell& cell) { draft.validity_months = cell.whole_number(); },
         [](const Draft& draft, const Desk&) {
             return or_null(draft.validity_months, [](std::int64_t months) { return months; });
         }},
        flag_field("never_expires", &Draft::never_expires, "Said explicitly where it has no end."),
        {"reminders", optional, "Days before the end at which somebody is reminded.", list_shape(whole_number_shape()),
         [](Draft& draft, const Cell& cell) {
             draft.reminders.clear();
             for (const auto& item : cell.items())
                 if (const auto days = item.whole_number())
                     draft.reminders.insert(*days);
         },
         [](const Draft& draft, const Desk&) { return Json(draft.reminders); }},
        codes_field("covers", &Draft::covers, optional, "The techniques that it entitles to."),
        codes_field("indications", &Draft::indications, optional, "What it is limited to; none: nothing."),
        row_version_field(&Draft::row_version),
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
        text_field("jurisdiction", &Draft::jurisdiction, optional, "Where it counts."),
        text_field("conditions", &Draft::conditions, optional, "Under which conditions it counts."),
        key_field("renews", &Draft::renews, "certification", optional, "What it takes the place of; that one stays."),
        key_field("certification_type", &Draft::catalogue_type, "certification_type", optional,
                  "Its type in the clinic's catalogue, by key or name; its reminders are kept to."),
        codes_field("indications", &Draft::indications, optional, "What it is limited to; none: nothing."),
    };
}

Fields<VerificationDraft> verification_fields()
{
    using Draft = VerificationDraft;
    return {
        key_field("certification", &Draft::certification, "certification", required, "What was checked."),
        key_field("verified_by", &Draft::verified_by, "practitioner", required,
                  "Who of the staff checked it; never the holder."),
        day_field("on", &Draft::on, required, "The day of the check."),
        code_field("method", &Draft::method, required,
                   "How it was checked. COPY_ONLY and ORIGINAL_SEEN are not primary source verification."),
        text_field("source", &Draft::source, optional, "The register, office or address that was asked."),
        text_field("reference", &Draft::reference, optional, "What the source gave back: a number or a file."),
        code_field("result", &Draft::result, required, "What came out."),
        day_field("next_due", &Draft::next_due, optional, "When it is to be checked again."),
    };
}

Fields<SanctionDraft> sanction_fields()
{
    using Draft = SanctionDraft;
    return {
        key_field("certification", &Draft::certification, "certification", required, "What it is about."),
        code_field("kind", &Draft::kind, required, "Suspended, revoked or reinstated."),
        day_field("from", &Draft::from, required, "The day from whose first minute it holds."),
        text_field("reason", &Draft::reason, required, "Why and by whom; 10 characters at least."),
    };
}

Fields<HandoverDraft> handover_fields()
{
    using Draft = HandoverDraft;
    return {
        key_field("practitioner", &Draft::practitioner, "practitioner", required, "Whose credential sheet it was."),
        key_field("patient", &Draft::patient, "patient", optional, "The patient who got it."),
        text_field("given_to", &Draft::given_to, optional, "Who got it, when it is no patient on file."),
        code_field("language", &Draft::language, required, "The language of the sheet."),
        text_field("paper_digest", &Draft::paper_digest, required, "SHA-256 of the sheet's file."),
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
            .covers = on_file.covers,
            .jurisdiction = on_file.jurisdiction,
            .conditions = on_file.conditions,
            .renews = on_file.renews,
            .catalogue_type = on_file.catalogue_type ? std::optional(on_file.catalogue_type->id) : std::nullopt,
            .indications = on_file.indications};
}

std::vector<Json> certifications(const Desk& desk)
{
    std::vector<Json> rows;
    auto by_holder = desk.records.staff().certifications();
    for (const auto& practitioner : desk.records.staff().practitioners())
        for (const auto& each : by_holder[practitioner.id]) {
            rows.push_back(keyed(each.key, draft_of(each, practitioner.id), desk, certification_fields()));
            rows.back()["status"] = code_of(status_on(each, desk.today()));
            rows.back()["proof"] = code_of(proof_on(each.verifications, desk.today()));
        }
    return rows;
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
        auto json = keyed(row.key, row.practitioner, desk, practitioner_fields());
        json["training_hours"] = training_hours(desk, *id);
        return json;
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
    return listed(kind_of("certification", "Proof of what a practitioner may do, and until when.",
                          certification_fields(), check_certification, add_certification),
                  certifications);
}

Kind certification_type_kind()
{
    auto kind = kind_of(
        "certification_type", "What a certification of the clinic's catalogue usually says.",
        certification_type_fields(),
        [](const Stores& stores, const CatalogueTypeDraft& draft) { return check_catalogue_type(stores, draft); },
        add_catalogue_type);
    let_amend<CatalogueTypeId>(
        kind, certification_type_fields(),
        [](const Stores& stores, CatalogueTypeId id) { return stores.staff().catalogue_type(id).value().type; },
        check_catalogue_type, amend_catalogue_type);
    return listed(std::move(kind), [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& each : desk.records.staff().catalogue_types())
            rows.push_back(keyed(each.key, each.type, desk, certification_type_fields()));
        return rows;
    });
}

Kind verification_kind()
{
    return listed(kind_of("verification", "A check of a certification with its issuer.", verification_fields(),
                          check_verification, verify_certification),
                  [](const Desk& desk) {
                      std::vector<Json> rows;
                      for (const auto& each : desk.records.staff().verifications())
                          rows.push_back(keyed(each.key, each.verification, desk, verification_fields()));
                      return rows;
                  });
}

Kind sanction_kind()
{
    return listed(kind_of("sanction", "A certification suspended, revoked or reinstated.", sanction_fields(),
                          check_sanction, sanction_certification),
                  [](const Desk& desk) {
                      std::vector<Json> rows;
                      for (const auto& each : desk.records.staff().sanctions())
                          rows.push_back(keyed(each.key, each.sanction, desk, sanction_fields()));
                      return rows;
                  });
}

Kind handover_kind()
{
    return listed(kind_of("handover", "A credential sheet that was handed over.", handover_fields(), check_handover,
                          hand_over_credentials),
                  [](const Desk& desk) {
                      std::vector<Json> rows;
                      for (const auto& each : desk.records.staff().handovers()) {
                          rows.push_back(keyed(each.key, each.handover, desk, handover_fields()));
                          rows.back()["at"] = desk.zone.to_iso(each.at);
                          rows.back()["by"] = each.by;
                      }
                      return rows;
                  });
}

} // namespace

std::vector<Kind> staff_kinds()
{
    return {practitioner_kind(), certification_type_kind(), certification_kind(), verification_kind(),
            sanction_kind(),     handover_kind(),           training_kind()};
}

} // namespace clinic::cli
