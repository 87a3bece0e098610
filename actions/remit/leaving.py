"""Vắng mặt, ủy quyền: a leader is away for a time, and who is empowered, said back first."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from actions.ask import ask, by_verdict, close, rewrite
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paging import show_new, show_page
from actions.remit.entering import leaders_of
from actions.remit.telling import tell_leaders
from actions.show.stage import Stage
from actions.waiting import hand_over
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message
from domain.people.post import Post
from domain.press import UnknownPress, offered
from domain.prompt import NotUnderstood, Prompt, QuestionExpired
from domain.remit.entering import (
    AbsenceIsOver,
    NotALeaderHere,
    check_absence,
    check_term,
    check_whose,
)
from domain.remit.names import MOST_LEADERS, AbsenceMeant, RemitList, Whose, named
from domain.remit.remit import Absence
from domain.spoken.leader import leader_named
from domain.spoken.remit import SaidAbsence, is_back, read_absence
from domain.subject import How
from domain.written import Written
from views.remit import leaving as views


async def absence_typed(here: Here, written: Written) -> None:
    """Start from `/vangmat B từ 01/3 đến 05/3, ủy quyền đ/c C`; else show who is away."""
    leaders = await leaders_of(here)
    if not written.words or is_back(written.words):
        await show_new(here, RemitList(for_office=Seat.OFFICE in here.chat.seats))
        return
    calendar = await here.tx.holidays.calendar()
    said = read_absence(written.words, leaders, here.said_on, calendar)
    own = said.post or (await _own(here) if not said.said else None)
    await _go_on(here, _meant(said, own, leaders))


async def add_absence(here: Here, post_id: int) -> None:
    """Ask from when to when a leader is away; 0 asks who, or takes who presses."""
    leaders = await leaders_of(here)
    post = next((one for one in leaders if one.id == post_id), None) or await _own(here)
    said = SaidAbsence("", post, None, None, "", "", None)
    await _go_on(here, _meant(said, post, leaders))


async def revoke(here: Here, absence_id: int, *, under: int | None) -> None:
    """Let an absence be over now; raises AbsenceIsOver, AbsenceOfAnother."""
    absence = await here.tx.remits.absence(absence_id)
    if absence is None:
        raise UnknownPress
    await _check_whose(here, absence.post)
    if absence.until < here.said_on or not await here.tx.remits.revoke(
        absence.id, by=here.person, at=here.said_at
    ):
        raise AbsenceIsOver
    await here.record("absence-revoked", name=absence.post.called)
    await tell_leaders(here, views.revoked(absence, here.office.texts))
    await hand_over(here.tx, here.office, await here.whole_plan(), now=here.now)
    await show_page(here, RemitList(for_office=Seat.OFFICE in here.chat.seats), under=under)


async def _own(here: Here) -> Post | None:
    """Return the post of a leader who speaks of themselves; the office names one.

    Raises NotALeaderHere for anybody whom the register does not have as a leader.
    """
    if Seat.OFFICE in here.chat.seats:
        return None
    roster = await here.tx.remits.roster(here.said_on, here.said_at)
    held = roster.held_by(here.speaker)
    if len(held) != 1:
        raise NotALeaderHere
    return held[0]


async def _check_whose(here: Here, post: Post) -> None:
    roster = await here.tx.remits.roster(here.said_on, here.said_at)
    check_whose(post, here.chat, roster.held_by(here.speaker), roster)


def _meant(said: SaidAbsence, post: Post | None, leaders: Sequence[Post]) -> AbsenceMeant:
    deputy = named(said.deputy) if said.deputy else None
    return AbsenceMeant(
        named(post) if post else Whose(0, said.said),
        said.since,
        said.until,
        said.reason,
        deputy or (Whose(0, said.deputy_said) if said.deputy_said else None),
        tuple(named(one) for one in leaders[:MOST_LEADERS]),
    )


async def _go_on(here: Here, meant: AbsenceMeant) -> None:
    """Ask for what is missing, or whether it is right; raises what forbids it."""
    meant = await _checked(here, meant)
    await ask(here, meant)


async def _checked(here: Here, meant: AbsenceMeant) -> AbsenceMeant:
    """Return an absence that begins today where only its end is named; raises what forbids it."""
    if meant.until is not None and meant.since is None:
        meant = replace(meant, since=here.said_on)
    if meant.until is not None and meant.since is not None:
        check_term(meant.since, meant.until)
    leaders = {one.id: one for one in await leaders_of(here)}
    post = leaders.get(meant.whose.post)
    deputy = leaders.get(meant.deputy.post) if meant.deputy else None
    if post is not None:
        await _check_whose(here, post)
        if meant.until is not None:
            check_absence(meant.until, post, deputy, today=here.said_on)
    return meant


async def _by(number: int, here: Here, prompt: Prompt[AbsenceMeant]) -> None:
    await _chosen(here, prompt, offered(prompt.question.leaders, number))


async def _chosen(here: Here, prompt: Prompt[AbsenceMeant], whose: Whose) -> None:
    asked = prompt.question
    if not asked.whose.post:
        asked = replace(asked, whose=whose)
    elif asked.deputy and not asked.deputy.post and asked.until:
        asked = replace(asked, deputy=whose)
    else:
        raise QuestionExpired
    await rewrite(here, prompt, await _checked(here, asked))


async def _take_words(here: Here, prompt: Prompt[AbsenceMeant], written: Written) -> None:
    """Take who it is, the days, who is empowered, then yes or no."""
    asked, leaders = prompt.question, await leaders_of(here)
    unclear = not asked.whose.post or (asked.until and asked.deputy and not asked.deputy.post)
    if unclear:
        found = leader_named(written.words, leaders).post
        if found is None:
            raise NotUnderstood
        await _chosen(here, prompt, named(found))
    elif asked.until is None:
        calendar = await here.tx.holidays.calendar()
        said = read_absence(written.words, leaders, here.said_on, calendar)
        if said.until is None:
            raise NotUnderstood
        told = _meant(said, None, leaders)
        asked = replace(
            asked,
            since=told.since,
            until=told.until,
            reason=told.reason or asked.reason,
            deputy=told.deputy or asked.deputy,
        )
        asked = await _checked(here, asked)
        if await close(here, prompt):
            await ask(here, asked)
    else:
        await by_verdict(here, prompt, written, yes=_leave)


async def _leave(here: Here, prompt: Prompt[AbsenceMeant]) -> None:
    asked = await _checked(here, prompt.question)
    leaders = {one.id: one for one in await leaders_of(here)}
    post, deputy = leaders.get(asked.whose.post), None
    if post is None or asked.since is None or asked.until is None:
        raise QuestionExpired
    if asked.deputy is not None:
        deputy = leaders.get(asked.deputy.post)
        if deputy is None:
            raise QuestionExpired
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    absence = Absence(0, post, asked.since, asked.until, deputy, asked.reason)
    await here.tx.remits.leave(absence, by=here.person)
    await here.record(
        "absence-entered",
        name=post.called,
        since=asked.since.isoformat(),
        until=asked.until.isoformat(),
        deputy=deputy and deputy.called,
        reason=asked.reason,
    )
    message = views.left(absence, here.office.texts)
    await here.say(message)
    await tell_leaders(here, message)
    await hand_over(here.tx, here.office, await here.whole_plan(), now=here.now)


def _word(stage: Stage, question: AbsenceMeant, is_open: bool) -> Message:
    return views.meant(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    AbsenceMeant: Asked(
        Act.BE_AWAY,
        _word,
        _take_words,
        choices={
            "yes": _leave,
            **{views.leader_choice(n): partial(_by, n) for n in range(MOST_LEADERS)},
        },
    ),
}
