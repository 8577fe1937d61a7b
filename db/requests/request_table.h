#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/requests.h"

namespace clinic::db {

/// Patients' requests for documents in the record. Without `writing` it only reads.
class RequestTable final : public RequestStore {
public:
    RequestTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] ListPage<RequestRow> requests(const ListQuery&) const override;
    [[nodiscard]] std::vector<RequestRow> requests_of(PatientId) const override;
    [[nodiscard]] std::vector<RequestRow> open_requests() const override;
    [[nodiscard]] std::optional<RequestRow> request(RequestId) const override;
    [[nodiscard]] std::optional<RequestId> request_of(const std::string& key) const override;

    Added<RequestId> add(const Request&, const DueDates&) override;
    void answer(const RequestAnswer&, Moment at, const std::string& by) override;

private:
    Connection& record_;
    Writing* writing_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> request_kinds();

} // namespace clinic::db
