#include "db/trouble.h"
#include "main/cli/verbs.h"
#include "services/clinic/set_up_clinic.h"

#include <cstdio>

namespace clinic::cli {

namespace {

void add_wishes(CLI::App& app, Call& call)
{
    auto& wishes = call.wishes;
    app.add_option("--record", wishes.record, "The record; otherwise $MESOTRACE_RECORD, or the one opened last");
    app.add_option("--as", wishes.as, "Who acts");
    app.add_flag("--json", wishes.json, "Answer in JSON");
    app.add_flag("--lines", wishes.lines, "One JSON object a line, in and out");
    app.add_option("--lang", wishes.lang, "Language of sentences and papers, and of decimal signs: en, fr or el");
    app.add_option("--today", wishes.today, "Set the clock to this day (sample records only)");
    app.add_option("--now", wishes.now, "Set the clock to this time or moment (sample records only)");
    app.add_option("--request-id", wishes.request_id, "Makes a repeat of the same call safe");
}

void add_verbs(CLI::App& app, Call& call)
{
    add_setting_up_verbs(app, call);
    add_saving_verbs(app, call);
    add_deed_verbs(app, call);
    add_formula_verbs(app, call);
    add_reading_verbs(app, call);
    add_trace_verb(app, call);
    add_document_verbs(app, call);
    add_photo_verbs(app, call);
    add_paper_verbs(app, call);
    add_import_verb(app, call);
    add_trust_verbs(app, call);
    app.require_subcommand(1);
}

Ending ending_of(Trouble trouble)
{
    switch (trouble) {
    case Trouble::not_a_record:
    case Trouble::record_damaged: return Ending::damaged;
    case Trouble::record_busy:
    case Trouble::record_in_use:
    case Trouble::record_missing:
    case Trouble::record_exists:
    case Trouble::record_from_newer_program:
    case Trouble::record_from_older_program:
    case Trouble::disk_full:
    case Trouble::read_only:
    case Trouble::not_permitted:
    case Trouble::unknown: return Ending::unavailable;
    }
    return Ending::unavailable;
}

/// Whatever went wrong with the machine, told in one sentence; nothing was changed.
Ending trouble(const Words& words, const std::exception& exception)
{
    const auto what = db::trouble_behind(std::current_exception());
    const bool unknown = what == Trouble::unknown;
    complain(sentence(words, what) + (unknown ? " (" + std::string(exception.what()) + ')' : ""));
    return ending_of(what);
}

/// The one net: every ending that is no answer of a verb.
Ending run(Call& call, const Words& words)
{
    try {
        return call.deed(call);
    } catch (const WrongUsage&) {
        throw;
    } catch (const NotPermitted&) {
        complain(words("You are not permitted to do this."));
        return Ending::not_permitted;
    } catch (const UnknownUser&) {
        complain(words("Nobody of that name may use this record."));
        return Ending::not_permitted;
    } catch (const NotSetUp&) {
        complain(words("The record holds no clinic yet."));
        return Ending::unavailable;
    } catch (const RequestIdReused&) {
        return refuse(call, {problem(words, ReadingRule::request_id_reused, "request_id")});
    } catch (const ClockRefused&) {
        return refuse(call, {problem(words, ReadingRule::record_in_clinical_use, "now")});
    } catch (const std::exception& exception) {
        return trouble(words, exception);
    }
}

Ending wrong_usage(const std::exception& what)
{
    complain(std::string(what.what()) + "; see mesotrace-cli --help");
    return Ending::wrong_usage;
}

Ending read_and_run(int count, char** arguments)
{
    Call call;
    CLI::App app("Mesotrace: the clinic's record from the command line");
    add_wishes(app, call);
    add_verbs(app, call);
    try {
        app.parse(count, arguments);
        return run(call, call.words());
    } catch (const CLI::Success& asked) {
        app.exit(asked);
        return Ending::done;
    } catch (const CLI::ParseError& wrong) {
        return wrong_usage(wrong);
    } catch (const WrongUsage& wrong) {
        return wrong_usage(wrong);
    }
}

} // namespace

} // namespace clinic::cli

int main(int count, char** arguments)
{
    try {
        return static_cast<int>(clinic::cli::read_and_run(count, arguments));
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return static_cast<int>(clinic::cli::Ending::unavailable);
    }
}
