#!/usr/bin/python3
"""killed.py MESOTRACE MESOTRACE_CLI: a session is being written when the program is killed; it is offered back.

Twice the program ends the hard way, with a line half typed; the third time what was written is left on purpose."""
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from contextlib import closing
from pathlib import Path

from screen import Screen, send, wait

NOW = "2026-11-23T09:12:00Z"  # twelve past ten in Paris
MOST_SECONDS = 5 + 3  # what may be lost, and how long a busy machine may take for it


def kept(record):
    """What the file of the record holds of drafts, for whoever opens it now."""
    with closing(sqlite3.connect(f"file:{record}?mode=ro", uri=True)) as file:
        return {name: value for name, value in file.execute("SELECT name, value FROM session_draft_value")}


def until_kept(record, **wanted):
    begun = time.monotonic()
    wait(f"{wanted} in the record", lambda: wanted.items() <= kept(record).items())
    seconds = time.monotonic() - begun
    assert seconds < MOST_SECONDS, f"kept only after {seconds:.1f} s"
    print(f"{seconds:5.1f} s  until it was kept", flush=True)


def opened(program, record):
    screen = Screen(program, "--lang", "en", "--now", NOW, str(record))
    screen.find("today.title")
    return screen


def first_of_today(screen):
    return screen.rows("today.rows")[0]


def go_on(screen):
    first = first_of_today(screen)
    assert first[:2] == ["written 10:12", "Session not saved"], first
    rows = screen.focus("today.rows")
    assert rows
    send("Home", "Return")
    screen.says("form.title", "Session, not signed yet")
    screen.says("session.unsaved.text", "This session was not saved.")


def it_is_begun(screen, record):
    screen.key("ctrl+n")
    screen.says("form.title", "New session")
    screen.choose("session.region", "Face")
    screen.write("session.note", "First words")
    screen.write("session.ended", "11:")
    until_kept(record, note="First words", half_typed="11:", region="FACE")


def it_is_gone_on_with(screen, record):
    go_on(screen)
    screen.says("session.note", "First words")
    screen.says("session.ended", "11:")
    assert screen.chosen("session.region") == "Face"
    screen.write("session.note", "Other words")
    until_kept(record, note="Other words")


def it_is_left_on_purpose(screen, record):
    go_on(screen)
    screen.says("session.note", "Other words")
    assert not screen.nameless(), screen.nameless()
    screen.press("session.unsaved.deed")
    screen.press("leave.go")
    screen.find("today.title")
    wait("the draft gone", lambda: not kept(record))
    assert "Session not saved" not in first_of_today(screen), first_of_today(screen)


def told(program, command_line, record):
    subprocess.run([command_line, "--record", record, "--now", NOW, "sample", "--patients", "10", "--sessions", "20"],
                   check=True, capture_output=True)
    for step, at_the_end in ((it_is_begun, Screen.end), (it_is_gone_on_with, Screen.end),
                             (it_is_left_on_purpose, Screen.close)):
        screen = opened(program, record)
        try:
            step(screen, record)
            at_the_end(screen)
        except Exception:
            traceback.print_exc()
            print("On the screen:", *screen.what_is_there(), sep="\n    ")
            screen.end()
            return False
    whole = subprocess.run([command_line, "--record", record, "--json", "verify"], capture_output=True, text=True)
    assert whole.returncode == 0, whole
    return True


def main(program, command_line):
    with tempfile.TemporaryDirectory() as folder:
        return 0 if told(program, command_line, Path(folder) / "clinic.mesotrace") else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
