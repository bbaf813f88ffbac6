<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>↑</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>↓</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>←</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>→</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>키보드</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>찾는 위치(&amp;I):</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>찾는 위치:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>파일 형식(&amp;T):</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>파일 형식:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>폴더:</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>폴더 찾기</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>상위 폴더</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>상위 폴더로 이동</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>폴더를 삭제할 수 없습니다.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
폴더를 찾을 수 없습니다.
폴더 이름을 확인하십시오.</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
파일을 찾을 수 없습니다.
파일 이름을 확인하십시오.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1
같은 이름의 파일이 이미 있습니다.
바꾸시겠습니까?</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>‘%1’ 항목은 쓰기가 금지되어 있습니다.
그래도 삭제하시겠습니까?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>‘%1’ 항목을 삭제하시겠습니까?</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>자세히</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>자세히 보기로 전환</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>목록 보기로 전환</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>위치와 즐겨찾기 목록</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>최근 위치</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>바로 가기</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>모든 파일(*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일(*)</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>알 수 없음</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Date Modified</source>
            <translation>수정한 날짜</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>내 컴퓨터</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1바이트</translation>
        </message>
        <message>
            <source>%1 byte(s)</source>
            <translation>%1바이트</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>드라이브</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>바로 가기</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>바로 가기</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>알 수 없음</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Discard</source>
            <translation>저장 안 함</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>초기화</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>상세 정보 표시…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>상세 정보 숨기기…</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>An error occurred</source>
            <translation>오류가 발생했습니다</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>Select All</source>
            <translation>모두 선택</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1
같은 이름의 파일이 이미 있습니다.
덮어쓰시겠습니까?</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1
파일이 아니라 폴더입니다.
다른 파일 이름을 선택하십시오.</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>%1
이 파일에는 저장할 수 없습니다.
다른 파일 이름을 선택하십시오.</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>쪽 범위를 잘못 입력했습니다: %1
쪽과 쪽 범위는 쉼표(,)로 구분하고, 범위는 붙임표(-)로 표시하며, 범위가 서로 겹치지 않게 입력하십시오.</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>잘못된 쪽 범위</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>‘장당 쪽 수’와 ‘인쇄할 쪽’은 함께 사용할 수 없습니다.
둘 중 하나를 해제하십시오.</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>시작 쪽은 끝 쪽보다 클 수 없습니다.</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>양면 인쇄 설정이 서로 맞지 않습니다. 바로잡으시겠습니까?</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>양면 인쇄 설정 충돌</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>파일로 인쇄…</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>옵션(&amp;O) &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>옵션(&amp;O) &gt;&gt;</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>PDF 파일 저장</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>일부 설정이 서로 맞지 않습니다. 바로잡으십시오.</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Page &amp;Set:</source>
            <translation>인쇄할 쪽(&amp;S):</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>인쇄할 쪽:</translation>
        </message>
        <message>
            <source>Duplex Printing</source>
            <translation>양면 인쇄</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>긴 쪽</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>짧은 쪽</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>인쇄 부수</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>인쇄 부수:</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>긴 쪽 철하기</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>짧은 쪽 철하기</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>컬러</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>흑백</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;order:</source>
            <translation>쪽 순서(&amp;O):</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>장당 쪽 수(&amp;P):</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>용지</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>용지 공급:</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>용지 크기:</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>가로(반대 방향)</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>세로(반대 방향)</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>&amp;Billing information:</source>
            <translation>청구 정보(&amp;B):</translation>
        </message>
        <message>
            <source>Billing information:</source>
            <translation>청구 정보:</translation>
        </message>
        <message>
            <source>&amp;Start:</source>
            <translation>시작(&amp;S):</translation>
        </message>
        <message>
            <source>&amp;End:</source>
            <translation>끝(&amp;E):</translation>
        </message>
        <message>
            <source>Job &amp;priority:</source>
            <translation>작업 우선순위(&amp;P):</translation>
        </message>
        <message>
            <source>Scheduled &amp;printing:</source>
            <translation>예약 인쇄(&amp;P):</translation>
        </message>
        <message>
            <source>Banner Pages</source>
            <translation>표지</translation>
        </message>
        <message>
            <source>Hold Indefinitely</source>
            <translation>무기한 보류</translation>
        </message>
        <message>
            <source>Print Immediately</source>
            <translation>즉시 인쇄</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>비밀</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>3급 비밀</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>2급 비밀</translation>
        </message>
        <message>
            <source>Top Secret</source>
            <translation>1급 비밀</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>평문</translation>
        </message>
    </context>
    <context>
        <name>quiaccessibilityelement</name>
        <message>
            <source>checked</source>
            <translation>선택됨</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>선택 안 됨</translation>
        </message>
    </context>
</TS>
