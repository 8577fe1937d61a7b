#pragma once

#include "base/clock.h"
#include "main/cli/ending.h"
#include "main/cli/saying.h"

#include <filesystem>

namespace clinic::cli {

/// What is typed beside the verb.
struct Wishes {
    std::string record;
    std::string as;
    std::string lang;
    std::string today;
    std::string now;
    std::string request_id;
    bool json = false;
    bool lines = false;
};

/// The clock of one call: the machine's, until it is set for a drill.
class CallClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override { return set_ ? *set_ : SystemClock().now(); }
    void set(Moment moment) { set_ = moment; }

private:
    std::optional<Moment> set_;
};

/// One call of the program: it opens what the verb needs and remembers who acts.
class Call {
public:
    Wishes wishes;
    /// What the verb does; set while the command line is read.
    std::function<Ending(Call&)> deed;

    /// The language of --lang, or of the machine.
    [[nodiscard]] const Words& words();
    [[nodiscard]] Style style() const { return {.json = wishes.json, .lines = wishes.lines}; }

    [[nodiscard]] std::filesystem::path record_file() const;
    /// The record, for reading beside others or for writing alone. Once a call.
    [[nodiscard]] Desk look();
    /// The same, as it will look at the end of this day; now for no day.
    [[nodiscard]] Desk look_on(const std::string& day);
    [[nodiscard]] Desk write();
    /// A new record, for setting a clinic up in this zone.
    [[nodiscard]] Desk create(const std::string& zone);
    /// Closes a new record that did not become one, and leaves no file.
    void discard();

    /// Who acts; --as must name somebody who may.
    [[nodiscard]] Actor actor(const Desk&) const;
    /// The request id of --request-id or a fresh one; `part` tells the lines of a file apart.
    [[nodiscard]] Deed deed_of(const Desk&, std::size_t part = 0);
    [[nodiscard]] std::string request_id();

private:
    [[nodiscard]] Desk desk(std::unique_ptr<Records>);
    void set_clock(const Zone&);

    CallClock clock_;
    std::optional<Words> words_;
    std::unique_ptr<Records> records_;
};

/// A refusal, told as the call wants it told.
[[nodiscard]] Ending refuse(const Call&, const Problems&);

/// The deed asked for with --now or --today was asked of a record that is in clinical use.
class ClockRefused : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace clinic::cli
