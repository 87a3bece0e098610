"""Which leader words name: "đ/c Phó Giám đốc Nguyễn Văn B", "anh Bình", "Giám đốc"."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.people.post import Post
from domain.text import fold
from domain.words import spoken

COURTESY = spoken(r"^(?:các )?(?:đ/c|đồng chí|ông|bà|anh|chị|cô|chú)\.?(?:\s+|$)")
_SHORT = {"gd": ["giam", "doc"], "pgd": ["pho", "giam", "doc"]}
_AROUND = " ,;:.()-–"


@dataclass(frozen=True, slots=True)
class Named:
    """Which leaders words begin with: those who are `fitting`; and the rest."""

    fitting: tuple[Post, ...]
    rest: str

    @property
    def post(self) -> Post | None:
        """Return whom the words mean, None where no leader or more than one fits."""
        return self.fitting[0] if len(self.fitting) == 1 else None


def leader_named(text: str, leaders: Sequence[Post]) -> Named:
    """Return the leader with whom words begin, by name, chức vụ or both, in either order."""
    said = COURTESY.sub("", text.strip(_AROUND))
    tokens = said.split()
    folded = [fold(token).strip(_AROUND) for token in tokens]
    position, at = position_in(folded, leaders)
    if position:
        # "đ/c Phó Giám đốc", and "Phó Giám đốc đ/c B".
        after = COURTESY.sub("", " ".join(tokens[at:]))
        at = len(tokens) - len(after.split())
    fitting = [one for one in leaders if not position or _words(one.position) == position]
    name = max((_named(folded[at:], one) for one in fitting), default=0)
    by_name = [one for one in fitting if name and _named(folded[at:], one) == name]
    if by_name:
        end = at + name
        if not position:
            _, further = position_in(folded[end:], by_name)
            end += further
        return Named(tuple(by_name), _rest(tokens, end))
    return Named(tuple(fitting) if position else (), _rest(tokens, at))


def _rest(tokens: Sequence[str], at: int) -> str:
    return " ".join(tokens[at:]).strip(_AROUND)


def position_in(folded: Sequence[str], leaders: Sequence[Post]) -> tuple[list[str], int]:
    """Return the folded chức vụ with which words begin, and where it ends; [] and 0 for none."""
    if folded and folded[0] in _SHORT:
        return _SHORT[folded[0]], 1
    positions = sorted((_words(one.position) for one in leaders), key=len, reverse=True)
    found = next((one for one in positions if one == list(folded[: len(one)])), [])
    end = len(found)
    if found and folded[end : end + 1] == ["so"]:
        end += 1
    return found, end


def _named(folded: Sequence[str], post: Post) -> int:
    """Return how many words name somebody: all of the name, or its last ones."""
    name = _words(post.full_name)
    lengths = range(len(name), 0, -1)
    return next((n for n in lengths if list(folded[:n]) == name[-n:]), 0)


def _words(text: str) -> list[str]:
    return fold(text).split()
