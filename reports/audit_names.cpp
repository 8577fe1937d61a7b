#include "reports/audit_names.h"

#include "reports/names.h"

namespace clinic {

std::string name_of(const Words& words, AuditBy by)
{
    switch (by) {
    case AuditBy::all: return words("All together");
    case AuditBy::version: return words("Formula version");
    case AuditBy::formula: return words("Formula");
    case AuditBy::ingredient: return words("Ingredient");
    case AuditBy::lot: return words("Lot");
    case AuditBy::practitioner: return words("Practitioner");
    case AuditBy::region: return words("Region");
    }
    return {};
}

namespace papers {

std::string label_of(const Words& words, AuditBy by, const std::string& key, const std::string& name)
{
    switch (by) {
    case AuditBy::all: return words("All together");
    case AuditBy::version: return key;
    case AuditBy::formula:
    case AuditBy::lot: return key + " · " + name;
    case AuditBy::ingredient:
    case AuditBy::practitioner: return name;
    case AuditBy::region:
        if (const auto region = from_code<Region>(key))
            return name_of(words, *region);
        return key;
    }
    return key;
}

std::string title_of(const Words& words, AuditBy by)
{
    switch (by) {
    case AuditBy::all: return words("Reactions to everything injected");
    case AuditBy::version: return words("Reactions by formula version");
    case AuditBy::formula: return words("Reactions by formula");
    case AuditBy::ingredient: return words("Reactions by ingredient");
    case AuditBy::lot: return words("Reactions by lot");
    case AuditBy::practitioner: return words("Reactions by practitioner");
    case AuditBy::region: return words("Reactions by region");
    }
    return {};
}

std::string comparison_title_of(const Words& words, AuditBy by)
{
    if (by == AuditBy::version)
        return words("Changes of version");
    return by == AuditBy::lot ? words("Each lot against the other lots of its ingredient")
                              : words("Each against all the others");
}

} // namespace papers

} // namespace clinic
