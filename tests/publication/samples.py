"""One paper of each kind, as the real plan makes it: `python -m tests.publication.samples`.

It writes docs/mau/, which the guide for the Văn phòng shows.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from actions.digest.issuing import sum_up
from actions.obstacle.reporting import obstruct_typed
from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from documents.reading import read_plan
from domain.chat import Seat
from domain.people.post import Post
from storage.migrate import upgrade
from tests.actions.at_work import LEADERS, OFFICE, AtWork, at_work
from tests.actions.beginnings import settle

EXAMPLE = Path(__file__).parents[2] / "examples" / "ke-hoach-khcn-2021.txt"
FOLDER = Path(__file__).parents[2] / "docs" / "mau"
WANTED = (
    "báo cáo",
    "phụ lục",
    "biểu đồ",
    "giao ban",
    "nhắc TT",
    "đôn đốc TT",
    "trình TT-02",
    "giao việc TT-05",
)


async def busy(work: AtWork) -> None:
    """Live until a Friday in May on which something of everything is there."""
    work.rules(organization="Sở Khoa học và Công nghệ tỉnh Tây Ninh")
    for name, position, seat in (
        ("Nguyễn Văn A", "Giám đốc", Seat.LEADERS),
        ("Trần Thị B", "Chánh Văn phòng", Seat.OFFICE),
    ):
        post = Post(0, name, position, seat)
        await work.changes(lambda tx, post=post: tx.posts.add(post))  # type: ignore[misc]
    work.comes("18/02 08:00")
    await work.writes("TT", report_typed, "4 số 25/KH-TTKHCN ngày 18/02")
    work.comes("22/02 08:00")
    asked = (await work.writes("TT", obstruct_typed, "2 chưa bố trí được kinh phí")).only
    await work.answers("TT", asked, "đề nghị bố trí 50 triệu đồng")
    work.comes("07/5 16:00")
    await work.tells(sum_up)
    work.comes("14/5 08:00")
    await work.writes("TT", report_typed, "5")
    await work.writes("TDC", submit_typed, "9.2 Văn phòng")
    for moment in ("14/5 16:00", "21/5 16:00"):
        work.comes(moment)
        await work.tells(sum_up)
    work.comes("24/5 08:00")
    await work.writes("VP", report_typed, "9.1")
    work.comes("28/5 15:00")


async def samples(url: str) -> AsyncIterator[tuple[str, bytes]]:
    """Yield the name and the content of each, made in an empty database."""
    await upgrade(url)
    await settle(url, read_plan(EXAMPLE))
    work = await at_work(url)
    await busy(work)
    for words in WANTED:
        chat = LEADERS if words.startswith("trình") else OFFICE
        yield await work.paper((await work.types(chat, f"/vanban {words}")).only)
    for command, code in (("/xuatexcel", OFFICE), ("/lichhan", "VP")):
        yield await work.paper((await work.types(code, command)).only)


async def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async for name, content in samples(f"sqlite+aiosqlite:///{folder}/samples.db"):
            (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    asyncio.run(main())
