#pragma once

#include "domain/care/kept_draft.h"
#include "support/dates.h"

namespace clinic::testing {

/// A session in the middle of being written in which no field is empty, whatever it names.
inline WrittenSession full_draft()
{
    WrittenSession written;
    SessionDraft& draft = written.session;
    draft.patient = PatientId(11);
    draft.practitioner = PractitionerId(12);
    draft.started = moment("2026-11-22T10:12:30+01:00");
    draft.ended = moment("2026-11-22T11:05:00+01:00");
    draft.region = Region::face;
    draft.indication = Indication::skin_rejuvenation;
    draft.version = VersionId(13);
    draft.lots = {{IngredientId(1), LotId(21)}, {IngredientId(2), LotId(22)}};
    draft.used = {{IngredientId(1), decimal_from_text("0.25").value()}, {IngredientId(2), Decimal(3)}};
    draft.drawn = {{VialId(31), Volume{1'250}}, {VialId(32), Volume{1}}};
    draft.prp = {
        .prp = PrpId(41), .amount = Volume{1'500}, .identity = {Identifier::birth_date, Identifier::photo_document}};
    draft.deviations = {
        {IngredientId(2), Deviation{}},
        {IngredientId(3), Deviation{Concentration{decimal_from_text("0.5").value(), ConcentrationUnit::ug_per_ml}}}};
    draft.deviation_reason = "Sensible à la procaïne, δίχως αυτή";
    for (const Side side : sides_of(*draft.region))
        for (const auto technique : all_of<InjectionTechnique>())
            draft.points.push_back({.side = side,
                                    .place = {static_cast<int>(draft.points.size()) * 100, drawing_edge},
                                    .how = {.volume = Volume{100},
                                            .depth = decimal_from_text("2.5"),
                                            .technique = technique,
                                            .needle = "30G × 4 mm, aiguille de Lebel"}});
    draft.points.push_back({.side = Side::front, .place = {0, 0}, .how = {}});
    draft.volume = Volume{2'500};
    for (const Question question : all_of<Question>())
        draft.screening.answers[question] = {AnswerValue::yes, "τίποτα à signaler"};
    draft.screening.answers[Question::infection] = {AnswerValue::no, {}};
    draft.screening.last_aspirin = AspirinIntake{day("2026-11-01"), std::chrono::minutes(0)};
    draft.note = "Peau fine, œdème léger.\nΚαλή ανοχή· συνεχίζουμε.\n";
    draft.aspirin_override = "Prise oubliée, πολύ μικρή δόση";
    draft.allergy_override = "Test cutané négatif le 3 mai";
    draft.objection_override = "Η ασθενής επιμένει, ήταν ήπια";
    draft.contraindication_override = "Accord du cardiologue du 12/10";
    draft.row_version = 7;
    written.half_typed = {{"session.ended", "11:6"}, {"session.patient", "παπ"}};
    return written;
}

} // namespace clinic::testing
