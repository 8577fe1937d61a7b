#include "forms/clinic_window.h"
#include "forms/kit/type_ahead.h"
#include "reports/names.h"
#include "support/objection_clinic.h"

#include <wx/button.h>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// The sentences of the bar above the form.
Names sentences_in_bar()
{
    Names sentences;
    for (auto* const child : find("objections").GetChildren())
        if (dynamic_cast<wxButton*>(child))
            sentences.emplace_back(atk_object_get_name(spoken(*child)));
    return sentences;
}

/// Those about earlier reactions, without the words about what to do now.
Names said_in_bar()
{
    Names said;
    for (const auto& each : sentences_in_bar())
        if (each.find("the patient reacted to") != std::string::npos || each.starts_with("The patient reacted to"))
            said.push_back(each.substr(0, each.find(" Choose another")));
    std::sort(said.begin(), said.end());
    return said;
}

Names to_be_said(const ObjectionClinic& at, std::size_t index, bool excused)
{
    Names expected;
    const auto& about = objection_cases()[index];
    for (const auto& each : about.objections) {
        if (excused && !each.warns_only())
            continue;
        const auto& reaction = at.reaction(index, each.reaction);
        expected.push_back(beginning_of(each, about.next, to_people(reaction.onset), reaction.key));
    }
    std::sort(expected.begin(), expected.end());
    return expected;
}

/// The versions on the buttons, from above.
Names alternatives_offered()
{
    const std::string prefix = "session.alternatives.";
    Names offered;
    for (const auto* const child : find("session.alternatives").GetChildren())
        if (const auto name = child->GetName().utf8_string(); name.starts_with(prefix))
            offered.push_back(name.substr(prefix.size()));
    return offered;
}

bool is_taken(const std::string& version)
{
    const auto& taken = find<ui::TypeAheadBox>("session.version").taken();
    return taken && taken->name.starts_with(version + ',');
}

/// Beside the buttons, as soon as the form has judged what was chosen: there is no version, or it is objected to.
bool asks_for_version()
{
    return standing().find("formula version") != std::string::npos;
}

/// In the one form: the version of the case before is taken out, then patient, indication and version are chosen.
void choose_next(ClinicWindow& at, const ObjectionClinic& clinic, std::size_t index)
{
    const auto& about = objection_cases()[index];
    focus(find("session.version"));
    line_of("session.version").Clear();
    REQUIRE(until([] { return asks_for_version() && !find("session.alternatives").IsShown(); }));
    pick("session.patient", at.clinic.records.patients().patient(clinic.patient(index))->key);
    REQUIRE(find<ui::TypeAheadBox>("session.patient").taken()->id == clinic.patient(index).value());
    choose("session.indication",
           wxString::FromUTF8(name_of(at.desk.words, from_code<Indication>(indication_of(about.next)).value())));
    pick("session.version", about.next);
    REQUIRE(is_taken(about.next));
}

void check_reason(ui::SessionForm& form, const ObjectionClinic& clinic, std::size_t index)
{
    const auto& about = objection_cases()[index];
    const bool short_one = about.reason == Reason::too_short;
    const wxString field = "session.override.objection_override";
    put(line_of(field), about.reason_text);
    form.press();
    CHECK(said_in_bar() == to_be_said(clinic, index, true));
    const auto sentences = sentences_in_bar();
    CHECK(std::count(sentences.begin(), sentences.end(), "The reason for an override needs at least 10 characters.") ==
          (short_one ? 1 : 0));
    line_of(field).Clear();
}

} // namespace

TEST_CASE("the session form blocks, warns and offers after a reaction as domain.md 2.7 says in every case of the table",
          "[forms][objection]")
{
    REQUIRE(objection_cases().size() >= 40);
    ClinicWindow at;
    const ObjectionClinic clinic(at.clinic);
    at.paths.new_session(std::nullopt);
    auto& form = at.page<ui::SessionForm>();
    for (std::size_t i = 0; i < objection_cases().size(); ++i) {
        const auto& about = objection_cases()[i];
        INFO("case " << i + 1 << ": " << about.title);
        choose_next(at, clinic, i);
        const auto offers_what_it_should = [&about] {
            return find("session.alternatives").IsShown() &&
                   in_ranks(alternatives_offered(), about.instead) == one_after_another(about.instead);
        };
        if (about.blocked()) {
            if (!until(offers_what_it_should))
                CHECK(alternatives_offered() == one_after_another(about.instead));
            CHECK(find("session.override.objection_override").IsShown());
        } else {
            CHECK(until([] { return !asks_for_version(); }));
        }
        CHECK(find("session.alternatives").IsShown() == about.blocked());
        CHECK(is_taken(about.next)); // nothing is ever chosen by itself
        form.press();                // refused in any case: nobody was asked anything yet
        CHECK(said_in_bar() == to_be_said(clinic, i, false));
        if (about.reason != Reason::none)
            check_reason(form, clinic, i);
    }
    CHECK(at.paths.kept.empty());
}
