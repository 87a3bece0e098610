"""A leader's opinion that was given otherwise, as actions: written down, conveyed, in the log."""

from datetime import date

import pytest

from actions.extension.advising import advise_pressed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.reporting import obstruct_typed
from domain.authority import NotForThisChat
from domain.cause.asking import CauseSettled
from domain.cause.cause import State as Given
from domain.cause.names import CauseMeant
from domain.chat import Seat
from domain.extension.extension import NotItsTurn, Stance, State
from domain.extension.names import DecisionMeant, ExtensionCard
from domain.obstacle.names import ObstacleCard, ObstacleVerb
from domain.obstacle.obstacle import ObstacleClosed, Turn
from domain.obstacle.opinion import DirectorHasDecided
from domain.obstacle.opinion_names import Conveyed
from domain.people.post import Post
from domain.press import Press
from domain.prompt import WordsMissing
from domain.proxy.names import ProxyVerb, Quote
from domain.proxy.proxy import Leader, Proxy
from domain.spoken.parts.relayed import Relayed, read_relayed
from domain.spoken.quote import NotALeader
from domain.text import fold
from handlers.proxy import on_quote
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told

DIRECTOR, DEPUTY = Leader("Giám đốc", "Trần Văn Bình"), Leader("Phó Giám đốc", "Lê Thị Hoa")


async def registered(at_work: AtWork) -> None:
    """The register knows a Giám đốc and a deputy, neither with an account."""
    for leader in (DEPUTY, DIRECTOR):
        post = Post(0, leader.full_name, leader.position, Seat.LEADERS)
        await at_work.changes(lambda tx, post=post: tx.posts.add(post))


async def before_leaders(at_work: AtWork) -> None:
    """The Trung tâm's obstacle waits for the leaders."""
    question = await at_work.types("TT", "/vuongmac 4 chưa có kinh phí")
    await at_work.answers("TT", question.only, "cấp thêm 20 triệu")
    view = await at_work.does(OFFICE, consult_pressed, 1)
    await at_work.skips(OFFICE, view.only)


async def quoting(at_work: AtWork, code: str = OFFICE, matter: str = "obstacle") -> Told:
    """Somebody presses the button of the card."""
    deed = await at_work.does(code, on_quote, Press("quote", (matter, "1")))
    assert isinstance(deed.question, Quote)
    return deed.only


async def test_whose_and_from_what_are_pressed_and_the_words_typed(at_work: AtWork) -> None:
    await registered(at_work)
    await before_leaders(at_work)
    asked = await quoting(at_work)
    assert [one.text for one in asked.buttons][:2] == [DIRECTOR.called, DEPUTY.called]
    await at_work.chooses(OFFICE, asked, "leader-0")
    await at_work.chooses(OFFICE, asked, "note")
    waiting = await at_work.shown_now(asked)
    assert "Ý kiến của: đ/c Trần Văn Bình, Giám đốc.\nNguồn: bút phê." in waiting.text
    deed = await at_work.answers(OFFICE, asked, "Đồng ý, cấp từ nguồn dự phòng", file=FILE)
    assert deed.kinds == ["opinion"]
    told = deed.to("TT")[0]
    assert (
        "Ý kiến của đ/c Trần Văn Bình, Giám đốc (bút phê), Văn phòng ghi lúc 08:00 ngày "
        "08/02/2021: “Đồng ý, cấp từ nguồn dự phòng”" in told.text
    )
    assert FILE in [one.message.attachment for one in deed.told]
    obstacle = (await at_work.work("TT-04")).obstacle
    assert obstacle is not None
    assert obstacle.turn is Turn.UNIT
    log = await at_work.types(OFFICE, "/nhatky TT-04")
    assert (
        "Cán bộ vanphong ghi ý kiến của đ/c Trần Văn Bình, Giám đốc (theo bút phê)" in log.only.text
    )


async def test_one_line_says_it_all_and_is_said_back(at_work: AtWork) -> None:
    await before_leaders(at_work)
    asked = await quoting(at_work)
    asked = (await at_work.answers(OFFICE, asked, "Giám đốc (bút phê ngày 05/02): Đồng ý.")).only
    assert "“Đồng ý.”" in asked.text
    deed = await at_work.chooses(OFFICE, asked, "yes")
    assert "Ý kiến của đ/c Giám đốc (bút phê ngày 05/02), Văn phòng ghi" in deed.to("TT")[0].text


