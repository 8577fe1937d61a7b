#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/navigation.h"
#include "screens/care/photo_wall.h"

namespace clinic::ui {

/// Puts a photograph on file: what it shows, from where, and when it was taken.
class PhotoForm final : public FormPage {
public:
    PhotoForm(wxWindow* parent, Desk&, Navigation&, PatientId, const std::filesystem::path& file);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] PhotoDraft read() const;
    void show_picture();
    void offer_views();

    PhotoEditor editor_;
    Navigation& navigation_;
    Choice<Region>* region_ = nullptr;
    Choice<PhotoView>* view_ = nullptr;
    MomentFields taken_;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
