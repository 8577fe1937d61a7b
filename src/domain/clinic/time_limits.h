#pragma once

#include <chrono>

/// How long work may wait before Today calls it late, and how far ahead expiries are shown. No norm gives these: they
/// are our own defaults.
namespace clinic::time_limits {

inline constexpr std::chrono::days sign_within{1};            // of a session's beginning
inline constexpr std::chrono::days hand_over_within{1};       // the aftercare, of a session's end
inline constexpr std::chrono::days handouts_remembered{7};    // whoever left longer ago without it has healed
inline constexpr std::chrono::days assess_within{3};          // of a reaction's recording
inline constexpr std::chrono::days direct_within{7};          // of a reaction's assessment
inline constexpr std::chrono::days see_reaction_within{7};    // of the day from which it is to be seen again
inline constexpr std::chrono::days reactions_remembered{180}; // nobody can be asked any more
inline constexpr std::chrono::days next_session_within{7};    // of the day from which a course asks for it
inline constexpr std::chrono::days changes_ahead{7};          // a formula's change, before its next step is due
inline constexpr std::chrono::days lots_ahead{30};
inline constexpr std::chrono::days vials_remembered{30}; // older ones went long ago, and nobody wrote it down

} // namespace clinic::time_limits
