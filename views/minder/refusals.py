"""What is said where nobody can be named to mind a task."""

from domain.minder import minder
from views.markup import Markup
from views.people.person import called
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        minder.NobodyToMind: N_(
            "Not recorded: it is not said which task, or who minds it. Type for example: "
            "/theodoi 4 đ/c Hoa"
        ),
        minder.WhichIsMinded: N_(
            "Not recorded yet: which task does {who} mind? Please type for example: "
            "/theodoi {code} {who}"
        ),
        minder.AwayWithout: N_(
            "Not recorded: please say who stands in, from which day to which, for example: "
            "/theodoi 4 Hoa, thay bằng Minh từ 01/3 đến 05/3"
        ),
        minder.NothingMinded: N_(
            "Not recorded: {name} is not named to mind any open task. With the tasks: "
            "/theodoi 4 Hoa, thay bằng Minh từ 01/3 đến 05/3"
        ),
        minder.NobodyMinds: N_(
            "Not recorded: nobody is named yet to mind {codes}. Please give both names, for "
            "example: /theodoi 4 Hoa, thay bằng Minh từ 01/3 đến 05/3"
        ),
    }
)


@sentence.register
def _(refusal: minder.SeveralCalledSo, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: several people are called {name} ({people}). Please type the full name.",
        name=refusal.name,
        people="; ".join(called(one) for one in refusal.people),
    )
