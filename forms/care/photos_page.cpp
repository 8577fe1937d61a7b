#include "forms/care/photos_page.h"

#include "domain/patients/consent.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/empty_state.h"
#include "forms/kit/incoming_files.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/save_file.h"
#include "forms/kit/table.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"
#include "screens/passing_folder.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

PhotosPage::PhotosPage(wxWindow* parent, Desk& desk, Navigation& navigation, PatientId patient)
    : wxPanel(parent)
    , desk_(desk)
    , navigation_(navigation)
    , patient_(patient)
    , banner_(new Banner(this))
{
    auto* const title = look::title(this, say("Photographs"));
    auto* const deeds = make_deeds();
    told_ = look::remark(this, wxString());
    ui::name(*told_, "photos.told");
    auto wall = std::make_unique<PhotoWall>(desk, patient);
    wall_ = wall.get();
    table_ = new Table(this, "photos.rows", say("Photographs"), std::move(wall));
    table_->on_selected = [this](long row) { choose(row); };
    empty_ = new EmptyState(this, "photos.rows");
    auto* const both = new wxBoxSizer(wxHORIZONTAL);
    both->Add(table_, wxSizerFlags(1).Expand().Border(wxLEFT | wxBOTTOM, FromDIP(look::page)));
    both->Add(make_comparison(), wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(look::page)));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    const auto sides = [this] { return wxSizerFlags().Border(wxLEFT | wxRIGHT, FromDIP(look::page)); };
    whole->Add(banner_, wxSizerFlags().Expand());
    whole->AddSpacer(FromDIP(look::group));
    whole->Add(title, sides());
    whole->AddSpacer(FromDIP(look::beside));
    whole->Add(deeds, sides().Expand());
    whole->Add(told_, wxSizerFlags().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(look::page)));
    whole->AddSpacer(FromDIP(look::beside));
    whole->Add(both, wxSizerFlags(1).Expand());
    whole->Add(empty_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    take_files(*this, passing_folder, [this](const auto& files) {
        waiting_.assign(files.rbegin(), files.rend());
        add_next();
    });
    read_again();
}

wxSizer* PhotosPage::make_deeds()
{
    return deed_buttons(
        *this,
        {{"photos.add", say("&Add photograph…"), Icon::plus, [this] { add(); }},
         {"photos.consent", say("Conse&nt"), Icon::check,
          [this] { navigation_.take_consent({.patient = patient_, .subject = ConsentSubject::photos}); }},
         {"photos.hide", say("&Hide"), Icon::lock,
          [this] {
              if (chosen_)
                  navigation_.hide_photo(*chosen_);
          }},
         {"photos.open_patient", say("&Patient"), Icon::person, [this] { navigation_.open_patient(patient_); }}});
}

wxSizer* PhotosPage::make_comparison()
{
    with_label_ = new wxStaticText(this, wxID_ANY, say("&Compare with"));
    with_ = new Choice<PhotoId>(this, {});
    ui::name(*with_, "photos.with", say("Compare with"));
    with_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { compare(); });
    comparison_ =
        new PictureComparison(this, "photos.comparison", say("Before and after; the arrow keys move the divider"));
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(with_label_, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(look::beside)));
    line->Add(with_, wxSizerFlags(1).CentreVertical());
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(line, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(look::row)));
    column->Add(comparison_, wxSizerFlags(1).Expand());
    return column;
}

void PhotosPage::read_again()
{
    banner_->show(banner_text(patient_head(desk_, patient_)));
    const auto refusal = wall_->why_none_added();
    const auto hidden = wall_->hidden_text();
    told_->SetLabel(wxControl::EscapeMnemonics(to_wx(joined(" ", {refusal, hidden}))));
    told_->Show(!refusal.empty() || !hidden.empty());
    FindWindow("photos.add")->Enable(refusal.empty());
    FindWindow("photos.consent")->Show(!refusal.empty());
    table_->read_again();
    const bool any = wall_->size() > 0;
    table_->Show(any);
    comparison_->Show(any);
    FindWindow("photos.hide")->Enable(any);
    empty_->Show(!any);
    if (refusal.empty())
        empty_->say_this(
            say("Photographs by view will stand here, to be compared. Drop one here, paste it, or add it."),
            say("Add photograph…"), [this] { add(); });
    else
        empty_->say_this(say("Photographs by view will stand here, to be compared."), wxString(), {});
    CallAfter([this] { // what is wrong with one picture must not keep the page from being opened
        choose(wall_->size() > 0 ? std::max(0L, table_->selected()) : -1);
        if (IsShownOnScreen())
            add_next();
    });
}

void PhotosPage::add_next()
{
    if (waiting_.empty())
        return;
    const auto file = waiting_.back();
    waiting_.pop_back();
    navigation_.add_photo(patient_, file);
    if (file.parent_path() == passing_folder()) { // it was pasted, and the form has read it
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }
}

void PhotosPage::choose(long row)
{
    chosen_ = row < 0 ? std::nullopt : std::optional(wall_->at(row).id);
    const auto others = row < 0 ? std::vector<Named<PhotoId>>() : wall_->others_like(row);
    with_->offer(others);
    if (!with_->chosen() && !others.empty())
        with_->show(others.front().id);
    with_label_->Show(!others.empty());
    with_->Show(!others.empty());
    compare();
}

void PhotosPage::compare()
{
    const auto shown = [this](std::optional<PhotoId> id) {
        return id ? PictureComparison::Shown{wall_->bytes(*id), to_wx(wall_->caption(*id))}
                  : PictureComparison::Shown();
    };
    const auto with = with_->chosen();
    if (compared_ == std::pair(chosen_, with))
        return;
    compared_ = {chosen_, with};
    if (with && wall_->is_older(*chosen_, *with))
        comparison_->show(shown(chosen_), shown(with));
    else
        comparison_->show(shown(with), shown(chosen_));
    Layout();
}

void PhotosPage::add()
{
    if (const auto file =
            ask_which_file(this, say("Pictures") + " (*.jpg, *.jpeg, *.png)|*.jpg;*.jpeg;*.png;*.JPG;*.JPEG;*.PNG"))
        navigation_.add_photo(patient_, *file);
}

void PhotosPage::SetFocus()
{
    if (table_->IsShown())
        table_->SetFocus();
    else
        empty_->SetFocus();
}

} // namespace clinic::ui
