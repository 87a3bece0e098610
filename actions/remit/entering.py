"""Phân công lĩnh vực: which leader is in charge of which units, said back before it counts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from actions.ask import ask, by_verdict, close, rewrite
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paging import show_new, show_page
from actions.remit.telling import tell_leaders
from actions.show.stage import Stage
from actions.waiting import hand_over
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message
from domain.people.names import PostCard
from domain.people.post import Post
from domain.press import UnknownPress, offered
from domain.prompt import NotUnderstood, Prompt, QuestionExpired
from domain.remit.entering import check_leaders
from domain.remit.names import (
    MOST_LEADERS,
    FieldMeant,
    FieldOfLeader,
    RemitList,
    RemitsMeant,
    Whose,
    named,
)
from domain.remit.remit import Remit
from domain.spoken.leader import leader_named
from domain.spoken.remit import SaidRemits, read_field, read_remits
from domain.subject import How
from domain.written import Written
from views.remit import entering as views


async def remit_typed(here: Here, written: Written) -> None:
    """Start from `/phancong B phụ trách TDC, QLCN từ … theo …`; without words show who has what."""
    leaders = await leaders_of(here)
    if not written.words:
        await show_new(here, RemitList(for_office=True))
        return
    units, calendar = await here.tx.units.all(), await here.tx.holidays.calendar()
    said = read_remits(written.words, leaders, units, here.said_on, calendar)
    await ask(here, _meant(here, said, leaders))


async def add_remit(here: Here, post_id: int) -> None:
    """Ask which units a leader has; 0 asks who, too."""
    leaders = await leaders_of(here)
    post = next((one for one in leaders if one.id == post_id), None)
    await ask(here, FieldOfLeader(named(post) if post else Whose(0, "")))


async def end_remit(here: Here, remit_id: int, *, under: int | None) -> None:
    """Let a leader be in charge of a unit no longer, from today on."""
    remit = await here.tx.remits.remit(remit_id)
    if remit is None:
        raise UnknownPress
    if remit.until is None or remit.until >= here.said_on:
        await here.tx.remits.end(remit.id, here.said_on - timedelta(days=1))
        await here.record("remit-ended", name=remit.post.called, units=remit.unit.code)
        await tell_leaders(here, views.ended(remit, here.office.texts))
    await show_page(here, PostCard(remit.post.id), under=under)


async def leaders_of(here: Here) -> tuple[Post, ...]:
    """Return the posts of the leaders, the highest first; raises NoLeaders."""
    leaders = await here.tx.posts.at(Seat.LEADERS, on=here.said_on)
    check_leaders(leaders)
    return leaders


def _meant(here: Here, said: SaidRemits, leaders: Sequence[Post]) -> RemitsMeant:
    fields = tuple(
        FieldMeant(
            named(one.post) if one.post else Whose(0, one.said),
            tuple(unit.id for unit in one.units),
        )
        for one in said.remits
    )
    since = said.since or here.said_on
    offers = tuple(named(one) for one in leaders[:MOST_LEADERS])
    return RemitsMeant(fields, since, said.until, said.basis, offers)


async def _take_field(here: Here, prompt: Prompt[FieldOfLeader], written: Written) -> None:
    leaders = await leaders_of(here)
    units, calendar = await here.tx.units.all(), await here.tx.holidays.calendar()
    post = next((one for one in leaders if one.id == prompt.question.whose.post), None)
    if post is None:
        said = read_remits(written.words, leaders, units, here.said_on, calendar)
    else:
        said = read_field(written.words, post, units, here.said_on, calendar)
    if await close(here, prompt):
        await ask(here, _meant(here, said, leaders))


async def _by(number: int, here: Here, prompt: Prompt[RemitsMeant]) -> None:
    await _chosen(here, prompt, offered(prompt.question.leaders, number))


async def _chosen(here: Here, prompt: Prompt[RemitsMeant], whose: Whose) -> None:
    asked, unclear = prompt.question, prompt.question.unclear
    if unclear is None:
        raise QuestionExpired
    fields = (replace(one, whose=whose) if one is unclear else one for one in asked.fields)
    await rewrite(here, prompt, replace(asked, fields=tuple(fields)))


async def _take_words(here: Here, prompt: Prompt[RemitsMeant], written: Written) -> None:
    """Take who it is, then the paper, then yes or no."""
    asked = prompt.question
    if asked.unclear is not None:
        found = leader_named(written.words, await leaders_of(here)).post
        if found is None:
            raise NotUnderstood
        await _chosen(here, prompt, named(found))
    elif not asked.basis:
        if await close(here, prompt):
            await ask(here, replace(asked, basis=written.words))
    else:
        await by_verdict(here, prompt, written, yes=_enter)


async def _enter(here: Here, prompt: Prompt[RemitsMeant]) -> None:
    asked = prompt.question
    if asked.unclear is not None or not asked.basis:
        raise QuestionExpired
    leaders = {one.id: one for one in await leaders_of(here)}
    units = {one.id: one for one in await here.tx.units.all()}
    for one in asked.fields:
        if one.whose.post not in leaders or not units.keys() >= set(one.units):
            raise QuestionExpired
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    for one in asked.fields:
        post, held = leaders[one.whose.post], [units[each] for each in one.units]
        for unit in held:
            remit = Remit(0, post, unit, asked.since, asked.until, asked.basis)
            await here.tx.remits.add(remit, by=here.person)
        await here.record(
            "remit-entered",
            name=post.called,
            units=", ".join(unit.code for unit in held),
            since=asked.since.isoformat(),
            until=asked.until and asked.until.isoformat(),
            basis=asked.basis,
        )
    codes = {unit.id: unit.code for unit in units.values()}
    texts = here.office.texts
    await here.say(views.entered(asked, codes, texts))
    await tell_leaders(here, views.entered(asked, codes, texts))
    await hand_over(here.tx, here.office, await here.whole_plan(), now=here.now)


def _word(stage: Stage, question: RemitsMeant, is_open: bool) -> Message:
    codes = {unit.id: unit.code for unit in stage.plan.every_unit}
    return views.meant(question, codes, stage.office.texts, is_open=is_open)


def _word_field(stage: Stage, question: FieldOfLeader, is_open: bool) -> Message:
    return views.which_units(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    FieldOfLeader: Asked(Act.KEEP_FIELDS, _word_field, _take_field),
    RemitsMeant: Asked(
        Act.KEEP_FIELDS,
        _word,
        _take_words,
        choices={
            "yes": _enter,
            **{views.leader_choice(n): partial(_by, n) for n in range(MOST_LEADERS)},
        },
    ),
}
