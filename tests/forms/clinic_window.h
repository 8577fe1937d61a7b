#pragma once

#include "forms/care/addendum_form.h"
#include "forms/care/aftercare_forms.h"
#include "forms/care/check_in_form.h"
#include "forms/care/contact_form.h"
#include "forms/care/course_form.h"
#include "forms/care/course_page.h"
#include "forms/care/formula_care_form.h"
#include "forms/care/handout_form.h"
#include "forms/care/photo_form.h"
#include "forms/care/photos_page.h"
#include "forms/care/prp_form.h"
#include "forms/care/prp_page.h"
#include "forms/care/reason_form.h"
#include "forms/care/session_form.h"
#include "forms/care/session_page.h"
#include "forms/care/sessions_page.h"
#include "forms/kit/convert.h"
#include "forms/main_window.h"
#include "forms/patients/clinic_weight_form.h"
#include "forms/patients/consent_form.h"
#include "forms/patients/consent_page.h"
#include "forms/patients/consent_text_form.h"
#include "forms/patients/contraindications_page.h"
#include "forms/patients/history_form.h"
#include "forms/patients/patient_form.h"
#include "forms/patients/patient_page.h"
#include "forms/patients/patients_page.h"
#include "forms/patients/withdrawal_form.h"
#include "forms/safety/assessment_form.h"
#include "forms/safety/change_page.h"
#include "forms/safety/change_request_form.h"
#include "forms/safety/directive_form.h"
#include "forms/safety/effect_review_form.h"
#include "forms/safety/reaction_follow_up_form.h"
#include "forms/safety/reaction_form.h"
#include "forms/safety/reaction_page.h"
#include "forms/safety/reactions_page.h"
#include "forms/words.h"
#include "support/clinic_fixture.h"
#include "support/ui_harness.h"

namespace clinic::testing {

/// The pages of patients, care and safety in the main window; what leads elsewhere is only written down.
class Paths final : public ui::Navigation {
public:
    explicit Paths(Desk& desk) : desk_(desk) {}

    void stand_in(ui::MainWindow& window) { window_ = &window; }
    std::vector<std::string> elsewhere;
    std::vector<std::string> kept; // keys of what was saved

