#pragma once

#include "domain/safety/assessment.h"
#include "services/care/sessions.h"
#include "services/formulas/formulas.h"
#include "services/patients/histories.h"
#include "services/safety/reactions.h"
#include "support/clinic_fixture.h"
#include "support/dates.h"
#include "support/objection_cases.h"

#include <map>
#include <set>

namespace clinic::testing {

/// The small clinic with the formulas of the cases and a patient for each: everybody was treated in September, reacted
/// as the case says and was judged; formulas were changed in October.
class ObjectionClinic {
public:
    struct Reacted {
        std::string key;
        Day onset;
    };

    explicit ObjectionClinic(ClinicFixture& clinic) : clinic_(clinic)
    {
        const auto now = std::exchange(clinic_.clock.moment, moment("2026-08-03T09:00:00+02:00"));
        write_formulas();
        for (std::size_t i = 0; i < objection_cases().size(); ++i) {
            patients_.push_back(clinic_.add_patient("Παπαδοπούλου", "Ελένη " + std::to_string(i + 1)));
            REQUIRE(take_history(clinic_.records, clinic_.deed(), ClinicFixture::nothing_remarkable(patients_[i])));
        }
        std::map<Place, SessionId> sessions;
        for (std::size_t i = 0; i < objection_cases().size(); ++i)
            for (std::size_t which = 0; which < objection_cases()[i].before.size(); ++which)
                sessions.emplace(Place{i, which}, treat(i, which));
        clinic_.clock.moment = moment("2026-10-01T09:00:00+02:00");
        write_versions(1);
        for (const auto& [place, session] : sessions)
            report(place, session);
        clinic_.clock.moment = now;
    }

    [[nodiscard]] PatientId patient(std::size_t index) const { return patients_.at(index); }
    [[nodiscard]] VersionId version(const std::string& key) const { return versions_.at(key); }
    [[nodiscard]] const Reacted& reaction(std::size_t index, std::size_t which) const
    {
        return reactions_.at({index, which});
    }

    /// Complete but for a consent: the case's next session, this morning.
    [[nodiscard]] SessionDraft next_session(std::size_t index) const
    {
        const auto& about = objection_cases()[index];
        auto draft = session(index, about.next, moment("2026-11-22T09:15:00+01:00"));
        if (about.reacted())
            draft.screening.answers[Question::earlier_reaction] = {AnswerValue::yes, "As it is on file"};
        return draft;
    }
    /// Given an hour before this session.
    void agree_to(const SessionDraft& draft) const
    {
        const auto now = std::exchange(clinic_.clock.moment, *draft.started - std::chrono::hours(1));
        clinic_.agree(*draft.patient, *draft.version, *draft.indication);
        clinic_.clock.moment = now;
    }

private:
    using Place = std::pair<std::size_t, std::size_t>; // of a case, and of one of its sessions

    void write_formulas()
    {
        for (const auto& each : table_ingredients()) {
            AllergenGroups groups;
            for (const auto& group : each.groups)
                groups.insert(from_code<AllergenGroup>(group).value());
            const auto id = clinic_.add_ingredient(each.inci, groups);
            ingredients_.emplace(each.inci, id);
            lots_.emplace(each.inci, clinic_.add_lot(id, "LOT-" + each.inci.substr(0, 4), day("2027-12-31")));
        }
        for (const auto& each : table_formulas()) {
            std::vector<IngredientId> contents;
            for (const auto& name : each.versions.front())
                contents.push_back(ingredients_.at(name));
            const auto id = clinic_.add_formula(each.code, each.name, contents, {indication(each.code)});
            formulas_.emplace(each.code, clinic_.records.formulas().version(id)->formula);
            keep(each, 0, id);
        }
    }
    /// The versions in this place of their formulas, and puts them in force.
    void write_versions(std::size_t place)
    {
        for (const auto& each : table_formulas()) {
            if (each.versions.size() <= place)
                continue;
            VersionDraft draft;
            draft.formula = formulas_.at(each.code);
            draft.parent = versions_.at(each.code + '@' + std::to_string(place));
            draft.reason = ChangeReason::supplier_change;
            draft.reason_text = "Another supplier";
            for (const auto& name : each.versions[place])
                draft.lines.push_back(
                    {ingredients_.at(name), Concentration{Decimal(1), ConcentrationUnit::percent_w_v}});
            const auto added = add_version(clinic_.records, clinic_.deed(), draft);
            REQUIRE(added);
            clinic_.put_in_force(added->id);
            keep(each, place, added->id);
        }
    }
    void keep(const TableFormula& formula, std::size_t place, VersionId id)
    {
        const auto key = formula.code + '@' + std::to_string(place + 1);
        versions_.emplace(key, id);
        contents_[key] = formula.versions[place];
    }

