#pragma once

#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/care/course_file.h"
#include "screens/care/photo_wall.h"
#include "screens/care/prp_file.h"

namespace clinic::ui {

/// A deed that asks for nothing but its reason, about one thing on file.
class ReasonForm : public FormPage {
protected:
    ReasonForm(wxWindow* parent, Desk&, PatientId, const wxString& title, const wxString& about, const char* field,
               const wxString& verb);

    [[nodiscard]] std::string reason() const { return reason_->text(); }

private:
    TextArea* reason_;
};

/// Declares a signed session invalid.
class InvalidationForm final : public ReasonForm {
public:
    InvalidationForm(wxWindow* parent, Desk&, Navigation&, SessionId);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    SessionFile file_;
    Navigation& navigation_;
};

/// Ends a course before its last session.
class CourseEndForm final : public ReasonForm {
public:
    CourseEndForm(wxWindow* parent, Desk&, Navigation&, CourseId);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    CourseFile file_;
    Navigation& navigation_;
};

/// Lets nobody be shown a photograph any more.
class PhotoHidingForm final : public ReasonForm {
public:
    PhotoHidingForm(wxWindow* parent, Desk&, Navigation&, PhotoId);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    PhotoFile file_;
    Navigation& navigation_;
};

/// Says that a preparation of blood was put down wrongly.
class PrpInvalidationForm final : public ReasonForm {
public:
    PrpInvalidationForm(wxWindow* parent, Desk&, Navigation&, PrpId);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    PrpFile file_;
    Navigation& navigation_;
};

} // namespace clinic::ui
