#include "forms/staff/training_page.h"

#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "forms/kit/list_page.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"
#include "screens/staff/practitioner_file.h"
#include "screens/staff/training_list.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

TrainingPage::TrainingPage(wxWindow* parent, Desk& desk, Navigation& navigation, PractitionerId practitioner)
    : wxPanel(parent)
    , desk_(desk)
    , practitioner_(practitioner)
    , banner_(new Banner(this))
{
    auto list = std::make_unique<TrainingList>(desk, practitioner);
    trainings_ = list.get();
    list_ = new ListPage(this,
                         {.id = "trainings",
                          .title = say("Training"),
                          .find_hint = say("Course, provider or category"),
                          .empty_sentence = say("Courses with their hours will be listed here. Nothing is ever "
                                                "overwritten: a wrong entry is opened and corrected by a later one.")},
                         std::move(list));
    list_->set_new(say("New training"), [&navigation, practitioner] { navigation.new_training(practitioner); });
    list_->on_open = [this, &navigation](long row) { navigation.correct_training(trainings_->at(row).id); };
    totals_ = new wxStaticText(list_, wxID_ANY, wxString());
    ui::name(*totals_, "trainings.totals");
    list_->add_filter(*totals_);
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(banner_, wxSizerFlags().Expand());
    whole->Add(list_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    read_again();
}

void TrainingPage::read_again()
{
    const auto head = practitioner_head(desk_, practitioner_);
    banner_->show({to_wx(head.name), to_wx(head.facts), to_wx(head.number), {}});
    const auto sentence = to_wx(trainings_->totals());
    totals_->SetLabel(wxControl::EscapeMnemonics(look::broken(*totals_, sentence, FromDIP(2 * look::field_width))));
    list_->read_again();
}

void TrainingPage::SetFocus()
{
    list_->SetFocus();
}

} // namespace clinic::ui
