#include "screens/clinic/finder.h"

#include "base/text.h"
#include "records/care.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/requests.h"
#include "records/safety.h"

#include <algorithm>
#include <cctype>

namespace clinic {

namespace {

constexpr std::size_t most_patients = 10;
constexpr std::size_t most_lots = 5;

void add_patients(const Desk& desk, const std::string& typed, std::vector<Found>& found)
{
    ListQuery query{.text = typed, .sorted_by = typed.empty() ? "key" : "", .most = most_patients};
    query.ascending = !typed.empty();
    for (const auto& row : desk.records.patients().patients(query).rows)
        found.push_back(
            {row.id, row.key, full_name(row.patient) + (row.patient.born ? " · " + to_people(*row.patient.born) : "")});
}

void add_formulas(const Desk& desk, const std::string& typed, std::vector<Found>& found)
{
    const auto words = folded_words(typed);
    for (const auto& row : desk.records.formulas().formulas()) {
        const auto text = folded(row.formula.code + ' ' + row.formula.name);
        if (std::all_of(words.begin(), words.end(),
                        [&](const auto& word) { return text.find(word) != std::string::npos; }))
            found.push_back({row.id, row.formula.code, row.formula.name});
    }
}

void add_lots(const Desk& desk, const std::string& typed, std::vector<Found>& found)
{
    for (const auto& row : desk.records.formulas().lots({.text = typed, .sorted_by = {}, .most = most_lots}).rows)
        found.push_back({row.id, row.lot.code, row.ingredient_name});
}

/// What was made with a kit, an anticoagulant or an activator of this lot.
void add_prp(const Desk& desk, const std::string& typed, std::vector<Found>& found)
{
    for (const auto& row : desk.records.care().prp_with(typed))
        found.push_back({row.id, row.key, row.patient_name + " · " + row.prp.kit + " " + row.prp.kit_lot});
}

void add_by_number(const Desk& desk, std::string key, std::vector<Found>& found)
{
    std::transform(key.begin(), key.end(), key.begin(),
                   [](unsigned char each) { return static_cast<char>(std::toupper(each)); });
    if (const auto id = desk.records.care().session_of(key))
        found.push_back({*id, key, desk.records.care().session(*id)->row.patient_name});
    if (const auto id = desk.records.care().prp_of(key))
        found.push_back({*id, key, desk.records.care().prp(*id)->patient_name});
    if (const auto id = desk.records.safety().reaction_of(key))
        found.push_back({*id, key, desk.records.safety().reaction(*id)->patient_name});
    if (const auto id = desk.records.safety().change_of(key))
        found.push_back({*id, key, desk.records.safety().change(*id)->formula_name});
    if (const auto id = desk.records.requests().request_of(key))
        found.push_back({*id, key, desk.records.requests().request(*id)->patient_name});
}

} // namespace

std::vector<Found> find(const Desk& desk, const std::string& typed)
{
    std::vector<Found> found;
    const auto text = trimmed(typed);
    if (!text.empty())
        add_by_number(desk, text, found);
    add_patients(desk, text, found);
    if (!text.empty()) {
        add_formulas(desk, text, found);
        add_lots(desk, text, found);
        add_prp(desk, text, found);
    }
    return found;
}

} // namespace clinic
