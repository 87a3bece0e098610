"""Everything addressed to the bot is visibly answered: by words, an edit, a toast or a sign.

What people of a unit, of the Văn phòng and of the Ban Giám đốc send in three weeks, in the order in
which it happens; nothing of it is met with silence.
"""

from collections.abc import Awaitable
from typing import Any

import pytest

from simulator.bot_api.wire import message_json
from simulator.groups import promote_bot
from simulator.model import Message
from tests.scenarios.arriving import arrives, written
from tests.scenarios.story import Story

_FILE = {"file_id": "1", "file_unique_id": "1"}
STICKER = {
    "sticker": {**_FILE, "type": "regular", "width": 9, "height": 9}
    | {"is_animated": False, "is_video": False}
}
VOICE = {"voice": {**_FILE, "duration": 3}}
DOCUMENT = {"document": {**_FILE, "file_name": "ke-hoach.pdf"}}
PHOTO = {"photo": [{**_FILE, "width": 1, "height": 1}]}
VIDEO = {"video": {**_FILE, "width": 1, "height": 1, "duration": 3}}


class Listening:
    """A story in which it is noted what heard nothing."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.silent: list[str] = []
        self.tried = 0
        story.town.chats["private"] = story.officer("TT").private
        story.town.officers["private"] = story.officer("TT")

    def _seen(self) -> list[tuple[object, ...]]:
        return [
            (message.chat.id, message.id, message.html, message.button_texts, message.reaction)
            for chat in self.story.town.chats.values()
            for message in self.story.world.messages(chat)
            if message.sender is self.story.world.bot or message.reaction
        ]

    async def _tried(self, what: str, act: Awaitable[object]) -> None:
        before = self._seen()
        toast = await act
        await self.story.settle()
        self.tried += 1
        if self._seen() == before and not isinstance(toast, str):
            self.silent.append(what)

    async def says(self, code: str, *texts: str, under: Message | None = None) -> Message:
        """Let somebody write, one after the other; return the bot's last message there."""
        for text in texts:
            await self._tried(f"{code}: {text}", self.story.writes(code, text, reply_to=under))
        return self.story.last(code)

    async def sends(
        self, code: str, under: Message | None, caption: str | None = None, **what: Any
    ) -> None:
        """Let somebody send what has no words, or only those beside it."""

        async def arriving() -> None:
            fields: dict[str, Any] = {"text": None, "entities": None, "caption": caption, **what}
            if under is not None:
                fields["reply_to_message"] = message_json(under)
            arrives(self.story, "message", written(self.story, code, **fields))

        await self._tried(f"{code}: {next(iter(what))} {caption or ''}", arriving())

    async def edits(self, code: str, *texts: str) -> None:
        """Let somebody change their last message."""
        officer = self.story.officer(code)
        mine = [
            one for one in self.story.world.messages(self.story.chat(code)) if one.sender is officer
        ]
        for text in texts:

            async def change(text: str = text) -> None:
                officer.edits(mine[-1], text)

            await self._tried(f"{code}: changed into {text}", change())

    async def presses(self, code: str, button: str, under: Message | None = None) -> Message:
        """Let somebody press; return the bot's last message there."""
        await self._tried(f"{code}: [{button}]", self.story.presses(code, button, under))
        return self.story.last(code)


