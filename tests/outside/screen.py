"""The program as somebody sees and drives it who knows nothing of its code: roles, names, ids, keys."""
import re
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

warnings.simplefilter("ignore", DeprecationWarning)
State = Atspi.StateType

PATIENCE = 20  # seconds until a condition counts as never coming; nothing here waits for a fixed time
LOOK_AGAIN = 0.02

# subject.field, with the record's own key where there is one row for each of several things.
ID = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+(\.[A-Z]+-[0-9]+(@[0-9]+)?)?")
INTERACTIVE = {
    "push button", "toggle button", "check box", "radio button", "entry", "text", "password text", "combo box",
    "spin button", "table", "tree table", "tree", "list", "menu item", "link", "slider",
}


class NeverCame(AssertionError):
    pass


def wait(what, condition):
    """The first true answer of the condition."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if answer := condition():
                return answer
        except GLib.Error:
            pass  # a widget died while it was looked at
        time.sleep(LOOK_AGAIN)
    raise NeverCame(f"never came: {what}")


def children(thing):
    return filter(None, (thing.get_child_at_index(i) for i in range(thing.get_child_count())))


def has(thing, state):
    return thing.get_state_set().contains(state)


def on_screen(thing):
    """Everything that is shown below this, without walking into the rows of tables."""
    for each in children(thing):
        if has(each, State.SHOWING):
            yield each
            if not has(each, State.MANAGES_DESCENDANTS):
                yield from on_screen(each)


def is_stop(thing):
    """Does Tab stop here?"""
    return thing.get_role_name() in INTERACTIVE and has(thing, State.SENSITIVE)


def is_named(thing):
    """Can it be spoken, and found in every language? The system's menus give their items no ids."""
    found = ID.fullmatch(thing.get_accessible_id() or "") or thing.get_role_name() == "menu item"
    return bool(thing.get_name().strip() and found)


def send(*keys):
    subprocess.run(["xdotool", "key", "--delay", "8", *keys], check=True)


def text_in(field):
    """As it is read: where the line was broken to fit does not matter."""
    text = Atspi.Text.get_text(field, 0, -1) if field.get_text_iface() else field.get_name()
    return text.replace("\u00a0", " ").replace("\n", " ")


