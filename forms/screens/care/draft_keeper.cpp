#include "screens/care/draft_keeper.h"

#include "records/care.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "screens/wording/wording.h"
#include "services/care/drafts.h"

#include <algorithm>

namespace clinic {

DraftKeeper::DraftKeeper(Desk& desk, std::optional<SessionId> editing, std::optional<DraftId> draft) : desk_(desk)
{
    const auto is_meant = [&](const KeptDraft& each) {
        return !desk_.drafts.holds(each.id) && (draft ? each.id == *draft : editing && each.editing == editing);
    };
    const auto on_file = drafts_on_file(desk_.records, desk_.actor);
    if (const auto each = std::find_if(on_file.begin(), on_file.end(), is_meant); each != on_file.end()) {
        found_ = true;
        draft_ = *each;
        desk_.drafts.take(draft_.id);
    } else {
        draft_ = {.id = desk_.records.drafts().fresh_id(), .request_id = fresh_request_id(), .editing = editing};
    }
}

DraftKeeper::~DraftKeeper()
{
    desk_.drafts.put_back(draft_.id);
}

std::string DraftKeeper::remark() const
{
    if (!found_)
        return {};
    return fill(desk_.words("This session was not saved. It is shown as {person} was writing it on {time}."),
                {{"person", draft_.by}, {"time", desk_.zone().to_people(draft_.at)}});
}

void DraftKeeper::begin(const WrittenSession& shown)
{
    last_ = shown;
    if (!found_)
        untouched_ = shown;
}

bool DraftKeeper::keep(const WrittenSession& written)
{
    if (over_)
        return true;
    if (written == last_) {
        trouble_.reset();
        return true;
    }
    if (written == untouched_) {
        drop();
    } else {
        draft_.written = written;
        draft_.by = desk_.actor.name;
        draft_.at = desk_.records.now();
        trouble_ = keep_draft(desk_.records, desk_.actor, draft_);
        if (trouble_)
            return false;
        desk_.drafts.take(draft_.id);
    }
    last_ = written;
    return true;
}

void DraftKeeper::forget()
{
    over_ = true;
    drop();
}

void DraftKeeper::drop()
{
    trouble_.reset();
    if (!desk_.drafts.holds(draft_.id))
        return;
    desk_.records.drafts().forget(draft_.id);
    desk_.drafts.put_back(draft_.id);
}

std::string DraftKeeper::trouble() const
{
    if (!trouble_)
        return {};
    return desk_.words("What you type is not being kept.") + " " + sentence(desk_.words, *trouble_);
}

namespace {

std::string about(const Desk& desk, const SessionDraft& draft)
{
    std::string text;
    if (const auto version = draft.version ? desk.records.formulas().version(*draft.version) : std::nullopt)
        text = version->key;
    if (const auto points = static_cast<long>(draft.points.size()); points > 0)
        text += (text.empty() ? "" : " · ") + fill(desk.words.plural("{points} point", "{points} points", points),
                                                   {{"points", std::to_string(points)}});
    return text;
}

} // namespace

std::vector<WorkItem> unsaved_sessions(const Desk& desk)
{
    std::vector<WorkItem> items;
    for (const auto& draft : drafts_on_file(desk.records, desk.actor)) {
        if (desk.drafts.holds(draft.id))
            continue;
        const auto& session = draft.written.session;
        const auto patient = session.patient ? desk.records.patients().patient(*session.patient) : std::nullopt;
        const auto edited = draft.editing ? desk.records.care().session(*draft.editing) : std::nullopt;
        items.push_back({.kind = WorkKind::unsaved_session,
                         .row = draft.id.value(),
                         .key = edited ? edited->row.key : std::string(),
                         .who = patient ? full_name(patient->patient) : desk.words("no patient yet"),
                         .what = about(desk, session),
                         .due = draft.at,
                         .late_from = draft.at});
    }
    return items;
}

} // namespace clinic
