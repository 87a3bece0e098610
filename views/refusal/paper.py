"""What is said about files that are not read."""

from domain import paper
from views.markup import Markup
from views.refusal.wording import N_, plainly, sentence
from views.texts import Texts

plainly(
    {
        paper.PlanWithoutDate: N_(
            "The plan does not say when it was signed, so its year is not known. "
            "Please write the date under its number and try again."
        ),
    }
)


@sentence.register
def _(refusal: paper.UnreadableFile, texts: Texts) -> Markup:
    return texts.say(
        "{file} could not be opened. Please check that the file exists, is whole and has no "
        "password.",
        file=refusal.file,
    )


@sentence.register
def _(refusal: paper.EmptyFile, texts: Texts) -> Markup:
    return texts.say("{file} holds no text. Please choose the signed plan.", file=refusal.file)


@sentence.register
def _(refusal: paper.FileTooLarge, texts: Texts) -> Markup:
    return texts.say(
        "{file} is larger than {limit} MB. Please leave out its pictures and try again.",
        file=refusal.file,
        limit=refusal.limit // 1_000_000,
    )


@sentence.register
def _(refusal: paper.UnsupportedFormat, texts: Texts) -> Markup:
    return texts.say(
        "{file} is a {kind} file, which cannot be read yet. Please save the plan as .docx or .txt.",
        file=refusal.file,
        kind=refusal.kind,
    )


@sentence.register
def _(refusal: paper.NotAPlan, texts: Texts) -> Markup:
    return texts.say(
        "{file} names no units with tasks, so nothing was read from it. "
        "Please choose the plan with its list of tasks by unit.",
        file=refusal.file,
    )


@sentence.register
def _(refusal: paper.SecretDocument, texts: Texts) -> Markup:
    return texts.say(
        "{file} bears the secrecy stamp {stamp} ({where}): it must not be taken into this system.",
        file=refusal.file,
        stamp=refusal.stamp,
        where=refusal.where,
    )
