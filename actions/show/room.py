"""What the core itself brings: questions as such, and what plain words were understood to mean."""

from actions import plain_words
from actions.rooms import Room
from actions.show import plain_words as shown
from actions.show import together
from actions.show.questions import question
from domain.subject import QuestionShown

ROOM = Room(
    views={QuestionShown: question, **together.VIEWS},
    wordings=shown.WORDINGS,
    questions=(plain_words.QUESTIONS,),
)
