#include "forms/care/alternatives.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace clinic::ui {

namespace {

constexpr std::size_t most_offered = 5;

} // namespace

Alternatives::Alternatives(wxWindow* parent) : wxPanel(parent), buttons_(new wxBoxSizer(wxVERTICAL))
{
    SetSizer(buttons_);
}

void Alternatives::show(const std::vector<Named<VersionId>>& versions)
{
    std::vector<VersionId> ids;
    ids.reserve(versions.size());
    for (const auto& each : versions)
        ids.push_back(each.id);
    if (ids == shown_ && buttons_->GetItemCount() > 0)
        return;
    shown_ = std::move(ids);
    buttons_->Clear(true);
    if (versions.empty())
        buttons_->Add(look::remark(this, say("No other formula in force suits this patient and indication.")));
    for (std::size_t i = 0; i < std::min(most_offered, versions.size()); ++i) {
        auto* const button = new wxButton(
            this, wxID_ANY,
            wxControl::EscapeMnemonics(fill(say("Use {version}, {name}"),
                                            {{"version", to_wx(versions[i].key)}, {"name", to_wx(versions[i].name)}})));
        ui::name(*button, to_wx("session.alternatives." + versions[i].key));
        button->Bind(wxEVT_BUTTON, [this, version = versions[i].id](const wxCommandEvent&) {
            CallAfter([this, version] { on_chosen(version); });
        });
        buttons_->Add(button, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::near)));
    }
    look::make_room_for(*this);
}

} // namespace clinic::ui
