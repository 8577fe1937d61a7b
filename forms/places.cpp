#include "forms/places.h"

#include "forms/audit/audit_page.h"
#include "forms/care/sessions_page.h"
#include "forms/clinic/today_page.h"
#include "forms/formulas/formulas_page.h"
#include "forms/formulas/lots_page.h"
#include "forms/navigator.h"
#include "forms/patients/patients_page.h"
#include "forms/requests/requests_page.h"
#include "forms/safety/reactions_page.h"
#include "forms/staff/staff_page.h"
#include "forms/words.h"
#include "screens/clinic/finder.h"
#include "screens/clinic/today_list.h"

namespace clinic::ui {

namespace {

wxWindow* make_patients(wxWindow* parent, Desk& desk, Navigator& navigator)
{
    auto* const page = make_patients_page(parent, desk, navigator);
    page->add_button("patients.consent_texts", say("Consent &texts…"), Icon::check,
                     [&navigator] { navigator.write_consent_text(); });
    page->add_button("patients.contraindications", say("&Contraindications…"), Icon::check,
                     [&navigator] { navigator.open_contraindications(); });
    page->add_button("patients.import", say("&Import…"), Icon::import, [&navigator] { navigator.open_import(); });
    return page;
}

wxWindow* make_formulas(wxWindow* parent, Desk& desk, Navigator& navigator)
{
    auto* const page = make_formulas_page(parent, desk, navigator);
    page->add_button("formulas.ingredients", say("&Ingredients…"), Icon::formulas,
                     [&navigator] { navigator.open_ingredients(); });
    page->add_button("formulas.changes", say("&Changes…"), Icon::clock, [&navigator] { navigator.open_changes(); });
    page->add_button("formulas.mixing", say("&Mixing calculator…"), Icon::formulas,
                     [&navigator] { navigator.open_mixing(); });
    return page;
}

struct OpenFound {
    Navigation& navigation;
    void operator()(PatientId id) const { navigation.open_patient(id); }
    void operator()(SessionId id) const { navigation.open_session(id); }
    void operator()(ReactionId id) const { navigation.open_reaction(id); }
    void operator()(FormulaId id) const { navigation.open_formula(id); }
    void operator()(PrpId id) const { navigation.open_prp(id); }
    void operator()(LotId id) const { navigation.open_trace(id); }
    void operator()(RequestId id) const { navigation.open_request(id); }
    void operator()(ChangeRequestId id) const { navigation.open_change(id); }
};

} // namespace

std::vector<Place> places(Desk& desk, Navigator& navigator)
{
    const auto of = [&desk, &navigator](auto make) {
        return [&desk, &navigator, make](wxWindow* parent) -> wxWindow* { return make(parent, desk, navigator); };
    };
    const auto counts = std::make_shared<WaitingCounts>(desk);
    const auto count = [counts](long Waiting::*kind) { return [counts, kind] { return counts->now().*kind; }; };
    return {{"today", say("Today"), Icon::today, of(make_today_page), count(&Waiting::today)},
            {"patients", say("Patients"), Icon::patients, of(make_patients)},
            {"sessions", say("Sessions"), Icon::sessions, of(make_sessions_page)},
            {"reactions", say("Reactions"), Icon::reactions, of(make_reactions_page), count(&Waiting::reactions)},
            {"formulas", say("Formulas"), Icon::formulas, of(make_formulas)},
            {"lots", say("Lots"), Icon::lots, of(make_lots_page), count(&Waiting::lots)},
            {"staff", say("Staff"), Icon::staff, of(make_staff_page), count(&Waiting::staff)},
            {"requests", say("Requests"), Icon::requests, of(make_requests_page), count(&Waiting::requests)},
            {"audit", say("Audit"), Icon::audit, of(make_audit_page)}};
}

void set_find(MainWindow& window, Desk& desk, Navigator& navigator)
{
    const auto last = std::make_shared<std::vector<Found>>();
    window.set_find(
        [&desk, last](const std::string& typed) {
            *last = find(desk, typed);
            TypeAheadBox::Offers offers;
            for (const auto& each : *last)
                offers.push_back({static_cast<std::int64_t>(offers.size()), each.key, each.name});
            return offers;
        },
        [&navigator, last](const Offer<std::int64_t>& chosen) {
            std::visit(OpenFound{navigator}, last->at(static_cast<std::size_t>(chosen.id)).thing);
        });
}

} // namespace clinic::ui
