#pragma once

#include "forms/kit/form_page.h"
#include "forms/navigation.h"
#include "forms/objecting.h"

namespace clinic::ui {

/// The end of a form's `save`: shows what speaks against it, or tells below what is saved. True when it is saved.
template <typename Id>
bool is_saved(FormPage& form, Navigation& navigation, const SaveOutcome<Id>& outcome)
{
    if (!outcome) {
        form.object(objections(outcome.reasons()));
        return false;
    }
    navigation.saved(outcome->key, outcome->receipt);
    return true;
}

} // namespace clinic::ui
