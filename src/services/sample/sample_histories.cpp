#include "services/sample/sample_histories.h"

#include "records/patients.h"

#include <array>

namespace clinic {

namespace {

using std::chrono::minutes;

/// What warns and does not forbid, as a clinic hears it every week.
void add_condition(Dice& dice, HistoryDraft& history)
{
    using enum Contraindication;
    static constexpr std::array heard{keloid, hypertension, vasovagal_history, autoimmune, diabetes_uncontrolled};
    if (dice.one_in(4))
        history.answers[dice.pick(heard)] = {Answered::yes, {}, {}};
    if (dice.one_in(9))
        history.answers[renal_hepatic] = {Answered::unknown, {}, {}};
}

/// The session's own answer about medicines says what is taken.
void add_medicines(const SessionDraft& session, HistoryDraft& history)
{
    const auto& answer = answer_to(Question::any_medicine, session.screening);
    history.takes_medicines = answer.value == AnswerValue::yes ? Answered::yes : Answered::no;
    if (history.takes_medicines == Answered::yes)
        history.medicines.push_back({answer.note, {}});
}

void add_treatments(Dice& dice, HistoryDraft& history)
{
    history.treated_elsewhere = dice.one_in(8) ? Answered::yes : Answered::no;
    if (history.treated_elsewhere == Answered::yes)
        history.treatments.push_back({"2024", "Algeria", {}, {}, dice.one_in(2) ? "Lumps for some weeks" : ""});
}

} // namespace

void take_sample_history(Change& change, SampleWorld& world, SamplePatient& patient, const SessionDraft& session,
                         SigningFacts& facts)
{
    constexpr minutes before{20};
    if (!patient.history && !world.dice.one_in(7)) {
        HistoryDraft history{.patient = patient.id};
        for (const auto what : asked_in_history())
            history.answers[what] = {};
        add_condition(world.dice, history);
        add_medicines(session, history);
        add_treatments(world.dice, history);
        const auto added = change.patients().add(accepted<History>(history, HistoryFacts{.patient_known = true}),
                                                 *session.started - before, world.actor.name);
        patient.history = change.patients().history(added.id);
    }
    facts.history = patient.history;
}

} // namespace clinic
