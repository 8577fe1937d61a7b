#pragma once

#include "forms/kit/banner.h"
#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/care/course_file.h"

namespace clinic::ui {

class FactRows;

/// A course on file: what was planned, where it is, and the way to its next session or its end.
class CoursePage final : public ReadingPage {
public:
    CoursePage(wxWindow* parent, Desk&, Navigation&, CourseId);

    void read_again() override;

private:
    Desk& desk_;
    CourseFile file_;
    Banner* banner_;
    wxWindow* end_ = nullptr;
    FactRows* facts_ = nullptr;
    FactRows* sessions_ = nullptr;
};

} // namespace clinic::ui
