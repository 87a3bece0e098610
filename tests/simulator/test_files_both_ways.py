"""Documents and photos: from the bot to people, and from people to the bot."""

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest

from simulator.bot_api.files import Upload
from simulator.model import Chat
from simulator.people import Cannot, Person, PersonCannot
from simulator.world import World
from tests.pictures import png
from tests.simulator.bot_api import TOKEN, Api


async def test_the_bot_sends_a_report(bot: Bot, world: World, group: Chat) -> None:
    sent = await bot.send_document(
        group.id, b"PK...", filename="bao-cao.docx", caption="<b>Báo cáo</b>", parse_mode="HTML"
    )
    (message,) = world.sent_by_bot(group)
    assert message.file is not None
    assert (message.file.kind, message.file.name) == ("document", "bao-cao.docx")
    assert message.file.content == b"PK..."
    assert message.html == "<b>Báo cáo</b>"
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("bao-cao.docx", 5)


async def test_a_file_is_sent_again_by_its_id(bot: Bot, world: World, group: Chat) -> None:
    sent = await bot.send_document(group.id, b"PK...", filename="bao-cao.docx")
    assert sent.document is not None
    again = await bot.send_document(group.id, sent.document.file_id)
    assert again.document == sent.document
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type document as photo"):
        await bot.send_photo(group.id, sent.document.file_id)


async def test_a_voice_goes_on_by_its_id(bot: Bot, world: World, group: Chat) -> None:
    said = world.files.add("voice", Upload("voice.ogg", b"OggS"))
    sent = await bot.send_voice(group.id, said.id, caption="Tin thoại")
    (message,) = world.sent_by_bot(group)
    assert message.file is said
    assert sent.voice is not None
    assert (sent.voice.file_id, sent.caption) == (said.id, "Tin thoại")
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type voice as document"):
        await bot.send_document(group.id, said.id)


async def test_the_bot_sends_a_picture(bot: Bot, group: Chat) -> None:
    sent = await bot.send_photo(group.id, png(180, 90), caption="Tiến độ")
    assert [(size.width, size.height) for size in sent.photo] == [(90, 45), (180, 90)]
    file = await sent.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == png(180, 90)


async def test_a_part_of_the_request_is_named_by_attach(
    client: httpx.AsyncClient, world: World, group: Chat
) -> None:
    response = await client.post(
        f"/bot{TOKEN}/sendDocument",
        data={"chat_id": str(group.id), "document": "attach://phan1"},
        files={"phan1": ("kế hoạch.txt", b"noi dung")},
    )
    assert response.json()["result"]["document"]["file_name"] == "kế hoạch.txt"


@pytest.mark.parametrize("name", ["kế hoạch.docx", "ke-hoach"])
async def test_the_bot_fetches_what_people_send(
    bot: Bot, api: Api, group: Chat, officer: Person, name: str
) -> None:
    await api("sendMessage", chat_id=group.id, text="Gửi kế hoạch?")
    asked = next(iter(reversed(group.messages.values())))
    officer.uploads(group, name, b"noi dung", "kế hoạch đây", reply_to=asked)
    (update,) = await api.updates()
    message = update["message"]
    assert (message["caption"], message["document"]["file_name"]) == ("kế hoạch đây", name)
    file = await bot.get_file(message["document"]["file_id"])
    assert bytes(await file.download_as_bytearray()) == b"noi dung"


async def test_a_photo_of_a_person_has_sizes(api: Api, officer: Person) -> None:
    officer.starts()
    officer.uploads(officer.private, "anh.png", png(100, 200), as_photo=True)
    _, update = await api.updates()
    assert update["message"]["photo"][-1]["height"] == 200
    with pytest.raises(PersonCannot) as cannot:
        officer.uploads(officer.private, "anh.png", b"khong phai anh", as_photo=True)
    assert cannot.value.reason is Cannot.NO_PICTURE


@pytest.mark.parametrize(
    ("method", "parameters", "reason"),
    [
        ("sendDocument", {}, "there is no document in the request"),
        ("sendDocument", {"document": "khong-co"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"document": "http://example.vn/a"}, "failed to get HTTP URL content"),
        ("sendDocument", {"document": "x", "caption": "x" * 1025}, "message caption is too long"),
        ("getFile", {"file_id": "khong-co"}, "invalid file_id"),
    ],
)
async def test_files_are_refused(
    api: Api, group: Chat, method: str, parameters: dict[str, str], reason: str
) -> None:
    given = parameters if method == "getFile" else {"chat_id": group.id} | parameters
    assert (await api.answer(method, **given))["description"] == f"Bad Request: {reason}"


async def test_an_empty_or_broken_file_is_refused(bot: Bot, group: Chat) -> None:
    with pytest.raises(BadRequest, match=r"(?i)file must be non-empty"):
        await bot.send_document(group.id, b"", filename="a.txt")
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(group.id, b"khong phai anh")


async def test_a_file_too_big_to_fetch(bot: Bot, api: Api, officer: Person) -> None:
    officer.starts()
    officer.uploads(officer.private, "to.zip", bytes(20 * 1024 * 1024 + 1))
    update = (await api.updates())[-1]
    with pytest.raises(BadRequest, match=r"(?i)file is too big"):
        await bot.get_file(update["message"]["document"]["file_id"])
