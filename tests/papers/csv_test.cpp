#include "reports/csv.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace clinic;
using namespace clinic::papers;

namespace {

using Cells = std::vector<std::string>;

std::string first_cell(const std::string& cell)
{
    const std::string text = csv_text({.columns = {{"t"}}, .rows = {{cell}}});
    return text.substr(3, text.size() - 5);
}

std::vector<Cells> cells_of(const CsvReading& reading)
{
    REQUIRE(reading);
    std::vector<Cells> cells;
    for (const CsvRow& row : *reading)
        cells.push_back(row.cells);
    return cells;
}

CsvFault fault_of(const std::string& text)
{
    const CsvReading reading = read_csv(text);
    REQUIRE_FALSE(reading);
    return reading.reasons();
}

} // namespace

TEST_CASE("cells are quoted where RFC 4180 asks for it, and lines end with CR LF", "[papers][csv]")
{
    const Table table{.columns = {{"lot"}, {"note"}},
                      .rows = {{"A", "plain"}, {"B,C", "said \"no\""}, {"two\nlines", ""}, {"short"}}};
    CHECK(csv_text(table) == "lot,note\r\nA,plain\r\n\"B,C\",\"said \"\"no\"\"\"\r\n\"two\nlines\",\r\nshort,\r\n");
    CHECK(csv_text(table, {.separator = ';'}) ==
          "lot;note\r\nA;plain\r\nB,C;\"said \"\"no\"\"\"\r\n\"two\nlines\";\r\nshort;\r\n");
}

TEST_CASE("the byte order mark is written on request", "[papers][csv]")
{
    CHECK(csv_text({.columns = {{"τίτλος"}}, .rows = {}}, {.byte_order_mark = true}) == "\xEF\xBB\xBFτίτλος\r\n");
}

TEST_CASE("cells that a spreadsheet would run are made harmless, plain numbers stay", "[papers][csv]")
{
    CHECK(first_cell("=1+1") == "'=1+1");
    CHECK(first_cell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(first_cell("+33 1 55 50 01 99") == "'+33 1 55 50 01 99");
    CHECK(first_cell("-2+3") == "'-2+3");
    CHECK(first_cell("\t=1") == "'\t=1");
    CHECK(first_cell("\r=1") == "\"'\r=1\"");
    CHECK(first_cell("=a,b") == "\"'=a,b\"");
    CHECK(first_cell("-") == "'-");
    CHECK(first_cell("-1.") == "'-1.");
    for (const char* number : {"-12", "+3.5", "-0,25", "0"})
        CHECK(first_cell(number).find('\'') == std::string::npos);
    CHECK(first_cell("a=b") == "a=b");
}

TEST_CASE("what was written reads back the same", "[papers][csv]")
{
    const std::vector<Cells> rows{{"a,b", "\"", "x\r\ny", " kept "}, {"", "Μαρία", "œ", ";"}};
    const std::string text =
        csv_text({.columns = {{"1"}, {"2"}, {"3"}, {"4"}}, .rows = rows}, {.byte_order_mark = true});
    std::vector<Cells> expected{{"1", "2", "3", "4"}};
    expected.insert(expected.end(), rows.begin(), rows.end());
    CHECK(cells_of(read_csv(text)) == expected);
    std::istringstream stream(text);
    CHECK(cells_of(read_csv(stream)) == expected);
}

TEST_CASE("the last line may end without a break, and spaces belong to their cells", "[papers][csv]")
{
    CHECK(cells_of(read_csv("a, b \nc,")) == std::vector<Cells>{{"a", " b "}, {"c", ""}});
    CHECK(cells_of(read_csv("")).empty());
    CHECK(cells_of(read_csv("a;b", ';')) == std::vector<Cells>{{"a", "b"}});
}

TEST_CASE("each row knows the line where it begins, whatever ends the lines", "[papers][csv]")
{
    const std::string end = GENERATE("\n", "\r\n", "\r");
    const CsvReading reading = read_csv("a" + end + "\"b" + end + "b\"" + end + end + end + "c" + end + "d");
    REQUIRE(reading);
    REQUIRE(reading->size() == 4);
    CHECK((*reading)[0].line == 1);
    CHECK((*reading)[1].line == 2);
    CHECK((*reading)[2].line == 6);
    CHECK((*reading)[3].line == 7);
}

TEST_CASE("a broken quote names its row and what is wrong", "[papers][csv]")
{
    const CsvFault inside = fault_of("a,b\n1,2\n\n3,4\"5\n6,7\n");
    CHECK(inside.row == 3);
    CHECK(inside.line == 4);
    CHECK(inside.kind == CsvFaultKind::quote_inside_cell);

    const CsvFault after = fault_of("a,b\n\"1\"2,3\n");
    CHECK(after.row == 2);
    CHECK(after.kind == CsvFaultKind::text_after_quote);

    const CsvFault open = fault_of("a,b\n1,2\n3,\"4\n5,6\n7,8\n");
    CHECK(open.row == 3);
    CHECK(open.line == 3);
    CHECK(open.kind == CsvFaultKind::quote_not_closed);
}

TEST_CASE("a NUL character names its row", "[papers][csv]")
{
    using namespace std::string_literals;
    const CsvFault fault = fault_of("a,b\n1,2\n3,x\0y\n5,6\n"s);
    CHECK(fault.row == 3);
    CHECK(fault.line == 3);
    CHECK(fault.kind == CsvFaultKind::nul_character);
    CHECK(fault_of("a\n\"x\0\"\n\"broken"s).kind == CsvFaultKind::nul_character);
}

TEST_CASE("a cell of a million characters is read whole", "[papers][csv]")
{
    std::string cell(1'000'000, 'x');
    cell[500'000] = '\n';
    const auto rows = cells_of(read_csv("a\n\"" + cell + "\"\nb\n"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1][0] == cell);
}

TEST_CASE("rows stream one by one up to the fault", "[papers][csv]")
{
    std::string text;
    for (int row = 1; row <= 50'000; ++row)
        text += std::to_string(row) + ",\"two\nlines\"\r\n";
    std::istringstream stream(text + "x\"y\nnever,read\n");
    std::size_t count = 0;
    bool in_order = true;
    const auto fault = read_csv(stream, ',', [&](const CsvRow& row) {
        in_order = in_order && row.line == 2 * count + 1 && row.cells[0] == std::to_string(count + 1);
        ++count;
    });
    CHECK(count == 50'000);
    CHECK(in_order);
    REQUIRE(fault);
    CHECK(fault->row == 50'001);
    CHECK(fault->line == 100'001);
}
