# Intune remediation, remediation script: asks the program to remind this person.
# Run it with the signed-in credentials. Whether a window opens now is decided by the program: not before the policy says
# RemindUntilDone, not while somebody presents, not before the time that the person has chosen.
#
# Made for AllSigned (sign it with your own certificate) and for ConstrainedLanguage.

$program = "$env:ProgramFiles\Passkey Companion\passkey-companion.exe"
try {
    if (Test-Path -LiteralPath $program -ErrorAction Stop) {
        Start-Process -FilePath $program -ArgumentList '--autostart' -ErrorAction Stop
        Write-Output 'asked'
    }
    else {
        Write-Output 'unknown'
    }
}
catch {
    Write-Output 'unknown'
}
exit 0