async def test_step_by_step_in_words(at_work: AtWork) -> None:
    await registered(at_work)
    await before_leaders(at_work)
    asked = await quoting(at_work)
    with pytest.raises(NotALeader):
        await at_work.answers(OFFICE, asked, "Đồng ý")
    with pytest.raises(WordsMissing):
        await at_work.answers(OFFICE, asked, "", file=FILE)
    asked = (await at_work.answers(OFFICE, asked, "chị Hoa")).only
    asked = (await at_work.answers(OFFICE, asked, "bút phê ngày 05/02")).only
    deed = await at_work.chooses(OFFICE, asked, "agree")
    assert "đ/c Lê Thị Hoa, Phó Giám đốc (bút phê ngày 05/02)" in deed.to("TT")[0].text
    assert "Đồng ý theo đề xuất" in deed.to("TT")[0].text


async def test_a_day_in_the_words_becomes_the_deadline_once_the_office_says_so(
    at_work: AtWork,
) -> None:
    await before_leaders(at_work)
    asked = await quoting(at_work)
    words = "Giám đốc (bút phê ngày 05/02): Đồng ý, hoàn thành trước 05/3"
    asked = (await at_work.answers(OFFICE, asked, words)).only
    deed = await at_work.chooses(OFFICE, asked, "yes")
    conveyed = next(one for one in deed.to(OFFICE) if isinstance(one.subject, Conveyed))
    with pytest.raises(NotForThisChat):
        await at_work.presses(OFFICE, ObstacleVerb.MOVE, 1)
    moved = await at_work.presses(OFFICE, ObstacleVerb.MOVE, 1, to=conveyed)
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 4)
    assert "Theo ý kiến chỉ đạo của Giám đốc" in moved.to("TT")[0].text


async def test_the_director_s_written_word_stands_against_a_deputy(at_work: AtWork) -> None:
    await before_leaders(at_work)
    asked = await quoting(at_work)
    asked = (await at_work.answers(OFFICE, asked, "Giám đốc (bút phê): Đồng ý")).only
    await at_work.chooses(OFFICE, asked, "yes")
    with pytest.raises(DirectorHasDecided):
        await at_work.presses(LEADERS, ObstacleVerb.EXTEND_TO, 1)


async def test_a_member_of_the_leaders_group_passes_words_on(at_work: AtWork) -> None:
    await before_leaders(at_work)
    asked = await quoting(at_work, LEADERS)
    asked = (await at_work.answers(LEADERS, asked, "Giám đốc (điện thoại): Đồng ý")).only
    deed = await at_work.chooses(LEADERS, asked, "yes")
    assert "Ý kiến của đ/c Giám đốc (điện thoại), Cán bộ bgd ghi" in deed.to("TT")[0].text


@pytest.mark.parametrize(
    ("verdict", "state"), [("agree", State.GRANTED), ("refuse", State.REFUSED)]
)
async def test_a_request_is_agreed_to_or_not(at_work: AtWork, verdict: str, state: State) -> None:
    meant = await at_work.types("TT", "/giahan 4 đến 15/3 vì chờ thẩm định")
    deed = await at_work.chooses("TT", meant.only, "yes")
    card = next(one for one in deed.told if isinstance(one.subject, ExtensionCard))
    await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES)
    now = await at_work.shown_now(card)
    assert [one.text for row in now.buttons for one in row] == [
        "Ghi ý kiến của lãnh đạo",
        "Bản chép Zalo",
    ]
    asked = await quoting(at_work, matter="extension")
    asked = (await at_work.answers(OFFICE, asked, "Giám đốc, bút phê ngày 05/02")).only
    settled = await at_work.chooses(OFFICE, asked, verdict)
    if state is State.REFUSED:
        settled = await at_work.skips(OFFICE, settled.only)
    request = await at_work.finds(lambda tx: tx.extensions.get(1))
    assert request.state is state
    (told, *_) = settled.to("TT")
    assert "Ý kiến của đ/c Giám đốc (bút phê ngày 05/02), Văn phòng ghi" in told.text


async def test_words_on_a_request_are_repeated_to_whoever_writes_them_down(
    at_work: AtWork,
) -> None:
    meant = await at_work.types("TT", "/giahan 4 đến 15/3 vì chờ thẩm định")
    await at_work.chooses("TT", meant.only, "yes")
    await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES)
    asked = await quoting(at_work, matter="extension")
    back = await at_work.answers(OFFICE, asked, "Giám đốc (bút phê): Đồng ý đến 05/3")
    assert isinstance(back.question, DecisionMeant)
    deed = await at_work.chooses(OFFICE, back.only, "yes")
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 5)
    assert "Văn phòng ghi" in deed.to("TT")[0].text
    with pytest.raises(NotItsTurn):
        await at_work.does(OFFICE, on_quote, Press("quote", ("extension", "1")))


