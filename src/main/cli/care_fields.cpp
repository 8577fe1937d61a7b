#include "main/cli/care_fields.h"

#include "main/cli/amount_fields.h"
#include "main/cli/lot_fields.h"
#include "records/formulas.h"

#include <algorithm>

namespace clinic::cli {

namespace {

using enum Need;

/// A question's answer while it is read; only aspirin has an intake.
struct AnswerTyped {
    Answer answer;
    std::optional<Day> last_day;
    std::optional<std::chrono::minutes> last_time;
};

Fields<AnswerTyped> question_fields()
{
    return {
        {"answer", required, "What was answered; not_asked blocks the signature.", code_shape<AnswerValue>(),
         [](AnswerTyped& typed, const Cell& cell) {
             typed.answer.value = cell.code<AnswerValue>().value_or(AnswerValue::not_asked);
         },
         [](const AnswerTyped& typed, const Desk&) { return Json(code_of(typed.answer.value)); }},
        {"note", optional, "What there is to tell.", text_shape(),
         [](AnswerTyped& typed, const Cell& cell) { typed.answer.note = cell.text(); },
         [](const AnswerTyped& typed, const Desk&) { return Json(typed.answer.note); }},
    };
}

Fields<AnswerTyped> aspirin_fields()
{
    auto fields = question_fields();
    fields.push_back(day_field("last_day", &AnswerTyped::last_day, optional, "Day of the last aspirin."));
    fields.push_back(
        time_field("last_time", &AnswerTyped::last_time, "Time of the last aspirin, where the patient knows it."));
    return fields;
}

Fields<AnswerTyped> fields_of(Question question)
{
    return question == Question::aspirin ? aspirin_fields() : question_fields();
}

Json screening_shape()
{
    Json questions = Json::object();
    for (const Question question : all_of<Question>())
        questions[std::string(code_of(question))] = object_shape(fields_of(question));
    return {{"type", "object"}, {"properties", questions}, {"additionalProperties", false}};
}

void read_answer(Screening& screening, Question question, const Cell& cell)
{
    AnswerTyped typed;
    read_into(typed, cell, fields_of(question));
    screening.answers[question] = typed.answer;
    if (question == Question::aspirin)
        screening.last_aspirin =
            typed.last_day ? std::optional(AspirinIntake{*typed.last_day, typed.last_time}) : std::nullopt;
}

Field<SessionDraft> screening_field()
{
    return {"screening",
            required,
            "What was asked before the needle, question by question.",
            screening_shape(),
            [](SessionDraft& draft, const Cell& cell) {
                for (const auto& [name, answer] : cell.members())
                    if (const auto question = from_code<Question>(name))
                        read_answer(draft.screening, *question, answer);
                    else
                        cell.unknown(name);
            },
            [](const SessionDraft& draft, const Desk& desk) {
                Json json = Json::object();
                for (const auto& [question, answer] : draft.screening.answers) {
                    AnswerTyped typed{.answer = answer, .last_day = std::nullopt, .last_time = std::nullopt};
                    if (const auto& intake = draft.screening.last_aspirin) {
                        typed.last_day = intake->day;
                        typed.last_time = intake->time;
                    }
                    json[std::string(code_of(question))] = shown(typed, desk, fields_of(question));
                }
                return json;
            }};
}

/// A deviation while value and unit are still apart.
struct DeviationTyped {
    std::optional<IngredientId> ingredient;
    std::optional<Decimal> value;
    std::optional<ConcentrationUnit> unit;
};

Fields<DeviationTyped> deviation_fields()
{
    return {
        key_field("ingredient", &DeviationTyped::ingredient, "ingredient", required, "Key or INCI name."),
        number_field("value", &DeviationTyped::value, "see unit", optional,
                     "The strength in the mixture; without one it was left out."),
        code_field("unit", &DeviationTyped::unit, optional, "How the strength counts."),
    };
}

Field<SessionDraft> deviations_field()
{
    return {
        "deviations",
        optional,
        "What was mixed for this patient otherwise than the version says.",
        list_shape(object_shape(deviation_fields())),
        [](SessionDraft& draft, const Cell& cell) {
            draft.deviations.clear();
            for (const auto& item : cell.items()) {
                DeviationTyped typed;
                read_into(typed, item, deviation_fields());
                if (!typed.ingredient)
                    continue;
                Deviation deviation;
                if (typed.value && typed.unit)
                    deviation.strength = Concentration{*typed.value, *typed.unit};
                else if (typed.value || typed.unit)
                    item.odd(ReadingRule::wrong_type,
                             {{"field", "deviations"}, {"expected", "value and unit, or neither"}});
                if (!draft.deviations.emplace(*typed.ingredient, deviation).second)
                    item.odd(ReadingRule::wrong_type, {{"field", "deviations"}, {"expected", "each ingredient once"}});
            }
        },
        [](const SessionDraft& draft, const Desk& desk) {
            Json json = Json::array();
            for (const auto& [ingredient, deviation] : draft.deviations) {
                DeviationTyped typed{.ingredient = ingredient, .value = {}, .unit = {}};
                if (deviation.strength) {
                    typed.value = deviation.strength->value;
                    typed.unit = deviation.strength->unit;
                }
                json.push_back(shown(typed, desk, deviation_fields()));
            }
            return json;
        }};
}

Field<SessionDraft> drawn_field()
{
    return {"drawn",
            optional,
            "What was drawn from opened vials and mixtures: {vial: millilitres}.",
            map_shape("vial", decimal_shape("mL")),
            [](SessionDraft& draft, const Cell& cell) {
                draft.drawn.clear();
                for (const auto& [name, amount] : cell.members()) {
                    const auto vial = find_key<VialId>(amount.stores(), name);
                    if (!vial)
                        amount.odd(ReadingRule::unknown_key, {{"given", name}});
                    else if (const auto volume = volume_in(amount))
                        draft.drawn.emplace(*vial, *volume);
                }
            },
            [](const SessionDraft& draft, const Desk& desk) {
                Json json = Json::object();
                for (const auto& [vial, amount] : draft.drawn)
                    json[key_of(desk.records, vial)] = in_millilitres(amount).text();
                return json;
            }};
}

Fields<Place> place_fields()
{
    const auto along = [](const char* name, int Place::*member, const char* meaning) {
        return Field<Place>{name,
                            required,
                            meaning,
                            whole_number_shape(),
                            [member](Place& place, const Cell& cell) {
                                place.*member = static_cast<int>(
                                    std::clamp<std::int64_t>(cell.whole_number().value_or(-1), -1, drawing_edge + 1));
                            },
                            [member](const Place& place, const Desk&) { return Json(place.*member); }};
    };
    return {along("x", &Place::x, "Ten-thousandths of the drawing's width, from its left."),
            along("y", &Place::y, "Ten-thousandths of the drawing's height, from its top.")};
}

Fields<InjectionPoint> point_fields()
{
    Fields<InjectionPoint> fields{
        code_field("side", &InjectionPoint::side, required, "From where the region is seen; left is the patient's.")};
    add_fields_of(&InjectionPoint::place, place_fields(), fields);
    add_fields_of(&InjectionPoint::how,
                  {volume_field("volume", &Injecting::volume, required, "What was injected at this point."),
                   number_field("depth", &Injecting::depth, "mm", required, "How deep; more than 4 mm warns."),
                   code_field("technique", &Injecting::technique, required, "How the needle delivered."),
                   text_field("needle", &Injecting::needle, required, "Gauge and length, or the device.")},
                  fields);
    return fields;
}

} // namespace

Fields<SessionDraft> session_fields()
{
    using Draft = SessionDraft;
    Fields<SessionDraft> fields{
        key_field("patient", &Draft::patient, "patient", required, "Who was treated."),
        key_field("practitioner", &Draft::practitioner, "practitioner", required, "Who treated."),
        moment_field("started", &Draft::started, required, "Beginning of the session."),
        moment_field("ended", &Draft::ended, required, "End of the session, from which the aftercare counts."),
        code_field("region", &Draft::region, required, "Where."),
        code_field("indication", &Draft::indication, required, "Why."),
        key_field("version", &Draft::version, "version", required,
                  "What was injected: HAIR-01@2, or HAIR-01 for the one in force."),
        lots_field<SessionDraft>(required),
        used_field<SessionDraft>(),
        drawn_field(),
        deviations_field(),
        text_field("deviation_reason", &Draft::deviation_reason, optional,
                   "Why it was mixed otherwise; needed when it was."),
        list_field("points", &Draft::points, point_fields(), optional, "Where on the body map, point by point."),
        volume_field("volume", &Draft::volume, required, "What was injected in all."),
        screening_field(),
        text_field("note", &Draft::note, optional, "Anything else."),
        text_field("aspirin_override", &Draft::aspirin_override, optional,
                   "Why the patient was treated in spite of aspirin."),
        text_field("allergy_override", &Draft::allergy_override, optional,
                   "Why the patient was treated in spite of an allergy."),
        text_field("objection_override", &Draft::objection_override, optional,
                   "Why the patient was treated in spite of an earlier reaction."),
        text_field("contraindication_override", &Draft::contraindication_override, optional,
                   "Why the patient was treated in spite of a contraindication."),
        row_version_field(&Draft::row_version),
    };
    add_fields_of(&Draft::prp,
                  {key_field("prp", &PrpUse::prp, "prp", optional,
                             "What was prepared of the patient's own blood; needed where the version holds it."),
                   volume_field("prp_used", &PrpUse::amount, optional, "How much of it was injected."),
                   codes_field("prp_identity", &PrpUse::identity, optional,
                               "By what the patient was recognised before it was injected; two at least.")},
                  fields);
    return fields;
}

} // namespace clinic::cli
