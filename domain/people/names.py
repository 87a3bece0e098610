"""What is kept under the names of people: who they are, and what shows them and their chats."""

from dataclasses import dataclass

from domain.authority import Act
from domain.press import Otherwise, Verb
from domain.question import Question
from domain.subject import Subject


class PeopleVerb(Verb):
    """What pressing asks for."""

    BIND = "bind", Otherwise.PERSON
    INVITE = "invite", Otherwise.PERSON
    PEOPLE = "people", Act.KEEP_REGISTER
    PERSON = "person", Act.KEEP_REGISTER
    RENAME = "rename", Otherwise.PERSON
    MEMBER = "member", Act.KEEP_REGISTER
    UNSEAT = "unseat", Act.KEEP_REGISTER
    INVITATIONS = "invitations", Otherwise.PERSON
    INVITATION = "invitation", Otherwise.PERSON
    NAME_GUEST = "name-guest", Act.KEEP_REGISTER
    ADMIT = "admit", Otherwise.PERSON
    REVOKE = "revoke", Otherwise.PERSON
    POSTS = "posts", Act.KEEP_REGISTER
    POST = "post", Act.KEEP_REGISTER
    ADD_POSTS = "add-posts", Act.KEEP_REGISTER
    PLACE_POST = "place-post", Act.KEEP_REGISTER
    CORRECT_POST = "correct-post", Act.KEEP_REGISTER
    POST_ACCOUNTS = "post-accounts", Act.KEEP_REGISTER
    POST_IS = "post-is", Act.KEEP_REGISTER
    END_POST = "end-post", Act.KEEP_REGISTER


@dataclass(frozen=True, slots=True)
class FullName(Question):
    """Which họ tên and chức vụ has this `person`, whom we know by `name`?"""

    kind = "full-name"

    person: int
    name: str


@dataclass(frozen=True, slots=True)
class Position(Question):
    """Which chức vụ has this `person`, whose họ tên is `name`?"""

    kind = "position"

    person: int
    name: str


@dataclass(frozen=True, slots=True)
class NewPosts(Question):
    """Who holds which chức vụ? A line for each."""

    kind = "new-posts"


@dataclass(frozen=True, slots=True)
class PostPlace(Question):
    """Of which unit, or of the office or the leaders, is this chức vụ?"""

    kind = "post-place"

    full_name: str
    position: str


@dataclass(frozen=True, slots=True)
class PostEntry(Question):
    """What are họ tên and chức vụ of this `post` really, which says `called` now?"""

    kind = "post-entry"

    post: int
    called: str


@dataclass(frozen=True, slots=True)
class BindingChoice(Subject):
    """What a chat is connected with, and can be."""

    kind = "binding"

    chat: int


@dataclass(frozen=True, slots=True)
class Participants(Subject):
    """A page of all who take part."""

    kind = "participants"

    page: int


@dataclass(frozen=True, slots=True)
class OpenInvitations(Subject):
    """A page of the invitations of which something can become yet."""

    kind = "invitations"

    page: int


@dataclass(frozen=True, slots=True)
class InvitationCard(Subject):
    """One invitation: who made it, who has opened it, what is missing, `for_office` or not."""

    kind = "invitation"

    invitation: int
    for_office: bool


@dataclass(frozen=True, slots=True)
class PersonCard(Subject):
    """One person, and what they may do alone with the bot."""

    kind = "person"

    person: int


@dataclass(frozen=True, slots=True)
class PostList(Subject):
    """A page of the chức vụ that are held."""

    kind = "posts"

    page: int


@dataclass(frozen=True, slots=True)
class LeadersToEnter(Subject):
    """Opinions were given, and nobody is known as a leader."""

    kind = "leaders-to-enter"


@dataclass(frozen=True, slots=True)
class PostCard(Subject):
    """One chức vụ: who holds it, since when, with which account."""

    kind = "post"

    post: int


@dataclass(frozen=True, slots=True)
class PostAccounts(Subject):
    """A page of the accounts that may be those of who holds a chức vụ."""

    kind = "post-accounts"

    post: int
    page: int
