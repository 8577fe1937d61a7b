#include "forms/care/photo_form.h"

#include "forms/kit/name.h"
#include "forms/kit/thumbnail.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

#include <wx/statbmp.h>

namespace clinic::ui {

namespace {

const wxSize preview_size(360, 260);

} // namespace

PhotoForm::PhotoForm(wxWindow* parent, Desk& desk, Navigation& navigation, PatientId patient,
                     const std::filesystem::path& file)
    : FormPage(parent, say("New photograph"),
               say("Kept without what a camera adds: neither place nor device. The file itself stays as it is."))
    , editor_(desk, patient, file)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, patient);
    group({});
    add<ShownText>({.id = "photo.file", .text = say("File")}, editor_.file_text());
    region_ = add<Choice<Region>>({.id = "photo.region", .text = say("&Region"), .required = true}, editor_.regions());
    view_ = add<Choice<PhotoView>>({.id = "photo.view",
                                    .text = say("&View"),
                                    .hint = say("Left and right are the patient's own."),
                                    .required = true},
                                   std::vector<Named<PhotoView>>());
    taken_.day = add<DateField>({.id = "photo.taken", .text = say("T&aken on"), .required = true}, editor_.today());
    taken_.time = add<TimeField>({.id = "photo.taken.time", .text = say("a&t"), .required = true});
    note_ = add<TextArea>({.id = "photo.note", .text = say("&Note")});
    region_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        offer_views();
        event.Skip();
    });
    show_picture();
    finish(say("Put on file"));
}

void PhotoForm::show_picture()
{
    if (const auto bytes = editor_.bytes(); !bytes.empty()) {
        group(say("The picture as it will be kept"));
        auto* const picture =
            add_wide<wxStaticBitmap>(wxID_ANY, wxBitmapBundle(thumbnail(bytes, preview_size, GetContentScaleFactor())));
        ui::name(*picture, "photo.picture", say("The picture as it will be kept"));
    }
}

void PhotoForm::offer_views()
{
    const auto region = region_->chosen();
    view_->offer(editor_.views(region));
    if (region && !view_->chosen())
        view_->show(editor_.next_view(*region, taken_.moment(editor_.zone())));
}

bool PhotoForm::TransferDataToWindow()
{
    region_->show(editor_.usual_region());
    taken_.show(editor_.taken(), editor_.zone());
    offer_views();
    return true;
}

PhotoDraft PhotoForm::read() const
{
    return editor_.draft(region_->chosen(), view_->chosen(), taken_.moment(editor_.zone()), note_->text());
}

std::vector<Objection> PhotoForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool PhotoForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
