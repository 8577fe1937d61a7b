#include "forms/clinic/import_page.h"

#include "forms/kit/cells.h"
#include "forms/kit/convert.h"
#include "forms/kit/long_deed.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/save_file.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

constexpr int line_width = 80;
constexpr int sentence_width = 760;

wxString weight_word(Weight weight)
{
    return weight == Weight::warning ? say("To look at") : say("Left out");
}

} // namespace

ImportPage::ImportPage(wxWindow* parent, Desk& desk, Navigation& navigation)
    : wxPanel(parent)
    , desk_(desk)
    , navigation_(navigation)
{
    const auto flags = wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    auto* const title = look::title(this, say("Import"));
    ui::name(*title, "import.title");
    whole->Add(title, flags);
    whole->Add(look::remark(this,
                            say("Everything in the file comes in, or nothing. What is already on file is kept or "
                                "brought up to date, never doubled."),
                            look::paragraph_width),
               wxSizerFlags().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    whole->Add(make_choice(), wxSizerFlags(flags).Expand());
    counts_ = new wxStaticText(this, wxID_ANY, say("Choose a file first."));
    ui::name(*counts_, "import.counts");
    whole->Add(counts_, flags);
    odd_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                  wxDV_HORIZ_RULES | static_cast<long>(wxBORDER_NONE));
    odd_->AppendTextColumn(say("Line"), wxDATAVIEW_CELL_INERT, FromDIP(line_width), wxALIGN_RIGHT);
    odd_->AppendTextColumn(say("Result"), wxDATAVIEW_CELL_INERT, FromDIP(look::label_width));
    odd_->AppendTextColumn(say("What is odd"), wxDATAVIEW_CELL_INERT, FromDIP(sentence_width));
    look::pad_rows(*odd_, look::near + 2, look::row + 2);
    ui::name(*odd_, "import.odd", say("Odd rows"));
    odd_->Hide();
    whole->Add(odd_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(look::beside)));
    SetSizer(whole);
}

wxSizer* ImportPage::make_choice()
{
    auto* const choose_button = new wxButton(this, wxID_ANY, say("C&hoose file…"));
    ui::name(*choose_button, "import.choose");
    choose_button->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { choose(); });
    name_ = new wxStaticText(this, wxID_ANY, wxString());
    ui::name(*name_, "import.file");
    format_ = new Choice<IncomingFormat>(this, desk_.formats());
    ui::name(*format_, "import.format", say("Kind of file"));
    try_ = new wxButton(this, wxID_ANY, say("&Preview"));
    import_ = new wxButton(this, wxID_ANY, say("&Import"));
    look::make_primary(*import_);
    ui::name(*try_, "import.preview");
    ui::name(*import_, "import.do");
    try_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { run(true); });
    import_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { run(false); });
    try_->Disable();
    import_->Disable();
    auto* const file = new wxBoxSizer(wxHORIZONTAL);
    file->Add(choose_button, wxSizerFlags().CenterVertical());
    file->Add(name_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::beside)));
    auto* const deed = new wxBoxSizer(wxHORIZONTAL);
    deed->Add(format_, wxSizerFlags().CenterVertical());
    deed->Add(try_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    deed->Add(import_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    auto* const both = new wxBoxSizer(wxVERTICAL);
    both->Add(file);
    both->Add(deed, wxSizerFlags().Border(wxTOP, FromDIP(look::row)));
    return both;
}

void ImportPage::choose()
{
    if (const auto file = ask_which_file(this, say("Tables and address books") + " (*.csv;*.vcf)|*.csv;*.vcf|" +
                                                   say("All files") + "|*"))
        take(*file);
}

void ImportPage::take(const std::filesystem::path& file)
{
    file_ = file;
    name_->SetLabel(wxControl::EscapeMnemonics(to_wx(file.string())));
    format_->show(ImportDesk::recognised(file));
    try_->Enable();
    import_->Disable();
    odd_->Hide();
    Layout();
    if (format_->chosen())
        run(true);
    else
        counts_->SetLabel(say("The kind of file was not recognised. Choose it, then look at the preview."));
}

void ImportPage::run(bool dry_run)
{
    const auto format = format_->chosen();
    if (!format) {
        counts_->SetLabel(say("Choose the kind of file."));
        return;
    }
    LongDeed deed(this, say("Import"), dry_run ? say("Trying the import; nothing is saved.") : say("Importing…"));
    show(desk_.run(file_, *format, dry_run, [&deed](int percent) { return deed.go_on(percent); }), dry_run);
}

void ImportPage::show(const ImportAccount& account, bool dry_run)
{
    auto sentence = to_wx(account.fault.empty() ? account.counts : account.fault);
    if (account.cancelled)
        sentence = say("Cancelled; nothing was imported.");
    else if (account.all_odd > account.odd.size())
        sentence += " " + fill(say("The first {shown} of {all} odd rows:"),
                               {{"shown", in_figures(static_cast<long>(account.odd.size()))},
                                {"all", in_figures(static_cast<long>(account.all_odd))}});
    counts_->SetLabel(wxControl::EscapeMnemonics(sentence));
    odd_->DeleteAllItems();
    for (const auto& row : account.odd)
        odd_->AppendItem(cells({wxVariant(in_figures(static_cast<long>(row.line))), wxVariant(weight_word(row.weight)),
                                wxVariant(to_wx(row.sentence))}));
    odd_->Show(!account.odd.empty());
    import_->Enable(dry_run && account.something_to_do && !account.cancelled);
    Layout();
    if (account.receipt)
        navigation_.saved(account.receipt->key, *account.receipt);
}

} // namespace clinic::ui
