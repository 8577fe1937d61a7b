#include "main/cli/audit_json.h"
#include "main/cli/interrupt.h"
#include "main/cli/places.h"
#include "main/cli/verbs.h"
#include "reports/csv.h"
#include "reports/papers/audit.h"
#include "reports/papers/calendar_file.h"
#include "reports/papers/capsule.h"
#include "reports/papers/change.h"
#include "reports/papers/consent.h"
#include "reports/papers/credentials.h"
#include "reports/papers/dossier.h"
#include "reports/papers/handout.h"
#include "reports/papers/recall.h"
#include "reports/pdf.h"
#include "reports/whole_file.h"
#include "services/care/capsules.h"
#include "services/patients/consents.h"
#include "services/requests/change_report.h"
#include "services/requests/requests.h"
#include "services/safety/recall.h"
#include "services/staff/credentials.h"

namespace clinic::cli {

namespace {

struct PaperTyped {
    std::string what;
    std::string key;
    std::string formula;
    std::string from;
    std::string to;
    std::string on;
    std::string window = std::string(code_of(AuditWindow::days_14));
    std::string by = std::string(code_of(AuditBy::version));
    std::string format = "json";
    std::string out;
    std::string text_size = std::string(code_of(PrintSize::normal));
    int grade = 1;
    bool serious = false;
};

std::optional<Day> day_wished(const std::string& wish, Day today)
{
    const auto day = wish.empty() ? std::nullopt : day_from_people(wish, today);
    if (!wish.empty() && !day)
        throw WrongUsage("not a day: " + wish);
    return day;
}

AuditQuery query_of(const PaperTyped& typed, const Desk& desk, Problems& problems)
{
    AuditQuery query{.from = day_wished(typed.from, desk.today()),
                     .to = day_wished(typed.to, desk.today()),
                     .formula = std::nullopt,
                     .version = std::nullopt,
                     .lowest_grade = typed.grade,
                     .serious_only = typed.serious};
    const auto window = from_code<AuditWindow>(typed.window);
    if (!window)
        throw WrongUsage("--window must be 72H, 14D or 60D");
    query.window = *window;
    const auto by = from_code<AuditBy>(typed.by);
    if (!by)
        throw WrongUsage("--by must be ALL, VERSION, FORMULA, INGREDIENT, LOT, PRACTITIONER or REGION");
    query.by = *by;
    const bool names_version = typed.formula.find('@') != std::string::npos;
    if (names_version)
        query.version = find_key<VersionId>(desk.records, typed.formula);
    else if (!typed.formula.empty())
        query.formula = find_key<FormulaId>(desk.records, typed.formula);
    if (!typed.formula.empty() && !query.version && !query.formula)
        problems.push_back(unknown_key(desk.words, "formula", typed.formula));
    return query;
}

/// To the file, or to standard output where none is named.
void put_out(const std::string& out, const std::string& text)
{
    if (out.empty())
        say(text);
    else
        papers::write_whole(out, text);
}

Ending write_audit(Call& call, const PaperTyped& typed, const AuditReport& report)
{
    if (typed.format == "json")
        put_out(typed.out, audit_json(report).dump(2));
    else if (typed.format == "csv")
        put_out(typed.out, papers::csv_text(typed.what == "changes" ? papers::change_table(report, call.words())
                                                                    : papers::audit_table(report, call.words())));
    else if (typed.format != "pdf")
        throw WrongUsage("--format must be json, csv or pdf");
    else if (typed.out.empty())
        throw WrongUsage("a PDF needs --out FILE");
    else
        papers::write_pdf(papers::audit(report, call.words()), typed.out);
    return Ending::done;
}

Ending audit(Call& call, const PaperTyped& typed)
{
    if (typed.what != "reactions" && typed.what != "changes")
        throw WrongUsage("only reactions and changes can be audited");
    const auto desk = call.look();
    Problems problems;
    const auto query = query_of(typed, desk, problems);
    if (!problems.empty())
        return refuse(call, problems);
    const Interruptible work;
    const auto report = audit_report_of(desk.records, call.actor(desk), query, [&work] { return work.go_on(); });
    work.end_if_asked();
    return write_audit(call, typed, report);
}

/// Writes a paper as PDF, in the size of print that was asked for.
Ending write_paper(papers::Document document, const PaperTyped& typed)
{
    const auto print = from_code<PrintSize>(typed.text_size);
    if (!print)
        throw WrongUsage("--text-size must be 100, 150 or 200");
    document.print = *print;
    papers::write_pdf(document, typed.out);
    return Ending::done;
}

/// The language that was asked for, or the patient's.
Words words_for(Call& call, Language patients)
{
    return call.wishes.lang.empty() ? Words(words_folder(), patients) : call.words();
}

/// Only what is signed, and was not declared invalid, has an aftercare to tell; otherwise says why not.
std::optional<SessionId> with_aftercare(const Desk& desk, const std::string& key, Problems& problems)
{
    const auto session = find_key<SessionId>(desk.records, key);
    const auto record = session ? desk.records.care().session(*session) : std::nullopt;
    if (record && record->row.state == SessionState::signed_off)
        return session;
    if (record && record->row.state == SessionState::invalid)
        problems.push_back(
            {"for", "session_invalid", desk.words("This session was declared invalid. It has no aftercare any more.")});
    else
        problems.push_back(unknown_key(desk.words, "for", key));
    return std::nullopt;
}

Ending handout(Call& call, const Desk& desk, const PaperTyped& typed)
{
    Problems problems;
    const auto session = with_aftercare(desk, typed.key, problems);
    if (!session)
        return refuse(call, problems);
    const auto content = handout_of(desk.records, call.actor(desk), *session);
    return write_paper(papers::handout(content, words_for(call, content.patient.patient.language)), typed);
}

Ending calendar(Call& call, const Desk& desk, const PaperTyped& typed)
{
    Problems problems;
    const auto session = with_aftercare(desk, typed.key, problems);
    if (!session)
        return refuse(call, problems);
    const auto content = handout_of(desk.records, call.actor(desk), *session);
    const auto text = papers::calendar_file(content, words_for(call, content.patient.patient.language));
    if (text.empty())
        return refuse(call, {{"for", "nothing_left",
                              desk.words("Nothing is left to note: all aftercare of this session was cleared and its "
                                         "check-ins are closed.")}});
    papers::write_whole(typed.out, text);
    return Ending::done;
}

Ending dossier(Call& call, const Desk& desk, const PaperTyped& typed)
{
    const auto request_id = find_key<RequestId>(desk.records, typed.key);
    const auto request = request_id ? desk.records.requests().request(*request_id) : std::nullopt;
    const auto patient = request ? request->request.patient : find_key<PatientId>(desk.records, typed.key);
    if (!patient)
        return refuse(call, {unknown_key(desk.words, "for", typed.key)});
    const auto content = dossier_of(desk.records, call.actor(desk), *patient, request_id);
    const auto language = request ? request->request.language.value() : content.patient.patient.language;
    return write_paper(papers::dossier(content, words_for(call, language)), typed);
}

Ending credentials(Call& call, const Desk& desk, const PaperTyped& typed)
{
    const auto practitioner = find_key<PractitionerId>(desk.records, typed.key);
    if (!practitioner)
        return refuse(call, {unknown_key(desk.words, "for", typed.key)});
    const auto on = day_wished(typed.on, desk.today()).value_or(desk.today());
    const auto content = credential_sheet_of(desk.records, call.actor(desk), *practitioner, on);
    return write_paper(papers::credentials(content, call.words()), typed);
}

/// A lot, a version or a vial, whichever is called so.
std::optional<HeldThing> thing_called(const Stores& stores, const std::string& key)
{
    if (const auto lot = find_key<LotId>(stores, key))
        return *lot;
    if (const auto version = find_key<VersionId>(stores, key))
        return *version;
    if (const auto vial = find_key<VialId>(stores, key))
        return *vial;
    return std::nullopt;
}

Ending recall(Call& call, const Desk& desk, const PaperTyped& typed)
{
    const auto thing = thing_called(desk.records, typed.key);
    if (!thing)
        return refuse(call, {unknown_key(desk.words, "for", typed.key)});
    return write_paper(papers::recall(recall_list_of(desk.records, call.actor(desk), *thing), call.words()), typed);
}

Ending sealed(Call& call, const Desk& desk, const PaperTyped& typed)
{
    const auto session = find_key<SessionId>(desk.records, typed.key);
    const auto content = session ? sealed_session(desk.records, call.actor(desk), *session) : std::nullopt;
    if (!content)
        return refuse(call, {unknown_key(desk.words, "for", typed.key)});
    if (!typed.out.ends_with(".txt"))
        return write_paper(papers::capsule(*content, call.words()), typed);
    papers::write_whole(typed.out, content->capsule.text);
    return Ending::done;
}

/// In the language in which it was read, unless another is asked for: the text itself stays as it was.
Ending consent(Call& call, const Desk& desk, const PaperTyped& typed)
{
    require(call.actor(desk), Right::open_clinical_file);
    const auto id = find_key<ConsentId>(desk.records, typed.key);
    const auto content = id ? decided_consent(desk.records, *id) : std::nullopt;
    if (!content)
        return refuse(call, {unknown_key(desk.words, "for", typed.key)});
    return write_paper(papers::consent(*content, words_for(call, *content->consent.consent.language)), typed);
}

Ending change(Call& call, const Desk& desk, const PaperTyped& typed)
{
    const auto id = find_key<ChangeRequestId>(desk.records, typed.key);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "for", typed.key)});
    return write_paper(papers::change(change_report_of(desk.records, call.actor(desk), *id), call.words()), typed);
}

