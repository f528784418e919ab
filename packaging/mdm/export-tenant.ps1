<#
.SYNOPSIS
Saves the settings of a tenant that "passkey-companion tenant" reads. It only reads, and it saves no names of people.

.DESCRIPTION
Not tried against a tenant yet: put together from Microsoft's documentation. Read it before you run it.

What it asks for (delegated permissions, all of them read-only):
  always           Policy.Read.All, Policy.Read.AuthenticationMethod, Policy.Read.DeviceConfiguration,
                   Organization.Read.All
  -People          AuditLog.Read.All
  -Devices         DeviceManagementManagedDevices.Read.All
  -GroupNames      Group.ReadBasic.All

Smallest role of the account that signs in: Global Reader covers everything. Without -People, -Devices and -GroupNames the two roles
Security Reader and Authentication Policy Administrator together are enough, but the second one may also write.

What it leaves behind in the tenant: a consent of your account to the application "Microsoft Graph Command Line Tools". To take it back:
Entra admin center, Enterprise applications, "Microsoft Graph Command Line Tools", Permissions. Sign-ins that are under way stay valid
until they run out.

What it saves about people: nothing without -People. With -People one row a person: a number instead of the id, member or guest, whether
MFA is registered, the kinds of methods, and when the row was made. No name, no account name, no address. Ids of single accounts in
policies and targets become numbers too. -KeepIds keeps the ids; "passkey-companion tenant rehearse --done" needs them.

It prints every address that it reads. It sends nothing anywhere else and changes nothing.

.PARAMETER Folder
Where the files go. Made if it is not there.

.PARAMETER Environment
Global, USGov, USGovDoD or China.

.PARAMETER People
Also save who has which kinds of methods, as numbers.

.PARAMETER KeepIds
Keep the object ids of people instead of numbers.

.PARAMETER Devices
Also save the counts of managed devices (work profiles).

.PARAMETER GroupNames
Also save the names of the groups that the settings name.

