"""Drives a program over the accessibility bus: it sees roles, names and ids, as a screen reader does, and nothing else."""
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
State = Atspi.StateType


def until(look, seconds=20):
    """What `look` finds, asked again until it finds something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except GLib.Error:
            pass  # a widget went away while it was looked at
        time.sleep(0.03)
    raise TimeoutError(look)


def children(thing):
    return (thing.get_child_at_index(i) for i in range(min(thing.get_child_count(), 200)))


def everything_in(thing):
    yield thing
    if not thing.get_state_set().contains(State.MANAGES_DESCENDANTS):
        for child in children(thing):
            if child:
                yield from everything_in(child)


class Program:
    def __init__(self, *command):
        self.process = subprocess.Popen(command)
        self.root = until(self._own_tree, 60)

    def _own_tree(self):
        for app in children(Atspi.get_desktop(0)):
            if app and app.get_process_id() == self.process.pid and app.get_child_count():
                return app
        return None

    def find(self, id=None, role=None, name=None, showing=True, seconds=20):
        def fits(thing):
            return (
                (id is None or thing.get_accessible_id() == id)
                and (role is None or thing.get_role_name() == role)
                and (name is None or thing.get_name() == name)
                and (not showing or thing.get_state_set().contains(State.SHOWING))
            )

        return until(lambda: next((each for each in everything_in(self.root) if fits(each)), None), seconds)

    def press(self, id):
        Atspi.Action.do_action(self.find(id=id), 0)

    def focus(self, id):
        thing = self.find(id=id)
        until(lambda: Atspi.Component.grab_focus(thing) or thing.get_state_set().contains(State.FOCUSED))
        return thing

    def write(self, id, text):
        Atspi.EditableText.set_text_contents(self.find(id=id), text)

    def take(self, id, text):
        """Types into a type-ahead and takes the first offer."""
        self.focus(id)
        self.write(id, text)
        self.keys("Down", "Return")

    def choose(self, id, name):
        box = self.find(id=id)
        menu = until(lambda: next((c for c in everything_in(box) if c.get_role_name() == "menu"), None))
        names = [item.get_name() for item in children(menu)]
        Atspi.Selection.select_child(box, names.index(name))

    def text(self, id):
        thing = self.find(id=id)
        return Atspi.Text.get_text(thing, 0, -1) if thing.get_role_name() in ("text", "entry") else thing.get_name()

    def keys(self, *names):
        subprocess.run(["xdotool", "key", "--delay", "40", *names], check=True)

    def close(self):
        self.process.terminate()
        self.process.wait()


FOCUSABLE = ("push button", "text", "combo box", "check box", "radio button", "table", "entry", "spin button", "tree table")


def nameless(program):
    """Controls in sight without an accessible name, or without an id of the form subject.field."""
    bad = []
    for thing in everything_in(program.root):
        states = thing.get_state_set()
        if thing.get_role_name() not in FOCUSABLE or not states.contains(State.SHOWING):
            continue
        labelled = any(r.get_relation_type() == Atspi.RelationType.LABELLED_BY for r in thing.get_relation_set())
        if not (thing.get_name() or labelled) or "." not in thing.get_accessible_id():
            bad.append((thing.get_role_name(), thing.get_name(), thing.get_accessible_id()))
    return bad
