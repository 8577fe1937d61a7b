#include "forms/kit/objections_bar.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include <algorithm>
#include <set>

namespace clinic::ui {

namespace {

constexpr int highest = 224;

Tone tone_of(Objection::Kind kind)
{
    switch (kind) {
    case Objection::Kind::refused: return Tone::danger;
    case Objection::Kind::question:
    case Objection::Kind::warning: return Tone::warning;
    }
    return Tone::danger;
}

bool anything_refused(const std::vector<Objection>& objections)
{
    return std::any_of(objections.begin(), objections.end(),
                       [](const Objection& each) { return each.kind == Objection::Kind::refused; });
}

} // namespace

ObjectionsBar::ObjectionsBar(wxWindow* parent, std::function<void(const std::string&)> go_to)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL)
    , go_to_(std::move(go_to))
{
    SetScrollRate(0, FromDIP(look::row));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    ui::name(*this, "objections", say("What has to be put right"));
    Hide();
}

void ObjectionsBar::show_these(const std::vector<Objection>& objections)
{
    std::set<std::pair<std::string, wxString>> ticked;
    for (const auto& [question, box] : boxes_)
        if (box->GetValue())
            ticked.insert(question);
    show_none();
    const bool refused = anything_refused(objections);
    const Tone tone = refused ? Tone::danger : Tone::warning;
    const auto number = static_cast<long>(objections.size());
    auto* const head = look::heading(this, refused ? say_many("Not saved. One thing needs your attention.",
                                                              "Not saved. {n} things need your attention.", number)
                                                   : say_many("Not saved yet. One thing needs your answer.",
                                                              "Not saved yet. {n} things need your answer.", number));
    SetBackgroundColour(look::ground(tone));
    head->SetForegroundColour(look::ink(tone));
    ui::name(*head, "objections.head");
    GetSizer()->Add(head, wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::beside)));
    for (const auto& objection : objections)
        add_line(objection, ticked.contains({objection.field, objection.sentence}));
    GetSizer()->AddSpacer(FromDIP(look::row));
    count_ = objections.size();
    fit_height();
    Show();
}

void ObjectionsBar::show_none()
{
    boxes_.clear();
    count_ = 0;
    GetSizer()->Clear(true);
    Hide();
}

bool ObjectionsBar::confirmed(const std::string& field) const
{
    return std::any_of(boxes_.begin(), boxes_.end(),
                       [&](const auto& each) { return each.first.first == field && each.second->GetValue(); });
}

void ObjectionsBar::add_line(const Objection& objection, bool ticked)
{
    const wxColour ink = look::ink(tone_of(objection.kind));
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    auto* const sign = new wxStaticBitmap(this, wxID_ANY, drawing(Icon::warning, ink));
    line->Add(sign, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::beside)));
    auto* const button = new wxButton(
        this, wxID_ANY,
        wxControl::EscapeMnemonics(look::broken(*this, objection.sentence, FromDIP(look::paragraph_width))),
        wxDefaultPosition, wxDefaultSize, wxBU_LEFT | wxBU_EXACTFIT);
    look::make_flat(*button);
    button->SetForegroundColour(ink);
    ui::name(*button, wxString::Format("objections.%zu", boxes_.size() + GetSizer()->GetItemCount()),
             objection.sentence);
    button->Bind(wxEVT_BUTTON, [this, field = objection.field](const wxCommandEvent&) { go_to_(field); });
    line->Add(button, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::near)));
    GetSizer()->Add(line);
    if (objection.kind != Objection::Kind::question)
        return;
    auto* const box = new wxCheckBox(this, wxID_ANY, say("Yes, save anyway"));
    box->SetValue(ticked);
    ui::name(*box, "objections.confirm." + objection.field, {}, objection.sentence);
    boxes_[{objection.field, objection.sentence}] = box;
    GetSizer()->Add(box, wxSizerFlags().Border(wxLEFT, FromDIP(look::beside + look::page)));
}

void ObjectionsBar::fit_height()
{
    FitInside();
    SetMinSize(wxSize(-1, std::min(GetSizer()->CalcMin().y, FromDIP(highest))));
}

} // namespace clinic::ui
