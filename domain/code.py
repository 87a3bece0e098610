"""Task codes as people type them: `TT-04`, `tt4`, `4` in the unit's own chat, `vp 9.2`, `1, 4 và 5`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.plan import Plan
from domain.refusal import Refusal
from domain.task import Task
from domain.text import fold
from domain.unit import Unit

_TYPED = re.compile(r"([a-z]*)[\s.\-–]*((?:\d+)(?:\.\d+)*)")
_BETWEEN = re.compile(r"[\s,;.&+]*(?:\b(?:va|voi)\b[\s,]*)?")


class UnknownCode(Refusal):
    """No task of the plan, or of this unit, has the code `typed`."""

    def __init__(self, *, typed: str) -> None:
        super().__init__(typed=typed)
        self.typed = typed


@dataclass(frozen=True, slots=True)
class Typed:
    """Codes found at the start of what somebody typed, and the words after them."""

    codes: tuple[tuple[str, str], ...]
    rest: str


def typed_codes(text: str) -> Typed:
    """Return the codes that `text` starts with, as (letters, numbers), and the text after them.

    "4 chưa có kinh phí" is the code 4 and four words; "1, 4 và 5" are three codes.
    """
    folded = fold(text)
    if len(folded) != len(text):
        folded = fold(text := text.strip())
    codes: list[tuple[str, str]] = []
    at = end = 0
    while match := _TYPED.match(folded, at):
        follower = folded[match.end() : match.end() + 1]
        if follower.isalnum() or follower in {"/", "%"}:
            break
        letters = match[1]
        if letters in {"va", "voi"}:
            letters = ""
        codes.append((letters.upper(), match[2]))
        end = match.end()
        between = _BETWEEN.match(folded, end)
        at = between.end() if between else end
    return Typed(tuple(codes), text[end:].strip(" ,;:.-–\n"))


def canonical(letters: str, numbers: str) -> str:
    """Return a code in the plan's form: ("tt", "4") → "TT-04", ("VP", "9.2") → "VP-09.2"."""
    first, *rest = numbers.split(".")
    return ".".join([f"{letters.upper()}-{int(first):02}", *(str(int(part)) for part in rest)])


def find_tasks(plan: Plan, codes: Iterable[tuple[str, str]], units: tuple[Unit, ...]) -> list[Task]:
    """Return the tasks meant by typed codes in a chat of `units`, each once.

    A bare number is looked for in the chat's own units; raises UnknownCode.
    """
    by_code = {task.code: task for task in plan.tasks}
    found: dict[int, Task] = {}
    for letters, numbers in codes:
        prefixes = [letters] if letters else [unit.code for unit in units]
        tasks = [by_code[code] for p in prefixes if (code := canonical(p, numbers)) in by_code]
        if len(tasks) != 1:
            raise UnknownCode(typed=f"{letters}-{numbers}" if letters else numbers)
        found[tasks[0].id] = tasks[0]
    return list(found.values())
