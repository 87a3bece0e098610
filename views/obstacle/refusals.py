"""What is said about obstacles that cannot be answered, passed on or resolved."""

from domain.obstacle import agreement, obstacle, opinion
from domain.waiting import waiting
from views.markup import Markup
from views.people.person import called
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        obstacle.AlreadyResolved: N_(
            "This obstacle was marked resolved before; nothing needs to be done."
        ),
        obstacle.ObstacleAnswered: N_(
            "Nothing was changed: this obstacle has been answered already. For a new one, please "
            "type /vuongmac and the code."
        ),
        obstacle.ObstacleEnded: N_(
            "Nothing was changed: this obstacle is closed already. For a new one, please type "
            "/vuongmac and the code."
        ),
        obstacle.NoObstacleStands: N_(
            "Nothing was changed: no obstacle of this unit is open. To see its work, type /viec."
        ),
        obstacle.ToldBefore: N_(
            "These words have been taken for this task already, no need to press again. For "
            "something new, please send a new message."
        ),
        obstacle.ObstacleClosed: N_(
            "Not conveyed: this obstacle is closed already. If it is still needed, please tell the "
            "unit directly."
        ),
        obstacle.AlreadyWithLeaders: N_(
            "The leaders have been asked about this before; their answer will come here."
        ),
        obstacle.NoLeadersChat: N_(
            "Not passed on: no chat of the leaders is connected. An administrator please types "
            "/ketnoi bgd in it; what they say elsewhere can be given with Answer."
        ),
        agreement.AnsweredMeanwhile: N_(
            "The agreement was not conveyed: a leader has answered this obstacle otherwise since. "
            "To agree all the same, open its card with /canykien."
        ),
        agreement.NotToTakeBack: N_(
            "Nothing was taken back: it has been conveyed, or taken back before. To say something "
            "else, press Another opinion under the card; /canykien shows what waits."
        ),
        waiting.NoLongerWaits: N_(
            "Not conveyed: this has been answered meanwhile. To say something else, reply to its "
            "card."
        ),
        opinion.NothingProposed: N_(
            "The unit has proposed nothing yet. Please press Another opinion."
        ),
        opinion.SaidBefore: N_(
            "You have agreed before, and the unit knows. To say something else, press Another "
            "opinion."
        ),
        opinion.DayAlreadySettled: N_(
            "It has been settled before whether this day becomes the deadline. To set another "
            "one, press Extend to… under the card."
        ),
        opinion.NoOpinionInIt: N_(
            "No opinion was conveyed. To give one, press a button under that message, or reply to "
            "it with the opinion."
        ),
        opinion.NoOpinionOfLeader: N_(
            "No opinion was conveyed. To agree, press Agree as proposed; to say something else, "
            "press Another opinion."
        ),
        opinion.NoAnswerOfOffice: N_("No opinion was conveyed. To answer the unit, press Answer."),
        opinion.Explained: N_(
            "Not passed on: this obstacle has been answered since. For something new, please type "
            "/vuongmac and the code."
        ),
        opinion.WhichOneMeant: N_(
            "Not conveyed: that message names several obstacles. Please type /canykien and reply "
            "to the one that is meant."
        ),
    }
)


@sentence.register
def _(refusal: opinion.DirectorHasDecided, texts: Texts) -> Markup:
    return texts.say(
        "{director} has decided on this already; only they can change the deadline now. "
        "Another opinion can still be given.",
        director=called(refusal.director),
    )


@sentence.register
def _(refusal: opinion.ConveyedBefore, texts: Texts) -> Markup:
    return texts.say(
        "Nothing more was conveyed: the answer of {person} went to the unit at {at}, and stands. "
        "To correct it, reply here with the right words; they go to the unit as well.",
        person=called(refusal.speaker),
        at=texts.moment(refusal.at),
    )


@sentence.register
def _(refusal: agreement.AgreementOfAnother, texts: Texts) -> Markup:
    return texts.say(
        "Not taken back: {person} agreed, and only they or the director can take it back. Another "
        "opinion can still be given with /canykien.",
        person=called(refusal.speaker),
    )


@sentence.register
def _(refusal: agreement.AgreedBefore, texts: Texts) -> Markup:
    return texts.say(
        "{person} has agreed already; it is conveyed at {at}, and can be taken back until then.",
        person=called(refusal.speaker),
        at=texts.moment(refusal.conveys_at),
    )


@sentence.register
def _(refusal: obstacle.ObstacleWithdrawn, texts: Texts) -> Markup:
    return texts.say(
        "Not conveyed: its unit withdrew this obstacle at {at}; no answer is needed any more.",
        at=texts.moment(refusal.at),
    )
