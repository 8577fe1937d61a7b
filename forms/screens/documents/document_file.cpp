#include "screens/documents/document_file.h"

#include "records/care.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/staff.h"
#include "reports/names.h"
#include "services/documents/completeness.h"

#include <algorithm>

namespace clinic {

namespace {

DocumentFile::Head name_and_number(const Desk& desk, const DocumentOwner& owner)
{
    const auto& records = desk.records;
    switch (owner.kind) {
    case OwnerKind::practitioner: {
        const auto row = records.staff().practitioner(PractitionerId(owner.row)).value();
        return {row.practitioner.name, row.practitioner.profession, row.key};
    }
    case OwnerKind::certification: {
        const auto row = records.staff().certification(CertificationId(owner.row)).value();
        return {row.certification.number, row.certification.issuer, row.certification.key};
    }
    case OwnerKind::ingredient: {
        const auto row = records.formulas().ingredient(IngredientId(owner.row)).value();
        return {row.ingredient.inci, name_of(desk.words, row.ingredient.category.value()), row.key};
    }
    case OwnerKind::version: {
        const auto row = records.formulas().version(VersionId(owner.row)).value();
        return {row.formula_name, name_of(desk.words, row.state), row.key};
    }
    case OwnerKind::lot: {
        const auto row = records.formulas().lot(LotId(owner.row)).value();
        return {row.lot.code, row.ingredient_name, row.key};
    }
    case OwnerKind::patient: {
        const auto row = records.patients().patient(PatientId(owner.row)).value();
        return {row.patient.family_name + ' ' + row.patient.given_name, to_people(row.patient.born.value()), row.key};
    }
    case OwnerKind::session: {
        const auto row = records.care().session(SessionId(owner.row)).value().row;
        return {row.patient_name, desk.zone().to_people(row.started), row.key};
    }
    }
    return {};
}

} // namespace

std::string owner_name(const Desk& desk, const DocumentOwner& owner)
{
    return name_and_number(desk, owner).name;
}

DocumentFile::Head DocumentFile::head() const
{
    auto head = name_and_number(desk_, owner_);
    const auto all = expected_papers(desk_.records, desk_.actor, owner_, desk_.today());
    if (all.empty())
        return head;
    const bool whole = std::all_of(all.begin(), all.end(), [](const auto& each) {
        return std::all_of(each.papers.begin(), each.papers.end(),
                           [](const auto& paper) { return paper.state == PaperState::there; });
    });
    head.mark = whole ? desk_.words("all papers on file") : desk_.words("papers missing");
    head.tone = whole ? Tone::good : Tone::warning;
    return head;
}

std::vector<DocumentFile::Fact> DocumentFile::expected() const
{
    std::vector<Fact> facts;
    for (const auto& thing : expected_papers(desk_.records, desk_.actor, owner_, desk_.today()))
        for (const auto& paper : thing.papers) {
            const auto state = name_of(desk_.words, paper.state);
            facts.push_back({thing.at == owner_ ? name_of(desk_.words, paper.what) : owner_name(desk_, thing.at),
                             thing.at == owner_ ? state : name_of(desk_.words, paper.what) + ": " + state});
        }
    return facts;
}

} // namespace clinic
