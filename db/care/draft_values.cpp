#include "db/care/draft_values.h"

#include "db/care/prp_table.h"

#include <charconv>
#include <type_traits>

namespace clinic::db {

namespace {

constexpr std::int64_t year_1 = -62'135'596'800'000; // milliseconds from 1970
constexpr std::int64_t year_10000 = 253'402'300'800'000;
constexpr std::int64_t most_microlitres = 9'000'000'000'000; // in millilitres still a decimal number of ours

/// Writes values down under their names; what is empty leaves no line.
class DraftWriter {
public:
    template <typename T>
    void put(const char* name, const T& value)
    {
        put(name, std::string(), value);
    }
    template <typename T>
    void put(const char* name, const std::string& item, const T& value)
    {
        values_.insert_or_assign({name, item}, text_of(value));
    }
    template <typename T>
    void put(const char* name, const std::optional<T>& value)
    {
        if (value)
            put(name, *value);
    }
    void put(const char* name, const std::string& text)
    {
        if (!text.empty())
            values_.insert_or_assign({name, std::string()}, text);
    }
    [[nodiscard]] DraftValues take() { return std::move(values_); }

    template <typename Tag>
    [[nodiscard]] static std::string text_of(const StrongId<Tag>& id)
    {
        return std::to_string(id.value());
    }

private:
    template <typename Enum>
    requires std::is_enum_v<Enum>
    [[nodiscard]] static std::string text_of(Enum value) { return std::string(code_of(value)); }
    [[nodiscard]] static std::string text_of(Moment value) { return std::to_string(value.time_since_epoch().count()); }
    [[nodiscard]] static std::string text_of(Day value) { return to_iso(value); }
    [[nodiscard]] static std::string text_of(std::chrono::minutes value) { return std::to_string(value.count()); }
    [[nodiscard]] static std::string text_of(Volume value) { return std::to_string(value.microlitres); }
    [[nodiscard]] static std::string text_of(const Decimal& value) { return value.text(); }
    [[nodiscard]] static std::string text_of(std::int64_t value) { return std::to_string(value); }
    [[nodiscard]] static std::string text_of(const std::string& value) { return value; }
    /// "0.5 mg/mL", or "-" for what was left out.
    [[nodiscard]] static std::string text_of(const Deviation& value)
    {
        return value.strength ? value.strength->value.text() + ' ' + std::string(code_of(value.strength->unit)) : "-";
    }

