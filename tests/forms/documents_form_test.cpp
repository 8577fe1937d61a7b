#include "forms/documents/completeness_page.h"
#include "forms/documents/document_form.h"
#include "forms/documents/documents_page.h"
#include "forms/whole_window.h"
#include "services/documents/documents.h"

#include <wx/clipbrd.h>
#include <wx/dnd.h>
#include <wx/image.h>
#include <wx/statbmp.h>

#include <fstream>

using namespace clinic;
using namespace clinic::testing;

namespace {

LotId a_used_lot(WholeWindow& at)
{
    const auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    at.clinic.sign(draft);
    return draft.lots.at(at.clinic.hyaluronate);
}

bool is_in(const wxWindow& page, const wxWindow* window)
{
    while (window && window != &page)
        window = window->GetParent();
    return window != nullptr;
}

/// As a large camera takes it, in one colour.
wxBitmap a_cheek()
{
    wxImage picture(1200, 900);
    picture.SetRGB(wxRect(0, 0, 1200, 900), 200, 160, 140);
    wxBitmap whole(picture);
    return whole;
}

} // namespace

TEST_CASE("files dropped on a lot's documents are put on file one after the other", "[forms][documents]")
{
    WholeWindow at;
    const ScratchFolder folder;
    const auto lot = a_used_lot(at);
    wxArrayString dropped;
    for (const auto* const name : {"first.pdf", "second.pdf"}) {
        std::ofstream(folder.path() / name) << "bytes of " << name;
        dropped.Add(ui::to_wx((folder.path() / name).string()));
    }
    at.navigator.open_documents(lot);
    at.page<ui::DocumentsPage>();
    CHECK_FALSE(is_shown("documents.rows"));
    auto* const part = find("documents.add").GetParent();
    dynamic_cast<wxFileDropTarget&>(*part->GetDropTarget()).OnDropFiles(1, 1, dropped);
    for (const std::string name : {"first.pdf", "second.pdf"}) {
        REQUIRE(until([&] {
            const auto* const shown = wxWindow::FindWindowByName("document.file", at.window->current());
            return shown && ui::to_utf8(shown->GetLabel()).find(name) == 0;
        }));
        REQUIRE(until([&] { return is_in(*at.window->current(), wxWindow::FindFocus()); }));
        key('S', wxMOD_CONTROL);
    }
    REQUIRE(at.comes<ui::DocumentsPage>());
    const auto on_file = at.clinic.records.documents().documents_of(lot);
    REQUIRE(on_file.size() == 2);
    CHECK(on_file.front().document.type == DocumentType::certificate_of_analysis);
    CHECK(until([] { return is_shown("documents.rows"); }));
}

TEST_CASE("the list of missing papers leads to where one is added, and is shorter when it was", "[forms][documents]")
{
    WholeWindow at;
    const ScratchFolder folder;
    const auto lot = a_used_lot(at);
    at.navigator.open_completeness();
    auto& page = at.page<ui::CompletenessPage>();
    CHECK(text_in("completeness.figure").find("Of 0.0 % of the sessions") == 0);
    GapList before(at.desk);
    const auto gaps = before.size();
    const auto scan = folder.path() / "analysis.pdf";
    std::ofstream(scan) << "bytes";
    at.navigator.add_document(lot, scan);
    REQUIRE(at.comes<ui::DocumentForm>());
    REQUIRE(until([&] { return is_in(*at.window->current(), wxWindow::FindFocus()); }));
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return page.IsShownOnScreen(); }));
    CHECK(before.size() == gaps - 1);
}

TEST_CASE("a picture is shown small where it is chosen, and what only claims to be one is not", "[forms][documents]")
{
    WholeWindow at;
    const ScratchFolder folder;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    const auto put = [&](const std::string& name) {
        std::ifstream content(folder.path() / name, std::ios::binary);
        REQUIRE(add_document(at.clinic.records, at.clinic.deed(),
                             described({.owner = DocumentOwner(session), .type = DocumentType::other}, name, content),
                             content));
    };
    REQUIRE(a_cheek().SaveFile(ui::to_wx((folder.path() / "cheek.png").string()), wxBITMAP_TYPE_PNG));
    put("cheek.png");
    std::ofstream(folder.path() / "drawing.png") << "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    put("drawing.png");
    at.navigator.open_documents(DocumentOwner(session));
    at.page<ui::DocumentsPage>();
    focus(find("documents.rows"));
    key(WXK_END); // the older one
    REQUIRE(until([] { return is_shown("documents.picture"); }));
    const auto shown = find<wxStaticBitmap>("documents.picture").GetBitmap();
    CHECK(shown.GetLogicalSize() == wxSize(267, 200));
    CHECK(find("documents.picture").GetParent()->GetClientSize().y >= 200 + find("documents.rows").GetSize().y);
    clinic::testing::picture(*at.window, "documents_picture");
    key(WXK_HOME);
    CHECK(until([] { return !is_shown("documents.picture"); }));
}

TEST_CASE("a picture is pasted as a file of its own", "[forms][documents]")
{
    WholeWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.navigator.open_documents(DocumentOwner(session));
    at.page<ui::DocumentsPage>();
    {
        const wxClipboardLocker lock;
        REQUIRE(wxTheClipboard->SetData(new wxBitmapDataObject(a_cheek())));
    }
    focus(find("documents.add"));
    key('V', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::DocumentForm>());
    CHECK(text_in("document.file").find("picture") == 0);
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::DocumentsPage>());
    const auto on_file = at.clinic.records.documents().documents_of(DocumentOwner(session));
    REQUIRE(on_file.size() == 1);
    CHECK(on_file.front().document.type == DocumentType::other);
    CHECK(on_file.front().document.file_name.ends_with(".png"));
}
