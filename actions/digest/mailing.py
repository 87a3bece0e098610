"""The digest by e-mail: queued where it goes, sent as often as it takes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256

from actions.administrators import tell_administrators
from actions.office import Office
from actions.show import staged
from documents.apart import MakerFailed, make_apart
from domain.digest.issue import Issue
from domain.digest.letter import Enclosure, Letter, allowed
from domain.publication.names import PaperOut
from domain.publication.papers import PaperKind
from messengers.mail import MailFailed
from storage.boxes.letters import Claimed
from storage.store import Store, Transaction
from views.digest.letter import given_up, letter

log = logging.getLogger(__name__)

AT_ONCE = 20
LEASE = timedelta(minutes=5)

ENCLOSED = (PaperKind.PICTURE, PaperKind.REPORT, PaperKind.APPENDIX)
MOST_WITH_PAPERS = 3

Carry = Callable[[Letter, Sequence[Enclosure]], Awaitable[None]]


async def queue_letters(tx: Transaction, office: Office, kept: Issue, *, now: datetime) -> None:
    """Queue an issued digest to each address of the department's own domains, once."""
    for to in allowed(office.mail_to, office.mail_domains):
        key = f"digest:{kept.key}:{to}"
        # One number for good: a server or a reader that gets it twice knows it for the same.
        number = sha256(f"{office.organization}:{key}".encode()).hexdigest()[:32]
        made = letter(kept, to, number, office.texts, organization=office.organization)
        await tx.letters.put(key, made, at=now)


async def send_letters(store: Store, office: Office, carry: Carry, *, now: datetime) -> None:
    """Send what is queued; what a server does not take now is tried again later."""
    async with store.read() as tx:
        if not await tx.letters.are_ready():
            return
    claimed = await store.run(lambda tx: tx.letters.claim(limit=AT_ONCE, lease=LEASE))
    for one in claimed:
        try:
            await carry(one.letter, await _enclosed(store, office, one, now=now))
        except MailFailed as failure:
            await store.run(partial(_failed, office, one, failure, now))
        else:
            await store.run(partial(_sent, one))


async def _enclosed(
    store: Store, office: Office, one: Claimed, *, now: datetime
) -> Sequence[Enclosure]:
    """Return the papers of a letter's period, as `/vanban` gives them.

    A letter whose papers cannot be made goes without them in the end: its words are all there.
    """
    if not one.letter.period:
        return ()
    names, papers = [], []
    async with store.read() as tx:
        for kind in ENCLOSED:
            subject = PaperOut(kind, period=one.letter.period)
            stage = await staged(tx, office, subject, now=now)
            message, _ = await office.rooms.wordings[PaperOut](stage, subject)
            names.append(message.attachment.name if message.attachment else kind.value)
            papers.append(await office.rooms.papers[PaperOut](stage, subject))
    try:
        made = await make_apart(*[await asyncio.to_thread(each.ordered) for each in papers])
    except MakerFailed:
        log.exception("the papers of letter %s could not be made", one.id)
        if one.attempts < MOST_WITH_PAPERS:
            raise MailFailed("was not asked: the papers are missing", for_good=False) from None
        return ()
    return [Enclosure(name, content) for name, content in zip(names, made, strict=True)]


async def _sent(one: Claimed, tx: Transaction) -> None:
    await tx.letters.sent(one)


async def _failed(
    office: Office, one: Claimed, failure: MailFailed, now: datetime, tx: Transaction
) -> None:
    ended = await tx.letters.failed(
        one.id, str(failure), attempts=one.attempts, for_good=failure.for_good
    )
    if ended:
        log.error("letter %s is given up: the mail server %s", one.id, failure)
        told = given_up(one.letter, office.texts)
        await tell_administrators(tx, office, told, key=f"letter:{one.id}", now=now)
