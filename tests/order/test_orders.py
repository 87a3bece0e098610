"""/dieuchinhhan, /tamdung, /thoithuchien: previewed, confirmed once, told to whom it concerns."""

import pytest

from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

BASIS = "theo Thông báo số 12/TB-SKHCN ngày 08/02/2021"


async def test_a_deadline_is_moved_and_everybody_concerned_hears_of_it(monday: Story) -> None:
    preview = await monday.says("vanphong", f"/dieuchinhhan TT-04 đến 30/6 vì chờ thiết bị {BASIS}")
    assert preview.text == (
        "Điều chỉnh thời hạn: 01 nhiệm vụ\n"
        f"– {TT_04} (Trung tâm Khoa học và Công nghệ)\n"
        "   từ thứ Sáu, 19/02/2021 đến thứ Tư, 30/6/2021\n"
        "\nLý do: chờ thiết bị\n"
        "Căn cứ: Thông báo số 12/TB-SKHCN ngày 08/02/2021\n"
        "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận."
    )
    assert preview.button_texts == ["Xác nhận", "Hủy"]
    before = monday.count("TT")

    await monday.presses("vanphong", "Xác nhận", preview)

    assert preview.button_texts == []
    assert monday.count("TT") == before + 1
    told = monday.last("TT").text
    assert told.startswith("Văn phòng Sở đã điều chỉnh thời hạn 01 nhiệm vụ.\n– TT-04.")
    assert "thời hạn mới: " in told
    assert "(chậm nhất thứ Tư, 30/6)" in told
    assert monday.last("bgd").text.startswith("Kính báo cáo Ban Giám đốc để biết:")
    assert (
        f"\n– {TT_04} (Trung tâm Khoa học và Công nghệ)\n"
        "   từ thứ Sáu, 19/02/2021 đến thứ Tư, 30/6/2021\n" in monday.last("bgd").text
    )
    assert monday.last("vanphong").text.endswith("Đã báo 01 phòng, đơn vị.")
    assert "chậm nhất thứ Tư, 30/6" in (await monday.says("TT", "/viec")).text


async def test_mornings_follow_the_new_date(monday: Story) -> None:
    await monday.says("vanphong", f"/dieuchinhhan TT-04 lùi 5 ngày làm việc vì thiếu người {BASIS}")
    await monday.presses("vanphong", "Xác nhận")
    await monday.clock_jumps("2021-02-19 07:30")
    told = monday.count("TT")
    assert "Hôm nay là ngày làm việc cuối cùng" not in monday.last("TT").text
    await monday.clock_jumps("2021-02-26 07:30")
    assert monday.count("TT") > told
    assert "Hôm nay là ngày làm việc cuối cùng của thời hạn\n" in monday.last("TT").text
    assert "TT-04." in monday.last("TT").text


@pytest.mark.parametrize("restart_after", range(6))
async def test_step_by_step_with_a_restart_at_any_step(monday: Story, restart_after: int) -> None:
    steps = 0

    async def step() -> None:
        nonlocal steps
        if steps == restart_after:
            await monday.restart()
        steps += 1

    asked = await monday.says("vanphong", "/tamdung")
    assert asked.text.startswith("Tạm dừng: nhiệm vụ nào?")
    await step()
    asked = await monday.says("vanphong", "TT-04", reply_to=asked)
    assert "\nTạm dừng: lý do là gì?" in asked.text
    await step()
    asked = await monday.says("vanphong", "giãn cách <xã hội> & phong tỏa", reply_to=asked)
    assert "\nTạm dừng: căn cứ nào?" in asked.text
    await step()
    preview = await monday.says("vanphong", "Chỉ thị 16/CT-TTg", reply_to=asked)
    # The task's two undated steps stop with it.
    assert preview.text.startswith("Tạm dừng: 03 nhiệm vụ\n– TT-04.")
    assert "Lý do: giãn cách <xã hội> & phong tỏa" in preview.text
    await step()
    before = {code: monday.count(code) for code in ("TT", "bgd", "vanphong")}
    await monday.presses("vanphong", "Xác nhận", preview)
    await step()
    await monday.settle()
    assert {code: monday.count(code) - count for code, count in before.items()} == {
        "TT": 1,
        "bgd": 1,
        "vanphong": 1,
    }


async def test_paused_work_is_left_alone_until_it_goes_on(monday: Story) -> None:
    await monday.says("vanphong", f"/tamdung TT vì giãn cách {BASIS}")
    await monday.presses("vanphong", "Xác nhận")
    assert "đã tạm dừng 08 nhiệm vụ" in monday.last("TT").text
    paused = monday.last("vanphong")
    assert paused.button_texts == ["Tiếp tục thực hiện"]
    told = monday.count("TT")
    await monday.clock_jumps("2021-02-22 07:30")
    assert monday.count("TT") == told

    asked = await monday.presses("vanphong", "Tiếp tục thực hiện", paused)
    assert asked is None
    await monday.says("vanphong", "hết giãn cách", reply_to=monday.last("vanphong"))
    preview = await monday.says(
        "vanphong", "Thông báo 15/TB-SKHCN", reply_to=monday.last("vanphong")
    )
    assert preview.text.startswith("Tiếp tục thực hiện: 08 nhiệm vụ")
    assert "Thời hạn đã qua trong thời gian đó" in preview.text
    await monday.presses("vanphong", "Xác nhận", preview)
    assert "đã cho tiếp tục thực hiện 08 nhiệm vụ" in monday.last("TT").text
    listed = await monday.says("TT", "/viec")
    assert "tạm dừng" not in listed.text