.EXAMPLE
./export-tenant.ps1 -Folder export -People
passkey-companion tenant audit export
#>
#Requires -Modules Microsoft.Graph.Authentication
[CmdletBinding()]
param(
    [string]$Folder = 'export',
    [ValidateSet('Global', 'USGov', 'USGovDoD', 'China')][string]$Environment = 'Global',
    [switch]$People,
    [switch]$KeepIds,
    [switch]$Devices,
    [switch]$GroupNames
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$scopes = @('Policy.Read.All', 'Policy.Read.AuthenticationMethod', 'Policy.Read.DeviceConfiguration', 'Organization.Read.All')
if ($People) { $scopes += 'AuditLog.Read.All' }
if ($Devices) { $scopes += 'DeviceManagementManagedDevices.Read.All' }
if ($GroupNames) { $scopes += 'Group.ReadBasic.All' }

# One number for each person, the same in every file of this run.
$numbers = @{}
function Get-Number([string]$id) {
    if ($KeepIds) { return $id }
    if (-not $numbers.ContainsKey($id)) { $numbers[$id] = 'person-{0}' -f ($numbers.Count + 1) }
    $numbers[$id]
}

$guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'
$groups = @{}

# Ids of single people stand in the user lists of policies and in targets of the old kind.
function Hide-People([string]$json) {
    $replace = { param($list) [regex]::Replace($list.Value, $guid, { param($id) Get-Number $id.Value }) }
    $json = [regex]::Replace($json, '"(?:include|exclude)Users"\s*:\s*\[[^\]]*\]', $replace)
    [regex]::Replace($json, '\{[^{}]*"targetType"\s*:\s*"user"[^{}]*\}', $replace)
}

function Read-Graph([string]$uri) {
    Write-Host "reads  $uri"
    Invoke-MgGraphRequest -Method GET -Uri $uri -OutputType Json
}

function Save-Text([string]$name, [string]$text) {
    $file = Join-Path $target "$name.json"
    [System.IO.File]::WriteAllText($file, $text, (New-Object System.Text.UTF8Encoding $false))
    Write-Host "writes $file"
}

# Every page of a list, or one object, as Microsoft answers it.
function Save-Pages([string]$uri, [string]$name, [switch]$Needed) {
    try {
        for ($page = 1; $uri; $page++) {
            $json = Hide-People (Read-Graph $uri)
            foreach ($list in [regex]::Matches($json, '"(?:include|exclude)Groups"\s*:\s*\[[^\]]*\]|\{[^{}]*"targetType"\s*:\s*"group"[^{}]*\}')) {
                foreach ($id in [regex]::Matches($list.Value, $guid)) { $groups[$id.Value] = $true }
            }
            Save-Text "$name-$page" $json
            $answer = $json | ConvertFrom-Json
            $uri = if ($answer.PSObject.Properties['@odata.nextLink']) { $answer.'@odata.nextLink' } else { $null }
        }
    } catch {
        $word = if ($Needed) { 'NEEDED, and not saved' } else { 'not saved' }
        Write-Warning ('{0}: {1} ({2})' -f $name, $word, $_.Exception.Message)
    }
}

# The report of registered methods, cut down to what is counted.
function Save-People {
    $uri = 'v1.0/reports/authenticationMethods/userRegistrationDetails'
    try {
        for ($page = 1; $uri; $page++) {
            $answer = Read-Graph $uri | ConvertFrom-Json
            $rows = foreach ($one in $answer.value) {
                $made = $one.lastUpdatedDateTime
                [pscustomobject]@{
                    id                  = Get-Number $one.id
                    userType            = $one.userType
                    isMfaRegistered     = $one.isMfaRegistered
                    methodsRegistered   = @($one.methodsRegistered)
                    lastUpdatedDateTime = if ($made -is [datetime]) { $made.ToUniversalTime().ToString('o') } else { $made }
                }
            }
            $uri = if ($answer.PSObject.Properties['@odata.nextLink']) { $answer.'@odata.nextLink' } else { $null }
            $out = [ordered]@{ '@odata.context' = $answer.'@odata.context' }
            # That there is a next page says that the list goes on; its address is nobody's business.
            if ($uri) { $out['@odata.nextLink'] = "page $($page + 1)" }
            $out['value'] = @($rows)
            Save-Text "people-$page" ($out | ConvertTo-Json -Depth 5 -Compress)
        }
    } catch {
        Write-Warning ('people: not saved, or not whole ({0})' -f $_.Exception.Message)
    }
}

Write-Host 'Asks for:' ($scopes -join ', ')
New-Item -ItemType Directory -Path $Folder -Force | Out-Null
$target = (Resolve-Path $Folder).ProviderPath
if (Get-ChildItem $target -Filter *.json) {
    throw "$target already holds JSON files. Take an empty folder, so that old and new settings do not mix."
}
Connect-MgGraph -Scopes $scopes -Environment $Environment -NoWelcome
try {
    Save-Pages 'beta/policies/authenticationMethodsPolicy' 'methods' -Needed
    Save-Pages 'v1.0/identity/conditionalAccess/policies' 'policies' -Needed
    Save-Pages 'v1.0/identity/conditionalAccess/namedLocations' 'locations'
    Save-Pages 'v1.0/policies/authenticationStrengthPolicies' 'strengths'
    Save-Pages 'v1.0/policies/identitySecurityDefaultsEnforcementPolicy' 'defaults'
    Save-Pages 'v1.0/policies/deviceRegistrationPolicy' 'device-registration'
    Save-Pages 'v1.0/organization?$select=id,displayName,tenantType,verifiedDomains' 'organization'
    if ($Devices) { Save-Pages 'v1.0/deviceManagement/managedDeviceOverview' 'devices' }
    if ($People) { Save-People }
    if ($GroupNames) {
        # Only the groups that the settings name, one at a time.
        $number = 0
        foreach ($id in @($groups.Keys)) {
            $number++
            Save-Pages "v1.0/groups/$($id)?`$select=id,displayName" "group-$number"
        }
    }
} finally {
    Disconnect-MgGraph | Out-Null
}
Write-Host "Done. Next: passkey-companion tenant audit $target"
Write-Host 'To take the consent back: Entra admin center, Enterprise applications, "Microsoft Graph Command Line Tools", Permissions.'
