"""What is said about what is another leader's field, and what cannot be passed on."""

from domain.remit import entering, passed_up
from domain.remit.remit import AnothersField, LeftToAbsent, WithAnother
from domain.spoken.remit import NoSuchField, RemitNotUnderstood
from views.markup import Markup, lines
from views.refusal.wording import plainly, sentence
from views.remit.charge import is_away, whose_field
from views.texts import N_, Texts, long_date

plainly(
    {
        WithAnother: N_(
            "Not recorded: this has been passed on to {leader}, whose word it waits for."
        ),
        RemitNotUnderstood: N_(
            "Not recorded. Please name the leader, the units and the paper, for example: /phancong "
            "Phó Giám đốc Nguyễn Văn B phụ trách TDC, QLCN từ 01/3 theo Quyết định 12/QĐ-SKHCN."
        ),
        NoSuchField: N_(
            "Not recorded: there is no unit {typed}. Please give codes or full names; the codes "
            "are: {codes}."
        ),
        entering.NoLeaders: N_(
            "The register has no leader yet. Please let the office type /moithamgia and press "
            "Leaders and other positions; then this can be entered."
        ),
        entering.AbsenceIsOver: N_("This absence is over already. /vangmat shows who is away now."),
        entering.EmpowersThemselves: N_(
            "Not recorded: who is away cannot empower themselves. Please name another leader."
        ),
        entering.AbsenceOfAnother: N_(
            "Not recorded: that {leader} is away is for them, the Giám đốc or the office to say."
        ),
        entering.NotALeaderHere: N_(
            "Not recorded: the register does not know which leader this account is. Please name "
            "the leader, or let the office enter it with /vangmat."
        ),
        passed_up.PassedUpBefore: N_(
            "This has been passed on to {leader} before; nothing needs to be done."
        ),
        passed_up.NoLongerWaits: N_(
            "Not passed on: this does not wait for the leaders any more. /canykien shows what does."
        ),
        passed_up.LeftToAnother: N_(
            "Not passed on: the register has no other leader. Whoever is meant replies to this "
            "card or presses its button; for the system to pass it on, please let the office type "
            "/moithamgia and press Leaders and other positions."
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


@sentence.register
def _(refusal: LeftToAbsent, texts: Texts) -> Markup:
    return lines(
        texts.say("Not passed on."),
        *(is_away(one, texts) for one in refusal.absences),
        texts.say("Please decide here, or name another leader."),
    )


@sentence.register
def _(refusal: entering.EndsBeforeItBegins, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: the last day, {until}, lies before the first, {since}. Please give them "
        "again, for example: từ 01/3 đến 05/3.",
        since=long_date(refusal.since),
        until=long_date(refusal.until),
    )
