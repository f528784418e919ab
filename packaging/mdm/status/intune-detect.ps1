# Intune remediation, detection script: does this person still need the passkey?
# Run it with the signed-in credentials, in 64-bit PowerShell. It reads the registry and nothing else.
#
# Exit 1 starts the remediation, so it means one thing only: known not to be done. Whatever cannot be told, every error
# among it, is exit 0 and says "unknown".
#
# Made for AllSigned (sign it with your own certificate) and for ConstrainedLanguage: no type of .NET is called.

$state = 'unknown'
try {
    $key = 'HKCU:\Software\PasskeyCompanion\Status'
    if (Test-Path -LiteralPath $key -ErrorAction Stop) {
        $status = Get-ItemProperty -LiteralPath $key -ErrorAction Stop
        if ($status.schema -eq 1) { $state = $status.state }
    }
    elseif (Test-Path -LiteralPath "$env:ProgramFiles\Passkey Companion\passkey-companion.exe" -ErrorAction Stop) {
        # Installed and never used.
        $state = 'not-yet'
    }
}
catch {
    $state = 'unknown'
}

if ($state -eq 'done') { Write-Output 'done'; exit 0 }
if ($state -eq 'not-yet') { Write-Output 'not-yet'; exit 1 }
Write-Output 'unknown'
exit 0
