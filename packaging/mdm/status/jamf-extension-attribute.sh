#!/bin/sh
# Jamf Pro extension attribute (String): done, not-yet or unknown, for everybody on this Mac.
# Jamf runs it as root. Whatever cannot be told, every error among it, is "unknown".

program="${PASSKEY_COMPANION:-/Applications/Passkey Companion.app/Contents/MacOS/passkey-companion}"
state=unknown
if [ -x "$program" ]; then
    line=$("$program" status --all-users --line 2>/dev/null) || line=
    for part in $line; do
        case "$part" in
            state=done) state=done ;;
            state=not-yet) state=not-yet ;;
        esac
    done
fi
echo "<result>$state</result>"
exit 0
