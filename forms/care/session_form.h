#pragma once

#include "forms/care/alternatives.h"
#include "forms/care/body_map_part.h"
#include "forms/care/deviation_rows.h"
#include "forms/care/drawn_rows.h"
#include "forms/care/lot_rows.h"
#include "forms/care/prp_choice.h"
#include "forms/kit/answer_row.h"
#include "forms/kit/banner.h"
#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/live_page.h"
#include "forms/kit/shown_deed.h"
#include "forms/kit/time_field.h"
#include "forms/navigation.h"
#include "screens/care/session_editor.h"

#include <wx/timer.h>

namespace clinic::ui {

/// Writes a session down, from the patient to the signature, on one page.
class SessionForm final : public FormPage, public LivePage {
public:
    SessionForm(wxWindow* parent, Desk&, Navigation&, std::optional<SessionId> editing,
                std::optional<PatientId> patient, std::optional<DraftId> draft = {});

    bool TransferDataToWindow() override;
    /// A history or consent was taken meanwhile, or somebody else saved something that counts.
    void read_again() override;
    /// What stands on the screen now, as the rules would judge it.
    [[nodiscard]] SessionDraft read() const;
    bool keep_for_later() override;
    /// Keeps it every few seconds.
    [[nodiscard]] wxTimer& keeping() { return keeping_; }

protected:
    /// Signs.
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_people();
    void add_time_and_place();
    void add_formula();
    void add_map();
    void add_screening();
    void show_people(const SessionDraft&);
    void show_times(const SessionDraft&);
    void show_screening(const SessionDraft&);

    void add_deeds();
    [[nodiscard]] WrittenSession written() const;
    [[nodiscard]] Screening read_screening() const;
    [[nodiscard]] PrpUse read_prp() const;
    [[nodiscard]] std::optional<Moment> moment_at(const TimeField&) const;
    [[nodiscard]] std::vector<Objection> placed(const std::vector<Told>&) const;

    bool put_down();
    /// Region, indication, formula, points and volume of the patient's last session; nothing clinical that was asked.
    void do_as_last_time();
    bool finish_with(const SaveOutcome<SessionId>&);
    /// Its ingredients ask for lots, and the vials that fit it are offered.
    void show_version(std::optional<VersionId>);
    void choose(VersionId);
    /// What is left out needs no lot, and whatever is mixed otherwise needs its reason.
    void show_deviations();
    /// The version holds the patient's own blood, and nobody left it out.
    [[nodiscard]] bool is_with_blood() const;
    /// Offers what was prepared of the patient's blood, also what is named already and used up.
    void show_prp(std::optional<PrpId> named);
    /// Another patient was never recognised yet.
    void forget_recognition();
    void show_patient();
    /// The volume follows the points, as long as nobody typed another.
    void show_points();
    void show_standing();
    /// How far it is from the signature, or that what is typed is not being kept.
    void tell_summary();

    Desk& desk_;
    SessionEditor editor_;
    Navigation& navigation_;
    std::int64_t row_version_ = 0;
    std::set<IngredientId> blood_; // of the version that is shown
    std::optional<Day> prp_day_;   // of the preparations that are offered
    wxTimer typing_;               // what stands in the way is judged when the typing pauses
    wxTimer keeping_;
    std::string summary_;
    Banner* banner_;
    TypeAhead<PatientId>* patient_ = nullptr;
    TypeAhead<PractitionerId>* practitioner_ = nullptr;
    DateField* day_ = nullptr;
    TimeField* started_ = nullptr;
    TimeField* ended_ = nullptr;
    Choice<Region>* region_ = nullptr;
    Choice<Indication>* indication_ = nullptr;
    TypeAhead<VersionId>* version_ = nullptr;
    Alternatives* alternatives_ = nullptr;
    TextField* objection_override_ = nullptr;
    TextField* allergy_override_ = nullptr;
    LotRows* lots_ = nullptr;
    DrawnRows* drawn_ = nullptr;
    PrpChoice* prp_ = nullptr;
    DecimalField* prp_used_ = nullptr;
    CheckList<Identifier>* prp_identity_ = nullptr;
    DeviationRows* deviations_ = nullptr;
    TextField* deviation_reason_ = nullptr;
    ShownText* points_ = nullptr;
    BodyMapPart* map_ = nullptr;
    std::vector<InjectionPoint> placed_; // as shown last
    std::optional<Decimal> on_map_;      // mL, as shown last
    DecimalField* volume_ = nullptr;
    std::map<Question, AnswerRow*> answers_;
    DateField* aspirin_day_ = nullptr;
    TimeField* aspirin_time_ = nullptr;
    TextField* aspirin_override_ = nullptr;
    ShownDeed* consent_ = nullptr;
    ShownDeed* history_ = nullptr;
    TextField* contraindication_override_ = nullptr;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
