"""Frames in which two or three tasks are told: each has its own of what is said, or it is asked."""

from datetime import date
from itertools import permutations

import pytest

from domain.spoken.parts.guess import Sense
from domain.spoken.parts.heard import Part, hear
from domain.spoken.tasks.units import units_in
from domain.text import fold
from storage.holidays import calendar_of_years
from views.locale import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021, 2022])
SAID = {
    Sense.DONE: ["xong rồi", "đã nộp", "hoàn thành hôm 26/2"],
    Sense.PROGRESS: ["đang làm", "chưa xong", "được 40%"],
    Sense.OBSTACLE: ["vướng kinh phí", "thiếu người"],
    Sense.EXTEND: ["xin lùi đến 12/3", "xin thêm 5 ngày"],
    Sense.SUBMITTED: ["đã trình, chờ ký"],
}
NAMED = [
    {"a": "việc 3", "b": "việc 7", "c": "việc 11"},
    {"a": "TT-03", "b": "TT-07", "c": "TT-11"},
    {"a": "nv 3", "b": "nv 7", "c": "nv 11"},
]
PLACES = {"3": "a", "7": "b", "11": "c"}
# What may be said of each task: x or y of the frame, or a sense; "" is all the others.
FRAMES: list[tuple[str, dict[str, str]]] = [
    ("không phải {a} mà là {b} {x}", {"a": "", "b": "x"}),
    ("{b} {x}, chứ không phải {a}", {"a": "w", "b": "x"}),
    ("{a} {x}, à nhầm, {b} {x}", {"a": "", "b": "x"}),
    ("{a} {x}, à không, {b}", {"a": "", "b": "x"}),
    ("{a} {x}; {b} {y}; {a} cũng {y}", {"a": "xy", "b": "y"}),
    ("{a} {x}, {b} {y}, còn {c} thì chưa rõ", {"a": "x", "b": "y", "c": "po"}),
    ("{a} với {b} {x} nhưng {c} {y}", {"a": "x", "b": "x", "c": "y"}),
    ("trừ {a} {x}, còn lại {y}", {"a": "x", "": "y"}),
    ("tất cả {y}, riêng {a} {x}", {"a": "x", "": "y"}),
    ("{a} {x} nhờ {b} làm giúp", {"a": "x", "b": ""}),
    ("{a} phụ thuộc {b}, {b} {x}", {"a": "op", "b": "x"}),
    ("{a} chờ {b}, {b} {y}", {"a": "ops", "b": "y"}),
    ("nếu {a} {x} thì {b} {y}", {"a": "", "b": ""}),
    ("{a} không làm nữa, {b} {x}", {"a": "wo", "b": "x"}),
    ("{a} như cũ, {b} {x}", {"a": "p", "b": "x"}),
    ("{a} ({x}), {b} ({y})", {"a": "x", "b": "y"}),
    ("{a}: {x}. {b}: {y}. {c}: chưa làm", {"a": "x", "b": "y", "c": "p"}),
    ("hôm qua {a} {x}, hôm nay {b} {y}", {"a": "x", "b": "y"}),
    ("em báo {a} {x} là sai, {b} mới {x}", {"a": "w", "b": "x"}),
    ("cả {a} lẫn {b} đều {x}, chỉ {c} {y}", {"a": "x", "b": "x", "c": "y"}),
    ("không riêng {a}, {b} cũng {x}", {"a": "x", "b": "x"}),
    ("sếp hỏi {a}, em trả lời {b}: {x}", {"a": "", "b": "x"}),
    ("{a} chuyển sang {b} rồi, {b} {x}", {"a": "w", "b": "x"}),
    ("{a} {x} và {b}, {c} {y}", {"a": "x", "b": "xy", "c": "y"}),
    ("1/ {x} 2/ {y}", {"1": "x", "2": "y"}),
    ("xin phép: {a} - {x} - {b} - {y}", {"a": "x", "b": "y"}),
    ("{a} {x}\n{b} {y}\ncòn {c} để mai", {"a": "x", "b": "y", "c": ""}),
]
SENSES = {
    "p": Sense.PROGRESS,
    "o": Sense.OBSTACLE,
    "s": Sense.SUBMITTED,
    "w": Sense.WITHDRAW,
}