Ending paper(Call& call, const PaperTyped& typed)
{
    const auto desk = call.look();
    if (typed.what == "handout")
        return handout(call, desk, typed);
    if (typed.what == "calendar")
        return calendar(call, desk, typed);
    if (typed.what == "dossier")
        return dossier(call, desk, typed);
    if (typed.what == "credentials")
        return credentials(call, desk, typed);
    if (typed.what == "recall")
        return recall(call, desk, typed);
    if (typed.what == "sealed")
        return sealed(call, desk, typed);
    if (typed.what == "consent")
        return consent(call, desk, typed);
    if (typed.what == "change")
        return change(call, desk, typed);
    throw WrongUsage("the papers are handout, calendar, consent, dossier, credentials, recall, sealed and change");
}

papers::Table table_of(const std::vector<Json>& rows)
{
    papers::Table table;
    for (const auto& row : rows) {
        auto& cells = table.rows.emplace_back();
        for (const auto& [name, value] : row.items()) {
            if (&row == &rows.front())
                table.columns.push_back({.title = name});
            cells.push_back(plain(value));
        }
    }
    return table;
}

Ending export_list(Call& call, const PaperTyped& typed)
{
    if (typed.format != "csv")
        throw WrongUsage("only csv can be exported");
    const auto& kind = named_kind(typed.what);
    if (!kind.list)
        throw WrongUsage("there is no list of " + kind.name);
    const auto desk = call.look();
    require(call.actor(desk), kind.exported_with);
    put_out(typed.out, papers::csv_text(table_of(kind.list(desk))));
    return Ending::done;
}

} // namespace

