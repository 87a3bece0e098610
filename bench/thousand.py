"""Reading a plan of a thousand tasks from each kind of file: how long, and with how much memory."""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure
from tests.documents.making.made import Item, Rows, Text, made

UNITS = 20
TASKS_OF_A_UNIT = 50
SECONDS = {"txt": 3.0, "docx": 3.0, "pdf": 20.0}
# A plan is as often one long table.
ANNEX_SECONDS = {"docx": 3.0, "pdf": 20.0}
MEGABYTES = 300


def measure_thousand() -> Iterator[Figure]:
    """Measure each kind as a command of its own, from the command to its end."""
    with tempfile.TemporaryDirectory() as folder:
        for name, items, goals in (
            ("by unit", list(_by_unit()), SECONDS),
            ("one table", _annex(), ANNEX_SECONDS),
        ):
            for kind, seconds in goals.items():
                path = made(items, Path(folder) / f"{name}.{kind}".replace(" ", "-"))
                wall, megabytes = _read(path)
                what = f"1,000 tasks {name}, .{kind}"
                yield Figure(what, wall, "s", goal=seconds)
                yield Figure(f"{what}: memory", megabytes, "MiB", goal=MEGABYTES)


def _by_unit() -> Iterator[Item]:
    yield Text("KẾ HOẠCH", bold=True, centred=True)
    yield Text("Công tác năm 2023", bold=True, centred=True)
    for unit in range(1, UNITS + 1):
        yield Text(f"{unit}. Phòng Nghiệp vụ số {unit}:", bold=True)
        for task in range(1, TASKS_OF_A_UNIT + 1):
            yield Text(f"- {_duty(unit, task)}, hoàn thành trước ngày {_day(unit, task)}.")


def _annex() -> list[Item]:
    rows = [("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành")]
    for unit in range(1, UNITS + 1):
        for task in range(1, TASKS_OF_A_UNIT + 1):
            number = (unit - 1) * TASKS_OF_A_UNIT + task
            lead = f"Phòng Nghiệp vụ số {unit}"
            rows.append((str(number), _duty(unit, task), lead, _day(unit, task)))
    title = Text("PHỤ LỤC NHIỆM VỤ NĂM 2023", bold=True, centred=True)
    return [title, Rows(rows, widths=(1, 5, 3, 2))]


def _duty(unit: int, task: int) -> str:
    return (
        f"Chủ trì, phối hợp với các phòng, đơn vị rà soát, xây dựng quy trình số {task} về quản lý "
        f"lĩnh vực {unit}, lấy ý kiến các địa phương và báo cáo Giám đốc Sở"
    )


def _day(unit: int, task: int) -> str:
    return f"{task % 28 + 1:02}/{unit % 12 + 1:02}/2023"


def _read(path: Path) -> tuple[float, float]:
    """Return seconds and the most memory in MiB."""
    command = [sys.executable, "-m", "bot", "plan", "read", str(path), "--json"]
    began = time.perf_counter()
    with path.with_suffix(".json").open("wb") as out:
        process = os.posix_spawn(
            sys.executable,
            command,
            os.environ,  # noqa: TID251  # handed on as it is, for another process of ours
            file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1)],
        )
        _, status, used = os.wait4(process, 0)
    if status:
        raise RuntimeError(f"{path.name} was not read")
    return time.perf_counter() - began, used.ru_maxrss / 1024
