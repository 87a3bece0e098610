"""Reading a plan of a thousand tasks from each kind of file: how long, and with how much memory."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure
from bench.reading import reading
from tests.documents.making.made import Item, Rows, Text, made

UNITS = 20
TASKS_OF_A_UNIT = 50
SECONDS = {"txt": 3.0, "docx": 3.0, "pdf": 20.0}
# A plan is as often one long table.
ANNEX_SECONDS = {"docx": 3.0, "pdf": 20.0}
MEBIBYTES = 300


def measure_thousand() -> Iterator[Figure]:
    """Measure each kind as a command of its own, from the command to its end."""
    with tempfile.TemporaryDirectory() as folder:
        for name, items, goals in (
            ("by unit", list(_by_unit()), SECONDS),
            ("one table", _annex(), ANNEX_SECONDS),
        ):
            for kind, seconds in goals.items():
                path = made(items, Path(folder) / f"{name}.{kind}".replace(" ", "-"))
                took = reading(path)
                what = f"1,000 tasks {name}, .{kind}"
                yield Figure(what, took.seconds, "s", goal=seconds)
                yield Figure(f"{what}: memory", took.mebibytes, "MiB", goal=MEBIBYTES)


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
