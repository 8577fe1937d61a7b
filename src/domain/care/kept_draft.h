#pragma once

#include "domain/care/session.h"

#include <chrono>
#include <map>
#include <string>

namespace clinic {

/// At most so much of what somebody writes may be lost in a crash or a power cut; our own default.
inline constexpr std::chrono::seconds draft_kept_every{5};

/// What stands in the form of a session, whether it makes sense or not.
struct WrittenSession {
    SessionDraft session;
    std::map<std::string, std::string> half_typed = {}; // by field, as typed: lines that nobody can read yet
    bool operator==(const WrittenSession&) const = default;
};

/// A session as it stood on the screen when it was not saved yet. It is no deed: nobody answers for it, the trail does
/// not know it, and it goes when the session is saved or left.
struct KeptDraft {
    DraftId id{0};
    std::string request_id = {};           // of the deed that will save it
    std::optional<SessionId> editing = {}; // the open session that it changes
    std::string by = {};
    Moment at{};
    WrittenSession written = {};
};

} // namespace clinic
