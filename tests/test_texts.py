"""The words: every sentence translated, with the same places for values, and no refusal mute."""

import ast
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from views.lookup.log import events

ROOT = Path(__file__).parents[1]
# The calls that `make texts` collects sentences from.
KEYWORDS = dict.fromkeys(re.findall(r" -k (\w+)", (ROOT / "Makefile").read_text("utf-8")))
FOLDERS = ("views", "bot")
PO = "locales/vi/LC_MESSAGES/messages.po"
_PLACE = re.compile(r"\{(\w+)[^}]*\}")


def said() -> set[str]:
    """Return every sentence that stands in the code."""
    return {
        message
        for folder in FOLDERS
        for _, _, message, _, _ in extract_from_dir(
            ROOT / folder, [("**.py", "python")], keywords=KEYWORDS
        )
        if isinstance(message, str)
    }


def catalog() -> Catalog:
    return read_po(BytesIO((ROOT / PO).read_bytes()), locale="vi")


def translations() -> Iterator[tuple[str, str]]:
    for message in catalog():
        if message.id:
            yield str(message.id), str(message.string)


def test_every_sentence_is_translated_and_no_other() -> None:
    translated = {sentence for sentence, words in translations() if words}
    assert not said() - translated, f"{PO} has no words for {sorted(said() - translated)}"
    unsaid = {sentence for sentence, _ in translations()} - said()
    assert not unsaid, f"no file of views/ or bot/ says what {PO} has: {sorted(unsaid)}"


def test_no_translation_is_in_doubt() -> None:
    assert [message.id for message in catalog() if message.id and message.fuzzy] == []


def test_translations_have_the_places_of_their_sentences() -> None:
    differing = [
        sentence
        for sentence, words in translations()
        if sorted(_PLACE.findall(sentence)) != sorted(_PLACE.findall(words))
    ]
    assert differing == []


def kinds_recorded() -> set[str]:
    """Return every kind of event that an action writes, by its literal name."""
    kinds = set()
    for path in (ROOT / "actions").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and (node.func.attr == "record" or ast.unparse(node.func).endswith("events.add"))
                and node.args
            ):
                kinds |= {
                    one.value
                    for one in ast.walk(node.args[0])
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
    return kinds


def test_every_kind_of_event_has_its_words_in_the_log() -> None:
    wordless = kinds_recorded() - set(events())
    assert not wordless, f"no EVENTS in a file of views/<affair>/ has {sorted(wordless)}"
