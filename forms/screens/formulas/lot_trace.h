#pragma once

#include "records/care.h"
#include "records/formulas.h"
#include "screens/held_list.h"

namespace clinic {

/// Signed sessions in which something of one lot was injected: whom a recall concerns.
class LotTrace final : public HeldList<SessionRow> {
public:
    LotTrace(Desk& desk, LotId lot) : HeldList(desk), lot_(lot) {}

    [[nodiscard]] std::vector<Column> columns() const override;

protected:
    [[nodiscard]] std::vector<SessionRow> read() const override;
    [[nodiscard]] std::string cell_of(const SessionRow&, int column) const override;
    [[nodiscard]] std::string order_of(const SessionRow&, int column) const override;

private:
    LotId lot_;
};

/// What a lot is, in words, for the top of its page.
struct LotHead {
    std::string code;
    std::string facts;
    std::string number;
    std::string state;
    Tone tone;
};
[[nodiscard]] LotHead lot_head(const Desk&, LotId);

} // namespace clinic
