"""Task codes as people type them: `TT-04`, `tt4`, `4` in their own chat, `vp 9.2`, `1, 4 và 5`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.numbering import canonical
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.refusal import Refusal
from domain.text import fold

# Digits in a date, a fraction, a percentage, a range or a word ("12/5", "50%", "1-3", "18.02.2021")
# are no code.
_NUMBERS = r"(\d{1,3}+(?:\.\d{1,3}+)*+)(?![\w/%]|[-–]\d)"
_AROUND = " ,;:.-–\n"
# Series of codes that are no unit's: carried over from the year before, given beside the plan.
SERIES = ("CT", "DX")
_BETWEEN = re.compile(r"[\s,;.&+]*(?:\b(?:va|voi)\b[\s,]*)?")


class UnknownCode(Refusal):
    """No task of the plan, or of this unit, has the code `typed`."""

    typed: str


class AmbiguousCode(Refusal):
    """A bare number means a task of each of the chat's units; `codes` are all of them."""

    typed: str
    codes: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Codes found at the start of what somebody typed, and the words after them."""

    codes: tuple[tuple[str, str], ...]
    rest: str


def typed_codes(text: str, units: Iterable[Unit]) -> Typed:
    """Return the codes that `text` starts with, as (unit's code, numbers), and the words after.

    "4 chưa có kinh phí" is the code 4 and four words; "1, 4 và 5" are three codes. Only codes of
    `units` count as letters, or "thiếu 2 cán bộ" would be a code; and a bare number set apart by
    nothing but a space counts only where no words follow, or "4 3 hồ sơ" would be two.
    """
    letters = {fold(code): code for code in (*(unit.code for unit in units), *SERIES)}
    longest_first = sorted(map(re.escape, letters), key=len, reverse=True)
    code = re.compile(rf"(?:({'|'.join(longest_first)})[\s.\-–]*)?{_NUMBERS}")
    folded = fold(text)
    codes: list[tuple[str, str]] = []
    ends: list[int] = []
    doubtful: int | None = None
    between = _BETWEEN.match(folded)
    while between and (match := code.match(folded, between.end())):
        if doubtful is None and codes and not match[1] and between[0].isspace():
            doubtful = len(codes)
        codes.append((letters.get(match[1], ""), match[2]))
        ends.append(match.end())
        between = _BETWEEN.match(folded, match.end())
    if doubtful and folded[ends[-1] :].strip(_AROUND):
        codes, ends = codes[:doubtful], ends[:doubtful]
    return Typed(tuple(codes), text[ends[-1] if ends else 0 :].strip(_AROUND))


def typed_lines(text: str, units: Iterable[Unit]) -> list[Typed]:
    """Return what each line of `text` says of the codes it starts with.

    A line without a code goes on with the one before it; words before any code have none.
    """
    known = tuple(units)
    found: list[Typed] = []
    for line in filter(str.strip, text.splitlines()):
        typed = typed_codes(line, known)
        if typed.codes or not found:
            found.append(typed)
        else:
            last = found.pop()
            found.append(Typed(last.codes, f"{last.rest} {typed.rest}".strip()))
    return found


def find_task(plan: Plan, letters: str, numbers: str, units: tuple[Unit, ...]) -> Task:
    """Return the task meant by a typed code in a chat of `units`.

    Raises UnknownCode, AmbiguousCode.

    A bare number is first looked for in the units' own parts of the plan, then among whatever
    else they answer for, so that "9.2" finds VP-09.2 in the chat of a unit that must deliver it.
    """
    by_code = {task.code: task for task in plan.tasks}
    prefixes = [letters] if letters else [unit.code for unit in units]
    found = [by_code[code] for p in prefixes if (code := canonical(p, numbers)) in by_code]
    if not letters and not found:
        held = {one.task.code: one.task for unit in units for one in plan.of_unit(unit)}
        found = [task for code, task in held.items() if code.endswith(canonical("", numbers))]
    typed = canonical(letters, numbers).lstrip("-")
    if not found:
        raise UnknownCode(typed=typed)
    if len(found) > 1:
        raise AmbiguousCode(typed=typed, codes=", ".join(task.code for task in found))
    return found[0]
