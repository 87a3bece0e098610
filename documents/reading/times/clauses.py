"""Where one duty ends and the next begins in a paragraph that holds several, each with its date."""

import re
from collections.abc import Iterator, Sequence

from documents.reading.vocabulary import VERBS

_VERB = rf"(?:{VERBS}|hoàn\s+thành|tham\s+gia|tổng\s+kết|sơ\s+kết|giao)"
_OPENING_VERB = re.compile(rf"{_VERB}(?!\w)", re.IGNORECASE)
_CUT = re.compile(
    rf";\s*(?:và\s+)?|(?<=[^\s.A-ZĐ])\.\s+(?=\w)"
    rf"|,?\s+(?:và|đồng\s+thời|sau\s+đó)\s+(?={_VERB}\s)|,\s+(?={_VERB}\s)"
)
_COMMA = re.compile(r",\s+(?:và\s+)?$")
# An exception to the sentence before it is no duty of its own.
_EXCEPTION = re.compile(r"(?:Riêng|Trong\s+đó|Trường\s+hợp)(?!\w)")
_HANGING = re.compile(r"[\s;,.]+(?:(?:và|đồng\s+thời|sau\s+đó)\s*)?$")


def opening_verb(clause: str) -> str:
    """Return the verb that a clause opens with, empty when it opens with something else."""
    match = _OPENING_VERB.match(clause)
    return match[0] if match else ""


def clauses_of(text: str, due: Sequence[int]) -> list[str]:
    """Return the clauses of `text`, cut between the deadlines that start at `due`.

    A clause without a deadline stands alone when it opens with a verb, else with the one before.
    """
    pieces = list(_pieces(text, due))
    joined: list[str] = []
    for piece, has_date in pieces:
        if joined and not has_date and not opening_verb(piece.strip()):
            joined[-1] += piece
        else:
            joined.append(piece)
    return [words for one in joined if (words := _HANGING.sub("", one).strip())]


def _pieces(text: str, due: Sequence[int]) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces, each with whether a deadline stands in it."""
    begins = 0
    for at, following in zip(due, [*due[1:], None], strict=True):
        for cut in _cuts(text, begins, at, following):
            yield text[begins:cut], begins <= at < cut
            begins = cut
    yield text[begins:], begins <= due[-1]


def _cuts(text: str, begins: int, at: int, following: int | None) -> list[int]:
    """Return where to cut between the deadline at `at` and the following one.

    Semicolons and full stops go first. What comes after a leading deadline ("Quý II: …; …") is its
    own, so that only the last of them counts.
    """
    ends = len(text) if following is None else following
    found = [one for one in _CUT.finditer(text, at) if one.end() <= ends]
    strong = [one.end() for one in found if _ends_a_sentence(text, one)]
    is_leading = not text[begins:at].strip(" -+")
    if following is None:
        return [] if is_leading else strong
    if strong:
        return strong[-1:] if is_leading else strong
    if is_leading and _COMMA.search(text, at, following):
        return [following]
    return [one.end() for one in found if "." not in one[0]][:1]


def _ends_a_sentence(text: str, cut: re.Match[str]) -> bool:
    if cut[0].lstrip()[0] == ";":
        return True
    follows = text[cut.end() :]
    return follows[:1].isupper() and not _EXCEPTION.match(follows) and "." in cut[0]
