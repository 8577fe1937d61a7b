#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/text_rows.h"
#include "forms/navigation.h"
#include "forms/patients/history_row.h"
#include "screens/patients/history_editor.h"

namespace clinic::ui {

/// Takes or confirms a patient's history: illnesses one by one, medicines, treatments elsewhere.
class HistoryForm final : public FormPage {
public:
    HistoryForm(wxWindow* parent, Desk&, Navigation&, PatientId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_conditions(const wxString& heading, HistoryChapter);
    void add_lists();
    void answer_the_rest();
    void show_lists();
    [[nodiscard]] HistoryDraft read() const;
    [[nodiscard]] std::vector<Objection> placed(const std::vector<Told>&) const;

    HistoryEditor editor_;
    Navigation& navigation_;
    std::map<Contraindication, HistoryRow*> conditions_;
    HistoryRow* takes_medicines_ = nullptr;
    TextRows* medicines_ = nullptr;
    HistoryRow* treated_elsewhere_ = nullptr;
    TextRows* treatments_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
