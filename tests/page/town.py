"""A small town for the page's tests: its people, its clock, and a bot of plain Bot API calls."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from starlette.applications import Starlette

from simulator.model import Chat
from simulator.people import Person
from simulator.web.page_json import Step
from simulator.world import World

TOKEN = "110201543:page-test"


class TownClock:
    """A clock whose next day brings news; its other keys bring none, and say so or do not."""

    def __init__(self) -> None:
        self.now = datetime(2021, 2, 5, 0, 25, tzinfo=UTC)
        self.at_next_day: Callable[[], Awaitable[None]] | None = None
        self.says = {"moment": "", "digest": "", "offline": "Hệ thống đang mất mạng."}

    def state(self) -> dict[str, Any]:
        local = self.now + timedelta(hours=7)
        return {
            "now": self.now.isoformat(),
            "label": f"Ngày {local:%d/%m/%Y %H:%M}",
            "busy": False,
            "buttons": [
                {"id": "day", "label": "+1 ngày", "hint": "cùng giờ ngày hôm sau"},
                {"id": "moment", "label": "07:30", "hint": "giờ gửi tin nhắc"},
                {"id": "digest", "label": "tới bản tổng hợp tuần", "hint": "chiều thứ Sáu"},
            ],
            "cases": [{"id": "offline", "label": "cho hệ thống mất mạng", "hint": "một lúc"}],
        }

    async def press(self, button_id: str) -> str:
        if button_id == "day" and self.at_next_day:
            self.now += timedelta(days=1)
            await self.at_next_day()
            return ""
        self.now += timedelta(minutes=5)
        return self.says[button_id]


class EchoBot:
    """The bot's side: calls of the Bot API, answered or the test fails."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._offset = 0

    async def call(self, method: str, **parameters: Any) -> Any:
        answer = await self._client.post(f"/bot{TOKEN}/{method}", json=parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()["result"]

    async def says(self, chat: Chat, text: str, **parameters: Any) -> dict[str, Any]:
        return await self.call("sendMessage", chat_id=chat.id, text=text, **parameters)

    async def catches_up(self) -> None:
        """Pass over what has happened so far."""
        while updates := await self.call("getUpdates", offset=self._offset, timeout=0):
            self._offset = updates[-1]["update_id"] + 1

    async def hears(self, kind: str) -> dict[str, Any]:
        """The next update of this kind; others before it are passed over."""
        while True:
            updates = await self.call("getUpdates", offset=self._offset, limit=1, timeout=5)
            assert updates, f"the bot heard no {kind}"
            self._offset = updates[0]["update_id"] + 1
            if kind in updates[0]:
                return updates[0][kind]

    async def shows_photo(self, chat: Chat, name: str, content: bytes, caption: str) -> None:
        answer = await self._client.post(
            f"/bot{TOKEN}/sendPhoto",
            data={"chat_id": chat.id, "caption": caption},
            files={"photo": (name, content)},
        )
        assert answer.status_code == 200, answer.text


@dataclass(slots=True)
class Town:
    """The cast: a unit with its officer, another unit, and the leaders."""

    world: World
    clock: TownClock
    app: Starlette
    tour: list[Step]
    officer: Person = field(init=False)
    inspector: Person = field(init=False)
    director: Person = field(init=False)
    administrator: Person = field(init=False)
    centre: Chat = field(init=False)
    inspectorate: Chat = field(init=False)
    leaders: Chat = field(init=False)
    address: str = ""
    bot: EchoBot = field(init=False)

    def __post_init__(self) -> None:
        world = self.world
        self.officer = world.add_person("Cán bộ Trung tâm", "Cán bộ")
        self.inspector = world.add_person("Cán bộ Thanh tra", "Cán bộ")
        self.director = world.add_person("Giám đốc", "Giám đốc")
        self.administrator = world.add_person("Quản trị viên", "Quản trị viên")
        everywhere = self.administrator
        self.centre = world.add_group("Trung tâm KH&CN", [everywhere, self.officer])
        self.inspectorate = world.add_group("Thanh tra Sở", [everywhere, self.inspector])
        self.leaders = world.add_group("Ban Giám đốc", [everywhere, self.director])
