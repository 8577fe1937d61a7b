#include "forms/patients/consent_form.h"

#include "forms/kit/long_text.h"
#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

ConsentForm::ConsentForm(wxWindow* parent, Desk& desk, Navigation& navigation, const ConsentDraft& begun)
    : FormPage(parent, say("Consent"), say("What is shown here is what is signed: read it together, to the end."))
    , editor_(desk, begun)
    , navigation_(navigation)
{
    auto* const banner = new Banner(this);
    banner->show(banner_text(patient_head(desk, editor_.patient())));
    GetSizer()->Insert(0, banner, wxSizerFlags().Expand());
    add_what();
    add_text();
    add_decision();
    add_remarks();
    finish(say("Put on file"));
    add_deed("consent.print", say("&Paper to sign"), [this] {
        print();
        return false;
    });
    Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_text();
        event.Skip();
    });
    version_->on_chosen = [this] { show_text(); };
    practitioner_->on_chosen = [this] { show_text(); };
    signature_->on_change = [this] {
        filled_in();
        check_now({"consent.signature"});
    };
}

void ConsentForm::add_what()
{
    group(say("What it is about"));
    subject_ = add<Choice<ConsentSubject>>({.id = "consent.subject", .text = say("&Consent to"), .required = true},
                                           editor_.subjects());
    indication_ = add<Choice<Indication>>({.id = "consent.indication", .text = say("&Indication"), .required = true},
                                          editor_.choices().indications());
    version_ = add<TypeAhead<VersionId>>(
        {.id = "consent.version", .text = say("&Formula version"), .required = true}, [this](const std::string& typed) {
            auto found = offers(editor_.choices().versions(indication_->chosen(), decided()));
            std::erase_if(found, [&](const auto& each) { return !matches(typed, each.key + ' ' + each.name); });
            return found;
        });
    practitioner_ =
        add<TypeAhead<PractitionerId>>({.id = "consent.practitioner", .text = say("&Explained by"), .required = true},
                                       editor_.choices().practitioners());
    language_ = add<Choice<Language>>({.id = "consent.language", .text = say("&Language"), .required = true},
                                      editor_.languages());
}

void ConsentForm::add_text()
{
    group(say("What the patient reads"));
    text_ = add_wide<LongText>("consent.text", say("What the patient reads"));
}

void ConsentForm::add_decision()
{
    group(say("Decision"));
    decision_ = add<Choice<ConsentDecision>>(
        {.id = "consent.decision", .text = say("The patient &decides"), .required = true}, editor_.decisions());
    way_ = add<Choice<ConsentWay>>({.id = "consent.way", .text = say("&Signed"), .required = true}, editor_.ways());
    signature_ = add<SignaturePad>({.id = "consent.signature", .text = say("Signature"), .required = true},
                                   "consent.signature", say("Signature"), &ConsentEditor::paint);
    scan_ = add<Choice<DocumentId>>({.id = "consent.scan",
                                     .text = say("Sca&n"),
                                     .hint = say("From the patient's attachments of the type “Consent”."),
                                     .required = true},
                                    editor_.scans());
    guardian_ = add<TextField>({.id = "consent.guardian",
                                .text = say("&Guardian"),
                                .hint = say("Who signs for a patient under 18, with given and family name."),
                                .required = true});
}

void ConsentForm::add_remarks()
{
    group(say("When and how"));
    decided_.day = add<DateField>({.id = "consent.decided", .text = say("D&ay"), .required = true}, editor_.today());
    decided_.time = add<TimeField>({.id = "consent.decided.time", .text = say("&Time"), .required = true});
    interpreter_ = add<TextField>({.id = "consent.interpreter",
                                   .text = say("Interpre&ter"),
                                   .hint = say("Who translated it or read it aloud, where somebody did.")});
    note_ = add<TextArea>({.id = "consent.note", .text = say("N&ote")});
}

bool ConsentForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    subject_->show(draft.subject);
    indication_->show(draft.indication);
    if (const auto version = draft.version ? editor_.choices().version(*draft.version) : std::nullopt)
        version_->show(*version);
    for (const auto& practitioner : editor_.choices().practitioners())
        if (practitioner.id == draft.practitioner)
            practitioner_->show(practitioner);
    language_->show(draft.language);
    way_->show(draft.way);
    decided_.show(draft.decided, editor_.zone());
    show_text();
    return true;
}

std::optional<Moment> ConsentForm::decided() const
{
    return decided_.day ? decided_.moment(editor_.zone()) : std::nullopt;
}

ConsentDraft ConsentForm::read() const
{
    const bool treated = subject_->chosen() == ConsentSubject::treatment;
    const bool given = decision_->chosen() == ConsentDecision::given;
    ConsentDraft draft{.patient = editor_.patient(),
                       .subject = subject_->chosen(),
                       .practitioner = practitioner_->chosen(),
                       .language = language_->chosen(),
                       .decision = decision_->chosen(),
                       .decided = decided(),
                       .way = given ? way_->chosen() : std::nullopt,
                       .guardian = guardian_->IsShown() ? guardian_->text() : std::string(),
                       .interpreter = interpreter_->text(),
                       .note = note_->text()};
    if (treated) {
        draft.version = version_->chosen();
        draft.indication = indication_->chosen();
    }
    if (draft.way == ConsentWay::drawn)
        draft.signature = signature_->drawn();
    if (draft.way == ConsentWay::on_paper)
        draft.scan = scan_->chosen();
    return draft;
}

void ConsentForm::show_rows()
{
    const auto draft = read();
    const bool treated = draft.subject == ConsentSubject::treatment;
    const bool given = draft.decision == ConsentDecision::given;
    show_row("consent.version", treated);
    show_row("consent.indication", treated);
    show_row("consent.way", given);
    show_row("consent.signature", draft.way == ConsentWay::drawn);
    show_row("consent.scan", draft.way == ConsentWay::on_paper);
    show_row("consent.guardian", given && editor_.minor());
}

void ConsentForm::show_text()
{
    const auto text = editor_.with_text(read()).text;
    text_->show(text.empty() ? to_utf8(say("Choose above what it is about; then the text is shown here.")) : text);
    show_rows();
}

void ConsentForm::print()
{
    if (const auto paper = editor_.paper(read()))
        navigation_.show_paper(*paper, editor_.paper_name());
    else
        object(objections());
}

std::vector<Objection> ConsentForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ConsentForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
