"""The page's own files: plain HTML, style sheets and modules."""

from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles

PAGE = Path(__file__).parents[1] / "page"
ONLY_OURS = "default-src 'self'; img-src 'self' blob: data:"


class PageFiles(StaticFiles):
    """The page's files, which a browser asks for anew after an upgrade."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        return response


async def on_page(_request: Request) -> Response:
    headers = {"Cache-Control": "no-cache", "Content-Security-Policy": ONLY_OURS}
    return FileResponse(PAGE / "index.html", headers=headers)
