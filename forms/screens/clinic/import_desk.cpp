#include "screens/clinic/import_desk.h"

#include "reports/incoming/cosing.h"
#include "reports/incoming/patients_csv.h"
#include "reports/incoming/synthea.h"
#include "reports/incoming/vcards.h"
#include "services/formulas/ingredients.h"
#include "services/patients/patients.h"
#include "services/sample/sample_facts.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace clinic {

namespace {

std::ifstream opened(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    if (!stream)
        throw std::system_error(errno, std::generic_category(), "an incoming file cannot be opened");
    return stream;
}

struct FaultPlace {
    std::size_t line;
    std::string column;
    FaultPlace operator()(const papers::CsvFault& each) const { return {each.line, {}}; }
    FaultPlace operator()(const papers::VcardFault& each) const { return {each.line, {}}; }
    FaultPlace operator()(const papers::MissingColumn& each) const { return {0, each.title}; }
    FaultPlace operator()(const papers::UnreadableCell& each) const { return {each.line, each.column}; }
};

std::string fault_text(const Words& words, const papers::IncomingFault& fault)
{
    const auto [line, column] = std::visit(FaultPlace(), fault);
    const auto english = line == 0 ? words("The table has no column “{column}”; nothing was imported.")
                         : column.empty()
                             ? words("Line {line} cannot be read; nothing was imported.")
                             : words("Line {line}, column “{column}” cannot be read; nothing was imported.");
    return fill(english, {{"line", std::to_string(line)}, {"column", column}});
}

std::string format_name(const Words& words, IncomingFormat format)
{
    switch (format) {
    case IncomingFormat::cosing_csv: return words("Ingredients: CosIng table (CSV)");
    case IncomingFormat::patients_csv: return words("Patients: table (CSV)");
    case IncomingFormat::synthea_csv: return words("Patients: Synthea export (CSV)");
    case IncomingFormat::vcard: return words("Patients: address book (vCard)");
    }
    return {};
}

} // namespace

std::vector<Named<IncomingFormat>> ImportDesk::formats() const
{
    std::vector<Named<IncomingFormat>> all;
    for (const auto each : all_of<IncomingFormat>())
        all.push_back({each, std::string(code_of(each)), format_name(desk_.words, each)});
    return all;
}

std::optional<IncomingFormat> ImportDesk::recognised(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string first;
    std::getline(stream, first);
    const auto holds = [&](std::string_view word) { return first.find(word) != std::string::npos; };
    if (file.extension() == ".vcf" || holds("BEGIN:VCARD"))
        return IncomingFormat::vcard;
    if (holds("inci_name"))
        return IncomingFormat::cosing_csv;
    if (holds("family_name"))
        return IncomingFormat::patients_csv;
    if (holds("BIRTHDATE"))
        return IncomingFormat::synthea_csv;
    return std::nullopt;
}

ImportAccount ImportDesk::run(const std::filesystem::path& file, IncomingFormat format, bool dry_run,
                              const std::function<bool(int)>& progress)
{
    auto stream = opened(file);
    switch (format) {
    case IncomingFormat::cosing_csv: return take_ingredients(stream, dry_run, progress);
    case IncomingFormat::patients_csv: return take_patients(papers::read_patients_csv(stream), dry_run, progress);
    case IncomingFormat::synthea_csv: {
        auto allergies = opened(file.parent_path() / "allergies.csv");
        return take_patients(papers::read_synthea(stream, allergies), dry_run, progress);
    }
    case IncomingFormat::vcard: break;
    }
    const std::string cards(std::istreambuf_iterator<char>(stream), {});
    return take_patients(papers::read_patient_cards(cards), dry_run, progress);
}

void ImportDesk::add_odd(ImportAccount& account, std::size_t line, const std::vector<Told>& what) const
{
    for (const auto& each : what) {
        ++account.all_odd;
        if (account.odd.size() < most_odd)
            account.odd.push_back({line, each.sentence, each.weight});
    }
}

ImportAccount ImportDesk::take_ingredients(std::istream& stream, bool dry_run, const std::function<bool(int)>& progress)
{
    ImportAccount account;
    const auto table = papers::read_cosing(stream, sample_ingredients());
    if (!table) {
        account.fault = fault_text(desk_.words, table.reasons());
        return account;
    }
    for (const auto& row : table->odd) {
        const auto english = row.what == papers::CosingOddity::name_doubled
                                 ? desk_.words("“{name}” is in the table more than once.")
                                 : desk_.words("“{name}” holds a sign that cannot be typed.");
        add_odd(account, row.line, {{{}, {}, fill(english, {{"name", row.inci}}), Weight::warning}});
    }
    const auto report = import_ingredients(desk_.records, desk_.deed(), table->ingredients, dry_run, progress);
    for (const auto& row : report.odd)
        add_odd(account, row.line, told(desk_, row.what));
    const auto english = dry_run
                             ? desk_.words("{added} would be added, {updated} updated, {unchanged} stay as they are.")
                             : desk_.words("{added} were added, {updated} updated, {unchanged} stayed as they were.");
    account.counts = fill(english, {{"added", std::to_string(report.added)},
                                    {"updated", std::to_string(report.updated)},
                                    {"unchanged", std::to_string(report.unchanged)}});
    account.something_to_do = report.added + report.updated > 0;
    account.receipt = report.receipt;
    account.cancelled = report.cancelled;
    return account;
}

template <typename Incoming>
ImportAccount ImportDesk::take_patients(const Incoming& incoming, bool dry_run,
                                        const std::function<bool(int)>& progress)
{
    ImportAccount account;
    if (!incoming) {
        account.fault = fault_text(desk_.words, incoming.reasons());
        return account;
    }
    const auto report = import_patients(desk_.records, desk_.deed(), *incoming, dry_run, progress);
    for (const auto& row : report.odd)
        add_odd(account, row.line, told(desk_, row.what));
    const auto english = dry_run ? desk_.words("{added} would be added, {known} are on file already.")
                                 : desk_.words("{added} were added, {known} were on file already.");
    account.counts = fill(english, {{"added", std::to_string(report.added)}, {"known", std::to_string(report.known)}});
    account.something_to_do = report.added > 0;
    account.receipt = report.receipt;
    account.cancelled = report.cancelled;
    return account;
}

} // namespace clinic
