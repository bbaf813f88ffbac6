<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
    <context>
        <name>About</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Cooperation Registry</source>
            <translation>협력사업 등록부</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>버전</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>버전 정보 복사</translation>
        </message>
        <message>
            <source>About Cooperation Registry</source>
            <translation>협력사업 등록부 정보</translation>
        </message>
        <message>
            <source>US–ROK cooperation projects in the Indo-Pacific and their approvals</source>
            <translation>인도·태평양 지역 한미 협력사업과 그 승인 절차를 관리합니다.</translation>
        </message>
        <message>
            <source>Registry integrity</source>
            <translation>등록부 무결성</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>저장 위치</translation>
        </message>
        <message>
            <source>Registry</source>
            <translation>등록부</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Crash log</source>
            <translation>오류 기록</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>This program is released under the MIT License. It uses the fonts Pretendard and, in reports, Noto (SIL Open Font License 1.1), and icons from Lucide (ISC License). The original licence texts follow.</source>
            <translation>이 프로그램은 MIT 라이선스로 배포됩니다. 글꼴은 Pretendard와 보고서용 Noto(SIL 오픈 폰트 라이선스 1.1), 아이콘은 Lucide(ISC 라이선스)를 사용합니다. 각 라이선스의 원문은 다음과 같습니다.</translation>
        </message>
        <message>
            <source>Licence texts</source>
            <translation>라이선스 원문</translation>
        </message>
    </context>
    <context>
        <name>ActDialog</name>
        <message>
            <source>Record</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>{ref} · {title}</source>
            <translation>{ref} · {title}</translation>
        </message>
        <message>
            <source>No changes were made.</source>
            <translation>변경한 내용이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ActField</name>
        <message>
            <source>required</source>
            <translation>필수</translation>
        </message>
        <message>
            <source>{help} (required)</source>
            <translation>{help} (필수)</translation>
        </message>
    </context>
    <context>
        <name>ActFrame</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>처음부터 다시 입력</translation>
        </message>
        <message>
            <source>Your earlier entries have been restored.</source>
            <translation>이전에 입력하던 내용을 불러왔습니다.</translation>
        </message>
        <message>
            <source>Ctrl+Enter to record, Esc to close. Your entries are kept until you quit.</source>
            <translation>Ctrl+Enter로 기록하고 Esc로 닫습니다. 입력한 내용은 프로그램을 종료할 때까지 보존됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ActKinds</name>
        <message>
            <source>Restored from a backup</source>
            <translation>백업에서 복원</translation>
        </message>
        <message>
            <source>Sample portfolio loaded</source>
            <translation>예시 자료 등록</translation>
        </message>
        <message>
            <source>Registry created</source>
            <translation>등록부 개설</translation>
        </message>
        <message>
            <source>Upgraded to a newer version</source>
            <translation>새 버전으로 변환</translation>
        </message>
        <message>
            <source>Officer's details changed</source>
            <translation>사용자 정보 변경</translation>
        </message>
        <message>
            <source>Project created</source>
            <translation>사업 등록</translation>
        </message>
        <message>
            <source>Fields changed</source>
            <translation>항목 변경</translation>
        </message>
        <message>
            <source>Decision recorded</source>
            <translation>결정 기록</translation>
        </message>
        <message>
            <source>Determination recorded</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>Presentation recorded</source>
            <translation>제시 기록</translation>
        </message>
        <message>
            <source>Project resubmitted</source>
            <translation>재제출</translation>
        </message>
        <message>
            <source>Project reopened</source>
            <translation>사업 재추진</translation>
        </message>
        <message>
            <source>Requirement recorded</source>
            <translation>요건 기록</translation>
        </message>
        <message>
            <source>Moved to a newer procedure version</source>
            <translation>승인 절차의 새 판 적용</translation>
        </message>
        <message>
            <source>File attached</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Workbook exported</source>
            <translation>통합 문서 내보내기</translation>
        </message>
        <message>
            <source>Workbook imported</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>Parked cells resolved</source>
            <translation>미결 셀 결정</translation>
        </message>
        <message>
            <source>Entry undone</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Entry redone</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Creation of {ref}</source>
            <translation>{ref} 사업 등록</translation>
        </message>
        <message>
            <source>Reopening of {ref}</source>
            <translation>{ref} 재추진</translation>
        </message>
        <message>
            <source>Requirement for {ref}</source>
            <translation>{ref} 요건 기록</translation>
        </message>
        <message>
            <source>New procedure version of {ref}</source>
            <translation>{ref} 승인 절차의 새 판 적용</translation>
        </message>
        <message>
            <source>Export of {ref}</source>
            <translation>{ref} 내보내기</translation>
        </message>
        <message>
            <source>Parked cells of {ref} resolved</source>
            <translation>{ref} 미결 셀 결정</translation>
        </message>
        <message>
            <source>Undo for {ref}</source>
            <translation>{ref} 실행 취소</translation>
        </message>
        <message>
            <source>Redo for {ref}</source>
            <translation>{ref} 다시 실행</translation>
        </message>
        <message>
            <source>Import of {ref}</source>
            <translation>{ref} 가져오기</translation>
        </message>
        <message>
            <source>Changes to {ref}</source>
            <translation>{ref} 항목 변경</translation>
        </message>
        <message>
            <source>Decision on {ref}</source>
            <translation>{ref} 결정</translation>
        </message>
        <message>
            <source>Determination on {ref}</source>
            <translation>{ref} 판정</translation>
        </message>
        <message>
            <source>Presentation of {ref}</source>
            <translation>{ref} 제시</translation>
        </message>
        <message>
            <source>Resubmission of {ref}</source>
            <translation>{ref} 재제출</translation>
        </message>
        <message>
            <source>File attached to {ref}</source>
            <translation>{ref} 파일 첨부</translation>
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
            <translation>그 밖의 조치사항이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Record a decision</source>
            <translation>결정 기록</translation>
        </message>
        <message>
            <source>Record a presentation</source>
            <translation>제시 기록</translation>
        </message>
        <message>
            <source>Record a determination</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>Mark a requirement as met</source>
            <translation>요건 충족 기록</translation>
        </message>
        <message>
            <source>Resubmit after a return</source>
            <translation>보완 후 재제출</translation>
        </message>
        <message>
            <source>Move to the newest procedure version</source>
            <translation>승인 절차의 최신 판 적용</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Same as system</source>
            <translation>시스템 설정 사용</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>화면 색상</translation>
        </message>
        <message>
            <source>Spacious</source>
            <translation>넓게</translation>
        </message>
        <message>
            <source>Row spacing</source>
            <translation>행 간격</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>좁게</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>보통</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message>
            <source>Cells changed on both sides</source>
            <translation>양측에서 모두 변경한 셀</translation>
        </message>
        <message>
            <source>Changed on both sides:</source>
            <translation>양측에서 모두 변경:</translation>
        </message>
        <message>
            <source>keep ours</source>
            <translation>우리 값 유지</translation>
        </message>
        <message>
            <source>Skip rows with errors</source>
            <translation>오류 행 제외</translation>
        </message>
        <message>
            <source>Nothing is saved until you click this button.</source>
            <translation>이 단추를 누르기 전에는 아무것도 저장되지 않습니다.</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>미정</translation>
        </message>
        <message>
            <source>use theirs</source>
            <translation>상대측 값 반영</translation>
        </message>
        <message>
            <source>park: decide later</source>
            <translation>미결로 두고 나중에 결정</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>변경 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>사업 %Ln건</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply {changes} to {projects}, create {new}</source>
            <translation>{projects}에 {changes} 반영, 새 협력사업 {new}건 등록</translation>
        </message>
        <message>
            <source>Apply {changes} to {projects}</source>
            <translation>{projects}에 {changes} 반영</translation>
        </message>
        <message numerus="yes">
            <source>Create %Ln project(s)</source>
            <translation>
                <numerusform>새 협력사업 %Ln건 등록</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Park %Ln cell(s)</source>
            <translation>
                <numerusform>셀 %Ln개를 미결로 보관</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>반영</translation>
        </message>
        <message>
            <source>This registry is read-only.</source>
            <translation>이 등록부는 읽기 전용입니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) reading the sheet: see the messages at the top and under Columns.</source>
            <translation>
                <numerusform>읽기 방식에 오류가 %Ln건 있습니다. 위쪽 안내와 ‘열’ 탭을 확인하십시오.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) with errors: correct the workbook, or skip these rows.</source>
            <translation>
                <numerusform>오류 행이 %Ln개 있습니다. 통합 문서에서 바로잡거나 제외하십시오.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) changed on both sides: choose which value to keep.</source>
            <translation>
                <numerusform>양측에서 모두 변경한 셀이 %Ln개 있습니다. 사용할 값을 선택하십시오.</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes to apply.</source>
            <translation>반영할 변경 내용이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) need review and will be skipped. Nothing is saved until you click this button.</source>
            <translation>
                <numerusform>확인이 필요한 행 %Ln개는 반영하지 않습니다. 이 단추를 누르기 전에는 아무것도 저장되지 않습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>{requirement} ({side})</source>
            <translation>{requirement}({side})</translation>
        </message>
        <message>
            <source>{requirement} – returned</source>
            <translation>{requirement} · 보완 요구됨</translation>
        </message>
        <message>
            <source>{requirement} – carried over</source>
            <translation>{requirement} · 이전 차수 충족</translation>
        </message>
        <message>
            <source>{requirement} – waived</source>
            <translation>{requirement} · 면제</translation>
        </message>
        <message>
            <source>{requirement} – valid from {day}</source>
            <translation>{requirement} · {day}부터 인정</translation>
        </message>
        <message>
            <source>{requirement} – required</source>
            <translation>{requirement} · 필수</translation>
        </message>
        <message>
            <source>{requirement} – optional</source>
            <translation>{requirement} · 선택</translation>
        </message>
        <message>
            <source>Met: {requirement}</source>
            <translation>충족: {requirement}</translation>
        </message>
        <message>
            <source>Missing: {requirement}</source>
            <translation>미비: {requirement}</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>기록…</translation>
        </message>
        <message>
            <source>Determine…</source>
            <translation>판정…</translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>제시…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>첨부…</translation>
        </message>
        <message>
            <source>next session of {forum}</source>
            <translation>{forum} 차기 회의</translation>
        </message>
        <message>
            <source>{body} returned {ref} at {stage}</source>
            <translation>{ref} {stage} 보완 요구({body})</translation>
        </message>
        <message>
            <source>{body} rejected {ref} at {stage}</source>
            <translation>{ref} {stage} 불승인({body})</translation>
        </message>
        <message>
            <source>{body} withdrew {ref} at {stage}</source>
            <translation>{ref} {stage} 철회({body})</translation>
        </message>
        <message>
            <source>{body} approved {ref} at {stage}</source>
            <translation>{ref} {stage} 승인({body})</translation>
        </message>
        <message>
            <source>{body} approved {ref} at {stage} with conditions</source>
            <translation>{ref} {stage} 조건부 승인({body})</translation>
        </message>
        <message>
            <source>{body} deferred {ref} at {stage}</source>
            <translation>{ref} {stage} 보류({body})</translation>
        </message>
        <message>
            <source>{body} noted {ref} at {stage}</source>
            <translation>{ref} {stage} 보고 접수({body})</translation>
        </message>
        <message>
            <source>{body} made a determination on {ref} at {stage}</source>
            <translation>{ref} {stage} 판정({body})</translation>
        </message>
        <message>
            <source>{body} found {stage} not applicable to {ref}</source>
            <translation>{ref} {stage} 해당 없음({body})</translation>
        </message>
        <message>
            <source>{body} suspended {ref} at {stage}</source>
            <translation>{ref} {stage} 중단({body})</translation>
        </message>
        <message>
            <source>{body} resumed {ref} at {stage}</source>
            <translation>{ref} {stage} 재개({body})</translation>
        </message>
        <message>
            <source>{body} cancelled {ref} at {stage}</source>
            <translation>{ref} {stage} 취소({body})</translation>
        </message>
        <message>
            <source>{body} completed the implementation of {ref} at {stage}</source>
            <translation>{ref} {stage} 이행 완료({body})</translation>
        </message>
        <message>
            <source>This registry is read-only.</source>
            <translation>이 등록부는 읽기 전용입니다.</translation>
        </message>
        <message>
            <source>{ref} has no decision to record right now.</source>
            <translation>현재 {ref}에는 기록할 결정이 없습니다.</translation>
        </message>
        <message>
            <source>{ref} has no determination to record right now.</source>
            <translation>현재 {ref}에는 판정할 사항이 없습니다.</translation>
        </message>
        <message>
            <source>{ref} has no requirement to record right now.</source>
            <translation>현재 {ref}에는 기록할 요건이 없습니다.</translation>
        </message>
        <message>
            <source>{ref} has nothing to resubmit right now.</source>
            <translation>현재 {ref}에는 재제출할 사항이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>AttachForm</name>
        <message>
            <source>Document to attach this file to</source>
            <translation>파일을 첨부할 문서</translation>
        </message>
        <message>
            <source>Your earlier entries have been restored.</source>
            <translation>이전에 입력하던 내용을 불러왔습니다.</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>첨부</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>새 문서</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Attached {file} to {ref}</source>
            <translation>{ref}에 파일을 첨부했습니다: {file}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>manual</source>
            <translation>수동</translation>
        </message>
        <message>
            <source>on close</source>
            <translation>종료 시</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>정기 백업</translation>
        </message>
        <message>
            <source>before an upgrade</source>
            <translation>새 버전으로 변환하기 전</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>가져오기 전</translation>
        </message>
        <message>
            <source>before a restore</source>
            <translation>복원 전</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Backups</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Save a backup elsewhere…</source>
            <translation>다른 위치에 백업 저장…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>If anything has changed, a backup is made every 30 minutes and when you close the registry. Older backups are removed gradually. To restore one, close the registry and choose the backup in the start window.</source>
            <translation>변경 내용이 있으면 종료할 때와 30분마다 백업하며, 오래된 백업은 차례로 정리합니다. 백업을 복원하려면 등록부를 닫고 시작 화면에서 선택하십시오.</translation>
        </message>
        <message>
            <source>No backups yet.</source>
            <translation>아직 백업이 없습니다.</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>백업 폴더</translation>
        </message>
        <message>
            <source>Latest backup: {time}</source>
            <translation>최근 백업: {time}</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>백업하는 중…</translation>
        </message>
        <message>
            <source>Backup created and verified: {name}</source>
            <translation>백업하고 무결성을 확인했습니다: {name}</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>백업 목록(최신순)</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Last change</source>
            <translation>최근 변경</translation>
        </message>
        <message numerus="yes">
            <source>and %n more field(s)</source>
            <translation>
                <numerusform>외 %n개 항목</numerusform>
            </translation>
        </message>
        <message>
            <source>{when} · {who}, {office} · {act}</source>
            <translation>{when} · {office} {who} · {act}</translation>
        </message>
        <message>
            <source>{when} · {who}, {office} · {act} ({exchange})</source>
            <translation>{when} · {office} {who} · {act}({exchange})</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>{requirement} (waived)</source>
            <translation>{requirement}(면제)</translation>
        </message>
        <message>
            <source>Waived: {requirement}</source>
            <translation>면제: {requirement}</translation>
        </message>
        <message>
            <source>Met: {requirement}</source>
            <translation>충족: {requirement}</translation>
        </message>
        <message>
            <source>Missing: {requirement}</source>
            <translation>미비: {requirement}</translation>
        </message>
        <message>
            <source>Missing, optional: {requirement}</source>
            <translation>미비(선택 요건): {requirement}</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Confirm…</source>
            <translation>확인…</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>면제…</translation>
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
            <translation>추가…</translation>
        </message>
        <message>
            <source>Selected: {names}</source>
            <translation>선택: {names}</translation>
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
                <numerusform>처음 %n건만 복사했습니다. 나머지는 내보내기를 이용하십시오.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n project(s)</source>
            <translation>
                <numerusform>사업 %n건을 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %Ln withheld</source>
            <translation>
                <numerusform>(제외 %Ln건)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollisionPanel</name>
        <message>
            <source>Keep all mine</source>
            <translation>모두 내 값으로</translation>
        </message>
        <message>
            <source>Keep all theirs</source>
            <translation>모두 다른 사용자 값으로</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Someone else changed this project</source>
            <translation>다른 사용자가 이 사업을 변경했습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) to resolve: press 1 for mine, 2 for theirs.</source>
            <translation>
                <numerusform>선택할 항목 %n개: 1 키는 내 값, 2 키는 다른 사용자 값</numerusform>
            </translation>
        </message>
        <message>
            <source>All resolved. You can save now.</source>
            <translation>모두 선택했습니다. 이제 저장할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>CollisionRow</name>
        <message>
            <source>1  Mine</source>
            <translation>1  내 값</translation>
        </message>
        <message>
            <source>2  Theirs</source>
            <translation>2  다른 사용자 값</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>원래 값</translation>
        </message>
        <message>
            <source>My entry</source>
            <translation>내가 입력한 값</translation>
        </message>
        <message>
            <source>Entire project</source>
            <translation>사업 전체</translation>
        </message>
        <message>
            <source>{rows}: entire row</source>
            <translation>{rows}: 행 전체</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>현재 값</translation>
        </message>
        <message>
            <source>Current ({who}, {when})</source>
            <translation>현재 값({who}, {when})</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>미선택</translation>
        </message>
        <message>
            <source>{field}: original {seen}; current {theirs}; my entry {mine}. Selected: {taken}</source>
            <translation>{field}: 원래 값 {seen}, 현재 값 {theirs}, 내가 입력한 값 {mine}. 선택: {taken}</translation>
        </message>
        <message>
            <source>Press 1 for mine, 2 for theirs; use the arrow keys to move.</source>
            <translation>1 키를 누르면 내 값, 2 키를 누르면 다른 사용자 값이 선택되며, 화살표 키로 이동합니다.</translation>
        </message>
        <message>
            <source>{rows}: {field}</source>
            <translation>{rows}: {field}</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>삭제됨</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>변경됨</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>내 값</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>다른 사용자 값</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Choose columns</source>
            <translation>열 선택</translation>
        </message>
        <message>
            <source>Search columns</source>
            <translation>열 검색</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>No matching columns.</source>
            <translation>일치하는 열이 없습니다.</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>열 초기화</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>ColumnLine</name>
        <message>
            <source>Column {letter}, {header}</source>
            <translation>{letter}열, {header}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsMenu</name>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>열 선택…</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>열 초기화</translation>
        </message>
        <message>
            <source>Sort ascending</source>
            <translation>오름차순 정렬</translation>
        </message>
        <message>
            <source>Sort descending</source>
            <translation>내림차순 정렬</translation>
        </message>
        <message>
            <source>Move left</source>
            <translation>왼쪽으로 이동</translation>
        </message>
        <message>
            <source>Move right</source>
            <translation>오른쪽으로 이동</translation>
        </message>
        <message>
            <source>Wider</source>
            <translation>넓게</translation>
        </message>
        <message>
            <source>Narrower</source>
            <translation>좁게</translation>
        </message>
        <message>
            <source>Hide column</source>
            <translation>열 숨기기</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Mapping</source>
            <translation>시트 읽기 방식</translation>
        </message>
        <message>
            <source>Default values</source>
            <translation>기본값(모든 행)</translation>
        </message>
        <message>
            <source>Value mappings</source>
            <translation>값 읽기 방식</translation>
        </message>
        <message>
            <source>Columns and fields</source>
            <translation>열과 항목</translation>
        </message>
        <message>
            <source>Sample values</source>
            <translation>값 예시</translation>
        </message>
        <message>
            <source>Mapped by</source>
            <translation>지정 근거</translation>
        </message>
        <message>
            <source>This is our workbook, so its columns are already mapped.</source>
            <translation>이 등록부에서 보낸 통합 문서이므로 열마다 항목이 이미 정해져 있습니다.</translation>
        </message>
        <message>
            <source>Skipped columns are not imported. Your choices are checked right away.</source>
            <translation>제외한 열은 가져오지 않습니다. 선택한 내용은 바로 검사합니다.</translation>
        </message>
        <message>
            <source>Another column is mapped to this field too. Skip one of them.</source>
            <translation>이 항목으로 지정된 열이 또 있습니다. 둘 중 하나를 제외하십시오.</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>머리글</translation>
        </message>
        <message>
            <source>Sheet columns</source>
            <translation>시트의 열</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>항목</translation>
        </message>
    </context>
    <context>
        <name>ConditionEntry</name>
        <message>
            <source>Condition {number}</source>
            <translation>조건 {number}</translation>
        </message>
        <message>
            <source>Remove condition {number}</source>
            <translation>조건 {number} 삭제</translation>
        </message>
    </context>
    <context>
        <name>ConditionRow</name>
        <message>
            <source>Reopen</source>
            <translation>미완료로 변경</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>완료로 변경</translation>
        </message>
        <message>
            <source>{action}: {condition}</source>
            <translation>{action}: {condition}</translation>
        </message>
        <message>
            <source>{state} · {owner}, due {due}</source>
            <translation>{state} · {owner}, 기한 {due}</translation>
        </message>
        <message>
            <source>{condition} · due before {stage}</source>
            <translation>{condition} · {stage} 이전 이행</translation>
        </message>
        <message>
            <source>{condition} · set by {body}, {date}, no. {document}</source>
            <translation>{condition} · 근거 결정: {body}, {date}, 문서번호 {document}</translation>
        </message>
    </context>
    <context>
        <name>ConditionsEditor</name>
        <message>
            <source>Add condition</source>
            <translation>조건 추가</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Copy for another office</source>
            <translation>다른 기관 제공용 복사</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>제공 대상</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <source>Unexpected error</source>
            <translation>예기치 않은 오류</translation>
        </message>
        <message>
            <source>The program ran into an unexpected error.</source>
            <translation>프로그램에 예기치 않은 오류가 발생했습니다.</translation>
        </message>
        <message>
            <source>Error type: {name}</source>
            <translation>오류 유형: {name}</translation>
        </message>
        <message>
            <source>The crash log could not be written.</source>
            <translation>오류 기록을 저장하지 못했습니다.</translation>
        </message>
        <message>
            <source>Crash log: {path}</source>
            <translation>오류 기록: {path}</translation>
        </message>
        <message>
            <source>Everything you saved is safe, and what you were typing is kept as a draft. You can keep working. Please report this error and attach the crash log named under Details.</source>
            <translation>저장한 내용은 안전하며, 작성 중인 내용도 보관됩니다. 작업을 계속할 수 있습니다. 상세 정보에 표시된 오류 기록 파일을 첨부하여 이 오류를 알려 주십시오.</translation>
        </message>
        <message numerus="yes">
            <source>This error has occurred %n time(s).</source>
            <translation>
                <numerusform>같은 오류가 %n회 발생했습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DatesCard</name>
        <message>
            <source>Upcoming dates</source>
            <translation>다가오는 일정</translation>
        </message>
        <message>
            <source>late</source>
            <translation>지연</translation>
        </message>
    </context>
    <context>
        <name>DayEditor</name>
        <message>
            <source>{field}: open calendar</source>
            <translation>{field}: 달력 열기</translation>
        </message>
        <message>
            <source>Open calendar (Alt+Down)</source>
            <translation>달력 열기(Alt+↓)</translation>
        </message>
    </context>
    <context>
        <name>DayLine</name>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>예: 2026-11-22</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Calendar</source>
            <translation>달력</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
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
            <translation>이 단계는 일수를 계산하지 않음</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일 경과</numerusform>
            </translation>
        </message>
        <message>
            <source>{used} of {allowed} days</source>
            <translation>{allowed}일 중 {used}일 경과</translation>
        </message>
        <message>
            <source>{used} of {allowed} working days</source>
            <translation>근무일 {allowed}일 중 {used}일 경과</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n일 지연</numerusform>
            </translation>
        </message>
        <message>
            <source>{days}, {late}</source>
            <translation>{days}, {late}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n일 남음</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>Correct the {stage} decision of {day}</source>
            <translation>{stage} 단계 결정 정정({day})</translation>
        </message>
        <message>
            <source>Record decision: {gate}</source>
            <translation>결정 기록: {gate}</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>결정 기록</translation>
        </message>
        <message>
            <source>Corrected: {decision}</source>
            <translation>정정: {decision}</translation>
        </message>
        <message>
            <source>Choose the gate this decision applies to.</source>
            <translation>먼저 어느 승인 단계의 결정인지 선택하십시오.</translation>
        </message>
        <message>
            <source>Supporting documents</source>
            <translation>제출 문서</translation>
        </message>
        <message>
            <source>Documents this gate still lacks; they are recorded with the decision.</source>
            <translation>이 단계에 아직 없는 문서입니다. 결정과 함께 기록됩니다.</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>승인 단계</translation>
        </message>
        <message>
            <source>{code} {stage} · {side}</source>
            <translation>{code} {stage} · {side}</translation>
        </message>
        <message>
            <source>ROK and USA together</source>
            <translation>한미 공동</translation>
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
            <translation>결정 기록이 없습니다.</translation>
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
            <translation>{date}, {stage}: {outcome}, {body}, 문서번호 {document}</translation>
        </message>
        <message>
            <source>{outcome} (corrected)</source>
            <translation>{outcome}(정정됨)</translation>
        </message>
        <message>
            <source>{outcome} (correction)</source>
            <translation>{outcome}(정정)</translation>
        </message>
        <message>
            <source>Decision {place}: {told}</source>
            <translation>{place}번 결정: {told}</translation>
        </message>
        <message>
            <source>{side}, round {attempt}</source>
            <translation>{side}, {attempt}차</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>정정…</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>Condition: {text} – {owner}, due {due} ({state})</source>
            <translation>조건: {text} · 담당 {owner}, 기한 {due}({state})</translation>
        </message>
        <message>
            <source>Corrected by decision {place}</source>
            <translation>{place}번 결정으로 정정됨</translation>
        </message>
        <message>
            <source>Corrects decision {place}</source>
            <translation>{place}번 결정을 정정함</translation>
        </message>
        <message>
            <source>Correct decision {place}</source>
            <translation>{place}번 결정 정정</translation>
        </message>
    </context>
    <context>
        <name>DefaultLine</name>
        <message>
            <source>choose a field</source>
            <translation>항목 선택</translation>
        </message>
        <message>
            <source>Remove this value</source>
            <translation>이 값 삭제</translation>
        </message>
    </context>
    <context>
        <name>DefaultsEditor</name>
        <message>
            <source>New projects get these values if the sheet has no column for the field or the cell is empty.</source>
            <translation>시트에 해당 열이 없거나 셀이 비어 있으면 새 협력사업에 이 값을 넣습니다.</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>값 추가</translation>
        </message>
        <message>
            <source>Field with a default value</source>
            <translation>기본값을 넣을 항목</translation>
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Save details</source>
            <translation>정보 저장</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>사용자 정보</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>성명</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>소속</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>소속 측</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>These details were set when the program was started and can't be changed here.</source>
            <translation>프로그램을 시작할 때 지정한 정보이므로 여기에서 변경할 수 없습니다.</translation>
        </message>
        <message>
            <source>A new name or office is recorded in the history and used from then on; earlier entries keep the old ones. The side is set for the registry and can't be changed.</source>
            <translation>새 성명이나 소속은 처리 기록에 남고 그때부터 사용됩니다. 이전 기록의 성명과 소속은 그대로 유지됩니다. 소속 측은 등록부마다 정해져 있으므로 변경할 수 없습니다.</translation>
        </message>
        <message>
            <source>Your details are saved: {name}, {office}</source>
            <translation>사용자 정보를 저장했습니다: {office} {name}</translation>
        </message>
    </context>
    <context>
        <name>DeterminationDialog</name>
        <message>
            <source>Record determination</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>{ref}: {fact} – {value}</source>
            <translation>{ref} {fact}: {value}</translation>
        </message>
        <message>
            <source>{fact} (now: {value})</source>
            <translation>{fact}(현재: {value})</translation>
        </message>
    </context>
    <context>
        <name>DeterminationsCard</name>
        <message>
            <source>No determinations recorded yet.</source>
            <translation>판정 기록이 없습니다.</translation>
        </message>
        <message>
            <source>Determine…</source>
            <translation>판정…</translation>
        </message>
        <message>
            <source>Record determination</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>{date}, {kind}: {value}, {by_org}, no. {document}</source>
            <translation>{date}, {kind}: {value}, {by_org}, 문서번호 {document}</translation>
        </message>
        <message>
            <source>No expiry date</source>
            <translation>유효기한 없음</translation>
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
            <translation>파일 첨부…</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>Entry {seq} is dated {at}, earlier than the entry before it ({before}), because the computer clock was set back. Entries stay in number order.</source>
            <translation>{seq}번 처리 기록의 시각({at})이 바로 앞 기록의 시각({before})보다 이릅니다. 컴퓨터의 시각이 과거로 변경되었기 때문입니다. 처리 기록의 순서는 번호를 따릅니다.</translation>
        </message>
        <message>
            <source>This registry could not be upgraded to this version, so you are viewing a read-only copy. {reason}</source>
            <translation>등록부를 이 버전으로 변환하지 못하여 읽기 전용 사본을 표시합니다. {reason}</translation>
        </message>
        <message>
            <source>This registry is in a synced folder, and syncing can damage it while you work. Move it to an ordinary folder and keep only backups in the synced one.</source>
            <translation>이 등록부는 동기화되는 폴더에 있어 작업 중에 동기화로 손상될 수 있습니다. 일반 폴더로 옮기고, 동기화되는 폴더에는 백업만 보관하십시오.</translation>
        </message>
        <message>
            <source>This is not the registry you last used on this computer: it was replaced with an older or altered copy. Verify it. If this was not intended, restore a backup.</source>
            <translation>이 컴퓨터에서 마지막으로 사용한 등록부가 아니라 이전 사본이나 변경된 사본입니다. 무결성을 확인하고, 의도한 것이 아니면 백업을 복원하십시오.</translation>
        </message>
        <message>
            <source>This computer's clock shows {now}, but the last entry was recorded at a later time, {last}. If the clock is wrong, correct it: days in stage, due dates and the times of new entries depend on it.</source>
            <translation>이 컴퓨터의 시각은 {now}인데 마지막 처리 기록의 시각은 그보다 늦은 {last}입니다. 컴퓨터의 시각이 틀렸으면 바로잡으십시오. 단계 경과일수, 기한, 새 처리 기록의 시각은 컴퓨터의 시각을 기준으로 정해집니다.</translation>
        </message>
        <message>
            <source>This computer's clock shows {now}, more than a year after the last entry, recorded on {last}. If the clock is wrong, correct it: days in stage, due dates and the times of new entries depend on it.</source>
            <translation>이 컴퓨터의 시각은 {now}인데 마지막 처리 기록의 시각은 그보다 1년 이상 이른 {last}입니다. 컴퓨터의 시각이 틀렸으면 바로잡으십시오. 단계 경과일수, 기한, 새 처리 기록의 시각은 컴퓨터의 시각을 기준으로 정해집니다.</translation>
        </message>
    </context>
    <context>
        <name>DraftGuard</name>
        <message>
            <source>Close without keeping the draft</source>
            <translation>보관하지 않고 닫기</translation>
        </message>
        <message>
            <source>Keep working</source>
            <translation>계속 작업</translation>
        </message>
        <message>
            <source>Draft not kept</source>
            <translation>작성 중인 내용을 보관하지 못함</translation>
        </message>
        <message>
            <source>The registry could not save what you were typing.</source>
            <translation>작성 중인 내용을 등록부에 보관하지 못했습니다.</translation>
        </message>
    </context>
    <context>
        <name>DraftLines</name>
        <message>
            <source>Unsaved draft from {moment}</source>
            <translation>저장하지 않은 내용이 있습니다({moment})</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Draft discarded.</source>
            <translation>작성 중인 내용을 삭제했습니다.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>이어서 작성</translation>
        </message>
        <message>
            <source>Creation of this project has since been undone. Your entries are kept; when you save, you'll choose what to do.</source>
            <translation>그사이 이 사업의 등록이 실행 취소되었습니다. 입력한 내용은 보존되며, 저장할 때 처리 방법을 선택할 수 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: %n problem(s) to fix first.</source>
            <translation>
                <numerusform>저장하지 못했습니다. 바로잡을 사항이 %n건 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to first problem</source>
            <translation>첫 번째 사항으로 이동</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Untitled</source>
            <translation>사업명 없음</translation>
        </message>
        <message>
            <source>Unsaved new project from {moment}: {title}</source>
            <translation>저장하지 않은 새 협력사업이 있습니다({moment}): {title}</translation>
        </message>
    </context>
    <context>
        <name>DroppedFiles</name>
        <message>
            <source>Drop one file at a time, not a folder.</source>
            <translation>파일을 한 번에 하나씩만 놓으십시오. 폴더는 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>Drop to open this registry</source>
            <translation>여기에 놓으면 이 등록부를 엽니다</translation>
        </message>
        <message>
            <source>This registry is read-only: files can't be added.</source>
            <translation>이 등록부는 읽기 전용이므로 파일을 추가할 수 없습니다.</translation>
        </message>
        <message>
            <source>Drop to import this workbook</source>
            <translation>여기에 놓으면 이 통합 문서를 가져옵니다</translation>
        </message>
        <message>
            <source>Drop to attach this file to {ref}</source>
            <translation>여기에 놓으면 이 파일을 {ref}에 첨부합니다</translation>
        </message>
        <message>
            <source>This isn't a workbook or a registry. To attach the file, open or select its project first.</source>
            <translation>통합 문서도 등록부도 아닙니다. 파일을 첨부하려면 먼저 해당 사업을 열거나 선택하십시오.</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>New project</source>
            <translation>새 협력사업</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>필터 지우기</translation>
        </message>
        <message>
            <source>Show all projects</source>
            <translation>모든 협력사업 보기</translation>
        </message>
        <message>
            <source>No projects found</source>
            <translation>검색 결과가 없습니다</translation>
        </message>
        <message>
            <source>No projects match the filters. Clear some of them.</source>
            <translation>필터 조건에 맞는 협력사업이 없습니다. 필터를 일부 지우십시오.</translation>
        </message>
        <message>
            <source>No projects in “{view}” match the filters. Clear some of them or search all projects.</source>
            <translation>‘{view}’ 보기에는 필터 조건에 맞는 협력사업이 없습니다. 필터를 일부 지우거나 모든 협력사업에서 검색하십시오.</translation>
        </message>
        <message>
            <source>No late projects</source>
            <translation>지연된 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>All open stages and conditions are on time.</source>
            <translation>진행 중인 단계와 조건이 모두 기한 내에 있습니다.</translation>
        </message>
        <message>
            <source>No other drafts</source>
            <translation>그 밖에 작성 중인 내용이 없습니다</translation>
        </message>
        <message>
            <source>Projects with unsaved entries are listed here.</source>
            <translation>저장하지 않은 내용이 있는 협력사업이 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Enter each project once and keep its full record: concept, approvals, funding, decisions and the reasons for them.</source>
            <translation>협력사업을 한 번 등록하면 사업 개념과 승인 과정, 재원, 결정과 그 사유까지 모두 관리할 수 있습니다.</translation>
        </message>
        <message>
            <source>No projects in this view: {view}.</source>
            <translation>‘{view}’ 보기에 해당하는 협력사업이 없습니다.</translation>
        </message>
        <message>
            <source>No projects to show</source>
            <translation>표시할 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>작성 중인 내용이 없습니다</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>등록된 협력사업이 없습니다</translation>
        </message>
    </context>
    <context>
        <name>EntryCard</name>
        <message>
            <source>Reason: {why}</source>
            <translation>사유: {why}</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>실행 취소됨</translation>
        </message>
        <message>
            <source>Redo…</source>
            <translation>다시 실행…</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>실행 취소…</translation>
        </message>
        <message>
            <source>Redo: {act}</source>
            <translation>다시 실행: {act}</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>실행 취소: {act}</translation>
        </message>
        <message>
            <source>{act}: {original}</source>
            <translation>{act}: {original}</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {office} {who}</translation>
        </message>
        <message>
            <source>{when} · {who}, {office} · exchange {exchange}</source>
            <translation>{when} · {office} {who} · 자료 교환 {exchange}</translation>
        </message>
        <message>
            <source>Changes in: {act}</source>
            <translation>변경 내용: {act}</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n change(s)</source>
            <translation>
                <numerusform>변경 %n건 모두 보기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more change(s)</source>
            <translation>
                <numerusform>변경 %n건 더 보기</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorStrip</name>
        <message>
            <source>Error</source>
            <translation>오류 내용</translation>
        </message>
        <message>
            <source>Error details</source>
            <translation>오류 상세 내용</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>상세 내용</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy error and details</source>
            <translation>오류와 상세 내용 복사</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>알림 닫기</translation>
        </message>
    </context>
    <context>
        <name>EvidenceEditor</name>
        <message>
            <source>{requirement}: document number</source>
            <translation>{requirement}: 문서번호</translation>
        </message>
    </context>
    <context>
        <name>ExchangeColumns</name>
        <message>
            <source>Row key</source>
            <translation>행 키</translation>
        </message>
        <message>
            <source>As sent</source>
            <translation>보낸 값</translation>
        </message>
        <message>
            <source>Project key</source>
            <translation>사업 키</translation>
        </message>
        <message>
            <source>Reply note</source>
            <translation>비고(회신)</translation>
        </message>
        <message>
            <source>Removal requested</source>
            <translation>삭제 요청</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>확인</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message>
            <source>Go to Exchanges</source>
            <translation>자료 교환으로 이동</translation>
        </message>
        <message>
            <source>Go to Reports</source>
            <translation>보고서로 이동</translation>
        </message>
        <message>
            <source>Import a workbook…</source>
            <translation>통합 문서 가져오기…</translation>
        </message>
        <message>
            <source>Export a workbook…</source>
            <translation>통합 문서 내보내기…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>인쇄…</translation>
        </message>
    </context>
    <context>
        <name>ExchangeResults</name>
        <message>
            <source>new project</source>
            <translation>새 협력사업</translation>
        </message>
        <message>
            <source>new row</source>
            <translation>새 행</translation>
        </message>
        <message>
            <source>change</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>충돌</translation>
        </message>
        <message>
            <source>needs review</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>ours kept</source>
            <translation>우리 값 유지</translation>
        </message>
        <message>
            <source>same change on both sides</source>
            <translation>양측에서 같은 내용으로 변경</translation>
        </message>
        <message>
            <source>can't be changed by import</source>
            <translation>가져오기로는 변경할 수 없음</translation>
        </message>
        <message>
            <source>error in this row; you can skip rows with errors</source>
            <translation>이 행에 오류가 있습니다. 오류 행은 제외할 수 있습니다.</translation>
        </message>
        <message>
            <source>error in this cell; you can skip rows with errors</source>
            <translation>이 셀에 오류가 있습니다. 오류 행은 제외할 수 있습니다.</translation>
        </message>
        <message>
            <source>imported, needs review</source>
            <translation>반영, 확인 필요</translation>
        </message>
        <message>
            <source>error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>변경 없음</translation>
        </message>
        <message>
            <source>request</source>
            <translation>요청</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>참고</translation>
        </message>
    </context>
    <context>
        <name>ExchangesPlace</name>
        <message>
            <source>Continue with {name}</source>
            <translation>{name} 이어서 가져오기</translation>
        </message>
        <message>
            <source>Exchanges, newest first</source>
            <translation>자료 교환 목록(최신순)</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>자료 교환</translation>
        </message>
        <message>
            <source>Import a workbook…</source>
            <translation>통합 문서 가져오기…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>No exports or imports yet</source>
            <translation>아직 내보내거나 가져온 통합 문서가 없습니다</translation>
        </message>
        <message>
            <source>Export projects as a workbook for another office, then import their reply. You see each changed cell before anything is saved. You can also import other offices' own sheets.</source>
            <translation>사업을 통합 문서로 내보내 다른 기관에 보내고, 회신을 가져올 수 있습니다. 저장하기 전에 변경 내용을 셀 단위로 확인할 수 있고, 다른 기관이 만든 시트도 가져올 수 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Resolve %Ln parked cell(s)…</source>
            <translation>
                <numerusform>미결 셀 %Ln개 결정…</numerusform>
            </translation>
        </message>
        <message>
            <source>This registry is read-only</source>
            <translation>이 등록부는 읽기 전용입니다</translation>
        </message>
        <message>
            <source>{number} has no parked cells.</source>
            <translation>{number}에 미결 셀이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n row(s)</source>
            <translation>
                <numerusform>행 %n개를 복사했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange(s)</source>
            <translation>
                <numerusform>자료 교환 %Ln건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Save as…</source>
            <translation>다른 이름으로 저장…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln project(s)</source>
            <translation>
                <numerusform>사업 %Ln건 내보내기</numerusform>
            </translation>
        </message>
        <message>
            <source>Create a workbook for another office. They can edit and return it, and you can import their changes cell by cell. The registry keeps a copy of what was sent.</source>
            <translation>다른 기관에 보낼 통합 문서를 만듭니다. 그 기관에서 수정하여 회신하면 변경 내용을 셀 단위로 가져올 수 있습니다. 보낸 내용은 등록부에 보관됩니다.</translation>
        </message>
        <message>
            <source>Include</source>
            <translation>보낼 내용</translation>
        </message>
        <message>
            <source>Checking what may be released…</source>
            <translation>제공 가능 여부를 확인하는 중…</translation>
        </message>
        <message>
            <source>None of these projects may be released to this audience.</source>
            <translation>이 대상에 제공할 수 있는 사업이 없습니다.</translation>
        </message>
        <message>
            <source>Select at least one field.</source>
            <translation>항목을 하나 이상 선택하십시오.</translation>
        </message>
        <message>
            <source>Without a recipient or an audience, the workbook is marked for internal use.</source>
            <translation>수신 기관이나 제공 대상을 지정하지 않으면 통합 문서가 내부용으로 표시됩니다.</translation>
        </message>
        <message>
            <source>The workbook is read back and compared with the registry before it is saved.</source>
            <translation>통합 문서를 저장하기 전에 다시 읽어 등록부와 대조합니다.</translation>
        </message>
    </context>
    <context>
        <name>ExportText</name>
        <message>
            <source>Writing {name}…</source>
            <translation>{name} 작성 중…</translation>
        </message>
        <message>
            <source>{number} saved as {path}: {projects}, verified without differences</source>
            <translation>{number} 저장 완료: {path}({projects}, 대조 결과 차이 없음)</translation>
        </message>
        <message numerus="yes">
            <source>; %Ln withheld</source>
            <translation>
                <numerusform>, %Ln건 제외</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>사업 %Ln건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldChoice</name>
        <message>
            <source>All fields except internal ones</source>
            <translation>내부용 항목을 제외한 모든 항목</translation>
        </message>
        <message>
            <source>Include funding and milestones</source>
            <translation>재원과 일정 포함</translation>
        </message>
        <message>
            <source>Include actions and conditions</source>
            <translation>조치사항과 조건 포함</translation>
        </message>
        <message>
            <source>Include partner roles</source>
            <translation>협력 주체별 역할 포함</translation>
        </message>
        <message>
            <source>Include controlled items</source>
            <translation>통제품목 포함</translation>
        </message>
        <message>
            <source>Include documents</source>
            <translation>문서 목록 포함</translation>
        </message>
        <message>
            <source>Include contacts</source>
            <translation>담당자 연락처 포함</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>모두 해제</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>모두 선택</translation>
        </message>
        <message>
            <source>Fields to include</source>
            <translation>보낼 항목</translation>
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
            <translation>영문 또는 국문</translation>
        </message>
        <message>
            <source>required</source>
            <translation>필수</translation>
        </message>
        <message>
            <source>required to submit</source>
            <translation>제출 시 필수</translation>
        </message>
        <message>
            <source>required before funding</source>
            <translation>재원 배정 전 필수</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Open registry</source>
            <translation>등록부 열기</translation>
        </message>
        <message>
            <source>New registry</source>
            <translation>새 등록부</translation>
        </message>
        <message>
            <source>Choose backup</source>
            <translation>백업 선택</translation>
        </message>
        <message>
            <source>Save backup</source>
            <translation>백업 저장</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 파일(*.pdf)</translation>
        </message>
        <message>
            <source>Import workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
            <translation>통합 문서(*.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>통합 문서 내보내기</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>통합 문서(*.xlsx)</translation>
        </message>
        <message>
            <source>Registries (*{suffix})</source>
            <translation>등록부(*{suffix})</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>드라이브</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>{ending} file</source>
            <translation>{ending} 파일</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>{file} 열기</translation>
        </message>
        <message>
            <source>This file contains macros or other active content. Open it only if you trust the sender.</source>
            <translation>매크로 등 실행 가능한 내용이 들어 있는 파일입니다. 보낸 사람을 신뢰할 수 있을 때만 여십시오.</translation>
        </message>
        <message>
            <source>Open anyway</source>
            <translation>그래도 열기</translation>
        </message>
        <message>
            <source>No program on this computer can open this file.</source>
            <translation>이 컴퓨터에는 이 파일을 열 수 있는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>This is a program. It's stored here, but can't be opened from the registry.</source>
            <translation>실행 파일입니다. 증빙으로 보관하며 등록부에서는 열 수 없습니다.</translation>
        </message>
        <message>
            <source>This file's content doesn't match its name. It's stored here, but can't be opened from the registry.</source>
            <translation>파일 내용이 확장자와 다릅니다. 증빙으로 보관하며 등록부에서는 열 수 없습니다.</translation>
        </message>
        <message>
            <source>This isn't a known document type. The file is stored here, but can't be opened from the registry.</source>
            <translation>문서 형식을 확인할 수 없는 파일입니다. 증빙으로 보관하며 등록부에서는 열 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Late</source>
            <translation>지연</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>일자 미정</translation>
        </message>
        <message>
            <source>Projects waiting for a session that has no date yet</source>
            <translation>회의 일자가 정해지지 않아 대기 중인 사업</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>필터 더 보기</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>필터 지우기</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>협력 분야</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>협력국</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>상태 등급</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>협의체</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Clear filter: {filter}</source>
            <translation>{filter} 필터 지우기</translation>
        </message>
        <message>
            <source>Opens a menu</source>
            <translation>메뉴를 엽니다</translation>
        </message>
        <message>
            <source>{filter}: {first}</source>
            <translation>{filter}: {first}</translation>
        </message>
        <message>
            <source>{filter}: {first} +{more}</source>
            <translation>{filter}: {first} 외 {more}건</translation>
        </message>
        <message>
            <source>Filter {filter}: {chosen}</source>
            <translation>{filter} 필터: {chosen}</translation>
        </message>
        <message>
            <source>Filter {filter}: all</source>
            <translation>{filter} 필터: 전체</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>Filter this list</source>
            <translation>목록에서 찾기</translation>
        </message>
        <message>
            <source>Matches words, parts of Korean words and their initial consonants</source>
            <translation>단어, 단어의 일부, 초성으로 검색합니다</translation>
        </message>
        <message>
            <source>Clear filter text</source>
            <translation>검색어 지우기</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Collapsed</source>
            <translation>접힘</translation>
        </message>
        <message>
            <source>Expanded</source>
            <translation>펼쳐짐</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Backed up {time}</source>
            <translation>백업 {time}</translation>
        </message>
        <message>
            <source>{name} (read-only)</source>
            <translation>{name}(읽기 전용)</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>저장 {time}</translation>
        </message>
    </context>
    <context>
        <name>FundingCard</name>
        <message>
            <source>Funding by source and year</source>
            <translation>재원(기관·연도별)</translation>
        </message>
        <message>
            <source>Cost {cost}, funding lines {total}</source>
            <translation>사업비 {cost}, 재원 합계 {total}</translation>
        </message>
        <message>
            <source>Cost {cost}, funding lines {total}: {short} not covered</source>
            <translation>사업비 {cost}, 재원 합계 {total}: {short} 부족</translation>
        </message>
        <message>
            <source>Cost {cost}, funding lines {total}: {over} more than the cost</source>
            <translation>사업비 {cost}, 재원 합계 {total}: 사업비보다 {over} 많음</translation>
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
            <translation>우리 측 {ours}일, 상대측 {theirs}일</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Cooperation Registry</source>
            <translation>협력사업 등록부</translation>
        </message>
        <message>
            <source>The registry tracks US–ROK cooperation projects in the Indo-Pacific and their approvals. The sidebar on the left lists the screens, the middle shows the current screen, and the panel on the right shows the selected project and its next step.</source>
            <translation>등록부에서 인도·태평양 지역 한미 협력사업과 그 승인 절차를 관리합니다. 왼쪽 사이드바에는 화면 목록, 가운데에는 현재 화면, 오른쪽의 요약 패널에는 선택한 사업과 다음 할 일이 표시됩니다.</translation>
        </message>
        <message>
            <source>Everything you save is recorded under your name and can be undone. What you type is kept as a draft until you save it, even if you close the program.</source>
            <translation>저장한 내용은 모두 처리자의 성명과 함께 기록되며 실행 취소할 수 있습니다. 작성 중인 내용은 프로그램을 종료해도 저장할 때까지 보관됩니다.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작 화면</translation>
        </message>
        <message>
            <source>A registry is one file with all projects and their history. Create a new one on the left: enter your name and office, which are recorded with every entry, and choose whether it begins with sample data. Change… sets where the file is stored.</source>
            <translation>등록부는 모든 사업과 변경 이력을 담은 파일 하나입니다. 왼쪽에서 새 등록부를 만듭니다. 모든 처리 기록에 남을 성명과 소속을 입력하고, 예시 자료로 시작할지 선택하십시오. 저장 위치는 ‘변경…’에서 정합니다.</translation>
        </message>
        <message>
            <source>On the right, open a registry that already exists, or restore one from a backup. Restoring keeps the replaced file in the same folder.</source>
            <translation>오른쪽에서 기존 등록부를 열거나 백업으로 복원합니다. 복원하면 바뀌기 전 파일은 같은 폴더에 보존됩니다.</translation>
        </message>
        <message>
            <source>Language, theme and row spacing are chosen at the top and can be changed at any time.</source>
            <translation>언어, 화면 색상, 행 간격은 위쪽에서 선택하며 언제든지 변경할 수 있습니다.</translation>
        </message>
        <message>
            <source>This list shows every project: its current stage, how long it has been there and what it is waiting for. Type or use the buttons above the list to filter it, click a column header to sort it, and choose which columns to show.</source>
            <translation>전체 협력사업의 목록입니다. 사업별 현재 단계, 경과일수, 다음 처리 주체를 확인할 수 있습니다. 검색어를 입력하거나 위쪽 단추로 필터를 적용하고, 머리글을 눌러 정렬하고, 표시할 열을 선택할 수 있습니다.</translation>
        </message>
        <message>
            <source>The summary panel on the right shows the selected project and its next step. Press Enter to open the project.</source>
            <translation>오른쪽의 요약 패널에 선택한 사업의 내용과 다음 할 일이 표시됩니다. Enter 키를 누르면 사업이 열립니다.</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>협력사업 화면</translation>
        </message>
        <message>
            <source>Set the language, theme and row spacing. Changes take effect right away and are saved for your account.</source>
            <translation>화면의 언어와 색상, 행 간격을 정합니다. 변경 내용은 바로 적용되며 계정별로 저장됩니다.</translation>
        </message>
        <message>
            <source>This list shows every exported and imported workbook with its number. Export the projects listed or selected under Projects, and import replies or other offices' own sheets.</source>
            <translation>내보내거나 가져온 통합 문서를 교환번호와 함께 보여 줍니다. 협력사업 목록에 표시된 사업이나 선택한 사업을 내보내고, 회신이나 다른 기관이 만든 시트를 가져올 수 있습니다.</translation>
        </message>
        <message>
            <source>Importing a workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>The preview shows the pages as images. The saved PDF is tagged, so its text can be read aloud and copied.</source>
            <translation>미리보기에는 각 쪽이 그림으로 표시됩니다. 저장한 PDF에는 태그가 들어 있어 본문을 화면 낭독 프로그램으로 듣거나 복사할 수 있습니다.</translation>
        </message>
        <message>
            <source>This list shows every entry in the registry, newest first, including entries on deleted projects. Press Enter to see what undoing or redoing the selected entry would change. Nothing changes until you confirm.</source>
            <translation>등록부의 모든 처리 기록을 삭제된 사업의 기록까지 포함하여 최신순으로 보여 줍니다. Enter 키를 누르면 선택한 기록을 실행 취소하거나 다시 실행할 때 바뀌는 내용과 유지되는 내용을 확인할 수 있으며, 확인하기 전에는 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Ctrl+Z undoes what you have done since opening the program. Undo older entries on this screen. Entries already exported can't be undone; correct them with a new entry.</source>
            <translation>Ctrl+Z를 누르면 프로그램을 시작한 뒤에 처리한 내용만 실행 취소됩니다. 그 이전의 기록은 이 화면에서 실행 취소하십시오. 이미 내보낸 내용은 실행 취소할 수 없으므로 새로 기록하여 정정하십시오.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>협력사업</translation>
        </message>
        <message>
            <source>All information on one project, section by section: overview, stages and decisions, funding, schedule and contacts. The bar at the top shows how far its approval has progressed.</source>
            <translation>한 사업의 개요, 단계와 결정, 재원, 일정, 담당자 등 모든 내용을 구역별로 보여 줍니다. 위쪽 단계 표시줄에서 승인 절차의 진행 상황을 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Edit any section as needed. Errors appear next to the field. Nothing is official until you save; each save is recorded as one entry in the history.</source>
            <translation>필요한 내용을 수정하십시오. 오류는 해당 칸 옆에 표시됩니다. 저장하기 전까지는 공식 기록이 아니며, 저장하면 변경 내용 전체가 처리 기록 한 건으로 남습니다.</translation>
        </message>
        <message>
            <source>Decisions, determinations and presentations are recorded with their document and can't be edited afterwards. To correct one, record a new one.</source>
            <translation>결정, 판정, 제시는 근거 문서와 함께 기록하며, 기록한 뒤에는 수정할 수 없습니다. 잘못된 기록은 새로 기록하여 정정합니다.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>The registry file and its backups are listed below. If anything has changed, a backup is made every 30 minutes and when you close the registry. Each backup is verified.</source>
            <translation>아래에는 등록부 파일과 백업이 표시됩니다. 변경 내용이 있으면 종료할 때와 30분마다 백업하며, 백업마다 무결성을 확인합니다.</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>자료 교환</translation>
        </message>
        <message>
            <source>Workbooks sent from this registry are recognised by their hidden keys when they are returned, so you see only the changed cells, with old and new values. Each import is one entry and can be undone as a whole.</source>
            <translation>회신받은 등록부 통합 문서는 숨겨진 키로 식별하여 변경된 셀만 이전 값과 새 값을 함께 보여 줍니다. 가져온 내용은 처리 기록 한 건으로 남으며 한 번에 실행 취소할 수 있습니다.</translation>
        </message>
        <message>
            <source>The Columns view shows which field each column is mapped to. Correct the mapping, set default values for what the sheet lacks, and save the mapping for this sender's next sheet.</source>
            <translation>‘열’ 탭에서는 시트의 각 열이 어느 항목에 연결되는지 보여 줍니다. 잘못 연결된 열을 바로잡고 시트에 없는 값은 기본값으로 지정한 뒤, 같은 기관의 다음 시트를 위해 읽기 방식을 저장하십시오.</translation>
        </message>
        <message>
            <source>The Rows view shows what each row would change and which cells have errors. You can skip rows with errors. Nothing is saved until you apply the changes.</source>
            <translation>‘행’ 탭에서는 행마다 변경될 내용과 오류가 있는 셀을 보여 줍니다. 오류 행은 제외할 수 있으며, 반영하기 전에는 아무것도 저장되지 않습니다.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Create one-page project sheets or a pipeline table of the listed projects, in English or Korean, on A4 or Letter paper. The report is printed and saved exactly as shown.</source>
            <translation>선택한 사업의 사업요약서(1쪽)나 목록에 표시된 사업의 추진 현황을 한국어 또는 영어로, A4 또는 레터 용지에 맞추어 작성합니다. 화면에 보이는 그대로 인쇄되고 저장됩니다.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Help: {place}</source>
            <translation>도움말: {place}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Press {key} to see all keyboard shortcuts.</source>
            <translation>모든 단축키를 보려면 {key} 키를 누르십시오.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{noun} {place} added</source>
            <translation>{noun} {place} 추가</translation>
        </message>
        <message>
            <source>{noun} {place} removed</source>
            <translation>{noun} {place} 삭제</translation>
        </message>
        <message>
            <source>{noun} {place}</source>
            <translation>{noun} {place}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>일시</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>처리 기록</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>처리자</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Redo: {act}</source>
            <translation>다시 실행: {act}</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>실행 취소: {act}</translation>
        </message>
        <message>
            <source>{act}: {fields}</source>
            <translation>{act}: {fields}</translation>
        </message>
        <message>
            <source>Redone</source>
            <translation>다시 실행됨</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>실행 취소됨</translation>
        </message>
        <message>
            <source>{who}, {office}</source>
            <translation>{office} {who}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <source>Show earlier entries</source>
            <translation>이전 처리 기록 더 보기</translation>
        </message>
        <message>
            <source>History of the registry, newest first</source>
            <translation>등록부 변경 이력(최신순)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
        <message numerus="yes">
            <source>latest %n</source>
            <translation>
                <numerusform>최근 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo…</source>
            <translation>다시 실행…</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>실행 취소…</translation>
        </message>
        <message>
            <source>This registry is read-only</source>
            <translation>이 등록부는 읽기 전용입니다</translation>
        </message>
        <message>
            <source>Can't undo an export: {exchange} has already been sent. Record a correction instead.</source>
            <translation>이미 보낸 통합 문서({exchange})의 내보내기는 실행 취소할 수 없습니다. 새로 기록하여 정정하십시오.</translation>
        </message>
        <message>
            <source>Undo or redo entry {number} instead</source>
            <translation>{number}번 처리 기록을 실행 취소하거나 다시 실행하십시오</translation>
        </message>
        <message>
            <source>A change of name or office can't be undone here; change it again in Preferences</source>
            <translation>성명이나 소속의 변경은 여기에서 실행 취소할 수 없습니다. 환경설정에서 다시 변경하십시오.</translation>
        </message>
        <message>
            <source>Creating, restoring or upgrading a registry can't be undone</source>
            <translation>등록부의 개설, 복원, 변환은 실행 취소할 수 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n row(s)</source>
            <translation>
                <numerusform>행 %n개를 복사했습니다</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Type of entry</source>
            <translation>처리 기록 종류</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>변경 이력에서 찾기</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier entries</source>
            <translation>
                <numerusform>이전 처리 기록 %n건 더 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} of {all} entries</source>
            <translation>전체 {all}건 중 {found}건</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>처리 기록 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>our workbook</source>
            <translation>보낸 통합 문서</translation>
        </message>
        <message>
            <source>standard header</source>
            <translation>표준 머리글</translation>
        </message>
        <message>
            <source>known header</source>
            <translation>등록된 머리글</translation>
        </message>
        <message>
            <source>similar, needs review</source>
            <translation>비슷함, 확인 필요</translation>
        </message>
        <message>
            <source>saved mapping</source>
            <translation>저장된 읽기 방식</translation>
        </message>
        <message>
            <source>selected by you</source>
            <translation>직접 선택</translation>
        </message>
        <message>
            <source>skipped: calculated by the registry</source>
            <translation>제외: 등록부에서 계산하는 값</translation>
        </message>
        <message>
            <source>skip</source>
            <translation>제외</translation>
        </message>
    </context>
    <context>
        <name>ImportGrid</name>
        <message>
            <source>No.</source>
            <translation>관리번호</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>사업</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>행</translation>
        </message>
        <message>
            <source>new</source>
            <translation>신규</translation>
        </message>
        <message>
            <source>conflict: ours {ours}, theirs {theirs}</source>
            <translation>충돌: 우리 값 {ours}, 상대측 값 {theirs}</translation>
        </message>
        <message>
            <source>{old} changes to {new}</source>
            <translation>{old}에서 {new}(으)로 변경</translation>
        </message>
        <message>
            <source>needs review: {value}</source>
            <translation>확인 필요: {value}</translation>
        </message>
        <message>
            <source>error: {value}</source>
            <translation>오류: {value}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose a workbook…</source>
            <translation>통합 문서 선택…</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} 읽는 중…</translation>
        </message>
        <message>
            <source>Nothing is saved until you apply the changes.</source>
            <translation>반영하기 전에는 아무것도 저장되지 않습니다.</translation>
        </message>
        <message>
            <source>Back to Exchanges</source>
            <translation>자료 교환으로 돌아가기</translation>
        </message>
        <message>
            <source>Switch between rows and columns</source>
            <translation>행과 열 전환</translation>
        </message>
        <message>
            <source>Switch between columns and rows</source>
            <translation>열과 행 전환</translation>
        </message>
        <message>
            <source>No workbook is open</source>
            <translation>열린 통합 문서가 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) created</source>
            <translation>
                <numerusform>사업 %Ln건 등록</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) skipped</source>
            <translation>
                <numerusform>행 %Ln개 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>Can't import {name}</source>
            <translation>{name}: 가져올 수 없습니다</translation>
        </message>
        <message>
            <source>Stopped reading {name}</source>
            <translation>{name} 읽기를 중지했습니다</translation>
        </message>
        <message>
            <source>Choose the file again to start over.</source>
            <translation>처음부터 다시 읽으려면 파일을 다시 선택하십시오.</translation>
        </message>
        <message>
            <source>Imported {name}: {what}</source>
            <translation>{name} 가져오기 완료: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) changed</source>
            <translation>
                <numerusform>사업 %Ln건 변경</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to first question or Apply</source>
            <translation>첫 질문 또는 반영 단추로 이동</translation>
        </message>
        <message>
            <source>You first see what is new, what would change and what needs fixing. Nothing is saved until you apply the changes.</source>
            <translation>통합 문서를 읽어 신규·변경·오류 사항을 먼저 보여 줍니다. 반영하기 전에는 아무것도 저장되지 않습니다.</translation>
        </message>
        <message>
            <source>no changes</source>
            <translation>변경 없음</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) parked</source>
            <translation>
                <numerusform>미결 셀 %Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportRow</name>
        <message>
            <source>ours</source>
            <translation>우리 값</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>상대측 값</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>보낸 값</translation>
        </message>
        <message>
            <source>{field}, cell {cell}: {old} changes to {new}, {result}</source>
            <translation>{field}, {cell} 셀: {old}에서 {new}(으)로 변경, {result}</translation>
        </message>
        <message>
            <source>in the file</source>
            <translation>파일의 값</translation>
        </message>
        <message>
            <source>allowed values</source>
            <translation>허용되는 값</translation>
        </message>
    </context>
    <context>
        <name>ImportSession</name>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} 읽는 중…</translation>
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation>{name} 가져오는 중…</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>No project selected</source>
            <translation>선택한 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>Select a project in the list to see its status and next step.</source>
            <translation>목록에서 협력사업을 선택하면 현재 단계와 다음 할 일을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Selected project</source>
            <translation>선택한 협력사업</translation>
        </message>
        <message>
            <source>Selected projects</source>
            <translation>선택한 협력사업</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Anywhere</source>
            <translation>모든 화면</translation>
        </message>
        <message>
            <source>In a project</source>
            <translation>협력사업 화면</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>승인</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>검색 또는 명령 실행</translation>
        </message>
        <message>
            <source>In the project list</source>
            <translation>협력사업 목록</translation>
        </message>
        <message>
            <source>When importing a workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>In reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>단축키 모두 보기</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>현재 화면 도움말</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 협력사업</translation>
        </message>
        <message>
            <source>Open another registry</source>
            <translation>다른 등록부 열기</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>등록부 무결성 확인</translation>
        </message>
        <message>
            <source>Switch between Korean and English</source>
            <translation>한국어·영어 전환</translation>
        </message>
        <message>
            <source>Switch between light and dark theme</source>
            <translation>밝은 화면·어두운 화면 전환</translation>
        </message>
        <message>
            <source>Show or hide sidebar</source>
            <translation>사이드바 표시·숨기기</translation>
        </message>
        <message>
            <source>Show or hide summary panel</source>
            <translation>요약 패널 표시·숨기기</translation>
        </message>
        <message>
            <source>Go to Projects</source>
            <translation>협력사업으로 이동</translation>
        </message>
        <message>
            <source>Go to Exchanges</source>
            <translation>자료 교환으로 이동</translation>
        </message>
        <message>
            <source>Go to Reports</source>
            <translation>보고서로 이동</translation>
        </message>
        <message>
            <source>Go to History</source>
            <translation>변경 이력으로 이동</translation>
        </message>
        <message>
            <source>Print selected or listed projects</source>
            <translation>선택한 사업 또는 표시된 사업 인쇄</translation>
        </message>
        <message>
            <source>Back or close</source>
            <translation>뒤로 또는 닫기</translation>
        </message>
        <message>
            <source>Go to next pane</source>
            <translation>다음 영역으로 이동</translation>
        </message>
        <message>
            <source>Go to previous pane</source>
            <translation>이전 영역으로 이동</translation>
        </message>
        <message>
            <source>Go to notification (lower left)</source>
            <translation>왼쪽 아래 알림으로 이동</translation>
        </message>
        <message>
            <source>About Cooperation Registry</source>
            <translation>협력사업 등록부 정보</translation>
        </message>
        <message>
            <source>Quit (drafts are kept)</source>
            <translation>종료(작성 중인 내용 보관)</translation>
        </message>
        <message>
            <source>Open selected project</source>
            <translation>선택한 사업 열기</translation>
        </message>
        <message>
            <source>Menu of current column (sort, move, width)</source>
            <translation>현재 열 메뉴(정렬, 이동, 너비)</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>선택한 행 복사</translation>
        </message>
        <message>
            <source>Copy for release to another office</source>
            <translation>다른 기관에 제공할 수 있는 내용만 복사</translation>
        </message>
        <message>
            <source>Duplicate project</source>
            <translation>사업 복제</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>작성 중인 내용 삭제</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>행 추가</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>행 삭제</translation>
        </message>
        <message>
            <source>Edit row</source>
            <translation>행 수정</translation>
        </message>
        <message>
            <source>Start next step</source>
            <translation>다음 할 일 처리</translation>
        </message>
        <message>
            <source>Mark a requirement as met</source>
            <translation>요건 충족 기록</translation>
        </message>
        <message>
            <source>Skip or include selected rows</source>
            <translation>선택한 행 제외 또는 포함</translation>
        </message>
        <message>
            <source>Save report as PDF</source>
            <translation>보고서를 PDF로 저장</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>실제 크기</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>너비에 맞춤</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>한 쪽에 맞춤</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>Export projects as a workbook</source>
            <translation>통합 문서로 내보내기</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>목록에서 찾기</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>열 선택</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>필터 모두 지우기</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save and open next project</source>
            <translation>저장 후 다음 협력사업 열기</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>다음 구역</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>이전 구역</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>결정 기록</translation>
        </message>
        <message>
            <source>Record a presentation</source>
            <translation>제시 기록</translation>
        </message>
        <message>
            <source>Record a determination</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>Resubmit after a return</source>
            <translation>보완 후 재제출</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>이전 쪽</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Find a shortcut or an action</source>
            <translation>단축키나 기능 찾기</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>기능</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>단축키</translation>
        </message>
        <message numerus="yes">
            <source>%n shortcut(s). Grey ones aren't available on this screen.</source>
            <translation>
                <numerusform>단축키 %n개. 회색은 현재 화면에서 사용할 수 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No matching shortcut. Try other words.</source>
            <translation>해당하는 단축키가 없습니다. 다른 검색어로 찾아보십시오.</translation>
        </message>
        <message>
            <source>{words}, not available on this screen</source>
            <translation>{words}, 현재 화면에서 사용할 수 없음</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Projects</source>
            <translation>사업 수</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>View: {view}</source>
            <translation>보기: {view}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>%Ln건</numerusform>
            </translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>협력사업</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>인쇄…</translation>
        </message>
        <message>
            <source>This registry is read-only</source>
            <translation>이 등록부는 읽기 전용입니다</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 협력사업</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Projects</source>
            <translation>협력사업</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Cooperation Registry</source>
            <translation>협력사업 등록부</translation>
        </message>
    </context>
    <context>
        <name>MarkBanner</name>
        <message>
            <source>Highest marking on this screen: {mark}</source>
            <translation>이 화면의 최고 보안표시: {mark}</translation>
        </message>
    </context>
    <context>
        <name>MenuButton</name>
        <message>
            <source>Opens a menu</source>
            <translation>메뉴를 엽니다</translation>
        </message>
    </context>
    <context>
        <name>MilestonesCard</name>
        <message>
            <source>baseline {agreed}, actual {now}</source>
            <translation>당초 {agreed}, 달성 {now}</translation>
        </message>
        <message>
            <source>baseline {agreed}, forecast {now}</source>
            <translation>당초 {agreed}, 예상 {now}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) behind baseline</source>
            <translation>
                <numerusform>당초보다 %n일 지연</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ahead of baseline</source>
            <translation>
                <numerusform>당초보다 %n일 단축</numerusform>
            </translation>
        </message>
        <message>
            <source>on baseline</source>
            <translation>당초 계획대로</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>%n unsaved draft(s)</source>
            <translation>
                <numerusform>작성 중인 내용 %n건이 저장되지 않았습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>이어서 작성</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>Your name</source>
            <translation>성명</translation>
        </message>
        <message>
            <source>Your office</source>
            <translation>소속</translation>
        </message>
        <message>
            <source>Create a new registry</source>
            <translation>새 등록부 만들기</translation>
        </message>
        <message>
            <source>Your name and office are recorded with every entry.</source>
            <translation>성명과 소속은 모든 처리 기록에 함께 남습니다.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>만들기</translation>
        </message>
        <message>
            <source>Create the registry and open it</source>
            <translation>등록부를 만들고 열기</translation>
        </message>
        <message>
            <source>Your side</source>
            <translation>소속 측</translation>
        </message>
        <message>
            <source>Republic of Korea (ROK)</source>
            <translation>대한민국(ROK)</translation>
        </message>
        <message>
            <source>United States (USA)</source>
            <translation>미국(USA)</translation>
        </message>
        <message>
            <source>The side that owns this registry. It can't be changed later.</source>
            <translation>이 등록부를 사용하는 측입니다. 나중에 변경할 수 없습니다.</translation>
        </message>
        <message>
            <source>Start with sample data (25 fictional projects)</source>
            <translation>예시 자료로 시작(가상 사업 25건)</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>저장 위치</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Change location</source>
            <translation>저장 위치 변경</translation>
        </message>
        <message>
            <source>A file with this name already exists. Choose another name, or open it on the right.</source>
            <translation>같은 이름의 파일이 이미 있습니다. 다른 이름을 정하거나 오른쪽에서 그 파일을 여십시오.</translation>
        </message>
        <message>
            <source>Required. The history shows who made each entry.</source>
            <translation>필수 항목입니다. 변경 이력에 처리자로 표시됩니다.</translation>
        </message>
        <message>
            <source>Use {limit} characters or fewer.</source>
            <translation>{limit}자 이내로 입력하십시오.</translation>
        </message>
        <message>
            <source>This looks like a marking above this registry's ceiling. Enter a name.</source>
            <translation>이 등록부의 상한을 넘는 보안표시로 보입니다. 보안표시를 빼고 입력하십시오.</translation>
        </message>
        <message>
            <source>Start with an empty registry</source>
            <translation>빈 등록부로 시작</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <translation>알림 닫기</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>외 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>No program on this computer can open {name}.</source>
            <translation>이 컴퓨터에는 {name} 파일을 열 수 있는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo ({key})</source>
            <translation>다시 실행({key})</translation>
        </message>
        <message>
            <source>Undo ({key})</source>
            <translation>실행 취소({key})</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Now: {stage}</source>
            <translation>현재 단계: {stage}</translation>
        </message>
        <message>
            <source>{authority} · {state}</source>
            <translation>{authority} · {state}</translation>
        </message>
        <message>
            <source>{ours} with us, {theirs} with others</source>
            <translation>우리 측 {ours}일, 상대측 {theirs}일</translation>
        </message>
    </context>
    <context>
        <name>Obstacles</name>
        <message numerus="yes">
            <source>Can't close this gate: %n requirement(s) missing.</source>
            <translation>
                <numerusform>이 단계를 완료할 수 없습니다. 미비 요건이 %n건 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Can't close {stage}: %n requirement(s) missing.</source>
            <translation>
                <numerusform>{stage} 단계를 완료할 수 없습니다. 미비 요건이 %n건 있습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Open a registry</source>
            <translation>등록부 열기</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>다른 등록부 열기…</translation>
        </message>
        <message>
            <source>Open another registry</source>
            <translation>다른 등록부 열기</translation>
        </message>
    </context>
    <context>
        <name>OpenConditionsCard</name>
        <message numerus="yes">
            <source>%n open condition(s)</source>
            <translation>
                <numerusform>미이행 조건 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>late</source>
            <translation>지연</translation>
        </message>
    </context>
    <context>
        <name>OpeningRegistry</name>
        <message>
            <source>Opening the registry…</source>
            <translation>등록부를 여는 중…</translation>
        </message>
        <message>
            <source>Creating the sample data…</source>
            <translation>예시 자료를 만드는 중…</translation>
        </message>
        <message>
            <source>Creating the registry…</source>
            <translation>등록부를 만드는 중…</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>백업을 복원하는 중…</translation>
        </message>
        <message>
            <source>Open as read-only</source>
            <translation>읽기 전용으로 열기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Registry in use</source>
            <translation>사용 중인 등록부</translation>
        </message>
        <message>
            <source>Take over only if you are sure that nobody is still using it, for example because that computer is off. Two programs changing the same registry can damage it.</source>
            <translation>해당 컴퓨터가 꺼져 있는 등 아무도 작업하지 않는 것이 확실할 때만 사용 권한을 넘겨받으십시오. 두 프로그램이 한 등록부를 동시에 변경하면 등록부가 손상될 수 있습니다.</translation>
        </message>
        <message>
            <source>Restore backup from {time}</source>
            <translation>{time} 백업 복원</translation>
        </message>
        <message>
            <source>Registry left open</source>
            <translation>닫히지 않은 등록부</translation>
        </message>
        <message>
            <source>Registry damaged</source>
            <translation>손상된 등록부</translation>
        </message>
        <message>
            <source>This is the latest verified backup. It doesn't include anything entered after it was made. The damaged file is kept in the same folder.</source>
            <translation>무결성이 확인된 최신 백업입니다. 백업 이후에 입력한 내용은 포함되어 있지 않습니다. 손상된 파일은 같은 폴더에 보존됩니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>You can open it as read-only for now. To make changes, ask that user to close it, then try again.</source>
            <translation>지금은 읽기 전용으로 열람할 수 있습니다. 변경하려면 해당 사용자가 등록부를 닫은 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>사용 권한 넘겨받기</translation>
        </message>
    </context>
    <context>
        <name>OptionsArea</name>
        <message>
            <source>Note</source>
            <translation>참고 사항</translation>
        </message>
        <message>
            <source>Withheld from this audience</source>
            <translation>제공하지 않는 자료</translation>
        </message>
        <message>
            <source>The preview shows the pages as they will print. The saved PDF is tagged, so its text can be read aloud, searched and copied.</source>
            <translation>미리보기에 보이는 그대로 인쇄됩니다. 저장한 PDF에는 태그가 들어 있어 본문을 화면 낭독 프로그램으로 듣거나 검색·복사할 수 있습니다.</translation>
        </message>
        <message>
            <source>Report options</source>
            <translation>보고서 옵션</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>Report</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>대상 사업</translation>
        </message>
        <message>
            <source>Report language</source>
            <translation>보고서 언어</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>용지 크기</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>단계별</translation>
        </message>
        <message>
            <source>By priority area</source>
            <translation>분야별</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>분류 기준</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>제공 대상</translation>
        </message>
        <message>
            <source>Include points of contact</source>
            <translation>담당자 연락처 포함</translation>
        </message>
        <message>
            <source>Red first</source>
            <translation>빨강(위험) 사업부터</translation>
        </message>
        <message>
            <source>Selected project, {ref}</source>
            <translation>선택한 사업({ref})</translation>
        </message>
        <message>
            <source>Selected projects ({number})</source>
            <translation>선택한 사업({number}건)</translation>
        </message>
        <message>
            <source>Projects in the list</source>
            <translation>목록에 표시된 사업</translation>
        </message>
        <message>
            <source>All open projects</source>
            <translation>진행 중인 사업 전체</translation>
        </message>
        <message>
            <source>Projects in the list ({number})</source>
            <translation>목록에 표시된 사업({number}건)</translation>
        </message>
        <message>
            <source>All open projects ({number})</source>
            <translation>진행 중인 사업 전체({number}건)</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Not in the list of organisations; saved as typed.</source>
            <translation>기관 목록에 없는 명칭입니다. 입력한 대로 저장합니다.</translation>
        </message>
        <message>
            <source>Not in the list of organisations; semicolons are saved as commas.</source>
            <translation>기관 목록에 없는 명칭입니다. 세미콜론은 쉼표로 바꾸어 저장합니다.</translation>
        </message>
    </context>
    <context>
        <name>OutlookNote</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>외 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{audience}: %Ln project(s) releasable</source>
            <translation>
                <numerusform>{audience}: 제공 가능 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln withheld:</source>
            <translation>
                <numerusform>제외 %Ln건:</numerusform>
            </translation>
        </message>
        <message>
            <source>Withheld from this audience</source>
            <translation>제공하지 않는 자료</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <source>Exchanges</source>
            <translation>자료 교환</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>You already imported this file on {day}.</source>
            <translation>{day}에 이미 가져온 파일입니다.</translation>
        </message>
        <message>
            <source>You imported this file on {day} and undid the import. Apply to import it again.</source>
            <translation>{day}에 가져온 뒤 실행 취소한 파일입니다. 반영하면 다시 가져옵니다.</translation>
        </message>
        <message>
            <source>our workbook {number}</source>
            <translation>이 등록부에서 보낸 통합 문서({number})</translation>
        </message>
        <message>
            <source>header row {row}</source>
            <translation>머리글 {row}행</translation>
        </message>
        <message numerus="yes">
            <source>Not read: %Ln other sheet(s) ({sheets}); choose another sheet under Columns.</source>
            <translation>
                <numerusform>읽지 않은 다른 시트 %Ln개({sheets}): 읽을 시트는 ‘열’에서 바꿀 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>another office's sheet</source>
            <translation>다른 기관의 시트</translation>
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation>시트 ‘{sheet}’</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln행</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search or run a command</source>
            <translation>검색 또는 명령 실행</translation>
        </message>
        <message>
            <source>Command, project number or title</source>
            <translation>명령, 관리번호 또는 사업명</translation>
        </message>
        <message>
            <source>Use the arrow keys to select; press Enter to run or open.</source>
            <translation>화살표 키로 선택하고 Enter 키로 실행하거나 엽니다.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>검색 결과</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s). Arrow keys to select, Enter to run or open, Esc to close.</source>
            <translation>
                <numerusform>검색 결과 %n건. 화살표 키로 선택, Enter 키로 실행·열기, Esc 키로 닫기</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>검색하는 중…</translation>
        </message>
        <message>
            <source>No results. Try a shorter search.</source>
            <translation>검색 결과가 없습니다. 검색어를 줄여 보십시오.</translation>
        </message>
    </context>
    <context>
        <name>ParkedCard</name>
        <message>
            <source>keep ours</source>
            <translation>우리 값 유지</translation>
        </message>
        <message>
            <source>{ref}, {field}: value to keep</source>
            <translation>{ref}, {field}: 사용할 값</translation>
        </message>
        <message>
            <source>keep parked</source>
            <translation>미결로 유지</translation>
        </message>
        <message>
            <source>use theirs</source>
            <translation>상대측 값 반영</translation>
        </message>
        <message>
            <source>{sheet}, cell {cell}</source>
            <translation>{sheet}, {cell} 셀</translation>
        </message>
        <message>
            <source>{ref} · {title}</source>
            <translation>{ref} · {title}</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>보낸 값</translation>
        </message>
        <message>
            <source>ours</source>
            <translation>우리 값</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>상대측 값</translation>
        </message>
    </context>
    <context>
        <name>ParkedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>These cells were changed both in the registry and in the workbook. Nothing is saved until you click Resolve.</source>
            <translation>다음 셀은 등록부와 통합 문서 양쪽에서 변경되었습니다. 결정 단추를 누르기 전에는 아무것도 저장되지 않습니다.</translation>
        </message>
        <message>
            <source>Ctrl+Enter to resolve, Esc to cancel</source>
            <translation>Ctrl+Enter: 결정, Esc: 취소</translation>
        </message>
        <message numerus="yes">
            <source>Resolve %Ln cell(s)</source>
            <translation>
                <numerusform>셀 %Ln개 결정</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>결정</translation>
        </message>
        <message numerus="yes">
            <source>{number}: %Ln cell(s) resolved</source>
            <translation>
                <numerusform>{number}: 셀 %Ln개를 결정했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Parked cells in {number}</source>
            <translation>{number}의 미결 셀</translation>
        </message>
        <message>
            <source>No parked cells left.</source>
            <translation>남은 미결 셀이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>PartChips</name>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>To import</source>
            <translation>가져올 행</translation>
        </message>
        <message>
            <source>New</source>
            <translation>신규</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>변경 없음</translation>
        </message>
    </context>
    <context>
        <name>PathLine</name>
        <message>
            <source>Copy: {name}</source>
            <translation>복사: {name}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>복사했습니다</translation>
        </message>
    </context>
    <context>
        <name>Placeholder</name>
        <message>
            <source>Create</source>
            <translation>작성</translation>
        </message>
        <message>
            <source>Go to Projects</source>
            <translation>협력사업으로 이동</translation>
        </message>
        <message>
            <source>Creating the report…</source>
            <translation>보고서를 작성하는 중…</translation>
        </message>
        <message>
            <source>The pages will appear here.</source>
            <translation>작성된 보고서가 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Select one or more projects in the list, then come back. Each project gets one page.</source>
            <translation>목록에서 사업을 하나 이상 선택한 뒤 이 화면으로 돌아오십시오. 사업마다 한 쪽씩 작성됩니다.</translation>
        </message>
        <message>
            <source>No project selected</source>
            <translation>선택한 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>No projects match. Choose other projects, or clear the list's filters.</source>
            <translation>조건에 맞는 사업이 없습니다. 대상 사업을 바꾸거나 목록의 필터를 지우십시오.</translation>
        </message>
        <message>
            <source>No projects to report on</source>
            <translation>보고서에 넣을 사업이 없습니다</translation>
        </message>
        <message>
            <source>None of these projects may be released to the selected audience. Choose another audience or other projects.</source>
            <translation>선택한 대상에 제공할 수 있는 사업이 없습니다. 제공 대상이나 대상 사업을 바꾸십시오.</translation>
        </message>
        <message>
            <source>Nothing to release to this audience</source>
            <translation>이 대상에 제공할 수 있는 사업이 없습니다</translation>
        </message>
        <message>
            <source>This may take a while. You can stop it at any time.</source>
            <translation>작성하는 데 시간이 걸릴 수 있습니다. 언제든지 중지할 수 있습니다.</translation>
        </message>
        <message>
            <source>A report can cover up to {most} projects. Select fewer projects, or filter the list.</source>
            <translation>보고서 한 부에는 사업을 {most}건까지 담을 수 있습니다. 선택한 사업 수를 줄이거나 목록에 필터를 적용하십시오.</translation>
        </message>
        <message>
            <source>The report was not created. Change the settings or create it anyway.</source>
            <translation>보고서를 작성하지 않았습니다. 설정을 바꾸거나 그대로 작성하십시오.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>중지했습니다</translation>
        </message>
        <message>
            <source>The report could not be created</source>
            <translation>보고서를 작성하지 못했습니다</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message numerus="yes">
            <source>Report on %Ln project(s)</source>
            <translation>
                <numerusform>사업 %Ln건 보고서</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreferencesPlace</name>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>언어와 화면</translation>
        </message>
        <message>
            <source>Other recent registries</source>
            <translation>최근에 연 다른 등록부</translation>
        </message>
    </context>
    <context>
        <name>PresentationDialog</name>
        <message>
            <source>Record presentation</source>
            <translation>제시 기록</translation>
        </message>
        <message>
            <source>{ref} presented to {body}</source>
            <translation>{ref} 제시({body})</translation>
        </message>
    </context>
    <context>
        <name>PresentationsCard</name>
        <message>
            <source>No presentations recorded yet.</source>
            <translation>제시 기록이 없습니다.</translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>제시…</translation>
        </message>
    </context>
    <context>
        <name>PresentationsLine</name>
        <message numerus="yes">
            <source>%n presentation(s)</source>
            <translation>
                <numerusform>제시 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting reply</source>
            <translation>
                <numerusform>미회신 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>제시…</translation>
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
            <translation>각 쪽은 그림으로 표시됩니다. 본문을 화면 낭독 프로그램으로 듣거나 복사하려면 태그가 있는 PDF로 저장하십시오.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}, {title}</source>
            <translation>{pages}쪽 중 {page}쪽, {title}</translation>
        </message>
        <message>
            <source>Report preview</source>
            <translation>보고서 미리보기</translation>
        </message>
    </context>
    <context>
        <name>PreviewBar</name>
        <message>
            <source>of {pages}</source>
            <translation>/ {pages}쪽</translation>
        </message>
        <message>
            <source>Page number, of {pages}</source>
            <translation>쪽 번호, 전체 {pages}쪽</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>이전 쪽</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>너비에 맞춤</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>한 쪽에 맞춤</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>확대 비율</translation>
        </message>
    </context>
    <context>
        <name>ProcedureMoveDialog</name>
        <message>
            <source>What changes</source>
            <translation>바뀌는 내용</translation>
        </message>
        <message>
            <source>Appears with this entry in the history.</source>
            <translation>변경 이력에 이 처리 기록과 함께 표시됩니다.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>Effective date</source>
            <translation>적용일</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>적용</translation>
        </message>
        <message>
            <source>Move to the newest procedure version</source>
            <translation>승인 절차의 최신 판 적용</translation>
        </message>
        <message>
            <source>{ref} moved to the newest procedure version</source>
            <translation>{ref} 승인 절차 최신 판 적용</translation>
        </message>
    </context>
    <context>
        <name>ProfileOffer</name>
        <message>
            <source>Use this mapping</source>
            <translation>이 방식으로 읽기</translation>
        </message>
        <message>
            <source>The headers match the saved mapping “{name}”. Use it?</source>
            <translation>저장된 읽기 방식 ‘{name}’의 머리글과 같습니다. 이 방식으로 읽으시겠습니까?</translation>
        </message>
        <message>
            <source>Use the mapping “{name}”</source>
            <translation>‘{name}’ 방식으로 읽기</translation>
        </message>
    </context>
    <context>
        <name>ProgramMenu</name>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Recent registries</source>
            <translation>최근 등록부</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>취소하는 중…</translation>
        </message>
    </context>
    <context>
        <name>ProjectColumns</name>
        <message>
            <source>Korean title</source>
            <translation>국문 사업명</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>일자 미정</translation>
        </message>
        <message>
            <source>open</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>not yet open</source>
            <translation>진입 전</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>관리번호</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>사업명</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>협력국</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>일수</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>총사업비</translation>
        </message>
        <message>
            <source>Days not counted</source>
            <translation>일수를 계산하지 않음</translation>
        </message>
        <message>
            <source>{days}, late</source>
            <translation>{days}, 지연</translation>
        </message>
    </context>
    <context>
        <name>ProjectHeader</name>
        <message>
            <source>New project</source>
            <translation>새 협력사업</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>협력사업</translation>
        </message>
        <message>
            <source>A number is assigned when you save.</source>
            <translation>관리번호는 저장할 때 부여됩니다.</translation>
        </message>
        <message>
            <source>Untitled project</source>
            <translation>사업명 없음</translation>
        </message>
        <message>
            <source>Back to projects</source>
            <translation>협력사업 목록으로 돌아가기</translation>
        </message>
        <message>
            <source>Move to newest…</source>
            <translation>최신 판 적용…</translation>
        </message>
        <message>
            <source>Move to the newest procedure version</source>
            <translation>승인 절차의 최신 판 적용</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>작성 중인 내용 삭제</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>인쇄…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
    </context>
    <context>
        <name>ProjectNextStep</name>
        <message>
            <source>Fill in</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>결정 기록</translation>
        </message>
        <message>
            <source>Record determination</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>제시</translation>
        </message>
        <message>
            <source>Mark as met</source>
            <translation>요건 기록</translation>
        </message>
        <message>
            <source>Resubmit</source>
            <translation>재제출</translation>
        </message>
        <message>
            <source>Attach document</source>
            <translation>문서 첨부</translation>
        </message>
    </context>
    <context>
        <name>ProjectPanel</name>
        <message>
            <source>Untitled project</source>
            <translation>사업명 없음</translation>
        </message>
        <message>
            <source>{status}, in kind</source>
            <translation>{status}, 현물</translation>
        </message>
        <message>
            <source>Upcoming dates</source>
            <translation>다가오는 일정</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>재원</translation>
        </message>
    </context>
    <context>
        <name>ProjectPlace</name>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save and open next project</source>
            <translation>저장 후 다음 협력사업 열기</translation>
        </message>
        <message>
            <source>Duplicate project</source>
            <translation>사업 복제</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>작성 중인 내용 삭제</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>다음 구역</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>이전 구역</translation>
        </message>
        <message>
            <source>Start next step</source>
            <translation>다음 할 일 처리</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Back to projects</source>
            <translation>협력사업 목록으로 돌아가기</translation>
        </message>
        <message>
            <source>Copy of {ref}, not saved yet</source>
            <translation>{ref}의 사본(저장 전)</translation>
        </message>
        <message>
            <source>No changes in {ref}</source>
            <translation>{ref}에 변경된 내용이 없습니다</translation>
        </message>
        <message>
            <source>Created {ref}</source>
            <translation>{ref} 사업을 등록했습니다</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n field(s) in {ref}</source>
            <translation>
                <numerusform>{ref} 항목 %n개를 저장했습니다</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProjectSections</name>
        <message>
            <source>Stages and decisions</source>
            <translation>단계와 결정</translation>
        </message>
        <message>
            <source>Area and partners</source>
            <translation>협력 분야와 협력국</translation>
        </message>
        <message>
            <source>Marking and release</source>
            <translation>보안표시와 제공 대상</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>협력 경로</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>재원</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>개요</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>세부 사항</translation>
        </message>
        <message>
            <source>Channel and presentations</source>
            <translation>협력 경로와 제시</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>일정</translation>
        </message>
        <message>
            <source>Risks and actions</source>
            <translation>위험요인과 조치사항</translation>
        </message>
        <message>
            <source>Industry and exports</source>
            <translation>기업 연계·통제품목</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>People</source>
            <translation>담당자</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
        <message>
            <source>Titles and concept</source>
            <translation>사업명과 사업 개념</translation>
        </message>
        <message>
            <source>Rating tolerances</source>
            <translation>상태 등급 허용 범위</translation>
        </message>
        <message>
            <source>Responsible offices</source>
            <translation>추진 기관</translation>
        </message>
        <message>
            <source>Procedure and sides</source>
            <translation>승인 절차와 담당 측</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>사업비</translation>
        </message>
        <message>
            <source>Baseline and sustainment</source>
            <translation>기초선 조사와 운용유지</translation>
        </message>
        <message>
            <source>Development assistance</source>
            <translation>공적개발원조</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>상태 등급</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>사업 기간</translation>
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
            <translation>{used}/{all} 근무일</translation>
        </message>
        <message>
            <source>{used}/{all} days</source>
            <translation>{used}/{all}일</translation>
        </message>
    </context>
    <context>
        <name>ProjectViews</name>
        <message>
            <source>All open</source>
            <translation>진행 중 전체</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>지연</translation>
        </message>
        <message>
            <source>Defence exports</source>
            <translation>방산수출</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>작성 중인 내용</translation>
        </message>
    </context>
    <context>
        <name>ProjectsPlace</name>
        <message>
            <source>Filter this list</source>
            <translation>목록에서 찾기</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>협력사업 열기</translation>
        </message>
        <message>
            <source>Start next step</source>
            <translation>다음 할 일 처리</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>필터 지우기</translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>열 선택…</translation>
        </message>
        <message>
            <source>Menu of the current column</source>
            <translation>현재 열 메뉴</translation>
        </message>
        <message>
            <source>Copy selected projects</source>
            <translation>선택한 협력사업 복사</translation>
        </message>
        <message>
            <source>Copy for another office…</source>
            <translation>다른 기관 제공용 복사…</translation>
        </message>
    </context>
    <context>
        <name>QuestionLine</name>
        <message>
            <source>Set a default for “{field}”</source>
            <translation>‘{field}’ 기본값을 정하십시오</translation>
        </message>
        <message>
            <source>Answer this before you import.</source>
            <translation>이 질문에 답해야 가져올 수 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>fixes {number} of %Ln error(s)</source>
            <translation>
                <numerusform>오류 %Ln건 중 {number}건 해결</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what “{written}” means for “{field}”</source>
            <translation>‘{field}’에서 ‘{written}’의 뜻을 정하십시오</translation>
        </message>
        <message>
            <source>Choose the date “{written}” stands for</source>
            <translation>‘{written}’의 날짜를 선택하십시오</translation>
        </message>
        <message>
            <source>Choose another field for column {letter} (“{header}”), or skip it</source>
            <translation>{letter}열(‘{header}’)의 항목을 바꾸거나 제외하십시오</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>적용</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPart</name>
        <message>
            <source>Open questions</source>
            <translation>답할 질문</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) reading the sheet. Answer these questions first:</source>
            <translation>
                <numerusform>시트를 읽는 중 오류 %Ln건이 발견되었습니다. 먼저 다음 질문에 답하십시오.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows with errors are skipped ({errors} in {rows}). To import them too, answer these questions:</source>
            <translation>오류가 있는 행은 제외합니다({rows}, {errors}). 함께 가져오려면 다음 질문에 답하십시오.</translation>
        </message>
        <message>
            <source>{errors} in {rows}. Answer these questions first:</source>
            <translation>{rows}에 {errors}이(가) 있습니다. 먼저 다음 질문에 답하십시오.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>오류 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>행 %Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RagMark</name>
        <message>
            <source>G</source>
            <translation>초록</translation>
        </message>
        <message>
            <source>A</source>
            <translation>노랑</translation>
        </message>
        <message>
            <source>R</source>
            <translation>빨강</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>Rating: {rating}</source>
            <translation>상태 등급: {rating}</translation>
        </message>
    </context>
    <context>
        <name>RecentDecisionsCard</name>
        <message numerus="yes">
            <source>All %n decision(s)</source>
            <translation>
                <numerusform>결정 %n건 모두 보기</numerusform>
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
            <translation>최근에 연 등록부가 없습니다.</translation>
        </message>
        <message>
            <source>{folder} (not found)</source>
            <translation>{folder}(찾을 수 없음)</translation>
        </message>
    </context>
    <context>
        <name>RegistryCard</name>
        <message>
            <source>Registry</source>
            <translation>등록부</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>처리 기록 수</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>열기 방식</translation>
        </message>
        <message>
            <source>Read-only: changes can't be made now</source>
            <translation>읽기 전용: 지금은 변경할 수 없습니다</translation>
        </message>
        <message>
            <source>Read and write</source>
            <translation>읽기 및 쓰기</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {office} {who}</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>최근 변경</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>아직 없음</translation>
        </message>
    </context>
    <context>
        <name>RelatedCard</name>
        <message>
            <source>Related projects</source>
            <translation>관련 사업</translation>
        </message>
        <message>
            <source>Not in this registry</source>
            <translation>이 등록부에 없음</translation>
        </message>
    </context>
    <context>
        <name>ReplyEntry</name>
        <message>
            <source>Reply</source>
            <translation>회신</translation>
        </message>
        <message>
            <source>{sent} · {from_org} → {to_org} · {channel}, no. {document}</source>
            <translation>{sent} · {from_org} → {to_org} · {channel}, 문서번호 {document}</translation>
        </message>
        <message>
            <source>Reply to: {act}</source>
            <translation>회신 입력: {act}</translation>
        </message>
        <message>
            <source>Replied {replied}: {reply}, no. {reply_document}</source>
            <translation>{replied} 회신: {reply}, 문서번호 {reply_document}</translation>
        </message>
        <message>
            <source>No reply yet; due {reply_due}</source>
            <translation>미회신, 회신 기한 {reply_due}</translation>
        </message>
        <message>
            <source>No reply yet</source>
            <translation>미회신</translation>
        </message>
    </context>
    <context>
        <name>ReportJob</name>
        <message>
            <source>Creating the report…</source>
            <translation>보고서를 작성하는 중…</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Report saved: {path}</source>
            <translation>보고서를 저장했습니다: {path}</translation>
        </message>
        <message>
            <source>Saving the report…</source>
            <translation>보고서를 저장하는 중…</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as PDF and print it from another computer.</source>
            <translation>이 컴퓨터에 설정된 프린터가 없습니다. 보고서를 PDF로 저장하여 프린터가 있는 컴퓨터에서 인쇄하십시오.</translation>
        </message>
        <message>
            <source>The report could not be printed. Check that the printer is on and connected, then try again.</source>
            <translation>보고서를 인쇄하지 못했습니다. 프린터의 전원과 연결을 확인한 뒤 다시 인쇄하십시오.</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>인쇄하는 중…</translation>
        </message>
        <message>
            <source>Sent to the printer: {name}</source>
            <translation>프린터로 보냈습니다: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReportsHead</name>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln쪽</numerusform>
            </translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>작성 중…</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF로 저장…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>인쇄…</translation>
        </message>
    </context>
    <context>
        <name>ReportsPlace</name>
        <message>
            <source>Save report as PDF</source>
            <translation>보고서를 PDF로 저장</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>이전 쪽</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>실제 크기</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>너비에 맞춤</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>한 쪽에 맞춤</translation>
        </message>
    </context>
    <context>
        <name>RequirementDialog</name>
        <message>
            <source>Record requirement: {requirement}</source>
            <translation>요건 기록: {requirement}</translation>
        </message>
        <message>
            <source>Record requirement</source>
            <translation>요건 기록</translation>
        </message>
        <message>
            <source>{ref}: waived – {requirement}</source>
            <translation>{ref} 요건 면제: {requirement}</translation>
        </message>
        <message>
            <source>{ref}: met – {requirement}</source>
            <translation>{ref} 요건 충족: {requirement}</translation>
        </message>
    </context>
    <context>
        <name>RequirementsEditor</name>
        <message>
            <source>The other requirements carry over to the next round.</source>
            <translation>나머지 요건은 다음 차수에도 충족된 것으로 유지됩니다.</translation>
        </message>
        <message>
            <source>If none is checked, all requirements must be met again.</source>
            <translation>선택하지 않으면 모든 요건을 다시 충족해야 합니다.</translation>
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
            <translation>백업 복원</translation>
        </message>
        <message>
            <source>Backups of {registry}. Each backup is verified before it is restored.</source>
            <translation>{registry}의 백업입니다. 복원하기 전에 백업의 무결성을 확인합니다.</translation>
        </message>
        <message>
            <source>No backups of {registry} yet.</source>
            <translation>{registry}의 백업이 아직 없습니다.</translation>
        </message>
        <message>
            <source>Restore selected</source>
            <translation>선택한 백업 복원</translation>
        </message>
        <message>
            <source>Restore selected backup</source>
            <translation>선택한 백업 복원</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>파일 선택…</translation>
        </message>
        <message>
            <source>Choose a backup file to restore</source>
            <translation>복원할 백업 파일 선택</translation>
        </message>
        <message>
            <source>Backups of {registry}</source>
            <translation>{registry}의 백업</translation>
        </message>
        <message>
            <source>{backup}   latest verified</source>
            <translation>{backup}   최신 정상 백업</translation>
        </message>
        <message>
            <source>Replace {registry} with the backup “{backup}”?</source>
            <translation>{registry} 등록부를 ‘{backup}’ 백업으로 바꾸시겠습니까?</translation>
        </message>
        <message>
            <source>Anything entered after the backup is not included. The current file is kept in the same folder.</source>
            <translation>백업 이후에 입력한 내용은 포함되어 있지 않습니다. 현재 파일은 같은 폴더에 보존됩니다.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
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
            <translation>재제출일</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>재추진</translation>
        </message>
        <message>
            <source>Resubmit project</source>
            <translation>사업 재제출</translation>
        </message>
        <message>
            <source>{ref} reopened</source>
            <translation>{ref} 재추진</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>Appears with this entry in the history.</source>
            <translation>변경 이력에 이 처리 기록과 함께 표시됩니다.</translation>
        </message>
        <message>
            <source>Resubmit</source>
            <translation>재제출</translation>
        </message>
        <message>
            <source>Reopen project</source>
            <translation>사업 재추진</translation>
        </message>
        <message>
            <source>{ref} resubmitted</source>
            <translation>{ref} 재제출</translation>
        </message>
    </context>
    <context>
        <name>RoomWords</name>
        <message numerus="yes">
            <source>%n character(s) over the limit</source>
            <translation>
                <numerusform>%n자 초과</numerusform>
            </translation>
        </message>
        <message>
            <source>One line only: line breaks and tabs were replaced with spaces.</source>
            <translation>한 줄로만 입력할 수 있어 줄바꿈과 탭을 공백으로 바꾸었습니다.</translation>
        </message>
        <message>
            <source>Control characters and invisible characters were removed.</source>
            <translation>제어 문자와 보이지 않는 문자를 제거했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) left</source>
            <translation>
                <numerusform>%n자 남음</numerusform>
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
            <translation>행 복원</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>행 삭제</translation>
        </message>
        <message>
            <source>Enter opens the row, Delete removes or restores it, Insert adds a row.</source>
            <translation>Enter 키로 행을 열고, Delete 키로 삭제하거나 복원하며, Insert 키로 행을 추가합니다.</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>삭제됨</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>바로잡을 사항 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>new</source>
            <translation>신규</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>변경됨</translation>
        </message>
    </context>
    <context>
        <name>RowLine</name>
        <message>
            <source>Empty row</source>
            <translation>빈 행</translation>
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
            <translation>선택한 행</translation>
        </message>
        <message>
            <source>No row selected</source>
            <translation>선택한 행이 없습니다</translation>
        </message>
        <message>
            <source>Include this row (Space)</source>
            <translation>이 행 포함(Space)</translation>
        </message>
        <message>
            <source>Skip this row (Space)</source>
            <translation>이 행 제외(Space)</translation>
        </message>
        <message>
            <source>{project} · sheet {sheet}, row {row}</source>
            <translation>{project} · {sheet} 시트 {row}행</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 협력사업</translation>
        </message>
    </context>
    <context>
        <name>RowsEditor</name>
        <message>
            <source>No entries yet.</source>
            <translation>입력된 내용이 없습니다.</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>행 추가</translation>
        </message>
        <message>
            <source>Add row (Insert)</source>
            <translation>행 추가(Insert)</translation>
        </message>
        <message>
            <source>{rows}: add row</source>
            <translation>{rows}: 행 추가</translation>
        </message>
    </context>
    <context>
        <name>RowsPart</name>
        <message>
            <source>No rows in this view</source>
            <translation>해당하는 행이 없습니다</translation>
        </message>
        <message>
            <source>Workbook rows</source>
            <translation>통합 문서의 행</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Sections</source>
            <translation>구역</translation>
        </message>
        <message numerus="yes">
            <source>{section}, %n row(s)</source>
            <translation>
                <numerusform>{section}, %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Has problems to fix</source>
            <translation>바로잡을 사항 있음</translation>
        </message>
    </context>
    <context>
        <name>SelectionPanel</name>
        <message>
            <source>Total cost</source>
            <translation>총사업비</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>현황</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) selected</source>
            <translation>
                <numerusform>협력사업 %Ln건 선택</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many projects to total. Select fewer projects to see the total cost.</source>
            <translation>선택한 협력사업이 많아 합계를 표시하지 않습니다. 선택한 사업 수를 줄이면 총사업비 합계를 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>No amount</source>
            <translation>금액 없음</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>지연</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Backing up</source>
            <translation>백업 중</translation>
        </message>
    </context>
    <context>
        <name>SheetOptions</name>
        <message>
            <source>Sheet</source>
            <translation>시트</translation>
        </message>
        <message>
            <source>Meaning of 03/04/2026</source>
            <translation>03/04/2026의 일·월 순서</translation>
        </message>
        <message>
            <source>Saved mapping</source>
            <translation>저장된 읽기 방식</translation>
        </message>
        <message>
            <source>Save mapping</source>
            <translation>이 읽기 방식 저장</translation>
        </message>
        <message>
            <source>detected automatically</source>
            <translation>자동 인식</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>머리글 행</translation>
        </message>
        <message>
            <source>Name, e.g. the sender</source>
            <translation>이름(예: 보낸 기관)</translation>
        </message>
        <message>
            <source>Name of the saved mapping</source>
            <translation>저장할 읽기 방식의 이름</translation>
        </message>
        <message>
            <source>Save mapping as</source>
            <translation>저장할 읽기 방식의 이름</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>파일에 따름</translation>
        </message>
        <message>
            <source>3 April (day first)</source>
            <translation>4월 3일(일이 먼저)</translation>
        </message>
        <message>
            <source>4 March (month first)</source>
            <translation>3월 4일(월이 먼저)</translation>
        </message>
        <message>
            <source>Dates in this file can be read two ways ({examples}). Choose whether the day or the month comes first.</source>
            <translation>이 파일의 날짜는 두 가지로 읽을 수 있습니다({examples}). 일과 월 중 무엇이 먼저인지 선택하십시오.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Projects</source>
            <translation>협력사업</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>자료 교환</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message numerus="yes">
            <source>{place}, %n project(s)</source>
            <translation>
                <numerusform>{place}, 사업 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Views</source>
            <translation>보기</translation>
        </message>
    </context>
    <context>
        <name>SideLines</name>
        <message>
            <source>{told} · until {until}</source>
            <translation>{told} · {until}까지</translation>
        </message>
        <message>
            <source>{told} · round {attempt}</source>
            <translation>{told} · {attempt}차</translation>
        </message>
        <message>
            <source>{told} · due {due}, late</source>
            <translation>{told} · 기한 {due}(지연)</translation>
        </message>
        <message>
            <source>{told} · due {due}</source>
            <translation>{told} · 기한 {due}</translation>
        </message>
        <message>
            <source>{side}: {state}, {day}</source>
            <translation>{side}: {state}, {day}</translation>
        </message>
        <message>
            <source>{side}: {state} since {day}</source>
            <translation>{side}: {state}({day}부터)</translation>
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
            <translation>우리 측 {ours}일, 상대측 {theirs}일</translation>
        </message>
        <message>
            <source>Record determination…</source>
            <translation>판정 기록…</translation>
        </message>
        <message>
            <source>Record decision…</source>
            <translation>결정 기록…</translation>
        </message>
        <message>
            <source>Present…</source>
            <translation>제시…</translation>
        </message>
        <message>
            <source>Resubmit…</source>
            <translation>재제출…</translation>
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
            <translation>{done}/{all}단계</translation>
        </message>
        <message>
            <source>{done} of {all} stages done. {stage}</source>
            <translation>{all}단계 중 {done}단계 완료. {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageMarks</name>
        <message>
            <source>Closed</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>진입 전</translation>
        </message>
        <message>
            <source>One side decided</source>
            <translation>한쪽 결정 완료</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>해당 없음</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>보완 요구</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>보류·중단</translation>
        </message>
        <message>
            <source>Ended here</source>
            <translation>이 단계에서 종료</translation>
        </message>
    </context>
    <context>
        <name>StageRows</name>
        <message>
            <source>Other stages</source>
            <translation>다른 단계</translation>
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
            <translation>단계</translation>
        </message>
    </context>
    <context>
        <name>StagesView</name>
        <message>
            <source>Stages and decisions</source>
            <translation>단계와 결정</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message>
            <source>Cooperation Registry</source>
            <translation>협력사업 등록부</translation>
        </message>
        <message>
            <source>US–ROK cooperation projects in the Indo-Pacific and their approvals</source>
            <translation>인도·태평양 지역 한미 협력사업과 그 승인 절차를 관리합니다.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>버전</translation>
        </message>
    </context>
    <context>
        <name>StripSide</name>
        <message>
            <source>KOR</source>
            <translation>한국</translation>
        </message>
        <message>
            <source>USA</source>
            <translation>미국</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>Show list</source>
            <translation>목록 열기</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>No summary yet.</source>
            <translation>아직 요약이 없습니다.</translation>
        </message>
        <message>
            <source>Project summary</source>
            <translation>사업 요약</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>사업 기간</translation>
        </message>
    </context>
    <context>
        <name>TableModel</name>
        <message>
            <source>{column}, sorted descending</source>
            <translation>{column}, 내림차순 정렬</translation>
        </message>
        <message>
            <source>{column}, sorted ascending</source>
            <translation>{column}, 오름차순 정렬</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Undo: {act}</source>
            <translation>실행 취소: {act}</translation>
        </message>
        <message numerus="yes">
            <source>{undo} (last of %n)</source>
            <translation>
                <numerusform>{undo}(전체 %n건 중 마지막)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to undo from this session. To undo an older entry, go to History ({key}).</source>
            <translation>프로그램을 시작한 뒤 처리한 내용 가운데 실행 취소할 것이 없습니다. 이전 기록은 변경 이력({key})에서 실행 취소하십시오.</translation>
        </message>
        <message>
            <source>Redo: {act}</source>
            <translation>다시 실행: {act}</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>다시 실행할 내용이 없습니다</translation>
        </message>
        <message>
            <source>Cooperation Registry</source>
            <translation>협력사업 등록부</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>검색 또는 명령 실행</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Change language to {language}</source>
            <translation>화면 언어를 {language}(으)로 변경</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>밝은 화면</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>어두운 화면</translation>
        </message>
    </context>
    <context>
        <name>UndoCommands</name>
        <message>
            <source>There is nothing to undo from this session. To undo an older entry, go to History.</source>
            <translation>프로그램을 시작한 뒤 처리한 내용 가운데 실행 취소할 것이 없습니다. 이전 기록은 변경 이력에서 실행 취소하십시오.</translation>
        </message>
        <message>
            <source>There is nothing to redo from this session. To redo an older entry, go to History.</source>
            <translation>프로그램을 시작한 뒤 실행 취소한 내용 가운데 다시 실행할 것이 없습니다. 이전에 실행 취소한 기록은 변경 이력에서 다시 실행하십시오.</translation>
        </message>
        <message>
            <source>Redoing…</source>
            <translation>다시 실행하는 중…</translation>
        </message>
        <message>
            <source>Undoing…</source>
            <translation>실행 취소하는 중…</translation>
        </message>
        <message>
            <source>Can't redo “{act}”: {reason}</source>
            <translation>‘{act}’을(를) 다시 실행할 수 없습니다. {reason}</translation>
        </message>
        <message>
            <source>Can't undo “{act}”: {reason}</source>
            <translation>‘{act}’을(를) 실행 취소할 수 없습니다. {reason}</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>실행 취소했습니다: {act}</translation>
        </message>
        <message>
            <source>Redone: {act}</source>
            <translation>다시 실행했습니다: {act}</translation>
        </message>
        <message>
            <source>Nothing left to change: {act}</source>
            <translation>바꿀 내용이 남아 있지 않습니다: {act}</translation>
        </message>
    </context>
    <context>
        <name>UndoDialog</name>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Redo entry</source>
            <translation>처리 기록 다시 실행</translation>
        </message>
        <message>
            <source>Undo entry</source>
            <translation>처리 기록 실행 취소</translation>
        </message>
        <message>
            <source>Checking what will change…</source>
            <translation>바뀔 내용을 확인하는 중…</translation>
        </message>
        <message>
            <source>Won't change:</source>
            <translation>바뀌지 않는 내용:</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>바뀔 내용</translation>
        </message>
        <message>
            <source>A report or copy was prepared for another office after this entry. Let that office know.</source>
            <translation>이 처리 기록 이후 다른 기관에 제공할 보고서나 사본을 만들었습니다. 변경된 내용을 해당 기관에 알리십시오.</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be restored.</source>
            <translation>
                <numerusform>사업 %n건이 복원됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The parked cells will need to be resolved again.</source>
            <translation>미결 셀은 다시 결정 대기 상태가 됩니다.</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {office} {who}</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>외 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing left to change.</source>
            <translation>더 이상 바꿀 내용이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be removed.</source>
            <translation>
                <numerusform>사업 %n건이 삭제됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will change.</source>
            <translation>
                <numerusform>기록 %n건이 변경됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No project or record will change.</source>
            <translation>변경되는 사업이나 기록이 없습니다.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>UndoPreview</name>
        <message>
            <source>{ref} {what}: removed</source>
            <translation>{ref} {what}: 삭제</translation>
        </message>
        <message>
            <source>{ref} {what}: restored</source>
            <translation>{ref} {what}: 복원</translation>
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
            <translation>저장하지 않은 새 협력사업</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>이어서 작성</translation>
        </message>
    </context>
    <context>
        <name>UnitBox</name>
        <message>
            <source>{currency}, in full</source>
            <translation>{currency}(기본 단위)</translation>
        </message>
        <message>
            <source>{currency}, in thousands</source>
            <translation>{currency}(천 단위)</translation>
        </message>
        <message>
            <source>{currency}, in millions</source>
            <translation>{currency}(백만 단위)</translation>
        </message>
        <message>
            <source>{currency}, in hundreds of millions</source>
            <translation>{currency}(억 단위)</translation>
        </message>
        <message>
            <source>{currency}, in billions</source>
            <translation>{currency}(십억 단위)</translation>
        </message>
        <message>
            <source>Unit of the amounts in column {letter}</source>
            <translation>{letter}열 금액의 단위</translation>
        </message>
        <message>
            <source>Choose the unit</source>
            <translation>단위 선택</translation>
        </message>
    </context>
    <context>
        <name>ValueChip</name>
        <message>
            <source>{value}, selected</source>
            <translation>{value}, 선택됨</translation>
        </message>
        <message>
            <source>Press Delete to remove it, arrow keys to move.</source>
            <translation>Delete 키로 제외하고 화살표 키로 이동합니다.</translation>
        </message>
    </context>
    <context>
        <name>ValueMappingForm</name>
        <message>
            <source>Read “{written}” as</source>
            <translation>‘{written}’을(를) 다음 값으로 읽기</translation>
        </message>
        <message>
            <source>Apply to all matching cells</source>
            <translation>같은 값의 셀에 모두 적용</translation>
        </message>
    </context>
    <context>
        <name>ValueMappings</name>
        <message>
            <source>{field}: “{written}” read as {value}</source>
            <translation>{field}: ‘{written}’ → {value}</translation>
        </message>
        <message>
            <source>Delete this value mapping</source>
            <translation>이 항목 삭제</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Verify the registry</source>
            <translation>등록부 무결성 확인</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>사업 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying the registry…</source>
            <translation>등록부의 무결성을 확인하는 중…</translation>
        </message>
        <message>
            <source>Rebuilding lists and search index…</source>
            <translation>목록과 검색 색인을 다시 만드는 중…</translation>
        </message>
        <message>
            <source>Checks the file, the chain of entries and every record. Nothing is changed.</source>
            <translation>파일, 처리 기록의 연속성, 모든 자료를 확인합니다. 변경되는 내용은 없습니다.</translation>
        </message>
        <message>
            <source>Rebuild lists and search index</source>
            <translation>목록과 검색 색인 다시 만들기</translation>
        </message>
        <message>
            <source>Rebuilds the lists and the search index from the recorded entries. The entries themselves don't change.</source>
            <translation>목록과 검색 색인을 기록에서 다시 만듭니다. 기록 자체는 바뀌지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>처리 기록 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>No problems found: {projects}, {change_sets}. No external checkpoint exists yet.</source>
            <translation>이상이 없습니다: {projects}, {change_sets}. 외부에 보관한 대조 기록은 아직 없습니다.</translation>
        </message>
        <message>
            <source>No problems found: {projects}, {change_sets}. The registry matches its external checkpoint up to entry {noted}.</source>
            <translation>이상이 없습니다: {projects}, {change_sets}. 외부에 보관한 대조 기록과 {noted}번 처리 기록까지 일치합니다.</translation>
        </message>
        <message>
            <source>The entries are intact, but the lists or the search index don't match them. Rebuild the lists and the search index. Details:</source>
            <translation>기록에는 이상이 없으나 목록이나 검색 색인이 기록과 일치하지 않습니다. 목록과 검색 색인을 다시 만드십시오. 상세 내용:</translation>
        </message>
        <message>
            <source>The registry failed verification. Restore a good backup. Details:</source>
            <translation>등록부에 이상이 있습니다. 정상 백업을 복원하십시오. 상세 내용:</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Search or run a command</source>
            <translation>검색 또는 명령 실행</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 협력사업</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Go to Projects</source>
            <translation>협력사업으로 이동</translation>
        </message>
        <message>
            <source>Go to History</source>
            <translation>변경 이력으로 이동</translation>
        </message>
        <message>
            <source>Open another registry…</source>
            <translation>다른 등록부 열기…</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>백업 저장…</translation>
        </message>
        <message>
            <source>Change language</source>
            <translation>화면 언어 변경</translation>
        </message>
        <message>
            <source>Switch between light and dark theme</source>
            <translation>밝은 화면·어두운 화면 전환</translation>
        </message>
        <message>
            <source>Show or hide sidebar</source>
            <translation>사이드바 표시·숨기기</translation>
        </message>
        <message>
            <source>Show or hide summary panel</source>
            <translation>요약 패널 표시·숨기기</translation>
        </message>
        <message>
            <source>All keyboard shortcuts</source>
            <translation>단축키 모두 보기</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>현재 화면 도움말</translation>
        </message>
        <message>
            <source>About Cooperation Registry</source>
            <translation>협력사업 등록부 정보</translation>
        </message>
        <message>
            <source>Go to next pane</source>
            <translation>다음 영역으로 이동</translation>
        </message>
        <message>
            <source>Go to previous pane</source>
            <translation>이전 영역으로 이동</translation>
        </message>
        <message>
            <source>Go to notification</source>
            <translation>알림으로 이동</translation>
        </message>
        <message>
            <source>Backup saved and verified: {path}</source>
            <translation>백업을 저장하고 무결성을 확인했습니다: {path}</translation>
        </message>
        <message>
            <source>No problems found: {projects}, {acts}, all sealed.</source>
            <translation>이상이 없습니다({projects}, {acts}). 처리 기록은 모두 봉인되어 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s)</source>
            <translation>
                <numerusform>사업 %Ln건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>처리 기록 %Ln건</numerusform>
            </translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>등록부 무결성 확인</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>백업 중</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>무결성 확인 중</translation>
        </message>
    </context>
    <context>
        <name>WorkbookView</name>
        <message>
            <source>Rows {number}</source>
            <translation>행 {number}</translation>
        </message>
        <message>
            <source>Columns {number}</source>
            <translation>열 {number}</translation>
        </message>
        <message>
            <source>Workbook views</source>
            <translation>통합 문서 보기</translation>
        </message>
        <message>
            <source>Mapping saved as “{name}”</source>
            <translation>읽기 방식을 ‘{name}’ 이름으로 저장했습니다</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>행</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
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
            <translation>{field}: {before}에서 {after}(으)로 변경</translation>
        </message>
    </context>
</TS>
