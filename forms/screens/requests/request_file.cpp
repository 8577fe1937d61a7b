#include "screens/requests/request_file.h"

#include "base/sha256.h"
#include "reports/names.h"
#include "reports/papers/dossier.h"
#include "reports/pdf.h"
#include "screens/requests/request_list.h"
#include "services/requests/requests.h"

namespace clinic {

DayWords RequestFile::state() const
{
    return request_state(desk_, row());
}

std::vector<RequestFile::Fact> RequestFile::facts() const
{
    const Words& words = desk_.words;
    const auto request = row();
    std::vector<Fact> facts{{words("Received"), to_people(request.request.received.value())},
                            {words("Channel"), name_of(words, request.request.channel.value())},
                            {words("Language"), name_of(words, request.request.language.value())},
                            {words("Answer by"), to_people(request.due.target)},
                            {words("Legal limit"), to_people(request.due.legal_limit)}};
    if (!request.request.note.empty())
        facts.push_back({words("Note"), request.request.note});
    if (!request.answered_at)
        return facts;
    facts.push_back({words("Answered"), desk_.zone().to_people(*request.answered_at) + " · " + request.answered_by});
    facts.push_back({words("Identity seen"), request.answer.identity_seen});
    facts.push_back({words("Handed over"), request.answer.handed_over});
    facts.push_back({words("Digest of the dossier"), request.answer.paper_digest});
    return facts;
}

std::function<papers::Document()> RequestFile::dossier_work() const
{
    const auto request = row();
    const auto words = desk_.words.in(request.request.language.value());
    const std::shared_ptr<Records> records = desk_.records.for_reading();
    return [records, words, actor = desk_.actor, patient = request.request.patient.value(), id = request_] {
        return papers::dossier(dossier_of(*records, actor, patient, id), words);
    };
}

std::string RequestFile::digest(const papers::Document& paper)
{
    return sha256(papers::pdf_bytes(paper));
}

std::vector<Told> RequestFile::objections(const AnswerDraft& draft) const
{
    return told(desk_, check_answer(desk_.records, draft));
}

SaveOutcome<RequestId> RequestFile::answer(const AnswerDraft& draft)
{
    return told(desk_, answer_request(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
