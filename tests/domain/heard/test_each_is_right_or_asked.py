"""Messages about several tasks, made by a grammar whose sense is known: understood, or asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.spoken.parts.guess import Sense
from domain.spoken.parts.heard import Part, hear
from domain.spoken.tasks.units import units_in
from domain.text import fold
from storage.holidays import calendar_of_years
from views.locale import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021, 2022])
# What is said behind tasks, and around them.
BEHIND = {
    Sense.DONE: ["xong rồi", "đã hoàn thành", "em nộp rồi", "đã gửi Văn phòng hôm qua", "ok rồi"],
    Sense.SUBMITTED: ["đang trình ký", "đã trình lãnh đạo", "trình anh Hùng rồi"],
    Sense.PROGRESS: ["đang làm", "đang làm được 50%", "chưa xong", "chưa", "đang dự thảo"],
    Sense.OBSTACLE: ["vướng kinh phí", "đang vướng mặt bằng", "thiếu người làm"],
    Sense.EXTEND: ["xin lùi đến 12/3", "xin thêm 5 ngày", "cho em đến thứ sáu"],
    Sense.NONE: ["mai em nộp", "để mai", "chiều nay em gửi", "giữ nguyên"],
}
AROUND = {
    Sense.DONE: ["xong {} rồi", "em nộp {} rồi", "đã gửi {} hôm qua", "vừa xong {}"],
    Sense.SUBMITTED: ["đã trình {}", "đang trình ký {}"],
    Sense.PROGRESS: ["đang làm {}", "chưa xong {}"],
    Sense.OBSTACLE: ["đang vướng {}"],
    Sense.EXTEND: ["xin lùi {} đến 12/3", "xin gia hạn {} thêm 5 ngày"],
    Sense.NONE: ["mai em nộp {}"],
}
NAMED = ["việc {}", "nhiệm vụ {}", "nv {}", "mục {}", "TT-{:02}", "việc số {}", "vc {}"]
BETWEEN = [", ", "; ", ". ", "\n", ", còn ", " còn ", ", riêng ", " nhưng ", " và ", "; còn "]
SHORT = {"không": "ko", "rồi": "r", "được": "dc", "việc": "vc", "chưa": "ch", "gửi": "gởi"}


@dataclass(frozen=True)
class Told:
    """A message, and in which sense it speaks of which tasks."""

    text: str
    means: dict[int, Sense]


@st.composite
def clauses(
    draw: st.DrawFn, numbers: Sequence[int], named: str, sense: Sense, joints: list[str]
) -> str:
    """Draw what is said of some tasks, joined by one of `joints`."""
    one = [named.format(number) for number in numbers]
    if "{}" in named and draw(st.booleans()):
        # Their word stands before the first of them alone.
        one[1:] = [str(number) for number in numbers[1:]]
    joint = draw(st.sampled_from(joints))
    tasks = joint.join(filter(None, (", ".join(one[:-1]), one[-1])))
    if draw(st.integers(0, 3)):
        turn = draw(st.sampled_from([" ", " thì ", ": "]))
        return f"{tasks}{turn}{draw(st.sampled_from(BEHIND[sense]))}"
    return draw(st.sampled_from(AROUND[sense])).format(tasks)


@st.composite
def messages(draw: st.DrawFn) -> Told:
    """Draw a message of two to four clauses, in one hand's way of writing."""
    numbers = draw(st.permutations(range(1, 13)))
    named, between = draw(st.sampled_from(NAMED)), draw(st.sampled_from(BETWEEN))
    # A comma parts what "và" joins: nobody joins tasks by it and parts clauses by "và".
    joints = [" và ", " với "] if between == " và " else [", ", " và ", " với "]
    said, means, at = list[str](), dict[int, Sense](), 0
    for _ in range(draw(st.integers(2, 4))):
        some = numbers[at : at + draw(st.integers(1, 3))]
        at += len(some)
        sense = draw(st.sampled_from(list(BEHIND)))
        said.append(draw(clauses(some, named, sense, joints)))
        means |= dict.fromkeys(some, sense)
    first = draw(st.sampled_from(["", "dạ ", "báo cáo anh, ", "em báo cáo: "]))
    text = f"{first}{between.join(said)}{draw(st.sampled_from(['', ' ạ', ' nhé']))}"
    match draw(st.integers(0, 3)):
        case 0 if "TT-" not in named:
            text = fold(text)
        case 1:
            text = re.sub(r"\w+", lambda word: SHORT.get(word[0], word[0]), text)
    return Told(text, means)


def heard(text: str) -> tuple[Part, ...]:
    return hear(text, units_in(text), load_weights(), today=TODAY, calendar=CALENDAR)


def claimed(parts: tuple[Part, ...]) -> dict[int, set[Sense]]:
    """Return what is claimed of which task; 0 for whatever else the message shows."""
    found = dict[int, set[Sense]]()
    for part in parts:
        if part.sense not in {None, Sense.NONE}:
            for number in [int(code.numbers) for code in part.codes] or [0]:
                found.setdefault(number, set()).add(part.sense)
    return found


