# Runs the bot as a service of Windows, with a log file. Type it as an administrator, in the folder
# of the program:
#   powershell -ExecutionPolicy Bypass -File deploy\windows-service.ps1
# A task of the Task Scheduler does it without any further program: it starts with the machine,
# starts anew when the bot has ended, and writes to logs\nhacviec.log.
# Not tried where this was written, as there was no Windows.
$ErrorActionPreference = "Stop"
$folder = Split-Path -Parent $PSScriptRoot
$program = Join-Path $folder ".venv\Scripts\nhacviec.exe"
if (-not (Test-Path $program)) { throw "$program is missing: install first (docs\huong-dan-cai-dat.md)." }
New-Item -ItemType Directory -Force (Join-Path $folder "logs") | Out-Null

$command = "/c set PYTHONUTF8=1&& `"$program`" run >> logs\nhacviec.log 2>&1"
$action = New-ScheduledTaskAction -Execute "cmd.exe" -Argument $command -WorkingDirectory $folder
$trigger = New-ScheduledTaskTrigger -AtStartup
$settings = New-ScheduledTaskSettingsSet -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) `
    -ExecutionTimeLimit ([TimeSpan]::Zero) -StartWhenAvailable -MultipleInstances IgnoreNew
# Not as SYSTEM: LOCAL SERVICE has no rights but to what it is given.
$who = New-ScheduledTaskPrincipal -UserId "NT AUTHORITY\LOCAL SERVICE" -LogonType ServiceAccount
Register-ScheduledTask -TaskName "NhacViec" -Action $action -Trigger $trigger `
    -Settings $settings -Principal $who -Force | Out-Null
icacls $folder /grant "*S-1-5-19:(OI)(CI)RX" | Out-Null
foreach ($written in "data", "logs", "backups") {
    New-Item -ItemType Directory -Force (Join-Path $folder $written) | Out-Null
    icacls (Join-Path $folder $written) /grant "*S-1-5-19:(OI)(CI)M" | Out-Null
}
Start-ScheduledTask -TaskName "NhacViec"
Write-Output "Started. The log is $folder\logs\nhacviec.log"
