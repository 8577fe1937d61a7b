#include "services/care/drafts.h"

#include "domain/clinic/rights.h"

#include <algorithm>

namespace clinic {

std::vector<KeptDraft> drafts_on_file(Records& records, const Actor& actor)
{
    if (!permits(actor, Right::create_session))
        return {};
    auto drafts = records.drafts().all();
    std::erase_if(drafts, [&](const KeptDraft& draft) {
        const bool saved = records.trail().receipt_of(draft.request_id).has_value();
        if (saved)
            records.drafts().forget(draft.id);
        return saved;
    });
    std::reverse(drafts.begin(), drafts.end());
    return drafts;
}

std::optional<Trouble> keep_draft(Records& records, const Actor& actor, const KeptDraft& draft)
{
    return permits(actor, Right::create_session) ? records.drafts().keep(draft) : Trouble::not_permitted;
}

} // namespace clinic
