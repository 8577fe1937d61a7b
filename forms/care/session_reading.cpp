#include "forms/care/session_form.h"
#include "forms/kit/half_typed.h"

namespace clinic::ui {

std::optional<Moment> SessionForm::moment_at(const TimeField& field) const
{
    const auto day = day_->day();
    const auto time = field.time();
    return day && time ? std::optional(editor_.zone().moment_of(*day, *time)) : std::nullopt;
}

Screening SessionForm::read_screening() const
{
    Screening screening;
    for (const auto& [question, row] : answers_)
        if (const auto answer = row->answer(); answer && row->IsShown())
            screening.answers[question] = {*answer ? AnswerValue::yes : AnswerValue::no, row->note()};
    if (const auto day = aspirin_day_->day(); day && answers_.at(Question::aspirin)->answer().value_or(false))
        screening.last_aspirin = AspirinIntake{*day, aspirin_time_->time()};
    return screening;
}

WrittenSession SessionForm::written() const
{
    WrittenSession written{.session = read(), .half_typed = half_typed(*this)};
    const auto note_text = [&](const wxWindow& field) {
        if (auto text = typed_in(field); !text.empty())
            written.half_typed.emplace(to_utf8(field.GetName()), std::move(text));
    };
    for (const auto* const field : deviations_->unfinished())
        written.half_typed.emplace(to_utf8(field->GetName()), typed_in(*field));
    if (!written.session.started && !written.session.ended) // a day without a time is no moment
        note_text(*day_);
    if (!written.session.screening.last_aspirin && aspirin_time_->IsShown())
        note_text(*aspirin_time_);
    return written;
}

PrpUse SessionForm::read_prp() const
{
    if (!is_with_blood())
        return {};
    const auto recognised = prp_identity_->chosen();
    return {.prp = prp_->chosen(),
            .amount = prp_used_->value() ? millilitres(*prp_used_->value()) : std::nullopt,
            .identity = {recognised.begin(), recognised.end()}};
}

SessionDraft SessionForm::read() const
{
    const auto reason = [](const TextField& field) { return field.IsShown() ? field.text() : std::string(); };
    return {.patient = patient_->chosen(),
            .practitioner = practitioner_->chosen(),
            .started = moment_at(*started_),
            .ended = moment_at(*ended_),
            .region = region_->chosen(),
            .indication = indication_->chosen(),
            .version = version_->chosen(),
            .lots = lots_->read(),
            .used = lots_->read_used(),
            .drawn = drawn_->read(),
            .prp = read_prp(),
            .deviations = deviations_->read(),
            .deviation_reason = reason(*deviation_reason_),
            .points = map_->read(),
            .volume = volume_->value() ? millilitres(*volume_->value()) : std::nullopt,
            .screening = read_screening(),
            .note = note_->text(),
            .aspirin_override = reason(*aspirin_override_),
            .allergy_override = reason(*allergy_override_),
            .objection_override = reason(*objection_override_),
            .contraindication_override = reason(*contraindication_override_),
            .row_version = row_version_};
}

} // namespace clinic::ui
