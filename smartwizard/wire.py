"""Plain values to JSON and back, over each operation's signature: tests, server and remote."""

import inspect
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Concatenate, ParamSpec, TypeVar, get_type_hints

from pydantic import TypeAdapter
from pydantic_core import core_schema

from .messages import Code, Issue, Refused, Text, Unavailable, Value
from .registry import Context, Registry

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Signature:
    """How an operation's arguments and result go through JSON."""

    arguments: dict[str, TypeAdapter[Any]]
    result: TypeAdapter[Any]


@cache
def signature(operation: Callable[..., Any]) -> Signature:
    """Read an operation's signature; its parameters after `context` are keyword-only."""
    hints = get_type_hints(operation)
    names = list(inspect.signature(operation).parameters)[1:]
    return Signature(
        {name: TypeAdapter(hints[name]) for name in names}, TypeAdapter(hints["return"])
    )


class Loopback:
    """A registry behind JSON: arguments, results and refusals go through text both ways."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry

    def call(
        self, operation: Callable[Concatenate[Context, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Call the operation as a remote desk would."""
        form = signature(operation)
        sent = {name: form.arguments[name].dump_json(value) for name, value in kwargs.items()}
        received: Any = {
            name: form.arguments[name].validate_json(text, strict=True)
            for name, text in sent.items()
        }
        try:
            result = self.registry.call(operation, *args, **received)
        except Refused as refused:
            raise refused_from(refused_to(refused)) from None
        except Unavailable as unavailable:
            raise Unavailable(_text_from(_text_to(unavailable.text))) from unavailable
        answer: R = form.result.validate_json(form.result.dump_json(result), strict=True)
        return answer


def refused_to(refused: Refused) -> str:
    """A refusal as JSON."""
    return json.dumps(
        [[_text_to(issue.text), issue.field, issue.remedy] for issue in refused.issues]
    )


def refused_from(text: str) -> Refused:
    """A refusal from JSON."""
    return Refused(
        *(Issue(_text_from(said), field, remedy) for said, field, remedy in json.loads(text))
    )


def _text_to(text: Text) -> list[Any]:
    values = {name: _value_to(value) for name, value in text.values.items()}
    return [text.source, text.comment, text.n, values]


def _text_from(plain: list[Any]) -> Text:
    source, comment, n, values = plain
    return Text(source, comment, n, {name: _value_from(value) for name, value in values.items()})


def _value_to(value: Value) -> list[Any]:
    match value:
        case Text():
            return ["text", _text_to(value)]
        case Code():
            return ["code", value.kind, value.value]
        case datetime():
            return ["moment", value.isoformat()]
        case date():
            return ["date", value.isoformat()]
        case _:
            return ["plain", value]


def _value_from(plain: list[Any]) -> Value:
    match plain:
        case ["text", text]:
            return _text_from(text)
        case ["code", kind, value]:
            return Code(kind, value)
        case ["moment", moment]:
            return datetime.fromisoformat(moment)
        case ["date", day]:
            return date.fromisoformat(day)
        case [_, str() | int() as value]:
            return value
    raise ValueError(plain)


def _text_schema(*_: object) -> core_schema.CoreSchema:
    """Texts inside results carry dates and codes, which plain JSON would turn into strings."""
    return core_schema.no_info_plain_validator_function(
        _text_from, serialization=core_schema.plain_serializer_function_ser_schema(_text_to)
    )


# `messages` must not know pydantic, so that a desk starts without it.
setattr(Text, "__get_pydantic_core_schema__", classmethod(lambda _cls, *_: _text_schema()))  # noqa: B010
