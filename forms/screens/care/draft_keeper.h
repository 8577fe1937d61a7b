#pragma once

#include "domain/care/kept_draft.h"
#include "domain/clinic/trouble.h"
#include "screens/desk.h"
#include "services/worklist.h"

namespace clinic {

/// Keeps what stands in one form of a session, so that a crash, a power cut or a closed window costs little of it.
class DraftKeeper {
public:
    /// Goes on with this draft, or with what was kept of the session being edited; otherwise begins anew.
    DraftKeeper(Desk&, std::optional<SessionId> editing, std::optional<DraftId>);
    /// What was neither saved nor left is offered from now on.
    ~DraftKeeper();
    DraftKeeper(const DraftKeeper&) = delete;
    DraftKeeper& operator=(const DraftKeeper&) = delete;

    /// What somebody wrote before; nothing where the form begins anew.
    [[nodiscard]] const WrittenSession* found() const { return found_ ? &draft_.written : nullptr; }
    [[nodiscard]] std::optional<SessionId> editing() const { return draft_.editing; }
    /// "This session was not saved. …", or empty where the form begins anew.
    [[nodiscard]] std::string remark() const;

    /// What the form shows before anybody writes in it: that alone is not worth keeping.
    void begin(const WrittenSession&);
    /// Keeps it, if it differs from what was kept last. True when it would survive a crash now.
    bool keep(const WrittenSession&);
    /// Saved, or left on purpose: nothing is kept any more.
    void forget();
    /// That what is typed is not being kept, and why; empty when it is.
    [[nodiscard]] std::string trouble() const;

    /// The deed that saves what is written, the same at every try: what was saved once is not offered again.
    [[nodiscard]] Deed deed() const { return {.actor = desk_.actor, .request_id = draft_.request_id}; }

private:
    void drop();

    Desk& desk_;
    KeptDraft draft_;
    bool found_ = false;
    bool over_ = false;
    std::optional<WrittenSession> untouched_;
    std::optional<WrittenSession> last_; // as kept last
    std::optional<Trouble> trouble_;
};

/// What somebody wrote and nobody saved, but for what some form has before it: the first lines of Today.
[[nodiscard]] std::vector<WorkItem> unsaved_sessions(const Desk&);

} // namespace clinic
