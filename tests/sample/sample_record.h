#pragma once

#include "db/open_records.h"
#include "records/records.h"
#include "services/sample/sample_clinic.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <unistd.h>

namespace clinic::testing {

/// A record in a folder of its own, at a moment that stands still; gone with the test.
class SampleRecord {
public:
    SampleRecord()
    {
        std::string name = (std::filesystem::temp_directory_path() / "mesotrace-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no folder for the test");
        folder = name;
        records = db::create_record(folder / "clinic.mesotrace", clock);
    }
    ~SampleRecord()
    {
        records.reset();
        std::filesystem::remove_all(folder);
    }
    SampleRecord(const SampleRecord&) = delete;
    SampleRecord& operator=(const SampleRecord&) = delete;

    void make(SamplePlan plan) const
    {
        plan.until = clock.moment;
        make_sample(*records, plan, [](int) { return true; });
    }

    std::filesystem::path folder;
    StoppedClock clock{moment_from_iso("2026-11-22T09:00Z").value()};
    std::unique_ptr<Records> records;
};

/// A file of the shared data, or nothing where the data is not at hand.
inline std::optional<std::string> shared_file(const std::string& name)
{
    const char* chosen = std::getenv("MESOTRACE_DATA");
    const std::filesystem::path folder = chosen != nullptr ? chosen : MESOTRACE_SOURCE_DIR "/../shared/data";
    std::ifstream file(folder / name, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace clinic::testing
