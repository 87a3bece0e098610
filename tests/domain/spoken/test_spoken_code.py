"""Codes as people type them, in a hurry and with what comes after."""

import pytest

from domain.chat import Unit
from domain.plan.numbering import canonical
from domain.spoken.code import Code, typed_codes
from domain.spoken.tasks.mentions import mentions
from domain.text import fold
from tests.domain.plan_2021 import UNITS


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("TT-04", ["TT-04"]),
        ("tt4", ["TT-04"]),
        ("TT 04 ", ["TT-04"]),
        ("tt.4", ["TT-04"]),
        ("TT\u201104", ["TT-04"]),  # as Word writes a hyphen that does not break
        ("tt\u22124", ["TT-04"]),
        ("vp 9.2", ["VP-09.2"]),
        ("VP-09.2.", ["VP-09.2"]),
        ("ttra-3", ["TTRA-03"]),
        ("ct 4", ["CT-04"]),
        ("DX-01", ["DX-01"]),
        ("4", ["-04"]),
        ("  9.2", ["-09.2"]),
        ("1, 4 và 5", ["-01", "-04", "-05"]),
        ("1,4 va 5", ["-01", "-04", "-05"]),
        ("1 4 5", ["-01", "-04", "-05"]),
        ("4 với 5.", ["-04", "-05"]),
        ("tt4; tt5 & vp1", ["TT-04", "TT-05", "VP-01"]),
    ],
)
def test_a_code_is_understood_however_it_is_typed(typed: str, codes: list[str]) -> None:
    read = typed_codes(typed, UNITS)
    assert [canonical(code.letters, code.numbers) for code in read.codes] == codes
    assert read.rest == ""


DIGITS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
TENS = {0: "", 1: "mười", 2: "hai mươi", 3: "ba mươi"}
SPELT = {10 * ten: words for ten, words in TENS.items() if ten}
SPELT |= {
    10 * ten + at: f"{words} {digit}".strip()
    for ten, words in TENS.items()
    for at, digit in enumerate(DIGITS, start=1)
}
OTHERWISE = {4: "tư", 14: "mười tư", 15: "mười lăm", 24: "hai mươi tư", 35: "ba mươi lăm"}


@pytest.mark.parametrize(("number", "words"), [*SPELT.items(), *OTHERWISE.items()])
@pytest.mark.parametrize("accented", [True, False])
def test_a_number_in_words_names_a_task(number: int, words: str, accented: bool) -> None:
    said = f"việc {words} xong"
    found = mentions(said if accented else fold(said), UNITS)
    assert [one.code and one.code.numbers for one in found] == [str(number)]


@pytest.mark.parametrize(
    ("typed", "codes", "words"),
    [
        ("4 chưa có kinh phí", ["-04"], "chưa có kinh phí"),
        ("4: thiếu 2 cán bộ", ["-04"], "thiếu 2 cán bộ"),
        ("TT-04 còn 3 hồ sơ", ["TT-04"], "còn 3 hồ sơ"),
        ("4 3 hồ sơ chưa ký", ["-04"], "3 hồ sơ chưa ký"),
        ("4, 5 chưa xong", ["-04", "-05"], "chưa xong"),
        ("tt4 tt5 chờ ý kiến", ["TT-04", "TT-05"], "chờ ý kiến"),
        ("4 12/5 mới họp", ["-04"], "12/5 mới họp"),
        ("4 mới được 50%", ["-04"], "mới được 50%"),
        ("4 50% rồi", ["-04"], "50% rồi"),
        ("4\nchưa có kinh phí", ["-04"], "chưa có kinh phí"),
    ],
)
def test_what_follows_the_codes_are_words(typed: str, codes: list[str], words: str) -> None:
    read = typed_codes(typed, UNITS)
    assert [canonical(code.letters, code.numbers) for code in read.codes] == codes
    assert read.rest == words


@pytest.mark.parametrize(
    "typed",
    ["thiếu 2 cán bộ", "Covid-19 nên chưa họp", "chưa có 5 người", "12/5 mới họp", "1-3", "50%"],
)
def test_words_with_numbers_are_no_code(typed: str) -> None:
    read = typed_codes(typed, UNITS)
    assert read.codes == ()
    assert read.rest == typed


def test_a_unit_s_code_may_have_accents_and_digits() -> None:
    units = (Unit(7, "PĐT2", "Phòng Đào tạo", 7), Unit(8, "PĐT", "Phòng Đầu tư", 8))
    assert typed_codes("pdt2-3", units).codes == (Code("PĐT2", "3"),)
    assert typed_codes("pdt2 3", units).codes == (Code("PĐT2", "3"),)
    assert typed_codes("pđt 3", units).codes == (Code("PĐT", "3"),)


@pytest.mark.parametrize("typed", ["mục 4 xong", "MỤC 4 xong", "muc 04 xong", "mục số 4 xong"])
def test_the_paper_s_own_number_is_said_as_such(typed: str) -> None:
    read = typed_codes(typed, UNITS)
    assert read.codes == (Code("", read.codes[0].numbers, of_paper=True),)
    assert (str(read.codes[0]), read.rest) == ("mục 4", "xong")
    assert typed_codes("mục tiêu 4", UNITS).codes == ()