async def test_typed_to_go_on(monday: Story) -> None:
    await monday.says("vanphong", f"/tamdung TT-05 vì dịch {BASIS}")
    await monday.presses("vanphong", "Xác nhận")
    preview = await monday.says("vanphong", f"/tamdung TT-05 tiếp tục vì hết dịch {BASIS}")
    assert preview.text.startswith("Tiếp tục thực hiện: 01 nhiệm vụ")


async def test_everything_at_once_page_by_page(monday: Story) -> None:
    preview = await monday.says("vanphong", "/tamdung tất cả vì giãn cách theo Chỉ thị 16/CT-TTg")
    assert preview.text.startswith("Tạm dừng: 55 nhiệm vụ (trang 1/7)")
    await monday.presses("vanphong", "Trang sau ▶", preview)
    assert "(trang 2/7)" in preview.text
    before = {code: monday.count(code) for code in monday.town.officers}
    await monday.presses("vanphong", "Xác nhận", preview)
    assert {code: monday.count(code) - n for code, n in before.items()} == dict.fromkeys(before, 1)


async def test_work_that_is_ended_is_in_no_list(monday: Story) -> None:
    await monday.says("vanphong", f"/thoithuchien TT-04 vì không còn phù hợp {BASIS}")
    preview = monday.last("vanphong")
    assert preview.text.startswith("Thôi thực hiện: 03 nhiệm vụ")
    await monday.presses("vanphong", "Xác nhận")
    assert "TT-04" not in (await monday.says("TT", "/viec")).text
    refused = await monday.says("vanphong", f"/thoithuchien TT-04 vì thừa {BASIS}")
    assert refused.text == (
        "Không có nhiệm vụ nào thay đổi được. Gõ /kehoach để xem các nhiệm vụ chưa hoàn thành.\n"
        "– TT-04: thôi thực hiện\n"
        "– TT-04.1: thôi thực hiện\n"
        "– TT-04.2: thôi thực hiện"
    )


@both_databases
async def test_two_confirm_at_once_and_it_is_done_once(monday: Story) -> None:
    await monday.says("vanphong", f"/tamdung TT-05 vì dịch {BASIS}")
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    before = monday.count("TT")
    presses = [chief.presses(chat, "Xác nhận") for _ in range(2)]
    await monday.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        None,
        "Chánh Văn phòng đã xác nhận lúc 07:30 ngày 08/02/2021, không cần làm gì thêm.",
    ]
    assert monday.count("TT") == before + 1


async def test_what_was_done_between_preview_and_confirmation_stays_done(monday: Story) -> None:
    preview = await monday.says("vanphong", f"/tamdung TT-05 vì dịch {BASIS}")
    await monday.says("TT", "/xong 5")
    assert "đã hoàn thành" in preview.text
    toast = await monday.presses("vanphong", "Xác nhận", preview)
    assert toast is not None
    assert toast.startswith("Không có nhiệm vụ nào thay đổi được.")
    assert "tạm dừng" not in (await monday.says("TT", "/viec")).text


async def test_dropped_in_the_middle(monday: Story) -> None:
    preview = await monday.says("vanphong", f"/tamdung TT-05 vì dịch {BASIS}")
    answer = await monday.says("vanphong", "/huy")
    assert answer.text == "Đã hủy, chưa ghi nhận gì."
    assert preview.button_texts == []
    assert "tạm dừng" not in (await monday.says("TT", "/viec")).text


async def test_a_preview_that_is_dropped_stays_at_its_page(monday: Story) -> None:
    preview = await monday.says("vanphong", f"/tamdung tất cả vì dịch {BASIS}")
    await monday.presses("vanphong", "Trang sau ▶", preview)
    await monday.says("vanphong", "/huy")
    assert preview.text.startswith("Tạm dừng: 55 nhiệm vụ (trang 2/7)")
    assert preview.button_texts == []


async def test_only_the_office_orders(monday: Story) -> None:
    for code in ("TT", "bgd"):
        refused = await monday.says(code, f"/tamdung TT-05 vì dịch {BASIS}")
        assert refused.text.startswith("Nhóm này không dùng được")


async def test_words_do_not_confirm(monday: Story) -> None:
    preview = await monday.says("vanphong", f"/tamdung TT-05 vì dịch {BASIS}")
    refused = await monday.says("vanphong", "đồng ý", reply_to=preview)
    assert refused.text == (
        "Chưa ghi nhận gì. Đề nghị bấm nút dưới bản xem trước: đồng ý, sửa hoặc hủy."
    )
    assert preview.button_texts == ["Xác nhận", "Hủy"]


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("/dieuchinhhan TT-05 đến 1/1/2021 vì chờ vốn", "TT-05. Ngày đã qua"),
        ("/dieuchinhhan TT-04, TT-05 đến 1/1/2021 vì chờ vốn", "TT-04, TT-05. Ngày đã qua"),
        ("/dieuchinhhan TT-05 đến 31/2 vì chờ vốn", "TT-05. Không có ngày “31/2” trong lịch"),
    ],
)
async def test_a_day_that_cannot_be_is_refused_with_the_work_it_was_for(
    monday: Story, typed: str, named: str
) -> None:
    assert (await monday.says("vanphong", typed)).text.startswith(named)
    asked = await monday.says("vanphong", "/dieuchinhhan TT-05 vì chờ vốn")
    refused = await monday.says("vanphong", "1/1/2021", reply_to=asked)
    assert refused.text.startswith("TT-05. Ngày đã qua")


async def test_a_leader_s_day_that_has_gone_by_names_the_request(monday: Story) -> None:
    await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    await monday.presses("TT", "Đúng, gửi đi")
    await monday.presses("vanphong", "Nhất trí")
    refused = await monday.says("bgd", "đồng ý đến 1/1/2021", reply_to=monday.last("bgd"))
    assert refused.text.startswith("TT-04. Ngày đã qua")
