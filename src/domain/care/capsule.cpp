#include "domain/care/capsule.h"

#include "base/sha256.h"
#include "domain/formulas/said_lines.h"

namespace clinic {

namespace {

/// The form of the text; another form is another number.
constexpr auto capsule_form = "mesotrace-capsule-6";

std::string numbered(const char* name, std::size_t number)
{
    return std::string(name) + '.' + std::to_string(number);
}

std::string amount(const Concentration& concentration)
{
    return concentration.value.text() + ' ' + std::string(code_of(concentration.unit));
}

void say_what_was_done(SaidLines& lines, const SessionDraft& session, const CapsuleFacts& facts)
{
    lines.add("session", facts.session);
    lines.add("patient", facts.patient);
    lines.add("patient.name", on_one_line(facts.patient_name));
    lines.add("patient.born", facts.patient_born);
    lines.add("started", session.started);
    lines.add("ended", session.ended);
    lines.add_code("region", session.region);
    lines.add_code("indication", session.indication);
    lines.add("version", facts.version);
    lines.add("version.name", on_one_line(facts.version_name));
    lines.add("version.sha256", facts.version_hash);
    lines.add("volume_ml", session.volume);
}

void say_lot(SaidLines& lines, const std::string& name, const SealedLot& lot)
{
    lines.add(name + ".ingredient", on_one_line(lot.ingredient));
    lines.add(name + ".concentration", amount(lot.concentration));
    lines.add(name, lot.key);
    lines.add(name + ".code", on_one_line(lot.code));
    lines.add(name + ".manufacturer", on_one_line(lot.manufacturer));
    lines.add(name + ".expires", lot.expires ? to_iso(*lot.expires) : std::string("none on the label"));
    for (std::size_t i = 0; i < lot.papers.size(); ++i)
        lines.add(name + numbered(".paper", i + 1),
                  lot.papers[i].key + '|' + lot.papers[i].type + '|' + lot.papers[i].sha256);
}

void say_deviations(SaidLines& lines, const SessionDraft& session, const CapsuleFacts& facts)
{
    for (std::size_t i = 0; i < facts.deviations.size(); ++i) {
        const auto& each = facts.deviations[i];
        const auto name = numbered("deviation", i + 1);
        lines.add(name, on_one_line(each.ingredient));
        lines.add(name + ".written", amount(each.written));
        lines.add(name + ".injected", each.injected ? amount(*each.injected) : std::string("left out"));
    }
    if (!facts.deviations.empty())
        lines.add("deviation.reason", on_one_line(session.deviation_reason));
}

/// "BIRTH_DATE|FULL_NAME"
std::string told(const Identity& identity)
{
    std::string text;
    for (const auto each : identity)
        text.append(text.empty() ? "" : "|").append(code_of(each));
    return text;
}

/// From the draw to what came out of the centrifuge.
void say_preparation(SaidLines& lines, const PrpOnFile& preparation)
{
    const auto& prp = preparation.prp;
    lines.add("prp", preparation.key);
    lines.add("prp.drawn", prp.drawn);
    lines.add("prp.recognised_by", told(prp.identity));
    lines.add("prp.prepared_by", on_one_line(preparation.prepared_by_name));
    lines.add("prp.blood_ml", prp.blood);
    lines.add_code("prp.anticoagulant", prp.anticoagulant);
    lines.add("prp.anticoagulant.lot", on_one_line(prp.anticoagulant_lot));
    lines.add("prp.kit", on_one_line(prp.kit));
    lines.add("prp.kit.lot", on_one_line(prp.kit_lot));
    lines.add("prp.kit.expires", prp.kit_expires);
    lines.add("prp.centrifuge", on_one_line(prp.centrifuge));
    for (std::size_t i = 0; i < prp.spins.size(); ++i) {
        const auto& [speed, unit, minutes] = prp.spins[i];
        lines.add(numbered("prp.spin", i + 1),
                  speed.value().text() + ' ' + std::string(code_of(unit.value())) + '|' + minutes.value().text());
    }
    lines.add("prp.obtained_ml", prp.obtained);
    if (prp.platelets_before)
        lines.add("prp.platelets.before", prp.platelets_before->text());
    if (prp.platelets_after)
        lines.add("prp.platelets.after", prp.platelets_after->text());
    lines.add_code("prp.activator", prp.activator);
    lines.add("prp.activator.lot", on_one_line(prp.activator_lot));
}

void say_prp(SaidLines& lines, const PrpUse& use, const std::optional<SealedPrp>& prp)
{
    if (!prp)
        return;
    lines.add("prp.ingredient", on_one_line(prp->ingredient));
    lines.add("prp.concentration", amount(prp->concentration));
    say_preparation(lines, prp->preparation);
    lines.add("prp.injected_ml", use.amount);
    lines.add("prp.injected.recognised_by", told(use.identity));
}

void say_vial(SaidLines& lines, const std::string& name, const SealedVial& vial)
{
    lines.add(name, vial.key);
    lines.add(name + ".opened", std::optional(vial.opened));
    lines.add(name + ".opened_by", on_one_line(vial.opened_by));
    lines.add(name + ".checked_by", on_one_line(vial.checked_by));
    lines.add(name + ".drawn_ml", std::optional(vial.drawn));
}

/// side|x|y|mL|mm|technique|needle
std::string told(const InjectionPoint& point)
{
    const auto& how = point.how;
    return std::string(code_of(point.side)) + '|' + std::to_string(point.place.x) + '|' +
           std::to_string(point.place.y) + '|' + in_millilitres(how.volume.value_or(Volume{})).text() + '|' +
           how.depth.value_or(Decimal()).text() + '|' + std::string(how.technique ? code_of(*how.technique) : "") +
           '|' + on_one_line(how.needle);
}

void say_screening(SaidLines& lines, const SessionDraft& session)
{
    for (const auto& [question, answer] : session.screening.answers) {
        const auto name = "screening." + std::string(code_of(question));
        lines.add(name, std::string(code_of(answer.value)));
        lines.add(name + ".note", on_one_line(answer.note));
    }
    if (const auto& aspirin = session.screening.last_aspirin) {
        lines.add("last_aspirin", std::optional(aspirin->day));
        if (aspirin->time)
            lines.add("last_aspirin.minutes", std::to_string(aspirin->time->count()));
    }
    lines.add("override.reaction", on_one_line(session.objection_override));
    lines.add("override.allergy", on_one_line(session.allergy_override));
    lines.add("override.aspirin", on_one_line(session.aspirin_override));
    lines.add("override.contraindication", on_one_line(session.contraindication_override));
    lines.add("note", on_one_line(session.note));
}

void say_history(SaidLines& lines, const std::optional<HistoryOnFile>& taken)
{
    if (!taken)
        return;
    lines.add("history", taken->key);
    lines.add("history.taken", std::optional(taken->taken_at));
    lines.add("history.taken_by", on_one_line(taken->taken_by));
    for (const auto& [what, answer] : taken->history.answers)
        if (answer.value != Answered::no)
            lines.add("history." + std::string(code_of(what)), std::string(code_of(answer.value)) + '|' +
                                                                   (answer.until ? to_iso(*answer.until) : "") + '|' +
                                                                   on_one_line(answer.note));
    for (std::size_t i = 0; i < taken->history.medicines.size(); ++i)
        lines.add(numbered("history.medicine", i + 1),
                  on_one_line(taken->history.medicines[i].name) + '|' + on_one_line(taken->history.medicines[i].note));
}

void say_consent(SaidLines& lines, const std::optional<ConsentOnFile>& consent)
{
    if (!consent)
        return;
    lines.add("consent", consent->key);
    lines.add("consent.form", on_one_line(consent->consent.form));
    lines.add_code("consent.language", consent->consent.language);
    lines.add("consent.version", consent->version_key);
    lines.add("consent.given", consent->consent.decided);
    lines.add_code("consent.way", consent->consent.way);
    lines.add("consent.guardian", on_one_line(consent->consent.guardian));
    lines.add("consent.text.sha256", consent->sha256);
    lines.add("consent.signature.sha256",
              consent->consent.signature.empty() ? "" : sha256(text_of(consent->consent.signature)));
}

void say_proof(SaidLines& lines, const std::string& name, const std::optional<CertificationOnFile>& proof)
{
    if (!proof)
        return;
    lines.add(name, proof->key);
    lines.add_code(name + ".type", std::optional(proof->type));
    lines.add(name + ".issuer", on_one_line(proof->issuer));
    lines.add(name + ".number", on_one_line(proof->number));
    lines.add(name + ".issued", std::optional(proof->issued));
    lines.add(name + ".expires", proof->expires ? to_iso(*proof->expires) : std::string("never"));
    for (std::size_t i = 0; i < proof->verifications.size(); ++i) {
        const auto& each = proof->verifications[i];
        lines.add(name + numbered(".verified", i + 1),
                  to_iso(each.on) + '|' + std::string(code_of(each.method)) + '|' + std::string(code_of(each.result)) +
                      '|' + on_one_line(each.verified_by) + '|' + on_one_line(each.source));
    }
}

void say_who(SaidLines& lines, const CapsuleFacts& facts)
{
    lines.add("practitioner", facts.practitioner);
    lines.add("practitioner.name", on_one_line(facts.practitioner_name));
    lines.add("practitioner.profession", on_one_line(facts.profession));
    lines.add("practitioner.register", on_one_line(facts.register_number));
    say_proof(lines, "licence", facts.entitlement.licence);
    say_proof(lines, "insurance", facts.entitlement.insurance);
    say_proof(lines, "entitled_by", facts.entitlement.cover);
}

void say_aftercare(SaidLines& lines, const std::vector<AftercareLine>& plan)
{
    lines.add("aftercare.rules", std::string(aftercare_rules_version));
    for (const auto& line : plan) {
        const auto name = "aftercare." + line.code;
        lines.add(name, std::string(line.needs_clearance ? "until cleared" : "by the clock"));
        lines.add(name + ".at_least_until", line.minimum_ends);
        lines.add(name + ".until", line.recommended_ends);
        lines.add(name + ".longer_by", line.longer_by);
    }
}

void say_contraindications(SaidLines& lines, const std::vector<ContraindicationRule>& weighed)
{
    lines.add("contraindications.rules", std::string(contraindication_rules_version));
    for (std::size_t i = 0; i < weighed.size(); ++i)
        lines.add(numbered("contraindication", i + 1),
                  std::string(weighed[i].code) + ' ' + std::string(code_of(weighed[i].weight)) + ' ' +
                      weighed[i].weighed_by + ' ' + on_one_line(weighed[i].source));
}

} // namespace

Capsule capsule_of(const SessionDraft& session, const CapsuleFacts& facts)
{
    SaidLines lines;
    lines.add("form", std::string(capsule_form));
    say_what_was_done(lines, session, facts);
    for (std::size_t i = 0; i < facts.lots.size(); ++i)
        say_lot(lines, numbered("lot", i + 1), facts.lots[i]);
    say_prp(lines, session.prp, facts.prp);
    say_deviations(lines, session, facts);
    for (std::size_t i = 0; i < facts.vials.size(); ++i)
        say_vial(lines, numbered("vial", i + 1), facts.vials[i]);
    for (std::size_t i = 0; i < session.points.size(); ++i)
        lines.add(numbered("point", i + 1), told(session.points[i]));
    say_contraindications(lines, facts.contraindications);
    say_consent(lines, facts.consent);
    say_history(lines, facts.history);
    say_screening(lines, session);
    say_who(lines, facts);
    say_aftercare(lines, facts.aftercare);
    lines.add("signed", std::optional(facts.signed_at));
    lines.add("signed.by", on_one_line(facts.signed_by));
    lines.add("signed.meaning", std::string("treated and recorded"));
    auto text = lines.text();
    auto digest = sha256(text);
    return {std::move(text), std::move(digest)};
}

} // namespace clinic