async def test_what_is_closed_waits_for_nobody_s_opinion(at_work: AtWork) -> None:
    await before_leaders(at_work)
    asked = await quoting(at_work)
    await at_work.presses(OFFICE, ObstacleVerb.RESOLVE, 1)
    with pytest.raises(ObstacleClosed):
        await at_work.answers(OFFICE, asked, "Giám đốc (bút phê): Đồng ý")
    with pytest.raises(NotForThisChat):
        await at_work.presses("TT", ProxyVerb.QUOTE, 1)


async def test_the_button_stands_under_what_waits_for_the_leaders(at_work: AtWork) -> None:
    question = await at_work.types("TT", "/vuongmac 4 chưa có kinh phí")
    deed: Deed[None] = await at_work.answers("TT", question.only, "cấp thêm 20 triệu")
    (card,) = [one for one in deed.told if isinstance(one.subject, ObstacleCard)]
    assert "Ghi ý kiến của lãnh đạo" not in [one.text for one in card.buttons]
    view = await at_work.does(OFFICE, consult_pressed, 1)
    deed = await at_work.skips(OFFICE, view.only)
    now = await at_work.shown_now(card)
    assert "Ghi ý kiến của lãnh đạo" in [one.text for row in now.buttons for one in row]
    # The leaders' own card is theirs; whoever passes words on there is offered the same.
    (theirs,) = deed.to(LEADERS)
    assert "Ghi ý kiến của lãnh đạo" not in [one.text for one in theirs.buttons]


async def late(at_work: AtWork) -> None:
    """The Trung tâm gives an objective cause for its delay."""
    at_work.comes("22/02 08:00")
    await at_work.types("TT", "/khachquan 4 chờ Bộ cho ý kiến, công văn số 812/BKHCN ngày 10/02")


@pytest.mark.parametrize(
    ("choice", "further", "state", "told"),
    [
        ("agree", None, Given.CONFIRMED, "chậm do khách quan (Trần Văn Bình, Giám đốc"),
        ("refuse", "đã nhắc trước", Given.REFUSED, "không công nhận là khách quan: đã nhắc trước"),
    ],
)
async def test_a_cause_is_confirmed_or_not(
    at_work: AtWork, choice: str, further: str | None, state: Given, told: str
) -> None:
    await registered(at_work)
    await late(at_work)
    asked = await quoting(at_work, matter="cause")
    await at_work.answers(OFFICE, asked, "Giám đốc")
    asked = await quoting(at_work, matter="cause")
    await at_work.chooses(OFFICE, asked, "leader-0")
    await at_work.chooses(OFFICE, asked, "note")
    deed = await at_work.chooses(OFFICE, asked, choice)
    if further is not None:
        deed = await at_work.answers(OFFICE, deed.only, further)
    cause = (await at_work.work("TT-04")).cause
    assert cause is not None
    assert cause.state is state
    assert cause.decider_proxy is not None
    assert cause.decider_proxy.leader == DIRECTOR
    assert told.lower() in deed.to("TT")[0].text.lower()
    assert "(bút phê, Cán bộ vanphong ghi)" in deed.to("TT")[0].text
    with pytest.raises(CauseSettled):
        await quoting(at_work, matter="cause")


async def test_words_on_a_cause_are_repeated_to_whoever_writes_them_down(at_work: AtWork) -> None:
    await registered(at_work)
    await late(at_work)
    asked = await quoting(at_work, matter="cause")
    meant = await at_work.answers(OFFICE, asked, "Giám đốc (bút phê ngày 21/02): Đồng ý")
    assert isinstance(meant.question, CauseMeant)
    deed = await at_work.chooses(OFFICE, meant.only, "yes")
    assert deed.kinds == ["cause-confirmed"]
    given = (await at_work.work("TT-04")).cause
    assert given is not None
    assert given.decider_proxy == Proxy("bút phê ngày 21/02", leader=DIRECTOR)


@pytest.mark.parametrize(
    ("words", "opinion"),
    [
        ("GĐ đồng ý qua điện thoại", "Ý kiến của đ/c Giám đốc (điện thoại)"),
        ("GĐ chỉ đạo qua điện thoại: cho mượn", "Ý kiến của đ/c Giám đốc (điện thoại)"),
        ("Giám đốc chỉ đạo qua điện thoại cho mượn", "Ý kiến của đ/c Giám đốc (điện thoại)"),
        ("GĐ bút phê đồng ý cho mượn", "Ý kiến của đ/c Giám đốc (bút phê)"),
        ("anh Bình PGĐ đồng ý rồi, trao đổi qua Zalo", "Ý kiến của đ/c Bình, Phó Giám đốc (Zalo)"),
    ],
)
async def test_what_the_office_passes_on_under_a_card_is_repeated_as_the_leader_s(
    at_work: AtWork, words: str, opinion: str
) -> None:
    question = await at_work.writes("TT", obstruct_typed, "4 thiếu máy; đề xuất cấp máy")
    (card,) = question.to(OFFICE)
    asked = await at_work.answers(OFFICE, card, words)
    assert (asked.kinds, asked.chats) == ([], [OFFICE])
    deed = await at_work.chooses(OFFICE, asked.only, "yes")
    assert opinion in deed.to("TT")[0].text


