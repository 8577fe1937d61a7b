#pragma once

#include "records/care.h"
#include "reports/document.h"
#include "screens/list_source.h"
#include "screens/named.h"
#include "screens/patients/patient_head.h"
#include "screens/told.h"

#include <functional>
#include <variant>

namespace clinic {

/// A signed session as it is read: nothing in it can be changed, only added to.
class SessionFile {
public:
    SessionFile(Desk& desk, SessionId session) : desk_(desk), session_(session) {}

    [[nodiscard]] SessionId session() const { return session_; }
    [[nodiscard]] PatientId patient() const;
    /// Whose session it is; an invalid one says so.
    [[nodiscard]] PatientHead head() const;
    [[nodiscard]] std::string title() const; // "S-000123, 22/11/2026 10:15"

    struct Fact {
        std::string label;
        std::string value;
    };
    /// What was done, by whom, and who signed.
    [[nodiscard]] std::vector<Fact> facts() const;
    /// Answers of the screening, and reasons given for treating in spite of something.
    [[nodiscard]] std::vector<Fact> screening() const;
    struct InjectedShown {
        std::string what;  // "ASCORBIC ACID, 1 % w/v"
        std::string where; // its lot with maker and expiry
        std::string amount;
        std::variant<VersionId, LotId, VialId, PrpId> leads_to;
    };
    /// The version, then its ingredients with their lots or the preparation of blood, then the vials that it was drawn
    /// from.
    [[nodiscard]] std::vector<InjectedShown> injected() const;
    /// What was injected alike on the body map, side by side; nothing where no point was placed.
    [[nodiscard]] std::vector<Fact> points() const;
    /// The points on the drawings, for this width in units of 1/96 inch.
    struct MapPicture {
        double height = 0;
        std::function<void(cairo_t*, bool dark)> paint;
    };
    [[nodiscard]] MapPicture map(double width, std::optional<SessionId> other) const;
    /// Sessions of the patient that count, with points on the same region: "S-000012, 01/10/2026, 12 points, 2.5 mL",
    /// the newest first.
    [[nodiscard]] std::vector<Named<SessionId>> comparable() const;
    /// What was added later: author with moment, and text.
    [[nodiscard]] std::vector<Fact> addenda() const;
    /// Whether it counts: nobody declared it invalid.
    [[nodiscard]] bool counts() const { return record().row.state == SessionState::signed_off; }
    /// When, by whom and why it was declared invalid; empty for one that counts.
    [[nodiscard]] std::string invalid() const;
    [[nodiscard]] std::vector<Told> objections_to_invalidating(const std::string& reason) const;
    SaveOutcome<SessionId> invalidate(const std::string& reason);

    struct AftercareLineShown {
        AftercareItemId id;
        std::string name;
        std::string until; // "25/11/2026 10:15", or that somebody has to clear it
        std::string state;
        std::string cleared; // when, by whom and why, or empty
        Tone tone = Tone::plain;
        bool clearable = false;
        bool changeable = false;   // its end, for this patient
        bool needs_reason = false; // its minimum has not passed yet
    };
    [[nodiscard]] std::vector<AftercareLineShown> aftercare() const;
    /// What the patient was told beside the plan: its kind, and what and until when.
    [[nodiscard]] std::vector<Fact> advice() const;
    SaveOutcome<AftercareItemId> clear(AftercareItemId, const std::string& reason);

    struct CheckInShown {
        CheckInId id;
        std::string name;
        std::string due;
        std::string state;
        Tone tone = Tone::plain;
        bool open = false;
    };
    [[nodiscard]] std::vector<CheckInShown> check_ins() const;
    /// One a closed check-in: its name and moment; what was asked and answered, item by item, and the note.
    [[nodiscard]] std::vector<Fact> answers() const;

    /// Attempts to reach the patient: when and by whom, how, and what came of it.
    [[nodiscard]] std::vector<Fact> contacts() const;

    /// What was handed to the patient: when and by whom, how, and how it was acknowledged.
    [[nodiscard]] std::vector<Fact> handouts() const;

    /// Whether its signature froze a text.
    [[nodiscard]] bool is_sealed() const;
    /// What the signature froze, as a paper; nothing where it was signed before there were capsules.
    [[nodiscard]] std::optional<papers::Document> sealed() const;
    /// "sealed S-000123"
    [[nodiscard]] std::string sealed_name() const;

    /// What the patient takes home, in that language.
    [[nodiscard]] papers::Document handout(Language) const;
    /// "handout S-000123"
    [[nodiscard]] std::string handout_name() const;
    [[nodiscard]] Language patient_language() const;
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }

private:
    [[nodiscard]] SessionRecord record() const;

    Desk& desk_;
    SessionId session_;
};

} // namespace clinic
