#include "cli/drill_clinic.h"

#include <algorithm>
#include <csignal>
#include <random>
#include <sched.h>

using namespace clinic::tests;

namespace {

constexpr int kills = 300;

/// Lets the program sign so many sessions and a moment more, ends it the hard way, and gives the lines it wrote whole.
std::string killed_output(const DrillClinic& clinic, const std::vector<std::string>& words,
                          const std::string& input_file, std::ptrdiff_t lines, useconds_t moment)
{
    const pid_t child = clinic.program().start_with(words, input_file);
    const auto written = [&clinic] {
        const auto out = text_of(clinic.file("out"));
        return std::count(out.begin(), out.end(), '\n');
    };
    while (!has_ended(child) && written() < lines)
        sched_yield();
    usleep(moment);
    kill(child, SIGKILL);
    const auto out = clinic.program().wait_for(child).out;
    return out.substr(0, out.rfind('\n') + 1);
}

} // namespace

TEST_CASE("every acknowledged session is in the record after 300 kills in the middle of signing", "[.kill]")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto input = clinic.file("sessions").string();
    const auto line = stock.session("2026-03-28", "14:30", "15:00").dump() + '\n';
    {
        std::ofstream sessions(input);
        for (int i = 0; i < 200; ++i)
            sessions << line;
    }
    const auto words = clinic.with_wishes({"sign", "session", "-", "--lines"});
    std::mt19937 dice(20260328); // NOLINT(cert-msc51-cpp): the same moments at every run
    std::uniform_int_distribution<std::ptrdiff_t> lines_before(0, 3);
    std::uniform_int_distribution<useconds_t> microseconds(0, 20'000);
    std::string acknowledged;
    for (int i = 0; i < kills; ++i)
        acknowledged += killed_output(clinic, words, input, lines_before(dice), microseconds(dice));

    const auto lines = std::count(acknowledged.begin(), acknowledged.end(), '\n');
    REQUIRE(lines > 0);
    const auto acks = clinic.file("acks").string();
    std::ofstream(acks) << acknowledged;
    const auto verified = clinic.run({"verify", "--acks", acks});
    INFO(verified.out << verified.err);
    CHECK(verified.code == 0);
    CHECK(verified.json()["acknowledged"] == lines);
    CHECK(clinic.count("session") >= static_cast<std::size_t>(lines));
}
