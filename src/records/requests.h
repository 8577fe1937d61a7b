#pragma once

#include "domain/requests/request.h"
#include "records/page.h"

namespace clinic {

struct RequestRow {
    RequestId id;
    std::string key; // "Q-000007"
    std::string patient_key;
    std::string patient_name;
    RequestDraft request;
    DueDates due;
    std::optional<Moment> answered_at;
    std::string answered_by;
    AnswerDraft answer;
};

/// Patients' requests for documents.
class RequestStore {
public:
    virtual ~RequestStore() = default;
    [[nodiscard]] virtual ListPage<RequestRow>
    requests(const ListQuery&) const = 0; // columns: key, patient, received, due; newest first
    [[nodiscard]] virtual std::vector<RequestRow> requests_of(PatientId) const = 0;
    [[nodiscard]] virtual std::vector<RequestRow> open_requests() const = 0; // by due date
    [[nodiscard]] virtual std::optional<RequestRow> request(RequestId) const = 0;
    [[nodiscard]] virtual std::optional<RequestId> request_of(const std::string& key) const = 0;

    virtual Added<RequestId> add(const Request&, const DueDates&) = 0;
    virtual void answer(const RequestAnswer&, Moment at, const std::string& by) = 0;
};

} // namespace clinic
