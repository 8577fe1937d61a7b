#!/usr/bin/python3
"""story.py MESOTRACE MESOTRACE_CLI: the main job as it is done at the desk, told from outside.

A patient is treated, asked three days later, reacts, gets another formula and asks for the papers. Everything is done
with keys in the built program and read from its screen; at the end the command line must tell the same story."""
import json
import subprocess
import sys
import tempfile
import time
import traceback
import unicodedata
from pathlib import Path

from screen import Screen, send, wait

DAY_OF_SESSION = "2026-11-23T15:00:00Z"  # four in the afternoon in Paris
THREE_DAYS_LATER = "2026-11-26T10:00:00Z"


class Clinic:
    """The record, its command line, and the program that is open on it."""

    def __init__(self, program, command_line, folder):
        self.program, self.command_line, self.folder = program, command_line, Path(folder)
        self.record = self.folder / "clinic.mesotrace"
        self.nameless = {}
        self.screen = None

    def tell(self, *words):
        call = [self.command_line, "--record", self.record, "--json", *words]
        return subprocess.run(call, check=True, capture_output=True, text=True).stdout

    def ask(self, *words):
        return json.loads(self.tell(*words))

    def open(self, now):
        self.screen = Screen(self.program, "--lang", "en", "--now", now, str(self.record))
        self.screen.find("today.title")

    def look_at(self, window):
        """Every control of every window has a name that can be spoken, and an id."""
        if faults := self.screen.nameless():
            self.nameless[window] = faults

    def text_of(self, pdf):
        return subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout


