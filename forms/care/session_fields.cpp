#include "forms/care/session_form.h"
#include "forms/kit/half_typed.h"
#include "forms/objecting.h"
#include "forms/words.h"

namespace clinic::ui {

void SessionForm::add_people()
{
    group(say("Patient and practitioner"));
    patient_ = add<TypeAhead<PatientId>>(
        {.id = "session.patient", .text = say("&Patient"), .required = true},
        [this](const std::string& typed) { return offers(editor_.choices().patients(typed)); });
    practitioner_ =
        add<TypeAhead<PractitionerId>>({.id = "session.practitioner", .text = say("P&ractitioner"), .required = true},
                                       editor_.choices().practitioners());
}

void SessionForm::add_time_and_place()
{
    group(say("When and where"));
    day_ = add<DateField>({.id = "session.day", .text = say("&Day"), .required = true}, editor_.today());
    started_ = add<TimeField>({.id = "session.started", .text = say("&Started"), .required = true});
    ended_ = add<TimeField>({.id = "session.ended",
                             .text = say("&Ended"),
                             .hint = say("The hours of the aftercare count from here."),
                             .required = true});
    region_ = add<Choice<Region>>({.id = "session.region", .text = say("Re&gion"), .required = true},
                                  editor_.choices().regions());
    indication_ = add<Choice<Indication>>({.id = "session.indication", .text = say("&Indication"), .required = true},
                                          editor_.choices().indications());
}

void SessionForm::add_formula()
{
    group(say("Formula and lots"));
    version_ = add<TypeAhead<VersionId>>(
        {.id = "session.version", .text = say("&Formula version"), .required = true}, [this](const std::string& typed) {
            auto found = offers(editor_.choices().versions(indication_->chosen(), moment_at(*started_)));
            std::erase_if(found, [&](const auto& each) { return !matches(typed, each.key + ' ' + each.name); });
            return found;
        });
    alternatives_ = add<Alternatives>({.id = "session.alternatives", .text = say("Could be used instead")});
    objection_override_ = add<TextField>({.id = "session.override.objection_override",
                                          .text = say("Reason to use it all the same"),
                                          .hint = say("In spite of the earlier reaction; at least 10 characters.")});
    allergy_override_ = add<TextField>({.id = "session.override.allergy_override",
                                        .text = say("Reason to use it all the same"),
                                        .hint = say("In spite of the allergy; at least 10 characters.")});
    lots_ = add<LotRows>({.id = "session.lots", .text = say("&Lots"), .required = true}, editor_.choices(),
                         [this] { return day_->day().value_or(editor_.today()); });
    prp_ = add<PrpChoice>({.id = "session.prp", .text = say("Own plas&ma"), .required = true}, [this] {
        if (const auto patient = patient_->chosen())
            navigation_.prepare_prp(*patient);
        else
            patient_->SetFocus();
    });
    prp_used_ =
        add<DecimalField>({.id = "session.prp_used", .text = say("Of it injected"), .required = true}, say("mL"));
    prp_identity_ = add<CheckList<Identifier>>(
        {.id = "session.prp_identity",
         .text = say("Recognised by"),
         .hint = say("Before the injection: two at least, as the patient says or shows them."),
         .required = true},
        "session.prp_identity", editor_.choices().identifiers());
    deviations_ =
        add<DeviationRows>({.id = "session.deviations",
                            .text = say("As mixed"),
                            .hint = say("For this patient alone: it is signed, sealed and told as what was injected.")},
                           editor_.choices());
    deviation_reason_ = add<TextField>({.id = "session.deviation_reason",
                                        .text = say("Reason to mix otherwise"),
                                        .hint = say("At least 10 characters. Tell the patient: the consent names the "
                                                    "formula as written."),
                                        .required = true});
    deviations_->on_change = [this] {
        show_deviations();
        filled_in();
        typing_.StartOnce(std::chrono::milliseconds(1).count());
    };
    drawn_ = add<DrawnRows>({.id = "session.drawn",
                             .text = say("Dra&wn from"),
                             .hint = say("Opened vials and preparations that fit. Their lots are taken over.")},
                            editor_.choices());
    drawn_->on_drawn = [this](const auto& lots) {
        auto used = lots_->read_used();
        for (const auto& [ingredient, lot] : lots) // counted when the vial was opened or mixed
            used.erase(ingredient);
        lots_->show(lots, used);
    };
}

void SessionForm::add_map()
{
    group(say("Body map and volume"));
    points_ =
        add<ShownText>({.id = "session.points",
                        .text = say("Points"),
                        .hint = say("Click on the skin, or move the cross with the arrow keys and press Space.")});
    map_ = add_wide<BodyMapPart>(desk_, [this] { return patient_->chosen(); });
    volume_ = add<DecimalField>({.id = "session.volume", .text = say("&Volume injected"), .required = true}, say("mL"));
    map_->on_change = [this] { show_points(); };
}

void SessionForm::add_screening()
{
    group(say("Consent and screening"));
    consent_ = add<ShownDeed>({.id = "session.consent", .text = say("Consent")}, "session.consent",
                              say("Take consent…"), [this] { navigation_.take_consent(editor_.to_be_asked(read())); });
    history_ = add<ShownDeed>({.id = "session.screening", .text = say("History on file")}, "session.screening",
                              say("Take history…"), [this] { navigation_.take_history(patient_->chosen().value()); });
    for (const Question question : all_of<Question>()) {
        const auto id = "session.screening." + std::string(code_of(question));
        const bool needs_note_after_yes = needs_note(question, AnswerValue::yes);
        const bool notes = needs_note_after_yes || needs_note(question, AnswerValue::no);
        answers_[question] =
            add<AnswerRow>({.id = id.c_str(), .text = to_wx(editor_.choices().question(question))}, to_wx(id),
                           needs_note_after_yes ? say("Which?") : say("What was there, or why not?"),
                           notes ? std::optional(needs_note_after_yes) : std::nullopt);
        if (question != Question::aspirin)
            continue;
        aspirin_day_ = add<DateField>({.id = "session.last_aspirin", .text = say("Last aspirin")}, editor_.today());
        aspirin_time_ = add<TimeField>({.id = "session.last_aspirin.time",
                                        .text = say("at"),
                                        .hint = say("Leave it empty when the patient does not know the time.")});
        aspirin_override_ = add<TextField>({.id = "session.override.aspirin_override",
                                            .text = say("Reason to treat all the same"),
                                            .hint = say("In spite of the aspirin; at least 10 characters.")});
    }
    contraindication_override_ =
        add<TextField>({.id = "session.override.contraindication_override",
                        .text = say("Reason to treat all the same"),
                        .hint = say("In spite of the contraindication; at least 10 characters.")});
    group(say("Note"));
    note_ = add<TextArea>({.id = "session.note", .text = say("&Note")});
}

void SessionForm::show_people(const SessionDraft& draft)
{
    if (draft.patient)
        if (const auto patient = editor_.choices().patient(*draft.patient))
            patient_->show(*patient);
    for (const auto& practitioner : editor_.choices().practitioners())
        if (practitioner.id == draft.practitioner)
            practitioner_->show(practitioner);
    show_patient();
}

void SessionForm::show_times(const SessionDraft& draft)
{
    const Zone zone = editor_.zone();
    const auto any = draft.started ? draft.started : draft.ended;
    day_->show(any ? zone.day_of(*any) : editor_.today());
    started_->show(draft.started ? std::optional(zone.time_of_day(*draft.started)) : std::nullopt);
    ended_->show(draft.ended ? std::optional(zone.time_of_day(*draft.ended)) : std::nullopt);
}

void SessionForm::show_screening(const SessionDraft& draft)
{
    for (const auto& [question, row] : answers_) {
        const auto& answer = answer_to(question, draft.screening);
        row->show(answer.value == AnswerValue::not_asked ? std::nullopt
                                                         : std::optional(answer.value == AnswerValue::yes),
                  answer.note);
    }
    const auto& aspirin = draft.screening.last_aspirin;
    aspirin_day_->show(aspirin ? std::optional(aspirin->day) : std::nullopt);
    aspirin_time_->show(aspirin ? aspirin->time : std::nullopt);
}

bool SessionForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    const auto* const found = editor_.keeper().found();
    row_version_ = draft.row_version;
    show_times(draft);
    show_people(draft);
    region_->show(draft.region);
    indication_->show(draft.indication);
    if (draft.version)
        if (const auto version = editor_.choices().version(*draft.version)) {
            version_->show(*version);
            show_version(draft.version);
        }
    if (found) // as it was left, without the lots that a new form would propose
        lots_->clear();
    lots_->show(draft.lots, draft.used);
    show_prp(draft.prp.prp);
    if (found)
        prp_->show(draft.prp.prp);
    prp_used_->show(draft.prp.amount ? std::optional(in_millilitres(*draft.prp.amount)) : std::nullopt);
    prp_identity_->show({draft.prp.identity.begin(), draft.prp.identity.end()});
    drawn_->show(draft.drawn);
    show_row("session.drawn", !drawn_->empty());
    deviations_->show(draft.deviations);
    if (found)
        for (const auto& [field, text] : found->half_typed)
            deviations_->take_up(field);
    deviation_reason_->show(draft.deviation_reason);
    show_deviations();
    placed_ = draft.points;
    map_->show(draft.region, draft.points);
    volume_->show(draft.volume ? std::optional(in_millilitres(*draft.volume)) : std::nullopt);
    show_screening(draft);
    note_->show(draft.note);
    objection_override_->show(draft.objection_override);
    allergy_override_->show(draft.allergy_override);
    aspirin_override_->show(draft.aspirin_override);
    contraindication_override_->show(draft.contraindication_override);
    if (found) {
        retype(*this, found->half_typed);
        filled_in();
    }
    show_standing();
    editor_.keeper().begin(written());
    keeping_.Start(static_cast<int>(std::chrono::milliseconds(draft_kept_every).count()));
    return true;
}

} // namespace clinic::ui
