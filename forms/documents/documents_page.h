#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/documents/document_file.h"

namespace clinic::ui {

class Banner;
class DocumentsPart;
class FactRows;

/// The documents of one thing, and what must be among them.
class DocumentsPage final : public ReadingPage {
public:
    DocumentsPage(wxWindow* parent, Desk&, Navigation&, const DocumentOwner&);

    void read_again() override;

private:
    DocumentFile file_;
    Banner* banner_;
    FactRows* expected_ = nullptr; // none where nothing must be there
    DocumentsPart* documents_ = nullptr;
};

} // namespace clinic::ui
