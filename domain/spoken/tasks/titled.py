"""Tasks that people name by words of their titles: "còn cái nghị quyết thì đang kẹt"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from domain.spoken.tasks.words import VERDICT
from domain.text import fold, nfc
from domain.words import spoken

_MOST_WORDS = 7
_WORD = re.compile(r"[^\W_]+")
# Behind a comma it may as well be who does what: "chuyên gia chưa góp ý".
_TURNS = r"(?:(?:còn|riêng|nhưng|mà|và)(?!\w)[\s,]*)"
_BEGINS = spoken(
    rf"(?:^|(?<=[;\n])|(?<=\.\s))\s*(?:(?:dạ|vâng|ạ|à|em|anh|chị)(?!\w)[\s,]*|{_TURNS})*"
    rf"|(?<=[,.])\s*{_TURNS}+|(?<=,)\s*(?=(?:cái|vụ|món)(?!\w))"
)
# What says that a thing of that name follows; one word alone is enough behind it.
_KIND = spoken(r"(?:cái|vụ|việc|nhiệm vụ|phần|bên|món)(?!\w) ?(?:về |của |là )?")
_ENDS = re.compile(
    rf"\s*(?:$|[,.;:?!\n]|(?:{VERDICT}|la|a|nha|nhe|do|chua)\b"
    # "chuyên mục phát được 1/12 số"
    r"|\s+[a-z]+ (?:duoc|xong|roi|het)\b)"
)
_ANYWHERE = re.compile(r"(?!\w)")
# "văn bản của việc …", "số 18/BC là cho cái …"
TIED = spoken(r"(?<!\w)(?:là )?(?:của|cho|về|thuộc)\s+$")
# "và", "của" tell no title from another.
EMPTY = frozenset(
    re.findall(
        r"\w+",
        "va cua cho ve tai theo cac nhung mot trong den tu voi nay do kia nam so viec nhiem vu"
        " phong ban cai khi la thi em anh chi dang da chua xong roi lam ke hoach bao to trinh van"
        " cong du thao trien khai xay dung thuc hien hoan thanh noi dung ho so",
    )
)


@dataclass(frozen=True, slots=True)
class Titled:
    """Where words name a task by its title, and the code that it has."""

    start: int
    end: int
    code: str


def titled(said: str, titles: Mapping[str, str]) -> list[Titled]:
    """Return where NFC words name one of several tasks, of which `titles` has the words by code.

    The words must begin a clause and have their verdict behind them, and be of one title alone.
    """
    words_of = {code: set(_WORD.findall(fold(title))) for code, title in titles.items()}
    found = []
    for begins in _BEGINS.finditer(said):
        kind = _KIND.match(said, begins.end())
        at = kind.end() if kind else begins.end()
        if named := _named(said, at, words_of, fewest=1 if kind else 2):
            end, code = named
            found.append(Titled(kind.start() if kind else at, end, code))
    return found


def titled_within(said: str, titles: Mapping[str, str]) -> tuple[set[str], str]:
    """Return the tasks that NFC words name by their titles wherever they do, and what is left.

    Only of words that are known to say what a task left: elsewhere a task's words name none.
    """
    words_of = {code: set(_WORD.findall(fold(title))) for code, title in titles.items()}
    codes, rest, at = set[str](), "", 0
    for word in _WORD.finditer(said):
        kind = _KIND.match(said, word.start())
        begins = kind.end() if kind else word.start()
        if word.start() < at or (fold(word[0]) in EMPTY and not kind):
            continue
        if named := _named(said, begins, words_of, fewest=1 if kind else 2, ends=_ANYWHERE):
            end, code = named
            rest += TIED.sub("", said[at : word.start()]) + " "
            codes.add(code)
            at = end
    return codes, rest + said[at:]


def _named(
    said: str,
    at: int,
    words_of: Mapping[str, set[str]],
    *,
    fewest: int,
    ends: re.Pattern[str] = _ENDS,
) -> tuple[int, str] | None:
    """Return where the longest words end that name a task from a place on, with its code."""
    best, told, end = None, list[str](), at
    for word in islice(_WORD.finditer(said, at), _MOST_WORDS):
        if told and said[end : word.start()].strip(" -–&"):
            break
        end = word.end()
        told.append(fold(word[0]))
        codes = [code for code, words in words_of.items() if words.issuperset(told)]
        if not codes:
            break
        says = [one for one in told if one not in EMPTY]
        if len(codes) == 1 and len(says) >= fewest and ends.match(fold(said), end):
            best = end, codes[0]
    return best


def with_codes(words: str, titles: Mapping[str, str]) -> str:
    """Return words with the code of each task that they name by its title in place of that."""
    said = nfc(words)
    if len(titles) < 2 or len(fold(said)) != len(said):
        return words
    for one in reversed(titled(said, titles)):
        said = f"{said[: one.start]}{one.code}{said[one.end :]}"
    return said
