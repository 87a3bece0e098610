"""What holds of every date, every text and every way of breaking it into lines."""

from datetime import date, timedelta
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.reading.files.lines import clean
from documents.reading.times.deadlines import mentions
from documents.reading.times.duties import duties
from documents.reading.times.time_cells import cell_deadline
from domain.plan.deadline import BeforeMeans, Deadline
from tests.strings import ANY_CHARACTER

DAY_BEFORE = BeforeMeans.DAY_BEFORE
DAYS = st.dates(min_value=date(2000, 1, 2), max_value=date(2099, 12, 31))
WITH_YEAR = st.sampled_from(
    [
        "{d}/{m}/{y}",
        "{d:02}/{m:02}/{y}",
        "{d} / {m:02} / {y}",
        "ngày {d}/{m}/{y}",
        "ngày {d:02}-{m:02}-{y}",
        "{d}.{m}.{y}",
        "ngày {d} tháng {m} năm {y}",
        "ngày {d:02} tháng {m:02} năm {y}",
        "ngày {d} tháng {m}/{y}",
        "{d} tháng {m} năm {y}",
        "thứ Sáu, ngày {d}/{m}/{y}",
        "ngày thứ 6, {d}/{m}/{y}",
        "17 giờ 30 phút ngày {d}/{m}/{y}",
    ]
)
WITHOUT_YEAR = st.sampled_from(
    ["ngày {d}/{m}", "ngày {d:02}-{m:02}", "ngày {d} tháng {m}", "17h00 ngày {d}/{m}"]
)
BY = st.sampled_from(["chậm nhất", "đến", "Chậm nhất là", "trong", "đến hết", "không muộn hơn"])
VOCABULARY = (
    "trước sau trong đến hết từ ngày tháng năm quý II 30/6 30/6/2025 6/2025 2025 - , . ; : ( ) “ ”"
    " hằng định kỳ lần một 15 làm việc kể ký Quyết định số 12/QĐ-SNV thứ Hai 16h00 và trình gửi %"
    " báo cáo thường xuyên cuối đầu tuần 6 / …"
)
WORDS = st.lists(st.sampled_from(VOCABULARY.split()), max_size=60)


def written(day: date, form: str) -> str:
    return form.format(d=day.day, m=day.month, y=day.year)


@given(day=DAYS, form=WITH_YEAR | WITHOUT_YEAR, relation=BY)
def test_any_day_in_any_form_comes_back_as_itself(day: date, form: str, relation: str) -> None:
    text = written(day, form)
    sentence = f"Nộp hồ sơ {relation} {text}, kèm biên bản."
    [mention] = mentions(sentence, year=day.year, before_means=DAY_BEFORE)
    assert mention.deadline == Deadline(f"{relation} {text}", day)


@given(day=DAYS, form=WITH_YEAR.filter(lambda form: "giờ" not in form))
def test_before_any_day_is_the_day_before_unless_the_office_says_otherwise(
    day: date, form: str
) -> None:
    text = "trước " + written(day, form)
    [usual] = mentions(text, year=day.year, before_means=DAY_BEFORE)
    [same] = mentions(text, year=day.year, before_means=BeforeMeans.SAME_DAY)
    assert usual.deadline == Deadline(text, day - timedelta(days=1))
    assert same.deadline == Deadline(text, day)


@given(first=DAYS, days=st.integers(0, 400), form=WITH_YEAR.filter(lambda form: "thứ" not in form))
def test_any_period_has_its_ends(first: date, days: int, form: str) -> None:
    last = first + timedelta(days=days)
    text = f"từ {written(first, form)} đến {written(last, form)}"
    [mention] = mentions(text, year=first.year, before_means=DAY_BEFORE)
    assert mention.deadline == Deadline(text, last, first)


@given(day=DAYS, form=WITH_YEAR)
def test_any_day_alone_in_a_cell_binds(day: date, form: str) -> None:
    said = cell_deadline(written(day, form), year=None, before_means=DAY_BEFORE)
    assert said.deadline
    assert said.deadline.last_day == day


@given(words=WORDS)
def test_a_text_in_nfd_reads_as_in_nfc(words: list[str]) -> None:
    text = clean(" ".join(words))
    again = clean(normalize("NFD", text))
    assert again == text


@given(words=WORDS, data=st.data())
def test_a_line_break_at_any_space_changes_nothing(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    breaks = data.draw(st.lists(st.sampled_from([" ", "\n"]), min_size=len(words), max_size=60))
    broken = "".join(w + b for w, b in zip(words, breaks, strict=False)).strip()
    plain, other = (
        [
            (one.start, one.end, one.deadline and one.deadline.last_day, one.doubt)
            for one in mentions(version, year=2025, before_means=DAY_BEFORE)
        ]
        for version in (text, broken)
    )
    assert plain == other


@pytest.mark.parametrize("kind", ["Quyết\nđịnh", "Kế\nhoạch", "Thông tư\nliên tịch"])
def test_a_line_break_within_what_a_paper_is_called_makes_no_deadline(kind: str) -> None:
    text = f"trước {kind} 30/6/2025"
    assert list(mentions(text, year=2025, before_means=DAY_BEFORE)) == []


@given(
    text=st.text(ANY_CHARACTER, max_size=200) | WORDS.map(" ".join),
    year=st.none() | st.integers(1, 9999),
)
def test_no_words_are_too_much(text: str, year: int | None) -> None:
    for duty in duties(text, year=year, before_means=DAY_BEFORE, issued_on=date(2025, 1, 1)):
        assert duty.deadline is None or duty.deadline.wording
    cell_deadline(text, year=year, before_means=DAY_BEFORE)


@pytest.mark.parametrize(
    "words",
    ["tháng 1, ", "ngày 1/1, ", "hằng năm, ", "năm 2025 - ", "kể từ ngày a ", "“", "1", "luật "],
)
def test_a_line_of_ten_thousand_characters_is_read(words: str) -> None:
    text = (words * 10_000)[:10_000]
    assert duties(text, year=2025, before_means=DAY_BEFORE)
    cell_deadline(text, year=2025, before_means=DAY_BEFORE)
