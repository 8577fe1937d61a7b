#pragma once

#include "base/strong_id.h"
#include "forms/kit/answer_row.h"
#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/time_field.h"
#include "forms/kit/type_ahead.h"

#include <wx/checkbox.h>

namespace clinic::testing {

using OrchardId = StrongId<struct Orchard>;
enum class Ripeness { hard, ripe, soft };
enum class Spot { brown, green, scab, worm };

/// A form of no clinic, with one field of every kind.
class PearForm final : public ui::FormPage {
public:
    explicit PearForm(wxWindow* parent)
        : FormPage(parent, "Record pears", "A basket of pears as it came from the orchard.")
    {
        using namespace std::chrono;
        const Day today = sys_days(2026y / November / 22);
        group("Basket");
        name = add<ui::TextField>({.id = "pear.name", .text = "&Name", .required = true});
        orchard = add<ui::TypeAhead<OrchardId>>(
            {.id = "pear.orchard", .text = "&Orchard", .hint = "Type a part of its name."}, orchards());
        day = add<ui::DateField>({.id = "pear.day", .text = "&Day", .required = true}, today);
        time = add<ui::TimeField>({.id = "pear.time", .text = "&Time"});
        weight = add<ui::DecimalField>({.id = "pear.weight", .text = "&Weight"}, "kg");
        ripeness = add<ui::Choice<Ripeness>>({.id = "pear.ripeness", .text = "&Ripeness"},
                                             std::vector<Named<Ripeness>>{{Ripeness::hard, "", "Hard"},
                                                                          {Ripeness::ripe, "", "Ripe"},
                                                                          {Ripeness::soft, "", "Soft"}});
        group("Questions");
        washed = add<ui::AnswerRow>({.id = "pear.washed", .text = "Washed?"}, "pear.washed", "With what?");
        spots = add<ui::CheckList<Spot>>({.id = "pear.spots", .text = "Spots"}, "pear.spots",
                                         std::vector<Named<Spot>>{{Spot::brown, "", "Brown"},
                                                                  {Spot::green, "", "Green"},
                                                                  {Spot::scab, "", "Scab"},
                                                                  {Spot::worm, "", "Worm"}});
        note = add<ui::TextArea>({.id = "pear.note", .text = "No&te", .hint = "What the next cook should know."});
        counted = add<wxCheckBox>({.id = "pear.counted", .text = ""}, wxID_ANY, "&Counted twice");
        finish("Record pears");
    }

    ui::TextField* name;
    ui::TypeAhead<OrchardId>* orchard;
    ui::DateField* day;
    ui::TimeField* time;
    ui::DecimalField* weight;
    ui::Choice<Ripeness>* ripeness;
    ui::AnswerRow* washed;
    ui::CheckList<Spot>* spots;
    ui::TextArea* note;
    wxCheckBox* counted;
    int saved = 0;
    bool known_name_confirmed = false;

    using FormPage::withdraw_objections;

protected:
    bool save() override
    {
        auto found = objections();
        known_name_confirmed = confirmed("pear.name");
        if (name->text() == "Williams" && !known_name_confirmed)
            found.push_back({"pear.name", "A basket of this name exists already.", ui::Objection::Kind::question});
        if (!found.empty()) {
            object(found);
            return false;
        }
        ++saved;
        return true;
    }

    [[nodiscard]] std::vector<ui::Objection> objections() const override
    {
        std::vector<ui::Objection> found;
        if (name->text().empty())
            found.push_back({"pear.name", "Enter the name of the pears."});
        if (!day->day())
            found.push_back({"pear.day", "Enter the day of the harvest."});
        return found;
    }

private:
    static std::vector<ui::Offer<OrchardId>> orchards()
    {
        return {{OrchardId(1), "O-1", "Verger Lefèvre"},
                {OrchardId(2), "O-2", "Περιβόλι Ελένη", "closed since May"},
                {OrchardId(3), "O-3", "Périgord hill"},
                {OrchardId(4), "O-4", "Lower valley"}};
    }
};

} // namespace clinic::testing
