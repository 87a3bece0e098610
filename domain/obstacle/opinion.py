"""Ý kiến: what the office or a leader says to an obstacle, and whose word is final."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.calendar import Calendar
from domain.chat import Person, Seat
from domain.obstacle.obstacle import Turn
from domain.plan.deadline import BeforeMeans, Deadline
from domain.proxy.proxy import Proxy, Speaker, is_same, spoken_by
from domain.refusal import Refusal
from domain.spoken.answers.asking import beside_questions
from domain.spoken.parts.bearing import Bearing, bearing
from domain.spoken.roles import Role, find_day_for, role_of
from domain.spoken.times.day import Found
from domain.spoken.times.deadline import deadline_of
from domain.spoken.times.point import Standpoint
from domain.spoken.verdict import Verdict, read_verdict
from domain.text import nfc

# A month is a time in which something is to be done; a quarter or a year beside it may be none.
_LONG = timedelta(days=45)


class Decision(StrEnum):
    """What was decided; a meeting decides nothing yet."""

    AGREED = "agreed"
    WORDS = "words"
    MEETING = "meeting"
    EXTENDED = "extended"


@dataclass(frozen=True, slots=True)
class Opinion:
    """One answer to an obstacle, of a `seat`: the Văn phòng or the Ban Giám đốc. `at` is UTC.

    `named` is a day found in the words, of which nobody has said yet whether it counts; `deadline`
    is the one that the assignment was given by this opinion. With a `proxy` the person wrote it
    down for a leader.
    """

    id: int
    obstacle_id: int
    seat: Seat
    decision: Decision
    words: str | None
    person: Person
    at: datetime
    named: Deadline | None = None
    deadline: Deadline | None = None
    proxy: Proxy | None = None

    @property
    def speaker(self) -> Speaker:
        """Return whose opinion it is, whoever wrote it down."""
        return spoken_by(self.person, self.proxy)

    @property
    def settles(self) -> bool:
        """Whether it is an answer: no meeting, nothing to be done or explained first."""
        return self.decision is not Decision.MEETING and self.bearing not in {
            Bearing.OFFICE,
            Bearing.LATER,
            Bearing.EXPLAINS,
            Bearing.NOT_YET,
        }

    @property
    def reopens(self) -> bool:
        """Whether a leader leaves what was decided open again: to be discussed, or not yet."""
        undecided = self.decision is Decision.MEETING or self.bearing is Bearing.NOT_YET
        return self.seat is Seat.LEADERS and undecided

    @property
    def bearing(self) -> Bearing:
        """Return who has to act by it; what only asks decides nothing before it is answered."""
        if self.decision is not Decision.WORDS:
            return Bearing.UNIT
        asks = bool(self.words) and not beside_questions(self.words or "")
        return Bearing.EXPLAINS if asks else bearing(self.words or "")


_FEW_WORDS = 4


class SaidBefore(Refusal):
    """The same person has agreed to the same obstacle before."""


class NothingProposed(Refusal):
    """There is no proposal of the unit to agree to."""


class DirectorHasDecided(Refusal):
    """Another leader would change a deadline after the Giám đốc's word."""

    director: Speaker


class WhichOneMeant(Refusal):
    """Words in reply to a message about several things that wait."""


class NoOpinionInIt(Refusal):
    """Thanks, a question or a delay in reply to a card, nothing that could be passed on."""


class NoOpinionOfLeader(Refusal):
    """The same of a leader to the card of an obstacle."""


class NoAnswerOfOffice(Refusal):
    """The same of the Văn phòng."""


class ConveyedBefore(Refusal):
    """Words that take back or put off come after an answer of the same seat, which has gone."""

    speaker: Speaker
    at: datetime


class Explained(Refusal):
    """A unit explains what has been answered since it was asked to."""


class DayAlreadySettled(Refusal):
    """Whether the day named in an opinion counts has been said before."""


def agrees(opinion: Opinion) -> bool:
    """Whether an opinion does no more than agree to what the unit proposes."""
    said = opinion.words or ""
    in_words = len(said.split()) <= _FEW_WORDS and read_verdict(said) is Verdict.YES
    return opinion.decision is Decision.AGREED or (opinion.decision is Decision.WORDS and in_words)


def final(opinions: Sequence[Opinion]) -> Opinion | None:
    """Return the opinion that stands: the Giám đốc's last, else the leaders', else the office's."""
    settled = [one for one in _left_standing(opinions) if one.settles]
    of_leaders = [one for one in settled if one.seat is Seat.LEADERS]
    of_director = [one for one in of_leaders if one.speaker.is_director]
    return next((group[-1] for group in (of_director, of_leaders, settled) if group), None)


