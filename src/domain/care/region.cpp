#include "domain/care/region.h"

namespace clinic {

bool is_body(Region region)
{
    return region != Region::face && region != Region::scalp;
}

Technique technique_for(Region region, Indication indication, bool with_prp)
{
    if (indication == Indication::fat_reduction)
        return Technique::lipolysis;
    if (with_prp)
        return Technique::prp;
    if (is_body(region))
        return Technique::mesotherapy_body;
    return region == Region::scalp ? Technique::mesotherapy_scalp : Technique::mesotherapy_face;
}

} // namespace clinic
