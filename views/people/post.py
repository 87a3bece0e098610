"""The register of chức vụ as the office sees it: the list, a card, whose account it is."""

from collections.abc import Iterator, Sequence

from domain.chat import Person, Seat, Unit
from domain.lookup.listing import Page
from domain.message import Button, Message, Style
from domain.people.names import NewPosts, PeopleVerb, PostEntry, PostPlace
from domain.people.post import Post
from domain.press import press
from domain.remit.names import RemitVerb
from domain.remit.remit import Absence, Remit
from views.buttons import Row, in_rows, page_row
from views.markup import Markup, bold, lines
from views.paging import paged
from views.people.binding import seat_name
from views.people.person import called
from views.question import as_question
from views.remit.charge import is_away
from views.texts import Texts, count, long_date


def posts(current: Page[Post], texts: Texts) -> Message:
    """Return a page of the register, with a button for each chức vụ and one to add some."""
    heading = paged(
        texts.say(
            "Register of positions: {total}",
            total=count(current.total),
        ),
        current,
        texts,
    )
    meaning = texts.say(
        "Once a leader is entered here with an account, only those entered as leaders decide in "
        "the leaders' chat. Press a name to correct it, to say whose account it is, or to end it."
    )
    rows = [(Button(_short(one, texts), press(PeopleVerb.POST, one.id)),) for one in current.items]
    add = Button(texts.label("Enter positions"), press(PeopleVerb.ADD_POSTS), Style.SUCCESS)
    turn = page_row(PeopleVerb.POSTS, current, texts)
    return Message(lines(bold(heading), meaning), (*rows, *turn, (add,)))


def _short(post: Post, texts: Texts) -> str:
    name = f"{post.called} ({post.unit.code})" if post.unit else post.called
    if post.person_id is None:
        return texts.label("{person} – account not known", person=name)
    return name


def card(
    post: Post,
    holder: Person | None,
    texts: Texts,
    *,
    is_held: bool,
    remits: Sequence[Remit] = (),
    absence: Absence | None = None,
) -> Message:
    """Return one chức vụ; `holder` is whose account it is, and `is_held` whether it counts now.

    A leader is in charge of `remits`, and away with an `absence`.
    """
    fields = [
        texts.say("In charge of {unit} ({basis}).", unit=one.unit.name, basis=one.basis)
        for one in remits
    ]
    return Message(
        lines(
            bold(post.called),
            texts.say("Place: {name}", name=place_name(post, texts)),
            _term(post, texts),
            texts.say("Telegram account: {name}", name=holder.name)
            if holder
            else texts.say(
                "Telegram account: not known. While it is not, what this person says in a chat is "
                "nobody's word."
            ),
            *fields,
            is_away(absence, texts) if absence else None,
        ),
        (
            *_buttons(post, holder, texts, is_held=is_held),
            *(_leaders_rows(post, remits, texts) if post.is_leader and is_held else ()),
        ),
    )


def _leaders_rows(post: Post, remits: Sequence[Remit], texts: Texts) -> Iterator[Row]:
    """Yield what is entered of a leader: who has which units, and who is away."""
    yield (
        Button(texts.label("In charge of…"), press(RemitVerb.ADD_REMIT, post.id)),
        Button(texts.label("Away, empowered"), press(RemitVerb.ADD_ABSENCE, post.id)),
    )
    yield from in_rows(
        [
            Button(
                texts.label("No longer {unit}", unit=one.unit.code),
                press(RemitVerb.END_REMIT, one.id),
            )
            for one in remits
        ]
    )


def leaders_to_enter(texts: Texts) -> Message:
    """Return to the office that opinions bear names of accounts, and how to enter the leaders."""
    enter = Button(texts.label("Leaders and other positions"), press(PeopleVerb.POSTS, 0))
    return Message(
        texts.say(
            "The leaders' chat has given opinions, and the register has no leader yet: whoever is "
            "in that chat decides, under the name of their account. To let only leaders decide "
            "there, please enter full name and position of the leaders."
        ),
        ((enter,),),
    )


def known_as(post: Post, person: Person, texts: Texts) -> Message:
    """Return to the leaders whose word counts as a leader's from now on."""
    return Message(
        texts.say(
            "From now on what the account “{name}” decides here is the opinion of {person}.",
            name=person.name,
            person=post.called,
        )
    )


