#include "forms/documents/completeness_page.h"
#include "forms/documents/document_form.h"
#include "forms/documents/documents_page.h"
#include "forms/whole_window.h"

#include <wx/dnd.h>

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
