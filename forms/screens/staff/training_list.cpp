#include "screens/staff/training_list.h"

#include "reports/names.h"

namespace clinic {

namespace {

enum class TrainingColumn { days, title, provider, hours, category, certificate, standing };

std::string days_text(const TrainingDraft& training)
{
    const auto first = to_people(*training.first_day);
    return training.last_day && training.last_day != training.first_day ? first + " – " + to_people(*training.last_day)
                                                                        : first;
}

} // namespace

std::string TrainingList::totals() const
{
    return training_text(desk().words, training_totals(read(), desk().today()));
}

std::vector<Column> TrainingList::columns() const
{
    const Words& words = desk().words;
    return {{words("Days"), 205},     {words("Course"), 195},      {words("Provider"), 155}, {words("Hours"), 65},
            {words("Category"), 110}, {words("Certificate"), 105}, {words("Counts"), 150}};
}

std::vector<TrainingOnFile> TrainingList::read() const
{
    return desk().records.staff().training_of(practitioner_);
}

std::string TrainingList::cell_of(const TrainingOnFile& row, int column) const
{
    const Words& words = desk().words;
    using enum TrainingColumn;
    switch (static_cast<TrainingColumn>(column)) {
    case days: return days_text(row.training);
    case title: return row.training.title;
    case provider: return row.training.provider;
    case hours: return to_people(*row.training.hours, decimal_sign(words.language()));
    case category: return row.training.category;
    case certificate: return row.training.certificate_number;
    case standing: break;
    }
    for (const auto& each : all())
        if (each.training.corrects == row.id)
            return fill(words("replaced by {key}"), {{"key", each.key}});
    return words("yes");
}

std::string TrainingList::order_of(const TrainingOnFile& row, int column) const
{
    if (static_cast<TrainingColumn>(column) == TrainingColumn::days)
        return to_iso(*row.training.first_day);
    if (static_cast<TrainingColumn>(column) != TrainingColumn::hours)
        return HeldList::order_of(row, column);
    constexpr std::size_t longest_number = 20;
    const auto digits = std::to_string(row.training.hours->billionths());
    return std::string(longest_number - digits.size(), '0') + digits;
}

Tone TrainingList::tone(long row, int)
{
    return is_corrected(all(), at(row).id) ? Tone::muted : Tone::plain;
}

} // namespace clinic
