"""A unit corrects what it has just said, in its own words, under the answer to it."""

import pytest

from tests.scenarios.story import TT_04, Story

TT_05 = "TT-05. Kế hoạch triển khai ngày KH&CN 18/5/2021"
DONE = f"Đã bổ sung: {TT_04} hoàn thành ngày"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("sửa số thành 13/KH", "05/02/2021, đúng hạn; sản phẩm: số 13/KH ngày 05/02/2021."),
        ("ủa số 21 mới đúng", "05/02/2021, đúng hạn; sản phẩm: số 21/KH-TTKHCN ngày 05/02/2021."),
        ("nhầm số, 13/KH mới đúng", "05/02/2021, đúng hạn; sản phẩm: số 13/KH ngày 05/02/2021."),
        (
            "không phải 12/KH mà là 13/KH",
            "05/02/2021, đúng hạn; sản phẩm: số 13/KH ngày 05/02/2021.",
        ),
        (
            "sửa ngày thành 4/2",
            "04/02/2021, đúng hạn; sản phẩm: số 12/KH-TTKHCN ngày 04/02/2021.\n"
            "Ngày hoàn thành trước đó ghi 05/02/2021, nay ghi lại như trên.",
        ),
        (
            "sửa thành 2 lớp tập huấn",
            "05/02/2021, đúng hạn; sản phẩm: số 12/KH-TTKHCN ngày 05/02/2021, 2 lớp tập huấn.",
        ),
    ],
)
async def test_what_a_report_left(story: Story, words: str, told: str) -> None:
    done = await story.says("TT", "/xong 4 số 12/KH-TTKHCN ngày 05/02/2021")
    assert (await story.says("TT", words, reply_to=done)).text == f"{DONE} {told}"


async def test_what_is_said_of_another_task_adds_to_no_report(story: Story) -> None:
    done = await story.says("TT", "/xong 4 số 12/KH-TTKHCN ngày 05/02/2021")
    answer = await story.says("TT", "nhầm, TT-05 số 16/KH", reply_to=done)
    assert answer.text.startswith("Báo hoàn thành: TT-05.")
    assert "số 12/KH-TTKHCN" in done.text
    assert "16/KH" not in done.text


async def test_what_was_submitted(story: Story) -> None:
    told = await story.says("TT", "/datrinh 4 trình UBND tỉnh, số 3/TTr-TT ngày 04/02/2021")
    assert "số 4/TTr-TT" in (await story.says("TT", "sửa số thành 4/TTr-TT", reply_to=told)).text


async def test_an_obstacle_told_in_two_parts(story: Story) -> None:
    await story.says("TT", "/vuongmac 4 thiếu 1 máy quay")
    await story.presses("TT", "Bỏ qua")
    await story.says("TT", "/vuongmac 4 mái kho bị dột")
    await story.presses("TT", "Bỏ qua")
    told = await story.says("TT", "sửa: thiếu 2 máy quay", reply_to=story.last("TT"))
    assert told.text.startswith(
        f"{TT_04}\nKhó khăn, vướng mắc: thiếu 2 máy quay; mái kho bị dột\nĐã chuyển Văn phòng"
    )
    card = story.last("vanphong")
    assert "Khó khăn, vướng mắc: thiếu 2 máy quay; mái kho bị dột\n" in card.text
    again = await story.says("TT", "sửa đề xuất: cho mượn máy", reply_to=told)
    assert "Đề xuất, kiến nghị: cho mượn máy\n" in again.text
    assert "thiếu 2 máy quay; mái kho bị dột" in again.text

    # Words under the unit's own message that was answered reach nobody who could still change it.
    await story.says("vanphong", "sẽ bố trí máy", reply_to=story.last("vanphong"))
    late = await story.says("TT", "sửa: thiếu 5 máy quay", reply_to=again)
    assert "thiếu 5" not in story.last("vanphong").text
    assert "đã có ý kiến" in late.text


async def test_a_request_is_repeated_before_it_goes_again(story: Story) -> None:
    await story.says("TT", "/giahan 4 15/3 vì mưa")
    await story.presses("TT", "Đúng, gửi đi")
    sent = story.last("TT")
    meant = await story.says("TT", "sửa ngày thành 17/3", reply_to=sent)
    assert "Xin gia hạn: đến 17/3/2021" in meant.text
    assert "Lý do: mưa\n" in meant.text
    meant = await story.says("TT", "sửa lý do: chờ vốn", reply_to=sent)
    assert "Xin gia hạn: đến 15/3/2021" in meant.text
    assert "Lý do: chờ vốn\n" in meant.text


async def test_what_was_understood_is_repeated_as_it_was_put_right(story: Story) -> None:
    card = await story.says("TT", "/viec 5")
    meant = await story.says("TT", "xong hôm qua, số 12/KH", reply_to=card)
    for words, day, said in (
        ("sửa số thành 13/KH", "thứ Năm, 04/02/2021", "số 13/KH"),
        ("à nhầm ngày, hôm nay", "thứ Sáu, 05/02/2021", "số 13/KH"),
        ("sửa lại: ban hành kế hoạch", "thứ Sáu, 05/02/2021", "ban hành kế hoạch"),
    ):
        again = await story.says("TT", words, reply_to=meant)
        assert again.text.startswith(f"Báo hoàn thành: {TT_05}\nNgày: {day}\nNội dung: “{said}”\n")
        assert meant.button_texts == []
        meant = again