async def test_nothing_that_is_sent_to_it_is_met_with_silence(monday: Story) -> None:
    people = Listening(monday)
    morning = monday.last("TT")
    await people.says("TT", "em đang làm ạ", "em vẫn đang làm", under=morning)
    await people.says("TT", "TT-02 xong rồi", "ok", "dạ em cảm ơn ạ", "👍", "?", under=morning)
    await people.sends("TT", morning, **STICKER)
    await people.sends("TT", morning, "việc 4 xong rồi", **VOICE)
    await people.sends("TT", morning, "việc 4 xong rồi", **VIDEO)
    await people.sends("TT", morning, **DOCUMENT)
    await people.sends("TT", morning, **PHOTO)
    await people.says("TT", "hết vướng rồi ạ", "không xin gia hạn nữa", under=morning)
    await people.says("TT", "/xoong 4", "/xoong 4", "/xog 4", "/baocao 4")

    done = await people.says("TT", "/xong4")
    assert done.text.startswith("Đã ghi nhận: TT-04."), people.silent
    await people.says(
        "TT", "cảm ơn", "👍", "số 12/KH-TTKHCN", "em báo nhầm, việc này chưa xong", under=done
    )
    await people.sends("TT", done, **STICKER)
    ended = ["xong rồi nhé", "xong rồi nhé", "đã gửi rồi ạ", "sao vẫn nhắc", "vẫn nhắc à", "cảm ơn"]
    await people.says("TT", *ended, under=morning)
    await people.says("TT", "/xong_4")

    helping = await people.says("TT", "/trogiup")
    await people.says("TT", "không hiểu", "chỉ tôi với", "việc 5 xong rồi", under=helping)
    listed = await people.says("TT", "/kehoach")
    await people.says("TT", "việc 2 xong", "dài quá", "dài thật", "cảm ơn", under=listed)
    await people.says("TT", "/dinhky")

    asked = await people.says("TT", "/vuongmac 5")
    await people.sends("TT", asked, **STICKER)
    await people.sends("TT", asked, **VOICE)
    proposal = await people.says("TT", "thiếu kinh phí", under=asked)
    await people.presses("TT", "Bỏ qua", proposal)
    passed_on = monday.last("TT")
    await people.says("TT", "đề nghị cấp sớm", "đề nghị cấp sớm giúp", "cảm ơn", under=passed_on)

    card = monday.last("vanphong")
    await people.sends("vanphong", card, **STICKER)
    await people.sends("vanphong", card, **VOICE)
    await people.says("vanphong", "👍", "cảm ơn", "ok", under=card)
    await people.edits("TT", "/xong 2", "/xong 3")

    await people.says("private", "chào em", "việc 2 xong rồi", "👍", "cảm ơn", "/xoong 2", "rồi ạ")
    await people.sends("private", None, **STICKER)
    await people.sends("private", None, **VOICE)

    promote_bot(monday.chat("TT"), by=monday.town.administrator)
    await people.sends("TT", None, **DOCUMENT)
    name = f"@{monday.world.bot.username}"
    await people.says("TT", f"{name} TT-02 xong rồi", f"{name} ơi", f"Cảm ơn {name}")

    await monday.clock_jumps("2021-02-26 15:30")
    digest, office_digest = monday.last("bgd"), monday.last("vanphong")
    await people.says("bgd", "cảm ơn", "ok", "sao nhiều quá", "cần làm rõ", "👍", under=digest)
    await people.sends("bgd", digest, **STICKER)
    await people.says("bgd", "đôn đốc TT-02", "đồng ý hết", "1-2 đồng ý", under=digest)
    await people.says("vanphong", "đã xem", "đã xem", "cảm ơn", under=office_digest)

    assert people.silent == []
    assert people.tried > 70
    assert monday.world.violations == []


async def test_where_a_group_has_no_reactions_words_stand_in_their_place(monday: Story) -> None:
    monday.chat("TT").has_reactions = False
    answer = await monday.says("TT", "dạ em cảm ơn ạ", reply_to=monday.last("TT"))
    assert answer.text == "Hệ thống đã đọc tin này."
    assert answer.reply_to is not None
    assert answer.reply_to.reaction is None


async def test_a_message_that_is_gone_by_then_holds_up_nothing(monday: Story) -> None:
    monday.world.faults.fail("setMessageReaction", 400, "Bad Request: message to react not found")
    assert await monday.writes("TT", "ok", reply_to=monday.last("TT")) == []
    assert (await monday.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")


async def test_a_sign_comes_however_the_network_is(monday: Story) -> None:
    monday.world.faults.drop("setMessageReaction")
    morning = monday.last("TT")
    assert await monday.writes("TT", "ok", reply_to=morning) == []
    said = max(monday.world.messages(monday.chat("TT")), key=lambda one: one.id)
    assert (said.text, said.reaction) == ("ok", "\N{OK HAND SIGN}")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/xong4", "Đã ghi nhận: TT-04."),
        ("/xong_4", "Đã ghi nhận: TT-04."),
        ("/xong_TT_04", "Đã ghi nhận: TT-04."),
        ("/Xong4 số 12/KH-TTKHCN", "Đã ghi nhận: TT-04."),
        ("/tiendo4 50%", "Đã ghi nhận kết quả: TT-04."),
        (
            "/xoong 4",
            "Chưa ghi nhận: hệ thống không có lệnh /xoong. Nếu là /xong 4, đề nghị gõ lại;",
        ),
        (
            "/bao cao thang 2",
            "Chưa ghi nhận: hệ thống không có lệnh /bao. Nếu là /baocao thang 2, đề nghị gõ lại;",
        ),
        (
            "/can y kien",
            "Chưa ghi nhận: hệ thống không có lệnh /can. Nếu là /canykien, đề nghị gõ lại;",
        ),
        (
            "/vuongmat 4 thiếu máy",
            "Chưa ghi nhận: hệ thống không có lệnh /vuongmat. Nếu là /vuongmac",
        ),
        ("/xong việc 4", "Đã ghi nhận: TT-04."),
        ("/xong:4", "Đã ghi nhận: TT-04."),
        ("/viec việc số 4?", "TT-04 – Kế hoạch năm 2021"),
        ("/hoanthanh 4", "Chưa ghi nhận: hệ thống không có lệnh /hoanthanh. Nếu là /xong 4,"),
        ("/help", "Đây là Nhắc Việc của Sở Khoa học và Công nghệ"),
        ("/settings", "Hệ thống không có lệnh /settings."),
    ],
)
async def test_a_command_that_is_run_together_is_done_and_one_mistyped_is_named(
    monday: Story, typed: str, answer: str
) -> None:
    assert (await monday.says("TT", typed)).text.startswith(answer)


