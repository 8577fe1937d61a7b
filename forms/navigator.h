#pragma once

#include "forms/navigation.h"

#include <functional>

class wxWindow;

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class MainWindow;

/// Puts the pages on top of each other in the one main window.
class Navigator final : public Navigation {
public:
    explicit Navigator(Desk& desk) : desk_(desk) {}

    /// Before this nothing can be opened.
    void work_in(MainWindow& window) { window_ = &window; }
    /// The list of substances, and the page that takes files in.
    void open_ingredients();
    /// How strong a mix is; nothing is kept.
    void open_mixing();
    void open_import();
    /// Says below how the record stands.
    void show_standing();

    void open_patient(PatientId) override;
    void new_patient() override;
    void edit_patient(PatientId) override;
    void take_history(PatientId) override;
    void take_consent(const ConsentDraft& begun) override;
    void open_consent(ConsentId) override;
    void withdraw_consent(ConsentId) override;
    void write_consent_text() override;
    void open_contraindications() override;
    void weigh_contraindication(const std::string& rule) override;
    void new_session(std::optional<PatientId>) override;
    void open_session(SessionId) override;
    void resume_session(DraftId) override;
    void add_addendum(SessionId) override;
    void change_aftercare(AftercareItemId) override;
    void give_advice(SessionId) override;
    void hand_over(SessionId) override;
    void invalidate_session(SessionId) override;
    void plan_course(PatientId) override;
    void open_course(CourseId) override;
    void end_course(CourseId) override;
    void write_formula_care(FormulaId) override;
    void prepare_prp(PatientId) override;
    void open_prp(PrpId) override;
    void invalidate_prp(PrpId) override;
    void open_photos(PatientId) override;
    void add_photo(PatientId, const std::filesystem::path&) override;
    void hide_photo(PhotoId) override;
    void close_check_in(CheckInId) override;
    void add_contact(SessionId) override;
    void report_reaction(std::optional<PatientId>, std::optional<SessionId>) override;
    void open_reaction(ReactionId) override;
    void assess_reaction(ReactionId) override;
    void second_opinion(ReactionId) override;
    void direct(ReactionId) override;
    void follow_reaction(ReactionId) override;
    void request_change(std::optional<VersionId>, std::optional<ReactionId>) override;
    void open_changes() override;
    void open_change(ChangeRequestId) override;
    void review_effect(ChangeRequestId) override;
    void new_request(std::optional<PatientId>) override;
    void open_request(RequestId) override;
    void open_formula(FormulaId) override;
    void new_formula() override;
    void new_version(FormulaId, std::optional<VersionId> parent) override;
    void write_version_for(ChangeRequestId) override;
    void edit_version(VersionId) override;
    void new_ingredient() override;
    void open_ingredient(IngredientId) override;
    void edit_ingredient(IngredientId) override;
    void new_lot(std::optional<IngredientId>) override;
    void receive_delivery() override;
    void open_trace(HeldThing) override;
    void open_stock(LotId) override;
    void move_lot(LotId) override;
    void open_vial_of(std::optional<LotId>) override;
    void open_vials(std::optional<HeldThing> of) override;
    void open_vial_life(VialId) override;
    void waste_vial(VialId) override;
    void open_certification_types() override;
    void edit_certification_type(std::optional<CatalogueTypeId>) override;
    void new_practitioner() override;
    void open_practitioner(PractitionerId) override;
    void new_certification(PractitionerId) override;
    void hand_over_credentials(PractitionerId) override;
    void open_training(PractitionerId) override;
    void new_training(PractitionerId) override;
    void correct_training(TrainingId) override;
    void open_certification(CertificationId) override;
    void renew_certification(CertificationId) override;
    void verify_certification(CertificationId) override;
    void sanction_certification(CertificationId) override;
    void open_documents(const DocumentOwner&) override;
    void open_completeness() override;
    void add_document(const DocumentOwner&, const std::filesystem::path&) override;
    void show_paper(const papers::Document&, const std::string& file_name) override;
    void saved(const std::string& key, const Receipt&) override;

private:
    /// A page made of the desk, this navigation and what it is about.
    template <typename Page, typename... About>
    void push(const About&... about);

    Desk& desk_;
    MainWindow* window_ = nullptr;
};

} // namespace clinic::ui
