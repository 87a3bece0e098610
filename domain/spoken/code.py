"""Task codes as people type them: `TT-04`, `tt4`, `4`, `mục 4`, `vp 9.2`, `1, 4 và 5`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from domain.chat import Unit
from domain.plan.called import PLAN, key, long_names
from domain.plan.numbering import as_said
from domain.plan.signed import SignedPlan
from domain.text import fold

# Digits in a date, a fraction, a percentage, a range or a word ("12/5", "50%", "1-3", "18.02.2021")
# are no code.
_NUMBERS = r"(\d{1,3}+(?:\.\d{1,3}+)*+)(?![\w/%]|[-–]\d)"
_AROUND = " ,;:.-–\n"
# Series of codes that are no unit's: carried over from the year before, given beside the plan.
SERIES = ("CT", "DX")
# What a paper calls the parts it gives numbers to, and what papers are called before theirs.
_ITEM = r"(?:muc|y|nhiem vu|nv)"
_PAPER = r"(kh|ke hoach|tb|thong bao|kl|ket luan|ct|chuong trinh|qd|quyet dinh)"
_PAPERS = {
    "ke hoach": "kh",
    "thong bao": "tb",
    "ket luan": "kl",
    "chuong trinh": "ct",
    "quyet dinh": "qd",
}
_NUMBER_OF_PAPER = r"\s*(?:so\s*)?(\d{1,4})(?:/[\w&-]+)*"
_ITEM_OF_PAPER = re.compile(
    rf"\b{_PAPER}{_NUMBER_OF_PAPER}[\s,:;–-]*{_ITEM}\s*(?:so\s*)?{_NUMBERS}"
    rf"|\b{_ITEM}\s*(?:so\s*)?{_NUMBERS}[\s,;–-]*(?:cua\s+|tai\s+|trong\s+)?{_PAPER}{_NUMBER_OF_PAPER}"
)
_WHOLE_PAPER = re.compile(rf"{_PAPER}{_NUMBER_OF_PAPER}(?![\w/])")
_OF_PAPER = "mục"
# What came out is a product: "mục 1 đã ban hành KH 27/KH-UBND, mục 2 đang làm".
_ISSUED = re.compile(r"\b(?:ban hanh|phat hanh|ky|gui|nop|trinh|da co|da ra|soan|xong)\s+$")
_STARTS = re.compile(r"(?<![\w/-])\w")
_BETWEEN = re.compile(r"[\s,;.&+#:]*(?:\b(?:va|voi)\b[\s,]*)?(?:\bviec\s+(?:so\s+)?)?#?")


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as people call it: its kind, folded and short, and the digits of its number."""

    kind: str
    digits: str

    def __str__(self) -> str:
        """Return it as it may be typed again: "KH 15"."""
        return f"{self.kind.upper()} {self.digits}"


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it was typed: its unit's letters or "", and numbers such as "9.2".

    One `of_paper` is the number that the paper gives a task: "mục 3"; `paper` is which paper that
    is, where it was said. `plan` is a plan's short name, or its year, before the letters.
    """

    letters: str
    numbers: str
    of_paper: bool = False
    plan: str = ""
    paper: Paper | None = None

    def __str__(self) -> str:
        """Return it as it may be typed again: "TT 4", "4", "mục 4", "CCHC TT 4", "KH 15 mục 4"."""
        before = _OF_PAPER if self.of_paper else self.letters
        paper = str(self.paper) if self.paper else ""
        return " ".join(filter(None, (paper, self.plan, before, as_said(self.numbers))))


@dataclass(frozen=True, slots=True)
class Typed:
    """Codes found at the start of what somebody typed, and the words after them."""

    codes: tuple[Code, ...]
    rest: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A code and where in a text it stands."""

    start: int
    end: int
    code: Code


def typed_codes(text: str, named: Iterable[Unit | SignedPlan]) -> Typed:
    """Return the codes that `text` starts with, and the words after.

    "4 chưa có kinh phí" is the code 4 and four words; "1, 4 và 5" are three codes. Only codes of
    units and short names of plans that are `named` count as letters, or "thiếu 2 cán bộ" would be a
    code; and a bare number set apart by nothing but a space counts only where no words follow, or
    "4 3 hồ sơ" would be two. Bare numbers are of the plan that the code before them names.
    """
    known = _Known(named)
    folded = fold(text)
    codes: list[Code] = []
    ends: list[int] = []
    doubtful: int | None = None
    between = _BETWEEN.match(folded)
    while between and (match := known.match(folded, between.end())):
        code, end = match
        is_bare = not (code.letters or code.of_paper or code.plan)
        if doubtful is None and codes and is_bare and between[0].isspace():
            doubtful = len(codes)
        if codes and is_bare:
            code = replace(code, plan=codes[-1].plan)
        codes.append(code)
        ends.append(end)
        between = _BETWEEN.match(folded, end)
    if doubtful and folded[ends[-1] :].strip(_AROUND):
        codes, ends = codes[:doubtful], ends[:doubtful]
    codes = known.with_plans(codes)
    return Typed(tuple(codes), text[ends[-1] if ends else 0 :].strip(_AROUND))


