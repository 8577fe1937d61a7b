#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <memory>

using namespace clinic::tests;

namespace {

/// What another program says the SHA-256 of a file is.
std::string sha256_by_another(const fs::path& file)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(("sha256sum '" + file.string() + "'").c_str(), "r"),
                                                     &pclose);
    REQUIRE(pipe);
    std::array<char, 65> digest{};
    REQUIRE(std::fread(digest.data(), 1, 64, pipe.get()) == 64);
    return digest.data();
}

std::string sealed_text(const DrillClinic& clinic, const std::string& session, const std::string& name)
{
    const auto file = clinic.file(name);
    const auto written = clinic.run({"paper", "sealed", "--for", session, "--out", file.string()});
    INFO(written.err);
    REQUIRE(written.code == 0);
    return text_of(file);
}

} // namespace

TEST_CASE("what a signature froze stays as it was, whatever is changed on file afterwards")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto done = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00"));
    REQUIRE(done.code == 0);
    const auto text = sealed_text(clinic, done.key(), "before.txt");
    CHECK(text.find("lot.1.code=PAN-1\n") != std::string::npos);
    CHECK(text.find("practitioner.name=Dr Alice Sample\n") != std::string::npos);
    CHECK(text.find("licence.number=L-1\n") != std::string::npos);
    const auto sealed = clinic.shown("session", done.key())["sealed"];
    CHECK(sealed == sha256_by_another(clinic.file("before.txt")));

    clinic.at("2026-04-28", "18:00");
    REQUIRE(clinic.run({"amend", "patient", stock.patient}, Json{{"family_name", "Άλλη"}}).code == 0);
    (void)clinic.add("sanction", {{"certification", stock.licence},
                                  {"kind", "REVOKED"},
                                  {"from", "2026-03-01"},
                                  {"reason", "decision of the board of samples"}});
    REQUIRE(clinic.run({"withdraw", "version", "HAIR-01@1", "--reason", "The supplier recalled it"}).code == 0);
    (void)clinic.add("addendum", {{"session", done.key()}, {"text", "Called: all well."}});
    CHECK(sealed_text(clinic, done.key(), "after.txt") == text);
    CHECK(clinic.shown("session", done.key())["sealed"] == sealed);
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("a session that is not signed has sealed nothing yet, and there is no paper of it")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto open = clinic.add("session", stock.session("2026-03-28", "14:30", "15:00"));
    CHECK_FALSE(clinic.shown("session", open).contains("sealed"));
    const auto asked = clinic.run({"paper", "sealed", "--for", open, "--out", clinic.file("none.pdf").string()});
    CHECK(asked.code == 2);
    CHECK_FALSE(fs::exists(clinic.file("none.pdf")));
}
