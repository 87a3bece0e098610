"""The store: transactions on what is remembered."""

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

from storage.attachments import Attachments
from storage.boxes.addresses import Addresses
from storage.boxes.backlog import Backlog
from storage.boxes.deliveries import Deliveries
from storage.boxes.figures import Figures
from storage.boxes.hearing import Hearing
from storage.boxes.inbox import Inbox
from storage.boxes.letters import Letters
from storage.boxes.outbox import Outbox
from storage.boxes.pacing import TELEGRAM, Pacing
from storage.boxes.polling import Polling
from storage.causes import Causes
from storage.closings import Closings
from storage.connection import Box, Connection
from storage.department.departments import Departments
from storage.department.given import Given
from storage.department.merging import Mergers
from storage.digests import Digests
from storage.engines import reader, writer
from storage.events import Events
from storage.extensions import Extensions
from storage.holidays import Holidays
from storage.obstacle.agreements import Agreements
from storage.obstacle.obstacles import Obstacles
from storage.obstacle.opinions import Opinions
from storage.papers import Papers
from storage.people.chats import Chats
from storage.people.invitations import Invitations
from storage.people.memberships import Memberships
from storage.people.people import People
from storage.people.personal import Personal
from storage.people.posts import Posts
from storage.people.presences import Presences
from storage.plan.assignments import Assignments
from storage.plan.plans import Plans
from storage.plan.tasks import Tasks
from storage.progress import Updates
from storage.prompts import Prompts
from storage.proxies import Corrections
from storage.registration.boards import DeadlineBoards
from storage.remit.remits import Remits
from storage.runs import Runs
from storage.sqlite import SqliteEngine
from storage.trouble import was_ended
from storage.units import Units
from storage.waiting.clarifications import Clarifications
from storage.watch.watches import Watches
from storage.work.cycles import Cycles
from storage.work.instructions import Instructions

Q = TypeVar("Q")
T = TypeVar("T")
Tx = TypeVar("Tx", bound="Shared")

log = logging.getLogger(__name__)
RUN_AGAIN = "the database ended a transaction, which is run again"

# How often an action is run when the database ends its transactions, and the longest pause before
# the second run, in seconds; it doubles with each. The jitter parts those who ran into each other.
MOST_RUNS = 3
PAUSE = 0.05


class _Asked(Generic[Q]):
    """The questions of one file, at hand from the first of them on."""

    def __init__(self, questions: Callable[[Connection], Q]) -> None:
        self._questions = questions

    def __set_name__(self, owner: type["Shared"], name: str) -> None:
        self._name = name

    def __get__(self, tx: "Shared", owner: type["Shared"]) -> Q:
        questions = self._questions(tx._connection)
        # From now on the attribute of that name stands before this one.
        vars(tx)[self._name] = questions
        return questions


class Shared:
    """What can be asked and changed in a transaction that is of no department.

    It is about what all of them share: what comes in and goes out, and which departments there are.
    """

    addresses = _Asked(Addresses)
    departments = _Asked(Departments)
    inbox = _Asked(Inbox)
    outbox = _Asked(Outbox)
    backlog = _Asked(Backlog)
    hearing = _Asked(Hearing)
    figures = _Asked(Figures)
    polling = _Asked(Polling)
    watches = _Asked(Watches)
    holidays = _Asked(Holidays)
    mergers = _Asked(Mergers)

    def __init__(self, connection: Connection, pacing: Pacing) -> None:
        self._connection = connection
        self._pacing = pacing
        self.now = connection.now
        self.deliveries = Deliveries(connection, pacing)

    def of(self, department: int) -> "Transaction":
        """Return the same transaction as a department's, for what is about several of them."""
        return Transaction(self._connection.of(department), self._pacing)


