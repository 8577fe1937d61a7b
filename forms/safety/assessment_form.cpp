#include "forms/safety/assessment_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

#include <wx/checkbox.h>
#include <wx/sizer.h>

namespace clinic::ui {

AssessmentForm::AssessmentForm(wxWindow* parent, Desk& desk, Navigation& navigation, ReactionId reaction)
    : FormPage(parent, say("Assess reaction"), to_wx(ReactionFile(desk, reaction).title()))
    , file_(desk, reaction)
    , navigation_(navigation)
{
    auto* const banner = new Banner(this);
    banner->show(banner_text(patient_head(desk, file_.patient())));
    GetSizer()->Insert(0, banner, wxSizerFlags().Expand());
    group(say("Judgement"));
    causality_ = add<Choice<Causality>>({.id = "assessment.causality", .text = say("&Causality"), .required = true},
                                        file_.causalities());
    refuted_ = add<wxCheckBox>({.id = "assessment.refuted",
                                .text = {},
                                .hint = say("The formula is then not objected to any more because of this reaction.")},
                               wxID_ANY, say("It was &no reaction to what was injected"));
    suspected_ = add<Suspects>({.id = "assessment.suspected",
                                .text = say("Suspected"),
                                .hint = say("None marked: everything that was injected is suspected.")});
    reason_ = add<TextArea>({.id = "assessment.reason", .text = say("&Grounds"), .required = true});
    finish(say("Add judgement"));
}

bool AssessmentForm::TransferDataToWindow()
{
    suspected_->offer(file_.ingredients());
    suspected_->show(file_.draft().suspected);
    return true;
}

AssessmentDraft AssessmentForm::read() const
{
    return {.reaction = file_.reaction(),
            .causality = causality_->chosen(),
            .refuted = refuted_->GetValue(),
            .suspected = suspected_->read(),
            .reason = reason_->text()};
}

std::vector<Objection> AssessmentForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool AssessmentForm::save()
{
    return is_saved(*this, navigation_, file_.assess(read()));
}

} // namespace clinic::ui
