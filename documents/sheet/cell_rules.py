"""What a cell of the assignment sheet may say: its kind, its deadline, its cycle, its targets."""

from collections.abc import Mapping

from documents.kind_words import KINDS
from documents.sheet.cell_words import is_day_like, read_date, read_targets, read_wording, until
from documents.sheet.known import Known, NotTaken
from domain.plan.deadline import Deadline
from domain.plan.signed import SignedPlan
from domain.plan.state import Kind
from domain.plan.task import Target
from domain.refusal import Refusal
from domain.sheet.columns import Column
from domain.sheet.days import is_far
from domain.sheet.revision import Why
from domain.spoken.times.cycle import read_cycle
from domain.text import fold
from domain.work.cycle import Cycle

_KINDS = {fold(word): kind for kind, word in KINDS.items()}
_MOST_SHORT = 80


def check_short(words: str) -> None:
    if len(words) > _MOST_SHORT:
        raise NotTaken(Column.SHORT, Why.TOO_LONG)


def check_kind(kind: Kind | None, *, has_day: bool, says: Mapping[Column, object]) -> None:
    at = Column.KIND if Column.KIND in says else Column.LAST_DAY
    if kind is Kind.DATED and not has_day:
        raise NotTaken(at, Why.NEEDS_A_DAY)
    if kind not in {None, Kind.DATED} and has_day:
        raise NotTaken(at, Why.KIND_HAS_NO_DAY)


def kind_of(words: str) -> Kind:
    kind = _KINDS.get(fold(words))
    if kind is None:
        raise NotTaken(Column.KIND, Why.NOT_READ)
    return kind


def deadline_of(
    wording: str, day: str, says: Mapping[Column, object], plan: SignedPlan, known: Known
) -> Deadline | None:
    """Return what two cells say of one deadline; a day far from its plan's years is none."""
    found = _deadline_of(wording, day, says, plan.year, known)
    if found and found.last_day and is_far(found.last_day, plan):
        at = Column.LAST_DAY if Column.LAST_DAY in says else Column.DEADLINE
        raise NotTaken(at, Why.FAR_DAY, f"{plan.year}")
    return found


def _deadline_of(
    wording: str, day: str, says: Mapping[Column, object], year: int, known: Known
) -> Deadline | None:
    """Where only one of the cells was written, that one counts."""
    last = None
    if day and (last := read_date(day)) is None:
        raise NotTaken(Column.LAST_DAY, Why.NO_SUCH_DAY if is_day_like(day) else Why.NOT_READ)
    if Column.DEADLINE in says and is_day_like(wording) and read_date(wording) is None:
        raise NotTaken(Column.DEADLINE, Why.NO_SUCH_DAY)
    meant = read_wording(wording, year=year, before_means=known.before_means) if wording else None
    if Column.DEADLINE not in says:
        return until(last) if last else None
    if Column.LAST_DAY not in says:
        if wording and meant is None:
            raise NotTaken(Column.DEADLINE, Why.NOT_READ)
        return Deadline(wording, meant) if wording else None
    if wording and last and meant and meant != last:
        raise NotTaken(Column.LAST_DAY, Why.DAY_DIFFERS, f"{meant:%d/%m/%Y}")
    if wording and not (last or meant):
        raise NotTaken(Column.DEADLINE, Why.NOT_READ)
    if wording:
        return Deadline(wording, last or meant)
    return until(last) if last else None


def cycle_of(words: str) -> Cycle:
    """Return the cycle that a cell names; raises NotTaken."""
    try:
        return read_cycle(words)
    except Refusal:
        raise NotTaken(Column.CYCLE, Why.NOT_READ) from None


def targets_of(words: str) -> tuple[Target, ...]:
    """Return the targets that a cell names; raises NotTaken."""
    targets = read_targets(words)
    if targets is None:
        raise NotTaken(Column.TARGETS, Why.NOT_READ)
    return targets