    void open_patient(PatientId id) override { push<ui::PatientPage>(id); }
    void new_patient() override { push<ui::PatientForm>(std::nullopt); }
    void edit_patient(PatientId id) override { push<ui::PatientForm>(std::optional(id)); }
    void take_history(PatientId id) override { push<ui::HistoryForm>(id); }
    void take_consent(const ConsentDraft& begun) override { push<ui::ConsentForm>(begun); }
    void open_consent(ConsentId id) override { push<ui::ConsentPage>(id); }
    void withdraw_consent(ConsentId id) override { push<ui::WithdrawalForm>(id); }
    void write_consent_text() override { push<ui::ConsentTextForm>(); }
    void open_contraindications() override
    {
        window_->push([this](wxWindow* parent) { return ui::make_contraindications_page(parent, desk_, *this); });
    }
    void weigh_contraindication(const std::string& rule) override { push<ui::ClinicWeightForm>(rule); }
    void new_session(std::optional<PatientId> patient) override { push<ui::SessionForm>(std::nullopt, patient); }
    void open_session(SessionId id) override
    {
        if (desk_.records.care().session(id)->row.state == SessionState::open)
            push<ui::SessionForm>(std::optional(id), std::nullopt);
        else
            push<ui::SessionPage>(id);
    }
    void resume_session(DraftId id) override { push<ui::SessionForm>(std::nullopt, std::nullopt, std::optional(id)); }
    void add_addendum(SessionId id) override { push<ui::AddendumForm>(id); }
    void change_aftercare(AftercareItemId id) override { push<ui::AftercareChangeForm>(id); }
    void give_advice(SessionId id) override { push<ui::AdviceForm>(id); }
    void hand_over(SessionId id) override { push<ui::HandoutForm>(id); }
    void invalidate_session(SessionId id) override { push<ui::InvalidationForm>(id); }
    void plan_course(PatientId id) override { push<ui::CourseForm>(id); }
    void open_course(CourseId id) override { push<ui::CoursePage>(id); }
    void end_course(CourseId id) override { push<ui::CourseEndForm>(id); }
    void write_formula_care(FormulaId id) override { push<ui::FormulaCareForm>(id); }
    void prepare_prp(PatientId id) override { push<ui::PrpForm>(id); }
    void open_prp(PrpId id) override { push<ui::PrpPage>(id); }
    void invalidate_prp(PrpId id) override { push<ui::PrpInvalidationForm>(id); }
    void open_photos(PatientId id) override { push<ui::PhotosPage>(id); }
    void add_photo(PatientId id, const std::filesystem::path& file) override { push<ui::PhotoForm>(id, file); }
    void hide_photo(PhotoId id) override { push<ui::PhotoHidingForm>(id); }
    void close_check_in(CheckInId id) override { push<ui::CheckInForm>(id); }
    void add_contact(SessionId id) override { push<ui::ContactForm>(id); }
    void report_reaction(std::optional<PatientId> patient, std::optional<SessionId> session) override
    {
        push<ui::ReactionForm>(patient, session);
    }
    void open_reaction(ReactionId id) override { push<ui::ReactionPage>(id); }
    void assess_reaction(ReactionId id) override { push<ui::AssessmentForm>(id, Opinion::that_counts); }
    void second_opinion(ReactionId id) override { push<ui::AssessmentForm>(id, Opinion::independent); }
    void direct(ReactionId id) override { push<ui::DirectiveForm>(id); }
    void follow_reaction(ReactionId id) override { push<ui::ReactionFollowUpForm>(id); }
    void request_change(std::optional<VersionId> version, std::optional<ReactionId> reaction) override
    {
        push<ui::ChangeRequestForm>(version, reaction);
    }
    void open_changes() override { elsewhere.emplace_back("open_changes"); }
    void open_change(ChangeRequestId id) override { push<ui::ChangePage>(id); }
    void review_effect(ChangeRequestId id) override { push<ui::EffectReviewForm>(id); }
    void new_request(std::optional<PatientId>) override { elsewhere.emplace_back("new_request"); }
    void open_request(RequestId) override { elsewhere.emplace_back("open_request"); }
    void open_formula(FormulaId) override { elsewhere.emplace_back("open_formula"); }
    void new_formula() override { elsewhere.emplace_back("new_formula"); }
    void new_version(FormulaId, std::optional<VersionId>) override { elsewhere.emplace_back("new_version"); }
    void write_version_for(ChangeRequestId) override { elsewhere.emplace_back("write_version_for"); }
    void edit_version(VersionId) override { elsewhere.emplace_back("edit_version"); }
    void open_ingredient(IngredientId) override { elsewhere.emplace_back("open_ingredient"); }
    void edit_ingredient(IngredientId) override { elsewhere.emplace_back("edit_ingredient"); }
    void new_ingredient() override { elsewhere.emplace_back("new_ingredient"); }
    void new_lot(std::optional<IngredientId>) override { elsewhere.emplace_back("new_lot"); }
    void receive_delivery() override { elsewhere.emplace_back("receive_delivery"); }
    void open_trace(HeldThing) override { elsewhere.emplace_back("open_trace"); }
    void open_stock(LotId) override { elsewhere.emplace_back("open_stock"); }
    void move_lot(LotId) override { elsewhere.emplace_back("move_lot"); }
    void open_vial_of(std::optional<LotId>) override { elsewhere.emplace_back("open_vial_of"); }
    void open_vials(std::optional<HeldThing>) override { elsewhere.emplace_back("open_vials"); }
    void open_vial_life(VialId) override { elsewhere.emplace_back("open_vial_life"); }
    void waste_vial(VialId) override { elsewhere.emplace_back("waste_vial"); }
    void open_certification_types() override { elsewhere.emplace_back("open_certification_types"); }
    void edit_certification_type(std::optional<CatalogueTypeId>) override
    {
        elsewhere.emplace_back("edit_certification_type");
    }
    void new_practitioner() override { elsewhere.emplace_back("new_practitioner"); }
    void open_practitioner(PractitionerId) override { elsewhere.emplace_back("open_practitioner"); }
    void new_certification(PractitionerId) override { elsewhere.emplace_back("new_certification"); }
    void hand_over_credentials(PractitionerId) override { elsewhere.emplace_back("hand_over_credentials"); }
    void open_training(PractitionerId) override { elsewhere.emplace_back("open_training"); }
    void new_training(PractitionerId) override { elsewhere.emplace_back("new_training"); }
    void correct_training(TrainingId) override { elsewhere.emplace_back("correct_training"); }
    void open_certification(CertificationId) override { elsewhere.emplace_back("open_certification"); }
    void renew_certification(CertificationId) override { elsewhere.emplace_back("renew_certification"); }
    void verify_certification(CertificationId) override { elsewhere.emplace_back("verify_certification"); }
    void sanction_certification(CertificationId) override { elsewhere.emplace_back("sanction_certification"); }
    void open_documents(const DocumentOwner&) override { elsewhere.emplace_back("open_documents"); }
    void open_completeness() override { elsewhere.emplace_back("open_completeness"); }
    void add_document(const DocumentOwner&, const std::filesystem::path&) override
    {
        elsewhere.emplace_back("add_document");
    }
    void show_paper(const papers::Document&, const std::string& file_name) override
    {
        elsewhere.push_back("paper " + file_name);
    }
    void saved(const std::string& key, const Receipt&) override { kept.push_back(key); }

private:
    template <typename Page, typename... Args>
    void push(Args... args)
    {
        window_->push([&](wxWindow* parent) { return new Page(parent, desk_, *this, args...); });
    }

