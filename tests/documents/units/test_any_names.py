"""Units are known by where they stand: papers whose units bear made-up names are read the same."""

from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from documents.plan import PlanReading
from documents.reading import read_plan
from domain.paper.became import Became
from tests.documents.making.plans import written

HEAD = (
    "SỞ NỘI VỤ TỈNH HÒA AN\nSố: 12/KH-SNV\nHòa An, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n"
    "Công tác năm 2026\n\n"
)
# Syllables that neither head an agency nor say what anybody does.
NAMES = some.lists(
    some.builds(
        "{} {}{}".format,
        some.sampled_from(["Tổ", "Ban", "Đội", "Bộ phận", "Xưởng", "Cụm"]),
        some.sampled_from(["Ngô", "Mận", "Khế", "Quýt", "Lựu", "Hồng", "Sen", "Đào"]),
        some.sampled_from([" Xanh", " Vàng", " Đỏ", " Tím", " Nâu"]),
    ),
    min_size=4,
    max_size=4,
    unique=True,
)
DUTIES = ("Rà soát hồ sơ", "Lập danh sách", "Kiểm tra kho", "Gửi báo cáo")
SHAPES = {
    "headings": lambda names: (
        "II. TỔ CHỨC THỰC HIỆN\n"
        + "\n".join(
            f"{n}. {name}\n- {duty} trước ngày {n + 10}/5/2026."
            for n, (name, duty) in enumerate(zip(names, DUTIES, strict=True), 1)
        )
    ),
    "a column": lambda names: (
        "| TT | Nội dung | Bộ phận phụ trách | Thời hạn |\n"
        + "\n".join(
            f"| {n} | {duty} | {name} | Trước {n + 10}/5/2026 |"
            for n, (name, duty) in enumerate(zip(names, DUTIES, strict=True), 1)
        )
    ),
    # Beside a column of an office that is known; signs under what nobody knows may be anything's.
    "columns with signs": lambda names: (
        f"| TT | Nội dung | Văn phòng | {' | '.join(names)} | Thời hạn |\n"
        "| 9 | Bố trí xe | x | | | | | Trước 9/5/2026 |\n"
        + "\n".join(
            f"| {n} | {duty} | | {' | '.join('x' if one == name else '' for one in names)} "
            f"| Trước {n + 10}/5/2026 |"
            for n, (name, duty) in enumerate(zip(names, DUTIES, strict=True), 1)
        )
    ),
    "groups of rows": lambda names: (
        "| TT | Nội dung | Thời hạn |\n| A | Văn phòng Sở | |\n"
        "| 9 | Bố trí xe | Trước 9/5/2026 |\n"
        + "\n".join(
            f"| {'BCDE'[n - 1]} | {name} | |\n| {n} | {duty} | Trước {n + 10}/5/2026 |"
            for n, (name, duty) in enumerate(zip(names, DUTIES, strict=True), 1)
        )
    ),
}


def reading_of(names: list[str], shape: str, folder: Path) -> PlanReading:
    return read_plan(written(folder, HEAD + SHAPES[shape](names) + "\n"))


@given(NAMES, some.sampled_from(sorted(SHAPES)))
@example(["Xưởng Ngô", "Xưởng Mận", "Xưởng Khế", "Xưởng Sen"], "columns with signs")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_made_up_names_are_read_as_any_others(tmp_path: Path, names: list[str], shape: str) -> None:
    reading = reading_of(names, shape, tmp_path)
    done = {task.title: (task.units, task.deadline) for task in reading.tasks}
    for n, (name, duty) in enumerate(zip(names, DUTIES, strict=True), 1):
        [(units, due)] = [told for title, told in done.items() if title.startswith(duty)]
        assert units == (name,)
        assert due is not None
        assert f"{due.last_day}" == f"2026-05-{n + 9:02}"
    for duty in DUTIES:
        [place] = [one for one in reading.paragraphs if duty in one.text]
        assert place.became is Became.TASK