    [[nodiscard]] static Indication indication(const std::string& version)
    {
        return from_code<Indication>(indication_of(version)).value();
    }
    [[nodiscard]] std::set<IngredientId> ids_of(const Names& ingredients) const
    {
        std::set<IngredientId> ids;
        for (const auto& each : ingredients)
            ids.insert(ingredients_.at(each));
        return ids;
    }
    /// One hour, in the face.
    [[nodiscard]] SessionDraft session(std::size_t index, const std::string& version, Moment started) const
    {
        SessionDraft draft;
        draft.patient = patients_.at(index);
        draft.practitioner = clinic_.practitioner;
        draft.started = started;
        draft.ended = started + std::chrono::hours(1);
        draft.region = Region::face;
        draft.indication = indication(version);
        draft.version = versions_.at(version);
        for (const auto& each : contents_.at(version))
            draft.lots.emplace(ingredients_.at(each), lots_.at(each));
        draft.volume = millilitres(Decimal(2));
        for (const auto question : questions_for(draft.region, Sex::unknown))
            draft.screening.answers[question] = {
                needs_note(question, AnswerValue::no) ? AnswerValue::yes : AnswerValue::no, {}};
        return draft;
    }

    [[nodiscard]] static Moment time_of(std::size_t which)
    {
        return moment("2026-09-01T10:00:00+02:00") + std::chrono::days(which);
    }
    SessionId treat(std::size_t index, std::size_t which)
    {
        const auto draft = session(index, objection_cases()[index].before[which].version, time_of(which));
        agree_to(draft);
        clinic_.clock.moment = *draft.ended + std::chrono::hours(1);
        return clinic_.sign(draft);
    }

    void report(const Place& place, SessionId session)
    {
        const auto& before = objection_cases()[place.first].before[place.second];
        if (!before.reacted)
            return;
        ReactionDraft draft;
        draft.session = session;
        draft.onset = day("2026-09-02") + std::chrono::days(place.second);
        draft.signs = {{"URTICARIA", 2}};
        draft.outcome = ReactionOutcome::recovered;
        draft.suspected = ids_of(before.suspected);
        const auto reported = report_reaction(clinic_.records, clinic_.deed(), draft);
        REQUIRE(reported);
        reactions_[place] = {reported->key, *draft.onset};
        for (const auto& each : before.judgements) {
            AssessmentDraft judgement;
            judgement.reaction = reported->id;
            judgement.causality = from_code<Causality>(each.causality).value();
            judgement.refuted = each.refuted;
            judgement.suspected = ids_of(each.suspected);
            judgement.reason = "As the case says";
            REQUIRE(assess_reaction(clinic_.records, clinic_.deed(), judgement));
        }
    }

    ClinicFixture& clinic_;
    std::map<std::string, IngredientId> ingredients_;
    std::map<std::string, LotId> lots_;
    std::map<std::string, FormulaId> formulas_;
    std::map<std::string, VersionId> versions_;
    std::map<std::string, Names> contents_; // of versions
    std::vector<PatientId> patients_;       // by case
    std::map<Place, Reacted> reactions_;
};

} // namespace clinic::testing