class Screen:
    """One run of the program."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command)
        self.root = wait("the program", self.announced)
        wait("an active window", lambda: any(has(each, State.ACTIVE) for each in children(self.root)))

    def announced(self):
        assert self.process.poll() is None, "the program has ended by itself"
        programs = children(Atspi.get_desktop(0))
        return next((a for a in programs if a.get_process_id() == self.process.pid and a.get_child_count()), None)

    def close(self):
        send("alt+F4")
        assert self.process.wait(PATIENCE) == 0, "the program did not end well"

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    # What is there.

    def look_for(self, id=None, role=None, name=None):
        def fits(each):
            return ((id is None or each.get_accessible_id() == id) and (role is None or each.get_role_name() == role)
                    and (name is None or each.get_name() == name))
        return next(filter(fits, on_screen(self.root)), None)

    def find(self, id=None, **wanted):
        return wait(f"{id or ''} {wanted or ''} on the screen", lambda: self.look_for(id, **wanted))

    def all(self, role):
        return [each for each in on_screen(self.root) if each.get_role_name() == role]

    def with_keyboard(self):
        """The id of the control that has the keyboard."""
        return next((each.get_accessible_id() for each in on_screen(self.root) if has(each, State.FOCUSED)), None)

    def active_role(self):
        return next((each.get_role_name() for each in children(self.root) if has(each, State.ACTIVE)), None)

    def read(self, id):
        return text_in(self.find(id))

    def says(self, id, *parts):
        """Waits until the text of the control has all the parts; answers with the text."""
        def all_there():
            field = self.look_for(id)
            text = text_in(field) if field else ""
            return text if all(part in text for part in parts) else None
        try:
            return wait(f"{parts} in {id}", all_there)
        except NeverCame as never:
            raise NeverCame(f"{never}; there was {self.read(id)!r}") from None

    def reads(self, *parts):
        """Waits until all the parts can be read somewhere in the window."""
        def missing():
            return [part for part in parts if not any(part in text for text in self.texts())]
        try:
            wait("", lambda: not missing())
        except NeverCame:
            raise NeverCame(f"{missing()} can not be read; there was {list(self.texts())}") from None

    def texts(self):
        return filter(None, map(text_in, on_screen(self.root)))

    def what_is_there(self):
        if self.process.poll() is not None:
            return ["nothing: the program has ended"]
        return [f"{each.get_role_name()} {each.get_accessible_id() or ''} {each.get_name()!r} {text_in(each)!r}"
                for each in on_screen(self.root) if each.get_name() or each.get_accessible_id()]

    def gone(self, id):
        wait(f"{id} gone from the screen", lambda: not self.look_for(id))

    def rows(self, id):
        table = self.find(id)
        columns = range(Atspi.Table.get_n_columns(table))
        return [[Atspi.Table.get_accessible_at(table, row, column).get_name() for column in columns]
                for row in range(Atspi.Table.get_n_rows(table))]

    def row_with(self, id, *parts):
        """Waits for a row of the table that has all the parts."""
        def found():
            return next((row for row in self.rows(id) if all(part in " ".join(row) for part in parts)), None)
        return wait(f"a row with {parts} in {id}", found)

    # What a person does: keys, and nothing else.

    def focus(self, id):
        thing = self.find(id)
        if thing.get_role_name() == "combo box":
            self.tab_to(thing)
        else:
            def held():  # asked for again: a page that opens meanwhile takes the keyboard once for itself
                return has(thing, State.FOCUSED) or (Atspi.Component.grab_focus(thing) and None)
            wait(f"the keyboard in {id}", held)
        return thing

    def tab_to(self, choice):
        """GTK gives a choice the keyboard in a part that nobody sees: only Tab leads there."""
        before = [each for each in on_screen(self.root) if is_stop(each)]
        before = before[:before.index(choice)]
        last = max(i for i, each in enumerate(before) if each.get_role_name() != "combo box")
        self.focus(before[last].get_accessible_id())
        send(*["Tab"] * (len(before) - last))
        wait("the keyboard in the choice", lambda: self.with_keyboard() is None)

    def key(self, *keys):
        send(*keys)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", "--", text], check=True)

    def write(self, id, text):
        """Writes over what stands in the field."""
        self.focus(id)
        send("ctrl+a", "Delete")
        self.type(text)
        self.says(id, text)

    def press(self, id):
        self.focus(id)
        send("space")

    def tick(self, id):
        thing = self.focus(id)
        send("space")
        wait(f"{id} ticked", lambda: has(thing, State.CHECKED))

    def choose(self, id, name):
        """Walks down the choice to the name."""
        box = self.focus(id)
        names = [each.get_name() for menu in children(box) for each in children(menu)]
        assert name in names, f"{id} offers {names}, not {name!r}"
        send("Home", *["Down"] * names.index(name))
        wait(f"{name!r} chosen in {id}", lambda: self.chosen(id) == name)

    def choose_first(self, id):
        """The first name of the choice, whoever that is."""
        box = self.focus(id)
        names = [each.get_name() for menu in children(box) for each in children(menu)]
        self.choose(id, names[0])

    def chosen(self, id):
        selected = Atspi.Selection.get_selected_child(self.find(id), 0)
        return selected.get_name() if selected else ""

    def pick(self, id, typed, *parts):
        """Types, waits for the offer and takes the marked one; answers with the line."""
        self.focus(id)
        send("ctrl+a", "Delete")
        self.type(typed)
        self.row_with(id + ".offers", *(parts or (typed,)))
        send("Return")
        self.gone(id + ".offers")
        return self.read(id)

    def take_first(self, id):
        """Opens the offers without typing and takes the first one that can be had."""
        self.focus(id)
        send("Down")
        self.find(id + ".offers")
        send("Down", "Return")
        wait(f"something in {id}", lambda: self.read(id))

    def open_row(self, list_name, typed):
        """Narrows the list to what was typed and opens its first row."""
        self.write(list_name + ".find", typed)
        wait(f"only {typed} in {list_name}", lambda: len(self.rows(list_name + ".rows")) == 1)
        send("Down")
        rows = self.find(list_name + ".rows")
        wait(f"the keyboard in {list_name}", lambda: has(rows, State.FOCUSED))
        send("Home", "Return")

    # What must hold in every window.

    def nameless(self):
        """The controls that a screen reader can not name, or that have no id."""
        return [self.described(each) for each in on_screen(self.root)
                if each.get_role_name() in INTERACTIVE
                and not is_named(each)]

    @staticmethod
    def described(thing):
        place = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN)
        return (f"{thing.get_role_name():12} name {thing.get_name()!r}, id {thing.get_accessible_id()!r}, "
                f"at {place.x},{place.y} {place.width}x{place.height}")
