"""A thread pasted from another messenger: who said what and when, every line accounted for.

Zalo gives "[08:31] Nguyễn A: …" and its kin on a PC, on a phone a name, the words, and the time
beneath each other; people also type what they heard, a line each.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time

from domain.spoken.courtesy import is_courtesy
from domain.text import nfc
from domain.words import spoken

_TIME = (
    r"(?P<hour>[01]?\d|2[0-3])[:hg](?P<minute>[0-5]\d)(?::\d{2})?(?:\s*(?P<half>[AaPp][Mm]|SA|CH))?"
)
_DATE = r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}|\d{2}))?"
_STAMPS = tuple(
    re.compile(form)
    for form in (
        rf"{_TIME}[\s,–-]*(?:(?:ngày|Ngày)\s+)?{_DATE}",
        rf"{_DATE}[\s,–-]*(?:lúc\s+)?{_TIME}",
        _TIME,
        _DATE,
    )
)
_TODAY = spoken(r"(?:hôm nay|hôm qua|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|t[2-7]|cn)")
_BRACKETED = re.compile(r"^\[(?P<stamp>[^\]]{3,40})\]\s*(?P<rest>.*)$")
_ASIDE = re.compile(
    r"^(?P<name>[^\d:\[\]()]{2,50}?)[\s,–-]*[\[(](?P<stamp>[^\])]{3,40})[\])]\s*:?\s*(?P<rest>.*)$"
)
_CALLED = re.compile(r"^(?P<name>[^:\[\]]{2,50}):\s*(?P<rest>.*)$")
_NOTHING_SAID = spoken(
    r"^\[?(?:hình ảnh|ảnh|sticker|nhãn dán|video|file|tệp(?: tin)?|gif|thoại|tin nhắn thoại"
    r"|đã (?:gửi|thu hồi) [^.]{0,40}|bạn đã [^.]{0,40})\]?$"
)
_MOST_NAME = 6


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said in a thread: their name, "" for nobody's, and when, as far as it says."""

    words: str
    name: str = ""
    day: date | None = None
    at: time | None = None

    @property
    def is_talk(self) -> bool:
        """Whether it reports nothing: thanks, a picture that was not pasted along, a question."""
        words = self.words.strip()
        return bool(is_courtesy(words) or _NOTHING_SAID.match(words) or words.endswith("?"))


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before words in a line: a stamp, a name, or both; `rest` are the words."""

    rest: str
    name: str | None = None
    day: date | None = None
    at: time | None = None


def read_thread(text: str, *, today: date) -> tuple[Said, ...]:
    """Return what was said, in its order; a line that goes on with a message is part of it."""
    found: list[Said] = []
    name, day, at, opened = "", None, None, False
    lines = [line.strip() for line in nfc(text).splitlines() if line.strip()]
    for number, line in enumerate(lines):
        head = _head(line, today, alone=number + 1 < len(lines))
        if head is None:
            if opened and found and _goes_on(found[-1], line):
                found[-1] = replace(found[-1], words=f"{found[-1].words}, {line}")
            else:
                found.append(Said(line, name, day, at))
            continue
        if head.name is not None:
            name, at = head.name, head.at
            opened = True
        day = head.day or day
        if head.at is not None and head.name is None and not head.rest and found and opened:
            # A phone has the time beneath the words.
            found[-1] = replace(found[-1], at=found[-1].at or head.at)
        elif head.at is not None:
            at = head.at
        if head.rest:
            found.append(Said(head.rest, name, day, head.at or at))
    return tuple(found)


def _goes_on(last: Said, line: str) -> bool:
    """Whether a line without a head goes on with a message: it names no task, and is no thanks."""
    return bool(last.name) and not re.search(r"\w-?\d", line) and not is_courtesy(line)


def _head(line: str, today: date, *, alone: bool) -> _Head | None:
    for head in _heads(line, today):
        return head
    if (stamp := _stamp(line, today)) is not None:
        return _Head("", None, *stamp)
    if alone and len(line.split()) > 1 and _is_name(line) and not is_courtesy(line):
        return _Head("", line)
    return None


def _heads(line: str, today: date) -> Iterator[_Head]:
    """Yield what a line begins with, the surest form first."""
    if found := _BRACKETED.match(line):
        stamp = _stamp(found["stamp"], today)
        if stamp is not None:
            called = _CALLED.match(found["rest"])
            if called and _is_name(called["name"]):
                yield _Head(called["rest"], called["name"].strip(), *stamp)
            elif _is_name(found["rest"]):
                yield _Head("", found["rest"], *stamp)
            else:
                yield _Head(found["rest"], None, *stamp)
    if found := _ASIDE.match(line):
        stamp = _stamp(found["stamp"], today)
        if stamp is not None and _is_name(found["name"]):
            yield _Head(found["rest"], found["name"].strip(" ,-–"), *stamp)
    for form in _STAMPS:
        stood = form.search(line)
        if stood and (stamp := _stamp(stood[0], today)):
            before = line[: stood.start()].strip(" ,-–[(")
            after = line[stood.end() :].strip(" ,-–])")
            if before and _is_name(before) and (not after or after.startswith(":")):
                yield _Head(after.strip(": "), before, *stamp)
            called = _CALLED.match(after)
            if not before and called and _is_name(called["name"]):
                yield _Head(called["rest"], called["name"].strip(), *stamp)
    if (called := _CALLED.match(line)) and _is_name(called["name"]):
        yield _Head(called["rest"], called["name"].strip())


def _is_name(words: str) -> bool:
    """Whether words look like somebody's name: few, each with a capital, and no figure."""
    parts = words.strip(" ,-–").split()
    if not 0 < len(parts) <= _MOST_NAME or any(letter.isdigit() for letter in words):
        return False
    letters = [part.strip("()[]-–_.") for part in parts]
    return all(not part or part[0].isupper() for part in letters) and any(letters)


def _stamp(text: str, today: date) -> tuple[date | None, time | None] | None:
    """Return the day and the hour that words are nothing but, None for other words."""
    rest = _TODAY.sub("", text).strip(" ,-–.[]()")
    if not rest:
        return (None, None) if _TODAY.search(text) else None
    for form in _STAMPS:
        if found := form.fullmatch(rest):
            parts = found.groupdict()
            day = _day(parts, today)
            return None if parts.get("day") and day is None else (day, _time(parts))
    return None


def _day(parts: dict[str, str | None], today: date) -> date | None:
    if not parts.get("day"):
        return None
    year = int(parts.get("year") or today.year)
    try:
        day = date(
            year + 2000 if year < 100 else year, int(parts["month"] or 0), int(parts["day"] or 0)
        )
    except ValueError:
        return None
    # A thread is of the past: a day of the year's end read in January.
    return day if day <= today or parts.get("year") else day.replace(year=day.year - 1)


def _time(parts: dict[str, str | None]) -> time | None:
    if not parts.get("hour"):
        return None
    hour, half = int(parts["hour"] or 0), (parts.get("half") or "").upper()
    if half in {"PM", "CH"} and hour < 12:
        hour += 12
    return time(hour, int(parts["minute"] or 0))
