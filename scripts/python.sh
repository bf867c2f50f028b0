#!/bin/sh
# Prints the newest Python >= 3.11 on the PATH, or says in one sentence that there is none.
for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$name"
        exit 0
    fi
done
echo 'Groundswell needs Python 3.11 or newer: please install it (Debian, Ubuntu: sudo apt-get install -y python3 python3-venv).' >&2
exit 1
