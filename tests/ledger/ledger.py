"""An independent ledger: what a year came to, kept from when people wrote.

It follows the rules of the office by itself and imports nothing of the program, so that it is a
second opinion and no mirror. Moments are local, and aware.
"""

from bisect import insort
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DAY = timedelta(days=1)
OFF = frozenset({date(2021, 2, day) for day in range(10, 17)}) | {
    date(2021, 4, 21),
    date(2021, 4, 30),
    date(2021, 5, 3),
    date(2021, 9, 2),
    date(2021, 9, 3),
}

# A task's code and its unit's.
Key = tuple[str, str]


def is_working(day: date) -> bool:
    return day.weekday() < 5 and day not in OFF


def next_working_day(day: date) -> date:
    day += DAY
    while not is_working(day):
        day += DAY
    return day


@dataclass(frozen=True, slots=True)
class Work:
    """What a unit answers for, as the plan has it; `steps` are the dated ones of a parent."""

    key: Key
    kind: str
    last_day: date | None
    steps: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that people did: when they said it, and when the bot came to know of it.

    `day` is the day of completion, or the new last day.
    """

    at: datetime
    known_at: datetime
    number: int
    what: str
    key: Key
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where work stands."""

    progress: str = "todo"
    completed_on: date | None = None
    said_at: datetime | None = None
    updated_at: datetime | None = None
    last_day: date | None = None
    submitted_on: date | None = None

    @property
    def handed_on(self) -> date | None:
        """Return the day by which its unit is judged: it submitted it, or was done."""
        return min((day for day in (self.submitted_on, self.completed_on) if day), default=None)


REPORTS = ("done", "submitted")
TAKEN_BACK = ("withdrawn", "returned")
# What a digest lists or counts.
COUNTED = (*REPORTS, "updated", "moved", "obstacle")


