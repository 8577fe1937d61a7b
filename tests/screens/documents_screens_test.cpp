#include "screens/documents/document_shelf.h"
#include "support/english_desk.h"

#include <fstream>

using namespace clinic;
using namespace clinic::testing;

TEST_CASE("a document that takes another one's place leaves it on the shelf, and says so")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const ScratchFolder folder;
    const auto file = folder.path() / "certificat d'analyse.pdf";
    std::ofstream(file) << std::string(1'450'000, 'a');
    const auto lot = clinic.records.formulas().lots_of(clinic.caffeine).front().id;

    DocumentEditor editor(desk, lot);
    CHECK(editor.draft().type == DocumentType::certificate_of_analysis);
    CHECK(editor.file_text(file) == "certificat d'analyse.pdf · 1.5 MB");
    const auto first = editor.save(editor.draft(), file);
    REQUIRE(first);
    CHECK_FALSE(editor.save(editor.draft(), file)); // exactly this file

    std::ofstream(file) << "a newer one";
    auto draft = editor.draft();
    draft.title = "Certificate, corrected";
    draft.replaces = first->id;
    REQUIRE(editor.save(draft, file));

    DocumentShelf shelf(desk, lot);
    REQUIRE(shelf.size() == 2);
    CHECK(shelf.cell(0, 0) == "Certificate, corrected");
    CHECK(shelf.cell(0, 4) == "1 kB");
    CHECK(shelf.cell(1, 3) == "replaced by D-000002");
    CHECK(editor.replaceable().size() == 1);
}
