#include "forms/care/session_form.h"

#include "forms/kit/remark_strip.h"
#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int pause_in_typing = 150; // milliseconds

} // namespace

SessionForm::SessionForm(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<SessionId> editing,
                         std::optional<PatientId> patient, std::optional<DraftId> draft)
    : FormPage(parent, editing || draft ? say("Session, not signed yet") : say("New session"))
    , desk_(desk)
    , editor_(desk, editing, patient, draft)
    , navigation_(navigation)
    , typing_(this)
    , keeping_(this)
    , banner_(new Banner(this))
{
    GetSizer()->Insert(0, banner_, wxSizerFlags().Expand());
    if (const auto remark = editor_.keeper().remark(); !remark.empty())
        GetSizer()->Insert(
            1, new RemarkStrip(this, "session.unsaved", to_wx(remark), say("Throw away…"), [this] { leave(); }),
            wxSizerFlags().Expand());
    add_people();
    add_time_and_place();
    add_formula();
    add_map();
    add_screening();
    add_deeds();

    region_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        map_->show_region(region_->chosen());
        event.Skip();
    });
    for (const auto& kind : {wxEVT_TEXT, wxEVT_CHOICE, wxEVT_RADIOBUTTON, wxEVT_CHECKBOX})
        Bind(kind, [this](wxCommandEvent& event) {
            typing_.StartOnce(pause_in_typing);
            event.Skip();
        });
    Bind(
        wxEVT_TIMER, [this](const wxTimerEvent&) { show_standing(); }, typing_.GetId());
    Bind(
        wxEVT_TIMER, [this](const wxTimerEvent&) { keep_for_later(); }, keeping_.GetId());
    on_left = [this] { editor_.keeper().forget(); };
    patient_->on_chosen = [this] {
        forget_recognition();
        show_patient();
    };
    version_->on_chosen = [this] { show_version(version_->chosen()); };
    alternatives_->on_chosen = [this](VersionId version) { choose(version); };
}

void SessionForm::add_deeds()
{
    finish(say("Sign session"));
    add_deed("session.as_last_time", say("As last &time"), [this] {
        do_as_last_time();
        return false;
    });
    add_deed("session.save_for_later", say("Save for later"), [this] { return put_down(); });
}

bool SessionForm::keep_for_later()
{
    // While the window waits for an import, the record is in the middle of a change, and nobody can type.
    if (!wxGetTopLevelParent(this)->IsEnabled())
        return false;
    const bool kept = editor_.keeper().keep(written());
    tell_summary();
    return kept;
}

void SessionForm::choose(VersionId version)
{
    if (const auto named = editor_.choices().version(version))
        version_->show(*named);
    objection_override_->show({});
    allergy_override_->show({});
    show_version(version);
    show_standing();
    version_->SetFocus();
}

void SessionForm::do_as_last_time()
{
    const auto patient = patient_->chosen();
    const auto last = patient ? editor_.last_time(*patient) : std::nullopt;
    if (!last) {
        tell_standing(say("No session of this patient is signed yet."));
        return;
    }
    region_->show(last->region);
    indication_->show(last->indication);
    if (const auto version = last->version ? editor_.choices().version(*last->version) : std::nullopt) {
        version_->show(*version);
        show_version(last->version);
    }
    deviations_->show(last->deviations); // what was decided for this patient holds until it is decided otherwise
    deviation_reason_->show(last->deviation_reason);
    show_deviations();
    map_->show(last->region, last->points);
    show_points();
    if (last->volume)
        volume_->show(in_millilitres(*last->volume));
    filled_in();
    show_standing();
    ended_->SetFocus();
}

void SessionForm::show_version(std::optional<VersionId> version)
{
    blood_ = version ? editor_.choices().blood(*version) : std::set<IngredientId>();
    lots_->show_version(version);
    drawn_->show_version(version, moment_at(*started_).value_or(editor_.now()));
    show_row("session.drawn", !drawn_->empty());
    deviations_->show_version(version);
    show_deviations();
}

void SessionForm::show_deviations()
{
    const auto deviations = deviations_->read();
    lots_->leave_out(deviations);
    show_row("session.lots", !version_->chosen() || lots_->asks_for_any());
    for (const char* const row : {"session.prp", "session.prp_used", "session.prp_identity"})
        show_row(row, is_with_blood());
    show_row("session.deviations", version_->chosen().has_value());
    show_row("session.deviation_reason", deviations_->deviates());
}

