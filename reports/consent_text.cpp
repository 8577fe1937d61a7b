#include "reports/consent_text.h"

#include "reports/names.h"
#include "reports/tel_uri.h"

#include <array>

namespace clinic {

namespace {

constexpr auto treatment_body = std::to_array<const char*>({
    mark("# What is done"),
    mark("Small amounts of a mixed solution are injected into the skin with a fine needle, at many points. The skin is "
         "punctured each time; for some days it protects less than before."),
    mark("Some of these products may be used outside what they were authorised for, for example for being mixed or "
         "for being injected into the skin. You may ask which ones, and why they are used all the same."),
    mark("The lot number of everything that is injected is kept with your file. You get it whenever you ask."),
    mark("# What to expect"),
    mark("Redness, swelling, small bruises and visible points are frequent. Most of it passes within a few days; a "
         "bruise may take two weeks."),
    mark("The effect is uncertain. Several sessions are usually needed, and nobody promises a result."),
    mark("# What can go wrong"),
    mark("- An infection, also by slow bacteria (mycobacteria) that show only after weeks."),
    mark("- An allergic reaction, in rare cases one that endangers life."),
    mark("- Lumps, scars, or a change of the skin's colour, which may stay."),
    mark("- Rarely, a place where skin dies."),
    mark("# What else there is"),
    mark("You may choose another treatment, wait, or have nothing done. Ask what speaks for each."),
    mark("# What you do yourself"),
    mark("Tell us everything about your health, allergies and medicines. Keep to the aftercare that you get on paper. "
         "Tell us about whatever seems unusual afterwards, at once."),
    mark("# Your decision"),
    mark("You decide freely. You may withdraw at any time, without a reason and without disadvantage; what was done "
         "until then stays done."),
    mark("You had time to think it over. Your questions were answered in words that you understand, and you know the "
         "price."),
    mark("How your data are used is told on a paper of its own. Photographs need a consent of their own."),
    mark("You get a copy of this paper."),
});

constexpr auto photos_body = std::to_array<const char*>({
    mark("# What is done"),
    mark("The treated areas are photographed before and after a session. The pictures are kept with your file, so that "
         "the course of the treatment can be judged."),
    mark("Only those who treat you see them. They are not published: that needs a consent of its own."),
    mark("# Your decision"),
    mark("You are treated in the same way whether or not you agree."),
    mark("You may withdraw at any time, without a reason; from then on no pictures are taken any more."),
});

constexpr auto publication_body = std::to_array<const char*>({
    mark("# What is done"),
    mark("Pictures of the treated areas may be shown to others, without your name: in lectures, in publications or to "
         "other patients. A face may be recognised all the same."),
    mark("# Your decision"),
    mark("You are treated in the same way whether or not you agree."),
    mark("You may withdraw at any time, without a reason. What was published before cannot be called back "
         "everywhere."),
});

template <typename Lines>
std::string body_of(const Words& words, const Lines& lines)
{
    std::string body;
    bool in_list = false;
    for (const char* const line : lines) {
        const std::string text = words(line);
        const bool item = text.starts_with("- ");
        if (!body.empty())
            body.append(item && in_list ? "\n" : "\n\n");
        body.append(text);
        in_list = item;
    }
    return body;
}

void tell(std::string& text, const std::string& label, const std::string& value)
{
    if (!value.empty())
        text.append(label).append(": ").append(value).append("\n");
}

std::string person_text(const PractitionerDraft& person)
{
    std::string text = person.name;
    for (const auto& each : {person.profession, person.register_number})
        if (!each.empty())
            text.append(", ").append(each);
    return text;
}

void tell_composition(std::string& text, const Words& words, const ConsentReading& reading)
{
    text.append("\n").append(words("# What is injected")).append("\n\n");
    for (const auto& line : reading.version->lines) {
        text.append("- ")
            .append(line.ingredient_name)
            .append(", ")
            .append(concentration_text(words, line.concentration));
        if (const auto legal = reading.legal.find(line.ingredient); legal != reading.legal.end())
            text.append(" (").append(name_of(words, legal->second)).append(")");
        text.append("\n");
    }
}

} // namespace

std::string consent_title(const Words& words, ConsentSubject subject)
{
    switch (subject) {
    case ConsentSubject::treatment: return words("Consent to mesotherapy");
    case ConsentSubject::photos: return words("Consent to photographs");
    case ConsentSubject::publication: return words("Consent to showing photographs to others");
    }
    return {};
}

std::string consent_body(const Words& words, ConsentSubject subject)
{
    switch (subject) {
    case ConsentSubject::treatment: return body_of(words, treatment_body);
    case ConsentSubject::photos: return body_of(words, photos_body);
    case ConsentSubject::publication: return body_of(words, publication_body);
    }
    return {};
}

std::string consent_text(const Words& words, const ConsentReading& reading)
{
    const auto& clinic = reading.clinic;
    const auto& patient = reading.patient.patient;
    std::string text = "# " + consent_title(words, reading.subject) + "\n\n";
    tell(text, words("Clinic"), clinic.name + (clinic.phone.empty() ? "" : ", " + clinic.phone));
    tell(text, words("In an emergency"), papers::emergency_number(clinic.country));
    tell(text, words("Patient"),
         full_name(patient) + (patient.born ? ", " + to_people(*patient.born) : "") + ", " + reading.patient.key);
    tell(text, words("Explained by"), person_text(reading.practitioner.practitioner));
    if (reading.indication)
        tell(text, words("Treated for"), name_of(words, *reading.indication));
    if (reading.version) {
        tell(text, words("Formula"), reading.version->formula_name + ", " + reading.version->key);
        tell_composition(text, words, reading);
    }
    return text + "\n" + (reading.own ? reading.own->text.body : consent_body(words, reading.subject)) + "\n";
}

std::string consent_form_of(const ConsentReading& reading)
{
    return reading.own ? reading.own->key : consent_form_brought_along;
}

void read_by(ConsentDraft& draft, const Words& words, const std::optional<ConsentReading>& reading)
{
    draft.text = reading ? consent_text(words, *reading) : std::string();
    draft.form = reading ? consent_form_of(*reading) : std::string();
}

std::string brought_along(const Words& words, const ConsentTextDraft& draft)
{
    return draft.subject && draft.language ? consent_body(words.in(*draft.language), *draft.subject) : std::string();
}

} // namespace clinic
