#pragma once

class wxTextCtrl;

namespace clinic::ui {

/// Room between the frame of a field of several lines and its text. GTK leaves a style sheet's padding unpainted there
/// once the text is taller than the field.
void give_room(wxTextCtrl&);

} // namespace clinic::ui
