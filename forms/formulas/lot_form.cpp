#include "forms/formulas/lot_form.h"

#include "forms/kit/look.h"
#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

LotForm::LotForm(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<IngredientId> ingredient)
    : FormPage(parent, say("New lot"), say("Copy what stands on the label, or scan it into the lot code."))
    , editor_(desk, ingredient)
    , navigation_(navigation)
{
    add_label();
    add_delivery();
    finish(say("Receive lot"));
}

void LotForm::add_label()
{
    group(say("Label"));
    ingredient_ =
        add<TypeAhead<IngredientId>>({.id = "lot.ingredient", .text = say("&Ingredient"), .required = true},
                                     [this](const std::string& typed) { return offers(editor_.ingredients(typed)); });
    code_ = add<TextField>({.id = "lot.code",
                            .text = say("Lot &code"),
                            .hint = say("A scanned GS1 label fills code, expiry and GTIN."),
                            .required = true},
                           0, wxTE_PROCESS_ENTER);
    code_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        take_apart();
        event.Skip();
    });
    code_->Bind(wxEVT_TEXT_ENTER, [this](const wxCommandEvent&) { code_->Navigate(); });
    manufacturer_ = add<TextField>({.id = "lot.manufacturer", .text = say("&Manufacturer"), .required = true});
    expires_ = add<DateField>(
        {.id = "lot.expires", .text = say("&Expires"), .hint = say("It can be used through the whole of this day.")},
        editor_.today());
    no_expiry_ = add<wxCheckBox>({.id = "lot.no_expiry", .text = {}}, wxID_ANY, say("&No expiry on the label"));
    no_expiry_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        show_row("lot.expires", !no_expiry_->GetValue());
        event.Skip();
    });
    gtin_ = add<TextField>({.id = "lot.gtin", .text = say("&GTIN or UDI"), .hint = say("Of the packing.")});
    legal_class_ =
        add<Choice<LegalClass>>({.id = "lot.legal_class", .text = say("&Legal class")}, editor_.legal_classes());
    storage_ = add<TextField>({.id = "lot.storage", .text = say("S&torage")});
}

void LotForm::add_delivery()
{
    group(say("Delivery"));
    received_ = add<DateField>({.id = "lot.received", .text = say("&Received")}, editor_.today());
    supplier_ = add<TextField>({.id = "lot.supplier", .text = say("&Supplier")});
    quantity_ = add<DecimalField>(
        {.id = "lot.quantity", .text = say("&Quantity"), .hint = say("Leave it empty for a lot that is not counted.")});
    unit_ = add<Choice<StockUnit>>({.id = "lot.unit", .text = say("&Unit")}, editor_.units());
}

bool LotForm::TransferDataToWindow()
{
    if (const auto given = editor_.given_ingredient())
        ingredient_->show(*given);
    received_->show(editor_.today());
    return true;
}

void LotForm::take_apart()
{
    if (const auto filled = editor_.taken_apart(read()))
        show(*filled);
}

void LotForm::show(const LotDraft& draft)
{
    if (draft.ingredient)
        if (const auto named = editor_.ingredient(*draft.ingredient))
            ingredient_->show(*named);
    code_->show(draft.code);
    manufacturer_->show(draft.manufacturer);
    no_expiry_->SetValue(draft.no_expiry_on_label);
    show_row("lot.expires", !draft.no_expiry_on_label);
    expires_->show(draft.expires);
    gtin_->show(draft.gtin);
    legal_class_->show(draft.legal_class);
    storage_->show(draft.storage);
}

LotDraft LotForm::read() const
{
    const bool none = no_expiry_->GetValue();
    return {.ingredient = ingredient_->chosen(),
            .code = code_->text(),
            .manufacturer = manufacturer_->text(),
            .expires = none ? std::nullopt : expires_->day(),
            .no_expiry_on_label = none,
            .legal_class = legal_class_->chosen(),
            .gtin = gtin_->text(),
            .storage = storage_->text(),
            .received = received_->day(),
            .supplier = supplier_->text(),
            .quantity = quantity_->value(),
            .unit = unit_->chosen()};
}

std::vector<Objection> LotForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool LotForm::save()
{
    take_apart();
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
