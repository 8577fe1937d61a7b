#include "forms/formulas/delivery_form.h"

#include "forms/kit/name.h"
#include "forms/objecting.h"
#include "forms/words.h"

#include <set>

namespace clinic::ui {

namespace {

/// How many lots are refused.
std::size_t refused_lots(const std::vector<Told>& all)
{
    std::set<std::string> lines;
    for (const auto& told : all)
        if (told.weight != Weight::warning)
            lines.insert(told.line);
    return lines.size();
}

} // namespace

DeliveryForm::DeliveryForm(wxWindow* parent, Desk& desk, Navigation& navigation)
    : FormPage(parent, say("Receive a delivery"),
               say("One row a lot: scan its label, or type it. Enter goes on; several labels can be pasted at once."))
    , editor_(desk, std::nullopt)
    , navigation_(navigation)
{
    group(say("Delivery"));
    received_ =
        add<DateField>({.id = "delivery.received", .text = say("&Received"), .required = true}, editor_.today());
    supplier_ = add<TextField>({.id = "delivery.supplier", .text = say("&Supplier")});
    group(say("Lots: code or label, ingredient, manufacturer, expiry, quantity"));
    grid_ = add_wide<LotGrid>(editor_);
    ui::name(*grid_, "delivery.lots", say("Lots"));
    finish(say("Receive all lots"));
}

bool DeliveryForm::TransferDataToWindow()
{
    received_->show(editor_.today());
    return true;
}

std::vector<LotDraft> DeliveryForm::read() const
{
    auto lots = grid_->lots();
    for (auto& lot : lots) {
        lot.received = received_->day();
        lot.supplier = supplier_->text();
    }
    return lots;
}

bool DeliveryForm::save()
{
    if (const auto unreadable = grid_->problem(); !unreadable.empty()) {
        object({{"delivery.lots", unreadable, Objection::Kind::refused}});
        grid_->SetFocus();
        return false;
    }
    const auto outcome = editor_.save(read());
    if (outcome) {
        navigation_.saved(outcome->key, outcome->receipt);
        return true;
    }
    const auto& refused = outcome.reasons();
    grid_->show_problems(refused);
    const auto lots = refused_lots(refused);
    object({{"delivery.lots",
             fill(say("Nothing is received yet. Lots that need mending: {lots}. What is wrong stands below each."),
                  {{"lots", wxString::Format("%zu", lots)}}),
             Objection::Kind::refused}});
    grid_->SetFocus();
    return false;
}

} // namespace clinic::ui
