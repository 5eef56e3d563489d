; SPDX-License-Identifier: GPL-3.0-or-later
; Inno Setup: dist\mockinterview for one user, without administrator's rights.
; iscc /DVersion=0.1.0 [/Ssign="signtool sign /fd sha256 /tr URL /td sha256 $f" /DSigned] mockinterview.iss

[Setup]
AppId={{229E1F46-4930-4AFA-B7D8-6566DBA9B6E0}
AppName=Mock Interview
AppVersion={#Version}
AppPublisher=The Mock Interview developers
DefaultDirName={autopf}\Mock Interview
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=MockInterview-{#Version}-setup
UninstallDisplayIcon={app}\mockinterview.exe
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Files]
Source: "..\..\dist\mockinterview\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Mock Interview"; Filename: "{app}\mockinterview.exe"
Name: "{autodesktop}\Mock Interview"; Filename: "{app}\mockinterview.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "A shortcut on the desktop"; Flags: unchecked

[Run]
Filename: "{app}\mockinterview.exe"; Description: "Start Mock Interview"; Flags: nowait postinstall skipifsilent
