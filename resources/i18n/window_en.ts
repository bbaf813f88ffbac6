<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>About</name>
        <message>
            <source>About the program</source>
            <translation>About the program</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cooperation Registry</source>
            <translation>Cooperation Registry</translation>
        </message>
        <message>
            <source>Projects of U.S.–ROK cooperation in the Indo-Pacific, and their way through approval.</source>
            <translation>Projects of U.S.–ROK cooperation in the Indo-Pacific, and their way through approval.</translation>
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
            <source>Is the registry whole?</source>
            <translation>Is the registry whole?</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Where it lies</translation>
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
            <source>The program is under the MIT licence. Its type is Pretendard and, in reports, Noto (SIL Open Font License 1.1), its icons are from Lucide (ISC licence); their texts follow as their authors wrote them.</source>
            <translation>The program is under the MIT licence. Its type is Pretendard and, in reports, Noto (SIL Open Font License 1.1), its icons are from Lucide (ISC licence); their texts follow as their authors wrote them.</translation>
        </message>
        <message>
            <source>Texts of the licences</source>
            <translation>Texts of the licences</translation>
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
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
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
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Start anew</source>
            <translation>Start anew</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>What you typed here before is back.</translation>
        </message>
        <message>
            <source>Ctrl+Enter records, Esc leaves; what you typed is kept.</source>
            <translation>Ctrl+Enter records, Esc leaves; what you typed is kept.</translation>
        </message>
    </context>
    <context>
        <name>ActKinds</name>
        <message>
            <source>Registry founded</source>
            <translation>Registry founded</translation>
        </message>
        <message>
            <source>Brought to a newer version</source>
            <translation>Brought to a newer version</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>Restored from a backup</translation>
        </message>
        <message>
            <source>Sample portfolio loaded</source>
            <translation>Sample portfolio loaded</translation>
        </message>
        <message>
            <source>Project entered</source>
            <translation>Project entered</translation>
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
            <source>Requirement recorded</source>
            <translation>Requirement recorded</translation>
        </message>
        <message>
            <source>File attached</source>
            <translation>File attached</translation>
        </message>
        <message>
            <source>Sent as a workbook</source>
            <translation>Sent as a workbook</translation>
        </message>
        <message>
            <source>Workbook taken in</source>
            <translation>Workbook taken in</translation>
        </message>
        <message>
            <source>Parked cells decided</source>
            <translation>Parked cells decided</translation>
        </message>
        <message>
            <source>Export {ref}</source>
            <translation>Export {ref}</translation>
        </message>
        <message>
            <source>Import of {ref}</source>
            <translation>Import of {ref}</translation>
        </message>
        <message>
            <source>Act taken back</source>
            <translation>Act taken back</translation>
        </message>
        <message>
            <source>Act done again</source>
            <translation>Act done again</translation>
        </message>
        <message>
            <source>Entry of {ref}</source>
            <translation>Entry of {ref}</translation>
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
            <source>Requirement of {ref}</source>
            <translation>Requirement of {ref}</translation>
        </message>
        <message>
            <source>File attached to {ref}</source>
            <translation>File attached to {ref}</translation>
        </message>
        <message>
            <source>Parked cells of {ref} decided</source>
            <translation>Parked cells of {ref} decided</translation>
        </message>
        <message>
            <source>Act on {ref} taken back</source>
            <translation>Act on {ref} taken back</translation>
        </message>
        <message>
            <source>Act on {ref} done again</source>
            <translation>Act on {ref} done again</translation>
        </message>
        <message>
            <source>{act}: {ref}</source>
            <translation>{act}: {ref}</translation>
        </message>
    </context>
    <context>
        <name>ActionsCard</name>
        <message>
            <source>No other action entered yet.</source>
            <translation>No other action entered yet.</translation>
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
            <source>Record a requirement as met</source>
            <translation>Record a requirement as met</translation>
        </message>
        <message>
            <source>Resubmit after a return</source>
            <translation>Resubmit after a return</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
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
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Roomy</translation>
        </message>
        <message>
            <source>Density of rows</source>
            <translation>Density of rows</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message>
            <source>Leave out the rows with errors</source>
            <translation>Leave out the rows with errors</translation>
        </message>
        <message>
            <source>Cells changed on both sides</source>
            <translation>Cells changed on both sides</translation>
        </message>
        <message>
            <source>Nothing is written before you press this button.</source>
            <translation>Nothing is written before you press this button.</translation>
        </message>
        <message>
            <source>Changed on both sides:</source>
            <translation>Changed on both sides:</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>not decided</translation>
        </message>
        <message>
            <source>keep ours</source>
            <translation>keep ours</translation>
        </message>
        <message>
            <source>take theirs</source>
            <translation>take theirs</translation>
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
            <source>This registry is open for reading only.</source>
            <translation>This registry is open for reading only.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) in how the sheet is read: see what is said at the top and under Columns.</source>
            <translation>
                <numerusform>%Ln error in how the sheet is read: see what is said at the top and under Columns.</numerusform>
                <numerusform>%Ln errors in how the sheet is read: see what is said at the top and under Columns.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) with errors: put them right in the workbook, or leave them out.</source>
            <translation>
                <numerusform>%Ln row with errors: put them right in the workbook, or leave them out.</numerusform>
                <numerusform>%Ln rows with errors: put them right in the workbook, or leave them out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) changed on both sides: say what becomes of them.</source>
            <translation>
                <numerusform>%Ln cell changed on both sides: say what becomes of them.</numerusform>
                <numerusform>%Ln cells changed on both sides: say what becomes of them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing would change: there is nothing to apply.</source>
            <translation>Nothing would change: there is nothing to apply.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) wait for a person and are not taken. Nothing is written before you press this button.</source>
            <translation>
                <numerusform>%Ln row wait for a person and are not taken. Nothing is written before you press this button.</numerusform>
                <numerusform>%Ln rows wait for a person and are not taken. Nothing is written before you press this button.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>This registry is open for reading only.</source>
            <translation>This registry is open for reading only.</translation>
        </message>
        <message>
            <source>Nothing waits for a decision on {ref} now.</source>
            <translation>Nothing waits for a decision on {ref} now.</translation>
        </message>
        <message>
            <source>No fact can be determined for {ref} now.</source>
            <translation>No fact can be determined for {ref} now.</translation>
        </message>
        <message>
            <source>No requirement of {ref} is open to be recorded now.</source>
            <translation>No requirement of {ref} is open to be recorded now.</translation>
        </message>
        <message>
            <source>There is nothing to resubmit for {ref} now.</source>
            <translation>There is nothing to resubmit for {ref} now.</translation>
        </message>
        <message>
            <source>{requirement} ({side})</source>
            <translation>{requirement} ({side})</translation>
        </message>
        <message>
            <source>{requirement} – waived</source>
            <translation>{requirement} – waived</translation>
        </message>
        <message>
            <source>{requirement} – counts from {day} on</source>
            <translation>{requirement} – counts from {day} on</translation>
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
            <source>Record …</source>
            <translation>Record …</translation>
        </message>
        <message>
            <source>Determine …</source>
            <translation>Determine …</translation>
        </message>
        <message>
            <source>Present …</source>
            <translation>Present …</translation>
        </message>
        <message>
            <source>Attach …</source>
            <translation>Attach …</translation>
        </message>
        <message>
            <source>next session of {forum}</source>
            <translation>next session of {forum}</translation>
        </message>
        <message>
            <source>{body} approved {stage} of {ref}</source>
            <translation>{body} approved {stage} of {ref}</translation>
        </message>
        <message>
            <source>{body} approved {stage} of {ref} with conditions</source>
            <translation>{body} approved {stage} of {ref} with conditions</translation>
        </message>
        <message>
            <source>{body} returned {ref} at {stage}</source>
            <translation>{body} returned {ref} at {stage}</translation>
        </message>
        <message>
            <source>{body} deferred {stage} of {ref}</source>
            <translation>{body} deferred {stage} of {ref}</translation>
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
            <source>{body} noted {stage} of {ref}</source>
            <translation>{body} noted {stage} of {ref}</translation>
        </message>
        <message>
            <source>{body} determined {stage} of {ref}</source>
            <translation>{body} determined {stage} of {ref}</translation>
        </message>
        <message>
            <source>{body}: {stage} of {ref} does not apply</source>
            <translation>{body}: {stage} of {ref} does not apply</translation>
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
            <source>{body} finished {stage} of {ref}</source>
            <translation>{body} finished {stage} of {ref}</translation>
        </message>
    </context>
    <context>
        <name>AttachForm</name>
        <message>
            <source>Attach</source>
            <translation>Attach</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>A new document</source>
            <translation>A new document</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>The document the file belongs to</source>
            <translation>The document the file belongs to</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>What you typed here before is back.</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>Attached {file} to {ref}</source>
            <translation>Attached {file} to {ref}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>asked for</source>
            <translation>asked for</translation>
        </message>
        <message>
            <source>on closing</source>
            <translation>on closing</translation>
        </message>
        <message>
            <source>at regular times</source>
            <translation>at regular times</translation>
        </message>
        <message>
            <source>before a change of format</source>
            <translation>before a change of format</translation>
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
            <source>Write one elsewhere …</source>
            <translation>Write one elsewhere …</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <source>One is made on closing and every thirty minutes if something was changed. Old ones are thinned out. To put one back, close the registry and choose it in the start window.</source>
            <translation>One is made on closing and every thirty minutes if something was changed. Old ones are thinned out. To put one back, close the registry and choose it in the start window.</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>No backup has been made yet.</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>Backups, newest first</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Folder of the backups</translation>
        </message>
        <message>
            <source>The newest is of {time}.</source>
            <translation>The newest is of {time}.</translation>
        </message>
        <message>
            <source>Making a backup …</source>
            <translation>Making a backup …</translation>
        </message>
        <message>
            <source>Backup made and examined: {name}</source>
            <translation>Backup made and examined: {name}</translation>
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
            <source>Not met, not needed to go on: {requirement}</source>
            <translation>Not met, not needed to go on: {requirement}</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Waive …</source>
            <translation>Waive …</translation>
        </message>
        <message>
            <source>{action}: {requirement}</source>
            <translation>{action}: {requirement}</translation>
        </message>
    </context>
    <context>
        <name>ChipsLine</name>
        <message>
            <source>Add …</source>
            <translation>Add …</translation>
        </message>
        <message>
            <source>Chosen: {names}</source>
            <translation>Chosen: {names}</translation>
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
            <source>The first %n project(s) copied; more belong into an export</source>
            <translation>
                <numerusform>The first %n project copied; more belong into an export</numerusform>
                <numerusform>The first %n projects copied; more belong into an export</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) copied</source>
            <translation>
                <numerusform>%n project copied</numerusform>
                <numerusform>%n projects copied</numerusform>
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
            <source>All mine</source>
            <translation>All mine</translation>
        </message>
        <message>
            <source>All theirs</source>
            <translation>All theirs</translation>
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
            <source>Somebody else changed this project</source>
            <translation>Somebody else changed this project</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) to decide: 1 takes mine, 2 takes theirs.</source>
            <translation>
                <numerusform>%n field to decide: 1 takes mine, 2 takes theirs.</numerusform>
                <numerusform>%n fields to decide: 1 takes mine, 2 takes theirs.</numerusform>
            </translation>
        </message>
        <message>
            <source>All decided. Save goes on.</source>
            <translation>All decided. Save goes on.</translation>
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
            <source>I saw</source>
            <translation>I saw</translation>
        </message>
        <message>
            <source>I typed</source>
            <translation>I typed</translation>
        </message>
        <message>
            <source>The project as a whole</source>
            <translation>The project as a whole</translation>
        </message>
        <message>
            <source>{rows}: a row</source>
            <translation>{rows}: a row</translation>
        </message>
        <message>
            <source>{rows}: {field}</source>
            <translation>{rows}: {field}</translation>
        </message>
        <message>
            <source>There now</source>
            <translation>There now</translation>
        </message>
        <message>
            <source>There now, by {who}, {when}</source>
            <translation>There now, by {who}, {when}</translation>
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
            <source>nobody's yet</source>
            <translation>nobody's yet</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>mine</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>theirs</translation>
        </message>
        <message>
            <source>{field}: I saw {seen}; there now {theirs}; I typed {mine}. Taken: {taken}</source>
            <translation>{field}: I saw {seen}; there now {theirs}; I typed {mine}. Taken: {taken}</translation>
        </message>
        <message>
            <source>1 takes mine, 2 takes theirs, arrows go on.</source>
            <translation>1 takes mine, 2 takes theirs, arrows go on.</translation>
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
            <source>Columns as at first</source>
            <translation>Columns as at first</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>Sort upwards</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>Sort downwards</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Move to the left</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Move to the right</translation>
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
            <source>Hide this column</source>
            <translation>Hide this column</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choose columns</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Columns of the sheet</source>
            <translation>Columns of the sheet</translation>
        </message>
        <message>
            <source>How the sheet is read</source>
            <translation>How the sheet is read</translation>
        </message>
        <message>
            <source>Values for all rows</source>
            <translation>Values for all rows</translation>
        </message>
        <message>
            <source>Values read as something else</source>
            <translation>Values read as something else</translation>
        </message>
        <message>
            <source>Columns and their fields</source>
            <translation>Columns and their fields</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Values in it</source>
            <translation>Values in it</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Found by</translation>
        </message>
        <message>
            <source>This is a workbook of ours: its columns bring their fields along.</source>
            <translation>This is a workbook of ours: its columns bring their fields along.</translation>
        </message>
        <message>
            <source>A column that is not taken is left as it is. What you choose is checked at once.</source>
            <translation>A column that is not taken is left as it is. What you choose is checked at once.</translation>
        </message>
        <message>
            <source>Another column is bound to this field too: leave one of them out.</source>
            <translation>Another column is bound to this field too: leave one of them out.</translation>
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
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Report done</source>
            <translation>Report done</translation>
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
            <source>{condition} · before {stage}</source>
            <translation>{condition} · before {stage}</translation>
        </message>
        <message>
            <source>{condition} · set by {body}, {date}, no. {document}</source>
            <translation>{condition} · set by {body}, {date}, no. {document}</translation>
        </message>
    </context>
    <context>
        <name>ConditionsEditor</name>
        <message>
            <source>Add a condition</source>
            <translation>Add a condition</translation>
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
        <message numerus="yes">
            <source>It has happened %n time(s).</source>
            <translation>
                <numerusform>It has happened %n time.</numerusform>
                <numerusform>It has happened %n times.</numerusform>
            </translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>A fault of the program</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself.</source>
            <translation>Something went wrong in the program itself.</translation>
        </message>
        <message>
            <source>What was saved is safe, and what you were typing is kept as a draft. You can go on working; please report this with the crash log named under Details.</source>
            <translation>What was saved is safe, and what you were typing is kept as a draft. You can go on working; please report this with the crash log named under Details.</translation>
        </message>
    </context>
    <context>
        <name>DayEditor</name>
        <message>
            <source>{field}: open the calendar</source>
            <translation>{field}: open the calendar</translation>
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation>Open the calendar (Alt+Down)</translation>
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
            <source>Days are not counted here</source>
            <translation>Days are not counted here</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), no limit</source>
            <translation>
                <numerusform>%n day, no limit</numerusform>
                <numerusform>%n days, no limit</numerusform>
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
            <source>late by %n day(s)</source>
            <translation>
                <numerusform>late by %n day</numerusform>
                <numerusform>late by %n days</numerusform>
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
            <source>Correct the decision of {day} on {stage}</source>
            <translation>Correct the decision of {day} on {stage}</translation>
        </message>
        <message>
            <source>Record the decision: {gate}</source>
            <translation>Record the decision: {gate}</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>Record a decision</translation>
        </message>
        <message>
            <source>Corrected: {decision}</source>
            <translation>Corrected: {decision}</translation>
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
            <source>{code} {stage}</source>
            <translation>{code} {stage}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsCard</name>
        <message>
            <source>No decision has been recorded yet.</source>
            <translation>No decision has been recorded yet.</translation>
        </message>
        <message>
            <source>{code} {stage}</source>
            <translation>{code} {stage}</translation>
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
            <source>{side}, attempt {attempt}</source>
            <translation>{side}, attempt {attempt}</translation>
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
            <source>Correct …</source>
            <translation>Correct …</translation>
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
            <source>Where the sheet has no such column, or an empty cell, new projects get these values.</source>
            <translation>Where the sheet has no such column, or an empty cell, new projects get these values.</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Add a value</translation>
        </message>
        <message>
            <source>Field with one value for all rows</source>
            <translation>Field with one value for all rows</translation>
        </message>
    </context>
    <context>
        <name>DeterminationDialog</name>
        <message>
            <source>Record a determination</source>
            <translation>Record a determination</translation>
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
            <source>Nothing has been determined yet.</source>
            <translation>Nothing has been determined yet.</translation>
        </message>
        <message>
            <source>Determine …</source>
            <translation>Determine …</translation>
        </message>
        <message>
            <source>Record a determination</source>
            <translation>Record a determination</translation>
        </message>
        <message>
            <source>{date}, {kind}: {value}, {by_org}, no. {document}</source>
            <translation>{date}, {kind}: {value}, {by_org}, no. {document}</translation>
        </message>
        <message>
            <source>Holds without an end</source>
            <translation>Holds without an end</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
    </context>
    <context>
        <name>DocumentsCard</name>
        <message>
            <source>Attach a file …</source>
            <translation>Attach a file …</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>This registry was made by an older version and could not be brought up to date, so a copy is shown for reading. Verify it; if its record does not prove itself, restore a good backup.</source>
            <translation>This registry was made by an older version and could not be brought up to date, so a copy is shown for reading. Verify it; if its record does not prove itself, restore a good backup.</translation>
        </message>
        <message>
            <source>This registry lies in a folder that is copied elsewhere while you work, and may come back torn. Move it to an ordinary folder and put only backups there.</source>
            <translation>This registry lies in a folder that is copied elsewhere while you work, and may come back torn. Move it to an ordinary folder and put only backups there.</translation>
        </message>
        <message>
            <source>This is not the registry last noted here: an older or altered copy was put in its place. Verify it, and restore a backup if that is not meant.</source>
            <translation>This is not the registry last noted here: an older or altered copy was put in its place. Verify it, and restore a backup if that is not meant.</translation>
        </message>
        <message>
            <source>The clock of this computer says {now}, but the last act was recorded later than that, at {last}. Set the clock right if it is wrong: days in stage, due days and the times of new acts follow it.</source>
            <translation>The clock of this computer says {now}, but the last act was recorded later than that, at {last}. Set the clock right if it is wrong: days in stage, due days and the times of new acts follow it.</translation>
        </message>
        <message>
            <source>The clock of this computer says {now}; the last act was recorded more than a year before, at {last}. Set the clock right if it is wrong: days in stage, due days and the times of new acts follow it.</source>
            <translation>The clock of this computer says {now}; the last act was recorded more than a year before, at {last}. Set the clock right if it is wrong: days in stage, due days and the times of new acts follow it.</translation>
        </message>
        <message>
            <source>Act {seq} is stamped {at}, earlier than the one before it ({before}): the clock was set back. The acts keep the order of their numbers.</source>
            <translation>Act {seq} is stamped {at}, earlier than the one before it ({before}): the clock was set back. The acts keep the order of their numbers.</translation>
        </message>
    </context>
    <context>
        <name>DraftGuard</name>
        <message>
            <source>Close without keeping it</source>
            <translation>Close without keeping it</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>The draft could not be kept</source>
            <translation>The draft could not be kept</translation>
        </message>
        <message>
            <source>What you were typing could not be written to the registry.</source>
            <translation>What you were typing could not be written to the registry.</translation>
        </message>
    </context>
    <context>
        <name>DraftLines</name>
        <message>
            <source>Draft of {moment}, not saved yet</source>
            <translation>Draft of {moment}, not saved yet</translation>
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
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>without a title</translation>
        </message>
        <message>
            <source>A new project begun {moment} is not saved yet: {title}</source>
            <translation>A new project begun {moment} is not saved yet: {title}</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>This project has been taken back meanwhile. What you typed is kept; Save asks what to do.</source>
            <translation>This project has been taken back meanwhile. What you typed is kept; Save asks what to do.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: %n problem(s) to mend first.</source>
            <translation>
                <numerusform>Not saved: %n problem to mend first.</numerusform>
                <numerusform>Not saved: %n problems to mend first.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the first</source>
            <translation>Go to the first</translation>
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
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>No project fits the filters. Clear some of them.</source>
            <translation>No project fits the filters. Clear some of them.</translation>
        </message>
        <message>
            <source>No project of “{view}” fits the filters. Clear some of them, or look among all projects.</source>
            <translation>No project of “{view}” fits the filters. Clear some of them, or look among all projects.</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Nothing is late</translation>
        </message>
        <message>
            <source>Every open stage and every condition is within its days.</source>
            <translation>Every open stage and every condition is within its days.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>No drafts</translation>
        </message>
        <message>
            <source>What is typed on a project and not saved yet is found here.</source>
            <translation>What is typed on a project and not saved yet is found here.</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>No projects yet</translation>
        </message>
        <message>
            <source>A project is entered once and kept for life: its concept, its way through approval, its funding, what was decided and why.</source>
            <translation>A project is entered once and kept for life: its concept, its way through approval, its funding, what was decided and why.</translation>
        </message>
        <message>
            <source>No project is in this view now: {view}.</source>
            <translation>No project is in this view now: {view}.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nothing here</translation>
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
            <source>Redo this …</source>
            <translation>Redo this …</translation>
        </message>
        <message>
            <source>Undo this …</source>
            <translation>Undo this …</translation>
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
            <source>Changes of: {act}</source>
            <translation>Changes of: {act}</translation>
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
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Detail, as the registry itself said it, in English</source>
            <translation>Detail, as the registry itself said it, in English</translation>
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
            <source>Copy the error with its details</source>
            <translation>Copy the error with its details</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>an unknown program</source>
            <translation>an unknown program</translation>
        </message>
        <message>
            <source>{name} (account {account}, computer {host}, since {since})</source>
            <translation>{name} (account {account}, computer {host}, since {since})</translation>
        </message>
        <message>
            <source>This registry is in use: {holder} is writing it now, under its other name {name}.</source>
            <translation>This registry is in use: {holder} is writing it now, under its other name {name}.</translation>
        </message>
        <message>
            <source>This registry is in use: {holder} is writing it now.</source>
            <translation>This registry is in use: {holder} is writing it now.</translation>
        </message>
        <message>
            <source>This registry was not closed by {holder}; whether it is still being worked on is not known.</source>
            <translation>This registry was not closed by {holder}; whether it is still being worked on is not known.</translation>
        </message>
        <message>
            <source>The file of this document is not kept in the registry. It lies here: {where}</source>
            <translation>The file of this document is not kept in the registry. It lies here: {where}</translation>
        </message>
        <message>
            <source>No file is attached to this document. Attach one, or enter where it is kept.</source>
            <translation>No file is attached to this document. Attach one, or enter where it is kept.</translation>
        </message>
        <message>
            <source>There is no file here. Choose another one, or make a new registry.</source>
            <translation>There is no file here. Choose another one, or make a new registry.</translation>
        </message>
        <message>
            <source>This is not a registry of this program. Choose a file that ends in .coopreg.</source>
            <translation>This is not a registry of this program. Choose a file that ends in .coopreg.</translation>
        </message>
        <message>
            <source>This registry was made by a newer version of this program. Open it with that version.</source>
            <translation>This registry was made by a newer version of this program. Open it with that version.</translation>
        </message>
        <message>
            <source>Your account may not read this registry. Ask its owner for access.</source>
            <translation>Your account may not read this registry. Ask its owner for access.</translation>
        </message>
        <message>
            <source>Your account cannot write here. Open the registry for reading, or copy it to a folder of your own.</source>
            <translation>Your account cannot write here. Open the registry for reading, or copy it to a folder of your own.</translation>
        </message>
        <message>
            <source>This registry was made by an older version, and its record does not prove itself. It can be opened for reading only; verify it, and restore a good backup.</source>
            <translation>This registry was made by an older version, and its record does not prove itself. It can be opened for reading only; verify it, and restore a good backup.</translation>
        </message>
        <message>
            <source>The registry is damaged. The file is kept as it is; restore a good backup.</source>
            <translation>The registry is damaged. The file is kept as it is; restore a good backup.</translation>
        </message>
        <message>
            <source>This file cannot be read as a registry: its beginning is damaged, or it is something else. The file is kept as it is; restore a good backup if it was your registry.</source>
            <translation>This file cannot be read as a registry: its beginning is damaged, or it is something else. The file is kept as it is; restore a good backup if it was your registry.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile. Look at it again, then repeat your change.</source>
            <translation>Somebody else changed this meanwhile. Look at it again, then repeat your change.</translation>
        </message>
        <message>
            <source>The registry could not be opened or written.</source>
            <translation>The registry could not be opened or written.</translation>
        </message>
        <message>
            <source>This cannot be taken in; nothing was changed.</source>
            <translation>This cannot be taken in; nothing was changed.</translation>
        </message>
        <message>
            <source>This could not be done; nothing was changed.</source>
            <translation>This could not be done; nothing was changed.</translation>
        </message>
        <message>
            <source>“{name}” is a program or starts one: it is kept, but never opened. Ask its sender for a document.</source>
            <translation>“{name}” is a program or starts one: it is kept, but never opened. Ask its sender for a document.</translation>
        </message>
        <message>
            <source>“{name}” holds something else than its name says: it is kept, but not opened. Ask its sender about it.</source>
            <translation>“{name}” holds something else than its name says: it is kept, but not opened. Ask its sender about it.</translation>
        </message>
        <message>
            <source>“{name}” is of no kind that is known as a document: it is kept, but not opened. Ask its sender for a PDF.</source>
            <translation>“{name}” is of no kind that is known as a document: it is kept, but not opened. Ask its sender for a PDF.</translation>
        </message>
        <message>
            <source>The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</source>
            <translation>The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</translation>
        </message>
        <message>
            <source>The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved. Write a backup to another place now (Preferences), before you close the window, and go on with that.</source>
            <translation>The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved. Write a backup to another place now (Preferences), before you close the window, and go on with that.</translation>
        </message>
        <message>
            <source>Another program removed the file in which this registry keeps what was saved last, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</source>
            <translation>Another program removed the file in which this registry keeps what was saved last, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</translation>
        </message>
        <message>
            <source>Another program removed the file in which this registry keeps what was saved last, so the last step is not saved. Write a backup to another place now (Preferences), before you close the window, and go on with that.</source>
            <translation>Another program removed the file in which this registry keeps what was saved last, so the last step is not saved. Write a backup to another place now (Preferences), before you close the window, and go on with that.</translation>
        </message>
        <message>
            <source>Another program overwrote the file of this registry while it was open, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</source>
            <translation>Another program overwrote the file of this registry while it was open, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</translation>
        </message>
        <message>
            <source>Another program overwrote the file of this registry while it was open, so the last step is not saved, and no rescue copy could be made. Close the window and restore the newest backup.</source>
            <translation>Another program overwrote the file of this registry while it was open, so the last step is not saved, and no rescue copy could be made. Close the window and restore the newest backup.</translation>
        </message>
        <message>
            <source>This registry was lost to the program while it was open. Close the program and start it again to open it.</source>
            <translation>This registry was lost to the program while it was open. Close the program and start it again to open it.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: the file is not there any more. Choose it again.</source>
            <translation>“{name}” was not attached: the file is not there any more. Choose it again.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is a folder. Choose the files in it one by one.</source>
            <translation>“{name}” was not attached: it is a folder. Choose the files in it one by one.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is a device, not a file. Choose a file.</source>
            <translation>“{name}” was not attached: it is a device, not a file. Choose a file.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it cannot be read. Copy it to a folder of your own first.</source>
            <translation>“{name}” was not attached: it cannot be read. Copy it to a folder of your own first.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is empty. Choose the file that holds the document.</source>
            <translation>“{name}” was not attached: it is empty. Choose the file that holds the document.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is larger than {limit} MB. Keep it elsewhere and enter where it lies.</source>
            <translation>“{name}” was not attached: it is larger than {limit} MB. Keep it elsewhere and enter where it lies.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is this registry itself. Make a backup to copy a registry.</source>
            <translation>“{name}” was not attached: it is this registry itself. Make a backup to copy a registry.</translation>
        </message>
        <message>
            <source>The disk is full; nothing was saved. Free some space, then repeat the last step.</source>
            <translation>The disk is full; nothing was saved. Free some space, then repeat the last step.</translation>
        </message>
        <message>
            <source>The disk is full, so the registry is open for reading only. Free some space, then open it again.</source>
            <translation>The disk is full, so the registry is open for reading only. Free some space, then open it again.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeColumns</name>
        <message>
            <source>Key of the row</source>
            <translation>Key of the row</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>What was sent</translation>
        </message>
        <message>
            <source>Key of the project</source>
            <translation>Key of the project</translation>
        </message>
        <message>
            <source>Reply note</source>
            <translation>Reply note</translation>
        </message>
        <message>
            <source>Removal asked for</source>
            <translation>Removal asked for</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message>
            <source>Go to the exchanges</source>
            <translation>Go to the exchanges</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>Go to the reports</translation>
        </message>
        <message>
            <source>Import a workbook …</source>
            <translation>Import a workbook …</translation>
        </message>
        <message>
            <source>Export a workbook …</source>
            <translation>Export a workbook …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Print …</translation>
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
            <source>please look</source>
            <translation>please look</translation>
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
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>request</source>
            <translation>request</translation>
        </message>
        <message>
            <source>ours is kept</source>
            <translation>ours is kept</translation>
        </message>
        <message>
            <source>both made the same change</source>
            <translation>both made the same change</translation>
        </message>
        <message>
            <source>not accepted from a file</source>
            <translation>not accepted from a file</translation>
        </message>
        <message>
            <source>error in this row; rows with errors can be left out</source>
            <translation>error in this row; rows with errors can be left out</translation>
        </message>
        <message>
            <source>error in this cell; rows with errors can be left out</source>
            <translation>error in this cell; rows with errors can be left out</translation>
        </message>
        <message>
            <source>taken, please look</source>
            <translation>taken, please look</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>for information</translation>
        </message>
    </context>
    <context>
        <name>ExchangesPlace</name>
        <message>
            <source>Go on with {name}</source>
            <translation>Go on with {name}</translation>
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
            <source>Import a workbook …</source>
            <translation>Import a workbook …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Export …</translation>
        </message>
        <message numerus="yes">
            <source>Decide %Ln parked cell(s) …</source>
            <translation>
                <numerusform>Decide %Ln parked cell …</numerusform>
                <numerusform>Decide %Ln parked cells …</numerusform>
            </translation>
        </message>
        <message>
            <source>This registry is open for reading only</source>
            <translation>This registry is open for reading only</translation>
        </message>
        <message>
            <source>Nothing waits in {number}.</source>
            <translation>Nothing waits in {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been sent or taken in yet</source>
            <translation>Nothing has been sent or taken in yet</translation>
        </message>
        <message>
            <source>Send projects to another office as a workbook, and take in what comes back: changes are shown cell by cell before anything is written. Sheets of other offices can be taken in too.</source>
            <translation>Send projects to another office as a workbook, and take in what comes back: changes are shown cell by cell before anything is written. Sheets of other offices can be taken in too.</translation>
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
            <source>Save as …</source>
            <translation>Save as …</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln project(s)</source>
            <translation>
                <numerusform>Export %Ln project</numerusform>
                <numerusform>Export %Ln projects</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook for another office: it can be changed there and taken in again, cell by cell. What was sent is kept in the registry.</source>
            <translation>A workbook for another office: it can be changed there and taken in again, cell by cell. What was sent is kept in the registry.</translation>
        </message>
        <message>
            <source>What leaves</source>
            <translation>What leaves</translation>
        </message>
        <message>
            <source>Checking what may be sent …</source>
            <translation>Checking what may be sent …</translation>
        </message>
        <message>
            <source>None of these projects may go to this audience.</source>
            <translation>None of these projects may go to this audience.</translation>
        </message>
        <message>
            <source>Without a recipient or audience the workbook is marked for internal use.</source>
            <translation>Without a recipient or audience the workbook is marked for internal use.</translation>
        </message>
        <message>
            <source>The workbook is read again and compared before it is handed over.</source>
            <translation>The workbook is read again and compared before it is handed over.</translation>
        </message>
        <message>
            <source>Tick at least one field.</source>
            <translation>Tick at least one field.</translation>
        </message>
    </context>
    <context>
        <name>ExportText</name>
        <message>
            <source>Writing {name} …</source>
            <translation>Writing {name} …</translation>
        </message>
        <message>
            <source>{number} written to {folder}: {projects}, {differences} differences when read again</source>
            <translation>{number} written to {folder}: {projects}, {differences} differences when read again</translation>
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
            <source>All fields but our own note</source>
            <translation>All fields but our own note</translation>
        </message>
        <message>
            <source>With the rows of funding and milestones</source>
            <translation>With the rows of funding and milestones</translation>
        </message>
        <message>
            <source>With actions and conditions</source>
            <translation>With actions and conditions</translation>
        </message>
        <message>
            <source>With documents</source>
            <translation>With documents</translation>
        </message>
        <message>
            <source>With contacts</source>
            <translation>With contacts</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Tick none</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Tick all</translation>
        </message>
        <message>
            <source>Fields that leave</source>
            <translation>Fields that leave</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>{help} ({phase})</source>
            <translation>{help} ({phase})</translation>
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
            <source>required before resources</source>
            <translation>required before resources</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Open a registry</source>
            <translation>Open a registry</translation>
        </message>
        <message>
            <source>Make a new registry</source>
            <translation>Make a new registry</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Choose a backup</translation>
        </message>
        <message>
            <source>Write a backup</source>
            <translation>Write a backup</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Import a workbook</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
            <translation>Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
        </message>
        <message>
            <source>Export a workbook</source>
            <translation>Export a workbook</translation>
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
        <name>FileList</name>
        <message>
            <source>This computer has no program that opens it.</source>
            <translation>This computer has no program that opens it.</translation>
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
            <source>This file carries macros or other active content. Open it only if you trust its sender.</source>
            <translation>This file carries macros or other active content. Open it only if you trust its sender.</translation>
        </message>
        <message>
            <source>Open all the same</source>
            <translation>Open all the same</translation>
        </message>
        <message>
            <source>This is a program. It is kept as evidence, and never opened from here.</source>
            <translation>This is a program. It is kept as evidence, and never opened from here.</translation>
        </message>
        <message>
            <source>This file holds something else than its name says. It is kept as evidence, and not opened from here.</source>
            <translation>This file holds something else than its name says. It is kept as evidence, and not opened from here.</translation>
        </message>
        <message>
            <source>This file is of no kind that is known as a document. It is kept as evidence, and not opened from here.</source>
            <translation>This file is of no kind that is known as a document. It is kept as evidence, and not opened from here.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Late</source>
            <translation>Late</translation>
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
            <source>RAG</source>
            <translation>RAG</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Clear the filter {filter}</source>
            <translation>Clear the filter {filter}</translation>
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
            <source>Finds words, parts of Korean words and their initial consonants</source>
            <translation>Finds words, parts of Korean words and their initial consonants</translation>
        </message>
        <message>
            <source>Empty the filter field</source>
            <translation>Empty the filter field</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Unfolded</source>
            <translation>Unfolded</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Folded</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Saved {time}</source>
            <translation>Saved {time}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>Backup {time}</translation>
        </message>
        <message>
            <source>{name} (read only)</source>
            <translation>{name} (read only)</translation>
        </message>
    </context>
    <context>
        <name>FundingCard</name>
        <message>
            <source>Funding by source and year</source>
            <translation>Funding by source and year</translation>
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
            <source>theirs {theirs}, ours {ours}</source>
            <translation>theirs {theirs}, ours {ours}</translation>
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
            <source>The registry holds the projects of U.S.–ROK cooperation in the Indo-Pacific and the road each takes through its approval. At the left are the places of the window, in the middle the place you are in, at the right what is chosen there and its next step.</source>
            <translation>The registry holds the projects of U.S.–ROK cooperation in the Indo-Pacific and the road each takes through its approval. At the left are the places of the window, in the middle the place you are in, at the right what is chosen there and its next step.</translation>
        </message>
        <message>
            <source>Everything you save is recorded with your name and can be undone. What you type is kept as a draft until you save it, also when the program is closed.</source>
            <translation>Everything you save is recorded with your name and can be undone. What you type is kept as a draft until you save it, also when the program is closed.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>The list of all projects: where each one stands, since when, and what it waits for. Filter it by typing or by the chips above it; sort it by its headings; choose columns to show.</source>
            <translation>The list of all projects: where each one stands, since when, and what it waits for. Filter it by typing or by the chips above it; sort it by its headings; choose columns to show.</translation>
        </message>
        <message>
            <source>What is chosen is told at the right, with its one next step. Enter opens the project.</source>
            <translation>What is chosen is told at the right, with its one next step. Enter opens the project.</translation>
        </message>
        <message>
            <source>A project</source>
            <translation>A project</translation>
        </message>
        <message>
            <source>Everything about one project, section by section: what it is, its stages and decisions, its funding, its schedule and its people. The strip at the top shows where it stands on its road.</source>
            <translation>Everything about one project, section by section: what it is, its stages and decisions, its funding, its schedule and its people. The strip at the top shows where it stands on its road.</translation>
        </message>
        <message>
            <source>Change what you need in any section; what is wrong is told beside its field. Nothing is official until you save: then all of it becomes one entry of the history.</source>
            <translation>Change what you need in any section; what is wrong is told beside its field. Nothing is official until you save: then all of it becomes one entry of the history.</translation>
        </message>
        <message>
            <source>Decisions, determinations and presentations are recorded with their document. They are not edited afterwards: a wrong one is put right by a later one.</source>
            <translation>Decisions, determinations and presentations are recorded with their document. They are not edited afterwards: a wrong one is put right by a later one.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>Language, colours and density of the window; they change at once and are kept for your account.</source>
            <translation>Language, colours and density of the window; they change at once and are kept for your account.</translation>
        </message>
        <message>
            <source>Below are the registry's file and its backups. A backup is made on closing and every thirty minutes if something was changed, and each one is examined before it counts.</source>
            <translation>Below are the registry's file and its backups. A backup is made on closing and every thirty minutes if something was changed, and each one is examined before it counts.</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>What left the office as a workbook and what came in, each with its number. Send what the list of projects shows or what is chosen there; take in what came back, or another office's own sheet.</source>
            <translation>What left the office as a workbook and what came in, each with its number. Send what the list of projects shows or what is chosen there; take in what came back, or another office's own sheet.</translation>
        </message>
        <message>
            <source>A workbook of ours comes back by its hidden keys: only cells that were changed are shown, old and new. All that is taken in is one act and can be undone as one.</source>
            <translation>A workbook of ours comes back by its hidden keys: only cells that were changed are shown, old and new. All that is taken in is one act and can be undone as one.</translation>
        </message>
        <message>
            <source>Taking a workbook in</source>
            <translation>Taking a workbook in</translation>
        </message>
        <message>
            <source>Columns shows which field each column of the sheet fills; correct what was not found, give what the sheet lacks, and keep the reading under a name for the next sheet of this sender.</source>
            <translation>Columns shows which field each column of the sheet fills; correct what was not found, give what the sheet lacks, and keep the reading under a name for the next sheet of this sender.</translation>
        </message>
        <message>
            <source>Rows shows what each row would do and what is wrong at which cell. Rows with errors can be left out. Nothing is written before you apply.</source>
            <translation>Rows shows what each row would do and what is wrong at which cell. Rows with errors can be left out. Nothing is written before you apply.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>The one-page sheet of a project, and the pipeline of what the list shows, in English or Korean, on A4 or Letter. What you see is what is printed and saved.</source>
            <translation>The one-page sheet of a project, and the pipeline of what the list shows, in English or Korean, on A4 or Letter. What you see is what is printed and saved.</translation>
        </message>
        <message>
            <source>Pages are pictures here; the saved PDF is tagged, so its text can be read aloud and copied.</source>
            <translation>Pages are pictures here; the saved PDF is tagged, so its text can be read aloud and copied.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Every entry of the registry, newest first, also of projects that are not there any more. Enter shows what undoing or redoing the chosen entry would change and what would stay; nothing happens before you confirm.</source>
            <translation>Every entry of the registry, newest first, also of projects that are not there any more. Enter shows what undoing or redoing the chosen entry would change and what would stay; nothing happens before you confirm.</translation>
        </message>
        <message>
            <source>Ctrl+Z undoes what you did since you opened the program; older entries are undone here. What has left the office in an export is not undone: correct it by a new entry.</source>
            <translation>Ctrl+Z undoes what you did since you opened the program; older entries are undone here. What has left the office in an export is not undone: correct it by a new entry.</translation>
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
            <source>{key} shows all keys.</source>
            <translation>{key} shows all keys.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{noun} {place}, added</source>
            <translation>{noun} {place}, added</translation>
        </message>
        <message>
            <source>{noun} {place}, removed</source>
            <translation>{noun} {place}, removed</translation>
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
            <source>State</source>
            <translation>State</translation>
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
            <source>the latest %n</source>
            <translation>
                <numerusform>the latest %n</numerusform>
                <numerusform>the latest %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo this …</source>
            <translation>Redo this …</translation>
        </message>
        <message>
            <source>Undo this …</source>
            <translation>Undo this …</translation>
        </message>
        <message>
            <source>This registry is open for reading only</source>
            <translation>This registry is open for reading only</translation>
        </message>
        <message>
            <source>Entries of this kind are not undone</source>
            <translation>Entries of this kind are not undone</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Kind of act</source>
            <translation>Kind of act</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>Find in the history</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier act(s)</source>
            <translation>
                <numerusform>Show %n earlier act</numerusform>
                <numerusform>Show %n earlier acts</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} of {all} acts</source>
            <translation>{found} of {all} acts</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n act</numerusform>
                <numerusform>%n acts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>our own workbook</source>
            <translation>our own workbook</translation>
        </message>
        <message>
            <source>our own header</source>
            <translation>our own header</translation>
        </message>
        <message>
            <source>a known header</source>
            <translation>a known header</translation>
        </message>
        <message>
            <source>similar, please look</source>
            <translation>similar, please look</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>remembered</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>chosen by you</translation>
        </message>
        <message>
            <source>not taken: the registry works it out</source>
            <translation>not taken: the registry works it out</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>not taken</translation>
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
            <source>Title</source>
            <translation>Title</translation>
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
            <source>{old} becomes {new}</source>
            <translation>{old} becomes {new}</translation>
        </message>
        <message>
            <source>error: {value}</source>
            <translation>error: {value}</translation>
        </message>
        <message>
            <source>please look: {value}</source>
            <translation>please look: {value}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Choose a workbook …</source>
            <translation>Choose a workbook …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Reading {name} …</source>
            <translation>Reading {name} …</translation>
        </message>
        <message>
            <source>Nothing is written before you apply it.</source>
            <translation>Nothing is written before you apply it.</translation>
        </message>
        <message>
            <source>Back to the exchanges</source>
            <translation>Back to the exchanges</translation>
        </message>
        <message>
            <source>Rows or columns</source>
            <translation>Rows or columns</translation>
        </message>
        <message>
            <source>Columns or rows</source>
            <translation>Columns or rows</translation>
        </message>
        <message>
            <source>Go to Apply</source>
            <translation>Go to Apply</translation>
        </message>
        <message>
            <source>No workbook is open</source>
            <translation>No workbook is open</translation>
        </message>
        <message>
            <source>A workbook is read and shown first: what is new, what would change, what is wrong. Nothing is written before you apply it.</source>
            <translation>A workbook is read and shown first: what is new, what would change, what is wrong. Nothing is written before you apply it.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) not taken</source>
            <translation>
                <numerusform>%Ln row not taken</numerusform>
                <numerusform>%Ln rows not taken</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} cannot be taken in</source>
            <translation>{name} cannot be taken in</translation>
        </message>
        <message>
            <source>Reading {name} was given up</source>
            <translation>Reading {name} was given up</translation>
        </message>
        <message>
            <source>Choose it again to read it anew.</source>
            <translation>Choose it again to read it anew.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) made</source>
            <translation>
                <numerusform>%Ln project made</numerusform>
                <numerusform>%Ln projects made</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) changed</source>
            <translation>
                <numerusform>%Ln project changed</numerusform>
                <numerusform>%Ln projects changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) parked</source>
            <translation>
                <numerusform>%Ln cell parked</numerusform>
                <numerusform>%Ln cells parked</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was taken in: {what}</source>
            <translation>{name} was taken in: {what}</translation>
        </message>
        <message>
            <source>nothing new, nothing changed</source>
            <translation>nothing new, nothing changed</translation>
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
            <source>{field}, cell {cell}: {old} becomes {new}, {result}</source>
            <translation>{field}, cell {cell}: {old} becomes {new}, {result}</translation>
        </message>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
    </context>
    <context>
        <name>ImportSession</name>
        <message>
            <source>Reading {name} …</source>
            <translation>Reading {name} …</translation>
        </message>
        <message>
            <source>Taking in {name} …</source>
            <translation>Taking in {name} …</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>No project is chosen</source>
            <translation>No project is chosen</translation>
        </message>
        <message>
            <source>Choose a project in the list to see where it stands and what comes next.</source>
            <translation>Choose a project in the list to see where it stands and what comes next.</translation>
        </message>
        <message>
            <source>The chosen project</source>
            <translation>The chosen project</translation>
        </message>
        <message>
            <source>The chosen projects</source>
            <translation>The chosen projects</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Anywhere</source>
            <translation>Anywhere</translation>
        </message>
        <message>
            <source>In the list of projects</source>
            <translation>In the list of projects</translation>
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
            <source>In a workbook that comes in</source>
            <translation>In a workbook that comes in</translation>
        </message>
        <message>
            <source>In a report</source>
            <translation>In a report</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Show all keys</translation>
        </message>
        <message>
            <source>Help of this screen</source>
            <translation>Help of this screen</translation>
        </message>
        <message>
            <source>Undo the last act</source>
            <translation>Undo the last act</translation>
        </message>
        <message>
            <source>Redo what was undone</source>
            <translation>Redo what was undone</translation>
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
            <source>Make a backup now</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>Verify the registry</translation>
        </message>
        <message>
            <source>Korean or English</source>
            <translation>Korean or English</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Show or hide the bar at the left</source>
            <translation>Show or hide the bar at the left</translation>
        </message>
        <message>
            <source>Show or hide the panel at the right</source>
            <translation>Show or hide the panel at the right</translation>
        </message>
        <message>
            <source>Go to the projects</source>
            <translation>Go to the projects</translation>
        </message>
        <message>
            <source>Go to the exchanges</source>
            <translation>Go to the exchanges</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>Go to the reports</translation>
        </message>
        <message>
            <source>Go to the history</source>
            <translation>Go to the history</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Import a workbook</translation>
        </message>
        <message>
            <source>Export projects as a workbook</source>
            <translation>Export projects as a workbook</translation>
        </message>
        <message>
            <source>Print what is chosen or listed</source>
            <translation>Print what is chosen or listed</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>Back, or close</source>
            <translation>Back, or close</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Next part of the window</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Previous part of the window</translation>
        </message>
        <message>
            <source>To the notice at the lower left</source>
            <translation>To the notice at the lower left</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>About this program</translation>
        </message>
        <message>
            <source>Quit; drafts are kept</source>
            <translation>Quit; drafts are kept</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filter this list</translation>
        </message>
        <message>
            <source>Open the chosen project</source>
            <translation>Open the chosen project</translation>
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
            <source>Copy the chosen rows</source>
            <translation>Copy the chosen rows</translation>
        </message>
        <message>
            <source>Copy for another office what may go there</source>
            <translation>Copy for another office what may go there</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save and go to the next</source>
            <translation>Save and go to the next</translation>
        </message>
        <message>
            <source>Duplicate the project</source>
            <translation>Duplicate the project</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Discard the draft</translation>
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
            <source>Add a row</source>
            <translation>Add a row</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Remove the row</translation>
        </message>
        <message>
            <source>Edit the row</source>
            <translation>Edit the row</translation>
        </message>
        <message>
            <source>Do the next step</source>
            <translation>Do the next step</translation>
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
            <source>Record a requirement as met</source>
            <translation>Record a requirement as met</translation>
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
            <source>Leave the chosen rows out, or take them again</source>
            <translation>Leave the chosen rows out, or take them again</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Save the report as PDF</translation>
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
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>True size</source>
            <translation>True size</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Fit the page</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Find a key or what it does</source>
            <translation>Find a key or what it does</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s). Those in grey do not work where you are now.</source>
            <translation>
                <numerusform>%n key. Those in grey do not work where you are now.</numerusform>
                <numerusform>%n keys. Those in grey do not work where you are now.</numerusform>
            </translation>
        </message>
        <message>
            <source>No key does that. Try other words.</source>
            <translation>No key does that. Try other words.</translation>
        </message>
        <message>
            <source>{words}, does not work here</source>
            <translation>{words}, does not work here</translation>
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
            <source>Import …</source>
            <translation>Import …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Export …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Print …</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>This registry is open for reading only</source>
            <translation>This registry is open for reading only</translation>
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
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
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
        <name>MarkBanner</name>
        <message>
            <source>Highest mark on this screen: {mark}</source>
            <translation>Highest mark on this screen: {mark}</translation>
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
            <source>agreed {agreed}, reached {now}</source>
            <translation>agreed {agreed}, reached {now}</translation>
        </message>
        <message>
            <source>agreed {agreed}, expected {now}</source>
            <translation>agreed {agreed}, expected {now}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later than agreed</source>
            <translation>
                <numerusform>%n day later than agreed</numerusform>
                <numerusform>%n days later than agreed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) earlier than agreed</source>
            <translation>
                <numerusform>%n day earlier than agreed</numerusform>
                <numerusform>%n days earlier than agreed</numerusform>
            </translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>as agreed</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>%n draft(s) not saved yet</source>
            <translation>
                <numerusform>%n draft not saved yet</numerusform>
                <numerusform>%n drafts not saved yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>Make a new registry</source>
            <translation>Make a new registry</translation>
        </message>
        <message>
            <source>Your name and office stand beside everything you record.</source>
            <translation>Your name and office stand beside everything you record.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Your office</source>
            <translation>Your office</translation>
        </message>
        <message>
            <source>Make and open</source>
            <translation>Make and open</translation>
        </message>
        <message>
            <source>Make the registry and open it</source>
            <translation>Make the registry and open it</translation>
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
            <source>The side whose registry this is; it cannot be changed later.</source>
            <translation>The side whose registry this is; it cannot be changed later.</translation>
        </message>
        <message>
            <source>Start with the sample portfolio (25 fictional projects)</source>
            <translation>Start with the sample portfolio (25 fictional projects)</translation>
        </message>
        <message>
            <source>Start with an empty registry</source>
            <translation>Start with an empty registry</translation>
        </message>
        <message>
            <source>Where it will lie</source>
            <translation>Where it will lie</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Change …</translation>
        </message>
        <message>
            <source>Change where the registry will lie</source>
            <translation>Change where the registry will lie</translation>
        </message>
        <message>
            <source>There is something here already. Choose another name, or open it at the right.</source>
            <translation>There is something here already. Choose another name, or open it at the right.</translation>
        </message>
        <message>
            <source>Enter this; the history names who did what.</source>
            <translation>Enter this; the history names who did what.</translation>
        </message>
        <message>
            <source>Use at most {limit} characters.</source>
            <translation>Use at most {limit} characters.</translation>
        </message>
        <message>
            <source>This reads as a mark above what a registry may hold. Enter a name.</source>
            <translation>This reads as a mark above what a registry may hold. Enter a name.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Close this notice</translation>
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
    </context>
    <context>
        <name>Obstacles</name>
        <message numerus="yes">
            <source>This gate may not close yet; missing: %n requirement(s).</source>
            <translation>
                <numerusform>This gate may not close yet; missing: %n requirement.</numerusform>
                <numerusform>This gate may not close yet; missing: %n requirements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{stage} may not close yet; missing: %n requirement(s).</source>
            <translation>
                <numerusform>{stage} may not close yet; missing: %n requirement.</numerusform>
                <numerusform>{stage} may not close yet; missing: %n requirements.</numerusform>
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
            <source>Open another …</source>
            <translation>Open another …</translation>
        </message>
        <message>
            <source>Open another registry</source>
            <translation>Open another registry</translation>
        </message>
    </context>
    <context>
        <name>OpeningRegistry</name>
        <message>
            <source>Opening the registry …</source>
            <translation>Opening the registry …</translation>
        </message>
        <message>
            <source>Making the sample portfolio …</source>
            <translation>Making the sample portfolio …</translation>
        </message>
        <message>
            <source>Making the registry …</source>
            <translation>Making the registry …</translation>
        </message>
        <message>
            <source>Putting the backup in place …</source>
            <translation>Putting the backup in place …</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Open for reading</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The registry is in use</source>
            <translation>The registry is in use</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>You can look at everything meanwhile. To write, have it closed there and try again.</source>
            <translation>You can look at everything meanwhile. To write, have it closed there and try again.</translation>
        </message>
        <message>
            <source>The registry was not closed</source>
            <translation>The registry was not closed</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Take over only when you know that nobody works on it there any more, because that program or computer is off. Two programs that write one registry can damage it.</source>
            <translation>Take over only when you know that nobody works on it there any more, because that program or computer is off. Two programs that write one registry can damage it.</translation>
        </message>
        <message>
            <source>Restore the backup of {time}</source>
            <translation>Restore the backup of {time}</translation>
        </message>
        <message>
            <source>The registry is damaged</source>
            <translation>The registry is damaged</translation>
        </message>
        <message>
            <source>This is the newest backup that has been examined and found whole. What was entered after it is not in it. The damaged file is kept beside the registry.</source>
            <translation>This is the newest backup that has been examined and found whole. What was entered after it is not in it. The damaged file is kept beside the registry.</translation>
        </message>
    </context>
    <context>
        <name>OptionsArea</name>
        <message>
            <source>To know of this report</source>
            <translation>To know of this report</translation>
        </message>
        <message>
            <source>Withheld from the audience</source>
            <translation>Withheld from the audience</translation>
        </message>
        <message>
            <source>The preview shows the pages as they will be printed. The saved PDF is tagged: its text can be read aloud, searched and copied.</source>
            <translation>The preview shows the pages as they will be printed. The saved PDF is tagged: its text can be read aloud, searched and copied.</translation>
        </message>
        <message>
            <source>Choices for the report</source>
            <translation>Choices for the report</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Language of the report</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
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
            <source>Rows stand together</source>
            <translation>Rows stand together</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Audience</translation>
        </message>
        <message>
            <source>With points of contact</source>
            <translation>With points of contact</translation>
        </message>
        <message>
            <source>Red rows first</source>
            <translation>Red rows first</translation>
        </message>
        <message>
            <source>The chosen project, {ref}</source>
            <translation>The chosen project, {ref}</translation>
        </message>
        <message>
            <source>The chosen projects ({number})</source>
            <translation>The chosen projects ({number})</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>What the list shows</translation>
        </message>
        <message>
            <source>All open projects</source>
            <translation>All open projects</translation>
        </message>
        <message>
            <source>What the list shows ({number})</source>
            <translation>What the list shows ({number})</translation>
        </message>
        <message>
            <source>All open projects ({number})</source>
            <translation>All open projects ({number})</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Not in the list of organisations: kept as it is written.</source>
            <translation>Not in the list of organisations: kept as it is written.</translation>
        </message>
        <message>
            <source>Not in the list of organisations; semicolons in its name become commas.</source>
            <translation>Not in the list of organisations; semicolons in its name become commas.</translation>
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
            <source>Withheld from the audience</source>
            <translation>Withheld from the audience</translation>
        </message>
    </context>
    <context>
        <name>OverviewCards</name>
        <message>
            <source>Next dates</source>
            <translation>Next dates</translation>
        </message>
        <message>
            <source>{day} (late)</source>
            <translation>{day} (late)</translation>
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
            <source>This very file was taken in already, on {day}.</source>
            <translation>This very file was taken in already, on {day}.</translation>
        </message>
        <message>
            <source>Seen before, undone here: you imported this file on {day}. Apply imports it again.</source>
            <translation>Seen before, undone here: you imported this file on {day}. Apply imports it again.</translation>
        </message>
        <message>
            <source>our own workbook {number}</source>
            <translation>our own workbook {number}</translation>
        </message>
        <message>
            <source>another office's sheet</source>
            <translation>another office's sheet</translation>
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation>sheet “{sheet}”</translation>
        </message>
        <message>
            <source>headers in row {row}</source>
            <translation>headers in row {row}</translation>
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
            <source>A command, or a project by its number or title</source>
            <translation>A command, or a project by its number or title</translation>
        </message>
        <message>
            <source>The arrow keys choose what Enter runs or opens.</source>
            <translation>The arrow keys choose what Enter runs or opens.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message numerus="yes">
            <source>%n found. Arrow keys choose, Enter runs or opens, Esc closes.</source>
            <translation>
                <numerusform>%n found. Arrow keys choose, Enter runs or opens, Esc closes.</numerusform>
                <numerusform>%n found. Arrow keys choose, Enter runs or opens, Esc closes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Searching …</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>Nothing found. Try fewer letters.</translation>
        </message>
    </context>
    <context>
        <name>ParkedCard</name>
        <message>
            <source>{ref}, {field}: what becomes of it</source>
            <translation>{ref}, {field}: what becomes of it</translation>
        </message>
        <message>
            <source>leave parked</source>
            <translation>leave parked</translation>
        </message>
        <message>
            <source>keep ours</source>
            <translation>keep ours</translation>
        </message>
        <message>
            <source>take theirs</source>
            <translation>take theirs</translation>
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
            <source>Parked cells of {number}</source>
            <translation>Parked cells of {number}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>These cells were changed here and in the workbook. Nothing is written before you decide.</source>
            <translation>These cells were changed here and in the workbook. Nothing is written before you decide.</translation>
        </message>
        <message>
            <source>Ctrl+Enter decides, Esc cancels.</source>
            <translation>Ctrl+Enter decides, Esc cancels.</translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation>Nothing waits any more.</translation>
        </message>
        <message numerus="yes">
            <source>Decide %Ln cell(s)</source>
            <translation>
                <numerusform>Decide %Ln cell</numerusform>
                <numerusform>Decide %Ln cells</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message numerus="yes">
            <source>{number}: %Ln cell(s) decided</source>
            <translation>
                <numerusform>{number}: %Ln cell decided</numerusform>
                <numerusform>{number}: %Ln cells decided</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartChips</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Needs me</source>
            <translation>Needs me</translation>
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
            <source>Make it</source>
            <translation>Make it</translation>
        </message>
        <message>
            <source>Go to the projects</source>
            <translation>Go to the projects</translation>
        </message>
        <message>
            <source>Making the report …</source>
            <translation>Making the report …</translation>
        </message>
        <message>
            <source>Its pages appear here.</source>
            <translation>Its pages appear here.</translation>
        </message>
        <message>
            <source>Choose one or several projects in the list, then come back: each gets a page of its own.</source>
            <translation>Choose one or several projects in the list, then come back: each gets a page of its own.</translation>
        </message>
        <message>
            <source>No project is chosen</source>
            <translation>No project is chosen</translation>
        </message>
        <message>
            <source>No project fits. Report on other projects, or clear filters of the list.</source>
            <translation>No project fits. Report on other projects, or clear filters of the list.</translation>
        </message>
        <message>
            <source>Nothing to report on</source>
            <translation>Nothing to report on</translation>
        </message>
        <message>
            <source>No project here is releasable to the chosen audience. Choose another audience or other projects.</source>
            <translation>No project here is releasable to the chosen audience. Choose another audience or other projects.</translation>
        </message>
        <message>
            <source>Nothing for this audience</source>
            <translation>Nothing for this audience</translation>
        </message>
        <message>
            <source>Making it takes a while. It can be stopped at any time.</source>
            <translation>Making it takes a while. It can be stopped at any time.</translation>
        </message>
        <message>
            <source>One report holds the sheets of {most} projects at most. Choose fewer in the list, or narrow the list.</source>
            <translation>One report holds the sheets of {most} projects at most. Choose fewer in the list, or narrow the list.</translation>
        </message>
        <message>
            <source>The report was not made. Choose otherwise, or have it made after all.</source>
            <translation>The report was not made. Choose otherwise, or have it made after all.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>The report could not be made</source>
            <translation>The report could not be made</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message numerus="yes">
            <source>A report about %Ln project(s)</source>
            <translation>
                <numerusform>A report about %Ln project</numerusform>
                <numerusform>A report about %Ln projects</numerusform>
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
            <source>Language and look</source>
            <translation>Language and look</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Who works here</translation>
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
            <source>The side belongs to the registry and cannot be changed.</source>
            <translation>The side belongs to the registry and cannot be changed.</translation>
        </message>
        <message>
            <source>Other registries opened here</source>
            <translation>Other registries opened here</translation>
        </message>
    </context>
    <context>
        <name>PresentationDialog</name>
        <message>
            <source>Record a presentation</source>
            <translation>Record a presentation</translation>
        </message>
        <message>
            <source>{ref} presented to {body}</source>
            <translation>{ref} presented to {body}</translation>
        </message>
    </context>
    <context>
        <name>PresentationsCard</name>
        <message>
            <source>Nothing has been presented yet.</source>
            <translation>Nothing has been presented yet.</translation>
        </message>
        <message>
            <source>Present …</source>
            <translation>Present …</translation>
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
            <source>%n without a reply</source>
            <translation>
                <numerusform>%n without a reply</numerusform>
                <numerusform>%n without a reply</numerusform>
            </translation>
        </message>
        <message>
            <source>{presentations} · {unanswered}</source>
            <translation>{presentations} · {unanswered}</translation>
        </message>
        <message>
            <source>Present …</source>
            <translation>Present …</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>The pages are shown as pictures. Their text can be read in the saved PDF, which is tagged.</source>
            <translation>The pages are shown as pictures. Their text can be read in the saved PDF, which is tagged.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}, {title}</source>
            <translation>Page {page} of {pages}, {title}</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Preview of the report</translation>
        </message>
    </context>
    <context>
        <name>PreviewBar</name>
        <message>
            <source>of {pages}</source>
            <translation>of {pages}</translation>
        </message>
        <message>
            <source>Page, of {pages}</source>
            <translation>Page, of {pages}</translation>
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
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Fit the page</translation>
        </message>
        <message>
            <source>Size of the pages</source>
            <translation>Size of the pages</translation>
        </message>
    </context>
    <context>
        <name>ProfileOffer</name>
        <message>
            <source>Read it so</source>
            <translation>Read it so</translation>
        </message>
        <message>
            <source>The headers are those of “{name}”, which is remembered. Read it as “{name}”?</source>
            <translation>The headers are those of “{name}”, which is remembered. Read it as “{name}”?</translation>
        </message>
        <message>
            <source>Read it as “{name}”</source>
            <translation>Read it as “{name}”</translation>
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
            <source>Cancelling …</source>
            <translation>Cancelling …</translation>
        </message>
    </context>
    <context>
        <name>ProjectActions</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save and go to the next project</source>
            <translation>Save and go to the next project</translation>
        </message>
        <message>
            <source>Duplicate this project</source>
            <translation>Duplicate this project</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Discard the draft</translation>
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
            <source>Do the next step</source>
            <translation>Do the next step</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>Back to the projects</source>
            <translation>Back to the projects</translation>
        </message>
    </context>
    <context>
        <name>ProjectAmounts</name>
        <message>
            <source>{millions} M</source>
            <translation>{millions} M</translation>
        </message>
        <message>
            <source>{thousands} K</source>
            <translation>{thousands} K</translation>
        </message>
    </context>
    <context>
        <name>ProjectColumns</name>
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
            <source>RAG</source>
            <translation>RAG</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Days are not counted</source>
            <translation>Days are not counted</translation>
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
            <source>It gets its number when it is saved.</source>
            <translation>It gets its number when it is saved.</translation>
        </message>
        <message>
            <source>Project without a title</source>
            <translation>Project without a title</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Back to the projects</source>
            <translation>Back to the projects</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Discard draft</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
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
            <source>Record requirement</source>
            <translation>Record requirement</translation>
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
            <source>Project without a title</source>
            <translation>Project without a title</translation>
        </message>
        <message>
            <source>{status}, in kind</source>
            <translation>{status}, in kind</translation>
        </message>
        <message>
            <source>Next dates</source>
            <translation>Next dates</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Funding</translation>
        </message>
    </context>
    <context>
        <name>ProjectPlace</name>
        <message>
            <source>A copy of {ref}, not saved yet</source>
            <translation>A copy of {ref}, not saved yet</translation>
        </message>
        <message>
            <source>Everything stood so already in {ref}</source>
            <translation>Everything stood so already in {ref}</translation>
        </message>
        <message>
            <source>Entered {ref}</source>
            <translation>Entered {ref}</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n field(s) of {ref}</source>
            <translation>
                <numerusform>Saved %n field of {ref}</numerusform>
                <numerusform>Saved %n fields of {ref}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProjectSections</name>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Stages and decisions</source>
            <translation>Stages and decisions</translation>
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
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Risks and actions</source>
            <translation>Risks and actions</translation>
        </message>
        <message>
            <source>Industry links</source>
            <translation>Industry links</translation>
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
            <source>Field and partners</source>
            <translation>Field and partners</translation>
        </message>
        <message>
            <source>Procedure and sides</source>
            <translation>Procedure and sides</translation>
        </message>
        <message>
            <source>Mark and release</source>
            <translation>Mark and release</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
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
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Who answers for it</translation>
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
            <source>{used}/{all} working d</source>
            <translation>{used}/{all} working d</translation>
        </message>
        <message>
            <source>{used}/{all} d</source>
            <translation>{used}/{all} d</translation>
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
            <source>With a draft</source>
            <translation>With a draft</translation>
        </message>
    </context>
    <context>
        <name>ProjectsPlace</name>
        <message>
            <source>Filter this list</source>
            <translation>Filter this list</translation>
        </message>
        <message>
            <source>Open the project</source>
            <translation>Open the project</translation>
        </message>
        <message>
            <source>Take the next step</source>
            <translation>Take the next step</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choose columns</translation>
        </message>
        <message>
            <source>Copy the chosen projects</source>
            <translation>Copy the chosen projects</translation>
        </message>
        <message>
            <source>Copy for another office …</source>
            <translation>Copy for another office …</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>None has been opened here yet.</source>
            <translation>None has been opened here yet.</translation>
        </message>
        <message>
            <source>{folder} (not there any more)</source>
            <translation>{folder} (not there any more)</translation>
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
            <source>Change sets</source>
            <translation>Change sets</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>Open for</source>
            <translation>Open for</translation>
        </message>
        <message>
            <source>Reading only: nothing can be changed here now</source>
            <translation>Reading only: nothing can be changed here now</translation>
        </message>
        <message>
            <source>Reading and writing</source>
            <translation>Reading and writing</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>None yet</translation>
        </message>
        <message>
            <source>{time}, {name} ({office}), seal {seal}…</source>
            <translation>{time}, {name} ({office}), seal {seal}…</translation>
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
            <source>Making the report …</source>
            <translation>Making the report …</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Report saved: {path}</source>
            <translation>Report saved: {path}</translation>
        </message>
        <message>
            <source>Saving the report …</source>
            <translation>Saving the report …</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as PDF and print it where there is one.</source>
            <translation>No printer is set up on this computer. Save the report as PDF and print it where there is one.</translation>
        </message>
        <message>
            <source>Sent to the printer: {name}</source>
            <translation>Sent to the printer: {name}</translation>
        </message>
        <message>
            <source>The printer did not take the report. See that it is on and connected, then print again.</source>
            <translation>The printer did not take the report. See that it is on and connected, then print again.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Printing …</translation>
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
            <source>Being made …</source>
            <translation>Being made …</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Save as PDF …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Print …</translation>
        </message>
    </context>
    <context>
        <name>ReportsPlace</name>
        <message>
            <source>Save the report as PDF</source>
            <translation>Save the report as PDF</translation>
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
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>True size</source>
            <translation>True size</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Fit the page</translation>
        </message>
    </context>
    <context>
        <name>RequirementDialog</name>
        <message>
            <source>Record the requirement: {requirement}</source>
            <translation>Record the requirement: {requirement}</translation>
        </message>
        <message>
            <source>Record a requirement</source>
            <translation>Record a requirement</translation>
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
        <name>RestoreCard</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>The backups of {registry}. Each one is examined before it is put in place.</source>
            <translation>The backups of {registry}. Each one is examined before it is put in place.</translation>
        </message>
        <message>
            <source>No backup of {registry} has been made yet.</source>
            <translation>No backup of {registry} has been made yet.</translation>
        </message>
        <message>
            <source>Restore the chosen one</source>
            <translation>Restore the chosen one</translation>
        </message>
        <message>
            <source>Restore the chosen backup</source>
            <translation>Restore the chosen backup</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Choose a file …</translation>
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
            <source>{backup}   newest good one</source>
            <translation>{backup}   newest good one</translation>
        </message>
        <message>
            <source>Put the backup “{backup}” in place of {registry}?</source>
            <translation>Put the backup “{backup}” in place of {registry}?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>What was entered after it is not in it. The present file is kept beside the registry.</source>
            <translation>What was entered after it is not in it. The present file is kept beside the registry.</translation>
        </message>
    </context>
    <context>
        <name>ResubmissionDialog</name>
        <message>
            <source>{code} {stage}</source>
            <translation>{code} {stage}</translation>
        </message>
        <message>
            <source>The history keeps it with the act.</source>
            <translation>The history keeps it with the act.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Day of resubmission</source>
            <translation>Day of resubmission</translation>
        </message>
        <message>
            <source>Resubmit</source>
            <translation>Resubmit</translation>
        </message>
        <message>
            <source>Resubmit the project</source>
            <translation>Resubmit the project</translation>
        </message>
        <message>
            <source>{ref} resubmitted</source>
            <translation>{ref} resubmitted</translation>
        </message>
    </context>
    <context>
        <name>RoomWords</name>
        <message numerus="yes">
            <source>%n character(s) too many</source>
            <translation>
                <numerusform>%n character too many</numerusform>
                <numerusform>%n characters too many</numerusform>
            </translation>
        </message>
        <message>
            <source>One line only: line breaks and tabs became blanks.</source>
            <translation>One line only: line breaks and tabs became blanks.</translation>
        </message>
        <message>
            <source>Control characters and invisible signs are taken out.</source>
            <translation>Control characters and invisible signs are taken out.</translation>
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
            <source>Take the row back</source>
            <translation>Take the row back</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Remove the row</translation>
        </message>
        <message>
            <source>{action}: {row}</source>
            <translation>{action}: {row}</translation>
        </message>
        <message>
            <source>Enter opens the row, Delete removes it or takes it back, Insert adds another.</source>
            <translation>Enter opens the row, Delete removes it or takes it back, Insert adds another.</translation>
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
            <source>The chosen row</source>
            <translation>The chosen row</translation>
        </message>
        <message>
            <source>No row is chosen</source>
            <translation>No row is chosen</translation>
        </message>
        <message>
            <source>Take this row again (Space)</source>
            <translation>Take this row again (Space)</translation>
        </message>
        <message>
            <source>Leave this row out (Space)</source>
            <translation>Leave this row out (Space)</translation>
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
            <source>Nothing entered yet.</source>
            <translation>Nothing entered yet.</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Add a row</translation>
        </message>
        <message>
            <source>Add a row (Insert)</source>
            <translation>Add a row (Insert)</translation>
        </message>
        <message>
            <source>{rows}: add a row</source>
            <translation>{rows}: add a row</translation>
        </message>
    </context>
    <context>
        <name>RowsPart</name>
        <message>
            <source>No rows of this kind</source>
            <translation>No rows of this kind</translation>
        </message>
        <message>
            <source>Rows of the workbook</source>
            <translation>Rows of the workbook</translation>
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
            <source>Something here is wrong</source>
            <translation>Something here is wrong</translation>
        </message>
    </context>
    <context>
        <name>SelectionPanel</name>
        <message>
            <source>They ask</source>
            <translation>They ask</translation>
        </message>
        <message>
            <source>They stand</source>
            <translation>They stand</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) chosen</source>
            <translation>
                <numerusform>%Ln project chosen</numerusform>
                <numerusform>%Ln projects chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>So many are not summed; choose fewer to see what they ask.</source>
            <translation>So many are not summed; choose fewer to see what they ask.</translation>
        </message>
        <message>
            <source>Without an amount</source>
            <translation>Without an amount</translation>
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
            <source>What 03/04/2026 means</source>
            <translation>What 03/04/2026 means</translation>
        </message>
        <message>
            <source>Remembered reading</source>
            <translation>Remembered reading</translation>
        </message>
        <message>
            <source>Remember this reading</source>
            <translation>Remember this reading</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>found by itself</translation>
        </message>
        <message>
            <source>Row of the headers</source>
            <translation>Row of the headers</translation>
        </message>
        <message>
            <source>Name, for example of the sender</source>
            <translation>Name, for example of the sender</translation>
        </message>
        <message>
            <source>Name under which this reading is remembered</source>
            <translation>Name under which this reading is remembered</translation>
        </message>
        <message>
            <source>Remember this reading as</source>
            <translation>Remember this reading as</translation>
        </message>
        <message>
            <source>what the file says</source>
            <translation>what the file says</translation>
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
            <source>Days in this file can be read in two ways ({examples}): say which comes first.</source>
            <translation>Days in this file can be read in two ways ({examples}): say which comes first.</translation>
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
            <source>{told} · attempt {attempt}</source>
            <translation>{told} · attempt {attempt}</translation>
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
            <source>ours {ours}, theirs {theirs}</source>
            <translation>ours {ours}, theirs {theirs}</translation>
        </message>
        <message>
            <source>Record determination …</source>
            <translation>Record determination …</translation>
        </message>
        <message>
            <source>Record decision …</source>
            <translation>Record decision …</translation>
        </message>
        <message>
            <source>Present …</source>
            <translation>Present …</translation>
        </message>
        <message>
            <source>Resubmit …</source>
            <translation>Resubmit …</translation>
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
            <source>One side has decided</source>
            <translation>One side has decided</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
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
            <source>Projects of U.S.–ROK cooperation in the Indo-Pacific, and their way through approval.</source>
            <translation>Projects of U.S.–ROK cooperation in the Indo-Pacific, and their way through approval.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>Show the list</source>
            <translation>Show the list</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>There is no summary yet.</source>
            <translation>There is no summary yet.</translation>
        </message>
        <message>
            <source>The project in short</source>
            <translation>The project in short</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>{column}, sorted downwards</source>
            <translation>{column}, sorted downwards</translation>
        </message>
        <message>
            <source>{column}, sorted upwards</source>
            <translation>{column}, sorted upwards</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Undo: {act}</source>
            <translation>Undo: {act}</translation>
        </message>
        <message numerus="yes">
            <source>{undo} (the last of %n)</source>
            <translation>
                <numerusform>{undo} (the last of %n)</numerusform>
                <numerusform>{undo} (the last of %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to undo since the program was opened; earlier entries: History ({key})</source>
            <translation>Nothing to undo since the program was opened; earlier entries: History ({key})</translation>
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
            <source>Change the language to {language}</source>
            <translation>Change the language to {language}</translation>
        </message>
        <message>
            <source>Light window</source>
            <translation>Light window</translation>
        </message>
        <message>
            <source>Dark window</source>
            <translation>Dark window</translation>
        </message>
    </context>
    <context>
        <name>UndoCommands</name>
        <message>
            <source>Nothing to undo since the program was opened. Earlier entries are undone in the history.</source>
            <translation>Nothing to undo since the program was opened. Earlier entries are undone in the history.</translation>
        </message>
        <message>
            <source>Nothing to redo. What was undone earlier is redone in the history.</source>
            <translation>Nothing to redo. What was undone earlier is redone in the history.</translation>
        </message>
        <message>
            <source>Redoing …</source>
            <translation>Redoing …</translation>
        </message>
        <message>
            <source>Undoing …</source>
            <translation>Undoing …</translation>
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
            <source>Nothing is left to change: {act}</source>
            <translation>Nothing is left to change: {act}</translation>
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
            <source>Redo an entry</source>
            <translation>Redo an entry</translation>
        </message>
        <message>
            <source>Undo an entry</source>
            <translation>Undo an entry</translation>
        </message>
        <message>
            <source>Reading what it would do …</source>
            <translation>Reading what it would do …</translation>
        </message>
        <message>
            <source>Stays as it is:</source>
            <translation>Stays as it is:</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>What would change</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {who}, {office}</translation>
        </message>
        <message>
            <source>Nothing of it is left to change.</source>
            <translation>Nothing of it is left to change.</translation>
        </message>
        <message>
            <source>A report or copy for another office was made since this entry; inform that office.</source>
            <translation>A report or copy for another office was made since this entry; inform that office.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be removed.</source>
            <translation>
                <numerusform>%n project will be removed.</numerusform>
                <numerusform>%n projects will be removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be there again.</source>
            <translation>
                <numerusform>%n project will be there again.</numerusform>
                <numerusform>%n projects will be there again.</numerusform>
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
            <source>Its parked cells will wait again.</source>
            <translation>Its parked cells will wait again.</translation>
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
            <source>{ref} {what}: there again</source>
            <translation>{ref} {what}: there again</translation>
        </message>
        <message>
            <source>{ref} {what}</source>
            <translation>{ref} {what}</translation>
        </message>
    </context>
    <context>
        <name>ValueChip</name>
        <message>
            <source>{value}, chosen</source>
            <translation>{value}, chosen</translation>
        </message>
        <message>
            <source>Delete takes it away; the arrows go to its neighbours.</source>
            <translation>Delete takes it away; the arrows go to its neighbours.</translation>
        </message>
    </context>
    <context>
        <name>ValueMappingForm</name>
        <message>
            <source>Read “{written}” as</source>
            <translation>Read “{written}” as</translation>
        </message>
        <message>
            <source>Read all such cells so</source>
            <translation>Read all such cells so</translation>
        </message>
    </context>
    <context>
        <name>ValueMappings</name>
        <message>
            <source>{field}: “{written}” is read as {value}</source>
            <translation>{field}: “{written}” is read as {value}</translation>
        </message>
        <message>
            <source>Forget this reading</source>
            <translation>Forget this reading</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Examining the registry …</source>
            <translation>Examining the registry …</translation>
        </message>
        <message>
            <source>Rebuilding lists and search …</source>
            <translation>Rebuilding lists and search …</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>Verify the registry</translation>
        </message>
        <message>
            <source>Examines the file, the chain of changes and every row; nothing is changed.</source>
            <translation>Examines the file, the chain of changes and every row; nothing is changed.</translation>
        </message>
        <message>
            <source>Rebuild lists and search</source>
            <translation>Rebuild lists and search</translation>
        </message>
        <message>
            <source>Works out anew, from the record, what the lists and the search show; the record stays as it is.</source>
            <translation>Works out anew, from the record, what the lists and the search show; the record stays as it is.</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s)</source>
            <translation>
                <numerusform>%n change set</numerusform>
                <numerusform>%n change sets</numerusform>
            </translation>
        </message>
        <message>
            <source>The registry is whole: {projects}, {change_sets}. None was noted outside it yet.</source>
            <translation>The registry is whole: {projects}, {change_sets}. None was noted outside it yet.</translation>
        </message>
        <message>
            <source>The registry is whole: {projects}, {change_sets}. It agrees with what was noted outside it, up to change set {noted}.</source>
            <translation>The registry is whole: {projects}, {change_sets}. It agrees with what was noted outside it, up to change set {noted}.</translation>
        </message>
        <message>
            <source>The record is whole, but lists, search or index do not match it. Rebuild them. What was found, in English:</source>
            <translation>The record is whole, but lists, search or index do not match it. Rebuild them. What was found, in English:</translation>
        </message>
        <message>
            <source>Something is wrong with the registry. Restore a good backup. What was found, in English:</source>
            <translation>Something is wrong with the registry. Restore a good backup. What was found, in English:</translation>
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
            <source>Go to the projects</source>
            <translation>Go to the projects</translation>
        </message>
        <message>
            <source>Go to the history</source>
            <translation>Go to the history</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>Open another registry …</source>
            <translation>Open another registry …</translation>
        </message>
        <message>
            <source>Write a backup …</source>
            <translation>Write a backup …</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>Verify the registry</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>Change the language</translation>
        </message>
        <message>
            <source>Change between light and dark</source>
            <translation>Change between light and dark</translation>
        </message>
        <message>
            <source>Fold the places away</source>
            <translation>Fold the places away</translation>
        </message>
        <message>
            <source>Fold the side panel away</source>
            <translation>Fold the side panel away</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>All keys</translation>
        </message>
        <message>
            <source>Help on this screen</source>
            <translation>Help on this screen</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>About this program</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Next part of the window</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Previous part of the window</translation>
        </message>
        <message>
            <source>To the notice</source>
            <translation>To the notice</translation>
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
        <message>
            <source>Backup written and checked: {path}</source>
            <translation>Backup written and checked: {path}</translation>
        </message>
        <message numerus="yes">
            <source>The registry is not whole: %n finding(s).</source>
            <translation>
                <numerusform>The registry is not whole: %n finding.</numerusform>
                <numerusform>The registry is not whole: %n findings.</numerusform>
            </translation>
        </message>
        <message>
            <source>The registry is whole: {projects} projects, {acts} acts, every one sealed.</source>
            <translation>The registry is whole: {projects} projects, {acts} acts, every one sealed.</translation>
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
            <source>Parts of the workbook</source>
            <translation>Parts of the workbook</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Remembered as {name}</source>
            <translation>Remembered as {name}</translation>
        </message>
    </context>
    <context>
        <name>_ChangeRow</name>
        <message>
            <source>{field}: {before} became {after}</source>
            <translation>{field}: {before} became {after}</translation>
        </message>
        <message>
            <source>{field}: {after}</source>
            <translation>{field}: {after}</translation>
        </message>
    </context>
</TS>
