"""Subjects and questions as JSON and back: a tagged union in which each kind has its version."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Dialect, Text, TypeDecorator

from domain.kept import Kept, Stored
from domain.question import Question, UnreadableQuestion
from domain.subject import InPlace, Piece, QuestionShown, Subject, Together, Unreadable

# Before versions were written, everything was of the first.
_FIRST = 1


_ADAPTERS: dict[type[Kept], TypeAdapter[Any]] = {}


def _adapter(kept: type[Kept]) -> TypeAdapter[Any]:
    """Return what checks a kind; building one costs more than all its uses."""
    if kept not in _ADAPTERS:
        _ADAPTERS[kept] = TypeAdapter(kept)
    return _ADAPTERS[kept]


def _fields(kept: Kept) -> dict[str, Any]:
    return {**_adapter(type(kept)).dump_python(kept, mode="json"), "version": kept.version}


def _built(kind: type[Kept], stored: Stored) -> Any:
    """Return a kept thing; raises ValidationError, LookupError or ValueError for what is none."""
    version = int(str(stored.get("version", _FIRST)))
    if version > kind.version:
        raise ValueError(f"version {version} of {kind.kind} is newer than this program")
    if version < kind.version:
        stored = kind.brought_up(stored, version)
    return _adapter(kind).validate_python(dict(stored))


def subject_json(subject: Subject) -> dict[str, Any]:
    """Return a subject as it is stored."""
    match subject:
        case Unreadable(stored=stored):
            return dict(stored)
        case QuestionShown(question=question, is_open=is_open):
            shown = {"question": kind_of(question), "about": question_json(question)}
            return {"view": subject.kind, **shown, "open": is_open}
        case Together(pieces=pieces):
            return {"view": subject.kind, "pieces": [_piece_json(one) for one in pieces]}
        case InPlace(opened=opened, instead=instead):
            kept = {"opened": _piece_json(opened), "instead": _piece_json(instead)}
            return {"view": subject.kind, **kept}
    return {"view": subject.kind, **_fields(subject)}


def read_subject(stored: Mapping[str, Any]) -> Subject:
    """Return a stored subject, as Unreadable where this version cannot make sense of it."""
    try:
        kind = Subject.KINDS[stored["view"]]
        if kind is QuestionShown:
            # In 0.1.0 what a question kept stood in its own row alone.
            question = read_question(stored["question"], stored.get("about", {}))
            return QuestionShown(question, is_open=bool(stored["open"]))
        if kind is Together:
            return _of_pieces(stored, [_piece(one) for one in stored["pieces"]], Together)
        if kind is InPlace:
            return _of_pieces(
                stored, [_piece(stored["opened"]), _piece(stored["instead"])], InPlace
            )
        built: Subject = _built(kind, {name: stored[name] for name in stored if name != "view"})
    except (ValidationError, LookupError, ValueError, TypeError):
        return Unreadable(stored)
    return built


def _piece_json(piece: Piece) -> dict[str, Any]:
    return {"of": subject_json(piece.subject), "shows": piece.shows}


def _piece(stored: Mapping[str, Any]) -> Piece:
    return Piece(read_subject(stored["of"]), tuple(stored["shows"]))


def _of_pieces(
    stored: Mapping[str, Any], pieces: Sequence[Piece], kind: type[Together | InPlace]
) -> Subject:
    """Return what holds several subjects; one that cannot be read leaves the message as it is."""
    if any(isinstance(one.subject, Unreadable) for one in pieces):
        return Unreadable(stored)
    return Together(tuple(pieces)) if kind is Together else InPlace(*pieces)


def kind_of(question: Question) -> str:
    """Return the name under which a question is stored."""
    return question.of_kind if isinstance(question, UnreadableQuestion) else question.kind


def question_json(question: Question) -> dict[str, Any]:
    """Return what a question keeps, as it is stored beside its kind."""
    if isinstance(question, UnreadableQuestion):
        return dict(question.stored)
    return _fields(question)


def read_question(kind: str, stored: Mapping[str, Any]) -> Question:
    """Return a stored question, as UnreadableQuestion where this version cannot read it."""
    try:
        built: Question = _built(Question.KINDS[kind], stored)
    except (ValidationError, LookupError, ValueError, TypeError):
        return UnreadableQuestion(kind, stored)
    return built


class SubjectJson(TypeDecorator[Subject]):
    """A subject as JSON text; what this version cannot read comes back as Unreadable."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Subject | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the JSON text."""
        return None if value is None else json.dumps(subject_json(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Subject | None:  # noqa: ARG002
        """Return the subject, built anew."""
        return None if value is None else read_subject(json.loads(value))
