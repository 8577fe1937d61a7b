#include "forms/navigator.h"

#include "forms/clinic/import_page.h"
#include "forms/clinic/paper_page.h"
#include "forms/documents/completeness_page.h"
#include "forms/documents/document_form.h"
#include "forms/documents/documents_page.h"
#include "forms/formulas/delivery_form.h"
#include "forms/formulas/formula_form.h"
#include "forms/formulas/formula_page.h"
#include "forms/formulas/ingredient_form.h"
#include "forms/formulas/ingredient_page.h"
#include "forms/formulas/ingredients_page.h"
#include "forms/formulas/lot_form.h"
#include "forms/formulas/mixing_page.h"
#include "forms/formulas/movement_form.h"
#include "forms/formulas/stock_page.h"
#include "forms/formulas/trace_page.h"
#include "forms/formulas/version_form.h"
#include "forms/formulas/vial_form.h"
#include "forms/formulas/vial_page.h"
#include "forms/formulas/vial_waste_form.h"
#include "forms/formulas/vials_page.h"
#include "forms/kit/convert.h"
#include "forms/navigator_push.h"
#include "forms/requests/answer_form.h"
#include "forms/requests/request_form.h"
#include "forms/requests/request_page.h"
#include "forms/safety/assessment_form.h"
#include "forms/safety/change_page.h"
#include "forms/safety/change_request_form.h"
#include "forms/safety/changes_page.h"
#include "forms/safety/directive_form.h"
#include "forms/safety/effect_review_form.h"
#include "forms/safety/reaction_follow_up_form.h"
#include "forms/safety/reaction_form.h"
#include "forms/safety/reaction_page.h"
#include "forms/staff/catalogue_type_form.h"
#include "forms/staff/catalogue_types_page.h"
#include "forms/staff/certification_form.h"
#include "forms/staff/certification_page.h"
#include "forms/staff/credential_sheet_form.h"
#include "forms/staff/practitioner_form.h"
#include "forms/staff/practitioner_page.h"
#include "forms/staff/sanction_form.h"
#include "forms/staff/training_form.h"
#include "forms/staff/training_page.h"
#include "forms/staff/verification_form.h"
#include "forms/words.h"
#include "screens/clinic/standing.h"

