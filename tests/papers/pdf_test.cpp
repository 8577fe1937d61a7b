#include "papers/pdf_tools.h"
#include "papers/sample_document.h"
#include "reports/paint_page.h"
#include "reports/pdf.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <system_error>

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;

namespace {

/// A PDF on disk, and what poppler's tools read in it.
class WrittenPaper {
public:
    explicit WrittenPaper(const Document& document) : file_((folder_.path / "paper.pdf").string())
    {
        write_pdf(document, file_);
    }

    [[nodiscard]] std::string text(const std::string& options = "-layout") const
    {
        return said_by("pdftotext " + options + " '" + file_ + "' -");
    }
    [[nodiscard]] std::string fonts() const { return said_by("pdffonts '" + file_ + "'"); }
    [[nodiscard]] std::string facts(const std::string& options = "") const
    {
        return said_by("pdfinfo " + options + " '" + file_ + "'");
    }

private:
    PassingFolder folder_;
    std::string file_;
};

Document letter_of(std::vector<Block> blocks)
{
    return {.words = Words(),
            .made_at = *moment_from_iso("2026-11-22T09:30:00Z"),
            .size = PaperSize::letter,
            .clinic = "Clinic",
            .title = "Paper",
            .blocks = std::move(blocks)};
}

int pages_of(const Document& document)
{
    return PaperPages(document).count();
}

} // namespace

TEST_CASE("a paper's text can be searched in English, French and Greek, in the order of reading", "[papers]")
{
    const WrittenPaper paper(sample_document());
    const std::string text = paper.text("-raw");
    const auto french = text.find("aucune réaction immédiate n’a été observée. L’œdème");
    const auto greek = text.find("Η θεραπεία έγινε χωρίς επιπλοκές· δόθηκαν γραπτές οδηγίες");
    const auto english = text.find("Call us at once when the swelling spreads");
    const auto last = text.find("The last words.");
    CHECK(french < greek);
    CHECK(greek < english);
    CHECK(english < last);
    CHECK(last != std::string::npos);
}

TEST_CASE("every glyph comes from an embedded Noto font with its characters", "[papers]")
{
    const std::string fonts = WrittenPaper(sample_document()).fonts();
    const int listed = count_of(fonts, "\n") - 2; // two lines of titles
    CHECK(listed >= 2);
    CHECK(count_of(fonts, "NotoSans") == listed);
    CHECK(count_of(fonts, "yes yes yes") == listed); // embedded, subset, to Unicode
}

TEST_CASE("a paper names its title, its clinic and its moment, and is tagged for screen readers", "[papers]")
{
    const WrittenPaper paper(sample_document());
    const std::string facts = paper.facts("-isodates");
    CHECK_THAT(facts, Contains("After your mesotherapy session"));
    CHECK_THAT(facts, Contains("Clinique des Tilleuls"));
    CHECK_THAT(facts, Contains("2026-11-22T09:30:00Z") || Contains("2026-11-22T09:30:00+00"));
    CHECK_THAT(facts, Contains("Tagged:          yes"));
    const std::string structure = paper.facts("-struct");
    for (const char* tag : {"Document", "H1", "P (block)", "Table", "TR", "TH", "TD", "Figure", "LI", "LBody"})
        CHECK_THAT(structure, Contains(tag));
}

TEST_CASE("every page carries header, footer and its number", "[papers]")
{
    const Document document = sample_document();
    const int pages = pages_of(document);
    const std::string text = WrittenPaper(document).text();
    REQUIRE(pages > 3);
    CHECK(count_of(text, "Ελένη Παπαδοπούλου · 03/08/1979 · H-2026-000123") == pages);
    CHECK(count_of(text, "Aftercare") == pages);
    for (int page = 1; page <= pages; ++page)
        CHECK_THAT(text, Contains("Page " + std::to_string(page) + " of " + std::to_string(pages)));
    CHECK(count_of(text, "\f") == pages);
}

