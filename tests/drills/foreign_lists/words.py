"""The fictional words lists are made of, and the names of countries and organisations in both languages."""

from __future__ import annotations

TITLES: tuple[tuple[str, str], ...] = (
    ("Coastal radar maintenance", "해안 레이더 정비 지원"),
    ("Harbour patrol course", "항만 순찰 교육과정"),
    ("Cyber defence drill", "사이버 방어 훈련"),
    ("Hospital ship visit", "병원선 순회 진료"),
    ("Airfield fire safety", "비행장 소방안전 과정"),
    ("Mine clearance instructors", "지뢰제거 교관 양성"),
    ("Typhoon relief exercise", "태풍 재난구호 연습"),
    ("Satellite imagery sharing", "위성영상 공유 체계"),
    ("Military medicine exchange", "군의료 교류"),
    ("Peacekeeping language school", "평화유지 어학당 운영"),
    ("Submarine rescue workshop", "잠수함 구조 워크숍"),
    ("Fisheries surveillance boats", "어업감시정 양도"),
    ("Port facility protection", "항만시설 방호 자문"),
    ("Explosives laboratory", "폭발물 분석실 구축"),
    ("Women in uniform forum", "여군 역할 확대 포럼"),
    ("Helicopter spare parts", "헬기 수리부속 지원"),
    ("Epidemic field hospital", "감염병 야전병원"),
    ("Ammunition storage advice", "탄약저장 안전 자문"),
    ("Drone countermeasures seminar", "무인기 대응 세미나"),
    ("Border control equipment", "국경관리 장비 지원"),
    ("Oil spill response", "해양오염 방제 훈련"),
    ("Staff college scholarships", "참모대학 장학생 초청"),
    ("Digital forensics kit", "디지털 포렌식 도구"),
    ("Volcano ash early warning", "화산재 조기경보"),
    ("Naval hydrography training", "해군 수로측량 실습"),
    ("Counter-trafficking desk", "인신매매 대응 창구"),
    ("Search and rescue manual", "수색구조 교범 편찬"),
    ("Shipyard welding academy", "조선소 용접 교육원"),
    ("Blood bank modernisation", "혈액은행 현대화"),
    ("Chemical incident team", "화학사고 대응반"),
    ("Military bridge repair", "군용 교량 보수"),
    ("Radio spectrum planning", "주파수 운용 계획"),
)

COUNTRIES: dict[str, tuple[str, str, str, str]] = {
    "PHL": ("Philippines", "필리핀", "PH", "Republic of the Philippines"),
    "VNM": ("Viet Nam", "베트남", "VN", "Socialist Republic of Viet Nam"),
    "THA": ("Thailand", "태국", "TH", "Kingdom of Thailand"),
    "IDN": ("Indonesia", "인도네시아", "ID", "Republic of Indonesia"),
    "MYS": ("Malaysia", "말레이시아", "MY", "Malaysia"),
    "KHM": ("Cambodia", "캄보디아", "KH", "Kingdom of Cambodia"),
    "LAO": ("Lao PDR", "라오스", "LA", "Lao People's Democratic Republic"),
    "FJI": ("Fiji", "피지", "FJ", "Republic of Fiji"),
    "TON": ("Tonga", "통가", "TO", "Kingdom of Tonga"),
    "PNG": ("Papua New Guinea", "파푸아뉴기니", "PG", "Papua New Guinea"),
    "MNG": ("Mongolia", "몽골", "MN", "Mongolia"),
    "LKA": ("Sri Lanka", "스리랑카", "LK", "Sri Lanka"),
    "BGD": ("Bangladesh", "방글라데시", "BD", "People's Republic of Bangladesh"),
    "PLW": ("Palau", "팔라우", "PW", "Republic of Palau"),
    "TLS": ("Timor-Leste", "동티모르", "TL", "Timor-Leste"),
}
"""By code: the usual names in English and Korean, the code of two letters, the formal name."""

ASEAN = frozenset({"BRN", "KHM", "IDN", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "VNM"})

OFFICERS: tuple[tuple[str, str], ...] = (
    ("R. Cruz", "김철수"),
    ("Jane Doe", "박영희"),
    ("S. Chai", "이민수"),
    ("Maj. T. Lowe", "최지훈"),
    ("P. Tran", "정하늘"),
    ("A. Malik", "강서연"),
)

ORGANISATIONS: dict[str, tuple[str, str]] = {
    "ORG:ROK-MND": ("Ministry of National Defense (ROK)", "국방부"),
    "ORG:ROK-MOFA": ("Ministry of Foreign Affairs (ROK)", "외교부"),
    "ORG:ROK-KCG": ("Korea Coast Guard", "해양경찰청"),
    "ORG:ROK-KOICA": ("Korea International Cooperation Agency", "한국국제협력단"),
    "ORG:ROK-DAPA": ("Defense Acquisition Program Administration", "방위사업청"),
}
