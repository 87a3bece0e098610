"""What counts as understood of a reply that nobody had seen."""

from collections import Counter
from datetime import date
from typing import Any

import pytest

from domain.spoken.code import Code
from domain.spoken.parts.guess import Sense
from domain.spoken.parts.heard import Part
from learning.unknown import VERDICTS, Reply, Said, judge, unknown, verdict

TODAY = date(2021, 3, 2)
FRIDAY = date(2021, 3, 5)
FOUR, FIVE = Code("TT", "4"), Code("", "5")


def part(sense: Sense | None, *codes: Code, day: date | None = None, **said: Any) -> Part:
    return Part(codes, sense, "…", day=day, **said)


def said(sense: Sense, *tasks: str, day: date | None = None, **more: Any) -> Said:
    return Said(tasks=tasks, intention=sense, day=day, **more)


@pytest.mark.parametrize(
    ("reading", "heard", "expected"),
    [
        ([said(Sense.DONE)], [part(Sense.DONE)], "right"),
        ([said(Sense.DONE)], [part(Sense.DONE, day=TODAY)], "right"),
        ([said(Sense.DONE, "04")], [part(Sense.DONE, FOUR)], "right"),
        ([said(Sense.DONE, "TT-04")], [part(Sense.DONE, Code("", "4"))], "right"),
        ([said(Sense.EXTEND, day=FRIDAY)], [part(Sense.EXTEND, day=FRIDAY)], "right"),
        ([said(Sense.PROGRESS)], [part(Sense.PROGRESS, day=FRIDAY)], "right"),
        ([said(Sense.NONE)], [part(Sense.NONE)], "right"),
        ([said(Sense.NONE)], [part(None)], "right"),
        (
            [said(Sense.SUBMITTED, document="45/BC-TT")],
            [part(Sense.SUBMITTED, document="45/BC")],
            "right",
        ),
        ([said(Sense.DONE, besides=("05",))], [part(Sense.DONE, besides=(FIVE,))], "right"),
        ([said(Sense.DONE)], [part(None)], "asked"),
        (
            [said(Sense.DONE, "04"), said(Sense.PROGRESS, "05")],
            [part(Sense.DONE, FOUR), part(None, FIVE)],
            "asked",
        ),
        ([said(Sense.DONE)], [part(Sense.NONE)], "partly"),
        ([said(Sense.EXTEND, day=FRIDAY)], [part(Sense.EXTEND)], "partly"),
        ([said(Sense.SUBMITTED, document="45/BC-TT")], [part(Sense.SUBMITTED)], "partly"),
        (
            [said(Sense.DONE, "04"), said(Sense.PROGRESS, "05")],
            [part(Sense.DONE, FOUR)],
            "partly",
        ),
        ([said(Sense.NONE)], [part(Sense.DONE)], "misread"),
        ([said(Sense.DONE)], [part(Sense.OBSTACLE)], "misread"),
        ([said(Sense.DONE, "04")], [part(Sense.DONE, FIVE)], "misread"),
        ([said(Sense.DONE)], [part(Sense.DONE, day=FRIDAY)], "misread"),
        ([said(Sense.EXTEND)], [part(Sense.EXTEND, day=TODAY), part(Sense.DONE)], "misread"),
        ([said(Sense.DONE, besides=("05",))], [part(Sense.DONE)], "misread"),
    ],
)
def test_what_counts_as_understood(reading: list[Said], heard: list[Part], expected: str) -> None:
    reply = Reply(text="…", parts=tuple(reading))
    assert verdict(reply, tuple(heard), TODAY) == expected


def test_another_fair_reading_counts_too() -> None:
    reply = Reply(text="…", parts=(said(Sense.DONE),), also=((said(Sense.SUBMITTED),),))
    assert verdict(reply, (part(Sense.SUBMITTED),), TODAY) == "right"


def test_every_unknown_reply_comes_to_a_verdict() -> None:
    replies = unknown()
    assert len({one.text for one in replies}) == len(replies) == 200
    assert set(judge(replies[:20], today=TODAY)) <= set(VERDICTS)


def test_the_verdicts_are_counted() -> None:
    replies = [Reply(text="việc 4 xong rồi", parts=(said(Sense.DONE, "04"),))] * 2
    assert judge(replies, today=TODAY) == Counter({"right": 2})
