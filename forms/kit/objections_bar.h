#pragma once

#include "forms/kit/objection.h"

#include <wx/scrolwin.h>

#include <functional>
#include <map>
#include <vector>

class wxCheckBox;

namespace clinic::ui {

/// All objections of a refused save, each a line that leads to its field; a question has a box to say yes.
class ObjectionsBar final : public wxScrolledWindow {
public:
    ObjectionsBar(wxWindow* parent, std::function<void(const std::string& field)> go_to);

    /// Boxes stay ticked for a question that is asked again in the same words.
    void show_these(const std::vector<Objection>&);
    void show_none();
    [[nodiscard]] bool confirmed(const std::string& field) const;
    [[nodiscard]] std::size_t count() const { return count_; }

private:
    void add_line(const Objection&, bool ticked);
    void fit_height();

    std::function<void(const std::string&)> go_to_;
    std::map<std::pair<std::string, wxString>, wxCheckBox*> boxes_;
    std::size_t count_ = 0;
};

} // namespace clinic::ui