void add_paper_verbs(CLI::App& app, Call& call)
{
    const auto auditing = std::make_shared<PaperTyped>();
    auto& verb = add_verb<PaperTyped>(
        app, call, "audit", "Reactions per formula version, ingredient, lot, practitioner or region, with intervals",
        auditing, audit);
    verb.add_option("WHAT", auditing->what, "reactions, or changes: of version, or each against the others")
        ->required();
    verb.add_option("--formula", auditing->formula, "A formula (HAIR-01) or one version of it (HAIR-01@2)");
    verb.add_option("--by", auditing->by, "VERSION, FORMULA, INGREDIENT, LOT, PRACTITIONER, REGION or ALL");
    verb.add_option("--from", auditing->from, "First day on which the sessions began");
    verb.add_option("--to", auditing->to, "Last day on which the sessions began");
    verb.add_option("--window", auditing->window, "How long a reaction counts: 72H, 14D or 60D");
    verb.add_option("--grade", auditing->grade, "The lowest grade that counts");
    verb.add_flag("--serious", auditing->serious, "Serious reactions only");
    verb.add_option("--format", auditing->format, "json, csv or pdf");
    verb.add_option("--out", auditing->out, "The file; standard output when nothing is said");

    const auto printing = std::make_shared<PaperTyped>();
    auto& papers =
        add_verb<PaperTyped>(app, call, "paper", "The papers that leave the clinic, as PDF", printing, paper);
    papers
        .add_option("WHAT", printing->what,
                    "handout, calendar, consent, dossier, credentials, recall, sealed or change")
        ->required();
    papers
        .add_option(
            "--for", printing->key,
            "A session for a handout, its calendar or what its signature sealed; a patient or request for a dossier; a "
            "practitioner for credentials; a lot, version or vial for a recall; a consent; a change of a formula")
        ->required();
    papers.add_option("--text-size", printing->text_size, "100; 150 or 200 for large print, over more pages");
    papers.add_option("--on", printing->on, "The day that credentials are told for; today when nothing is said");
    papers
        .add_option("--out", printing->out,
                    "The PDF file; of a calendar the iCalendar file; of what was sealed also FILE.txt, its exact bytes")
        ->required();

    const auto exporting = std::make_shared<PaperTyped>();
    auto& lists = add_verb<PaperTyped>(app, call, "export", "A list as a file", exporting, export_list);
    lists.add_option("FORMAT", exporting->format, "csv")->required();
    lists.add_option("KIND", exporting->what, "What the list is of; see schema")->required();
    lists.add_option("--out", exporting->out, "The file; standard output when nothing is said");
}

} // namespace clinic::cli
