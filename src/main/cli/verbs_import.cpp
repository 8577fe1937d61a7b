#include "main/cli/interrupt.h"
#include "main/cli/verbs.h"
#include "reports/incoming/cosing.h"
#include "reports/incoming/patients_csv.h"
#include "reports/incoming/synthea.h"
#include "reports/incoming/vcards.h"
#include "services/formulas/ingredients.h"
#include "services/patients/patients.h"
#include "services/sample/sample_facts.h"

#include <fstream>
#include <iterator>

namespace clinic::cli {

namespace {

struct ImportTyped {
    std::string format;
    std::string file;
    bool dry_run = false;
};

std::ifstream opened(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    if (!stream || std::filesystem::is_directory(file))
        throw WrongUsage("the file cannot be read: " + file.string());
    return stream;
}

struct FaultPlace {
    std::size_t line;
    const char* rule;
    std::string column;
};

FaultPlace place_of(const papers::IncomingFault& fault)
{
    struct {
        FaultPlace operator()(const papers::CsvFault& each) const { return {each.line, "csv_broken", {}}; }
        FaultPlace operator()(const papers::VcardFault& each) const { return {each.line, "vcard_broken", {}}; }
        FaultPlace operator()(const papers::MissingColumn& each) const { return {1, "column_missing", each.title}; }
        FaultPlace operator()(const papers::UnreadableCell& each) const
        {
            return {each.line, "cell_unreadable", each.column};
        }
    } constexpr place;
    return std::visit(place, fault);
}

Ending refuse_file(const Call& call, const Desk& desk, const papers::IncomingFault& fault)
{
    const auto [line, rule, column] = place_of(fault);
    const auto english = column.empty()
                             ? desk.words("Line {line} cannot be read; nothing was imported.")
                             : desk.words("Line {line}, column “{column}” cannot be read; nothing was imported.");
    const auto number = std::to_string(line);
    return refuse(call, {{.field = column,
                          .rule = rule,
                          .message = fill(english, {{"line", number}, {"column", column}}),
                          .line = number}});
}

template <typename Odd>
void tell_odd_rows(const Call& call, const Desk& desk, const std::vector<Odd>& odd)
{
    for (const auto& row : odd)
        complain(worded(desk, row.what), call.style(), row.line);
}

/// What an import ends with: the counts, and the receipt where something was saved.
Ending conclude(const Call& call, const Json& counts, const std::optional<Receipt>& receipt)
{
    show(counts, call.style());
    if (receipt)
        acknowledge(*receipt);
    return Ending::done;
}

Ending import_people(Call& call, const ImportTyped& typed,
                     const papers::Incoming<std::vector<IncomingPatient>>& incoming)
{
    const auto desk = call.write();
    if (!incoming)
        return refuse_file(call, desk, incoming.reasons());
    const auto deed = call.deed_of(desk);
    Interruptible work;
    const auto report = import_patients(desk.records, deed, *incoming, typed.dry_run,
                                        [&work](int percent) { return work.go_on(percent); });
    work.end_if_asked();
    tell_odd_rows(call, desk, report.odd);
    return conclude(call, {{"added", report.added}, {"known", report.known}, {"odd", report.odd.size()}},
                    report.receipt);
}

void tell_odd_names(const Call& call, const Desk& desk, const std::vector<papers::CosingOddRow>& odd)
{
    for (const auto& row : odd) {
        const bool doubled = row.what == papers::CosingOddity::name_doubled;
        const auto english = doubled ? desk.words("“{name}” is in the table more than once.")
                                     : desk.words("“{name}” holds a sign that cannot be typed.");
        complain(Problems{{.field = "inci",
                           .rule = doubled ? "name_doubled" : "name_not_ascii",
                           .message = fill(english, {{"name", row.inci}}),
                           .weight = Weight::warning}},
                 call.style(), row.line);
    }
}

Ending import_cosing(Call& call, const ImportTyped& typed)
{
    auto file = opened(typed.file);
    const auto table = papers::read_cosing(file, sample_ingredients());
    const auto desk = call.write();
    if (!table)
        return refuse_file(call, desk, table.reasons());
    tell_odd_names(call, desk, table->odd);
    const auto deed = call.deed_of(desk);
    Interruptible work;
    const auto report = import_ingredients(desk.records, deed, table->ingredients, typed.dry_run,
                                           [&work](int percent) { return work.go_on(percent); });
    work.end_if_asked();
    tell_odd_rows(call, desk, report.odd);
    return conclude(call,
                    {{"added", report.added},
                     {"updated", report.updated},
                     {"unchanged", report.unchanged},
                     {"odd", report.odd.size() + table->odd.size()}},
                    report.receipt);
}

/// Synthea's export is a folder; its patients.csv may be named as well.
Ending import_synthea(Call& call, const ImportTyped& typed)
{
    const std::filesystem::path given(typed.file);
    const auto folder = std::filesystem::is_directory(given) ? given : given.parent_path();
    auto patients = opened(folder / "patients.csv");
    auto allergies = opened(folder / "allergies.csv");
    return import_people(call, typed, papers::read_synthea(patients, allergies));
}

Ending import_file(Call& call, const ImportTyped& typed)
{
    if (typed.format == "cosing-csv")
        return import_cosing(call, typed);
    if (typed.format == "synthea-csv")
        return import_synthea(call, typed);
    if (typed.format != "patients-csv" && typed.format != "vcard")
        throw WrongUsage("only cosing-csv, patients-csv, synthea-csv and vcard can be imported");
    auto file = opened(typed.file);
    if (typed.format == "patients-csv")
        return import_people(call, typed, papers::read_patients_csv(file));
    const std::string cards(std::istreambuf_iterator<char>(file), {});
    return import_people(call, typed, papers::read_patient_cards(cards));
}

} // namespace

void add_import_verb(CLI::App& app, Call& call)
{
    const auto typed = std::make_shared<ImportTyped>();
    auto& verb = add_verb<ImportTyped>(app, call, "import", "Take a table or an address book in, all of it or nothing",
                                       typed, import_file);
    verb.add_option("FORMAT", typed->format, "cosing-csv, patients-csv, synthea-csv or vcard")->required();
    verb.add_option("FILE", typed->file, "The file, or Synthea's folder")->required();
    verb.add_flag("--dry-run", typed->dry_run, "Say what would happen and save nothing");
}

} // namespace clinic::cli
