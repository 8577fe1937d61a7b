#!/bin/bash
# in_a_session.sh PROGRAM…: runs the program on a screen of its own, with a message bus, an accessibility bus and a
# window manager; all of them end with it.
here=$(dirname "$(readlink -f "$0")")
home=$(mktemp -d)
export HOME=$home XDG_RUNTIME_DIR=$home/run GDK_BACKEND=x11 GTK_THEME=Adwaita GSETTINGS_BACKEND=memory LC_ALL=C.UTF-8
unset NO_AT_BRIDGE DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME
mkdir -m 700 "$XDG_RUNTIME_DIR"

# The server itself looks for a free number: two that start at once never get the same one.
# -r: a key that is released late is not typed twice. -noreset: the first program to leave does not throw the next out.
mkfifo "$home/number"
Xvfb -displayfd 3 -screen 0 1400x1000x24 -dpi 96 -nolisten tcp -r -noreset 3>"$home/number" 2>"$home/server.log" &
server=$!
trap 'kill $server; rm -rf "$home"' EXIT
read -r number <"$home/number" || { cat "$home/server.log"; exit 1; }
export DISPLAY=:$number

dbus-run-session -- "$here/../support/with_window_manager.sh" "$@"
