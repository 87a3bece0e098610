"""/bot<token>/<method> and /file/bot<token>/<path>: the side of Telegram that bots talk to."""

import asyncio
import inspect
import json
from typing import Any
from urllib.parse import parse_qsl

import httpx
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from simulator.bot_api.files import LARGEST_UPLOAD, Upload
from simulator.bot_api.methods import METHODS
from simulator.bot_api.refused import Refused, not_found, too_large, unauthorized, unreachable
from simulator.bot_api.validation import METHOD_NAMES, check_request
from simulator.faults import Fault
from simulator.updates import JsonText
from simulator.world import Call, World


def bot_routes(world: World, token: str) -> list[Route]:
    """The routes of the Bot API. Their handlers raise `Refused`, which `on_refused` answers."""

    async def on_call(request: Request) -> Response:
        check_network()
        check_token(request)
        method = METHOD_NAMES.get(request.path_params["method"].lower())
        if method not in METHODS:
            raise not_found("method not found")
        fault = world.faults.take(method)
        if fault is not None:
            return await faulty_call(world, method, request, fault)
        result = await call(world, method, request)
        # A poll that was open as the network went away brings nothing any more.
        check_network()
        return succeeded(result)

    async def on_file(request: Request) -> Response:
        check_network()
        check_token(request)
        file = world.files.content_at(request.path_params["path"])
        return Response(file.content, media_type="application/octet-stream")

    async def on_unknown(_request: Request) -> Response:
        raise not_found()

    def check_network() -> None:
        if world.is_offline:
            raise unreachable()

    def check_token(request: Request) -> None:
        if request.path_params["token"] != token:
            raise unauthorized()

    return [
        Route("/bot{token}/{method}", on_call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", on_file),
        Route("/bot{rest:path}", on_unknown, methods=["GET", "POST"]),
    ]


async def call(world: World, method: str, request: Request) -> Any:
    """Read, check, record and carry out a call; its result, or `Refused`."""
    entry = Call(method, {}, asyncio.get_running_loop().time())
    world.calls.append(entry)
    try:
        raw = await read_parameters(request)
        entry.parameters = raw
        entry.parameters, violations = check_request(method, raw)
        world.violations.extend(violations)
        result = METHODS[method](world, entry.parameters)
        if inspect.isawaitable(result):
            result = await result
    except Refused as refused:
        entry.outcome = refused.description
        raise
    entry.outcome = "ok"
    return result


async def faulty_call(world: World, method: str, request: Request, fault: Fault) -> Response:
    """A call that meets an ordered fault."""
    if not fault.after_effect:
        await asyncio.sleep(fault.delay)
    troubled = fault.answer is not None or fault.drops
    result = None
    if fault.after_effect or not troubled:
        result = fault.result = await call(world, method, request)
    else:
        now = asyncio.get_running_loop().time()
        world.calls.append(Call(method, await read_parameters(request), now, "fault"))
    if fault.after_effect:
        await asyncio.sleep(fault.delay)
    if fault.drops:
        return Dropped()
    if fault.answer is not None:
        return failed(fault.answer)
    return succeeded(result)


async def read_parameters(request: Request) -> dict[str, Any]:
    """Parameters of the query and of the body: JSON, a form, or a form with files."""
    raw: dict[str, Any] = dict(request.query_params)
    content_type = request.headers.get("content-type", "").partition(";")[0]
    if int(request.headers.get("content-length", 0)) > LARGEST_UPLOAD:
        raise too_large()
    if content_type == "multipart/form-data":
        async with request.form(max_part_size=LARGEST_UPLOAD) as form:
            for name, value in form.multi_items():
                raw[name] = await uploaded(value) if isinstance(value, UploadFile) else value
    elif content_type == "application/json":
        try:
            body = json.loads(await request.body())
        except ValueError:
            raise Refused(400, "Bad Request: can't parse JSON object") from None
        raw |= body if isinstance(body, dict) else {}
    elif content_type == "application/x-www-form-urlencoded":
        body = (await request.body()).decode("utf-8", "replace")
        raw |= dict(parse_qsl(body, keep_blank_values=True))
    for name, value in list(raw.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            raw[name] = raw.pop(value.removeprefix("attach://"), value)
    return raw


async def uploaded(part: UploadFile) -> Upload:
    return Upload(part.filename or "file", await part.read())


def succeeded(result: Any) -> Response:
    if isinstance(result, JsonText):
        content = f'{{"ok":true,"result":{result}}}'
        return Response(content, media_type="application/json")
    return answered(200, {"ok": True, "result": result}, {})


def failed(refused: Refused) -> Response:
    body: dict[str, Any] = {
        "ok": False,
        "error_code": refused.code,
        "description": refused.description,
    }
    headers = {}
    if refused.parameters:
        body["parameters"] = refused.parameters
    if "retry_after" in refused.parameters:
        headers["Retry-After"] = str(refused.parameters["retry_after"])
    return answered(refused.code, body, headers)


async def on_refused(_request: Request, refused: Exception) -> Response:
    """Answer a refusal that a handler raised."""
    if not isinstance(refused, Refused):
        raise refused
    return failed(refused)


def answered(status: int, body: dict[str, Any], headers: dict[str, str]) -> Response:
    content = json.dumps(body, ensure_ascii=False)
    return Response(content, status, headers, media_type="application/json")


class Dropped(Response):
    """A connection that breaks instead of an answer: headers, then nothing."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        headers = [(b"content-length", b"1")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        # The server closes the connection; in-process the client meets the exception itself.
        raise httpx.ReadError("the connection was dropped, as ordered")
