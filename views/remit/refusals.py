"""What is said about what is another leader's field, and what cannot be passed on."""

from domain.remit import passed_up
from domain.remit.remit import AnothersField
from views.markup import Markup
from views.refusal.wording import N_, plainly, sentence
from views.remit.charge import whose_field
from views.texts import Texts

plainly(
    {
        passed_up.PassedUpBefore: N_(
            "This has been passed on to the Giám đốc before; nothing needs to be done."
        ),
        passed_up.NoLongerWaits: N_(
            "Not passed on: this does not wait for the leaders any more. /canykien shows what does."
        ),
        passed_up.NoDirector: N_(
            "Not passed on: the register has no Giám đốc. Please let the office type /moithamgia "
            "and press Leaders and other positions."
        ),
    }
)


@sentence.register
def _(refusal: AnothersField, texts: Texts) -> Markup:
    return whose_field(refusal.field, texts)
