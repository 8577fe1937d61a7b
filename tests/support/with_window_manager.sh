#!/bin/bash
# with_window_manager.sh PROGRAM…: runs the program beside a small window manager, which keyboard focus needs.
openbox --sm-disable &
manager=$!
for _ in $(seq 250); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep .02
done
"$@"
result=$?
kill "$manager" 2>/dev/null
exit $result
