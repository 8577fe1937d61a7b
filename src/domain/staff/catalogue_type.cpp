#include "domain/staff/catalogue_type.h"

#include "domain/clinic/limits.h"

namespace clinic {

const Reminders& usual_reminders()
{
    static const Reminders days{90, 60, 30, 7};
    return days;
}

const std::string& name_in(const CatalogueTypeDraft& type, Language language)
{
    switch (language) {
    case Language::en: break;
    case Language::fr:
        if (!type.name_fr.empty())
            return type.name_fr;
        break;
    case Language::el:
        if (!type.name_el.empty())
            return type.name_el;
        break;
    }
    return type.name;
}

std::optional<Day> usual_expiry(const CatalogueTypeDraft& type, Day issued)
{
    if (type.never_expires || !type.validity_months)
        return std::nullopt;
    return add_months(issued, static_cast<int>(*type.validity_months)) - std::chrono::days(1);
}

std::string_view field_of(CatalogueTypeRule rule)
{
    using enum CatalogueTypeRule;
    switch (rule) {
    case name_missing:
    case name_unreadable:
    case name_taken: return "certification_type.name";
    case category_missing: return "certification_type.category";
    case issuer_unreadable: return "certification_type.issuer";
    case validity_missing:
    case validity_twice:
    case validity_wrong: return "certification_type.validity_months";
    case reminders_missing:
    case reminders_wrong: return "certification_type.reminders";
    case changed_meanwhile: return "certification_type.row_version";
    }
    return "certification_type";
}

namespace {

using CatalogueVerdict = Verdict<CatalogueTypeRule>;

bool lies_between(std::int64_t least, std::int64_t value, std::int64_t most)
{
    return least <= value && value <= most;
}

void check_names(CatalogueVerdict& verdict, const CatalogueTypeDraft& draft, const CatalogueTypeFacts& facts)
{
    using enum CatalogueTypeRule;
    verdict.require(!is_blank(draft.name), name_missing);
    verdict.require(is_short_text(draft.name) && is_short_text(draft.name_fr) && is_short_text(draft.name_el),
                    name_unreadable);
    verdict.require(!facts.name_taken, name_taken, {{"name", draft.name}});
}

void check_times(CatalogueVerdict& verdict, const CatalogueTypeDraft& draft)
{
    using enum CatalogueTypeRule;
    verdict.require(draft.validity_months || draft.never_expires, validity_missing);
    verdict.require(!(draft.validity_months && draft.never_expires), validity_twice);
    verdict.require(!draft.validity_months || lies_between(1, *draft.validity_months, longest_validity_months),
                    validity_wrong, {{"most", longest_validity_months}});
    verdict.require(!draft.reminders.empty(), reminders_missing);
    verdict.require(std::all_of(draft.reminders.begin(), draft.reminders.end(),
                                [](auto lead) { return lies_between(1, lead, longest_reminder_days); }),
                    reminders_wrong, {{"most", longest_reminder_days}});
}

} // namespace

CatalogueTypeViolations check(const CatalogueTypeDraft& draft, const CatalogueTypeFacts& facts)
{
    using enum CatalogueTypeRule;
    CatalogueVerdict verdict;
    check_names(verdict, draft, facts);
    verdict.require(draft.category.has_value(), category_missing);
    verdict.require(is_short_text(draft.issuer), issuer_unreadable);
    check_times(verdict, draft);
    verdict.require(!facts.row_version || *facts.row_version == draft.row_version, changed_meanwhile);
    return std::move(verdict).broken();
}

} // namespace clinic
