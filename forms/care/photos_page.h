#pragma once

#include "forms/kit/banner.h"
#include "forms/kit/choice.h"
#include "forms/kit/live_page.h"
#include "forms/kit/picture_comparison.h"
#include "forms/navigation.h"
#include "screens/care/photo_wall.h"

namespace clinic::ui {

class EmptyState;
class Table;

/// The photographs of a patient: listed, and the one chosen compared with an older one of the same view.
class PhotosPage final : public wxPanel, public LivePage {
public:
    PhotosPage(wxWindow* parent, Desk&, Navigation&, PatientId);

    void read_again() override;
    void SetFocus() override;

private:
    [[nodiscard]] wxSizer* make_deeds();
    [[nodiscard]] wxSizer* make_comparison();
    void add();
    /// The next file that waits, once the form of the one before is gone.
    void add_next();
    void choose(long row);
    void compare();

    Desk& desk_;
    Navigation& navigation_;
    PatientId patient_;
    Banner* banner_;
    wxStaticText* told_;
    PhotoWall* wall_;
    Table* table_;
    wxStaticText* with_label_;
    Choice<PhotoId>* with_;
    PictureComparison* comparison_;
    EmptyState* empty_;
    std::optional<PhotoId> chosen_;
    std::vector<std::filesystem::path> waiting_; // the next one last
    std::pair<std::optional<PhotoId>, std::optional<PhotoId>> compared_;
};

} // namespace clinic::ui
