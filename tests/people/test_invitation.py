"""Who may open a link, and who may say that they are whom it was for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.chat import Person, Seat
from domain.people.invitation import (
    Invitation,
    InvitationExpired,
    InvitationIsOver,
    InvitationRevoked,
    InvitationTaken,
    NotNamedYet,
    NotOneself,
    OfficeConfirms,
    UnknownInvitation,
    check_confirming,
    check_invitation,
)

NOW = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
MOMENT = timedelta(seconds=1)
INVITED = Invitation(1, Seat.LEADERS, None, inviter_id=7, expires_at=NOW + MOMENT)
GUEST = Person(2, 1002, "gd", "Trần Văn Bình", "Phó Giám đốc")
BY = Person(3, 1003, "vp", "Lê An", "Chánh Văn phòng")


def test_a_link_that_is_new_can_be_opened() -> None:
    assert check_invitation(INVITED, now=NOW) is INVITED


@pytest.mark.parametrize(
    ("invitation", "refusal"),
    [
        (None, UnknownInvitation),
        (replace(INVITED, revoked_at=NOW, guest_id=2), InvitationRevoked),
        (replace(INVITED, guest_id=2, expires_at=NOW), InvitationTaken),
        (replace(INVITED, expires_at=NOW), InvitationExpired),
    ],
)
def test_any_other_cannot(invitation: Invitation | None, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        check_invitation(invitation, now=NOW)


@pytest.mark.parametrize(("seat", "needs"), [(Seat.UNIT, False), (Seat.OFFICE, True)])
def test_who_speaks_for_more_than_a_unit_is_confirmed(seat: Seat, *, needs: bool) -> None:
    assert replace(INVITED, seat=seat).needs_confirming is needs


def test_the_office_confirms_and_while_there_is_none_whoever_binds_chats() -> None:
    check_confirming(INVITED, GUEST, BY, is_office=True, has_office=True)
    check_confirming(
        INVITED, replace(GUEST, full_name=None), GUEST, is_office=False, has_office=False
    )


@pytest.mark.parametrize(
    ("invitation", "guest", "is_office", "refusal"),
    [
        (replace(INVITED, confirmed_at=NOW), GUEST, True, InvitationIsOver),
        (replace(INVITED, revoked_at=NOW), GUEST, True, InvitationIsOver),
        (INVITED, GUEST, False, OfficeConfirms),
        (INVITED, BY, True, NotOneself),
        (INVITED, replace(GUEST, full_name=None), True, NotNamedYet),
        (INVITED, replace(GUEST, position=None), True, NotNamedYet),
    ],
)
def test_nobody_else_and_nobody_unnamed(
    invitation: Invitation, guest: Person, *, is_office: bool, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        check_confirming(invitation, guest, BY, is_office=is_office, has_office=True)
