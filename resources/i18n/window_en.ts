<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>About</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cooperation Registry</source>
            <translation>Cooperation Registry</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Copy versions</translation>
        </message>
        <message>
            <source>About Cooperation Registry</source>
            <translation>About Cooperation Registry</translation>
        </message>
        <message>
            <source>US–ROK cooperation projects in the Indo-Pacific and their approvals</source>
            <translation>US–ROK cooperation projects in the Indo-Pacific and their approvals</translation>
        </message>
        <message>
            <source>Registry integrity</source>
            <translation>Registry integrity</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>Registry</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Crash log</source>
            <translation>Crash log</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>This program is released under the MIT License. It uses the fonts Pretendard and, in reports, Noto (SIL Open Font License 1.1), and icons from Lucide (ISC License). The original licence texts follow.</source>
            <translation>This program is released under the MIT License. It uses the fonts Pretendard and, in reports, Noto (SIL Open Font License 1.1), and icons from Lucide (ISC License). The original licence texts follow.</translation>
        </message>
        <message>
            <source>Licence texts</source>
            <translation>Licence texts</translation>
        </message>
    </context>
    <context>
        <name>ActDialog</name>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>{ref} · {title}</source>
            <translation>{ref} · {title}</translation>
        </message>
        <message>
            <source>No changes were made.</source>
            <translation>No changes were made.</translation>
        </message>
    </context>
    <context>
        <name>ActField</name>
        <message>
            <source>required</source>
            <translation>required</translation>
        </message>
        <message>
            <source>{help} (required)</source>
            <translation>{help} (required)</translation>
        </message>
    </context>
    <context>
        <name>ActFrame</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
        <message>
            <source>Your earlier entries have been restored.</source>
            <translation>Your earlier entries have been restored.</translation>
        </message>
        <message>
            <source>Ctrl+Enter to record, Esc to close. Your entries are kept until you quit.</source>
            <translation>Ctrl+Enter to record, Esc to close. Your entries are kept until you quit.</translation>
        </message>
    </context>
    <context>
        <name>ActKinds</name>
        <message>
            <source>Restored from a backup</source>
            <translation>Restored from a backup</translation>
        </message>
        <message>
            <source>Sample portfolio loaded</source>
            <translation>Sample portfolio loaded</translation>
        </message>
        <message>
            <source>Registry created</source>
            <translation>Registry created</translation>
        </message>
        <message>
            <source>Upgraded to a newer version</source>
            <translation>Upgraded to a newer version</translation>
        </message>
        <message>
            <source>Officer's details changed</source>
            <translation>Officer's details changed</translation>
        </message>
        <message>
            <source>Project created</source>
            <translation>Project created</translation>
        </message>
        <message>
            <source>Fields changed</source>
            <translation>Fields changed</translation>
        </message>
        <message>
            <source>Decision recorded</source>
            <translation>Decision recorded</translation>
        </message>
        <message>
            <source>Determination recorded</source>
            <translation>Determination recorded</translation>
        </message>
        <message>
            <source>Presentation recorded</source>
            <translation>Presentation recorded</translation>
        </message>
        <message>
            <source>Project resubmitted</source>
            <translation>Project resubmitted</translation>
        </message>
        <message>
            <source>Project reopened</source>
            <translation>Project reopened</translation>
        </message>
        <message>
            <source>Requirement recorded</source>
            <translation>Requirement recorded</translation>
        </message>
        <message>
            <source>Moved to a newer procedure version</source>
            <translation>Moved to a newer procedure version</translation>
        </message>
        <message>
            <source>File attached</source>
            <translation>File attached</translation>
        </message>
        <message>
            <source>Workbook exported</source>
            <translation>Workbook exported</translation>
        </message>
        <message>
            <source>Workbook imported</source>
            <translation>Workbook imported</translation>
        </message>
        <message>
            <source>Parked cells resolved</source>
            <translation>Parked cells resolved</translation>
        </message>
        <message>
            <source>Entry undone</source>
            <translation>Entry undone</translation>
        </message>
        <message>
            <source>Entry redone</source>
            <translation>Entry redone</translation>
        </message>
        <message>
            <source>Creation of {ref}</source>
            <translation>Creation of {ref}</translation>
        </message>
        <message>
            <source>Reopening of {ref}</source>
            <translation>Reopening of {ref}</translation>
        </message>
        <message>
            <source>Requirement for {ref}</source>
            <translation>Requirement for {ref}</translation>
        </message>
        <message>
            <source>New procedure version of {ref}</source>
            <translation>New procedure version of {ref}</translation>
        </message>
        <message>
            <source>Export of {ref}</source>
            <translation>Export of {ref}</translation>
        </message>
        <message>
            <source>Parked cells of {ref} resolved</source>
            <translation>Parked cells of {ref} resolved</translation>
        </message>
        <message>
            <source>Undo for {ref}</source>
            <translation>Undo for {ref}</translation>
        </message>
        <message>
            <source>Redo for {ref}</source>
            <translation>Redo for {ref}</translation>
        </message>
        <message>
            <source>Import of {ref}</source>
            <translation>Import of {ref}</translation>
        </message>
        <message>
            <source>Changes to {ref}</source>
            <translation>Changes to {ref}</translation>
        </message>
        <message>
            <source>Decision on {ref}</source>
            <translation>Decision on {ref}</translation>
        </message>
        <message>
            <source>Determination on {ref}</source>
            <translation>Determination on {ref}</translation>
        </message>
        <message>
            <source>Presentation of {ref}</source>
            <translation>Presentation of {ref}</translation>
        </message>
        <message>
            <source>Resubmission of {ref}</source>
            <translation>Resubmission of {ref}</translation>
        </message>
        <message>
            <source>File attached to {ref}</source>
            <translation>File attached to {ref}</translation>
        </message>
        <message>
            <source>{act}: {ref}</source>
            <translation>{act}: {ref}</translation>
        </message>
    </context>
    <context>
        <name>ActionsCard</name>
        <message>
            <source>No other actions yet.</source>
            <translation>No other actions yet.</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Record a decision</source>
            <translation>Record a decision</translation>
        </message>
        <message>
            <source>Record a presentation</source>
            <translation>Record a presentation</translation>
        </message>
        <message>
            <source>Record a determination</source>
            <translation>Record a determination</translation>
        </message>
        <message>
            <source>Mark a requirement as met</source>
            <translation>Mark a requirement as met</translation>
        </message>
        <message>
            <source>Resubmit after a return</source>
            <translation>Resubmit after a return</translation>
        </message>
        <message>
            <source>Move to the newest procedure version</source>
            <translation>Move to the newest procedure version</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Same as system</source>
            <translation>Same as system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Spacious</source>
            <translation>Spacious</translation>
        </message>
        <message>
            <source>Row spacing</source>
            <translation>Row spacing</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message>
            <source>Cells changed on both sides</source>
            <translation>Cells changed on both sides</translation>
        </message>
        <message>
            <source>Changed on both sides:</source>
            <translation>Changed on both sides:</translation>
        </message>
        <message>
            <source>keep ours</source>
            <translation>keep ours</translation>
        </message>
        <message>
            <source>Skip rows with errors</source>
            <translation>Skip rows with errors</translation>
        </message>
        <message>
            <source>Nothing is saved until you click this button.</source>
            <translation>Nothing is saved until you click this button.</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
        <message>
            <source>use theirs</source>
            <translation>use theirs</translation>
        </message>
        <message>
            <source>park: decide later</source>
            <translation>park: decide later</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>%Ln project</numerusform>
                <numerusform>%Ln projects</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply {changes} to {projects}, create {new}</source>
            <translation>Apply {changes} to {projects}, create {new}</translation>
        </message>
        <message>
            <source>Apply {changes} to {projects}</source>
            <translation>Apply {changes} to {projects}</translation>
        </message>
        <message numerus="yes">
            <source>Create %Ln project(s)</source>
            <translation>
                <numerusform>Create %Ln project</numerusform>
                <numerusform>Create %Ln projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Park %Ln cell(s)</source>
            <translation>
                <numerusform>Park %Ln cell</numerusform>
                <numerusform>Park %Ln cells</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>This registry is read-only.</source>
            <translation>This registry is read-only.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) reading the sheet: see the messages at the top and under Columns.</source>
            <translation>
                <numerusform>%Ln error reading the sheet: see the messages at the top and under Columns.</numerusform>
                <numerusform>%Ln errors reading the sheet: see the messages at the top and under Columns.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) with errors: correct the workbook, or skip these rows.</source>
            <translation>
                <numerusform>%Ln row with errors: correct the workbook, or skip this row.</numerusform>
                <numerusform>%Ln rows with errors: correct the workbook, or skip these rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) changed on both sides: choose which value to keep.</source>
            <translation>
                <numerusform>%Ln cell changed on both sides: choose which value to keep.</numerusform>
                <numerusform>%Ln cells changed on both sides: choose which value to keep.</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes to apply.</source>
            <translation>No changes to apply.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) need review and will be skipped. Nothing is saved until you click this button.</source>
            <translation>
                <numerusform>%Ln row needs review and will be skipped. Nothing is saved until you click this button.</numerusform>
                <numerusform>%Ln rows need review and will be skipped. Nothing is saved until you click this button.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>{requirement} ({side})</source>
            <translation>{requirement} ({side})</translation>
        </message>
        <message>
            <source>{requirement} – returned</source>
            <translation>{requirement} – returned</translation>
        </message>
        <message>
            <source>{requirement} – carried over</source>
            <translation>{requirement} – carried over</translation>
        </message>
        <message>
            <source>{requirement} – waived</source>
            <translation>{requirement} – waived</translation>
        </message>
        <message>
            <source>{requirement} – valid from {day}</source>
            <translation>{requirement} – valid from {day}</translation>
        </message>
        <message>
            <source>{requirement} – required</source>
            <translation>{requirement} – required</translation>
        </message>
        <message>
            <source>{requirement} – optional</source>
            <translation>{requirement} – optional</translation>
        </message>
        <message>
            <source>Met: {requirement}</source>
            <translation>Met: {requirement}</translation>
        </message>
        <message>
            <source>Missing: {requirement}</source>
            <translation>Missing: {requirement}</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Record…</translation>
        </message>
        <message>
            <source>Determine…</source>
            <translation>Determine…</translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>Present…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Attach…</translation>
        </message>
        <message>
            <source>next session of {forum}</source>
            <translation>next session of {forum}</translation>
        </message>
        <message>
            <source>{body} returned {ref} at {stage}</source>
            <translation>{body} returned {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} rejected {ref} at {stage}</source>
            <translation>{body} rejected {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} withdrew {ref} at {stage}</source>
            <translation>{body} withdrew {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} approved {ref} at {stage}</source>
            <translation>{body} approved {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} approved {ref} at {stage} with conditions</source>
            <translation>{body} approved {ref} at {stage} with conditions</translation>
        </message>
        <message>
            <source>{body} deferred {ref} at {stage}</source>
            <translation>{body} deferred {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} noted {ref} at {stage}</source>
            <translation>{body} noted {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} made a determination on {ref} at {stage}</source>
            <translation>{body} made a determination on {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} found {stage} not applicable to {ref}</source>
            <translation>{body} found {stage} not applicable to {ref}</translation>
        </message>
        <message>
            <source>{body} suspended {ref} at {stage}</source>
            <translation>{body} suspended {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} resumed {ref} at {stage}</source>
            <translation>{body} resumed {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} cancelled {ref} at {stage}</source>
            <translation>{body} cancelled {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} completed the implementation of {ref} at {stage}</source>
            <translation>{body} completed the implementation of {ref} at {stage}</translation>
        </message>
        <message>
            <source>This registry is read-only.</source>
            <translation>This registry is read-only.</translation>
        </message>
        <message>
            <source>{ref} has no decision to record right now.</source>
            <translation>{ref} has no decision to record right now.</translation>
        </message>
        <message>
            <source>{ref} has no determination to record right now.</source>
            <translation>{ref} has no determination to record right now.</translation>
        </message>
        <message>
            <source>{ref} has no requirement to record right now.</source>
            <translation>{ref} has no requirement to record right now.</translation>
        </message>
        <message>
            <source>{ref} has nothing to resubmit right now.</source>
            <translation>{ref} has nothing to resubmit right now.</translation>
        </message>
    </context>
    <context>
        <name>AttachForm</name>
        <message>
            <source>Document to attach this file to</source>
            <translation>Document to attach this file to</translation>
        </message>
        <message>
            <source>Your earlier entries have been restored.</source>
            <translation>Your earlier entries have been restored.</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Attach</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>New document</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>Attach file</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Attached {file} to {ref}</source>
            <translation>Attached {file} to {ref}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>manual</source>
            <translation>manual</translation>
        </message>
        <message>
            <source>on close</source>
            <translation>on close</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>scheduled</translation>
        </message>
        <message>
            <source>before an upgrade</source>
            <translation>before an upgrade</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>before an import</translation>
        </message>
        <message>
            <source>before a restore</source>
            <translation>before a restore</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Save a backup elsewhere…</source>
            <translation>Save a backup elsewhere…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>If anything has changed, a backup is made every 30 minutes and when you close the registry. Older backups are removed gradually. To restore one, close the registry and choose the backup in the start window.</source>
            <translation>If anything has changed, a backup is made every 30 minutes and when you close the registry. Older backups are removed gradually. To restore one, close the registry and choose the backup in the start window.</translation>
        </message>
        <message>
            <source>No backups yet.</source>
            <translation>No backups yet.</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>Backup folder</translation>
        </message>
        <message>
            <source>Latest backup: {time}</source>
            <translation>Latest backup: {time}</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Backing up…</translation>
        </message>
        <message>
            <source>Backup created and verified: {name}</source>
            <translation>Backup created and verified: {name}</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>Backups, newest first</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message numerus="yes">
            <source>and %n more field(s)</source>
            <translation>
                <numerusform>and %n more field</numerusform>
                <numerusform>and %n more fields</numerusform>
            </translation>
        </message>
        <message>
            <source>{when} · {who}, {office} · {act}</source>
            <translation>{when} · {who}, {office} · {act}</translation>
        </message>
        <message>
            <source>{when} · {who}, {office} · {act} ({exchange})</source>
            <translation>{when} · {who}, {office} · {act} ({exchange})</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>{requirement} (waived)</source>
            <translation>{requirement} (waived)</translation>
        </message>
        <message>
            <source>Waived: {requirement}</source>
            <translation>Waived: {requirement}</translation>
        </message>
        <message>
            <source>Met: {requirement}</source>
            <translation>Met: {requirement}</translation>
        </message>
        <message>
            <source>Missing: {requirement}</source>
            <translation>Missing: {requirement}</translation>
        </message>
        <message>
            <source>Missing, optional: {requirement}</source>
            <translation>Missing, optional: {requirement}</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Confirm…</source>
            <translation>Confirm…</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Waive…</translation>
        </message>
        <message>
            <source>{action}: {requirement}</source>
            <translation>{action}: {requirement}</translation>
        </message>
    </context>
    <context>
        <name>ChipsLine</name>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Selected: {names}</source>
            <translation>Selected: {names}</translation>
        </message>
    </context>
    <context>
        <name>ChoiceEditor</name>
        <message>
            <source>{field}: {choice}</source>
            <translation>{field}: {choice}</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message numerus="yes">
            <source>Copied only the first %n project(s); to send more, use Export</source>
            <translation>
                <numerusform>Copied only the first %n project; to send more, use Export</numerusform>
                <numerusform>Copied only the first %n projects; to send more, use Export</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n project(s)</source>
            <translation>
                <numerusform>Copied %n project</numerusform>
                <numerusform>Copied %n projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %Ln withheld</source>
            <translation>
                <numerusform>; %Ln withheld</numerusform>
                <numerusform>; %Ln withheld</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollisionPanel</name>
        <message>
            <source>Keep all mine</source>
            <translation>Keep all mine</translation>
        </message>
        <message>
            <source>Keep all theirs</source>
            <translation>Keep all theirs</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Someone else changed this project</source>
            <translation>Someone else changed this project</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) to resolve: press 1 for mine, 2 for theirs.</source>
            <translation>
                <numerusform>%n field to resolve: press 1 for mine, 2 for theirs.</numerusform>
                <numerusform>%n fields to resolve: press 1 for mine, 2 for theirs.</numerusform>
            </translation>
        </message>
        <message>
            <source>All resolved. You can save now.</source>
            <translation>All resolved. You can save now.</translation>
        </message>
    </context>
    <context>
        <name>CollisionRow</name>
        <message>
            <source>1  Mine</source>
            <translation>1  Mine</translation>
        </message>
        <message>
            <source>2  Theirs</source>
            <translation>2  Theirs</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>My entry</source>
            <translation>My entry</translation>
        </message>
        <message>
            <source>Entire project</source>
            <translation>Entire project</translation>
        </message>
        <message>
            <source>{rows}: entire row</source>
            <translation>{rows}: entire row</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Current</translation>
        </message>
        <message>
            <source>Current ({who}, {when})</source>
            <translation>Current ({who}, {when})</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>{field}: original {seen}; current {theirs}; my entry {mine}. Selected: {taken}</source>
            <translation>{field}: original {seen}; current {theirs}; my entry {mine}. Selected: {taken}</translation>
        </message>
        <message>
            <source>Press 1 for mine, 2 for theirs; use the arrow keys to move.</source>
            <translation>Press 1 for mine, 2 for theirs; use the arrow keys to move.</translation>
        </message>
        <message>
            <source>{rows}: {field}</source>
            <translation>{rows}: {field}</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>mine</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>theirs</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Choose columns</source>
            <translation>Choose columns</translation>
        </message>
        <message>
            <source>Search columns</source>
            <translation>Search columns</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>No matching columns.</source>
            <translation>No matching columns.</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Reset columns</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ColumnLine</name>
        <message>
            <source>Column {letter}, {header}</source>
            <translation>Column {letter}, {header}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsMenu</name>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>Choose columns…</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Reset columns</translation>
        </message>
        <message>
            <source>Sort ascending</source>
            <translation>Sort ascending</translation>
        </message>
        <message>
            <source>Sort descending</source>
            <translation>Sort descending</translation>
        </message>
        <message>
            <source>Move left</source>
            <translation>Move left</translation>
        </message>
        <message>
            <source>Move right</source>
            <translation>Move right</translation>
        </message>
        <message>
            <source>Wider</source>
            <translation>Wider</translation>
        </message>
        <message>
            <source>Narrower</source>
            <translation>Narrower</translation>
        </message>
        <message>
            <source>Hide column</source>
            <translation>Hide column</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Mapping</source>
            <translation>Mapping</translation>
        </message>
        <message>
            <source>Default values</source>
            <translation>Default values</translation>
        </message>
        <message>
            <source>Value mappings</source>
            <translation>Value mappings</translation>
        </message>
        <message>
            <source>Columns and fields</source>
            <translation>Columns and fields</translation>
        </message>
        <message>
            <source>Sample values</source>
            <translation>Sample values</translation>
        </message>
        <message>
            <source>Mapped by</source>
            <translation>Mapped by</translation>
        </message>
        <message>
            <source>This is our workbook, so its columns are already mapped.</source>
            <translation>This is our workbook, so its columns are already mapped.</translation>
        </message>
        <message>
            <source>Skipped columns are not imported. Your choices are checked right away.</source>
            <translation>Skipped columns are not imported. Your choices are checked right away.</translation>
        </message>
        <message>
            <source>Another column is mapped to this field too. Skip one of them.</source>
            <translation>Another column is mapped to this field too. Skip one of them.</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Sheet columns</source>
            <translation>Sheet columns</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
    </context>
    <context>
        <name>ConditionEntry</name>
        <message>
            <source>Condition {number}</source>
            <translation>Condition {number}</translation>
        </message>
        <message>
            <source>Remove condition {number}</source>
            <translation>Remove condition {number}</translation>
        </message>
    </context>
    <context>
        <name>ConditionRow</name>
        <message>
            <source>Reopen</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Mark as done</translation>
        </message>
        <message>
            <source>{action}: {condition}</source>
            <translation>{action}: {condition}</translation>
        </message>
        <message>
            <source>{state} · {owner}, due {due}</source>
            <translation>{state} · {owner}, due {due}</translation>
        </message>
        <message>
            <source>{condition} · due before {stage}</source>
            <translation>{condition} · due before {stage}</translation>
        </message>
        <message>
            <source>{condition} · set by {body}, {date}, no. {document}</source>
            <translation>{condition} · set by {body}, {date}, no. {document}</translation>
        </message>
    </context>
    <context>
        <name>ConditionsEditor</name>
        <message>
            <source>Add condition</source>
            <translation>Add condition</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Copy for another office</source>
            <translation>Copy for another office</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Audience</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <source>Unexpected error</source>
            <translation>Unexpected error</translation>
        </message>
        <message>
            <source>The program ran into an unexpected error.</source>
            <translation>The program ran into an unexpected error.</translation>
        </message>
        <message>
            <source>Error type: {name}</source>
            <translation>Error type: {name}</translation>
        </message>
        <message>
            <source>The crash log could not be written.</source>
            <translation>The crash log could not be written.</translation>
        </message>
        <message>
            <source>Crash log: {path}</source>
            <translation>Crash log: {path}</translation>
        </message>
        <message>
            <source>Everything you saved is safe, and what you were typing is kept as a draft. You can keep working. Please report this error and attach the crash log named under Details.</source>
            <translation>Everything you saved is safe, and what you were typing is kept as a draft. You can keep working. Please report this error and attach the crash log named under Details.</translation>
        </message>
        <message numerus="yes">
            <source>This error has occurred %n time(s).</source>
            <translation>
                <numerusform>This error has occurred %n time.</numerusform>
                <numerusform>This error has occurred %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DatesCard</name>
        <message>
            <source>Upcoming dates</source>
            <translation>Upcoming dates</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
    </context>
    <context>
        <name>DayEditor</name>
        <message>
            <source>{field}: open calendar</source>
            <translation>{field}: open calendar</translation>
        </message>
        <message>
            <source>Open calendar (Alt+Down)</source>
            <translation>Open calendar (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>DayLine</name>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
    </context>
    <context>
        <name>DaysBar</name>
        <message>
            <source>{days} · {detail}</source>
            <translation>{days} · {detail}</translation>
        </message>
        <message>
            <source>Days are not counted at this stage</source>
            <translation>Days are not counted at this stage</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>{used} of {allowed} days</source>
            <translation>{used} of {allowed} days</translation>
        </message>
        <message>
            <source>{used} of {allowed} working days</source>
            <translation>{used} of {allowed} working days</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message>
            <source>{days}, {late}</source>
            <translation>{days}, {late}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>Correct the {stage} decision of {day}</source>
            <translation>Correct the {stage} decision of {day}</translation>
        </message>
        <message>
            <source>Record decision: {gate}</source>
            <translation>Record decision: {gate}</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Record decision</translation>
        </message>
        <message>
            <source>Corrected: {decision}</source>
            <translation>Corrected: {decision}</translation>
        </message>
        <message>
            <source>Choose the gate this decision applies to.</source>
            <translation>Choose the gate this decision applies to.</translation>
        </message>
        <message>
            <source>Supporting documents</source>
            <translation>Supporting documents</translation>
        </message>
        <message>
            <source>Documents this gate still lacks; they are recorded with the decision.</source>
            <translation>Documents this gate still lacks; they are recorded with the decision.</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>{code} {stage} · {side}</source>
            <translation>{code} {stage} · {side}</translation>
        </message>
        <message>
            <source>ROK and USA together</source>
            <translation>ROK and USA together</translation>
        </message>
        <message>
            <source>{code} {stage}</source>
            <translation>{code} {stage}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsCard</name>
        <message>
            <source>No decisions recorded yet.</source>
            <translation>No decisions recorded yet.</translation>
        </message>
        <message>
            <source>{code} {stage}</source>
            <translation>{code} {stage}</translation>
        </message>
        <message>
            <source>{side} · {body}</source>
            <translation>{side} · {body}</translation>
        </message>
        <message>
            <source>{date}, {stage}: {outcome}, {body}, no. {document}</source>
            <translation>{date}, {stage}: {outcome}, {body}, no. {document}</translation>
        </message>
        <message>
            <source>{outcome} (corrected)</source>
            <translation>{outcome} (corrected)</translation>
        </message>
        <message>
            <source>{outcome} (correction)</source>
            <translation>{outcome} (correction)</translation>
        </message>
        <message>
            <source>Decision {place}: {told}</source>
            <translation>Decision {place}: {told}</translation>
        </message>
        <message>
            <source>{side}, round {attempt}</source>
            <translation>{side}, round {attempt}</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Correct…</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>Condition: {text} – {owner}, due {due} ({state})</source>
            <translation>Condition: {text} – {owner}, due {due} ({state})</translation>
        </message>
        <message>
            <source>Corrected by decision {place}</source>
            <translation>Corrected by decision {place}</translation>
        </message>
        <message>
            <source>Corrects decision {place}</source>
            <translation>Corrects decision {place}</translation>
        </message>
        <message>
            <source>Correct decision {place}</source>
            <translation>Correct decision {place}</translation>
        </message>
    </context>
    <context>
        <name>DefaultLine</name>
        <message>
            <source>choose a field</source>
            <translation>choose a field</translation>
        </message>
        <message>
            <source>Remove this value</source>
            <translation>Remove this value</translation>
        </message>
    </context>
    <context>
        <name>DefaultsEditor</name>
        <message>
            <source>New projects get these values if the sheet has no column for the field or the cell is empty.</source>
            <translation>New projects get these values if the sheet has no column for the field or the cell is empty.</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Add a value</translation>
        </message>
        <message>
            <source>Field with a default value</source>
            <translation>Field with a default value</translation>
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Save details</source>
            <translation>Save details</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Your details</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>These details were set when the program was started and can't be changed here.</source>
            <translation>These details were set when the program was started and can't be changed here.</translation>
        </message>
        <message>
            <source>A new name or office is recorded in the history and used from then on; earlier entries keep the old ones. The side is set for the registry and can't be changed.</source>
            <translation>A new name or office is recorded in the history and used from then on; earlier entries keep the old ones. The side is set for the registry and can't be changed.</translation>
        </message>
        <message>
            <source>Your details are saved: {name}, {office}</source>
            <translation>Your details are saved: {name}, {office}</translation>
        </message>
    </context>
    <context>
        <name>DeterminationDialog</name>
        <message>
            <source>Record determination</source>
            <translation>Record determination</translation>
        </message>
        <message>
            <source>{ref}: {fact} – {value}</source>
            <translation>{ref}: {fact} – {value}</translation>
        </message>
        <message>
            <source>{fact} (now: {value})</source>
            <translation>{fact} (now: {value})</translation>
        </message>
    </context>
    <context>
        <name>DeterminationsCard</name>
        <message>
            <source>No determinations recorded yet.</source>
            <translation>No determinations recorded yet.</translation>
        </message>
        <message>
            <source>Determine…</source>
            <translation>Determine…</translation>
        </message>
        <message>
            <source>Record determination</source>
            <translation>Record determination</translation>
        </message>
        <message>
            <source>{date}, {kind}: {value}, {by_org}, no. {document}</source>
            <translation>{date}, {kind}: {value}, {by_org}, no. {document}</translation>
        </message>
        <message>
            <source>No expiry date</source>
            <translation>No expiry date</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
    </context>
    <context>
        <name>DocumentsCard</name>
        <message>
            <source>Attach file…</source>
            <translation>Attach file…</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>Entry {seq} is dated {at}, earlier than the entry before it ({before}), because the computer clock was set back. Entries stay in number order.</source>
            <translation>Entry {seq} is dated {at}, earlier than the entry before it ({before}), because the computer clock was set back. Entries stay in number order.</translation>
        </message>
        <message>
            <source>This registry could not be upgraded to this version, so you are viewing a read-only copy. {reason}</source>
            <translation>This registry could not be upgraded to this version, so you are viewing a read-only copy. {reason}</translation>
        </message>
        <message>
            <source>This registry is in a synced folder, and syncing can damage it while you work. Move it to an ordinary folder and keep only backups in the synced one.</source>
            <translation>This registry is in a synced folder, and syncing can damage it while you work. Move it to an ordinary folder and keep only backups in the synced one.</translation>
        </message>
        <message>
            <source>This is not the registry you last used on this computer: it was replaced with an older or altered copy. Verify it. If this was not intended, restore a backup.</source>
            <translation>This is not the registry you last used on this computer: it was replaced with an older or altered copy. Verify it. If this was not intended, restore a backup.</translation>
        </message>
        <message>
            <source>This computer's clock shows {now}, but the last entry was recorded at a later time, {last}. If the clock is wrong, correct it: days in stage, due dates and the times of new entries depend on it.</source>
            <translation>This computer's clock shows {now}, but the last entry was recorded at a later time, {last}. If the clock is wrong, correct it: days in stage, due dates and the times of new entries depend on it.</translation>
        </message>
        <message>
            <source>This computer's clock shows {now}, more than a year after the last entry, recorded on {last}. If the clock is wrong, correct it: days in stage, due dates and the times of new entries depend on it.</source>
            <translation>This computer's clock shows {now}, more than a year after the last entry, recorded on {last}. If the clock is wrong, correct it: days in stage, due dates and the times of new entries depend on it.</translation>
        </message>
    </context>
    <context>
        <name>DraftGuard</name>
        <message>
            <source>Close without keeping the draft</source>
            <translation>Close without keeping the draft</translation>
        </message>
        <message>
            <source>Keep working</source>
            <translation>Keep working</translation>
        </message>
        <message>
            <source>Draft not kept</source>
            <translation>Draft not kept</translation>
        </message>
        <message>
            <source>The registry could not save what you were typing.</source>
            <translation>The registry could not save what you were typing.</translation>
        </message>
    </context>
    <context>
        <name>DraftLines</name>
        <message>
            <source>Unsaved draft from {moment}</source>
            <translation>Unsaved draft from {moment}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Draft discarded.</source>
            <translation>Draft discarded.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Creation of this project has since been undone. Your entries are kept; when you save, you'll choose what to do.</source>
            <translation>Creation of this project has since been undone. Your entries are kept; when you save, you'll choose what to do.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: %n problem(s) to fix first.</source>
            <translation>
                <numerusform>Not saved: %n problem to fix first.</numerusform>
                <numerusform>Not saved: %n problems to fix first.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to first problem</source>
            <translation>Go to first problem</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Untitled</source>
            <translation>Untitled</translation>
        </message>
        <message>
            <source>Unsaved new project from {moment}: {title}</source>
            <translation>Unsaved new project from {moment}: {title}</translation>
        </message>
    </context>
    <context>
        <name>DroppedFiles</name>
        <message>
            <source>Drop one file at a time, not a folder.</source>
            <translation>Drop one file at a time, not a folder.</translation>
        </message>
        <message>
            <source>Drop to open this registry</source>
            <translation>Drop to open this registry</translation>
        </message>
        <message>
            <source>This registry is read-only: files can't be added.</source>
            <translation>This registry is read-only: files can't be added.</translation>
        </message>
        <message>
            <source>Drop to import this workbook</source>
            <translation>Drop to import this workbook</translation>
        </message>
        <message>
            <source>Drop to attach this file to {ref}</source>
            <translation>Drop to attach this file to {ref}</translation>
        </message>
        <message>
            <source>This isn't a workbook or a registry. To attach the file, open or select its project first.</source>
            <translation>This isn't a workbook or a registry. To attach the file, open or select its project first.</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Show all projects</source>
            <translation>Show all projects</translation>
        </message>
        <message>
            <source>No projects found</source>
            <translation>No projects found</translation>
        </message>
        <message>
            <source>No projects match the filters. Clear some of them.</source>
            <translation>No projects match the filters. Clear some of them.</translation>
        </message>
        <message>
            <source>No projects in “{view}” match the filters. Clear some of them or search all projects.</source>
            <translation>No projects in “{view}” match the filters. Clear some of them or search all projects.</translation>
        </message>
        <message>
            <source>No late projects</source>
            <translation>No late projects</translation>
        </message>
        <message>
            <source>All open stages and conditions are on time.</source>
            <translation>All open stages and conditions are on time.</translation>
        </message>
        <message>
            <source>No other drafts</source>
            <translation>No other drafts</translation>
        </message>
        <message>
            <source>Projects with unsaved entries are listed here.</source>
            <translation>Projects with unsaved entries are listed here.</translation>
        </message>
        <message>
            <source>Enter each project once and keep its full record: concept, approvals, funding, decisions and the reasons for them.</source>
            <translation>Enter each project once and keep its full record: concept, approvals, funding, decisions and the reasons for them.</translation>
        </message>
        <message>
            <source>No projects in this view: {view}.</source>
            <translation>No projects in this view: {view}.</translation>
        </message>
        <message>
            <source>No projects to show</source>
            <translation>No projects to show</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>No drafts</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>No projects yet</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Reason: {why}</source>
            <translation>Reason: {why}</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>Redo…</source>
            <translation>Redo…</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Undo…</translation>
        </message>
        <message>
            <source>Redo: {act}</source>
            <translation>Redo: {act}</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Undo: {act}</translation>
        </message>
        <message>
            <source>{act}: {original}</source>
            <translation>{act}: {original}</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {who}, {office}</translation>
        </message>
        <message>
            <source>{when} · {who}, {office} · exchange {exchange}</source>
            <translation>{when} · {who}, {office} · exchange {exchange}</translation>
        </message>
        <message>
            <source>Changes in: {act}</source>
            <translation>Changes in: {act}</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n change(s)</source>
            <translation>
                <numerusform>Show all %n change</numerusform>
                <numerusform>Show all %n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more change(s)</source>
            <translation>
                <numerusform>Show %n more change</numerusform>
                <numerusform>Show %n more changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorStrip</name>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Error details</source>
            <translation>Error details</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy error and details</source>
            <translation>Copy error and details</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
    </context>
    <context>
        <name>EvidenceEditor</name>
        <message>
            <source>{requirement}: document number</source>
            <translation>{requirement}: document number</translation>
        </message>
    </context>
    <context>
        <name>ExchangeColumns</name>
        <message>
            <source>Row key</source>
            <translation>Row key</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>As sent</translation>
        </message>
        <message>
            <source>Project key</source>
            <translation>Project key</translation>
        </message>
        <message>
            <source>Reply note</source>
            <translation>Reply note</translation>
        </message>
        <message>
            <source>Removal requested</source>
            <translation>Removal requested</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message>
            <source>Go to Exchanges</source>
            <translation>Go to Exchanges</translation>
        </message>
        <message>
            <source>Go to Reports</source>
            <translation>Go to Reports</translation>
        </message>
        <message>
            <source>Import a workbook…</source>
            <translation>Import a workbook…</translation>
        </message>
        <message>
            <source>Export a workbook…</source>
            <translation>Export a workbook…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
    </context>
    <context>
        <name>ExchangeResults</name>
        <message>
            <source>new project</source>
            <translation>new project</translation>
        </message>
        <message>
            <source>new row</source>
            <translation>new row</translation>
        </message>
        <message>
            <source>change</source>
            <translation>change</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>conflict</translation>
        </message>
        <message>
            <source>needs review</source>
            <translation>needs review</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>skipped</translation>
        </message>
        <message>
            <source>ours kept</source>
            <translation>ours kept</translation>
        </message>
        <message>
            <source>same change on both sides</source>
            <translation>same change on both sides</translation>
        </message>
        <message>
            <source>can't be changed by import</source>
            <translation>can't be changed by import</translation>
        </message>
        <message>
            <source>error in this row; you can skip rows with errors</source>
            <translation>error in this row; you can skip rows with errors</translation>
        </message>
        <message>
            <source>error in this cell; you can skip rows with errors</source>
            <translation>error in this cell; you can skip rows with errors</translation>
        </message>
        <message>
            <source>imported, needs review</source>
            <translation>imported, needs review</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unchanged</translation>
        </message>
        <message>
            <source>request</source>
            <translation>request</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>for information</translation>
        </message>
    </context>
    <context>
        <name>ExchangesPlace</name>
        <message>
            <source>Continue with {name}</source>
            <translation>Continue with {name}</translation>
        </message>
        <message>
            <source>Exchanges, newest first</source>
            <translation>Exchanges, newest first</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Import a workbook…</source>
            <translation>Import a workbook…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>No exports or imports yet</source>
            <translation>No exports or imports yet</translation>
        </message>
        <message>
            <source>Export projects as a workbook for another office, then import their reply. You see each changed cell before anything is saved. You can also import other offices' own sheets.</source>
            <translation>Export projects as a workbook for another office, then import their reply. You see each changed cell before anything is saved. You can also import other offices' own sheets.</translation>
        </message>
        <message numerus="yes">
            <source>Resolve %Ln parked cell(s)…</source>
            <translation>
                <numerusform>Resolve %Ln parked cell…</numerusform>
                <numerusform>Resolve %Ln parked cells…</numerusform>
            </translation>
        </message>
        <message>
            <source>This registry is read-only</source>
            <translation>This registry is read-only</translation>
        </message>
        <message>
            <source>{number} has no parked cells.</source>
            <translation>{number} has no parked cells.</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n row(s)</source>
            <translation>
                <numerusform>Copied %n row</numerusform>
                <numerusform>Copied %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange(s)</source>
            <translation>
                <numerusform>%Ln exchange</numerusform>
                <numerusform>%Ln exchanges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln project(s)</source>
            <translation>
                <numerusform>Export %Ln project</numerusform>
                <numerusform>Export %Ln projects</numerusform>
            </translation>
        </message>
        <message>
            <source>Create a workbook for another office. They can edit and return it, and you can import their changes cell by cell. The registry keeps a copy of what was sent.</source>
            <translation>Create a workbook for another office. They can edit and return it, and you can import their changes cell by cell. The registry keeps a copy of what was sent.</translation>
        </message>
        <message>
            <source>Include</source>
            <translation>Include</translation>
        </message>
        <message>
            <source>Checking what may be released…</source>
            <translation>Checking what may be released…</translation>
        </message>
        <message>
            <source>None of these projects may be released to this audience.</source>
            <translation>None of these projects may be released to this audience.</translation>
        </message>
        <message>
            <source>Select at least one field.</source>
            <translation>Select at least one field.</translation>
        </message>
        <message>
            <source>Without a recipient or an audience, the workbook is marked for internal use.</source>
            <translation>Without a recipient or an audience, the workbook is marked for internal use.</translation>
        </message>
        <message>
            <source>The workbook is read back and compared with the registry before it is saved.</source>
            <translation>The workbook is read back and compared with the registry before it is saved.</translation>
        </message>
    </context>
    <context>
        <name>ExportText</name>
        <message>
            <source>Writing {name}…</source>
            <translation>Writing {name}…</translation>
        </message>
        <message>
            <source>{number} saved as {path}: {projects}, verified without differences</source>
            <translation>{number} saved as {path}: {projects}, verified without differences</translation>
        </message>
        <message numerus="yes">
            <source>; %Ln withheld</source>
            <translation>
                <numerusform>; %Ln withheld</numerusform>
                <numerusform>; %Ln withheld</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>%Ln project</numerusform>
                <numerusform>%Ln projects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldChoice</name>
        <message>
            <source>All fields except internal ones</source>
            <translation>All fields except internal ones</translation>
        </message>
        <message>
            <source>Include funding and milestones</source>
            <translation>Include funding and milestones</translation>
        </message>
        <message>
            <source>Include actions and conditions</source>
            <translation>Include actions and conditions</translation>
        </message>
        <message>
            <source>Include partner roles</source>
            <translation>Include partner roles</translation>
        </message>
        <message>
            <source>Include controlled items</source>
            <translation>Include controlled items</translation>
        </message>
        <message>
            <source>Include documents</source>
            <translation>Include documents</translation>
        </message>
        <message>
            <source>Include contacts</source>
            <translation>Include contacts</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Clear all</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Fields to include</source>
            <translation>Fields to include</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>{help} ({phase})</source>
            <translation>{help} ({phase})</translation>
        </message>
        <message>
            <source>English or Korean</source>
            <translation>English or Korean</translation>
        </message>
        <message>
            <source>required</source>
            <translation>required</translation>
        </message>
        <message>
            <source>required to submit</source>
            <translation>required to submit</translation>
        </message>
        <message>
            <source>required before funding</source>
            <translation>required before funding</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Open registry</source>
            <translation>Open registry</translation>
        </message>
        <message>
            <source>New registry</source>
            <translation>New registry</translation>
        </message>
        <message>
            <source>Choose backup</source>
            <translation>Choose backup</translation>
        </message>
        <message>
            <source>Save backup</source>
            <translation>Save backup</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>Attach file</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Save report</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Import workbook</source>
            <translation>Import workbook</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
            <translation>Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>Export workbook</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Registries (*{suffix})</source>
            <translation>Registries (*{suffix})</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Drive</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>{ending} file</source>
            <translation>{ending} file</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>Open {file}</translation>
        </message>
        <message>
            <source>This file contains macros or other active content. Open it only if you trust the sender.</source>
            <translation>This file contains macros or other active content. Open it only if you trust the sender.</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>Open anyway</translation>
        </message>
        <message>
            <source>No program on this computer can open this file.</source>
            <translation>No program on this computer can open this file.</translation>
        </message>
        <message>
            <source>This is a program. It's stored here, but can't be opened from the registry.</source>
            <translation>This is a program. It's stored here, but can't be opened from the registry.</translation>
        </message>
        <message>
            <source>This file's content doesn't match its name. It's stored here, but can't be opened from the registry.</source>
            <translation>This file's content doesn't match its name. It's stored here, but can't be opened from the registry.</translation>
        </message>
        <message>
            <source>This isn't a known document type. The file is stored here, but can't be opened from the registry.</source>
            <translation>This isn't a known document type. The file is stored here, but can't be opened from the registry.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>Projects waiting for a session that has no date yet</source>
            <translation>Projects waiting for a session that has no date yet</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>More filters</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Clear filter: {filter}</source>
            <translation>Clear filter: {filter}</translation>
        </message>
        <message>
            <source>Opens a menu</source>
            <translation>Opens a menu</translation>
        </message>
        <message>
            <source>{filter}: {first}</source>
            <translation>{filter}: {first}</translation>
        </message>
        <message>
            <source>{filter}: {first} +{more}</source>
            <translation>{filter}: {first} +{more}</translation>
        </message>
        <message>
            <source>Filter {filter}: {chosen}</source>
            <translation>Filter {filter}: {chosen}</translation>
        </message>
        <message>
            <source>Filter {filter}: all</source>
            <translation>Filter {filter}: all</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>Filter this list</source>
            <translation>Filter this list</translation>
        </message>
        <message>
            <source>Matches words, parts of Korean words and their initial consonants</source>
            <translation>Matches words, parts of Korean words and their initial consonants</translation>
        </message>
        <message>
            <source>Clear filter text</source>
            <translation>Clear filter text</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Collapsed</source>
            <translation>Collapsed</translation>
        </message>
        <message>
            <source>Expanded</source>
            <translation>Expanded</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Backed up {time}</source>
            <translation>Backed up {time}</translation>
        </message>
        <message>
            <source>{name} (read-only)</source>
            <translation>{name} (read-only)</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Saved {time}</translation>
        </message>
    </context>
    <context>
        <name>FundingCard</name>
        <message>
            <source>Funding by source and year</source>
            <translation>Funding by source and year</translation>
        </message>
        <message>
            <source>Cost {cost}, funding lines {total}</source>
            <translation>Cost {cost}, funding lines {total}</translation>
        </message>
        <message>
            <source>Cost {cost}, funding lines {total}: {short} not covered</source>
            <translation>Cost {cost}, funding lines {total}: {short} not covered</translation>
        </message>
        <message>
            <source>Cost {cost}, funding lines {total}: {over} more than the cost</source>
            <translation>Cost {cost}, funding lines {total}: {over} more than the cost</translation>
        </message>
    </context>
    <context>
        <name>FundingChart</name>
        <message>
            <source>{line}: {amount}, {status}</source>
            <translation>{line}: {amount}, {status}</translation>
        </message>
    </context>
    <context>
        <name>GateCard</name>
        <message>
            <source>{authority} · {state}</source>
            <translation>{authority} · {state}</translation>
        </message>
        <message>
            <source>{ours} with us, {theirs} with others</source>
            <translation>{ours} with us, {theirs} with others</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Cooperation Registry</source>
            <translation>Cooperation Registry</translation>
        </message>
        <message>
            <source>The registry tracks US–ROK cooperation projects in the Indo-Pacific and their approvals. The sidebar on the left lists the screens, the middle shows the current screen, and the panel on the right shows the selected project and its next step.</source>
            <translation>The registry tracks US–ROK cooperation projects in the Indo-Pacific and their approvals. The sidebar on the left lists the screens, the middle shows the current screen, and the panel on the right shows the selected project and its next step.</translation>
        </message>
        <message>
            <source>Everything you save is recorded under your name and can be undone. What you type is kept as a draft until you save it, even if you close the program.</source>
            <translation>Everything you save is recorded under your name and can be undone. What you type is kept as a draft until you save it, even if you close the program.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>A registry is one file with all projects and their history. Create a new one on the left: enter your name and office, which are recorded with every entry, and choose whether it begins with sample data. Change… sets where the file is stored.</source>
            <translation>A registry is one file with all projects and their history. Create a new one on the left: enter your name and office, which are recorded with every entry, and choose whether it begins with sample data. Change… sets where the file is stored.</translation>
        </message>
        <message>
            <source>On the right, open a registry that already exists, or restore one from a backup. Restoring keeps the replaced file in the same folder.</source>
            <translation>On the right, open a registry that already exists, or restore one from a backup. Restoring keeps the replaced file in the same folder.</translation>
        </message>
        <message>
            <source>Language, theme and row spacing are chosen at the top and can be changed at any time.</source>
            <translation>Language, theme and row spacing are chosen at the top and can be changed at any time.</translation>
        </message>
        <message>
            <source>This list shows every project: its current stage, how long it has been there and what it is waiting for. Type or use the buttons above the list to filter it, click a column header to sort it, and choose which columns to show.</source>
            <translation>This list shows every project: its current stage, how long it has been there and what it is waiting for. Type or use the buttons above the list to filter it, click a column header to sort it, and choose which columns to show.</translation>
        </message>
        <message>
            <source>The summary panel on the right shows the selected project and its next step. Press Enter to open the project.</source>
            <translation>The summary panel on the right shows the selected project and its next step. Press Enter to open the project.</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Set the language, theme and row spacing. Changes take effect right away and are saved for your account.</source>
            <translation>Set the language, theme and row spacing. Changes take effect right away and are saved for your account.</translation>
        </message>
        <message>
            <source>This list shows every exported and imported workbook with its number. Export the projects listed or selected under Projects, and import replies or other offices' own sheets.</source>
            <translation>This list shows every exported and imported workbook with its number. Export the projects listed or selected under Projects, and import replies or other offices' own sheets.</translation>
        </message>
        <message>
            <source>Importing a workbook</source>
            <translation>Importing a workbook</translation>
        </message>
        <message>
            <source>The preview shows the pages as images. The saved PDF is tagged, so its text can be read aloud and copied.</source>
            <translation>The preview shows the pages as images. The saved PDF is tagged, so its text can be read aloud and copied.</translation>
        </message>
        <message>
            <source>This list shows every entry in the registry, newest first, including entries on deleted projects. Press Enter to see what undoing or redoing the selected entry would change. Nothing changes until you confirm.</source>
            <translation>This list shows every entry in the registry, newest first, including entries on deleted projects. Press Enter to see what undoing or redoing the selected entry would change. Nothing changes until you confirm.</translation>
        </message>
        <message>
            <source>Ctrl+Z undoes what you have done since opening the program. Undo older entries on this screen. Entries already exported can't be undone; correct them with a new entry.</source>
            <translation>Ctrl+Z undoes what you have done since opening the program. Undo older entries on this screen. Entries already exported can't be undone; correct them with a new entry.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>All information on one project, section by section: overview, stages and decisions, funding, schedule and contacts. The bar at the top shows how far its approval has progressed.</source>
            <translation>All information on one project, section by section: overview, stages and decisions, funding, schedule and contacts. The bar at the top shows how far its approval has progressed.</translation>
        </message>
        <message>
            <source>Edit any section as needed. Errors appear next to the field. Nothing is official until you save; each save is recorded as one entry in the history.</source>
            <translation>Edit any section as needed. Errors appear next to the field. Nothing is official until you save; each save is recorded as one entry in the history.</translation>
        </message>
        <message>
            <source>Decisions, determinations and presentations are recorded with their document and can't be edited afterwards. To correct one, record a new one.</source>
            <translation>Decisions, determinations and presentations are recorded with their document and can't be edited afterwards. To correct one, record a new one.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>The registry file and its backups are listed below. If anything has changed, a backup is made every 30 minutes and when you close the registry. Each backup is verified.</source>
            <translation>The registry file and its backups are listed below. If anything has changed, a backup is made every 30 minutes and when you close the registry. Each backup is verified.</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Workbooks sent from this registry are recognised by their hidden keys when they are returned, so you see only the changed cells, with old and new values. Each import is one entry and can be undone as a whole.</source>
            <translation>Workbooks sent from this registry are recognised by their hidden keys when they are returned, so you see only the changed cells, with old and new values. Each import is one entry and can be undone as a whole.</translation>
        </message>
        <message>
            <source>The Columns view shows which field each column is mapped to. Correct the mapping, set default values for what the sheet lacks, and save the mapping for this sender's next sheet.</source>
            <translation>The Columns view shows which field each column is mapped to. Correct the mapping, set default values for what the sheet lacks, and save the mapping for this sender's next sheet.</translation>
        </message>
        <message>
            <source>The Rows view shows what each row would change and which cells have errors. You can skip rows with errors. Nothing is saved until you apply the changes.</source>
            <translation>The Rows view shows what each row would change and which cells have errors. You can skip rows with errors. Nothing is saved until you apply the changes.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Create one-page project sheets or a pipeline table of the listed projects, in English or Korean, on A4 or Letter paper. The report is printed and saved exactly as shown.</source>
            <translation>Create one-page project sheets or a pipeline table of the listed projects, in English or Korean, on A4 or Letter paper. The report is printed and saved exactly as shown.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Help: {place}</source>
            <translation>Help: {place}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Press {key} to see all keyboard shortcuts.</source>
            <translation>Press {key} to see all keyboard shortcuts.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{noun} {place} added</source>
            <translation>{noun} {place} added</translation>
        </message>
        <message>
            <source>{noun} {place} removed</source>
            <translation>{noun} {place} removed</translation>
        </message>
        <message>
            <source>{noun} {place}</source>
            <translation>{noun} {place}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Redo: {act}</source>
            <translation>Redo: {act}</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Undo: {act}</translation>
        </message>
        <message>
            <source>{act}: {fields}</source>
            <translation>{act}: {fields}</translation>
        </message>
        <message>
            <source>Redone</source>
            <translation>Redone</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>{who}, {office}</source>
            <translation>{who}, {office}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <source>Show earlier entries</source>
            <translation>Show earlier entries</translation>
        </message>
        <message>
            <source>History of the registry, newest first</source>
            <translation>History of the registry, newest first</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message numerus="yes">
            <source>latest %n</source>
            <translation>
                <numerusform>latest %n</numerusform>
                <numerusform>latest %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo…</source>
            <translation>Redo…</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Undo…</translation>
        </message>
        <message>
            <source>This registry is read-only</source>
            <translation>This registry is read-only</translation>
        </message>
        <message>
            <source>Can't undo an export: {exchange} has already been sent. Record a correction instead.</source>
            <translation>Can't undo an export: {exchange} has already been sent. Record a correction instead.</translation>
        </message>
        <message>
            <source>Undo or redo entry {number} instead</source>
            <translation>Undo or redo entry {number} instead</translation>
        </message>
        <message>
            <source>A change of name or office can't be undone here; change it again in Preferences</source>
            <translation>A change of name or office can't be undone here; change it again in Preferences</translation>
        </message>
        <message>
            <source>Creating, restoring or upgrading a registry can't be undone</source>
            <translation>Creating, restoring or upgrading a registry can't be undone</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n row(s)</source>
            <translation>
                <numerusform>Copied %n row</numerusform>
                <numerusform>Copied %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Type of entry</source>
            <translation>Type of entry</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>Search history</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier entries</source>
            <translation>
                <numerusform>Show %n earlier entry</numerusform>
                <numerusform>Show %n earlier entries</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} of {all} entries</source>
            <translation>{found} of {all} entries</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>our workbook</source>
            <translation>our workbook</translation>
        </message>
        <message>
            <source>standard header</source>
            <translation>standard header</translation>
        </message>
        <message>
            <source>known header</source>
            <translation>known header</translation>
        </message>
        <message>
            <source>similar, needs review</source>
            <translation>similar, needs review</translation>
        </message>
        <message>
            <source>saved mapping</source>
            <translation>saved mapping</translation>
        </message>
        <message>
            <source>selected by you</source>
            <translation>selected by you</translation>
        </message>
        <message>
            <source>skipped: calculated by the registry</source>
            <translation>skipped: calculated by the registry</translation>
        </message>
        <message>
            <source>skip</source>
            <translation>skip</translation>
        </message>
    </context>
    <context>
        <name>ImportGrid</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>conflict: ours {ours}, theirs {theirs}</source>
            <translation>conflict: ours {ours}, theirs {theirs}</translation>
        </message>
        <message>
            <source>{old} changes to {new}</source>
            <translation>{old} changes to {new}</translation>
        </message>
        <message>
            <source>needs review: {value}</source>
            <translation>needs review: {value}</translation>
        </message>
        <message>
            <source>error: {value}</source>
            <translation>error: {value}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>Choose a workbook…</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>Reading {name}…</translation>
        </message>
        <message>
            <source>Nothing is saved until you apply the changes.</source>
            <translation>Nothing is saved until you apply the changes.</translation>
        </message>
        <message>
            <source>Back to Exchanges</source>
            <translation>Back to Exchanges</translation>
        </message>
        <message>
            <source>Switch between rows and columns</source>
            <translation>Switch between rows and columns</translation>
        </message>
        <message>
            <source>Switch between columns and rows</source>
            <translation>Switch between columns and rows</translation>
        </message>
        <message>
            <source>No workbook is open</source>
            <translation>No workbook is open</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) created</source>
            <translation>
                <numerusform>%Ln project created</numerusform>
                <numerusform>%Ln projects created</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) skipped</source>
            <translation>
                <numerusform>%Ln row skipped</numerusform>
                <numerusform>%Ln rows skipped</numerusform>
            </translation>
        </message>
        <message>
            <source>Can't import {name}</source>
            <translation>Can't import {name}</translation>
        </message>
        <message>
            <source>Stopped reading {name}</source>
            <translation>Stopped reading {name}</translation>
        </message>
        <message>
            <source>Choose the file again to start over.</source>
            <translation>Choose the file again to start over.</translation>
        </message>
        <message>
            <source>Imported {name}: {what}</source>
            <translation>Imported {name}: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) changed</source>
            <translation>
                <numerusform>%Ln project changed</numerusform>
                <numerusform>%Ln projects changed</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to first question or Apply</source>
            <translation>Go to first question or Apply</translation>
        </message>
        <message>
            <source>You first see what is new, what would change and what needs fixing. Nothing is saved until you apply the changes.</source>
            <translation>You first see what is new, what would change and what needs fixing. Nothing is saved until you apply the changes.</translation>
        </message>
        <message>
            <source>no changes</source>
            <translation>no changes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) parked</source>
            <translation>
                <numerusform>%Ln cell parked</numerusform>
                <numerusform>%Ln cells parked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportRow</name>
        <message>
            <source>ours</source>
            <translation>ours</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>theirs</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>{field}, cell {cell}: {old} changes to {new}, {result}</source>
            <translation>{field}, cell {cell}: {old} changes to {new}, {result}</translation>
        </message>
        <message>
            <source>in the file</source>
            <translation>in the file</translation>
        </message>
        <message>
            <source>allowed values</source>
            <translation>allowed values</translation>
        </message>
    </context>
    <context>
        <name>ImportSession</name>
        <message>
            <source>Reading {name}…</source>
            <translation>Reading {name}…</translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>Importing {name}…</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>No project selected</source>
            <translation>No project selected</translation>
        </message>
        <message>
            <source>Select a project in the list to see its status and next step.</source>
            <translation>Select a project in the list to see its status and next step.</translation>
        </message>
        <message>
            <source>Selected project</source>
            <translation>Selected project</translation>
        </message>
        <message>
            <source>Selected projects</source>
            <translation>Selected projects</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Anywhere</source>
            <translation>Anywhere</translation>
        </message>
        <message>
            <source>In a project</source>
            <translation>In a project</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>In the project list</source>
            <translation>In the project list</translation>
        </message>
        <message>
            <source>When importing a workbook</source>
            <translation>When importing a workbook</translation>
        </message>
        <message>
            <source>In reports</source>
            <translation>In reports</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Show all shortcuts</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>Help for this screen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>Open another registry</source>
            <translation>Open another registry</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>Verify the registry</translation>
        </message>
        <message>
            <source>Switch between Korean and English</source>
            <translation>Switch between Korean and English</translation>
        </message>
        <message>
            <source>Switch between light and dark theme</source>
            <translation>Switch between light and dark theme</translation>
        </message>
        <message>
            <source>Show or hide sidebar</source>
            <translation>Show or hide sidebar</translation>
        </message>
        <message>
            <source>Show or hide summary panel</source>
            <translation>Show or hide summary panel</translation>
        </message>
        <message>
            <source>Go to Projects</source>
            <translation>Go to Projects</translation>
        </message>
        <message>
            <source>Go to Exchanges</source>
            <translation>Go to Exchanges</translation>
        </message>
        <message>
            <source>Go to Reports</source>
            <translation>Go to Reports</translation>
        </message>
        <message>
            <source>Go to History</source>
            <translation>Go to History</translation>
        </message>
        <message>
            <source>Print selected or listed projects</source>
            <translation>Print selected or listed projects</translation>
        </message>
        <message>
            <source>Back or close</source>
            <translation>Back or close</translation>
        </message>
        <message>
            <source>Go to next pane</source>
            <translation>Go to next pane</translation>
        </message>
        <message>
            <source>Go to previous pane</source>
            <translation>Go to previous pane</translation>
        </message>
        <message>
            <source>Go to notification (lower left)</source>
            <translation>Go to notification (lower left)</translation>
        </message>
        <message>
            <source>About Cooperation Registry</source>
            <translation>About Cooperation Registry</translation>
        </message>
        <message>
            <source>Quit (drafts are kept)</source>
            <translation>Quit (drafts are kept)</translation>
        </message>
        <message>
            <source>Open selected project</source>
            <translation>Open selected project</translation>
        </message>
        <message>
            <source>Menu of current column (sort, move, width)</source>
            <translation>Menu of current column (sort, move, width)</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Copy selected rows</translation>
        </message>
        <message>
            <source>Copy for release to another office</source>
            <translation>Copy for release to another office</translation>
        </message>
        <message>
            <source>Duplicate project</source>
            <translation>Duplicate project</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Discard draft</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Add row</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Remove row</translation>
        </message>
        <message>
            <source>Edit row</source>
            <translation>Edit row</translation>
        </message>
        <message>
            <source>Start next step</source>
            <translation>Start next step</translation>
        </message>
        <message>
            <source>Mark a requirement as met</source>
            <translation>Mark a requirement as met</translation>
        </message>
        <message>
            <source>Skip or include selected rows</source>
            <translation>Skip or include selected rows</translation>
        </message>
        <message>
            <source>Save report as PDF</source>
            <translation>Save report as PDF</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Actual size</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Fit width</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Fit page</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Import a workbook</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Export projects as a workbook</source>
            <translation>Export projects as a workbook</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filter this list</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choose columns</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Clear all filters</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save and open next project</source>
            <translation>Save and open next project</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Next section</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>Previous section</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Record a decision</translation>
        </message>
        <message>
            <source>Record a presentation</source>
            <translation>Record a presentation</translation>
        </message>
        <message>
            <source>Record a determination</source>
            <translation>Record a determination</translation>
        </message>
        <message>
            <source>Resubmit after a return</source>
            <translation>Resubmit after a return</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Find a shortcut or an action</source>
            <translation>Find a shortcut or an action</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Shortcut</translation>
        </message>
        <message numerus="yes">
            <source>%n shortcut(s). Grey ones aren't available on this screen.</source>
            <translation>
                <numerusform>%n shortcut. Grey ones aren't available on this screen.</numerusform>
                <numerusform>%n shortcuts. Grey ones aren't available on this screen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No matching shortcut. Try other words.</source>
            <translation>No matching shortcut. Try other words.</translation>
        </message>
        <message>
            <source>{words}, not available on this screen</source>
            <translation>{words}, not available on this screen</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>View: {view}</source>
            <translation>View: {view}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>%Ln project</numerusform>
                <numerusform>%Ln projects</numerusform>
            </translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>This registry is read-only</source>
            <translation>This registry is read-only</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Cooperation Registry</source>
            <translation>Cooperation Registry</translation>
        </message>
    </context>
    <context>
        <name>MarkBanner</name>
        <message>
            <source>Highest marking on this screen: {mark}</source>
            <translation>Highest marking on this screen: {mark}</translation>
        </message>
    </context>
    <context>
        <name>MenuButton</name>
        <message>
            <source>Opens a menu</source>
            <translation>Opens a menu</translation>
        </message>
    </context>
    <context>
        <name>MilestonesCard</name>
        <message>
            <source>baseline {agreed}, actual {now}</source>
            <translation>baseline {agreed}, actual {now}</translation>
        </message>
        <message>
            <source>baseline {agreed}, forecast {now}</source>
            <translation>baseline {agreed}, forecast {now}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) behind baseline</source>
            <translation>
                <numerusform>%n day behind baseline</numerusform>
                <numerusform>%n days behind baseline</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ahead of baseline</source>
            <translation>
                <numerusform>%n day ahead of baseline</numerusform>
                <numerusform>%n days ahead of baseline</numerusform>
            </translation>
        </message>
        <message>
            <source>on baseline</source>
            <translation>on baseline</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>%n unsaved draft(s)</source>
            <translation>
                <numerusform>%n unsaved draft</numerusform>
                <numerusform>%n unsaved drafts</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Your office</source>
            <translation>Your office</translation>
        </message>
        <message>
            <source>Create a new registry</source>
            <translation>Create a new registry</translation>
        </message>
        <message>
            <source>Your name and office are recorded with every entry.</source>
            <translation>Your name and office are recorded with every entry.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Create the registry and open it</source>
            <translation>Create the registry and open it</translation>
        </message>
        <message>
            <source>Your side</source>
            <translation>Your side</translation>
        </message>
        <message>
            <source>Republic of Korea (ROK)</source>
            <translation>Republic of Korea (ROK)</translation>
        </message>
        <message>
            <source>United States (USA)</source>
            <translation>United States (USA)</translation>
        </message>
        <message>
            <source>The side that owns this registry. It can't be changed later.</source>
            <translation>The side that owns this registry. It can't be changed later.</translation>
        </message>
        <message>
            <source>Start with sample data (25 fictional projects)</source>
            <translation>Start with sample data (25 fictional projects)</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Change location</source>
            <translation>Change location</translation>
        </message>
        <message>
            <source>A file with this name already exists. Choose another name, or open it on the right.</source>
            <translation>A file with this name already exists. Choose another name, or open it on the right.</translation>
        </message>
        <message>
            <source>Required. The history shows who made each entry.</source>
            <translation>Required. The history shows who made each entry.</translation>
        </message>
        <message>
            <source>Use {limit} characters or fewer.</source>
            <translation>Use {limit} characters or fewer.</translation>
        </message>
        <message>
            <source>This looks like a marking above this registry's ceiling. Enter a name.</source>
            <translation>This looks like a marking above this registry's ceiling. Enter a name.</translation>
        </message>
        <message>
            <source>Start with an empty registry</source>
            <translation>Start with an empty registry</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>No program on this computer can open {name}.</source>
            <translation>No program on this computer can open {name}.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo ({key})</source>
            <translation>Redo ({key})</translation>
        </message>
        <message>
            <source>Undo ({key})</source>
            <translation>Undo ({key})</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Now: {stage}</source>
            <translation>Now: {stage}</translation>
        </message>
        <message>
            <source>{authority} · {state}</source>
            <translation>{authority} · {state}</translation>
        </message>
        <message>
            <source>{ours} with us, {theirs} with others</source>
            <translation>{ours} with us, {theirs} with others</translation>
        </message>
    </context>
    <context>
        <name>Obstacles</name>
        <message numerus="yes">
            <source>Can't close this gate: %n requirement(s) missing.</source>
            <translation>
                <numerusform>Can't close this gate: %n requirement missing.</numerusform>
                <numerusform>Can't close this gate: %n requirements missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Can't close {stage}: %n requirement(s) missing.</source>
            <translation>
                <numerusform>Can't close {stage}: %n requirement missing.</numerusform>
                <numerusform>Can't close {stage}: %n requirements missing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open a registry</source>
            <translation>Open a registry</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>Open another…</translation>
        </message>
        <message>
            <source>Open another registry</source>
            <translation>Open another registry</translation>
        </message>
    </context>
    <context>
        <name>OpenConditionsCard</name>
        <message numerus="yes">
            <source>%n open condition(s)</source>
            <translation>
                <numerusform>%n open condition</numerusform>
                <numerusform>%n open conditions</numerusform>
            </translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
    </context>
    <context>
        <name>OpeningRegistry</name>
        <message>
            <source>Opening the registry…</source>
            <translation>Opening the registry…</translation>
        </message>
        <message>
            <source>Creating the sample data…</source>
            <translation>Creating the sample data…</translation>
        </message>
        <message>
            <source>Creating the registry…</source>
            <translation>Creating the registry…</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>Restoring the backup…</translation>
        </message>
        <message>
            <source>Open as read-only</source>
            <translation>Open as read-only</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Registry in use</source>
            <translation>Registry in use</translation>
        </message>
        <message>
            <source>Take over only if you are sure that nobody is still using it, for example because that computer is off. Two programs changing the same registry can damage it.</source>
            <translation>Take over only if you are sure that nobody is still using it, for example because that computer is off. Two programs changing the same registry can damage it.</translation>
        </message>
        <message>
            <source>Restore backup from {time}</source>
            <translation>Restore backup from {time}</translation>
        </message>
        <message>
            <source>Registry left open</source>
            <translation>Registry left open</translation>
        </message>
        <message>
            <source>Registry damaged</source>
            <translation>Registry damaged</translation>
        </message>
        <message>
            <source>This is the latest verified backup. It doesn't include anything entered after it was made. The damaged file is kept in the same folder.</source>
            <translation>This is the latest verified backup. It doesn't include anything entered after it was made. The damaged file is kept in the same folder.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>You can open it as read-only for now. To make changes, ask that user to close it, then try again.</source>
            <translation>You can open it as read-only for now. To make changes, ask that user to close it, then try again.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
    </context>
    <context>
        <name>OptionsArea</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Withheld from this audience</source>
            <translation>Withheld from this audience</translation>
        </message>
        <message>
            <source>The preview shows the pages as they will print. The saved PDF is tagged, so its text can be read aloud, searched and copied.</source>
            <translation>The preview shows the pages as they will print. The saved PDF is tagged, so its text can be read aloud, searched and copied.</translation>
        </message>
        <message>
            <source>Report options</source>
            <translation>Report options</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Report language</source>
            <translation>Report language</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>Paper size</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>By stage</translation>
        </message>
        <message>
            <source>By priority area</source>
            <translation>By priority area</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Group by</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Audience</translation>
        </message>
        <message>
            <source>Include points of contact</source>
            <translation>Include points of contact</translation>
        </message>
        <message>
            <source>Red first</source>
            <translation>Red first</translation>
        </message>
        <message>
            <source>Selected project, {ref}</source>
            <translation>Selected project, {ref}</translation>
        </message>
        <message>
            <source>Selected projects ({number})</source>
            <translation>Selected projects ({number})</translation>
        </message>
        <message>
            <source>Projects in the list</source>
            <translation>Projects in the list</translation>
        </message>
        <message>
            <source>All open projects</source>
            <translation>All open projects</translation>
        </message>
        <message>
            <source>Projects in the list ({number})</source>
            <translation>Projects in the list ({number})</translation>
        </message>
        <message>
            <source>All open projects ({number})</source>
            <translation>All open projects ({number})</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Not in the list of organisations; saved as typed.</source>
            <translation>Not in the list of organisations; saved as typed.</translation>
        </message>
        <message>
            <source>Not in the list of organisations; semicolons are saved as commas.</source>
            <translation>Not in the list of organisations; semicolons are saved as commas.</translation>
        </message>
    </context>
    <context>
        <name>OutlookNote</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{audience}: %Ln project(s) releasable</source>
            <translation>
                <numerusform>{audience}: %Ln project releasable</numerusform>
                <numerusform>{audience}: %Ln projects releasable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln withheld:</source>
            <translation>
                <numerusform>%Ln withheld:</numerusform>
                <numerusform>%Ln withheld:</numerusform>
            </translation>
        </message>
        <message>
            <source>Withheld from this audience</source>
            <translation>Withheld from this audience</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Import a workbook</translation>
        </message>
        <message>
            <source>You already imported this file on {day}.</source>
            <translation>You already imported this file on {day}.</translation>
        </message>
        <message>
            <source>You imported this file on {day} and undid the import. Apply to import it again.</source>
            <translation>You imported this file on {day} and undid the import. Apply to import it again.</translation>
        </message>
        <message>
            <source>our workbook {number}</source>
            <translation>our workbook {number}</translation>
        </message>
        <message>
            <source>header row {row}</source>
            <translation>header row {row}</translation>
        </message>
        <message numerus="yes">
            <source>Not read: %Ln other sheet(s) ({sheets}); choose another sheet under Columns.</source>
            <translation>
                <numerusform>Not read: %Ln other sheet ({sheets}); choose another sheet under Columns.</numerusform>
                <numerusform>Not read: %Ln other sheets ({sheets}); choose another sheet under Columns.</numerusform>
            </translation>
        </message>
        <message>
            <source>another office's sheet</source>
            <translation>another office's sheet</translation>
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation>sheet “{sheet}”</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>Command, project number or title</source>
            <translation>Command, project number or title</translation>
        </message>
        <message>
            <source>Use the arrow keys to select; press Enter to run or open.</source>
            <translation>Use the arrow keys to select; press Enter to run or open.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s). Arrow keys to select, Enter to run or open, Esc to close.</source>
            <translation>
                <numerusform>%n result. Arrow keys to select, Enter to run or open, Esc to close.</numerusform>
                <numerusform>%n results. Arrow keys to select, Enter to run or open, Esc to close.</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Searching…</translation>
        </message>
        <message>
            <source>No results. Try a shorter search.</source>
            <translation>No results. Try a shorter search.</translation>
        </message>
    </context>
    <context>
        <name>ParkedCard</name>
        <message>
            <source>keep ours</source>
            <translation>keep ours</translation>
        </message>
        <message>
            <source>{ref}, {field}: value to keep</source>
            <translation>{ref}, {field}: value to keep</translation>
        </message>
        <message>
            <source>keep parked</source>
            <translation>keep parked</translation>
        </message>
        <message>
            <source>use theirs</source>
            <translation>use theirs</translation>
        </message>
        <message>
            <source>{sheet}, cell {cell}</source>
            <translation>{sheet}, cell {cell}</translation>
        </message>
        <message>
            <source>{ref} · {title}</source>
            <translation>{ref} · {title}</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>ours</source>
            <translation>ours</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>theirs</translation>
        </message>
    </context>
    <context>
        <name>ParkedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>These cells were changed both in the registry and in the workbook. Nothing is saved until you click Resolve.</source>
            <translation>These cells were changed both in the registry and in the workbook. Nothing is saved until you click Resolve.</translation>
        </message>
        <message>
            <source>Ctrl+Enter to resolve, Esc to cancel</source>
            <translation>Ctrl+Enter to resolve, Esc to cancel</translation>
        </message>
        <message numerus="yes">
            <source>Resolve %Ln cell(s)</source>
            <translation>
                <numerusform>Resolve %Ln cell</numerusform>
                <numerusform>Resolve %Ln cells</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Resolve</translation>
        </message>
        <message numerus="yes">
            <source>{number}: %Ln cell(s) resolved</source>
            <translation>
                <numerusform>{number}: %Ln cell resolved</numerusform>
                <numerusform>{number}: %Ln cells resolved</numerusform>
            </translation>
        </message>
        <message>
            <source>Parked cells in {number}</source>
            <translation>Parked cells in {number}</translation>
        </message>
        <message>
            <source>No parked cells left.</source>
            <translation>No parked cells left.</translation>
        </message>
    </context>
    <context>
        <name>PartChips</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Needs review</translation>
        </message>
        <message>
            <source>To import</source>
            <translation>To import</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
    </context>
    <context>
        <name>PathLine</name>
        <message>
            <source>Copy: {name}</source>
            <translation>Copy: {name}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
    </context>
    <context>
        <name>Placeholder</name>
        <message>
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Go to Projects</source>
            <translation>Go to Projects</translation>
        </message>
        <message>
            <source>Creating the report…</source>
            <translation>Creating the report…</translation>
        </message>
        <message>
            <source>The pages will appear here.</source>
            <translation>The pages will appear here.</translation>
        </message>
        <message>
            <source>Select one or more projects in the list, then come back. Each project gets one page.</source>
            <translation>Select one or more projects in the list, then come back. Each project gets one page.</translation>
        </message>
        <message>
            <source>No project selected</source>
            <translation>No project selected</translation>
        </message>
        <message>
            <source>No projects match. Choose other projects, or clear the list's filters.</source>
            <translation>No projects match. Choose other projects, or clear the list's filters.</translation>
        </message>
        <message>
            <source>No projects to report on</source>
            <translation>No projects to report on</translation>
        </message>
        <message>
            <source>None of these projects may be released to the selected audience. Choose another audience or other projects.</source>
            <translation>None of these projects may be released to the selected audience. Choose another audience or other projects.</translation>
        </message>
        <message>
            <source>Nothing to release to this audience</source>
            <translation>Nothing to release to this audience</translation>
        </message>
        <message>
            <source>This may take a while. You can stop it at any time.</source>
            <translation>This may take a while. You can stop it at any time.</translation>
        </message>
        <message>
            <source>A report can cover up to {most} projects. Select fewer projects, or filter the list.</source>
            <translation>A report can cover up to {most} projects. Select fewer projects, or filter the list.</translation>
        </message>
        <message>
            <source>The report was not created. Change the settings or create it anyway.</source>
            <translation>The report was not created. Change the settings or create it anyway.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>The report could not be created</source>
            <translation>The report could not be created</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message numerus="yes">
            <source>Report on %Ln project(s)</source>
            <translation>
                <numerusform>Report on %Ln project</numerusform>
                <numerusform>Report on %Ln projects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreferencesPlace</name>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Language and appearance</translation>
        </message>
        <message>
            <source>Other recent registries</source>
            <translation>Other recent registries</translation>
        </message>
    </context>
    <context>
        <name>PresentationDialog</name>
        <message>
            <source>Record presentation</source>
            <translation>Record presentation</translation>
        </message>
        <message>
            <source>{ref} presented to {body}</source>
            <translation>{ref} presented to {body}</translation>
        </message>
    </context>
    <context>
        <name>PresentationsCard</name>
        <message>
            <source>No presentations recorded yet.</source>
            <translation>No presentations recorded yet.</translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>Present…</translation>
        </message>
    </context>
    <context>
        <name>PresentationsLine</name>
        <message numerus="yes">
            <source>%n presentation(s)</source>
            <translation>
                <numerusform>%n presentation</numerusform>
                <numerusform>%n presentations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting reply</source>
            <translation>
                <numerusform>%n awaiting reply</numerusform>
                <numerusform>%n awaiting reply</numerusform>
            </translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>Present…</translation>
        </message>
        <message>
            <source>{presentations} · {unanswered}</source>
            <translation>{presentations} · {unanswered}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>The preview shows the pages as images. To read or copy the text, save the report as a tagged PDF.</source>
            <translation>The preview shows the pages as images. To read or copy the text, save the report as a tagged PDF.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}, {title}</source>
            <translation>Page {page} of {pages}, {title}</translation>
        </message>
        <message>
            <source>Report preview</source>
            <translation>Report preview</translation>
        </message>
    </context>
    <context>
        <name>PreviewBar</name>
        <message>
            <source>of {pages}</source>
            <translation>of {pages}</translation>
        </message>
        <message>
            <source>Page number, of {pages}</source>
            <translation>Page number, of {pages}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Fit width</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Fit page</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
    </context>
    <context>
        <name>ProcedureMoveDialog</name>
        <message>
            <source>What changes</source>
            <translation>What changes</translation>
        </message>
        <message>
            <source>Appears with this entry in the history.</source>
            <translation>Appears with this entry in the history.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Effective date</source>
            <translation>Effective date</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Move to the newest procedure version</source>
            <translation>Move to the newest procedure version</translation>
        </message>
        <message>
            <source>{ref} moved to the newest procedure version</source>
            <translation>{ref} moved to the newest procedure version</translation>
        </message>
    </context>
    <context>
        <name>ProfileOffer</name>
        <message>
            <source>Use this mapping</source>
            <translation>Use this mapping</translation>
        </message>
        <message>
            <source>The headers match the saved mapping “{name}”. Use it?</source>
            <translation>The headers match the saved mapping “{name}”. Use it?</translation>
        </message>
        <message>
            <source>Use the mapping “{name}”</source>
            <translation>Use the mapping “{name}”</translation>
        </message>
    </context>
    <context>
        <name>ProgramMenu</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Recent registries</source>
            <translation>Recent registries</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>Cancelling…</translation>
        </message>
    </context>
    <context>
        <name>ProjectColumns</name>
        <message>
            <source>Korean title</source>
            <translation>Korean title</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>not yet open</source>
            <translation>not yet open</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Days not counted</source>
            <translation>Days not counted</translation>
        </message>
        <message>
            <source>{days}, late</source>
            <translation>{days}, late</translation>
        </message>
    </context>
    <context>
        <name>ProjectHeader</name>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>A number is assigned when you save.</source>
            <translation>A number is assigned when you save.</translation>
        </message>
        <message>
            <source>Untitled project</source>
            <translation>Untitled project</translation>
        </message>
        <message>
            <source>Back to projects</source>
            <translation>Back to projects</translation>
        </message>
        <message>
            <source>Move to newest…</source>
            <translation>Move to newest…</translation>
        </message>
        <message>
            <source>Move to the newest procedure version</source>
            <translation>Move to the newest procedure version</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Discard draft</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
    </context>
    <context>
        <name>ProjectNextStep</name>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Record decision</translation>
        </message>
        <message>
            <source>Record determination</source>
            <translation>Record determination</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Mark as met</source>
            <translation>Mark as met</translation>
        </message>
        <message>
            <source>Resubmit</source>
            <translation>Resubmit</translation>
        </message>
        <message>
            <source>Attach document</source>
            <translation>Attach document</translation>
        </message>
    </context>
    <context>
        <name>ProjectPanel</name>
        <message>
            <source>Untitled project</source>
            <translation>Untitled project</translation>
        </message>
        <message>
            <source>{status}, in kind</source>
            <translation>{status}, in kind</translation>
        </message>
        <message>
            <source>Upcoming dates</source>
            <translation>Upcoming dates</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Funding</translation>
        </message>
    </context>
    <context>
        <name>ProjectPlace</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save and open next project</source>
            <translation>Save and open next project</translation>
        </message>
        <message>
            <source>Duplicate project</source>
            <translation>Duplicate project</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Discard draft</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Next section</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>Previous section</translation>
        </message>
        <message>
            <source>Start next step</source>
            <translation>Start next step</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>Attach file</translation>
        </message>
        <message>
            <source>Back to projects</source>
            <translation>Back to projects</translation>
        </message>
        <message>
            <source>Copy of {ref}, not saved yet</source>
            <translation>Copy of {ref}, not saved yet</translation>
        </message>
        <message>
            <source>No changes in {ref}</source>
            <translation>No changes in {ref}</translation>
        </message>
        <message>
            <source>Created {ref}</source>
            <translation>Created {ref}</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n field(s) in {ref}</source>
            <translation>
                <numerusform>Saved %n field in {ref}</numerusform>
                <numerusform>Saved %n fields in {ref}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProjectSections</name>
        <message>
            <source>Stages and decisions</source>
            <translation>Stages and decisions</translation>
        </message>
        <message>
            <source>Area and partners</source>
            <translation>Area and partners</translation>
        </message>
        <message>
            <source>Marking and release</source>
            <translation>Marking and release</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Funding</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Channel and presentations</source>
            <translation>Channel and presentations</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Risks and actions</source>
            <translation>Risks and actions</translation>
        </message>
        <message>
            <source>Industry and exports</source>
            <translation>Industry and exports</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Titles and concept</source>
            <translation>Titles and concept</translation>
        </message>
        <message>
            <source>Rating tolerances</source>
            <translation>Rating tolerances</translation>
        </message>
        <message>
            <source>Responsible offices</source>
            <translation>Responsible offices</translation>
        </message>
        <message>
            <source>Procedure and sides</source>
            <translation>Procedure and sides</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Cost</translation>
        </message>
        <message>
            <source>Baseline and sustainment</source>
            <translation>Baseline and sustainment</translation>
        </message>
        <message>
            <source>Development assistance</source>
            <translation>Development assistance</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
    </context>
    <context>
        <name>ProjectStage</name>
        <message>
            <source>{stage}, {state}</source>
            <translation>{stage}, {state}</translation>
        </message>
    </context>
    <context>
        <name>ProjectStrip</name>
        <message>
            <source>{used}/{all} working days</source>
            <translation>{used}/{all} working days</translation>
        </message>
        <message>
            <source>{used}/{all} days</source>
            <translation>{used}/{all} days</translation>
        </message>
    </context>
    <context>
        <name>ProjectViews</name>
        <message>
            <source>All open</source>
            <translation>All open</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Defence exports</source>
            <translation>Defence exports</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
    </context>
    <context>
        <name>ProjectsPlace</name>
        <message>
            <source>Filter this list</source>
            <translation>Filter this list</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Open project</translation>
        </message>
        <message>
            <source>Start next step</source>
            <translation>Start next step</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>Choose columns…</translation>
        </message>
        <message>
            <source>Menu of the current column</source>
            <translation>Menu of the current column</translation>
        </message>
        <message>
            <source>Copy selected projects</source>
            <translation>Copy selected projects</translation>
        </message>
        <message>
            <source>Copy for another office…</source>
            <translation>Copy for another office…</translation>
        </message>
    </context>
    <context>
        <name>QuestionLine</name>
        <message>
            <source>Set a default for “{field}”</source>
            <translation>Set a default for “{field}”</translation>
        </message>
        <message>
            <source>Answer this before you import.</source>
            <translation>Answer this before you import.</translation>
        </message>
        <message numerus="yes">
            <source>fixes {number} of %Ln error(s)</source>
            <translation>
                <numerusform>fixes {number} of %Ln error</numerusform>
                <numerusform>fixes {number} of %Ln errors</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what “{written}” means for “{field}”</source>
            <translation>Choose what “{written}” means for “{field}”</translation>
        </message>
        <message>
            <source>Choose the date “{written}” stands for</source>
            <translation>Choose the date “{written}” stands for</translation>
        </message>
        <message>
            <source>Choose another field for column {letter} (“{header}”), or skip it</source>
            <translation>Choose another field for column {letter} (“{header}”), or skip it</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Set</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPart</name>
        <message>
            <source>Open questions</source>
            <translation>Open questions</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) reading the sheet. Answer these questions first:</source>
            <translation>
                <numerusform>%Ln error reading the sheet. Answer these questions first:</numerusform>
                <numerusform>%Ln errors reading the sheet. Answer these questions first:</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows with errors are skipped ({errors} in {rows}). To import them too, answer these questions:</source>
            <translation>Rows with errors are skipped ({errors} in {rows}). To import them too, answer these questions:</translation>
        </message>
        <message>
            <source>{errors} in {rows}. Answer these questions first:</source>
            <translation>{errors} in {rows}. Answer these questions first:</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RagMark</name>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>Rating: {rating}</source>
            <translation>Rating: {rating}</translation>
        </message>
    </context>
    <context>
        <name>RecentDecisionsCard</name>
        <message numerus="yes">
            <source>All %n decision(s)</source>
            <translation>
                <numerusform>All %n decision</numerusform>
                <numerusform>All %n decisions</numerusform>
            </translation>
        </message>
        <message>
            <source>{stage} · {side} · {body}: {outcome}</source>
            <translation>{stage} · {side} · {body}: {outcome}</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>No recent registries.</source>
            <translation>No recent registries.</translation>
        </message>
        <message>
            <source>{folder} (not found)</source>
            <translation>{folder} (not found)</translation>
        </message>
    </context>
    <context>
        <name>RegistryCard</name>
        <message>
            <source>Registry</source>
            <translation>Registry</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Read-only: changes can't be made now</source>
            <translation>Read-only: changes can't be made now</translation>
        </message>
        <message>
            <source>Read and write</source>
            <translation>Read and write</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {who}, {office}</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>None yet</translation>
        </message>
    </context>
    <context>
        <name>RelatedCard</name>
        <message>
            <source>Related projects</source>
            <translation>Related projects</translation>
        </message>
        <message>
            <source>Not in this registry</source>
            <translation>Not in this registry</translation>
        </message>
    </context>
    <context>
        <name>ReplyEntry</name>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
        <message>
            <source>{sent} · {from_org} → {to_org} · {channel}, no. {document}</source>
            <translation>{sent} · {from_org} → {to_org} · {channel}, no. {document}</translation>
        </message>
        <message>
            <source>Reply to: {act}</source>
            <translation>Reply to: {act}</translation>
        </message>
        <message>
            <source>Replied {replied}: {reply}, no. {reply_document}</source>
            <translation>Replied {replied}: {reply}, no. {reply_document}</translation>
        </message>
        <message>
            <source>No reply yet; due {reply_due}</source>
            <translation>No reply yet; due {reply_due}</translation>
        </message>
        <message>
            <source>No reply yet</source>
            <translation>No reply yet</translation>
        </message>
    </context>
    <context>
        <name>ReportJob</name>
        <message>
            <source>Creating the report…</source>
            <translation>Creating the report…</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Report saved: {path}</source>
            <translation>Report saved: {path}</translation>
        </message>
        <message>
            <source>Saving the report…</source>
            <translation>Saving the report…</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as PDF and print it from another computer.</source>
            <translation>No printer is set up on this computer. Save the report as PDF and print it from another computer.</translation>
        </message>
        <message>
            <source>The report could not be printed. Check that the printer is on and connected, then try again.</source>
            <translation>The report could not be printed. Check that the printer is on and connected, then try again.</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Printing…</translation>
        </message>
        <message>
            <source>Sent to the printer: {name}</source>
            <translation>Sent to the printer: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReportsHead</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Creating…</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
    </context>
    <context>
        <name>ReportsPlace</name>
        <message>
            <source>Save report as PDF</source>
            <translation>Save report as PDF</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Actual size</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Fit width</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Fit page</translation>
        </message>
    </context>
    <context>
        <name>RequirementDialog</name>
        <message>
            <source>Record requirement: {requirement}</source>
            <translation>Record requirement: {requirement}</translation>
        </message>
        <message>
            <source>Record requirement</source>
            <translation>Record requirement</translation>
        </message>
        <message>
            <source>{ref}: waived – {requirement}</source>
            <translation>{ref}: waived – {requirement}</translation>
        </message>
        <message>
            <source>{ref}: met – {requirement}</source>
            <translation>{ref}: met – {requirement}</translation>
        </message>
    </context>
    <context>
        <name>RequirementsEditor</name>
        <message>
            <source>The other requirements carry over to the next round.</source>
            <translation>The other requirements carry over to the next round.</translation>
        </message>
        <message>
            <source>If none is checked, all requirements must be met again.</source>
            <translation>If none is checked, all requirements must be met again.</translation>
        </message>
        <message>
            <source>{field}: {choice}</source>
            <translation>{field}: {choice}</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Backups of {registry}. Each backup is verified before it is restored.</source>
            <translation>Backups of {registry}. Each backup is verified before it is restored.</translation>
        </message>
        <message>
            <source>No backups of {registry} yet.</source>
            <translation>No backups of {registry} yet.</translation>
        </message>
        <message>
            <source>Restore selected</source>
            <translation>Restore selected</translation>
        </message>
        <message>
            <source>Restore selected backup</source>
            <translation>Restore selected backup</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Choose a backup file to restore</source>
            <translation>Choose a backup file to restore</translation>
        </message>
        <message>
            <source>Backups of {registry}</source>
            <translation>Backups of {registry}</translation>
        </message>
        <message>
            <source>{backup}   latest verified</source>
            <translation>{backup}   latest verified</translation>
        </message>
        <message>
            <source>Replace {registry} with the backup “{backup}”?</source>
            <translation>Replace {registry} with the backup “{backup}”?</translation>
        </message>
        <message>
            <source>Anything entered after the backup is not included. The current file is kept in the same folder.</source>
            <translation>Anything entered after the backup is not included. The current file is kept in the same folder.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>ResubmissionDialog</name>
        <message>
            <source>{code} {stage}</source>
            <translation>{code} {stage}</translation>
        </message>
        <message>
            <source>Resubmission date</source>
            <translation>Resubmission date</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>Resubmit project</source>
            <translation>Resubmit project</translation>
        </message>
        <message>
            <source>{ref} reopened</source>
            <translation>{ref} reopened</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Appears with this entry in the history.</source>
            <translation>Appears with this entry in the history.</translation>
        </message>
        <message>
            <source>Resubmit</source>
            <translation>Resubmit</translation>
        </message>
        <message>
            <source>Reopen project</source>
            <translation>Reopen project</translation>
        </message>
        <message>
            <source>{ref} resubmitted</source>
            <translation>{ref} resubmitted</translation>
        </message>
    </context>
    <context>
        <name>RoomWords</name>
        <message numerus="yes">
            <source>%n character(s) over the limit</source>
            <translation>
                <numerusform>%n character over the limit</numerusform>
                <numerusform>%n characters over the limit</numerusform>
            </translation>
        </message>
        <message>
            <source>One line only: line breaks and tabs were replaced with spaces.</source>
            <translation>One line only: line breaks and tabs were replaced with spaces.</translation>
        </message>
        <message>
            <source>Control characters and invisible characters were removed.</source>
            <translation>Control characters and invisible characters were removed.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>%n character left</numerusform>
                <numerusform>%n characters left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowEntry</name>
        <message>
            <source>{action}: {row}</source>
            <translation>{action}: {row}</translation>
        </message>
        <message>
            <source>Restore row</source>
            <translation>Restore row</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Remove row</translation>
        </message>
        <message>
            <source>Enter opens the row, Delete removes or restores it, Insert adds a row.</source>
            <translation>Enter opens the row, Delete removes or restores it, Insert adds a row.</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
    </context>
    <context>
        <name>RowLine</name>
        <message>
            <source>Empty row</source>
            <translation>Empty row</translation>
        </message>
        <message>
            <source>{row}; {state}</source>
            <translation>{row}; {state}</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <source>Selected row</source>
            <translation>Selected row</translation>
        </message>
        <message>
            <source>No row selected</source>
            <translation>No row selected</translation>
        </message>
        <message>
            <source>Include this row (Space)</source>
            <translation>Include this row (Space)</translation>
        </message>
        <message>
            <source>Skip this row (Space)</source>
            <translation>Skip this row (Space)</translation>
        </message>
        <message>
            <source>{project} · sheet {sheet}, row {row}</source>
            <translation>{project} · sheet {sheet}, row {row}</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
    </context>
    <context>
        <name>RowsEditor</name>
        <message>
            <source>No entries yet.</source>
            <translation>No entries yet.</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Add row</translation>
        </message>
        <message>
            <source>Add row (Insert)</source>
            <translation>Add row (Insert)</translation>
        </message>
        <message>
            <source>{rows}: add row</source>
            <translation>{rows}: add row</translation>
        </message>
    </context>
    <context>
        <name>RowsPart</name>
        <message>
            <source>No rows in this view</source>
            <translation>No rows in this view</translation>
        </message>
        <message>
            <source>Workbook rows</source>
            <translation>Workbook rows</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message numerus="yes">
            <source>{section}, %n row(s)</source>
            <translation>
                <numerusform>{section}, %n row</numerusform>
                <numerusform>{section}, %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Has problems to fix</source>
            <translation>Has problems to fix</translation>
        </message>
    </context>
    <context>
        <name>SelectionPanel</name>
        <message>
            <source>Total cost</source>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) selected</source>
            <translation>
                <numerusform>%Ln project selected</numerusform>
                <numerusform>%Ln projects selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many projects to total. Select fewer projects to see the total cost.</source>
            <translation>Too many projects to total. Select fewer projects to see the total cost.</translation>
        </message>
        <message>
            <source>No amount</source>
            <translation>No amount</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
    </context>
    <context>
        <name>SheetOptions</name>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Meaning of 03/04/2026</source>
            <translation>Meaning of 03/04/2026</translation>
        </message>
        <message>
            <source>Saved mapping</source>
            <translation>Saved mapping</translation>
        </message>
        <message>
            <source>Save mapping</source>
            <translation>Save mapping</translation>
        </message>
        <message>
            <source>detected automatically</source>
            <translation>detected automatically</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Header row</translation>
        </message>
        <message>
            <source>Name, e.g. the sender</source>
            <translation>Name, e.g. the sender</translation>
        </message>
        <message>
            <source>Name of the saved mapping</source>
            <translation>Name of the saved mapping</translation>
        </message>
        <message>
            <source>Save mapping as</source>
            <translation>Save mapping as</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>as in the file</translation>
        </message>
        <message>
            <source>3 April (day first)</source>
            <translation>3 April (day first)</translation>
        </message>
        <message>
            <source>4 March (month first)</source>
            <translation>4 March (month first)</translation>
        </message>
        <message>
            <source>Dates in this file can be read two ways ({examples}). Choose whether the day or the month comes first.</source>
            <translation>Dates in this file can be read two ways ({examples}). Choose whether the day or the month comes first.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message numerus="yes">
            <source>{place}, %n project(s)</source>
            <translation>
                <numerusform>{place}, %n project</numerusform>
                <numerusform>{place}, %n projects</numerusform>
            </translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
    </context>
    <context>
        <name>SideLines</name>
        <message>
            <source>{told} · until {until}</source>
            <translation>{told} · until {until}</translation>
        </message>
        <message>
            <source>{told} · round {attempt}</source>
            <translation>{told} · round {attempt}</translation>
        </message>
        <message>
            <source>{told} · due {due}, late</source>
            <translation>{told} · due {due}, late</translation>
        </message>
        <message>
            <source>{told} · due {due}</source>
            <translation>{told} · due {due}</translation>
        </message>
        <message>
            <source>{side}: {state}, {day}</source>
            <translation>{side}: {state}, {day}</translation>
        </message>
        <message>
            <source>{side}: {state} since {day}</source>
            <translation>{side}: {state} since {day}</translation>
        </message>
        <message>
            <source>{side}: {state}</source>
            <translation>{side}: {state}</translation>
        </message>
    </context>
    <context>
        <name>SidesLine</name>
        <message>
            <source>{side}: {state}</source>
            <translation>{side}: {state}</translation>
        </message>
    </context>
    <context>
        <name>StageCard</name>
        <message>
            <source>{code} {name}</source>
            <translation>{code} {name}</translation>
        </message>
        <message>
            <source>{authority} · {limit}</source>
            <translation>{authority} · {limit}</translation>
        </message>
        <message>
            <source>{ours} with us, {theirs} with others</source>
            <translation>{ours} with us, {theirs} with others</translation>
        </message>
        <message>
            <source>Record determination…</source>
            <translation>Record determination…</translation>
        </message>
        <message>
            <source>Record decision…</source>
            <translation>Record decision…</translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>Present…</translation>
        </message>
        <message>
            <source>Resubmit…</source>
            <translation>Resubmit…</translation>
        </message>
        <message>
            <source>{action} {stage}</source>
            <translation>{action} {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageDots</name>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} of {all}</translation>
        </message>
        <message>
            <source>{done} of {all} stages done. {stage}</source>
            <translation>{done} of {all} stages done. {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageMarks</name>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <source>One side decided</source>
            <translation>One side decided</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>On hold</translation>
        </message>
        <message>
            <source>Ended here</source>
            <translation>Ended here</translation>
        </message>
    </context>
    <context>
        <name>StageRows</name>
        <message>
            <source>Other stages</source>
            <translation>Other stages</translation>
        </message>
        <message>
            <source>{code} {name}</source>
            <translation>{code} {name}</translation>
        </message>
        <message>
            <source>{outcome}, {day}</source>
            <translation>{outcome}, {day}</translation>
        </message>
        <message>
            <source>{authority} · {limit}</source>
            <translation>{authority} · {limit}</translation>
        </message>
    </context>
    <context>
        <name>StageStrip</name>
        <message>
            <source>Stages</source>
            <translation>Stages</translation>
        </message>
    </context>
    <context>
        <name>StagesView</name>
        <message>
            <source>Stages and decisions</source>
            <translation>Stages and decisions</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message>
            <source>Cooperation Registry</source>
            <translation>Cooperation Registry</translation>
        </message>
        <message>
            <source>US–ROK cooperation projects in the Indo-Pacific and their approvals</source>
            <translation>US–ROK cooperation projects in the Indo-Pacific and their approvals</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
    </context>
    <context>
        <name>StripSide</name>
        <message>
            <source>KOR</source>
            <translation>KOR</translation>
        </message>
        <message>
            <source>USA</source>
            <translation>USA</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>Show list</source>
            <translation>Show list</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>No summary yet.</source>
            <translation>No summary yet.</translation>
        </message>
        <message>
            <source>Project summary</source>
            <translation>Project summary</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>{column}, sorted descending</source>
            <translation>{column}, sorted descending</translation>
        </message>
        <message>
            <source>{column}, sorted ascending</source>
            <translation>{column}, sorted ascending</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Undo: {act}</source>
            <translation>Undo: {act}</translation>
        </message>
        <message numerus="yes">
            <source>{undo} (last of %n)</source>
            <translation>
                <numerusform>{undo} (last of %n)</numerusform>
                <numerusform>{undo} (last of %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to undo from this session. To undo an older entry, go to History ({key}).</source>
            <translation>Nothing to undo from this session. To undo an older entry, go to History ({key}).</translation>
        </message>
        <message>
            <source>Redo: {act}</source>
            <translation>Redo: {act}</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Nothing to redo</translation>
        </message>
        <message>
            <source>Cooperation Registry</source>
            <translation>Cooperation Registry</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Change language to {language}</source>
            <translation>Change language to {language}</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dark theme</translation>
        </message>
    </context>
    <context>
        <name>UndoCommands</name>
        <message>
            <source>There is nothing to undo from this session. To undo an older entry, go to History.</source>
            <translation>There is nothing to undo from this session. To undo an older entry, go to History.</translation>
        </message>
        <message>
            <source>There is nothing to redo from this session. To redo an older entry, go to History.</source>
            <translation>There is nothing to redo from this session. To redo an older entry, go to History.</translation>
        </message>
        <message>
            <source>Redoing…</source>
            <translation>Redoing…</translation>
        </message>
        <message>
            <source>Undoing…</source>
            <translation>Undoing…</translation>
        </message>
        <message>
            <source>Can't redo “{act}”: {reason}</source>
            <translation>Can't redo “{act}”: {reason}</translation>
        </message>
        <message>
            <source>Can't undo “{act}”: {reason}</source>
            <translation>Can't undo “{act}”: {reason}</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>Undone: {act}</translation>
        </message>
        <message>
            <source>Redone: {act}</source>
            <translation>Redone: {act}</translation>
        </message>
        <message>
            <source>Nothing left to change: {act}</source>
            <translation>Nothing left to change: {act}</translation>
        </message>
    </context>
    <context>
        <name>UndoDialog</name>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Redo entry</source>
            <translation>Redo entry</translation>
        </message>
        <message>
            <source>Undo entry</source>
            <translation>Undo entry</translation>
        </message>
        <message>
            <source>Checking what will change…</source>
            <translation>Checking what will change…</translation>
        </message>
        <message>
            <source>Won't change:</source>
            <translation>Won't change:</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>What will change</translation>
        </message>
        <message>
            <source>A report or copy was prepared for another office after this entry. Let that office know.</source>
            <translation>A report or copy was prepared for another office after this entry. Let that office know.</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be restored.</source>
            <translation>
                <numerusform>%n project will be restored.</numerusform>
                <numerusform>%n projects will be restored.</numerusform>
            </translation>
        </message>
        <message>
            <source>The parked cells will need to be resolved again.</source>
            <translation>The parked cells will need to be resolved again.</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {who}, {office}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing left to change.</source>
            <translation>There is nothing left to change.</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be removed.</source>
            <translation>
                <numerusform>%n project will be removed.</numerusform>
                <numerusform>%n projects will be removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will change.</source>
            <translation>
                <numerusform>%n record will change.</numerusform>
                <numerusform>%n records will change.</numerusform>
            </translation>
        </message>
        <message>
            <source>No project or record will change.</source>
            <translation>No project or record will change.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>UndoPreview</name>
        <message>
            <source>{ref} {what}: removed</source>
            <translation>{ref} {what}: removed</translation>
        </message>
        <message>
            <source>{ref} {what}: restored</source>
            <translation>{ref} {what}: restored</translation>
        </message>
        <message>
            <source>{ref} {what}</source>
            <translation>{ref} {what}</translation>
        </message>
    </context>
    <context>
        <name>UnfinishedLines</name>
        <message>
            <source>New projects not saved yet</source>
            <translation>New projects not saved yet</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>UnitBox</name>
        <message>
            <source>{currency}, in full</source>
            <translation>{currency}, in full</translation>
        </message>
        <message>
            <source>{currency}, in thousands</source>
            <translation>{currency}, in thousands</translation>
        </message>
        <message>
            <source>{currency}, in millions</source>
            <translation>{currency}, in millions</translation>
        </message>
        <message>
            <source>{currency}, in hundreds of millions</source>
            <translation>{currency}, in hundreds of millions</translation>
        </message>
        <message>
            <source>{currency}, in billions</source>
            <translation>{currency}, in billions</translation>
        </message>
        <message>
            <source>Unit of the amounts in column {letter}</source>
            <translation>Unit of the amounts in column {letter}</translation>
        </message>
        <message>
            <source>Choose the unit</source>
            <translation>Choose the unit</translation>
        </message>
    </context>
    <context>
        <name>ValueChip</name>
        <message>
            <source>{value}, selected</source>
            <translation>{value}, selected</translation>
        </message>
        <message>
            <source>Press Delete to remove it, arrow keys to move.</source>
            <translation>Press Delete to remove it, arrow keys to move.</translation>
        </message>
    </context>
    <context>
        <name>ValueMappingForm</name>
        <message>
            <source>Read “{written}” as</source>
            <translation>Read “{written}” as</translation>
        </message>
        <message>
            <source>Apply to all matching cells</source>
            <translation>Apply to all matching cells</translation>
        </message>
    </context>
    <context>
        <name>ValueMappings</name>
        <message>
            <source>{field}: “{written}” read as {value}</source>
            <translation>{field}: “{written}” read as {value}</translation>
        </message>
        <message>
            <source>Delete this value mapping</source>
            <translation>Delete this value mapping</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Verify the registry</source>
            <translation>Verify the registry</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying the registry…</source>
            <translation>Verifying the registry…</translation>
        </message>
        <message>
            <source>Rebuilding lists and search index…</source>
            <translation>Rebuilding lists and search index…</translation>
        </message>
        <message>
            <source>Checks the file, the chain of entries and every record. Nothing is changed.</source>
            <translation>Checks the file, the chain of entries and every record. Nothing is changed.</translation>
        </message>
        <message>
            <source>Rebuild lists and search index</source>
            <translation>Rebuild lists and search index</translation>
        </message>
        <message>
            <source>Rebuilds the lists and the search index from the recorded entries. The entries themselves don't change.</source>
            <translation>Rebuilds the lists and the search index from the recorded entries. The entries themselves don't change.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>No problems found: {projects}, {change_sets}. No external checkpoint exists yet.</source>
            <translation>No problems found: {projects}, {change_sets}. No external checkpoint exists yet.</translation>
        </message>
        <message>
            <source>No problems found: {projects}, {change_sets}. The registry matches its external checkpoint up to entry {noted}.</source>
            <translation>No problems found: {projects}, {change_sets}. The registry matches its external checkpoint up to entry {noted}.</translation>
        </message>
        <message>
            <source>The entries are intact, but the lists or the search index don't match them. Rebuild the lists and the search index. Details:</source>
            <translation>The entries are intact, but the lists or the search index don't match them. Rebuild the lists and the search index. Details:</translation>
        </message>
        <message>
            <source>The registry failed verification. Restore a good backup. Details:</source>
            <translation>The registry failed verification. Restore a good backup. Details:</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Go to Projects</source>
            <translation>Go to Projects</translation>
        </message>
        <message>
            <source>Go to History</source>
            <translation>Go to History</translation>
        </message>
        <message>
            <source>Open another registry…</source>
            <translation>Open another registry…</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>Save a backup…</translation>
        </message>
        <message>
            <source>Change language</source>
            <translation>Change language</translation>
        </message>
        <message>
            <source>Switch between light and dark theme</source>
            <translation>Switch between light and dark theme</translation>
        </message>
        <message>
            <source>Show or hide sidebar</source>
            <translation>Show or hide sidebar</translation>
        </message>
        <message>
            <source>Show or hide summary panel</source>
            <translation>Show or hide summary panel</translation>
        </message>
        <message>
            <source>All keyboard shortcuts</source>
            <translation>All keyboard shortcuts</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>Help for this screen</translation>
        </message>
        <message>
            <source>About Cooperation Registry</source>
            <translation>About Cooperation Registry</translation>
        </message>
        <message>
            <source>Go to next pane</source>
            <translation>Go to next pane</translation>
        </message>
        <message>
            <source>Go to previous pane</source>
            <translation>Go to previous pane</translation>
        </message>
        <message>
            <source>Go to notification</source>
            <translation>Go to notification</translation>
        </message>
        <message>
            <source>Backup saved and verified: {path}</source>
            <translation>Backup saved and verified: {path}</translation>
        </message>
        <message>
            <source>No problems found: {projects}, {acts}, all sealed.</source>
            <translation>No problems found: {projects}, {acts}, all sealed.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>%Ln project</numerusform>
                <numerusform>%Ln projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>Verify the registry</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verifying</translation>
        </message>
    </context>
    <context>
        <name>WorkbookView</name>
        <message>
            <source>Rows {number}</source>
            <translation>Rows {number}</translation>
        </message>
        <message>
            <source>Columns {number}</source>
            <translation>Columns {number}</translation>
        </message>
        <message>
            <source>Workbook views</source>
            <translation>Workbook views</translation>
        </message>
        <message>
            <source>Mapping saved as “{name}”</source>
            <translation>Mapping saved as “{name}”</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
    </context>
    <context>
        <name>_ChangeRow</name>
        <message>
            <source>{field}: {after}</source>
            <translation>{field}: {after}</translation>
        </message>
        <message>
            <source>{field}: changed from {before} to {after}</source>
            <translation>{field}: changed from {before} to {after}</translation>
        </message>
    </context>
</TS>
