#!/bin/bash
# with_window_manager.sh PROGRAM…: runs the program beside a small window manager, which keyboard focus needs.
there() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }
openbox --sm-disable &
manager=$!
for _ in $(seq 250); do
    there && break
    kill -0 "$manager" 2>/dev/null || break
    sleep .02
done
there || { echo "The window manager did not come."; exit 1; }
"$@"
result=$?
kill "$manager" 2>/dev/null
exit $result
