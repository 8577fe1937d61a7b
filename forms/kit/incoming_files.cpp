#include "forms/kit/incoming_files.h"

#include "forms/kit/convert.h"

#include <wx/bitmap.h>
#include <wx/clipbrd.h>
#include <wx/dnd.h>
#include <wx/imagpng.h>
#include <wx/window.h>

#include <memory>

namespace clinic::ui {

namespace {

std::vector<std::filesystem::path> paths_of(const wxArrayString& names)
{
    std::vector<std::filesystem::path> files;
    for (const auto& name : names)
        files.emplace_back(to_utf8(name));
    return files;
}

class FileDrop final : public wxFileDropTarget {
public:
    explicit FileDrop(TakeFiles take) : take_(std::move(take)) {}

    bool OnDropFiles(wxCoord /*x*/, wxCoord /*y*/, const wxArrayString& names) override
    {
        take_(paths_of(names));
        return true;
    }

private:
    TakeFiles take_;
};

/// One that is not taken: what was pasted before may still be waiting for its form.
std::filesystem::path free_place(const std::filesystem::path& folder)
{
    for (int number = 1;; ++number)
        if (auto place = folder / ("picture-" + std::to_string(number) + ".png"); !std::filesystem::exists(place))
            return place;
}

std::vector<std::filesystem::path> pasted(const std::filesystem::path& folder)
{
    const wxClipboardLocker lock;
    if (!lock)
        return {};
    if (wxFileDataObject files; wxTheClipboard->IsSupported(wxDF_FILENAME) && wxTheClipboard->GetData(files))
        return paths_of(files.GetFilenames());
    wxBitmapDataObject picture;
    if (!wxTheClipboard->IsSupported(wxDF_BITMAP) || !wxTheClipboard->GetData(picture))
        return {};
    const auto file = free_place(folder);
    if (!picture.GetBitmap().SaveFile(to_wx(file.string()), wxBITMAP_TYPE_PNG))
        return {};
    return {file};
}

} // namespace

void take_files(wxWindow& window, std::function<std::filesystem::path()> folder, TakeFiles take)
{
    if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG)) // the clipboard hands pictures over as PNG
        wxImage::AddHandler(new wxPNGHandler);
    window.SetDropTarget(new FileDrop(take));
    window.Bind(wxEVT_CHAR_HOOK, [folder = std::move(folder), take = std::move(take)](wxKeyEvent& event) {
        if (event.GetKeyCode() != 'V' || event.GetModifiers() != wxMOD_CONTROL) {
            event.Skip();
            return;
        }
        if (const auto files = pasted(folder()); !files.empty())
            take(files);
    });
}

} // namespace clinic::ui
