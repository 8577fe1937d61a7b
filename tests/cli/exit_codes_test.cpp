#include "cli/drill_clinic.h"

#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <sched.h>

using namespace clinic::tests;

TEST_CASE("a call that makes no sense ends with 1 and one line")
{
    const Folder folder;
    const Program program(folder);
    const std::vector<std::vector<std::string>> senseless{
        {}, {"dance"}, {"add"}, {"show", "wardrobe", "W-1"}, {"init", "--clinic", "Clinic"}, {"list", "patient"}};
    for (const auto& words : senseless) {
        const auto ran = program.run(words);
        CHECK(ran.code == 1);
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        CHECK_THAT(ran.err, Catch::Contains("--help"));
        CHECK(ran.out.empty());
    }
    CHECK(program.run({"--help"}).code == 0);
}

TEST_CASE("a missing record and one that exists already end with 4")
{
    const Folder folder;
    const Program program(folder);
    CHECK(program.run({"--record", (folder / "none.mesotrace").string(), "list", "patient"}).code == 4);
    const DrillClinic clinic;
    CHECK(clinic.run({"init", "--clinic", "Another", "--country", "GR"}).code == 4);
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("a file that is no record ends with 3 and stays as it was")
{
    const Folder folder;
    const Program program(folder);
    const auto letter = folder / "letter.txt";
    std::ofstream(letter) << std::string(20'000, 'x');
    CHECK(program.run({"--record", letter.string(), "list", "patient"}).code == 3);
    CHECK(text_of(letter) == std::string(20'000, 'x'));
}

TEST_CASE("somebody unknown, and what needs two people, end with 5")
{
    const DrillClinic clinic;
    CHECK(clinic.run({"list", "patient", "--as", "Nobody"}).code == 5);
    CHECK(clinic.run({"export", "csv", "patient"}).code == 5);
    CHECK(clinic.run({"list", "patient", "--as", "Owner"}).code == 0);
}

TEST_CASE("a record being written is busy for a second writer, and readable for everybody")
{
    const DrillClinic clinic;
    const auto waiting = clinic.file("waiting").string();
    REQUIRE(mkfifo(waiting.c_str(), 0600) == 0);
    const int pipe = open(waiting.c_str(), O_RDWR | O_CLOEXEC); // both ends, so that nobody waits for the other
    REQUIRE(pipe >= 0);
    const Folder elsewhere;
    const Program other(elsewhere);
    const auto writer = other.start_with(clinic.with_wishes({"add", "patient", "-", "--lines"}), waiting);
    const auto line = HairStock::a_patient().dump() + '\n';
    REQUIRE(write(pipe, line.data(), line.size()) == static_cast<ssize_t>(line.size()));
    while (!has_ended(writer) && text_of(elsewhere / "out").find('\n') == std::string::npos)
        sched_yield();
    CHECK(clinic.run({"add", "patient"}, HairStock::a_patient()).code == 4);
    CHECK(clinic.count("patient") == 1);
    close(pipe);
    CHECK(other.wait_for(writer).code == 0);
}

TEST_CASE("the clock can be set for a sample record alone")
{
    const Folder folder;
    const Program program(folder);
    const auto record = (folder / "real.mesotrace").string();
    REQUIRE(program.run({"init", "--record", record, "--clinic", "Clinic", "--country", "GR"}).code == 0);
    const auto refused = program.run({"list", "patient", "--today", "2026-01-01", "--json"});
    CHECK(refused.code == 2);
    CHECK(refused.rules() == std::vector<std::string>{"now/record_in_clinical_use"});
    CHECK(program.run({"list", "patient"}).code == 0);
}

TEST_CASE("every kind has a JSON Schema whose required fields exist")
{
    const Folder folder;
    const Program program(folder);
    const auto kinds = program.run({"schema", "--json"}).json();
    CHECK(kinds.size() == 41);
    for (const auto& kind : kinds) {
        const auto schema = program.run({"schema", kind["kind"]}).json();
        CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
        CHECK_FALSE(schema["required"].empty());
        for (const auto& field : schema["required"])
            CHECK(schema["properties"].contains(field.get<std::string>()));
        for (const auto& [name, property] : schema["properties"].items())
            CHECK_FALSE(property["description"].get<std::string>().empty());
    }
}

TEST_CASE("the same request id answers with the same line, and never for another deed")
{
    const DrillClinic clinic;
    const auto first = clinic.run({"add", "patient", "--request-id", "form-7"}, HairStock::a_patient());
    REQUIRE(first.code == 0);
    const auto again = clinic.run({"add", "patient", "--request-id", "form-7"}, HairStock::a_patient());
    CHECK(again.code == 0);
    CHECK(again.out == first.out);
    CHECK(clinic.count("patient") == 1);
    const auto other = clinic.run({"add", "practitioner", "--request-id", "form-7"},
                                  Json{{"name", "Dr Sample"}, {"profession", "physician"}});
    CHECK(other.rules() == std::vector<std::string>{"request_id/request_id_reused"});
}

TEST_CASE("of many lines the good ones are saved, and with --atomic none when one is bad")
{
    const DrillClinic clinic;
    auto other = HairStock::a_patient();
    other["given_name"] = "Μαρία";
    auto nameless = HairStock::a_patient();
    nameless["given_name"] = "";
    const auto lines = HairStock::a_patient().dump() + '\n' + nameless.dump() + "\n\n" + other.dump() + '\n';

    const auto none = clinic.run({"add", "patient", "-", "--atomic"}, lines);
    CHECK(none.code == 2);
    CHECK(none.out.empty());
    CHECK(clinic.count("patient") == 0);

    const auto some = clinic.run({"add", "patient", "-", "--lines"}, lines);
    CHECK(some.code == 2);
    CHECK(std::count(some.out.begin(), some.out.end(), '\n') == 2);
    CHECK(some.problems().front()["input_line"] == 2);
    CHECK(clinic.run({"list", "patient"}).json().size() == 2);
}

TEST_CASE("all lines or none are one deed with one receipt, which a repeat gets again")
{
    const DrillClinic clinic;
    auto other = HairStock::a_patient();
    other["given_name"] = "Μαρία";
    const auto lines = HairStock::a_patient().dump() + '\n' + other.dump() + '\n';
    const auto first = clinic.run({"add", "patient", "-", "--atomic", "--request-id", "batch"}, lines);
    REQUIRE(first.code == 0);
    CHECK(std::count(first.out.begin(), first.out.end(), '\n') == 1);
    CHECK(clinic.run({"add", "patient", "-", "--atomic", "--request-id", "batch"}, lines).out == first.out);
    CHECK(clinic.count("patient") == 2);
}

TEST_CASE("a backup is a record that verifies, and is never written over a file")
{
    const DrillClinic clinic;
    (void)clinic.add("patient", HairStock::a_patient());
    const auto copy = clinic.file("copy.mesotrace").string();
    CHECK(clinic.run({"backup", copy}).code == 0);
    CHECK(clinic.run({"backup", copy}).code == 4);
    const Folder folder;
    CHECK(Program(folder).run({"--record", copy, "verify"}).code == 0);
    CHECK(Program(folder).run({"--record", copy, "--json", "list", "patient"}).json().size() == 1);
}

TEST_CASE("an acknowledgement that the record does not hold is damage")
{
    const DrillClinic clinic;
    const auto saved = clinic.run({"add", "patient"}, HairStock::a_patient());
    const auto acks = clinic.file("acks").string();
    std::ofstream(acks) << saved.out;
    CHECK(clinic.run({"verify", "--acks", acks}).json()["acknowledged"] == 1);
    std::ofstream(acks, std::ios::app) << "SAVED 0123 patient P-000099 99 00\nSAVED torn li";
    const auto lost = clinic.run({"verify", "--acks", acks});
    CHECK(lost.code == 3);
    CHECK(lost.json()["lost"].size() == 1);
}

TEST_CASE("long work that is interrupted ends as interrupted and leaves no half record")
{
    const Folder folder;
    const Program program(folder);
    const auto record = folder / "sample.mesotrace";
    const pid_t child = program.start({"sample", "--record", record.string(), "--sessions", "20000"});
    while (!has_ended(child) && !fs::exists(record))
        sched_yield();
    kill(child, SIGINT);
    CHECK(program.wait_for(child).code == -1);
    CHECK_FALSE(fs::exists(record));
    CHECK_FALSE(fs::exists(record.string() + "-wal"));
}

TEST_CASE("a sample clinic verifies, and its table of ingredients comes in once however often it is asked")
{
    const Folder folder;
    const Program program(folder);
    REQUIRE(program.run({"sample", "--record", (folder / "sample.mesotrace").string(), "--sessions", "20"}).code == 0);
    CHECK(program.run({"verify"}).code == 0);
    const auto table = folder / "table.csv";
    std::ofstream(table) << "inci_name,cas_number,einecs_number,function\nTest Oil,,,EMOLLIENT\n";
    const std::vector<std::string> asked{"import", "cosing-csv", table.string(), "--request-id", "table-1", "--json"};
    const auto first = program.run(asked);
    CHECK(first.code == 0);
    const auto again = program.run(asked);
    CHECK(again.out.substr(again.out.find("SAVED")) == first.out.substr(first.out.find("SAVED")));
    CHECK(program.run({"find", "test oil", "--json"}).json().size() == 1);

    std::ofstream(table) << "inci_name,cas_number,einecs_number,function\nUnheard Of,,,X\n\"Bad\"ly,,,X\n";
    const auto broken = program.run({"import", "cosing-csv", table.string(), "--json"});
    CHECK(broken.code == 2);
    CHECK(broken.problems().front()["line"] == "3");
    CHECK(program.run({"find", "unheard", "--json"}).json().empty());
}