async def test_a_line_of_other_work_leaves_one_to_be_withdrawn(story: Story) -> None:
    told = await story.says("TT", "/tiendo 4 đã phát 2 số")
    offered, recorded = await story.writes("TT", "nhầm, việc 3 đã phát 2 số", reply_to=told)
    assert offered.button_texts == ["Rút dòng kết quả: TT-04"]
    assert recorded.text.startswith("Đã ghi nhận kết quả: TT-03.")
    (again,) = await story.writes("TT", "sửa lại: TT-03 đã phát 3 số", reply_to=recorded)
    assert again.text.endswith("đã phát 3 số")


async def test_what_is_only_said_to_be_a_mistake_puts_nothing_in_its_place(story: Story) -> None:
    done = await story.says("TT", "/xong 4 số 12/KH-TTKHCN ngày 05/02/2021")
    answer = await story.says("TT", "nhầm, chưa xong", reply_to=done)
    assert answer.text.startswith(("Chưa ghi nhận gì thêm", "Chưa thay đổi gì"))
    asked = await story.says("TT", "/vuongmac 5 thiếu máy")
    await story.presses("TT", "Bỏ qua", asked)
    told = story.last("TT")
    await story.writes("TT", "nhầm, xong rồi ạ", reply_to=told)
    assert "xong rồi" not in story.last("vanphong").text
    meant = await story.says("TT", "xong rồi ạ", reply_to=await story.says("TT", "/viec 2"))
    answer = await story.says("TT", "nhầm, chưa xong", reply_to=meant)
    assert answer.text.startswith("Chưa ghi nhận gì.")


async def test_a_count_in_a_corrected_line_names_no_task(story: Story) -> None:
    told = await story.says("TT", "/tiendo 3 mới phát được 2 chuyên mục")
    again = await story.says("TT", "em nhập nhầm, 1 chuyên mục thôi", reply_to=told)
    assert again.text.startswith("Đã ghi nhận kết quả: TT-03.")
    assert "đạt 1/12 chuyên mục" in again.text


async def test_the_preview_of_new_work_is_put_right_in_words(story: Story) -> None:
    preview = await story.says("vanphong", "/giaoviec QLKH báo cáo đề tài trước 19/2")
    again = await story.says("vanphong", "đổi hạn thành 25/2", reply_to=preview)
    assert "Thời hạn: đến 25/02/2021" in again.text
    assert preview.button_texts == []
    last = await story.says("vanphong", "sửa lại: báo cáo đề tài cấp tỉnh", reply_to=again)
    assert "Báo cáo đề tài cấp tỉnh" in last.text
    assert "Thời hạn: đến 25/02/2021" in last.text
    refused = await story.says("vanphong", "thêm phòng TDC phối hợp", reply_to=last)
    assert refused.text.startswith("Chưa ghi nhận gì. Đề nghị bấm nút dưới bản xem trước")


async def test_a_question_for_a_list_shows_it(story: Story) -> None:
    card = await story.says("TT", "/viec 4")
    shown = await story.says("TT", "tuần sau tụi em còn mấy việc", reply_to=card)
    assert shown.text.startswith("Trung tâm Khoa học và Công nghệ – Đến hạn trong tuần sau")
    of_one = await story.says("bgd", "TT có việc nào quá hạn không", reply_to=story.last("bgd"))
    assert of_one.text.startswith("Trung tâm Khoa học và Công nghệ – Quá hạn")
    whole = await story.says("bgd", "còn việc gì quá hạn", reply_to=story.last("bgd"))
    assert whole.text.startswith("Toàn Sở – Quá hạn")
    unknown = await story.says("TT", "việc 88 là việc gì", reply_to=card)
    assert "không có nhiệm vụ mã 88" in unknown.text


async def test_nothing_to_propose_is_no_proposal(story: Story) -> None:
    await story.says("TT", "/vuongmac 4 thiếu máy quay")
    told = await story.says("TT", "dạ không đề xuất gì ạ", reply_to=story.last("TT"))
    assert "Đã chuyển Văn phòng" in told.text
    assert "Đề xuất, kiến nghị: chưa có" in story.last("vanphong").text
    asked = await story.says("TT", "/vuongmac 5")
    again = await story.says("TT", "không có gì", reply_to=asked)
    assert "đề xuất, kiến nghị" in again.text, "what is stuck has to be told"