namespace clinic::ui {

void Navigator::report_reaction(std::optional<PatientId> patient, std::optional<SessionId> session)
{
    push<ReactionForm>(patient, session);
}

void Navigator::open_reaction(ReactionId id)
{
    push<ReactionPage>(id);
}

void Navigator::follow_reaction(ReactionId id)
{
    push<ReactionFollowUpForm>(id);
}

void Navigator::assess_reaction(ReactionId id)
{
    push<AssessmentForm>(id, Opinion::that_counts);
}

void Navigator::second_opinion(ReactionId id)
{
    push<AssessmentForm>(id, Opinion::independent);
}

void Navigator::direct(ReactionId id)
{
    push<DirectiveForm>(id);
}

void Navigator::request_change(std::optional<VersionId> version, std::optional<ReactionId> reaction)
{
    push<ChangeRequestForm>(version, reaction);
}

void Navigator::open_changes()
{
    window_->push([this](wxWindow* parent) { return make_changes_page(parent, desk_, *this); });
}

void Navigator::open_change(ChangeRequestId id)
{
    push<ChangePage>(id);
}

void Navigator::review_effect(ChangeRequestId id)
{
    push<EffectReviewForm>(id);
}

void Navigator::new_request(std::optional<PatientId> patient)
{
    push<RequestForm>(patient);
}

void Navigator::open_request(RequestId id)
{
    const RequestPage::Answer answer = [this](RequestId request, const std::string& digest) {
        push<AnswerForm>(request, digest);
    };
    push<RequestPage>(id, answer);
}

void Navigator::open_formula(FormulaId id)
{
    push<FormulaPage>(id);
}

void Navigator::new_formula()
{
    push<FormulaForm>();
}

void Navigator::new_version(FormulaId formula, std::optional<VersionId> parent)
{
    push<VersionForm>(VersionEditor(desk_, formula, parent));
}

void Navigator::write_version_for(ChangeRequestId id)
{
    const auto change = desk_.records.safety().change(id).value();
    push<VersionForm>(VersionEditor(desk_, change.formula, change.request.version, id));
}

void Navigator::edit_version(VersionId id)
{
    push<VersionForm>(VersionEditor(desk_, id));
}

void Navigator::new_ingredient()
{
    push<IngredientForm>(std::optional<IngredientId>());
}

void Navigator::open_ingredient(IngredientId id)
{
    push<IngredientPage>(id);
}

void Navigator::edit_ingredient(IngredientId id)
{
    push<IngredientForm>(std::optional(id));
}

void Navigator::open_ingredients()
{
    window_->push([this](wxWindow* parent) {
        auto* const page = make_ingredients_page(parent, desk_, *this);
        page->add_button("ingredients.import", say("Import CosIng &table…"), Icon::import, [this] { open_import(); });
        return page;
    });
}

void Navigator::open_mixing()
{
    window_->push([this](wxWindow* parent) { return new MixingPage(parent, desk_); });
}

void Navigator::open_import()
{
    push<ImportPage>();
}

void Navigator::new_lot(std::optional<IngredientId> ingredient)
{
    push<LotForm>(ingredient);
}

void Navigator::receive_delivery()
{
    push<DeliveryForm>();
}

void Navigator::open_trace(HeldThing thing)
{
    push<TracePage>(thing);
}

void Navigator::open_stock(LotId id)
{
    push<StockPage>(id);
}

void Navigator::move_lot(LotId id)
{
    push<MovementForm>(id);
}

void Navigator::open_vial_of(std::optional<LotId> lot)
{
    push<VialForm>(lot);
}

void Navigator::open_vials(std::optional<HeldThing> of)
{
    window_->push([this, of](wxWindow* parent) { return make_vials_page(parent, desk_, *this, of); });
}

void Navigator::open_vial_life(VialId id)
{
    push<VialPage>(id);
}

void Navigator::waste_vial(VialId id)
{
    push<VialWasteForm>(id);
}

void Navigator::open_certification_types()
{
    window_->push([this](wxWindow* parent) { return make_catalogue_types_page(parent, desk_, *this); });
}

void Navigator::edit_certification_type(std::optional<CatalogueTypeId> id)
{
    push<CatalogueTypeForm>(id);
}

void Navigator::new_practitioner()
{
    push<PractitionerForm>();
}

void Navigator::open_practitioner(PractitionerId id)
{
    push<PractitionerPage>(id);
}

void Navigator::new_certification(PractitionerId id)
{
    push<CertificationForm>(id, std::optional<CertificationId>());
}

void Navigator::hand_over_credentials(PractitionerId id)
{
    push<CredentialSheetForm>(id);
}

void Navigator::open_training(PractitionerId id)
{
    push<TrainingPage>(id);
}

void Navigator::new_training(PractitionerId id)
{
    push<TrainingForm>(id, std::optional<TrainingId>());
}

void Navigator::correct_training(TrainingId id)
{
    push<TrainingForm>(TrainingEditor::holder_of(desk_, id), std::optional(id));
}

void Navigator::open_certification(CertificationId id)
{
    push<CertificationPage>(id);
}

void Navigator::renew_certification(CertificationId id)
{
    push<CertificationForm>(CertificationFile(desk_, id).practitioner(), std::optional(id));
}

void Navigator::verify_certification(CertificationId id)
{
    push<VerificationForm>(id);
}

void Navigator::sanction_certification(CertificationId id)
{
    push<SanctionForm>(id);
}

void Navigator::open_documents(const DocumentOwner& owner)
{
    push<DocumentsPage>(owner);
}

void Navigator::open_completeness()
{
    push<CompletenessPage>();
}

void Navigator::add_document(const DocumentOwner& owner, const std::filesystem::path& file)
{
    push<DocumentForm>(owner, file);
}

void Navigator::show_paper(const papers::Document& document, const std::string& file_name)
{
    window_->push([&](wxWindow* parent) { return new PaperPage(parent, document, file_name); });
}

void Navigator::saved(const std::string& key, const Receipt& /*receipt*/)
{
    window_->tell(to_wx(saved_text(desk_) + " · " + key));
    show_standing();
    window_->record_changed();
}

void Navigator::show_standing()
{
    window_->tell_standing(to_wx(standing_text(desk_)));
}

} // namespace clinic::ui
