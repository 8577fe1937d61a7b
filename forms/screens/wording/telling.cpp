#include "screens/wording/telling.h"

#include "domain/staff/professional_register.h"
#include "reports/names.h"

namespace clinic {

namespace {

/// Codes are told by their names; which value set a code is of follows from what the mention is called.
std::string told(const Words& words, std::string_view name, const std::string& value)
{
    if (name == "technique")
        if (const auto technique = from_code<Technique>(value))
            return name_of(words, *technique);
    if (name == "indication")
        if (const auto indication = from_code<Indication>(value))
            return name_of(words, *indication);
    if (name == "proof")
        if (const auto proof = from_code<CertificationType>(value))
            return name_of(words, *proof);
    if (name == "status")
        if (const auto status = from_code<CertificationStatus>(value))
            return name_of(words, *status);
    if (name == "register")
        if (const auto where = from_code<ProfessionalRegister>(value))
            return std::string(register_row(*where).name);
    if (name == "state")
        if (const auto state = from_code<VersionState>(value))
            return name_of(words, *state);
    if (name == "question")
        if (const auto question = from_code<Question>(value))
            return question_text(words, *question);
    if (name == "condition")
        if (const auto condition = from_code<Contraindication>(value))
            return name_of(words, *condition);
    if (name == "weight")
        if (const auto weight = from_code<ContraindicationWeight>(value))
            return name_of(words, *weight);
    if (name == "symptom")
        if (const auto symptom = from_code<Symptom>(value))
            return name_of(words, *symptom);
    if (name == "item")
        return aftercare_name(words, value);
    if (name == "sign")
        return term_name(words, value);
    return value;
}

struct Teller {
    const Words& words;
    const Zone& zone;
    std::string_view name;

    std::string operator()(const std::string& value) const { return told(words, name, value); }
    std::string operator()(Day value) const { return to_people(value); }
    std::string operator()(Moment value) const { return zone.to_people(value); }
    std::string operator()(const Decimal& value) const { return to_people(value, decimal_sign(words.language())); }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
};

} // namespace

std::string telling(const Words& words, const Zone& zone, const char* english, const std::vector<Mention>& mentions)
{
    std::string text = words(english);
    for (const auto& mention : mentions)
        text = fill(std::move(text), {{mention.name, std::visit(Teller{words, zone, mention.name}, mention.value)}});
    return text;
}

} // namespace clinic
