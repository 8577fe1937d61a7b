#include "forms/clinic_window.h"
#include "services/care/photos.h"
#include "support/camera.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/clipbrd.h>
#include <wx/dataobj.h>

#include <fstream>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// The page of a patient's photographs, and a folder of pictures taken before and after today's session of her face.
class OnThePhotos {
public:
    OnThePhotos()
    {
        auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
        treated = *draft.started;
        at.clinic.sign(draft);
    }
    [[nodiscard]] std::filesystem::path taken(Moment when, const std::string& name, int width) const
    {
        const Zone zone = at.desk.zone();
        auto day = to_iso(zone.day_of(when));
        std::replace(day.begin(), day.end(), '-', ':');
        const auto minutes = zone.time_of_day(when).count();
        const auto clock =
            wxString::Format("%02d:%02d:00", static_cast<int>(minutes / 60), static_cast<int>(minutes % 60));
        auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << camera_picture(width, 480, 1, day + " " + clock.utf8_string());
        return path;
    }
    /// Puts it on file through the form, as it comes.
    void add(const std::filesystem::path& file)
    {
        at.paths.add_photo(at.clinic.eleni, file);
        at.page<ui::PhotoForm>();
        key('S', wxMOD_CONTROL);
        at.page<ui::PhotosPage>();
    }
    [[nodiscard]] std::vector<PhotoRow> on_file() const { return at.clinic.records.care().photos_of(at.clinic.eleni); }

    ClinicWindow at;
    ScratchFolder folder;
    Moment treated{};
};

} // namespace

TEST_CASE("without consent to photographs none is added, and the page leads to that consent", "[forms][photos]")
{
    OnThePhotos on;
    auto& at = on.at;
    at.paths.open_photos(at.clinic.eleni);
    at.page<ui::PhotosPage>();
    CHECK_FALSE(find("photos.add").IsEnabled());
    CHECK(is_shown("photos.told"));
    picture(*at.window, "photos_not_agreed");
    press("photos.consent");
    at.page<ui::ConsentForm>();
    at.window->back();
    at.page<ui::PhotosPage>();
    at.clinic.agree_to_photos(at.clinic.eleni);
    at.window->record_changed();
    CHECK(until([] { return find("photos.add").IsEnabled(); }));
    CHECK_FALSE(is_shown("photos.told"));
}

TEST_CASE("photographs are put on file view by view, compared before and after, and hidden with a reason",
          "[forms][photos]")
{
    OnThePhotos on;
    auto& at = on.at;
    at.clinic.agree_to_photos(at.clinic.eleni);
    at.paths.open_photos(at.clinic.eleni);
    at.page<ui::PhotosPage>();
    at.paths.add_photo(at.clinic.eleni, on.taken(on.treated - std::chrono::minutes(10), "DSC_0001.JPG", 640));
    at.page<ui::PhotoForm>();
    CHECK(find<wxChoice>("photo.region").GetStringSelection() == "Face"); // as treated last
    CHECK(find<wxChoice>("photo.view").GetSelection() == 0);
    CHECK(is_shown("photo.picture"));
    picture(*at.window, "photo_form");
    key('S', wxMOD_CONTROL);
    at.page<ui::PhotosPage>();
    REQUIRE(on.on_file().size() == 1);
    CHECK(on.on_file().front().photo.taken == on.treated - std::chrono::minutes(10));
    on.add(on.taken(on.treated - std::chrono::minutes(9), "DSC_0002.JPG", 620));
    REQUIRE(on.on_file().size() == 2);
    CHECK(on.on_file().back().photo.view == PhotoView::left_oblique); // the next view of the same day
    at.paths.add_photo(at.clinic.eleni, on.taken(on.treated + std::chrono::minutes(50), "DSC_0003.JPG", 600));
    at.page<ui::PhotoForm>();
    find<wxChoice>("photo.view").SetSelection(0);
    key('S', wxMOD_CONTROL);
    at.page<ui::PhotosPage>();
    REQUIRE(on.on_file().size() == 3);

    focus(find("photos.rows"));
    key(WXK_HOME); // the newest
    REQUIRE(until([] { return is_shown("photos.with"); }));
    auto& comparison = find<ui::PictureComparison>("photos.comparison.pair");
    CHECK(comparison.divider() == 0.5);
    focus(find("photos.comparison"));
    key(WXK_RIGHT);
    CHECK(until([&] { return comparison.divider() > 0.5; }));
    for (int step = 0; step < 12; ++step)
        key(WXK_RIGHT);
    CHECK(until([&] { return comparison.divider() == 1; }));
    for (int step = 0; step < 9; ++step)
        key(WXK_LEFT);
    picture(*at.window, "photos_compared");
    key(WXK_SPACE);
    CHECK(until([] { return find<wxCheckBox>("photos.comparison.beside").GetValue(); }));
    picture(*at.window, "photos_beside");

    press("photos.hide");
    at.page<ui::PhotoHidingForm>();
    put(line_of("photo_hiding.reason"), "Shows somebody else.");
    picture(*at.window, "photo_hiding_form");
    key('S', wxMOD_CONTROL);
    at.page<ui::PhotosPage>();
    CHECK(until([] { return is_shown("photos.told"); }));
    CHECK(on.on_file().back().hiding);
    at.paths.open_patient(at.clinic.eleni);
    at.page<ui::PatientPage>();
    picture(*at.window, "patient_with_photos");
}

TEST_CASE("pictures that are pasted together come one after the other, each with the next view", "[forms][photos]")
{
    OnThePhotos on;
    auto& at = on.at;
    at.clinic.agree_to_photos(at.clinic.eleni);
    at.paths.open_photos(at.clinic.eleni);
    at.page<ui::PhotosPage>();
    {
        auto* const files = new wxFileDataObject; // the clipboard's
        for (int number = 1; number <= 3; ++number)
            files->AddFile(ui::to_wx(on.taken(on.treated - std::chrono::minutes(20 - number),
                                              "DSC_000" + std::to_string(number) + ".JPG", 600 + 20 * number)
                                         .string()));
        const wxClipboardLocker lock;
        REQUIRE(wxTheClipboard->SetData(files));
    }
    focus(find("photos.add"));
    key('V', wxMOD_CONTROL);
    for (std::size_t number = 0; number < 3; ++number) {
        REQUIRE(until([&] { return dynamic_cast<ui::PhotoForm*>(at.window->current()) != nullptr; }));
        CHECK(text_in("photo.file").find("DSC_000" + std::to_string(number + 1)) == 0);
        key('S', wxMOD_CONTROL);
        REQUIRE(until([&] { return on.on_file().size() == number + 1; }));
        CHECK(on.on_file().back().photo.view == views_of(Region::face)[number]);
    }
    at.page<ui::PhotosPage>();
}

TEST_CASE("a file that is no photograph is refused in words, and nothing is kept", "[forms][photos]")
{
    OnThePhotos on;
    auto& at = on.at;
    at.clinic.agree_to_photos(at.clinic.eleni);
    at.paths.open_photos(at.clinic.eleni);
    const auto letter = on.folder.path() / "letter.jpg";
    std::ofstream(letter) << "Dear patient";
    at.paths.add_photo(at.clinic.eleni, letter);
    at.page<ui::PhotoForm>();
    put(line_of("photo.taken"), "today");
    put(line_of("photo.taken.time"), "8");
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections"));
    CHECK(on.on_file().empty());
    picture(*at.window, "photo_refused");
}
