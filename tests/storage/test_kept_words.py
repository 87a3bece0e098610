"""Words that rows and buttons on people's screens keep: a new one is added, none is changed."""

from bot.rooms import ROOMS
from domain.press import Verb
from domain.question import Question, UnreadableQuestion
from domain.subject import Subject, Unreadable

VERBS = """
    admit advise agree approve ask-head ask-unit bind board cancel choose closing
    closing-approve closing-back closing-page closing-send closing-turn confirm consult
    contributed deny done edit-proposal endorse extend extend-to files found gather grant
    history invitation invitations invite keep list meet member move name-guest nearer
    new-work-unit not-received object opine order-page order-restore order-resume people person
    present propose propose-own receive remark rename resolve return review review-correct
    review-drop review-leave review-page review-take revoke send-back silences skip stuck submit
    tell-leaders turn-board unseat update urge withdraw
"""
QUESTIONS = """
    advice correction cycle cycle-confirm document extension-day extension-decided
    extension-meant extension-nearer extension-reason extension-refusal extension-view full-name
    gathered-day meeting new-day new-day-meant new-work-confirm new-work-day new-work-title
    new-work-units opinion order-basis order-confirm order-day order-reason order-scope paper
    position proposal proposed-day return-reason send-back stated-day stuck submission take-in
    unit-basis unit-confirm update urge-overdue view which-day words-meant
"""
SUBJECTS = """
    binding board card closing closing-asked closing-card collected confirmation conveyed
    deadline-board deadlines digest extension found given history invitation invitations listing
    morning opening participants person question question-ended queue reported returned review
    round silences submitted supplemented together unit-asked updated urged waiting which-done
    which-extend which-returned which-stuck which-submitted which-updated
"""


def test_a_button_keeps_its_word() -> None:
    verbs = [verb.value for of_affair in Verb.__subclasses__() for verb in of_affair]
    assert sorted(verbs) == VERBS.split()


def test_a_question_keeps_its_word() -> None:
    assert sorted(Question.KINDS.keys() - {UnreadableQuestion.kind}) == QUESTIONS.split()
    assert len(ROOMS.questions) == len(QUESTIONS.split())


def test_what_a_message_shows_keeps_its_word() -> None:
    assert sorted(Subject.KINDS.keys() - {Unreadable.kind}) == SUBJECTS.split()
