"""The whole bot put together: store, Telegram, handlers, clockwork, and the two workers."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import httpx
from telegram.ext import Application, ContextTypes
from telegram.request import HTTPXRequest

from actions.delivery.deliver import Delivery, claim, deliver
from actions.office import Office
from actions.people.nameless import call_the_nameless
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
from domain.hours import SendingHours
from handlers.routing.context import App, Context, Door
from handlers.routing.dispatch import register
from messengers.telegram import Telegram
from scheduler.clockwork import Clockwork, ticks
from scheduler.jobs import Jobs
from storage.boxes.inbox import Update as StoredUpdate
from storage.boxes.outbox import Outgoing
from storage.boxes.pacing import TELEGRAM, Pacing
from storage.migrate import upgrade
from storage.store import Store
from views.replies import load_weights
from views.texts import Texts, load_catalog

SENDS_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Installation:
    """One running installation."""

    settings: Settings
    store: Store
    office: Office
    app: App
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
) -> AsyncIterator[Installation]:
    """Open the store, bring it up to date, and wire everything to it; nothing runs yet.

    `transport` carries the calls to the Bot API in place of a network. Only who knows that nobody
    limits them gives another `pacing`.
    """
    url = settings.database_url.get_secret_value()
    await upgrade(url)
    pulse = pulse or Pulse()
    async with AsyncExitStack() as stack:
        store = Store(url, pacing=pacing)
        stack.push_async_callback(store.close)
        years = range(now().year - 1, now().year + 3)
        await store.run(lambda tx: tx.holidays.seed(years))
        office = office_of(settings)
        await store.run(lambda tx: call_the_nameless(tx, office))
        door = Door(store, office, CONVERSATIONS, now)
        app = build_app(settings, door, transport)
        arrivals = InboxWriter(store, now, pulse)
        delivery = Delivery(store, Telegram(app.bot), office, now)
        reader = InboxReader(store, app, door)
        clockwork = Clockwork(
            ticks(
                Jobs(store, office),
                remind_at=settings.remind_at,
                digest_at=settings.digest_time,
                zone=settings.zone,
            ),
            now,
        )

        async def claim_outgoing(limit: int) -> tuple[list[Outgoing], float | None]:
            return await claim(delivery, limit)

        async def send(row: Outgoing) -> None:
            with work_on(_name_of(row)):
                await deliver(delivery, row)

        inbox = Worker(reader.claim, reader.handle, at_once=AT_ONCE, woken=store.inbox_woken)
        yield Installation(
            settings=settings,
            store=store,
            office=office,
            app=app,
            arrivals=arrivals,
            polling=Polling(app.bot, arrivals, PollingLease(store), Rival(store, now), now, pulse),
            hearing=Hearing(store),
            clockwork=clockwork,
            inbox=inbox,
            outbox=Worker(
                claim_outgoing,
                send,
                at_once=SENDS_AT_ONCE,
                woken=store.outbox_woken,
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


def office_of(settings: Settings) -> Office:
    """Return what the settings say to the actions."""
    return Office(
        texts=Texts(load_catalog(), settings.zone),
        organization=settings.organization,
        administrators=frozenset(settings.admin_user_ids),
        remind_before=settings.remind_before,
        hours=SendingHours(),
        digest_weekday=settings.digest_weekday,
        digest_time=settings.digest_time,
        before_means=settings.before_means,
        round_window=settings.round_window,
        confirm_done=settings.confirm_done,
        is_party_office=settings.party_office,
        weights=load_weights(),
        rooms=ROOMS,
    )


def build_app(
    settings: Settings,
    door: Door,
    transport: httpx.AsyncBaseTransport | None = None,
) -> App:
    """Return python-telegram-bot's application; its queue and its polling stay unused."""
    base = settings.telegram_api_url.rstrip("/")
    request = request_of(settings, transport)
    app: App = (
        Application.builder()
        .token(settings.telegram_bot_token.get_secret_value())
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .request(request)
        # Else it makes a second one for its own polling, with certificates and a pool of its own.
        .get_updates_request(request)
        .updater(None)
        .context_types(ContextTypes(context=Context))
        .job_queue(None)
        .build()
    )
    app.bot_data["door"] = door
    register(app, door.conversations)
    return app


def request_of(
    settings: Settings, transport: httpx.AsyncBaseTransport | None = None
) -> HTTPXRequest:
    """Return how the Bot API is called: time-outs, pool, proxy."""
    proxy = settings.telegram_proxy.get_secret_value() or None
    return HTTPXRequest(
        # And one for the long poll.
        connection_pool_size=AT_ONCE + SENDS_AT_ONCE + 1,
        proxy=proxy,
        # With the write's 5 seconds less than the leases in all, so that none runs out at work.
        connect_timeout=10,
        read_timeout=20,
        pool_timeout=5,
        httpx_kwargs={"transport": transport} if transport is not None else {},
    )
