"""Who may decide: person, chức vụ, field, chat and act, each cell by its own button."""

import pytest

from actions.cause.asking import plead_typed
from actions.extension.asking import extend_typed
from actions.extension.deciding import card_replied, grant_pressed
from actions.obstacle.answering import agree, decide
from actions.obstacle.postponing import postpone_pressed
from actions.waiting.passing_on import pass_up
from bot.rooms import CONVERSATIONS
from domain.authority import WITH_FIELD
from domain.cause.names import CauseVerb
from domain.chat import Seat
from domain.closing.names import ClosingVerb
from domain.extension.names import ExtensionVerb
from domain.obstacle.names import ObstacleVerb
from domain.obstacle.opinion import DayAlreadySettled, DirectorHasDecided
from domain.people.register import Entry
from domain.press import Press, Verb
from domain.registration.names import RegistrationVerb
from domain.remit.remit import AnothersField, FieldOf, WithAnother
from domain.waiting.waiting import Matter
from domain.written import Written
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.extension.test_extension_actions import viewed
from tests.obstacle.test_obstacle_actions import passed_on
from tests.remit.leaders import BINH, CUC, DIRECTOR, away, charge, led

# What only asks, so that each may be pressed by everybody; then what decides.
ASKS: tuple[Verb, ...] = (
    ObstacleVerb.OPINE,
    ObstacleVerb.MEET,
    ObstacleVerb.EXTEND_TO,
    ExtensionVerb.GRANT_NEARER,
    ExtensionVerb.DENY,
    CauseVerb.REFUSE,
)
DECIDES: tuple[Verb, ...] = (
    ObstacleVerb.KEEP,
    ObstacleVerb.MOVE,
    ObstacleVerb.AGREE,
    ExtensionVerb.GRANT,
    CauseVerb.CONFIRM,
)
ENDS: tuple[Verb, ...] = (ObstacleVerb.RESOLVE,)
# In the digest, to be taken back for a while; pressed once, it leaves nothing to agree to.
SOON: tuple[Verb, ...] = (ObstacleVerb.AGREE_SOON,)
TAKES_BACK: tuple[Verb, ...] = (ObstacleVerb.TAKE_BACK, ObstacleVerb.UNSAY)
# What is of no unit but of the whole: any leader's.
OF_ALL: tuple[Verb, ...] = (
    RegistrationVerb.APPROVE,
    RegistrationVerb.SEND_BACK,
    ClosingVerb.APPROVE,
    ClosingVerb.SEND_BACK,
)
VERBS = [verb for of_affair in Verb.__subclasses__() for verb in of_affair]


async def waiting(at_work: AtWork) -> None:
    """Let an obstacle, an opinion with a day, a request and a cause of TT-04 wait for a leader."""
    at_work.comes("22/02 08:00")
    await passed_on(at_work)
    await at_work.does(LEADERS, decide, 1, Written("xong trước 05/3"), who=BINH)
    await viewed(at_work)
    await at_work.writes("TT", plead_typed, "4 chờ Bộ, công văn số 812/BKHCN ngày 10/02")


async def may(at_work: AtWork, verb: Verb, who: str) -> bool:
    press = Press(verb, ("1",))
    try:
        await at_work.does(LEADERS, CONVERSATIONS.pressed(press), press, who=who)
    except AnothersField:
        return False
    except DayAlreadySettled:
        return True
    return True


def test_each_act_of_a_field_has_its_buttons_here() -> None:
    assert {verb for verb in VERBS if verb.decides in WITH_FIELD} == {
        *ASKS,
        *DECIDES,
        *ENDS,
        *SOON,
        *TAKES_BACK,
        *OF_ALL,
    }


async def test_each_button_by_whose_field_it_is(at_work: AtWork) -> None:
    three = await led(at_work)
    await waiting(at_work)
    everybody = (BINH, CUC, DIRECTOR)
    # Nobody is in charge: any leader decides, as before.
    assert [await may(at_work, ASKS[0], who) for who in everybody] == [True, True, True]
    await charge(at_work, three.binh, "TT")
    for verb in ASKS:
        told = {who: await may(at_work, verb, who) for who in everybody}
        assert told == {BINH: True, CUC: False, DIRECTOR: True}, verb
    for verb in (*DECIDES, *SOON):
        assert not await may(at_work, verb, CUC), verb
    # Away without anybody empowered, and with.
    lonely = await away(at_work, three.binh, "22/02", "23/02")
    assert not await may(at_work, ASKS[0], CUC)
    by = at_work.people[OFFICE]
    await at_work.changes(lambda tx: tx.remits.revoke(lonely.id, by=by, at=at_work.now))
    await away(at_work, three.binh, "22/02", "23/02", three.cuc)
    for verb in (*ASKS, *DECIDES):
        assert await may(at_work, verb, CUC), verb
    # It ends by itself.
    at_work.comes("24/02 08:00")
    with pytest.raises(AnothersField) as refused:
        await at_work.does(LEADERS, decide, 1, Written("làm tiếp"), who=CUC)
    assert refused.value.field == FieldOf(
        "Trung tâm Khoa học và Công nghệ",
        "Trần Văn Bình, Phó Giám đốc",
        "Trần Văn Bình, Phó Giám đốc",
    )


