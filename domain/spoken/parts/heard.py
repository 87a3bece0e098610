"""What a message says of which tasks: one part for each, and nothing of it left over unread.

A message is cut where it turns to another task (`cuts`), each part is given a sense (`sense`),
and days, documents and numbers are read by their grammars.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.around.besides import without_besides
from domain.spoken.around.letter import without_letter
from domain.spoken.around.meant_days import in_full, without_denied
from domain.spoken.code import Code
from domain.spoken.cuts.cutting import Piece, pieces
from domain.spoken.doubts.slips import (
    said_rather,
    says_nothing,
    slips,
    without_how,
    without_mistake,
    without_slip,
)
from domain.spoken.doubts.unreal import follows_from
from domain.spoken.parts.going_on import (
    names_some,
    only_names,
    says_likewise,
    says_not_yet,
    without_turning,
)
from domain.spoken.parts.guess import Sense, Weights
from domain.spoken.parts.left_over import left_over
from domain.spoken.parts.said_days import day_of_tail, found_days, outcome_of, when_said
from domain.spoken.parts.sense import sense_of
from domain.spoken.parts.share import share_of, shares
from domain.spoken.parts.shorthand import written_out
from domain.spoken.parts.tail import without_tail
from domain.spoken.parts.to_submit import without_telling
from domain.spoken.times.point import Standpoint
from domain.spoken.times.term_wanted import wants_term
from domain.spoken.turning.remaining import is_turned
from domain.text import nfc

_LONGEST = 1000
_DONE_BY_NOW = frozenset({Sense.DONE, Sense.SUBMITTED})
_DATED = _DONE_BY_NOW | {Sense.EXTEND}
_CLAIMS_NOTHING = frozenset({None, Sense.NONE})
_GO_TOGETHER = frozenset({Sense.PROGRESS, Sense.OBSTACLE, Sense.EXTEND, Sense.SUBMITTED})
_MAY_BE_NOT_YET = _DONE_BY_NOW | {Sense.PROGRESS}


@dataclass(frozen=True, slots=True)
class Part:
    """What is said of some tasks; without codes, of what the message replied to shows.

    `besides` are the codes of tasks that are excepted. `day` is the day done, submitted, or asked
    for; `document` and `value` ("3/10", "50%") are as written. `sense` is None where it is to be
    asked. `unread` are words of time by which it was another day than today, nobody knows which.
    """

    codes: tuple[Code, ...]
    sense: Sense | None
    words: str
    besides: tuple[Code, ...] = ()
    day: date | None = None
    document: str | None = None
    value: str | None = None
    unread: tuple[str, ...] = ()


def hear(
    text: str,
    named: Iterable[Unit | SignedPlan],
    weights: Weights,
    *,
    today: date,
    calendar: Calendar,
) -> tuple[Part, ...]:
    """Return what a message says, part by part; codes are those of what is `named`."""
    said = nfc(text).strip()
    if not said:
        return ()
    if len(said) > _LONGEST:
        return (Part((), None, said),)
    at = Standpoint(today, calendar)
    parts: list[Part] = []
    corrects = without_mistake(said) is not None
    for piece in (cut := list(_put_right(list(pieces(said, tuple(named)))))):
        before = parts[-1] if parts else None
        if piece.is_slip:
            parts.append(Part(piece.codes, Sense.NONE, piece.words))
        elif corrects:
            one = _corrected(piece, weights, at, before=before, is_alone=len(cut) == 1)
            parts.append(one)
        else:
            parts.append(_part(piece, weights, at, before=before))
    told = list(_without_same(list(_narrowed(list(_joined(parts))))))
    return tuple(_without_contradicting(told))


def _put_right(cut: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces, marked where they are slips; what stands instead says the same of itself.

    Of "việc 7 xong, sửa lại là việc 17 nhé" that is task 17 done, and nothing of 7. What only
    follows from a condition is not clear.
    """
    slipped: str | None = None
    follows = False
    is_put_right = any(piece.is_denied for piece in cut)
    for piece, then in zip(cut, [*cut[1:], None], strict=True):
        words = piece.words
        if slipped is not None:
            words = without_how(rather if (rather := said_rather(words)) is not None else words)
            words = slipped if says_nothing(words) else words
        elif is_put_right and (rest := without_how(words)):
            # Why the one was named that is denied: "không phải việc 5 mà việc 6 xong, em gõ lộn".
            words = rest
        is_unclear = piece.is_unclear or follows
        follows = then is not None and follows_from(piece.words, then.words)
        is_slip = then is not None and (
            slips(piece.words) or (bool(then.codes) and said_rather(then.words) is not None)
        )
        slipped = without_slip(words) if is_slip else None
        yield replace(piece, words=words, is_slip=is_slip, is_unclear=is_unclear)


def _corrected(
    piece: Piece, weights: Weights, at: Standpoint, *, before: Part | None, is_alone: bool
) -> Part:
    """Return what is said of some tasks in a message that says of others what was wrong.

    Of "nhầm, xong là việc 6 chứ không phải việc 9" the first is done and the other taken back.
    """
    if piece.is_denied:
        return Part(piece.codes, Sense.WITHDRAW, piece.words)
    if (rather := without_mistake(piece.words)) is not None:
        part = _part(replace(piece, words=rather), weights, at, before=before)
        # Alone it puts a day right: "đính chính: xong ngày 25/2".
        if part.sense in _DONE_BY_NOW and (part.day or part.document or not is_alone):
            return replace(part, words=piece.words)
        if part.sense is None and not is_alone:
            # What is told instead is not to be taken for what was wrong.
            return replace(part, words=piece.words)
    return _part(piece, weights, at, before=before)