async def test_without_a_source_it_is_asked_for_and_the_words_kept(at_work: AtWork) -> None:
    question = await at_work.writes("TT", obstruct_typed, "4 thiếu máy; đề xuất cấp máy")
    (card,) = question.to(OFFICE)
    asked = await at_work.answers(OFFICE, card, "Giám đốc: đồng ý cấp")
    sourced = await at_work.answers(OFFICE, asked.only, "bút phê ngày 03/3")
    deed = await at_work.chooses(OFFICE, sourced.only, "yes")
    assert "Ý kiến của đ/c Giám đốc (bút phê ngày 03/3)" in deed.to("TT")[0].text
    assert "“đồng ý cấp”" in deed.to("TT")[0].text


async def test_a_picture_goes_with_the_leader_s_words_under_it(at_work: AtWork) -> None:
    question = await at_work.writes("TT", obstruct_typed, "4 thiếu máy; đề xuất cấp máy")
    (card,) = question.to(OFFICE)
    asked = await at_work.answers(OFFICE, card, "GĐ bút phê đồng ý cấp máy", file=FILE)
    assert (asked.kinds, asked.chats) == ([], [OFFICE])
    assert isinstance(asked.question, Quote)
    assert asked.question.file == FILE
    words, file = (await at_work.chooses(OFFICE, asked.only, "yes")).to("TT")
    assert "Ý kiến của đ/c Giám đốc (bút phê" in words.text
    assert "“đồng ý cấp máy”" in words.text
    assert file.message.attachment == FILE


async def test_whose_words_came_by_zalo_is_asked_and_they_are_kept(at_work: AtWork) -> None:
    await registered(at_work)
    question = await at_work.writes("TT", obstruct_typed, "4 thiếu máy; đề xuất cấp máy")
    (card,) = question.to(OFFICE)
    asked = await at_work.answers(OFFICE, card, "sếp nói qua Zalo là cho mượn máy")
    assert (asked.kinds, asked.chats) == ([], [OFFICE])
    meant = await at_work.answers(OFFICE, asked.only, "Giám đốc")
    deed = await at_work.chooses(OFFICE, meant.only, "yes")
    assert "Trần Văn Bình" in deed.to("TT")[0].text
    assert "“cho mượn máy”" in deed.to("TT")[0].text


SAID = [
    ("GĐ chỉ đạo qua điện thoại: cho mượn tạm", "Giám đốc", "điện thoại", "cho mượn tạm"),
    ("GĐ bút phê đồng ý cho mượn", "Giám đốc", "bút phê", "đồng ý cho mượn"),
    ("sếp nói qua zalo là cho mượn", None, "zalo", "cho mượn"),
    ("anh Giám đốc vừa gọi điện bảo cho mượn", "Giám đốc", "gọi điện", "cho mượn"),
    ("GĐ đồng ý qua điện thoại, cấp 20 triệu", "Giám đốc", "điện thoại", "đồng ý, cấp 20 triệu"),
    ("PGĐ nhắn zalo hồi sáng: chờ thêm", "Phó Giám đốc", "zalo hồi sáng", "chờ thêm"),
    ("Giám đốc phê ngày 5/2: đồng ý", "Giám đốc", "phê ngày 5/2", "đồng ý"),
    ("GĐ chỉ đạo trực tiếp, cho mượn đến 30/3", "Giám đốc", "trực tiếp", "cho mượn đến 30/3"),
    ("Giám đốc kết luận tại họp sáng nay: làm", "Giám đốc", "họp sáng nay", "làm"),
    ("GĐ gọi bảo dừng lại", "Giám đốc", "gọi", "dừng lại"),
]


@pytest.mark.parametrize(("said", "whose", "source", "words"), SAID)
def test_by_what_a_leader_said_it_stands_before_the_words(
    said: str, whose: str | None, source: str, words: str
) -> None:
    assert read_relayed(said) == Relayed(whose, source, words)
    plain = read_relayed(fold(said))
    assert plain is not None
    assert (plain.source, plain.words) == (fold(source), fold(words))


@pytest.mark.parametrize(
    "words",
    [
        "gọi điện cho Giám đốc bên thầu",
        "Giám đốc gọi đơn vị lên làm việc",
        "Trình Giám đốc cho ý kiến",
        "Văn phòng đã trình GĐ",
        "Giám đốc công ty không đồng ý",
    ],
)
def test_what_names_a_leader_and_passes_nothing_on_is_the_office_s_own(words: str) -> None:
    assert read_relayed(words) is None
