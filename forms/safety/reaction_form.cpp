#include "forms/safety/reaction_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

ReactionForm::ReactionForm(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<PatientId> patient,
                           std::optional<SessionId> session)
    : FormPage(parent, say("Report reaction"))
    , desk_(desk)
    , editor_(desk, patient, session)
    , navigation_(navigation)
    , banner_(new Banner(this))
{
    GetSizer()->Insert(0, banner_, wxSizerFlags().Expand());
    add_what_happened();
    add_consequences();
    add_cause();
    finish(say("Report reaction"));
    session_->on_chosen = [this] { show_session(); };
}

void ReactionForm::add_what_happened()
{
    group(say("What happened"));
    session_ = add<TypeAhead<SessionId>>(
        {.id = "reaction.session", .text = say("After &session"), .required = true}, [this](const std::string& typed) {
            auto found = offers(editor_.sessions(typed));
            std::erase_if(found, [&](const auto& each) { return !matches(typed, each.key + ' ' + each.name); });
            return found;
        });
    onset_ = add<DateField>({.id = "reaction.onset", .text = say("Began &on"), .required = true}, editor_.today());
    onset_time_ = add<TimeField>(
        {.id = "reaction.onset_time", .text = say("&At"), .hint = say("Where the time is known, such as 17:30.")});
    signs_ = add<SignRows>({.id = "reaction.signs",
                            .text = say("Signs and how &intense"),
                            .hint = say("At least one. Only the grades that exist for a sign are offered (CTCAE).")},
                           editor_);
    place_ = add<Choice<ReactionPlace>>({.id = "reaction.place", .text = say("Whe&re")}, editor_.places());
    site_ = add<TextField>({.id = "reaction.site", .text = say("On the &body"), .hint = say("Such as: left cheek.")});
    size_ = add<DecimalField>({.id = "reaction.size_mm", .text = say("Si&ze, largest")}, say("mm"));
    description_ = add<TextArea>({.id = "reaction.description", .text = say("In the patient's &words")});
}

void ReactionForm::add_consequences()
{
    group(say("What did it lead to?"));
    consequences_ = add<CheckList<Seriousness>>(
        {.id = "reaction.seriousness",
         .text = say("Consequences"),
         .hint = say("This makes a reaction serious, however mild or intense its signs were. None: leave all empty.")},
        "reaction.seriousness", editor_.consequences());
    outcome_ = add<Choice<ReactionOutcome>>({.id = "reaction.outcome", .text = say("O&utcome"), .required = true},
                                            editor_.outcomes());
    ended_ = add<DateField>({.id = "reaction.ended", .text = say("O&ver on")}, editor_.today());
    sequelae_ = add<TextField>({.id = "reaction.sequelae", .text = say("What stays be&hind"), .required = true});
    outcome_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_end();
        event.Skip();
    });
    treatment_ = add<TextField>({.id = "reaction.treatment", .text = say("&Treated with")});
    reporter_ = add<Choice<ReporterType>>({.id = "reaction.reporter", .text = say("Told b&y")}, editor_.reporters());
}

void ReactionForm::show_end()
{
    const auto outcome = outcome_->chosen();
    show_row("reaction.ended", outcome && is_over(*outcome));
    show_row("reaction.sequelae", outcome == ReactionOutcome::recovered_with_sequelae);
}

void ReactionForm::add_cause()
{
    group(say("What is suspected?"));
    suspected_ =
        add<OfferedChecks<IngredientId>>({.id = "reaction.suspected",
                                          .text = say("Ingredients"),
                                          .hint = say("None marked: everything that was injected is suspected.")},
                                         "reaction.suspected");
}

void ReactionForm::show_session()
{
    const auto session = session_->chosen();
    const auto patient = session ? editor_.patient_of(*session) : std::nullopt;
    banner_->Show(patient.has_value());
    if (patient)
        banner_->show(banner_text(patient_head(desk_, *patient)));
    suspected_->offer(session ? editor_.ingredients(*session) : std::vector<Named<IngredientId>>());
    show_row("reaction.suspected", session.has_value());
    Layout();
}

bool ReactionForm::TransferDataToWindow()
{
    if (const auto session = editor_.draft().session)
        if (const auto named = editor_.session(*session))
            session_->show(*named);
    show_session();
    show_end();
    return true;
}

ReactionDraft ReactionForm::read() const
{
    const auto consequences = consequences_->chosen();
    return {.session = session_->chosen(),
            .onset = onset_->day(),
            .signs = signs_->read(),
            .seriousness = {consequences.begin(), consequences.end()},
            .outcome = outcome_->chosen(),
            .suspected = suspected_->read(),
            .description = description_->text(),
            .onset_time = onset_time_->time(),
            .ended = ended_->IsShown() ? ended_->day() : std::nullopt,
            .place = place_->chosen(),
            .site = site_->text(),
            .size_mm = size_->value(),
            .treatment = treatment_->text(),
            .sequelae = sequelae_->IsShown() ? sequelae_->text() : std::string(),
            .reporter = reporter_->chosen()};
}

std::vector<Objection> ReactionForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ReactionForm::save()
{
    const auto outcome = editor_.report(read());
    if (!is_saved(*this, navigation_, outcome))
        return false;
    go_on = [&navigation = navigation_, id = outcome->id] { navigation.open_reaction(id); };
    return true;
}

} // namespace clinic::ui
