"""The whole bot put together: store, Telegram, handlers, clockwork, and the two workers."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from zoneinfo import ZoneInfo

import httpx

from actions.delivery.carriers import Carriers, Numbered
from actions.delivery.deliver import deliver
from actions.delivery.delivery import Delivery, claim
from actions.digest.mailing import Carry
from actions.office import Office
from actions.people.nameless import call_the_nameless
from bot.application import SENDS_AT_ONCE, build_app
from bot.hearing import Hearing
from bot.inbox import AT_ONCE, InboxReader, InboxWriter
from bot.lease import PollingLease
from bot.logs import work_on
from bot.polling import Polling
from bot.rival import Rival
from bot.rooms import CONVERSATIONS, ROOMS
from bot.settings import Settings
from bot.watching.pulse import Pulse
from bot.worker import Worker
from domain.department.department import Department
from domain.hours import SendingHours
from handlers.routing.context import App
from handlers.routing.door import Door
from messengers.mail import MailServer
from messengers.messenger import Messenger
from messengers.telegram import Telegram
from scheduler.clockwork import Clockwork
from scheduler.jobs import Jobs
from storage.boxes.inbox import Update as StoredUpdate
from storage.boxes.outbox import Outgoing
from storage.boxes.pacing import TELEGRAM, Pacing
from storage.copies.copies import copying_before
from storage.migrate import file_of, upgrade
from storage.store import Database, Transaction
from views.locale import load_weights
from views.texts import Texts, load_catalog


@dataclass(frozen=True, slots=True)
class Installation:
    """One running installation; `office` is its own, of no department."""

    settings: Settings
    database: Database
    office: Office
    app: App
    carriers: Carriers
    arrivals: InboxWriter
    polling: Polling
    hearing: Hearing
    clockwork: Clockwork
    inbox: Worker[StoredUpdate]
    outbox: Worker[Outgoing]
    now: Callable[[], datetime]
    pulse: Pulse


@asynccontextmanager
async def open_installation(
    settings: Settings,
    now: Callable[[], datetime],
    *,
    transport: httpx.AsyncBaseTransport | None = None,
    pacing: Pacing = TELEGRAM,
    pulse: Pulse | None = None,
    messengers: Sequence[Messenger] = (),
) -> AsyncIterator[Installation]:
    """Open the store, bring it up to date, and wire everything to it; nothing runs yet.

    `transport` carries the calls to the Bot API in place of a network. Only who knows that nobody
    limits them gives another `pacing`. `messengers` are those beside Telegram.
    """
    url = settings.database_url.get_secret_value()
    await upgrade_kept(settings, now)
    pulse = pulse or Pulse()
    async with AsyncExitStack() as stack:
        database = Database(url, pacing=pacing)
        stack.push_async_callback(database.close)
        years = range(now().year - 1, now().year + 3)
        await database.run(lambda tx: tx.holidays.seed(years))
        office = office_of(settings)
        office_for = partial(office_of, settings)
        await in_each(database, lambda tx: call_the_nameless(tx, office))
        numbered = Numbered(database, {one.name: one for one in messengers})
        door = Door(database, office, office_for, CONVERSATIONS, now, numbered)
        app = build_app(settings, door, transport)
        arrivals = InboxWriter(database, now, pulse)
        carriers = Carriers(Telegram(app.bot), numbered)
        delivery = Delivery(database, carriers, office, office_for, now)
        reader = InboxReader(database, app, door)
        jobs = Jobs(
            database,
            office_for,
            settings.zone,
            url,
            settings.backup_dir,
            settings.keep_months,
            carry_of(settings),
        )
        clockwork = Clockwork(jobs, settings.zone, now)
        await clockwork.renew()

        async def claim_outgoing(limit: int) -> tuple[list[Outgoing], float | None]:
            return await claim(delivery, limit)

        async def send(row: Outgoing) -> None:
            with work_on(_name_of(row)):
                await deliver(delivery, row)

        inbox = Worker(reader.claim, reader.handle, at_once=AT_ONCE, woken=database.inbox_woken)
        yield Installation(
            settings=settings,
            database=database,
            office=office,
            app=app,
            carriers=carriers,
            arrivals=arrivals,
            polling=Polling(
                app.bot, arrivals, PollingLease(database), Rival(database, now), now, pulse
            ),
            hearing=Hearing(database),
            clockwork=clockwork,
            inbox=inbox,
            outbox=Worker(
                claim_outgoing,
                send,
                at_once=SENDS_AT_ONCE,
                woken=database.outbox_woken,
                after=inbox,
            ),
            now=now,
            pulse=pulse,
        )


def _name_of(row: Outgoing) -> str:
    """Return what the log calls a message, with the update that it answers."""
    told_by = (row.key or "").split(":")
    update = f"U{told_by[1]} " if told_by[0] == "update" and len(told_by) > 1 else ""
    return f"{update}M{row.id}"


async def upgrade_kept(settings: Settings, now: Callable[[], datetime]) -> None:
    """Bring the database up to date, with a copy of what it was before; raises CopyFailed too.

    On a server the copy needs a folder, and so BACKUP_DIR.
    """
    url = settings.database_url.get_secret_value()
    path = file_of(url)
    folder = settings.backup_dir or (path.parent if path is not None else None)
    if folder is None:
        await upgrade(url)
    else:
        await upgrade(url, keeping=copying_before(folder, url, now()))


def carry_of(settings: Settings) -> Carry | None:
    """Return what carries letters, None where no mail server is set."""
    url = settings.smtp_url.get_secret_value()
    return MailServer(url, settings.mail_from).send if url else None


def office_of(settings: Settings, department: Department | None = None) -> Office:
    """Return what a department's row and the settings say to the actions; without one, these."""
    own = settings if department is None else settings.of(department)
    administrators = frozenset(settings.admin_user_ids)
    return Office(
        texts=_texts(settings.timezone),
        organization=own.organization,
        administrators=administrators | (department.administrators if department else frozenset()),
        administrators_of_all=administrators,
        remind_at=own.remind_at,
        remind_before=own.remind_before,
        hours=SendingHours(),
        digest_weekday=own.digest_weekday,
        digest_time=own.digest_time,
        preview_weekday=own.preview[0],
        preview_time=own.preview[1],
        before_means=own.before_means,
        round_window=own.round_window,
        confirm_done=own.confirm_done,
        is_party_office=own.party_office,
        mail_to=own.mail_addresses,
        mail_domains=own.domains,
        # Papers are made in a process that works in a folder of its own.
        templates=own.templates_dir and own.templates_dir.absolute(),
        weights=load_weights(),
        rooms=ROOMS,
    )


@cache
def _texts(timezone: str) -> Texts:
    return Texts(load_catalog(), ZoneInfo(timezone))


async def in_each(database: Database, action: Callable[[Transaction], Awaitable[None]]) -> None:
    """Run an action for each department that is at work."""
    async with database.read() as tx:
        departments = await tx.departments.open()
    for one in departments:
        await database.of(one.id).run(action)