def _left_standing(opinions: Sequence[Opinion]) -> list[Opinion]:
    """Return opinions without those that a leader has opened again; the Giám đốc's only they do."""
    left = list[Opinion]()
    for one in opinions:
        if one.reopens:
            directs = one.speaker.is_director
            left = [
                each
                for each in left
                if each.seat is Seat.OFFICE or (each.speaker.is_director and not directs)
            ]
        left.append(one)
    return left


def displaced(opinion: Opinion, before: Sequence[Opinion]) -> Opinion | None:
    """Return the leaders' word that `opinion` differs from and takes the place of, if any."""
    previous = final([one for one in before if one.seat is Seat.LEADERS])
    if previous is None or final([*before, opinion]) is not opinion:
        return None
    both_agree = opinion.decision is previous.decision is Decision.AGREED
    return None if both_agree else previous


def taken_back(opinion: Opinion, before: Sequence[Opinion]) -> Opinion | None:
    """Return the leaders' word that `opinion` takes back without one in its place, if any."""
    if opinion.bearing is not Bearing.NOT_YET or not opinion.reopens:
        return None
    stood = final([one for one in before if one.seat is Seat.LEADERS])
    return None if stood is None or stood in _left_standing([*before, opinion]) else stood


def may_take_back(speaker: Speaker, opinions: Sequence[Opinion]) -> bool:
    """Whether a leader's word stands that is the speaker's own, or that the Giám đốc overrules."""
    stood = final([one for one in opinions if one.seat is Seat.LEADERS])
    return stood is not None and (speaker.is_director or is_same(stood.speaker, speaker))


def may_unsay(opinion: Opinion, opinions: Sequence[Opinion]) -> bool:
    """Whether a leader's opinion stands that a press takes back: one that moved no deadline."""
    is_mere_word = opinion.deadline is None and opinion.named is None
    return opinion.seat is Seat.LEADERS and is_mere_word and final(opinions) == opinion


def turn_after(opinion: Opinion, turn: Turn) -> Turn:
    """Return whose turn it is after an opinion on an obstacle whose `turn` it was.

    The leaders still owe theirs after a meeting, and after words of the office between; where they
    give the Văn phòng something to do, it is the office's turn to do it. Whoever asks the unit to
    explain still owes an answer.
    """
    if opinion.seat is Seat.OFFICE:
        return Turn.UNIT if opinion.settles and turn is not Turn.LEADERS else turn
    if opinion.bearing is Bearing.OFFICE:
        return Turn.OFFICE_ACTS
    return Turn.UNIT if opinion.settles else Turn.LEADERS


def check_agreement(speaker: Speaker, proposal: str | None, opinions: Sequence[Opinion]) -> None:
    """Raise NothingProposed or SaidBefore unless the speaker may agree to the proposal now."""
    if not proposal:
        raise NothingProposed
    own = [one for one in opinions if is_same(one.speaker, speaker)]
    if own and own[-1].decision is Decision.AGREED:
        raise SaidBefore


def check_may_move(opinions: Sequence[Opinion], *, directs: bool) -> None:
    """Raise DirectorHasDecided where the deadline is no longer a leader's to change.

    It still is where they are the Giám đốc or empowered by the Giám đốc: where they `directs`.
    """
    standing = final(opinions)
    if standing is not None:
        check_setter(standing.speaker, directs=directs)


def check_setter(setter: Speaker, *, directs: bool) -> None:
    """Raise DirectorHasDecided where the Giám đốc has set what somebody else would change."""
    if setter.is_director and not directs:
        raise DirectorHasDecided(director=setter)


def _is_beside(found: Found, words: str) -> bool:
    """Whether a long span is named for nothing, as the year in "dùng mẫu năm 2021" is."""
    bound = found.start < found.point.start
    return found.last - found.first > _LONG and not bound and role_of(words, found) is None


def named_day(
    role: Role,
    words: str,
    *,
    today: date,
    calendar: Calendar,
    before_means: BeforeMeans,
    plain: bool = True,
) -> Deadline | None:
    """Return a coming day that `words` name for `role`, as `find_day_for` does; None without."""
    try:
        found = find_day_for(role, nfc(words), Standpoint(today, calendar), plain=plain)
        if found is None or _is_beside(found, nfc(words)):
            return None
        return deadline_of(found, today=today, before_means=before_means, words=nfc(words))
    except Refusal:
        return None
