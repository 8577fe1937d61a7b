#pragma once

#include "records/requests.h"
#include "reports/document.h"
#include "screens/day_words.h"
#include "screens/told.h"

#include <functional>

namespace clinic {

/// One request: how it stands, the dossier that answers it, and its end.
class RequestFile {
public:
    RequestFile(Desk& desk, RequestId request) : desk_(desk), request_(request) {}

    [[nodiscard]] RequestId request() const { return request_; }
    [[nodiscard]] PatientId patient() const { return row().request.patient.value(); }
    [[nodiscard]] std::string patient_name() const { return row().patient_name; }
    [[nodiscard]] std::string key() const { return row().key; }
    [[nodiscard]] bool answered() const { return row().answered_at.has_value(); }
    [[nodiscard]] DayWords state() const;
    struct Fact {
        std::string label;
        std::string value;
    };
    /// Everything on file about it.
    [[nodiscard]] std::vector<Fact> facts() const;

    /// Work that may run on a thread of its own: reads the record a second time and gives the dossier's paper, in the
    /// language of the request. The desk is not touched while it runs.
    [[nodiscard]] std::function<papers::Document()> dossier_work() const;
    /// What an answer names the dossier by: the SHA-256 of its file.
    [[nodiscard]] static std::string digest(const papers::Document&);

    [[nodiscard]] std::vector<Told> objections(const AnswerDraft&) const;
    SaveOutcome<RequestId> answer(const AnswerDraft&);

private:
    [[nodiscard]] RequestRow row() const { return desk_.records.requests().request(request_).value(); }

    Desk& desk_;
    RequestId request_;
};

} // namespace clinic
