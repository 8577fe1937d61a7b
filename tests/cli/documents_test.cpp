#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace clinic::tests;

namespace {

void write(const fs::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

std::string content(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("a file is attached, listed with its digest, and fetched byte for byte")
{
    const DrillClinic clinic;
    const HairStock stock(clinic);
    std::string bytes = "%PDF-1.7 scan of a licence\n";
    for (int i = 0; i < 600'000; ++i)
        bytes += static_cast<char>(i % 251);
    const auto scan = clinic.file("scan of the licence.pdf");
    write(scan, bytes);
    const auto saved = clinic.run({"attach", scan.string(), "--to", "certification", "--key", stock.licence, "--type",
                                   "CERTIFICATE", "--language", "fr"});
    INFO(saved.err);
    REQUIRE(saved.code == 0);
    const auto row = clinic.shown("document", saved.key());
    CHECK(row["file_name"] == "scan of the licence.pdf");
    CHECK(row["size"] == bytes.size());
    CHECK(row["belongs_to"] == "certification");

    const auto copy = clinic.file("copy.pdf");
    REQUIRE(clinic.run({"fetch", saved.key(), "--out", copy.string()}).code == 0);
    CHECK(content(copy) == bytes);
    CHECK(clinic.run({"fetch", saved.key(), "--out", copy.string()}).code == 1); // never over another file
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("the same file is refused on the same shelf and shares its bytes on another")
{
    const DrillClinic clinic;
    const HairStock stock(clinic);
    const auto sheet = clinic.file("sheet.pdf");
    write(sheet, std::string(300'000, 'x'));
    const auto attach = [&](const std::string& kind, const std::string& key) {
        return clinic.run({"attach", sheet.string(), "--to", kind, "--key", key, "--type", "COA"});
    };
    REQUIRE(attach("lot", stock.panthenol_lot).code == 0);
    const auto again = attach("lot", stock.panthenol_lot);
    CHECK(again.code == 2);
    CHECK(again.rules() == std::vector<std::string>{"file/same_on_file"});
    const auto before = fs::file_size(clinic.record());
    REQUIRE(attach("lot", stock.procaine_lot).code == 0);
    CHECK(fs::file_size(clinic.record()) < before + 200'000);
    CHECK(clinic.count("document") == 2);
}

TEST_CASE("an empty file, an unknown owner and a file that is too large are refused, and nothing is changed")
{
    const DrillClinic clinic;
    const HairStock stock(clinic);
    const auto file = clinic.file("empty.pdf");
    write(file, "");
    const auto attach = [&](const std::string& key) {
        return clinic.run({"attach", file.string(), "--to", "lot", "--key", key, "--type", "COA"});
    };
    CHECK(attach(stock.panthenol_lot).rules() == std::vector<std::string>{"file/file_empty"});
    CHECK(attach("L-999999").code == 2);
    fs::resize_file(file, 100'000'001);
    const auto refused = attach(stock.panthenol_lot);
    CHECK(refused.rules() == std::vector<std::string>{"file/file_too_large"});
    CHECK(refused.err.find("101 MB") != std::string::npos);
    CHECK(clinic.count("document") == 0);
}

TEST_CASE("the share of sessions with all their papers grows with the papers, and says what is missing")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    REQUIRE(clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00")).code == 0);
    const auto figure = [&] {
        const auto told = clinic.run({"completeness"});
        INFO(told.err);
        REQUIRE(told.code == 0);
        return told.json();
    };
    const auto bare = figure();
    CHECK(bare["sessions"] == 1);
    CHECK(bare["complete"] == 0);
    CHECK(bare["permille"] == 0);
    REQUIRE_FALSE(bare["gaps"].empty());

    for (const auto& gap : bare["gaps"]) {
        const auto file = clinic.file(gap["at"].get<std::string>() + ".pdf");
        write(file, "paper of " + gap["at"].get<std::string>());
        const bool lot = gap["paper"] == "COA";
        REQUIRE(clinic
                    .run({"attach", file.string(), "--to", lot ? "lot" : "ingredient", "--key",
                          gap["at"].get<std::string>(), "--type", gap["paper"].get<std::string>()})
                    .code == 0);
    }
    const auto whole = figure();
    CHECK(whole["complete"] == 1);
    CHECK(whole["permille"] == 1000);
    CHECK(whole["gaps"].empty());
}