def claims(parts: tuple[Part, ...]) -> list[tuple[str, Sense]]:
    """Return what is claimed of which task, nothing where it is asked."""
    if any(one.sense is None for one in parts):
        return []
    return [
        (PLACES.get(number, number), one.sense)
        for one in parts
        if one.sense not in {None, Sense.NONE}
        for number in [code.numbers.lstrip("0") for code in one.codes] or [""]
        if one.sense
    ]


@pytest.mark.parametrize(("frame", "may"), FRAMES)
def test_of_no_task_is_claimed_what_is_said_of_another(frame: str, may: dict[str, str]) -> None:
    for x, y in permutations(SAID, 2):
        for at, named in enumerate(NAMED):
            said = {"x": SAID[x][at % len(SAID[x])], "y": SAID[y][at % len(SAID[y])]}
            text = frame.format(**named, **said)
            for typed in {text, text if "TT" in text else fold(text)}:
                parts = hear(typed, units_in(typed), load_weights(), today=TODAY, calendar=CALENDAR)
                senses = SENSES | {"x": x, "y": y}
                for task, sense in claims(parts):
                    assert sense in {senses[one] for one in may.get(task, "")}, typed


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # A comma parts what "và" joins.
        (
            "xong viec 1 voi viec 4, viec 2 cho ky, viec 3 ket tien",
            [("1, 4", "done"), ("2", "submitted"), ("3", "obstacle")],
        ),
        # What a task is called stands in brackets behind it, unless it says how it stands.
        (
            "VP-25 (lịch trực) gửi rồi; VP-26 (kê khai tài sản) 38/41 người nộp",
            [("VP 25", "done"), ("VP 26", "progress")],
        ),
        ("TT-04 (xong rồi) nhé", [("TT 4", "done")]),
        # What is not handed in yet is on its way, beside others.
        ("Việc 1 chưa trình, việc 2 trình rồi", [("1", "progress"), ("2", "submitted")]),
        ("1) xong\n2) nt", [("1", "done"), ("2", "done")]),
        # A number that begins another item is not passed over.
        ("1/ xong rồi 2/ đang làm", [("1", "done"), ("2", "progress")]),
        ("1/ đã trình, chờ ký 2/ đã nộp", [("1", "submitted"), ("2", "done")]),
        # What only follows from a condition is asked.
        ("nếu việc 3 xong thì việc 7 đang làm", [("3", "none"), ("7", None)]),
        # Whether it came takes nothing of what was sent.
        ("VP-07 em nộp hôm thứ sáu rồi, chị nhận được chưa ạ", [("VP 7", "done")]),
        ("Việc 3: ngày hoàn thành là 26/2 chứ không phải 1/3", [("3", "done")]),
    ],
)
def test_what_stands_around_tasks_is_read(text: str, parts: list[tuple[str, str | None]]) -> None:
    found = hear(text, units_in(text), load_weights(), today=TODAY, calendar=CALENDAR)
    assert [(", ".join(map(str, one.codes)), one.sense) for one in found] == parts


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("làm gì có chuyện 100%, khoảng 65% là cùng", "65%"),
        ("chưa hoàn thành 100% nhưng 98% thì có", "98%"),
        ("không đến 100% đâu, 90% thôi", "90%"),
    ],
)
def test_of_a_whole_that_is_denied_the_other_share_counts(text: str, share: str) -> None:
    (part,) = hear(text, units_in(text), load_weights(), today=TODAY, calendar=CALENDAR)
    assert (part.sense, part.value) == (Sense.PROGRESS, share)
