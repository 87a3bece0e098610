"""What the page asks of the server: the state, people's acts, the clock, live events."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from simulator.groups import upgrade
from simulator.model import Chat
from simulator.people import Person
from simulator.server import build_app
from simulator.serving import serving
from simulator.web.clock_control import NoSuchButton
from simulator.web.page_events import MOST_WAITING, RESET, PageEvents
from simulator.world import World
from tests.simulator.bot_api import TOKEN, Api

KEYBOARD = {
    "inline_keyboard": [
        [
            {"text": "Hoàn thành", "callback_data": "done", "style": "success"},
            {"text": "Xem", "url": "https://example.vn"},
        ]
    ]
}


class StoppedClock:
    """A clock that the page can only set to the next morning."""

    def __init__(self) -> None:
        self.pressed: list[str] = []

    def state(self) -> dict[str, Any]:
        return {"now": "2021-02-05T00:25:00+00:00", "label": "Thứ Sáu", "busy": False}

    async def press(self, button_id: str) -> str:
        if button_id != "morning":
            raise NoSuchButton
        self.pressed.append(button_id)
        return "Không có tin mới."


async def test_the_state_shows_the_town(
    api: Api, client: httpx.AsyncClient, group: Chat, leader: Person, officer: Person
) -> None:
    await api(
        "setMyCommands",
        commands=[{"command": "xong", "description": "Báo hoàn thành"}],
        scope={"type": "all_group_chats"},
    )
    await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=KEYBOARD)
    state = (await client.get("/ui/state")).json()
    assert state["bot"]["username"] == "nhacviec_bot"
    assert state["clock"] is None
    assert {"id": officer.id, "name": "Cán bộ Trung tâm", "title": "Cán bộ"} in state["people"]
    assert state["chats"][-1] == {
        "id": group.id,
        "title": "Trung tâm",
        "type": "supergroup",
        "members": [leader.id, officer.id],
        "has_bot": True,
        "topics": [],
        "anonymous": [],
    }
    assert state["commands"][str(group.id)][0]["command"] == "xong"
    service, message = state["messages"][str(group.id)]
    assert service["service"] == "Giám đốc Trung tâm đã thêm Nhắc Việc vào nhóm"
    assert message["buttons"] == [
        [
            {"text": "Hoàn thành", "style": "success", "url": None, "disabled": False},
            {"text": "Xem", "style": None, "url": "https://example.vn", "disabled": False},
        ]
    ]


async def test_a_question_asks_for_a_reply(
    api: Api, client: httpx.AsyncClient, group: Chat
) -> None:
    ask = {"force_reply": True, "input_field_placeholder": "Vướng mắc"}
    await api("sendMessage", chat_id=group.id, text="Vướng ở đâu?", reply_markup=ask)
    message = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]
    assert (message["force_reply"], message["placeholder"]) == (True, "Vướng mắc")


async def test_people_write_reply_and_edit(
    api: Api, client: httpx.AsyncClient, world: World, group: Chat, officer: Person
) -> None:
    sent = await api("sendMessage", chat_id=group.id, text="TT-04")
    who = {"person": officer.id, "chat": group.id}
    said = who | {"text": "đã xong", "reply_to": sent["message_id"]}
    assert (await client.post("/ui/say", json=said)).json() == {"ok": True}
    message = world.messages(group)[-1]
    edit = who | {"message": message.id, "text": "đã xong 3,5"}
    assert (await client.post("/ui/edit", json=edit)).json() == {"ok": True}
    first, second = await api.updates()
    assert first["message"]["reply_to_message"]["text"] == "TT-04"
    assert second["edited_message"]["text"] == "đã xong 3,5"


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"text": "  "}, "Tin nhắn đang để trống."),
        ({"person": 5}, "Anh/chị không phải là thành viên của nhóm này."),
        ({"chat": 5}, "Nhóm này không còn nữa."),
        ({"reply_to": 999}, "Tin này không còn nữa."),
    ],
)
async def test_what_cannot_be_said_is_explained(
    client: httpx.AsyncClient, group: Chat, officer: Person, changes: dict[str, Any], why: str
) -> None:
    said = {"person": officer.id, "chat": group.id, "text": "x", "reply_to": None} | changes
    response = await client.post("/ui/say", json=said)
    assert (response.status_code, response.json()) == (400, {"ok": False, "why": why})


async def test_a_press_waits_for_the_bots_answer(
    api: Api, client: httpx.AsyncClient, group: Chat, officer: Person
) -> None:
    sent = await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=KEYBOARD)
    place = {"message": sent["message_id"], "row": 0, "column": 0}
    pressed = {"person": officer.id, "chat": group.id} | place
    press = asyncio.create_task(client.post("/ui/press", json=pressed))
    (update,) = await api("getUpdates", timeout=5)
    query = update["callback_query"]
    await api("answerCallbackQuery", callback_query_id=query["id"], text="Đã ghi")
    assert (await press).json() == {"ok": True, "toast": "Đã ghi", "alert": False}
    gone = await client.post("/ui/press", json=pressed | {"column": 7})
    assert gone.json() == {"ok": False, "why": "Nút này không còn nữa."}


async def test_a_file_goes_to_the_bot_and_can_be_opened(
    api: Api, client: httpx.AsyncClient, group: Chat, officer: Person
) -> None:
    response = await client.post(
        "/ui/upload",
        data={"person": officer.id, "chat": group.id, "caption": "/nhapkehoach"},
        files={"file": ("kế hoạch.txt", b"noi dung")},
    )
    assert response.json() == {"ok": True}
    (update,) = await api.updates()
    assert update["message"]["document"]["file_name"] == "kế hoạch.txt"
    shown = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]["file"]
    assert (shown["kind"], shown["size"]) == ("document", 8)
    opened = await client.get(shown["url"])
    assert opened.content == b"noi dung"
    assert opened.headers["Content-Disposition"] == (
        "attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.txt"
    )
    assert (await client.get("/ui/file/khong-co")).status_code == 404


async def test_the_page_moves_a_clock_that_somebody_owns(
    client: httpx.AsyncClient, world: World
) -> None:
    pressed = {"button": "morning"}
    assert (await client.post("/ui/clock", json=pressed)).status_code == 404
    clock = StoppedClock()
    transport = httpx.ASGITransport(build_app(world, token=TOKEN, clock_control=clock))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as owned:
        assert (await owned.get("/ui/state")).json()["clock"] == clock.state()
        assert (await owned.post("/ui/clock", json=pressed)).json() == {
            "ok": True,
            "said": "Không có tin mới.",
        }
        assert (await owned.post("/ui/clock", json={"button": "x"})).status_code == 404
    assert clock.pressed == ["morning"]


async def events_of(response: httpx.Response) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    name = ""
    async for line in response.aiter_lines():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


async def test_what_happens_is_told_live(
    api: Api, app: Starlette, world: World, group: Chat, officer: Person, leader: Person
) -> None:
    basic = world.add_group("Văn phòng", [leader], kind="group")
    async with (
        serving(app) as url,
        httpx.AsyncClient(base_url=url, trust_env=False) as browser,
        browser.stream("GET", "/ui/events") as response,
    ):
        assert response.headers["Content-Type"].startswith("text/event-stream")
        sent = await api("sendMessage", chat_id=group.id, text="TT-04")
        place = {"chat_id": group.id, "message_id": sent["message_id"]}
        await api("editMessageText", **place, text="TT-04 đã xong")
        await api("deleteMessage", **place)
        await api("setMyCommands", commands=[{"command": "xong", "description": "Xong"}])
        app.state.events.publish("clock", {"label": "Thứ Hai"})
        upgrade(basic, leader)
        seen: dict[str, dict[str, Any]] = {}
        async with asyncio.timeout(60):
            async for name, data in events_of(response):
                seen[name] = data
                if name == "chat":
                    break
    assert list(seen) == ["message", "edit", "delete", "commands", "clock", "reset", "chat"]
    assert seen["edit"]["text"] == "TT-04 đã xong"
    assert seen["delete"] == {"chat_id": group.id, "id": sent["message_id"]}
    assert seen["chat"]["title"] == "Văn phòng"


async def test_the_page_itself_is_served(client: httpx.AsyncClient) -> None:
    page = await client.get("/")
    assert page.headers["Content-Type"].startswith("text/html")
    assert page.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert (await client.get("/page/index.html")).content == page.content
    assert (await client.get("/page/../world.py")).status_code == 404


async def test_a_page_that_falls_behind_loads_anew(world: World, group: Chat) -> None:
    events = PageEvents(world)
    stream = events.stream()
    await anext(stream)
    for number in range(MOST_WAITING + 1):
        events.publish("clock", {"label": str(number)})
    assert await anext(stream) == RESET
    events.publish("clock", {"label": "mới"})
    assert await anext(stream) == 'event: clock\ndata: {"label": "mới"}\n\n'
    events.close()
    assert [text async for text in stream] == []
