"""Law 4: whatever can be said, read back, is what was said; for every kind of command, event, sight and message."""

import functools
import types
import typing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from engine import asking, commands, conducting, desk_shown, desk_wire, events, hall, shown, wire

CODECS = {
    "command": commands.command_codec,
    "event": events.event_codec,
    "shown": shown.shown_codec,
    "asking": asking.asking_codec,
    "from-console": wire.from_console,
    "from-host": wire.from_host,
    "from-host-to-desk": desk_wire.from_host_to_desk,
    "conducting": conducting.conducting_codec,
    "desk": desk_shown.desk_codec,
    "hall": hall.hall_codec,
}

SCALARS = st.one_of(st.text(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans())


def _kinds(codec):
    union = codec._type
    if typing.get_origin(union) is typing.Annotated:
        union = typing.get_args(union)[0]
    return typing.get_args(union)


KINDS = [(name, kind) for name, codec in CODECS.items() for kind in _kinds(codec)]


def _values(annotation, metadata):
    """Values of a field: those that its type allows and its bounds accept."""
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _values(args[0], [*args[1:], *metadata])
    if origin is typing.Literal:
        return st.sampled_from(args)
    if origin in (typing.Union, types.UnionType):
        if set(args) == {str, int, float, bool}:
            return SCALARS
        return st.one_of([st.none() if arg is type(None) else _values(arg, metadata) for arg in args])
    if origin is tuple:
        return st.lists(_values(args[0], []), max_size=3).map(tuple)
    if origin is dict:
        return st.dictionaries(_values(args[0], []), _values(args[1], []), max_size=3)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _models(annotation)
    return _plain(annotation, metadata)


def _plain(annotation, metadata):
    bounds = _bounds(metadata)
    if annotation is int:
        return st.integers(bounds.get("ge", -(2**63)), bounds.get("le", 2**63))
    if annotation is bool:
        return st.booleans()
    assert annotation is str, annotation
    if "pattern" in bounds:
        return st.from_regex(bounds["pattern"].replace("$", r"\Z"))
    return st.text(min_size=bounds.get("min_length", 0), max_size=min(bounds.get("max_length", 60), 60))


def _bounds(metadata):
    found = {}
    for each in metadata:
        for part in (each, *getattr(each, "metadata", [])):
            for name in ("ge", "le", "min_length", "max_length", "pattern"):
                if getattr(part, name, None) is not None:
                    found[name] = getattr(part, name)
    return found


@functools.cache
def _models(kind):
    hints = typing.get_type_hints(kind, include_extras=True)
    fields = {field.alias or name: _values(hints[name], field.metadata) for name, field in kind.model_fields.items()}
    return st.fixed_dictionaries(fields).map(lambda values: kind.model_validate(values))


@pytest.mark.parametrize(("codec", "kind"), KINDS, ids=lambda each: getattr(each, "__name__", each))
@settings(max_examples=25)
@given(data=st.data())
def test_what_is_read_back_is_what_was_written(codec, kind, data):
    said = data.draw(_models(kind))
    written = CODECS[codec].dump_json(said)
    assert CODECS[codec].validate_json(written) == said
    assert said.model_dump_json().encode() == written


@pytest.mark.parametrize(("codec", "kind"), KINDS, ids=lambda each: getattr(each, "__name__", each))
def test_every_kind_is_told_apart_by_a_name_of_its_own(codec, kind):
    names = [each.model_fields["kind"].default for each in _kinds(CODECS[codec])]
    assert names.count(kind.model_fields["kind"].default) == 1
    assert kind.model_config["extra"] == "forbid"
    assert kind.model_config["strict"]
    assert kind.model_config["frozen"]
