#pragma once

#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/requests/request_file.h"

namespace clinic::ui {

/// Ends a request: whose identity was seen, and how the dossier was handed over.
class AnswerForm final : public FormPage {
public:
    /// `digest` names the dossier that is handed over.
    AnswerForm(wxWindow* parent, Desk&, Navigation&, RequestId, std::string digest);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] AnswerDraft read() const;

    RequestFile file_;
    Navigation& navigation_;
    std::string digest_;
    TextField* identity_seen_ = nullptr;
    TextField* handed_over_ = nullptr;
};

} // namespace clinic::ui
