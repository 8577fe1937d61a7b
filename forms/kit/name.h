#pragma once

#include <wx/string.h>

class wxWindow;

namespace clinic::ui {

/// Names a control for tests and screen readers: `id` is "subject.field" and never translated; `label` and
/// `description` are spoken. An empty label keeps the one GTK finds by itself.
void name(wxWindow&, const wxString& id, const wxString& label = {}, const wxString& description = {});
/// What a screen reader adds to the label, for example what is wrong with the field.
void describe(wxWindow&, const wxString& description);

} // namespace clinic::ui