TEST_CASE("a table repeats its titles on each page and loses no row", "[papers]")
{
    const WrittenPaper paper(letter_of({long_table(60)}));
    const std::string text = paper.text();
    const int pages = count_of(text, "\f");
    REQUIRE(pages >= 2);
    CHECK(count_of(text, "Formula and lot") == pages);
    for (int row = 1; row <= 60; ++row)
        CHECK(count_of(text, "LU-" + std::to_string(4000 + row)) == 1);
}

TEST_CASE("a row is not cut between pages unless it is taller than a page", "[papers]")
{
    Table table{.columns = {{"Item"}, {"Note", 3}}, .rows = {}};
    for (int row = 0; row < 12; ++row)
        table.rows.push_back({"item", "begin\n1\n2\n3\n4\n5\n6\n7\nfinish"});
    const std::string text = WrittenPaper(letter_of({table})).text();
    for (std::size_t from = 0, to = text.find('\f'); to != std::string::npos; from = to + 1, to = text.find('\f', from))
        CHECK(count_of(text.substr(from, to - from), "begin") == count_of(text.substr(from, to - from), "finish"));

    std::string tall;
    for (int line = 1; line <= 120; ++line)
        tall += "line " + std::to_string(line) + "\n";
    table.rows = {{"tall", tall + "bottom"}};
    const std::string cut = WrittenPaper(letter_of({table})).text();
    CHECK(count_of(cut, "\f") == 3);
    CHECK_THAT(cut, Contains("line 1\n") && Contains("line 120\n") && Contains("bottom"));
}

TEST_CASE("a paragraph runs over pages without losing a word", "[papers]")
{
    std::string words;
    for (int word = 1; word <= 3000; ++word)
        words += "w" + std::to_string(word) + " ";
    const std::string text = WrittenPaper(letter_of({Paragraph{words}})).text("-raw");
    std::size_t at = 0;
    for (int word = 1; word <= 3000 && at != std::string::npos; ++word)
        at = text.find("w" + std::to_string(word), at);
    CHECK(at != std::string::npos);
    CHECK(count_of(text, "\f") > 2);
}

TEST_CASE("headings become bookmarks that point to their pages", "[papers]")
{
    const Document document =
        letter_of({Heading{1, "First"}, Paragraph{"text"}, PageBreak{}, Heading{2, "Second"}, Paragraph{"text"}});
    const auto bookmarks = PaperPages(document).bookmarks();
    REQUIRE(bookmarks.size() == 2);
    CHECK((bookmarks[0].text == "First" && bookmarks[0].level == 1 && bookmarks[0].page == 1));
    CHECK((bookmarks[1].text == "Second" && bookmarks[1].level == 2 && bookmarks[1].page == 2));
    CHECK_THAT(pdf_bytes(document), Contains("/Outlines"));
    CHECK_THAT(pdf_bytes(letter_of({})), !Contains("/Outlines"));
}

TEST_CASE("a heading goes to the next page with what it announces", "[papers]")
{
    for (int lines = 40; lines <= 50; ++lines) {
        std::string filler;
        for (int line = 1; line < lines; ++line)
            filler += "filler\n";
        const std::string text =
            WrittenPaper(letter_of({Paragraph{filler + "filler"}, Heading{1, "Announcement"}, Paragraph{"one\ntwo"}}))
                .text();
        const auto heading = text.find("Announcement");
        CHECK(text.find('\f', heading) > text.find("two", heading));
    }
}

TEST_CASE("texts taller than a page are never cut off, whatever block holds them", "[papers]")
{
    const std::string text = long_paragraph() + long_paragraph() + "finis";
    const Block block =
        GENERATE_COPY(as<Block>(), Paragraph{text, ParagraphStyle::warning}, Paragraph{text, ParagraphStyle::key},
                      FactGrid{{{"Label", text}}, 1}, BulletList{{{"Lead", text, BulletMark::dot}}});
    CHECK_THAT(WrittenPaper(letter_of({block})).text("-raw"), Contains("finis"));
}