def paper_first(folded: str) -> tuple[Paper, int] | None:
    """Return the paper that a folded text begins with ("tb 45"), and where its name ends."""
    found = _WHOLE_PAPER.match(folded)
    return (Paper(_PAPERS.get(found[1], found[1]), found[2]), found.end()) if found else None


def codes_of_plans(folded: str, named: Iterable[Unit | SignedPlan]) -> Iterator[Placed]:
    """Yield the codes anywhere in a folded text with which a plan or a paper is named."""
    known, end = _Known(named), 0
    for word in _STARTS.finditer(folded):
        found = known.match(folded, word.start()) if word.start() >= end else None
        if found and found[0].paper and _ISSUED.search(folded, 0, word.start()):
            continue
        if found and (found[0].plan or found[0].paper):
            code, end = found
            yield Placed(word.start(), end, code)


class _Known:
    """What codes may begin with, the plans that may be named around them, and the pattern of one.

    A plan is named before a code or behind it: "CCHC TT 4", "mục 3 kế hoạch cải cách hành chính".
    """

    def __init__(self, named: Iterable[Unit | SignedPlan]) -> None:
        every = tuple(named)
        units = [one.code for one in every if isinstance(one, Unit)]
        plans = [one for one in every if isinstance(one, SignedPlan)]
        self._letters = {fold(code): code for code in (*units, *SERIES)}
        self._work_plan = next((key(one) for one in plans if not one.prefix), "")
        long = long_names(plans)
        self._plans = {**{fold(key(one)): key(one) for one in plans}, **long}
        names = [fold(key(one)) for one in plans if one.short_name]
        unit, short = _one_of(self._letters), _one_of(names)
        years = _one_of(str(one.year) for one in plans if one.is_work_plan)
        item = rf"(?:{fold(_OF_PAPER)}|y)\s+(?:so\s+)?"
        # A year before bare digits is a year; before letters it is a plan's. Before a unit's code
        # even a name that no plan has is one: "CDS-TT-01" is no "TT-01".
        plan = (
            rf"(?:{PLAN}\s+)?(?P<short>{short})[\s.\-–]*"
            rf"|(?P<year>{years})[\s.\-–]*(?={unit})"
            rf"|{PLAN}\s+(?P<long>{_one_of(long)})[\s,:;.\-–]+"
            rf"|(?P<unknown>[a-z][a-z0-9]{{1,11}})-(?=(?:{unit})-?\d)"
        )
        self._code = re.compile(
            rf"(?:{plan})?(?:(?P<unit>{unit})[\s.\-–]*|(?P<item>{item}))?(?P<n>{_NUMBERS})"
        )
        # Where another code follows, the name belongs to that one.
        self._behind = re.compile(
            rf"[\s,]+(?:(?:cua|trong|tai|thuoc)\s+)?"
            rf"(?:{PLAN}\s+(?P<long>{_one_of((*long, *names))})|(?P<short>{short}))(?!\w)"
            rf"(?![\s,:;.\-–]*(?:{unit}|{item})?[\s.\-–]*\d)"
        )

    def match(self, folded: str, at: int) -> tuple[Code, int] | None:
        """Return the code that stands at a place, and where it ends."""
        if found := _ITEM_OF_PAPER.match(folded, at):
            kind, digits = found[1] or found[5], found[2] or found[6]
            paper = Paper(_PAPERS.get(kind, kind), digits)
            return Code("", found[3] or found[4], of_paper=True, paper=paper), found.end()
        if found := self._code.match(folded, at):
            plan, end = found["short"] or found["year"] or found["long"], found.end()
            named = self._plans[plan] if plan else (found["unknown"] or "").upper()
            if not named and (behind := self._behind.match(folded, end)):
                named, end = self._plans[behind["long"] or behind["short"]], behind.end()
            letters = self._letters.get(found["unit"] or "", "")
            return Code(letters, found["n"], of_paper=bool(found["item"]), plan=named), end
        return None

    def with_plans(self, codes: list[Code]) -> list[Code]:
        """Return codes with letters that stand before one with a plan's name as the work plan's.

        Whoever names the plan of one and not of the other means the plan that has no name.
        """
        first = next((at for at, code in enumerate(codes) if code.plan), 0)
        return [
            replace(code, plan=self._work_plan) if at < first and code.letters else code
            for at, code in enumerate(codes)
        ]


def _one_of(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, the longest first; of none it matches nothing."""
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return "|".join(longest_first) or r"(?!)"


def typed_lines(text: str, named: Iterable[Unit | SignedPlan]) -> list[Typed]:
    """Return what each line of `text` says of the codes it starts with.

    A line without a code goes on with the one before it; words before any code have none.
    """
    known = tuple(named)
    found: list[Typed] = []
    for line in filter(str.strip, text.splitlines()):
        typed = typed_codes(line, known)
        if typed.codes or not found:
            found.append(typed)
        else:
            last = found.pop()
            found.append(Typed(last.codes, f"{last.rest} {typed.rest}".strip()))
    return found
