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
#include "forms/navigator_push.h"
#include "forms/patients/clinic_weight_form.h"
#include "forms/patients/consent_form.h"
#include "forms/patients/consent_page.h"
#include "forms/patients/consent_text_form.h"
#include "forms/patients/contraindications_page.h"
#include "forms/patients/history_form.h"
#include "forms/patients/patient_form.h"
#include "forms/patients/patient_page.h"
#include "forms/patients/withdrawal_form.h"
#include "screens/care/is_signed.h"

namespace clinic::ui {

void Navigator::open_patient(PatientId id)
{
    push<PatientPage>(id);
}

void Navigator::new_patient()
{
    push<PatientForm>(std::optional<PatientId>());
}

void Navigator::edit_patient(PatientId id)
{
    push<PatientForm>(std::optional(id));
}

void Navigator::take_history(PatientId id)
{
    push<HistoryForm>(id);
}

void Navigator::take_consent(const ConsentDraft& begun)
{
    push<ConsentForm>(begun);
}

void Navigator::open_consent(ConsentId id)
{
    push<ConsentPage>(id);
}

void Navigator::withdraw_consent(ConsentId id)
{
    push<WithdrawalForm>(id);
}

void Navigator::write_consent_text()
{
    push<ConsentTextForm>();
}

void Navigator::open_contraindications()
{
    window_->push([this](wxWindow* parent) { return make_contraindications_page(parent, desk_, *this); });
}

void Navigator::weigh_contraindication(const std::string& rule)
{
    push<ClinicWeightForm>(rule);
}

void Navigator::new_session(std::optional<PatientId> patient)
{
    push<SessionForm>(std::optional<SessionId>(), patient);
}

void Navigator::open_session(SessionId id)
{
    if (is_signed(desk_, id))
        push<SessionPage>(id);
    else
        push<SessionForm>(std::optional(id), std::optional<PatientId>());
}

void Navigator::resume_session(DraftId id)
{
    push<SessionForm>(std::optional<SessionId>(), std::optional<PatientId>(), std::optional(id));
}

void Navigator::add_addendum(SessionId id)
{
    push<AddendumForm>(id);
}

void Navigator::change_aftercare(AftercareItemId id)
{
    push<AftercareChangeForm>(id);
}

void Navigator::give_advice(SessionId id)
{
    push<AdviceForm>(id);
}

void Navigator::hand_over(SessionId id)
{
    push<HandoutForm>(id);
}

void Navigator::invalidate_session(SessionId id)
{
    push<InvalidationForm>(id);
}

void Navigator::plan_course(PatientId id)
{
    push<CourseForm>(id);
}

void Navigator::open_course(CourseId id)
{
    push<CoursePage>(id);
}

void Navigator::end_course(CourseId id)
{
    push<CourseEndForm>(id);
}

void Navigator::write_formula_care(FormulaId id)
{
    push<FormulaCareForm>(id);
}

void Navigator::prepare_prp(PatientId id)
{
    push<PrpForm>(id);
}

void Navigator::open_prp(PrpId id)
{
    push<PrpPage>(id);
}

void Navigator::invalidate_prp(PrpId id)
{
    push<PrpInvalidationForm>(id);
}

void Navigator::open_photos(PatientId id)
{
    push<PhotosPage>(id);
}

void Navigator::add_photo(PatientId id, const std::filesystem::path& file)
{
    push<PhotoForm>(id, file);
}

void Navigator::hide_photo(PhotoId id)
{
    push<PhotoHidingForm>(id);
}

void Navigator::close_check_in(CheckInId id)
{
    push<CheckInForm>(id);
}

void Navigator::add_contact(SessionId id)
{
    push<ContactForm>(id);
}

} // namespace clinic::ui