async def test_words_and_what_is_written_down_are_of_a_field_too(at_work: AtWork) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    at_work.comes("18/02 08:00")
    await viewed(at_work)
    with pytest.raises(AnothersField):
        await at_work.does(LEADERS, card_replied, 1, Seat.LEADERS, Written("Đồng ý"), who=CUC)
    repeated = await at_work.does(
        LEADERS, card_replied, 1, Seat.LEADERS, Written("Đồng ý"), who=BINH
    )
    assert repeated.question is not None
    # Of whoever is in the chat and in no register, the chat knows no better.
    assert await at_work.does(LEADERS, grant_pressed, 1, who="TT")


async def test_a_day_of_the_director_is_moved_by_the_director_or_whom_they_empower(
    at_work: AtWork,
) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    await asked_anew(at_work)
    with pytest.raises(DirectorHasDecided):
        await at_work.does(LEADERS, grant_pressed, 2, who=BINH)
    await passed_on(at_work)
    with pytest.raises(DirectorHasDecided):
        await at_work.does(LEADERS, postpone_pressed, 1, who=BINH)
    await at_work.does(LEADERS, agree, 1, who=BINH)
    await away(at_work, three.director, "02/3", "02/3", three.binh)
    assert (await at_work.does(LEADERS, grant_pressed, 2, who=BINH)).kinds[-1] == "moved"


async def test_a_director_whom_only_their_position_tells_moves_their_own_day(
    at_work: AtWork,
) -> None:
    person = at_work.people[DIRECTOR].id
    await at_work.changes(lambda tx: tx.people.register(person, Entry("Lê An", "Giám đốc")))
    await asked_anew(at_work)
    with pytest.raises(DirectorHasDecided):
        await at_work.does(LEADERS, grant_pressed, 2, who=BINH)
    assert (await at_work.does(LEADERS, grant_pressed, 2, who=DIRECTOR)).kinds[-1] == "moved"


async def asked_anew(at_work: AtWork) -> None:
    """Let the Giám đốc grant a day, and the unit ask for a later one, which the office supports."""
    at_work.comes("18/02 08:00")
    await viewed(at_work)
    await at_work.does(LEADERS, grant_pressed, 1, who=DIRECTOR)
    at_work.comes("02/3 08:00")
    again = await at_work.writes("TT", extend_typed, "4 đến 30/3 vì thiếu vốn")
    await at_work.chooses("TT", again.only, "yes")
    await at_work.does(OFFICE, CONVERSATIONS.pressed(endorse()), endorse())


def endorse() -> Press:
    return Press(ExtensionVerb.ENDORSE, ("2",))


async def test_another_leader_does_not_end_an_obstacle_and_the_office_may(at_work: AtWork) -> None:
    three = await led(at_work)
    await waiting(at_work)
    await charge(at_work, three.binh, "TT")
    resolve = Press(ObstacleVerb.RESOLVE, ("1",))
    with pytest.raises(AnothersField):
        await at_work.does(LEADERS, CONVERSATIONS.pressed(resolve), resolve, who=CUC)
    resolved = await at_work.does(OFFICE, CONVERSATIONS.pressed(resolve), resolve)
    assert resolved.kinds == ["resolved"]


async def test_what_was_passed_on_is_the_director_s_as_long_as_there_is_one_to_answer(
    at_work: AtWork,
) -> None:
    three = await led(at_work)
    at_work.comes("22/02 08:00")
    await passed_on(at_work)
    await charge(at_work, three.binh, "TT")
    await at_work.does(LEADERS, pass_up, Matter.OBSTACLE, 1, who=BINH)
    with pytest.raises(WithAnother) as refused:
        await at_work.does(LEADERS, decide, 1, Written("cứ làm"), who=BINH)
    assert refused.value.leader.endswith("Giám đốc")
    # Away without anybody empowered, the Giám đốc holds up nothing.
    lonely = await away(at_work, three.director, "22/02", "23/02")
    assert (await at_work.does(LEADERS, decide, 1, Written("cứ làm"), who=BINH)).told
    by = at_work.people[OFFICE]
    await at_work.changes(lambda tx: tx.remits.revoke(lonely.id, by=by, at=at_work.now))
    assert (await at_work.does(LEADERS, decide, 1, Written("tôi xử lý"), who=DIRECTOR)).told
