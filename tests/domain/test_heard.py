"""What a message says of which tasks: cut where it turns, and nothing of it lost."""

import json
import re
from datetime import date
from importlib.resources import files

import pytest

from domain.calendar import Calendar
from domain.spoken.guess import SENSES, Sense, Weights, guess, signs
from domain.spoken.heard import Part, hear
from domain.spoken.mentions import mentions, units_in
from domain.text import nfc
from learning.judge import judge
from learning.train import corpus, digest, is_held_out, train
from storage.holidays import calendar_of_years
from tests.domain.plan_2021 import UNITS
from views.replies import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021])


def heard(text: str, calendar: Calendar = CALENDAR) -> tuple[Part, ...]:
    return hear(text, UNITS, load_weights(), today=TODAY, calendar=calendar)


# What joins codes goes with them.
JOINING = {"và", "với", "cùng", "va", "voi", "việc", "viec", "nv", "vc", "mục", "số"}


def split(text: str) -> list[str]:
    return re.findall(r"\w+", nfc(text))


def told(text: str) -> list[tuple[str, str | None]]:
    return [(", ".join(map(str, one.codes)), one.sense) for one in heard(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("việc 3 xong rồi, việc 5 đang làm", [("3", "done"), ("5", "progress")]),
        ("TT-04: đã xong\nTT-02: vướng kinh phí", [("TT 4", "done"), ("TT 2", "obstacle")]),
        (
            "1. xong rồi\n2. xong rồi\n3. xin đến 12/3",
            [("1", "done"), ("2", "done"), ("3", "extend")],
        ),
        ("- VP-01 đã xong hôm qua\n- VP-02 đang làm", [("VP 1", "done"), ("VP 2", "progress")]),
        ("Việc 2 và việc 3 xin gia hạn đến 26/3", [("2, 3", "extend")]),
        (
            "Đã trình TT-01 và TT-02 chờ ký, riêng TT-03 đang soạn",
            [("TT 1, TT 2", "submitted"), ("TT 3", "progress")],
        ),
        ("Dạ xong rồi ạ", [("", "done")]),
        ("Việc 5, 6 và 7 đã hoàn thành", [("5, 6, 7", "done")]),
        ("Từ việc 1 đến việc 4 đã xong hết rồi", [("1, 2, 3, 4", "done")]),
        ("việc 3 còn 2 hồ sơ đang làm", [("3", "progress")]),
        ("mục 6 đã hoàn thành", [("mục 6", "done")]),
        ("việc số bốn đã triển khai xong", [("4", "done")]),
    ],
)
def test_a_message_is_cut_where_it_turns_to_another_task(
    text: str, parts: list[tuple[str, str | None]]
) -> None:
    assert told(text) == parts


def test_what_is_excepted_is_named() -> None:
    (part,) = heard("các việc xong hết rồi trừ việc 5")
    assert [str(code) for code in part.besides] == ["5"]
    assert part.codes == ()
    *_, rest = heard("việc 8 chưa xong, mấy việc kia xong rồi")
    assert [str(code) for code in rest.besides] == ["8"]


@pytest.mark.parametrize(
    ("text", "day", "document", "value"),
    [
        ("đã phát hành công văn số 201/SKHCN-QLKH rồi", None, "201/SKHCN-QLKH", None),
        ("đã nộp hôm 25/2, số 07/BC-TĐC", date(2021, 2, 25), "07/BC-TĐC", None),
        ("không kịp 5/3 đâu, xin gia hạn tới 12/3", date(2021, 3, 12), None, None),
        ("đang làm được 50%", None, None, "50%"),
        ("đã cấp 320/500 thẻ", None, None, "320/500"),
        ("mới làm được hai phần ba, đang làm tiếp", None, None, "2/3"),
    ],
)
def test_days_documents_and_shares_are_read(
    text: str, day: date | None, document: str | None, value: str | None
) -> None:
    (part,) = heard(text)
    assert (part.day, part.document, part.value) == (day, document, value)


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("đã cấp 320/500 thẻ", Sense.PROGRESS),
        ("hoàn thành được 3 trong 15 nội dung", Sense.PROGRESS),
        ("đã hoàn thành 90%", Sense.PROGRESS),
        ("hoàn thành 100%", Sense.DONE),
        ("đã xong 12/12 hồ sơ", Sense.DONE),
    ],
)
def test_what_is_counted_is_done_only_as_a_whole(text: str, sense: Sense) -> None:
    assert [part.sense for part in heard(text)] == [sense]


@pytest.mark.parametrize(
    "text",
    [
        "mai em nộp ạ",
        "ok mai xong",
        "xong em báo liền",
        "xong chưa em?",
        "hình như xong rồi",
        "đồng chí Hùng làm xong việc này trước thứ 6 nhé",
        "sẽ hoàn thành trước ngày 15/3",
        "xong rồi, hẹn nộp ngày 15/3",
        "",
        "👍",
    ],
)
def test_promises_hearsay_and_orders_claim_nothing(text: str) -> None:
    assert {part.sense for part in heard(text)} <= {Sense.NONE, None}


def test_no_letter_of_a_message_is_lost() -> None:
    for _, text in corpus()[::7]:
        named = units_in(text)
        parts = hear(text, named, load_weights(), today=TODAY, calendar=CALENDAR)
        kept = "\n".join(part.words for part in parts)
        spans = [(one.start, one.end) for one in mentions(text.strip(), named)]
        rest = "".join(
            " " if any(start <= at < end for start, end in spans) else letter
            for at, letter in enumerate(text.strip())
        )
        assert [word for word in split(kept) if word not in JOINING] == [
            word for word in split(rest) if word not in JOINING
        ]


def test_the_weights_are_what_the_corpus_teaches() -> None:

    stored = json.loads(files("locales").joinpath("vi", "replies.json").read_text("utf-8"))
    assert stored["corpus"] == digest()


def test_what_was_never_learned_is_understood_or_asked() -> None:
    judged = judge((one for one in corpus() if is_held_out(one[1])), load_weights())
    misread = [text for _, text, verdict in judged if verdict == "misread"]
    right = [text for _, text, verdict in judged if verdict == "right"]
    assert len(misread) <= 0.04 * len(judged)
    assert len(right) >= 0.65 * len(judged)


def test_learning_is_the_same_each_time_and_abstains_where_nothing_is_known() -> None:
    few = [(Sense.DONE, "xong rồi"), (Sense.NONE, "xong chưa"), (Sense.DONE, "đã xong rồi")]
    assert train(few) == train(few)
    assert guess("gì vậy", Weights({})).share == pytest.approx(1 / len(SENSES))
    assert "p #document" in signs("số 12/BC-TT")