    DraftValues values_;
};

std::optional<std::int64_t> number_in(const std::string& text)
{
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [read_until, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && read_until == end ? std::optional(number) : std::nullopt;
}

void read_text(const std::string& text, std::optional<Moment>& value)
{
    if (const auto number = number_in(text))
        value = moment_within_reason(*number);
}

void read_text(const std::string& text, std::optional<Day>& value)
{
    value = day_from_iso(text);
}

void read_text(const std::string& text, std::optional<std::chrono::minutes>& value)
{
    constexpr std::int64_t day = std::chrono::minutes(std::chrono::days(1)).count();
    if (const auto number = number_in(text); number && *number >= 0 && *number < day)
        value = std::chrono::minutes(*number);
}

void read_text(const std::string& text, std::optional<Volume>& value)
{
    if (const auto number = number_in(text))
        value = volume_within_reason(*number);
}

void read_text(const std::string& text, std::optional<Decimal>& value)
{
    value = decimal_from_text(text);
}

void read_text(const std::string& text, std::optional<std::int64_t>& value)
{
    value = number_in(text);
}

void read_text(const std::string& text, std::optional<std::string>& value)
{
    value = text;
}

void read_text(const std::string& text, std::optional<Deviation>& value)
{
    if (text == "-")
        value = Deviation{};
    const auto space = text.find(' ');
    const auto amount = decimal_from_text(text.substr(0, space));
    const auto unit = space == std::string::npos ? std::nullopt : from_code<ConcentrationUnit>(text.substr(space + 1));
    if (amount && unit)
        value = Deviation{Concentration{*amount, *unit}};
}

template <typename Tag>
void read_text(const std::string& text, std::optional<StrongId<Tag>>& value)
{
    if (const auto number = number_in(text))
        value = StrongId<Tag>(*number);
}

template <typename Enum>
requires std::is_enum_v<Enum>
void read_text(const std::string& text, std::optional<Enum>& value)
{
    value = from_code<Enum>(text);
}

/// Reads what a DraftWriter wrote.
class DraftReader {
public:
    explicit DraftReader(const DraftValues& values) : values_(values) {}

    template <typename T>
    void take(const char* name, std::optional<T>& value) const
    {
        if (const auto found = values_.find({name, std::string()}); found != values_.end())
            read_text(found->second, value);
    }
    void take(const char* name, std::string& text) const
    {
        std::optional<std::string> value;
        take(name, value);
        text = value.value_or(std::string());
    }
    template <typename Key, typename Value>
    void take(const char* name, std::map<Key, Value>& all) const
    {
        for (auto each = values_.lower_bound({name, std::string()}); each != values_.end() && each->first.first == name;
             ++each) {
            std::optional<Key> key;
            std::optional<Value> value;
            read_text(each->first.second, key);
            read_text(each->second, value);
            if (key && value)
                all.insert_or_assign(*key, *value);
        }
    }

private:
    const DraftValues& values_;
};

Screening screening_from(const DraftReader& reader)
{
    Screening screening;
    std::map<Question, AnswerValue> answers;
    std::map<Question, std::string> notes;
    reader.take("answer", answers);
    reader.take("answer_note", notes);
    for (const auto& [question, value] : answers)
        screening.answers[question] = {value, notes[question]};
    std::optional<Day> day;
    std::optional<std::chrono::minutes> time;
    reader.take("last_aspirin", day);
    reader.take("last_aspirin_time", time);
    if (day)
        screening.last_aspirin = AspirinIntake{*day, time};
    return screening;
}

void put_screening(DraftWriter& writer, const Screening& screening)
{
    for (const auto& [question, answer] : screening.answers) {
        const std::string item(code_of(question));
        writer.put("answer", item, answer.value);
        if (!answer.note.empty())
            writer.put("answer_note", item, answer.note);
    }
    if (const auto& aspirin = screening.last_aspirin) {
        writer.put("last_aspirin", aspirin->day);
        writer.put("last_aspirin_time", aspirin->time);
    }
}

template <typename Key, typename Value>
void put_all(DraftWriter& writer, const char* name, const std::map<Key, Value>& all)
{
    for (const auto& [key, value] : all)
        writer.put(name, DraftWriter::text_of(key), value);
}

} // namespace

std::optional<Moment> moment_within_reason(std::int64_t milliseconds)
{
    return milliseconds >= year_1 && milliseconds < year_10000
               ? std::optional(Moment(std::chrono::milliseconds(milliseconds)))
               : std::nullopt;
}

std::optional<Volume> volume_within_reason(std::int64_t microlitres)
{
    return microlitres >= -most_microlitres && microlitres <= most_microlitres ? std::optional(Volume{microlitres})
                                                                               : std::nullopt;
}

DraftValues values_of(const WrittenSession& written)
{
    // A new field of the session must be kept as well: until it is, this does not compile.
    const auto& [patient, practitioner, started, ended, region, indication, version, lots, used, drawn, prp, deviations,
                 deviation_reason, points, volume, screening, note, aspirin_override, allergy_override,
                 objection_override, contraindication_override, row_version] = written.session;
    DraftWriter writer;
    writer.put("patient", patient);
    writer.put("practitioner", practitioner);
    writer.put("started", started);
    writer.put("ended", ended);
    writer.put("region", region);
    writer.put("indication", indication);
    writer.put("version", version);
    put_all(writer, "lot", lots);
    put_all(writer, "used", used);
    put_all(writer, "drawn", drawn);
    writer.put("prp", prp.prp);
    writer.put("prp_used", prp.amount);
    writer.put("prp_identity", text_of(prp.identity));
    put_all(writer, "deviation", deviations);
    writer.put("deviation_reason", deviation_reason);
    writer.put("volume", volume);
    put_screening(writer, screening);
    writer.put("note", note);
    writer.put("aspirin_override", aspirin_override);
    writer.put("allergy_override", allergy_override);
    writer.put("objection_override", objection_override);
    writer.put("contraindication_override", contraindication_override);
    writer.put("row_version", row_version);
    for (const auto& [field, text] : written.half_typed)
        writer.put("half_typed", field, text);
    return writer.take();
}

WrittenSession written_from(const DraftValues& values)
{
    const DraftReader reader(values);
    WrittenSession written;
    SessionDraft& draft = written.session;
    reader.take("patient", draft.patient);
    reader.take("practitioner", draft.practitioner);
    reader.take("started", draft.started);
    reader.take("ended", draft.ended);
    reader.take("region", draft.region);
    reader.take("indication", draft.indication);
    reader.take("version", draft.version);
    reader.take("lot", draft.lots);
    reader.take("used", draft.used);
    reader.take("drawn", draft.drawn);
    reader.take("prp", draft.prp.prp);
    reader.take("prp_used", draft.prp.amount);
    std::string identity;
    reader.take("prp_identity", identity);
    draft.prp.identity = identity_in(identity);
    reader.take("deviation", draft.deviations);
    reader.take("deviation_reason", draft.deviation_reason);
    reader.take("volume", draft.volume);
    draft.screening = screening_from(reader);
    reader.take("note", draft.note);
    reader.take("aspirin_override", draft.aspirin_override);
    reader.take("allergy_override", draft.allergy_override);
    reader.take("objection_override", draft.objection_override);
    reader.take("contraindication_override", draft.contraindication_override);
    std::optional<std::int64_t> row_version;
    reader.take("row_version", row_version);
    draft.row_version = row_version.value_or(0);
    reader.take("half_typed", written.half_typed);
    return written;
}

} // namespace clinic::db
