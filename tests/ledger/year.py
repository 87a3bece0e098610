"""A year of a department whose bot cannot always hear; the same for the same seed.

People write, press, answer and change their minds, most of all around last days and while nobody
hears them; the ledger is kept of what they did, and of when the bot could know.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random

from bot.demo.town import LEADERS_CODE, OFFICE_CODE
from simulator.model import Message
from tests.ledger.ledger import DAY, ZONE, Key, Ledger, is_working, next_working_day
from tests.ledger.outages import FIRST, Outage
from tests.scenarios.story import Story

Step = Callable[[], Awaitable[None]]
# What becomes of something once the bot hears of it at a moment.
Becomes = Callable[[datetime], None]
MORNING, OFFICE_CLOSES = time(7, 30), time(17, 30)
PREVIEW, DIGEST = time(14, 30), time(15, 30)
SIGNED_ON = date(2021, 2, 4)
LONG_AGO = datetime(2021, 1, 1, tzinfo=ZONE)
# What a button of the question says for which day it stands.
DONE_ON = re.compile(r"Hoàn thành .*, (\d\d)/(\d\d?)/(\d{4}): ")

WITHOUT_AN_END = {"ongoing", "recurring"}


@dataclass
class Year:
    """The town, its ledger, and what is still to happen, in order of time."""

    story: Story
    ledger: Ledger
    ids: dict[Key, int]
    random: Random
    counted: dict[str, int] = field(default_factory=dict)
    told: list[datetime] = field(default_factory=list)
    mornings: list[tuple[datetime, str, str]] = field(default_factory=list)
    _to_come: list[tuple[datetime, int, Step]] = field(default_factory=list)
    _numbers: "count[int]" = field(default_factory=count)
    _now: datetime = LONG_AGO
    _silent_since: datetime | None = None
    _is_off: bool = False
    _unheard: list[Becomes] = field(default_factory=list)
    _busy: set[Key] = field(default_factory=set)
    _left_to_the_last: set[Key] = field(default_factory=set)
    _extending: Key | None = None
    _gap: datetime = LONG_AGO
    _frozen: datetime | None = None

    async def passes(self, outages: list[Outage], until: date) -> None:
        """Let everything happen up to a day."""
        works = {key: work for key, work in self.ledger.works.items() if not work.steps}
        for one in outages:
            self._at(one.begins, self._begins(one))
            self._at(one.ends, self._ends(one))
            for _ in range(self.random.randrange(1, 5)):
                self._at(self._between(one.begins, one.ends), self._somebody_acts)
            self._at(self._between(one.begins, one.ends), self._at_the_last_minute)
            hour = datetime.combine(one.begins.date(), DIGEST, ZONE)
            if one.begins < hour < one.ends:
                for _ in range(3):
                    self._at(self._between(one.begins, hour), self._somebody_acts)
            ending = [key for key, work in works.items() if work.last_day == one.begins.date()]
            if ending and one.begins.date() < one.ends.date():
                self._left_to_the_last.add(self.random.choice(ending))
        day = FIRST
        while day <= until:
            if is_working(day):
                self._at(datetime.combine(day, MORNING, ZONE), self._tick)
                self._at(datetime.combine(day, PREVIEW, ZONE), self._tick)
                self._at(datetime.combine(day, DIGEST, ZONE), self._tick)
            for _ in range(self.random.choice((0, 1, 2, 3))):
                acts_at = datetime.combine(day, time(7, 31), ZONE)
                self._at(
                    acts_at + timedelta(seconds=self.random.randrange(10 * 3600)),
                    self._somebody_acts,
                )
            day += DAY
        while self._to_come:
            self._now, _, step = heappop(self._to_come)
            self.story.clock.set(self._now)
            await step()

    def _at(self, moment: datetime, step: Step) -> None:
        heappush(self._to_come, (moment.replace(microsecond=0), next(self._numbers), step))

    def _later(self, step: Step, within: timedelta = timedelta(hours=24)) -> None:
        self._at(self._between(self._now, self._now + within), step)

    def _between(self, first: datetime, last: datetime) -> datetime:
        seconds = int((last - first).total_seconds())
        return first + timedelta(seconds=self.random.randrange(1, max(seconds, 2)))

    # What time does, and what becomes of the bot

    async def _tick(self) -> None:
        if self._is_off:
            return
        if self._silent_since is None:
            await self._listen()
        await self._speak()

    async def _speak(self) -> None:
        before = {code: self.story.count(code) for code in self.story.town.officers}
        await self.story.installation.clockwork.catch_up()
        self._sum_up()
        if self._silent_since is None:
            await self.story.settle()
            for code, number in before.items():
                told = [one.text for one in self.story.said(code)[number:]]
                self.mornings += [(self._now, code, text) for text in told if "nhắc việc" in text]

    def _sum_up(self) -> None:
        """Note up to when this week's digest counts, once it goes.

        Its figures freeze on Friday, or the working day before, from the hour of the preview on.
        """
        today = self._now.date()
        day = today + DAY * (4 - today.weekday())
        while not is_working(day):
            day -= DAY
        if day != today or not PREVIEW <= self._now.time() < OFFICE_CLOSES:
            return
        if self._frozen is None or self._frozen.date() != today:
            self._frozen = self._now
        if self._now.time() >= DIGEST and self._frozen not in self.told:
            self.told.append(self._frozen)

    async def _listen(self) -> None:
        """Let the bot fetch all there is, and do what follows from it."""
        await self.story.settle()
        await self.story.installation.arrivals.heard_all(self.story.clock())
        unheard, self._unheard = self._unheard, []
        for becomes in unheard:
            becomes(self._now)

    def _begins(self, outage: Outage) -> Step:
        async def step() -> None:
            await self._listen()
            self._silent_since = self._now
            if not outage.deaf:
                self._is_off = True
                await self.story.stop()

        return step

    def _ends(self, outage: Outage) -> Step:
        async def step() -> None:
            if not outage.deaf:
                await self.story.start()
            gap, self._silent_since, self._is_off = self._silent_since, None, False
            assert gap is not None
            self._gap = gap
            await self._listen()
            if not outage.deaf:
                await self._speak()

        return step

    async def _heard(self, becomes: Becomes, key: Key | None = None) -> None:
        """Let something be heard now, or once the outage is over; nobody else touches `key`."""
        if key is not None:
            self._busy.add(key)
            self._unheard.append(lambda _: self._busy.discard(key))
        self._unheard.append(becomes)
        if self._silent_since is None:
            self._gap = self._now
            await self._listen()

    # What people do

    async def _somebody_acts(self) -> None:
        acts: dict[Callable[[Key], Awaitable[None]], int] = {
            self._reports: 8,
            self._presses_done: 6,
            self._says_plainly: 4,
            self._withdraws: 5,
            self._submits: 3,
            self._writes_a_line: 3,
            self._is_stuck: 2,
            self._asks_for_time: 3,
            self._office_returns: 1,
        }
        act = self.random.choices(list(acts), list(acts.values()))[0]
        stand = self.ledger.true(self._now)
        is_free = [
            key
            for key, work in self.ledger.works.items()
            if key not in self._busy | self._left_to_the_last and not work.steps
        ]
        if act in (self._withdraws, self._office_returns):
            able = [key for key in is_free if stand[key].progress in ("done", "submitted")]
            able.sort(key=lambda key: stand[key].said_at or LONG_AGO)
            able = able[-4:]
        else:
            able = [key for key in is_free if stand[key].progress != "done"]
            if act in (self._reports, self._presses_done, self._says_plainly):
                # Of work without an end it is asked what a report of it means.
                able = [key for key in able if self.ledger.works[key].kind not in WITHOUT_AN_END]
            if self.random.random() < 0.95:
                able = [key for key in able if self._is_near(stand[key].last_day)]
        if able:
            await act(self.random.choice(able))

    def _is_near(self, last_day: date | None) -> bool:
        """Whether a last day is one that people think of by now."""
        days = (last_day - self._now.date()).days if last_day else 99
        return -20 <= days <= 4

    async def _at_the_last_minute(self) -> None:
        """Press Hoàn thành of what was left to the last minute, if it stands on a screen."""
        for key in sorted(self._left_to_the_last):
            last_day = self.ledger.works[key].last_day
            if last_day and last_day <= self._now.date():
                self._left_to_the_last.discard(key)
                if self._place(key[1], f"done:{self.ids[key]}"):
                    await self._presses_done(key)

    def _count(self, what: str) -> None:
        self.counted[what] = self.counted.get(what, 0) + 1

    def _says(self, key: Key, text: str, *, chat: str = "", to: Message | None = None) -> Message:
        code = chat or key[1]
        return self.story.officer(code).says(self.story.chat(code), text, reply_to=to)

    def _note(
        self,
        what: str,
        key: Key,
        known_at: datetime,
        said_at: datetime | None = None,
        day: date | None = None,
    ) -> None:
        self.ledger.note(what, key, at=said_at or known_at, known_at=known_at, day=day)
        self._count(what)

    async def _reports(self, key: Key) -> None:
        """Type `/xong`, of today or of a day before."""
        said_at, today = self._now, self._now.date()
        words, day = self.random.choice(
            (
                ("", today),
                ("", today),
                ("", today),
                ("sáng nay", today),
                ("hôm qua", today - DAY),
                ("ngày {0:%d/%m}", today - DAY * 2),
            )
        )
        said = self._says(key, f"/xong {key[0]} {words.format(day)}".strip())
        is_odd = day != today and (not is_working(day) or day < SIGNED_ON)
        if is_odd:
            await self._repeated(key, said, "choose:right", "done", said_at, day)
        else:
            await self._heard(lambda at: self._note("done", key, at, said_at, day), key)

    async def _says_plainly(self, key: Key) -> None:
        """Write words in reply to a message of the bot, which repeats them."""
        place = self._place(key[1], "done:")
        if place is None or "cập nhật kết quả tháng" in place[0].text:
            return  # in reply to a round it would be a line of result
        shown = place[0]
        said = self._says(key, f"{key[0]} đã xong rồi ạ", to=shown)
        await self._repeated(key, said, "choose:yes", "done", self._now, self._now.date())

    async def _repeated(
        self, key: Key, said: Message, button: str, what: str, said_at: datetime, day: date
    ) -> None:
        """Let the bot repeat words once it hears them, and somebody say Đúng later."""
        self._busy.add(key)

        async def right() -> None:
            place = self._button_under(said, button)
            assert place is not None, f"nothing repeats {said.text!r}"
            self.story.officer(key[1]).presses_at(*place)
            await self._heard(becomes)

        def becomes(known_at: datetime) -> None:
            self._busy.discard(key)
            self._note(what, key, known_at, said_at, day)
            self._count(f"{what} once repeated")

        await self._heard(lambda _: self._later(right))

    async def _presses_done(self, key: Key) -> None:
        """Press Hoàn thành under a message of the bot; unheard over a last day, say which day."""
        place = self._place(key[1], f"done:{self.ids[key]}")
        if place is None:
            return
        self.story.officer(key[1]).presses_at(*place)
        self._busy.add(key)
        last_day = self.ledger.true(self._now)[key].last_day

        def becomes(stored_at: datetime) -> None:
            self._busy.discard(key)
            self._note("done", key, stored_at, day=stored_at.date())
            if last_day and self._gap.date() <= last_day < stored_at.date():
                self._count("asked which day")
                self._asked_which_day(key, self._gap.date())

        await self._heard(becomes)

    def _asked_which_day(self, key: Key, first: date) -> None:
        """Answer by a button, in words, or not at all."""
        self._busy.add(key)
        way = self.random.choice(("button", "button", "words", "silence"))

        async def answers() -> None:
            question = next(
                one
                for one in reversed(self.story.said(key[1]))
                if "hoàn thành hôm nào?" in one.text and key[0] in one.text
            )
            if way == "button":
                row = self.random.randrange(len(question.buttons))
                label = DONE_ON.match(question.buttons[row][0].text)
                assert label is not None
                day = date(int(label[3]), int(label[2]), int(label[1]))
                self.story.officer(key[1]).presses_at(question, row, 0)
            else:
                day = next(d for d in (first + DAY * n for n in range(9)) if is_working(d))
                self._says(key, f"ngày {day:%d/%m/%Y}", to=question)
            await self._heard(lambda at: becomes(at, day))

        def becomes(known_at: datetime, day: date) -> None:
            self._busy.discard(key)
            self._note("redated", key, known_at, day=day)
            self._count(f"which day by {way}")

        if way == "silence":
            self._busy.discard(key)
        else:
            self._later(answers)

    async def _withdraws(self, key: Key) -> None:
        """Press Rút lại báo cáo, in time or too late."""
        place = self._place(key[1], f"withdraw:{self.ids[key]}")
        reports = [
            each
            for each in self.ledger.entries
            if each.key == key and each.what in ("done", "submitted")
        ]
        if place is None or not reports:
            return
        self.story.officer(key[1]).presses_at(*place)
        until = next_working_day(reports[-1].known_at.date())

        def becomes(stored_at: datetime) -> None:
            if stored_at.date() <= until:
                self._note("withdrawn", key, stored_at)

        await self._heard(becomes, key)

    async def _submits(self, key: Key) -> None:
        said_at = self._now
        self._says(key, f"/datrinh {key[0]} đã trình UBND tỉnh, số 15/TTr-SKHCN")
        if self.ledger.true(said_at)[key].progress == "submitted":
            return  # said again, it changes nothing
        await self._heard(lambda at: self._note("submitted", key, at, said_at), key)

    async def _writes_a_line(self, key: Key) -> None:
        said_at = self._now
        self._says(key, f"/tiendo {key[0]} đã gửi dự thảo lấy ý kiến")
        await self._heard(lambda at: self._note("updated", key, at, said_at), key)

    async def _is_stuck(self, key: Key) -> None:
        """Report an obstacle, and reply to the question for a proposal."""
        said = self._says(key, f"/vuongmac {key[0]} chưa có kinh phí")
        self._busy.add(key)

        async def proposes() -> None:
            question = self._answer_to(said)
            assert question is not None, f"nobody asks for a proposal on {key}"
            said_at = self._now
            self._says(key, "đề nghị bố trí kinh phí", to=question)
            await self._heard(lambda at: becomes(at, said_at))

        def becomes(known_at: datetime, said_at: datetime) -> None:
            self._busy.discard(key)
            self._note("obstacle", key, known_at, said_at)

        await self._heard(lambda _: self._later(proposes))

    async def _asks_for_time(self, key: Key) -> None:
        """Ask for a later deadline: repeated, advised on, and granted by a press or in words."""
        last_day = self.ledger.true(self._now)[key].last_day
        if last_day is None or self._extending is not None:
            return
        self._extending = key
        day = next_working_day(max(last_day, self._now.date()) + DAY * self.random.randrange(8, 25))
        said = self._says(key, f"/giahan {key[0]} đến {day:%d/%m/%Y} vì thiết bị về chậm")
        self._busy.add(key)

        async def right() -> None:
            place = self._button_under(said, "choose:yes")
            assert place is not None, f"nobody repeats the request for {key}"
            self.story.officer(key[1]).presses_at(*place)
            # The Văn phòng's own goes straight to the leaders.
            await self._heard(lambda _: self._later(decides if key[1] == "VP" else endorses))

        async def endorses() -> None:
            place = self._place(OFFICE_CODE, "endorse:")
            assert place is not None, f"the office has no card of {key}"
            self.story.officer(OFFICE_CODE).presses_at(*place)
            await self._heard(lambda _: self._later(decides))

        async def decides() -> None:
            place = self._place(LEADERS_CODE, "grant:")
            assert place is not None, f"the leaders have no card of {key}"
            if self.random.random() < 0.5:
                self.story.officer(LEADERS_CODE).presses_at(*place)
                await self._heard(lambda at: granted(at, at))
                return
            said_at = self._now
            words = self._says(key, "Đồng ý", chat=LEADERS_CODE, to=place[0])
            await self._heard(lambda _: self._later(sure(words, said_at)))

        def sure(words: Message, said_at: datetime) -> Step:
            async def step() -> None:
                place = self._button_under(words, "choose:yes")
                assert place is not None, f"nobody repeats the leader's words on {key}"
                self.story.officer(LEADERS_CODE).presses_at(*place)
                await self._heard(lambda at: granted(at, said_at))

            return step

        def granted(known_at: datetime, said_at: datetime) -> None:
            self._busy.discard(key)
            self._extending = None
            self._note("moved", key, known_at, said_at, day)

        await self._heard(lambda _: self._later(right))

    async def _office_returns(self, key: Key) -> None:
        """Give a report back that the office has seen."""
        shared = [each for each in self.ledger.works if each[0] == key[0]]
        if len(shared) > 1 or self.ledger.known(self._now)[key].progress == "todo":
            return
        said_at = self._now
        said = self._says(key, f"/tralai {key[0]} thiếu phụ lục", chat=OFFICE_CODE)
        self._busy.add(key)

        async def sure() -> None:
            place = self._button_under(said, "choose:confirm")
            assert place is not None, f"nobody repeats what is returned of {key}"
            self.story.officer(OFFICE_CODE).presses_at(*place)
            await self._heard(becomes)

        def becomes(known_at: datetime) -> None:
            self._busy.discard(key)
            self._note("returned", key, known_at, said_at)

        await self._heard(lambda _: self._later(sure))

    # What stands on the screens

    def _place(self, chat: str, data: str) -> tuple[Message, int, int] | None:
        """Return the newest button in a chat whose data begins so."""
        for message in reversed(self.story.said(chat)):
            for row, buttons in enumerate(message.buttons):
                for column, button in enumerate(buttons):
                    if (button.data or "").startswith(data) and (
                        data.endswith((":", "-")) or button.data == data
                    ):
                        return message, row, column
        return None

    def _answer_to(self, said: Message) -> Message | None:
        return next(
            (one for one in self.story.world.sent_by_bot(said.chat) if one.reply_to is said), None
        )

    def _button_under(self, said: Message, data: str) -> tuple[Message, int, int] | None:
        """Return the button of the bot's answer to a message, or of what repeats that answer."""
        answer = self._answer_to(said)
        while answer and not answer.buttons and (again := self._answer_to(answer)):
            answer = again
        for row, buttons in enumerate(answer.buttons if answer else []):
            for column, button in enumerate(buttons):
                if answer and button.data == data:
                    return answer, row, column
        return None