@dataclass
class Ledger:
    """Every work of the plan, and every entry in the order in which the bot came to know of it."""

    works: dict[Key, Work]
    entries: list[Entry] = field(default_factory=list)

    def note(
        self, what: str, key: Key, *, at: datetime, known_at: datetime, day: date | None = None
    ) -> None:
        """Add an entry."""
        entry = Entry(at, known_at, len(self.entries), what, key, day)
        insort(self.entries, entry, key=lambda each: (each.known_at, each.number))

    def known(self, moment: datetime) -> dict[Key, Standing]:
        """Return where all stood as far as the bot could know at a moment."""
        return self._stand(each for each in self.entries if each.known_at <= moment)

    def true(self, moment: datetime) -> dict[Key, Standing]:
        """Return where all stood at a moment by what people had said by then."""
        said = [each for each in self.entries if each.at <= moment]
        return self._stand(sorted(said, key=lambda each: (each.at, each.number)))

    def _stand(self, entries: Iterable[Entry]) -> dict[Key, Standing]:
        stand = {key: Standing(last_day=work.last_day) for key, work in self.works.items()}
        before: dict[Key, list[Standing]] = {}
        for each in entries:
            was = stand[each.key]
            if each.what in REPORTS:
                before.setdefault(each.key, []).append(was)
            stand[each.key] = _after(each, was, before.get(each.key, []))
        return {key: self._governed(key, stand) for key in stand}

    def _governed(self, key: Key, stand: dict[Key, Standing]) -> Standing:
        """Return where a parent stands, which its dated steps tell; others tell for themselves."""
        steps = [stand[step] for step in self.works[key].steps]
        if not steps:
            return stand[key]
        last_day = max(step.last_day for step in steps if step.last_day)
        handed = [step.handed_on for step in steps]
        days = [day for day in handed if day]
        submitted_on = max(days) if len(days) == len(handed) else None
        if any(step.progress != "done" for step in steps):
            return Standing(last_day=last_day, submitted_on=submitted_on)
        return Standing(
            "done",
            max(step.completed_on for step in steps if step.completed_on),
            max(step.said_at for step in steps if step.said_at),
            last_day=last_day,
            submitted_on=submitted_on,
        )

    def belated(self, told_at: datetime, until: datetime) -> Counter[tuple[str, Key]]:
        """Return what a digest could not know and the next one, of `until`, has to add."""
        since = [each for each in self.entries if told_at < each.known_at <= until]
        return Counter(
            (each.what, each.key)
            for place, each in enumerate(since)
            if each.what in COUNTED and each.at <= told_at
            if each.what not in REPORTS
            or not any(
                later.key == each.key and later.what in TAKEN_BACK for later in since[place:]
            )
        )

    def changed(self, told_at: datetime, until: datetime) -> set[Key]:
        """Return what a digest counted as done, and the next one has to correct."""
        told, now = self.known(told_at), self.known(until)
        touched = {
            each.key
            for each in self.entries
            if told_at < each.known_at <= until and each.what in (*TAKEN_BACK, "redated")
        }
        return {
            key
            for key in touched
            if told[key].progress == "done"
            and (now[key].progress, now[key].completed_on) != ("done", told[key].completed_on)
        }

    def done_between(self, told_at: datetime, until: datetime) -> set[Key]:
        """Return what was said to be done after a digest and known by the next."""
        return {
            key
            for key, one in self.known(until).items()
            if one.progress == "done" and one.said_at and one.said_at > told_at
        }

    def figures(self, stand: dict[Key, Standing], at: datetime) -> dict[str, int]:
        """Return the numbers of a digest that counts up to a moment; what is 0 is left out."""
        counted: Counter[str] = Counter()
        for key, one in stand.items():
            counted.update(self._places(self.works[key], one, at))
        return dict(counted)

    def _places(self, work: Work, one: Standing, at: datetime) -> Iterator[str]:
        if one.last_day is None:
            yield work.kind
            if work.kind == "undated" and one.progress == "done":
                yield "undated_done"
            month = at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
            moments = [each for each in (one.said_at, one.updated_at) if each]
            if work.kind != "conditional" and any(each >= month for each in moments):
                yield "updated"
            return
        today = at.date()
        if one.last_day <= today:
            yield "due_so_far"
        if one.handed_on is not None:
            yield "handed_in_time" if one.handed_on <= one.last_day else "handed_late"
        else:
            yield "owed_overdue" if is_overdue(one, today) else "owed_in_time"
        if one.progress == "done":
            if one.last_day > today:
                yield "done_ahead"
            in_time = one.completed_on is not None and one.completed_on <= one.last_day
            yield "done_in_time" if in_time else "done_late"
            return
        if one.progress == "submitted":
            yield "submitted"
        yield "open_overdue" if is_overdue(one, today) else "open_in_time"


def is_overdue(one: Standing, today: date) -> bool:
    return one.progress != "done" and one.last_day is not None and one.last_day < today


def _after(entry: Entry, was: Standing, before: list[Standing]) -> Standing:
    """Return where work stands after an entry; `before` each report it stood so."""
    match entry.what:
        case "done":
            return replace(was, progress="done", completed_on=entry.day, said_at=entry.at)
        case "submitted":
            return replace(
                was,
                progress="submitted",
                completed_on=None,
                said_at=entry.at,
                submitted_on=entry.at.date(),
            )
        case "withdrawn":
            then = before.pop()
            return replace(
                was,
                progress=then.progress,
                completed_on=then.completed_on,
                said_at=then.said_at,
                submitted_on=then.submitted_on,
            )
        case "returned":
            return replace(
                was, progress="doing", completed_on=None, said_at=None, submitted_on=None
            )
        case "redated":
            return replace(was, completed_on=entry.day)
        case "moved":
            return replace(was, last_day=entry.day)
        case "updated":
            progress = "doing" if was.progress == "todo" else was.progress
            return replace(was, progress=progress, updated_at=entry.at)
        case _:
            return was
