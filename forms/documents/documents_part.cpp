#include "forms/documents/documents_part.h"

#include "forms/kit/convert.h"
#include "forms/kit/incoming_files.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/save_file.h"
#include "forms/kit/table.h"
#include "forms/kit/thumbnail.h"
#include "forms/words.h"
#include "screens/passing_folder.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

const wxSize picture_size(320, 200);

} // namespace

DocumentsPart::DocumentsPart(wxWindow* parent, Desk& desk, Navigation& navigation, const DocumentOwner& owner)
    : wxPanel(parent)
    , navigation_(navigation)
    , owner_(owner)
{
    auto shelf = std::make_unique<DocumentShelf>(desk, owner);
    shelf_ = shelf.get();
    table_ = new Table(this, "documents.rows", say("Documents"), std::move(shelf));
    table_->on_open = [this](long) { open(); };
    table_->on_selected = [this](long row) { show_picture(row); };
    picture_ = new wxStaticBitmap(this, wxID_ANY, wxBitmap());
    ui::name(*picture_, "documents.picture", say("The picture that is chosen"));
    auto* const deeds = new wxBoxSizer(wxHORIZONTAL);
    deeds->Add(button("documents.add", say("Add &file…"), &DocumentsPart::add));
    deeds->Add(button("documents.open", say("&Open"), &DocumentsPart::open),
               wxSizerFlags().Border(wxLEFT, FromDIP(look::row)));
    deeds->Add(button("documents.save", say("Save a &copy…"), &DocumentsPart::save),
               wxSizerFlags().Border(wxLEFT, FromDIP(look::row)));
    told_ = look::remark(this, wxString());
    ui::name(*told_, "documents.told");
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(deeds);
    whole->Add(told_, wxSizerFlags().Border(wxTOP, FromDIP(look::row)));
    whole->Add(table_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::row)));
    whole->Add(picture_, wxSizerFlags().Border(wxTOP, FromDIP(look::row)));
    SetSizer(whole);
    take_files(*this, passing_folder, [this](const auto& files) {
        const std::vector last_first(files.rbegin(), files.rend());
        for (const auto& file : last_first) // the first comes out on top
            navigation_.add_document(owner_, file);
    });
    read_again();
}

wxButton* DocumentsPart::button(const wxString& id, const wxString& verb, void (DocumentsPart::*deed)())
{
    auto* const made = new wxButton(this, wxID_ANY, verb);
    ui::name(*made, id);
    made->Bind(wxEVT_BUTTON, [this, deed](wxCommandEvent&) { (this->*deed)(); });
    return made;
}

void DocumentsPart::read_again()
{
    table_->read_again();
    const bool any = shelf_->size() > 0;
    table_->Show(any);
    show_picture(any ? table_->selected() : -1);
    FindWindow("documents.open")->Enable(any);
    FindWindow("documents.save")->Enable(any);
    tell(any ? wxString() : say("None yet. Drop a file here, paste it, or add it."));
}

void DocumentsPart::show_picture(long row)
{
    const auto bytes = row < 0 ? std::string() : shelf_->picture(row);
    const auto drawn = bytes.empty() ? wxBitmap() : thumbnail(bytes, picture_size, GetContentScaleFactor());
    picture_->SetBitmap(drawn);
    picture_->Show(drawn.IsOk());
    look::make_room_for(*this);
}

void DocumentsPart::add()
{
    if (const auto file = ask_which_file(this, say("All files") + " (*)|*"))
        navigation_.add_document(owner_, *file);
}

void DocumentsPart::open()
{
    const long row = table_->selected();
    if (row < 0)
        return tell(say("Choose a document in the list first."));
    if (!shelf_->is_shown(row))
        return tell(
            say("Only PDF, pictures and plain text are opened from here. Save a copy and look at it with care."));
    const auto file = shelf_->save_to_pass_on(row);
    tell(open_outside(file) ? wxString()
                            : fill(say("No program opened {file}. Save a copy and open it with a program of yours."),
                                   {{"file", to_wx(file.string())}}));
}

void DocumentsPart::save()
{
    const long row = table_->selected();
    if (row < 0)
        return tell(say("Choose a document in the list first."));
    if (const auto file = ask_where_to_save(this, to_wx(shelf_->file_name(row)), say("All files") + " (*)|*")) {
        shelf_->save_copy(row, *file);
        tell(fill(say("Saved as {file}"), {{"file", to_wx(file->string())}}));
    }
}

void DocumentsPart::tell(const wxString& sentence)
{
    told_->SetLabel(wxControl::EscapeMnemonics(sentence));
    told_->Show(!sentence.empty());
    GetParent()->Layout();
}

} // namespace clinic::ui
