#include "db/care_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

class WithWeights : public CareClinic {
public:
    WithWeights()
    {
        put(ContraindicationWeight::absolute);
        put(ContraindicationWeight::none);
    }
    void put(ContraindicationWeight weight)
    {
        change("clinic_weight.put", [&](Change& change) {
            const ClinicWeightDraft draft{
                .rule = "KELOID", .weight = weight, .source = "Συναίνεση του 2025", .confirmed_by = practitioner};
            change.patients().add(accepted<ClinicWeight>(draft, ClinicWeightFacts{.confirmer_known = true}),
                                  change.now(), "Ζωή");
        });
    }
};

} // namespace

TEST_CASE_METHOD(WithWeights, "the clinic's weights are read back in the order in which they were given",
                 "[clinic_weight]")
{
    const auto all = records->patients().clinic_weights();
    REQUIRE(all.size() == 2);
    CHECK(all[0].key == "CW-000001");
    CHECK(all[0].weight.rule == "KELOID");
    CHECK(all[0].weight.weight == ContraindicationWeight::absolute);
    CHECK(all[0].weight.source == "Συναίνεση του 2025");
    CHECK(all[0].weight.confirmed_by == practitioner);
    CHECK_FALSE(all[0].confirmed_by_name.empty());
    CHECK(all[0].by == "Ζωή");
    CHECK(all[1].weight.weight == ContraindicationWeight::none);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithWeights, "no weight of the clinic is ever changed, erased or replaced", "[clinic_weight]")
{
    for (const char* const text : {
             "UPDATE clinic_weight SET weight = 'RELATIVE'",
             "UPDATE clinic_weight SET source = 'x'",
             "DELETE FROM clinic_weight",
             "INSERT OR REPLACE INTO clinic_weight SELECT * FROM clinic_weight",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithWeights, "a weight that was put behind the trail is found", "[clinic_weight]")
{
    sql("INSERT INTO clinic_weight SELECT id + 100, 'CW-000099', rule, 'NONE', source, confirmed_by, at, by_name "
        "FROM clinic_weight WHERE key = 'CW-000001'");
    const auto found = verdict().first_broken;
    REQUIRE(found);
    CHECK(found->kind == "clinic_weight");
}
