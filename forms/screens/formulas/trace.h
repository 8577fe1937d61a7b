#pragma once

#include "records/care.h"
#include "reports/document.h"
#include "screens/held_list.h"
#include "screens/told.h"

namespace clinic {

/// Sessions not signed yet that would use a lot, a version or a vial, and below them the signed ones: whom a recall
/// concerns.
class Trace final : public HeldList<SessionRow> {
public:
    Trace(Desk& desk, HeldThing thing) : HeldList(desk), thing_(thing) {}

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<SessionRow> read() const override;
    [[nodiscard]] std::string cell_of(const SessionRow&, int column) const override;
    [[nodiscard]] std::string order_of(const SessionRow&, int column) const override;

private:
    HeldThing thing_;
};

/// One lot, version or vial: what it is, whether it may be used, how it is taken out of use and back, and the paper
/// that names everybody treated with it.
class TraceFile {
public:
    TraceFile(Desk& desk, HeldThing thing) : desk_(desk), thing_(thing) {}

    [[nodiscard]] const HeldThing& thing() const { return thing_; }
    /// What it is, in words, for the top of its page.
    struct Head {
        std::string name;
        std::string facts;
        std::string number;
        struct Mark {
            std::string text;
            Tone tone;
        };
        std::vector<Mark> marks;
    };
    [[nodiscard]] Head head() const;
    [[nodiscard]] bool held() const { return hold().has_value(); }
    /// Why it is on hold, since when and by whom; empty when it is not.
    [[nodiscard]] std::string hold_text() const;
    [[nodiscard]] SaveOutcome<HoldId> put_on_hold(const std::string& reason);
    [[nodiscard]] SaveOutcome<HoldId> release(const std::string& reason);

    /// The printed list of its patients, and what the file is called.
    [[nodiscard]] papers::Document list() const;
    [[nodiscard]] std::string list_name() const;

private:
    [[nodiscard]] std::optional<HoldOnFile> hold() const;

    Desk& desk_;
    HeldThing thing_;
};

} // namespace clinic
