#pragma once

#include "records/patients.h"
#include "reports/document.h"
#include "screens/care/session_choices.h"
#include "screens/told.h"

using cairo_t = struct _cairo;

namespace clinic {

/// A patient's decision being put down, with the text that is read before.
class ConsentEditor {
public:
    /// `begun` names the patient and what is known already of what is asked.
    ConsentEditor(Desk& desk, ConsentDraft begun) : desk_(desk), begun_(std::move(begun)), choices_(desk) {}

    [[nodiscard]] PatientId patient() const { return begun_.patient.value(); }
    [[nodiscard]] bool minor() const;
    [[nodiscard]] const SessionChoices& choices() const { return choices_; }
    [[nodiscard]] std::vector<Named<ConsentSubject>> subjects() const { return all_named<ConsentSubject>(desk_.words); }
    [[nodiscard]] std::vector<Named<ConsentDecision>> decisions() const
    {
        return all_named<ConsentDecision>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<ConsentWay>> ways() const { return all_named<ConsentWay>(desk_.words); }
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    /// The scanned papers among the patient's attachments.
    [[nodiscard]] std::vector<Named<DocumentId>> scans() const;
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }

    /// What the form starts from: the patient's language, now; the decision is never guessed.
    [[nodiscard]] ConsentDraft draft() const;
    /// The draft with the text that belongs to it; without one as long as something is open that the text names.
    [[nodiscard]] ConsentDraft with_text(ConsentDraft) const;
    /// The paper to be read and signed by hand; nothing as long as the text is not complete.
    [[nodiscard]] std::optional<papers::Document> paper(const ConsentDraft&) const;
    [[nodiscard]] std::string paper_name() const;

    [[nodiscard]] std::vector<Told> objections(const ConsentDraft&) const;
    SaveOutcome<ConsentId> save(const ConsentDraft&);

    /// Draws a signature into a pad of that width.
    static void paint(cairo_t*, const DrawnSignature&, double width, bool dark);

private:
    [[nodiscard]] Words words_of(const ConsentDraft&) const;

    Desk& desk_;
    ConsentDraft begun_;
    SessionChoices choices_;
};

/// "Consent stands, given 12/05/2026 (CO-000012)": where the patient stands on what a session would inject.
[[nodiscard]] std::string consent_standing(const Desk&, const SessionDraft&);

} // namespace clinic
