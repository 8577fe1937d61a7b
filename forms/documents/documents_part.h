#pragma once

#include "forms/navigation.h"
#include "screens/documents/document_shelf.h"

#include <wx/panel.h>

class wxButton;
class wxStaticBitmap;
class wxStaticText;

namespace clinic::ui {

class Table;

/// The documents of the thing that a page shows: listed, added by file, drop or paste, opened only by a click.
class DocumentsPart final : public wxPanel {
public:
    DocumentsPart(wxWindow* parent, Desk&, Navigation&, const DocumentOwner&);

    void read_again();

private:
    wxButton* button(const wxString& id, const wxString& verb, void (DocumentsPart::*deed)());
    void add();
    void open();
    void save();
    void show_picture(long row);
    void tell(const wxString&);

    Navigation& navigation_;
    DocumentOwner owner_;
    DocumentShelf* shelf_;
    Table* table_;
    wxStaticText* told_;
    wxStaticBitmap* picture_;
};

} // namespace clinic::ui
