#include "domain/documents/document.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

DocumentDraft a_scan()
{
    return {.owner = CertificationId(1),
            .type = DocumentType::certificate,
            .title = "Licence",
            .file_name = "licence.pdf",
            .size = 1000,
            .sha256 = std::string(64, 'a')};
}

} // namespace

TEST_CASE("a document may have 100 MB and not a byte more", "[document]")
{
    const DocumentFacts facts{.today = day("2026-06-01"), .owner_known = true};
    auto draft = a_scan();
    CHECK(check(draft, facts).empty());
    draft.size = 100'000'000;
    CHECK(check(draft, facts).empty());
    draft.size = 100'000'001;
    CHECK(contains(check(draft, facts), DocumentRule::file_too_large));
    draft.size = 0;
    CHECK(contains(check(draft, facts), DocumentRule::file_empty));
}

TEST_CASE("the same file is not put on the same shelf twice, and an expired one is kept with a warning", "[document]")
{
    DocumentFacts facts{.today = day("2026-06-01"), .owner_known = true};
    auto draft = a_scan();
    draft.valid_until = day("2026-05-31");
    CHECK(contains(check(draft, facts), DocumentRule::already_expired));
    CHECK(Document::accept(draft, facts));
    facts.same_on_file = true;
    CHECK_FALSE(Document::accept(draft, facts));
}

TEST_CASE("only what a viewer merely shows is handed to one", "[document]")
{
    for (const auto* const name : {"scan.pdf", "Photo.JPG", "a.b.png", "notes.txt"})
        CHECK(is_only_shown(name));
    for (const auto* const name : {"setup.exe", "run.sh", "scan.pdf.desktop", "page.html", "pdf", "", "sheet.docm"})
        CHECK_FALSE(is_only_shown(name));
}

TEST_CASE("a file's name is a name, whatever folders came with it", "[document]")
{
    CHECK(name_without_folders("/home/anna/scan.pdf") == "scan.pdf");
    CHECK(name_without_folders("C:\\Users\\anna\\scan.pdf") == "scan.pdf");
    CHECK(name_without_folders("../../etc/passwd") == "passwd");
    CHECK(name_without_folders("scan.pdf") == "scan.pdf");
}
