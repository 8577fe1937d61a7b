#pragma once

#include "screens/named.h"
#include "screens/told.h"

#include <filesystem>
#include <functional>

namespace clinic {

/// What can be taken in from outside.
enum class IncomingFormat { cosing_csv, patients_csv, synthea_csv, vcard };
template <>
struct CodeTable<IncomingFormat> {
    static constexpr auto rows = std::to_array<Code<IncomingFormat>>({
        {IncomingFormat::cosing_csv, "cosing-csv"},
        {IncomingFormat::patients_csv, "patients-csv"},
        {IncomingFormat::synthea_csv, "synthea-csv"},
        {IncomingFormat::vcard, "vcard"},
    });
};

/// What an import did, or would do, in words.
struct ImportAccount {
    std::string counts; // "12 would be added, 3 updated, 30,001 unchanged."
    struct OddRow {
        std::size_t line;
        std::string sentence;
        Weight weight;
    };
    std::vector<OddRow> odd; // the first of them
    std::size_t all_odd = 0; // however many there are
    std::string fault;       // why the whole file cannot be read, or nothing
    std::optional<Receipt> receipt;
    bool cancelled = false;
    bool something_to_do = false;
};

/// Takes tables and address books in, all of a file or nothing of it. Both the trial and the import are one change of
/// the record, and the trial is taken back.
class ImportDesk {
public:
    explicit ImportDesk(Desk& desk) : desk_(desk) {}

    [[nodiscard]] std::vector<Named<IncomingFormat>> formats() const;
    /// By the file's ending and its first line; nothing when it looks like none of ours.
    [[nodiscard]] static std::optional<IncomingFormat> recognised(const std::filesystem::path&);

    /// At most so many odd rows are told one by one.
    static constexpr std::size_t most_odd = 200;
    /// `progress` gets 0–100 and may return false to cancel; then nothing was changed.
    [[nodiscard]] ImportAccount run(const std::filesystem::path&, IncomingFormat, bool dry_run,
                                    const std::function<bool(int)>& progress);

private:
    [[nodiscard]] ImportAccount take_ingredients(std::istream&, bool dry_run, const std::function<bool(int)>&);
    template <typename Incoming>
    [[nodiscard]] ImportAccount take_patients(const Incoming&, bool dry_run, const std::function<bool(int)>&);
    void add_odd(ImportAccount&, std::size_t line, const std::vector<Told>&) const;

    Desk& desk_;
};

} // namespace clinic