TEST_CASE("the same document gives the same bytes, another moment gives others", "[papers]")
{
    Document document = sample_document();
    const std::string first = pdf_bytes(document);
    CHECK(first == pdf_bytes(document));
    document.made_at += std::chrono::minutes(1);
    CHECK(first != pdf_bytes(document));
}

TEST_CASE("an empty table says so in words", "[papers]")
{
    const Table table{.columns = {{"Date"}, {"Formula"}}, .rows = {}, .when_empty = "No session has been recorded."};
    CHECK_THAT(WrittenPaper(letter_of({table})).text(), Contains("No session has been recorded."));
}

TEST_CASE("page breaks leave no empty page", "[papers]")
{
    CHECK(pages_of(letter_of({PageBreak{}, PageBreak{}, Paragraph{"second page"}})) == 2);
    CHECK(pages_of(letter_of({})) == 1);
}

TEST_CASE("white space at the end of a paper makes no page of its own", "[papers]")
{
    for (int lines = 40; lines < 60; ++lines) {
        auto paper = letter_of(std::vector<Block>(static_cast<std::size_t>(lines), Paragraph{"A line."}));
        const int pages = pages_of(paper);
        paper.blocks.emplace_back(Space{30});
        CAPTURE(lines);
        CHECK(pages_of(paper) == pages);
    }
}

TEST_CASE("a paper for one page is set smaller until it fits, and no smaller than can be read", "[papers]")
{
    int lines = 1;
    while (pages_of(letter_of(std::vector<Block>(static_cast<std::size_t>(lines), Paragraph{"A line."}))) == 1)
        ++lines;
    auto paper = letter_of(std::vector<Block>(static_cast<std::size_t>(lines), Paragraph{"A line."}));
    paper.one_page = true;
    CHECK(pages_of(paper) == 1);
    CHECK_THAT(WrittenPaper(paper).facts(), Contains("612 x 792 pts"));
    paper.blocks.resize(static_cast<std::size_t>(lines) * 2, Paragraph{"A line."});
    CHECK(pages_of(paper) == 2);
}

TEST_CASE("A4 and Letter have their sizes in points", "[papers]")
{
    Document document = letter_of({});
    CHECK(PaperPages(document).width() == 612);
    CHECK(PaperPages(document).height() == 792);
    document.size = PaperSize::a4;
    CHECK(PaperPages(document).width() == Approx(210 / 25.4 * 72));
    CHECK(PaperPages(document).height() == Approx(297 / 25.4 * 72));
}

TEST_CASE("a page paints itself on any canvas, and a page that is not there is refused", "[papers]")
{
    const PaperPages pages(letter_of({Paragraph{"words"}}));
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> image(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, 612, 792), &cairo_surface_destroy);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> canvas(cairo_create(image.get()), &cairo_destroy);
    pages.paint(canvas.get(), 1);
    CHECK(cairo_status(canvas.get()) == CAIRO_STATUS_SUCCESS);
    CHECK_THROWS_AS(pages.paint(canvas.get(), 2), std::out_of_range);
}

TEST_CASE("a paper that cannot be written says why and leaves nothing behind", "[papers]")
{
    const PassingFolder folder;
    try {
        write_pdf(letter_of({}), folder.path / "missing" / "paper.pdf");
        FAIL("written into a folder that is not there");
    } catch (const std::system_error& trouble) {
        CHECK(trouble.code() == std::errc::no_such_file_or_directory);
    }
    std::filesystem::create_directory(folder.path / "paper.pdf");
    CHECK_THROWS_AS(write_pdf(letter_of({}), folder.path / "paper.pdf"), std::system_error);
    const auto left = std::distance(std::filesystem::directory_iterator(folder.path), {});
    CHECK(left == 1);
}
