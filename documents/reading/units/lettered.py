"""Agencies by their letters, as a paper explains them: "Hội đồng Giáo sư Nhà nước (HĐGSNN)"."""

import re
from collections.abc import Iterable, Iterator

from documents.reading.units.words import HEADS, PREDICATES, UPPER
from documents.reading.vocabulary import OPENINGS_IN_NAMES

_LETTERS = rf"[{UPPER}]{{3,10}}"
_EXPLAINED = re.compile(
    rf"(?P<long>[^,;:.()]{{6,90}}?)\s*\((?:(?:sau đây\s+)?(?:gọi|viết)\s+(?:tắt\s+)?là:?\s+)?"
    rf"(?P<short>{_LETTERS})\)"
)
_HEAD = re.compile(rf"(?:{HEADS})(?!\w)")
# Boards whose letters everybody reads, before what they do: "BTC họp", "Các HĐGS ngành xét".
_BOARDS = (
    rf"(?:HĐ[{UPPER}]{{1,8}}|BCĐ|BTC|BGH|BGK|BTK|BTV|BQL[{UPPER}]{{0,6}}|BCH|CLB|UBKT|GV[{UPPER}]{{0,4}}"
    rf"|CB[{UPPER}]{{1,4}}|TTCM|TPT|HĐQT|BCS|ĐVTN)"
)
_OF = r"ngành|liên ngành|cơ sở|trường|khoa|viện|cấp\s+\w+"
_BOARD = re.compile(
    rf"(?:[Cc]ác\s+)?{_BOARDS}(?:\s+(?:{_OF})(?:(?:,|\s+và)\s+(?:{_OF}))*)?"
    rf"(?=\s+(?:{PREDICATES}|{OPENINGS_IN_NAMES})(?!\w))"
    # Any letters are somebody's that do what only somebody does: "TCHC chủ trì", not "CNTT".
    rf"|(?![IVXLC]+\s)[{UPPER}]{{2,8}}(?=,?\s+(?:chủ trì|phối hợp|tham mưu|chủ động|làm đầu mối"
    r"|(?:có|chịu) trách nhiệm)(?!\w))"
)


def board_at(text: str, at: int) -> int:
    """Return where the letters of a board end that stand at a place, or the place itself."""
    return found.end() if (found := _BOARD.match(text, at)) else at


def explained_in(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the letters that stand in brackets behind an agency whose words begin so, with it."""
    for text in texts:
        for one in _EXPLAINED.finditer(text):
            words = one["long"].split()[-len(one["short"]) :]
            initials = "".join(word[0] for word in words).upper()
            if initials == one["short"] and _HEAD.match(" ".join(words)):
                yield one["short"], " ".join(words)
