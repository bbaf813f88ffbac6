"""The words by which units of amounts are written: currencies, scales, words that fill, remarks that change nothing."""

from __future__ import annotations

from registry.domain.exchange.sheet.word_list import words

_CURRENCY_WORDS = {
    "USD": "usd us$ $ dollar dollars usdollar usdollars 미화 미국달러 미달러 달러 불 미불 美元 ดอลลาร์",
    "KRW": "krw won wons ₩ 원화 원 원정 원整 한화 ウォン",
    "EUR": "eur euro euros € 유로화 유로",
    "JPY": "jpy yen ¥ 円 엔화 엔",
    "GBP": "gbp £ 파운드 sterling",
    "AUD": "aud a$ au$ 호주달러",
    "NZD": "nzd nz$ 뉴질랜드달러",
    "CAD": "cad c$ ca$ can$ 캐나다달러",
    "SGD": "sgd s$ sg$ 싱가포르달러",
    "HKD": "hkd hk$",
    "TWD": "twd ntd nt$",
    "CNY": "cny rmb yuan renminbi 위안화 위안 元",
    "IDR": "idr rp rupiah 루피아",
    "MYR": "myr rm ringgit 링깃",
    "PHP": "php ₱ peso pesos 페소",
    "THB": "thb baht ฿ บาท 바트 밧",
    "VND": "vnd vnđ ₫ đồng dong 동",
    "INR": "inr rupee rupees 루피",
    "FJD": "fjd fj$",
    "KHR": "khr riel 리엘",
    "LAK": "lak kip",
    "MMK": "mmk kyat",
    "PGK": "pgk kina",
    "MNT": "mnt tugrik 투그릭",
    "CHF": "chf",
    "SEK": "sek",
    "NOK": "nok",
    "DKK": "dkk",
}
CURRENCIES = {word: code for code, listed in _CURRENCY_WORDS.items() for word in listed.split()}
"""Maps a word, case-folded, to the code of its currency."""

_SCALE_WORDS = {
    10**12: "trillion trillions tn trn 조 兆 ล้านล้าน",
    10**9: "billion billions bn bil bln mrd mld milliard 십억 tỷ tỉ miliar",
    10**8: "억 億",
    10**7: "천만 crore crores",
    10**6: "million millions mln mill mil mn mio mm m 백만 triệu juta ล้าน 百万",
    10**5: "십만 lakh lakhs",
    10**4: "만 万 萬",
    1_000: "thousand thousands thous thsd tsd k 천 千 ribu nghìn พัน",
}
SCALES = {word: size for size, listed in _SCALE_WORDS.items() for word in listed.split()} | {"百": 100}
"""Maps a word, case-folded, to its size."""

FILLING = words(
    "in of unit units 단위 금액 amount amounts figure figures all are is expressed stated given shown denominated the "
    "equivalent equiv eq currency 통화 화폐 : ： . / , - – — · ' ( ) [ ] & and or us united states "
    "american korean south republic korea 및 의 로 으로 기준 x × ~"
)
"""Words of a phrase that only hold it together."""

REMARKS = words(
    "price prices priced constant current real nominal base basis est estimate estimated estimates indicative approx "
    "approximate approximately about ca circa total totals sum gross incl including included inclusive excl excluding "
    "excluded exclusive vat tax taxes provisional preliminary revised original initial approved requested proposed "
    "planned plan expected actual final updated update latest budget budgets cost costs value values overall whole "
    "project projects programme program optional required mandatory if any known only converted rounded fy cy year "
    "at as full amt number numbers digits tbc grand net unless otherwise noted + "
    "총액 총계 합계 계 총 전체 안 잠정 추정 추정치 추산 예상 예정 약 "
    "불변 불변가격 경상 경상가격 가격 부가세 포함 별도 제외 확정 승인 요구 요청 당초 변경 수정 최종 년 년도 연도 "
    "회계연도 현재 환산 참고 선택 필수 예산 예산액 사업비 총사업비 총예산 비용 사업 과제 소요 소요액 소요예산 규모 액 "
    "숫자 수 予算"
)
"""Words that say something of an amount, but not in which unit it is."""

UNSPACED = sorted(
    (word for word in {*CURRENCIES, *SCALES, *FILLING, *REMARKS} if word[0] >= "\u0e00"),
    key=len,
    reverse=True,
)
"""The words of scripts that are written without blanks between them, the longest first."""