def nobodys_field(post: Post, field: Sequence[Unit], texts: Texts) -> Message:
    """Return to the office which units nobody is in charge of now that a leader has left."""
    return Message(
        texts.say(
            "{person} holds it no longer, so that no leader is in charge of: {units}. To say who "
            "is now, type /phancong.",
            person=post.called,
            units=", ".join(unit.code for unit in field),
        )
    )


def nobody_empowered(post: Post, texts: Texts) -> Message:
    """Return to the office that nobody acts for a leader who has left, nor they for anybody."""
    return Message(
        texts.say(
            "{person} holds it no longer, so that absences and authorisations entered for them end "
            "today. To enter others, type /vangmat.",
            person=post.called,
        )
    )


def left(post: Post, texts: Texts) -> Message:
    """Return to a leader alone why nothing for the leaders comes here any more."""
    return Message(
        texts.say(
            "The Văn phòng has entered that you no longer hold the post of {position}. What is for "
            "the leaders is not sent here any more. If that is a mistake, please tell the Văn "
            "phòng.",
            position=post.position,
        )
    )


def place_name(post: Post, texts: Texts) -> str:
    """Return the unit of a chức vụ, or the seat that is no unit's."""
    return post.unit.name if post.unit else seat_name(post.seat, texts)


def _term(post: Post, texts: Texts) -> Markup | None:
    since = long_date(post.since) if post.since else None
    until = long_date(post.until) if post.until else None
    if since and until:
        return texts.say("From {since} to {until}.", since=since, until=until)
    if until:
        return texts.say("Until {until}.", until=until)
    return texts.say("Since {since}.", since=since) if since else None


def _buttons(post: Post, holder: Person | None, texts: Texts, *, is_held: bool) -> tuple[Row, ...]:
    correct = Button(texts.label("Correct the name"), press(PeopleVerb.CORRECT_POST, post.id))
    if not is_held:
        restore = texts.label("Holds it still")
        return ((correct,), (Button(restore, press(PeopleVerb.END_POST, post.id, 0)),))
    account = texts.label("Another account") if holder else texts.label("Choose the account")
    end = texts.label("Holds it no longer")
    return (
        (Button(account, press(PeopleVerb.POST_ACCOUNTS, post.id, 0)),),
        (correct,),
        (Button(end, press(PeopleVerb.END_POST, post.id, 1), Style.DANGER),),
    )


def accounts(post: Post, current: Page[Person], texts: Texts) -> Message:
    """Return the accounts among which the office presses the one of who holds a chức vụ."""
    rows = [
        (Button(called(one), press(PeopleVerb.POST_IS, post.id, one.id)),) for one in current.items
    ]
    turn = page_row(PeopleVerb.POST_ACCOUNTS, current, texts, post.id)
    words = texts.say("Which of these accounts is that of {person}?", person=post.called)
    hint = texts.say(
        "Whoever is not among them has pressed and written nothing in these chats yet. Please let "
        "them type /start in the leaders' chat, or let an administrator invite them with "
        "/moithamgia."
    )
    return Message(lines(words, hint), (*rows, *turn))


def entry_question(asked: NewPosts | PostEntry, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for họ tên and chức vụ, of one person or of several."""
    if isinstance(asked, PostEntry):
        words = texts.say(
            "How should {person} be written? Please give both: full name, position.",
            person=asked.called,
        )
    else:
        words = texts.say(
            "Who holds which position? Please give a line for each: full name, position. The "
            "leaders first, for example: Nguyễn Văn A, Giám đốc."
        )
    return as_question(words, texts, is_open=is_open)


def place_question(
    asked: PostPlace, units: Sequence[Unit], texts: Texts, *, is_open: bool
) -> Message:
    """Return the question where a chức vụ is held, with a button for each place."""
    words = texts.say(
        "{person}: for which unit is this position?", person=f"{asked.full_name}, {asked.position}"
    )
    if not is_open:
        return Message(words)
    seats = tuple(
        (Button(seat_name(seat, texts), press(PeopleVerb.PLACE_POST, seat.value, 0)),)
        for seat in (Seat.LEADERS, Seat.OFFICE)
    )
    codes = in_rows(
        [
            Button(unit.code, press(PeopleVerb.PLACE_POST, Seat.UNIT.value, unit.id))
            for unit in units
        ]
    )
    return as_question(words, texts, is_open=True, rows=(*codes, *seats))
