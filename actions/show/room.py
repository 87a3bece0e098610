"""What the core itself brings: questions as such, and what plain words were understood to mean."""

from actions import plain_words
from actions.rooms import Room
from actions.show import plain_words as shown
from actions.show import together
from actions.show.questions import question, question_ended
from domain.subject import QuestionEnded, QuestionShown

ROOM = Room(
    views={QuestionShown: question, QuestionEnded: question_ended, **together.VIEWS},
    wordings=shown.WORDINGS,
    questions=(plain_words.QUESTIONS,),
)
