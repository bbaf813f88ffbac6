<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
    <context>
        <name>About</name>
        <message>
            <source>About the program</source>
            <translation>프로그램 정보</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Cooperation Registry</source>
            <translation>협력사업 등록부</translation>
        </message>
        <message>
            <source>Projects of U.S.–ROK cooperation in the Indo-Pacific, and their way through approval.</source>
            <translation>인도·태평양 지역 한미 협력사업과 그 승인 절차를 관리합니다.</translation>
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
            <source>Is the registry whole?</source>
            <translation>등록부 무결성 확인</translation>
        </message>
        <message>
            <source>Where it lies</source>
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
            <source>The program is under the MIT licence. Its type is Pretendard and, in reports, Noto (SIL Open Font License 1.1), its icons are from Lucide (ISC licence); their texts follow as their authors wrote them.</source>
            <translation>이 프로그램은 MIT 라이선스를 따릅니다. 글꼴은 Pretendard와 보고서용 Noto(SIL 오픈 폰트 라이선스 1.1), 아이콘은 Lucide(ISC 라이선스)이며, 각 라이선스 원문은 아래와 같습니다.</translation>
        </message>
        <message>
            <source>Texts of the licences</source>
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
            <source>Nothing was changed.</source>
            <translation>변경된 내용이 없습니다.</translation>
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
            <source>Leave</source>
            <translation>나가기</translation>
        </message>
        <message>
            <source>Start anew</source>
            <translation>새로 입력</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>이전에 입력하던 내용을 불러왔습니다.</translation>
        </message>
        <message>
            <source>Ctrl+Enter records, Esc leaves; what you typed is kept.</source>
            <translation>Ctrl+Enter로 기록하고 Esc로 나갑니다. 입력한 내용은 보존됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ActKinds</name>
        <message>
            <source>Registry founded</source>
            <translation>등록부 개설</translation>
        </message>
        <message>
            <source>Brought to a newer version</source>
            <translation>새 판으로 변환</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>백업에서 복원</translation>
        </message>
        <message>
            <source>Sample portfolio loaded</source>
            <translation>예시 자료 등록</translation>
        </message>
        <message>
            <source>Project entered</source>
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
            <source>Requirement recorded</source>
            <translation>요건 기록</translation>
        </message>
        <message>
            <source>File attached</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Sent as a workbook</source>
            <translation>통합 문서로 내보냄</translation>
        </message>
        <message>
            <source>Workbook taken in</source>
            <translation>통합 문서 반영</translation>
        </message>
        <message>
            <source>Parked cells decided</source>
            <translation>미결 셀 결정</translation>
        </message>
        <message>
            <source>Export {ref}</source>
            <translation>{ref} 내보내기</translation>
        </message>
        <message>
            <source>Import of {ref}</source>
            <translation>{ref} 반영</translation>
        </message>
        <message>
            <source>Act taken back</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Act done again</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Entry of {ref}</source>
            <translation>{ref} 사업 등록</translation>
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
            <source>Requirement of {ref}</source>
            <translation>{ref} 요건 기록</translation>
        </message>
        <message>
            <source>File attached to {ref}</source>
            <translation>{ref} 파일 첨부</translation>
        </message>
        <message>
            <source>Parked cells of {ref} decided</source>
            <translation>{ref} 미결 셀 결정</translation>
        </message>
        <message>
            <source>Act on {ref} taken back</source>
            <translation>{ref} 실행 취소</translation>
        </message>
        <message>
            <source>Act on {ref} done again</source>
            <translation>{ref} 다시 실행</translation>
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
            <translation>그 밖에 입력된 조치가 없습니다.</translation>
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
            <source>Record a requirement as met</source>
            <translation>요건 충족 기록</translation>
        </message>
        <message>
            <source>Resubmit after a return</source>
            <translation>보완 후 재상신</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템 설정 따름</translation>
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
            <source>Colours</source>
            <translation>화면 색상</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>좁게</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>넓게</translation>
        </message>
        <message>
            <source>Density of rows</source>
            <translation>행 간격</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message>
            <source>Leave out the rows with errors</source>
            <translation>오류 행 제외</translation>
        </message>
        <message>
            <source>Cells changed on both sides</source>
            <translation>양측이 모두 변경한 셀</translation>
        </message>
        <message>
            <source>Nothing is written before you press this button.</source>
            <translation>이 단추를 누르기 전에는 아무것도 기록되지 않습니다.</translation>
        </message>
        <message>
            <source>Changed on both sides:</source>
            <translation>양측 모두 변경:</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>미정</translation>
        </message>
        <message>
            <source>keep ours</source>
            <translation>우리 값 유지</translation>
        </message>
        <message>
            <source>take theirs</source>
            <translation>상대 값 반영</translation>
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
            <translation>{projects}에 {changes} 반영, 신규 {new}건 등록</translation>
        </message>
        <message>
            <source>Apply {changes} to {projects}</source>
            <translation>{projects}에 {changes} 반영</translation>
        </message>
        <message numerus="yes">
            <source>Create %Ln project(s)</source>
            <translation>
                <numerusform>신규 사업 %Ln건 등록</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Park %Ln cell(s)</source>
            <translation>
                <numerusform>%Ln건 미결로 보관</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>반영</translation>
        </message>
        <message>
            <source>This registry is open for reading only.</source>
            <translation>이 등록부는 읽기 전용으로 열려 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) in how the sheet is read: see what is said at the top and under Columns.</source>
            <translation>
                <numerusform>시트를 읽는 방식에 오류 %Ln건: 위쪽 안내와 열 부분을 확인하십시오.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) with errors: put them right in the workbook, or leave them out.</source>
            <translation>
                <numerusform>오류 행이 %Ln개 있습니다. 통합 문서에서 바로잡거나 제외하십시오.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) changed on both sides: say what becomes of them.</source>
            <translation>
                <numerusform>양측이 모두 변경한 셀이 %Ln개 있습니다. 처리 방법을 정하십시오.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing would change: there is nothing to apply.</source>
            <translation>변경되는 내용이 없어 반영할 것이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) wait for a person and are not taken. Nothing is written before you press this button.</source>
            <translation>
                <numerusform>확인이 필요한 행 %Ln개는 반영되지 않습니다. 이 단추를 누르기 전에는 아무것도 기록되지 않습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>This registry is open for reading only.</source>
            <translation>이 등록부는 읽기 전용으로 열려 있습니다.</translation>
        </message>
        <message>
            <source>Nothing waits for a decision on {ref} now.</source>
            <translation>현재 {ref}에는 결정을 기다리는 관문이 없습니다.</translation>
        </message>
        <message>
            <source>No fact can be determined for {ref} now.</source>
            <translation>현재 {ref}에는 판정할 사항이 없습니다.</translation>
        </message>
        <message>
            <source>No requirement of {ref} is open to be recorded now.</source>
            <translation>현재 {ref}에는 기록할 요건이 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing to resubmit for {ref} now.</source>
            <translation>현재 {ref}에는 재제출할 사항이 없습니다.</translation>
        </message>
        <message>
            <source>{requirement} ({side})</source>
            <translation>{requirement}({side})</translation>
        </message>
        <message>
            <source>{requirement} – waived</source>
            <translation>{requirement} – 면제</translation>
        </message>
        <message>
            <source>{requirement} – counts from {day} on</source>
            <translation>{requirement} – {day}부터 인정</translation>
        </message>
        <message>
            <source>{requirement} – required</source>
            <translation>{requirement} – 필수</translation>
        </message>
        <message>
            <source>{requirement} – optional</source>
            <translation>{requirement} – 선택</translation>
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
            <source>Record …</source>
            <translation>기록…</translation>
        </message>
        <message>
            <source>Determine …</source>
            <translation>판정…</translation>
        </message>
        <message>
            <source>Present …</source>
            <translation>제시…</translation>
        </message>
        <message>
            <source>Attach …</source>
            <translation>첨부…</translation>
        </message>
        <message>
            <source>next session of {forum}</source>
            <translation>{forum} 차기 회의</translation>
        </message>
        <message>
            <source>{body} approved {stage} of {ref}</source>
            <translation>{ref} {stage} 승인({body})</translation>
        </message>
        <message>
            <source>{body} approved {stage} of {ref} with conditions</source>
            <translation>{ref} {stage} 조건부 승인({body})</translation>
        </message>
        <message>
            <source>{body} returned {ref} at {stage}</source>
            <translation>{ref} {stage} 보완 요구({body})</translation>
        </message>
        <message>
            <source>{body} deferred {stage} of {ref}</source>
            <translation>{ref} {stage} 보류({body})</translation>
        </message>
        <message>
            <source>{body} rejected {ref} at {stage}</source>
            <translation>{ref} {stage} 부결({body})</translation>
        </message>
        <message>
            <source>{body} withdrew {ref} at {stage}</source>
            <translation>{ref} {stage} 철회({body})</translation>
        </message>
        <message>
            <source>{body} noted {stage} of {ref}</source>
            <translation>{ref} {stage} 보고 접수({body})</translation>
        </message>
        <message>
            <source>{body} determined {stage} of {ref}</source>
            <translation>{ref} {stage} 판정({body})</translation>
        </message>
        <message>
            <source>{body}: {stage} of {ref} does not apply</source>
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
            <source>{body} finished {stage} of {ref}</source>
            <translation>{ref} {stage} 이행 완료({body})</translation>
        </message>
    </context>
    <context>
        <name>AttachForm</name>
        <message>
            <source>Attach</source>
            <translation>첨부</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>A new document</source>
            <translation>새 문서</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>The document the file belongs to</source>
            <translation>파일이 속하는 문서</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>이전에 입력하던 내용을 불러왔습니다.</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>해당 문서</translation>
        </message>
        <message>
            <source>Attached {file} to {ref}</source>
            <translation>{ref}에 {file} 첨부됨</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>asked for</source>
            <translation>사용자 요청</translation>
        </message>
        <message>
            <source>on closing</source>
            <translation>종료 시</translation>
        </message>
        <message>
            <source>at regular times</source>
            <translation>정기 백업</translation>
        </message>
        <message>
            <source>before a change of format</source>
            <translation>형식 변경 전</translation>
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
            <source>Write one elsewhere …</source>
            <translation>다른 위치에 저장…</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>One is made on closing and every thirty minutes if something was changed. Old ones are thinned out. To put one back, close the registry and choose it in the start window.</source>
            <translation>변경 사항이 있으면 종료할 때와 30분마다 백업하며, 오래된 백업은 차례로 정리합니다. 백업을 복원하려면 등록부를 닫고 시작 화면에서 선택하십시오.</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>아직 백업이 없습니다.</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>백업 목록(최신순)</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>백업 폴더</translation>
        </message>
        <message>
            <source>The newest is of {time}.</source>
            <translation>최근 백업: {time}</translation>
        </message>
        <message>
            <source>Making a backup …</source>
            <translation>백업하는 중…</translation>
        </message>
        <message>
            <source>Backup made and examined: {name}</source>
            <translation>백업과 검사를 마쳤습니다: {name}</translation>
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
            <translation>{requirement} (면제)</translation>
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
            <translation>미충족: {requirement}</translation>
        </message>
        <message>
            <source>Not met, not needed to go on: {requirement}</source>
            <translation>미충족(진행에 필수 아님): {requirement}</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Waive …</source>
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
            <source>Add …</source>
            <translation>추가…</translation>
        </message>
        <message>
            <source>Chosen: {names}</source>
            <translation>선택됨: {names}</translation>
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
                <numerusform>처음 %n건 복사됨(그 이상은 내보내기를 이용하십시오)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) copied</source>
            <translation>
                <numerusform>사업 %n건 복사됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %Ln withheld</source>
            <translation>
                <numerusform>, %Ln건 제외</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollisionPanel</name>
        <message>
            <source>All mine</source>
            <translation>모두 내 값</translation>
        </message>
        <message>
            <source>All theirs</source>
            <translation>모두 상대 값</translation>
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
            <source>Somebody else changed this project</source>
            <translation>다른 사람이 이 사업을 변경하였습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) to decide: 1 takes mine, 2 takes theirs.</source>
            <translation>
                <numerusform>선택할 항목 %n건: 1 내 값, 2 상대 값</numerusform>
            </translation>
        </message>
        <message>
            <source>All decided. Save goes on.</source>
            <translation>모두 선택하였습니다. 저장을 계속할 수 있습니다.</translation>
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
            <translation>2  상대 값</translation>
        </message>
        <message>
            <source>I saw</source>
            <translation>당초 값</translation>
        </message>
        <message>
            <source>I typed</source>
            <translation>내가 입력한 값</translation>
        </message>
        <message>
            <source>The project as a whole</source>
            <translation>사업 전체</translation>
        </message>
        <message>
            <source>{rows}: a row</source>
            <translation>{rows}: 행 전체</translation>
        </message>
        <message>
            <source>{rows}: {field}</source>
            <translation>{rows}: {field}</translation>
        </message>
        <message>
            <source>There now</source>
            <translation>현재 값</translation>
        </message>
        <message>
            <source>There now, by {who}, {when}</source>
            <translation>현재 값({who}, {when})</translation>
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
            <source>nobody's yet</source>
            <translation>미선택</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>내 값</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>상대 값</translation>
        </message>
        <message>
            <source>{field}: I saw {seen}; there now {theirs}; I typed {mine}. Taken: {taken}</source>
            <translation>{field}: 당초 값 {seen}, 현재 값 {theirs}, 내가 입력한 값 {mine}. 선택: {taken}</translation>
        </message>
        <message>
            <source>1 takes mine, 2 takes theirs, arrows go on.</source>
            <translation>1 내 값, 2 상대 값, 화살표로 이동합니다.</translation>
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
            <source>Columns as at first</source>
            <translation>열을 처음 상태로</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>오름차순 정렬</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>내림차순 정렬</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>왼쪽으로 옮기기</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>오른쪽으로 옮기기</translation>
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
            <source>Hide this column</source>
            <translation>이 열 숨기기</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>열 선택</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>Columns of the sheet</source>
            <translation>시트의 열</translation>
        </message>
        <message>
            <source>How the sheet is read</source>
            <translation>시트 읽는 방법</translation>
        </message>
        <message>
            <source>Values for all rows</source>
            <translation>모든 행에 넣을 값</translation>
        </message>
        <message>
            <source>Values read as something else</source>
            <translation>다르게 읽는 값</translation>
        </message>
        <message>
            <source>Columns and their fields</source>
            <translation>열과 항목</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>머리글</translation>
        </message>
        <message>
            <source>Values in it</source>
            <translation>들어 있는 값</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>찾은 방법</translation>
        </message>
        <message>
            <source>This is a workbook of ours: its columns bring their fields along.</source>
            <translation>이 등록부가 보낸 통합 문서이므로 열마다 항목이 정해져 있습니다.</translation>
        </message>
        <message>
            <source>A column that is not taken is left as it is. What you choose is checked at once.</source>
            <translation>가져오지 않는 열은 그대로 두며, 선택한 내용은 바로 검사합니다.</translation>
        </message>
        <message>
            <source>Another column is bound to this field too: leave one of them out.</source>
            <translation>다른 열도 이 항목에 연결되어 있습니다. 둘 중 하나를 제외하십시오.</translation>
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
            <source>Open again</source>
            <translation>미완료로 되돌리기</translation>
        </message>
        <message>
            <source>Report done</source>
            <translation>완료 보고</translation>
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
            <source>{condition} · before {stage}</source>
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
            <source>Add a condition</source>
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
            <translation>다른 기관에 보낼 내용 복사</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>제공 대상</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message numerus="yes">
            <source>It has happened %n time(s).</source>
            <translation>
                <numerusform>같은 오류가 %n회 발생하였습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>프로그램 오류</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself.</source>
            <translation>프로그램 자체에서 오류가 발생하였습니다.</translation>
        </message>
        <message>
            <source>What was saved is safe, and what you were typing is kept as a draft. You can go on working; please report this with the crash log named under Details.</source>
            <translation>저장된 내용은 안전하며 입력 중이던 내용은 초안으로 보관됩니다. 작업을 계속할 수 있으며, 상세 정보에 표시된 오류 기록과 함께 알려 주십시오.</translation>
        </message>
    </context>
    <context>
        <name>DayEditor</name>
        <message>
            <source>{field}: open the calendar</source>
            <translation>{field}: 달력 열기</translation>
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation>달력 열기 (Alt+↓)</translation>
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
            <source>Days are not counted here</source>
            <translation>이 단계는 기한을 계산하지 않음</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), no limit</source>
            <translation>
                <numerusform>%n일 경과, 기한 없음</numerusform>
            </translation>
        </message>
        <message>
            <source>{used} of {allowed} days</source>
            <translation>{allowed}일 중 {used}일</translation>
        </message>
        <message>
            <source>{used} of {allowed} working days</source>
            <translation>근무일 {allowed}일 중 {used}일</translation>
        </message>
        <message numerus="yes">
            <source>late by %n day(s)</source>
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
            <source>Correct the decision of {day} on {stage}</source>
            <translation>{stage} 단계 {day} 결정 정정</translation>
        </message>
        <message>
            <source>Record the decision: {gate}</source>
            <translation>결정 기록: {gate}</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>결정 기록</translation>
        </message>
        <message>
            <source>Corrected: {decision}</source>
            <translation>정정: {decision}</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>관문</translation>
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
            <translation>기록된 결정이 없습니다.</translation>
        </message>
        <message>
            <source>{code} {stage}</source>
            <translation>{code} {stage}</translation>
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
            <translation>결정 {place}: {told}</translation>
        </message>
        <message>
            <source>{side}, attempt {attempt}</source>
            <translation>{side}, {attempt}차</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>Condition: {text} – {owner}, due {due} ({state})</source>
            <translation>조건: {text} – 담당 {owner}, 기한 {due}({state})</translation>
        </message>
        <message>
            <source>Corrected by decision {place}</source>
            <translation>결정 {place}로 정정됨</translation>
        </message>
        <message>
            <source>Corrects decision {place}</source>
            <translation>결정 {place}을(를) 정정함</translation>
        </message>
        <message>
            <source>Correct …</source>
            <translation>정정…</translation>
        </message>
        <message>
            <source>Correct decision {place}</source>
            <translation>결정 {place} 정정</translation>
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
            <source>Where the sheet has no such column, or an empty cell, new projects get these values.</source>
            <translation>시트에 해당 열이 없거나 셀이 비어 있으면 신규 사업에 이 값을 넣습니다.</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>값 추가</translation>
        </message>
        <message>
            <source>Field with one value for all rows</source>
            <translation>모든 행에 같은 값을 넣을 항목</translation>
        </message>
    </context>
    <context>
        <name>DeterminationDialog</name>
        <message>
            <source>Record a determination</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>{ref}: {fact} – {value}</source>
            <translation>{ref}: {fact} – {value}</translation>
        </message>
        <message>
            <source>{fact} (now: {value})</source>
            <translation>{fact}(현재: {value})</translation>
        </message>
    </context>
    <context>
        <name>DeterminationsCard</name>
        <message>
            <source>Nothing has been determined yet.</source>
            <translation>기록된 판정이 없습니다.</translation>
        </message>
        <message>
            <source>Determine …</source>
            <translation>판정…</translation>
        </message>
        <message>
            <source>Record a determination</source>
            <translation>판정 기록</translation>
        </message>
        <message>
            <source>{date}, {kind}: {value}, {by_org}, no. {document}</source>
            <translation>{date}, {kind}: {value}, {by_org}, 문서번호 {document}</translation>
        </message>
        <message>
            <source>Holds without an end</source>
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
            <source>Attach a file …</source>
            <translation>파일 첨부…</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>This registry was made by an older version and could not be brought up to date, so a copy is shown for reading. Verify it; if its record does not prove itself, restore a good backup.</source>
            <translation>이전 버전에서 만든 등록부로, 새 버전으로 변환하지 못해 사본을 읽기 전용으로 표시합니다. 무결성 확인을 실행하고, 기록의 무결성이 확인되지 않으면 정상 백업을 복원하시기 바랍니다.</translation>
        </message>
        <message>
            <source>This registry lies in a folder that is copied elsewhere while you work, and may come back torn. Move it to an ordinary folder and put only backups there.</source>
            <translation>이 등록부는 작업 중에 다른 곳으로 복사되는 폴더에 있어 파일이 깨진 채 되돌아올 수 있습니다. 일반 폴더로 옮기고 그 폴더에는 백업만 두십시오.</translation>
        </message>
        <message>
            <source>This is not the registry last noted here: an older or altered copy was put in its place. Verify it, and restore a backup if that is not meant.</source>
            <translation>이곳에 마지막으로 기록된 등록부가 아닙니다. 이전 사본이나 변경된 사본이 그 자리에 놓였습니다. 등록부를 검증하고, 의도한 것이 아니면 백업을 복원하십시오.</translation>
        </message>
        <message>
            <source>The clock of this computer says {now}, but the last act was recorded later than that, at {last}. Set the clock right if it is wrong: days in stage, due days and the times of new acts follow it.</source>
            <translation>이 컴퓨터의 시계는 {now}인데, 마지막 변경은 그보다 늦은 {last}에 기록되었습니다. 시계가 틀렸으면 바로잡으십시오. 단계 경과 일수와 기한, 새 변경의 시각이 이 시계를 따릅니다.</translation>
        </message>
        <message>
            <source>The clock of this computer says {now}; the last act was recorded more than a year before, at {last}. Set the clock right if it is wrong: days in stage, due days and the times of new acts follow it.</source>
            <translation>이 컴퓨터의 시계는 {now}이며, 마지막 변경은 그보다 1년 넘게 앞선 {last}에 기록되었습니다. 시계가 틀렸으면 바로잡으십시오. 단계 경과 일수와 기한, 새 변경의 시각이 이 시계를 따릅니다.</translation>
        </message>
        <message>
            <source>Act {seq} is stamped {at}, earlier than the one before it ({before}): the clock was set back. The acts keep the order of their numbers.</source>
            <translation>{seq}번 변경의 시각({at})이 바로 앞 변경의 시각({before})보다 이릅니다. 시계가 뒤로 돌려졌습니다. 변경의 순서는 번호를 따릅니다.</translation>
        </message>
    </context>
    <context>
        <name>DraftGuard</name>
        <message>
            <source>Close without keeping it</source>
            <translation>보관하지 않고 닫기</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>계속 작업</translation>
        </message>
        <message>
            <source>The draft could not be kept</source>
            <translation>초안을 보관하지 못함</translation>
        </message>
        <message>
            <source>What you were typing could not be written to the registry.</source>
            <translation>입력 중이던 내용을 등록부에 기록하지 못하였습니다.</translation>
        </message>
    </context>
    <context>
        <name>DraftLines</name>
        <message>
            <source>Draft of {moment}, not saved yet</source>
            <translation>{moment}에 작성한 내용이 아직 저장되지 않았습니다</translation>
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
            <translation>작성 중인 내용을 삭제하였습니다.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>되살리기</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>사업명 없음</translation>
        </message>
        <message>
            <source>A new project begun {moment} is not saved yet: {title}</source>
            <translation>{moment}에 작성하던 신규 사업이 아직 저장되지 않았습니다: {title}</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>이어서 작성</translation>
        </message>
        <message>
            <source>This project has been taken back meanwhile. What you typed is kept; Save asks what to do.</source>
            <translation>그동안 이 사업의 등록이 취소되었습니다. 입력한 내용은 보관되어 있으며, 저장하면 처리 방법을 묻습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: %n problem(s) to mend first.</source>
            <translation>
                <numerusform>저장되지 않았습니다. 먼저 바로잡을 사항 %n건이 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the first</source>
            <translation>첫 번째로 이동</translation>
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
            <translation>조건 지우기</translation>
        </message>
        <message>
            <source>Show all projects</source>
            <translation>모든 협력사업 보기</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>No project fits the filters. Clear some of them.</source>
            <translation>조건에 맞는 협력사업이 없습니다. 조건을 줄여 보십시오.</translation>
        </message>
        <message>
            <source>No project of “{view}” fits the filters. Clear some of them, or look among all projects.</source>
            <translation>‘{view}’ 보기에 조건에 맞는 협력사업이 없습니다. 조건을 줄이거나 모든 협력사업에서 찾으십시오.</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>지연된 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>Every open stage and every condition is within its days.</source>
            <translation>진행 중인 모든 단계와 조건이 기한 안에 있습니다.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>작성 중인 초안이 없습니다</translation>
        </message>
        <message>
            <source>What is typed on a project and not saved yet is found here.</source>
            <translation>협력사업에 입력하고 아직 저장하지 않은 내용이 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>아직 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>A project is entered once and kept for life: its concept, its way through approval, its funding, what was decided and why.</source>
            <translation>협력사업은 한 번 등록하면 사업 개념, 승인 과정, 재원, 결정 내용과 사유까지 끝까지 관리됩니다.</translation>
        </message>
        <message>
            <source>No project is in this view now: {view}.</source>
            <translation>지금 이 보기에 해당하는 협력사업이 없습니다: {view}.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>해당 사항이 없습니다</translation>
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
            <source>Redo this …</source>
            <translation>다시 실행 …</translation>
        </message>
        <message>
            <source>Undo this …</source>
            <translation>실행 취소 …</translation>
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
            <translation>{when} · {who}, {office}</translation>
        </message>
        <message>
            <source>{when} · {who}, {office} · exchange {exchange}</source>
            <translation>{when} · {who}, {office} · 교환 {exchange}</translation>
        </message>
        <message>
            <source>Changes of: {act}</source>
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
            <source>What is wrong</source>
            <translation>오류 내용</translation>
        </message>
        <message>
            <source>Detail, as the registry itself said it, in English</source>
            <translation>등록부가 남긴 상세 내용(영문)</translation>
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
            <source>Copy the error with its details</source>
            <translation>오류와 상세 내용 복사</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>알림 닫기</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>an unknown program</source>
            <translation>확인되지 않은 프로그램</translation>
        </message>
        <message>
            <source>{name} (account {account}, computer {host}, since {since})</source>
            <translation>{name} (계정 {account}, 컴퓨터 {host}, {since}부터)</translation>
        </message>
        <message>
            <source>This registry is in use: {holder} is writing it now, under its other name {name}.</source>
            <translation>이 등록부는 사용 중입니다. 다른 이름({name})으로 현재 작성 중인 사용자: {holder}</translation>
        </message>
        <message>
            <source>This registry is in use: {holder} is writing it now.</source>
            <translation>이 등록부는 사용 중입니다. 현재 작성 중인 사용자: {holder}</translation>
        </message>
        <message>
            <source>This registry was not closed by {holder}; whether it is still being worked on is not known.</source>
            <translation>이 등록부는 정상적으로 닫히지 않았습니다. 지금도 작업 중인지 확인할 수 없습니다. 마지막 사용자: {holder}</translation>
        </message>
        <message>
            <source>The file of this document is not kept in the registry. It lies here: {where}</source>
            <translation>이 문서의 파일은 등록부에 보관되어 있지 않습니다. 보관 위치: {where}</translation>
        </message>
        <message>
            <source>No file is attached to this document. Attach one, or enter where it is kept.</source>
            <translation>이 문서에 첨부된 파일이 없습니다. 파일을 첨부하거나 보관 위치를 입력하십시오.</translation>
        </message>
        <message>
            <source>There is no file here. Choose another one, or make a new registry.</source>
            <translation>이 위치에 파일이 없습니다. 다른 파일을 선택하거나 새 등록부를 만드십시오.</translation>
        </message>
        <message>
            <source>This is not a registry of this program. Choose a file that ends in .coopreg.</source>
            <translation>이 프로그램의 등록부가 아닙니다. 확장자가 .coopreg인 파일을 선택하십시오.</translation>
        </message>
        <message>
            <source>This registry was made by a newer version of this program. Open it with that version.</source>
            <translation>이 등록부는 더 최신 버전의 프로그램으로 만들어졌습니다. 해당 버전으로 여십시오.</translation>
        </message>
        <message>
            <source>Your account may not read this registry. Ask its owner for access.</source>
            <translation>현재 계정에는 이 등록부를 읽을 권한이 없습니다. 소유자에게 권한을 요청하십시오.</translation>
        </message>
        <message>
            <source>Your account cannot write here. Open the registry for reading, or copy it to a folder of your own.</source>
            <translation>현재 계정으로는 이 위치에 쓸 수 없습니다. 읽기 전용으로 열거나 본인의 폴더로 복사하십시오.</translation>
        </message>
        <message>
            <source>This registry was made by an older version, and its record does not prove itself. It can be opened for reading only; verify it, and restore a good backup.</source>
            <translation>이전 버전에서 만든 등록부이며, 기록의 무결성이 확인되지 않습니다. 읽기 전용으로만 열 수 있습니다. 무결성 확인을 실행하고 정상 백업을 복원하시기 바랍니다.</translation>
        </message>
        <message>
            <source>The registry is damaged. The file is kept as it is; restore a good backup.</source>
            <translation>등록부가 손상되었습니다. 파일은 그대로 보존됩니다. 정상 백업을 복원하십시오.</translation>
        </message>
        <message>
            <source>This file cannot be read as a registry: its beginning is damaged, or it is something else. The file is kept as it is; restore a good backup if it was your registry.</source>
            <translation>이 파일은 등록부로 읽을 수 없습니다. 앞부분이 손상되었거나 다른 종류의 파일입니다. 파일은 그대로 보존됩니다. 사용하던 등록부라면 정상 백업을 복원하십시오.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile. Look at it again, then repeat your change.</source>
            <translation>그사이 다른 사용자가 이 내용을 변경했습니다. 내용을 다시 확인한 뒤 변경하십시오.</translation>
        </message>
        <message>
            <source>The registry could not be opened or written.</source>
            <translation>등록부를 열거나 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>This cannot be taken in; nothing was changed.</source>
            <translation>입력한 내용을 받아들일 수 없습니다. 변경된 것은 없습니다.</translation>
        </message>
        <message>
            <source>This could not be done; nothing was changed.</source>
            <translation>요청한 작업을 수행하지 못했습니다. 변경된 것은 없습니다.</translation>
        </message>
        <message>
            <source>“{name}” is a program or starts one: it is kept, but never opened. Ask its sender for a document.</source>
            <translation>“{name}” 파일은 프로그램이거나 프로그램을 실행하는 파일이므로 보관만 하고 열지 않습니다. 보낸 사람에게 문서 파일을 요청하십시오.</translation>
        </message>
        <message>
            <source>“{name}” holds something else than its name says: it is kept, but not opened. Ask its sender about it.</source>
            <translation>“{name}” 파일은 내용이 이름에 표시된 형식과 다르므로 보관만 하고 열지 않습니다. 보낸 사람에게 확인하십시오.</translation>
        </message>
        <message>
            <source>“{name}” is of no kind that is known as a document: it is kept, but not opened. Ask its sender for a PDF.</source>
            <translation>“{name}” 파일은 문서로 확인된 형식이 아니므로 보관만 하고 열지 않습니다. 보낸 사람에게 PDF 파일을 요청하십시오.</translation>
        </message>
        <message>
            <source>The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</source>
            <translation>이 등록부 파일이 열려 있는 동안 삭제·이동·교체되어 마지막 작업이 그 파일에 저장되지 않았습니다. 그때까지 저장한 내용은 모두 복구용 사본 {rescue}에 있습니다. 창을 닫고 그 사본을 여십시오.</translation>
        </message>
        <message>
            <source>The file of this registry was deleted, moved or replaced while it was open, so the last step is not saved. Write a backup to another place now (Preferences), before you close the window, and go on with that.</source>
            <translation>이 등록부 파일이 열려 있는 동안 삭제·이동·교체되어 마지막 작업이 저장되지 않았습니다. 창을 닫기 전에 지금 다른 위치에 백업을 저장하고(환경설정) 그 파일로 계속하십시오.</translation>
        </message>
        <message>
            <source>Another program removed the file in which this registry keeps what was saved last, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</source>
            <translation>최근에 저장한 내용을 담은 등록부의 파일을 다른 프로그램이 제거하여 마지막 작업이 그 등록부에 저장되지 않았습니다. 그때까지 저장한 내용은 모두 복구용 사본 {rescue}에 있습니다. 창을 닫고 그 사본을 여십시오.</translation>
        </message>
        <message>
            <source>Another program removed the file in which this registry keeps what was saved last, so the last step is not saved. Write a backup to another place now (Preferences), before you close the window, and go on with that.</source>
            <translation>최근에 저장한 내용을 담은 등록부의 파일을 다른 프로그램이 제거하여 마지막 작업이 저장되지 않았습니다. 창을 닫기 전에 지금 다른 위치에 백업을 저장하고(환경설정) 그 파일로 계속하십시오.</translation>
        </message>
        <message>
            <source>Another program overwrote the file of this registry while it was open, so the last step is not saved there. All that was saved is in the rescue copy {rescue}. Close the window and open that copy.</source>
            <translation>이 등록부 파일을 열려 있는 동안 다른 프로그램이 덮어써서 마지막 작업이 그 파일에 저장되지 않았습니다. 그때까지 저장한 내용은 모두 복구용 사본 {rescue}에 있습니다. 창을 닫고 그 사본을 여십시오.</translation>
        </message>
        <message>
            <source>Another program overwrote the file of this registry while it was open, so the last step is not saved, and no rescue copy could be made. Close the window and restore the newest backup.</source>
            <translation>이 등록부 파일을 열려 있는 동안 다른 프로그램이 덮어써서 마지막 작업이 저장되지 않았고, 복구용 사본도 만들지 못하였습니다. 창을 닫고 가장 최근의 백업을 복원하십시오.</translation>
        </message>
        <message>
            <source>This registry was lost to the program while it was open. Close the program and start it again to open it.</source>
            <translation>이 등록부는 프로그램이 열어 둔 동안 바뀌었습니다. 프로그램을 끝내고 다시 시작한 뒤 여십시오.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: the file is not there any more. Choose it again.</source>
            <translation>“{name}” 파일을 첨부하지 못했습니다. 파일이 더 이상 없습니다. 다시 선택하십시오.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is a folder. Choose the files in it one by one.</source>
            <translation>“{name}” 항목을 첨부하지 못했습니다. 폴더이므로 그 안의 파일을 하나씩 선택하십시오.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is a device, not a file. Choose a file.</source>
            <translation>“{name}” 항목을 첨부하지 못했습니다. 파일이 아니라 장치입니다. 파일을 선택하십시오.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it cannot be read. Copy it to a folder of your own first.</source>
            <translation>“{name}” 파일을 첨부하지 못했습니다. 읽을 수 없는 파일이므로 먼저 본인의 폴더로 복사하십시오.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is empty. Choose the file that holds the document.</source>
            <translation>“{name}” 파일을 첨부하지 못했습니다. 빈 파일입니다. 문서가 들어 있는 파일을 선택하십시오.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is larger than {limit} MB. Keep it elsewhere and enter where it lies.</source>
            <translation>“{name}” 파일을 첨부하지 못했습니다. 크기가 {limit} MB를 넘습니다. 다른 곳에 보관하고 그 위치를 입력하십시오.</translation>
        </message>
        <message>
            <source>“{name}” was not attached: it is this registry itself. Make a backup to copy a registry.</source>
            <translation>“{name}” 파일을 첨부하지 못했습니다. 현재 등록부 파일입니다. 등록부를 복사하려면 백업을 이용하십시오.</translation>
        </message>
        <message>
            <source>The disk is full; nothing was saved. Free some space, then repeat the last step.</source>
            <translation>디스크가 가득 차서 저장하지 못하였습니다. 여유 공간을 확보한 뒤 마지막 작업을 다시 하십시오.</translation>
        </message>
        <message>
            <source>The disk is full, so the registry is open for reading only. Free some space, then open it again.</source>
            <translation>디스크가 가득 차서 등록부를 읽기 전용으로 열었습니다. 여유 공간을 확보한 뒤 다시 여십시오.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeColumns</name>
        <message>
            <source>Key of the row</source>
            <translation>행 키</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>송부 당시 값</translation>
        </message>
        <message>
            <source>Key of the project</source>
            <translation>사업 키</translation>
        </message>
        <message>
            <source>Reply note</source>
            <translation>비고(회신)</translation>
        </message>
        <message>
            <source>Removal asked for</source>
            <translation>삭제요청</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>확인</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message>
            <source>Go to the exchanges</source>
            <translation>교환으로 이동</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>보고서로 이동</translation>
        </message>
        <message>
            <source>Import a workbook …</source>
            <translation>통합 문서 가져오기 …</translation>
        </message>
        <message>
            <source>Export a workbook …</source>
            <translation>통합 문서 내보내기 …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>인쇄 …</translation>
        </message>
    </context>
    <context>
        <name>ExchangeResults</name>
        <message>
            <source>new project</source>
            <translation>신규 사업</translation>
        </message>
        <message>
            <source>new row</source>
            <translation>신규 행</translation>
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
            <source>please look</source>
            <translation>확인 필요</translation>
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
            <source>left out</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>request</source>
            <translation>요청</translation>
        </message>
        <message>
            <source>ours is kept</source>
            <translation>우리 값 유지</translation>
        </message>
        <message>
            <source>both made the same change</source>
            <translation>양측이 같은 내용으로 변경</translation>
        </message>
        <message>
            <source>not accepted from a file</source>
            <translation>파일로는 변경할 수 없음</translation>
        </message>
        <message>
            <source>error in this row; rows with errors can be left out</source>
            <translation>이 행에 오류가 있습니다. 오류가 있는 행은 제외할 수 있습니다</translation>
        </message>
        <message>
            <source>error in this cell; rows with errors can be left out</source>
            <translation>이 셀에 오류가 있습니다. 오류가 있는 행은 제외할 수 있습니다</translation>
        </message>
        <message>
            <source>taken, please look</source>
            <translation>반영하되 확인 필요</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>참고</translation>
        </message>
    </context>
    <context>
        <name>ExchangesPlace</name>
        <message>
            <source>Go on with {name}</source>
            <translation>{name} 이어서 하기</translation>
        </message>
        <message>
            <source>Exchanges, newest first</source>
            <translation>교환 목록(최신순)</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>교환</translation>
        </message>
        <message>
            <source>Import a workbook …</source>
            <translation>통합 문서 가져오기 …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>내보내기 …</translation>
        </message>
        <message numerus="yes">
            <source>Decide %Ln parked cell(s) …</source>
            <translation>
                <numerusform>미결 항목 %Ln건 결정 …</numerusform>
            </translation>
        </message>
        <message>
            <source>This registry is open for reading only</source>
            <translation>이 등록부는 읽기 전용으로 열려 있습니다</translation>
        </message>
        <message>
            <source>Nothing waits in {number}.</source>
            <translation>{number}에 미결 항목이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n행 복사됨</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been sent or taken in yet</source>
            <translation>아직 보내거나 받은 통합 문서가 없습니다</translation>
        </message>
        <message>
            <source>Send projects to another office as a workbook, and take in what comes back: changes are shown cell by cell before anything is written. Sheets of other offices can be taken in too.</source>
            <translation>사업을 통합 문서로 다른 기관에 보내고 회신을 받아 반영합니다. 기록하기 전에 변경 내용을 셀 단위로 보여 주며, 다른 기관이 만든 시트도 가져올 수 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange(s)</source>
            <translation>
                <numerusform>교환 %Ln건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Save as …</source>
            <translation>저장 위치 …</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>닫기</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln project(s)</source>
            <translation>
                <numerusform>사업 %Ln건 내보내기</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook for another office: it can be changed there and taken in again, cell by cell. What was sent is kept in the registry.</source>
            <translation>다른 기관에 보낼 통합 문서입니다. 그 기관에서 고친 내용을 셀 단위로 다시 받을 수 있으며, 보낸 내용은 등록부에 보관됩니다.</translation>
        </message>
        <message>
            <source>What leaves</source>
            <translation>보낼 내용</translation>
        </message>
        <message>
            <source>Checking what may be sent …</source>
            <translation>제공할 수 있는 내용을 확인하는 중 …</translation>
        </message>
        <message>
            <source>None of these projects may go to this audience.</source>
            <translation>이 제공 대상에게 보낼 수 있는 사업이 없습니다.</translation>
        </message>
        <message>
            <source>Without a recipient or audience the workbook is marked for internal use.</source>
            <translation>받는 기관이나 제공 대상을 지정하지 않으면 통합 문서에 내부용으로 표시됩니다.</translation>
        </message>
        <message>
            <source>The workbook is read again and compared before it is handed over.</source>
            <translation>통합 문서를 다시 읽어 원본과 대조한 뒤에 저장합니다.</translation>
        </message>
        <message>
            <source>Tick at least one field.</source>
            <translation>항목을 하나 이상 선택하십시오.</translation>
        </message>
    </context>
    <context>
        <name>ExportText</name>
        <message>
            <source>Writing {name} …</source>
            <translation>{name} 작성 중 …</translation>
        </message>
        <message>
            <source>{number} written to {folder}: {projects}, {differences} differences when read again</source>
            <translation>{number} 저장: {folder} ({projects}, 다시 읽어 대조한 차이 {differences}건)</translation>
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
            <source>All fields but our own note</source>
            <translation>내부 비고를 제외한 모든 항목</translation>
        </message>
        <message>
            <source>With the rows of funding and milestones</source>
            <translation>재원과 일정 행 포함</translation>
        </message>
        <message>
            <source>With actions and conditions</source>
            <translation>조치사항·조건 포함</translation>
        </message>
        <message>
            <source>With documents</source>
            <translation>문서 목록 포함</translation>
        </message>
        <message>
            <source>With contacts</source>
            <translation>담당자 연락처 포함</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>모두 해제</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>모두 선택</translation>
        </message>
        <message>
            <source>Fields that leave</source>
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
            <source>required</source>
            <translation>필수</translation>
        </message>
        <message>
            <source>required to submit</source>
            <translation>제출 시 필수</translation>
        </message>
        <message>
            <source>required before resources</source>
            <translation>자원 배정 전 필수</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Open a registry</source>
            <translation>등록부 열기</translation>
        </message>
        <message>
            <source>Make a new registry</source>
            <translation>새 등록부 만들기</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>백업 선택</translation>
        </message>
        <message>
            <source>Write a backup</source>
            <translation>백업 저장</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 파일 (*.pdf)</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
            <translation>통합 문서 (*.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
        </message>
        <message>
            <source>Export a workbook</source>
            <translation>통합 문서 내보내기</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>통합 문서 (*.xlsx)</translation>
        </message>
        <message>
            <source>Registries (*{suffix})</source>
            <translation>등록부 (*{suffix})</translation>
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
        <name>FileList</name>
        <message>
            <source>This computer has no program that opens it.</source>
            <translation>이 컴퓨터에는 이 파일을 열 프로그램이 없습니다.</translation>
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
            <source>This file carries macros or other active content. Open it only if you trust its sender.</source>
            <translation>매크로 등 실행 가능한 내용이 들어 있는 파일입니다. 보낸 사람을 신뢰할 수 있을 때만 여십시오.</translation>
        </message>
        <message>
            <source>Open all the same</source>
            <translation>그래도 열기</translation>
        </message>
        <message>
            <source>This is a program. It is kept as evidence, and never opened from here.</source>
            <translation>실행 파일입니다. 증빙으로 보관하며 여기에서는 열지 않습니다.</translation>
        </message>
        <message>
            <source>This file holds something else than its name says. It is kept as evidence, and not opened from here.</source>
            <translation>내용이 이름에 표시된 형식과 다른 파일입니다. 증빙으로 보관하며 여기에서는 열지 않습니다.</translation>
        </message>
        <message>
            <source>This file is of no kind that is known as a document. It is kept as evidence, and not opened from here.</source>
            <translation>문서로 확인된 형식이 아닌 파일입니다. 증빙으로 보관하며 여기에서는 열지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Late</source>
            <translation>지연</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>조건 지우기</translation>
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
            <source>RAG</source>
            <translation>신호등</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Clear the filter {filter}</source>
            <translation>{filter} 필터 해제</translation>
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
            <translation>{filter}: {first} 외 {more}</translation>
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
            <source>Finds words, parts of Korean words and their initial consonants</source>
            <translation>낱말, 한글 일부, 초성으로 찾습니다</translation>
        </message>
        <message>
            <source>Empty the filter field</source>
            <translation>찾기 칸 비우기</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Unfolded</source>
            <translation>펼쳐짐</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>접힘</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Saved {time}</source>
            <translation>저장 {time}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>백업 {time}</translation>
        </message>
        <message>
            <source>{name} (read only)</source>
            <translation>{name} (읽기 전용)</translation>
        </message>
    </context>
    <context>
        <name>FundingCard</name>
        <message>
            <source>Funding by source and year</source>
            <translation>재원(기관·연도별)</translation>
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
            <translation>상대측 {theirs}일, 우리 측 {ours}일</translation>
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
            <source>The registry holds the projects of U.S.–ROK cooperation in the Indo-Pacific and the road each takes through its approval. At the left are the places of the window, in the middle the place you are in, at the right what is chosen there and its next step.</source>
            <translation>등록부는 인도·태평양 지역 한미 협력사업과 각 사업의 승인 절차를 관리합니다. 왼쪽에는 화면 목록, 가운데에는 현재 화면, 오른쪽에는 선택한 사업과 다음 할 일이 표시됩니다.</translation>
        </message>
        <message>
            <source>Everything you save is recorded with your name and can be undone. What you type is kept as a draft until you save it, also when the program is closed.</source>
            <translation>저장한 내용은 모두 담당자 이름과 함께 기록되며 실행 취소할 수 있습니다. 입력 중인 내용은 프로그램을 닫아도 저장할 때까지 임시 저장본으로 보관됩니다.</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>협력사업</translation>
        </message>
        <message>
            <source>The list of all projects: where each one stands, since when, and what it waits for. Filter it by typing or by the chips above it; sort it by its headings; choose columns to show.</source>
            <translation>전체 사업 목록입니다. 사업별 현재 단계와 경과 기간, 대기 사유를 보여 줍니다. 글자를 입력하거나 위쪽의 조건으로 추리고, 머리글로 정렬하며, 표시할 열을 고를 수 있습니다.</translation>
        </message>
        <message>
            <source>What is chosen is told at the right, with its one next step. Enter opens the project.</source>
            <translation>선택한 사업의 내용과 다음 할 일이 오른쪽에 표시됩니다. Enter 키를 누르면 사업이 열립니다.</translation>
        </message>
        <message>
            <source>A project</source>
            <translation>사업 화면</translation>
        </message>
        <message>
            <source>Everything about one project, section by section: what it is, its stages and decisions, its funding, its schedule and its people. The strip at the top shows where it stands on its road.</source>
            <translation>한 사업의 모든 내용을 항목별로 보여 줍니다. 개요, 단계와 결정, 재원, 일정, 담당자 등이 있으며, 위쪽 띠는 승인 절차상의 현재 위치를 나타냅니다.</translation>
        </message>
        <message>
            <source>Change what you need in any section; what is wrong is told beside its field. Nothing is official until you save: then all of it becomes one entry of the history.</source>
            <translation>필요한 항목을 자유롭게 고치십시오. 잘못된 내용은 해당 칸 옆에 표시됩니다. 저장하기 전까지는 공식 기록이 아니며, 저장하면 변경 내용 전체가 이력 한 건으로 남습니다.</translation>
        </message>
        <message>
            <source>Decisions, determinations and presentations are recorded with their document. They are not edited afterwards: a wrong one is put right by a later one.</source>
            <translation>결정, 판정, 제시는 근거 문서와 함께 기록됩니다. 기록한 뒤에는 고치지 않으며, 잘못된 기록은 이후의 새 기록으로 바로잡습니다.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>Language, colours and density of the window; they change at once and are kept for your account.</source>
            <translation>화면의 언어, 색상, 행 간격을 정합니다. 바로 적용되며 계정별로 보관됩니다.</translation>
        </message>
        <message>
            <source>Below are the registry's file and its backups. A backup is made on closing and every thirty minutes if something was changed, and each one is examined before it counts.</source>
            <translation>아래에는 등록부 파일과 백업이 표시됩니다. 변경 사항이 있으면 종료할 때와 30분마다 백업하며, 모든 백업은 검사를 거칩니다.</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>교환</translation>
        </message>
        <message>
            <source>What left the office as a workbook and what came in, each with its number. Send what the list of projects shows or what is chosen there; take in what came back, or another office's own sheet.</source>
            <translation>통합 문서로 나간 것과 들어온 것을 각각의 번호와 함께 보여 줍니다. 사업 목록에 표시되거나 선택된 사업을 보내고, 돌아온 문서나 다른 기관의 자체 양식을 가져옵니다.</translation>
        </message>
        <message>
            <source>A workbook of ours comes back by its hidden keys: only cells that were changed are shown, old and new. All that is taken in is one act and can be undone as one.</source>
            <translation>우리가 보낸 통합 문서는 숨겨진 키로 알아보며, 변경된 셀만 이전 값과 새 값으로 보여 줍니다. 가져온 내용은 하나의 조치로 기록되어 한 번에 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Taking a workbook in</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>Columns shows which field each column of the sheet fills; correct what was not found, give what the sheet lacks, and keep the reading under a name for the next sheet of this sender.</source>
            <translation>열 탭은 시트의 각 열이 어느 항목에 해당하는지 보여 줍니다. 찾지 못한 열을 바로잡고 시트에 없는 값을 지정한 뒤, 같은 기관의 다음 시트를 위해 이 읽기 방식을 이름으로 저장합니다.</translation>
        </message>
        <message>
            <source>Rows shows what each row would do and what is wrong at which cell. Rows with errors can be left out. Nothing is written before you apply.</source>
            <translation>행 탭은 각 행이 무엇을 바꾸는지, 어느 셀이 잘못되었는지 보여 줍니다. 오류가 있는 행은 제외할 수 있으며, 적용하기 전에는 아무것도 기록되지 않습니다.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>The one-page sheet of a project, and the pipeline of what the list shows, in English or Korean, on A4 or Letter. What you see is what is printed and saved.</source>
            <translation>사업별 1장 현황과 목록에 표시된 후보사업 현황표를 한국어 또는 영어로, A4 또는 레터 용지에 만듭니다. 보이는 그대로 인쇄되고 저장됩니다.</translation>
        </message>
        <message>
            <source>Pages are pictures here; the saved PDF is tagged, so its text can be read aloud and copied.</source>
            <translation>여기에서는 쪽이 그림으로 표시되지만 저장한 PDF에는 태그가 있어 글을 소리 내어 읽거나 복사할 수 있습니다.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
        <message>
            <source>Every entry of the registry, newest first, also of projects that are not there any more. Enter shows what undoing or redoing the chosen entry would change and what would stay; nothing happens before you confirm.</source>
            <translation>등록부의 모든 처리 기록을 최근 순으로 보여 주며, 지금은 없는 사업의 기록도 포함합니다. Enter를 누르면 선택한 기록을 실행 취소하거나 다시 실행할 때 바뀌는 내용과 그대로 남는 내용을 먼저 보여 주고, 확인하기 전에는 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Ctrl+Z undoes what you did since you opened the program; older entries are undone here. What has left the office in an export is not undone: correct it by a new entry.</source>
            <translation>Ctrl+Z는 프로그램을 연 뒤에 처리한 내용만 실행 취소하며, 그 이전의 기록은 여기에서 실행 취소합니다. 내보내기로 외부에 나간 내용은 실행 취소할 수 없으므로 새로 기록하여 정정하십시오.</translation>
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
            <source>{key} shows all keys.</source>
            <translation>{key} 키를 누르면 모든 단축키가 표시됩니다.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{noun} {place}, added</source>
            <translation>{noun} {place} 추가</translation>
        </message>
        <message>
            <source>{noun} {place}, removed</source>
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
            <source>State</source>
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
    </context>
    <context>
        <name>HistoryPlace</name>
        <message>
            <source>Show earlier entries</source>
            <translation>이전 기록 더 보기</translation>
        </message>
        <message>
            <source>History of the registry, newest first</source>
            <translation>등록부 변경 이력(최근 순)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
        <message numerus="yes">
            <source>the latest %n</source>
            <translation>
                <numerusform>최근 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo this …</source>
            <translation>다시 실행 …</translation>
        </message>
        <message>
            <source>Undo this …</source>
            <translation>실행 취소 …</translation>
        </message>
        <message>
            <source>This registry is open for reading only</source>
            <translation>등록부가 읽기 전용으로 열려 있습니다</translation>
        </message>
        <message>
            <source>Entries of this kind are not undone</source>
            <translation>이 종류의 기록은 실행 취소할 수 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n행 복사됨</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>Kind of act</source>
            <translation>조치 종류</translation>
        </message>
        <message>
            <source>History</source>
            <translation>변경 이력</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>변경 이력에서 찾기</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier act(s)</source>
            <translation>
                <numerusform>이전 조치 %n건 더 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} of {all} acts</source>
            <translation>전체 {all}건 중 {found}건</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>조치 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>our own workbook</source>
            <translation>등록부 통합 문서</translation>
        </message>
        <message>
            <source>our own header</source>
            <translation>등록부 머리글</translation>
        </message>
        <message>
            <source>a known header</source>
            <translation>알려진 머리글</translation>
        </message>
        <message>
            <source>similar, please look</source>
            <translation>비슷함, 확인 필요</translation>
        </message>
        <message>
            <source>remembered</source>
            <translation>기억된 방법</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>직접 선택</translation>
        </message>
        <message>
            <source>not taken: the registry works it out</source>
            <translation>반영하지 않음: 등록부가 산출</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>가져오지 않음</translation>
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
            <source>Title</source>
            <translation>사업명</translation>
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
            <translation>충돌: 우리 값 {ours}, 상대 값 {theirs}</translation>
        </message>
        <message>
            <source>{old} becomes {new}</source>
            <translation>{old}에서 {new}(으)로 변경</translation>
        </message>
        <message>
            <source>error: {value}</source>
            <translation>오류: {value}</translation>
        </message>
        <message>
            <source>please look: {value}</source>
            <translation>확인 필요: {value}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Choose a workbook …</source>
            <translation>통합 문서 선택 …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Reading {name} …</source>
            <translation>{name} 읽는 중 …</translation>
        </message>
        <message>
            <source>Nothing is written before you apply it.</source>
            <translation>반영하기 전에는 아무것도 기록되지 않습니다.</translation>
        </message>
        <message>
            <source>Back to the exchanges</source>
            <translation>교환 목록으로</translation>
        </message>
        <message>
            <source>Rows or columns</source>
            <translation>행과 열 전환</translation>
        </message>
        <message>
            <source>Columns or rows</source>
            <translation>열과 행 전환</translation>
        </message>
        <message>
            <source>Go to Apply</source>
            <translation>반영 단추로 이동</translation>
        </message>
        <message>
            <source>No workbook is open</source>
            <translation>열린 통합 문서가 없습니다</translation>
        </message>
        <message>
            <source>A workbook is read and shown first: what is new, what would change, what is wrong. Nothing is written before you apply it.</source>
            <translation>통합 문서를 먼저 읽어 신규, 변경, 오류를 보여 줍니다. 반영하기 전에는 아무것도 기록되지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) not taken</source>
            <translation>
                <numerusform>행 %Ln개 미반영</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} cannot be taken in</source>
            <translation>{name}: 가져올 수 없습니다</translation>
        </message>
        <message>
            <source>Reading {name} was given up</source>
            <translation>{name} 읽기를 그만두었습니다</translation>
        </message>
        <message>
            <source>Choose it again to read it anew.</source>
            <translation>다시 선택하면 처음부터 읽습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) made</source>
            <translation>
                <numerusform>사업 %Ln건 등록</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) changed</source>
            <translation>
                <numerusform>사업 %Ln건 변경</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) parked</source>
            <translation>
                <numerusform>%Ln건 미결</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was taken in: {what}</source>
            <translation>{name} 반영 완료: {what}</translation>
        </message>
        <message>
            <source>nothing new, nothing changed</source>
            <translation>새로 등록하거나 변경한 것이 없음</translation>
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
            <translation>상대 값</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>보낸 값</translation>
        </message>
        <message>
            <source>{field}, cell {cell}: {old} becomes {new}, {result}</source>
            <translation>{field}, {cell} 셀: {old}에서 {new}(으)로 변경, {result}</translation>
        </message>
        <message>
            <source>written</source>
            <translation>입력값</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>허용값</translation>
        </message>
    </context>
    <context>
        <name>ImportSession</name>
        <message>
            <source>Reading {name} …</source>
            <translation>{name} 읽는 중 …</translation>
        </message>
        <message>
            <source>Taking in {name} …</source>
            <translation>{name} 반영 중 …</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>No project is chosen</source>
            <translation>선택한 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>Choose a project in the list to see where it stands and what comes next.</source>
            <translation>목록에서 협력사업을 선택하면 현재 단계와 다음 할 일을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>The chosen project</source>
            <translation>선택한 협력사업</translation>
        </message>
        <message>
            <source>The chosen projects</source>
            <translation>선택한 협력사업들</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Anywhere</source>
            <translation>모든 화면</translation>
        </message>
        <message>
            <source>In the list of projects</source>
            <translation>사업 목록</translation>
        </message>
        <message>
            <source>In a project</source>
            <translation>사업 화면</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>승인</translation>
        </message>
        <message>
            <source>In a workbook that comes in</source>
            <translation>가져오는 통합 문서에서</translation>
        </message>
        <message>
            <source>In a report</source>
            <translation>보고서에서</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>검색 또는 명령 실행</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>단축키 모두 보기</translation>
        </message>
        <message>
            <source>Help of this screen</source>
            <translation>현재 화면 도움말</translation>
        </message>
        <message>
            <source>Undo the last act</source>
            <translation>마지막 작업 실행 취소</translation>
        </message>
        <message>
            <source>Redo what was undone</source>
            <translation>취소한 작업 다시 실행</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 사업</translation>
        </message>
        <message>
            <source>Open another registry</source>
            <translation>다른 등록부 열기</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>등록부 검사</translation>
        </message>
        <message>
            <source>Korean or English</source>
            <translation>한국어·영어 전환</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>밝은 화면·어두운 화면 전환</translation>
        </message>
        <message>
            <source>Show or hide the bar at the left</source>
            <translation>왼쪽 목록 표시·숨기기</translation>
        </message>
        <message>
            <source>Show or hide the panel at the right</source>
            <translation>오른쪽 정보창 표시·숨기기</translation>
        </message>
        <message>
            <source>Go to the projects</source>
            <translation>사업 목록으로 이동</translation>
        </message>
        <message>
            <source>Go to the exchanges</source>
            <translation>교환으로 이동</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>보고서로 이동</translation>
        </message>
        <message>
            <source>Go to the history</source>
            <translation>변경 이력으로 이동</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>Export projects as a workbook</source>
            <translation>사업을 통합 문서로 내보내기</translation>
        </message>
        <message>
            <source>Print what is chosen or listed</source>
            <translation>선택하거나 표시된 사업 인쇄</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>Back, or close</source>
            <translation>뒤로 또는 닫기</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>다음 영역으로 이동</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>이전 영역으로 이동</translation>
        </message>
        <message>
            <source>To the notice at the lower left</source>
            <translation>왼쪽 아래 알림으로 이동</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>프로그램 정보</translation>
        </message>
        <message>
            <source>Quit; drafts are kept</source>
            <translation>종료(임시 저장본 보관)</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>목록에서 찾기</translation>
        </message>
        <message>
            <source>Open the chosen project</source>
            <translation>선택한 사업 열기</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>표시할 열 선택</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>조건 모두 지우기</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>선택한 행 복사</translation>
        </message>
        <message>
            <source>Copy for another office what may go there</source>
            <translation>다른 기관에 제공할 수 있는 내용만 복사</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save and go to the next</source>
            <translation>저장하고 다음으로</translation>
        </message>
        <message>
            <source>Duplicate the project</source>
            <translation>사업 복제</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>임시 저장본 버리기</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>다음 항목</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>이전 항목</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>행 추가</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>행 삭제</translation>
        </message>
        <message>
            <source>Edit the row</source>
            <translation>행 수정</translation>
        </message>
        <message>
            <source>Do the next step</source>
            <translation>다음 할 일 실행</translation>
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
            <source>Record a requirement as met</source>
            <translation>요건 충족 기록</translation>
        </message>
        <message>
            <source>Resubmit after a return</source>
            <translation>보완 후 재상신</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Leave the chosen rows out, or take them again</source>
            <translation>선택한 행 제외 또는 다시 포함</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
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
            <source>Larger</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>True size</source>
            <translation>실제 크기</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>너비 맞춤</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>쪽 맞춤</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Find a key or what it does</source>
            <translation>단축키나 기능 찾기</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>기능</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>단축키</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s). Those in grey do not work where you are now.</source>
            <translation>
                <numerusform>단축키 %n개. 회색은 현재 화면에서 쓸 수 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>No key does that. Try other words.</source>
            <translation>해당하는 단축키가 없습니다. 다른 말로 찾아보십시오.</translation>
        </message>
        <message>
            <source>{words}, does not work here</source>
            <translation>{words}, 현재 화면에서 사용 불가</translation>
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
            <source>Import …</source>
            <translation>가져오기 …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>내보내기 …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>인쇄 …</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 협력사업</translation>
        </message>
        <message>
            <source>This registry is open for reading only</source>
            <translation>이 등록부는 읽기 전용으로 열려 있습니다</translation>
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
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
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
        <name>MarkBanner</name>
        <message>
            <source>Highest mark on this screen: {mark}</source>
            <translation>이 화면의 최고 표시 등급: {mark}</translation>
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
            <source>agreed {agreed}, reached {now}</source>
            <translation>당초 {agreed}, 달성 {now}</translation>
        </message>
        <message>
            <source>agreed {agreed}, expected {now}</source>
            <translation>당초 {agreed}, 예상 {now}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later than agreed</source>
            <translation>
                <numerusform>당초보다 %n일 지연</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) earlier than agreed</source>
            <translation>
                <numerusform>당초보다 %n일 단축</numerusform>
            </translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>당초 계획대로</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>%n draft(s) not saved yet</source>
            <translation>
                <numerusform>저장하지 않은 초안 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>이어서 작성</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>Make a new registry</source>
            <translation>새 등록부 만들기</translation>
        </message>
        <message>
            <source>Your name and office stand beside everything you record.</source>
            <translation>이름과 소속은 모든 기록에 함께 남습니다.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Your office</source>
            <translation>소속</translation>
        </message>
        <message>
            <source>Make and open</source>
            <translation>만들고 열기</translation>
        </message>
        <message>
            <source>Make the registry and open it</source>
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
            <source>The side whose registry this is; it cannot be changed later.</source>
            <translation>이 등록부를 쓰는 측입니다. 나중에 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Start with the sample portfolio (25 fictional projects)</source>
            <translation>예시 사업으로 시작(가상 사업 25건)</translation>
        </message>
        <message>
            <source>Start with an empty registry</source>
            <translation>빈 등록부로 시작</translation>
        </message>
        <message>
            <source>Where it will lie</source>
            <translation>저장 위치</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Change where the registry will lie</source>
            <translation>등록부 저장 위치 변경</translation>
        </message>
        <message>
            <source>There is something here already. Choose another name, or open it at the right.</source>
            <translation>이 위치에 이미 파일이 있습니다. 다른 이름을 정하거나 오른쪽에서 여십시오.</translation>
        </message>
        <message>
            <source>Enter this; the history names who did what.</source>
            <translation>입력하십시오. 변경 이력에 작업자로 남습니다.</translation>
        </message>
        <message>
            <source>Use at most {limit} characters.</source>
            <translation>{limit}자 이내로 입력하십시오.</translation>
        </message>
        <message>
            <source>This reads as a mark above what a registry may hold. Enter a name.</source>
            <translation>등록부의 상한을 넘는 보안표시로 보입니다. 이름을 입력하십시오.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>알림 닫기</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>그 밖에 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Obstacles</name>
        <message numerus="yes">
            <source>This gate may not close yet; missing: %n requirement(s).</source>
            <translation>
                <numerusform>아직 이 관문을 닫을 수 없습니다. 미비 요건 %n건이 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{stage} may not close yet; missing: %n requirement(s).</source>
            <translation>
                <numerusform>아직 {stage} 단계를 닫을 수 없습니다. 미비 요건 %n건이 있습니다.</numerusform>
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
            <source>Open another …</source>
            <translation>다른 등록부 열기…</translation>
        </message>
        <message>
            <source>Open another registry</source>
            <translation>다른 등록부 열기</translation>
        </message>
    </context>
    <context>
        <name>OpeningRegistry</name>
        <message>
            <source>Opening the registry …</source>
            <translation>등록부를 여는 중…</translation>
        </message>
        <message>
            <source>Making the sample portfolio …</source>
            <translation>예시 사업을 만드는 중…</translation>
        </message>
        <message>
            <source>Making the registry …</source>
            <translation>등록부를 만드는 중…</translation>
        </message>
        <message>
            <source>Putting the backup in place …</source>
            <translation>백업을 복원하는 중…</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>읽기 전용으로 열기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>The registry is in use</source>
            <translation>사용 중인 등록부</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>You can look at everything meanwhile. To write, have it closed there and try again.</source>
            <translation>그동안 모든 내용을 열람할 수 있습니다. 수정하려면 상대방이 닫은 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The registry was not closed</source>
            <translation>닫히지 않은 등록부</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>넘겨받기</translation>
        </message>
        <message>
            <source>Take over only when you know that nobody works on it there any more, because that program or computer is off. Two programs that write one registry can damage it.</source>
            <translation>해당 프로그램이나 컴퓨터가 꺼져 있어 아무도 작업하지 않는 것이 확실할 때만 넘겨받으십시오. 두 프로그램이 한 등록부에 동시에 쓰면 등록부가 손상될 수 있습니다.</translation>
        </message>
        <message>
            <source>Restore the backup of {time}</source>
            <translation>{time} 백업 복원</translation>
        </message>
        <message>
            <source>The registry is damaged</source>
            <translation>손상된 등록부</translation>
        </message>
        <message>
            <source>This is the newest backup that has been examined and found whole. What was entered after it is not in it. The damaged file is kept beside the registry.</source>
            <translation>검사 결과 이상이 없는 가장 최근의 백업입니다. 백업 이후에 입력한 내용은 들어 있지 않습니다. 손상된 파일은 등록부 옆에 보존됩니다.</translation>
        </message>
    </context>
    <context>
        <name>OptionsArea</name>
        <message>
            <source>To know of this report</source>
            <translation>이 보고서에서 확인할 점</translation>
        </message>
        <message>
            <source>Withheld from the audience</source>
            <translation>제공 대상에게 제외한 자료</translation>
        </message>
        <message>
            <source>The preview shows the pages as they will be printed. The saved PDF is tagged: its text can be read aloud, searched and copied.</source>
            <translation>미리보기는 인쇄될 모습 그대로입니다. 저장한 PDF에는 태그가 있어 본문을 소리 내어 읽고 검색하고 복사할 수 있습니다.</translation>
        </message>
        <message>
            <source>Choices for the report</source>
            <translation>보고서 선택 사항</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>Report</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>About</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>보고서 언어</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>용지</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>단계별</translation>
        </message>
        <message>
            <source>By priority area</source>
            <translation>중점 분야별</translation>
        </message>
        <message>
            <source>Rows stand together</source>
            <translation>행 묶음</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>제공 대상</translation>
        </message>
        <message>
            <source>With points of contact</source>
            <translation>담당자 연락처 포함</translation>
        </message>
        <message>
            <source>Red rows first</source>
            <translation>적색 행 먼저</translation>
        </message>
        <message>
            <source>The chosen project, {ref}</source>
            <translation>선택한 사업 {ref}</translation>
        </message>
        <message>
            <source>The chosen projects ({number})</source>
            <translation>선택한 사업 ({number})</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>목록에 보이는 사업</translation>
        </message>
        <message>
            <source>All open projects</source>
            <translation>진행 중인 사업 전체</translation>
        </message>
        <message>
            <source>What the list shows ({number})</source>
            <translation>목록에 보이는 사업 ({number})</translation>
        </message>
        <message>
            <source>All open projects ({number})</source>
            <translation>진행 중인 사업 전체 ({number})</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Not in the list of organisations: kept as it is written.</source>
            <translation>기관 목록에 없습니다. 적은 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Not in the list of organisations; semicolons in its name become commas.</source>
            <translation>기관 목록에 없습니다. 기관명의 세미콜론은 쉼표로 바뀝니다.</translation>
        </message>
    </context>
    <context>
        <name>OutlookNote</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>그 밖에 %Ln건</numerusform>
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
            <source>Withheld from the audience</source>
            <translation>제공 대상에게 제외한 자료</translation>
        </message>
    </context>
    <context>
        <name>OverviewCards</name>
        <message>
            <source>Next dates</source>
            <translation>다가오는 일정</translation>
        </message>
        <message>
            <source>{day} (late)</source>
            <translation>{day}(지연)</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <source>Exchanges</source>
            <translation>교환</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>통합 문서 가져오기</translation>
        </message>
        <message>
            <source>This very file was taken in already, on {day}.</source>
            <translation>이 파일은 {day}에 이미 반영되었습니다.</translation>
        </message>
        <message>
            <source>Seen before, undone here: you imported this file on {day}. Apply imports it again.</source>
            <translation>{day}에 반영했다가 실행 취소한 파일입니다. 반영을 누르면 다시 반영합니다.</translation>
        </message>
        <message>
            <source>our own workbook {number}</source>
            <translation>등록부 통합 문서 {number}</translation>
        </message>
        <message>
            <source>another office's sheet</source>
            <translation>다른 기관의 시트</translation>
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation>시트 ‘{sheet}’</translation>
        </message>
        <message>
            <source>headers in row {row}</source>
            <translation>머리글 {row}행</translation>
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
            <source>A command, or a project by its number or title</source>
            <translation>명령, 사업번호 또는 사업명</translation>
        </message>
        <message>
            <source>The arrow keys choose what Enter runs or opens.</source>
            <translation>화살표 키로 고르고 Enter 키로 실행하거나 엽니다.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>찾은 항목</translation>
        </message>
        <message numerus="yes">
            <source>%n found. Arrow keys choose, Enter runs or opens, Esc closes.</source>
            <translation>
                <numerusform>%n건. 화살표로 선택, Enter로 실행·열기, Esc로 닫기</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>찾은 항목이 없습니다. 글자를 줄여 보십시오.</translation>
        </message>
    </context>
    <context>
        <name>ParkedCard</name>
        <message>
            <source>{ref}, {field}: what becomes of it</source>
            <translation>{ref}, {field}: 처리 방법</translation>
        </message>
        <message>
            <source>leave parked</source>
            <translation>미결로 유지</translation>
        </message>
        <message>
            <source>keep ours</source>
            <translation>우리 값 유지</translation>
        </message>
        <message>
            <source>take theirs</source>
            <translation>상대 값 반영</translation>
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
            <translation>상대 값</translation>
        </message>
    </context>
    <context>
        <name>ParkedDialog</name>
        <message>
            <source>Parked cells of {number}</source>
            <translation>{number}의 미결 항목</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>These cells were changed here and in the workbook. Nothing is written before you decide.</source>
            <translation>이 항목들은 등록부와 통합문서에서 모두 변경되었습니다. 결정하기 전에는 아무것도 기록되지 않습니다.</translation>
        </message>
        <message>
            <source>Ctrl+Enter decides, Esc cancels.</source>
            <translation>Ctrl+Enter: 결정, Esc: 취소</translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation>미결 항목이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Decide %Ln cell(s)</source>
            <translation>
                <numerusform>%Ln건 결정</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>결정</translation>
        </message>
        <message numerus="yes">
            <source>{number}: %Ln cell(s) decided</source>
            <translation>
                <numerusform>{number}: %Ln건을 결정했습니다</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartChips</name>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Needs me</source>
            <translation>확인 필요</translation>
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
            <source>Make it</source>
            <translation>작성</translation>
        </message>
        <message>
            <source>Go to the projects</source>
            <translation>협력사업으로 이동</translation>
        </message>
        <message>
            <source>Making the report …</source>
            <translation>보고서를 작성하고 있습니다 …</translation>
        </message>
        <message>
            <source>Its pages appear here.</source>
            <translation>완성된 쪽이 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Choose one or several projects in the list, then come back: each gets a page of its own.</source>
            <translation>목록에서 사업을 하나 이상 선택한 뒤 돌아오십시오. 사업마다 한 쪽씩 작성됩니다.</translation>
        </message>
        <message>
            <source>No project is chosen</source>
            <translation>선택한 협력사업이 없습니다</translation>
        </message>
        <message>
            <source>No project fits. Report on other projects, or clear filters of the list.</source>
            <translation>조건에 맞는 협력사업이 없습니다. 다른 사업을 대상으로 하거나 목록의 조건을 지우십시오.</translation>
        </message>
        <message>
            <source>Nothing to report on</source>
            <translation>보고할 사업이 없습니다</translation>
        </message>
        <message>
            <source>No project here is releasable to the chosen audience. Choose another audience or other projects.</source>
            <translation>선택한 제공 대상에게 제공할 수 있는 사업이 없습니다. 제공 대상이나 사업을 바꾸어 선택하십시오.</translation>
        </message>
        <message>
            <source>Nothing for this audience</source>
            <translation>제공할 수 있는 사업 없음</translation>
        </message>
        <message>
            <source>Making it takes a while. It can be stopped at any time.</source>
            <translation>작성에 시간이 걸립니다. 언제든지 중지할 수 있습니다.</translation>
        </message>
        <message>
            <source>One report holds the sheets of {most} projects at most. Choose fewer in the list, or narrow the list.</source>
            <translation>사업 현황 보고서 한 부에는 사업을 {most}건까지 담을 수 있습니다. 목록에서 더 적게 고르거나 목록을 좁히십시오.</translation>
        </message>
        <message>
            <source>The report was not made. Choose otherwise, or have it made after all.</source>
            <translation>보고서를 작성하지 않았습니다. 달리 선택하거나 그대로 작성하십시오.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>중지하였습니다</translation>
        </message>
        <message>
            <source>The report could not be made</source>
            <translation>보고서를 작성할 수 없습니다</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message numerus="yes">
            <source>A report about %Ln project(s)</source>
            <translation>
                <numerusform>협력사업 %Ln건에 대한 보고서</numerusform>
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
            <source>Language and look</source>
            <translation>언어와 화면</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>담당자</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
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
            <source>The side belongs to the registry and cannot be changed.</source>
            <translation>소속 측은 등록부에 고정되어 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Other registries opened here</source>
            <translation>최근에 연 다른 등록부</translation>
        </message>
    </context>
    <context>
        <name>PresentationDialog</name>
        <message>
            <source>Record a presentation</source>
            <translation>제시 기록</translation>
        </message>
        <message>
            <source>{ref} presented to {body}</source>
            <translation>{ref} 제시 기록(상대: {body})</translation>
        </message>
    </context>
    <context>
        <name>PresentationsCard</name>
        <message>
            <source>Nothing has been presented yet.</source>
            <translation>아직 제시한 내역이 없습니다.</translation>
        </message>
        <message>
            <source>Present …</source>
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
            <source>%n without a reply</source>
            <translation>
                <numerusform>미회신 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>{presentations} · {unanswered}</source>
            <translation>{presentations} · {unanswered}</translation>
        </message>
        <message>
            <source>Present …</source>
            <translation>제시…</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>The pages are shown as pictures. Their text can be read in the saved PDF, which is tagged.</source>
            <translation>쪽은 그림으로 표시됩니다. 본문은 태그가 있는 저장한 PDF에서 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}, {title}</source>
            <translation>{pages}쪽 중 {page}쪽, {title}</translation>
        </message>
        <message>
            <source>Preview of the report</source>
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
            <source>Page, of {pages}</source>
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
            <source>Smaller</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>너비에 맞춤</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>한 쪽에 맞춤</translation>
        </message>
        <message>
            <source>Size of the pages</source>
            <translation>쪽 크기</translation>
        </message>
    </context>
    <context>
        <name>ProfileOffer</name>
        <message>
            <source>Read it so</source>
            <translation>그대로 읽기</translation>
        </message>
        <message>
            <source>The headers are those of “{name}”, which is remembered. Read it as “{name}”?</source>
            <translation>기억해 둔 “{name}”의 머리글과 같습니다. “{name}”(으)로 읽을까요?</translation>
        </message>
        <message>
            <source>Read it as “{name}”</source>
            <translation>“{name}”(으)로 읽기</translation>
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
            <source>Cancelling …</source>
            <translation>취소하는 중…</translation>
        </message>
    </context>
    <context>
        <name>ProjectActions</name>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save and go to the next project</source>
            <translation>저장 후 다음 사업으로 이동</translation>
        </message>
        <message>
            <source>Duplicate this project</source>
            <translation>이 사업 복제</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>작성 중인 내용 삭제</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>다음 항목</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>이전 항목</translation>
        </message>
        <message>
            <source>Do the next step</source>
            <translation>다음 조치 수행</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Back to the projects</source>
            <translation>사업 목록으로 돌아가기</translation>
        </message>
    </context>
    <context>
        <name>ProjectAmounts</name>
        <message>
            <source>{millions} M</source>
            <translation>{millions}백만</translation>
        </message>
        <message>
            <source>{thousands} K</source>
            <translation>{thousands}천</translation>
        </message>
    </context>
    <context>
        <name>ProjectColumns</name>
        <message>
            <source>open</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>not yet open</source>
            <translation>미착수</translation>
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
            <source>RAG</source>
            <translation>신호등</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>사업비</translation>
        </message>
        <message>
            <source>Days are not counted</source>
            <translation>일수를 세지 않음</translation>
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
            <translation>신규 사업</translation>
        </message>
        <message>
            <source>It gets its number when it is saved.</source>
            <translation>관리번호는 저장할 때 부여됩니다.</translation>
        </message>
        <message>
            <source>Project without a title</source>
            <translation>사업명 없음</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>협력사업</translation>
        </message>
        <message>
            <source>Back to the projects</source>
            <translation>사업 목록으로 돌아가기</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>작성 내용 삭제</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
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
            <source>Record requirement</source>
            <translation>요건 기록</translation>
        </message>
        <message>
            <source>Resubmit</source>
            <translation>재상정</translation>
        </message>
        <message>
            <source>Attach document</source>
            <translation>문서 첨부</translation>
        </message>
    </context>
    <context>
        <name>ProjectPanel</name>
        <message>
            <source>Project without a title</source>
            <translation>제목 없는 협력사업</translation>
        </message>
        <message>
            <source>{status}, in kind</source>
            <translation>{status}, 현물</translation>
        </message>
        <message>
            <source>Next dates</source>
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
            <source>A copy of {ref}, not saved yet</source>
            <translation>{ref}의 사본(저장 전)</translation>
        </message>
        <message>
            <source>Everything stood so already in {ref}</source>
            <translation>{ref}에 변경된 내용이 없습니다</translation>
        </message>
        <message>
            <source>Entered {ref}</source>
            <translation>{ref} 등록됨</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n field(s) of {ref}</source>
            <translation>
                <numerusform>{ref} 항목 %n건 저장됨</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProjectSections</name>
        <message>
            <source>Summary</source>
            <translation>개요</translation>
        </message>
        <message>
            <source>Stages and decisions</source>
            <translation>단계와 결정</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>정부 간 경로</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>재원</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>일정</translation>
        </message>
        <message>
            <source>Risks and actions</source>
            <translation>위험·조치</translation>
        </message>
        <message>
            <source>Industry links</source>
            <translation>기업 간 연계</translation>
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
            <source>Field and partners</source>
            <translation>협력 분야와 협력국</translation>
        </message>
        <message>
            <source>Procedure and sides</source>
            <translation>승인 절차와 담당 측</translation>
        </message>
        <message>
            <source>Mark and release</source>
            <translation>보안표시와 제공 대상</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>추진 경로</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>사업비</translation>
        </message>
        <message>
            <source>Baseline and sustainment</source>
            <translation>기초선 평가와 운용유지</translation>
        </message>
        <message>
            <source>Development assistance</source>
            <translation>공적개발원조</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>사업 기간</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>주관 및 담당 기관</translation>
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
            <translation>{used}/{all} 근무일</translation>
        </message>
        <message>
            <source>{used}/{all} d</source>
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
            <source>With a draft</source>
            <translation>작성 중인 초안</translation>
        </message>
    </context>
    <context>
        <name>ProjectsPlace</name>
        <message>
            <source>Filter this list</source>
            <translation>목록에서 찾기</translation>
        </message>
        <message>
            <source>Open the project</source>
            <translation>협력사업 열기</translation>
        </message>
        <message>
            <source>Take the next step</source>
            <translation>다음 할 일 처리</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>조건 지우기</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>열 고르기</translation>
        </message>
        <message>
            <source>Copy the chosen projects</source>
            <translation>선택한 협력사업 복사</translation>
        </message>
        <message>
            <source>Copy for another office …</source>
            <translation>다른 기관에 보낼 내용 복사 …</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>None has been opened here yet.</source>
            <translation>아직 연 등록부가 없습니다.</translation>
        </message>
        <message>
            <source>{folder} (not there any more)</source>
            <translation>{folder} (현재 없음)</translation>
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
            <source>Change sets</source>
            <translation>변경 묶음</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>최근 변경</translation>
        </message>
        <message>
            <source>Open for</source>
            <translation>열기 방식</translation>
        </message>
        <message>
            <source>Reading only: nothing can be changed here now</source>
            <translation>읽기 전용: 지금은 수정할 수 없습니다</translation>
        </message>
        <message>
            <source>Reading and writing</source>
            <translation>읽기 및 쓰기</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <source>{time}, {name} ({office}), seal {seal}…</source>
            <translation>{time}, {name}({office}), 봉인값 {seal}…</translation>
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
            <source>Making the report …</source>
            <translation>보고서를 작성하고 있습니다 …</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Report saved: {path}</source>
            <translation>보고서를 저장하였습니다: {path}</translation>
        </message>
        <message>
            <source>Saving the report …</source>
            <translation>보고서를 저장하고 있습니다 …</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the report as PDF and print it where there is one.</source>
            <translation>이 컴퓨터에 설정된 프린터가 없습니다. 보고서를 PDF로 저장하여 프린터가 있는 곳에서 인쇄하십시오.</translation>
        </message>
        <message>
            <source>Sent to the printer: {name}</source>
            <translation>프린터로 보냈습니다: {name}</translation>
        </message>
        <message>
            <source>The printer did not take the report. See that it is on and connected, then print again.</source>
            <translation>프린터가 보고서를 받지 못하였습니다. 전원과 연결을 확인한 뒤 다시 인쇄하십시오.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>인쇄하고 있습니다 …</translation>
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
            <source>Being made …</source>
            <translation>작성 중 …</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>PDF로 저장 …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>인쇄 …</translation>
        </message>
    </context>
    <context>
        <name>ReportsPlace</name>
        <message>
            <source>Save the report as PDF</source>
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
            <source>Larger</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>True size</source>
            <translation>실제 크기</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>너비에 맞춤</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>한 쪽에 맞춤</translation>
        </message>
    </context>
    <context>
        <name>RequirementDialog</name>
        <message>
            <source>Record the requirement: {requirement}</source>
            <translation>요건 기록: {requirement}</translation>
        </message>
        <message>
            <source>Record a requirement</source>
            <translation>요건 기록</translation>
        </message>
        <message>
            <source>{ref}: waived – {requirement}</source>
            <translation>{ref}: 면제 – {requirement}</translation>
        </message>
        <message>
            <source>{ref}: met – {requirement}</source>
            <translation>{ref}: 충족 – {requirement}</translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Restore a backup</source>
            <translation>백업 복원</translation>
        </message>
        <message>
            <source>The backups of {registry}. Each one is examined before it is put in place.</source>
            <translation>{registry}의 백업입니다. 복원하기 전에 백업을 검사합니다.</translation>
        </message>
        <message>
            <source>No backup of {registry} has been made yet.</source>
            <translation>{registry}의 백업이 아직 없습니다.</translation>
        </message>
        <message>
            <source>Restore the chosen one</source>
            <translation>선택한 백업 복원</translation>
        </message>
        <message>
            <source>Restore the chosen backup</source>
            <translation>선택한 백업 복원</translation>
        </message>
        <message>
            <source>Choose a file …</source>
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
            <source>{backup}   newest good one</source>
            <translation>{backup}   최신 정상 백업</translation>
        </message>
        <message>
            <source>Put the backup “{backup}” in place of {registry}?</source>
            <translation>“{backup}” 백업으로 {registry} 등록부를 바꾸시겠습니까?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>What was entered after it is not in it. The present file is kept beside the registry.</source>
            <translation>백업 이후에 입력한 내용은 들어 있지 않습니다. 현재 파일은 등록부 옆에 보존됩니다.</translation>
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
            <translation>변경 이력에 함께 남습니다.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>Day of resubmission</source>
            <translation>재제출일</translation>
        </message>
        <message>
            <source>Resubmit</source>
            <translation>재제출</translation>
        </message>
        <message>
            <source>Resubmit the project</source>
            <translation>사업 재제출</translation>
        </message>
        <message>
            <source>{ref} resubmitted</source>
            <translation>{ref} 재제출</translation>
        </message>
    </context>
    <context>
        <name>RoomWords</name>
        <message numerus="yes">
            <source>%n character(s) too many</source>
            <translation>
                <numerusform>%n자 초과</numerusform>
            </translation>
        </message>
        <message>
            <source>One line only: line breaks and tabs became blanks.</source>
            <translation>한 줄만 입력되므로 줄바꿈과 탭이 공백으로 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Control characters and invisible signs are taken out.</source>
            <translation>제어 문자와 보이지 않는 기호는 제거됩니다.</translation>
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
            <source>Take the row back</source>
            <translation>행 제외 취소</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>행 제외</translation>
        </message>
        <message>
            <source>{action}: {row}</source>
            <translation>{action}: {row}</translation>
        </message>
        <message>
            <source>Enter opens the row, Delete removes it or takes it back, Insert adds another.</source>
            <translation>Enter 키로 행을 열고, Delete 키로 제외하거나 되돌리며, Insert 키로 행을 추가합니다.</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>제외됨</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>문제 %n건</numerusform>
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
            <source>The chosen row</source>
            <translation>선택한 행</translation>
        </message>
        <message>
            <source>No row is chosen</source>
            <translation>선택한 행이 없습니다</translation>
        </message>
        <message>
            <source>Take this row again (Space)</source>
            <translation>이 행 다시 포함(Space)</translation>
        </message>
        <message>
            <source>Leave this row out (Space)</source>
            <translation>이 행 제외(Space)</translation>
        </message>
        <message>
            <source>{project} · sheet {sheet}, row {row}</source>
            <translation>{project} · {sheet} 시트 {row}행</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>신규 사업</translation>
        </message>
    </context>
    <context>
        <name>RowsEditor</name>
        <message>
            <source>Nothing entered yet.</source>
            <translation>입력된 내용이 없습니다.</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>행 추가</translation>
        </message>
        <message>
            <source>Add a row (Insert)</source>
            <translation>행 추가 (Insert)</translation>
        </message>
        <message>
            <source>{rows}: add a row</source>
            <translation>{rows}: 행 추가</translation>
        </message>
    </context>
    <context>
        <name>RowsPart</name>
        <message>
            <source>No rows of this kind</source>
            <translation>해당하는 행이 없습니다</translation>
        </message>
        <message>
            <source>Rows of the workbook</source>
            <translation>통합 문서의 행</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Sections</source>
            <translation>항목</translation>
        </message>
        <message numerus="yes">
            <source>{section}, %n row(s)</source>
            <translation>
                <numerusform>{section}, %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Something here is wrong</source>
            <translation>바로잡을 사항이 있습니다</translation>
        </message>
    </context>
    <context>
        <name>SelectionPanel</name>
        <message>
            <source>They ask</source>
            <translation>사업비 합계</translation>
        </message>
        <message>
            <source>They stand</source>
            <translation>현황</translation>
        </message>
        <message numerus="yes">
            <source>%Ln project(s) chosen</source>
            <translation>
                <numerusform>%Ln건 선택</numerusform>
            </translation>
        </message>
        <message>
            <source>So many are not summed; choose fewer to see what they ask.</source>
            <translation>선택한 건수가 많아 합계를 내지 않습니다. 선택을 줄이면 합계를 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Without an amount</source>
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
            <source>What 03/04/2026 means</source>
            <translation>03/04/2026의 뜻</translation>
        </message>
        <message>
            <source>Remembered reading</source>
            <translation>기억된 읽기 방법</translation>
        </message>
        <message>
            <source>Remember this reading</source>
            <translation>이 방법 기억</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>자동으로 찾음</translation>
        </message>
        <message>
            <source>Row of the headers</source>
            <translation>머리글 행</translation>
        </message>
        <message>
            <source>Name, for example of the sender</source>
            <translation>이름(예: 보낸 기관)</translation>
        </message>
        <message>
            <source>Name under which this reading is remembered</source>
            <translation>이 읽기 방법을 기억할 이름</translation>
        </message>
        <message>
            <source>Remember this reading as</source>
            <translation>이 읽기 방법의 이름</translation>
        </message>
        <message>
            <source>what the file says</source>
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
            <source>Days in this file can be read in two ways ({examples}): say which comes first.</source>
            <translation>이 파일의 날짜는 두 가지로 읽을 수 있습니다({examples}). 일과 월 중 무엇이 먼저인지 정하십시오.</translation>
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
            <translation>교환</translation>
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
            <source>{told} · attempt {attempt}</source>
            <translation>{told} · {attempt}차</translation>
        </message>
        <message>
            <source>{told} · due {due}, late</source>
            <translation>{told} · 기한 {due}, 기한 초과</translation>
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
            <translation>{side}: {state}, {day} 개시</translation>
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
            <translation>우리 측 {ours}일, 상대측 {theirs}일</translation>
        </message>
        <message>
            <source>Record determination …</source>
            <translation>판정 기록…</translation>
        </message>
        <message>
            <source>Record decision …</source>
            <translation>결정 기록…</translation>
        </message>
        <message>
            <source>Present …</source>
            <translation>제시…</translation>
        </message>
        <message>
            <source>Resubmit …</source>
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
            <source>One side has decided</source>
            <translation>한쪽 결정 완료</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>진입 전</translation>
        </message>
        <message>
            <source>Does not apply</source>
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
            <translation>여기서 종료</translation>
        </message>
    </context>
    <context>
        <name>StageRows</name>
        <message>
            <source>Other stages</source>
            <translation>그 밖의 단계</translation>
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
            <translation>승인 단계</translation>
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
            <source>Projects of U.S.–ROK cooperation in the Indo-Pacific, and their way through approval.</source>
            <translation>인도·태평양 지역 한미 협력사업과 그 승인 절차를 관리합니다.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>버전</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>Show the list</source>
            <translation>목록 열기</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>There is no summary yet.</source>
            <translation>아직 요약이 없습니다.</translation>
        </message>
        <message>
            <source>The project in short</source>
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
            <source>{column}, sorted downwards</source>
            <translation>{column}, 내림차순 정렬</translation>
        </message>
        <message>
            <source>{column}, sorted upwards</source>
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
            <source>{undo} (the last of %n)</source>
            <translation>
                <numerusform>{undo}(전체 %n건 중 마지막)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to undo since the program was opened; earlier entries: History ({key})</source>
            <translation>프로그램을 연 뒤 실행 취소할 내용이 없습니다. 이전 기록은 변경 이력({key})에서 실행 취소하십시오.</translation>
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
            <translation>검색 또는 명령</translation>
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
            <source>Change the language to {language}</source>
            <translation>화면 언어를 {language}(으)로 변경</translation>
        </message>
        <message>
            <source>Light window</source>
            <translation>밝은 화면</translation>
        </message>
        <message>
            <source>Dark window</source>
            <translation>어두운 화면</translation>
        </message>
    </context>
    <context>
        <name>UndoCommands</name>
        <message>
            <source>Nothing to undo since the program was opened. Earlier entries are undone in the history.</source>
            <translation>프로그램을 연 뒤 실행 취소할 내용이 없습니다. 이전 기록은 변경 이력에서 실행 취소하십시오.</translation>
        </message>
        <message>
            <source>Nothing to redo. What was undone earlier is redone in the history.</source>
            <translation>다시 실행할 내용이 없습니다. 이전에 실행 취소한 기록은 변경 이력에서 다시 실행하십시오.</translation>
        </message>
        <message>
            <source>Redoing …</source>
            <translation>다시 실행하는 중 …</translation>
        </message>
        <message>
            <source>Undoing …</source>
            <translation>실행 취소하는 중 …</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>실행 취소함: {act}</translation>
        </message>
        <message>
            <source>Redone: {act}</source>
            <translation>다시 실행함: {act}</translation>
        </message>
        <message>
            <source>Nothing is left to change: {act}</source>
            <translation>변경할 내용이 남아 있지 않습니다: {act}</translation>
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
            <translation>취소</translation>
        </message>
        <message>
            <source>Redo an entry</source>
            <translation>처리 기록 다시 실행</translation>
        </message>
        <message>
            <source>Undo an entry</source>
            <translation>처리 기록 실행 취소</translation>
        </message>
        <message>
            <source>Reading what it would do …</source>
            <translation>바뀔 내용을 확인하고 있습니다 …</translation>
        </message>
        <message>
            <source>Stays as it is:</source>
            <translation>그대로 남는 내용:</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>바뀔 내용</translation>
        </message>
        <message>
            <source>{when} · {who}, {office}</source>
            <translation>{when} · {who}({office})</translation>
        </message>
        <message>
            <source>Nothing of it is left to change.</source>
            <translation>더 바뀔 내용이 없습니다.</translation>
        </message>
        <message>
            <source>A report or copy for another office was made since this entry; inform that office.</source>
            <translation>이 처리 기록 이후 다른 기관에 제공할 보고서나 복사본을 만들었으므로 해당 기관에 알리십시오.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… 외 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be removed.</source>
            <translation>
                <numerusform>사업 %n건이 삭제됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) will be there again.</source>
            <translation>
                <numerusform>사업 %n건이 다시 등록됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) will change.</source>
            <translation>
                <numerusform>기록 %n건이 변경됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its parked cells will wait again.</source>
            <translation>미결 셀이 다시 결정을 기다립니다.</translation>
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
            <source>{ref} {what}: there again</source>
            <translation>{ref} {what}: 다시 등록</translation>
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
            <translation>{value}, 선택됨</translation>
        </message>
        <message>
            <source>Delete takes it away; the arrows go to its neighbours.</source>
            <translation>Delete 키로 제외하고 화살표 키로 옆 항목으로 이동합니다.</translation>
        </message>
    </context>
    <context>
        <name>ValueMappingForm</name>
        <message>
            <source>Read “{written}” as</source>
            <translation>“{written}”을(를) 다음으로 읽기</translation>
        </message>
        <message>
            <source>Read all such cells so</source>
            <translation>같은 셀 모두 이렇게 읽기</translation>
        </message>
    </context>
    <context>
        <name>ValueMappings</name>
        <message>
            <source>{field}: “{written}” is read as {value}</source>
            <translation>{field}: “{written}” → {value}</translation>
        </message>
        <message>
            <source>Forget this reading</source>
            <translation>이 읽기 지우기</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>Examining the registry …</source>
            <translation>등록부를 검사하는 중…</translation>
        </message>
        <message>
            <source>Rebuilding lists and search …</source>
            <translation>목록·검색을 다시 만드는 중 …</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>등록부 검사</translation>
        </message>
        <message>
            <source>Examines the file, the chain of changes and every row; nothing is changed.</source>
            <translation>파일, 변경 이력의 연속성, 모든 행을 검사합니다. 변경하는 내용은 없습니다.</translation>
        </message>
        <message>
            <source>Rebuild lists and search</source>
            <translation>목록·검색 다시 만들기</translation>
        </message>
        <message>
            <source>Works out anew, from the record, what the lists and the search show; the record stays as it is.</source>
            <translation>목록과 검색에 표시되는 내용을 기록을 바탕으로 다시 만듭니다. 기록 자체는 바뀌지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>사업 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s)</source>
            <translation>
                <numerusform>변경 묶음 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>The registry is whole: {projects}, {change_sets}. None was noted outside it yet.</source>
            <translation>등록부에 이상이 없습니다: {projects}, {change_sets}. 외부에 남긴 기록은 아직 없습니다.</translation>
        </message>
        <message>
            <source>The registry is whole: {projects}, {change_sets}. It agrees with what was noted outside it, up to change set {noted}.</source>
            <translation>등록부에 이상이 없습니다: {projects}, {change_sets}. 외부에 남긴 기록과 변경 묶음 {noted}번까지 일치합니다.</translation>
        </message>
        <message>
            <source>The record is whole, but lists, search or index do not match it. Rebuild them. What was found, in English:</source>
            <translation>기록은 온전하지만 목록·검색·색인이 기록과 일치하지 않습니다. 다시 만드시기 바랍니다. 확인된 내용(영문):</translation>
        </message>
        <message>
            <source>Something is wrong with the registry. Restore a good backup. What was found, in English:</source>
            <translation>등록부에 이상이 있습니다. 정상 백업을 복원하십시오. 검사 결과(영문):</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Search or run a command</source>
            <translation>검색 또는 명령</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 사업</translation>
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
            <source>Go to the projects</source>
            <translation>협력사업 목록으로</translation>
        </message>
        <message>
            <source>Go to the history</source>
            <translation>변경 이력으로 이동</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>Open another registry …</source>
            <translation>다른 등록부 열기…</translation>
        </message>
        <message>
            <source>Write a backup …</source>
            <translation>백업 저장…</translation>
        </message>
        <message>
            <source>Verify the registry</source>
            <translation>등록부 검증</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>화면 언어 변경</translation>
        </message>
        <message>
            <source>Change between light and dark</source>
            <translation>밝은 화면과 어두운 화면 전환</translation>
        </message>
        <message>
            <source>Fold the places away</source>
            <translation>왼쪽 메뉴 접기</translation>
        </message>
        <message>
            <source>Fold the side panel away</source>
            <translation>오른쪽 요약 접기</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>단축키 전체</translation>
        </message>
        <message>
            <source>Help on this screen</source>
            <translation>이 화면 도움말</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>프로그램 정보</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>다음 영역으로 이동</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>이전 영역으로 이동</translation>
        </message>
        <message>
            <source>To the notice</source>
            <translation>알림으로 이동</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>백업 중</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>검증 중</translation>
        </message>
        <message>
            <source>Backup written and checked: {path}</source>
            <translation>백업을 저장하고 확인하였습니다: {path}</translation>
        </message>
        <message numerus="yes">
            <source>The registry is not whole: %n finding(s).</source>
            <translation>
                <numerusform>등록부가 온전하지 않습니다(지적 사항 %n건).</numerusform>
            </translation>
        </message>
        <message>
            <source>The registry is whole: {projects} projects, {acts} acts, every one sealed.</source>
            <translation>등록부가 온전합니다. 사업 {projects}건, 변경 {acts}건이 모두 봉인되어 있습니다.</translation>
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
            <source>Parts of the workbook</source>
            <translation>통합 문서의 부분</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>행</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Remembered as {name}</source>
            <translation>‘{name}’ 이름으로 기억했습니다</translation>
        </message>
    </context>
    <context>
        <name>_ChangeRow</name>
        <message>
            <source>{field}: {before} became {after}</source>
            <translation>{field}: {before}에서 {after}(으)로 변경</translation>
        </message>
        <message>
            <source>{field}: {after}</source>
            <translation>{field}: {after}</translation>
        </message>
    </context>
</TS>