async def test_thanks_under_a_card_are_no_opinion(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 thiếu máy quay")
    await monday.presses("TT", "Bỏ qua")
    card = monday.last("vanphong")
    answer = await monday.says("vanphong", "cảm ơn 👍", reply_to=card)
    assert answer.text.startswith("Chưa chuyển ý kiến.")
    assert "cảm ơn" not in card.text


async def test_a_question_opens_the_reply_box_and_is_edited_without_harm(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    assert asked.forces_reply
    assert not monday.said("TT")[0].forces_reply
    await monday.presses("TT", "Hủy", asked)
    assert asked.button_texts == []
    assert monday.world.violations == []


async def test_thanks_are_no_answer_to_a_question_and_a_thumb_is_a_yes(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    answer = await monday.says("TT", "👍", reply_to=asked)
    assert answer.text.startswith("Chưa ghi nhận: tin chưa có nội dung trả lời.")
    assert asked.button_texts == ["Hủy"]
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.said("TT")[-3])
    assert meant.button_texts == ["Đúng", "Không phải"]
    assert (await monday.says("TT", "👍", reply_to=meant)).text.startswith("Đã ghi nhận: TT-04.")


@pytest.mark.parametrize(
    ("words", "cards"),
    [
        ("hạn việc 4 là bao giờ?", ["TT-04"]),
        ("bao giờ phải xong vậy?", ["TT-04"]),
        ("cho em hỏi TT-02 căn cứ văn bản nào ạ", ["TT-02"]),
        ("TT-02 tới đâu rồi", ["TT-02"]),
        ("việc 2, việc 3 ai theo dõi?", ["TT-02", "TT-03"]),
        ("TDC-01 đến đâu rồi?", ["TDC-01"]),
    ],
)
async def test_a_question_about_work_is_answered_with_its_card(
    monday: Story, words: str, cards: list[str]
) -> None:
    answers = await monday.writes("TT", words, reply_to=monday.last("TT"))
    assert [one.text.partition(" – ")[0] for one in answers] == cards


async def test_the_leaders_and_the_office_ask_of_any_work(monday: Story) -> None:
    await monday.clock_jumps("2021-02-26 15:30")
    for code in ("bgd", "vanphong"):
        answer = await monday.says(code, "TT-04 sao chậm thế?", reply_to=monday.last(code))
        assert answer.text.startswith("TT-04 – Kế hoạch năm 2021")
        assert "Chưa" not in answer.text.split("\n")[0]


@pytest.mark.parametrize("words", ["?", "để em hỏi lại đơn vị", "khoan, để họp đã", "bao giờ có?"])
async def test_what_asks_or_puts_off_is_no_opinion_until_it_is_meant_to_be(
    monday: Story, words: str
) -> None:
    await monday.says("TT", "/vuongmac 4 thiếu máy quay")
    await monday.presses("TT", "Bỏ qua")
    card, before = monday.last("vanphong"), monday.count("TT")
    answer = await monday.says("vanphong", words, reply_to=card)
    assert answer.text.startswith("Chưa chuyển ý kiến.")
    assert monday.count("TT") == before
    # Behind the button the same words are what they are.
    await monday.presses("vanphong", "Trả lời", card)
    await monday.writes("vanphong", "Đơn vị báo lại số máy", reply_to=monday.last("vanphong"))
    assert "“Đơn vị báo lại số máy”" in monday.last("TT").text


UNCLEAR = "Chưa rõ, chưa ghi nhận: “"


@pytest.mark.parametrize("words", ["chờ em chút", "để em hỏi lại sếp đã", "?", "ok"])
async def test_what_puts_off_is_no_answer(monday: Story, words: str) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    answer = await monday.says("TT", words, reply_to=asked)
    assert answer.text.startswith("Chưa ghi nhận: tin chưa có nội dung trả lời.")
    assert asked.button_texts == ["Hủy"]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (
            "việc 4 xong rồi, việc 5 vướng kinh phí, còn việc 1 mai em gửi",
            f"{UNCLEAR}1: còn mai em gửi",
        ),
        ("việc 4 xong, việc 9 vướng kinh phí", f"{UNCLEAR}9: kinh phí"),
        ("TT-04 xong, VP-01 cũng xong", f"{UNCLEAR}VP-01: cũng xong"),
        ("việc 4 xong, việc 5 chưa", "18/5/2021: tiến độ; “chưa”"),
    ],
)
async def test_no_part_of_a_message_is_dropped(monday: Story, words: str, kept: str) -> None:
    meant = await monday.says("TT", words, reply_to=monday.last("TT"))
    assert meant.text.startswith("Báo các nội dung sau:\n– TT-04.")
    assert kept in meant.text
