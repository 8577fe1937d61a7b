#pragma once

#include "db/small_clinic.h"
#include "records/care.h"
#include "records/requests.h"
#include "records/safety.h"
#include "support/agreed.h"

namespace clinic::testing {

inline Moment at(const char* iso)
{
    return moment_from_iso(iso).value();
}

inline Day day(const char* iso)
{
    return day_from_iso(iso).value();
}

inline ListQuery words(const char* text)
{
    ListQuery query;
    query.text = text;
    return query;
}

inline ListQuery sorted(const char* column, bool ascending = true)
{
    ListQuery query;
    query.sorted_by = column;
    query.ascending = ascending;
    return query;
}

/// A clinic in Athens with somebody who treats, one patient, and one formula in force whose two ingredients are there
/// in a lot each.
class CareClinic : public SmallClinic {
public:
    CareClinic()
    {
        change("clinic.set_up", [this](Change& change) { set_up(change); });
        version = put_in_force(std::nullopt);
    }

    /// Why the record itself refuses this SQL; empty when it lets it happen.
    [[nodiscard]] std::string refusal_of(const std::string& text) const
    {
        try {
            sql(text);
        } catch (const SQLite::Exception& error) {
            return error.what();
        }
        return {};
    }
    [[nodiscard]] std::string value(const std::string& query) const
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READONLY);
        return other.execAndGet(query).getString();
    }
    /// How the record would look for what this SQL asks.
    [[nodiscard]] std::string plan_of(const std::string& query) const
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READONLY);
        SQLite::Statement row(other, "EXPLAIN QUERY PLAN " + query);
        std::string plan;
        while (row.executeStep())
            plan += row.getColumn(3).getString() + "\n";
        return plan;
    }

    /// A session with nothing missing.
    [[nodiscard]] SessionDraft finished() const
    {
        SessionDraft draft;
        draft.patient = patient;
        draft.practitioner = practitioner;
        draft.started = at("2026-11-02T09:00:00Z");
        draft.ended = at("2026-11-02T09:40:00Z");
        draft.region = Region::scalp;
        draft.indication = Indication::hair_restoration;
        draft.version = version;
        draft.lots = lots;
        draft.volume = Volume{2'500};
        for (const Question question : questions_for(draft.region, Sex::unknown))
            draft.screening.answers[question] = {AnswerValue::yes, "τίποτα à signaler"};
        for (const Question question : {Question::pregnancy, Question::infection})
            draft.screening.answers[question] = {AnswerValue::no, {}};
        draft.screening.last_aspirin = AspirinIntake{day("2026-10-20"), std::chrono::minutes(8 * 60 + 15)};
        draft.note = "Peau fine.\nΚαλή ανοχή.";
        return draft;
    }

    static SessionId put_down(Change& change, const SessionDraft& draft)
    {
        return change.care().add(accepted<OpenSession>(draft, SavingFacts{true, true, {}, {}})).id;
    }
    void sign(Change& change, SessionId id, const SessionDraft& draft) const
    {
        SigningFacts facts;
        facts.saving = {true, true, SessionState::open, {}};
        facts.now = change.now();
        facts.certifications = change.staff().certifications_of(practitioner);
        facts.version = change.formulas().on_file(*draft.version);
        for (const auto& [ingredient, lot] : draft.lots)
            facts.lots.emplace(lot, LotOnFile{.code = {},
                                              .ingredient = ingredient,
                                              .expires = {},
                                              .on_hand = change.formulas().lot(lot)->on_hand});
        for (const auto& [vial, amount] : draft.drawn)
            facts.vials.emplace(vial, on_file(change.formulas().vial(vial).value()));
        if (draft.prp.prp)
            facts.saving.prp = change.care().prp(*draft.prp.prp);
        facts.consents = {agreed_to(draft, facts.version)};
        change.care().sign(id, accepted<SignedSession>(draft, facts),
                           {change.now(), "Ζωή Λ.", facts.certifications.front().id},
                           Capsule{"form=test\n", std::string(64, 'a')});
    }
    SessionId signed_session(const SessionDraft& draft)
    {
        std::optional<SessionId> id;
        change("session.sign", [&](Change& change) {
            id = put_down(change, draft);
            sign(change, *id, draft);
            change.care().add(*id, aftercare_plan(*draft.ended, *draft.region, *draft.indication));
            change.care().add(*id, check_ins_after(*draft.ended));
        });
        return *id;
    }

    void close_check_in(CheckInId id, bool asked, Moment when)
    {
        CheckInDraft draft;
        draft.check_in = id;
        draft.asked = asked;
        draft.at = when;
        draft.reaction = asked ? std::optional(false) : std::nullopt;
        draft.note = "répondeur";
        change("check_in.close", [&](Change& change) {
            change.care().close(accepted<ClosedCheckIn>(draft, CheckInFacts{when, true, false, {}, {}}), {});
        });
    }

    ReactionId add_reaction(const ReactionDraft& draft)
    {
        std::optional<ReactionId> id;
        change("reaction.add", [&](Change& change) { id = change.safety().add(reaction(draft), change.now()).id; });
        return *id;
    }
    [[nodiscard]] Reaction reaction(const ReactionDraft& draft) const
    {
        return accepted<Reaction>(draft, ReactionFacts{day("2027-12-31"), true, {}, {{caffeine, ""}, {biotin, ""}}});
    }
    [[nodiscard]] Assessment assessment(const AssessmentDraft& draft) const
    {
        return accepted<Assessment>(draft, AssessmentFacts{true, {{caffeine, ""}, {biotin, ""}}});
    }

    PractitionerId practitioner{0};
    PatientId patient = add_patient(patient_named("Παπαδοπούλου", "Ελένη"));
    IngredientId caffeine = add_ingredient(ingredient_named("CAFFEINE", AllergenGroup::xanthine));
    IngredientId biotin = add_ingredient(ingredient_named("BIOTIN", std::nullopt));
    FormulaId formula = add_formula({"HAIR-01", "Cheveux", {Indication::hair_restoration}, false});
    VersionId version{0};
    std::map<IngredientId, LotId> lots{{caffeine, lot_of(caffeine, "C-1")}, {biotin, lot_of(biotin, "B-1")}};

    VersionId put_in_force(std::optional<VersionId> parent)
    {
        VersionDraft draft;
        draft.formula = formula;
        draft.parent = parent;
        draft.reason = parent ? std::optional(ChangeReason::stock) : std::nullopt;
        draft.reason_text = parent ? "another strength in stock" : "";
        draft.lines = {{caffeine, Concentration{Decimal(1), ConcentrationUnit::percent_w_v}},
                       {biotin, Concentration{Decimal(5), ConcentrationUnit::mg_per_ml}}};
        const VersionId id = add_version(draft);
        testing::SmallClinic::put_in_force(id, practitioner, at("2026-01-01T00:00:00Z"));
        return id;
    }

private:
    void set_up(Change& change)
    {
        ClinicDraft clinic;
        clinic.name = "Κλινική Ηλιόσπορος";
        clinic.country = Country::gr;
        clinic.zone = "Europe/Athens";
        change.clinic().put(accepted<Clinic>(clinic, ClinicFacts{true}));
        practitioner =
            change.staff()
                .add(accepted<Practitioner>(PractitionerDraft{"Ζωή Λεκκού", "physician", ""}, PractitionerFacts{}))
                .id;
        const CertificationDraft certification{
            practitioner,
            CertificationType::certificate,
            "SFM",
            "77",
            day("2020-01-01"),
            {},
            true,
            {Technique::mesotherapy_face, Technique::mesotherapy_scalp, Technique::prp}};
        const auto course = put_certification(change, certification);
        const auto checker =
            change.staff()
                .add(accepted<Practitioner>(PractitionerDraft{"Νίκος Ρήγας", "manager", ""}, PractitionerFacts{}))
                .id;
        confirm(change, course, checker);
        CertificationDraft other{.practitioner = practitioner,
                                 .type = CertificationType::licence,
                                 .issuer = "ΙΣΑ",
                                 .number = "78",
                                 .issued = day("2020-01-01"),
                                 .never_expires = true};
        confirm(change, put_certification(change, other), checker);
        other.type = CertificationType::insurance;
        other.number = "79";
        put_certification(change, other);
    }

    CertificationId put_certification(Change& change, const CertificationDraft& draft) const
    {
        return change.staff().add(accepted<Certification>(draft, CertificationFacts{today(), true, false})).id;
    }
    void confirm(Change& change, CertificationId id, PractitionerId checker) const
    {
        const VerificationDraft draft{.certification = id,
                                      .verified_by = checker,
                                      .on = day("2020-01-02"),
                                      .method = VerificationMethod::online_register,
                                      .source = "isathens.gr",
                                      .reference = "1",
                                      .result = VerificationResult::confirmed};
        const VerificationFacts facts{
            .today = today(), .certification_known = true, .holder = practitioner, .verifier_known = true};
        (void)change.staff().add(accepted<Verification>(draft, facts));
    }

    static IngredientDraft ingredient_named(const std::string& inci, std::optional<AllergenGroup> group)
    {
        IngredientDraft draft = testing::ingredient_named(inci);
        if (group)
            draft.groups = {*group};
        return draft;
    }

    LotId lot_of(IngredientId ingredient, const std::string& code)
    {
        return add_lot({ingredient, code, "Σπόρος ΑΕ", day("2028-01-31"), false});
    }
};

} // namespace clinic::testing
