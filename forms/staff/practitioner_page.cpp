#include "forms/staff/practitioner_page.h"

#include "domain/documents/document.h"
#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "forms/kit/date_field.h"
#include "forms/kit/list_page.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"
#include "screens/staff/practitioner_file.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

PractitionerPage::PractitionerPage(wxWindow* parent, Desk& desk, Navigation& navigation, PractitionerId practitioner)
    : wxPanel(parent)
    , desk_(desk)
    , practitioner_(practitioner)
    , banner_(new Banner(this))
{
    auto list = std::make_unique<CertificationList>(desk, practitioner);
    certifications_ = list.get();
    list_ = new ListPage(this,
                         {.id = "certifications",
                          .title = say("Certifications"),
                          .find_hint = say("Kind, issuer or number"),
                          .empty_sentence = say("Licences, diplomas and insurances will be listed here. Without a "
                                                "certification that covers it nobody can sign a session.")},
                         std::move(list));
    list_->on_open = [this, &navigation](long row) { navigation.open_certification(certifications_->at(row).id); };
    list_->set_new(say("New certification"),
                   [&navigation, practitioner] { navigation.new_certification(practitioner); });
    list_->add_button("certifications.sheet", say("Credential &sheet…"), Icon::print,
                      [&navigation, practitioner] { navigation.hand_over_credentials(practitioner); });
    list_->add_filter(*make_day_line(*list_, navigation));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(banner_, wxSizerFlags().Expand());
    whole->Add(list_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    read_again();
}

wxWindow* PractitionerPage::make_day_line(wxWindow& on, Navigation& navigation)
{
    auto* const panel = new wxPanel(&on);
    auto* const label = new wxStaticText(panel, wxID_ANY, say("On this &day"));
    day_ = new DateField(panel, desk_.today());
    day_->show(desk_.today());
    ui::name(*day_, "certifications.on", say("On this day"));
    day_->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        if (day_->day())
            judge();
        event.Skip();
    });
    entitled_ = new wxStaticText(panel, wxID_ANY, wxString());
    ui::name(*entitled_, "certifications.entitled");
    training_ = new wxStaticText(panel, wxID_ANY, wxString());
    ui::name(*training_, "certifications.training_hours");
    auto* const open = new wxButton(panel, wxID_ANY, say("&Training…"));
    ui::name(*open, "certifications.training");
    open->Bind(wxEVT_BUTTON, [this, &navigation](const wxCommandEvent&) { navigation.open_training(practitioner_); });
    auto* const documents = new wxButton(panel, wxID_ANY, say("&Documents…"));
    ui::name(*documents, "certifications.documents");
    documents->Bind(wxEVT_BUTTON, [this, &navigation](const wxCommandEvent&) {
        navigation.open_documents(DocumentOwner(practitioner_));
    });
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(label, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::beside)));
    line->Add(day_, wxSizerFlags().CenterVertical());
    auto* const training = new wxBoxSizer(wxHORIZONTAL);
    training->Add(training_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::beside)));
    training->Add(open, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::beside)));
    training->Add(documents, wxSizerFlags().CenterVertical());
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(line);
    whole->Add(entitled_, wxSizerFlags().Border(wxTOP, FromDIP(look::row)));
    whole->Add(training, wxSizerFlags().Border(wxTOP, FromDIP(look::row)));
    panel->SetSizer(whole);
    return panel;
}

void PractitionerPage::judge()
{
    if (const auto day = day_->day())
        certifications_->judge_on(*day);
    const auto sentence = to_wx(certifications_->entitled_to());
    entitled_->SetLabel(wxControl::EscapeMnemonics(look::broken(*entitled_, sentence, FromDIP(2 * look::field_width))));
    list_->read_again();
}

void PractitionerPage::read_again()
{
    const auto head = practitioner_head(desk_, practitioner_);
    banner_->show({to_wx(head.name), to_wx(head.facts), to_wx(head.number), {}});
    const auto training = to_wx(training_line(desk_, practitioner_));
    training_->SetLabel(wxControl::EscapeMnemonics(look::broken(*training_, training, FromDIP(2 * look::field_width))));
    judge();
}

void PractitionerPage::SetFocus()
{
    list_->SetFocus();
}

} // namespace clinic::ui
