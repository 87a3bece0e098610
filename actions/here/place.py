"""Where and when something is asked for, by whom, and in whose name."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Self

from actions.office import Office
from domain.attachment import Attachment
from domain.authority import check
from domain.chat import Chat, Person
from domain.proxy.proxy import Proxy, Speaker, spoken_by
from domain.subject import QuestionEnded
from domain.voice import Unsigned, Voice
from storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an update did, as it stands in the log under its `id`; for whom it was written down."""

    id: int
    kind: str
    assignment_id: int | None
    details: Mapping[str, object]
    proxy: Proxy | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """One update's place and time.

    `sender` is who sent it, None where many share the account, and `voice` whose words it holds.
    What is said is seen from `said_at`, when it was written or pressed; `now` is when it is
    handled, which sending and whatever lapses go by. A press has no date of its own: where nothing
    had been heard since `gap_since`, it may be as old as that. All are UTC.

    `answers_to` is the messenger's id of the message that what is said goes under; `alone` is a
    private chat; `username` is the bot's own, for links. `told` are the outbox rows of what was
    said; they are keyed by `update_id`, so that an update handled twice speaks once, or by the id
    of the row that time acts on, where `keyed` says which. `recorded` is what happened in this
    update, `kept` the photos and documents that have found their place, `closed` how the questions
    ended that it closed, by their rows.
    `answering` are the words that answer a question, "" for a press and for what answers none.
    With a `proxy` the person writes down somebody else's words, for whom alone the chat speaks;
    `hushed`, answers are left to one message about many deeds, and only questions are put.
    """

    tx: Transaction
    office: Office
    chat: Chat
    sender: Person | None
    now: datetime
    said_at: datetime
    update_id: int
    voice: Voice = Voice.OWN
    gap_since: datetime | None = None
    answers_to: int | None = None
    alone: bool = False
    topic: int | None = None
    username: str = ""
    proxy: Proxy | None = None
    answering: str = ""
    hushed: bool = False
    keyed: str = "update"
    told: list[int] = field(default_factory=list)
    recorded: list[Recorded] = field(default_factory=list)
    closed: dict[int, QuestionEnded] = field(default_factory=dict)
    kept: set[Attachment] = field(default_factory=set)

    @property
    def person(self) -> Person:
        """Return who can be held to what is done here.

        Raises Unsigned for words that are nobody's yet: whoever reads this needs no other check.
        """
        if self.sender is None or self.voice is not Voice.OWN:
            raise Unsigned(self.voice)
        return self.sender

    @property
    def speaker(self) -> Speaker:
        """Return whose word is given here: the person's own, or a leader's they write down."""
        return spoken_by(self.person, self.proxy)

    @property
    def said_on(self) -> date:
        """Return the local day on which it was said: the today of whoever said it."""
        return self.office.today(self.said_at)

    def repeating(self, said_at: datetime | None) -> Self:
        """Return the same place for words that are repeated, which were said at a moment of theirs.

        None, for what 0.2.0 asked, is as good as now.
        """
        return self if said_at is None else replace(self, said_at=said_at, gap_since=None)

    def standing_in(self, proxy: Proxy) -> Self:
        """Return the same place where the person writes down somebody else's words.

        Raises what `check` does where this chat may not.
        """
        check(proxy.act, self.chat)
        return replace(self, chat=proxy.seated(self.chat), proxy=proxy)