bool SessionForm::is_with_blood() const
{
    const auto deviations = deviations_->read();
    return std::any_of(blood_.begin(), blood_.end(), [&](IngredientId each) { return !is_left_out(deviations, each); });
}

void SessionForm::show_prp(std::optional<PrpId> named)
{
    const auto patient = patient_->chosen();
    prp_day_ = day_->day();
    const Day day = prp_day_.value_or(editor_.today());
    prp_->offer(patient ? editor_.choices().preparations(*patient, day, named) : std::vector<Named<PrpId>>());
    if (named)
        prp_->show(named);
    if (patient && !prp_->chosen())
        prp_->show(editor_.choices().preparation_of(*patient, day));
}

void SessionForm::forget_recognition()
{
    prp_identity_->show({});
    prp_used_->show(std::nullopt);
}

void SessionForm::show_patient()
{
    show_prp(prp_->chosen());
    banner_->Show(patient_->chosen().has_value());
    if (const auto patient = patient_->chosen())
        banner_->show(banner_text(patient_head(desk_, *patient)));
    Layout();
}

void SessionForm::show_points()
{
    points_->show(map_->summary());
    if (auto placed = map_->read(); placed != placed_) {
        placed_ = std::move(placed);
        filled_in();
    }
    const auto before = on_map_;
    on_map_ = map_->volume() > Volume{0} ? std::optional(in_millilitres(map_->volume())) : std::nullopt;
    if (on_map_ != before && volume_->value() == before)
        volume_->show(on_map_);
    typing_.StartOnce(pause_in_typing);
}

void SessionForm::show_standing()
{
    if (day_->day() != prp_day_)
        show_prp(prp_->chosen());
    const auto draft = read();
    const auto standing = editor_.standing(draft);
    show_row("session.alternatives", standing.objects_to_version || standing.allergic);
    alternatives_->show(standing.alternatives);
    show_row("session.override.objection_override", standing.objects_to_version);
    show_row("session.override.allergy_override", standing.allergic);
    const bool aspirin = answers_.at(Question::aspirin)->answer().value_or(false);
    show_row("session.last_aspirin", aspirin);
    show_row("session.last_aspirin.time", aspirin);
    show_row("session.override.aspirin_override", standing.aspirin_too_recent);
    show_row("session.override.contraindication_override", standing.contraindicated);
    show_row("session.screening", draft.patient.has_value());
    show_row("session.consent", draft.patient.has_value());
    consent_->show(standing.consent);
    history_->show(standing.history);
    std::vector<std::string> to_check;
    for (const auto& [question, row] : answers_) {
        const auto field = "session.screening." + std::string(code_of(question));
        show_row(field, std::find(standing.asked.begin(), standing.asked.end(), question) != standing.asked.end());
        if (row->answer() == false) // the record may say otherwise
            to_check.push_back(field);
    }
    if (draft.patient)
        to_check.insert(to_check.end(), {"session.consent", "session.screening"});
    if (draft.version)
        to_check.emplace_back("session.version");
    if (draft.practitioner && draft.region && draft.indication)
        to_check.emplace_back("session.practitioner");
    if (draft.prp.prp)
        to_check.emplace_back("session.prp");
    if (draft.screening.last_aspirin)
        to_check.emplace_back("session.last_aspirin");
    check_now(to_check);
    summary_ = standing.summary;
    tell_summary();
}

void SessionForm::tell_summary()
{
    const auto trouble = editor_.keeper().trouble();
    tell_standing(to_wx(trouble.empty() ? summary_ : trouble));
}

void SessionForm::read_again()
{
    show_patient();
    show_standing();
}

std::vector<Objection> SessionForm::placed(const std::vector<Told>& all) const
{
    std::vector<Objection> shown;
    for (auto told : all) {
        if (const auto part = told.field + "." + told.line; !told.line.empty() && has_row(part))
            told.field = part;
        shown.push_back(objection(told));
    }
    return shown;
}

std::vector<Objection> SessionForm::objections() const
{
    return placed(editor_.standing(read()).objections);
}

bool SessionForm::save()
{
    return finish_with(editor_.sign(read()));
}

bool SessionForm::put_down()
{
    return finish_with(editor_.put_down(read()));
}

bool SessionForm::finish_with(const SaveOutcome<SessionId>& outcome)
{
    if (!outcome) {
        object(placed(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    go_on = [&navigation = navigation_, id = outcome->id] { navigation.open_session(id); };
    return true;
}

} // namespace clinic::ui