async def test_what_is_told_besides_joins_the_obstacle(story: Story) -> None:
    asked = await story.says("TT", "/vuongmac 4 thiếu máy quay")
    await story.presses("TT", "Bỏ qua", asked)
    told = story.last("TT")
    meant = await story.says("TT", "với lại mái kho bị dột", reply_to=told)
    assert meant.text.startswith(f"Báo vướng mắc: {TT_04}\nNội dung: “mái kho bị dột”\n")
    await story.presses("TT", "Đúng", meant)
    await story.presses("TT", "Bỏ qua")
    assert "thiếu máy quay; mái kho bị dột" in story.last("vanphong").text
    meant = await story.says("TT", "thêm nữa là chưa có giống", reply_to=told)
    assert "\nNội dung: “chưa có giống”\n" in meant.text
    other = await story.says("TT", "ngoài ra việc 5 đang soạn", reply_to=told)
    assert other.text.startswith(f"Báo tiến độ: {TT_05}")


async def test_the_day_of_an_order_is_put_right_wherever_it_stands(story: Story) -> None:
    reason = await story.says("vanphong", "/dieuchinhhan TT-04 đến 5/3")
    again = await story.says("vanphong", "sửa thành 8/3", reply_to=reason)
    assert "Điều chỉnh thời hạn: lý do là gì?" in again.text
    assert reason.button_texts == []
    basis = await story.says("vanphong", "chờ vốn", reply_to=again)
    preview = await story.says("vanphong", "công văn 12/UBND-VX ngày 04/02", reply_to=basis)
    assert "đến thứ Hai, 08/3/2021" in preview.text
    last = await story.says("vanphong", "đổi ngày thành 9/3", reply_to=preview)
    assert "đến thứ Ba, 09/3/2021" in last.text
    assert "Lý do: chờ vốn" in last.text
    refused = await story.says("vanphong", "sửa lý do: mưa", reply_to=last)
    assert refused.text.startswith("Chưa ghi nhận gì.")


async def test_whoever_puts_it_off_has_been_read(story: Story) -> None:
    card = await story.says("TT", "/viec 4")
    assert await story.writes("TT", "dạ để em hỏi lại sếp", reply_to=card) == []
    written = story.world.messages(story.chat("TT"))[-1]
    assert written.reaction == "👌"
    question = await story.says("TT", "cho em hỏi ai theo dõi ạ?", reply_to=card)
    assert question.text.startswith("Chưa chuyển cho ai: hệ thống chỉ biết")


async def test_an_office_that_has_no_view_has_given_none(story: Story) -> None:
    asked = await story.says("TT", "/vuongmac 4 thiếu máy quay")
    await story.presses("TT", "Bỏ qua", asked)
    card, before = story.last("vanphong"), story.count("TT")
    answer = await story.says("vanphong", "vp không có ý kiến", reply_to=card)
    assert answer.text.startswith("Chưa chuyển ý kiến.")
    assert story.count("TT") == before


async def test_a_leader_puts_the_day_right_that_was_repeated(story: Story) -> None:
    await story.says("TT", "/giahan 4 đến 12/3 vì chờ góp ý")
    await story.presses("TT", "Đúng, gửi đi")
    await story.says("vanphong", "nhất trí", reply_to=story.last("vanphong"))
    meant = await story.says("bgd", "cho đến 16h ngày 10/3 thôi", reply_to=story.last("bgd"))
    assert "Đồng ý gia hạn: đến 16 giờ ngày 10/3/2021" in meant.text
    again = await story.says("bgd", "nhầm, 17h ngày 11/3", reply_to=meant)
    assert "Đồng ý gia hạn: đến 17 giờ ngày 11/3/2021" in again.text
    assert meant.button_texts == []
    refused = await story.says("bgd", "không đồng ý", reply_to=again)
    assert "Không đồng ý" in refused.text


@pytest.mark.parametrize(
    "said", ["chết, nhầm, việc 5 chứ", "ấy chết nhầm, việc 5 chứ không phải việc 4"]
)
async def test_what_opens_with_an_exclamation_is_no_product(monday: Story, said: str) -> None:
    done = await monday.says("TT", "/xong 4")
    written = await monday.writes("TT", said, reply_to=done)
    assert not any("sản phẩm: " in one.text for one in written)
    assert any(one.button_texts == ["Rút lại báo cáo"] for one in written)
    assert any(one.text.startswith(f"Báo hoàn thành: {TT_05}") for one in written)


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("hạn thứ 4 17/2 chứ", "17/02/2021"),
        ("nhầm, hạn 17/2", "17/02/2021"),
        ("à nhầm, hạn là thứ 4 17/2", "17/02/2021"),
        ("nham, han 17/2", "17/02/2021"),
        ("nhầm, xong trước 17/2", "trước 17/2"),
        ("giao cho QLKH chứ không phải TT", "Giao: Phòng Quản lý Khoa học"),
        ("nhầm, giao QLKH", "Giao: Phòng Quản lý Khoa học"),
    ],
)
async def test_a_day_or_a_unit_under_the_preview_never_becomes_its_content(
    monday: Story, words: str, becomes: str
) -> None:
    typed = "/giaoviec TT báo cáo kết quả trồng nấm trước 19/2"
    preview = await monday.says("vanphong", typed)
    again = await monday.says("vanphong", words, reply_to=preview)
    assert again.text.startswith("Giao việc\nBáo cáo kết quả trồng nấm\n")
    assert becomes in again.text
    assert preview.button_texts == []