    Desk& desk_;
    ui::MainWindow* window_ = nullptr;
};

/// The small clinic's main window with its three places, on the screen.
class ClinicWindow {
public:
    ClinicWindow() : desk{clinic.records, clinic.actor, words()}, paths(desk), window("Clinique Lumière", places())
    {
        paths.stand_in(*window);
        testing::show(*window);
    }

    /// English, or the language that $MESOTRACE_LANGUAGE names: for pictures.
    static Words words()
    {
        wxString language;
        wxGetEnv("MESOTRACE_LANGUAGE", &language);
        Words words(MESOTRACE_LOCALE_DIR, from_code<Language>(language.utf8_string()).value_or(Language::en));
        ui::speak(words);
        return words;
    }

    template <typename Page>
    Page& page()
    {
        settle();
        auto* const found = dynamic_cast<Page*>(window->current());
        REQUIRE(found != nullptr);
        return *found;
    }

    ClinicFixture clinic;
    Desk desk;
    Paths paths;
    OnScreen<ui::MainWindow> window;

private:
    std::vector<ui::Place> places()
    {
        return {{"patients", "Patients", ui::Icon::patients,
                 [this](wxWindow* parent) { return ui::make_patients_page(parent, desk, paths); }},
                {"sessions", "Sessions", ui::Icon::sessions,
                 [this](wxWindow* parent) { return ui::make_sessions_page(parent, desk, paths); }},
                {"reactions", "Reactions", ui::Icon::reactions,
                 [this](wxWindow* parent) { return ui::make_reactions_page(parent, desk, paths); },
                 [this] { return static_cast<long>(clinic.records.safety().not_assessed().size()); }}};
    }
};

/// The line in which a field takes text, be it the field itself or a part of it.
inline wxTextEntry& line_of(const wxString& name)
{
    auto& window = find(name);
    if (auto* const entry = dynamic_cast<wxTextEntry*>(&window))
        return *entry;
    for (auto* const child : window.GetChildren())
        if (auto* const entry = dynamic_cast<wxTextEntry*>(child))
            return *entry;
    FAIL("no line in " << name.utf8_string());
    std::terminate();
}

/// Types into a type-ahead and takes the first thing offered.
inline void pick(const wxString& name, const std::string& typed)
{
    focus(find(name));
    put(line_of(name), typed);
    auto& box = find<ui::TypeAheadBox>(name);
    REQUIRE(until([&] { return box.is_open(); }));
    key(WXK_RETURN);
    INFO(name.utf8_string() << ": " << typed);
    REQUIRE(until([&] { return box.taken().has_value(); }));
}

/// Chooses from a drop-down list by its words, as a person does.
inline void choose(const wxString& name, const wxString& words)
{
    auto& list = find<wxChoice>(name);
    const int index = list.FindString(words);
    INFO(name.utf8_string() << ": " << words.utf8_string());
    REQUIRE(index != wxNOT_FOUND);
    list.SetSelection(index);
    wxCommandEvent event(wxEVT_CHOICE, list.GetId());
    event.SetEventObject(&list);
    list.ProcessWindowEvent(event);
    settle();
}

/// Presses a button or radio button without the mouse, wherever it has been scrolled to.
inline void press(const wxString& name)
{
    focus(find(name));
    key(WXK_SPACE);
}

/// The words that stand in a label.
inline std::string text_in(const wxString& name)
{
    return dynamic_cast<wxStaticText&>(find(name)).GetLabelText().utf8_string();
}

/// The sentence that stands beside a form's buttons.
inline std::string standing()
{
    return find("form.standing").GetLabel().utf8_string();
}

} // namespace clinic::testing
