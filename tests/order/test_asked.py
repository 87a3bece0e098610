"""What an order still lacks is asked about the work and the days that it names."""

import pytest

from tests.scenarios.story import TT_04, Story

TT_05 = "TT-05. Kế hoạch triển khai ngày KH&CN 18/5/2021"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (
            "/dieuchinhhan TT-05 đến 15/4",
            f"{TT_05}: từ 31/3/2021 đến 15/4/2021\nĐiều chỉnh thời hạn: lý do là gì?",
        ),
        (
            "/dieuchinhhan TT-04, TT-05 lùi 5 ngày làm việc",
            f"{TT_04}: từ 19/02/2021 đến 26/02/2021\n{TT_05}: từ 31/3/2021 đến 07/4/2021\n"
            "Điều chỉnh thời hạn: lý do là gì?",
        ),
        ("/tamdung TT-05", f"{TT_05}\nTạm dừng: lý do là gì?"),
        ("/tamdung TT", "08 nhiệm vụ\nTạm dừng: lý do là gì?"),
        ("/dieuchinhhan TT-04", f"{TT_04}\nĐiều chỉnh thời hạn: đến ngày nào?"),
    ],
)
async def test_what_is_asked_names_the_work(monday: Story, typed: str, asked: str) -> None:
    assert (await monday.says("vanphong", typed)).text.startswith(asked)


async def test_what_is_asked_of_new_work_names_what_is_known(monday: Story) -> None:
    asked = await monday.says("vanphong", "/giaoviec TT Báo cáo kho lạnh")
    assert asked.text.startswith(
        "Báo cáo kho lạnh\nGiao: Trung tâm Khoa học và Công nghệ\nThời hạn đến khi nào?"
    )


async def test_that_nothing_can_change_is_said_before_anything_is_asked(monday: Story) -> None:
    refused = await monday.says("vanphong", "/dieuchinhhan QLCN-07")
    assert refused.text.startswith("Không có nhiệm vụ nào thay đổi được.")
    assert "QLCN-07: chưa ấn định thời hạn" in refused.text
