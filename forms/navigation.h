#pragma once

#include "domain/formulas/hold.h"

#include <filesystem>
#include <optional>
#include <string>

namespace clinic {

struct ConsentDraft;
struct DocumentOwner;
struct Receipt;

namespace papers {
struct Document;
}

} // namespace clinic

namespace clinic::ui {

/// Where a page may lead to, so that no page has to know another subject's pages.
/// Every step puts a page on top of the one in front; `saved` tells what was done before going on.
class Navigation {
public:
    virtual ~Navigation() = default;

    virtual void open_patient(PatientId) = 0;
    virtual void new_patient() = 0;
    virtual void edit_patient(PatientId) = 0;
    /// Takes or confirms a patient's history.
    virtual void take_history(PatientId) = 0;

    /// Puts a patient's decision down; `begun` names the patient and what is known already of what is asked.
    virtual void take_consent(const ConsentDraft& begun) = 0;
    virtual void open_consent(ConsentId) = 0;
    virtual void withdraw_consent(ConsentId) = 0;
    /// The clinic's own words for what patients read before deciding.
    virtual void write_consent_text() = 0;
    /// What stands against an injection, and one rule of it by its code.
    virtual void open_contraindications() = 0;
    virtual void weigh_contraindication(const std::string& rule) = 0;

    virtual void new_session(std::optional<PatientId>) = 0;
    /// The signed session's page, or the form of one that is not signed yet.
    virtual void open_session(SessionId) = 0;
    /// Goes on with what nobody saved.
    virtual void resume_session(DraftId) = 0;
    virtual void add_addendum(SessionId) = 0;
    /// Another end of one aftercare item for this patient.
    virtual void change_aftercare(AftercareItemId) = 0;
    /// Something to do or avoid beside the plan, or a product.
    virtual void give_advice(SessionId) = 0;
    /// The aftercare of a session is in the patient's hands.
    virtual void hand_over(SessionId) = 0;
    /// Says that a signed session counts nowhere any more.
    virtual void invalidate_session(SessionId) = 0;
    virtual void plan_course(PatientId) = 0;
    virtual void open_course(CourseId) = 0;
    virtual void end_course(CourseId) = 0;
    virtual void write_formula_care(FormulaId) = 0;
    virtual void prepare_prp(PatientId) = 0;
    virtual void open_prp(PrpId) = 0;
    virtual void invalidate_prp(PrpId) = 0;
    virtual void open_photos(PatientId) = 0;
    /// Puts this picture on file as a photograph of the patient.
    virtual void add_photo(PatientId, const std::filesystem::path&) = 0;
    virtual void hide_photo(PhotoId) = 0;
    virtual void close_check_in(CheckInId) = 0;
    /// An attempt to reach the patient of this session.
    virtual void add_contact(SessionId) = 0;

    virtual void report_reaction(std::optional<PatientId>, std::optional<SessionId>) = 0;
    virtual void open_reaction(ReactionId) = 0;
    virtual void assess_reaction(ReactionId) = 0;
    /// The opinion of somebody who has not seen the first.
    virtual void second_opinion(ReactionId) = 0;
    /// What it means for the patient from now on.
    virtual void direct(ReactionId) = 0;
    /// How it stands on a later day.
    virtual void follow_reaction(ReactionId) = 0;

    /// Asks for a change of a formula, because of this reaction where there is one.
    virtual void request_change(std::optional<VersionId>, std::optional<ReactionId>) = 0;
    virtual void open_changes() = 0;
    virtual void open_change(ChangeRequestId) = 0;
    /// Concludes what a change did.
    virtual void review_effect(ChangeRequestId) = 0;

    virtual void new_request(std::optional<PatientId>) = 0;
    virtual void open_request(RequestId) = 0;

    virtual void open_formula(FormulaId) = 0;
    virtual void new_formula() = 0;
    /// `parent` is the version whose lines the new one starts from; none for a formula's first.
    virtual void new_version(FormulaId, std::optional<VersionId> parent) = 0;
    /// Writes the version by which this change is made.
    virtual void write_version_for(ChangeRequestId) = 0;
    /// Changes a draft.
    virtual void edit_version(VersionId) = 0;
    virtual void new_ingredient() = 0;
    virtual void open_ingredient(IngredientId) = 0;
    virtual void edit_ingredient(IngredientId) = 0;
    virtual void new_lot(std::optional<IngredientId>) = 0;
    virtual void receive_delivery() = 0;
    /// Who was treated with it, and who would be.
    virtual void open_trace(HeldThing) = 0;
    /// What is left of a lot, and what moved it.
    virtual void open_stock(LotId) = 0;
    virtual void move_lot(LotId) = 0;
    /// Opens a vial of a lot; without one, a mixture of the clinic.
    virtual void open_vial_of(std::optional<LotId>) = 0;
    /// All of them, or those of one lot or version.
    virtual void open_vials(std::optional<HeldThing> of) = 0;
    virtual void open_vial_life(VialId) = 0;
    virtual void waste_vial(VialId) = 0;

    /// The clinic's catalogue, and one of its types; none: a new one.
    virtual void open_certification_types() = 0;
    virtual void edit_certification_type(std::optional<CatalogueTypeId>) = 0;
    virtual void new_practitioner() = 0;
    virtual void open_practitioner(PractitionerId) = 0;
    virtual void new_certification(PractitionerId) = 0;
    virtual void hand_over_credentials(PractitionerId) = 0;
    /// The courses of one person; a new one, and one that takes the place of a wrong entry.
    virtual void open_training(PractitionerId) = 0;
    virtual void new_training(PractitionerId) = 0;
    virtual void correct_training(TrainingId) = 0;
    virtual void open_certification(CertificationId) = 0;
    virtual void renew_certification(CertificationId) = 0;
    virtual void verify_certification(CertificationId) = 0;
    virtual void sanction_certification(CertificationId) = 0;

    /// The documents of one thing, and what must be among them.
    virtual void open_documents(const DocumentOwner&) = 0;
    /// What is missing of the papers of everything injected.
    virtual void open_completeness() = 0;
    /// Puts this file on the shelf of what it belongs to.
    virtual void add_document(const DocumentOwner&, const std::filesystem::path&) = 0;

    /// Shows a finished paper with Print and Save; `file_name` is what it would be saved as, without its ending.
    virtual void show_paper(const papers::Document&, const std::string& file_name) = 0;

    /// A deed is durably in the record: says so below, counts again what waits and reads the pages again.
    virtual void saved(const std::string& key, const Receipt&) = 0;
};

} // namespace clinic::ui
