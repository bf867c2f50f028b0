#!/bin/sh
# Prints a Python >= 3.11 from the PATH, or says in one sentence that there is none.
# One for which every package comes ready-made (up to 3.13) is taken before a newer one.
for newest in 13 99; do
    for name in python3 python3.13 python3.12 python3.11 python3.14 python; do
        if "$name" -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, $newest))" 2>/dev/null; then
            echo "$name"
            exit 0
        fi
    done
done
echo 'Groundswell needs Python 3.11 or newer: please install it (Debian, Ubuntu: sudo apt-get install -y python3 python3-venv).' >&2
exit 1