@settings(max_examples=400)
@given(messages())
def test_of_no_task_is_said_what_was_not_meant(told: Told) -> None:
    parts = heard(told.text)
    for number, senses in claimed(parts).items():
        assert senses == {told.means.get(number)}, told.text
    # Every one that was named is heard, be it to be asked about.
    named = {int(code.numbers) for part in parts for code in part.codes}
    asks = any(part.sense is None for part in parts)
    assert asks or named == set(told.means), told.text


@pytest.mark.parametrize("sense", [Sense.DONE, Sense.PROGRESS, Sense.OBSTACLE, Sense.EXTEND])
@pytest.mark.parametrize("other", [Sense.DONE, Sense.PROGRESS, Sense.EXTEND])
@pytest.mark.parametrize("between", BETWEEN)
def test_two_tasks_told_plainly_are_understood(sense: Sense, other: Sense, between: str) -> None:
    text = f"việc 2 {BEHIND[sense][0]}{between}việc 7 {BEHIND[other][0]}"
    assert claimed(heard(text)) == {2: {sense}, 7: {other}}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # Of two tasks with words on both sides each has its own.
        ("đang làm việc 2, việc 3 xong rồi", [("2", "progress"), ("3", "done")]),
        ("rút báo cáo việc 3, việc 4 giữ nguyên ạ", [("3", "withdraw"), ("4", "none")]),
        (
            "đã hoàn thành nhiệm vụ KT-04, nhiệm vụ KT-05 đề nghị cho lùi đến ngày 15/3/2021",
            [("KT 4", "done"), ("KT 5", "extend")],
        ),
        ("xong việc 1 đến việc 3, việc 4 trình ký rồi", [("1, 2, 3", "done"), ("4", "submitted")]),
        ("đang vướng việc 3, 7, việc 1 thì xong rồi", [("3, 7", "obstacle"), ("1", "done")]),
        ("đã gửi việc 2, việc 3 cho Văn phòng hôm qua", [("2, 3", "done")]),
        # Of more than two nobody knows.
        ("xong việc 2, việc 3 và việc 5 đang làm", [("2, 3, 5", None)]),
        # A list goes on behind what turns to it.
        ("7 đang chờ ký, còn TT-10, TT-04 đã xong", [("7", "submitted"), ("TT 10, TT 4", "done")]),
        ("việc 5, 8: đang làm", [("5, 8", "progress")]),
        ("đã gửi việc 7 và 2 hôm qua nhưng việc 5 chưa", [("7, 2", "done"), ("5", "progress")]),
        # What is counted is told one by one; of another count nobody knows.
        ("xong 3 việc: 1, 4, 7", [("1, 4, 7", "done")]),
        ("Xong cả 4: 2, 3, 5, 7", [("2, 3, 5, 7", "done")]),
        # What calls itself a slip is none.
        ("việc 2 xong rồi, à nhầm, việc 3 xong", [("2", "none"), ("3", "done")]),
        ("KL-06 xong… ý quên KL-07 xong", [("KL 6", "none"), ("KL 7", "done")]),
        # What only leads to the tasks says nothing of them.
        ("việc 10 và 11: 10 xong, 11 chưa", [("10", "done"), ("11", "progress")]),
        (
            "đính chính tin lúc nãy: việc 5 xong 26/2 chứ không phải 28/2, việc 6 không đổi",
            [("5", "done"), ("6", "none")],
        ),
        # A number that counts makes no unit of the letters before it.
        ("vuong gpmb 3 ho chua di doi", [("", "obstacle")]),
        ("Việc 8 hoàn thành vượt tiến độ, việc 9 đang làm", [("8", "done"), ("9", "progress")]),
        # Of whom it is that is said is not known.
        ("ngoài việc 5 ra chưa việc nào xong", [("5", None)]),
        # What is within a task, or another's, is asked about.
        ("mục 2 ý 1 xong, ý 2 chưa", [("mục 2, mục 1", None), ("mục 2", "progress")]),
        ("việc 3 thì xong rồi, còn cái kế hoạch thì chưa", [("3", None)]),
        ("việc 2 của anh Bình, em xong phần em rồi", [("2", None)]),
        # A number that stands for nothing may be a task's.
        ("Việc 1 đến 3 đang làm, từ 4 trở đi đang làm", [("1, 2, 3", None)]),
        ("VP 9 chấm 2 đang làm", [("VP 9", None)]),
        # A paper that came out is no place of a task.
        (
            "mục 1 đã ban hành KH 27/KH-UBND, mục 2 đang làm",
            [("mục 1", "done"), ("mục 2", "progress")],
        ),
        ("3 xong chưa anh? 4 em xong rồi", [("3", "none"), ("4", "done")]),
    ],
)
def test_what_is_said_is_of_its_own_task(text: str, parts: list[tuple[str, str | None]]) -> None:
    found = [(", ".join(map(str, one.codes)), one.sense) for one in heard(text)]
    assert found == parts