def _part(piece: Piece, weights: Weights, at: Standpoint, *, before: Part | None) -> Part:
    """Return what is said in a piece, where `before` is the part before it."""
    words = piece.words
    if piece.is_unclear or (piece.codes and not words):
        return Part(piece.codes, None, words, piece.besides)
    whole = written_out(words)
    # The deadline that is wanted is no other day beside it.
    whole = whole if wants_term(whole) else without_besides(whole)
    head = without_letter(without_telling(without_tail(whole)))
    meant = without_denied(head).rstrip()
    if piece.codes:
        meant = without_turning(meant)
    if before and piece.codes and says_likewise(meant):
        return replace(before, codes=piece.codes, besides=piece.besides, document=None)
    sense = _sense(piece, meant, weights, at, before=before)
    part = Part(piece.codes, sense, words, piece.besides)
    if sense is None or sense is Sense.NONE:
        return part
    if is_turned(sense, meant, excepts=bool(piece.besides)):
        return replace(part, sense=None)
    said = when_said(meant, sense, at)
    if said.sense in _DONE_BY_NOW and not (said.day or said.unread):
        said = replace(said, day=day_of_tail(whole.removeprefix(head), at))
    product = outcome_of(whole, at).product
    if _leaves_numbers(in_full(meant) if sense is Sense.EXTEND else meant, at):
        return replace(part, sense=None)
    return replace(
        part,
        sense=said.sense,
        day=said.day,
        unread=said.unread,
        document=product.number if product and said.sense is sense else None,
        value=share_of(meant, is_whole=sense is not Sense.PROGRESS),
    )


def _leaves_numbers(words: str, at: Standpoint) -> bool:
    """Whether words hold a number that is no day's and no share's either."""
    if not (left := left_over(words)):
        return False
    days = [*found_days(words, at), *found_days(words, replace(at, ahead=False))]
    read = [(one.start, one.end) for one in days] + shares(words)
    return not all(any(start <= place < end for start, end in read) for place in left)


def _sense(
    piece: Piece, meant: str, weights: Weights, at: Standpoint, *, before: Part | None
) -> Sense | None:
    """Return the sense of what is meant, which may stand in the part before it."""
    if piece.is_denied:
        return Sense.NONE
    if before and before.sense in _DATED and only_names(meant, found_days(meant, at)):
        return before.sense
    goes_on = piece.is_of_several if before is None else before.sense in _MAY_BE_NOT_YET
    if goes_on and says_not_yet(meant):
        return Sense.PROGRESS
    if names_some(meant, names_task=piece.names_task):
        return None
    return sense_of(meant, weights, names_task=piece.names_task)


def _narrowed(parts: list[Part]) -> Iterator[Part]:
    """Yield the parts; what is done is of no task of which less is said behind it.

    Of "việc 4 và 5 ok, nhưng khoan ghi việc 5, còn chờ ký" only 4 is done.
    """
    for at, part in enumerate(parts):
        less = {
            code
            for one in parts[at + 1 :]
            if part.sense in _DONE_BY_NOW and one.sense not in {part.sense, Sense.DONE}
            for code in one.codes
        }
        left = tuple(code for code in part.codes if code not in less)
        if left or not part.codes:
            yield replace(part, codes=left)
        else:
            yield replace(part, sense=None)


def _without_contradicting(parts: list[Part]) -> Iterator[Part]:
    """Yield the parts; those that claim of one task what cannot both be so are asked.

    What it may be on its way, held up and in need of time at once.
    """
    for part in parts:
        others = {
            one.sense
            for one in parts
            if any(code in one.codes for code in part.codes) and one.sense not in _CLAIMS_NOTHING
        }
        if part.sense in _CLAIMS_NOTHING or others <= {part.sense} or others <= _GO_TOGETHER:
            yield part
        else:
            yield replace(part, sense=None)


def _without_same(parts: list[Part]) -> Iterator[Part]:
    """Yield the parts; none excepts a task of which another says the same as of all.

    Of "xong hết, riêng TT-03 số văn bản là 19/BC" nothing is left undone.
    """
    for part in parts:
        same = [code for one in parts if one.sense is part.sense for code in one.codes]
        yield replace(part, besides=tuple(code for code in part.besides if code not in same))


def _joined(parts: list[Part]) -> Iterator[Part]:
    """Yield the parts, codes that have nothing said of them joined to the part after them.

    Of "việc 10 và 11: 10 xong, 11 chưa" the first only names what follows.
    """
    told = {code.numbers for part in parts if part.words for code in part.codes}
    waiting: tuple[Code, ...] = ()
    for part in parts:
        if not part.words and part is not parts[-1]:
            is_told = all(code.numbers in told for code in part.codes)
            waiting += () if is_told else part.codes
            continue
        yield replace(part, codes=tuple(dict.fromkeys(waiting + part.codes)))
        waiting = ()
