#pragma once

#include "screens/care/session_file.h"
#include "screens/held_list.h"

#include <array>

namespace clinic {

/// The aftercare plan of one session.
class AftercareList final : public HeldList<SessionFile::AftercareLineShown> {
public:
    AftercareList(Desk& desk, SessionId session) : HeldList(desk), file_(desk, session) {}

    [[nodiscard]] std::vector<Column> columns() const override
    {
        const Words& words = desk().words;
        return {{words("Item"), 200}, {words("Until"), 190}, {words("State"), 120}, {words("Cleared"), 240}};
    }
    [[nodiscard]] Tone tone(long row, int column) override { return column == 2 ? at(row).tone : Tone::plain; }

protected:
    [[nodiscard]] std::vector<SessionFile::AftercareLineShown> read() const override { return file_.aftercare(); }
    [[nodiscard]] std::string cell_of(const SessionFile::AftercareLineShown& line, int column) const override
    {
        const std::array cells{line.name, line.until, line.state, line.cleared};
        return cells.at(static_cast<std::size_t>(column));
    }

private:
    SessionFile file_;
};

/// The check-ins of one session, open and closed.
class CheckInList final : public HeldList<SessionFile::CheckInShown> {
public:
    CheckInList(Desk& desk, SessionId session) : HeldList(desk), file_(desk, session) {}

    [[nodiscard]] std::vector<Column> columns() const override
    {
        const Words& words = desk().words;
        return {{words("Check-in"), 200}, {words("Due"), 190}, {words("State"), 240}};
    }
    [[nodiscard]] Tone tone(long row, int column) override { return column == 2 ? at(row).tone : Tone::plain; }

protected:
    [[nodiscard]] std::vector<SessionFile::CheckInShown> read() const override { return file_.check_ins(); }
    [[nodiscard]] std::string cell_of(const SessionFile::CheckInShown& line, int column) const override
    {
        const std::array cells{line.name, line.due, line.state};
        return cells.at(static_cast<std::size_t>(column));
    }

private:
    SessionFile file_;
};

/// What was injected, each leading to where it is traced.
class InjectedList final : public HeldList<SessionFile::InjectedShown> {
public:
    InjectedList(Desk& desk, SessionId session) : HeldList(desk), file_(desk, session) {}

    [[nodiscard]] std::vector<Column> columns() const override
    {
        const Words& words = desk().words;
        return {{words("What"), 290}, {words("Version, lot or vial"), 370}, {words("Amount"), 110, true}};
    }

protected:
    [[nodiscard]] std::vector<SessionFile::InjectedShown> read() const override { return file_.injected(); }
    [[nodiscard]] std::string cell_of(const SessionFile::InjectedShown& line, int column) const override
    {
        const std::array cells{line.what, line.where, line.amount};
        return cells.at(static_cast<std::size_t>(column));
    }

private:
    SessionFile file_;
};

} // namespace clinic
