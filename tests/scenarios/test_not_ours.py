"""A unit says that work is another's: the office hears it, and says so to the unit."""

from tests.scenarios.story import TT_04, Story

NOT_OURS = "việc này không phải của đơn vị em"
MEANT = f"Báo vướng mắc: {TT_04}\nNội dung: “"


async def test_the_office_hears_it_and_how_to_give_the_work_to_another_unit(story: Story) -> None:
    card = await story.says("TT", "/viec 4")
    meant = await story.says("TT", NOT_OURS, reply_to=card)
    assert meant.text.startswith(f"{MEANT}{NOT_OURS}”\n")
    await story.presses("TT", "Đúng", meant)
    await story.presses("TT", "Bỏ qua")
    assert "Đã chuyển Văn phòng" in story.last("TT").text
    told = story.last("vanphong")
    assert f"Khó khăn, vướng mắc: {NOT_OURS}\n" in told.text
    how = "Nếu giao nhầm đơn vị: gõ /thoithuchien TT-04 giao nhầm, rồi /giaoviec để giao lại."
    assert how in told.text
    await story.says("vanphong", "đúng là của QLKH, sẽ giao lại", reply_to=told)
    assert "đúng là của QLKH, sẽ giao lại" in story.last("TT").text


async def test_of_a_list_it_is_asked_which(story: Story) -> None:
    lists = await story.says("TT", "/viec")
    asked = await story.says("TT", "việc này bên Văn phòng làm ạ", reply_to=lists)
    assert asked.text.startswith("Nhiệm vụ nào đang vướng mắc?")
    meant = await story.says("TT", "việc 4 giao nhầm đơn vị ạ", reply_to=lists)
    assert meant.text.startswith(f"{MEANT}việc 4 giao nhầm đơn vị ạ”\n")


async def test_it_is_no_answer_to_a_question(story: Story) -> None:
    question = await story.says("TT", "/tiendo 4")
    meant = await story.says("TT", "cái này của phòng QLKH chứ", reply_to=question)
    assert meant.text.startswith(f"{MEANT}cái này của phòng QLKH chứ”\n")
    assert question.button_texts == []
    assert "Kết quả" not in (await story.says("TT", "/viec 4")).text


async def test_it_is_an_answer_to_what_is_stuck(story: Story) -> None:
    question = await story.says("TT", "/vuongmac 4")
    asked = await story.says("TT", NOT_OURS, reply_to=question)
    assert "đề xuất, kiến nghị" in asked.text


async def test_the_unit_may_call_itself_by_what_it_is(story: Story) -> None:
    said = "Việc TT-04 không phải của Trung tâm, đề nghị chuyển cho Phòng Quản lý Khoa học"
    meant = await story.says("TT", said, reply_to=await story.says("TT", "/viec"))
    assert meant.text.startswith(f"{MEANT}{said}”\n")
    assert meant.button_texts == ["Đúng", "Không phải"]


async def test_work_of_another_unit_is_not_ours_to_disown(story: Story) -> None:
    lists = await story.says("TT", "/viec")
    answer = await story.says("TT", "việc TDC-03 không phải của bên em", reply_to=lists)
    assert answer.text.startswith("Chưa ghi nhận: TDC-03.")
