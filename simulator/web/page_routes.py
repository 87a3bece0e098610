"""The page and its /ui: people act through here."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route

from simulator.bot_api.files import is_picture
from simulator.model import Chat, Message
from simulator.people import Cannot, Person, PersonCannot
from simulator.troubles import TROUBLES, befall
from simulator.web.clock_control import ClockControl, NoSuchButton
from simulator.web.page_events import PageEvents
from simulator.web.page_files import PAGE, PageFiles, on_page
from simulator.web.page_json import WHY_NOT, Step, state_json
from simulator.world import World

ANSWER_WITHIN = 10.0


class PageRoutes:
    """What the page calls. Handlers raise `PersonCannot`, which `on_cannot` answers."""

    def __init__(
        self,
        world: World,
        events: PageEvents,
        clock: ClockControl | None,
        tour: Sequence[Step] = (),
    ) -> None:
        self.world = world
        self.events = events
        self.clock = clock
        self.tour = tour

    def routes(self) -> list[Route | Mount]:
        return [
            Route("/", on_page),
            Mount("/page", PageFiles(directory=PAGE)),
            Route("/ui/state", self.on_state),
            Route("/ui/say", self.on_say, methods=["POST"]),
            Route("/ui/upload", self.on_upload, methods=["POST"]),
            Route("/ui/press", self.on_press, methods=["POST"]),
            Route("/ui/edit", self.on_edit, methods=["POST"]),
            Route("/ui/trouble", self.on_trouble, methods=["POST"]),
            Route("/ui/clock", self.on_clock, methods=["POST"]),
            Route("/ui/file/{id}", self.on_file),
            Route("/ui/events", self.on_events),
        ]

    async def on_state(self, _request: Request) -> Response:
        clock = self.clock.state() if self.clock else None
        return JSONResponse(state_json(self.world, clock, self.tour))

    async def on_say(self, request: Request) -> Response:
        said = await request.json()
        reply_to = self.message(said, "reply_to") if said.get("reply_to") else None
        chat = self.chat(said)
        topic = None if reply_to else chat.topics.get(said.get("topic") or 0)
        self.person(said).says(chat, said["text"], reply_to=reply_to, topic=topic)
        return JSONResponse({"ok": True})

    async def on_upload(self, request: Request) -> Response:
        async with request.form() as form:
            sent = {name: value for name, value in form.items() if isinstance(value, str)}
            parts = [one for one in form.getlist("file") if isinstance(one, UploadFile)]
            if not parts:
                return Response(status_code=400)
            files = [(one.filename or "tep", await one.read()) for one in parts]
        chat, person = self.chat(sent), self.person(sent)
        reply_to = self.message(sent, "reply_to") if sent.get("reply_to") else None
        album = f"{len(chat.messages)}" if len(files) > 1 else None
        for number, (name, content) in enumerate(files):
            person.uploads(
                chat,
                name,
                content,
                # One of an album carries the words.
                sent.get("caption", "") if number == 0 else "",
                reply_to=reply_to,
                as_photo=is_picture(content),
                topic=chat.topics.get(int(sent.get("topic") or 0)),
                album=album,
            )
        return JSONResponse({"ok": True})

    async def on_press(self, request: Request) -> Response:
        pressed = await request.json()
        message = self.message(pressed, "message")
        press = self.person(pressed).presses_at(message, pressed["row"], pressed["column"])
        answer = await press.answered(ANSWER_WITHIN)
        toast, alert = (answer.text, answer.alert) if answer else (None, False)
        return JSONResponse({"ok": True, "toast": toast, "alert": alert})

    async def on_edit(self, request: Request) -> Response:
        wanted = await request.json()
        self.person(wanted).edits(self.message(wanted, "message"), wanted["text"])
        return JSONResponse({"ok": True})

    async def on_trouble(self, request: Request) -> Response:
        wanted = await request.json()
        if wanted["what"] not in TROUBLES:
            return Response(status_code=404)
        moved = befall(self.chat(wanted), wanted["what"], self.person(wanted))
        newest = max(moved.topics, default=None)
        return JSONResponse({"ok": True, "chat": moved.id, "topic": newest})

    async def on_clock(self, request: Request) -> Response:
        if self.clock is None:
            return Response(status_code=404)
        try:
            said = await self.clock.press((await request.json())["button"])
        except NoSuchButton:
            return Response(status_code=404)
        return JSONResponse({"ok": True, "said": said})

    async def on_file(self, request: Request) -> Response:
        file = self.world.files.get(request.path_params["id"])
        if file is None:
            return Response(status_code=404)
        way = "inline" if file.kind == "photo" else "attachment"
        disposition = f"{way}; filename*=UTF-8''{quote(file.name)}"
        return Response(
            file.content, media_type=file.mime_type, headers={"Content-Disposition": disposition}
        )

    async def on_events(self, _request: Request) -> Response:
        headers = {"Cache-Control": "no-store"}
        return StreamingResponse(
            self.events.stream(), media_type="text/event-stream", headers=headers
        )

    def person(self, sent: dict[str, Any]) -> Person:
        person = self.world.people.get(int(sent["person"]))
        if person is None:
            raise PersonCannot(Cannot.NOT_A_MEMBER)
        return person

    def chat(self, sent: dict[str, Any]) -> Chat:
        chat = self.world.chats.get(int(sent["chat"]))
        if chat is None:
            raise PersonCannot(Cannot.CHAT_GONE)
        return chat

    def message(self, sent: dict[str, Any], name: str) -> Message:
        message = self.chat(sent).messages.get(int(sent[name]))
        if message is None:
            raise PersonCannot(Cannot.NO_SUCH_MESSAGE)
        return message


async def on_cannot(_request: Request, cannot: Exception) -> Response:
    """Tell a person in a sentence why something cannot be done."""
    if not isinstance(cannot, PersonCannot):
        raise cannot
    return JSONResponse({"ok": False, "why": WHY_NOT[cannot.reason]}, status_code=400)