def unaccented(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lower()


def needs_no_special_keys(text):
    return unaccented(text).isascii() and "'" not in text


# The windows, one step of the story each.


def a_patient_is_found_without_accents(clinic):
    screen = clinic.screen
    patients = clinic.ask("list", "patient")
    wanted = next(p for p in patients if not p["given_name"].isascii() and needs_no_special_keys(p["given_name"]))
    clinic.look_at("today")
    screen.key("ctrl+k")
    wait("the keyboard in the one box", lambda: "main.find" == screen.with_keyboard())
    screen.type(unaccented(f"{wanted['given_name']} {wanted['family_name']}"))
    screen.row_with("main.find.offers", wanted["key"], wanted["family_name"])
    clinic.look_at("find")
    send("Return")
    screen.says("banner.name", wanted["family_name"], wanted["given_name"])
    screen.says("banner.facts", wanted["key"])
    screen.find("patient.history")
    clinic.look_at("patient")


def a_new_patient_is_put_on_file(clinic):
    screen = clinic.screen
    screen.key("ctrl+2")
    screen.says("patients.count", str(len(clinic.ask("list", "patient"))))
    clinic.look_at("patients")
    screen.key("ctrl+n")
    screen.says("form.title", "New patient")
    clinic.look_at("new patient")
    screen.key("ctrl+s")
    screen.says("objections.head", "3 things need your attention")
    screen.reads("Give the family name.", "Give the given name.", "Give the birth date.")
    clinic.look_at("new patient, refused")
    screen.write("patient.family_name", "Keller")
    screen.write("patient.given_name", "Greta")
    screen.write("patient.born", "12/04/1980")
    screen.write("patient.phone", "+33 6 39 98 0001")
    screen.choose("patient.sex", "Female")
    screen.choose("patient.language", "English")
    screen.choose("patient.allergy_state", "Allergies listed")
    screen.write("patient.allergies.0.substance", "Sulphites")
    clinic.look_at("new patient, with an allergy")
    screen.choose("patient.allergy_state", "No known allergy")
    screen.gone("patient.allergies.0.substance")
    screen.key("ctrl+s")
    screen.says("banner.name", "Keller Greta")
    screen.says("main.told", "Saved")


def a_practitioner_is_entitled_by_a_certification(clinic):
    screen = clinic.screen
    screen.key("ctrl+7")
    screen.find("staff.title")
    clinic.look_at("staff")
    screen.key("ctrl+n")
    screen.says("form.title", "New staff member")
    clinic.look_at("new practitioner")
    screen.write("practitioner.name", "Ada Moreau")
    screen.write("practitioner.profession", "physician")
    screen.key("ctrl+s")
    screen.says("banner.name", "Ada Moreau")
    before = screen.read("certifications.entitled")
    assert "Mesotherapy of the face" not in before, before
    clinic.look_at("practitioner")
    put_proof(clinic, "Certificate", "CER77", covers="certification.covers.0")
    screen.says("certifications.entitled", "23/11/2026", "Licence to practise: none on file")
    put_proof(clinic, "Licence to practise", "LIC77")
    put_proof(clinic, "Liability insurance", "INS77")
    screen.says("certifications.entitled", "Licence to practise LIC77: Not verified")
    check_proof(clinic, "LIC77")
    check_proof(clinic, "CER77")
    screen.says("certifications.entitled", "23/11/2026", "Mesotherapy of the face")


def put_proof(clinic, kind, number, covers=None):
    screen = clinic.screen
    screen.key("ctrl+n")
    screen.says("form.title", "New certification")
    clinic.look_at("new certification")
    screen.choose("certification.type", kind)
    screen.write("certification.issuer", "Ordre des medecins")
    screen.write("certification.number", number)
    screen.write("certification.issued", "01/03/2026")
    screen.write("certification.expires", "28/02/2029")
    if covers:
        screen.tick(covers)
    screen.key("ctrl+s")
    screen.row_with("certifications.rows", number)


def check_proof(clinic, number):
    screen = clinic.screen
    screen.open_row("certifications", number)
    screen.find("certification.verify")
    clinic.look_at("certification")
    screen.key("ctrl+n")
    screen.says("form.title", "Check of a certification")
    clinic.look_at("check of a certification")
    screen.choose("verification.method", "Telephone call to the issuer")
    screen.write("verification.source", "Ordre des medecins")
    screen.choose("verification.result", "Confirmed")
    screen.choose_first("verification.verified_by")
    screen.key("ctrl+s")
    screen.find("certification.verify")
    screen.key("Escape")
    screen.find("certifications.find")


def a_lot_is_received(clinic):
    screen = clinic.screen
    screen.key("ctrl+6")
    screen.find("lots.title")
    clinic.look_at("lots")
    screen.key("ctrl+n")
    screen.says("form.title", "New lot")
    clinic.look_at("new lot")
    screen.pick("lot.ingredient", "mannit", "Mannitol")
    screen.write("lot.code", "OUT-2026-7")
    screen.write("lot.manufacturer", "Sample Pharma")
    screen.write("lot.expires", "31/12/2027")
    screen.key("ctrl+s")
    screen.find("lots.title")
    screen.write("lots.find", "OUT-2026-7")
    screen.row_with("lots.rows", "Mannitol", "OUT-2026-7", "31/12/2027")


def fill_in_the_session(clinic, started, ended, version):
    screen = clinic.screen
    screen.pick("session.practitioner", "ada", "Ada Moreau")
    screen.write("session.started", started)
    screen.write("session.ended", ended)
    screen.choose("session.region", "Face")
    screen.choose("session.indication", "Hydration")
    screen.pick("session.version", version, version)


def answer_the_screening(screen):
    for question in ("history", "allergies", "earlier_reaction", "any_medicine", "aspirin", "pregnancy", "infection"):
        screen.tick(f"session.screening.{question}.no")
    for question in ("no_cream_or_makeup", "simple_soap_shower"):
        screen.tick(f"session.screening.{question}.yes")


def the_patient_reads_and_agrees(clinic):
    screen = clinic.screen
    screen.key("ctrl+2")
    screen.says("banner.name", "Keller Greta")
    screen.press("patient.take_consent")
    screen.says("form.title", "Consent")
    screen.choose("consent.indication", "Hydration")
    screen.pick("consent.version", "HYDRA-01", "HYDRA-01")
    screen.pick("consent.practitioner", "ada", "Ada Moreau")
    wait("the text to be read", lambda: "The skin is punctured each time" in screen.read("consent.text"))
    assert "Mannitol" in screen.read("consent.text")
    screen.choose("consent.decision", "Agrees")
    screen.find("consent.signature.pad")
    clinic.look_at("consent")
    screen.end()
    put_the_signed_consent_on_file(clinic)
    clinic.open(DAY_OF_SESSION)


def put_the_signed_consent_on_file(clinic):
    """What the hand draws, drawn with numbers."""
    key_of = lambda kind, name: next(row["key"] for row in clinic.ask("list", kind) if name in row.values())
    consent = {"patient": key_of("patient", "Greta"), "subject": "TREATMENT", "version": "HYDRA-01@1",
               "indication": "HYDRATION", "practitioner": key_of("practitioner", "Ada Moreau"), "language": "en",
               "decision": "GIVEN", "decided": "2026-11-23 14:20", "way": "DRAWN",
               "signature": "100,100 400,200 700,100;200,220 800,220"}
    call = [clinic.command_line, "--record", clinic.record, "--now", DAY_OF_SESSION, "add", "consent"]
    subprocess.run(call, input=json.dumps(consent), check=True, capture_output=True, text=True)


def a_session_is_written_down_and_signed(clinic):
    screen = clinic.screen
    screen.key("ctrl+k")
    screen.type("greta keller")
    screen.row_with("main.find.offers", "Keller")
    send("Return")
    screen.says("banner.name", "Keller Greta")
    screen.press("patient.new_session")
    screen.says("form.title", "New session")
    screen.says("form.standing", "Before signing", "practitioner", "formula version")
    clinic.look_at("new session")
    fill_in_the_session(clinic, "14:30", "15:10", "HYDRA-01")
    mannitol = next(v["key"] for v in clinic.ask("list", "ingredient") if v["inci"] == "Mannitol")
    screen.pick(f"session.lots.{mannitol}", "OUT", "OUT-2026-7")
    for line in [each.get_accessible_id() for each in screen.all("text")]:
        if line.startswith("session.lots.") and not screen.read(line):
            screen.take_first(line)
    screen.write("session.volume", "2.5")
    clinic.look_at("session with its lots")
    screen.key("ctrl+s")
    screen.says("objections.head", "Not saved")
    screen.find("session.screening.aspirin.not_asked")
    answer_the_screening(screen)
    screen.key("ctrl+s")
    screen.reads("HYDRA-01@1", "2.5 mL", "Ada Moreau")
    screen.says("banner.name", "Keller Greta")
    screen.find("session.handout")
    screen.row_with("session.injected", "OUT-2026-7")
    assert len(screen.rows("session.check_ins")) >= 3, screen.rows("session.check_ins")
    clinic.look_at("signed session")


def save_the_paper(clinic, name):
    """By the system's own dialog; answers with the words on the paper."""
    screen = clinic.screen
    pdf = clinic.folder / name
    screen.press("paper.save")
    screen.find(role="file chooser")
    wait("the dialog's window", lambda: screen.active_role() == "file chooser")
    send("ctrl+a")
    screen.type(str(pdf))
    send("Return")
    screen.says("paper.told", f"Saved as {pdf}")
    return clinic.text_of(pdf)


def the_handout_is_made(clinic):
    screen = clinic.screen
    screen.choose("session.handout.language", "English")
    screen.press("session.handout")
    screen.find("paper.title")
    clinic.look_at("handout")
    words = save_the_paper(clinic, "handout.pdf")
    for part in ("Keller Greta", "Face", "Ada Moreau", "Do not touch or scratch", "at least until 26/11/2026 15:10"):
        assert part in words, f"{part} is not on the handout: {words}"
    screen.key("Escape")
    screen.find("session.handout")


def the_check_in_of_the_third_day_is_made(clinic):
    screen = clinic.screen
    screen.row_with("today.rows", "Check-in", "Keller Greta")
    screen.open_row("today", "Keller Check-in")
    screen.says("banner.name", "Keller Greta")
    screen.find("check_in.asked.not_asked")
    screen.tick("check_in.asked.yes")
    screen.find("check_in.reaction.not_asked")
    screen.tick("check_in.reaction.yes")
    screen.press("check_in.adherence.all_followed")
    screen.write("check_in.at", "10:45")
    clinic.look_at("check-in")
    screen.key("ctrl+s")


def the_reaction_is_reported(clinic):
    screen = clinic.screen
    screen.says("form.title", "Report reaction")
    screen.says("reaction.session", "Keller Greta", "HYDRA-01@1")
    screen.write("reaction.onset", "24/11/2026")
    screen.pick("reaction.signs.0.term", "urticaria", "rticaria")
    screen.choose("reaction.signs.0.grade", "Grade 2, moderate")
    screen.write("reaction.description", "Weals on both cheeks in the evening.")
    screen.choose("reaction.outcome", "Recovering")
    suspected = next(each.get_accessible_id() for each in screen.all("check box") if each.get_name() == "Mannitol")
    screen.tick(suspected)
    clinic.look_at("reaction")
    screen.key("ctrl+s")
    screen.find("reaction.assess")
    screen.reads("HYDRA-01@1", "Mannitol", "Weals on both cheeks in the evening.")
    clinic.look_at("reported reaction")


def the_next_session_objects_to_the_same_formula(clinic):
    screen = clinic.screen
    screen.press("reaction.open_patient")
    screen.says("banner.name", "Keller Greta")
    screen.find("banner.mark.1")  # that there was a reaction
    screen.press("patient.new_session")
    screen.says("form.title", "New session")
    fill_in_the_session(clinic, "10:15", "10:50", "HYDRA-01")
    screen.reads("The patient reacted to HYDRA-01@1 on 24/11/2026")
    screen.find("session.override.objection_override")
    alternatives = [each.get_accessible_id() for each in screen.all("push button")
                    if (each.get_accessible_id() or "").startswith("session.alternatives.")]
    assert alternatives and not any("HYDRA-01" in each for each in alternatives), alternatives
    clinic.look_at("session that is objected to")
    other = alternatives[0].removeprefix("session.alternatives.")
    screen.press(alternatives[0])
    screen.says("session.version", other)
    screen.gone("session.override.objection_override")
    screen.press("session.save_for_later")
    screen.says("form.title", "Session, not signed yet")
    screen.key("Escape")
    screen.find("patient.new_session")
    return other


def the_papers_are_asked_for_and_handed_over(clinic):
    screen = clinic.screen
    screen.press("patient.new_request")
    screen.says("form.title", "New request")
    screen.says("request.patient", "Keller Greta")
    screen.says("request.due", "Answer by")
    screen.choose("request.channel", "In person")
    clinic.look_at("new request")
    screen.key("ctrl+s")
    screen.find("request.dossier")
    clinic.look_at("request")
    screen.press("request.dossier")
    screen.find("paper.title")
    words = save_the_paper(clinic, "dossier.pdf")
    for part in ("Keller", "OUT-2026-7", "HYDRA-01", "Mannitol"):
        assert part in words, f"{part} is not in the dossier"
    screen.key("Escape")
    screen.press("request.answer")
    screen.says("form.title", "Answer request")
    clinic.look_at("answer")
    screen.write("answer.identity_seen", "Passport, seen by Ada Moreau")
    screen.write("answer.handed_over", "In person")
    screen.key("ctrl+s")
    screen.find("request.facts.0")
    screen.reads("Passport, seen by Ada Moreau")


def the_audit_counts_the_reaction(clinic):
    screen = clinic.screen
    screen.key("ctrl+9")
    screen.find("audit.title")
    screen.write("audit.from", "01/11/2026")
    screen.write("audit.to", "26/11/2026")
    screen.press("audit.count")
    shown = screen.row_with("audit.figures", "HYDRA-01@1")
    clinic.look_at("audit")
    period = ("--from", "2026-11-01", "--to", "2026-11-26")
    counted = clinic.ask("audit", "reactions", "--formula", "HYDRA-01@1", *period)["lines"][0]
    expected = [str(counted[each]) for each in ("sessions", "reacted", "asked_no_reaction", "not_yet_asked")]
    assert shown[1:5] == expected and counted["patients_reacted"] == 1, (shown, counted)


def everywhere_else_is_looked_at(clinic):
    """The windows that the story does not need: their controls have names and ids as well."""
    screen = clinic.screen

    def a_form(key, place, title):
        screen.key(key)
        screen.find(place)
        screen.key("ctrl+n")
        screen.says("form.title", title)
        clinic.look_at(title)
        screen.key("Escape")
        screen.find(place)

    screen.key("ctrl+1")
    screen.find("request.facts")  # where Today was left
    screen.press("main.person")
    screen.find(role="menu item", name="Import…")
    screen.key("Down", "Return")
    screen.find("import.title")
    clinic.look_at("import")
    screen.key("Escape")
    a_form("ctrl+3", "sessions.title", "New session")
    clinic.look_at("sessions")
    a_form("ctrl+4", "reactions.title", "Report reaction")
    clinic.look_at("reactions")
    a_form("ctrl+8", "requests.title", "New request")
    clinic.look_at("requests")
    a_form("ctrl+5", "formulas.title", "New formula")
    clinic.look_at("formulas")
    screen.open_row("formulas", "PIGM-01")
    screen.find("formula.versions")
    clinic.look_at("formula")
    screen.press("formula.new_version")
    screen.says("form.title", "New version")
    clinic.look_at("new version")
    screen.key("Escape")
    screen.press("formula.withdraw")
    screen.find("version.withdrawing.reason")
    clinic.look_at("formula, to be withdrawn")
    screen.press("version.withdrawing.leave")
    screen.gone("version.withdrawing.reason")
    screen.press("main.back")
    screen.press("formulas.ingredients")
    screen.find("ingredients.title")
    clinic.look_at("ingredients")
    screen.key("ctrl+n")
    screen.says("form.title", "New ingredient")
    clinic.look_at("new ingredient")


STORY = [
    (DAY_OF_SESSION, [
        a_patient_is_found_without_accents, a_new_patient_is_put_on_file,
        a_practitioner_is_entitled_by_a_certification, a_lot_is_received, the_patient_reads_and_agrees,
        a_session_is_written_down_and_signed,
        the_handout_is_made,
    ]),
    (THREE_DAYS_LATER, [
        the_check_in_of_the_third_day_is_made, the_reaction_is_reported, the_next_session_objects_to_the_same_formula,
        the_papers_are_asked_for_and_handed_over, the_audit_counts_the_reaction, everywhere_else_is_looked_at,
    ]),
]


def the_command_line_tells_the_same(clinic):
    whole = clinic.ask("verify")
    assert whole["whole"] is True, whole
    patient = next(p for p in clinic.ask("list", "patient") if p["family_name"] == "Keller")
    sessions = [s for s in clinic.ask("list", "session") if s["patient"] == patient["key"]]
    assert sorted(s["state"] for s in sessions) == ["OPEN", "SIGNED"], sessions
    signed = clinic.ask("show", "session", next(s["key"] for s in sessions if s["state"] == "SIGNED"))
    assert (signed["version"], signed["volume"], signed["region"]) == ("HYDRA-01@1", "2.5", "FACE"), signed
    lots = {lot["key"]: lot["code"] for lot in clinic.ask("list", "lot")}
    assert "OUT-2026-7" in [lots[each] for each in signed["lots"].values()], signed["lots"]
    reactions = [r for r in clinic.ask("list", "reaction") if r["session"] == signed["key"]]
    assert [(r["onset"], r["signs"][0]["term"]) for r in reactions] == [("2026-11-24", "URTICARIA")], reactions


def told(clinic):
    for now, steps in STORY:
        clinic.open(now)
        for step in steps:
            begun = time.monotonic()
            step(clinic)
            print(f"{time.monotonic() - begun:5.1f} s  {step.__name__.replace('_', ' ')}", flush=True)
        clinic.screen.close()
    the_command_line_tells_the_same(clinic)
    for window, faults in clinic.nameless.items():
        print(f"{window}: these have no name or no id of the form subject.field", *faults, sep="\n    ")
    return not clinic.nameless


def main(program, command_line):
    with tempfile.TemporaryDirectory() as folder:
        clinic = Clinic(program, command_line, folder)
        clinic.tell("--now", DAY_OF_SESSION, "sample", "--patients", "40", "--sessions", "150")
        try:
            return 0 if told(clinic) else 1
        except Exception:
            traceback.print_exc()
            print("On the screen:", *clinic.screen.what_is_there(), sep="\n    ")
            return 1
        finally:
            clinic.screen.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
