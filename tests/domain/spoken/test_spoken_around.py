"""What stands around what is said: a reason and its basis, a hurry, numbers of items."""

import pytest

from domain.report.talk import without_talk
from domain.spoken.grounds import before_reason, reason_and_basis
from domain.spoken.items import agrees_to_all, items_at_start, may_be_number
from domain.spoken.urgency import read_urgency


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Hỏa tốc: báo cáo", "báo cáo"),
        ("(hoả tốc) báo cáo", "báo cáo"),
        ("hoa toc bao cao", "bao cao"),
        ("báo cáo hỏa tốc", "báo cáo"),
        ("báo cáo, hoả tốc!", "báo cáo"),
        ("báo cáo (hỏa tốc).", "báo cáo"),
    ],
)
def test_what_cannot_wait_says_so_first_or_last(text: str, rest: str) -> None:
    assert read_urgency(text) == (True, rest)


@pytest.mark.parametrize(
    "text",
    [
        *("gửi văn bản hỏa tốc", "gửi công văn hoả tốc", "gửi công điện hỏa tốc", "thư hỏa tốc"),
        *("độ hỏa tốc", "đóng dấu hỏa tốc", "báo cáo hỏa tốc gấp", "hỏa tốcx báo cáo", "báo cáo"),
    ],
)
def test_a_paper_s_hurry_is_not_the_work_s(text: str) -> None:
    assert read_urgency(text) == (False, text)


@pytest.mark.parametrize(
    ("text", "before", "reason", "basis"),
    [
        ("vì dịch theo Chỉ thị 16", "", "dịch", "Chỉ thị 16"),
        ("do mưa căn cứ: Công văn 5.", "", "mưa", "Công văn 5"),
        ("lý do: thiếu vốn", "", "thiếu vốn", ""),
        ("theo Công văn 5", "", "", "Công văn 5"),
        ("đến 30/6", "đến 30/6", "đến 30/6", ""),
        ("đến 30/6, vì dịch", "đến 30/6", "đến 30/6, vì dịch", ""),
        ("den 30/6 – can cu cong van 5", "den 30/6", "den 30/6", "cong van 5"),
    ],
)
def test_why_and_on_what_basis(text: str, before: str, reason: str, basis: str) -> None:
    assert reason_and_basis(text) == (reason, basis)
    stands, rest = before_reason(text)
    assert stands == before
    assert text.endswith(rest)
    assert bool(rest) is (text != before)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("2 và 3 họp lại", [2, 3]),
        ("1, 2 đồng ý", [1, 2]),
        ("nội dung 1: ok", [1]),
        ("nd số 1: ok", [1]),
        ("việc số 2 với mục 3 với điểm 4", [2, 3, 4]),
        ("số 4 đồng ý", [4]),
        ("ý 3 thì được", [3]),
        ("câu 3 được", [3]),
        ("(2) được", [2]),
        ("3 đồng ý", [3]),
        ("3 đồng", []),
        ("2 phòng cùng làm", []),
        ("50 triệu", []),
        ("12/3", []),
        ("1-2 được", []),
        ("123 được", []),
        ("ok", []),
    ],
)
def test_which_items_words_begin_with(words: str, numbers: list[int]) -> None:
    assert items_at_start(words) == numbers


@pytest.mark.parametrize(
    ("words", "may"),
    [("1 phòng", True), (" 3 phòng", True), ("4 phòng", False), ("0 phòng", False), ("ok", False)],
)
def test_a_count_may_be_the_number_of_an_item(words: str, *, may: bool) -> None:
    assert may_be_number(words, 3) is may


@pytest.mark.parametrize(
    ("words", "agrees"),
    [
        ("đồng ý cả 3 nội dung", True),
        ("nhất trí hết các việc", True),
        ("duyệt toàn bộ đề xuất", True),
        ("chấp thuận tất cả", True),
        ("ok cả hai", True),
        ("oke cả bốn", True),
        ("đồng ý", False),
        ("cả 3 nội dung", False),
        (f"đồng ý tất cả, {'sau đó ' * 10}", False),
    ],
)
def test_all_is_agreed_to_at_once(words: str, *, agrees: bool) -> None:
    assert agrees_to_all(words) is agrees


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("xong rồi ạ, có 2 lớp tập huấn", "có 2 lớp tập huấn"),
        ("dạ. xong rồi; có 2 lớp", "có 2 lớp"),
        ("đã ký. Số 12/BC", "Số 12/BC"),
        ("có 2 lớp, xong rồi", "có 2 lớp, xong rồi"),
        ("xong rồi ạ", ""),
        ("xong, rồi", ""),
    ],
)
def test_what_only_says_that_it_is_done_is_no_result(words: str, rest: str) -> None:
    assert without_talk(words) == rest
