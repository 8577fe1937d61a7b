#!/usr/bin/env bash
# with_bus.sh COMMAND...: the command on a display, a session bus and an accessibility bus of its own; all end with it.
export GDK_BACKEND=x11 GTK_THEME=Adwaita GSETTINGS_BACKEND=memory LC_ALL=C.UTF-8
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
unset NO_AT_BRIDGE DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
here=$(dirname "$(readlink -f "$0")")
dbus-run-session -- xvfb-run -a -s "-screen 0 1400x1000x24 -dpi 96 -nolisten tcp" "$here/../support/with_window_manager.sh" "$@"
ended=$?
rm -rf "$XDG_RUNTIME_DIR"
exit $ended