class Transaction(Shared):
    """What can be asked and changed in one transaction of one department."""

    plans = _Asked(Plans)
    tasks = _Asked(Tasks)
    assignments = _Asked(Assignments)
    attachments = _Asked(Attachments)
    updates = _Asked(Updates)
    boards = _Asked(DeadlineBoards)
    units = _Asked(Units)
    given = _Asked(Given)
    chats = _Asked(Chats)
    clarifications = _Asked(Clarifications)
    closings = _Asked(Closings)
    corrections = _Asked(Corrections)
    cycles = _Asked(Cycles)
    papers = _Asked(Papers)
    people = _Asked(People)
    personal = _Asked(Personal)
    memberships = _Asked(Memberships)
    posts = _Asked(Posts)
    presences = _Asked(Presences)
    invitations = _Asked(Invitations)
    prompts = _Asked(Prompts)
    obstacles = _Asked(Obstacles)
    extensions = _Asked(Extensions)
    causes = _Asked(Causes)
    instructions = _Asked(Instructions)
    opinions = _Asked(Opinions)
    agreements = _Asked(Agreements)
    letters = _Asked(Letters)
    events = _Asked(Events)
    remits = _Asked(Remits)
    runs = _Asked(Runs)
    digests = _Asked(Digests)


class _Transactions(Generic[Tx]):
    """Transactions of one kind on a database."""

    def __init__(self, database: "Database", kind: type[Tx], department: int | None) -> None:
        self.database = database
        self._kind = kind
        self.department = department

    async def run(self, action: Callable[[Tx], Awaitable[T]]) -> T:
        """Run an action in a transaction of its own, commit, and return what it returned.

        When the database ends the transaction (deadlock, serialization) the whole action is run
        again, from loading on, `MOST_RUNS` times at most: it must do nothing that a rollback does
        not undo. What it raises rolls back and is raised.
        """
        for attempt in range(1, MOST_RUNS):
            try:
                return await self._run_once(action)
            except Exception as error:
                if not was_ended(error):
                    raise
                log.debug(RUN_AGAIN, exc_info=error)
            await asyncio.sleep(random.uniform(0, PAUSE * 2**attempt))  # noqa: S311 - jitter
        return await self._run_once(action)

    async def _run_once(self, action: Callable[[Tx], Awaitable[T]]) -> T:
        async with self.write() as tx:
            return await action(tx)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """Open a transaction that commits at its end, unless an exception leaves it.

        On SQLite there is one at a time: a second one inside the first would wait for itself.
        """
        async with self.database.writer.begin() as opened:
            connection = Connection(opened, self.department)
            yield self._kind(connection, self.database.pacing)
        self.database.wake(connection.touched)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """Open a transaction that sees one state throughout; the database refuses writes in it."""
        async with self.database.reader.begin() as opened:
            yield self._kind(Connection(opened, self.department), self.database.pacing)


class Store(_Transactions[Transaction]):
    """What one department remembers: each of its transactions sees and changes its rows alone."""

    def __init__(self, database: "Database", department: int) -> None:
        super().__init__(database, Transaction, department)


class Database(_Transactions[Shared]):
    """A database, by its SQLAlchemy address (`sqlite+aiosqlite` or `postgresql+psycopg`).

    Its own transactions are of no department. `inbox_woken` and `outbox_woken` are set after a
    commit of this process that changed the box; who waits on one clears it. Changes of other
    processes wake nobody here.
    """

    def __init__(self, url: str, *, pacing: Pacing = TELEGRAM) -> None:
        super().__init__(self, Shared, None)
        self.writer = writer(url)
        self.reader = reader(url)
        self.pacing = pacing
        self.is_postgresql = self.writer.dialect.name == "postgresql"
        self.inbox_woken = asyncio.Event()
        self.outbox_woken = asyncio.Event()

    def of(self, department: int) -> Store:
        """Return what a department remembers."""
        return Store(self, department)

    def wake(self, touched: set[Box]) -> None:
        """Wake who waits for what a commit has changed."""
        if Box.INBOX in touched:
            self.inbox_woken.set()
        if Box.OUTBOX in touched:
            self.outbox_woken.set()

    def in_time(self, seconds: float) -> asyncio.Timeout:
        """Return what ends a wait for locks with TimeoutError.

        SQLite's own waits end by themselves, and must not be broken off in their thread.
        """
        return asyncio.timeout(seconds if self.is_postgresql else None)

    async def forget_overwritten(self) -> None:
        """Let nothing that was written over stay in a file of SQLite's, as far as readers let it.

        Its log holds earlier states of what a commit changed until it is emptied. On PostgreSQL
        that is the server's own affair (vacuum, and how long its log is archived).
        """
        if isinstance(self.writer, SqliteEngine):
            await self.writer.outside("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        """Close every connection."""
        await self.writer.dispose()
        await self.reader.dispose()
