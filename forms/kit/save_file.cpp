#include "forms/kit/save_file.h"

#include "forms/kit/convert.h"
#include "forms/words.h"

#include <wx/filedlg.h>
#include <wx/utils.h>

namespace clinic::ui {

std::optional<std::filesystem::path> ask_where_to_save(wxWindow* page, const wxString& name, const wxString& kinds)
{
    wxFileDialog question(page, say("Save as"), wxString(), name, kinds, wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (question.ShowModal() != wxID_OK)
        return std::nullopt;
    return std::filesystem::path(to_utf8(question.GetPath()));
}

std::optional<std::filesystem::path> ask_which_file(wxWindow* page, const wxString& kinds)
{
    wxFileDialog question(page, say("Choose a file"), wxString(), wxString(), kinds, wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (question.ShowModal() != wxID_OK)
        return std::nullopt;
    return std::filesystem::path(to_utf8(question.GetPath()));
}

bool open_outside(const std::filesystem::path& file)
{
    return wxLaunchDefaultApplication(to_wx(file.string()));
}

} // namespace clinic::ui
